"""Harm that came to somebody: "injuries to four nurses", "wounds on eight", "drove 900 people from their homes"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.aftermath import from_home, without_shelter
from crosscheck.extracting.collectives import collective_start
from crosscheck.extracting.conjuncts import list_start
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, names_people
from crosscheck.extracting.identified import before_bound
from crosscheck.extracting.phrasal import done_to
from crosscheck.extracting.struck import run_into
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.extracting.wounds import names_injuries
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["inflicted"]

_INJURIES = words("wounds", "injuries")
_DRIVEN = words("homes", "driven")
_FATAL = words("tolls", "fatal")
_CAUSES = words("inflicted", "causes")
_SKIPPED = {"RB", "DT", "JJ", "JJS", "PRP$", "RBS"}
_STRIKING, _DEATHS = words("struck", "striking"), words("struck", "deaths")
_FAR, _WITH = 10, 5  # tokens
_MOST = 100  # people whom a thing runs into


def inflicted(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "resulted in injuries to four nurses", "inflicted wounds on eight", "drove 900 people from their homes"."""
    bare = phrase.counted is None and figure.mention.kind is Kind.COUNT
    nation = phrase.head is not None and doc[phrase.head].ent_type_ == "NORP"
    if not (bare or nation or names_people(phrase, lexicon)):
        return None
    start = collective_start(doc, figure.start)
    at = (list_start(doc, start) if phrase.head is not None else start) - 1
    while at > 0 and doc[at].tag_ in _SKIPPED:
        at -= 1
    return None if at < 1 else _done(doc, at, figure, phrase, bare) or _by_injuries(doc, at)


def _done(doc: Doc, at: int, figure: Figure, phrase: Phrase, bare: bool) -> Outcome | None:
    """What the verb at the token does to those behind it: "drove (900 people from their homes)", "(a car) hit"."""
    homeless = lemma(doc[at]) == "leave" and without_shelter(doc, phrase.end)
    if homeless or (lemma(doc[at]) in _DRIVEN and from_home(doc, phrase.end)):
        return Outcome("displaced", lemma(doc[at]), at, active=True)
    hit = at == before_bound(doc, collective_start(doc, figure.start)) and _may_be_run_into(doc, figure, phrase.end)
    if not bare and (done := (run_into(doc, at) if hit else None) or done_to(doc, at, phrase.end)):
        return done
    treated = lemma(doc[at]) == "treat" and _for_injuries(doc, phrase.end)
    return Outcome("injured", "treat", at) if treated else None


def _by_injuries(doc: Doc, at: int) -> Outcome | None:
    """ "resulted in injuries to", "inflicted fatal wounds on" before those who have them."""
    noun = _injuries_before(doc, at)
    if noun is None or not _is_caused(doc, noun):
        return None
    name = "killed" if any(t.lower_ in _FATAL for t in doc[max(0, noun - 2) : noun]) else "injured"
    return Outcome(name, lemma(doc[noun]), noun)


def _may_be_run_into(doc: Doc, figure: Figure, at: int) -> bool:
    """Whether so many can be hit at once, and by a thing: not "(the tram hit) 40,000 riders", "12 with a fare of $5".

    Where death is told behind them, "killing two and injuring eight", they are not all hurt.
    """
    behind = doc[at : at + _WITH]
    with_it = behind[:1].text.lower() != "with" or any(lemma(t) in _STRIKING for t in behind)
    many = (figure.mention.quantity.low or 0) > _MOST
    died = any(t.lower_ in _DEATHS for t in doc[at : at + _FAR]) or behind[:2].text.lower() == ", who"
    return with_it and not many and not died


def _for_injuries(doc: Doc, at: int) -> bool:
    """ "(treated 12 people from the bus) for minor burns", but not "for flu"."""
    for token in doc[at : at + _FAR]:
        if token.lower_ == "for":
            return names_injuries(doc, token.i + 1, token.i + 5)
        if token.tag_ in FINITE or token.text in (",", ";"):
            return False
    return False


def _injuries_before(doc: Doc, at: int) -> int | None:
    """The noun before "to", "on" or "among" at ``at``: "injuries (to)", "injuries of various degrees (on)"."""
    if doc[at].lower_ not in ("to", "on", "among"):
        return None
    noun = at - 1
    if lemma(doc[noun]) == "degree":
        noun = next((i - 1 for i in range(noun, max(0, noun - 4), -1) if doc[i].lower_ == "of"), noun)
    return noun if noun >= 0 and lemma(doc[noun]) in _INJURIES and doc[noun].tag_ in ("NN", "NNS", "NNP") else None


def _is_caused(doc: Doc, noun: int) -> bool:
    """Whether a verb tells that the injuries came about, or they open the sentence, as in "injuries to six people"."""
    before = doc[max(0, noun - _FAR) : noun]
    return any(lemma(t) in _CAUSES for t in before) or (noun < 2 and all(t.tag_ in _SKIPPED for t in before))
