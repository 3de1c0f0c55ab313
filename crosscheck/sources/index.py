"""Leading a printed name, a publisher or an address to what is known about the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from urllib.parse import urlsplit

from crosscheck.model import Claim
from crosscheck.profile import Origins, Party, Profile, Role, SourceKind
from crosscheck.source import Source
from crosscheck.sources.kinds import generic_kind, named_kind
from crosscheck.sources.names import phrase, words
from crosscheck.sources.naming import Names
from crosscheck.sources.origins import origins
from crosscheck.sources.parties import Parties
from crosscheck.sources.vocabulary import vocabulary

__all__ = ["Profiles", "host"]

_ARCHIVED = re.compile(r"^(?:https?://)?web\.archive\.org/web/[^/]{1,40}/", re.I)
_LONGEST_NAME = 300
_LONGEST_ADDRESS = 1_000


@dataclass(frozen=True, slots=True)
class Profiles:
    """All profiles and parties of a run; a name without a profile is unrated, which says nothing about it."""

    all: tuple[Profile, ...]
    parties: Parties
    _names: Names = field(init=False, repr=False)
    _domains: Mapping[str, str] = field(init=False, repr=False)
    _by_id: Mapping[str, Profile] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_names", Names(self.all))
        object.__setattr__(self, "_domains", MappingProxyType({d: p.id for p in self.all for d in p.domains}))
        object.__setattr__(self, "_by_id", MappingProxyType({p.id: p for p in self.all}))

    def get(self, id: str) -> Profile | None:
        """The profile with this id."""
        return self._by_id.get(id)

    def match(self, name: str | None, near: str = "") -> Profile | None:
        """The profile of a source that a text calls by ``name``, or None.

        Case, accents, articles and punctuation do not matter, nor what a source is ("the state agency SANA") or who
        speaks for it ("SANA director X", "X, a spokesman for SANA"). A name that is part of another is no match. A
        short form ("the Observatory") leads to a profile only where ``near``, the text around it, names its country.
        """
        found = self._names.match(name, near)
        return self._by_id[found.id] if found else None

    def match_in(self, name: str | None, source: Source) -> Profile | None:
        """The profile of whom a source calls by ``name``, short forms by the countries that the source names."""
        publisher = self.for_source(source)
        near = f"{source.title or ''} {source.text}"
        found = self._names.match(name, near, publisher.country if publisher else "")
        return self._by_id[found.id] if found else None

    def why(self, name: str | None, near: str = "") -> str:
        """Why ``match`` leads where it does, in words; empty where it leads nowhere."""
        found = self._names.match(name, near)
        return found.why if found else ""

    def ambiguous(self, name: str | None) -> str:
        """The profiles that a short form may lead to, in words; empty where it is none."""
        return ", ".join(profile.name for profile in self._names.short_for(name or ""))

    def of_speaker(self, claim: Claim) -> Profile | None:
        """The profile of whom a claim is credited to: as ``identify`` found it, else by the name alone."""
        return self.get(claim.speaker_profile) if claim.speaker_profile else self.match(claim.speaker)

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

    def kind_of(self, name: str | None, of_harm: bool = False) -> SourceKind | None:
        """What a speaker is: by its profile, by generic words ("activists"), or by a title ("Mayor Anna Berg")."""
        profile = self.match(name)
        return profile.kind if profile else self.generic_kind(name) or named_kind((name or "")[:_LONGEST_NAME], of_harm)

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


def host(url: str | None) -> str:
    """The host name in an address, that of the archived page for one of the Wayback Machine; "" if there is none."""
    address = _ARCHIVED.sub("", (url or "").strip()[:_LONGEST_ADDRESS])
    try:
        name = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""
    return name.rstrip(".").lower()


def _holds(profile: Profile, wanted: Iterable[str]) -> bool:
    texts = (
        profile.id,
        profile.name,
        *profile.aliases,
        *profile.short,
        *profile.domains,
        profile.country,
        profile.kind,
    )
    text = " ".join(" ".join(words(text.replace("-", " "))) for text in texts)
    return all(word in text for word in wanted)
