"""What hooks must answer: each check returns the answer in its proper form, or raises and says what is wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from crosscheck.model import Claim, Evidence, Finding, Group, Severity, Source

__all__ = ["Check", "claims_of", "file", "findings_of", "formatter", "groups_of", "line", "nothing", "reader"]

T = TypeVar("T")
Check: TypeAlias = Callable[[Any, str], T]  # of an answer and the name of the plugin that gave it


def claims_of(sources: Iterable[Source]) -> Check[tuple[Claim, ...]]:
    """Claims on these sources, each id once."""
    ids = {source.id for source in sources}

    def check(value: Any, plugin: str) -> tuple[Claim, ...]:
        claims = _all(Claim, value)
        _require({claim.source_id for claim in claims} <= ids, "a claim names a source that is not in the run")
        _require(len({claim.id for claim in claims}) == len(claims), "two claims have the same id")
        return claims

    return check


def groups_of(value: Any, plugin: str) -> tuple[Group, ...]:
    """Groups whose links join claims that they hold."""
    groups = _all(Group, value)
    for group in groups:
        ids = {claim.id for claim in group.claims}
        _require(all({link.a, link.b} <= ids for link in group.links), "a group links claims that it does not hold")
    return groups


def findings_of(value: Any, plugin: str) -> tuple[Finding, ...]:
    """Findings that all have evidence; one that a plugin made anew is named after it."""
    findings = []
    for finding in _all(Finding, value):
        _require(bool(_all(Evidence, finding.evidence)), "a finding has no evidence")
        if not finding.check or finding.severity is None:
            finding = replace(finding, check=finding.check or plugin, severity=finding.severity or Severity.WARNING)
        findings.append(finding)
    return tuple(findings)


def reader(value: Any, plugin: str) -> Any:
    """Anything with a name, suffixes and a function ``read``."""
    _require_all(value, "reader", ("name", "suffixes", "read"))
    suffixes = value.suffixes
    proper = isinstance(suffixes, tuple | list) and all(isinstance(s, str) and s.startswith(".") for s in suffixes)
    _require(proper, f'the suffixes {suffixes!r} of reader {value.name} must be a tuple like (".vtt",)')
    _require(callable(value.read), f"read of reader {value.name} is no function")
    return value


def formatter(value: Any, plugin: str) -> Any:
    """Anything with a name and a function ``render``."""
    _require_all(value, "formatter", ("name", "render"))
    _require(isinstance(value.name, str) and bool(value.name), f"the name {value.name!r} of a format is no word")
    _require(callable(value.render), f"render of format {value.name} is no function")
    return value


def _require_all(value: Any, what: str, attributes: tuple[str, ...]) -> None:
    missing = [name for name in attributes if not hasattr(value, name)]
    _require(not missing, f"{value!r} is no {what}: it has no {' and no '.join(missing)}")


def file(value: Any, plugin: str) -> Path:
    """A path to a TOML file that is there and can be read."""
    path = Path(value)
    try:
        tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ValueError(f"{path}: {error}") from error
    return path


def line(value: Any, plugin: str) -> str:
    """A line of text."""
    _require(isinstance(value, str), f"expected a line of text, got {type(value).__name__}")
    return str(value)


def nothing(value: Any, plugin: str) -> None:
    """No answer at all."""
    _require(value is None, f"expected None, got {type(value).__name__}")


def _require(holds: bool, message: str) -> None:
    if not holds:
        raise TypeError(message)


def _all(kind: type[T], values: Any) -> tuple[T, ...]:
    """The values as a tuple, each of the one type."""
    _require(isinstance(values, Iterable), f"expected a tuple of {kind.__name__}, got {type(values).__name__}")
    items = tuple(values)
    for item in items:
        _require(isinstance(item, kind), f"expected a tuple of {kind.__name__}, got a {type(item).__name__} in it")
    return items
