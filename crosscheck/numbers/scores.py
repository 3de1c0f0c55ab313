"""Tells scores, phone numbers and other chains of figures from quantities."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.calendar import Found
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.tries import tries
from crosscheck.numbers.units import currency_after, currency_before, unit_after
from crosscheck.numbers.values import read_figure

__all__ = ["chain", "score"]

_JOINTS = {"-", "/", ".", ":"}
_NEAR_SCORE = words("contexts", "scores", "near")
_RESULTS = words("contexts", "scores", "results")
_NOT_AFTER = words("contexts", "scores", "not_after")
_LONGEST_SPELT = 8  # tokens of "615-893-STOP"
_SPELT = {7, 10}  # digits and letters of it, with and without its area
_TOLL_FREE = words("contexts", "scores", "toll_free")
_NEAR_PHONE = words("contexts", "phones", "near")
_DIALLING = words("contexts", "phones", "dialling")
_DIALLED = words("contexts", "phones", "dialled")
_EMERGENCY = words("contexts", "phones", "emergency")
_REACHING, _BEFORE_DIALLED, _CALLS, _BEFORE_CALL, _ALWAYS = (
    words("contexts", "phones", key) for key in ("reaching", "before_dialled", "calls", "before_call", "always")
)
_NEAR_NUMBER = 6  # tokens from "police" to "on 101"
_FEWEST_DIALLED = 9  # digits of a number with its 0 before it; "at 0630 1200 people" has eight
_SCALES = words("numerals", "scales")
_SIGNS = words("numerals", "scale_signs")


def _links(tokens: Tokens, at: int) -> int:
    """The token after a chain of figures joined by hyphens, dots or slashes without spaces."""
    last = at + 1
    while (
        tokens.low[last] in _JOINTS and tokens.kind[last + 1] == "num" and tokens.gap[last] == tokens.gap[last + 1] == 0
    ):
        last += 2
    return last


def chain(tokens: Tokens, at: int, floor: int) -> Found | None:
    """Phone numbers and other chains: "555-0142", "+44 20 7946 0018", "10.0.0.1", "4-4-2"."""
    if tokens.kind[at] == "dotted":
        return Kind.NAME, at, at + 1
    if tokens.low[at + 1] in ("-", "for") and (found := tries(tokens, at)) is not None:
        return found
    if tokens.kind[at] != "num":
        return None
    if (phone := _phone(tokens, at, floor) or _spelt_phone(tokens, at)) is not None:
        return phone
    if _is_emergency(tokens, at):
        return Kind.PHONE, at, at + 1
    if (last := _strewn(tokens, at)) - at >= 3:
        return Kind.SCORE, at, last
    last = _links(tokens, at)
    if last - at >= 5 and not _is_mixed(tokens, at):
        digits = sum(len(tokens.raw[i]) for i in range(at, min(last, at + 40), 2))
        return (Kind.PHONE if digits >= 7 else Kind.SCORE), at, last
    return None


def _is_mixed(tokens: Tokens, at: int) -> bool:
    """Whether a figure with its fraction stands at ``at``: "5-1/4 cents"."""
    shaped = (tokens.raw[at + 1], tokens.raw[at + 3]) == ("-", "/")
    return shaped and (figure := read_figure(tokens, at)) is not None and figure.last == at + 5


def _strewn(tokens: Tokens, at: int) -> int:
    """The token after bare figures with nothing between them: "6 3 5 4 People fled", the labels of a map, or games."""
    last = at
    while tokens.kind[last] == "num" and tokens.raw[last].isdecimal() and len(tokens.raw[last]) < 3:
        last += 1
        if tokens.gap[last] != 1:
            break
    return last


def _phone(tokens: Tokens, at: int, floor: int) -> Found | None:
    """Groups of digits that are to be dialled: "+44 20 7946 0018", "call 555 0142", "0161 496 0000"."""
    raw = tokens.raw
    plus = raw[at - 1] == "+" and at - 1 >= floor and tokens.glued(at)
    last, digits, parts = _groups(tokens, at)
    trunk = raw[at][0] == "0" and len(raw[at]) > 2 and digits >= _FEWEST_DIALLED  # "0161 496 0000"
    area = raw[at - 1] == "(" and raw[at + 1] == ")" and len(raw[at]) == 3 and parts == 3
    context = plus or trunk or area or any(word in _NEAR_PHONE for word in tokens.low[at - 4 : at])
    dashed = parts == 2 and len(raw[at]) == 3 and raw[at + 1] == "-" and len(raw[at + 2]) == 4 and tokens.glued(at + 2)
    if parts > 1 and 7 <= digits <= 16 and (context or (dashed and _unlike_a_range(tokens, at))):
        return Kind.PHONE, at - 1 if plus else at, last
    if parts == 1 and trunk and digits < 13:
        return Kind.PHONE, at, last
    if parts == 1 and plus and 9 <= digits <= 15:
        return Kind.PHONE, at - 1, last
    return None


def _spelt_phone(tokens: Tokens, at: int) -> Found | None:
    """A number to dial that ends in letters: "615-893-STOP", "(313) 224-DOPE", "call 528-CASH"."""
    raw = tokens.raw
    if raw[at] == "1" and tokens.hyphen(at + 1) and raw[at + 2] in _TOLL_FREE:
        last = at + 2
        while last < at + _LONGEST_SPELT and tokens.hyphen(last + 1):
            last += 2
        return (Kind.PHONE, at, last + 1) if last > at + 2 else None
    first = at + 2 if raw[at - 1] == "(" and raw[at + 1] == ")" and _is_three(raw[at]) else at
    last = first
    while (
        last < first + _LONGEST_SPELT and tokens.hyphen(last + 1) and (_is_three(raw[last]) or raw[first] in _TOLL_FREE)
    ):
        last += 2
    dialled = "".join(raw[first : last + 1 : 2])
    if last == first or not raw[last].isupper() or tokens.hyphen(last + 1) or len(dialled) not in _SPELT:
        return None
    near = raw[first - 1] == ")" or any(word in _NEAR_PHONE for word in tokens.low[at - 4 : at])
    return (Kind.PHONE, at, last + 1) if near or last > first + 2 else None


def _is_three(raw: str) -> bool:
    return len(raw) == 3 and raw.isdecimal()


def _groups(tokens: Tokens, at: int) -> tuple[int, int, int]:
    """The token after the groups of digits that begin at ``at``, with how many digits and groups there are."""
    raw, last, digits, parts = tokens.raw, at, 0, 0
    while tokens.kind[last] == "num" and raw[last].isdecimal() and parts < 8:
        digits, parts, last = digits + len(raw[last]), parts + 1, last + 1
        while (
            raw[last] in ("-", ")", "(", "/")
            and tokens.gap[last] < 2
            and last < at + 24
            and tokens.kind[last + 1] in ("num", "sign")
        ):
            last += 1
        if tokens.gap[last] == 2:
            break
    while raw[last - 1] in ("-", ")", "(", "/") and last > at + 1:
        last -= 1
    return last, digits, parts


def _is_emergency(tokens: Tokens, at: int) -> bool:
    """ "phoned 911", "her call to 999"; not "the alarm went to 911 people"."""
    if tokens.raw[at] not in _EMERGENCY or unit_after(tokens, at + 1) is not None:
        return False
    low = tokens.low
    if low[at + 1] in _CALLS and (low[at] in _ALWAYS or low[at - 1] in _BEFORE_CALL):
        return not is_plural(low[at + 2])  # "a 101 call", "999 call"; not "the 111 service members"
    dialled = low[at - 1] in _DIALLING or (low[at - 1] == "to" and low[at - 2] in _DIALLED)
    reached = low[at - 1] in _BEFORE_DIALLED and bool(_REACHING.intersection(low[at - _NEAR_NUMBER : at]))
    return (dialled or reached) and low[at + 1] != "of" and not counted_head(tokens, at + 1)[0]


def _unlike_a_range(tokens: Tokens, at: int) -> bool:
    """Whether "847-2255" counts nothing and is too odd for the ends of a range."""
    round_ends = tokens.raw[at].endswith("0") and tokens.raw[at + 2].endswith("0")
    return not round_ends and not _measured(tokens, at, at + 3, at)


def score(tokens: Tokens, at: int, floor: int) -> Found | None:
    """ "3-1", "89-89", "2-0 win", "1:1000", "a vote of 52 to 48": two whole numbers that count nothing together."""
    raw, joint, last = tokens.raw, tokens.low[at + 1], at + 3
    if _is_scale(tokens, at):
        return Kind.SCORE, at, last
    if tokens.kind[at + 2] != "num" or not (raw[at].isdecimal() and raw[at + 2].isdecimal()) or _is_mixed(tokens, at):
        return None
    if _is_counter(tokens, at):
        return Kind.SCORE, at, last
    if len(raw[at]) > 4 or len(raw[at + 2]) > 4 or _measured(tokens, at, last, floor):
        return None
    near = any(word in _NEAR_SCORE for word in (*tokens.low[at - 5 : at], *tokens.low[last : last + 3]))
    ascending = int(raw[at]) < int(raw[at + 2])
    if joint == "to":
        found = near and not ascending and not counted_head(tokens, last)[0]
    elif tokens.gap[at + 1] or tokens.gap[at + 2] or joint not in _JOINTS:
        return None
    elif joint != "-":
        found = joint == ":" or (joint == "/" and _is_pair(tokens, at))
    else:
        found = not ascending or near or (int(raw[at + 2]) < 10 and not counted_head(tokens, last)[0])
    return (Kind.SCORE, at, last) if found else None


def _is_scale(tokens: Tokens, at: int) -> bool:
    """Whether "1:50,000" tells how much smaller a map is, or "24,000-1" the odds of something."""
    if tokens.hyphen(at + 1) and tokens.raw[at + 2] == "1" and "," in tokens.raw[at]:
        return not tokens.glued(at + 3) or tokens.kind[at + 3] == "sign"
    even = tokens.raw[at + 1] == ":" and tokens.glued(at + 1) and tokens.glued(at + 2)
    return even and tokens.raw[at] == "1" and tokens.kind[at + 2] == "num" and "," in tokens.raw[at + 2]


_MOST_PICTURES = 3  # digits


def _is_counter(tokens: Tokens, at: int) -> bool:
    """Whether "6/8" is the sixth of eight pictures: before a capital or another figure, as captions follow it."""
    slash, last = at + 1, at + 3
    whole = tokens.raw[slash] == "/" and tokens.glued(slash) and tokens.glued(at + 2)
    if not whole or len(tokens.raw[at]) > _MOST_PICTURES or len(tokens.raw[at + 2]) > _MOST_PICTURES:
        return False
    rises = int(tokens.raw[at]) <= int(tokens.raw[at + 2])
    begins = tokens.capital(last) or tokens.kind[last] in ("num", "date")
    return rises and begins and tokens.gap[last] == 1


def _measured(tokens: Tokens, at: int, last: int, floor: int) -> bool:
    """Whether a unit, a sum of money or a plural noun makes "3-4" a range."""
    odds = tokens.raw[at + 1] == "/" and int(tokens.raw[at]) > int(tokens.raw[at + 2])  # "from 4/1 to 7/2"
    if tokens.low[at - 1] in _NOT_AFTER and at > floor and not odds:
        return True
    if tokens.raw[last] == "%" or currency_before(tokens, at, floor) or currency_after(tokens, last):
        return True
    if tokens.low[last] in _SCALES or (tokens.glued(last) and tokens.raw[last] in _SIGNS):
        return True
    if unit_after(tokens, last) is not None and tokens.low[last] not in ("point", "points"):
        return True
    word = tokens.low[last]
    if word == "age":
        return True  # "the 40-49 age bracket"
    if tokens.capital(last) and _has_result(tokens, last + 1):
        return False
    return tokens.kind[last] == "word" and is_plural(word) and word not in _NEAR_SCORE and tokens.gap[last] == 1


def _has_result(tokens: Tokens, at: int) -> bool:
    """Whether a result follows at once, or after more of a name: "a 2-1 Champions League lead"."""
    while tokens.capital(at):
        at += 1
    return tokens.low[at] in _RESULTS


def _is_pair(tokens: Tokens, at: int) -> bool:
    """Whether "20/20" is no fraction."""
    figure = read_figure(tokens, at)
    return figure is None or figure.last == at + 1
