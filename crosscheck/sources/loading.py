"""Reading profiles and parties from TOML files; every mistake is named with its file and entry."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from crosscheck.errors import ConfigError
from crosscheck.profile import Conflict, Party, Profile
from crosscheck.sources.index import Profiles
from crosscheck.sources.names import phrase
from crosscheck.sources.parties import Parties

__all__ = ["load_profiles"]

T = TypeVar("T", Profile, Party, Conflict)
_KINDS: dict[str, type[Any]] = {"profile": Profile, "party": Party, "conflict": Conflict}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_LINK = re.compile(r"https?://[^\s/]+\.[^\s]+")


@lru_cache(maxsize=16)
def load_profiles(paths: tuple[str | Path, ...] = ()) -> Profiles:
    """The built-in profiles and parties with those of ``paths`` on top; an entry there replaces one with the same id.

    Raises ConfigError, with the file and the entry, for a file that cannot be read or an entry that breaks the schema.
    """
    found: dict[str, dict[str, Any]] = {kind: {} for kind in _KINDS}
    for entries in [list(_built_in()), *(list(_entries(str(path), _text(path))) for path in paths)]:
        _check_doubles(entries)
        for kind, entry, _ in entries:
            found[kind][entry.id] = entry
    profiles, parties, conflicts = (tuple(found[kind].values()) for kind in _KINDS)
    _check_links(profiles, conflicts, frozenset(found["party"]))
    return Profiles(profiles, Parties(parties, conflicts))


def _built_in() -> Iterator[tuple[str, Any, str]]:
    folder = files("crosscheck.sources").joinpath("profiles")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            yield from _entries(file.name, file.read_text("utf-8"))


def _text(path: str | Path) -> str:
    try:
        return Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"profiles {path}: {error}; give a TOML file in UTF-8") from error


def _entries(file: str, text: str) -> Iterator[tuple[str, Any, str]]:
    """Each entry of a file as its kind, the entry and the file."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"profiles {file}: {error}") from error
    for kind, rows in tables.items():
        if kind not in _KINDS or not isinstance(rows, list):
            raise ConfigError(f"profiles {file}: unknown table {kind!r}; use [[profile]], [[party]] or [[conflict]]")
        for number, row in enumerate(rows, 1):
            yield kind, _entry(file, kind, number, row), file


def _entry(file: str, kind: str, number: int, row: Any) -> Any:
    name = row.get("id", f"number {number}") if isinstance(row, Mapping) else f"number {number}"
    try:
        _check_fields(_KINDS[kind], row)
        entry = msgspec.convert({**row, "file": file} if kind == "profile" else row, _KINDS[kind])
        _check_values(entry)
    except (msgspec.ValidationError, ValueError, TypeError) as error:
        raise ConfigError(f"profiles {file}: {kind} {name}: {error}") from error
    return entry


def _check_fields(kind: type[Any], row: Mapping[str, Any]) -> None:
    known = {field.name for field in dataclasses.fields(kind)} - {"file"}
    unknown = sorted(set(row) - known)
    if unknown:
        raise ValueError(f"unknown field {unknown[0]!r}; known are {', '.join(sorted(known))}")


def _check_values(entry: Profile | Party | Conflict) -> None:
    if not _ID.fullmatch(entry.id):
        raise ValueError(f"id {entry.id!r} must be words of small letters and digits joined by hyphens")
    if not phrase(entry.name):
        raise ValueError("the name is empty")
    if isinstance(entry, Conflict) and len(entry.sides) < 2:
        raise ValueError("a conflict has two or more sides")
    for name, value in _facts(entry):
        pattern = _DATE if name in {"since", "until", "date"} else _LINK
        if value is not None and not pattern.fullmatch(value):
            raise ValueError(
                f"{name} {value!r} must be {'a date such as 2024-12-08' if pattern is _DATE else 'a web address'}"
            )


def _facts(entry: Profile | Party | Conflict) -> Iterator[tuple[str, str | None]]:
    """The dates and web addresses of an entry, by field."""
    if isinstance(entry, Profile):
        yield "reference", entry.reference
        for tie in entry.parties:
            yield from (("since", tie.since), ("until", tie.until))
        for rating in entry.ratings:
            yield from (("date", rating.date), ("url", rating.url))
    elif isinstance(entry, Conflict):
        yield from (("since", entry.since), ("until", entry.until), ("reference", entry.reference or None))


def _check_doubles(entries: Iterable[tuple[str, Any, str]]) -> None:
    """No two entries of one layer may share an id, nor two profiles a name or a domain."""
    seen: dict[tuple[str, object], tuple[str, str]] = {}
    for kind, entry, file in entries:
        keys: set[tuple[str, object]] = {(f"{kind} id", entry.id)}
        if isinstance(entry, Profile):
            keys |= {("name", phrase(name)) for name in (entry.name, *entry.aliases)}
            keys |= {("domain", domain) for domain in entry.domains}
        for what, key in sorted(keys, key=str):
            if (what, key) in seen:
                other, place = seen[what, key]
                shown = " ".join(key) if isinstance(key, tuple) else key
                raise ConfigError(f"profiles {file}: {kind} {entry.id}: {what} {shown!r} is that of {other} in {place}")
            seen[what, key] = (entry.id, file)


def _check_links(profiles: Iterable[Profile], conflicts: Iterable[Conflict], known: frozenset[str]) -> None:
    """Every party that a profile or a conflict names must exist."""
    named = [(p.file, f"profile {p.id}", tie.id) for p in profiles for tie in p.parties]
    named += [("", f"conflict {c.id}", id) for c in conflicts for side in c.sides for id in side]
    for file, entry, party in named:
        if party not in known:
            raise ConfigError(f"profiles {file or 'parties.toml'}: {entry}: no party {party!r}; add it under [[party]]")
