"""``crosscheck claims``: what was read, the table that every checker author needs."""

from __future__ import annotations

from typing import Any

import click

from crosscheck.commands.inputs import read_sources, report_on
from crosscheck.commands.options import FILES, look_options, settings_from, settings_options
from crosscheck.commands.streams import emit, tell_problems, terminal_width

__all__ = ["claims"]


@click.command()
@FILES
@click.option("--format", "format_name", type=click.Choice(["text", "json"]), default="text")
@look_options
@settings_options()
def claims(files: tuple[str, ...], format_name: str, width: int | None, **options: Any) -> int:
    """Show what was read: every claim with its figure, what it counts, where, when, and who says so."""
    settings = settings_from(options, files)
    sources, problems, _ = read_sources(files, settings)
    report = report_on(sources, settings, problems, not options["no_progress"])
    if format_name == "json":
        from crosscheck import codec

        emit(codec.dump_claims(report).decode() + "\n", "utf-8")
    elif sources:
        from crosscheck.reporting.tables import claims_lines

        emit("".join(f"{line}\n" for line in claims_lines(report, terminal_width(width))))
    tell_problems(report.problems)
    return 2 if report.problems else 0
