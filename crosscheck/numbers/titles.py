"""Tells numbers in capitalised names and titles: "League Two", "50 Cent", "12 Angry Men", "Million Dollar Baby"."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.calendar import Found
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CARDINALS, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.unit_names import WORDS

__all__ = ["is_headline_verb", "is_title_case", "named_by_next", "title", "worded_title"]

_NOT_NAMES = words("contexts", "names", "not_names")
_NAMED_AFTER = words("contexts", "names", "named_after")
_COUNTED_AFTER = words("contexts", "names", "counted_after")
_LITTLE = words("contexts", "names", "little")
_WORKS = words("contexts", "names", "works")
_AWARDED = _WORKS | words("contexts", "names", "awarded")
_VERBS = words("contexts", "names", "headline_verbs") | words("contexts", "changes", "staffing")
_OPENING, _CLOSING = {'"', "“", "‘", "'"}, {'"', "”", "’", "'"}
_ENDS = {".", ";", "?", "!", ""}
_MONEY_WORDS = {"cent", "dollar", "pound", "euro"}
_SCALES = {"hundred", "thousand", "million", "billion"}
_NUMERALS = CARDINALS | _SCALES
_NATIONALS = ("ans", "is", "ese", "ons")  # "two Britons"
_WHEN = {"ago", "on", "old", "later", "earlier", "before", "after", "of", "from", "-", "to"}
_LONGEST_TITLE = 6
_NEAR = 8  # tokens at either side that tell a headline


def title(tokens: Tokens, at: int) -> Found | None:
    """Digits and capitalised words that are told to be a title: "the film 21 Grams", "starred in 12 Angry Men"."""
    if (
        not tokens.raw[at].isdecimal()
        or not tokens.capital(at + 1)
        or tokens.glued(at + 1)
        or is_title_case(tokens, at)
    ):
        return None
    if _is_timed_title(tokens, at):
        return Kind.NAME, at, at + 2
    low, last = tokens.low, at + 1
    while tokens.capital(last) and last < at + _LONGEST_TITLE and tokens.gap[last] == 1:
        last += 1
    if low[at - 1] == "the" and tokens.capital(at - 1) and tokens.low[at - 2].isalpha():
        return Kind.NAME, at, at + 1  # "in The 39 Steps"
    near = at - 2 if low[at - 1] in ("in", '"', "“", "'", "‘") else at - 1
    told = low[near] in _WORKS and (near == at - 1 or low[near] not in ("film", "series"))
    nationals = last == at + 2 and low[at + 1].endswith(_NATIONALS)
    told = told and not nationals and not is_plural(low[last])  # "to film 12 Britons", "12 British fans"
    after = last - at > 2 and (low[last] in _WORKS or (low[last] in ('"', "”", ",") and low[last + 1] in _WORKS))
    return (Kind.NAME, at, last) if told or after else None


def _is_timed_title(tokens: Tokens, at: int) -> bool:
    """ "fans of 24 Hours in Casualty": a span of time that has a capital inside a sentence; not "12 Years ago"."""
    found = WORDS.match(tokens.low, at + 1)
    inside = tokens.kind[at - 1] == "word" and not tokens.capital(at - 1) and tokens.gap[at] == 1
    timed = found is not None and found[1][1] is Kind.DURATION
    goes_on = tokens.capital(at + 2) or tokens.capital(at + 3)  # "12 Years a Slave"
    return inside and timed and goes_on and tokens.raw[at + 1][1:].islower() and tokens.raw[at + 2] not in _WHEN


def worded_title(tokens: Tokens, at: int) -> Found | None:
    """ "the Six Nations", "League Two", "Million Dollar Baby": a capitalised numeral in words in a capitalised name."""
    low, before, after = tokens.low, tokens.low[at - 1], tokens.low[at + 1]
    if low[at] not in _NUMERALS:
        return None
    if not _COUNTED_AFTER.intersection(low[at + 1 : at + 3]) and (_is_awarded(tokens, at) or _is_quoted(tokens, at)):
        return Kind.NAME, at, at + 2
    inside = tokens.kind[at - 1] in ("word", "num") or before == ","
    if not tokens.capital(at) or tokens.gap[at] != 1 or not inside:
        return None
    if low[at] in _SCALES and tokens.capital(at + 1):
        money = at + 2 if after in _MONEY_WORDS and tokens.capital(at + 2) else at + 1
        return None if is_title_case(tokens, at) else (Kind.NAME, at, money)
    if low[at] not in CARDINALS:
        return None
    if tokens.capital(at + 1) and _in_lower_case(tokens, at) and not _counts(tokens, at):
        return Kind.NAME, at, at + 1  # "the Six Nations"
    if not tokens.capital(at - 1) or is_title_case(tokens, at):
        return None
    if before.endswith("'s"):
        return Kind.NAME, at, at + 1  # "Harbour's Nine opens tonight"
    counted = tokens.gap[at + 1] == 1 and (after in _SCALES or is_plural(after))
    return (Kind.NAME, at, at + 1) if before not in _NOT_NAMES and not counted else None


def _is_awarded(tokens: Tokens, at: int) -> bool:
    """Whether a title begins behind what it is: "Best film: Six Kings", "Best actress - Ann Lund, Six Kings"."""
    low = tokens.low
    if low[at - 1] not in ("-", ":", ",") or not tokens.capital(at) or not tokens.capital(at + 1):
        return False
    for i in range(at - 2, at - _NEAR, -1):
        if low[i] in _AWARDED and low[i + 1] in ("-", ":"):
            return low[i - 1] == "best"
        if low[i] in _ENDS or tokens.gap[i + 1] == 2:
            return False
    return False


def _is_quoted(tokens: Tokens, at: int) -> bool:
    """Whether a title stands between quotation marks: 'the hit "Two Kings"'; not '"Two Britons died," he said'."""
    raw, last = tokens.raw, at
    if raw[at - 1] not in _OPENING or not tokens.glued(at) or is_title_case(tokens, at):
        return False
    while tokens.capital(last) and last < at + _LONGEST_TITLE:
        last += 1
    nationals = last == at + 2 and tokens.low[at + 1].endswith(_NATIONALS)
    last += raw[last] == ","
    return last > at + 1 and not nationals and raw[last] in _CLOSING and tokens.glued(last) and tokens.capital(at + 1)


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether a capitalised numeral begins a clause of its own: "said Four Britons were", "line: Two Banks Settle"."""
    low = tokens.low
    if low[at - 1] != "the" and is_plural(low[at + 1]) and low[at + 2] in _COUNTED_AFTER:
        return True
    return low[at - 1] in (",", ":") and all(tokens.capital(i) for i in range(at + 1, at + 4))


def _in_lower_case(tokens: Tokens, at: int) -> bool:
    """Whether capitals tell something here: no name stands right before, and it is no headline."""
    inside = not tokens.capital(at - 1) or tokens.low[at - 1] in _NOT_NAMES
    return inside and not is_title_case(tokens, at)


def is_title_case(tokens: Tokens, at: int) -> bool:
    """Whether the words around are nearly all capitalised, as in a headline, so that capitals tell nothing."""
    near = [
        i for i in range(max(at - _NEAR, 0), at + _NEAR) if tokens.kind[i] == "word" and tokens.low[i] not in _LITTLE
    ]
    return len(near) >= 3 and sum(tokens.capital(i) for i in near) > 0.8 * len(near)


def is_headline_verb(tokens: Tokens, at: int) -> bool:
    """Whether a headline's verb stands behind a word with a capital: "Salmonella Sickens 60", "Firm Lays Off 300"."""
    verb = at - 1 if tokens.low[at] == "off" else at
    return tokens.low[verb] in _VERBS and tokens.capital(verb - 1)


def named_by_next(tokens: Tokens, at: int) -> Found | None:
    """ "50 Cent", "7-Eleven", "the 747 Jumbo", "1800 block of": a number that is named together with what follows."""
    if (
        tokens.capital(at + 1)
        and tokens.low[at + 1].removesuffix("'s") in _MONEY_WORDS
        and not tokens.glued(at + 1)
        and not is_title_case(tokens, at)
    ):
        return Kind.NAME, at, at + 2  # "50 Cent": money would be in the plural
    if (
        tokens.low[at + 1] == "-"
        and tokens.capital(at + 2)
        and tokens.low[at + 2] in CARDINALS
        and tokens.glued(at + 2)
    ):
        return Kind.NAME, at, at + 3  # "7-Eleven"
    hundreds = tokens.low[at - 1] == "the" and tokens.raw[at].endswith("00")  # "in the 6500 block."
    block = tokens.low[at + 1] == "block" and (tokens.low[at + 2] == "of" or hundreds)
    if (block or (tokens.low[at + 1] in _NAMED_AFTER and tokens.capital(at + 1))) and tokens.raw[at].isdecimal():
        return Kind.NAME, at, at + 1
    return None
