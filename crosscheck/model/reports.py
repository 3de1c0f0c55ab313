"""What a run comes to: findings with their evidence, what was not compared, what went wrong, and the report."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from crosscheck.methods import Method
from crosscheck.model.claims import Claim
from crosscheck.model.groups import Group
from crosscheck.model.terms import Relation, Severity
from crosscheck.provenance import Provenance
from crosscheck.source import Source, Span

__all__ = ["Coverage", "Evidence", "Finding", "Problem", "Report", "Uncompared"]


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
    """How many numbers were read, were quantities, became claims and were compared; and each that was not.

    ``alone`` has the ids of sources that were compared with no other, since each seems to be of another event.
    """

    numbers: int = 0
    quantities: int = 0
    claims: int = 0
    compared: int = 0
    uncompared: tuple[Uncompared, ...] = ()
    alone: tuple[str, ...] = ()


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
