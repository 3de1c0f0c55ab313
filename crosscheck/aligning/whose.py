"""Whose an age or a prison term is: "34-year-old Paul Marner", "Paul Marner was sentenced to 12 years".

Capital letters make names of places, teams and days as well ("a 34-year-old Cedar Rapids man", "on Friday, a
34-year-old man"), so what stands around a name must be what stands around that of a person.
"""

from __future__ import annotations

import re
from functools import cache

from crosscheck.aligning.names import NAME
from crosscheck.aligning.standing import sentence_of
from crosscheck.lexicon import lexicon_in_use
from crosscheck.model import Claim, Source
from crosscheck.wordfile import word_file

__all__ = ["looks_back", "whose_age", "whose_term"]

_HYPHENED = "-old"
_BEFORE = re.compile(rf"{NAME}(?:, | \(|, aged? |, who (?:is|was) | (?:is|was) )$")
_BEHIND = re.compile(rf"(?: (?P<who>[a-z-]+)(?P<comma>,)?)? {NAME}")
_AN_APPOSITION = re.compile(rf"{NAME}, (?:an?|the) $")
_ENDS = re.compile(r"$|[.;:)]|,(?! [A-Z])")  # not in "a 34-year-old Cedar Rapids, Iowa, man"
_GOES_ON = re.compile(r" (?:was|is|has|had|of|from|and|who|died|fell|fled|[a-z]+ed)\b")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_WHEN = re.compile(r"\bwhen\b", re.I)
_SINCE_WHEN = re.compile(r"[^,]*\bwhen\b")  # "was 19 when", not "Marner, 43, was hurt when"
_SOMEBODY_ELSE = re.compile(r"\d|\byears?\b|\band [A-Z]")


def looks_back(claim: Claim, source: Source) -> bool:
    """Whether the sentence may tell of another year than that of the report: "Marner was 19 when", "in 1998"."""
    before, behind = _around(claim, source)
    if _any_of("looking_back").search(before + claim.text + behind) or _YEAR.search(before + behind):
        return True
    return bool(_WHEN.search(before) or (_HYPHENED not in claim.text and _SINCE_WHEN.match(behind)))


def whose_age(claim: Claim, source: Source) -> re.Match[str] | None:
    """The name in "Paul Marner, 34,", "34-year-old Paul Marner", "Paul Marner, a 34-year-old clerk"."""
    before, behind = _around(claim, source)
    if _HYPHENED not in claim.text:
        return _of_a_person(_BEFORE.search(before))
    return _named_behind(behind) or _of_a_person(_AN_APPOSITION.search(before))


def whose_term(claim: Claim, source: Source) -> re.Match[str] | None:
    """The name in "Paul Marner was sentenced to 12 years" and "gave Paul Marner 12 years in prison"."""
    before, behind = _around(claim, source)
    given = _imposed_on().search(before)
    sentenced = _any_of("imposed", end=r"(?: an?)? ?$").search(before) or (given and given["to"])
    is_term = sentenced or _any_of("in_prison", start="^ ").search(behind)
    if not is_term or not claim.quantity.is_exact or _any_of("no_whole_term").search(before + behind):
        return None
    match = given or _receiving().search(before)
    if match is None or _follows("before_a_victim", match):
        return None
    between = before[match.end() :]
    of_another = _SOMEBODY_ELSE.search(between) or _any_of("another_clause").search(between)
    return None if of_another else _of_a_person(match)


def _around(claim: Claim, source: Source) -> tuple[str, str]:
    """The sentence of a claim before its figure, and behind it."""
    sentence = sentence_of(claim, source)
    at = claim.sentence.start
    return sentence[: claim.span.start - at], sentence[claim.span.end - at :]


def _named_behind(behind: str) -> re.Match[str] | None:
    """The name in "34-year-old clerk Paul Marner"; not in "34-year-old shot Lina Roe" or "man, Sheriff Roe said,"."""
    match = _BEHIND.match(behind)
    if match is None or (match["who"] and not lexicon_in_use().lineage(match["who"])):
        return None
    ends = _ENDS.match(behind, match.end()) or (not match["comma"] and _GOES_ON.match(behind, match.end()))
    return match if ends else None


def _of_a_person(match: re.Match[str] | None) -> re.Match[str] | None:
    """The match, unless its name is not of one to whom it happened: "on Friday", "the son of Paul Marner"."""
    if match is None or _follows("before_no_bearer", match) or _any_of("no_name", start="").match(match["name"]):
        return None
    return match


def _follows(name: str, match: re.Match[str]) -> bool:
    """Whether one of these words stands right before the match."""
    return bool(_any_of(name, end=" $").search(match.string[: match.start()]))


@cache
def _imposed_on() -> re.Pattern[str]:
    """A name behind a verb of judges: "gave Paul Marner", and "to" before the term: "sentenced Paul Marner to"."""
    return re.compile(rf"\b(?:{_alternatives('imposing')}) {NAME}(?P<to> (?:to|for) $)?")


@cache
def _receiving() -> re.Pattern[str]:
    """A name before what its bearer was given: "Paul Marner, of Elm, was jailed", "Paul Marner got"."""
    was, tried = _alternatives("being"), _alternatives("tried")
    passive = rf"(?:{was}) (?:[a-z]+ ){{0,2}}(?:{tried})"
    return re.compile(rf"{NAME}(?:, [^,;]{{1,60}},|,)? (?:{passive}|{_alternatives('receiving')})\b")


@cache
def _any_of(name: str, start: str = r"\b", end: str = r"\b") -> re.Pattern[str]:
    return re.compile(rf"{start}(?:{_alternatives(name)}){end}", re.I)


def _alternatives(name: str) -> str:
    return "|".join(map(re.escape, word_file(__package__, "whose.toml")[name]))
