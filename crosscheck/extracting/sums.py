"""Sums of people whom a sentence counts group by group: "seven soldiers and at least three medics were killed" are ten.

A sum is a claim only where it is the whole: in "12 people, nine children and three women" the groups have their total.
Nor is a list that tells some of a total kind by kind: "12 people, including a woman and two children".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosscheck.extracting.implied import LISTED, SUMMED
from crosscheck.extracting.parts import is_subset, totals_of
from crosscheck.extracting.reader import ASIDES
from crosscheck.extracting.reading import Reading
from crosscheck.lexicon import Lexicon

__all__ = ["with_sums"]

_DASH = re.compile(r"\s[–—-](?=\s|$)")


def with_sums(readings: Sequence[Reading], lexicon: Lexicon) -> tuple[list[Reading], dict[int, int]]:
    """The readings with those sums that are wholes, and for each part, by its index, the index of its total."""
    plain = _plain(readings)
    totals = totals_of(plain, lexicon)
    if told := _lists_of_parts(plain, totals):
        readings = [r for r in readings if id(r) not in told]
        plain = _plain(readings)
        totals = totals_of(plain, lexicon)
    wholes = {id(plain[part]): id(plain[whole]) for part, whole in totals.items()}
    groups = {id(r): _groups(plain, r) for r in readings if r.quantity.convention == SUMMED}
    kept = [r for r in readings if id(r) not in groups or _is_whole(r, groups[id(r)], wholes)]
    place = {id(r): i for i, r in enumerate(kept)}
    found = {place[id(plain[part])]: place[id(plain[whole])] for part, whole in totals.items()}
    for reading in kept:
        found.update((place[id(g)], place[id(reading)]) for g in groups.get(id(reading), ()))
    return kept, found


def _plain(readings: Sequence[Reading]) -> list[Reading]:
    return [r for r in readings if r.quantity.convention != SUMMED and r.kind not in ASIDES]


def _lists_of_parts(plain: Sequence[Reading], totals: dict[int, int]) -> set[int]:
    """The lists, by id, whose total their own sentence gives, where figures in the list are left."""
    pairs = ((plain[part], plain[whole]) for part, whole in totals.items())
    listed = (p for p, w in pairs if p.quantity.convention == LISTED and p.sentence == w.sentence)
    return {id(r) for r in listed if any(g is not r for g in _groups(plain, r))}


def _groups(plain: Sequence[Reading], total: Reading) -> list[Reading]:
    """The counts inside a sum or a list; those in an aside tell of others: "six boys (two of them twins)"."""
    span = total.figure.mention.span
    inside = (r for r in plain if r.segment == total.segment and span.covers(r.figure.mention.span))
    return [r for r in inside if not _is_aside(r, total)]


def _is_aside(group: Reading, total: Reading) -> bool:
    """Whether a count stands in brackets or between dashes inside the total."""
    before = _before(group, total)
    return before.count("(") > before.count(")") or len(_DASH.findall(before)) % 2 == 1


def _before(group: Reading, total: Reading) -> str:
    return group.doc[total.figure.start : group.figure.start].text


def _is_whole(total: Reading, groups: Sequence[Reading], wholes: dict[int, int]) -> bool:
    """Whether the groups have the sum's outcome, and none has a total but among the others."""
    alike = total.harm and all(g.harm and g.name == total.name for g in groups)
    among = {id(g) for g in groups}
    outside = any(wholes.get(id(g), id(g)) not in among or _is_part_of_others(g, total) for g in groups)
    return len(groups) > 1 and alike and not outside


def _is_part_of_others(group: Reading, total: Reading) -> bool:
    """Whether a group counts some of those before it, and not only stands behind an aside: "six (all men) and two"."""
    before = _before(group, total)
    return is_subset(group) and not (")" in before or _DASH.search(before))
