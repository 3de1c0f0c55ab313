"""What a text says in numbers: quantities, where they are mentioned, and the claims they are part of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crosscheck.model.terms import Kind, Modality
from crosscheck.source import SegmentKind, Span

__all__ = ["Claim", "Mention", "Place", "Quantity"]


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
