"""What could be loaded and where it is; nothing is imported here."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType
from typing import Any

from crosscheck.errors import UsageError
from crosscheck.plugins.ruled import RulePlugin
from crosscheck.rules import is_rule_file

__all__ = ["GROUP", "Candidate", "find_candidates", "is_empty"]

GROUP = "crosscheck"
_OWN = "crosscheck-claims"
_FILE = "file"
_NO_PLUGIN = re.compile(r"_|test_|conftest\.py$|setup\.py$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A plugin by name, before it is imported; ``target`` is an entry point, a .py file or a file of rules.

    ``origin`` is the distribution that brings it, or "file".
    """

    name: str
    version: str
    origin: str
    target: EntryPoint | Path

    @property
    def is_own(self) -> bool:
        """Whether it is part of crosscheck itself."""
        return self.origin == _OWN

    @property
    def place(self) -> str:
        """The import path of an entry point, or the path of a file."""
        return self.target.value if isinstance(self.target, EntryPoint) else str(self.target)

    @property
    def module(self) -> str:
        """The name of the module in ``sys.modules``."""
        if isinstance(self.target, EntryPoint):
            return self.target.module
        digest = hashlib.sha256(str(self.target).encode(errors="replace")).hexdigest()[:8]
        return f"crosscheck_plugin_{re.sub(r'[^0-9A-Za-z_]', '_', self.name)}_{digest}"

    def load(self) -> Any:
        """Import it; whatever its code raises comes out."""
        if isinstance(self.target, EntryPoint):
            return self.target.load()
        return RulePlugin(self.target) if self.target.suffix == ".toml" else _load_file(self.module, self.target)


def find_candidates(paths: Iterable[str]) -> tuple[Candidate, ...]:
    """The plugins of the entry-point group and of the given files and folders, crosscheck's own first, then by name.

    Of two with the same name, the installed one comes before the file.
    """
    found = [_from_entry_point(point) for point in entry_points(group=GROUP)]
    files = {os.path.realpath(file): file for path in sorted(set(paths), reverse=True) for file in _files(Path(path))}
    found += [Candidate(_name(file), "", _FILE, file) for file in files.values()]
    return tuple(sorted(found, key=lambda c: (not c.is_own, c.name, c.origin == _FILE, c.origin, c.place)))


def _from_entry_point(point: EntryPoint) -> Candidate:
    if point.dist is None:
        return Candidate(point.name, "", "unknown", point)
    origin = re.sub(r"[-_.]+", "-", point.dist.name).lower()
    return Candidate(point.name, point.dist.version, origin, point)


def _name(file: Path) -> str:
    """crosscheck_example.py is called "example", as it would be once it is installed."""
    return file.stem.removeprefix("crosscheck_").replace("_", "-")


def _files(path: Path) -> list[Path]:
    """The file itself, or of a folder the .py files that do not look like tests or private modules, and the rules."""
    if path.is_dir():
        modules = [file for file in path.glob("*.py") if not _NO_PLUGIN.match(file.name)]
        return sorted([*modules, *(file for file in path.glob("*.toml") if is_rule_file(file))])
    if path.is_file() and path.suffix in (".py", ".toml"):
        return [path]
    raise UsageError(f"no plugin at {path}: give a .py file, a .toml file with rules, or a folder of them")


def is_empty(path: str) -> bool:
    """Whether a folder has nothing in it that is taken for a plugin."""
    return not _files(Path(path))


def _load_file(name: str, path: Path) -> ModuleType:
    """Import a file under a name of its own, without touching ``sys.path``; a file is run once a process."""
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is not a Python module")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up while it is being run
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
