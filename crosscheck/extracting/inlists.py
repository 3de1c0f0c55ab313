"""Whether a phrase only stands in a list of those told before: "nine died, including two women and three boys"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.asides import in_aside, past_place, resumes
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.ownstates import is_told_anew
from crosscheck.extracting.tokens import FINITE, LISTED, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["is_listed"]

_OPENERS = words("parts", "openers")
_LIST = 12  # tokens


def is_listed(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the phrase is in a list behind "including" or an aside ("two of them women"), with no verb of its own."""
    after = doc[phrase.end] if phrase.end < len(doc) else None
    if after is not None and after.tag_ in FINITE and after.lower_ not in lexicon.states:
        return False
    if is_told_anew(doc, phrase, lexicon):
        return False
    if phrase.subset and ((after is not None and after.text == ",") or in_aside(doc, phrase.start, phrase.end)):
        return not resumes(doc, past_place(doc, phrase.end))
    if _verb_follows(doc, phrase.end) or _told_behind(doc, phrase.end):
        return False
    for i in range(phrase.start - 1, max(-1, phrase.start - _LIST), -1):
        if doc[i].lower_ in _OPENERS:
            return True
        if doc[i].tag_ not in LISTED:
            return False
    return False


def _told_behind(doc: Doc, at: int) -> bool:
    """Whether the verb of the whole follows without a comma: "nine others including two nurses from Elm were hurt"."""
    for token in doc[at : at + _LIST]:
        if token.tag_ in FINITE:
            return lemma(token) in ("be", "have")
        if token.tag_ in ("CC", "WP", "WDT") or token.text in (",", ";", "-", "–"):
            return False
    return False


def _verb_follows(doc: Doc, at: int) -> bool:
    """Whether behind the list stands the verb of its whole: "nine others, including two boys, are missing"."""
    for i in range(at, min(len(doc) - 1, at + _LIST)):
        if doc[i].text == "," and (doc[i + 1].tag_ in FINITE or doc[i + 1].tag_ in ("MD", "RB", "VBG")):
            return doc[i + 1 : i + 4].text.lower() != "as well as" and doc[i + 1].lower_ not in _OPENERS
        if doc[i].tag_ not in LISTED:
            return doc[i].lower_ == "being"
    return False
