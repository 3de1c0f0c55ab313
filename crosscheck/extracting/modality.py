"""Whether a figure is put forward as a fact, or denied, supposed, forecast or planned."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Token

from crosscheck.extracting.clauses import begins_subject
from crosscheck.extracting.complements import said_of_clause
from crosscheck.extracting.figures import Figure
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import FINITE, NOUNS, lemma
from crosscheck.extracting.words import words as listed
from crosscheck.lexicon import Lexicon
from crosscheck.model import Modality

__all__ = ["modality_of"]

_REACH = 10
_ENDS_RATE = {"CC", "CD", ",", ":"}  # tags of what stands before another figure; a semicolon's is ":"
_THEN = re.compile(r"year earlier|year ago|year before|last year|previously")
_BASE = re.compile(r"\b(?:from|than|on|over|with|to|against)(?: (?:a|the|in))? (?:year|last)")  # "up on a year ago"
_STOPS = listed("modality", "clause_ends")
_PER, _KNOWN, _MAY = (listed("modality", key) for key in ("per", "known", "may"))
_TRIED, _FAILED = listed("modality", "tried"), listed("modality", "failed")
_NOT_DENIED, _CONSIDERED = listed("modality", "not_denied"), listed("modality", "considered")
_NEARLY = listed("naming", "nearly")
_NEAR = 3  # tokens
_HEADED = 5  # tokens of a headline's subject, with its number


def modality_of(doc: Doc, figure: Figure, outcome: Outcome | None, lexicon: Lexicon) -> Modality:
    """The modality of the clause that the figure stands in; the words nearest to it decide."""
    if _level_before(doc, figure) or _is_rate(doc, figure) or doc[figure.end : figure.end + 1].text == "fewer":
        return Modality.BACKGROUND
    if outcome is not None and outcome.harm and (only := _only_tried(doc, outcome.trigger)):
        return only
    if outcome is not None and (said := said_of_clause(doc, figure, outcome.trigger)) is not None:
        return said
    tokens = _clause(doc, figure, outcome)
    words, lists = _said(tokens), lexicon.modality
    if words & lists["denied"] or (words & lists["negations"] and not _negates_bound(doc, figure)):
        return Modality.DENIED
    ahead = _said((*_not_come_to_pass(tokens, figure, outcome, lexicon), *_hedging(doc, figure, tokens, outcome)))
    if (words - _MAY | ahead) & lists["hypothetical"]:
        return Modality.HYPOTHETICAL
    if ahead & lists["planned"]:
        return Modality.PLANNED
    if ahead & lists["forecast"]:
        return Modality.FORECAST
    return Modality.ASSERTED


def _level_before(doc: Doc, figure: Figure) -> bool:
    """ "to £75m from £125m", "against 610 a year earlier": the figure that another one is compared with."""
    before = doc[figure.start - 1].lower_ if figure.start else ""
    after = " ".join(t.lower_ for t in doc[figure.end : figure.end + 5])
    return before in ("from", "against", "versus", "vs") or bool(_THEN.search(after) and not _BASE.search(after))


def _is_rate(doc: Doc, figure: Figure) -> bool:
    """ "For every ten people killed, two were children", "nine die for every three killed": no event is told of."""
    if _opens_rate(doc, figure.start - 2) or (_opens_rate(doc, 0) and _is_first_behind_comma(doc, figure)):
        return True
    for i in range(figure.end, min(len(doc), figure.end + _REACH)):
        if doc[i].tag_ in _ENDS_RATE:
            return False
        if _opens_rate(doc, i):
            return True
    return False


def _is_first_behind_comma(doc: Doc, figure: Figure) -> bool:
    """Whether it is the "two" of "For every ten people killed, two were children"."""
    comma = next((t.i for t in doc[: figure.start] if t.text == ","), None)
    return comma is not None and all(t.tag_ not in ("CD", "CC") for t in doc[comma : figure.start])


def _opens_rate(doc: Doc, at: int) -> bool:
    """Whether "for every ten" begins at the token."""
    return at >= 0 and doc[at : at + 2].text.lower() in _PER and all(t.tag_ == "CD" for t in doc[at + 2 : at + 3])


def _only_tried(doc: Doc, trigger: int) -> Modality | None:
    """Whether it was no more than tried: "tried to kill two", "almost killed 30", "are to be shot"."""
    if trigger and doc[trigger - 1].lower_ in _NEARLY:
        return Modality.DENIED
    if _is_yet_to_be(doc, trigger):
        return Modality.PLANNED
    at = trigger
    while at > 1 and (doc[at - 1].lower_ == "and" and doc[at - 2].tag_ == "VB"):
        at -= 2  # "tried to shoot and kill"
    if at < 2 or doc[at].tag_ != "VB" or doc[at - 1].lower_ != "to":
        return None
    verb = lemma(doc[at - 2])
    return Modality.DENIED if verb in _FAILED else Modality.PLANNED if verb in _TRIED else None


def _is_yet_to_be(doc: Doc, trigger: int) -> bool:
    """ "12 men are to be executed" and a headline's "12 to be executed"; not "12 are said to be dead"."""
    if doc[max(0, trigger - 2) : trigger].text.lower() != "to be" or doc[trigger].tag_ != "VBN":
        return False
    before = doc[: trigger - 2]
    opens = len(before) < _HEADED and all(t.tag_ in NOUNS | {"CD", "JJ"} for t in before)
    return bool(before) and (opens or lemma(before[-1]) == "be")


def _clause(doc: Doc, figure: Figure, outcome: Outcome | None) -> list[Token]:
    """What stands to the left of the figure in its clause, and between it and what happened."""
    start = figure.start
    while start > max(0, figure.start - _REACH) and not _opens_clause(doc, start):
        start -= 1
    if start > 1 and doc[start - 1].lower_ == "that" and doc[start].tag_ not in FINITE:
        start = _refused(doc, start)
    trigger = outcome.trigger if outcome else 0
    aside = next((t.i + 1 for t in reversed(doc[figure.end : max(figure.end, trigger)]) if t.text == ","), figure.start)
    between = doc[aside : max(aside, trigger)]  # behind the aside of "14 people, who could not swim, drowned"
    return [t for t in (*doc[start : figure.start], *between) if not _says_nothing(t)]


def _opens_clause(doc: Doc, at: int) -> bool:
    """Whether a clause begins at the token: behind "but", or with ", killing"."""
    return doc[at - 1].lower_ in _STOPS or (doc[at - 1].text == "," and doc[at].tag_ == "VBG")


def _says_nothing(token: Token) -> bool:
    """The month of May, "in fear", "not all", "never before", "considered dead": they leave what happened as it is."""
    if token.i and token.nbor(-1).tag_ == "HYPH":
        return True
    if token.lower_ == "considered" and token.doc[token.i + 1 : token.i + 2].text.lower() in _CONSIDERED:
        return True
    if token.lower_ in ("not", "never"):
        return token.doc[token.i + 1 : token.i + 2].text.lower() in _NOT_DENIED
    return (token.lower_ == "may" and token.tag_ != "MD") or (token.lower_ == "fear" and token.tag_ == "NN")


def _said(tokens: Iterable[Token]) -> set[str]:
    """The words and their lemmas; of names only the words."""
    return {word for t in tokens for word in ((t.lower_,) if t.tag_ == "NNP" else (t.lower_, lemma(t)))}


def _not_come_to_pass(
    tokens: Sequence[Token], figure: Figure, outcome: Outcome | None, lexicon: Lexicon
) -> Sequence[Token]:
    """Those behind the last verb that tells of a fact: of "an attempt to rob a bank left two dead" nothing but "left".

    Whoever plans or may do something may have done something else before: "gunmen targeting a bus killed 12".
    """
    if outcome is not None and _shares_modal(tokens, outcome.trigger):
        return tokens
    if outcome is not None and _is_fact(figure, outcome, tokens):
        return ()
    speaking = lexicon.speech["verbs"] - lexicon.speech["weak"]
    finite = [i for i, t in enumerate(tokens) if t.tag_ in FINITE and lemma(t) not in speaking]
    return tokens[finite[-1] :] if finite else tokens


def _shares_modal(tokens: Sequence[Token], trigger: int) -> bool:
    """ "The blast could have hit a house and killed 12": the second verb stands under the "could have" of the first."""
    before = [t for t in tokens if t.i < trigger and t.tag_ != "RB"]
    if not before or before[-1].tag_ != "CC":
        return False
    for modal, verb in zip(before[-2::-1], before[:0:-1], strict=False):
        if modal.tag_ in FINITE:
            return False
        if modal.tag_ == "MD" and verb.lower_ in ("have", "be"):
            return True
    return False


def _hedging(doc: Doc, figure: Figure, tokens: Sequence[Token], outcome: Outcome | None) -> list[Token]:
    """The hedge of the verb or of the whole clause: "likely killed 30", "it is likely (that) 12 died"."""
    verbs = [doc[outcome.trigger]] if outcome is not None else []
    if verbs and verbs[0].i and doc[verbs[0].i - 1].tag_ == "CC":  # "likely injured 12 and killed nine"
        verbs += [t for t in tokens if t.i < verbs[0].i and t.tag_ in FINITE | {"VBN"}][-1:]
    before = [doc[verb.i - 1] for verb in verbs if verb.i]
    return [t for t in before if t.tag_ == "RB"] + _hedged_clause(doc, figure.start - 1)


def _hedged_clause(doc: Doc, at: int) -> list[Token]:
    """The "likely" of "it is likely the gunman killed 12", but not of "rain is likely and 12 people died"."""
    for i in range(at, max(0, at - _REACH), -1):
        if doc[i].tag_ in ("JJ", "RB"):
            being = i - 2 if doc[i - 1].tag_ == "RB" else i - 1
            opens = doc[i + 1].lower_ == "that" or (doc[i + 1].tag_ != "JJ" and begins_subject(doc, i + 1))
            if opens and being >= 0 and lemma(doc[being]) == "be":
                return [doc[i]]
        if doc[i].tag_ in ("CC", ",") or (doc[i].lower_ in _STOPS and doc[i - 1].tag_ not in ("JJ", "RB")):
            return []
    return []


def _is_fact(figure: Figure, outcome: Outcome, tokens: Sequence[Token]) -> bool:
    """ "Rain is likely and 12 people died", "a bombing targeting police killed 12", "prayers for the 12 dead"."""
    if not tokens or not outcome.harm:
        return False
    trigger = tokens[0].doc[outcome.trigger]
    if trigger.i < figure.start:  # the model takes it for a participle
        passed = any(lemma(t) in ("have", "be") for t in trigger.doc[max(0, trigger.i - _NEAR) : trigger.i])
        return outcome.active and trigger.tag_ == "VBN" and not passed
    known = figure.start > 0 and trigger.doc[figure.start - 1].lower_ in _KNOWN and trigger.i <= figure.end
    return known or trigger.tag_ == "VBD"


def _refused(doc: Doc, start: int) -> int:
    """ "rejected claims that 12 died": the clause goes back to the verb that denies it."""
    back = range(start - 2, max(-1, start - 7), -1)
    return next((i for i in back if lemma(doc[i]) in ("deny", "reject", "dismiss", "refute", "dispute")), start)


def _negates_bound(doc: Doc, figure: Figure) -> bool:
    """ "not fewer than 40" and "not only" deny nothing."""
    before = [t.lower_ for t in doc[max(0, figure.start - 2) : figure.start + 3]]
    return "only" in before or "fewer" in before or "less" in before
