"""Figures to the last digit that are called approximate."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Claim, Context, Evidence, Finding, Kind, SegmentKind, checker, says, significant_digits

_MEASURED = {Kind.MEASURE, Kind.DURATION, Kind.AGE}


@checker("false-precision", code="CC403", scope="claim", severity="note", options={"digits": 4})
def false_precision(claim: Claim, context: Context) -> Iterator[Finding]:
    """An "about" stands before a figure that is given to the last digit.

    Why it matters:
        Either someone counted, and "about" takes it back, or no one did, and the digits claim what is not known.

    Fires on:
        "About 1,287 spectators"; "approximately 47.38 percent".

    Silent on:
        "about 1,300"; "exactly 1,287"; "nearly 1,287"; small counts; measures, which are often converted; tables.

    Known false alarms:
        A figure that was converted from another currency.
    """
    q = claim.quantity
    digits = int(context.options.get("digits", 4))
    if (
        claim.kind in _MEASURED
        or claim.segment is SegmentKind.TABLE
        or q.convention
        or not any(c.isdigit() for c in claim.text)
    ):
        return
    if q.approximate and q.is_exact and significant_digits(q.figure) >= digits:
        evidence = (Evidence(claim, "", says(claim)),)
        yield Finding("an approximate figure given to the last digit", evidence, ask="counted, or estimated?")
