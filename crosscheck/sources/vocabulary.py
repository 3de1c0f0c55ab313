"""The general words of this package, read from words.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from crosscheck.profile import SourceKind
from crosscheck.sources.names import phrase

__all__ = ["Phrases", "Vocabulary", "vocabulary"]

Phrases = Mapping[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What words.toml lists: see there for what each list is for."""

    decor: frozenset[str]
    countries: frozenset[str]
    offices: frozenset[str]
    links: frozenset[str]
    cased: frozenset[str]
    forces: frozenset[tuple[str, ...]]
    voices: frozenset[tuple[str, ...]]
    held: frozenset[str]
    attendance: frozenset[str]
    not_nations: frozenset[str]
    generic: Phrases
    heads: Mapping[str, SourceKind]


@cache
def vocabulary() -> Vocabulary:
    """The words of words.toml."""
    data = tomllib.loads(files("crosscheck.sources").joinpath("words.toml").read_text("utf-8"))
    sets = {name: frozenset(data[name]) for name in ("offices", "links", "cased", "held", "attendance", "not_nations")}
    kinds = {phrase(name): kind for kind, names in data["speakers"].items() for name in names}
    heads = {head: SourceKind(kind) for kind, names in data["heads"].items() for head in names}
    countries = frozenset(word for name in data["countries"] for word in phrase(name))
    return Vocabulary(
        decor=frozenset(data["decor"]) | countries,
        countries=countries,
        forces=frozenset(map(phrase, data["forces"])),
        voices=frozenset(map(phrase, data["voices"])),
        generic=MappingProxyType(kinds),
        heads=MappingProxyType(heads),
        **sets,
    )
