"""Tables: who said what, what was read, and what was not compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crosscheck.model import Claim, Coverage, Group, Source
from crosscheck.reporting.visible import one_line, width
from crosscheck.reporting.words import interval, spot, what, where

__all__ = ["claims_table", "coverage_table", "said_table", "table"]

_GAP = 2
_NARROWEST = 8


def table(rows: Sequence[Sequence[str]], headers: Sequence[str], columns: int) -> list[str]:
    """The lines of a table that fits ``columns``, the widest cells broken first; cells must be visible text already."""
    # tabulate would rewrite figures (1,200 becomes 1200) and so falsify evidence: numparse stays off everywhere.
    # The head goes in as a row since tabulate would make its column two wider than asked.
    from tabulate import tabulate

    widths = _fitted([[*column] for column in zip(headers, *rows, strict=True)], columns)
    body = [headers, ["-" * columns for columns in widths], *rows]
    text = tabulate(body, tablefmt="plain", disable_numparse=True, maxcolwidths=widths)  # type: ignore[arg-type]
    return [line.rstrip() for line in text.split("\n")]


def _fitted(cells: list[list[str]], columns: int) -> list[int]:
    widths = [max(1, *(width(cell) for cell in column)) for column in cells]
    room = columns - _GAP * (len(widths) - 1)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def said_table(groups: Iterable[Group], sources: Mapping[str, Source], columns: int) -> list[str]:
    """Who said what: every claim that could be compared with another, its figure exactly as printed."""
    rows = [
        (what(claim), one_line(claim.text), _who(claim), _places(claim, sources))
        for group in groups
        for claim in group.claims
        if len(group.claims) > 1
    ]
    return table(rows, ("what", "figure as printed", "who says so", "where"), columns) if rows else []


def _who(claim: Claim) -> str:
    speaker = one_line(claim.speaker) if claim.speaker else "(no one credited)"
    return ", via ".join((speaker, *map(one_line, claim.via)))


def _places(claim: Claim, sources: Mapping[str, Source]) -> str:
    return ", ".join(where(place, sources) for place in (claim.where, *claim.repeats))


def claims_table(claims: Iterable[Claim], sources: Mapping[str, Source], columns: int) -> list[str]:
    """What was read, a line a claim; a column in which nothing stands is left out."""
    headers = (
        "id",
        "where",
        "figure",
        "asserts",
        "counted",
        "outcome",
        "place",
        "when",
        "speaker",
        "part of",
        "modality",
    )
    rows = [_claim_row(claim, sources) for claim in claims]
    used = [at for at, _ in enumerate(headers) if any(row[at] for row in rows)]
    return table([[row[at] for at in used] for row in rows], [headers[at] for at in used], columns)


def _claim_row(claim: Claim, sources: Mapping[str, Source]) -> tuple[str, ...]:
    counted = " ".join((*claim.modifiers, claim.counted or "")).strip()
    facts = (
        counted,
        claim.outcome,
        claim.place,
        "; ".join(filter(None, (claim.period, claim.as_of and f"as of {claim.as_of}"))),
        claim.speaker,
        claim.part_of,
        "" if claim.modality == "asserted" else claim.modality,
    )
    texts = (claim.id, where(claim.where, sources, column=True), one_line(claim.text), interval(claim.quantity))
    return (*texts, *(one_line(fact or "") for fact in facts))


def coverage_table(coverage: Coverage, sources: Mapping[str, Source], columns: int) -> list[str]:
    """Every number that was read and not compared, with the reason."""
    rows = [
        (
            spot(sources.get(u.source_id), u.source_id, u.span, u.in_title, column=True),
            one_line(u.text),
            one_line(u.reason),
        )
        for u in coverage.uncompared
    ]
    return table(rows, ("where", "number", "not compared because"), columns) if rows else []
