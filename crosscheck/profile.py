"""What is known about who speaks and who prints: profiles of sources, parties of conflicts, origins of figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from crosscheck.model import Claim
    from crosscheck.source import Source

__all__ = [
    "Affiliation", "Conflict", "Origin", "Origins", "Party", "Profile", "ProfileIndex", "Rating", "Role", "SourceKind",
    "within",
]  # fmt: skip


class SourceKind(StrEnum):
    """What a source is; those that a state pays for are told apart by what its laws and charters say.

    ``STATE_MEDIA`` is owned by a state or a ruling party that names its head; ``STATE_FUNDED`` is paid for by a state
    through a body separate in law; a ``PUBLIC_BROADCASTER`` has a public-service mandate and a board of its own.
    """

    STATE_MEDIA = "state-media"
    STATE_FUNDED = "state-funded"
    PUBLIC_BROADCASTER = "public-broadcaster"
    PARTY_MEDIA = "party-media"
    GOVERNMENT = "government"
    ARMED_FORCE = "armed-force"
    PARTY_TO_CONFLICT = "party-to-conflict"
    OPPOSITION_GROUP = "opposition-group"
    MONITOR = "monitor"
    NGO = "ngo"
    UN_BODY = "un-body"
    INTERGOVERNMENTAL = "intergovernmental"
    HOSPITAL = "hospital"
    EMERGENCY_SERVICE = "emergency-service"
    POLICE = "police"
    WIRE_AGENCY = "wire-agency"
    NEWSPAPER = "newspaper"
    BROADCASTER = "broadcaster"
    ACTIVIST_NETWORK = "activist-network"
    ORGANISER = "organiser"
    OFFICIAL = "official"
    WITNESS = "witness"
    ANONYMOUS = "anonymous"


class Role(StrEnum):
    """The part in which a party is looked for in a text: who speaks, acts, is harmed, or is on the scene."""

    SPEAKER = "speaker"
    DOER = "doer"
    HARMED = "harmed"
    SCENE = "scene"


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A side that a source belongs or is close to; ``since`` and ``until`` are ISO 8601 dates, or a year alone."""

    id: str
    since: str | None = None
    until: str | None = None

    def holds(self, day: date | None) -> bool:
        """Whether the tie held on ``day``; without a day it is taken to."""
        return within(day, self.since, self.until)


@dataclass(frozen=True, slots=True)
class Rating:
    """What somebody else says about a source, on a scale of their own."""

    rater: str
    scale: str
    value: str
    date: str
    url: str


@dataclass(frozen=True, slots=True)
class Profile:
    """Facts about one source that can be looked up at ``reference``.

    ``country`` is an ISO 3166 code, "" for bodies of many states; ``directed_by`` is one plain sentence on who owns,
    pays for or directs it; ``file`` is where the profile was read from. ``short`` holds names that others have too
    ("the Observatory"), which lead here only in a text that names a country of ``scope``, or else its own.
    """

    id: str
    name: str
    kind: SourceKind
    reference: str
    country: str = ""
    directed_by: str = ""
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    parties: tuple[Affiliation, ...] = ()
    ratings: tuple[Rating, ...] = ()
    file: str = ""
    short: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()

    def parties_on(self, day: date | None = None) -> frozenset[str]:
        """The ids of the sides that the source was tied to on ``day``."""
        return frozenset(tie.id for tie in self.parties if tie.holds(day))


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a conflict and the words for it.

    ``aliases`` name it wherever they stand; ``names`` (a country, its capital) only where somebody speaks or acts;
    ``demonyms`` before a word for forces or spokesmen; ``generic`` words ("rebels") only near one of its ``words``.
    ``like`` is the id of the party without a country ("government forces") that it is a case of.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    like: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A named conflict with its sides, each a tuple of party ids, and the dates between which it was fought."""

    id: str
    name: str
    sides: tuple[tuple[str, ...], ...]
    reference: str = ""
    since: str | None = None
    until: str | None = None

    def sides_of(self, party: str) -> frozenset[int]:
        """The numbers of the sides that the party is on."""
        return frozenset(number for number, side in enumerate(self.sides) if party in side)

    def holds(self, day: date | None) -> bool:
        """Whether the conflict was fought on ``day``; without a day it is taken to be."""
        return within(day, self.since, self.until)


@dataclass(frozen=True, slots=True)
class Origin:
    """The first source that figures go back to.

    ``how`` it was found: by the ``speaker``, a wire ``credit``, the ``publisher``, or the ``source`` alone; "circle"
    where those who give the figure have it from each other.
    ``named`` is False where only a kind of speaker is known ("activists"), who may be others in another report.
    """

    key: str
    name: str
    how: str
    profile: Profile | None = None
    named: bool = True


@dataclass(frozen=True, slots=True)
class Origins:
    """The origin of each claim, by the claim's id, and how many reports there are."""

    of: Mapping[str, Origin]
    reports: int

    @property
    def all(self) -> tuple[Origin, ...]:
        """The origins, each once, by their keys."""
        by_key = {origin.key: origin for origin in self.of.values()}
        return tuple(by_key[key] for key in sorted(by_key))

    @property
    def count(self) -> int:
        """How many first sources there are."""
        return len(self.all)


def within(day: date | None, since: str | None, until: str | None) -> bool:
    """Whether ``day`` lies between two ISO 8601 dates, either of which may be cut short or missing."""
    if day is None:
        return True
    text = day.isoformat()
    return (since is None or text[: len(since)] >= since) and (until is None or text[: len(until)] <= until)


class ProfileIndex(Protocol):
    """What a checker may ask about speakers, publishers and parties; ``crosscheck.sources.Profiles`` answers it."""

    def match(self, name: str | None, near: str = "") -> Profile | None:
        """The profile of a source that a text calls by ``name``, ``near`` being the text around it."""

    def of_speaker(self, claim: Claim) -> Profile | None:
        """The profile of whom a claim is credited to."""

    def for_source(self, source: Source) -> Profile | None:
        """The profile of who published a source."""

    def kind_of(self, name: str | None) -> SourceKind | None:
        """What a speaker is, by its profile or by generic words such as "activists"."""

    def generic_kind(self, name: str | None) -> SourceKind | None:
        """What a speaker without a name of its own is ("activists"); None for a name."""

    def party(self, id: str) -> Party | None:
        """The party with this id."""

    def party_of(
        self,
        text: str | None,
        near: str = "",
        role: Role = Role.DOER,
        beside: frozenset[str] = frozenset(),
    ) -> frozenset[str]:
        """The ids of the parties that ``text`` names, ``near`` being the text around it."""

    def are_opponents(self, a: str, b: str, day: date | None = None) -> bool:
        """Whether two parties fought each other on ``day``."""

    def same_side(self, a: str, b: str, day: date | None = None) -> bool:
        """Whether two parties are one, or fought on one side on ``day``."""

    def is_attendance(self, outcome: str | None) -> bool:
        """Whether an outcome is one that organisers of a gathering have an interest in."""

    def origins(self, claims: Iterable[Claim], sources: Mapping[str, Source]) -> Origins:
        """The first source that each claim goes back to; ``sources`` by id."""
