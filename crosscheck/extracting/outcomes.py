"""What happened to those who are counted.

Casualties are read from the words around a figure and not from the parse: wire copy, headlines and translated reports
break the small model's parser at just these places, while their word order is as good as fixed. Triggers are of four
sorts: the harmed follow an active verb ("killed 29"), and precede a passive ("29 were killed"), a happening ("29
died") or a state ("29 dead"). What no trigger claims gets the verb that governs it in the parse.
"""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase, lemma
from crosscheck.extracting.harm import Outcome, either, is_person, names_people
from crosscheck.extracting.implied import is_implied
from crosscheck.extracting.naming import named, victims
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tolls import tolled
from crosscheck.extracting.voice import harms
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["governor_of", "outcome_of"]

_FAR_RIGHT, _FAR_LEFT = 28, 16
_FINITE = {"VBD", "VBZ", "VBP"}
_PASSED = {"RB", "DT", "PRP$", "RP"}
_CARRIERS = words("outcomes", "carriers")
_BREAKS = words("outcomes", "breaks")
_INCLUDING = words("outcomes", "including")
_BEFORE_OBJECT = words("outcomes", "before_object")
_AGENTS = words("outcomes", "agents")
_BESIDE = words("outcomes", "beside")
_HEARD = words("outcomes", "heard")
_LEFT_BREAKS = _BREAKS | words("outcomes", "left_breaks")


def outcome_of(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The outcome of a count, from the nearest words that can give one; None where nothing says what happened."""
    if is_person(phrase, doc, lexicon):
        for search in (named, tolled, _adjacent, _to_the_right, _to_the_left, victims):
            found = search(doc, figure, phrase, lexicon)
            if found:
                return found
    if is_implied(figure.mention):
        return None
    return governor_of(doc, figure, phrase, lexicon)


def _adjacent(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    left = phrase.start - 1
    while left > phrase.start - 4 and left >= 0 and (doc[left].tag_ in _PASSED or doc[left].lower_ == "her"):
        left -= 1
    name = harms(doc, left, lexicon, names_people(phrase, lexicon)) if left >= 0 else None
    if name and not _own_participle(doc, left, phrase, lexicon):
        return Outcome(either(doc, left, name, lexicon), lemma(doc[left]), left, active=True)
    right = phrase.end
    while right < len(doc) and (doc[right].tag_ == "RB" or doc[right].lower_ in _HEARD):
        right += 1
    return harmed_before(doc, right, lexicon, adjacent=True) if right < len(doc) else None


def _own_participle(doc: Doc, left: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Girl killed two others injured in raid": in a headline without commas the second participle is the figure's."""
    right = doc[phrase.end] if phrase.end < len(doc) else None
    if right is None or doc[left].tag_ not in ("VBD", "VBN") or right.tag_ not in ("VBD", "VBN"):
        return False
    other = harmed_before(doc, right.i, lexicon, adjacent=True)
    return other is not None and doc[left].lower_ != right.lower_


def _to_the_right(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The figure is the subject: the first passive, happening or state before another verb takes over."""
    if phrase.start and doc[phrase.start - 1].lower_ in _AGENTS:
        return None
    relative = verb = False
    if phrase.head is None and phrase.end < len(doc) and _counts(doc, phrase.end):
        return None
    for i in range(phrase.end, min(len(doc), phrase.end + _FAR_RIGHT)):
        token = doc[i]
        if token.lower_ in _BREAKS or _leaves(doc, i):
            return None
        if found := harmed_before(doc, i, lexicon):
            return found
        if verb and token.tag_ == "CD" and doc[i - 1].lower_ == "and":
            return None  # "dozens were trapped and 11 are missing"
        verb = verb or token.tag_ in ("VBN", "VBD")
        if token.tag_ in ("WP", "WDT") and i <= phrase.end + 1:
            relative = True
        elif token.tag_ in _FINITE and lemma(token) not in _CARRIERS:
            if not relative:
                return None
            relative = verb = False
    return None


def _leaves(doc: Doc, at: int) -> bool:
    """ "A blast near 200 people has left two dead": who is left dead is named behind the verb."""
    return (
        lemma(doc[at]) == "leave" and at + 1 < len(doc) and doc[at + 1].tag_ in ("CD", "DT", "NNS", "RB", "JJR", "PRP$")
    )


def _to_the_left(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """A figure that is a further object ("killed a man and two children") or a part ("died, including 49 children")."""
    edge = phrase.start - 1
    if edge < 0 or not (phrase.subset or doc[edge].lower_ in _BEFORE_OBJECT or doc[edge].tag_ in ("RB", "DT", "JJ")):
        return None
    part = phrase.subset
    for i in range(edge, max(-1, edge - _FAR_LEFT), -1):
        token = doc[i]
        part = part or token.lower_ in _INCLUDING
        if name := harms(doc, i, lexicon, names_people(phrase, lexicon)):
            return Outcome(name, lemma(token), i, part=part, active=True)
        if part and (found := harmed_before(doc, i, lexicon)):
            return Outcome(found.name, found.predicate, i, part=True)
        if token.lower_ in _LEFT_BREAKS or (token.tag_ in _FINITE and lemma(token) not in _CARRIERS):
            return None
    return None


def _counts(doc: Doc, at: int) -> bool:
    """Whether another count begins at the token: "0 67 At least 45 people were killed", "612 A man was killed"."""
    return (
        doc[at].tag_ == "CD"
        or doc[at].lower_ in ("a", "an")
        or (doc[at].lower_ in ("at", "more") and doc[min(at + 1, len(doc) - 1)].lower_ in ("least", "than"))
    )


def governor_of(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The verb that governs the counted noun in the parse; an agent of harm ("two gunmen killed") suffers nothing."""
    token = doc[phrase.head] if phrase.head is not None else doc[figure.end - 1]
    role = token.dep_ if token.head.pos_ in ("VERB", "AUX") else ""
    for _ in range(8):
        if (token.pos_ in ("VERB", "AUX") and lemma(token) not in _BESIDE) or token.head is token:
            break
        token = token.head
    if token.pos_ not in ("VERB", "AUX"):
        return None
    name = lexicon.verbs.get(lemma(token)) or lexicon.happenings.get(lemma(token))
    if name is None:
        return Outcome(lemma(token), lemma(token), token.i, harm=False)
    suffers = ("nsubjpass", "dobj") if lemma(token) in lexicon.verbs else ("nsubjpass", "dobj", "nsubj")
    if role in suffers and not is_person(phrase, doc, lexicon):
        return Outcome(name, lemma(token), token.i)
    return None
