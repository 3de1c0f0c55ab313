"""Deaths that are told as a loss: "cost 14 people their lives", "left dead 14", "mourned the loss of 14 people"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.armies import army_lost
from crosscheck.extracting.collectives import collective_start
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, names_people
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.tokens import FINITE, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["lost"]

_ADMITTING, _LEAVING, _NO_WARS = (words("losses", key) for key in ("admitting", "leaving", "no_wars"))
_ON_THE_PAYROLL = words("suffering", "on_the_payroll")
_OWN = {"his", "her", "their", "my"}
_KIN, _ORDEALS = words("figures", "kin"), words("deaths", "ordeals")
_MOURNING, _FIGHTS = words("losses", "mourning"), words("losses", "fights")
_BEREAVED, _GROUPS = words("outcomes", "bereaved"), words("figures", "groups")
_SKIPPED = {"RB", "DT", "PRP$", "RP"}
_FAR, _FEW, _BACK = 8, 4, 3  # tokens


def lost(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The death, or the state, of those who are the object of "cost", "left dead", "lost", "claimed", "the loss of"."""
    at = before_owner(doc, min(phrase.start, collective_start(doc, figure.start)) - 1)
    edge = at - _BACK
    while at > max(0, edge) and doc[at].tag_ in _SKIPPED:
        at -= 1
    if at < 0:
        return None
    if at and lemma(doc[at - 1]) == "leave" and (state := lexicon.states.get(doc[at].lower_)):
        return Outcome(state, doc[at].lower_, at, active=True)
    if (took := _costs(doc, at, phrase) or _claims(doc, at, phrase)) or _loses(doc, at, phrase, lexicon):
        return Outcome("killed", lemma(doc[at]), at, active=took)  # who lost them killed nobody
    return _mourned(doc, at, phrase, lexicon)


def _costs(doc: Doc, at: int, phrase: Phrase) -> bool:
    """ "cost 14 people their lives", but not "cost 14 people their jobs", "their life savings"."""
    theirs = next((t.i for t in doc[phrase.end : phrase.end + _FAR] if t.lower_ == "their"), None)
    if lemma(doc[at]) != "cost" or theirs is None or theirs + 1 >= len(doc):
        return False
    return lemma(doc[theirs + 1]) == "life" and not noun_follows(doc, theirs + 1)


def _loses(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "lost three of their sons", "lost 14 soldiers in the battle", but not "lost 14 soldiers to desertion"."""
    if lemma(doc[at]) != "lose" or phrase.counted in _BEREAVED:
        return lemma(doc[at]) == "lose"
    if _loses_kin(doc, at, phrase):
        return True
    if army_lost(doc, at, phrase, lexicon) or _admits_loss(doc, at, phrase, lexicon):
        return True
    behind = doc[phrase.end : phrase.end + _FAR]
    fight = next((t.i for t in behind if lemma(t) in _FIGHTS), None)
    fought = behind[:1].text.lower() != "to" and fight is not None
    if fight is not None and doc[fight + 1 : fight + 2].text.lower() in ("for", "over", "on"):
        return False  # "lost 14 officers in the battle over pay"
    return fought and "combatant" in lexicon.lineage(phrase.counted or "")


def _loses_kin(doc: Doc, at: int, phrase: Phrase) -> bool:
    """ "lost his wife and two children in the crash", but not "in the crowd", "in the crash of the markets"."""
    owned = doc[at + 1 : at + 2].text.lower() in _OWN and any(lemma(t) in _KIN for t in doc[at + 2 : at + 4])
    behind = doc[phrase.end : phrase.end + _FEW + 1]
    ordeal = next((t.i for t in behind if lemma(t) in _ORDEALS), None)
    opens = behind[:1].text.lower()
    if not owned or ordeal is None or doc[ordeal + 1 : ordeal + 2].text.lower() == "of":
        return False
    return opens == "when" or (opens == "in" and not noun_follows(doc, ordeal))


def _admits_loss(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "It said it had lost two fighters", "admitted losing three soldiers", whom nothing behind them takes away."""
    said = doc[at].tag_ != "VB" and any(lemma(t) in _ADMITTING for t in doc[max(0, at - _FAR) : at])  # not "may lose"
    men = "combatant" in lexicon.lineage(phrase.counted or "") and phrase.counted not in _ON_THE_PAYROLL
    behind = doc[phrase.end : phrase.end + _FAR]
    gone = behind[:1].text.lower() in ("to", *lexicon.states) or any(lemma(t) in _LEAVING for t in behind)
    planes = phrase.counted == "fighter" and "air force" in doc.text.lower()
    return said and men and not (gone or planes) and not any(lemma(t) in _NO_WARS for t in doc)


def _claims(doc: Doc, at: int, phrase: Phrase) -> bool:
    """ "claimed a family of five", but not "claimed that they lied", "claimed a family of five were held"."""
    told = any(t.tag_ in FINITE for t in doc[phrase.end : phrase.end + _FAR])
    return lemma(doc[at]) == "claim" and not told and any(t.lower_ in _GROUPS for t in doc[at + 1 : phrase.end])


def _mourned(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "mourned the loss of 14 people"; a loss that nobody mourns may be that of staff."""
    loss = doc[at].lower_ == "of" and at > 1 and lemma(doc[at - 1]) == "loss"
    if not loss or not names_people(phrase, lexicon):
        return None
    mourned = any(lemma(t) in _MOURNING for t in doc[max(0, at - 1 - _FEW) : at - 1])
    moved = doc[phrase.end : phrase.end + 1].text.lower() == "to"  # "the loss of 14 players to a rival"
    return Outcome("killed", "loss", at - 1) if mourned and not moved else None
