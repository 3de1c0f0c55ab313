"""Whether two reports are of two events: their beginnings share too little that tells, and no name stands in both.

People hand in a day's reports together, and one crash is much like another: what is counted, what came of it and the
words around it. Two reports of one event have a name in common, however short they are, or most of their words. Short
ones that both name a place, "migrants off Crete" and "migrants off Malta", are of two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from crosscheck.aligning.sameevent import NAME, Beginning, beginning, plain, stem, tells_name, words_of
from crosscheck.model import Source
from crosscheck.wordfile import word_file

__all__ = ["Reports"]

_ENOUGH = 4  # shared words that tell; so many stand in few reports of two events
_BRIEF = 3  # of so many words that tell, one is enough
_LONG = 3  # letters; shorter words are written small in any title
_ROOT = 4  # letters that two spellings of a name share: "Kharkiv" and "Kharkov"
_ROAD = re.compile(r"\b([A-Z]{1,2})(?:nterstate )?-?(\d{1,4})\b")  # "A17", "I-81", "Interstate 81"
_AFTER_ABBREVIATION = re.compile(r"(?<=\b(?:St|Mt|Ft)\. )[A-Z][\w'’-]+[a-z]")


@dataclass(frozen=True, slots=True)
class _Told:
    """A report's beginning and the stems of its words, the names in all of it, and all that stands in capital letters.

    ``places`` are the first letters of names behind "in" or "off", unless all words have capital letters.
    """

    beginning: Beginning
    stems: frozenset[str]
    names: frozenset[str]
    capital: frozenset[str]
    places: frozenset[str]
    capital_roots: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reports:
    """The reports of a run, each read once, and each pair of them compared once."""

    sources: Mapping[str, Source]
    _told: dict[str, _Told] = field(default_factory=dict)
    _apart: dict[tuple[str, str], str | None] = field(default_factory=dict)

    def apart(self, a: str, b: str) -> str | None:
        """Why the reports of these ids are not of one event; None where they may be."""
        if a == b:
            return None
        pair = (a, b) if a < b else (b, a)
        if pair not in self._apart:
            self._apart[pair] = _apart(self._read(a), self._read(b))
        return self._apart[pair]

    def beginning(self, name: str) -> Beginning:
        """How the report of this id begins."""
        return self._read(name).beginning

    @property
    def alone(self) -> tuple[str, ...]:
        """The reports that could have been compared with others, and are of another event than each of these."""
        apart = {name for pair, why in self._apart.items() if why for name in pair}
        near = {name for pair, why in self._apart.items() if not why for name in pair}
        return tuple(sorted(apart - near))

    def _read(self, name: str) -> _Told:
        if name not in self._told:
            self._told[name] = _told(self.sources[name])
        return self._told[name]


def _apart(ours: _Told, theirs: _Told) -> str | None:
    both, least = len(ours.stems & theirs.stems), min(len(ours.stems), len(theirs.stems))
    if both >= _ENOUGH:
        return None
    if _BRIEF * both >= least:
        return "the two reports are short and name other places" if _of_other_places(ours, theirs) else None
    if not (ours.names & theirs.capital or theirs.names & ours.capital):
        return "the two reports have no name and few words in common"
    return None if both else "the two reports begin without a word in common"


def _of_other_places(ours: _Told, theirs: _Told) -> bool:
    """Whether both reports name a place, and neither has one of the other in any spelling."""
    alike = ours.places & theirs.capital_roots or theirs.places & ours.capital_roots
    return bool(ours.places and theirs.places and not alike)


def _told(source: Source) -> _Told:
    title, body = plain(source.title or ""), plain(source.text)
    text = f"{'' if _in_capitals(title) else title}\n{body}"
    every = words_of(f"{title}\n{body}")
    small = {word for word in every if word.islower()}
    found = {match[0] for pattern in (NAME, _AFTER_ABBREVIATION) for match in pattern.finditer(text)}
    names = frozenset(name for word in found for name in map(str.lower, words_of(word)) if tells_name(name)) - small
    capital = frozenset(word.lower() for word in every if not word.islower())
    roads = frozenset(letters + number for letters, number in _ROAD.findall(f"{title}\n{body}"))
    begin = beginning(source)
    return _Told(
        begin,
        frozenset(map(stem, begin.words)) | roads,
        names | roads,
        capital | roads,
        frozenset() if _in_capitals(body) else _roots(names & _behind_prepositions(text)),
        _roots(capital),
    )


def _roots(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name[:_ROOT] for name in names)


def _behind_prepositions(text: str) -> frozenset[str]:
    """The words with a capital letter, here in small ones, before which "in" or "near" stands."""
    return frozenset(word.lower() for match in _place().finditer(text) for word in words_of(match[1]))


@cache
def _place() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(word_file(__package__, 'sameevent.toml')['before_places'])}) ([A-Z][\w'’-]+)")


def _in_capitals(text: str) -> bool:
    """Whether most words of a title or of a text that is one have capital letters, whatever they are."""
    words = [word for word in words_of(text) if len(word) > _LONG]
    return 2 * sum(word.islower() for word in words) < len(words)
