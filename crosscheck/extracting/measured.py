"""What a sum, a share or a measure is of: "a profit of £75m", "$17m profit", "sales fell to £5m", "$8m in aid"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.changes import Change
from crosscheck.extracting.figures import Figure
from crosscheck.extracting.tokens import DAYS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["aged_noun", "measured_noun", "says_how_often", "sets_a_time"]

_NOUNS = ("NN", "NNS")
_PREPOSITIONS = words("measured", "links")
_LEVELS = words("measured", "levels")
_SPENDING = words("measured", "spending")
_VAGUE = words("measured", "vague")
_WHEN_BEFORE = words("measured", "when_before")
_WHEN_AFTER = words("measured", "when_after")
_HOW_OFTEN = words("measured", "how_often")
_HEDGES = words("measured", "hedges")


def measured_noun(
    doc: Doc, figure: Figure, change: Change | None, lexicon: Lexicon
) -> tuple[str | None, tuple[str, ...]]:
    """The noun that says what is measured, None if none does, and the nouns that narrow it; lemmas."""
    said = (change.measured,) if change else (_after(doc, figure), _before(doc, figure), _linked(doc, figure))
    for found in (*said, _subject(doc, figure)):
        if (
            found is not None
            and (noun := lemma(found)) not in _VAGUE
            and noun[:1].isalpha()
            and found.lower_ not in DAYS
            and not _agent(noun, lexicon)
        ):
            return noun, tuple(lemma(t) for t in found.lefts if _narrows(t, figure))
    return None, ()


def sets_a_time(doc: Doc, figure: Figure) -> bool:
    """Whether a length of time only says when something happened: "two days later", "in the last 10 days"."""
    if figure.mention.kind is not Kind.DURATION:
        return False
    at = figure.start - 1
    while at > 0 and doc[at].lower_ in _HEDGES:
        at -= 1
    after = doc[figure.end].lower_ if figure.end < len(doc) else ""
    return (at >= 0 and doc[at].lower_ in _WHEN_BEFORE) or after in _WHEN_AFTER


def says_how_often(figure: Figure) -> bool:
    """ "shot twice in the back" counts nobody."""
    return figure.mention.text.lower() in _HOW_OFTEN


def aged_noun(doc: Doc, figure: Figure) -> str | None:
    """Who or what has an age, as a lemma: "a 15-year-old girl"; None where a name stands before it."""
    found = _after(doc, figure)
    return lemma(found) if found is not None and found.lower_ not in DAYS else None


def _narrows(token: Token, figure: Figure) -> bool:
    outside = not figure.start <= token.i < figure.end
    return outside and token.dep_ == "compound" and token.tag_ in _NOUNS


def _after(doc: Doc, figure: Figure) -> Token | None:
    """ "a $17m profit", "a 30% drop in emissions": the last noun right behind the figure."""
    at = figure.end
    if at < len(doc) and doc[at].lower_ == "of":  # "36,450 hectares of millet"
        return None
    while at < len(doc) and (
        doc[at].tag_ in ("JJ", "HYPH") or (doc[at].tag_ in _NOUNS and at + 1 < len(doc) and doc[at + 1].tag_ in _NOUNS)
    ):
        at += 1
    return doc[at] if at < len(doc) and doc[at].tag_ in _NOUNS else None


def _before(doc: Doc, figure: Figure) -> Token | None:
    """ "a profit of £75m", "sales of more than £5m"."""
    at = figure.start - 1
    while at > 0 and doc[at].tag_ in ("DT", "RB", "JJ"):
        at -= 1
    if at > 0 and doc[at].lower_ in ("of", "at") and doc[at - 1].tag_ in _NOUNS:
        return doc[at - 1]
    return None


def _subject(doc: Doc, figure: Figure) -> Token | None:
    """ "profits rose to £75m": the subject of the verb that the figure hangs on."""
    token = doc[figure.end - 1]
    for _ in range(5):
        if token.pos_ in ("VERB", "AUX") or token.head is token:
            break
        token = token.head
    if token.pos_ not in ("VERB", "AUX") or lemma(token) not in _LEVELS:
        return None  # whoever spends or destroys is not what the sum is of
    subject = next((c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None and token.dep_ == "xcomp":  # "sales are expected to fall"
        subject = next((c for c in token.head.children if c.dep_ == "nsubjpass"), None)
    return subject if subject is not None and subject.tag_ in _NOUNS else None


def _linked(doc: Doc, figure: Figure) -> Token | None:
    """ "$88m in investments", "$250m for education"."""
    at = figure.end
    if at < len(doc) and (doc[at].lower_ in ("that", "which") or lemma(doc[at]) in _SPENDING):
        at = next((i for i in range(at, min(len(doc), at + 8)) if doc[i].lower_ in ("on", "for")), at)
    if at + 1 >= len(doc) or doc[at].lower_ not in _PREPOSITIONS:
        return None
    at += 1
    while at + 1 < len(doc) and (doc[at].tag_ in ("DT", "JJ", "PRP$", "HYPH", "VBN") or doc[at + 1].tag_ in _NOUNS):
        at += 1
    return doc[at] if doc[at].tag_ in _NOUNS else None


def _agent(noun: str, lexicon: Lexicon) -> bool:
    """Whether the noun names someone who has the sum and not what the sum is ("the company", "analysts")."""
    return (
        noun in lexicon.speech["short"]
        or noun in lexicon.speech["tags"]
        or bool(lexicon.lineage(noun))
        or noun.endswith(("ist", "er's"))
    )
