"""Tables: who said what, what was read, and what was not compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crosscheck.admiralty import Assessment
from crosscheck.model import Claim, Coverage, Group, Modality, Report, Source
from crosscheck.reporting.visible import folded, one_line, width
from crosscheck.reporting.words import counted, interval, what, where
from crosscheck.reporting.words import spot as place_of

__all__ = ["claims_lines", "coverage_table", "said_table", "table"]

_GAP = 2
_NARROWEST = 8
_LONGEST_WORD = 28
_NO_BREAK = "\xa0"  # visible text has none of its own, nor any character for private use
_PARTING = "\ue000"


def table(rows: Sequence[Sequence[str]], headers: Sequence[str], columns: int) -> list[str]:
    """The lines of a table that fits ``columns``, the widest cells broken first; cells must be visible text already."""
    # tabulate would rewrite figures (1,200 becomes 1200) and so falsify evidence: numparse stays off everywhere. Where
    # it breaks cells it rewrites them all the same (or fails), so cells are broken before. The head goes in as a row:
    # as a head it would make its column two wider than asked.
    from tabulate import tabulate

    widths = _fitted([[*column] for column in zip(headers, *rows, strict=True)], columns)
    body = [headers, ["-" * columns for columns in widths], *rows]
    cells = [["\n".join(folded(cell, to)) for cell, to in zip(row, widths, strict=True)] for row in body]
    text = tabulate(cells, tablefmt="plain", disable_numparse=True)
    return ["" if line.strip() == _PARTING else line.replace(_NO_BREAK, " ").rstrip() for line in text.split("\n")]


def _fitted(cells: list[list[str]], columns: int) -> list[int]:
    """The width of each column: the widest give way first, down to their longest word, and then further."""
    widths = [max(1, *map(width, column)) for column in cells]
    words = [max((width(word) for cell in column for word in cell.split(" ")), default=1) for column in cells]
    room = columns - _GAP * (len(widths) - 1)
    for floors in ([min(word, _LONGEST_WORD) for word in words], [_NARROWEST] * len(widths)):
        while sum(widths) > room:
            slack = max(range(len(widths)), key=lambda at: (widths[at] > floors[at], widths[at]))
            if widths[slack] <= floors[slack]:
                break
            widths[slack] -= 1
    return widths


def said_table(
    groups: Iterable[Group],
    sources: Mapping[str, Source],
    columns: int,
    codes: Mapping[str, Assessment] | None = None,
) -> list[str]:
    """Who said what: every claim of a group, its figure exactly as printed; an empty line parts the groups.

    With ``codes``, by the claims' ids, the two grades of the Admiralty code stand in columns of their own.
    """
    headers = ("what", "figure as printed", "who says so", *(("source", "information") if codes else ()), "where")
    rows: list[tuple[str, ...]] = []
    for group in groups:
        if len(group.claims) > 1:
            rows += [(_PARTING, *[""] * (len(headers) - 1))] if rows else []
            for c in group.claims:
                rows.append((what(c), one_line(c.text), _who(c), *_grades(c, codes), _places(c, sources)))
    return table(rows, headers, columns) if rows else []


def _grades(claim: Claim, codes: Mapping[str, Assessment] | None) -> tuple[str, ...]:
    code = (codes or {}).get(claim.id)
    return () if not codes else (code.source, str(code.information)) if code else ("", "")


def _who(claim: Claim) -> str:
    return _chain(claim) or "(no one credited)"


def _chain(claim: Claim) -> str:
    """The speaker and those who passed the figure on; empty where the text credits nobody."""
    return ", via ".join(map(one_line, (*filter(None, (claim.speaker,)), *claim.via)))


def _places(claim: Claim, sources: Mapping[str, Source]) -> str:
    return ", ".join(where(place, sources) for place in (claim.where, *claim.repeats))


def claims_lines(report: Report, columns: int) -> list[str]:
    """What was read: for each source its name and a table with a line a claim, without the columns that stay empty."""
    sections = []
    for source in report.sources:
        facts = (source.name, source.title, source.publisher, source.published)
        head = "  ".join(one_line(fact) for fact in dict.fromkeys(facts) if fact)
        rows = [_claim_row(claim, source) for claim in report.claims if claim.source_id == source.id]
        used = [at for at, _ in enumerate(_CLAIM_HEADERS) if any(row[at] for row in rows)]
        cells = [[row[at] for at in used] for row in rows]
        body = table(cells, [_CLAIM_HEADERS[at] for at in used], columns) if rows else ["no claims"]
        sections.append([head, *body])
    return [line for section in sections for line in ("", *section)][1:]


_CLAIM_HEADERS = ("id", "at", "figure", "asserts", "counts", "where and when", "speaker", "part of", "put as")


def _claim_row(claim: Claim, source: Source) -> tuple[str, ...]:
    at = source.position(claim.span.start)
    spot = "title" if claim.in_title else f"{at.line}:{at.column}"
    counts = ", ".join(filter(None, (counted(claim), claim.outcome)))
    scene = ", ".join(filter(None, (claim.place, claim.period, claim.as_of and f"as of {claim.as_of}")))
    put = "" if claim.modality is Modality.ASSERTED else claim.modality.value
    facts = (counts, scene, _chain(claim), claim.part_of, put)
    asserts = interval(claim.quantity).replace(" ", _NO_BREAK)
    return (claim.id, spot, one_line(claim.text), asserts, *(one_line(fact or "") for fact in facts))


def coverage_table(coverage: Coverage, sources: Mapping[str, Source], columns: int) -> list[str]:
    """Every number that was read and not compared, with the reason."""
    rows = [
        (
            place_of(sources.get(u.source_id), u.source_id, u.span, u.in_title, column=True),
            one_line(u.text),
            one_line(u.reason),
        )
        for u in coverage.uncompared
    ]
    return table(rows, ("where", "number", "not compared because"), columns) if rows else []
