"""Counts behind a label, as bulletins and boxes give them: "Dead: 14; injured: 30; missing: 6"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, counted_outcome
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["labelled"]

_OTHERS, _TOLLS = words("labels", "others"), words("labels", "tolls")
_COLONS, _BEFORE = {":", "-", "–", "—"}, {";", ",", ".", "|", "/", "•", "-", "–", "—", "("}


def labelled(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The outcome that a word between two marks names before a bare number: "injured: 30"."""
    colon, label = figure.start - 1, figure.start - 2
    after = doc[phrase.end : phrase.end + 1]
    if phrase.head is not None or label < 0 or doc[colon].text not in _COLONS or (after and not after[0].is_punct):
        return None
    if not (_is_toll(doc, label) or _labels(doc, lexicon) > 1) or any(lemma(t) in _OTHERS for t in doc):
        return None
    opened = label == 0 or doc[label - 1].text in _BEFORE
    word = doc[label]
    if not opened or not (word.lower_ in lexicon.states or lemma(word) in lexicon.nouns):
        return None
    return Outcome(counted_outcome(word, lexicon), word.lower_, label)


def _is_toll(doc: Doc, label: int) -> bool:
    """Whether one such label alone is a bulletin's: "Deaths: 14", not "Missing: 3", "Murder - 14 (reasons why)"."""
    return doc[label].lower_ in _TOLLS and doc[label + 1].text == ":"


def _labels(doc: Doc, lexicon: Lexicon) -> int:
    """How many labels with a number stand in the line."""
    named = (t for t in doc[:-2] if t.lower_ in lexicon.states or lemma(t) in lexicon.nouns)
    return sum(doc[t.i + 1].text in _COLONS and doc[t.i + 2].tag_ == "CD" for t in named)
