"""Whether two claims are of one place, or of one that lies in the other."""

from __future__ import annotations

import re
from functools import lru_cache

from crosscheck.aligning.standing import headline_and_lead, sentence_of
from crosscheck.model import Answer, Claim, Source
from crosscheck.wordfile import word_file

__all__ = ["place"]

_ROADS = {"highway", "road", "motorway", "bridge", "airport", "district", "province", "region"}
_TELLING = 2  # words of a name


def _names(place: str | None) -> set[str]:
    return {re.sub(r"^the |['’]s$", "", name.strip().lower()) for name in (place or "").split(",") if name.strip()}


def place(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """Whether both tell of one place; two names in two reports may be one where a report names both."""
    names_a, names_b = _names(a.place), _names(b.place)
    if part := _named_as_a_part(a, b, source_a, source_b):
        return Answer.DIFFERS, f"{part.title()} is where only some of those in the larger count are"
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


def _named_as_a_part(a: Claim, b: Claim, source_a: Source, source_b: Source) -> str | None:
    """The place of the smaller count that the sentence of the larger has as one of several: "most of them in Elm"."""
    (small, _), (large, source) = sorted(((a, source_a), (b, source_b)), key=lambda each: each[0].quantity.figure)
    if small.quantity.figure == large.quantity.figure:
        return None
    behind = sentence_of(large, source)[large.span.end - large.sentence.start :]
    return next((name for name in _names(small.place) if _part_of_it(name).search(behind)), None)


@lru_cache(maxsize=512)
def _part_of_it(name: str) -> re.Pattern[str]:
    """A place in an aside about some of those counted, or about the worst hit: "with Elm the worst affected"."""
    lists = word_file(__package__, "places.toml")
    some, mostly, worst = ("|".join(map(re.escape, lists[key])) for key in ("some", "mostly", "worst"))
    of_them = rf"(?:{some}|\d+|[a-z]+teen|[a-z]+ty) of (?:them|whom|those|these)(?: \w+)? (?:in|at|from|near)"
    named = rf"(?:the )?(?:\w+ of )?{re.escape(name)}"
    return re.compile(
        rf"\b(?:{of_them}|(?:{mostly}) (?:in|at|from|near)) {named}\b|, with {named}\b[\w -]*\b(?:{worst})\b", re.I
    )


def _within(a: str | None, b: str | None) -> bool:
    """Whether one place is named as lying in the other."""
    first, second = ([name.strip().lower() for name in (place or "").split(",")] for place in (a, b))
    return first[0] != second[0] and (first[0] in second[1:] or second[0] in first[1:])


def _is_longer(x: str, y: str) -> bool:
    """Whether one name has all words of the other, and that has two: "Deir Hamad-Tadmora" and "Deir Hamad highway"."""
    short, long = sorted((set(re.findall(r"\w+", name)) - _ROADS for name in (x, y)), key=len)
    return len(short) >= _TELLING and short <= long


def _told(names: set[str], source: Source) -> bool:
    text = source.whole.lower()
    return any(name in text for name in names)
