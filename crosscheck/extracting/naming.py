"""A noun says what happened, as in 29 deaths, the bodies of 12, claimed 55 lives, the toll rose to 40."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase, lemma
from crosscheck.extracting.harm import Outcome, counted_outcome, harmed_noun, names_people, sharpened
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["named", "tolled", "victims"]

_FAR, _NEAR = 32, 13
_BREAKS = words("outcomes", "breaks")
_TAKERS = words("tolls", "takers")
_LINKS = words("tolls", "links")
_NUMBER_LINKS = words("tolls", "number_links")
_LISTING = words("tolls", "listing")
_RISES = words("tolls", "rises")
_INJURIES = words("tolls", "injuries")
_FATAL = words("tolls", "fatal")
_KILLINGS = words("tolls", "killings")


def named(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The outcome that the counted noun, or the one before "of", itself means."""
    name = harmed_noun(phrase, lexicon)
    if {"attempt", "attempted"} & set(phrase.modifiers):
        return None  # "two attempted murders"
    if name in ("killed", "injured") and phrase.head is not None and not phrase.subset:
        return Outcome(name, phrase.counted or "", phrase.head)
    if phrase.head is not None and names_people(phrase, lexicon):  # "30 wounded civilians"
        harmed = (t for t in doc[figure.end : phrase.head] if t.lower_ in lexicon.states)
        if (token := next(harmed, None)) is not None:
            return Outcome(sharpened(doc, token.i, lexicon.states[token.lower_]), token.lower_, token.i)
    if found := _counted_of(doc, figure, lexicon):
        return found
    if phrase.counted is not None and phrase.counted in lexicon.objects and phrase.head is not None:
        taken = any(lemma(t) in _TAKERS for t in doc[max(0, figure.start - 5) : figure.start])
        if taken or "lost" in _following(doc, phrase):  # "claimed 55 lives"
            return Outcome(lexicon.objects[phrase.counted], "life", phrase.head)
    return None


def _counted_of(doc: Doc, figure: Figure, lexicon: Lexicon) -> Outcome | None:
    """ "the bodies of all 12 people", "the lives of 18", "the shooting of four", "claimed a family of five"."""
    at = figure.start - 1
    while at > 0 and (doc[at].lower_ == "all" or doc[at].tag_ in ("DT", "PRP$")):
        at -= 1
    if at < 1 or doc[at].lower_ != "of":
        return None
    noun, before = lemma(doc[at - 1]), doc[max(0, at - 4) : at - 1]
    if noun in ("shooting", "wounding"):
        return Outcome("killed" if _FATAL & {t.lower_ for t in before} else "injured", noun, at - 1)
    if noun in words("figures", "groups") and any(lemma(t) == "claim" for t in before):
        return Outcome("killed", "claim", at - 1)
    name = lexicon.nouns.get(noun) or lexicon.objects.get(noun) or ("killed" if noun in _KILLINGS else None)
    attempted = before and before[-1].lower_ == "attempted"
    return Outcome(name, noun, at - 1) if name and not attempted else None


def _following(doc: Doc, phrase: Phrase) -> set[str]:
    return {t.lower_ for t in doc[phrase.end : phrase.end + 4]}


def victims(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "12 casualties", "five victims": killed or injured, where no other word says which."""
    name = harmed_noun(phrase, lexicon)
    if name == "casualties" and "gunshot" in phrase.modifiers:
        name = "injured"  # as "were shot" is, where nothing tells of deaths
    return Outcome(name, phrase.counted or "", phrase.head) if name and phrase.head is not None else None


def tolled(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "the death toll rose to 55", "brought the number of dead to 40", "among the dead were 12 children"."""
    at = figure.start - 1
    while at >= 0 and doc[at].tag_ in ("RB", "DT", "RBR") and at > figure.start - 3:
        at -= 1
    if at < 0:
        return None
    linked = doc[at].lower_ in _LINKS
    reach = _FAR if any(lemma(t) in _RISES for t in doc[max(0, at - 1) : at + 1]) else _NEAR
    listed = doc[at].lower_ in _LISTING
    for i in range(at - 1, max(-1, at - reach), -1):
        word = doc[i].lower_
        if word in _BREAKS or (doc[i].tag_ == "CD" and i > at - 2):
            return None
        counted = word in lexicon.states or word in lexicon.nouns or lemma(doc[i]) in lexicon.nouns
        if linked and lemma(doc[i]) in lexicon.tolls and word not in ("deaths",):
            injury = any(t.lower_ in _INJURIES for t in doc[max(0, i - 2) : i])
            return Outcome("injured" if injury else "killed", "toll", i)
        if counted and linked and doc[at].lower_ in _NUMBER_LINKS and _number_of(doc, i, at):
            return Outcome(counted_outcome(doc[i], lexicon), word, i)
        if counted and listed and i > 0 and doc[i - 1].lower_ in ("the", "those", "all", "among"):
            return Outcome(counted_outcome(doc[i], lexicon), word, i, part=True)
    return None


def _number_of(doc: Doc, at: int, link: int) -> bool:
    """Whether "number of" (or the second half of such a list: "and wounded to 100") stands before the counted word."""
    before = [t.lower_ for t in doc[max(0, at - 7) : at]]
    return "number" in before or "count" in before or (before[-1:] == ["and"] and link == at + 1)
