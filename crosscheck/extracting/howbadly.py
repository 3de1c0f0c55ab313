"""Some of those told before, behind a comma, and how badly it hurt them: "ten hikers were shot, two fatally"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["some_of_those_before"]

_MANNERS = words("outcomes", "manners")
_BACK = 14  # tokens


def some_of_those_before(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "Ten hikers were shot, two fatally", "nine people were hurt (two critically)": a bare figure and how."""
    if phrase.head is not None and phrase.counted != "them":
        return None
    how, end = _manner(doc, phrase.end)
    after = doc[end : end + 2]
    closed = not after or after[0].is_punct or (after[0].tag_ == "CC" and after[-1].tag_ == "CD")
    if how not in _MANNERS or not closed:
        return None
    before = range(figure.start - 1, max(-1, figure.start - _BACK), -1)
    told = next((i for i in before if _tells_of_harm(doc, i, lexicon)), None)
    name = "killed" if how == "fatally" else "injured"
    return None if told is None else Outcome(name, how, end - 1, part=name == "injured")  # the dead are a toll


def _tells_of_harm(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether the token is a word of harm, or what tells of it: the "hit" of "hit by gunfire"."""
    known = doc[at].lower_ in lexicon.states or lexicon.verbs.get(lemma(doc[at]))
    return bool(known) or (doc[at].tag_ == "VBN" and harmed_before(doc, at, lexicon) is not None)


def _manner(doc: Doc, at: int) -> tuple[str, int]:
    """The adverb at the token and the token after it: "fatally", "non-fatally"."""
    if doc[at : at + 3].text.lower() == "non-fatally":
        return "nonfatally", at + 3
    return doc[at : at + 1].text.lower(), at + 1
