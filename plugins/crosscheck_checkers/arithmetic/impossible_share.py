"""Shares that no count can make."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files

from crosscheck import (
    FIGURE,
    SHARE,
    Claim,
    Context,
    Finding,
    Kind,
    Relation,
    Severity,
    SourceView,
    checker,
    envelope,
    frame,
    plain,
    says,
    tolerance,
)

_THE = r"(?:the\s|its\s|their\s|all\s|those\s|these\s)?"
_OF = re.compile(rf"{SHARE}\sof\s{_THE}{FIGURE}(?!(?:\s[\w-]+){{0,2}}['’])")
_OF_BEFORE = re.compile(rf"\b[Oo]f\s{_THE}{FIGURE}(?:\s[\w-]+){{0,3}},\s{SHARE}(?!\sof\b)")
_PART_OF_WHOLE = re.compile(rf"{FIGURE}(?:\s[\w-]+){{0,2}}\s(?:out\s)?of\s(?:the\s|its\s|their\s){FIGURE}")
_OF_MANY = re.compile(rf"{SHARE}\sof\s(?:the\s|all\s|its\s|their\s)?(\w+)\b")
_MEMBERS = frozenset(
    tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))["share"]["members"]
)
_LARGEST = 100  # above this, any whole percentage is some whole number of people


@checker("impossible-share", code="CC305", scope="source")
def impossible_share(view: SourceView, context: Context) -> Iterator[Finding]:
    """A share that no count can make: more than the whole, or a percentage that so few cannot give.

    Why it matters:
        It shows that a base was changed, or a percentage worked out of another group than the one named.

    Fires on:
        "Of the 10 patients, 33 percent were free of pain": three are 30 percent and four are 40. "112 percent of
        firms"; "sixty of the 50 people killed".

    Silent on:
        33 percent of nine, which is three. Growth and targets, which may pass 100 percent. Rounded or bounded bases,
        "about a third", and a count of 100 or more.

    Known false alarms:
        A percentage that was weighted, as in polls.
    """
    text = frame(view.source, view.claims)
    for _, (stated, base) in text.matches(_OF):
        yield from _too_few(stated, base)
    for _, (base, stated) in text.matches(_OF_BEFORE):
        yield from _too_few(stated, base)
    for match, (stated,) in text.matches(_OF_MANY):
        q = stated.quantity
        if q.unit == "percent" and q.figure > 100 and not q.change and match[2].lower() in _MEMBERS:
            yield Finding.on(
                stated, "a share of more than the whole", relation=Relation.IMPOSSIBLE, ask="a share, or a rise?"
            )
    for _, (part, whole) in text.matches(_PART_OF_WHOLE):
        if part.kind is whole.kind is Kind.COUNT and envelope(part.quantity).low > envelope(whole.quantity).high:
            yield Finding.between(
                part,
                whole,
                "a part is larger than the whole it is taken from",
                relation=Relation.IMPOSSIBLE,
                severity=Severity.ERROR,
                roles=("part", "whole"),
                notes=(says(part), says(whole)),
                ask="which figure is off?",
            )


def _too_few(stated: Claim, base: Claim) -> Iterator[Finding]:
    q, whole = stated.quantity, base.quantity
    exact = q.is_exact and not q.approximate and q.unit == "percent" and not q.change and whole.is_exact
    if (
        not exact
        or whole.approximate
        or base.kind is not Kind.COUNT
        or not 0 < whole.figure < _LARGEST
        or q.figure > 100
    ):
        return
    if whole.figure != whole.figure.to_integral_value():
        return
    counts = [Decimal(k) for k in range(int(whole.figure) + 1)]
    nearest = sorted(counts, key=lambda k: (abs(k / whole.figure * 100 - q.figure), k))[:2]
    if abs(nearest[0] / whole.figure * 100 - q.figure) <= tolerance(q):
        return
    shares = " and ".join(f"{plain(k)} is {plain(round(k / whole.figure * 100, 1))}" for k in sorted(nearest))
    yield Finding.between(
        stated,
        base,
        f"no whole number out of {plain(whole.figure)} is {plain(q.figure)} percent",
        relation=Relation.IMPOSSIBLE,
        roles=("share", "whole"),
        notes=(says(stated), says(base)),
        detail=(f"out of {plain(whole.figure)}, {shares} percent",),
        ask="a share of which group?",
    )
