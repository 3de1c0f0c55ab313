"""Whether people are told of, or only speak or act: "two survivors said", "nine died, three officials said"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["acts", "is_heard", "only_says_so"]

_ASKED, _ASKED_WITH, _SPEAK, _DOING = (words("heard", key) for key in ("asked", "asked_with", "speak", "doing"))
_CARRIERS = words("outcomes", "carriers")
_NO_SUBJECT = {"DT", "PDT", "IN", "TO"}
_STOPS = {"CD", "WP", "WDT", "WRB"}
_OPENS_CLAIM = {"IN", "DT", "NNP", "RB", "PRP", "WRB", "NNS"}  # tags behind a verb of speech
_FAR, _SHORT = 9, 5  # tokens


def is_heard(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether those counted are only asked or speak: "two survivors said", but not "the two survivors said"."""
    before = doc[max(0, figure.start - 2) : figure.start]
    if before.text.lower() in _ASKED_WITH or any(lemma(t) in _ASKED for t in before[-1:]):
        return True
    if any(t.tag_ in _NO_SUBJECT for t in before[-1:]):
        return False  # "all three survivors", "the mother of one of the victims"
    behind = doc[phrase.end : phrase.end + _FAR]
    told = next((t for t in behind if t.tag_ in PREDICATES or t.tag_ in _STOPS or t.is_punct), None)
    speaks = lexicon.speech["verbs"] - lexicon.speech["weak"] | _SPEAK
    return told is not None and told.tag_ in PREDICATES and lemma(told) in speaks


def only_says_so(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the phrase stands behind what it says: "nine died, three officials said".

    Not "nine were killed, three people reported missing".
    """
    if phrase.counted == "them" or phrase.head is None or phrase.start < 2 or doc[phrase.start - 1].text != ",":
        return False
    at = next((t.i for t in doc[phrase.end : phrase.end + _SHORT] if t.tag_ in PREDICATES or t.text == ","), None)
    if (
        at is None
        or doc[at].tag_ not in FINITE
        or lemma(doc[at]) not in lexicon.speech["verbs"] - lexicon.speech["weak"]
    ):
        return False
    behind = doc[at + 1] if at + 1 < len(doc) else None
    if behind is None or behind.is_punct:
        return True
    return lemma(doc[at]) in lexicon.speech["telling"] or (
        behind.tag_ in _OPENS_CLAIM and behind.lower_ not in lexicon.states
    )


def acts(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether those behind "and" do something themselves: "nine died, two of them boys, and 13 asked for help"."""
    if phrase.end >= len(doc) or doc[phrase.start - 1].lower_ != "and":
        return False
    verb = lemma(doc[phrase.end])
    if doc[phrase.end].tag_ not in ("VBD", "VBP"):
        return doc[phrase.end].tag_ == "VBN" and verb in _DOING
    harmed = doc[phrase.end].lower_ in lexicon.states or verb in lexicon.verbs or verb in lexicon.happenings
    return not harmed and verb not in _CARRIERS
