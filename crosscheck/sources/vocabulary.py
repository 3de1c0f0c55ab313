"""The general words of this package, read from words.toml."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import MappingProxyType

from crosscheck.profile import SourceKind
from crosscheck.sources.names import phrase
from crosscheck.wordfile import word_file

__all__ = ["Phrases", "Vocabulary", "vocabulary"]

Phrases = Mapping[tuple[str, ...], str]
_SETS = (
    "offices",
    "links",
    "cased",
    "held",
    "attendance",
    "not_nations",
    "unions",
    "watchers",
    "in_office",
    "articles",
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What words.toml lists: see there for what each list is for. ``places`` leads countries' names to their codes."""

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
    titles: Mapping[str, SourceKind]
    unions: frozenset[str]
    watchers: frozenset[str]
    articles: frozenset[str]
    in_office: frozenset[str]
    places: Phrases


@cache
def vocabulary() -> Vocabulary:
    """The words of words.toml and countries.toml."""
    data = word_file(__package__, "words.toml")
    sets = {name: frozenset(data[name]) for name in _SETS}
    kinds = {phrase(name): kind for kind, names in data["speakers"].items() for name in names}
    places = {phrase(name): code for code, names in word_file(__package__, "countries.toml").items() for name in names}
    countries = frozenset(chain.from_iterable(places))
    return Vocabulary(
        decor=frozenset(data["decor"]) | countries,
        countries=countries,
        forces=frozenset(map(phrase, data["forces"])),
        voices=frozenset(map(phrase, data["voices"])),
        generic=MappingProxyType(kinds),
        places=MappingProxyType(places),
        heads=_by_word(data["heads"]),
        titles=_by_word(data["titles"]),
        **sets,
    )


def _by_word(table: Mapping[str, Iterable[str]]) -> Mapping[str, SourceKind]:
    return MappingProxyType({word: SourceKind(kind) for kind, words in table.items() for word in words})
