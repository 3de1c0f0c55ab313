"""What a checker may yield: findings on claims of the run, each with a message and evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from crosscheck.model import Claim, Evidence, Finding, Relation, Severity

__all__ = ["fault_of", "values_of"]


def values_of(answer: Any) -> Iterator[Any]:
    """What a checker returned, one at a time; raises ``TypeError`` where that is not many."""
    if answer is None or isinstance(answer, Finding) or not isinstance(answer, Iterable):
        raise TypeError(f"the checker returned {type(answer).__name__}; it must yield findings")
    return iter(answer)


def fault_of(value: Any, known: Collection[str]) -> str | None:
    """Why a value cannot be reported, or None."""
    if not isinstance(value, Finding):
        return f"{value!r:.80} is no Finding"
    if not isinstance(value.message, str) or not value.message:
        return "a finding has no message"
    if not isinstance(value.evidence, tuple) or not value.evidence:
        return f'the finding "{value.message}" has no evidence'
    for evidence in value.evidence:
        if not isinstance(evidence, Evidence) or not isinstance(evidence.claim, Claim):
            return f'the finding "{value.message}" has evidence that is no Evidence of a Claim'
        if evidence.claim.id not in known:
            return f'the finding "{value.message}" rests on claim {evidence.claim.id}, which is not in the run'
    return _value_fault(value)


def _value_fault(finding: Finding) -> str | None:
    for name, kind in (("severity", Severity), ("relation", Relation)):
        value = getattr(finding, name)
        if value is not None and value not in list(kind):
            return f'the finding "{finding.message}" has the unknown {name} {value!r}'
    for name in ("confidence", "materiality"):
        value = getattr(finding, name)
        if not isinstance(value, int | float) and not (value is None and name == "materiality"):
            return f'the finding "{finding.message}" has the {name} {value!r}, which is no number'
    if not 0 <= finding.confidence <= 1:
        return f'the finding "{finding.message}" has the confidence {finding.confidence!r}, not one from 0 to 1'
    if not isinstance(finding.detail, tuple) or not all(isinstance(line, str) for line in finding.detail):
        return f'the finding "{finding.message}" has a detail that is no tuple of lines'
    return None
