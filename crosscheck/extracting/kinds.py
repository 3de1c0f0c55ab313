"""Counts that only say who some of those told before were: "14 people died. Five were women and nine were children"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.extracting.ellipsis import leans, predicated, says_who
from crosscheck.extracting.implied import is_implied
from crosscheck.extracting.inclusion import is_included
from crosscheck.extracting.parts import is_subset
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import LISTED, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["with_kinds"]

_STRANGERS = words("kinds", "strangers")
_REST, _JOINTS = words("kinds", "rest"), words("kinds", "joints")
_OF_THEM = words("kinds", "of_them")
_BEING, _COMPRISING = {"were", "are"}, words("kinds", "comprising")
_NEAR = 4  # tokens
_BACK = 4  # readings among which the whole is looked for
_GAP = 2  # characters between a sentence and the next one of its paragraph


def with_kinds(readings: Sequence[Reading], lexicon: Lexicon) -> list[Reading]:
    """The readings; those that tell who some of the ones before were are counts of some of these."""
    found: list[Reading] = []
    for reading in readings:
        who = _who(reading, found, lexicon) if _may_tell(reading) else None
        some = replace(reading.phrase, subset=True, others=False)
        found.append(reading if who is None else replace(reading, counted=who, phrase=some))
    return found


def _may_tell(reading: Reading) -> bool:
    """Whether it is a number of people to whom the sentence says that nothing happened."""
    plain = reading.kind is Kind.COUNT and not is_implied(reading.figure.mention)
    return plain and reading.person and not reading.harm and not reading.phrase.subset


def _who(reading: Reading, before: Sequence[Reading], lexicon: Lexicon) -> str | None:
    """The noun for those counted, where they are some of those before: "child" of "Five were children"."""
    whole = _whole(reading, before, lexicon)
    if whole is None or reading.quantity.figure >= whole.quantity.figure:
        return None
    doc, end = reading.doc, reading.phrase.end
    if any(lemma(t) in _STRANGERS for t in doc[reading.figure.end : end + _NEAR]):
        return None
    if _begins_with_they(reading):
        return reading.counted if reading.person and reading.phrase.head is not None else None
    if _is_rest(reading) and reading.phrase.head is not None:
        ends = end >= len(doc) or doc[end].is_punct
        return reading.counted if ends else None  # "five were women, the other nine children"
    last = _last(before) or before[-1]
    if reading.phrase.head is not None and _goes_on(reading, last) and _is_kind_too(last, lexicon):
        ends = end >= len(doc) or doc[end].is_punct or doc[end].lower_ == "and"
        return reading.counted if ends and lexicon.lineage(reading.counted or "") else None
    if reading.phrase.head is not None or not (says_who(doc, end, lexicon) or _leans(reading, last, lexicon)):
        return None
    return predicated(doc, end, lexicon) or whole.counted


def _is_kind_too(last: Reading, lexicon: Lexicon) -> bool:
    """Whether the last count said who some of the whole were: "five were men (and nine women)"."""
    listed = last.phrase.head is not None and bool(lexicon.lineage(last.counted or ""))
    return last.phrase.subset and (listed or predicated(last.doc, last.figure.end, lexicon) is not None)


def _last(before: Sequence[Reading]) -> Reading | None:
    """The last count that is a number of its own."""
    return next((r for r in reversed(before) if not is_implied(r.figure.mention)), None)


def _leans(reading: Reading, last: Reading, lexicon: Lexicon) -> bool:
    """ "Of these, seven were in England, two in Wales": what is said of the first is said of the next."""
    same = last.doc is reading.doc and last.phrase.subset
    return same and leans(reading.doc, reading.figure.start, reading.phrase.end, last, lexicon)


def _whole(reading: Reading, before: Sequence[Reading], lexicon: Lexicon) -> Reading | None:
    """The count of those to whom something happened that the reading may tell of."""
    at, doc = reading.figure.start, reading.doc
    last = _last(before)
    if last is None or last.segment != reading.segment:
        return None
    if _goes_on(reading, last):
        near = (r for r in before[-_BACK:] if r.segment.kind == reading.segment.kind)
        alike = [r for r in near if not last.harm or r.name == last.name]
        whole = _only_whole(alike, lexicon)
        fits = whole is not None and last.quantity.figure + reading.quantity.figure <= whole.quantity.figure
        return whole if fits else None
    if _is_rest(reading):
        return None
    if doc[max(0, at - 2) : at].text.lower() in _OF_THEM and last.doc is doc:  # "14 people, of which five were women"
        return last if last.harm and last.person and not _is_of_others(last, at) else None
    begins = at == 0 or doc[:at].text.lower().removesuffix(",").strip() in _OF_THEM or _begins_with_they(reading)
    told = [r for r in before[-_BACK:] if r.sentence == last.sentence]
    return _only_whole(told, lexicon) if begins and last.doc is not doc and _is_next(reading, last) else None


def _is_of_others(last: Reading, at: int) -> bool:
    """Whether the "of which" before the token goes with another noun: "nine died in raids, of which (two were)"."""
    tokens = last.doc[max(last.phrase.end, at - 4) : at]
    return tokens.text != "" and tokens[-1].lower_ == "which" and any(token.tag_ == "NNS" for token in tokens[:-2])


def _only_whole(readings: Sequence[Reading], lexicon: Lexicon) -> Reading | None:
    """The one count of harmed people that is no part of another."""
    harmed = (r for r in readings if r.harm and r.person and r.kind is Kind.COUNT)
    wholes = [r for r in harmed if not is_subset(r) and not is_included(r.doc, r.figure, r.phrase, lexicon)]
    return wholes[0] if len(wholes) == 1 else None


def _goes_on(reading: Reading, last: Reading) -> bool:
    """Whether it goes on from the last count, some of a whole: "... and nine were children", "the other nine were"."""
    at = _opening(reading)
    if last.doc is not reading.doc:
        return last.phrase.subset and at == 0 and _is_rest(reading) and _is_next(reading, last)
    some = last.phrase.subset or (last.doc[0].lower_ == "of" and last.figure.start > 2 and not last.harm)
    return some and at > 0 and reading.doc[at - 1].lower_ in _JOINTS


def _is_next(reading: Reading, last: Reading) -> bool:
    """Whether no sentence stands between."""
    return 0 <= reading.sentence.start - last.sentence.end <= _GAP


def _is_rest(reading: Reading) -> bool:
    """Whether those are counted whom the last count left: "the remaining nine"."""
    return _opening(reading) < reading.figure.start


def _opening(reading: Reading) -> int:
    """Where the subject begins, with the "the other" before its number."""
    at = reading.figure.start
    while at and reading.doc[at - 1].lower_ in _REST:
        at -= 1
    return at


def _begins_with_they(reading: Reading) -> bool:
    """ "They were five women and nine children": no more stands before the figure than others of the list."""
    doc = reading.doc
    listed = all(t.tag_ in LISTED - {"IN"} for t in doc[2 : reading.figure.start])
    told = doc[1 : reading.figure.start][:1].text.lower() in _BEING | _COMPRISING
    return doc[0].lower_ == "they" and told and listed
