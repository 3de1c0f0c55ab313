"""People listed one by one: "a man, his wife and two children" are 4, "John Doe, 23, and Jo Roe, 25," are 2.

Lists that break a number down ("29 civilians, 12 women and four children") are no sums, and are left to their figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosscheck.extracting.listitems import count_of, counts_of, members, number
from crosscheck.extracting.listshapes import NUMERALS, matches
from crosscheck.extracting.peoplenouns import singular
from crosscheck.extracting.wordpatterns import any_of
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["PeopleList", "lists_of_people"]

_MALE, _FEMALE = words("listing", "male"), words("listing", "female")
_PARENTS, _OFFSPRING = words("listing", "parents"), words("listing", "offspring")
_GROWN = words("listing", "grown")
_NO_VICTIM, _LOSSES = words("listing", "before_other_names"), words("listing", "losses")
_WORDS_BEFORE = re.compile(r"(?:(\w+)\s+)?(\w+)\W+$")
_IS_ONE = re.compile(r",?\s+(?:was|is|has)\b")
_HAS_VERB = re.compile(rf"\s+{any_of('listing', 'verbs_behind')}\b")
_HAS_STATE = re.compile(rf"\s+(?:being|{any_of('listing', 'verbs_behind')}|{any_of('listing', 'states')})\b")
_INCLUDED = re.compile(r"\b(?:including|among\s+them)\W*$", re.I)
# "Four people, his parents and a guard among them": the list tells who some of those were.
_AMONG_THEM = re.compile(r",?\s+(?:were\s+|was\s+)?among\s+them\b", re.I)
_COMMA_AND = re.compile(r",\s+and\s+$", re.I)
_DEED = rf"(?:\w+ed|(?!including)\w+ing|{any_of('listing', 'deeds')}|{any_of('listing', 'done')})"
_DONE_TO = re.compile(rf"\b{_DEED}\s+(?:dead\s+|to\s+death\s+)?$", re.I)
_BARE_AND = re.compile(r"\s+and\s+", re.I)
_JOINED = re.compile(r"\band\s*$", re.I)
# Somebody the lexicon does not know heads the list: "a judge, his driver and two guards"; or there is more before it.
_HEADED = re.compile(r"^\W*an?\s+(?:\w+\s+){0,2}\w+,\s*$", re.I)
_LEFT_OUT = re.compile(
    r"(?:\b(?:kill|wound|injur)(?:s|ed|ing)\s+(?:an?|two|three|\d+)\s[^.;:]{1,80},|[\d)];)\s*$", re.I
)
_DESCRIBED = re.compile(r"\bwho\s+(?:is|was|had\s+been)\s+$", re.I)  # "his aunt, who was a nurse, and a driver"
_NAME_AND = re.compile(r"(?:(?:\b[A-Z][\w’'-]*|\d\)?),?\s+and\s+|\b[A-Z][\w’'-]*,\s+\d{1,2},\s+)$")
# Those of the list have been counted: "Two teenagers, 17-year-old Jo Roe and 18-year-old John Doe".
_ANNOUNCED = re.compile(
    rf"\b(?P<n>{'|'.join(NUMERALS)}|\d{{1,3}})\s+(?:[\w'’-]+\s+){{0,3}}[\w'’-]+\s*[,:–—(-]\s*$", re.I
)
_LONGEST = 700  # characters of a sentence; what is longer is no prose


@dataclass(frozen=True, slots=True)
class PeopleList:
    """Where a list stands in its sentence and how many it counts; ``floor``: at least so many."""

    start: int
    end: int
    count: int
    numbered: bool
    floor: bool


def lists_of_people(sentence: str, lexicon: Lexicon) -> Iterator[PeopleList]:
    """Each list of people in a sentence; lists never overlap."""
    if len(sentence) > _LONGEST:
        return
    at = -1
    for match in sorted(matches(sentence, lexicon), key=lambda m: (m.start("list"), -m.end("list"))):
        people = _people(match, lexicon) if match.start("list") > at else None
        if people is not None:
            at = people.end
            yield people


def _people(match: re.Match[str], lexicon: Lexicon) -> PeopleList | None:
    """What a match counts; None where it is no list of people, or those of the list are counted beside it."""
    start, end = match.span("list")
    names = match.groupdict()
    heads = names.get("heads") or names.get("apart") or ""
    items, end = members(match.string, start + len(heads), end, lexicon)
    before, after = match.string[:start], match.string[end:]
    named = heads.count(" and ") + 1 if heads else 0
    counts = _counts(items, lexicon, named, alone=bool(_IS_ONE.match(after)))
    if counts is None or (names.get("apart") and len(items) < 2):
        return None
    if items[0]["n"] and "," in match["list"] and _AMONG_THEM.match(after):
        return None
    if _are_others(heads or items[0]["name"] or "", before) or _two_clauses(items, before, after) or _narrows(items):
        return None
    total = sum(counts) + named
    apart = after[:1] == "," and not _adds_kin(items) and _tells_apart(counts)
    if _goes_on(before, items[0]) or apart or _announced(total, before):
        return None
    numbered = not named and all(m["n"] and number(m["n"]) == n for m, n in zip(items, counts, strict=True))
    return PeopleList(start, end, total, numbered, any(m["floor"] for m in items))


def _are_others(named: str, before: str) -> bool:
    """Whether who is named is no member: "according to Ali Hamad, his wife ..."; but "the death of Ali Hamad, ..."."""
    found = _WORDS_BEFORE.search(before) if named else None
    if found is None or found[2].lower() not in _NO_VICTIM:
        return False
    return not (found[2].lower() == "of" and (found[1] or "").lower() in _LOSSES)


def _goes_on(before: str, first: re.Match[str]) -> bool:
    """Whether the list goes on one that begins before it, with somebody whom no pattern knows or who is described."""
    return bool(
        _HEADED.search(before)
        or _DESCRIBED.search(before)
        or _LEFT_OUT.search(before)
        or (first["name"] and _NAME_AND.search(before))
    )


def _two_clauses(items: Sequence[re.Match[str]], before: str, after: str) -> bool:
    """ "Police arrested a man and a woman was killed": an object, and the subject of another verb.

    Or some of a total, and others: "Six were killed, including a boy, and two girls were hurt".
    """
    until = items[-1].string[: items[-1].start()]
    if _INCLUDED.search(before) and _COMMA_AND.search(until) and _HAS_STATE.match(after):
        return True
    of_another = _IS_ONE.match(after) and count_of(items[-1]) != 1  # "who killed his wife and two sons was tried"
    return bool(_JOINED.search(until) and _DONE_TO.search(before) and _HAS_VERB.match(after)) and not of_another


def _narrows(items: Sequence[re.Match[str]]) -> bool:
    """Whether the last is a nation's adjective of other things: "killed nine Somali farmers and Kenyan shells two"."""
    first, last = items[0], items[-1]
    bare = last["noun"] and not (last["one"] or last["n"])
    return bool(bare and last["noun"][0].isupper() and first["noun"] and first["noun"][0].islower())


def _announced(total: int, before: str) -> bool:
    """Whether a figure right before gives the same count: "two others - a man and a woman -"."""
    found = _ANNOUNCED.search(before)
    return found is not None and number(found["n"]) == total


def _tells_apart(counts: Sequence[int]) -> bool:
    """Whether the first count is told apart in the others: "Seven civilians, four men and three women, died"."""
    return len(counts) > 2 and counts[0] == sum(counts[1:])


def _adds_kin(items: Sequence[re.Match[str]]) -> bool:
    """Whether the kin of the first go on the list: "two sisters, ..., and their aunt"."""
    return len(items) > 1 and (items[1]["one"] or "").lower() == "their"


def _counts(items: Sequence[re.Match[str]], lexicon: Lexicon, named: int, alone: bool) -> Sequence[int] | None:
    """How many each item stands for; None where the text lists no people, one, or breaks a number down."""
    counts = counts_of(items)
    several = len(counts) + named > 1 or bool(counts and items[0]["names"])  # "his sons Luis, 4, and Marco, 2"
    if not several or not counts or (not named and _one_person(items, alone)):
        return None
    if _breaks_down(items, lexicon) or any(_opens_clause(a, b) for a, b in pairwise(items)):
        return None
    return [count for count in counts if count is not None] if None not in counts else None


def _opens_clause(before: re.Match[str], item: re.Match[str]) -> bool:
    """ "..., including six boys, and 20 others were hurt": a new subject; but "a man, 40, and three others" go on."""
    between = item.string[before.end() : item.start()]
    return (item["noun"] or "").lower() == "others" and "," in between and before[0][-1] not in "0123456789)"


def _one_person(items: Sequence[re.Match[str]], alone: bool) -> bool:
    """ "a father and husband", "Jo Roe, 23, a nurse and mother" are one; "a man and woman", "a mother and son" two."""
    described = bool(items[0]["name"]) and len(items) > 2
    first, others = (items[1], items[2:]) if described else (items[0], items[1:])
    if (first["one"] or first["n"] or "").lower() not in ("a", "an", "one"):
        return False
    if any(m["one"] or m["n"] or m["name"] or m["self"] for m in others):
        return False
    nouns = {m["noun"].lower() for m in (first, *others)}
    both = (nouns & _MALE and nouns & _FEMALE) or (nouns & _PARENTS and nouns & _OFFSPRING)
    return alone or not both


def _breaks_down(items: Sequence[re.Match[str]], lexicon: Lexicon) -> bool:
    """ "29 civilians, 12 women and four children": the first class holds all the others."""
    first = items[0]
    apart = any(re.search(r"\bothers?\b", m[0], re.I) for m in items[1:]) or " of " in first[0]
    if len(items) < 2 or not first["n"] or not first["noun"] or apart or _adds_kin(items):
        return False
    if len(items) == 2 and _BARE_AND.fullmatch(first.string[first.end() : items[1].start()]):
        return False  # "seven workers and two women": no comma tells them apart
    lines = [lexicon.lineage(singular(m["noun"].lower(), lexicon)) if m["noun"] else () for m in items]
    grown = first["noun"].lower() in _GROWN and any(line[:1] == ("child",) for line in lines)
    return bool(lines[0]) and not grown and all(lines[0][0] in line[1:] for line in lines[1:])
