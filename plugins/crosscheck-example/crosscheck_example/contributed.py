"""What the plugin adds beside checkers: a file format, a report format, words, and what is known about sources."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import crosscheck
from crosscheck import Anchor, Formatter, Reader, ReadError, Report, Segment, SegmentKind, Source, Span, Style

_HERE = Path(__file__).parent
_CUE = re.compile(r"\[(\d\d:\d\d)\] (?:([^:\n]+): )?(.*)")


@crosscheck.hookimpl
def crosscheck_readers() -> tuple[Reader, ...]:
    """Transcripts: lines like "[00:12] Mayor: Twelve people were hurt.", each a quotation."""
    return (Reader("transcript", (".transcript",), read_transcript),)


def read_transcript(path: str, data: bytes) -> Iterator[Source]:
    """The words of a transcript without the times, which are no figures that anyone gave."""
    text, anchors, segments = "", [], []
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
        match = _CUE.fullmatch(line.rstrip())
        if not match:
            continue
        # Where each line begins in the file, so that findings point there and not into our text.
        anchors.append(Anchor(len(text), number, match.start(3) + 1))
        segments.append(Segment(SegmentKind.QUOTE, Span(len(text), len(text) + len(match[3]))))
        text += f"{match[3]}\n\n"
    if not segments:
        raise ReadError("has no line like [00:12] Name: Words", "see the README of crosscheck-example")
    yield Source(id="", text=text, segments=tuple(segments), anchors=tuple(anchors))


@crosscheck.hookimpl
def crosscheck_formatters() -> tuple[Formatter, ...]:
    """The findings as a table for a spreadsheet: ``crosscheck check --format findings-csv``."""
    return (Formatter("findings-csv", findings_csv),)


def findings_csv(report: Report, style: Style) -> str:
    """One row for each figure that a finding rests on."""
    sources = {source.id: source for source in report.sources}
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("finding", "checker", "severity", "message", "source", "line", "figure"))
    for number, finding in enumerate(report.findings, 1):
        for evidence in finding.evidence:
            claim = evidence.claim
            source = sources[claim.source_id]
            line = "" if claim.in_title else source.position(claim.span.start).line
            cells = (finding.check, finding.severity, finding.message, source.name, line, claim.text)
            rows.writerow((number, *(_harmless(str(cell)) for cell in cells)))
    return out.getvalue()


def _harmless(cell: str) -> str:
    """Texts come from strangers, and spreadsheets take what begins so for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell


@crosscheck.hookimpl
def crosscheck_rules() -> tuple[Path, ...]:
    """Checkers that need no code."""
    return (_HERE / "rules.toml",)


@crosscheck.hookimpl
def crosscheck_lexicons() -> tuple[Path, ...]:
    """Words of the trade that crosscheck does not know."""
    return (_HERE / "words.toml",)


@crosscheck.hookimpl
def crosscheck_source_profiles() -> tuple[Path, ...]:
    """What is known about the local sources."""
    return (_HERE / "sources.toml",)
