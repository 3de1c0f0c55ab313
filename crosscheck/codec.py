"""Reports as JSON and back. docs/json.md describes the format field by field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from crosscheck.admiralty import assess
from crosscheck.errors import ReadError
from crosscheck.methods import Method
from crosscheck.model import Claim, Coverage, Evidence, Finding, Group, Link, Problem, Report, Source, Span
from crosscheck.panel import panel
from crosscheck.provenance import Provenance
from crosscheck.ranges import Range, reported_ranges

__all__ = ["SCHEMA", "dump_claims", "dump_facts", "dumps", "loads"]

SCHEMA = "crosscheck/1"

_MOST_DIGITS = 40
# Delete, the C1 controls, and the marks that turn or hide text.
_HIDDEN = re.compile("[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_T = TypeVar("_T")
_Sources = Mapping[str, Source]
_Json = dict[str, Any]


def dumps(report: Report) -> bytes:
    """The report as indented UTF-8 JSON; the same report gives the same bytes.

    A lone surrogate, which UTF-8 has no bytes for, becomes U+FFFD.
    """
    sources = {source.id: source for source in report.sources}
    return _encode(
        {
            "schema": SCHEMA,
            "sources": msgspec.to_builtins(report.sources),
            "claims": [_claim(claim, sources) for claim in _all_claims(report)],
            "groups": [_group(group) for group in report.groups],
            "findings": [_finding(finding, sources) for finding in report.findings],
            "ranges": [_range(found) for found in reported_ranges(report)],
            "coverage": _coverage(report.coverage, sources),
            "problems": msgspec.to_builtins(report.problems),
            "checkers": list(report.checkers),
            "reconcile": report.reconcile.value,
            "provenance": msgspec.to_builtins(report.provenance),
            "assessments": msgspec.to_builtins(assess(report)),
            "panel": msgspec.to_builtins(panel(report)),
        }
    )


def dump_claims(report: Report) -> bytes:
    """What was read, as the same JSON with only the sources, claims and problems."""
    sources = {source.id: source for source in report.sources}
    return _encode(
        {
            "schema": SCHEMA,
            "sources": msgspec.to_builtins(report.sources),
            "claims": [_claim(claim, sources) for claim in report.claims],
            "problems": msgspec.to_builtins(report.problems),
        }
    )


def dump_facts(facts: Mapping[str, Any]) -> bytes:
    """Plain data as JSON of the same form, after the name of the schema; what JSON has no form for becomes text."""
    return _encode({"schema": SCHEMA, **msgspec.to_builtins(facts, enc_hook=str)})


def loads(data: bytes) -> Report:
    """The report that ``dumps`` wrote; raises ``ReadError`` for anything else."""
    try:
        document = msgspec.json.decode(data, type=dict[str, Any])
        if document.get("schema") != SCHEMA:
            raise ReadError(f"not a {SCHEMA} report: its schema is {document.get('schema')!r}")
        return _report(document)
    except (msgspec.DecodeError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ReadError(f"not a {SCHEMA} report: {error}") from error


def _encode(document: _Json) -> bytes:
    try:
        text = msgspec.json.encode(document)
    except UnicodeEncodeError:
        text = msgspec.json.encode(_without_surrogates(document))
    # All that a terminal might obey or hide stands in strings alone, so that an escape keeps its meaning.
    shown = _HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", msgspec.json.format(text, indent=1).decode())
    return shown.encode()


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {key: _without_surrogates(item) for key, item in value.items()}
    return [_without_surrogates(item) for item in value] if isinstance(value, list | tuple) else value


def _all_claims(report: Report) -> Iterable[Claim]:
    """The report's claims, then those that only a group or a finding knows, which a plugin may have made."""
    claims = {claim.id: claim for claim in report.claims}
    for group in report.groups:
        claims.update((claim.id, claim) for claim in group.claims if claim.id not in claims)
    for finding in report.findings:
        claims.update((e.claim.id, e.claim) for e in finding.evidence if e.claim.id not in claims)
    return claims.values()


def _decimal(value: Decimal | None) -> str | None:
    """A number as an exact string without an exponent, as long as it has a printable number of digits."""
    if value is None:
        return None
    return f"{value:f}" if abs(value.adjusted()) < _MOST_DIGITS else str(value)


def _line_and_column(sources: _Sources, source_id: str, span: Span, in_title: bool) -> dict[str, int | None]:
    source = sources.get(source_id)
    if source is None or in_title:
        return {"line": None, "column": None}
    at = source.position(span.start)
    return {"line": at.line, "column": at.column}


def _claim(claim: Claim, sources: _Sources) -> _Json:
    fields: _Json = msgspec.to_builtins(claim)
    quantity = claim.quantity
    ends = {"low": quantity.low, "high": quantity.high, "step": quantity.step}
    fields["quantity"] |= {name: _decimal(value) for name, value in ends.items()}
    fields["repeats"] = [_place(claim_at, sources) for claim_at in claim.repeats]
    source = sources.get(claim.source_id)
    text = source.content(claim) if source else ""
    fields["sentence_text"] = claim.sentence.of(text)
    return fields | _line_and_column(sources, claim.source_id, claim.span, claim.in_title)


def _place(place: Any, sources: _Sources) -> _Json:
    at = _line_and_column(sources, place.source_id, place.span, place.in_title)
    return {**msgspec.to_builtins(place), **at}


def _group(group: Group) -> _Json:
    return {"id": group.id, "claims": [c.id for c in group.claims], "links": msgspec.to_builtins(group.links)}


def _finding(finding: Finding, sources: _Sources) -> _Json:
    names = ("check", "code", "severity", "relation", "message", "confidence", "materiality", "detail", "ask")
    fields = {name: msgspec.to_builtins(getattr(finding, name)) for name in names}
    evidence = [_evidence(e, sources) for e in finding.evidence]
    return {"fingerprint": finding.fingerprint, **fields, "evidence": evidence}


def _evidence(evidence: Evidence, sources: _Sources) -> _Json:
    place = _place(evidence.claim.where, sources)
    return {"claim": evidence.claim.id, "role": evidence.role, "note": evidence.note, "place": place}


def _range(found: Range) -> _Json:
    fields: _Json = msgspec.to_builtins(found)
    exact = {name: _decimal(getattr(found, name)) for name in ("low", "high", "best", "best_high")}
    older = [msgspec.to_builtins(old) | {"figure": _decimal(old.figure)} for old in found.older]
    return fields | exact | {"figures": [_decimal(figure) for figure in found.figures], "older": older}


def _coverage(coverage: Coverage, sources: _Sources) -> _Json:
    rows = [
        msgspec.to_builtins(u) | _line_and_column(sources, u.source_id, u.span, u.in_title) for u in coverage.uncompared
    ]
    return msgspec.to_builtins(coverage) | {"uncompared": rows}  # type: ignore[no-any-return]


def _report(document: _Json) -> Report:
    claims = {claim.id: claim for claim in _read(document["claims"], tuple[Claim, ...])}
    return Report(
        _read(document["sources"], tuple[Source, ...]),
        tuple(claims.values()),
        tuple(_read_group(fields, claims) for fields in document["groups"]),
        tuple(_read_finding(fields, claims) for fields in document["findings"]),
        _read(document["coverage"], Coverage),
        _read(document["problems"], tuple[Problem, ...]),
        _read(document["checkers"], tuple[str, ...]),
        _read(document.get("provenance", {}), Provenance),
        _read(document.get("reconcile", "range"), Method),
    )


def _read(value: Any, type: type[_T]) -> _T:
    return msgspec.convert(value, type)


def _read_group(fields: _Json, claims: Mapping[str, Claim]) -> Group:
    members = tuple(claims[id] for id in fields["claims"])
    return Group(fields["id"], members, _read(fields["links"], tuple[Link, ...]))


def _read_finding(fields: _Json, claims: Mapping[str, Claim]) -> Finding:
    evidence = [e | {"claim": msgspec.to_builtins(claims[e["claim"]])} for e in fields["evidence"]]
    return _read(fields | {"evidence": evidence}, Finding)
