"""Which profile a printed name leads to, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from crosscheck.profile import Profile
from crosscheck.sources.names import Word, phrase, words
from crosscheck.sources.phrases import Hit, Table
from crosscheck.sources.vocabulary import vocabulary

__all__ = ["Match", "Names", "countries_in"]

_LONGEST = 300
_LONGEST_TEXT = 200_000
_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Match:
    """The id of the profile that a name leads to, and the reason in words."""

    id: str
    why: str


@dataclass(frozen=True, slots=True)
class Names:
    """The names, aliases and short forms of all profiles."""

    profiles: tuple[Profile, ...]
    _full: Table[str] = field(init=False, repr=False)
    _initials: frozenset[str] = field(init=False, repr=False)
    _short: Mapping[tuple[str, ...], tuple[Profile, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        names = [(name, p) for p in self.profiles for name in (*p.aliases, p.name) if phrase(name)]
        printed = (words(name)[-1].printed for name, _ in names)
        short: dict[tuple[str, ...], list[Profile]] = {}
        for profile in self.profiles:
            for name in profile.short:
                short.setdefault(phrase(name), []).append(profile)
        object.__setattr__(self, "_initials", frozenset(name for name in printed if len(name) <= _INITIALS))
        object.__setattr__(self, "_full", Table({phrase(name): p.id for name, p in names}))
        object.__setattr__(self, "_short", {key: tuple(found) for key, found in short.items()})

    def match(self, name: str | None, near: str = "", home: str = "") -> Match | None:
        """What a name leads to by itself, by the name before a comma, or by the countries that ``near`` names.

        ``home`` is the country of the publisher, whose own ministries it may call by a short form.
        """
        text = (name or "")[:_LONGEST]
        alone, _, beside = text.partition(", ")
        found = self._whole(text) or (self._whole(alone) if beside else None)
        return found or (self._by_context(text, near, home) if near or home else None)

    def _whole(self, text: str) -> Match | None:
        said = words(text)
        hits = [hit for hit in self._full.find(said) if self._is_name(said, hit)]
        fitting = [hit for hit in hits if _is_all(said, hit) and _is_apart(said, hit)]
        if len({hit.value for hit in fitting}) != 1:
            return None
        hit = fitting[0]
        rest = [word.printed for word in (*said[: hit.start], *said[hit.end :])]
        around = f'; "{" ".join(rest)}" only says what it is or who speaks for it' if rest else ""
        called = " ".join(word.printed for word in said[hit.start : hit.end])
        return Match(hit.value, f'"{called}" is a name of it{around}')

    def _is_name(self, found: Sequence[Word], hit: Hit[str]) -> bool:
        """Whether the words are a name here: everyday words ("who") need a capital, initials their own case."""
        name = found[hit.start : hit.end]
        if len(name) == 1 and len(name[0]) <= _INITIALS:
            return name[0].printed.replace(".", "").removesuffix("'s").removesuffix("’s") in self._initials
        return any(word.capital for word in name) or not all(word in vocabulary().cased for word in name)

    def short_for(self, text: str) -> tuple[Profile, ...]:
        """The profiles that have this short form."""
        said = phrase(text[:_LONGEST])
        return self._short.get(said) or self._short.get(_bare(said), ())

    def _by_context(self, text: str, near: str, home: str) -> Match | None:
        """A short form by the countries that the text around it names."""
        said, known = phrase(text), self.short_for(text)
        if not known or not _is_cased(words(text)):
            return None
        named = countries_in(near[:_LONGEST_TEXT])
        generic = said in vocabulary().generic or _bare(said) in vocabulary().generic
        if generic and (len(named) != 1 or (home and home not in named)):
            return None  # every country has a ministry of health: the text must be about one alone
        found = [p for p in known if named & set(p.scope or (p.country,))]
        if len(found) != 1:
            return None
        where = ", ".join(sorted(named & set(found[0].scope or (found[0].country,))))
        return Match(found[0].id, f'"{text}" is a short form of it, and the text names {where}')


def countries_in(text: str) -> frozenset[str]:
    """The ISO 3166 codes of the countries that a text names, by their names, peoples or capitals."""
    said = words(text)
    table = _places()
    return frozenset(hit.value for hit in table.find(said) if said[hit.start].capital)


@cache
def _places() -> Table[str]:
    return Table(vocabulary().places)


def _bare(said: Sequence[str]) -> tuple[str, ...]:
    """A short form without what only describes it: "observatory" of "UK-based observatory".

    A country is no such word, but before "based": the Pakistani defence ministry is not the one of the other country.
    """
    known = vocabulary()
    based = said.index("based") + 1 if "based" in said else 0
    loose = (i for i, word in enumerate(said) if i >= based and (word not in known.decor or word in known.countries))
    start = next(loose, max(0, len(said) - 1))
    return tuple(said[start:])


def _is_cased(said: Sequence[Word]) -> bool:
    """Whether initials stand in capitals: "PA", not "pa"."""
    return len(said) != 1 or len(said[0]) > _INITIALS + 1 or said[0].printed.isupper()


def _is_all(found: Sequence[Word], hit: Hit[str]) -> bool:
    """Whether the rest of the words only says what the source is or who speaks for it."""
    known = vocabulary()
    before, after = found[: hit.start], found[hit.end :]
    said_by = any(word in known.offices for word in before) and any(word in known.links for word in before[-2:])
    fits_before = said_by or all(word in known.decor for word in before) or (_is_person(before) and not after)
    fits_after = all(word in known.decor for word in after) or any(word in known.offices for word in after[:2])
    return fits_before and fits_after


def _is_apart(found: Sequence[Word], hit: Hit[str]) -> bool:
    """Whether a name that is an everyday word stands for itself: "independent monitors" are not the paper."""
    known = vocabulary()
    alone = hit.end - hit.start == 1 and found[hit.start] in known.cased and len(found[hit.start]) > _INITIALS
    rest = (*found[: hit.start], *found[hit.end :])
    return not alone or all(word in known.articles for word in rest)


def _is_person(before: Sequence[Word]) -> bool:
    """Whether the words are a person's name and "of": "Vassili Orlov of the World Health Organization"."""
    *name, link = before[:-1] if before and before[-1] in ("the",) else before or [Word()]
    if link not in ("of", "from", "at", "with") or len(name) not in (2, 3):
        return False
    return all(word.capital and word not in vocabulary().unions | vocabulary().decor for word in name)
