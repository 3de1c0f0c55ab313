"""Tells numbers that name one of a series: "Section 427", "Nasdaq 100", "lap seven", "chapters 4 and 5"."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.calendar import Found
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CARDINALS, Trie, is_figure, load, phrase, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.occasions import is_occasion
from crosscheck.numbers.titles import is_headline_verb, is_title_case, named_by_next
from crosscheck.numbers.topping import counts_the_top, is_topping
from crosscheck.numbers.units import currency_before, has_unit

__all__ = ["series_name", "worded_series_name"]

_SMALL_SERIES = words("contexts", "names", "lowercase_series")
_SERIES = words("contexts", "names", "series") | _SMALL_SERIES
_INDEXES = Trie(((phrase(text), None) for text in words("contexts", "names", "indexes")), backward=True)
_PLURAL_SERIES = words("contexts", "names", "plural_series")
_STRONG = words("contexts", "names", "strong_series")
_MODELS = words("contexts", "names", "model_series")
_VERSIONED = words("contexts", "names", "versioned")
_PAGED = words("contexts", "names", "paged_series")
_LEAGUES = words("contexts", "names", "leagues")
_NOT_NAMES = words("contexts", "names", "not_names")
_WEEKDAYS = words("contexts", "calendar", "weekdays")
_MONTHS = words("contexts", "calendar", "months")
_SCALES = words("numerals", "scales")
_VERBS_TOO = words("contexts", "nouns", "verbs_too")
_PARTICIPLES = words("contexts", "nouns", "participles")
_REPORTING = words("contexts", "names", "reporting")
_COUNTED_AFTER = words("contexts", "names", "counted_after")
_PLANES = words("contexts", "names", "planes")
_AIRLINERS = words("contexts", "names", "airliners")
_BEFORE_PLANE = {"new", "old", "first", "second", "last", "latest", "older", "newer", "ageing", "aging", "used"}
_OWNERS = {"the", "a", "an", "its", "their", "his", "her"}
_ROW = {",", ":", ";", ".", "-", ""}
_BEFORE_LAST = words("contexts", "names", "before_last")
_MATCHES = words("contexts", "names", "matches")
_LINKS = {"and", "or", "to", "of", "in", "on", "at", "for", "with", "by", "from"}
_OPENED_BY: dict[str, list[str]] = load("contexts")["names"]["opened_by"]
_GROUPS = {"7", "8", "20", "77", "seven", "eight", "twenty"}
_ROUNDS = {"16", "32", "64", "8", "4", "four", "eight", "sixteen"}
_VALUES: dict[str, int] = load("numerals")["units"]
_LONGEST_NUMBER = 8
_STILL_NAMED = {"are", "were", "have", "of"}
_JOINTS = {"and", "or", ",", "&", "/", "to", "-"}
_LONGEST_LIST = 8


def series_name(tokens: Tokens, at: int, floor: int) -> Found | None:
    """A capitalised word before a small whole number that has no unit and counts no plural: "Nasdaq 100", "Row 21"."""
    raw, low = tokens.raw, tokens.low
    if currency_before(tokens, at, floor) is not None:
        return None
    if any(is_so(tokens, at) for is_so in (_last_of_a_series, _is_round, _goes_on, _is_group, _came_on)):
        return Kind.NAME, at, at + 1
    if _is_plane(tokens, at):
        return Kind.NAME, at, at + 3 if low[at + 1] == "-" and tokens.kind[at + 2] == "num" else at + 1
    before = at - 2 if raw[at - 1] == "." and low[at - 2] in ("no", "nos", "nr", "vol", "fig", "pp") else at - 1
    if _is_version(tokens, at):
        return Kind.NAME, at, at + 1
    if not raw[at].isdecimal() or len(raw[at]) > 5 or tokens.gap[at] == 2 or tokens.kind[before] != "word":
        return named_by_next(tokens, at)
    if raw[before] == "A" and tokens.capital(before - 1) and _is_known(tokens, before - 1):
        return None if has_unit(tokens, at) or is_plural(low[at + 1]) else (Kind.NAME, at, at + 1)  # "Page A 14"
    if _is_known(tokens, before):
        counts = has_unit(tokens, at) or counts_the_top(tokens, at)
        verb = _is_verb(tokens, before, at + 1)
        counts = counts or (not tokens.capital(before) and is_plural(low[at + 1]) and not verb)
        counts = counts and not (low[before] == "top" and is_figure(tokens, before - 1))  # "four top 10 hits"
        return None if counts and low[before] not in _STRONG else (Kind.NAME, at, at + 1)
    if _capitalised_name(tokens, before, at):
        return Kind.NAME, at, at + 1
    return named_by_next(tokens, at)


def worded_series_name(tokens: Tokens, at: int) -> Found | None:
    """ "phase two", "lap seven", "Formula One drivers", "a top-three finish": a small numeral after a series."""
    low, before, after = tokens.low, tokens.low[at - 1], tokens.low[at + 1]
    if low[at] not in CARDINALS:
        return None
    if before == "-" and low[at - 2] == "top" and tokens.glued(at) and after not in _SCALES:
        return Kind.NAME, at, at + 1
    if _is_round(tokens, at) or _is_group(tokens, at) or (_goes_on(tokens, at) and tokens.gap[at] == 1):
        return Kind.NAME, at, at + 1
    if tokens.kind[at - 1] != "word" or tokens.gap[at] != 1:
        return None
    if before in _LEAGUES and tokens.capital(at - 1) and tokens.capital(at) and not is_title_case(tokens, at):
        return Kind.NAME, at, at + 1
    if counts_the_top(tokens, at):
        return None
    verb = _is_verb(tokens, at - 1, at + 1)
    if tokens.gap[at + 1] == 1 and (after in _SCALES or (is_plural(after) and not verb) or has_unit(tokens, at)):
        return None
    known = (before in _SMALL_SERIES and not is_occasion(tokens, at - 1)) or _is_known(tokens, at - 1)
    named = known and low[at - 2] not in ("per", "a", "each") and after != "-"
    return (Kind.NAME, at, at + 1) if named else None


def _is_verb(tokens: Tokens, before: int, at: int) -> bool:
    """Whether the word at ``at`` is a verb behind a series and no plural: "phase two starts in May"."""
    return tokens.low[at] in _VERBS_TOO and tokens.low[before] != "top" and tokens.low[at + 1] not in _PARTICIPLES


def _is_version(tokens: Tokens, at: int) -> bool:
    """ "Android 7.1", "version 2.5", "the Windows 3.1 users"; not "paid Android 5.5 million"."""
    word, parts = tokens.low[at - 1], tokens.raw[at].split(".")
    named = word == "version" or (word in _VERSIONED and tokens.raw[at - 1] != word)  # "iOS" has its capital too
    short = len(parts) == 2 and all(part.isdecimal() and len(part) < 3 for part in parts)
    return named and short and tokens.gap[at] == 1 and not has_unit(tokens, at)


def _is_group(tokens: Tokens, at: int) -> bool:
    """ "the Group of 20 nations", "Group of Seven leaders"; not "a group of 20 men"."""
    low, capital = tokens.low, tokens.capital
    if low[at] not in _GROUPS or low[at - 2 : at] != ["group", "of"] or not capital(at - 2):
        return False
    return capital(at) or (tokens.kind[at] == "num" and low[at - 3].isalpha() and not is_title_case(tokens, at))


def _is_known(tokens: Tokens, before: int) -> bool:
    """Whether the word at ``before`` is that of a series: "Row", "lap", "numbers"."""
    low = tokens.low
    if is_occasion(tokens, before):
        return False
    if is_topping(tokens, before):
        return False
    if low[before] in _OPENED_BY:
        return low[before - 1] in _OPENED_BY[low[before]]
    if low[before] == "p" and tokens.raw[before - 1] == "&":
        return True
    if tokens.capital(before) and _INDEXES.match(low, before):
        return tokens.raw[before + 1].endswith("00")  # "the Standard & Poor's 500"
    if low[before] in _PLURAL_SERIES:
        follows = tokens.kind[before + 2] == "word" and not tokens.capital(before)
        return low[before + 2] not in _COUNTED_AFTER and (not follows or low[before + 2] in _LINKS)
    return low[before] in _SERIES and (tokens.capital(before) or low[before] in _SMALL_SERIES)


def _last_of_a_series(tokens: Tokens, at: int) -> bool:
    """ "Image 3 of 5", "Image 3 of / 5": how many there are, as a gallery's caption has it."""
    of = at - 2 if tokens.raw[at - 1] == "/" else at - 1
    return tokens.low[of] == "of" and tokens.raw[of - 1].isdecimal() and tokens.low[of - 2] in _PAGED


def _came_on(tokens: Tokens, at: int) -> bool:
    """The minute of a substitute in a row of names: "Moss, Kerr (Dunn 71), Van Houten (Lee 80), Hart"."""
    raw, opening = tokens.raw, at - 3 if tokens.capital(at - 2) else at - 2
    if raw[opening] != "(" or raw[at + 1] != ")" or not raw[at].isdecimal() or len(raw[at]) > 2:
        return False
    start = opening - 1
    while tokens.capital(start) and start > opening - 3:
        start -= 1
    named = tokens.capital(at - 1) and tokens.capital(opening - 1)
    return named and raw[start] in _ROW and raw[at + 2] in _ROW


def _is_plane(tokens: Tokens, at: int) -> bool:
    """ "the 747", "its new 737", "737-800"; "the 747 passengers" are counted."""
    low, after = tokens.low, tokens.low[at + 1]
    if tokens.raw[at] not in _PLANES:
        return False
    if tokens.hyphen(at + 1) and tokens.kind[at + 2] == "num":
        return not has_unit(tokens, at + 2)
    if after in _AIRLINERS and (not is_plural(after) or low[at - 1] in _BEFORE_PLANE or is_figure(tokens, at - 1)):
        return True  # "a parked 757 plane", "two 747 jets"
    counted = after == "who" or (is_plural(after) and after not in _VERBS_TOO)
    before = low[at - 2 if low[at - 1] in _BEFORE_PLANE else at - 1]
    return before in _OWNERS and not (counted or after in _COUNTED_AFTER or has_unit(tokens, at))


def _is_round(tokens: Tokens, at: int) -> bool:
    """ "reached the last 16", "in the last eight of the cup", "a last-16 tie"."""
    low, after = tokens.low, tokens.low[at + 1]
    if low[at] not in _ROUNDS or low[at - 1] != "last":
        return False
    if after in _MATCHES or (low[at + 1 : at + 3] == ["of", "the"] and low[at + 3] in _MATCHES):
        return True
    ends = after == "against" or (tokens.kind[at + 1] != "word" and after not in ("-", "%"))
    return ends and low[at - 2] == "the" and low[at - 3] in _BEFORE_LAST


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the figure goes on a list of one series: "chapters 4 and 5", "Pixel 6 or 7"; not "pages 3 and 14 men"."""
    low, first = tokens.low, at
    while low[first - 1] in _JOINTS and is_figure(tokens, first - 2) and first > at - _LONGEST_LIST:
        first -= 2
    before, after = low[first - 1], low[at + 1]
    if first == at or tokens.kind[first - 1] != "word" or tokens.gap[at] == 2 or has_unit(tokens, at):
        return False
    capital = tokens.raw[first - 1] != before  # "iPhone" too
    if capital and before in _MODELS:
        return after not in _COUNTED_AFTER
    if before in _LEAGUES and capital and tokens.capital(at):
        return True
    several = before in _PLURAL_SERIES
    if before == "top" or not (several or before in _SMALL_SERIES or (capital and before in _SERIES)):
        return False
    if (after in _COUNTED_AFTER and not (several and after in _STILL_NAMED)) or ("," in low[first:at] and not several):
        return False  # "on day 2, 40 fled"
    follows = tokens.kind[at + 1] == "word" and tokens.gap[at + 1] == 1 and low[at - 1] != "or"
    counted = follows and (is_plural(after) or is_plural(low[at + 2]))
    return not counted or _is_next(tokens, at - 2, at)


def _is_next(tokens: Tokens, one: int, other: int) -> bool:
    """Whether two whole figures follow on each other, as the numbers of a series do: "phase 2 and 3 trials"."""
    return _value(tokens, other) == _value(tokens, one) + 1 > 0


def _value(tokens: Tokens, at: int) -> int:
    """The value of a short whole number in digits or words, a negative one for anything else."""
    raw = tokens.raw[at]
    return int(raw) if raw.isdecimal() and len(raw) < _LONGEST_NUMBER else _VALUES.get(tokens.low[at], -9)


# "I'm 64", "They're 12 ahead": a contraction is no name, nor is an owner or a participle.
_NO_NAME_ENDS = ("ing", "'s", "s'", "'m", "'re", "'ve", "'d", "'ll")


def _capitalised_name(tokens: Tokens, before: int, at: int) -> bool:
    low = tokens.low
    if low[before] in ("although", "though") and low[at + 1] == ",":
        return True  # "Although 90, he drives"
    if not tokens.capital(before) or low[before] in _NOT_NAMES or low[before] in _WEEKDAYS or low[before] in _MONTHS:
        return False
    verb = low[before].endswith(_NO_NAME_ENDS) or is_headline_verb(tokens, before)
    if verb or has_unit(tokens, at) or is_title_case(tokens, at):
        return False
    after = low[at + 1]
    if tokens.kind[at + 1] == "word" and tokens.gap[at + 1] < 2:
        if after in _COUNTED_AFTER:
            return False
        if tokens.raw[before].isupper() and after in _REPORTING and low[at + 2] not in _COUNTED_AFTER:
            return True  # "CNN 7 reports that"
        if not tokens.capital(at + 1) and ((is_plural(after) and after not in _VERBS_TOO) or is_plural(low[at + 2])):
            return False
    return True
