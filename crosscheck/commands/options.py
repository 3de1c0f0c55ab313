"""Options that several commands share, and the settings they make."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from crosscheck.commands.streams import tell
from crosscheck.config import Settings, keep_apart, load_settings
from crosscheck.methods import Method

__all__ = [
    "FILES",
    "NAMES",
    "color_option",
    "command_first",
    "format_option",
    "look_options",
    "reconcile_option",
    "settings_from",
    "settings_options",
]

_Command = TypeVar("_Command", bound=Callable[..., Any])


class _Names(click.ParamType[str]):
    """Words with commas between them."""

    name = "names"


NAMES = _Names()
FILES = click.argument("files", nargs=-1, required=True, metavar="FILE|DIR|GLOB|-...")

format_option = click.option(
    "--format", "format_name", default="text", metavar="NAME", help="text, json, or a plugin's."
)
color_option = click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="When to use colours."
)
reconcile_option = click.option(
    "--reconcile",
    type=click.Choice([method.value for method in Method]),
    help="How figures for one count are put together (range).",
)
_width_option = click.option(
    "--width", type=click.IntRange(min=20), metavar="N", help="Columns, if not the terminal's."
)

_SETTINGS = (
    click.option(
        "--config", metavar="FILE", help="Settings to read instead of the nearest crosscheck.toml or pyproject.toml."
    ),
    click.option(
        "-P",
        "plugin_dirs",
        multiple=True,
        metavar="DIR",
        help="A folder of plugins, or one (.py, or .toml with rules).",
    ),
    click.option("-p", "block", multiple=True, metavar="no:NAME", help="Leave a plugin out; repeatable."),
    click.option("--no-plugins", is_flag=True, help="Load only crosscheck's own checkers."),
    click.option("--strict-plugins", is_flag=True, help="Stop at the first plugin that is broken."),
    click.option(
        "--checker-timeout", type=float, metavar="SECONDS", help="What a plugin's code may take at a time (30; 0: any)."
    ),
)
_READING = (
    click.option("--max-bytes", type=click.IntRange(min=1), metavar="N", help="The largest file that is read."),
    click.option("--model", metavar="PACKAGE", help="The spaCy model to load."),
    click.option("--no-progress", is_flag=True, help="No progress bar on standard error."),
)


def _add(options: tuple[Callable[[_Command], _Command], ...]) -> Callable[[_Command], _Command]:
    def decorate(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def settings_options(reading: bool = True) -> Callable[[_Command], _Command]:
    """The options for settings and plugins, and with ``reading`` those of commands that read texts."""
    return _add(_SETTINGS + (_READING if reading else ()))  # type: ignore[arg-type]


def command_first(words: list[str], commands: Mapping[str, click.Command], default: click.Command) -> list[str]:
    """The words with the command before the options that were given ahead of it; ``default`` where none is named."""
    values = {name: not getattr(p, "is_flag", False) for p in default.params for name in p.opts}
    at = 0
    while at < len(words) and words[at].startswith("-") and words[at] not in ("-", "--"):
        word = words[at]
        option = word.partition("=")[0] if word.startswith("--") else word[:2]  # -Pdesk.py is -P and its value
        if option not in values:
            return [str(default.name), *words]
        at += 2 if values[option] and word == option else 1
    if at < len(words) and words[at] in commands:
        return [words[at], *words[:at], *words[at + 1 :]]
    return [str(default.name), *words]


def look_options(command: _Command) -> _Command:
    """``--width`` and ``--color``."""
    return _add((_width_option, color_option))(command)


def settings_from(options: Mapping[str, Any], texts: Iterable[str] = ()) -> Settings:
    """The settings that the configuration file and the options of a command make together.

    A configuration file that was found, and not named, may lead to plugins: that is told on standard error. Raises
    ``ConfigError`` where it leads to plugins in the folder of one of the ``texts``.
    """
    overrides = {
        "select": _listed(options.get("select")),
        "ignore": _listed(options.get("ignore")),
        "fail_on": _unless(options.get("fail_on"), "never"),
        "fail_on_empty": options.get("fail_on_empty") or None,
        "max_bytes": options.get("max_bytes"),
        "model": options.get("model"),
        "plugin_dirs": options.get("plugin_dirs"),
        "block": tuple(_blocked(word) for word in options.get("block") or ()),
        "plugins": False if options.get("no_plugins") else None,
        "strict_plugins": options.get("strict_plugins") or None,
        "profiles": options.get("profiles"),
        "checker_timeout": options.get("checker_timeout"),
        "reconcile": options.get("reconcile"),
    }
    config = options.get("config")
    settings = load_settings(overrides=overrides, config=Path(config) if config else None)
    led_to = tuple(path for path in settings.plugin_dirs if path not in (options.get("plugin_dirs") or ()))
    if led_to and settings.plugins:
        keep_apart(settings, led_to, texts)
        if not config:
            tell(f"{settings.config} was read, and plugins are loaded from {', '.join(led_to)} (plugin-dirs)")
    return settings


def _unless(value: str | None, exception: str) -> str | None:
    return None if value == exception else value


def _listed(words: tuple[str, ...] | None) -> tuple[str, ...]:
    return tuple(word.strip() for many in words or () for word in many.split(",") if word.strip())


def _blocked(word: str) -> str:
    if not word.startswith("no:") or not word[3:]:
        raise click.UsageError(f'-p {word}: write "-p no:{word.removeprefix("no:") or "NAME"}" to leave a plugin out')
    return word[3:]
