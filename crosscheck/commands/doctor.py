"""``crosscheck doctor``: all that a bug report needs, and whether anything is broken."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

import click

from crosscheck.commands.options import settings_from, settings_options
from crosscheck.commands.streams import emit
from crosscheck.config import Settings
from crosscheck.errors import CrosscheckError
from crosscheck.model import Problem

__all__ = ["doctor"]


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON, as docs/json.md describes it.")
@click.option("--no-load", is_flag=True, help="Do not try the language model, which takes a second or two.")
@click.option("--model", metavar="PACKAGE", help="The spaCy model to load.")
@settings_options(reading=False)
def doctor(as_json: bool, no_load: bool, **options: Any) -> int:
    """Print versions, settings, plugins and surroundings, and try the language model: all that a bug report needs.

    The home folder is written as "~"; read the rest before you publish it. Exits with 0 if all is well, and with 2 if
    something is broken.
    """
    from crosscheck.diagnosis import diagnose, without_home
    from crosscheck.plugins import Registry, load_plugins

    settings, registry, problems = Settings(), Registry(), list[Problem]()
    try:
        settings = settings_from(options)
        registry = load_plugins(settings)
    except CrosscheckError as error:  # that something is broken is what was asked for
        problems.append(Problem("settings", str(error), "the rest is told without them"))
        with suppress(CrosscheckError):
            registry = load_plugins(replace(settings, plugin_dirs=()))
    facts = without_home(diagnose(settings, registry, problems, not no_load))
    if as_json:
        from crosscheck import codec

        emit(codec.dump_facts(facts).decode() + "\n", "utf-8")
    else:
        from crosscheck.reporting.visible import visible

        emit("".join(f"{visible(line) if line else ''}\n" for line in _lines(facts)))
    return 2 if facts["problems"] else 0


def _lines(facts: Mapping[str, Any]) -> list[str]:
    """The facts as lines to paste into a report."""
    own, python, model, settings = facts["crosscheck"], facts["python"], facts["model"], facts["settings"]
    return [
        f"crosscheck {own['version']} in {own['path']}",
        f"Python {python['version']} ({python['implementation']}) at {python['path']}, {python['platform']}",
        f"model {model['name']} {model['version'] or '(no version)'}: {model['state']}"
        + (f", in {model['seconds']} s" if model["seconds"] is not None else ""),
        f"settings: {settings['file'] or 'no file'}",
        *(f"  {name} = {value}" for name, value in settings["values"].items()),
        "dependencies:",
        *(f"  {d['name']} {d['version'] or '-'} ({d['wanted']}): {d['state']}" for d in facts["dependencies"]),
        "plugins:",
        *(_plugin(plugin) for plugin in facts["plugins"]),
        f"checkers: {', '.join(facts['checkers']) or 'none'}",
        "terminal: " + ", ".join(f"{name} {value}" for name, value in facts["terminal"].items()),
        "environment:",
        *(f"  {name}={value}" for name, value in facts["environment"].items()),
        "problems:" if facts["problems"] else "problems: none",
        *(_problem(problem) for problem in facts["problems"]),
    ]


def _problem(problem: Mapping[str, Any]) -> str:
    advice = f"; {problem['advice']}" if problem["advice"] else ""
    return f"  {problem['subject']}: {problem['message']}{advice}"


def _plugin(plugin: Mapping[str, Any]) -> str:
    what = f"{plugin['name']} {plugin['version'] or '-'} ({plugin['from']}): {plugin['status']}"
    count = len(plugin["checkers"])
    added = ", ".join([f"{count} checker{'s' * (count != 1)}", *plugin["hooks"]])
    return f"  {what}; {plugin['reason'] or added}"
