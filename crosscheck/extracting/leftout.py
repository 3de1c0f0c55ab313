"""Whether "others" leaves out people of the same fate: "14 died and nine others were hurt" tells of all the hurt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["BEFORE", "leaves_out"]

BEFORE = 2000  # characters before the sentence that are looked at for one to whom the same happened
_WORD = re.compile(r"[a-z]+")
_SHOT_DEAD = re.compile(r"\bshot\b(?=(?: [\w-]+){0,6} (?:dead|to death)\b| and kill)")  # who was shot so was not hurt
_ENDINGS = ("ing", "ed", "es", "s", "e")
_FATES = {"killed", "injured", "missing", "detained", "displaced", "rescued", "trapped"}
_WEAPON = "shot"  # the outcome of verbs that kill or wound
_BOUNDS = {word for bound in words("voice", "bounds") for word in bound.split()} | {"the", "another", "a", "further"}
_HURT = {"killed", "injured"}
_NEAR = 4  # readings
_BESIDE = {"NN", "NNP", "PRP", "''", "-RRB-", "CD"}  # tags before "and nine others", of one who is counted with them


def leaves_out(reading: Reading, before: Sequence[Reading], text: str, lexicon: Lexicon) -> bool:
    """Whether others to whom the same happened are told of in the last ``text`` or by the readings before."""
    if not reading.phrase.others:
        return False
    if not reading.harm or reading.name not in _FATES or _beside_one(reading):
        return True
    if not (_others_told(reading, before) or _harms_others(reading, lexicon)):
        return True
    same = (r for r in before if r.name == reading.name or (r.doc is reading.doc and _trigger(r) == _trigger(reading)))
    if any(r.quantity.figure != reading.quantity.figure for r in same):
        return True
    known = _stems(reading.name, lexicon)
    told = (t.lower_ for t in reading.doc[: reading.figure.start] if t.i != _trigger(reading))
    return any(_stem(word) in known for word in (*told, *_WORD.findall(_SHOT_DEAD.sub("", text.lower()))))


def _others_told(reading: Reading, before: Sequence[Reading]) -> bool:
    """Whether those beside whom they are the others are counted before, to whom something else happened.

    "On Sunday another 14 people were arrested" are the others of a report before this one.
    """
    near = (r for r in before[-_NEAR:] if _goes_on(r, reading) and r.harm and r.person)
    return any(r.name != reading.name and r.kind is Kind.COUNT for r in near)


def _goes_on(before: Reading, reading: Reading) -> bool:
    """Whether a text goes on from one count to the other: in one paragraph, or from the dead to the hurt."""
    hurt = {before.name, reading.name} == _HURT and before.segment.in_title == reading.segment.in_title
    return before.segment == reading.segment or hurt


def _harms_others(reading: Reading, lexicon: Lexicon) -> bool:
    """Whether the sentence has told of one dead or hurt: "killed a policeman and wounded five others"."""
    before = reading.doc[: reading.figure.start]
    fates = {
        lexicon.states.get(t.lower_) or lexicon.verbs.get(lemma(t)) or lexicon.happenings.get(lemma(t)) for t in before
    }
    return reading.name in _HURT and bool(fates & _HURT - {reading.name})


def _trigger(reading: Reading) -> int:
    return -1 if reading.outcome is None else reading.outcome.trigger


def _beside_one(reading: Reading) -> bool:
    """Whether one person stands right before them: "the driver and nine others", "Ann Lee, 40, and two others"."""
    at = min(reading.figure.start, reading.phrase.start) - 1
    while at > 0 and reading.doc[at].lower_ in _BOUNDS:
        at -= 1
    if at < 1 or reading.doc[at].lower_ not in ("and", "&", ",", "with", "plus"):
        return False
    at -= reading.doc[at - 1].text == ","
    return reading.doc[at - 1].tag_ in _BESIDE


def _stems(name: str, lexicon: Lexicon) -> set[str]:
    """The stems of all words for the outcome, and for shooting, by which others may have been harmed as well."""
    tables = (lexicon.states, lexicon.verbs, lexicon.happenings)
    return {_stem(word) for table in tables for word, fate in table.items() if fate in (name, _WEAPON)}


def _stem(word: str) -> str:
    """The word without an ending of verbs: "injur" of "injuring", "injured" and "injure"."""
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) > 2), "")
    return word.removesuffix(ending)
