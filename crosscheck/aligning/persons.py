"""What is told of one person: "Paul Marner, 34," in one report and "Marner, 43," in another, "jailed for 12 years".

Every person has an age of their own, and every crime its punishment, so nothing but the name can join two of them. Ages
of one year apart are no matter between reports and in captions, which may be older: a birthday may lie between them, or
a newsroom went by the year of birth. Nor is what a sentence tells that looks back ("Marner, then 19", "in 1998").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from crosscheck.aligning.facets import facets_of
from crosscheck.aligning.names import NAME, Name, full_name, printed
from crosscheck.aligning.standing import sentence_of
from crosscheck.lexicon import lexicon_in_use
from crosscheck.model import Answer, Claim, Facet, Kind, Link, Modality, SegmentKind, Source
from crosscheck.wordfile import word_file

__all__ = ["person_links"]

_CONFIDENCE = 0.9  # another person of the same name may be meant
_HYPHENED = "-old"
_BIRTHDAY = 1  # year, by which two reports may differ
_BEFORE = re.compile(rf"{NAME}(?:, | \(|, aged? |, who (?:is|was) | (?:is|was) )$")
_BEHIND = re.compile(rf"(?: (?P<who>[a-z-]+),?)? {NAME}")
_AN_APPOSITION = re.compile(rf"{NAME}, (?:an?|the) $")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def person_links(claims: Sequence[Claim], sources: Mapping[str, Source]) -> Iterator[Link]:
    """For every two ages of one person, and for every two terms to which one was sentenced, a link."""
    told: dict[tuple[Kind, Name], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind in _WHOSE and claim.modality is Modality.ASSERTED:
            source = sources[claim.source_id]
            match = None if _looks_back(claim, source) else _WHOSE[claim.kind](claim, source)
            if match and (name := full_name(match, source)):
                told[claim.kind, name].append(claim)
    for (kind, name), of_one in told.items():
        for a, b in combinations(of_one, 2):
            if kind is not Kind.AGE or _no_birthday_between(a, b):
                facets = facets_of(a, b, sources[a.source_id], sources[b.source_id])
                yield Link(a.id, b.id, tuple(_of_one(facet, kind, name) for facet in facets), _CONFIDENCE)


def _no_birthday_between(a: Claim, b: Claim) -> bool:
    """Whether two ages are further apart, or stand in what was written together."""
    together = a.source_id == b.source_id and SegmentKind.CAPTION not in (a.segment, b.segment)
    return together or abs(a.quantity.figure - b.quantity.figure) > _BIRTHDAY


def _of_one(facet: Facet, kind: Kind, name: Name) -> Facet:
    """The facet as it counts for what is told of one person, in any words."""
    if facet.name == "counted":
        what = "age" if kind is Kind.AGE else "prison term"
        return Facet("counted", Answer.EQUAL, f"both give the {what} of {printed(name)}")
    if facet.answer is Answer.DIFFERS and facet.name != "unit":
        return Facet(facet.name, Answer.UNKNOWN, f"{facet.reason}; set aside for a person who is named")
    return facet


def _looks_back(claim: Claim, source: Source) -> bool:
    sentence = sentence_of(claim, source)
    return bool(_any_of("looking_back").search(sentence) or _YEAR.search(sentence))


def _around(claim: Claim, source: Source) -> tuple[str, str]:
    """The sentence of a claim before its figure, and behind it."""
    sentence = sentence_of(claim, source)
    at = claim.sentence.start
    return sentence[: claim.span.start - at], sentence[claim.span.end - at :]


def _whose_age(claim: Claim, source: Source) -> re.Match[str] | None:
    """The name in "Paul Marner, 34,", "34-year-old Paul Marner", "Paul Marner, a 34-year-old clerk"."""
    before, behind = _around(claim, source)
    if _HYPHENED not in claim.text:
        return _BEFORE.search(before)
    match = _BEHIND.match(behind)  # not in "34-year-old shot Lina Roe"
    named = match is not None and (not match["who"] or bool(lexicon_in_use().lineage(match["who"])))
    return match if named else _AN_APPOSITION.search(before)


def _whose_term(claim: Claim, source: Source) -> re.Match[str] | None:
    """The name in "Paul Marner was sentenced to 12 years" and "gave Paul Marner 12 years in prison"."""
    before, behind = _around(claim, source)
    given = _imposed_on().search(before)
    sentenced = _any_of("imposed", end=r"(?: an?)? ?$").search(before) or (given and given["to"])
    is_term = sentenced or _any_of("in_prison", start="^ ").search(behind)
    if not is_term or not claim.quantity.is_exact or _any_of("no_whole_term").search(before + behind):
        return None
    return given or _receiving().search(before)


_WHOSE = {Kind.AGE: _whose_age, Kind.DURATION: _whose_term}


@cache
def _imposed_on() -> re.Pattern[str]:
    """A name behind a verb of judges: "gave Paul Marner", and "to" before the term: "sentenced Paul Marner to"."""
    return re.compile(rf"\b(?:{_alternatives('imposing')}) {NAME}(?P<to> (?:to|for) $)?")


@cache
def _receiving() -> re.Pattern[str]:
    """A name before what is said of its bearer: "Paul Marner, of Elm, was"."""
    return re.compile(rf"{NAME}(?:, [^,;]{{1,60}},|,)? (?:{_alternatives('receiving')})\b")


@cache
def _any_of(name: str, start: str = r"\b", end: str = r"\b") -> re.Pattern[str]:
    return re.compile(rf"{start}(?:{_alternatives(name)}){end}", re.I)


def _alternatives(name: str) -> str:
    return "|".join(map(re.escape, word_file(__package__, "persons.toml")[name]))
