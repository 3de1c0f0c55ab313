"""Counts behind a label, as bulletins and boxes give them: "Dead: 14; injured: 30; missing: 6"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, counted_outcome
from crosscheck.extracting.tokens import lemma
from crosscheck.lexicon import Lexicon

__all__ = ["labelled"]

_COLONS, _BEFORE = {":", "-", "–", "—"}, {";", ",", ".", "|", "/", "•", "-", "–", "—", "("}


def labelled(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The outcome that a word between two marks names before a bare number: "injured: 30"."""
    colon, label = figure.start - 1, figure.start - 2
    after = doc[phrase.end : phrase.end + 1]
    if phrase.head is not None or label < 0 or doc[colon].text not in _COLONS or (after and not after[0].is_punct):
        return None
    opened = label == 0 or doc[label - 1].text in _BEFORE
    word = doc[label]
    if not opened or not (word.lower_ in lexicon.states or lemma(word) in lexicon.nouns):
        return None
    return Outcome(counted_outcome(word, lexicon), word.lower_, label)
