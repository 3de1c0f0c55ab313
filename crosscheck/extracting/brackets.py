"""Who is counted in brackets behind others is some of them: "29 dead (23 women, six men) and 36 injured"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, counted_outcome
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import lemma
from crosscheck.lexicon import Lexicon

__all__ = ["bracketed"]

_FAR, _NEAR = 14, 5  # tokens
_COMPARING = {"from", "by", "than", "against", "compared", ":"}
_OWN = {"VBD", "VBZ", "VBP", "VBG", "VBN"}  # tags of what tells of those in brackets by itself


def bracketed(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What is told right before a bracket, of those who are told apart in it and of whom nothing else is told there."""
    opening = _opening(doc, figure.start)
    closing = next((t.i for t in doc[phrase.end : phrase.end + _FAR] if t.text == ")"), None)
    if opening is None or closing is None or any(_tells(doc, i, lexicon) for i in range(opening + 1, closing)):
        return None
    if any(t.lower_ in _COMPARING for t in doc[opening + 1 : phrase.start]):
        return None  # "29 people were killed (up from 14)"
    counted = any(t.tag_ == "CD" for t in doc[max(0, opening - _NEAR) : opening])
    return _before(doc, opening - 1, lexicon) if counted else None


def _opening(doc: Doc, at: int) -> int | None:
    """The bracket that opens before the token and is not closed before it."""
    for i in range(at - 1, max(0, at - _FAR), -1):
        if doc[i].text in ("(", ")"):
            return i if doc[i].text == "(" else None
    return None


def _tells(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether the token tells something of its own: "(two died later)", "(three deaths)"."""
    harm = doc[at].lower_ in lexicon.states or lemma(doc[at]) in lexicon.nouns
    adjective = doc[at].tag_ == "VBN" and doc[at - 1].tag_ == "CD"  # "52 confirmed"
    return harm or (doc[at].tag_ in _OWN and not adjective)


def _before(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """What the word before the bracket tells of those whom it counts: "29 dead (", "29 died (", "61 cases ("."""
    token = doc[at]
    if token.lower_ in lexicon.states or lemma(token) in lexicon.nouns:
        return Outcome(counted_outcome(token, lexicon), token.lower_, at, part=True)
    found = harmed_before(doc, at, lexicon)
    return None if found is None else Outcome(found.name, found.predicate, at, part=True)
