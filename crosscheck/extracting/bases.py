"""Figures that are no subject: the base of another count ("two of the four"), or inside what names somebody else.

What the sentence says happened to two of them did not happen to the four, nor to the 40 whom a driver drove.
"""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, counted_outcome
from crosscheck.extracting.hospital import hospital
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import FINITE, NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["belongs_to_other", "is_base", "own_words", "owner_resumes"]

_SKIPPED = {"DT", "PRP$", "RB", "JJS", "PDT"}
_COUNTS = words("bases", "counts")
_COLLECTIVES = words("bases", "collectives") | words("figures", "members")
_HOLDERS = words("bases", "holders")
_CARRIERS = words("outcomes", "carriers")
_THERE = {"there", "here", "inside", "outside", "aboard"}
_FAR, _OWN = 15, 6  # tokens


def _before(doc: Doc, phrase: Phrase) -> int:
    """The token before the phrase, articles, possessives and adverbs passed over."""
    at = phrase.start - 1
    while at > 0 and doc[at].tag_ in _SKIPPED and doc[at].lower_ not in _COUNTS:
        at -= 1
    return at


def is_base(doc: Doc, phrase: Phrase) -> bool:
    """Whether the phrase tells of how many another count is some: "none of the 40", "Of the 80 aboard, 30 died"."""
    if phrase.head is None and _is_fronted(doc, phrase):
        return True
    at = _before(doc, phrase)
    if at < 0 or phrase.subset or doc[at].lower_ not in ("of", "among"):
        return False
    if at == 0:
        return any(t.tag_ == "CD" for t in doc[phrase.end : phrase.end + _FAR])
    whole = at - 2 if doc[at - 1].lower_ == "out" else at - 1
    counted = whole >= 0 and (doc[whole].tag_ == "CD" or doc[whole].lower_ in _COUNTS)
    return counted and (doc[at].lower_ == "of" or doc[whole].lower_ in ("one", "none", "nobody"))


def _is_fronted(doc: Doc, phrase: Phrase) -> bool:
    """ "In the earlier two, four people were killed": a bare figure that stands for raids or crashes told of before."""
    at = phrase.start - 1
    while at > 0 and doc[at].tag_ in ("JJ", "JJR", "RBR"):
        at -= 1
    fronted = at > 0 and doc[at].lower_ == "the" and doc[at - 1].lower_ in ("in", "during")
    opens = at == 1 or (at > 1 and doc[at - 2].text in (";", ",", "and", "but"))
    return fronted and opens and doc[phrase.end : phrase.end + 1].text == ","


def own_words(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What a base's own participle or relative clause says: "two of the four people who were shot died"."""
    at = phrase.end
    if at >= len(doc):
        return None
    if doc[at].tag_ in ("WP", "WDT"):
        return _relative(doc, at, lexicon)
    if phrase.head is None and doc[at].lower_ in lexicon.states:  # "nine of the 12 missing"
        return Outcome(counted_outcome(doc[at], lexicon), doc[at].lower_, at)
    if lemma(doc[at]) in lexicon.happenings:
        return None  # "one of the five died and two were hurt"
    elsewhere = any(t.tag_ in FINITE for t in doc[at + 1 : at + _FAR]) or _governed(doc, phrase)
    if not elsewhere or doc[at].tag_ not in ("VBN", "VBD"):
        return None
    return harmed_before(doc, at, lexicon, adjacent=True) or _taken_there(doc, at)


def _relative(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """What a relative clause says, and not the verb behind it: "of the 27 people who lived there, six died"."""
    told = False
    for token in doc[at + 1 : at + _OWN]:
        resumes = told and token.tag_ in FINITE and not _is_joined(doc, token.i)
        if resumes or token.text in (",", ";") or token.tag_ == "CD":
            return None
        if found := harmed_before(doc, token.i, lexicon):
            return found
        told = told or token.tag_ in FINITE
    return None


def _is_joined(doc: Doc, at: int) -> bool:
    """Whether a verb goes on one of its clause: "were shot", "had been hurt", "were also shot", "went in and died"."""
    before = doc[at - 2] if doc[at - 1].tag_ == "RB" and doc[at - 1].lower_ not in _THERE else doc[at - 1]
    return before.lower_ in ("been", "being", "and") or lemma(before) in ("be", "have", "get")


def _taken_there(doc: Doc, at: int) -> Outcome | None:
    """ "two of the 14 people taken to hospital (have died)", before the verb of the sentence."""
    for i in range(at + 1, min(len(doc), at + _OWN)):
        if doc[i].tag_ in FINITE or doc[i].text in (",", ";"):
            return None
        if found := hospital(doc, i):
            return found
    return None


def _governed(doc: Doc, phrase: Phrase) -> bool:
    """Whether a verb before the phrase has it, so that a participle behind is its own: "was one of the two hurt"."""
    verbs = [lemma(t) for t in doc[max(0, phrase.start - _FAR) : phrase.start] if t.tag_ in FINITE]
    return bool(verbs) and (verbs[-1] == "be" or verbs[-1] not in _CARRIERS)


def belongs_to_other(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the phrase only says who or what the subject is: "the driver of a bus carrying 40 passengers"."""
    at = _before(doc, phrase)
    if at < 1:
        return False
    token, earlier = doc[at], doc[at - 1]
    if token.lower_ in ("of", "for"):
        noun = lemma(earlier)
        return earlier.tag_ in NOUNS and noun not in _COLLECTIVES and noun not in lexicon.nouns
    if token.lower_ == "with":
        return earlier.tag_ in NOUNS and bool(lexicon.lineage(lemma(earlier)))
    if token.tag_ == "VBG":
        return lemma(token) in _HOLDERS
    relative = earlier.tag_ in ("WP", "WDT") or (earlier.tag_ == "RB" and at > 1 and doc[at - 2].tag_ in ("WP", "WDT"))
    return token.tag_ in FINITE and relative and lemma(token) not in lexicon.speech["verbs"] and lemma(token) != "be"


def owner_resumes(doc: Doc, phrase: Phrase) -> int | None:
    """Where the owner is told of again behind the phrase: the last comma of "a man, whose two sons died, was held"."""
    whose = next((t.i for t in reversed(doc[max(0, phrase.start - _FAR) : phrase.start]) if t.tag_ == "WP$"), None)
    if whose is None:
        return None
    told = False
    for token in doc[whose:]:
        joined = any(t.lower_ == "and" for t in doc[max(0, token.i - 2) : token.i])  # "were hurt and later died"
        if told and (token.text in (",", ";") or (token.tag_ in FINITE and not joined)):
            return token.i if token.i >= phrase.end else None
        told = told or token.tag_ in FINITE
    return None
