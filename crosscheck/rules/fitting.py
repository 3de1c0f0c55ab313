"""Whether a claim is one that a rule selects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from crosscheck.checking import Context
from crosscheck.comparing import lineage
from crosscheck.model import Claim
from crosscheck.rules.schema import Selection, many

__all__ = ["ATTENDANCE", "fits"]

ATTENDANCE = "attendance"  # not one outcome but those of gatherings: to march, to rally, to attend


def fits(selection: Selection, claim: Claim, context: Context) -> bool:
    """Whether the claim fits every key of the selection."""
    return all(test(selection, claim, context) for test in _TESTS)


def _numbers(wanted: Selection, claim: Claim, _: Context) -> bool:
    figure = claim.quantity.figure
    least, most = wanted.figure_at_least, wanted.figure_at_most
    return (least is None or figure >= Decimal(str(least))) and (most is None or figure <= Decimal(str(most)))


def _words(wanted: Selection, claim: Claim, _: Context) -> bool:
    quantity = claim.quantity
    return (
        _any(wanted.kind, str(claim.kind))
        and _any(wanted.unit, quantity.unit)
        and _any(wanted.change, quantity.change)
        and _any(wanted.segment, claim.segment)
        and _any(wanted.modality, claim.modality)
        and _any(wanted.noun, claim.counted)
        and _any(wanted.verb, claim.outcome)
        and _any(wanted.bound, _bound(claim))
    )


def _flags(wanted: Selection, claim: Claim, _: Context) -> bool:
    given = ((wanted.quoted, claim.quoted), (wanted.approximate, claim.quantity.approximate))
    return all(want is None or want == has for want, has in given)


def _classes(wanted: Selection, claim: Claim, _: Context) -> bool:
    if not (wanted.counted or wanted.counted_exactly):
        return True
    line = lineage(claim)
    kinds = not wanted.counted or bool(set(many(wanted.counted)) & set(line))
    return kinds and (not wanted.counted_exactly or bool(set(many(wanted.counted_exactly)) & set(line[:1])))


def _outcomes(wanted: Selection, claim: Claim, context: Context) -> bool:
    if not wanted.outcome:
        return True
    words = many(wanted.outcome)
    attended = ATTENDANCE in words and context.profiles is not None and context.profiles.is_attendance(claim.outcome)
    return claim.outcome in words or attended


def _parts(wanted: Selection, claim: Claim, _: Context) -> bool:
    has = all(_PARTS[part](claim) for part in many(wanted.has))
    return has and not any(_PARTS[part](claim) for part in many(wanted.lacks))


def _speakers(wanted: Selection, claim: Claim, context: Context) -> bool:
    if not wanted.speaker_kind:
        return True
    kind = context.profiles.kind_of(claim.speaker) if context.profiles is not None else None
    return kind is not None and _any(wanted.speaker_kind, kind)


_TESTS = (_numbers, _flags, _words, _parts, _classes, _outcomes, _speakers)
_PARTS: Mapping[str, Callable[[Claim], bool]] = {
    "speaker": lambda claim: claim.speaker is not None,
    "place": lambda claim: claim.place is not None,
    "period": lambda claim: claim.period is not None,
    "date": lambda claim: claim.as_of is not None,
    "outcome": lambda claim: claim.outcome is not None,
    "noun": lambda claim: claim.counted is not None,
    "actor": lambda claim: claim.actor is not None,
    "total": lambda claim: claim.part_of is not None,
}


def _any(wanted: object, value: object) -> bool:
    return wanted == () or value in many(wanted)


def _bound(claim: Claim) -> str:
    quantity = claim.quantity
    if quantity.is_exact:
        return "exact"
    return "floor" if quantity.is_floor else "ceiling" if quantity.is_ceiling else "range"
