"""What a checker is: a function of claims that yields findings, with a name, a code and the scope it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from crosscheck.errors import did_you_mean
from crosscheck.model import Claim, Finding, Group, Severity, Source
from crosscheck.profile import ProfileIndex

__all__ = ["Checker", "Context", "Scope", "SourceView", "checker"]

_Word = TypeVar("_Word", bound=StrEnum)


class Scope(StrEnum):
    """What a checker is handed, one at a time: a claim, a source with its claims, a group, or the whole run.

    In code: a ``Claim``, a ``SourceView``, a ``Group``, or once the ``Context``, which is then the second argument too.
    """

    CLAIM = "claim"
    SOURCE = "source"
    GROUP = "group"
    RUN = "run"


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source and the claims read from it, in the order of the text."""

    source: Source
    claims: tuple[Claim, ...]

    def parts_of(self, total: Claim) -> tuple[Claim, ...]:
        """The claims that are parts of ``total``."""
        return tuple(claim for claim in self.claims if claim.part_of == total.id)


@dataclass(frozen=True, slots=True)
class Context:
    """What a checker may look up: the sources, claims and groups of the run, source profiles, and its own options."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    groups: tuple[Group, ...] = ()
    profiles: ProfileIndex | None = None
    options: Mapping[str, Any] = field(default_factory=dict)

    def source_of(self, claim: Claim) -> Source:
        """The source that the claim was read from."""
        return self.sources[claim.source_id]

    def sentence_of(self, claim: Claim) -> str:
        """The sentence that the claim stands in; empty where the source is not at hand."""
        source = self.sources.get(claim.source_id)
        return claim.sentence.of(source.content(claim)) if source else ""


@dataclass(frozen=True, slots=True)
class Checker:
    """A registered checker; ``options`` maps the names of its options to their defaults."""

    name: str
    code: str
    scope: Scope
    function: Callable[..., Iterable[Finding]]
    severity: Severity = Severity.WARNING
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def doc(self) -> str:
        """The docstring, which ``crosscheck explain`` prints."""
        return self.function.__doc__ or ""

    @property
    def family(self) -> str:
        """The code without its last two digits: CC1 for CC102."""
        return self.code[:-2]


def checker(
    name: str,
    *,
    code: str = "",
    scope: str = "group",
    severity: str = "warning",
    options: Mapping[str, Any] | None = None,
) -> Callable[[Callable[..., Iterable[Finding]]], Checker]:
    """Make a checker of a generator function that takes what its ``scope`` says and a ``Context``.

    ``severity`` is the default for findings that give none; ``options`` maps option names to defaults.
    """

    if not isinstance(name, str):
        raise TypeError('the name is missing; write @checker("some-name", scope="claim") above the function')

    def make(function: Callable[..., Iterable[Finding]]) -> Checker:
        of, level = _one_of(Scope, scope, "scope"), _one_of(Severity, severity, "severity")
        return Checker(name, code, of, function, level, dict(options or {}))

    return make


def _one_of(kind: type[_Word], word: object, what: str) -> _Word:
    names = [each.value for each in kind]
    if word not in names:
        hint = did_you_mean(str(word), names) or f"; there are {', '.join(names)}"
        raise ValueError(f'unknown {what} "{word}"{hint}')
    return kind(word)
