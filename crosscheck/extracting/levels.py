"""Figures that are printed as one and count two things, of which each is a claim.

"Fell from 1,500 to 600" gives what was and what is; "one of five people injured" counts one, and five.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crosscheck.model import Kind, Mention, Span
from crosscheck.numbers import find_quantities

__all__ = ["ends_apart"]

_LEVELS = re.compile(r"from\s+(?P<first>\S.*?)\s+to\s+(?P<second>\S.*)", re.I | re.S)
_ONE_OF = re.compile(r"(?P<first>\w+)\s+of\s+(?P<second>\w+)", re.I)


def ends_apart(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, each change from one level to another as its two levels; ranges ("from 5 to 10 km") stay whole."""
    for mention in mentions:
        pattern = _LEVELS if mention.quantity.change else _ONE_OF if mention.kind is Kind.SHARE else None
        match = pattern.fullmatch(mention.text) if pattern else None
        ends = [_end(mention, match, name) for name in ("first", "second")] if match else []
        found = [end for end in ends if end is not None]
        if found and (len(found) == 2 or pattern is _ONE_OF):
            yield from found
        else:
            yield mention


def _end(whole: Mention, match: re.Match[str], name: str) -> Mention | None:
    """One level as a mention of its own, in the unit of the whole where it names none."""
    found = find_quantities(match[name])
    if len(found) != 1:
        return None
    level, at = found[0], whole.span.start + match.start(name)
    quantity = replace(level.quantity, change=None)
    if quantity.kind is Kind.COUNT and whole.kind not in (Kind.COUNT, Kind.SHARE):
        quantity = replace(quantity, kind=whole.kind, unit=whole.quantity.unit)
    span, number = (Span(s.start + at, s.end + at) for s in (level.span, level.number))
    return Mention(span, level.text, quantity, number)
