"""What a rule file may say, as types that msgspec holds it to."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

from crosscheck.model import Modality, SegmentKind, Severity
from crosscheck.profile import SourceKind

__all__ = ["ClaimRule", "Contents", "GroupRule", "PairRule", "Rule", "RunRule", "Selection", "Text", "many"]

Bound: TypeAlias = Literal["exact", "floor", "ceiling", "range"]
Change: TypeAlias = Literal["up", "down"]
Number: TypeAlias = Literal["count", "share", "money", "measure", "duration", "rate", "age"]
Part: TypeAlias = Literal["speaker", "place", "period", "date", "outcome", "noun", "actor", "total"]
Facet: TypeAlias = Literal[
    "figure", "counted", "outcome", "place", "period", "date", "actor", "speaker", "segment", "unit", "publisher"
]
Rung: TypeAlias = Literal[
    "agrees", "rounds-to", "two-floors", "two-ceilings", "loose-bound", "disjoint", "revision", "drift"
]


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file as a whole; ``lexicon`` is the path of a file with words of its own."""

    crosscheck_rules: Literal[1]
    rules: dict[str, Any]
    version: str = ""
    lexicon: str | None = None


class Selection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True):
    """Which claims: those that fit every key. A list asks for any of its words."""

    counted: str | tuple[str, ...] = ()
    counted_exactly: str | tuple[str, ...] = ()
    noun: str | tuple[str, ...] = ()
    outcome: str | tuple[str, ...] = ()
    verb: str | tuple[str, ...] = ()
    has: Part | tuple[Part, ...] = ()
    lacks: Part | tuple[Part, ...] = ()
    segment: SegmentKind | tuple[SegmentKind, ...] = ()
    quoted: bool | None = None
    speaker_kind: SourceKind | tuple[SourceKind, ...] = ()
    kind: Number | tuple[Number, ...] = ()
    unit: str | tuple[str, ...] = ()
    change: Change | tuple[Change, ...] = ()
    bound: Bound | tuple[Bound, ...] = ()
    approximate: bool | None = None
    figure_at_least: int | float | None = None
    figure_at_most: int | float | None = None
    modality: Modality | tuple[Modality, ...] = (Modality.ASSERTED,)


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One source of an example, where its text alone does not say enough."""

    text: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None


Example: TypeAlias = str | Text | tuple[str | Text, ...]


class _Common(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True, tag_field="scope"):
    finds: str
    message: str
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    code: str = ""
    severity: Severity = Severity.WARNING
    ask: str = ""
    why: str = ""
    false_alarms: str = ""


class ClaimRule(_Common, frozen=True, kw_only=True, tag="claim"):
    """A finding on each claim that fits."""

    where: Selection


class PairRule(_Common, frozen=True, kw_only=True):
    """Two claims that both fit ``where``, one of which fits ``one`` and the other ``other``."""

    where: Selection = Selection()
    one: Selection = Selection()
    other: Selection = Selection()
    sources: Literal["one", "two", "any"] = "any"
    same: Facet | tuple[Facet, ...] = ()
    different: Facet | tuple[Facet, ...] = ()


class GroupRule(PairRule, frozen=True, kw_only=True, tag="group"):
    """Two claims that are about the same thing."""

    relation: Rung | tuple[Rung, ...] = ()
    gap_at_least: int | float | None = None


class RunRule(PairRule, frozen=True, kw_only=True, tag="run"):
    """Two claims anywhere in the run that print the same figure."""


Rule: TypeAlias = ClaimRule | GroupRule | RunRule


def many(value: Any) -> tuple[Any, ...]:
    """One or several, as a tuple."""
    return value if isinstance(value, tuple) else (value,)
