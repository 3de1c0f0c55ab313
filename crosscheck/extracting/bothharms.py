"""Two nouns of harm under one number: "martyrs and wounded", "the killing or wounding of nine" are casualties."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["harm_of", "is_undone", "with_another"]

_AFTER_BOTH, _UNDONE = words("bothharms", "after_both"), words("bothharms", "undone")
_FEW, _FAR = 5, 8  # tokens
_BOTH = {"killed", "injured"}
_OF_VERBS = {
    noun: name
    for key, name in (("wounding", "injured"), ("moving", "displaced"), ("taking", "detained"))
    for noun in words("bothharms", key)
}


def with_another(doc: Doc, at: int, name: str, lexicon: Lexicon) -> str:
    """ "dozens of martyrs and wounded" counts both as one; of "12 deaths and injuries" only the deaths are told."""
    if doc[at + 1 : at + 2].text.lower() not in ("and", "or") or at + 2 >= len(doc) or name not in _BOTH:
        return name
    other, after = doc[at + 2], doc[at + 3] if at + 3 < len(doc) else None
    second = lexicon.states.get(other.lower_)
    ends = after is None or after.is_punct or after.lower_ in _AFTER_BOTH
    return "casualties" if ends and {second, name} == _BOTH else name


def harm_of(doc: Doc, at: int, lexicon: Lexicon) -> str | None:
    """The outcome of a noun before "of", and of the one joined to it: "the killing or wounding (of)"."""
    name = _harm_of(doc, at, lexicon)
    joined = at > 1 and doc[at - 1].lower_ in ("and", "or")
    other = _harm_of(doc, at - 2, lexicon) if joined else None
    return "casualties" if {name, other} == _BOTH else name


def _harm_of(doc: Doc, at: int, lexicon: Lexicon) -> str | None:
    noun = lemma(doc[at])
    return _OF_VERBS.get(noun) or lexicon.nouns.get(noun)


def is_undone(doc: Doc, at: int, end: int) -> bool:
    """Whether what the noun of a verb names is but ordered or to come: "ordered the evacuation (of 300 villagers)"."""
    if lemma(doc[at]) not in _OF_VERBS:
        return False
    verb = next((t for t in doc[end : end + _FAR] if t.tag_ in FINITE | {"MD"}), None)
    ordered = any(lemma(t) in _UNDONE for t in doc[max(0, at - _FEW) : at])
    return ordered or (verb is not None and verb.tag_ == "MD") or any(t.lower_ == "off" for t in doc[end : end + _FEW])
