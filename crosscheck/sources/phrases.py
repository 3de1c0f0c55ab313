"""Finding the phrases of a table in a text, the longest first, each word used once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from crosscheck.sources.names import Word

__all__ = ["Hit", "Table"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A phrase found: its first word, the one after its last, and what the table says of it."""

    start: int
    end: int
    value: T


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """Phrases, as words in normal form, with a value each."""

    values: Mapping[tuple[str, ...], T]
    lengths: Mapping[str, tuple[int, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        by_first: dict[str, set[int]] = defaultdict(set)
        for phrase in self.values:
            by_first[phrase[0]].add(len(phrase))
        lengths = {first: tuple(sorted(sizes, reverse=True)) for first, sizes in by_first.items()}
        object.__setattr__(self, "lengths", lengths)

    def at(self, words: Sequence[Word], start: int) -> Hit[T] | None:
        """The longest phrase that begins with the word at ``start``."""
        for size in self.lengths.get(words[start], ()):
            key = tuple(words[start : start + size])
            if key in self.values:
                return Hit(start, start + size, self.values[key])
        return None

    def find(self, words: Sequence[Word]) -> Iterator[Hit[T]]:
        """Every phrase in ``words`` from left to right, none within another."""
        start = 0
        while start < len(words):
            hit = self.at(words, start)
            if hit:
                yield hit
            start = hit.end if hit else start + 1

    @classmethod
    def gather(cls, pairs: Iterable[tuple[tuple[str, ...], str]]) -> Table[frozenset[str]]:
        """A table in which a phrase leads to all the values it was given with."""
        found: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for phrase, value in pairs:
            if phrase:
                found[phrase].add(value)
        return Table({phrase: frozenset(values) for phrase, values in found.items()})
