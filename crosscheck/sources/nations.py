"""Nations at arms that a text makes plain itself: whoever has "Vellish artillery" has forces, profile or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from crosscheck.profile import Party, Role
from crosscheck.sources.names import Word, words
from crosscheck.sources.vocabulary import vocabulary

__all__ = ["are_opponents", "are_several", "is_nation", "named", "party"]

_MARK = "nation:"
_NATIONALITY = re.compile(r"[a-z]{2,}(?:an|ish|ese|i|ch)", re.I)
_STEM = 4  # what a country and its people have in common: Korv-ia, Korv-ian; Vell-and, Vell-ish


def is_nation(id: str) -> bool:
    """Whether the party is one that only a text made plain."""
    return id.startswith(_MARK)


def party(id: str) -> Party | None:
    """A party made of such an id."""
    return Party(id, id.removeprefix(_MARK).capitalize()) if is_nation(id) else None


def are_opponents(a: str, b: str) -> bool:
    """Whether two nations face each other: two with forces in one text that act on one another do."""
    return is_nation(a) and is_nation(b) and _stem(a) != _stem(b)


def named(said: Sequence[Word], near: str, role: Role, known: frozenset[tuple[str, ...]]) -> frozenset[str]:
    """The nations that ``said`` names, ``known`` ones left out; a speaker may be the country's bare name."""
    armed = {_stem(name): name for name in _armed(near)}
    if role is Role.HARMED:
        found: Iterator[str] = (word for word in said if word.capital and _stem(word) in armed)
    elif role is Role.SPEAKER:
        found = chain(
            _acting(said, vocabulary().voices | vocabulary().forces),
            (word for word in said if len(said) == 1 and word.capital),
        )
    else:
        found = _acting(said, vocabulary().forces)
    stems = {_stem(word) for word in found if (word,) not in known}
    return frozenset(f"{_MARK}{armed[stem]}" for stem in stems if stem in armed)


def are_several(text: str) -> bool:
    """Whether the text speaks of the forces of two nations or more."""
    return len({_stem(name) for name in _armed(text)}) > 1


@lru_cache(maxsize=64)
def _armed(text: str) -> tuple[str, ...]:
    """The nationalities in front of a word for forces anywhere in a text; of each stem the last in the alphabet."""
    known = vocabulary()
    return tuple(sorted(set(_acting(words(text), known.forces | {("defence", "ministry"), ("defense", "ministry")}))))


def _acting(said: Sequence[Word], wanted: frozenset[tuple[str, ...]]) -> Iterator[str]:
    for i, word in enumerate(said[:-1]):
        if word.capital and _is_nationality(word) and any(tuple(said[i + 1 : j]) in wanted for j in (i + 2, i + 3)):
            yield str(word)


def _is_nationality(word: Word) -> bool:
    return bool(_NATIONALITY.fullmatch(word)) and word not in vocabulary().not_nations


def _stem(name: str) -> str:
    return name.removeprefix(_MARK)[:_STEM]
