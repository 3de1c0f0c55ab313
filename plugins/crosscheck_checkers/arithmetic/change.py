"""Rises and falls that are stated with the two figures they come from."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files

from crosscheck import (
    FIGURE,
    SHARE,
    WORDS,
    Claim,
    Context,
    Evidence,
    Finding,
    Interval,
    Kind,
    Relation,
    SourceView,
    checker,
    comparable,
    describe,
    envelope,
    frame,
    plain,
    says,
    tolerance,
)

_SPAN = rf"(?:\bfrom\s{FIGURE}{WORDS}\sto\s{FIGURE}|\bto\s{FIGURE}{WORDS}\bfrom\s{FIGURE})"
_FROM_FIRST = re.compile(rf"\bfrom\s{FIGURE}{WORDS}\sto\s{FIGURE}")
_BEFORE = re.compile(rf"{WORDS}{SHARE}(?!\sof\b){WORDS}{_SPAN}")
_AFTER = re.compile(rf"{WORDS}{_SPAN}{WORDS}{SHARE}(?!\sof\b)")
_WORDS = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))["change"]
_UP, _DOWN = frozenset(_WORDS["up"]), frozenset(_WORDS["down"])
_TIMES: dict[str, int] = _WORDS["times"]
_MULTIPLIED = re.compile(
    rf"(?<!than )(?<!nearly )(?<!almost )(?<!about )(?<!least )\b({'|'.join(_TIMES)})\b{WORDS}{_SPAN}"
)
_LEVEL = re.compile(r"\b(?:from|to|at) $")  # "slowed to 5 % from 10 %": a share before and after, no change of its own
_SLACK = Decimal(1)  # percentage points
_FAIR = Decimal("0.1")  # "doubled" is fair for 1.9 times as much


@checker("change", code="CC304", scope="source")
def change(view: SourceView, context: Context) -> Iterator[Finding]:
    """A stated rise or fall does not follow from the two figures it is stated with, or goes the other way.

    Why it matters:
        Percentages are worked out by hand and last; a fall taken of the wrong figure is the commonest slip.

    Fires on:
        "has fallen from 1,500 to 600, a drop of 40 percent"; "rose 40 % from £125m to £75m"; "tripled
        to 9,000 dollars from 4,500".

    Silent on:
        "from 1.9 million to 2.3 million, an increase of about 20 percent": true of the figures before they were
        rounded. Percentage points; a percentage in another sentence.

    Known false alarms:
        A rise after inflation, or at constant exchange rates, beside figures that are neither.
    """
    text = frame(view.source, view.claims)
    told: set[str] = set()
    for pattern, share_first in ((_BEFORE, True), (_AFTER, False)):
        for match, claims in text.matches(pattern):
            stated, (one, two) = (claims[0], claims[1:]) if share_first else (claims[2], claims[:2])
            first, last = (one, two) if _FROM_FIRST.search(match[0]) else (two, one)
            if _LEVEL.search(view.source.text[: stated.span.start][-6:]):
                continue
            way = _way(stated, match[0])
            if stated.id not in told and way and (finding := _compare(first, last, stated, way)):
                told.add(stated.id)
                yield finding
    for match, (one, two) in text.matches(_MULTIPLIED):
        first, last = (one, two) if _FROM_FIRST.search(match[0]) else (two, one)
        yield from _multiplied(first, last, match[1])


def _multiplied(first: Claim, last: Claim, verb: str) -> Iterator[Finding]:
    if first.quantity.figure <= 0 or first.kind is not last.kind or first.quantity.unit != last.quantity.unit:
        return
    percent = last.quantity.figure / first.quantity.figure * 100
    if abs(percent - _TIMES[verb]) <= _TIMES[verb] * _FAIR:
        return
    yield Finding.between(
        first,
        last,
        "a change that its two figures do not make",
        relation=Relation.IMPOSSIBLE,
        roles=("from", "to"),
        notes=(says(first), says(last)),
        detail=(f'{last.text} is {plain(round(percent / 100, 1))} times {first.text}; the text gives "{verb}"',),
        ask="which of the two is off?",
    )


def _way(stated: Claim, text: str) -> int:
    """1 for a rise, -1 for a fall, 0 where the words do not say."""
    if stated.quantity.change:
        return 1 if stated.quantity.change == "up" else -1
    words = set(re.findall(r"[a-z]+", text.lower()))
    return bool(words & _UP) - bool(words & _DOWN)


def _compare(first: Claim, last: Claim, stated: Claim, way: int) -> Finding | None:
    if first.kind is Kind.SHARE or (
        not comparable(first.quantity, last.quantity) and first.quantity.unit != last.quantity.unit
    ):
        return None
    start, end, given = envelope(first.quantity), envelope(last.quantity), stated.quantity
    if start.low <= 0 or not start.high.is_finite() or given.unit != "percent" or not given.is_exact:
        return None
    worked = Interval((end.low / start.high - 1) * 100, (end.high / start.low - 1) * 100)
    slack = max(tolerance(given), _SLACK)
    if worked.meets(Interval(way * given.figure - slack, way * given.figure + slack)):
        return None
    ratio = (last.quantity.figure / first.quantity.figure - 1) * 100
    turned = "a rise" if ratio > 0 else "a fall"
    return Finding(
        "a change that its two figures do not make"
        if ratio * way > 0
        else "a change that goes the other way than its figures",
        tuple(Evidence(c, r, says(c)) for c, r in ((first, "from"), (last, "to"), (stated, "change"))),
        relation=Relation.IMPOSSIBLE,
        materiality=float(min(abs(ratio - way * given.figure) / 100, Decimal(1))),
        detail=(
            f"from {plain(first.quantity.figure)} to {plain(last.quantity.figure)} is {turned} of "
            f"{plain(round(abs(ratio), 1))} percent; the text gives {describe(given)}",
        ),
        ask="which of the three is off?",
    )
