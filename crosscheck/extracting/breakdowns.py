"""Counts that add up to an earlier total: "40 people were killed ... 25 in Norden ... 15 in Karlby"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from crosscheck.extracting.listitems import told_behind
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import NAMES
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["REMEMBERED", "add_breakdowns", "is_joined", "told_apart"]

REMEMBERED = 12  # readings back in which a total is looked for
_PLACES = words("ellipsis", "places") | {"of"}  # "in the suburbs of Norden"
_MARKS, _INCLUDING = {":", "-", "–", "—"}, words("outcomes", "including")
_BREAKDOWN = Decimal("0.6")  # parts that make less than this of a total are other events, not its breakdown


def add_breakdowns(readings: Sequence[Reading], totals: dict[int, int]) -> None:
    """Add to ``totals`` the counts that break an earlier total down, by their indices."""
    for members in _breakdowns(readings, totals):
        if (whole := _broken_down(readings, members, totals)) is not None:
            totals.update((i, whole) for i in members)


def told_apart(readings: Sequence[Reading], whole: int, lexicon: Lexicon) -> list[int]:
    """The counts that tell apart the one before: "Seven guards, four men and three women, died", "four children, a girl
    and three boys".
    """
    total = readings[whole]
    if not total.person or total.kind is not Kind.COUNT:
        return []
    return _between_commas(readings, whole) or _one_by_one(readings, whole, lexicon)


def _one_by_one(readings: Sequence[Reading], whole: int, lexicon: Lexicon) -> list[int]:
    """The counts among those who make up the one before, of whom some may be told by no number."""
    total = readings[whole]
    head, end = total.phrase.head, total.phrase.end
    if head is None or not total.quantity.is_exact:
        return []
    counted = int(total.quantity.figure), total.doc[head].text, total.phrase.subset
    until = told_behind(total.doc.text, total.doc[end - 1].idx + len(total.doc[end - 1]), counted, lexicon)
    if until is None:
        return []
    behind = range(whole + 1, min(len(readings), whole + 5))
    return [i for i in behind if readings[i].doc is total.doc and _starts(readings[i]) < until]


def _starts(reading: Reading) -> int:
    """Where in its sentence a figure begins."""
    return reading.doc[reading.figure.start].idx


def _between_commas(readings: Sequence[Reading], whole: int) -> list[int]:
    """The counts right behind one, up to a comma, that add up to it."""
    total, found = readings[whole], list[int]()
    for i in range(whole + 1, min(len(readings), whole + 5)):
        part = readings[i]
        if part.doc is not total.doc or not (part.person and part.quantity.is_exact and is_joined(part)):
            break
        found.append(i)
        end = part.phrase.end
        closed = end < len(part.doc) and part.doc[end].text == ","
        if closed and sum(readings[k].quantity.figure for k in found) == total.quantity.figure:
            return found if len(found) > 1 else []
    return []


def is_joined(reading: Reading) -> bool:
    """Whether "and" or a comma stands right before the counted phrase."""
    start = reading.phrase.start
    return start > 0 and reading.doc[start - 1].lower_ in ("and", ",")


def _breakdowns(readings: Sequence[Reading], totals: dict[int, int]) -> list[list[int]]:
    """Two or more counts of the same thing with the same outcome in one paragraph, none of them a part yet."""
    sets: dict[tuple[object, ...], list[int]] = {}
    for i, r in enumerate(readings):
        if r.harm and r.kind is Kind.COUNT and i not in totals and r.counted and i not in totals.values():
            sets.setdefault((r.segment, r.counted, r.name, r.speaker), []).append(i)
    return [members for members in sets.values() if len(members) > 1]


def _add_parts_of_first(readings: Sequence[Reading], members: list[int], totals: dict[int, int]) -> None:
    """Make the others parts of the first of the members, where they add up to about it."""
    whole = readings[members[0]].quantity.figure
    together = sum((readings[i].quantity.figure for i in members[1:]), Decimal(0))
    first, second = readings[members[0]], readings[members[1]]
    elsewhere = _is_next_place(second) or (together != whole and _has_a_place(first, second))
    if together >= _BREAKDOWN * whole and not elsewhere:
        totals.update((i, members[0]) for i in members[1:])


def _is_next_place(reading: Reading) -> bool:
    """ "Italy reported 12 deaths, Spain (14)", "Elm had seven deaths, followed by Ash with (four)"."""
    at = reading.figure.start - 1
    behind = at > 0 and reading.doc[at].lower_ in ("with", "for")
    return reading.phrase.head is None and at > 0 and reading.doc[at - 1 if behind else at].tag_ in NAMES


def _has_a_place(first: Reading, second: Reading) -> bool:
    """Whether the first is of a place as the others are: "Seven died in Norden, six in Karlby and three in Elm"."""
    if first.doc is not second.doc:
        return False
    between = first.doc[first.phrase.end : second.phrase.start]
    places = (b for a, b in pairwise(between) if a.lower_ in _PLACES and b.ent_type_ != "DATE")
    named = any(place.tag_ in ("NNP", "NNPS") for place in places)
    return named and not any(token.text in _MARKS or token.lower_ in _INCLUDING for token in between)


def _broken_down(readings: Sequence[Reading], members: list[int], totals: dict[int, int]) -> int | None:
    """The last earlier total by the same speaker that the members could add up to."""
    first = readings[members[0]]
    if (
        readings[members[0]].quantity.figure > max(readings[i].quantity.figure for i in members[1:])
        and len(members) > 2
    ):
        _add_parts_of_first(readings, members, totals)
        return None
    together = sum((readings[i].quantity.figure for i in members), Decimal(0))
    for i in range(members[0] - 1, max(-1, members[0] - REMEMBERED), -1):
        whole = readings[i]
        told = whole.speaker == first.speaker or (whole.speaker is None and together == whole.quantity.figure)
        same = told and (whole.counted, whole.name) == (first.counted, first.name)
        if _fits_exactly(whole, first, together) and i not in totals:
            return i
        if same and i not in totals and whole.segment.kind == first.segment.kind:
            size = whole.quantity.figure
            larger = all(readings[m].quantity.figure < size for m in members)
            return i if larger and together >= _BREAKDOWN * size else None
    return None


def _fits_exactly(whole: Reading, first: Reading, together: Decimal) -> bool:
    """Whether the members are the whole, though said more shortly: "Seven civilians died. Four died in Elm and ..."."""
    who = first.counted in (whole.counted, "person") and first.speaker in (None, whole.speaker)
    exact = whole.kind is Kind.COUNT and whole.quantity.is_exact and whole.quantity.figure == together
    return exact and whole.person and who and whole.name == first.name and whole.segment == first.segment
