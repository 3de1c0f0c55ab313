"""What flows through crosscheck: mentions, quantities, claims, groups, findings and the report. All of it is frozen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from crosscheck.methods import Method
from crosscheck.provenance import Provenance
from crosscheck.source import Segment, SegmentKind, Source, Span

__all__ = [
    "Answer", "Claim", "Coverage", "Evidence", "Facet", "Finding", "Group", "Kind", "Link", "Mention", "Modality",
    "Place", "Problem", "Quantity", "Relation", "Report", "Segment", "SegmentKind", "Severity", "Source", "Span",
    "Uncompared",
]  # fmt: skip


class Kind(StrEnum):
    """What sort of number a mention is. Those from ``DATE`` on are no quantities and never become claims."""

    COUNT = "count"
    SHARE = "share"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    RATE = "rate"
    AGE = "age"
    DATE = "date"
    YEAR = "year"
    TIME = "time"
    ORDINAL = "ordinal"
    SCORE = "score"
    PHONE = "phone"
    NAME = "name"
    IDIOM = "idiom"

    @property
    def is_quantity(self) -> bool:
        """Whether a number of this kind says how much or how many of something there is."""
        return self in _QUANTITIES


_QUANTITIES = {Kind.COUNT, Kind.SHARE, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.RATE, Kind.AGE}


class Relation(StrEnum):
    """How two figures stand to each other; see docs/comparing.md for the ladder."""

    AGREES = "agrees"
    ROUNDS_TO = "rounds-to"
    TWO_FLOORS = "two-floors"
    TWO_CEILINGS = "two-ceilings"
    LOOSE_BOUND = "loose-bound"
    DISJOINT = "disjoint"
    REVISION = "revision"
    DRIFT = "drift"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """What a finding would mean if it is right; ordered by ``rank``."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return list(Severity).index(self)


class Modality(StrEnum):
    """How a claim is put forward; only asserted ones are compared."""

    ASSERTED = "asserted"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    FORECAST = "forecast"
    PLANNED = "planned"
    BACKGROUND = "background"


class Answer(StrEnum):
    """What one facet says about whether two claims are about the same thing."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    DIFFERS = "differs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a printed figure asserts.

    ``low`` and ``high`` are exact, and None where the text sets no bound on that side; an end is excluded where
    ``low_open`` or ``high_open`` says so. ``step`` is the granularity the figure is given in (250 is given in tens).
    ``unit`` is the field's usual name in the singular ("percent", "dollar", "kilometre", "year of age") or the head of
    the counted noun phrase, and "" where there is none. ``change`` is "up", "down" or None. ``convention`` names the
    reading of a vague figure ("dozens").
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
    step: Decimal = Decimal(1)
    unit: str = ""
    change: str | None = None
    kind: Kind = Kind.COUNT
    convention: str | None = None

    @property
    def is_exact(self) -> bool:
        """Whether the text gives a single value."""
        return self.low is not None and self.low == self.high

    @property
    def is_floor(self) -> bool:
        """Whether only a lower bound is given."""
        return self.low is not None and self.high is None

    @property
    def is_ceiling(self) -> bool:
        """Whether only an upper bound is given."""
        return self.low is None and self.high is not None

    @property
    def is_vague(self) -> bool:
        """Whether words give it that name no number ("dozens", "others"); "a man and his two sons" are three."""
        return self.convention is not None and not self.is_exact

    @property
    def figure(self) -> Decimal:
        """The printed figure: the value, the bound, or the lower end of a range."""
        value = self.low if self.low is not None else self.high
        return value if value is not None else Decimal(0)


@dataclass(frozen=True, slots=True)
class Mention:
    """A number as printed: ``span`` covers it with its bound words and unit sign, ``number`` the figure alone."""

    span: Span
    text: str
    quantity: Quantity
    number: Span

    @property
    def kind(self) -> Kind:
        """What sort of number it is."""
        return self.quantity.kind


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a claim is printed."""

    source_id: str
    span: Span
    segment: SegmentKind = SegmentKind.BODY
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A quantity with what it counts, what happened to it, where, when, and who says so.

    ``span`` is the printed figure with its bound words, ``extent`` the figure with what it counts, ``sentence`` the
    whole sentence; all three are offsets into the source's text, or its title where ``in_title``. ``counted`` is a
    singular lemma, ``modifiers`` the words that narrow it. ``outcome`` is canonical where it is known ("killed"),
    else the predicate's lemma. ``part_of`` is the id of the claim this is a part of, "" for a part of a total that
    is not given, None for no part. ``speaker`` is whom the text credits, by the fullest name the text has, and
    ``via`` those it was passed on by, nearest to the speaker first; ``speaker_profile`` is the id of the speaker's
    profile and ``speaker_kind`` what it is ("monitor"), None where neither can be told. ``others`` tells that the
    count leaves out people counted before to whom the same happened ("40 others"), ``definite`` that the words point
    back to them ("the 250 victims"). ``topic`` holds the lemmas and names of the sentence that say what it is about,
    sorted. ``main`` tells a source's first figure for the outcome and what repeats it. ``repeats`` are the other
    places where the same words are printed.
    """

    id: str
    source_id: str
    span: Span
    segment: SegmentKind
    text: str
    quantity: Quantity
    extent: Span
    sentence: Span
    in_title: bool = False
    counted: str | None = None
    modifiers: tuple[str, ...] = ()
    outcome: str | None = None
    place: str | None = None
    period: str | None = None
    as_of: str | None = None
    actor: str | None = None
    speaker: str | None = None
    via: tuple[str, ...] = ()
    quoted: bool = False
    modality: Modality = Modality.ASSERTED
    part_of: str | None = None
    others: bool = False
    definite: bool = False
    main: bool = False
    topic: tuple[str, ...] = ()
    repeats: tuple[Place, ...] = ()
    speaker_profile: str | None = None
    speaker_kind: str | None = None

    @property
    def kind(self) -> Kind:
        """What sort of number it is."""
        return self.quantity.kind

    @property
    def where(self) -> Place:
        """Where the claim is first printed."""
        return Place(self.source_id, self.span, self.segment, self.in_title)


@dataclass(frozen=True, slots=True)
class Facet:
    """One respect in which two claims were compared, the answer, and why."""

    name: str
    answer: Answer
    reason: str


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims of a group that may be compared, with the facets that say so; ``confidence`` is from 0 to 1."""

    a: str
    b: str
    facets: tuple[Facet, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that are about the same thing. Only pairs that a link joins may be compared."""

    id: str
    claims: tuple[Claim, ...]
    links: tuple[Link, ...] = ()

    def pairs(
        self, between: tuple[str, str] | None = None, across: bool | None = None
    ) -> Iterator[tuple[Claim, Claim]]:
        """The comparable pairs, in order of the claims.

        ``between`` asks for one claim from each of two segments, in that order; ``across`` for pairs from two sources
        (True) or from one (False).
        """
        by_id = {claim.id: claim for claim in self.claims}
        for link in self.links:
            a, b = by_id[link.a], by_id[link.b]
            if across is not None and across != (a.source_id != b.source_id):
                continue
            if between is None or (a.segment, b.segment) == between:
                yield a, b
            elif (b.segment, a.segment) == between:
                yield b, a

    def link(self, a: Claim, b: Claim) -> Link | None:
        """The link between two claims, whichever way round."""
        return next((link for link in self.links if {link.a, link.b} == {a.id, b.id}), None)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim that a finding rests on; ``role`` names its part ("total", "caption"), ``note`` says what it gives."""

    claim: Claim
    role: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a checker reports.

    ``check``, ``code`` and a ``severity`` left None are filled in by the engine from the checker. ``relation`` is a
    rung of the ladder or None. ``confidence`` (0 to 1) is how sure the alignment is; ``materiality`` by how much the
    figures differ, as a fraction of the larger, or None. ``detail`` has one line a fact, ``ask`` the question to put to
    the desk.
    """

    message: str
    evidence: tuple[Evidence, ...]
    relation: Relation | None = None
    severity: Severity | None = None
    confidence: float = 1.0
    materiality: float | None = None
    detail: tuple[str, ...] = ()
    ask: str = ""
    check: str = ""
    code: str = ""

    @classmethod
    def between(cls, a: Claim, b: Claim, message: str, **facts: object) -> Finding:
        """A finding on two claims that differ; ``facts`` are other fields, ``roles`` and ``notes`` pairs of strings."""
        roles, notes = facts.pop("roles", ("", "")), facts.pop("notes", ("", ""))
        evidence = tuple(Evidence(c, r, n) for c, r, n in zip((a, b), roles, notes, strict=True))  # type: ignore[call-overload]
        return cls(message, evidence, **facts)  # type: ignore[arg-type]

    @classmethod
    def on(cls, claim: Claim, message: str, **facts: object) -> Finding:
        """A finding on one claim; ``facts`` are further fields."""
        return cls(message, (Evidence(claim),), **facts)  # type: ignore[arg-type]

    @property
    def fingerprint(self) -> str:
        """A name for this finding that stays while the checker and the claims stay, wherever they stand."""
        parts = [self.check, *sorted(e.claim.id for e in self.evidence)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that kept a file, a plugin or a checker from doing its work: what, where, and what to do."""

    subject: str
    message: str
    advice: str = ""
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Uncompared:
    """A number that was read and not compared, with the reason."""

    source_id: str
    span: Span
    text: str
    reason: str
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many numbers were read, were quantities, became claims and were compared; and each that was not."""

    numbers: int = 0
    quantities: int = 0
    claims: int = 0
    compared: int = 0
    uncompared: tuple[Uncompared, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The whole outcome of a run, every tuple in an order that depends on the content alone.

    ``provenance`` says who stands behind the claims, and ``reconcile`` by which method figures for one count are put
    together.
    """

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    groups: tuple[Group, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage = field(default_factory=Coverage)
    problems: tuple[Problem, ...] = ()
    checkers: tuple[str, ...] = ()
    provenance: Provenance = field(default_factory=Provenance)
    reconcile: Method = Method.RANGE
