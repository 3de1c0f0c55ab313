"""Verbs that tell what happened only with the words behind them: "tested positive", "were pulled to safety"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Doc

from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.phrasesenses import is_meant
from crosscheck.extracting.seizing import SEIZING, is_held, led_away, taken_away
from crosscheck.extracting.tokens import DAYS, FINITE, NOUNS, lemma, noun_follows
from crosscheck.extracting.voice import is_passive, seized
from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon

__all__ = ["done_to", "happened_to"]

_Tails = dict[str, list[tuple[tuple[str, ...], str]]]

_ANY_OF = {
    "{disease}": words("phrasal", "diseases"),
    "{peril}": words("phrasal", "perils"),
    "{captivity}": words("phrasal", "captivity"),
    "{custody}": words("phrasal", "custody"),
    "{shelter}": words("phrasal", "shelters"),
    "{camp}": words("phrasal", "camps"),
    "{place}": words("phrasal", "safer"),
    "{refuge}": words("phrasal", "refuges"),
    "{limb}": words("phrasal", "limbs"),
    "{van}": words("phrasal", "vans"),
    "{wild}": words("phrasal", "wild"),
    "{school}": words("phrasal", "schools"),
    "{barrier}": words("phrasal", "barriers"),
    "{crime}": words("phrasal", "crimes"),
    "{accident}": words("phrasal", "accidents"),
    "{wreck}": words("phrasal", "wrecks"),
}
_UNLIKE = words("phrasal", "unlike")
_SEARCHES, _LEFT_OPEN = words("phrasal", "searches"), words("phrasal", "left_open")
_SEEN = words("phrasal", "seen")
_SOUGHT, _TIMES = words("phrasal", "sought"), words("voice", "times") | DAYS
_OWN_DISEASES, _SEIZING = words("phrasal", "own_diseases"), {phrase.split()[0] for phrase in SEIZING}
_ONWARD = {"to", "of"}  # behind such words
_NOT = {"not", "n't", "never", "yet", "nowhere"}
_ARTICLES = {"DT", "PRP$", "CD"}  # tags
_PASSED = _ARTICLES | {"JJ", "JJR", "RB", "VBG", "VBN"}
_NEAR, _FAR = 4, 12  # tokens


def _tails(by_outcome: Mapping[str, list[str]]) -> _Tails:
    """The words that follow each verb, with the outcome that they tell together."""
    found: _Tails = {}
    for outcome, phrases in by_outcome.items():
        for verb, *tail in map(str.split, phrases):
            found.setdefault(verb, []).append((tuple(tail), outcome))
    return found


_HAPPENINGS, _DEEDS = (_tails(table("phrasal")[key]) for key in ("happenings", "deeds"))


def happened_to(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """What a verb and the words behind it tell of its subject: "(14) fell ill", "(14) were placed under arrest"."""
    verb = lemma(doc[at])
    name = _told(doc, at + 1, at, _HAPPENINGS.get(verb, []))
    if name is None and verb in _DEEDS and (is_passive(doc, at, lexicon) or _is_counted_before(doc, at)):
        name = _told(doc, at + 1, at, _DEEDS[verb])
    if name is None and verb in _SEIZING and is_passive(doc, at, lexicon):
        name = led_away(doc, at)
    if name is None and is_held(doc, at, lexicon):
        name = "detained"
    return Outcome(name, verb, at) if name else _not_found(doc, at, lexicon)


def _is_counted_before(doc: Doc, at: int) -> bool:
    """Whether a participle stands right behind a number: "(five were killed and) two taken captive"."""
    return at > 0 and doc[at].tag_ == "VBN" and doc[at - 1].tag_ == "CD"


def done_to(doc: Doc, at: int, end: int) -> Outcome | None:
    """What a verb and the words behind its object tell of it: "placed (14) under arrest", "rounded up (14)".

    The object, with all that belongs to it, begins behind the token and ends at or behind ``end``.
    """
    if (taken := taken_away(doc, at, end)) is not None:
        return taken
    particle = at > 0 and doc[at].tag_ in ("RP", "IN") and lemma(doc[at - 1]) in _DEEDS
    verb = at - 1 if particle else at
    tails = _DEEDS.get(lemma(doc[verb]), [])
    if particle and not seized(doc, verb):
        return None  # "rounded up 12 friends"
    if particle:
        name = next((name for tail, name in tails if tail == (doc[at].lower_,)), None)
        return Outcome(name, lemma(doc[verb]), verb, active=True) if name else None
    for i in range(end, min(len(doc), end + _FAR)):
        if name := _told(doc, i, verb, tails):
            return Outcome(
                name, lemma(doc[verb]), verb, active=lemma(doc[verb]) != "lose"
            )  # who lost them killed nobody
        if doc[i].tag_ in FINITE or doc[i].text in (";", ":"):
            return None
    return None


def _told(doc: Doc, at: int, verb: int, tails: list[tuple[tuple[str, ...], str]]) -> str | None:
    """The outcome whose words, behind the verb, begin at the token."""
    for tail, name in tails:
        end = _past(doc, at, tail)
        if end is None or _goes_on(doc, end) or (tail == ("positive",) and _of_no_disease(doc, end)):
            continue
        if is_meant(doc, verb, tail, name):
            return name
    return None


def _goes_on(doc: Doc, end: int) -> bool:
    """Whether the last word only begins a phrase: "to safety training", "disease-free", "hostage to its prices"."""
    following = doc[end : end + 1].text.lower()
    named = end < len(doc) and doc[end].tag_ == doc[end - 1].tag_ == "NNP"  # "plucked from the River Plate squad"
    if following in _ONWARD or (named and following not in _TIMES and not _names_water(doc, end)):
        return True
    return end < len(doc) and doc[end].tag_ in ("NN", "NNS", "HYPH", "POS") and following not in _TIMES


def _names_water(doc: Doc, end: int) -> bool:
    """Whether the name that goes on is a water's: "from the River Don", "from Lake Garda", not "River Plate squad"."""
    if doc[end - 1].lower_ == "lake":
        return True
    name_ends = end + 1 >= len(doc) or doc[end + 1].tag_ not in NOUNS or doc[end + 1].lower_ in _TIMES
    return doc[end - 1].lower_ == "river" and name_ends


def _past(doc: Doc, at: int, tail: tuple[str, ...]) -> int | None:
    """The token behind the words, where they begin at ``at``."""
    for word in tail:
        passed = _PASSED if word in _ANY_OF else _ARTICLES
        first = at
        while at < len(doc) and (doc[at].tag_ in passed or _narrows(doc, at, word)) and doc[at].lower_ != word:
            at += 1
        own = word == "{disease}" and doc[at : at + 1].text.lower() in ("disease", "illness")
        if own and any(lemma(t) in _OWN_DISEASES for t in doc[first:at]):
            return None  # "were diagnosed with heart disease"
        meant = _ANY_OF.get(word, frozenset((word,)))
        if at >= len(doc) or meant.isdisjoint((doc[at].lower_, lemma(doc[at]) if word in _ANY_OF else "")):
            return None
        at += 1
    return at


def _narrows(doc: Doc, at: int, word: str) -> bool:
    """Whether a noun stands right before one of those meant: the "massage" of "(from) massage parlours"."""
    wanted = _ANY_OF.get(word, frozenset())
    if doc[at + 1 : at + 2].text in ("'", "’", "'s", "’s"):
        return lemma(doc[min(at + 2, len(doc) - 1)]) in wanted  # "Legionnaires' disease"
    if doc[at].tag_ == "POS":
        return bool(wanted) and lemma(doc[min(at + 1, len(doc) - 1)]) in wanted
    return (
        bool(wanted)
        and noun_follows(doc, at, names=True)
        and lemma(doc[at + 1]) in wanted
        and lemma(doc[at]) not in wanted
    )


def _of_no_disease(doc: Doc, at: int) -> bool:
    """ "(tested positive) for a banned substance", "for lead"; "(12 riders tested positive) at the Games"."""
    if doc[at : at + 1].text.lower() == "for":
        return not any(lemma(t) in _ANY_OF["{disease}"] for t in doc[at + 1 : at + 2 + _NEAR])
    return any(lemma(t) in _UNLIKE for t in doc)


def _not_found(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "could not be found", "have not been accounted for", "not been seen since" are missing; not "not found guilty".

    The outcome begins with the verbs before, so that what it denies is not taken for a denial of it.
    """
    if lemma(doc[at]) not in _SEARCHES or not is_passive(doc, at, lexicon):
        return None
    before = doc[max(0, at - _NEAR) : at]
    end = at + 2 if doc[at + 1 : at + 2].text.lower() in ("for", "from") else at + 1
    open_ = end >= len(doc) or doc[end].is_punct or doc[end].lower_ in _LEFT_OPEN
    if lemma(doc[at]) in ("see", "hear"):
        open_ = doc[end : end + 1].text.lower() == "since" and not (lemma(doc[at]) == "hear" and end == at + 1)
        open_ = open_ and not any(lemma(t) in _SEEN for t in (*doc[:at], *doc[end : end + _NEAR + 1]))
    first = next((t.i for t in reversed(before) if t.tag_ in FINITE | {"MD"}), None)
    if first is None or not (lemma(doc[at]) == "account" or _are_sought(doc, first)):
        return None
    denied = first is not None and any(t.lower_ in _NOT for t in doc[first:at])
    return Outcome("missing", lemma(doc[at]), first) if first is not None and denied and open_ else None


def _are_sought(doc: Doc, end: int) -> bool:
    """Whether the subject before the token names people who go missing: "four miners", "nine", but not "jurors"."""
    bare = end > 0 and doc[end - 1].tag_ == "CD"
    nation = any(t.ent_type_ == "NORP" and t.tag_ in ("NNS", "NNPS") for t in doc[max(0, end - 2) : end])
    return bare or nation or any(lemma(t) in _SOUGHT for t in doc[max(0, end - _FAR) : end])
