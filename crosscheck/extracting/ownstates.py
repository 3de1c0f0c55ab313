"""Who has a state of their own beside others: "12 killed, including two boys, and 30 hurt", "along with 30 injured"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.asides import verb_behind_aside
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.tokens import FINITE, MEMBERS, NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["has_own_state", "is_told_anew"]

_OPENERS = words("parts", "openers")
_LIST = 12  # tokens


def has_own_state(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a state right behind the phrase tells what happened: "along with six rebels wounded", "with 12 injured".

    Behind a noun it must end its clause: that of "guards wounded in a raid last week" may only tell which guards.
    """
    bare = phrase.head is None and not lexicon.lineage(lemma(doc[phrase.end - 1]))  # and no list of people
    return _is_state(doc, phrase.end, lexicon) and (bare or _ends_clause(doc, phrase.end + 1))


def is_told_anew(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the phrase goes on behind a list of parts with what happened to others: ", and three guards wounded"."""
    resumed = verb_behind_aside(doc, phrase.end)
    state = _closing_state(doc, phrase.end if resumed is None else resumed, lexicon)
    if state is None:
        return False
    alone = state == phrase.end and (phrase.head is None or phrase.others)
    opening = _opening(doc, phrase.start, alone)
    if opening is None:
        return (alone or phrase.others) and _is_another(doc, phrase.start, state, lexicon)
    sure = alone or lemma(doc[state - 1]) == "be" or _ends_clause(doc, state + 1)
    return sure or not _has_comma(doc, opening)


def _closing_state(doc: Doc, at: int, lexicon: Lexicon) -> int | None:
    """The state at the end of the list that goes on at the token: the "missing" of "(two boys) and a guard missing"."""
    commas = 0
    for i in range(at, min(len(doc), at + _LIST)):
        if _is_state(doc, i, lexicon):
            return i if lexicon.states[doc[i].lower_] != "shot" else None  # "a nurse shot in the head" may be dead
        if doc[i].text == ",":
            if not commas and doc[i + 1 : i + 2].text.lower() == "and":
                return None  # "two boys, and three guards wounded": no list with a comma before its "and"
            commas += 1
        if doc[i].tag_ not in MEMBERS and not (doc[i].tag_ in FINITE and lemma(doc[i]) == "be"):
            return None
    return None


def _is_state(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether a word such as "injured" stands at the token, and not before a noun: "three injured guards"."""
    if at >= len(doc) or doc[at].lower_ not in lexicon.states:
        return False
    return at + 1 >= len(doc) or doc[at + 1].tag_ not in NOUNS


def _ends_clause(doc: Doc, at: int) -> bool:
    return at >= len(doc) or doc[at].is_punct or doc[at].tag_ == "CC"


def _opening(doc: Doc, start: int, alone: bool) -> int | None:
    """The comma before the "and" that leads to the phrase, or before a bare figure, with "including" further left."""
    comma = None
    for i in range(start - 1, max(-1, start - 2 * _LIST), -1):
        if doc[i].lower_ in _OPENERS:
            return comma
        if doc[i].tag_ not in MEMBERS:
            return None
        joined = doc[i + 1].lower_ == "and" or doc[i + 1 : i + 4].text.lower() == "as well as"
        if comma is None and doc[i].text == "," and (joined or (alone and i == start - 1)):
            comma = i
    return None


def _is_another(doc: Doc, start: int, state: int, lexicon: Lexicon) -> bool:
    """Whether other harm was told of before a list that ends in a noun: "14 killed, including two boys and 30 hurt"."""
    if doc[start - 1].lower_ != "and" or doc[start - 2].tag_ not in NOUNS:
        return False
    at = start - 1
    while at > 0 and doc[at].lower_ not in _OPENERS and doc[at].tag_ in MEMBERS | {"PRP"}:
        at -= 1
    if doc[at].lower_ not in _OPENERS:
        return False
    told = (lexicon.states.get(t.lower_) or lexicon.verbs.get(lemma(t)) for t in reversed(doc[max(0, at - _LIST) : at]))
    before = next((name for name in told if name), None)
    return before is not None and before != lexicon.states[doc[state].lower_]


def _has_comma(doc: Doc, end: int) -> bool:
    """Whether a comma parts the members that stand between "including" and the token."""
    for token in reversed(doc[max(0, end - _LIST) : end]):
        if token.text == "," or token.lower_ in _OPENERS:
            return token.text == ","
    return False
