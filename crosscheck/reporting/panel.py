"""The panel of sources as a table."""

from __future__ import annotations

from crosscheck.model import Report
from crosscheck.panel import LEAST, Tally, panel
from crosscheck.reporting.tables import table
from crosscheck.reporting.visible import one_line

__all__ = ["panel_table"]

_HEADERS = ("who", "as", "claims", "borne out", "contradicted", "alone", "interested")


def panel_table(report: Report, columns: int) -> list[str]:
    """A row for every speaker and publisher; "too few" where figures would say nothing."""
    names = {voice.key: one_line(voice.name) for voice in report.provenance.voices}
    rows = [_row(tally, names.get(tally.voice, one_line(tally.voice))) for tally in panel(report)]
    return table(rows, _HEADERS, columns) if rows else []


def _row(tally: Tally, name: str) -> tuple[str, ...]:
    figures = (tally.corroborated, tally.contradicted, tally.alone, tally.interested)
    told = (f"too few (under {LEAST})", "", "", "") if tally.too_few else tuple(f"{figure:,}" for figure in figures)
    return (name, tally.role, f"{tally.claims:,}", *told)
