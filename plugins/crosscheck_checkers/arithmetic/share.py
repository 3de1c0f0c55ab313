"""Shares that are stated with the two counts they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from crosscheck import (
    FIGURE,
    SHARE,
    WORDS,
    Claim,
    Context,
    Evidence,
    Finding,
    Frame,
    Interval,
    Kind,
    Relation,
    SourceView,
    checker,
    describe,
    envelope,
    frame,
    normal,
    plain,
    says,
    tolerance,
)

_THE = r"(?:the\s|its\s|their\s|all\s|those\s|these\s|a\stotal\sof\s)?"
_PART_OF_WHOLE = rf"{FIGURE}(?:\s[\w-]+){{0,3}}\s(?:out\s)?of\s{_THE}{FIGURE}"
_OF_WHOLE_PART = rf"\b[Oo]f\s{_THE}{FIGURE}{WORDS},\s(?:\w+\s)?{FIGURE}"
_OR_SHARE = rf"{WORDS}(?:,\sor\s|,\sthat\sis,?\s|,\sequal\sto\s|\(){SHARE}"
_NEXT_SENTENCE = rf"[^\n\ue000]{{0,200}}?\.\s(?:That|This|It)\s(?:is|was|makes|made|means|equals)\s{SHARE}"
_PART_FIRST = tuple(re.compile(_PART_OF_WHOLE + tail) for tail in (_OR_SHARE, _NEXT_SENTENCE))
_WHOLE_FIRST = tuple(re.compile(_OF_WHOLE_PART + tail) for tail in (_OR_SHARE, _NEXT_SENTENCE))
_SHARE_FIRST = re.compile(rf"{SHARE}\sof\s{_THE}{FIGURE}{WORDS}(?:,\sor\s{FIGURE}|\({FIGURE}\)|,\s{FIGURE}\sin\sall)")
_SAME_WORDS = re.compile(rf"{_PART_OF_WHOLE}[^\n\ue000]{{0,160}}{SHARE}\sof\s(?:the|its|their|all)\s(\w+)")
_SLACK = Decimal(1)  # percentage points


@checker("share", code="CC303", scope="source")
def share(view: SourceView, context: Context) -> Iterator[Finding]:
    """A stated share does not follow from the two counts it is stated with.

    Why it matters:
        One of three figures is wrong, and the reader who checks the sum finds it.

    Fires on:
        "1,800 of the 6,000 registered voters cast a ballot, or 45 percent".

    Silent on:
        "361 of 1,203 drivers ... about 30 percent of the drivers": a fair rounding. A share of something else.

    Known false alarms:
        A share of those who answered, beside a count of those who were asked.
    """
    for in_title in (False, True):
        told: set[str] = set()
        for part, whole, stated in _stated(frame(view.source, view.claims, in_title)):
            finding = _compare(part, whole, stated)
            if finding and stated.id not in told:
                told.add(stated.id)
                yield finding


def _stated(text: Frame) -> Iterator[tuple[Claim, Claim, Claim]]:
    """Part, whole and share, where the words say that they belong together."""
    for pattern in _PART_FIRST:
        for _, (part, whole, stated) in text.matches(pattern):
            yield part, whole, stated
    for pattern in _WHOLE_FIRST:
        for _, (whole, part, stated) in text.matches(pattern):
            yield part, whole, stated
    for _, (stated, whole, part) in text.matches(_SHARE_FIRST):
        yield part, whole, stated
    for match, (part, whole, stated) in text.matches(_SAME_WORDS):
        noun = match[4].lower()
        named = whole.counted is not None and noun.startswith(whole.counted[:4].lower())
        if named and part.outcome is not None and part.outcome == stated.outcome:
            yield part, whole, stated


def _compare(part: Claim, whole: Claim, stated: Claim) -> Finding | None:
    small, large, given = envelope(part.quantity), envelope(whole.quantity), normal(stated.quantity)
    if (
        part.kind is not whole.kind
        or part.kind not in (Kind.COUNT, Kind.MONEY)
        or not large.low > 0
        or small.low > large.high
    ):
        return None
    worked = Interval(small.low / large.high * 100, small.high / large.low * 100)
    slack = max(tolerance(given), _SLACK)
    low, high = (end if end is not None else None for end in (given.low, given.high))
    room = Interval(
        Decimal("-Infinity") if low is None else low - slack, Decimal("Infinity") if high is None else high + slack
    )
    if worked.meets(room) or given.unit != "percent" or given.change:
        return None
    ratio = part.quantity.figure / whole.quantity.figure * 100
    return Finding(
        "a share that its two counts do not make",
        tuple(Evidence(c, r, says(c)) for c, r in ((part, "part"), (whole, "whole"), (stated, "share"))),
        relation=Relation.IMPOSSIBLE,
        materiality=float(min(abs(ratio - given.figure) / 100, Decimal(1))),
        detail=(f"{part.text} of {whole.text} is {plain(round(ratio, 1))} percent; the text gives {describe(given)}",),
        ask="which of the three is off, or is the share of something else?",
    )
