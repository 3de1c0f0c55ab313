"""``crosscheck claims``: what was read, the table that every checker author needs."""

from __future__ import annotations

from typing import Any

import click

from crosscheck import run
from crosscheck.commands.inputs import read_sources
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
    settings = settings_from(options)
    sources, problems, registry = read_sources(files, settings)
    problems += registry.problems
    found = [claim for claims in run.extract(sources, settings) for claim in claims] if sources else []
    if format_name == "json":
        from crosscheck import codec

        emit(codec.dump_claims(sources, found, problems).decode() + "\n", "utf-8")
    elif sources:
        from crosscheck.reporting.tables import claims_table

        lines = claims_table(found, {source.id: source for source in sources}, terminal_width(width))
        emit("\n".join(lines) + "\n")
    tell_problems(problems)
    return 2 if problems else 0
