"""What a bug report needs to know: versions, settings, plugins, the terminal, and whether the language model loads."""

from __future__ import annotations

import locale
import os
import platform
import shutil
import sys
import time
from collections.abc import Iterable
from dataclasses import fields, replace
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from crosscheck.config import Settings
from crosscheck.errors import CrosscheckError, blame
from crosscheck.model import Problem
from crosscheck.plugins import Registry, describe_plugins
from crosscheck.promises import crosscheck_api
from crosscheck.source import Source

__all__ = ["diagnose", "without_home"]

_OWN = "crosscheck-claims"
_REINSTALL = "install crosscheck-claims again, into an environment of its own"
_VARIABLES = (
    "CROSSCHECK_PLUGINS",
    *("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM"),
    *("LANG", "LC_ALL", "LC_CTYPE"),
    *("PYTHONPATH", "PYTHONHOME", "PYTHONUTF8", "PYTHONIOENCODING", "PYTHONWARNINGS", "PYTHONHASHSEED", "VIRTUAL_ENV"),
)


def diagnose(
    settings: Settings, registry: Registry, problems: Iterable[Problem] = (), load: bool = True
) -> dict[str, Any]:
    """All facts as plain data, and under "problems" what is broken; without ``load`` the model is not tried."""
    dependencies = _dependencies()
    model, trouble = _model(settings, load)
    found = [*problems, *registry.problems, *(p for d in dependencies if (p := _fault(d))), *trouble]
    return {
        "crosscheck": {"version": _version(_OWN), "api": crosscheck_api, "path": str(Path(__file__).parent)},
        "python": {
            "version": platform.python_version(),
            "implementation": platform.python_implementation(),
            "path": sys.executable,
            "platform": platform.platform(),
        },
        "dependencies": dependencies,
        "model": model,
        "settings": _settings(settings),
        "plugins": describe_plugins(registry),
        "checkers": [checker.name for checker in registry.checkers],
        "terminal": _terminal(),
        "environment": {name: os.environ[name] for name in _VARIABLES if name in os.environ},
        "problems": [_plain(problem) for problem in found],
    }


def without_home(value: Any) -> Any:
    """The same data with the user's home folder written as ``~``, since bug reports are public."""
    home = os.path.expanduser("~").rstrip(os.sep)
    if isinstance(value, str):
        return value.replace(home + os.sep, "~" + os.sep) if len(home) > 1 else value
    if isinstance(value, dict):
        return {key: without_home(item) for key, item in value.items()}
    return [without_home(item) for item in value] if isinstance(value, list | tuple) else value


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _dependencies() -> list[dict[str, Any]]:
    """What crosscheck depends on: what is asked for, what is installed, and whether that will do."""
    try:
        wanted = [Requirement(line) for line in requires(_OWN) or ()]
    except PackageNotFoundError:
        wanted = []
    rows = []
    for requirement in sorted(wanted, key=lambda r: r.name.lower()):
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        found = _version(requirement.name)
        fits = found is not None and requirement.specifier.contains(found, prereleases=True)
        state = "ok" if fits else "missing" if found is None else "wrong version"
        rows.append({"name": requirement.name, "wanted": str(requirement.specifier), "version": found, "state": state})
    return rows


def _fault(row: dict[str, Any]) -> Problem | None:
    if row["state"] == "ok":
        return None
    what = "is not installed" if row["version"] is None else f"is {row['version']}"
    return Problem(f"dependency {row['name']}", f"{what}, and crosscheck needs {row['wanted']}", _REINSTALL)


def _model(settings: Settings, load: bool) -> tuple[dict[str, Any], list[Problem]]:
    """The language model, and whether it reads a sentence."""
    facts: dict[str, Any] = {
        "name": settings.model,
        "version": _version(settings.model),
        "state": "not tried",
        "seconds": None,
    }
    if not load:
        return facts, []
    start = time.monotonic()
    try:
        from crosscheck.run import extract

        alone = replace(settings, plugins=False, plugin_dirs=(), block=(), strict_plugins=False)
        [claims] = extract([Source.from_text("Police said 12 people were killed on Friday.", id="doctor")], alone)
        reads = any(claim.text == "12" and claim.outcome == "killed" for claim in claims)
    except CrosscheckError as error:
        return {**facts, "state": "fails"}, [Problem("language model", str(error))]
    except Exception as error:
        return {**facts, "state": "fails"}, [Problem("language model", f"cannot be used: {blame(error)}", _REINSTALL)]
    facts["seconds"] = round(time.monotonic() - start, 1)
    if not reads:
        what = f"{settings.model} does not read a plain sentence"
        return {**facts, "state": "fails"}, [Problem("language model", what, "name an English model as `model`")]
    return {**facts, "state": "ok"}, []


def _settings(settings: Settings) -> dict[str, Any]:
    """The file that was read, and the settings that are not the defaults."""
    plain = Settings()
    names = [f.name for f in fields(Settings) if f.name != "config"]
    changed = {name: getattr(settings, name) for name in names if getattr(settings, name) != getattr(plain, name)}
    values = {("checkers" if n == "options" else n.replace("_", "-")): _plain(v) for n, v in changed.items()}
    return {"file": settings.config, "values": values}


def _terminal() -> dict[str, Any]:
    return {
        "stdout": getattr(sys.stdout, "encoding", None),
        "stderr": getattr(sys.stderr, "encoding", None),
        "files": sys.getfilesystemencoding(),
        "locale": ".".join(part or "" for part in locale.getlocale()).strip(".") or "C",
        "columns": shutil.get_terminal_size().columns,
        "is_terminal": bool(sys.stdout and sys.stdout.isatty()),
    }


def _plain(value: Any) -> Any:
    """The value in lists, objects, strings and numbers."""
    import msgspec

    return msgspec.to_builtins(value, enc_hook=str)
