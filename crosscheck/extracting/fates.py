"""What the words around "victims" and "survivors" say of them: murdered, in hospital, cheated, or only heard."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.figures import Figure, Phrase, lemma
from crosscheck.extracting.hospital import is_hospital
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["fate_of_victims", "is_heard"]

_DEADLY, _HURT, _UNHURT = (words("naming", key) for key in ("deadly_crimes", "hurt", "no_victims"))
_LAID, _ALIVE = words("naming", "laid"), words("naming", "not_laid")
_ASKED, _ASKED_WITH, _SPEAK = (words("naming", key) for key in ("asked", "asked_with", "speak"))
_NO_SUBJECT = {"DT", "PDT", "IN", "TO"}
_STOPS = {"CD", "WP", "WDT", "WRB"}
_FAR, _HEARD = 14, 9  # tokens


def fate_of_victims(doc: Doc, phrase: Phrase) -> str | None:
    """ "five murder victims", "two victims walked into a hospital"; casualties where nothing tells, None if unhurt."""
    of = doc[phrase.end : phrase.end + 1].text.lower() == "of"
    named = {*phrase.modifiers, *(lemma(t) for t in doc[phrase.end + 1 : phrase.end + 3] if of)}
    if _UNHURT & named:
        return None
    if _DEADLY & named or _laid_to_rest(doc, phrase.end):
        return "killed"
    return "injured" if _HURT & set(phrase.modifiers) or _to_hospital(doc, phrase.end) else "casualties"


def _laid_to_rest(doc: Doc, at: int) -> bool:
    """ "(victims) were buried", but not "were buried under rubble"."""
    verb = next((t.i for t in doc[at : at + 4] if t.lower_ in _LAID), None)
    if verb is None or not any(lemma(t) == "be" for t in doc[at:verb]):
        return False
    return doc[verb + 1 : verb + 2].text.lower() not in _ALIVE


def _to_hospital(doc: Doc, at: int) -> bool:
    """ "(victims) arrived at local hospitals", "walked into the hospital"."""
    moved = False
    for i in range(at, min(len(doc), at + _FAR)):
        if is_hospital(doc, i) and moved:
            return any(t.lower_ in ("to", "at", "into") for t in doc[max(at, i - 4) : i])
        if doc[i].tag_ in _STOPS or doc[i].text in (",", ";", ":"):
            return False
        moved = moved or doc[i].tag_ in PREDICATES
    return False


def is_heard(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether those counted are only asked or speak: "two survivors said", but not "the two survivors said"."""
    before = doc[max(0, figure.start - 2) : figure.start]
    if before.text.lower() in _ASKED_WITH or any(lemma(t) in _ASKED for t in before[-1:]):
        return True
    if any(t.tag_ in _NO_SUBJECT for t in before[-1:]):
        return False  # "all three survivors", "the mother of one of the victims"
    behind = doc[phrase.end : phrase.end + _HEARD]
    told = next((t for t in behind if t.tag_ in PREDICATES or t.tag_ in _STOPS or t.is_punct), None)
    speaks = lexicon.speech["verbs"] - lexicon.speech["weak"] | _SPEAK
    return told is not None and told.tag_ in PREDICATES and lemma(told) in speaks
