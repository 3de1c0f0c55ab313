"""Tells where "over", "about", "around", "under" or "up to" belongs to what stands before it and bounds no figure."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.amounts import Amount
from crosscheck.numbers.apposition import is_people
from crosscheck.numbers.courses import is_time_taken
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import BEING, CHANGES, STOPS, load, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.titles import is_title_case

__all__ = ["is_governed"]

_FEW = 9  # "over three towns" is a place, "over 10 towns" may be a bound
_TABLE = load("bounds")["governors"]
_ALWAYS: dict[str, frozenset[str]] = {word: frozenset(found) for word, found in _TABLE["always"].items()}
_FEW_AFTER: dict[str, frozenset[str]] = {word: frozenset(found) for word, found in _TABLE["few"].items()}
_AS = words("bounds", "as", "ceiling") | words("bounds", "as", "floor")
_COMPARED = _AS - words("bounds", "as", "counting")
_TIMING = words("bounds", "as", "timing")
_CHARGED = words("bounds", "governors", "charged")
_TURNING = words("bounds", "governors", "turning")
_BRINGING = words("bounds", "governors", "bringing")
_ISSUES = words("bounds", "governors", "issues")
_HANDING = words("bounds", "governors", "handing")
_TOTALS = words("bounds", "governors", "totals")
_MARKS = words("bounds", "governors", "marks")
_RACED = words("contexts", "numbers", "raced")
_RACING = words("contexts", "numbers", "racing")
_QUITTING = words("bounds", "governors", "quitting")
_SUING = words("bounds", "governors", "suing")
_PASSING = words("bounds", "passing", "verbs")
_PASSED_MARKS = words("bounds", "passing", "marks")
_PASSED_COUNTS = words("bounds", "passing", "counts")
_MOVED = words("bounds", "adverbs", "moved")
_DISTANCES = {"mile", "kilometre", "metre", "yard", "foot"}  # "he crossed the 2 mile mark"
_PRONOUNS = {"them", "him", "her", "it", "us", "me"}
_CLAUSES = words("bounds", "governors", "no_quarrel_between")
_OBJECT = 5  # tokens from "sued" to "over"
_DETERMINERS = {"the", "his", "her", "their", "its", "a", "an"}
_ENDS = {",", ".", ";", "", "in", "and"}
_FINING = {"fine", "fines", "fined"}
_TIMES = {"twice", "times", "half", "not", "thrice"}
_SIZES = {Kind.MONEY, Kind.SHARE, Kind.MEASURE}


def is_governed(tokens: Tokens, start: int, edge: int, amount: Amount) -> bool:
    """Whether the bound words at ``start``, which end before ``edge``, bound nothing: "a film about two sisters"."""
    low = tokens.low
    word, before = low[start], low[start - 1]
    if word == "near" and low[start + 1] != "-":
        return edge != start + 1 or amount.kind not in _SIZES
    if word in _PASSING:
        return not _is_passed(tokens, start, amount)
    if word == "as":
        return _is_compared(low[start + 1], amount) or before in _TIMES  # "twice as old as 20 others"
    if low[start : start + 2] == ["up", "to"]:
        return _leads_up(tokens, start, amount)
    if edge > start + 1:
        span = word in ("over", "under", "around") and _is_span(tokens, start + 1, amount)
        return span or (low[start + 1] in _DETERMINERS and _is_at_issue(tokens, start, amount))
    if word == "over" and _goes_with_deed(tokens, start, amount):
        return True
    few = amount.value <= _FEW
    if few and word in ("around", "over") and before in _TURNING:
        return word == "around" or amount.kind is not Kind.DURATION
    if amount.kind is not Kind.COUNT:
        return _is_at_issue(tokens, start, amount)
    if before in _ALWAYS.get(word, ()) or (few and before in _FEW_AFTER.get(word, ())):
        return low[amount.last] != "times"
    return word == "over" and before in _CHARGED and low[start - 2] in BEING and low[amount.last] != "times"


def _is_compared(word: str, amount: Amount) -> bool:
    """Whether "as" and a word behind it bound nothing: "as tall as 10 houses", "as soon as 5% was paid"."""
    return (word in _COMPARED and amount.kind is Kind.COUNT) or (word in _TIMING and amount.kind is not Kind.DURATION)


def _is_passed(tokens: Tokens, start: int, amount: Amount) -> bool:
    """Whether what a verb of passing has behind it is a level: "cases passed 300", "surged past $3,000"."""
    low, before = tokens.low, tokens.low[start - 1]
    marked = low[amount.last] in _PASSED_MARKS and amount.unit not in _DISTANCES
    if marked or (low[start] != "past" and before in _PASSED_COUNTS and amount.kind is not Kind.DURATION):
        return True
    moved = low[start] == "past" and (before in CHANGES or before in _MOVED)
    return moved and (amount.kind in (Kind.MONEY, Kind.SHARE) or not counted_head(tokens, amount.last)[0])


def _goes_with_deed(tokens: Tokens, start: int, amount: Amount) -> bool:
    """Whether "over" gives what a deed before it was about, or the time it took."""
    about = _is_cause(tokens, start, amount) or _is_quarrelled(tokens, start, amount)
    return about or is_time_taken(tokens, start, amount)


def _is_cause(tokens: Tokens, start: int, amount: Amount) -> bool:
    """ "sacked over 17-minute video": what one thing is like, behind a verb of suing or in a headline."""
    low, noun = tokens.low, amount.last
    if not _quarrel(tokens, start - 1) and not is_title_case(tokens, start):
        return False
    if "-" not in low[amount.figure.last : noun] or tokens.kind[noun] != "word" or tokens.gap[noun] != 1:
        return False
    plural = is_plural(low[noun]) or is_plural(low[noun + 1])
    return not plural and low[noun] not in STOPS and tokens.kind[start - 1] == "word" and low[start - 1] not in STOPS


def _is_quarrelled(tokens: Tokens, start: int, amount: Amount) -> bool:
    """ "sued the state over 40 deaths", "quit over $5m in debts"; not "sued over 40 firms", "sued for over $5m"."""
    low, last = tokens.low, start - 1
    if amount.kind not in (Kind.COUNT, Kind.MONEY) or low[amount.last] in ("times", "of"):
        return False  # "sacked the workers over 400 of whom"
    aged = is_people(low[last]) and amount.kind is Kind.COUNT and not counted_head(tokens, amount.last)[0]
    if aged:
        return False  # "sacked workers over 60"
    if low[last] in _QUITTING:
        return True
    ends = tokens.kind[last] != "word" or low[last] not in STOPS or low[last] in _PRONOUNS
    verb = _quarrel(tokens, last)
    return ends and verb < last and bool(verb) and not (amount.kind is Kind.MONEY and low[verb] in _FINING)


def _quarrel(tokens: Tokens, last: int) -> int:
    """The verb of quitting or suing in the clause that ends with token ``last``, 0 where there is none."""
    low = tokens.low
    for i in range(last, last - _OBJECT, -1):
        if i < last and low[i + 1] in _CLAUSES:
            return 0
        if low[i] in _SUING or low[i] in _QUITTING:
            return i
    return 0


def _is_at_issue(tokens: Tokens, start: int, amount: Amount) -> bool:
    """ "a row over $5m", "fears about 5% inflation", "handed over $5,000"; not "in the dispute over 30% were hurt"."""
    word, before = tokens.low[start], tokens.low[start - 1]
    if word == "over" and before in _HANDING and amount.kind is Kind.MONEY:
        return tokens.low[start - 2] not in BEING
    if word == "over" and before in _RACING and amount.unit == "metre":
        return tokens.raw[amount.number[0]] in _RACED  # "won the title over 60m"
    subject = amount.kind is Kind.SHARE and tokens.low[amount.last] in BEING
    told = before in _ALWAYS.get(word, ()) or (word == "over" and before in _ISSUES)
    return word in ("over", "about") and amount.kind in _SIZES and told and not subject


def _leads_up(tokens: Tokens, start: int, amount: Amount) -> bool:
    """ "added up to £300", "stood up to two thugs", "brought the total up to 15"; not "lifts up to 90 kg"."""
    low, noun = tokens.low, start - 2 if tokens.low[start - 1] == "back" else start - 1
    before = low[noun]
    if before in _ALWAYS["up"]:
        return amount.kind is not Kind.COUNT or low[amount.last] in _ENDS  # not "will add up to five floors"
    if before in _TOTALS:
        return bool(_BRINGING.intersection(low[noun - 3 : noun]))
    return before in _FEW_AFTER["up"] and amount.kind is Kind.COUNT and amount.value <= _FEW


def _is_span(tokens: Tokens, at: int, amount: Amount) -> bool:
    """ "over her 30-year career", "over the $5m bill", "over the 12 days": a thing or a time, no mark."""
    low, last = tokens.low, amount.last
    if low[at] not in _DETERMINERS or _MARKS.intersection(low[last : last + 3]):
        return False
    compound = "-" in low[amount.figure.last : last]
    return compound or amount.kind in (Kind.MONEY, Kind.DURATION)
