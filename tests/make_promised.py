"""Writes tests/promised.toml, what scripts, plugins and settings files may rely on: `python tests/make_promised.py`.

Run it for a release, and where a promise is changed on purpose; tests/test_promises.py holds the program to the file.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import EnumType
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from crosscheck import Settings, hookspecs
from crosscheck.cli import cli
from crosscheck.config import _FIELDS
from crosscheck.plugins import load_plugins

FILE = Path(__file__).with_name("promised.toml")
MODULES = ("crosscheck.testing", "crosscheck.codec")


def promised() -> dict[str, dict[str, Any]]:
    """All that is promised, as it is now."""
    parts: dict[str, dict[str, Any]] = {"functions": {}, "data": {}, "values": {}, "constants": {}}
    for module in ("crosscheck", *MODULES):
        place = import_module(module)
        for name in sorted(place.__all__):
            part, facts = _described(getattr(place, name))
            parts[part][name if module == "crosscheck" else f"{module}.{name}"] = facts
    found = [value for name, value in vars(hookspecs).items() if name.startswith("crosscheck_")]
    parts["hooks"] = {
        hook.__name__.removeprefix("crosscheck_"): sorted(inspect.signature(hook).parameters) for hook in found
    }
    parts["commands"] = dict(_commands(cli, "crosscheck"))
    parts["settings"] = {"keys": sorted(_FIELDS)}
    ours = sorted(load_plugins(Settings(plugins=False)).checkers, key=lambda c: c.name)
    parts["checkers"] = {c.name: c.code for c in ours}
    parts["options"] = {c.name: sorted(c.options) for c in ours if c.options}
    return parts


def _described(value: Any) -> tuple[str, Any]:
    if isinstance(value, EnumType):
        return "values", sorted(str(member.value) for member in value)
    if inspect.isclass(value):
        data = [field.name for field in fields(value)] if is_dataclass(value) else []
        methods = [name for name in vars(value) if not name.startswith("_") and name not in data]
        return "data", [*data, *sorted(methods)]
    if inspect.isfunction(value):
        return "functions", list(inspect.signature(value).parameters)
    return "constants", type(value).__name__


def _commands(group: click.Group, prefix: str) -> Iterator[tuple[str, list[str]]]:
    for name, command in sorted(group.commands.items()):
        if isinstance(command, click.Group):
            yield from _commands(command, f"{prefix} {name}")
        else:
            yield f"{prefix} {name}", sorted(o for p in command.params if isinstance(p, click.Option) for o in p.opts)


def written(parts: Mapping[str, Mapping[str, Any]]) -> Iterable[str]:
    """The lines of the file."""
    yield "# What scripts, plugins and settings files may rely on; made by make_promised.py.\n"
    for part, facts in parts.items():
        yield f"\n[{part}]\n"
        for name, value in facts.items():
            yield f"{json.dumps(name)} = {json.dumps(value)}\n"


if __name__ == "__main__":
    FILE.write_text("".join(written(promised())), encoding="utf-8")
