"""Where the mentions of a sentence stand in its parse, each number once."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.model import Mention

__all__ = ["QUOTES", "Figure", "place_figures"]

QUOTES = {"'", '"', "“", "”", "‘", "’", "``", "''"}
_SHOT = 4  # tokens
_FIRED = words("figures", "fired")
_KIN = words("figures", "kin")


@dataclass(frozen=True, slots=True)
class Figure:
    """A mention and the tokens it covers, ``end`` excluded, with the quotation marks around it."""

    mention: Mention
    start: int
    end: int


def place_figures(doc: Doc, mentions: tuple[Mention, ...], offset: int) -> tuple[Figure, ...]:
    """The mentions of one sentence, which begins at ``offset``, with the tokens they cover."""
    placed: list[Figure] = []
    for mention in mentions:
        span = doc.char_span(mention.span.start - offset, mention.span.end - offset, alignment_mode="expand")
        if span is not None and len(span) and not _in_compound(doc, span.start) and not _is_a_shot(doc, span.end):
            figure = Figure(mention, *_with_quotes(doc, span.start, span.end))
            if placed and (once := _said_twice(doc, placed[-1], figure)) is not None:
                placed[-1] = once
            else:
                placed.append(figure)
    return tuple(placed)


def _said_twice(doc: Doc, first: Figure, second: Figure) -> Figure | None:
    """The one figure of "three (3) soldiers", "(2) two women"."""
    same = first.mention.quantity.figure == second.mention.quantity.figure
    if not same or second.start != first.end + 1:
        return None
    before, between, after = (doc[max(0, i) : i + 1].text for i in (first.start - 1, first.end, second.end))
    if (between, after) == ("(", ")"):
        return Figure(first.mention, first.start, second.end + 1)
    return Figure(second.mention, first.start - 1, second.end) if (before, between) == ("(", ")") else None


def _with_quotes(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The tokens with the quotation marks right around them: 'wounded "more than 40" people'."""
    opened = start > 0 and doc[start - 1].text in QUOTES
    return (start - 1, end + 1) if opened and doc[end : end + 1].text in QUOTES else (start, end)


def _in_compound(doc: Doc, at: int) -> bool:
    """ "a father-of-five": the figure counts nobody who is told of."""
    return at > 3 and doc[at - 3 : at].text.lower() == "-of-" and doc[at - 4].lower_ in _KIN


def _is_a_shot(doc: Doc, at: int) -> bool:
    """ "one shot was fired", "one shot struck the wall": nobody who was shot, and no count that others would give."""
    if at >= len(doc) or doc[at].tag_ != "NN" or doc[at].lower_ != "shot":
        return False
    return any(lemma(t) in _FIRED for t in doc[max(0, at - _SHOT) : at + _SHOT])
