"""Whether the text tells two counts of one event: "in other violence", another year or another town make two of it."""

from __future__ import annotations

import re
from functools import lru_cache

from crosscheck.extracting.reading import Reading
from crosscheck.extracting.wordpatterns import any_of
from crosscheck.extracting.words import words

__all__ = ["adds", "another_event", "opens_an_event", "said_to_be_another"]

_EVENTS = f"(?:{any_of('actors', 'deeds')}|{any_of('parts', 'events')})"
_PLACES, _APART = any_of("setting", "settlements"), any_of("parts", "elsewhere")
_ELSEWHERE = re.compile(rf"\b(?:{_APART}|another\s+(?:[\w-]+\s+)?(?:{_EVENTS}|{_PLACES}))\b", re.I)
_NEW = re.compile(rf"\ban?\s+(?:[\w-]+\s+)?{_EVENTS}\b", re.I)
_YEAR = re.compile(r"\bin\s+(?:\w+\s+){0,2}((?:19|20)\d\d)\b", re.I)


def another_event(part: Reading, whole: Reading) -> bool:
    """Whether the part's sentence says that it is of another event than the whole, be it by place or day alone."""
    mine, other = part.setting, whole.setting
    return said_to_be_another(part, whole) or not (_agree(mine.place, other.place) and _agree(mine.as_of, other.as_of))


def said_to_be_another(part: Reading, whole: Reading) -> bool:
    """Whether it says so in words: "in other violence", "in a separate raid", "In 1987 a woman and her son died"."""
    text = part.doc.text
    year = _YEAR.search(text)
    another_year = year is not None and year[1] not in whole.doc.text
    return another_year or _names_another(text)


@lru_cache(maxsize=256)  # asked of one sentence for each larger count of the text
def _names_another(sentence: str) -> bool:
    """Whether a sentence tells of something beside what was told before: "elsewhere", "another raid"."""
    return bool(_ELSEWHERE.search(sentence))


def opens_an_event(reading: Reading) -> bool:
    """Whether its sentence brings an event up as one not told of before: "a crash left two in critical condition"."""
    return bool(_NEW.search(reading.doc.text))


def adds(reading: Reading) -> bool:
    """Whether the count goes on from others that are no part of it: "another five", "two more"."""
    before, after = reading.figure.start - 1, reading.figure.end
    beside = (reading.doc[i].lower_ for i in (before, after) if 0 <= i < len(reading.doc))
    return not words("parts", "added").isdisjoint(beside)


def _agree(a: str | None, b: str | None) -> bool:
    return a is None or b is None or bool({*a.split(", ")} & {*b.split(", ")})
