"""All that can be plugged in. Implement any of these with ``@crosscheck.hookimpl`` in a module or an object.

An implementation takes those of the arguments that it needs, by their names. Plugins are asked in the order of their
names. An implementation that raises, or answers with something else than is said here, is a problem of the report:
its answer is not used, and the run goes on.
"""

# A specification has no body: pluggy reads its name and arguments only.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pluggy

if TYPE_CHECKING:
    from crosscheck.checking import Checker
    from crosscheck.model import Claim, Finding, Group, Report, Source

hookspec = pluggy.HookspecMarker("crosscheck")
hookimpl = pluggy.HookimplMarker("crosscheck")


@hookspec
def crosscheck_checkers() -> Iterable[Checker]:
    """Checkers to add. A module's own ``Checker`` objects are found without this hook."""


@hookspec
def crosscheck_rules() -> Iterable[Path]:
    """Files of rules without code (TOML) to make checkers of; see docs/rules.md."""


@hookspec
def crosscheck_readers() -> Iterable[Any]:
    """Readers to add: ``crosscheck.Reader(name, suffixes, read)``, where ``read(path, data)`` yields sources."""


@hookspec
def crosscheck_lexicons() -> Iterable[Path]:
    """Lexicon files (TOML) to read after crosscheck's own."""


@hookspec
def crosscheck_source_profiles() -> Iterable[Path]:
    """Files of source profiles (TOML) to read after crosscheck's own."""


@hookspec
def crosscheck_formatters() -> Iterable[Any]:
    """Report formats to add: ``crosscheck.Formatter(name, render)``, where ``render(report, style)`` returns text."""


@hookspec
def crosscheck_configure(settings: Any) -> None:
    """Called with the settings of each run, before the claims of its texts are read."""


@hookspec
def crosscheck_modify_claims(claims: tuple[Claim, ...], sources: tuple[Source, ...]) -> tuple[Claim, ...] | None:
    """Replace the claims before they are grouped; each is on one of the sources and has its own id. None keeps them."""


@hookspec
def crosscheck_modify_groups(groups: tuple[Group, ...]) -> tuple[Group, ...] | None:
    """Replace the groups before they are checked; None leaves them as they are."""


@hookspec
def crosscheck_modify_findings(findings: tuple[Finding, ...]) -> tuple[Finding, ...] | None:
    """Replace the findings before they are reported; None leaves them as they are."""


@hookspec
def crosscheck_report_summary(report: Report) -> str | None:
    """A line to add below the report."""
