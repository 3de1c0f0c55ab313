"""A count told before that is given otherwise, without saying again of what: "the ministry put the figure at 96"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.identified import before_bound
from crosscheck.extracting.implied import is_implied
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.model import Kind, Segment, Span

__all__ = ["far_apart", "given_anew", "in_contest", "last_told"]

_FIGURES, _LINKS, _QUALIFIERS = (words("anew", key) for key in ("figures", "links", "qualifiers"))
_GIVING, _MOVING = words("anew", "giving"), words("anew", "moving")
_ADDING = words("anew", "adding")
_POINTING = {"the", "that", "this", "its"}
_NEAR, _BACK = 5, 4  # tokens, counts
_TIMES = 10
_GUNS = words("anew", "guns")
_CONTESTS = words("suffering", "contests")
_GAP = 2  # characters between a sentence and the next one of its paragraph


def given_anew(
    doc: Doc, figure: Figure, phrase: Phrase, sentence: Span, segment: Segment, before: Sequence[Reading]
) -> Outcome | None:
    """What happened to those of the last count, where a bare figure is said to be another for the same."""
    if phrase.head is not None or figure.mention.kind is not Kind.COUNT or is_implied(figure.mention):
        return None
    noun = _the_figure(doc, figure.start)
    last = None if noun is None else last_told(sentence, segment, before, _is_qualified(doc, noun))
    if noun is None or last is None or last.name is None or far_apart(figure, last) or in_contest(doc, last):
        return None
    adds = any(lemma(t) in _ADDING for t in doc[max(0, noun - _NEAR) : noun])
    if adds and not (last.phrase.others or last.name == "killed" or "new" in last.phrase.modifiers):
        return None  # "arrested 14 men, bringing the total to 60"
    return Outcome(last.name, "figure", noun)


def far_apart(figure: Figure, last: Reading) -> bool:
    """Whether one is many times the other, as a crowd of 20,000 is of the 40 arrested in it."""
    low, high = sorted((figure.mention.quantity.figure, last.quantity.figure))
    return high > _TIMES * low


def in_contest(doc: Doc, last: Reading) -> bool:
    """Whether one of two sentences is about a match or a vote, whose figures are points."""
    return any(lemma(t) in _CONTESTS and not _is_shell(t) for t in (*last.doc, *doc))


def _is_shell(token: Token) -> bool:
    """Whether a round is one of a mortar or gun: "when a mortar round landed", "live rounds"."""
    return lemma(token) == "round" and token.i > 0 and token.nbor(-1).lower_ in _GUNS


def _the_figure(doc: Doc, start: int) -> int | None:
    """The "figure" of "put the figure at (96)", "the true number was closer to (96)", not of "the number of"."""
    link = before_bound(doc, start)
    if link < 1 or doc[link].lower_ not in _LINKS:
        return None
    noun = next((i for i in range(link - 1, max(-1, link - _NEAR), -1) if lemma(doc[i]) in _FIGURES), None)
    if noun is None or noun < 1 or doc[noun + 1].lower_ == "of" or not _is_pointed_to(doc, noun):
        return None
    if any(t.tag_ in NOUNS for t in doc[noun + 1 : link]):
        return None  # "the total fine was 40"
    given = link == noun + 1 and any(lemma(t) in _GIVING for t in doc[max(0, noun - _NEAR) : noun])
    moved = any(lemma(t) in _MOVING for t in doc[noun + 1 : link + 1])
    if lemma(doc[noun]) == "number" and lemma(doc[link]) == "be" and not _is_qualified(doc, noun):
        return None  # "the number is 112", to dial
    return noun if given or moved or _is_qualified(doc, noun) else None


def _is_pointed_to(doc: Doc, noun: int) -> bool:
    before = noun - 1 - _is_qualified(doc, noun)
    return before >= 0 and doc[before].lower_ in _POINTING


def _is_qualified(doc: Doc, noun: int) -> bool:
    """Whether it is the "true" or "official" figure, which can only be that of a count."""
    return noun > 0 and doc[noun - 1].lower_ in _QUALIFIERS


def last_told(sentence: Span, segment: Segment, before: Sequence[Reading], qualified: bool) -> Reading | None:
    """The last count of people harmed: of the same sentence or the one before, unless the figure is "the true" one."""
    told = [r for r in before[-_BACK:] if r.segment == segment and not r.phrase.subset]
    last = told[-1] if told else None
    if last is None or not (last.harm and last.person and last.kind is Kind.COUNT):
        return None
    near = last.sentence == sentence or 0 <= sentence.start - last.sentence.end <= _GAP
    return last if near or qualified else None
