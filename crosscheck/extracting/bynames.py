"""Those whom nothing counts but their names: "the murders of Ann Bly and Tom Carr", "Luis and Mateo Ortega drowned".

A list of names may hold places, teams or films, so that it is read only beside what happens to people, and only where
the language model takes its names for those of people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from crosscheck.extracting.listing import PeopleList
from crosscheck.extracting.listshapes import NAME, WORD_OF_NAME
from crosscheck.extracting.wordpatterns import any_of

__all__ = ["are_people", "counted_by_names"]

_DEEDS, _HAPPENINGS, _LOSSES, _VICTIMS = (
    any_of("bynames", key) for key in ("fates", "happenings", "losses", "victims")
)
_FATES = rf"(?:{_DEEDS}|{_HAPPENINGS})"
_SIGN = re.compile(rf"\b(?:{any_of('listing', 'deeds')}|{_FATES}|{_LOSSES}\s+of|{_VICTIMS}|identified|named)\b", re.I)
_IN_BRACKETS = rf"(?-i:{WORD_OF_NAME})\s\(\d{{1,2}}\)"  # "Hamid (12) and Fares (13)"
_ROW = rf"{_IN_BRACKETS}(?:,\s+{_IN_BRACKETS}){{0,7}},?\s+and\s+{_IN_BRACKETS}"
_LIST = rf"(?:{NAME}(?:,\s+{NAME}){{0,7}},?\s+and\s+{NAME}|(?-i:{WORD_OF_NAME})\s+and\s+{NAME})"
_WHO = rf"(?:{any_of('bynames', 'who')}\s+)?"
# Behind "the deaths of brothers Luis and Mateo Ortega" no noun may follow, which the names would narrow.
_BEHIND = (
    rf"(?!,?\s+and\s+(?:[A-Z]|{any_of('bynames', 'further')}\b)|,?\s+(?:along|together)\s+with\b)"
    rf"(?=[.,;:)”\"—–]|$|\s+(?:-\s|{any_of('bynames', 'behind')}\b))"
)
_DONE = rf"(?:{any_of('listing', 'deeds')}(?:\s+dead)?|{_LOSSES}\s+of)"
_OBJECT = re.compile(rf"\b{_DONE}\s+(?P<list>{_WHO}(?P<names>{_LIST})){_BEHIND}")
# "The dead were Ann Bly and Tom Carr", "identified the victims as Ann Bly and Tom Carr".
_TOLD = re.compile(
    rf"\b(?:(?:identified|named)\b[^.;]{{0,60}}\sas|{_VICTIMS}\b[^.;,]{{0,40}}(?:\s(?:were|are)|:))"
    rf"\s+(?P<list>{_WHO}(?P<names>{_LIST})){_BEHIND}",
    re.I,
)
_MAY_BE = rf"(?:{any_of('bynames', 'auxiliaries')}\s+){{0,3}}"
# What is done to them needs a passive, or a comma before its participle, unlike "shot at police", "drowned a cat".
_FATE = (
    rf"(?:{_MAY_BE}(?:{any_of('bynames', 'passives')}\s+){{1,2}}{_MAY_BE}{_FATES}\b"
    rf"|{_MAY_BE}{_HAPPENINGS}\b(?!['’]|\s+(?:out|down|a|an|the|his|her|their)\b)"
    rf"|(?<=,\s){_DEEDS}(?=\s+(?:in|by|during|when|on|at)\b))"
)
_ASIDE = rf"(?:,\s+(?:both|all|{any_of('bynames', 'who')})\s[^,.;]{{1,30}})?"
_SUBJECT = re.compile(rf"(?<![\w’'&-])(?P<list>{_WHO}(?P<names>{_LIST}|{_ROW})){_ASIDE}(?P<who>,?\s+who)?,?\s+{_FATE}")
# "shot by officers Ann Bly and Tom Carr died", "Jo Roe, 23, Ann Bly and Tom Carr": others are the subject, or also.
_NOT_ALONE = re.compile(
    rf"(?:\b{any_of('listing', 'before_other_names')}\s+(?:[a-z]+\s+){{0,3}}|\b(?:and|or|&)\s+|[\d)],\s+)$"
)
_NO_PERSON = re.compile(rf"\b{any_of('bynames', 'no_people')}\b")  # "Senate Bill and House Bill were killed"
_OWNERS = re.compile(r"['’]s?(?=\s|$)")  # "shot Ann Bly and Tom Carr's van"
_JOINED = re.compile(r"[A-Z][\w.’'-]*(?:\s\(\d{1,2}\))?,?\s+and\s+[A-Z]")
_PARTS = re.compile(r",?\s+and\s+|,\s+")
_NOBODY = {"GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "DATE", "LANGUAGE"}  # entities
_BACK, _LONGEST = 60, 700  # characters


def counted_by_names(sentence: str) -> Iterator[PeopleList]:
    """Each list of names beside what happens to people, from the left; such lists never overlap."""
    joined = len(sentence) <= _LONGEST and _JOINED.search(sentence)  # far quicker to look for
    if not joined or not _SIGN.search(sentence):
        return
    objects = [*_OBJECT.finditer(sentence), *_TOLD.finditer(sentence)]
    subjects = (m for m in _SUBJECT.finditer(sentence) if m["who"] or not _NOT_ALONE.search(_before(sentence, m)))
    at = -1
    for match in sorted((*objects, *subjects), key=lambda m: m.start("list")):
        start, end = match.span("list")
        if start > at and not _NO_PERSON.search(match["list"]) and not _OWNERS.search(match["list"]):
            at = end
            yield PeopleList(start, end, len(_PARTS.split(match["names"])), numbered=False, floor=False)


def _before(sentence: str, match: re.Match[str]) -> str:
    return sentence[max(0, match.start() - _BACK) : match.start()]


def are_people(doc: Doc, start: int, end: int) -> bool:
    """Whether the tokens are a list of names that are all those of people, or no list of bare names at all."""
    if not re.fullmatch(rf"{_WHO}{_LIST}", doc[start:end].text):
        return True
    kinds: list[set[str]] = [set()]
    for token in doc[start:end]:
        if token.text == "," or token.lower_ == "and":
            kinds.append(set())
        else:
            kinds[-1].add(token.ent_type_)
    named = [kind for kind in kinds if kind]
    return sum("PERSON" in kind for kind in named) * 2 > len(named) - 1 and not any(kind <= _NOBODY for kind in named)
