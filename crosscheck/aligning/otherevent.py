"""Whether two reports are of two events: their beginnings share too little that tells, and no name stands in both.

People hand in a day's reports together, and one crash is much like another: what is counted, what came of it and the
words around it. Two reports of one event have a name in common, however short they are, or most of their words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from crosscheck.aligning.sameevent import NAME, beginning, stem, tells_name, words_of
from crosscheck.model import Source

__all__ = ["Reports"]

_ENOUGH = 4  # shared words that tell; so many stand in few reports of two events
_BRIEF = 3  # of so many words that tell, one is enough
_LONG = 3  # letters; shorter words are written small in any title
_AFTER_ABBREVIATION = re.compile(r"(?<=\b(?:St|Mt|Ft)\. )[A-Z][\w'’-]+[a-z]")


@dataclass(frozen=True, slots=True)
class _Told:
    """The stems of a report's beginning, the names in all of it, and all that stands in capital letters."""

    stems: frozenset[str]
    names: frozenset[str]
    capital: frozenset[str]


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
    if both >= _ENOUGH or _BRIEF * both >= least:
        return None
    if not (ours.names & theirs.capital or theirs.names & ours.capital):
        return "the two reports have no name and few words in common"
    return None if both else "the two reports begin without a word in common"


def _told(source: Source) -> _Told:
    text = f"{_without_capitals(source.title or '')}\n{source.text}"
    every = words_of(f"{source.title or ''}\n{source.text}")
    small = {word for word in every if word.islower()}
    found = {match[0] for pattern in (NAME, _AFTER_ABBREVIATION) for match in pattern.finditer(text)}
    names = {word.lower() for name in found for word in words_of(name)}
    return _Told(
        frozenset(map(stem, beginning(source).words)),
        frozenset(name for name in names - small if tells_name(name)),
        frozenset(word.lower() for word in every if not word.islower()),
    )


def _without_capitals(title: str) -> str:
    """The title, unless its words have capital letters whatever they are."""
    words = [word for word in words_of(title) if len(word) > _LONG]
    return title if 2 * sum(word.islower() for word in words) >= len(words) else ""
