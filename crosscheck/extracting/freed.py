"""Captives who are let go or brought out: "freed 19 hostages", "eleven kidnapped farmers were released unhurt"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.words import words

__all__ = ["set_free"]

_FREEING, _CAPTIVES = words("custody", "freeing"), words("custody", "taken")
_CAPTORS = {"kidnapper", "captor", "abductor", "hostage-taker", "hijacker"}
_VICTIMS, _LIBERATING = words("custody", "victims"), words("custody", "liberating")
_HELPERS = {"be", "have"}
_SKIPPED = {"DT", "PDT", "PRP$", "RB", "JJS"}
_FACTS = {"VBD", "VBG", "VBN", "VBZ"}  # tags; not "agreed to free 19 hostages"
_NOT = {"not", "n't", "never"}
_PLANNING = {"of", "for", "on", "at", "about", "without"}  # before "freeing 19 hostages", which may never come
_FAR = 5  # tokens


def set_free(doc: Doc, phrase: Phrase) -> Outcome | None:
    """The rescue of captives whom a verb beside them frees; of prisoners, who may only have served, nothing is told."""
    if phrase.end < len(doc) and doc[phrase.end].tag_ == "POS":
        return None  # "released 14 hostages' names"
    captives = phrase.counted in _CAPTIVES or bool(_CAPTIVES & set(phrase.modifiers))
    victims = phrase.counted in _VICTIMS
    captives = captives or _by_captors(doc, phrase)
    verb = (_before(doc, phrase) or _behind(doc, phrase)) if captives or victims else None
    if verb is not None and not captives and lemma(doc[verb]) not in _LIBERATING:
        return None  # "released three victims from hospital"
    return None if verb is None else Outcome("rescued", lemma(doc[verb]), verb, active=verb < phrase.start)


def _by_captors(doc: Doc, phrase: Phrase) -> bool:
    """Whether those who hold people let them go: "the kidnappers released six of the students"."""
    verb = next((t.i for t in reversed(doc[max(0, phrase.start - _FAR) : phrase.start]) if lemma(t) in _FREEING), 0)
    return any(lemma(t) in _CAPTORS for t in doc[max(0, verb - _FAR) : verb])


def _before(doc: Doc, phrase: Phrase) -> int | None:
    """The verb whose object they are: "freed all 19 hostages", "freeing at least nine"."""
    at = before_owner(doc, phrase.start - 1)
    while at > 0 and doc[at].tag_ in _SKIPPED:
        at -= 1
    frees = at >= 0 and lemma(doc[at]) in _FREEING and doc[at].tag_ in _FACTS
    if frees and at > 1 and doc[at].tag_ == "VBG" and (doc[at - 1].lower_ in _PLANNING or lemma(doc[at - 2]) == "fail"):
        return None
    return at if frees and not any(t.lower_ in _NOT for t in doc[max(0, at - 2) : at]) else None


def _behind(doc: Doc, phrase: Phrase) -> int | None:
    """The participle behind a form of be: "were later freed", "have been released", but not "were not freed"."""
    owned = before_owner(doc, phrase.start - 1)
    while owned > 0 and doc[owned].tag_ in ("DT", "JJ"):
        owned -= 1
    if owned > 0 and doc[owned].lower_ in ("of", "about") and doc[owned - 1].tag_ in NOUNS:
        return None  # "the names of 14 hostages were released"
    passive = False
    for token in doc[phrase.end : phrase.end + _FAR]:
        if lemma(token) in _FREEING and token.tag_ in ("VBN", "VBD"):
            return token.i if passive or _ends_headline(doc, phrase, token.i) else None
        passive = passive or (lemma(token) == "be" and token.tag_ != "VB")
        if (lemma(token) not in _HELPERS and token.tag_ != "RB") or token.lower_ in _NOT:
            return None
    return None


def _ends_headline(doc: Doc, phrase: Phrase, verb: int) -> bool:
    """Whether the participle stands right behind them with no object: "Eleven hostages freed in raid"."""
    after = doc[verb + 1] if verb + 1 < len(doc) else None
    return verb == phrase.end and (after is None or after.is_punct or after.tag_ == "IN")
