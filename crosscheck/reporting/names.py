"""Short names of files for tables: as much of a path as tells it from others, and long ones cut in the middle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath

from crosscheck.model import Source

__all__ = ["short_names"]

_LONGEST = 28
_HEAD, _TAIL = 15, 12


def short_names(sources: Iterable[Source]) -> dict[str, Source]:
    """The sources by id, each path as short as it can be while no two files have the same name."""
    listed = tuple(sources)
    short = _cut(_endings(sorted({source.path for source in listed if source.path})))
    return {s.id: replace(s, path=short[s.path]) if s.path else s for s in listed}


def _endings(paths: list[str]) -> dict[str, str]:
    """For each path its last parts, as many as it takes; the whole path where another one ends in it."""
    found = {}
    for path in paths:
        parts = PurePath(path).parts
        endings = (str(PurePath(*parts[-size:])) for size in range(1, len(parts) + 1))
        found[path] = next((end for end in endings if sum(_ends_in(other, end) for other in paths) == 1), path)
    return found


def _ends_in(path: str, ending: str) -> bool:
    parts = PurePath(ending).parts
    return PurePath(path).parts[-len(parts) :] == parts


def _cut(names: dict[str, str]) -> dict[str, str]:
    """The names with the middle of long ones left out, unless two would then be the same."""
    cut = {path: name if len(name) <= _LONGEST else f"{name[:_HEAD]}…{name[-_TAIL:]}" for path, name in names.items()}
    often = Counter(cut.values())
    return {path: name if often[name] == 1 else names[path] for path, name in cut.items()}
