"""Captives who are let go or brought out: "freed 19 hostages", "eleven kidnapped farmers were released unhurt"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.asides import behind_aside
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.harm import Outcome, means_people
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.tokens import FINITE, NOUNS, lemma
from crosscheck.extracting.voice import is_passive, is_told_of
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["set_free"]

_FREEING, _CAPTIVES = words("custody", "freeing"), words("custody", "taken")
_RESCUERS, _CAPTORS, _SERVING = (words("freed", key) for key in ("rescuers", "captors", "serving"))
_LAWFUL, _HELD, _TAKING = (words("freed", key) for key in ("lawful", "held", "taking"))
_LET_GO, _REGAINED, _ABDUCTING = (words("freed", key) for key in ("let_go", "regained", "abducting"))
_SEIZERS, _HOLDING, _FREED_FOR, _GESTURES = (words("freed", k) for k in ("seizers", "holding", "freed_for", "gestures"))
_ACCUSED, _FAITHS = words("freed", "accused"), words("freed", "faiths")
_PLACES = words("freed", "places") | words("phrasal", "captivity")
_FORCED = words("freed", "forced") | words("phrasal", "captivity") | words("custody", "taken") | _TAKING
_VICTIMS, _LIBERATING = words("custody", "victims"), words("custody", "liberating")
_HELPERS = {"be", "have"}
_SKIPPED = {"DT", "PDT", "PRP$", "RB", "JJS"}
_FACTS = {"VBD", "VBG", "VBN", "VBZ", "VBP"}  # tags; not "agreed to free 19 hostages"
_NOT = {"not", "n't", "never"}
_PLANNING = {"of", "for", "on", "at", "about", "without"}  # before "freeing 19 hostages", which may never come
_OF_THEM = {"IN", "DT", "JJ", "NN", "NNP"}  # tags: "14 men from Elm (abducted in June)"
_FAR, _NEAR, _CLAUSE = 5, 8, 20  # tokens


def set_free(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The rescue of captives whom a verb beside them frees; of prisoners, who may only have served, nothing is told."""
    if phrase.end < len(doc) and doc[phrase.end].tag_ == "POS":
        return None  # "released 14 hostages' names"
    if phrase.counted in _CAPTIVES or bool(_CAPTIVES & set(phrase.modifiers)):
        verb = _before(doc, phrase) or _behind(doc, phrase)
    elif phrase.counted in _VICTIMS:
        verb = _victims_freed(doc, phrase)
    elif phrase.head is None and _several_taken(doc, phrase.start):
        verb = None if _may_have_served(doc, phrase) else _behind(doc, phrase)  # "and two of them were freed"
    elif means_people(doc, phrase, lexicon) and not _may_have_served(doc, phrase):
        verb = _by_captors_or_rescuers(doc, phrase) or _taken_before(doc, phrase, lexicon)
    else:
        return None
    return None if verb is None else Outcome("rescued", lemma(doc[verb]), verb, active=verb < phrase.start)


def _victims_freed(doc: Doc, phrase: Phrase) -> int | None:
    """ "police freed (12 victims)", but not "released (12 victims)" from hospital, "the ruling freed (two victims)"."""
    verb = _before(doc, phrase)
    if verb is not None and (is_told_of(doc, verb, _LAWFUL) or _freed_for_else(doc, phrase.end)):
        return None
    verb = _behind(doc, phrase) if verb is None else verb
    return verb if verb is not None and lemma(doc[verb]) in _LIBERATING else None


def _may_have_served(doc: Doc, phrase: Phrase) -> bool:
    """Whether they may be freed by law: "freed 12 activists", "released two men on bail"; or are captors themselves."""
    return phrase.counted in _SERVING | _CAPTORS or any(lemma(t) in _LAWFUL for t in doc)


def _several_taken(doc: Doc, end: int) -> bool:
    """Whether several people were abducted before the token: not "a boy was kidnapped, and two were released"."""
    verb = next((t.i for t in doc[:end] if lemma(t) in _TAKING and t.tag_.startswith("VB")), None)
    if verb is None or any(lemma(t) in _ACCUSED for t in doc[:end]) or not any(t.tag_ == "CD" for t in doc[:end]):
        return False
    return lemma(doc[verb]) in _ABDUCTING or any(lemma(t) in _CAPTORS for t in doc)


def _by_captors_or_rescuers(doc: Doc, phrase: Phrase) -> int | None:
    """ "soldiers freed (14 villagers)", "the gunmen released (14 pupils)", but not "the ministry freed 14 people"."""
    verb = _before(doc, phrase)
    if verb is None or _freed_for_else(doc, phrase.end):
        return None
    if is_told_of(doc, verb, _CAPTORS):
        return None if any(_is_team(doc, i) for i in range(verb)) else verb
    rescuers = lemma(doc[verb]) != "release" and is_told_of(doc, verb, _RESCUERS)
    return verb if rescuers and not _from_own_custody(doc, verb, phrase) else None


def _is_team(doc: Doc, at: int) -> bool:
    """Whether a club is called so, as the large letter behind another word tells: "the Raiders", not "Islamists"."""
    return at > 0 and doc[at].text.istitle() and lemma(doc[at]) in _CAPTORS - _FAITHS


def _from_own_custody(doc: Doc, verb: int, phrase: Phrase) -> bool:
    """ "police freed (12 people) arrested at the march", "the army freed (nine Kurds)", for something else."""
    said = {lemma(t) for t in doc}
    foes = phrase.head is not None and doc[phrase.head].ent_type_ == "NORP"
    own = (foes or is_told_of(doc, verb, _HOLDING)) and not said & (_FORCED | _CAPTORS)
    return own or doc[phrase.end : phrase.end + 1].text.lower() in _FREED_FOR or bool(said & _GESTURES)


def _freed_for_else(doc: Doc, at: int) -> bool:
    """ "(freed 40 men) from paperwork", "of their debts", "to go home"; not "from Elm", "from a camp"."""
    word, after = doc[at : at + 1].text.lower(), doc[at + 1 : at + 2]
    if word == "from":
        place = any(lemma(t) in _PLACES for t in doc[at + 1 : at + 4])
        return not place and (not after or after[0].tag_ != "NNP")
    return word in ("to", "up") or (word == "of" and after.text.lower() in ("their", "debt", "debts", "all", "any"))


def _taken_before(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> int | None:
    """The verb of "14 pupils (abducted from a school last week) have been freed", "regained their freedom"."""
    start = behind_aside(doc, phrase.end)
    clause = doc[start : start + _NEAR]
    verb = next((t for t in clause if t.tag_ in ("VBN", "VBD") and lemma(t) != "be"), None)
    if verb is None or not is_passive(doc, verb.i, lexicon):
        return None
    between = [t for t in doc[start : verb.i] if t.tag_ not in _OF_THEM]
    if between and [lemma(t) for t in between] != ["who", "be"]:
        return None  # "two men who abducted a girl were freed"
    if (lemma(verb) not in _TAKING and not _is_held(doc, verb.i)) or _by_law(doc, verb.i):
        return None
    for token in doc[verb.i + 1 : verb.i + _CLAUSE]:
        if _is_let_go(doc, token.i):
            denied = any(t.lower_ in _NOT or t.tag_ == "TO" for t in doc[token.i - 3 : token.i])  # "have yet to be"
            return None if denied else token.i
        if (token.tag_ in FINITE and lemma(token) not in _HELPERS) or token.tag_ == "MD" or token.text in (";", ":"):
            return None
    return None


def _is_held(doc: Doc, at: int) -> bool:
    """Whether "held hostage", "taken captive" or "held by the rebels" begins at the token."""
    captive = any(t.lower_ in _CAPTIVES for t in doc[at + 1 : at + 3])
    by = doc[at + 1 : at + 2].text.lower() == "by" and any(lemma(t) in _CAPTORS for t in doc[at + 2 : at + 5])
    return lemma(doc[at]) in _HELD and (captive or by)


def _by_law(doc: Doc, at: int) -> bool:
    """Whether those are seized by law: "seized by police", "in the raid", not "seized from a bus"."""
    return lemma(doc[at]) not in _ABDUCTING and any(lemma(t) in _SEIZERS for t in doc[at + 1 : at + _NEAR])


def _is_let_go(doc: Doc, at: int) -> bool:
    """Whether the token is the verb of "were freed", "were set free", "have regained their freedom", "walked free"."""
    verb, pair = lemma(doc[at]), doc[at : at + 2].text.lower()
    if verb in _REGAINED:
        return any(t.lower_ == "freedom" for t in doc[at + 1 : at + 3])
    if pair == "walked free":
        return True
    freed = (verb in _FREEING and doc[at].tag_ in ("VBN", "VBD")) or pair in _LET_GO
    return freed and any(lemma(t) == "be" for t in doc[max(0, at - 3) : at])


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
    """The participle behind a form of be: "were later freed", "have been let go", but not "were not freed"."""
    owned = before_owner(doc, phrase.start - 1)
    while owned > 0 and doc[owned].tag_ in ("DT", "JJ"):
        owned -= 1
    if owned > 0 and doc[owned].lower_ in ("of", "about") and doc[owned - 1].tag_ in NOUNS:
        return None  # "the names of 14 hostages were released"
    passive = False
    for token in doc[phrase.end : phrase.end + _FAR]:
        if lemma(token) in _FREEING and token.tag_ in ("VBN", "VBD"):
            return token.i if passive or _ends_headline(doc, phrase, token.i) else None
        if _is_let_go(doc, token.i):
            return token.i
        passive = passive or (lemma(token) == "be" and token.tag_ != "VB")
        if (lemma(token) not in _HELPERS and token.tag_ != "RB") or token.lower_ in _NOT:
            return None
    return None


def _ends_headline(doc: Doc, phrase: Phrase, verb: int) -> bool:
    """Whether the participle stands right behind them with no object: "Eleven hostages freed in raid"."""
    after = doc[verb + 1] if verb + 1 < len(doc) else None
    return verb == phrase.end and (after is None or after.is_punct or after.tag_ == "IN")
