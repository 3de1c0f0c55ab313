"""Those hurt worse than others are among all who were hurt: "51 were hurt, and eight are in critical condition"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from crosscheck.extracting.events import another_event, opens_an_event
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["all_the_hurt"]

_GRAVE, _LIGHT = words("parts", "grave"), words("parts", "light")
_BACK, _ON = 3, 2  # readings
_BESIDE = 5  # tokens
_INJURIES = words("wounds", "injuries") | {"condition", "state"}
_STOPS = {",", ";", "(", "and"}


def all_the_hurt(readings: Sequence[Reading], part: int, totals: dict[int, int], lexicon: Lexicon) -> int | None:
    """The larger count of all who were hurt, just before or later in the sentence, of which graver cases are a part."""
    mine = readings[part]
    if mine.name != "injured" or mine.kind is not Kind.COUNT or mine.phrase.others or not _is_grave(mine):
        return None
    near = (*range(part - 1, max(-1, part - 1 - _BACK), -1), *range(part + 1, min(len(readings), part + 1 + _ON)))
    for i in near:
        whole = readings[i]
        if whole.name == mine.name and (i < part or (whole.doc is mine.doc and not whole.phrase.others)):
            return i if i not in totals and _holds(whole, mine, lexicon) else None
    return None


def _holds(whole: Reading, part: Reading, lexicon: Lexicon) -> bool:
    """Whether the one counts more people of any kind or of the same, of whom no grade is given, in one event."""
    top, wide = whole.quantity.low, lexicon.lineage(whole.counted or "")[:1]
    alike = whole.counted == part.counted or part.phrase.head is None or wide in ((), ("person",))
    exact = whole.kind is Kind.COUNT and not whole.quantity.convention
    larger = exact and top is not None and part.quantity.figure < top
    apart = another_event(part, whole) or (whole.doc is not part.doc and opens_an_event(part))
    return larger and alike and not apart and not any(_graded(whole))


def _is_grave(reading: Reading) -> bool:
    """Whether nothing but grave words stand with the count: "critical", but not "not critical"."""
    grades = {token.lower_ for token in _graded(reading)}
    return bool(grades) and grades <= _GRAVE


def _graded(reading: Reading) -> Iterator[Token]:
    """The words that say how badly those who are counted were hurt."""
    doc, phrase = reading.doc, reading.phrase
    trigger = reading.outcome.trigger if reading.outcome else phrase.start
    last = max(trigger, phrase.end - 1)
    for token in doc[max(0, min(trigger, phrase.start) - 1) : last + _BESIDE]:
        if token.i > last and token.text in _STOPS:
            return
        if token.lower_ in _GRAVE | _LIGHT and not _of_a_thing(token):
            yield token


def _of_a_thing(token: Token) -> bool:
    """Whether the word grades no injury: "hurt in a serious crash"."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    return token.tag_ == "JJ" and after.tag_ in NOUNS and lemma(after) not in _INJURIES
