"""The words that extraction and alignment know: outcomes, people, speech and modality, as data in TOML files."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any

from crosscheck.lexicon.own import OUTCOME_LISTS, add

__all__ = ["Lexicon", "lexicon_in_use", "load_lexicon", "use_lexicon"]

_FILES = ("outcomes", "people", "speech", "modality")


@dataclass(frozen=True, slots=True, eq=False)  # hashed by identity: what is made of one is kept for as long
class Lexicon:
    """Every word list, turned round so that a word leads to what it means.

    ``verbs``, ``of_people``, ``happenings``, ``states``, ``nouns``, ``tolls`` and ``objects`` map a word to its
    canonical outcome, and ``outcomes`` has the names of all these; ``people`` maps a noun to its class and
    ``under`` a class to the wider one. ``speech`` and ``modality`` map a list's name to its words.
    """

    verbs: Mapping[str, str]
    of_people: Mapping[str, str]
    happenings: Mapping[str, str]
    states: Mapping[str, str]
    nouns: Mapping[str, str]
    tolls: Mapping[str, str]
    objects: Mapping[str, str]
    people: Mapping[str, str]
    under: Mapping[str, str]
    speech: Mapping[str, frozenset[str]]
    modality: Mapping[str, frozenset[str]]
    outcomes: frozenset[str]

    def has(self, outcome: str | None) -> bool:
        """Whether the outcome is one of the lists', or either of two: "killed", "killed or missing"."""
        return bool(outcome) and all(name in self.outcomes for name in str(outcome).split(" or "))

    def lineage(self, counted: str) -> tuple[str, ...]:
        """The classes that a counted noun belongs to, narrowest first; empty where it is no word for people."""
        line, at = [], self.people.get(counted, "")
        while at and at not in line:
            line.append(at)
            at = self.under.get(at, "")
        return tuple(line)


@lru_cache(maxsize=8)
def load_lexicon(extra: tuple[Path, ...] = ()) -> Lexicon:
    """The built-in lists and those of ``extra`` TOML files: ``[outcomes.killed]``, ``[people.child]``, ``[speech]``."""
    tables: dict[str, Any] = {name: tomllib.loads(_built_in(name)) for name in _FILES}
    for path in extra:
        add(tables, path)
    people = tables["people"]
    outcomes = {part: _invert(tables["outcomes"], part) for part in OUTCOME_LISTS}
    return Lexicon(
        **outcomes,
        people=_invert(people, "words"),
        under=MappingProxyType({name: table.get("under", "") for name, table in people.items()}),
        speech=_sets(tables["speech"]),
        modality=_sets(tables["modality"]),
        outcomes=frozenset(name for words in outcomes.values() for name in words.values()),
    )


_in_use: ContextVar[Lexicon | None] = ContextVar("lexicon", default=None)


@contextmanager
def use_lexicon(extra: tuple[Path, ...]) -> Iterator[Lexicon]:
    """The lexicon that comparing works with inside the block: the built-in lists and those of ``extra`` files.

    A variable of the context and no argument, so that ``lineage`` and the like, which plugins call with a claim alone,
    know the words of the run as well.
    """
    lexicon = load_lexicon(extra)
    token = _in_use.set(lexicon)
    try:
        yield lexicon
    finally:
        _in_use.reset(token)


def lexicon_in_use() -> Lexicon:
    """The lexicon of the run, and outside any run the built-in one."""
    return _in_use.get() or load_lexicon()


def _built_in(name: str) -> str:
    return files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8")


def _invert(tables: Mapping[str, Any], part: str) -> Mapping[str, str]:
    return MappingProxyType({word: name for name, table in tables.items() for word in table.get(part, ())})


def _sets(tables: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]:
    return MappingProxyType({name: frozenset(words) for name, words in tables.items()})
