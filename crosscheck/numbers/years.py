"""Tells years where words alone do not: "worried about 2020", "back to 1950", "between 1861 and 1865"."""

from __future__ import annotations

from crosscheck.numbers.hours import LEVELS
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CHANGES, STOPS, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.units import currency_after, unit_after

__all__ = [
    "counts_kind",
    "ends_old_span",
    "in_counted_range",
    "is_cut_short",
    "is_led_up_to",
    "is_next_digit",
    "is_of_police",
    "is_old_year",
    "short_span",
]

_TOPICS = words("contexts", "years", "topics")
_MADE = words("contexts", "years", "made")
_LEADING = words("contexts", "years", "leading")
_COMPARED = words("contexts", "years", "compared")
_STEPS = words("contexts", "years", "steps")
_ENDS = frozenset({",", ".", ";", ":", "", ")", "?", "!"})
_GOES_ON = {"and", "but", "as", "than", "with", "because", "-", "—"}
_DATED = words("contexts", "years", "dated")
_JOINTS = {"to", "and", "or", "-", ","}
_BEFORE_LIST = {"in", "since", "from", "until", "of", "by"}
_KINDS = words("contexts", "years", "kinds")
_GROUPS = words("contexts", "nouns", "collective")
_STATES = words("contexts", "nouns", "soft")
_OWNERS = {"its", "his", "her", "their"}
_MOVED = words("bounds", "adverbs", "moved") | words("contexts", "years", "revised")
_FAR = 9  # tokens from "the number of cases" to the end of its change
_LONGEST_NAME = 6
_BEFORE_SPAN = {"from", "during", "the", "years"}
_ERAS, _STOPPED_ERAS = ("BC", "AD", "BCE", "CE"), ("B.C.", "A.D.")
_OLDEST, _RECENT, _LAST = 1500, 1900, 2100
_ROUND = 50  # both ends of a count are multiples of it more often than not
_LIFE = 150  # years
_LONGEST_LIST = 6
_APOSTROPHES = {"'", "’", "‘"}
_NEARLY = {"only", "just", "nearly", "almost"}
_QUOTATION = 10  # tokens
_WHEN = {"in", "from", "by", "to", "since", "until", "before", "after", "circa", "c", "and", "of", "year"}


def is_led_up_to(tokens: Tokens, at: int) -> bool:
    """Whether the words before four digits that count nothing make them a year: "dates back to", "worried about"."""
    low, before, earlier = tokens.low, tokens.low[at - 1], tokens.low[at - 2]
    ends = low[at + 1] in _ENDS
    if before in ("about", "around"):
        if earlier == "to":  # "dates to about 1920"
            return low[at - 3] in _LEADING and low[at - 4] not in CHANGES
        talked_of = before == "about" and earlier in _TOPICS and (ends or low[at + 1] in _GOES_ON)
        return talked_of or earlier in _MADE
    if before == "to":
        run_up = low[at - 3 : at - 1] == ["-", "up"] and low[at - 4] == "run"
        leads = earlier in _LEADING and low[at - 3] not in CHANGES
        return run_up or leads or (earlier == "compared" and ends)
    if before == "least":
        return low[at - 3 : at - 1] == ["since", "at"] and (ends or low[at + 1] in _GOES_ON)
    if before == "over":
        return earlier in _STEPS  # "a 22 % increase over 2017"
    if before == "than":
        return ends and earlier in _COMPARED
    return before in _NEARLY and ends and earlier in ("is", "was") and low[at - 3] == "it"


def short_span(tokens: Tokens, at: int, floor: int) -> tuple[int, int] | None:
    """The first token of years whose second is cut short, and the one after them: "1962-'63", "'90-'91"."""
    raw, gap, end = tokens.raw, tokens.gap, at + 3
    joined = tokens.low[at + 1] in ("-", "/") and raw[at + 2] in _APOSTROPHES and not any(gap[at + 1 : end + 1])
    if not joined or len(raw[end]) != 2 or not raw[end].isdecimal():
        return None
    if _OLDEST <= _four(tokens, at) <= _LAST:
        return at, end + 1
    opened = at > floor and raw[at - 1] in _APOSTROPHES and tokens.glued(at)
    return (at - 1, end + 1) if opened and len(raw[at]) == 2 else None


def is_cut_short(tokens: Tokens, at: int) -> bool:
    """Whether two digits are a year behind an apostrophe: "in '04"; not "'04%", "Blast: '14 dead'"."""
    opened = tokens.raw[at - 1] in _APOSTROPHES and tokens.glued(at) and not tokens.glued(at - 1)
    return opened and tokens.raw[at + 1] != "%" and not _is_quoted(tokens, at)


def _is_quoted(tokens: Tokens, at: int) -> bool:
    """Whether the apostrophe opens a quotation at the start or behind a colon, as headlines have it: "'14 dead' in"."""
    if tokens.raw[at][0] == "0" or tokens.capital(at + 1) or (tokens.gap[at - 1] != 2 and tokens.raw[at - 2] != ":"):
        return False
    mark = next((i for i in range(at + 2, at + _QUOTATION) if tokens.raw[i] in _APOSTROPHES), 0)
    closes = bool(mark) and tokens.glued(mark) and not tokens.glued(mark + 1)  # not "'85 Bears redo 'Shuffle'"
    owns = tokens.low[mark - 1].endswith("s") and tokens.kind[mark + 1] == "word"  # "'85 Bears' coach"
    return closes and not (owns and tokens.low[mark + 1] not in STOPS)


def is_next_digit(tokens: Tokens, at: int, tail: int) -> bool:
    """Whether the digit at ``tail`` is the last one of the next year: 9 in "2008-9"; not in "2008-9 wins"."""
    raw = tokens.raw[tail]
    follows = len(raw) == 1 and raw.isdecimal() and int(raw) == (int(tokens.raw[at][-1]) + 1) % 10
    glued = tokens.gap[tail + 1] == 0 and tokens.kind[tail + 1] in ("word", "num")
    return follows and not glued and not _is_counted(tokens, tail + 1)


def ends_old_span(tokens: Tokens, at: int, value: int) -> bool:
    """Whether the year at ``at`` ends a span from before 1900: "from 1865 to 1910", "the 1877 to 1950 period"."""
    low, first = tokens.low, _four(tokens, at - 2)
    if low[at - 1] not in ("to", "-") or not _OLDEST <= first < _RECENT <= value < first + _LIFE:
        return False
    if low[at - 3] == "(":
        return low[at + 1] == ")"
    counts = low[at - 4] in CHANGES or low[at - 4] in _MOVED or LEVELS.intersection(low[at - _FAR : at - 3])
    return low[at - 3] in _BEFORE_SPAN and not counts


def past_era(tokens: Tokens, at: int) -> int | None:
    """The token after "BC" or "A.D." behind a year at ``at``; not "12 BC towns", which counts towns of a province."""
    raw = "".join(tokens.raw[at + 1 : at + 5])
    stops = raw.startswith(_STOPPED_ERAS)
    last = at + (5 if stops else 2)
    named = (
        tokens.capital(last) and tokens.gap[last] == 1 and not stops and tokens.low[at - 1] not in _WHEN
    )  # "some 300 BC Hydro workers"
    counted = tokens.kind[last] == "word" and (is_plural(tokens.low[last]) or tokens.gap[last] == 0 or named)
    return last if (stops or tokens.raw[at + 1] in _ERAS) and tokens.gap[at + 1] < 2 and not counted else None


def is_old_year(tokens: Tokens, at: int, value: int) -> bool:
    """Whether four digits that count nothing are a year before 1900: "an 1861 treaty", "from 1792 to 1801"."""
    low, earlier = tokens.low, tokens.low[at - 2]
    if not _OLDEST <= value < _RECENT:
        return False
    if low[at - 1] in ("a", "an"):
        named = tokens.kind[at + 1] == "word" and tokens.gap[at + 1] == 1
        return value % _ROUND != 0 and named  # else it may be a size
    if low[at - 1] in ("about", "around") and earlier in _MADE:
        return True
    if _heads_old_thing(tokens, at, value):
        return True
    dated = (low[at - 1] == "to" and earlier in _DATED) or (low[at - 1] == "years" and earlier == "the")
    return dated or _in_span(tokens, at) or _in_list(tokens, at, value)


def _heads_old_thing(tokens: Tokens, at: int, value: int) -> bool:
    """ "Orsk's 1889 charter": four digits no multiple of 50 before a singular; not "Orsk's 1623 Covid dead"."""
    owned = tokens.low[at - 1].endswith("'s") or tokens.low[at - 1] in _OWNERS
    if value % _ROUND == 0 or not owned:
        return False
    last = at + 1
    while last < at + _LONGEST_NAME and tokens.kind[last] == "word" and tokens.gap[last] == 1:
        word = tokens.low[last]
        many = word in _GROUPS or word in _STATES or word.endswith(("ese", "ed")) or is_plural(word)
        if many or word in ("and", "or") or unit_after(tokens, last) is not None:
            return False
        if word in STOPS:
            break
        last += 1
    return last > at + 1


def _in_span(tokens: Tokens, at: int) -> bool:
    """ "between 1861 and 1865", "(1861-1865)": either end of two years a life apart, unless both are round."""
    low = tokens.low
    for first in (at, at - 2):
        start, end = _four(tokens, first), _four(tokens, first + 2)
        apart = _OLDEST <= start < end < start + _LIFE and bool(start % _ROUND or end % _ROUND)
        if not apart or _is_counted(tokens, first + 3):
            continue
        if low[first - 1 : first + 2 : 2] == ["between", "and"]:
            return low[first - 2] not in CHANGES and low[first - 2] != "to"
        if low[first - 1] == "(" and low[first + 1] in ("-", "to") and low[first + 3] == ")":
            return tokens.kind[first - 2] == "word"
    return False


def _in_list(tokens: Tokens, at: int, value: int) -> bool:
    """ "in 1850, 1862 and 1870", "from 1792 to 1801": one of a few years behind a word that makes the first one."""
    low, i = tokens.low, at
    for _ in range(_LONGEST_LIST):
        if low[i - 1] not in _JOINTS:
            return False
        i -= 3 if low[i - 2] == "," and low[i - 1] != "," else 2
        first = _four(tokens, i)
        if not _OLDEST <= first <= _LAST:
            return False
        if low[i - 1] in _BEFORE_LIST:
            return low[i - 2] not in CHANGES and bool(first % _ROUND or value % _ROUND)
    return False


def in_counted_range(tokens: Tokens, at: int) -> bool:
    """Whether four digits are an end of a range and no year: "from 1500 to 2000 fans", "rose from 1200 to 1500"."""
    low = tokens.low
    first = at if low[at - 1] in ("from", "between") else at - 2
    start, end = _four(tokens, first), _four(tokens, first + 2)
    if low[first - 1] not in ("from", "between") or low[first + 1] not in ("to", "and") or not 0 < start < _RECENT:
        return False
    if unit_after(tokens, first + 3) is not None or currency_after(tokens, first + 3) is not None:
        return end > 0
    changed = low[first - 2] in CHANGES and end < _RECENT
    return end > 0 == start % _ROUND == end % _ROUND and (changed or _is_counted(tokens, first + 3))


def counts_kind(tokens: Tokens, at: int) -> bool:
    """Whether a noun that is a plural by its meaning is counted: "2000 species of", "2000 police sent in"."""
    return tokens.low[at] in _KINDS and not _describes(tokens, at)


def _describes(tokens: Tokens, at: int) -> bool:
    """Whether the noun at ``at`` stands before another: "1995 Police Act", "2012 species list"."""
    after = tokens.low[at + 1]
    ends = after in STOPS or after.endswith("ed") or tokens.kind[at + 1] != "word" or tokens.gap[at + 1] == 2
    return not ends or tokens.hyphen(at + 1)


def is_of_police(tokens: Tokens, at: int) -> bool:
    """Whether "police" describes a singular, which no number counts: "the 1995 Police Act"."""
    return tokens.low[at] == "police" and _describes(tokens, at) and not is_plural(tokens.low[at + 1])


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether a plural in small letters stands here, which the figure before may count."""
    return is_plural(tokens.low[at]) and not tokens.capital(at) and tokens.gap[at] < 2


def _four(tokens: Tokens, at: int) -> int:
    """The value of four bare digits, 0 for anything else."""
    raw = tokens.raw[at]
    return int(raw) if len(raw) == 4 and raw.isdecimal() else 0
