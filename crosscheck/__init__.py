"""crosscheck reads several reports, gathers their numeric claims and says where they differ or do not add up.

    >>> import crosscheck
    >>> report = crosscheck.check([crosscheck.read("a.txt"), crosscheck.read("b.html")])  # doctest: +SKIP

Importing this is light: spaCy is loaded by the first ``extract`` or ``check``.
"""

from __future__ import annotations

from crosscheck.checking import Checker, Context, Scope, SourceView, checker
from crosscheck.config import Settings
from crosscheck.errors import ConfigError, CrosscheckError, PluginError, ReadError, UsageError
from crosscheck.hookspecs import hookimpl
from crosscheck.model import (
    Answer,
    Claim,
    Coverage,
    Evidence,
    Facet,
    Finding,
    Group,
    Kind,
    Link,
    Mention,
    Modality,
    Place,
    Problem,
    Quantity,
    Relation,
    Report,
    Severity,
    Uncompared,
)
from crosscheck.quantity import materiality, relate
from crosscheck.run import check, extract, find_quantities, read
from crosscheck.source import Segment, SegmentKind, Source, Span

crosscheck_api = 1

__all__ = [
    "Answer",
    "Checker",
    "Claim",
    "ConfigError",
    "Context",
    "Coverage",
    "CrosscheckError",
    "Evidence",
    "Facet",
    "Finding",
    "Group",
    "Kind",
    "Link",
    "Mention",
    "Modality",
    "Place",
    "PluginError",
    "Problem",
    "Quantity",
    "ReadError",
    "Relation",
    "Report",
    "Scope",
    "Segment",
    "SegmentKind",
    "Settings",
    "Severity",
    "Source",
    "SourceView",
    "Span",
    "Uncompared",
    "UsageError",
    "check",
    "checker",
    "crosscheck_api",
    "extract",
    "find_quantities",
    "hookimpl",
    "materiality",
    "read",
    "relate",
]
