"""A change that is printed with both its levels is two claims: "fell from 1,500 to 600" gives what was and what is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crosscheck.model import Kind, Mention, Span
from crosscheck.numbers import find_quantities

__all__ = ["ends_apart"]

_LEVELS = re.compile(r"from\s+(?P<first>\S.*?)\s+to\s+(?P<second>\S.*)", re.I | re.S)


def ends_apart(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, each change from one level to another as its two levels; ranges ("from 5 to 10 km") stay whole."""
    for mention in mentions:
        match = _LEVELS.fullmatch(mention.text) if mention.quantity.change else None
        ends = [_end(mention, match, name) for name in ("first", "second")] if match else []
        if all(ends) and ends:
            yield from (end for end in ends if end is not None)
        else:
            yield mention


def _end(whole: Mention, match: re.Match[str], name: str) -> Mention | None:
    """One level as a mention of its own, in the unit of the whole where it names none."""
    found = find_quantities(match[name])
    if len(found) != 1:
        return None
    level, at = found[0], whole.span.start + match.start(name)
    quantity = replace(level.quantity, change=None)
    if quantity.kind is Kind.COUNT and whole.kind is not Kind.COUNT:
        quantity = replace(quantity, kind=whole.kind, unit=whole.quantity.unit)
    span, number = (Span(s.start + at, s.end + at) for s in (level.span, level.number))
    return Mention(span, level.text, quantity, number)
