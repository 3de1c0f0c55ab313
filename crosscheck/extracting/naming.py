"""A noun says what happened, as in 29 deaths, the bodies of 12, claimed 55 lives."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.bothharms import harm_of, is_undone, with_another
from crosscheck.extracting.cases import are_of_no_disease
from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.collectives import collective_start
from crosscheck.extracting.conjuncts import list_start
from crosscheck.extracting.fates import fate_of_victims
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, harmed_noun, names_people, sharpened
from crosscheck.extracting.heard import is_heard
from crosscheck.extracting.inflicted import inflicted
from crosscheck.extracting.owned import of_one_person
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.remains import remains_of
from crosscheck.extracting.tokens import DAYS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["massacred", "named", "victims"]

_TAKERS = words("tolls", "takers")
_SAVERS = words("tolls", "savers")
_SORTS, _NO_LONGER = words("naming", "sorts"), words("naming", "no_longer")
_LOST, _NOT_LOST = (words("naming", key) for key in ("lost", "not_lost"))
_OF_PEOPLE, _NEARLY = words("naming", "of_people"), words("naming", "nearly")
_HARMS = {"killed", "injured", "shot"}
_LIVED_THROUGH = words("naming", "lived_through")
_EVENTS = words("tolls", "events")
_OF_SEVERAL = words("tolls", "of_several")
_ATTEMPTED = {"attempt", "attempted"}
_FAR, _NEAR = 10, 5  # tokens
_FATAL = words("tolls", "fatal")
_WHEN = words("voice", "which_time") | words("voice", "times") | DAYS
_SETTING = {"IN", "NNP"}  # tags
_KILLINGS, _SHOOTINGS = words("tolls", "killings"), words("tolls", "shootings")


def named(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The outcome that the counted noun, or the one before "of", itself means."""
    name = harmed_noun(phrase, lexicon)
    if _ATTEMPTED & set(phrase.modifiers) or _kills_several(phrase):
        return None  # "two attempted murders"
    if (owned := of_one_person(doc, figure, phrase, lexicon)) is not None:
        return owned
    some = phrase.subset and phrase.counted not in _EVENTS  # "two of the dead", whom more may be told of
    if name in ("killed", "injured") and phrase.head is not None and not some:
        behind = phrase.head < figure.start  # "the deaths and injuries of dozens"
        both = harm_of(doc, phrase.head, lexicon) if behind else with_another(doc, phrase.head, name, lexicon)
        return Outcome(both or name, phrase.counted or "", phrase.head)
    if phrase.head is not None:  # "30 wounded civilians"
        for token in doc[figure.end : phrase.head]:
            if (harm := _harm_before_noun(doc, token.i, phrase, lexicon)) is not None:
                return Outcome(sharpened(doc, token.i, harm), token.lower_, token.i)
    found = _counted_of(doc, figure, phrase, lexicon) or inflicted(doc, figure, phrase, lexicon)
    return found or _lives_counted(doc, figure, phrase, lexicon)


def _kills_several(phrase: Phrase) -> bool:
    """Whether each of what is counted stands for several dead: "41 mass killings", "12 double murders"."""
    return bool(_OF_SEVERAL & set(phrase.modifiers)) and phrase.counted in _EVENTS


def _harm_before_noun(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> str | None:
    """The outcome of a word before the counted noun: "wounded civilians", "murdered nuns", but not "poisoned dogs"."""
    word, before = doc[at].lower_, doc[at - 1] if at else None
    if word in lexicon.states:
        return None if word in _SORTS else lexicon.states[word]
    nearly = before is not None and (before.tag_ == "HYPH" or before.lower_ in _NEARLY)  # "near-drowned sailors"
    others = any(t.tag_ == "POS" for t in doc[at : phrase.head])  # "the two murdered men's families"
    if nearly or others or doc[at].tag_ not in ("VBN", "JJ") or not names_people(phrase, lexicon):
        return None
    for verb in (lemma(doc[at]), word.removesuffix("ed"), word.removesuffix("d")):
        name = lexicon.verbs.get(verb) or lexicon.of_people.get(verb)
        if verb != word and name in _HARMS and not (name == "killed" and verb in lexicon.of_people):
            return name
    return None


def massacred(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a name of a people is counted of whom many were killed: "the massacre of some 400 Hazaras"."""
    if phrase.head is None or doc[phrase.head].tag_ not in ("NNP", "NNPS"):
        return False
    found = _counted_of(doc, figure, phrase, lexicon)
    return found is not None and found.predicate in _OF_PEOPLE and doc[found.trigger].is_lower  # no title case


def _lives_counted(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "claimed 55 lives", "the taking of two lives", "14 lives were taken", but not "were taken over by work"."""
    if phrase.counted is None or phrase.counted not in lexicon.objects or phrase.head is None:
        return None
    taken = any(lemma(t) in _TAKERS for t in doc[max(0, figure.start - 5) : figure.start])
    for i in range(phrase.end, min(len(doc), phrase.end + 4)):
        after = doc[i + 1 : i + 2].text.lower()
        taken = taken or (doc[i].lower_ in _LOST and after not in _NOT_LOST) or f"{doc[i].lower_} {after}" in _LOST
    return Outcome(lexicon.objects[phrase.counted], "life", phrase.head) if taken else None


def _counted_of(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "the bodies of all 12 people", "the shooting of four", "the deaths of six men and two boys"."""
    start = collective_start(doc, figure.start)
    first = list_start(doc, start) if phrase.head is not None else start
    at = before_owner(doc, first - 1)
    while at > 0 and (doc[at].lower_ == "all" or doc[at].tag_ in ("DT", "PRP$", "RB", "JJS")):
        at -= 1
    if (dead := remains_of(doc, at, phrase, lexicon)) is not None:
        return None if _opens_clause(doc, phrase, at) and first != start else dead
    if at < 1 or doc[at].lower_ != "of" or (first != start and _opens_clause(doc, phrase, at)):
        return None
    at = _behind_noun(doc, at)
    noun, before = lemma(doc[at - 1]), doc[max(0, at - 4) : at - 1]
    fatal = bool(_FATAL & {t.lower_ for t in before})
    if noun in _SHOOTINGS:
        return Outcome("killed" if fatal else "injured", noun, at - 1)
    if noun in lexicon.objects:
        return _lives(doc, at - 1, lexicon.objects[noun])
    if doc[at - 1].lower_ == "body":
        return None  # "the student body of 900", "half of his body"
    name = harm_of(doc, at - 1, lexicon) or ("killed" if noun in _KILLINGS | _OF_PEOPLE else None)
    name = "killed" if fatal and name == "injured" else name
    attempted = (before and before[-1].lower_ == "attempted") or is_undone(doc, at - 1, phrase.end)
    return Outcome(name, noun, at - 1) if name and not attempted else None


def _behind_noun(doc: Doc, of: int) -> int:
    """The token behind the noun that "of" goes with, over when and where: "killing" in "the killing on Monday (of)"."""
    at = of
    while at > max(0, of - _NEAR) and (doc[at - 1].tag_ in _SETTING or doc[at - 1].lower_ in _WHEN):
        at -= 1
    noun = doc[at - 1] if 0 < at < of else None
    placed = doc[at].lower_ in _WHEN | {"on", "in", "at", "near"}
    told = (
        noun is not None and placed and noun.tag_ in ("NN", "NNS") and lemma(noun) in _EVENTS | _KILLINGS | _SHOOTINGS
    )
    return at if told else of


def _opens_clause(doc: Doc, phrase: Phrase, of: int) -> bool:
    """ "found the bodies of four men and three women were held": the further phrase is a subject, not in the list."""
    finite = phrase.end < len(doc) and doc[phrase.end].tag_ in PREDICATES
    return finite and any(t.tag_ in PREDICATES for t in doc[max(0, of - _FAR) : of])


def _lives(doc: Doc, at: int, name: str) -> Outcome | None:
    """ "claimed the lives of 18" and "saved the lives of 40"; of lives that are only threatened nothing is told."""
    before = {lemma(t) for t in doc[max(0, at - 5) : at]}
    if before & _SAVERS:
        return Outcome("rescued", "save", at)
    lost = any(lemma(t) == "lose" for t in doc[at : at + _FAR])
    return Outcome(name, lemma(doc[at]), at) if lost or before & _TAKERS else None


def victims(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "12 casualties", "five victims": killed or injured, where no other word says which."""
    name = harmed_noun(phrase, lexicon)
    if (_NO_LONGER | _ATTEMPTED) & set(phrase.modifiers) or are_of_no_disease(doc, phrase):
        return None
    if _kills_several(phrase):
        return None
    if phrase.counted == "survivor" and _LIVED_THROUGH & set(phrase.modifiers):
        return None  # "two cancer survivors"
    if name in ("casualties", "rescued") and is_heard(doc, figure, phrase, lexicon):
        return None
    if phrase.counted == "victim":
        name = fate_of_victims(doc, phrase)
    return Outcome(name, phrase.counted or "", phrase.head) if name and phrase.head is not None else None
