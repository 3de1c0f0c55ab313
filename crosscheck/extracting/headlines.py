"""Whom a headline's bare figure counts: people, where its verb is one that is done to people.

Headlines leave out "people": "9 Indicted for Fraud", "Navy Discharges 34 in Exam Scandal". Text does so only where a
noun before says who is meant, and there a bare figure stays unread.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.placing import Figure
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["before_harm", "done_to_people", "falls_ill"]

_DONE, _OBJECTS = words("headlines", "done"), words("headlines", "objects")
_FACING, _ILL = words("headlines", "facing"), words("headlines", "ill")
_OPENING = {":", ",", ";", "CC", "-", "–", "—"}
_SUM = 1_000_000  # as large a figure without its noun is money
_CLOSING = {"IN", "TO", "CC", ",", ".", ":", "''"}  # tags of what no noun's phrase goes on with


def done_to_people(doc: Doc, figure: Figure) -> Token | None:
    """The verb of what is done to those whom a bare figure counts: "5 Charged in Plot", "Navy Suspends 12 in Row"."""
    if figure.mention.quantity.figure >= _SUM:
        return None  # "Bank Frees 12 Million for Loans"
    return _undergone(doc, figure) or _active(doc, figure)


def _undergone(doc: Doc, figure: Figure) -> Token | None:
    """ "420 Possibly Exposed": a participle behind a figure that opens the headline or a clause of it."""
    before = doc[figure.start - 1] if figure.start else None
    if before is not None and not {before.tag_, before.text} & _OPENING:
        return None
    after = next((token for token in doc[figure.end :] if token.tag_ != "RB"), None)
    if after is None or after.tag_ not in ("VBN", "VBD") or not _is_closed(doc, after.i + 1):
        return None
    return after if lemma(after) in _DONE | _OBJECTS else None


def _active(doc: Doc, figure: Figure) -> Token | None:
    """ "Agency Suspends 12 for Fraud": the model takes most verbs in title case for names."""
    verb = doc[figure.start - 1] if figure.start > 1 and _is_closed(doc, figure.end) else None
    return verb if verb is not None and lemma(verb) in _OBJECTS else None


def _is_closed(doc: Doc, at: int) -> bool:
    """Whether no noun follows: "9 Held in Raid", but not "9 Held a Rally"."""
    return at >= len(doc) or doc[at].tag_ in _CLOSING


def falls_ill(doc: Doc, figure: Figure) -> bool:
    """Whether a bare figure stands before what it suffers: "138 fall ill", "Three more test positive".

    The model takes such verbs for nouns that are counted.
    """
    at = figure.end + (doc[figure.end : figure.end + 1].text.lower() == "more")
    opens = figure.start == 0 or bool({doc[figure.start - 1].tag_, doc[figure.start - 1].text} & _OPENING)
    return opens and doc[at : at + 2].text.lower() in _ILL


def before_harm(doc: Doc, figure: Figure, lexicon: Lexicon) -> Token | None:
    """A verb between a bare figure and harm that did not come: the "escape" of "14 escape death", "14 face arrest".

    The model takes such verbs for nouns, and the figure for a count of deaths.
    """
    bare = figure.mention.kind is Kind.COUNT and figure.end + 1 < len(doc)
    if not bare or doc[figure.end].lower_ not in _FACING:
        return None
    harm = doc[figure.end + 1]
    single = lemma(harm) == harm.lower_  # but "14 face injuries"
    return doc[figure.end] if single and lemma(harm) in lexicon.nouns else None
