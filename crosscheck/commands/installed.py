"""``crosscheck explain``, ``checkers`` and ``plugins``: what is installed, and from where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from crosscheck.commands.options import look_options, settings_from, settings_options
from crosscheck.commands.streams import emit, tell_problems, terminal_width
from crosscheck.errors import UsageError
from crosscheck.naming import unknown_checker

__all__ = ["checkers", "explain", "plugins"]

_Row = Mapping[str, Any]
_json_option = click.option("--json", "as_json", is_flag=True, help="JSON, as docs/json.md describes it.")


@click.command()
@click.argument("name", metavar="NAME|CODE|PLUGIN")
@settings_options(reading=False)
def explain(name: str, **options: Any) -> int:
    """Print the documentation of a checker or a plugin."""
    from crosscheck.plugins import explain as explained
    from crosscheck.plugins import explain_plugin, load_plugins
    from crosscheck.reporting.visible import visible

    registry = load_plugins(settings_from(options))
    try:
        checker = registry.find(name)
        text = explained(checker, registry.owners.get(checker.name))
    except UsageError:
        plugins = [plugin for plugin in registry.plugins if plugin.name == name]
        if not plugins:
            tell_problems(registry.problems)  # the checker may be one of a plugin that could not be loaded
            names = [*(c.name for c in registry.checkers), *(plugin.name for plugin in registry.plugins)]
            raise UsageError(
                unknown_checker(name, names, [c.code for c in registry.checkers], registry.absent)
            ) from None
        text = "\n".join(explain_plugin(plugin, registry) for plugin in plugins)
    emit("\n".join(visible(line) for line in text.rstrip("\n").split("\n")) + "\n")
    return 0


@click.command()
@_json_option
@look_options
@settings_options(reading=False)
def checkers(as_json: bool, width: int | None, **options: Any) -> int:
    """List the checkers, and whether the settings leave them on."""
    from crosscheck.config import resolve_options
    from crosscheck.plugins import describe_checkers, load_plugins
    from crosscheck.selecting import select_checkers

    settings = settings_from(options)
    registry = load_plugins(settings)
    selected = select_checkers(registry.checkers, settings.select, settings.ignore, registry.absent)
    resolved = resolve_options(settings, {c.name: c.options for c in registry.checkers}, registry.absent)
    rows = describe_checkers(registry, selected, resolved.options)
    if as_json:
        _json({"checkers": rows, "problems": registry.problems})
    else:
        shown = [
            {**row, "checker": row["name"], "plugin": f"{row['plugin']} {row['version']}".rstrip()} for row in rows
        ]
        _print(shown, ("code", "checker", "severity", "on", "plugin", "finds"), width)
    tell_problems(registry.problems)
    return 2 if registry.problems else 0


@click.command()
@_json_option
@look_options
@settings_options(reading=False)
def plugins(as_json: bool, width: int | None, **options: Any) -> int:
    """List the plugins, where they come from, and why one is not active."""
    from crosscheck.plugins import describe_plugins, load_plugins

    registry = load_plugins(settings_from(options))
    rows = describe_plugins(registry)
    if as_json:
        _json({"plugins": rows, "problems": registry.problems})
    else:
        shown = [
            {**row, "plugin": row["name"], "hooks": [h.removeprefix("crosscheck_") for h in row["hooks"]]}
            for row in rows
        ]
        _print(shown, ("plugin", "version", "from", "status", "checkers", "hooks", "reason"), width)
    tell_problems(registry.problems)
    return 2 if registry.problems else 0


def _json(facts: _Row) -> None:
    from crosscheck import codec

    emit(codec.dump_facts(facts).decode() + "\n", "utf-8")


def _print(rows: Sequence[_Row], columns: tuple[str, ...], width: int | None) -> None:
    """A table of the columns that have something in them."""
    from crosscheck.reporting.tables import table
    from crosscheck.reporting.visible import one_line

    cells = [{column: one_line(_words(row[column])) for column in columns} for row in rows]
    used = [column for column in columns if any(row[column] for row in cells)]
    lines = table([[row[column] for column in used] for row in cells], used, terminal_width(width)) if used else []
    emit("".join(f"{line}\n" for line in lines))


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
