"""The harmed stand before what happened to them: passives, happenings, states, hospitals, gunfire."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import lemma
from crosscheck.extracting.harm import Outcome, counted_outcome, joined, sharpened
from crosscheck.extracting.voice import is_passive
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["harmed_before"]

_MOVED = words("hospital", "moved")
_HIT = words("hospital", "hit")
_SHOTS = words("hospital", "shots")
_SUFFERING = words("hospital", "suffering")
_CONDITIONS = words("hospital", "conditions")


def harmed_before(doc: Doc, at: int, lexicon: Lexicon, adjacent: bool = False) -> Outcome | None:
    """The outcome if the token says what happened to those named before it."""
    token = doc[at]
    word = token.lower_
    if word == "among" and (counted := _among(doc, at, lexicon)):
        return counted
    if lemma(token) == "lose" and any(lemma(t) == "life" for t in doc[at + 1 : at + 4]):
        return Outcome("killed", "lose", at)
    if found := _wounds(doc, at) or _hospital(doc, at) or _hit(doc, at):
        return found
    verb = lexicon.verbs.get(lemma(token)) if token.tag_ in ("VBN", "VBD", "JJ", "NNP", "NN", "VB", "VBP") else None
    if verb and word.endswith(("ed", "t", "n", "ain")) and is_passive(doc, at):
        return joined(doc, at, sharpened(doc, at, verb), lexicon)
    happening = lexicon.happenings.get(lemma(token))
    if happening and (adjacent or token.tag_.startswith("VB")):
        return Outcome(happening, lemma(token), at)
    state = lexicon.states.get(word)
    if state and not verb and (adjacent or _predicative(doc, at)):
        return joined(doc, at, sharpened(doc, at, state), lexicon)
    return None


def _wounds(doc: Doc, at: int) -> Outcome | None:
    """ "suffered serious injuries", "were treated for wounds", "receive treatment", "in critical condition"."""
    token, rest = doc[at], doc[at + 1 : at + 7]
    if token.lower_ == "condition" and at >= 2 and doc[at - 1].lower_ in _CONDITIONS:
        return Outcome("injured", "condition", at)
    if lemma(token) == "treatment" and any(lemma(t) == "receive" for t in doc[max(0, at - 4) : at]):
        return Outcome("injured", "treatment", at)
    if lemma(token) in _SUFFERING and (token.lower_ != "treated" or (len(rest) and rest[0].lower_ in ("for", "and"))):
        for word in rest:
            if lemma(word) in ("injury", "wound") or (token.lower_ == "treated" and word.lower_ == "released"):
                return Outcome("injured", lemma(token), at)
            if word.text in (",", ";", ".") or word.lower_ == "no":
                return None
    return None


def _hospital(doc: Doc, at: int) -> Outcome | None:
    """ "were taken to a hospital", "three people in hospital", "were flown to the Regional Medical Center"."""
    word = doc[at].lower_
    if word not in ("hospital", "hospitals") and not (
        word == "medical" and doc[min(at + 1, len(doc) - 1)].lower_ in ("center", "centre", "centers")
    ):
        return None
    before = doc[max(0, at - 9) : at]
    if not any(t.lower_ in ("to", "in", "at") for t in before):
        return None
    moved = {lemma(t) for t in before} & _MOVED
    inside = doc[at - 1].lower_ == "in" or [t.lower_ for t in doc[max(0, at - 2) : at]] == ["in", "the"]
    return Outcome("injured", "hospitalize", at) if moved or inside else None


def _hit(doc: Doc, at: int) -> Outcome | None:
    """ "were hit by gunfire", "with gunshot wounds"."""
    rest = {t.lower_ for t in doc[at + 1 : at + 6]}
    if lemma(doc[at]) in _HIT and rest & _SHOTS:
        return Outcome("injured", "hit", at)
    return Outcome("injured", "wound", at) if doc[at].lower_ == "gunshot" and rest & {"wound", "wounds"} else None


def _among(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "20 women among the dead"."""
    for token in doc[at + 1 : at + 4]:
        if token.lower_ in lexicon.states or lemma(token) in lexicon.nouns:
            return Outcome(counted_outcome(token, lexicon), token.lower_, at, part=True)
    return None


def _predicative(doc: Doc, at: int) -> bool:
    """An adjective that ends its clause or follows a carrier, not one before its noun ("the dead man")."""
    following = doc[at + 1] if at + 1 < len(doc) else None
    before = doc[at - 1] if at else None
    if before is not None and before.tag_ in ("DT", "PRP$", "IN"):
        return False
    return following is None or following.tag_ not in ("NN", "NNS", "NNP")
