"""What stands inside a counted noun phrase before its noun: ages, initials, and other words that are not its head."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import NAMES, is_glued, is_noun, lemma, noun_follows
from crosscheck.lexicon import Lexicon

__all__ = ["BEFORE_NOUN", "past_inserted", "past_narrowing"]

BEFORE_NOUN = {"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "POS", "CD", "AFX", "RBS"}  # tags
_PARTICIPLES = {"VBN", "VBD", "VBG", "JJ"}
_ADVERBS = {"RB", "IN", "MD", "RP"}  # "off-duty", "would-be"
_UNITS = {"year", "month", "week", "day"}
_SINGLE = {"one", "a", "an", "1"}
_FEW = 6  # tokens


def past_inserted(doc: Doc, at: int, head: int | None) -> int | None:
    """The token after what is inserted in a phrase: "two 16-year-old boys", "three Free Army (FA) commanders"."""
    return _past_age(doc, at) or _past_insertion(doc, at, head)


def past_narrowing(doc: Doc, start: int, at: int, head: int | None, lexicon: Lexicon) -> int | None:
    """The token after words that narrow the noun behind them, though another could be taken for the head."""
    found = _past_compound(doc, at, head) or _past_institution(doc, at, head, lexicon)
    return found or (None if doc[start].lower_ in _SINGLE else _past_joint(doc, at, head, lexicon))


def _past_compound(doc: Doc, at: int, head: int | None) -> int | None:
    """The token after words that hyphens make an adjective: "two Norden-based workers", "three off-duty officers"."""
    adverb = head is None and doc[at].tag_ in _ADVERBS
    if not (adverb or is_noun(doc[at])) or (head is not None and doc[head].tag_ in ("NNS", "NNPS")):
        return None
    end = at
    while end + 2 < len(doc) and not doc[end].whitespace_ and doc[end + 1].text == "-" and is_glued(doc[end + 1]):
        end += 2
    if end == at or doc[end].tag_ not in (_PARTICIPLES | {"NN", "VB"} if adverb else _PARTICIPLES):
        return None
    after = next((t for t in doc[end + 1 : end + _FEW] if t.tag_ not in BEFORE_NOUN), None)
    return end + 1 if after is not None and is_noun(after) else None


def _past_institution(doc: Doc, at: int, head: int | None, lexicon: Lexicon) -> int | None:
    """The token after a name with "of" that narrows people: "two Bank of Elm guards", but not "two Knights of Elm"."""
    named = head is not None and doc[head].tag_ == "NNP" and not lexicon.lineage(lemma(doc[head]))
    if not named or doc[at].lower_ != "of":
        return None
    end = at + 1
    while end < len(doc) and doc[end].tag_ in NAMES:
        end += 1
    of_people = end < len(doc) and doc[end].is_lower and bool(lexicon.lineage(lemma(doc[end])))
    return end if of_people and end > at + 1 and is_noun(doc[end]) else None


def _past_joint(doc: Doc, at: int, head: int | None, lexicon: Lexicon) -> int | None:
    """The token after "and" between two adjectives of one noun: "12 US and British soldiers"."""
    if doc[at].lower_ != "and" or doc[at - 1].tag_ not in ("JJ", "NNP") or head not in (None, at - 1):
        return None
    noun = at + 1
    while noun < len(doc) and doc[noun].tag_ in ("JJ", "NNP", "NN"):
        noun += 1
    people = noun < len(doc) and doc[noun].tag_ == "NNS" and bool(lexicon.lineage(lemma(doc[noun])))
    return noun if people and noun > at + 1 else None


def _past_age(doc: Doc, at: int) -> int | None:
    """The token after an age: "16-year-old", "9 year old", "15-year-olds"."""
    words_ = [t.lower_ for t in doc[at : at + 5] if t.text != "-"]
    if len(words_) < 3 or doc[at].tag_ != "CD" or words_[1].removesuffix("s") not in _UNITS:
        return None
    old = next((t.i for t in doc[at + 2 : at + 5] if t.lower_ in ("old", "olds")), None)
    return old + 1 if old is not None and words_[2] in ("old", "olds") else None


def _past_insertion(doc: Doc, at: int, head: int | None) -> int | None:
    """The token after initials in brackets, or the number of a unit, inside a phrase: "Free Army (FA)", "Ward 9"."""
    if head is None or at + 1 >= len(doc):
        return None
    if doc[at].text == "(" and doc[at + 1].is_upper and doc[at + 2 : at + 3].text == ")":
        return at + 3 if noun_follows(doc, at + 2) else None
    numbered = doc[at].tag_ == "CD" and doc[at - 1].tag_ in NAMES and doc[at].text.isdecimal()
    return at + 1 if numbered and noun_follows(doc, at) and doc[at + 1].is_lower else None
