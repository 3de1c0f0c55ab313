"""Leading a printed name, a publisher or an address to what is known about the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from urllib.parse import urlsplit

from crosscheck.model import Claim
from crosscheck.profile import Origins, Party, Profile, Role, SourceKind
from crosscheck.source import Source
from crosscheck.sources.kinds import generic_kind
from crosscheck.sources.names import Word, phrase, words
from crosscheck.sources.origins import origins
from crosscheck.sources.parties import Parties
from crosscheck.sources.phrases import Hit, Table
from crosscheck.sources.vocabulary import vocabulary

__all__ = ["Profiles", "host"]

_ARCHIVED = re.compile(r"^(?:https?://)?web\.archive\.org/web/[^/]{1,40}/", re.I)
_LONGEST_NAME = 300
_LONGEST_ADDRESS = 1_000
_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Profiles:
    """All profiles and parties of a run; a name without a profile is unrated, which says nothing about it."""

    all: tuple[Profile, ...]
    parties: Parties
    _names: Table[str] = field(init=False, repr=False)
    _short: frozenset[str] = field(init=False, repr=False)
    _domains: Mapping[str, str] = field(init=False, repr=False)
    _by_id: Mapping[str, Profile] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        names = {phrase(name): p.id for p in self.all for name in (*p.aliases, p.name) if phrase(name)}
        names_as_printed = (words(name)[-1].printed for p in self.all for name in (*p.aliases, p.name))
        short = frozenset(name for name in names_as_printed if len(name) <= _INITIALS)
        object.__setattr__(self, "_short", short)
        object.__setattr__(self, "_names", Table(names))
        object.__setattr__(self, "_domains", MappingProxyType({d: p.id for p in self.all for d in p.domains}))
        object.__setattr__(self, "_by_id", MappingProxyType({p.id: p for p in self.all}))

    def get(self, id: str) -> Profile | None:
        """The profile with this id."""
        return self._by_id.get(id)

    def match(self, name: str | None) -> Profile | None:
        """The profile of a source that a text calls by ``name``, or None.

        Case, accents, articles and punctuation do not matter, nor what a source is ("the state agency SANA") or who
        speaks for it ("SANA director X", "X, a spokesman for SANA"). A name that is part of another is no match.
        """
        found = words((name or "")[:_LONGEST_NAME])
        hits = [hit for hit in self._names.find(found) if self._is_name(found, hit) and _is_all(found, hit)]
        ids = {hit.value for hit in hits}
        return self._by_id[ids.pop()] if len(ids) == 1 else None

    def match_domain(self, url: str | None) -> Profile | None:
        """The profile of the source that owns the address, by its domain or one above it."""
        parts = host(url).split(".")
        above = (".".join(parts[i:]) for i in range(len(parts) - 1))
        return next((self._by_id[self._domains[domain]] for domain in above if domain in self._domains), None)

    def for_source(self, source: Source) -> Profile | None:
        """The profile of who published a source: by the publisher's name, else by the address."""
        return self.match(source.publisher) or self.match_domain(source.url)

    def search(self, text: str) -> tuple[Profile, ...]:
        """The profiles that have every word of ``text`` in a name, domain, country or kind; the closest first."""
        wanted = words(text.replace("-", " "))
        if not wanted:
            return ()
        exact = self.match(text)
        found = [profile for profile in self.all if _holds(profile, wanted)]
        if exact and exact not in found:
            found.append(exact)
        return tuple(sorted(found, key=lambda p: (p != exact, not phrase(p.name)[0].startswith(wanted[0]), p.id)))

    def kind_of(self, name: str | None) -> SourceKind | None:
        """What a speaker is: by its profile, or by generic words ("activists", "a hospital source")."""
        profile = self.match(name)
        return profile.kind if profile else self.generic_kind(name)

    def generic_kind(self, name: str | None) -> SourceKind | None:
        """What a speaker without a name of its own is ("activists"); None for a name."""
        return generic_kind((name or "")[:_LONGEST_NAME])

    def party(self, id: str) -> Party | None:
        """The party with this id."""
        return self.parties.get(id)

    def party_of(
        self,
        text: str | None,
        near: str = "",
        role: Role = Role.DOER,
        beside: frozenset[str] = frozenset(),
    ) -> frozenset[str]:
        """The ids of the parties that ``text`` names: "Russian warplanes", "Hamas", "rebels" with Aleppo ``near`` it.

        ``role`` says in which part to look for them; ``beside`` holds parties already known to be in the story, which
        lead generic words to the right one. Empty where it cannot be told.
        """
        return self.parties.named(text, near, role, beside)

    def are_opponents(self, a: str, b: str, day: date | None = None) -> bool:
        """Whether two parties fought each other on ``day``."""
        return self.parties.are_opponents(a, b, day)

    def same_side(self, a: str, b: str, day: date | None = None) -> bool:
        """Whether two parties are one, or fought on one side on ``day``."""
        return self.parties.same_side(a, b, day)

    def origins(self, claims: Iterable[Claim], sources: Mapping[str, Source]) -> Origins:
        """The first source that each claim goes back to; ``sources`` by id. See ``origins.origins``."""
        return origins(claims, sources, self)

    def is_attendance(self, outcome: str | None) -> bool:
        """Whether an outcome is one that organisers of a gathering have an interest in."""
        return outcome in vocabulary().attendance

    def _is_name(self, found: Sequence[Word], hit: Hit[str]) -> bool:
        """Whether the words are a name here: everyday words ("who") need a capital, initials their own case."""
        name = found[hit.start : hit.end]
        if len(name) == 1 and len(name[0]) <= _INITIALS:
            return name[0].printed.replace(".", "").removesuffix("'s").removesuffix("’s") in self._short
        return any(word.capital for word in name) or not all(word in vocabulary().cased for word in name)


def host(url: str | None) -> str:
    """The host name in an address, that of the archived page for one of the Wayback Machine; "" if there is none."""
    address = _ARCHIVED.sub("", (url or "").strip()[:_LONGEST_ADDRESS])
    try:
        name = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""
    return name.rstrip(".").lower()


def _is_all(found: Sequence[Word], hit: Hit[str]) -> bool:
    """Whether the rest of the words only says what the source is or who speaks for it."""
    known = vocabulary()
    before, after = found[: hit.start], found[hit.end :]
    said_by = any(word in known.offices for word in before) and any(word in known.links for word in before[-2:])
    fits_before = said_by or all(word in known.decor for word in before)
    fits_after = all(word in known.decor for word in after) or any(word in known.offices for word in after[:2])
    return fits_before and fits_after


def _holds(profile: Profile, wanted: Iterable[str]) -> bool:
    texts = (profile.id, profile.name, *profile.aliases, *profile.domains, profile.country, profile.kind)
    text = " ".join(" ".join(words(text.replace("-", " "))) for text in texts)
    return all(word in text for word in wanted)
