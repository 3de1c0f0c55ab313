"""The closed vocabularies: kinds of numbers, relations of figures, severities, modalities and answers of facets."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Answer", "Kind", "Modality", "Relation", "Severity"]


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
