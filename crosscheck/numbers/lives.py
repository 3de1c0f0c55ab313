"""Tells the age at which something in a life was: "dead at 66", "At 90, she sings", "pregnant at 14"."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.numbers.apposition import is_person
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words

__all__ = ["ENDS", "at_an_age", "has_subject", "is_dead_at", "subject_of", "tells_again"]

_PERSONS = words("contexts", "ages", "persons")
_DEATHS = words("contexts", "ages", "deaths")
_EVENTS = words("contexts", "ages", "events")
_FATES = words("contexts", "ages", "fates")
_TOLLS = words("contexts", "ages", "tolls")
_ADVERBS = words("contexts", "ages", "adverbs")
_MODALS = words("contexts", "ages", "modals")
_HAVING = {"have", "has", "had"}
ENDS = (",", ".", ";", ":", "!", "?", "", '"', "”", "'", "’", ")", "—")
_STOPS = {".", "?", "!", ";", ",", "", "as", "when", "after", "while", "but"}
_OPENERS = {"", ".", "!", "?", ":", '"', "“", "but", "and", "now", "then"}
_SINGULARS = {"he", "she"}
_SPEAKING = words("contexts", "ages", "speaking")
_DEFINITE = {"the", "its", "their", "those"}
_FIRST = {"child", "baby"}
_AGAIN = words("contexts", "ages", "again")
_LONGEST_TOLL = 8  # tokens from "put the number of people who" to "died"
_LONGEST_RULE = 12  # tokens from "the average age" to its figure
_LONGEST_LIST = 3  # ages
_LONGEST_AGE = 3  # digits
_AFTER_LISTED = {"and", "in", "when", "after", "before", "while", "but"}
_OLDER_THAN_A_CLOCK = 13


def at_an_age(tokens: Tokens, first: int, last: int, figure: Decimal, links: int = _LONGEST_LIST) -> bool:
    """ "dead at 66", "died of cancer at 66", "became a minister at 31", "adopted at 17", "lived to be 66".

    ``links`` is how many ages of a list are looked through for one that is told.
    """
    low = tokens.low
    if low[first - 1] != "at":
        return low[max(0, first - 3) : first] == ["lived", "to", "be"]
    grown = figure >= _OLDER_THAN_A_CLOCK
    if any(low[i] in _DEATHS and not _is_toll(tokens, i) for i in range(first - 2, first - 6, -1)):
        return grown or low[last] in ENDS
    if not grown or _is_toll(tokens, first - 2):
        return False
    fated = low[first - 2] in _FATES or (low[first - 2] in _FIRST and low[first - 3] == "first")
    if fated or _opens(tokens, first, last):
        return True
    if any(low[i] in _EVENTS and has_subject(tokens, i) for i in range(first - 2, first - 6, -1)):
        return True
    return links > 0 and _goes_on(tokens, first, last, links - 1)


def _goes_on(tokens: Tokens, first: int, last: int, links: int) -> bool:
    """Whether what one was at another age goes before: 36 in "became an MP at 27 and minister at 36"."""
    low, start = tokens.low, first - 2
    if low[last] not in ENDS and low[last] not in _AFTER_LISTED:
        return False
    role = is_person(low[start])
    start -= 1
    if low[start] in ("a", "an") and tokens.kind[start + 1] == "word":
        role, start = True, start - 1
    before = start - 2 if low[start - 1 : start + 1] == [",", "and"] else start - 1
    age = tokens.raw[before]
    if not role or low[start] not in (",", "and") or not age.isdecimal() or len(age) > _LONGEST_AGE:
        return False
    return at_an_age(tokens, before, before + 1, Decimal(age), links)


def is_dead_at(tokens: Tokens, first: int, last: int) -> bool:
    """Whether one person is told to be dead "at" the figure: "Dead at 184", "Singer dead at 184"; not "Orsk dead"."""
    low, dead = tokens.low, first - 2
    alone = tokens.gap[dead] == 2 or is_person(low[dead - 1])
    return alone and low[dead] in _DEATHS and low[first - 1] == "at" and low[last] in ENDS


def _is_toll(tokens: Tokens, at: int) -> bool:
    """Whether the word of death or fate at ``at`` tells of how many: "put the dead at 45", "the number of jailed"."""
    low = tokens.low
    if low[at - 1] == "of" or low[at - 1] in _DEFINITE:
        return True
    for i in range(at - 1, at - _LONGEST_TOLL, -1):
        if low[i] in _STOPS:
            return False
        if low[i] in _TOLLS:
            return True
    return False


def _opens(tokens: Tokens, first: int, last: int) -> bool:
    """Whether "At 90, she sings" begins the sentence; not "At 45, he said, the toll is low"."""
    low = tokens.low
    if low[first - 2] not in _OPENERS and tokens.gap[first - 1] < 2:
        return False
    at = last + 1 if low[last] == "," else last
    return low[at] in _SINGULARS and low[at + 1] not in _SPEAKING and low[at + 2] not in (",", ":")


def has_subject(tokens: Tokens, verb: int) -> bool:
    """Whether a person or a name stands right before a verb, or before its auxiliary: "she was orphaned"."""
    at = verb - 2 if tokens.low[verb - 1] in ("was", "had", "were", "has") else verb - 1
    return tokens.low[at] in _PERSONS or is_person(tokens.low[at]) or tokens.capital(at)


def subject_of(tokens: Tokens, verb: int) -> int:
    """The token before a form of "be" and what goes with it: "he" in "he must have been", "boy" in "boy would be"."""
    low, at = tokens.low, verb - 1
    at -= low[at] in _ADVERBS
    if low[verb] == "been" and low[at] in _HAVING:
        at -= 1
    elif low[verb] != "be":
        return verb - 1
    at -= low[at] in _MODALS
    return at - (low[at] in _ADVERBS)


def tells_again(tokens: Tokens, first: int, last: int, between: list[str]) -> bool:
    """Whether an age of many at ``first`` is told for another time up to ``last``: "was 31 last year and is 33 now"."""
    dated = tokens.low[last] in ("in", "by") and tokens.kind[last + 1] == "num" and len(tokens.raw[last + 1]) == 4
    ends = dated or tokens.kind[last] != "word" or tokens.low[last] in ("now", "last")
    again = ends and all(word in _AGAIN or (len(word) == 4 and word.isdecimal()) for word in between)
    return again and "age" in tokens.low[first - _LONGEST_RULE : first]
