"""Tells numbers that are part of a name from quantities: "A320", "Boeing 787", "Section 427", "575 Elm Street"."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.calendar import Found
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.units import currency_after, currency_before, unit_after

__all__ = ["name"]

_SMALL_SERIES = words("contexts", "names", "lowercase_series")
_SERIES = words("contexts", "names", "series") | _SMALL_SERIES
_NOT_NAMES = words("contexts", "names", "not_names")
_NAMED_AFTER = words("contexts", "names", "named_after")
_STREETS = words("contexts", "names", "streets")
_WEEKDAYS = words("contexts", "calendar", "weekdays")
_MONTHS = words("contexts", "calendar", "months")
_SCALES = words("numerals", "scales")
_SIGNS = words("numerals", "scale_signs")
_SUFFIXES = {"st", "nd", "rd", "th"}
_LINES = words("contexts", "names", "lines")
_VERBS_TOO = words("contexts", "nouns", "verbs_too")
_COUNTED_AFTER = words("contexts", "names", "counted_after")
_SCREENS = words("contexts", "names", "screens")
_LITTLE = words("contexts", "names", "little")
_MONEY_WORDS = {"cent", "dollar", "pound", "euro"}
_SMALL_NUMBERS = words("numerals", "units") | words("numerals", "tens")
_PREFIXES = words("contexts", "names", "open_prefixes")


def name(tokens: Tokens, at: int, floor: int) -> Found | None:
    """A number that is part of a name: "A320", "COVID-19", "Boeing 787", "Section 427", "575 Elm Street"."""
    if tokens.kind[at] != "num":
        return _worded_name(tokens, at, floor)
    return _glued_name(tokens, at, floor) or _series_name(tokens, at, floor) or _address(tokens, at)


def _worded_name(tokens: Tokens, at: int, floor: int) -> Found | None:
    """ "League Two", "phase two", "lap seven": a small numeral in words after the name of a series."""
    inside = tokens.kind[at - 1] == "word" or tokens.low[at - 1] == ","
    if tokens.low[at] not in _SMALL_NUMBERS or tokens.gap[at] != 1 or not inside:
        return None
    before, after = tokens.low[at - 1], tokens.low[at + 1]
    if tokens.capital(at) and tokens.capital(at + 1) and _in_lower_case(tokens, at):
        return Kind.NAME, at, at + 1  # "the Six Nations"
    if tokens.capital(at) and tokens.capital(at - 1) and before.endswith("'s") and not _title_case(tokens, at):
        return Kind.NAME, at, at + 1  # "Harbour's Nine opens tonight"
    if tokens.gap[at + 1] == 1 and (after in _SCALES or is_plural(after) or _has_unit(tokens, at)):
        return None
    if before in _SMALL_SERIES and tokens.low[at - 2] not in ("per", "a", "each") and after != "-":
        return Kind.NAME, at, at + 1
    if tokens.capital(at) and tokens.capital(at - 1) and before not in _NOT_NAMES:
        return None if _title_case(tokens, at) else (Kind.NAME, at, at + 1)
    return None


def _glued_name(tokens: Tokens, at: int, floor: int) -> Found | None:
    """Letters, or letters and a hyphen, right before the digits; letters that are no unit right after them."""
    after = at + 1
    before = tokens.glued(at) and at - 1 >= floor and (_letters_before(tokens, at, floor) or _hyphen_before(tokens, at))
    if before or (tokens.glued(after) and tokens.kind[after] == "word" and not _reads(tokens, at)):
        return Kind.NAME, at, _end_of_name(tokens, at)
    return None


def _in_lower_case(tokens: Tokens, at: int) -> bool:
    """Whether capitals tell something here: no name stands right before, and it is no headline."""
    inside = not tokens.capital(at - 1) or tokens.low[at - 1] in _NOT_NAMES
    return inside and not _title_case(tokens, at)


def _letters_before(tokens: Tokens, at: int, floor: int) -> bool:
    raw, before = tokens.raw, at - 1
    if tokens.kind[before] not in ("word", "num") and raw[before] not in ("_", "#", "@", "/", "\\"):
        return False
    if raw[before] == "/" and tokens.kind[before - 1] == "num":
        return False
    return currency_before(tokens, at, floor) is None and tokens.low[before] not in ("c", "ca", "approx")


def _hyphen_before(tokens: Tokens, at: int) -> bool:
    if tokens.low[at - 1] != "-" or not tokens.glued(at - 1) or tokens.kind[at - 2] != "word":
        return False
    return tokens.low[at - 2] not in _PREFIXES and tokens.low[at - 2] not in _SMALL_NUMBERS


def _reads(tokens: Tokens, at: int) -> bool:
    """Whether the letters glued to the digits are a unit, a scale, a currency or an ordinal's ending."""
    after = at + 1
    if tokens.low[after] == "p" and tokens.raw[at] in _LINES:
        return False
    if tokens.low[after] == "k" and tokens.low[after + 1] in _SCREENS:
        return False
    if tokens.low[after] == "x":
        return tokens.kind[after + 1] != "num" or not tokens.glued(after + 1)
    if tokens.low[after] in (*_SUFFIXES, "bn", "am", "pm", "mil", "mln", "pc", "yo", "million", "billion"):
        return True
    if unit_after(tokens, after) is not None or currency_after(tokens, after) is not None:
        return True
    if tokens.raw[after] in _SIGNS:
        return tokens.raw[after] != "T" and not (tokens.kind[after + 1] == "num" and tokens.glued(after + 1))
    return False


def _end_of_name(tokens: Tokens, at: int) -> int:
    """The token after the glued run of letters and figures that ``at`` is in."""
    last = at + 1
    while tokens.glued(last) and (
        tokens.kind[last] in ("word", "num") or (tokens.low[last] == "-" and tokens.glued(last + 1))
    ):
        last += 1
    while tokens.low[last - 1] == "-":
        last -= 1
    return last


def _series_name(tokens: Tokens, at: int, floor: int) -> Found | None:
    """A capitalised word before a small whole number that has no unit and counts no plural: "Nasdaq 100", "Row 21"."""
    raw, low = tokens.raw, tokens.low
    if currency_before(tokens, at, floor) is not None:
        return None
    if _last_of_a_series(tokens, at):
        return Kind.NAME, at, at + 1
    before = at - 2 if raw[at - 1] == "." and low[at - 2] in ("no", "nos", "nr", "vol", "fig", "pp") else at - 1
    if not raw[at].isdecimal() or len(raw[at]) > 5 or tokens.gap[at] == 2 or tokens.kind[before] != "word":
        return _named_by_next(tokens, at)
    known = low[before] in _SERIES and (tokens.capital(before) or low[before] in _SMALL_SERIES)
    if low[before] == "p" and raw[before - 1] == "&":
        known = True
    if known:
        counts = _has_unit(tokens, at) or (not tokens.capital(before) and is_plural(low[at + 1]))
        return None if counts and low[before] not in _STRONG else (Kind.NAME, at, at + 1)
    if _capitalised_name(tokens, before, at):
        return Kind.NAME, at, at + 1
    return _named_by_next(tokens, at)


_STRONG = words("contexts", "names", "strong_series")
_PAGED = words("contexts", "names", "paged_series")


def _last_of_a_series(tokens: Tokens, at: int) -> bool:
    """ "Image 3 of 5", "Image 3 of / 5": how many there are, as a gallery's caption has it."""
    of = at - 2 if tokens.raw[at - 1] == "/" else at - 1
    return tokens.low[of] == "of" and tokens.raw[of - 1].isdecimal() and tokens.low[of - 2] in _PAGED


def _capitalised_name(tokens: Tokens, before: int, at: int) -> bool:
    low = tokens.low
    if not tokens.capital(before) or low[before] in _NOT_NAMES or low[before] in _WEEKDAYS or low[before] in _MONTHS:
        return False
    if low[before].endswith(("ing", "'s", "s'")) or _has_unit(tokens, at) or _title_case(tokens, at):
        return False
    after = low[at + 1]
    if tokens.kind[at + 1] == "word" and tokens.gap[at + 1] < 2:
        if after in _COUNTED_AFTER:
            return False
        if not tokens.capital(at + 1) and ((is_plural(after) and after not in _VERBS_TOO) or is_plural(low[at + 2])):
            return False
    return True


def _has_unit(tokens: Tokens, at: int) -> bool:
    after = at + 1
    return (
        tokens.raw[after] == "%"
        or tokens.low[after] in _SCALES
        or currency_after(tokens, after) is not None
        or (unit_after(tokens, after) is not None and not tokens.capital(after))
    )


def _title_case(tokens: Tokens, at: int) -> bool:
    """Whether the words around are nearly all capitalised, as in a headline, so that capitals tell nothing."""
    near = [i for i in range(max(at - 8, 0), at + 8) if tokens.kind[i] == "word" and tokens.low[i] not in _LITTLE]
    return len(near) >= 3 and sum(tokens.capital(i) for i in near) > 0.8 * len(near)


def _named_by_next(tokens: Tokens, at: int) -> Found | None:
    if (
        tokens.capital(at + 1)
        and tokens.low[at + 1] in _MONEY_WORDS
        and not tokens.glued(at + 1)
        and not _title_case(tokens, at)
    ):
        return Kind.NAME, at, at + 2  # "50 Cent": money would be in the plural
    if (
        tokens.low[at + 1] == "-"
        and tokens.capital(at + 2)
        and tokens.low[at + 2] in _SMALL_NUMBERS
        and tokens.glued(at + 2)
    ):
        return Kind.NAME, at, at + 3  # "7-Eleven"
    block = tokens.low[at + 1 : at + 3] == ["block", "of"]
    if (block or (tokens.low[at + 1] in _NAMED_AFTER and tokens.capital(at + 1))) and tokens.raw[at].isdecimal():
        return Kind.NAME, at, at + 1
    return None


def _address(tokens: Tokens, at: int) -> Found | None:
    """A house number: "575 Elm Street", "16-18 Industrial Avenue"."""
    last = at + 3 if tokens.low[at + 1] == "-" and tokens.kind[at + 2] == "num" else at + 1
    if not tokens.raw[at].isdecimal():
        return None
    for i in range(last, last + 4):
        if not tokens.capital(i) or tokens.gap[i] == 2:
            return None
        if i > last and tokens.low[i] in _STREETS:
            return Kind.NAME, at, last
    return None
