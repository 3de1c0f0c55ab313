"""Tells whether a figure is a change and in which direction: "rose 5 %", "down 9.2 %", "closed 5 % higher"."""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile

from crosscheck.model import Kind
from crosscheck.numbers.ends import STOPS
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words
from crosscheck.numbers.markets import ends_change, has_traded_subject, is_level
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.values import read_figure

__all__ = ["direction", "direction_behind", "direction_described", "direction_to_level", "is_leap"]

_STRONG = {
    **dict.fromkeys(words("contexts", "changes", "up"), "up"),
    **dict.fromkeys(words("contexts", "changes", "down"), "down"),
}
_TRADED = {
    **dict.fromkeys(words("contexts", "changes", "traded_up"), "up"),
    **dict.fromkeys(words("contexts", "changes", "traded_down"), "down"),
}
_WEAK = {
    **dict.fromkeys(words("contexts", "changes", "weak_up"), "up"),
    **dict.fromkeys(words("contexts", "changes", "weak_down"), "down"),
    **_TRADED,
}
_PARTICLED = words("contexts", "changes", "particled")
_DOWNED = words("contexts", "changes", "downed")
_BETWEEN = words("contexts", "changes", "between")
_COLLECTING = {"raise", "raises", "raised", "raising", "recover", "recovers", "recovered", "recovering"}
_OBJECT = 10  # words that the object of a verb of change may take
_TRANSITIVE = {"drop", "drops", "dropped", "dropping"}  # "dropped three barrels" is no change
_FALLEN = {"degree", "celsius", "fahrenheit", "foot", "metre", "point", "basis point"}  # "the plane dropped 500 feet"
_LEVELS = {Kind.SHARE, Kind.MONEY, Kind.MEASURE}
_LEAPING = words("contexts", "changes", "leaping")
_SURGING = words("contexts", "changes", "surging")
_LEAPT = words("contexts", "changes", "leapt")
_LENGTHS = {"foot", "metre", "yard", "mile"}
_STEPS = words("contexts", "changes", "steps")
_STAFF = words("contexts", "changes", "staff")
_STAFFING = words("contexts", "changes", "staffing")
_LIMITS = words("contexts", "changes", "limits")
_RATES = words("contexts", "changes", "rates")
_LONGEST_BOUND = 5  # words of "ever so slightly below"


def direction(tokens: Tokens, first: int, floor: int, kind: Kind, unit: str) -> str | None:
    """ "up" or "down" if a verb of change stands right before token ``first``, where the quantity begins."""
    low, i, by = tokens.low, first - 1, False
    if low[i] == "on" and low[i - 1] in _PUT:
        return "up" if _is_traded(kind, unit) else None
    if low[i] in ("a", "an") or (low[i] == "in" and kind is Kind.COUNT):
        return None  # "led by a 6% jump", "climbed a 40-foot tower", "rose in 18 towns"
    small = kind in _LEVELS or not unit or (unit in _STEPS and low[i] != "in")
    while i >= floor and i > first - 6 and tokens.gap[i + 1] < 2:
        word = low[i]
        if word in _STRONG:
            if not by and word not in _RATES and _is_limit(tokens, first, _STRONG[word], kind):
                return None  # "dipped below $20" is a level
            carried = kind is Kind.MEASURE and word in _TRANSITIVE and unit not in _FALLEN
            return _STRONG[word] if by or (small and not carried) else None
        if word in _WEAK and not (
            word in ("up", "down", "higher", "lower") and (low[i - 1] in _STRONG or low[i - 1] in _WEAK)
        ):
            if _is_particle(tokens, i, kind):
                return None
            if word in ("higher", "lower") and low[i - 1] in ("the", "a", "his", "her", "its"):
                return None  # "the lower half"
            return _WEAK[word] if _fits(word, kind, unit, by) else None
        if word not in _BETWEEN and word not in _WEAK:
            return _by_object(tokens, i, floor, kind) or _before_comma(tokens, i, floor, kind, unit) if by else None
        by = by or word == "by"
        i -= 1
    return None


def _is_limit(tokens: Tokens, first: int, way: str, kind: Kind) -> bool:
    """Whether the bound tells where a level went ("dipped a touch below $20"), not how far ("rose just under 3 %")."""
    bound = takewhile(lambda i: tokens.kind[i] == "word", range(first, first + _LONGEST_BOUND))
    limits = {tokens.low[i] for i in bound} & _LIMITS
    return bool(limits) and not (way == "up" and limits == {"under"} and kind is Kind.SHARE)


def _is_particle(tokens: Tokens, at: int, kind: Kind) -> bool:
    """Whether "up", "down" or "off" belongs to its verb and is no change: "made up", "was shot down"; not "shot up"."""
    word, verb = tokens.low[at], tokens.low[at - 1]
    if kind is Kind.COUNT and word in ("up", "down") and verb in _DOWNED:
        return True
    return word in ("up", "down", "off") and (verb in _PARTICLED or (word == "down" and verb == "shot"))


def _fits(word: str, kind: Kind, unit: str, by: bool = False) -> bool:
    """Whether a weak word of change may have this object: "gained 3 %", "up 240", but not "raised $5 million"."""
    if word in _TRADED:
        return _is_traded(kind, unit) and (by or kind is not Kind.MONEY)  # not "collapsed $40 million in debt"
    if by:
        return True
    if word == "add" and kind is Kind.MEASURE and unit not in _FALLEN:
        return False  # "add 100ml of milk"
    if word in _COLLECTING:
        return kind is Kind.SHARE
    if unit in _STAFF and word in _STAFFING:
        return True  # "cut 500 jobs"
    return kind in _LEVELS or (word in ("up", "down") and (not unit or unit in _STEPS))


_TIMES = {"day", "session", "week", "month", "quarter", "year"}  # "rose for a third straight month, by 3 %"
_LONGEST_TIME = 7  # tokens of "for the 17th consecutive year"
_AGAIN = {"again", "further", "too", "back"}
_NO_OBJECT = {"was", "were", "is", "are", "be", "been", "being", "who", "which", "that", "and", "but", "when", "as"}


def is_leap(tokens: Tokens, first: int, last: int, unit: str) -> bool:
    """Whether a body moves and no level: "jumped 20 feet from a window", "surged 20 metres clear"."""
    verb, after = tokens.low[first - 1], tokens.low[last]
    if unit not in _LENGTHS or verb not in _LEAPING:
        return False
    return after == "clear" or (
        verb not in _SURGING and (after in _LEAPT or tokens.low[last : last + 2] == ["to", "win"])
    )


def _by_object(tokens: Tokens, at: int, floor: int, kind: Kind) -> str | None:
    """The direction of a verb whose object stands between it and "by": "grew sales by 35 %"."""
    for i in range(at, max(at - _OBJECT, floor - 1), -1):
        if tokens.kind[i] != "word" or tokens.gap[i + 1] == 2 or tokens.low[i] in _NO_OBJECT:
            return None
        if _is_particle(tokens, i, kind):
            return None  # "held off a rival by"
        word = tokens.low[i]
        weak = word not in _BETWEEN and (word not in _TRADED or kind in (Kind.SHARE, Kind.MONEY))
        if found := _STRONG.get(word) or (_WEAK.get(word) if weak else None):
            return found
    return None


def _before_comma(tokens: Tokens, at: int, floor: int, kind: Kind, unit: str) -> str | None:
    """The direction of a verb that a comma and "by" follow: "rose sharply, by 3 %", "fell again, by 5 %"."""
    verb = at - 1
    if tokens.low[at] != "," or verb < floor or not _is_traded(kind, unit):
        return None  # "the fallen, by 14 men", "the wall fell, by 40 metres"
    if tokens.low[verb] in _TIMES:
        verb = next((i - 1 for i in range(verb - 1, verb - _LONGEST_TIME, -1) if tokens.low[i] == "for"), at)
    if tokens.low[verb].endswith("ly") or tokens.low[verb] in _AGAIN:
        verb -= 1
    return _STRONG.get(tokens.low[verb])


def direction_described(tokens: Tokens, first: int, last: int, floor: int, kind: Kind, unit: str) -> str | None:
    """The direction of a change whose figure is described: "fell a hefty 7 %", "rose by a better than forecast 9 %"."""
    low, article = tokens.low, _article_before(tokens, first, floor)
    if article is None or _describes_noun(tokens, first, last) or (unit and kind is Kind.COUNT and unit not in _STEPS):
        return None
    verb = article - 1
    if low[verb - 1 : verb + 1] in (["up", "by"], ["down", "by"]):
        verb -= 1
    if low[verb] == "by":
        return _by_object(tokens, verb - 1, floor, kind)
    if unit and unit not in _STEPS and not _is_traded(kind, unit):
        return None  # "grew a beard 3 inches long", "fell a good 10 minutes later"
    if low[verb] in ("up", "down") and low[verb - 1] in _PARTICLED:
        return None
    return _STRONG.get(low[verb]) or (_WEAK.get(low[verb]) if _fits(low[verb], kind, unit) else None)


def direction_to_level(tokens: Tokens, first: int, last: int, value: Decimal | None) -> str | None:
    """The direction of bare points before a level far above or of an index: "lost 20 to 6,100", "the Dow lost 9"."""
    low, verb, at = tokens.low, first - 1, last + (tokens.low[last] == ",")
    if low[verb] not in _WEAK or value is None:
        return None
    if low[at] == "to":
        level = read_figure(tokens, at + 3 if low[at + 1] in _CLOSE and low[at + 2] == "at" else at + 1)
        if level is not None:
            led = is_level(tokens, verb, value, level.value) and not counted_head(tokens, level.last)[0]
            return _WEAK[low[verb]] if led else None
    return _WEAK[low[verb]] if ends_change(tokens, at) and has_traded_subject(tokens, verb) else None


_CLOSE = {"close", "end", "finish", "settle", "trade", "stand"}


def _article_before(tokens: Tokens, first: int, floor: int) -> int | None:
    """The "a" of "a hefty", "another steep", "an average of", "a larger-than-forecast" before token ``first``."""
    low = tokens.low
    for i in range(first - 1, max(first - _DESCRIPTION, floor), -1):
        word = low[i]
        if word in ("a", "an", "another"):
            return i if i < first - 1 else None
        compared = word in _WEAK and low[i + 1] in ("than", "-")  # "higher than expected"
        joined = tokens.hyphen(i) or word == "than" or (word == "of" and low[i - 1] == "average")
        told = word in STOPS or word in _STRONG or (word in _WEAK and not compared) or is_plural(word)
        if tokens.gap[i + 1] == 2 or (not joined and (tokens.kind[i] != "word" or told)):
            return None
    return None


def _describes_noun(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure describes a noun behind it: "a key 5 % stake", "a steep 40-foot wall"."""
    word = tokens.low[last]
    noun = tokens.kind[last] == "word" and not tokens.capital(last) and word not in STOPS and word not in _SPANS
    joined = any(tokens.hyphen(i) and tokens.kind[i + 1] == "word" for i in range(first, last))  # not "3-4 %"
    return (noun and not word.endswith("ly")) or joined


_DESCRIPTION = 8  # tokens
_SPANS = {"year", "month", "quarter", "week", "versus", "against"}  # "fell a sharp 3 % year on year"


_BEHIND = {
    **dict.fromkeys(words("contexts", "changes", "up_behind"), "up"),
    **dict.fromkeys(words("contexts", "changes", "down_behind"), "down"),
}
_CLOSING = words("contexts", "changes", "closing")
_BEING = {"is", "are", "was", "were"}
_PLAYING = {"he", "she", "they", "we", "you", "i", "who"}  # "they were 12 points up" is a lead
_GOES_ON = {",", ".", ";", ":", "", ")", "at", "and", "while", "but", "on", "after"}
_PUT = {"put", "puts", "putting"}


def _is_traded(kind: Kind, unit: str) -> bool:
    """Whether a figure is one that markets move by: a share, money, points."""
    return kind in (Kind.SHARE, Kind.MONEY) or unit in ("point", "basis point")


def direction_behind(tokens: Tokens, first: int, last: int, kind: Kind, unit: str) -> str | None:
    """ "closed 5 % down", "were 30 points up", "ended 3 % higher and oil 2 % lower"; not "5 % lower than in May"."""
    low = tokens.low
    if low[last] not in _BEHIND or low[last + 1] not in _GOES_ON or not _is_traded(kind, unit):
        return None
    for i in range(first - 1, first - 4, -1):
        again = low[i] in ("and", "while") and low[i - 2 if low[i - 1] == "," else i - 1] in _BEHIND
        if low[i] in _CLOSING or (low[i] in _BEING and low[i - 1] not in _PLAYING) or again:
            return _BEHIND[low[last]]
        if tokens.kind[i] != "word":
            return None
    return None
