"""Tells numbers that are part of a name from quantities: "A320", "Boeing 787", "Section 427", "575 Elm Street"."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.apposition import is_people
from crosscheck.numbers.calendar import Found
from crosscheck.numbers.charts import is_place
from crosscheck.numbers.classes import is_class
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CARDINALS, STOPS, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.rates import is_short_rate
from crosscheck.numbers.series import series_name, worded_series_name
from crosscheck.numbers.titles import is_title_case, title, worded_title
from crosscheck.numbers.units import currency_after, currency_before, has_unit, unit_after

__all__ = ["name"]

_STREETS = words("contexts", "names", "streets")
_HOUSES = words("contexts", "names", "houses")
_LAST_OF_THREE = words("contexts", "names", "houses_too")
_TOLLS = words("contexts", "ages", "tolls")
_GROUPS = words("contexts", "nouns", "collective")
_SIGNS = words("numerals", "scale_signs")
_DAYS = words("contexts", "calendar", "weekdays") | words("contexts", "calendar", "months")
_SUFFIXES = {"st", "nd", "rd", "th"}
_LINES = words("contexts", "names", "lines")
_SCREENS = words("contexts", "names", "screens")
_PLANS = words("contexts", "names", "plans")
_STATIONS = words("contexts", "names", "stations")
_LETTERED = words("contexts", "names", "lettered")
_PREFIXES = words("contexts", "names", "open_prefixes")
_BEFORE_CALIBRE = {"a", "an", "the", "his", "her", "their", "its", "and"}
_CALIBRES = {"calibre", "caliber", "magnum"}
_GUNS = words("contexts", "names", "guns")
_AVERAGES = {"level", "average", "percentage", "rate", "ratio", "score", "gain", "loss", "edge", "lead", "second"}
_DIRECTIONS = {"N", "S", "E", "W", "NE", "NW", "SE", "SW", "North", "South", "East", "West"}
_LETTERS = {"A", "B", "D", "E", "F", "H", "K", "Q"}
_HOUSE_LETTERS = {"A", "B", "C", "D", "a", "b", "c"}
_PLACING = {"at", "inside", "near", "outside", "to", "from", "of"}
_LONGEST_CHAIN = 12  # tokens of "501(c)(3)(a)(1)"


def name(tokens: Tokens, at: int, floor: int) -> Found | None:
    """A number that is part of a name: "A320", "COVID-19", "Boeing 787", "Section 427", "575 Elm Street"."""
    if is_place(tokens, at) or is_class(tokens, at):
        return Kind.NAME, at, at + 1
    if tokens.kind[at] != "num":
        return worded_series_name(tokens, at) or worded_title(tokens, at)
    return (
        _calibre(tokens, at)
        or _station(tokens, at)
        or _lettered(tokens, at)
        or _glued_name(tokens, at, floor)
        or _hyphened_letter(tokens, at)
        or _subsection(tokens, at)
        or title(tokens, at)
        or series_name(tokens, at, floor)
        or _address(tokens, at)
    )


def _station(tokens: Tokens, at: int) -> Found | None:
    """The channel in a station's name: "Action News 5", "Local 10 News", not "Fox News 12 dead"."""
    low, raw = tokens.low, tokens.raw
    if len(raw[at]) > 2 or not raw[at].isdecimal():
        return None
    kind = at + 2 if low[at + 1] in _STATIONS else at + 1
    named = kind > at + 1 or (_is_station(tokens, at - 1) and tokens.capital(at - 1))
    before = low[kind] == "news" and tokens.capital(kind) and named and not _is_counted(tokens, kind + 1)
    behind = low[at - 1] == "news" and tokens.capital(at - 1) and _is_station(tokens, at - 2)
    return (Kind.NAME, at, at + 1) if before or (behind and tokens.kind[at + 1] != "word") else None


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether people or things of a station are counted: "12 Fox News reporters", "7 ABC News staff"."""
    word = tokens.low[at]
    return tokens.kind[at] == "word" and not tokens.capital(at) and (is_plural(word) or word in _GROUPS)


def _is_station(tokens: Tokens, at: int) -> bool:
    """Whether the name of a station ends at ``at``, or its letters stand there: "Action", "WXQ"."""
    raw = tokens.raw[at]
    return tokens.low[at] in _STATIONS or (raw.isupper() and len(raw) in (3, 4) and raw[0] in "WK")


def _lettered(tokens: Tokens, at: int) -> Found | None:
    """ "apartment 9B", "Highway 7b": a number and a letter behind what is numbered so."""
    letter = tokens.raw[at + 1] in ("A", "B", "a", "b") and tokens.glued(at + 1) and tokens.raw[at].isdecimal()
    return (Kind.NAME, at, at + 2) if letter and tokens.low[at - 1] in _LETTERED else None


def _glued_name(tokens: Tokens, at: int, floor: int) -> Found | None:
    """Letters, or letters and a hyphen, right before the digits; letters that are no unit right after them."""
    after = at + 1
    before = tokens.glued(at) and at - 1 >= floor and (_letters_before(tokens, at, floor) or _hyphen_before(tokens, at))
    letters = tokens.glued(after) and tokens.kind[after] == "word"
    if before or (letters and not _reads(tokens, at) and not is_short_rate(tokens, at, floor)):
        return Kind.NAME, at, _end_of_name(tokens, at)
    return None


def _hyphened_letter(tokens: Tokens, at: int) -> Found | None:
    """ "a 10-K filing", "the 4-H club", "Class 4-A": a capital that is no unit behind a hyphen; not "a 5-V supply"."""
    short = tokens.raw[at].isdecimal() and len(tokens.raw[at]) < 3 and tokens.hyphen(at + 1)
    return (Kind.NAME, at, at + 3) if short and tokens.raw[at + 2] in _LETTERS and not tokens.hyphen(at + 3) else None


def _calibre(tokens: Tokens, at: int) -> Found | None:
    """ "a .22 rifle", ".357 Magnum", "the .45"; not ".22 percent", "a .50 average" and "a .08 level"."""
    raw, low = tokens.raw[at], tokens.low
    if raw in _GUNS and low[at + 1] in ("caliber", "calibre"):
        return Kind.NAME, at, at + 1
    if raw[0] == "." and low[at + 2 if tokens.hyphen(at + 1) else at + 1] in _CALIBRES:
        return Kind.NAME, at, at + 1
    calibre = raw[0] == "." and raw[1:] in _GUNS and low[at - 1] in _BEFORE_CALIBRE
    if not calibre or low[at + 1] in _AVERAGES or has_unit(tokens, at):
        return None
    return Kind.NAME, at, at + 1


def _subsection(tokens: Tokens, at: int) -> Found | None:
    """ "401(k)", "501(c)(3)", "Article 5(2)": letters and figures in brackets glued to the digits; "50's new song"."""
    last = at + 1
    while (
        last < at + _LONGEST_CHAIN
        and (tokens.raw[last], tokens.raw[last + 2]) == ("(", ")")
        and tokens.gap[last] == tokens.gap[last + 1] == tokens.gap[last + 2] == 0
        and len(tokens.raw[last + 1]) < 3
        and tokens.raw[last + 1].isalnum()
    ):
        last += 3
    possessive = tokens.low[at + 1 : at + 3] == ["'", "s"] and tokens.gap[at + 1] == tokens.gap[at + 2] == 0
    return (Kind.NAME, at, last) if last > at + 1 or possessive else None


def _letters_before(tokens: Tokens, at: int, floor: int) -> bool:
    raw, before = tokens.raw, at - 1
    if tokens.kind[before] not in ("word", "num") and raw[before] not in ("_", "#", "@", "/", "\\"):
        return False
    measured = tokens.kind[before - 2] == "num" and unit_after(tokens, at + 1) is not None  # "180C/350F"
    if raw[before] == "/" and (tokens.kind[before - 1] == "num" or measured):
        return False
    about = tokens.low[before] in ("c", "ca", "approx") and raw[before] != "C"  # "c1840", while C4 explodes
    return not about and currency_before(tokens, at, floor) is None


def _hyphen_before(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen, or behind a name a plus, joins the figure to a word: "COVID-19", "OPEC+10"."""
    if tokens.low[at - 1] == "+" and tokens.glued(at - 1) and tokens.capital(at - 2):
        return True
    if tokens.low[at - 1] != "-" or not tokens.glued(at - 1) or tokens.kind[at - 2] != "word":
        return False
    if tokens.low[at - 2] in ("under", "over") and is_people(tokens.low[at + 1]):
        return False  # "under-25 men"
    if tokens.low[at - 2] in ("a", "an") and tokens.capital(at - 2):
        return tokens.hyphen(at - 1) and not has_unit(tokens, at)  # "the An-2"
    plane = tokens.raw[at - 2] == "C"  # "the C-130", while "c-1840" is a year
    return (plane or tokens.low[at - 2] not in _PREFIXES) and tokens.low[at - 2] not in CARDINALS


def _reads(tokens: Tokens, at: int) -> bool:
    """Whether the letters glued to the digits are a unit, a scale, a currency or an ordinal's ending."""
    after = at + 1
    if tokens.low[after] == "p" and tokens.raw[at] in _LINES:
        return False
    if (tokens.low[after] == "k" and tokens.low[after + 1] in _SCREENS) or tokens.raw[at] + tokens.low[after] in _PLANS:
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


def _address(tokens: Tokens, at: int) -> Found | None:
    """A house number: "575 Elm Street", "16-18 Oak Avenue", "at 710 SW 13th", and 21 in "12 Elm Road, not 21"."""
    street = at - 4 if tokens.raw[at - 3] == "." else at - 3
    if tokens.low[at - 2 : at] == [",", "not"] and tokens.low[street] in _STREETS and tokens.capital(street):
        return Kind.NAME, at, at + 1
    last = at + 3 if tokens.low[at + 1] == "-" and tokens.kind[at + 2] == "num" else at + 1
    if not tokens.raw[at].isdecimal():
        return None
    if tokens.raw[at + 1] in _HOUSE_LETTERS and tokens.glued(at + 1):
        last = at + 2  # "221B Elm Street"
    if tokens.low[at - 1] in _PLACING and _is_direction(tokens, last):
        return Kind.NAME, at, last
    end = last
    while end < last + 4 and tokens.capital(end) and tokens.gap[end] == 1:
        if end > last and tokens.low[end] in _STREETS:
            return Kind.NAME, at, last
        end += 1
    return (Kind.NAME, at, last) if end > last and _is_house(tokens, at, end) else None


def _is_long(tokens: Tokens, at: int, end: int) -> bool:
    """Whether four or five digits without a comma stand before a name: "at 7318 Otter Creek"; not "at 1200 Friday"."""
    dated = tokens.low[at + 1] in _DAYS or is_plural(tokens.low[end - 1]) or tokens.low[at - 2] in _TOLLS
    return (
        end > at + 2
        and len(tokens.raw[at]) > 3
        and not dated
        and not tokens.raw[at + 1].isupper()
        and not has_unit(tokens, at)
    )


def _is_house(tokens: Tokens, at: int, end: int) -> bool:
    """ "at 12 Elm Gardens.", "at 15 Central Park West": a place of houses ends the name; not "12 Oak Hill teachers"."""
    ends = tokens.low[end] in STOPS or tokens.kind[end] != "word"
    shortest = at + 3 if tokens.low[end - 1] in _LAST_OF_THREE else at + 2  # "40 Green" and "12 Orsk East" are none
    told = (tokens.low[end - 1] in _HOUSES and end > shortest) or (
        tokens.low[at - 1] == "at" and _is_long(tokens, at, end)
    )
    return tokens.low[at - 1] in _PLACING and told and ends and not is_title_case(tokens, at)


def _is_direction(tokens: Tokens, at: int) -> bool:
    """Whether a house number stands before: "710 SW 13th", "800 W. Elm Street"; not "60 West Coast shops"."""
    after = at + 2 if tokens.raw[at + 1] == "." else at + 1
    numbered = tokens.kind[after] == "num" and tokens.gap[after] == 1
    street = any(tokens.low[i] in _STREETS and tokens.capital(i) for i in range(after + 1, after + 3))
    return tokens.gap[at] == 1 and tokens.raw[at] in _DIRECTIONS and (numbered or street)
