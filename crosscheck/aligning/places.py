"""Whether two claims are of one place, or of one that lies in the other."""

from __future__ import annotations

import re

from crosscheck.aligning.standing import headline_and_lead
from crosscheck.model import Answer, Claim, Source

__all__ = ["place"]

_ROADS = {"highway", "road", "motorway", "bridge", "airport", "district", "province", "region"}
_TELLING = 2  # words of a name


def _names(place: str | None) -> set[str]:
    return {re.sub(r"^the |['’]s$", "", name.strip().lower()) for name in (place or "").split(",") if name.strip()}


def place(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """Whether both tell of one place; two names in two reports may be one where a report names both."""
    names_a, names_b = _names(a.place), _names(b.place)
    if not names_a or not names_b:
        return Answer.UNKNOWN, "no place named for one of them" if names_a or names_b else "no place named"
    if _within(a.place, b.place) and a.quantity.figure != b.quantity.figure:
        return Answer.DIFFERS, f"{a.place} and {b.place}: one lies in the other"
    if names_a & names_b:
        return Answer.EQUAL, f"both in {sorted(names_a & names_b)[0].title()}"
    if headline_and_lead(a, b):
        return Answer.UNKNOWN, f"{a.place} and {b.place}; a headline may name the country where the lead names the town"
    if a.part_of is not None and b.part_of is not None:
        return Answer.DIFFERS, f"{a.place} and {b.place}, each a part of what is told"  # "41 in Elm, 19 in Oakham"
    if a.source_id != b.source_id and (_told(names_a, source_b) or _told(names_b, source_a)):
        return Answer.UNKNOWN, f"{a.place} and {b.place}, and one of the reports names both"
    if a.source_id != b.source_id and any(_is_longer(x, y) for x in names_a for y in names_b):
        return Answer.UNKNOWN, f"{a.place} and {b.place}, of which one may be a longer name"
    return Answer.DIFFERS, f"{a.place} and {b.place}"


def _within(a: str | None, b: str | None) -> bool:
    """Whether one place is named as lying in the other."""
    first, second = ([name.strip().lower() for name in (place or "").split(",")] for place in (a, b))
    return first[0] != second[0] and (first[0] in second[1:] or second[0] in first[1:])


def _is_longer(x: str, y: str) -> bool:
    """Whether one name has all words of the other, and that has two: "Deir Hamad-Tadmora" and "Deir Hamad highway"."""
    short, long = sorted((set(re.findall(r"\w+", name)) - _ROADS for name in (x, y)), key=len)
    return len(short) >= _TELLING and short <= long


def _told(names: set[str], source: Source) -> bool:
    text = f"{source.title or ''}\n{source.text}".lower()
    return any(name in text for name in names)
