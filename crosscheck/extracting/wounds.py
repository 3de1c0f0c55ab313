"""Wounds and ailments of people, and how hospitals say they are: "with minor injuries", "in critical condition"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.struck import in_the_body
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.words import words

__all__ = ["names_injuries", "wounds"]

_GETTING = words("wounds", "getting")
_SUFFERING, _INJURIES = words("wounds", "suffering"), words("wounds", "injuries")
_CONDITIONS, _MILD, _MET = (words("wounds", key) for key in ("conditions", "mild", "met"))
_GRADES, _PATIENTS = words("wounds", "grades"), words("wounds", "patients")
_BODY, _BROKEN, _BODILY = words("struck", "body"), words("wounds", "broken"), words("wounds", "bodily")
_SCRATCHES, _SMALL = words("wounds", "scratches"), words("wounds", "small")
_HOUSEHOLDS = words("wounds", "households")
_BLEEDING = words("wounds", "bleeding") | words("wounds", "mishaps") | words("wounds", "patients")
_MISHAPS, _LOSSES = words("wounds", "mishaps"), words("wounds", "losses")
_HOW_TREATED = words("wounds", "how_treated")
_BY_HEAT = {"exhaustion", "stroke"}
_AT_SCENE = {"at the scene", "on the scene"}
_BREATH, _TROUBLE = words("wounds", "breath"), words("wounds", "trouble")
_AILING, _SYMPTOMS, _AILMENTS = (words("wounds", key) for key in ("ailing", "symptoms", "ailments"))
_BREATHED, _FUMES, _HARMLESS = (words("wounds", key) for key in ("breathed", "fumes", "harmless"))
_TOLD = {"VBD", "VBN", "VBG"}  # tags of what came to pass: not "millions suffer breathing problems"
_STOPS = {"WP", "WDT", "WRB", "CD", "VB", "VBD", "VBP", "VBZ"}
_SEEKING, _MEDICAL = words("wounds", "seeking"), words("wounds", "medical")
_NEAR, _FAR, _SENTENCE = 7, 9, 40  # tokens


def wounds(doc: Doc, at: int) -> Outcome | None:
    """ "suffered serious injuries", "were treated for burns", "with minor injuries", "in critical condition"."""
    token = doc[at]
    if _in_condition(doc, at) or _graded(doc, at):
        return Outcome("injured", "condition", at)
    if lemma(token) == "treatment" and any(lemma(t) in _GETTING for t in doc[max(0, at - 4) : at]):
        return Outcome("injured", "treatment", at)
    if _seeks(doc, at):
        return Outcome("injured", "treatment", at)
    if token.lower_ in ("with", "sustaining") and names_injuries(doc, at + 1, at + _NEAR):
        return Outcome("injured", "injury", at)
    if token.lower_ == "treated":
        return _treated(doc, at)
    if token.tag_ in _TOLD and _ails(doc, at):
        return Outcome("injured", lemma(token), at)
    if _recovers(doc, at):
        return Outcome("injured", "recover", at)
    if lemma(token) == "fight" and _for_life(doc, at):
        return Outcome("injured", "fight", at)
    if lemma(token) not in _SUFFERING:
        return None
    generic = token.tag_ not in _TOLD and any(_hinders_breath(doc, t.i) for t in doc[at : at + _NEAR])
    suffers = not generic and (names_injuries(doc, at + 1, at + _NEAR) or _is_scratched(doc, at + 1))
    return Outcome("injured", lemma(token), at) if suffers else None


def _ails(doc: Doc, at: int) -> bool:
    """ "showed symptoms of poisoning", "experienced breathing difficulties", "inhaled smoke"; not "showed no signs"."""
    verb, rest = lemma(doc[at]), doc[at + 1 : at + _NEAR]
    if verb in _BREATHED:
        return any(lemma(t) in _FUMES and doc[t.i - 1].lower_ not in _HARMLESS for t in rest[:4])
    if verb not in _AILING and not (verb in _SYMPTOMS and any(lemma(t) in ("symptom", "sign") for t in rest)):
        return False
    ends = (t.i for t in rest if t.text in (",", ";", ".") or t.lower_ in ("no", "without"))
    within = doc[at + 1 : next(ends, at + _NEAR)]
    return any(lemma(t) in _AILMENTS or _hinders_breath(doc, t.i) for t in within)


def _hinders_breath(doc: Doc, at: int) -> bool:
    """Whether "breathing difficulties", "respiratory problems" or "trouble breathing" stands at the token."""
    first, second = doc[at], doc[min(at + 1, len(doc) - 1)]
    named = first.lower_ in _BREATH and lemma(second) in _TROUBLE
    return named or (lemma(first) in _TROUBLE and second.lower_ == "breathing")


def _for_life(doc: Doc, at: int) -> bool:
    """ "were left fighting for their lives", "are fighting for their lives in hospital", but not of those in battle."""
    life = lemma(doc[min(at + 3, len(doc) - 1)]) == "life" and doc[at + 1].lower_ == "for"
    left = at > 0 and doc[at - 1].lower_ == "left"
    hurt = left or any(t.lower_ == "hospital" or lemma(t) in _PATIENTS for t in doc[at:])
    return life and (hurt or _after_mishap(doc, at + 4))


def _recovers(doc: Doc, at: int) -> bool:
    """ "(Three people) are recovering after a stabbing", but not "recovering after the market crash"."""
    if doc[at].lower_ != "recovering" or at == 0 or lemma(doc[at - 1]) not in ("be", "still", "now"):
        return False
    homes = any(lemma(t) in _HOUSEHOLDS for t in doc[max(0, at - _NEAR) : at])
    return not homes and any(_after_mishap(doc, t.i) for t in doc[at + 1 : at + 5])


def _after_mishap(doc: Doc, at: int) -> bool:
    """Whether "after a stabbing", "following the crash" begins at the token, which hurts people and wins no battle."""
    if doc[at : at + 1].text.lower() not in ("after", "following"):
        return False
    within = doc[at + 1 : at + _NEAR]
    return any(lemma(t) in _MISHAPS for t in within) and not any(lemma(t) in _LOSSES for t in within)


def _in_condition(doc: Doc, at: int) -> bool:
    """ "in critical condition", "were listed in good condition", but not "were found in good condition"."""
    if doc[at].lower_ != "condition" or at < 2 or doc[at - 1].lower_ not in _CONDITIONS:
        return False
    met = any(lemma(t) in _MET for t in doc[max(0, at - _NEAR) : at])
    return not (met and doc[at - 1].lower_ in _MILD)


def _seeks(doc: Doc, at: int) -> bool:
    """ "needed medical attention", but not "refugees need" it, nor "no one needed" it, who may be hurt all the same."""
    if lemma(doc[at]) not in _SEEKING or doc[at].tag_ not in _TOLD or not at:
        return False
    nobody = any(t.lower_ in ("no", "none", "nobody") for t in doc[max(0, at - 3) : at])
    return not nobody and doc[at + 1 : at + 3].text.lower() in _MEDICAL


def _graded(doc: Doc, at: int) -> bool:
    """ "Two of the victims are stable", where the sentence tells of patients, but not "are critical of the plan"."""
    if doc[at].lower_ not in _GRADES or at < 2:
        return False
    verb = at - 2 if doc[at - 1].tag_ == "RB" else at - 1
    after = doc[at + 1] if at + 1 < len(doc) else None
    ends = after is None or after.is_punct or after.lower_ in ("and", "but", "while")
    return ends and lemma(doc[verb]) in ("be", "remain") and _tells_of_patients(doc, at)


def _tells_of_patients(doc: Doc, at: int) -> bool:
    """Whether the words around tell of the hurt, as "victims" or "surgery" do."""
    return any(not _PATIENTS.isdisjoint((t.lower_, lemma(t))) for t in doc[max(0, at - _SENTENCE) : at + _SENTENCE])


def _treated(doc: Doc, at: int) -> Outcome | None:
    """ "were treated at the scene for their wounds", "were treated and released", but not "treated for flu"."""
    if at + 1 >= len(doc) or doc[at + 1].lower_ not in _HOW_TREATED:
        return None
    there = doc[at + 1 : at + 4].text.lower() in _AT_SCENE and doc[at + 4 : at + 5].text.lower() not in ("to", "of")
    if there and at and doc[at - 1].tag_ in ("VBD", "VBN", "VBP"):
        return Outcome("injured", "treat", at)  # "were treated at the scene"
    for word in doc[at + 1 : at + _FAR]:
        hurt = word.lower_ == "for" and (
            names_injuries(doc, word.i + 1, word.i + 5) or _is_scratched(doc, word.i + 1, sure=True)
        )
        if word.lower_ == "released" or hurt:
            return Outcome("injured", "treat", at)
        if word.text in (",", ";", ".") or word.tag_ in ("WP", "WDT", "WRB"):
            return None
    return None


def _is_scratched(doc: Doc, at: int, sure: bool = False) -> bool:
    """Whether "cuts" or "minor scratches" begins at the token, which more words do not make "cuts to services".

    Bare "cuts" may be those of a budget, unless it is ``sure`` that they were treated, or the sentence tells of glass.
    """
    first = at
    while at < len(doc) and doc[at].lower_ in _SMALL:
        at += 1
    bleeds = sure or at > first or lemma(doc[min(at, len(doc) - 1)]) != "cut" or any(lemma(t) in _BLEEDING for t in doc)
    cut = bleeds and at < len(doc) and doc[at].tag_ == "NNS" and lemma(doc[at]) in _SCRATCHES
    after = doc[at + 1 : at + 2].text.lower()
    return cut and after not in ("to", "in", "of")


def names_injuries(doc: Doc, start: int, end: int) -> bool:
    """Whether the phrase names wounds as a noun: "serious injuries", but not "have died and 30 wounded"."""
    for word in doc[start:end]:
        broken = lemma(word) in _BODY and doc[max(0, word.i - 1)].lower_ in _BROKEN  # "broken legs"
        bodily = lemma(word) in _BODILY and in_the_body(doc, word.i + 1)  # "cuts to the face"
        heat = word.lower_ in _BY_HEAT and doc[max(0, word.i - 1)].lower_ == "heat"  # "heat exhaustion"
        named = (broken or bodily or heat or lemma(word) in _INJURIES) and word.tag_ in NOUNS
        if named or _hinders_breath(doc, word.i):
            return True
        parts = word.lower_ in _BROKEN and lemma(doc[min(word.i + 1, len(doc) - 1)]) in _BODY
        auxiliary = word.tag_ == "VBN" and lemma(doc[start - 1]) in ("have", "receive") and not parts
        stops = word.tag_ in _STOPS and not parts
        if word.text in (",", ";", ".") or word.lower_ in ("no", "without") or auxiliary or stops:
            return False
    return False
