"""Figures that stand for a count told before: "168 were arrested, the ministry said; lawyers put the figure at 400"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.identified import before_bound
from crosscheck.extracting.implied import is_implied
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.model import Kind, Segment

__all__ = ["recounted"]

_FIGURES, _LINKS, _QUALIFIERS = (words("recounted", key) for key in ("figures", "links", "qualifiers"))
_POINTERS = {"the", "that", "this", "its"}
_NEAR, _BACK = 4, 4  # tokens, counts


def recounted(doc: Doc, figure: Figure, phrase: Phrase, before: Sequence[Reading], segment: Segment) -> Outcome | None:
    """What happened to those whom the count before tells of, where the figure is "the (true) figure" of it."""
    if phrase.head is not None or figure.mention.kind is not Kind.COUNT or is_implied(figure.mention):
        return None
    noun = _figure_noun(doc, figure)
    near = [r for r in before[-_BACK:] if r.segment == segment and not r.phrase.subset]
    last = near[-1] if near else None
    if noun is None or last is None or not (last.harm and last.person and last.kind is Kind.COUNT):
        return None
    return Outcome(last.name, doc[noun].lower_, noun) if last.name is not None else None


def _figure_noun(doc: Doc, figure: Figure) -> int | None:
    """The "figure" of "put the figure at (400)", "the true number was closer to (400)", but not of "the number of"."""
    link = before_bound(doc, figure.start)
    if link < 1 or doc[link].lower_ not in _LINKS:
        return None
    noun = next((i for i in range(link - 1, max(-1, link - _NEAR), -1) if lemma(doc[i]) in _FIGURES), None)
    if noun is None or doc[noun + 1].lower_ == "of":
        return None
    qualified = noun > 1 and doc[noun - 1].lower_ in _QUALIFIERS
    pointed = noun > 0 and doc[noun - 1 - qualified].lower_ in _POINTERS
    told = qualified or lemma(doc[noun]) == "figure" or doc[link].lower_ in ("at", "as")  # "the number to call is 112"
    return noun if pointed and told else None
