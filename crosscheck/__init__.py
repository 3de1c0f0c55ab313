"""crosscheck reads several reports, gathers their numeric claims and says where they differ or do not add up.

    >>> import crosscheck
    >>> report = crosscheck.check([crosscheck.read("a.txt"), crosscheck.read("b.html")])  # doctest: +SKIP

Importing this is light: spaCy is loaded by the first ``extract`` or ``check``.
"""

from __future__ import annotations

from crosscheck.bearing import standing_apart
from crosscheck.checking import Checker, Context, Scope, SourceView, checker
from crosscheck.comparing import (
    TOLLS,
    Pair,
    as_of,
    clusters,
    compared,
    disagreeing,
    lineage,
    one_figure,
    revised,
)
from crosscheck.config import Settings
from crosscheck.differing import differ, figures, source_name
from crosscheck.errors import ConfigError, CrosscheckError, PluginError, ReadError, UsageError
from crosscheck.framing import FIGURE, SHARE, WORDS, Frame, frame
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
from crosscheck.profile import Origin, Origins, Party, Profile, ProfileIndex, Role, SourceKind
from crosscheck.promises import crosscheck_api
from crosscheck.quantity import (
    Interval,
    asserted,
    comparable,
    envelope,
    gap,
    materiality,
    normal,
    over_rounded,
    relate,
    significant_digits,
    tolerance,
    wrong_side,
)
from crosscheck.reading.reader import Reader
from crosscheck.reconciling import Reconciliation, reconciled
from crosscheck.reporting import Formatter, Style
from crosscheck.run import check, extract, find_quantities, read
from crosscheck.source import Anchor, Segment, SegmentKind, Source, Span
from crosscheck.summing import addends, room_for, sum_of
from crosscheck.wording import describe, difference, holds_if, plain, says

__all__ = [
    "FIGURE",
    "SHARE",
    "WORDS",
    "Anchor",
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
    "Formatter",
    "Frame",
    "Group",
    "Interval",
    "Kind",
    "Link",
    "Mention",
    "Modality",
    "Origin",
    "Origins",
    "Pair",
    "Party",
    "Place",
    "PluginError",
    "Problem",
    "Profile",
    "ProfileIndex",
    "Quantity",
    "ReadError",
    "Reader",
    "Reconciliation",
    "Relation",
    "Report",
    "Role",
    "Scope",
    "Segment",
    "SegmentKind",
    "Settings",
    "Severity",
    "Source",
    "SourceKind",
    "SourceView",
    "Span",
    "TOLLS",
    "Style",
    "Uncompared",
    "UsageError",
    "addends",
    "as_of",
    "asserted",
    "check",
    "checker",
    "clusters",
    "comparable",
    "compared",
    "crosscheck_api",
    "describe",
    "differ",
    "difference",
    "disagreeing",
    "envelope",
    "extract",
    "figures",
    "find_quantities",
    "frame",
    "gap",
    "holds_if",
    "hookimpl",
    "lineage",
    "materiality",
    "normal",
    "one_figure",
    "over_rounded",
    "plain",
    "read",
    "reconciled",
    "relate",
    "revised",
    "room_for",
    "says",
    "significant_digits",
    "source_name",
    "standing_apart",
    "sum_of",
    "tolerance",
    "wrong_side",
]


def __getattr__(name: str) -> object:
    """A public name that was renamed, under its old name, with a warning that says the new one."""
    from crosscheck.promises import current

    new = current("name", name)
    if new == name:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals()[new]
