"""The words by which reports tell that two tolls may both be right, as patterns; words.toml has them as data."""

from __future__ import annotations

import re
from functools import cache

from crosscheck.dates import WEEKDAYS
from crosscheck.wordfile import word_file

__all__ = ["clause_around", "says", "says_all_shot", "says_it_rose", "says_now", "weekdays"]

_SENTENCE = re.compile(r"[^.\n]*")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.I)
_SINCE = re.compile(r"\bsince last \w+")  # "has risen to 15 since last week" is of today


def says(name: str, text: str) -> bool:
    """Whether one of the words of that list stands in the text."""
    return _any_of(name).search(text) is not None


def says_now(name: str, text: str) -> bool:
    """Whether a sentence of the text says so of what it reports, and not of last year."""
    sentences = (m.group() for m in _SENTENCE.finditer(text) if says(name, m.group()))
    return any(not says("looking_back", _SINCE.sub("", sentence)) for sentence in sentences)


def says_it_rose(text: str) -> bool:
    """Whether the text says of a toll that it has risen: "rose to 16", "bringing the death toll to"."""
    return says_now("risen", text) or _raised().search(text) is not None


def says_all_shot(text: str) -> bool:
    """Whether the text counts all who were shot, dead or alive, and not those "shot and wounded"."""
    return _struck().search(text) is not None


def weekdays(text: str) -> frozenset[str]:
    """The days of the week that the text names, in small letters."""
    return frozenset(found[0].lower() for found in _WEEKDAY.finditer(text))


def clause_around(text: str, start: int, end: int) -> str:
    """The clause around a place of a sentence: "12 are hurt" of "12 are hurt, and the cause is still unclear"."""
    before = _bounds().split(text[:start])[-1]
    return before + text[start:end] + _bounds().split(text[end:], maxsplit=1)[0]


@cache
def _raised() -> re.Pattern[str]:
    """ "Bringing the death toll to", "bringing to 16 the number", "the number of dead has reached"."""
    raising, up_to, tolls, reaching, turning = map(_alternatives, ("raising", "up_to", "tolls", "reaching", "turning"))
    near = rf"(?:(?!\b(?:{turning})\b)[^.,;:\n]){{0,60}}"
    shapes = (
        rf"\b(?:{raising})\b{near}\b(?:{tolls})\b{near}\b(?:{up_to})\b",
        rf"\b(?:{raising}) (?:{up_to}) (?:[\w,-]+ ){{1,3}}(?:{tolls})\b",
        rf"\b(?:{tolls})\b{near}\b(?:{reaching})\b",
    )
    return re.compile("|".join(shapes), re.I)


@cache
def _struck() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives('struck')})\b(?! (?:{_alternatives('only_hurt')})\b)", re.I)


@cache
def _bounds() -> re.Pattern[str]:
    return re.compile(rf"[,;:]|\b(?:{_alternatives('clause')})\b", re.I)


@cache
def _any_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives(name)})\b", re.I)


def _alternatives(name: str) -> str:
    words = word_file(__package__, "words.toml")[name]
    return "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
