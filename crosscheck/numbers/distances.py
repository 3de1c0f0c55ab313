"""Tells metres from millions where "m" is glued to a figure: "the 1500m", "she swam 200m", "a 100m race"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import STOPS, words
from crosscheck.numbers.nouns import initialism, is_plural

__all__ = ["distance"]

_RACES = words("contexts", "numbers", "races")
_RACED = words("contexts", "numbers", "raced")
_BEFORE_RACE = words("contexts", "numbers", "before_race")
_MEASURED = words("contexts", "numbers", "measured")
_STUFF = words("contexts", "numbers", "stuff")
_LONGEST_STUFF = 4  # words
_SIZES = {"height", "length", "depth", "width"}
_KINDS = words("contexts", "numbers", "race_kinds")
_RACING = words("contexts", "numbers", "racing")
_PARTS = words("contexts", "numbers", "race_parts")
_JUMPED = words("contexts", "numbers", "jumped")
_EVENTS = words("contexts", "numbers", "events")
_OWNERS = {"the", "his", "her", "their"}
_MONTHS = words("contexts", "calendar", "months")
_EVERY = {"a", "an", "per"}
_SHORTEST_JUMP = 5  # metres; viewers jump by fewer millions
_NEAR = 6  # tokens around the figure in which a word says that a length is meant
_LONGEST = 1000  # no one counts more than a thousand millions in millions


def distance(tokens: Tokens, at: int, before: int = 4) -> bool:
    """Whether the figure at token ``at`` with a glued "m" is a number of metres."""
    low, after = tokens.low, at + 2
    if low[after] == "of" and _is_stuff(tokens, after + 1):
        return True
    if low[after] in _RACES or (low[at - 1] == "of" and low[at - 2] in _SIZES) or _is_told(tokens, at):
        return True
    if (is_plural(low[after]) and not initialism(tokens.raw[after])) or low[after] == "of":
        return False
    digits = tokens.raw[at].replace(",", "")
    if digits.isdecimal() and len(digits) < 7 and int(digits) > _LONGEST:
        return True
    near = {*low[at - _NEAR : at], *low[after : after + _NEAR]}
    if _MEASURED & near:
        return True
    if digits not in _RACED:
        return False
    return low[at - 1] in _BEFORE_RACE or bool(near & {"ran", "runs"}) or (before > 0 and _goes_on(tokens, at, before))


def _is_stuff(tokens: Tokens, at: int) -> bool:
    """Whether something that has a length begins at ``at``: "40m of river frontage", "2m of steel cable"."""
    for i in range(at, at + _LONGEST_STUFF):
        if tokens.low[i] in _STUFF:  # not "3m of road users", "3m of ice cream"
            return not (is_plural(tokens.low[i + 1]) or tokens.low[i + 1] == "cream")
        if tokens.kind[i] != "word" or is_plural(tokens.low[i]) or tokens.low[i] in STOPS:
            return False
    return False


def _is_told(tokens: Tokens, at: int) -> bool:
    """Whether it is a race or a jump: "the final 100m", "her fastest 200m of the year", "a mark of 1.95m"."""
    low, before, after = tokens.low, tokens.low[at - 1], tokens.low[at + 2]
    if is_plural(after) or after in _EVERY or _is_of_sums(tokens, at + 2):
        return False
    if tokens.raw[at] in _RACED:
        part = before in _PARTS and low[at - 2] in _OWNERS and after != "of"
        return part or before in _KINDS or (before == "over" and low[at - 2] in _RACING)
    whole, _, decimals = tokens.raw[at].partition(".")
    if len(decimals) != 2 or not whole.isdecimal() or len(whole) > 2:
        return False
    jumped = before == "jumped" and int(whole) >= _SHORTEST_JUMP and after != "to"
    return (
        jumped
        or _in_event(tokens, at + 2)
        or any(low[i] in _JUMPED and not tokens.capital(i) for i in range(at - _NEAR, at))
    )


def _in_event(tokens: Tokens, at: int) -> bool:
    """Whether what is measured in an arena begins at ``at``: "in the women's high jump", "in the shot put"."""
    return tokens.low[at : at + 2] == ["in", "the"] and any(
        " ".join(tokens.low[i : i + 2]) in _EVENTS for i in range(at + 2, at + 5)
    )


def _is_of_sums(tokens: Tokens, at: int) -> bool:
    """Whether "in aid", "in debts" or "in May" begins at ``at``; not "in Orsk", "in the rain", "in 12 seconds"."""
    word = tokens.low[at + 1]
    plain = tokens.kind[at + 1] == "word" and not tokens.capital(at + 1) and word not in _OWNERS
    return tokens.low[at] in ("in", "of") and (plain or word in _MONTHS)


def _goes_on(tokens: Tokens, at: int, before: int) -> bool:
    """Whether a distance stands before the figure in a list: "the 100m and 200m"."""
    joined = tokens.low[at - 1] in ("and", "or", ",") and tokens.raw[at - 2] == "m" and tokens.glued(at - 2)
    return joined and tokens.kind[at - 3] == "num" and distance(tokens, at - 3, before - 1)
