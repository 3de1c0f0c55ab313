"""``crosscheck explain``, ``checkers`` and ``plugins``: what is installed, and from where."""

from __future__ import annotations

from typing import Any

import click

from crosscheck.commands.options import look_options, settings_from, settings_options
from crosscheck.commands.streams import emit, tell_problems, terminal_width
from crosscheck.errors import UsageError

__all__ = ["checkers", "explain", "plugins"]


@click.command()
@click.argument("name", metavar="NAME|CODE")
@settings_options(reading=False)
def explain(name: str, **options: Any) -> int:
    """Print a checker's documentation."""
    from crosscheck.plugins import explain as explained
    from crosscheck.plugins import load_plugins
    from crosscheck.reporting.visible import visible

    registry = load_plugins(settings_from(options))
    try:
        checker = registry.find(name)
    except UsageError:
        tell_problems(registry.problems)  # the checker may be one of a plugin that could not be loaded
        raise
    text = explained(checker, registry.owners.get(checker.name))
    emit("\n".join(visible(line) for line in text.rstrip("\n").split("\n")) + "\n")
    return 0


@click.command()
@look_options
@settings_options(reading=False)
def checkers(width: int | None, **options: Any) -> int:
    """List the checkers, and whether the settings leave them on."""
    from crosscheck.plugins import describe_checkers, load_plugins
    from crosscheck.selecting import select_checkers

    settings = settings_from(options)
    registry = load_plugins(settings)
    selected = select_checkers(registry.checkers, settings.select, settings.ignore, registry.absent)
    _print(describe_checkers(registry, selected), ("code", "checker", "severity", "on", "plugin", "finds"), width)
    tell_problems(registry.problems)
    return 2 if registry.problems else 0


@click.command()
@look_options
@settings_options(reading=False)
def plugins(width: int | None, **options: Any) -> int:
    """List the plugins, where they come from, and why one is not active."""
    from crosscheck.plugins import describe_plugins, load_plugins

    registry = load_plugins(settings_from(options))
    columns = ("plugin", "version", "from", "status", "checkers", "hooks", "reason")
    _print(describe_plugins(registry), columns, width)
    tell_problems(registry.problems)
    return 2 if registry.problems else 0


def _print(rows: list[dict[str, str]], columns: tuple[str, ...], width: int | None) -> None:
    from crosscheck.reporting.tables import table
    from crosscheck.reporting.visible import one_line

    used = [column for column in columns if any(row[column] for row in rows)]
    lines = (
        table([[one_line(row[column]) for column in used] for row in rows], used, terminal_width(width)) if used else []
    )
    emit("".join(f"{line}\n" for line in lines))
