"""A count that somebody else gives otherwise, without saying again of what: "the ministry put the figure at 96"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.model import Kind, Span

__all__ = ["given_anew"]

_FIGURES, _LINKS = words("anew", "figures"), words("anew", "links")
_GIVING, _MOVING = words("anew", "giving"), words("anew", "moving")
_ADDING = words("anew", "adding")
_POINTING = {"the", "that", "this"}
_BOUNDS = {"RB", "DT", "JJR", "JJS", "RBR"}  # tags: "at about 96"
_NEAR = 5  # tokens
_GAP = 2  # characters between a sentence and the next one of its paragraph


def given_anew(doc: Doc, figure: Figure, sentence: Span, before: Sequence[Reading]) -> Outcome | None:
    """What happened to those of the last count, where a bare figure is said to be another for the same."""
    noun = _the_figure(doc, figure.start)
    last = _last_told(sentence, before) if noun is not None else None
    if noun is None or last is None or last.name is None or not last.harm:
        return None
    adds = any(lemma(t) in _ADDING for t in doc[max(0, noun - _NEAR) : noun])
    if adds and not (last.phrase.others or last.name == "killed" or "new" in last.phrase.modifiers):
        return None  # "arrested 14 men, bringing the total to 60"
    return Outcome(last.name, "figure", noun)


def _the_figure(doc: Doc, start: int) -> int | None:
    """The "figure" of "put the figure at (96)", "the figure was (96)", "raised the number to (96)"."""
    at = start - 1
    while at > 0 and doc[at].tag_ in _BOUNDS and doc[at].lower_ not in _LINKS:
        at -= 1
    if at < 1 or doc[at].lower_ not in _LINKS:
        return None
    near = range(at - 1, max(0, at - _NEAR), -1)
    noun = next((i for i in near if doc[i].lower_ in _FIGURES and doc[i - 1].lower_ in _POINTING), None)
    if noun is None or doc[noun + 1].lower_ == "of":
        return None
    between = all(t.tag_.startswith("VB") or t.tag_ == "RB" for t in doc[noun + 1 : at])
    given = at == noun + 1 and noun > 1 and any(lemma(t) in _GIVING for t in doc[max(0, noun - _NEAR) : noun - 1])
    moved = any(lemma(t) in _MOVING for t in doc[noun + 1 : at + 1])
    return noun if between and (given or moved) else None


def _last_told(sentence: Span, before: Sequence[Reading]) -> Reading | None:
    """The last count of people, of the same sentence or the one right before."""
    last = before[-1] if before else None
    if last is None or not (last.sentence == sentence or 0 <= sentence.start - last.sentence.end <= _GAP):
        return None
    return last if last.kind is Kind.COUNT and last.person and not last.phrase.subset else None
