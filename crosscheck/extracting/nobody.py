"""What happened to none of those to whom something else did: "none of the wounded died", "no one hurt was armed"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.ellipsis import predicated
from crosscheck.extracting.figures import Figure
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["of_nobody"]

_ENDS = words("outcomes", "breaks") | {"as", ",", ":", "."}
_RELATIVES = {"WP", "WDT"}
_FAR, _NEAR = 28, 12  # tokens


def of_nobody(doc: Doc, figure: Figure, found: Outcome, lexicon: Lexicon) -> Outcome | None:
    """The outcome of "none" or "no one": where the one found only says of whom, what the main verb tells, if another.

    "None of the wounded died" means no dead, and "none of the dead was armed" tells of no harm that it was nobody's.
    """
    if figure.mention.text.lower() not in ("none", "nobody", "no one", "no-one"):
        return found  # "no casualties were reported"
    main = _main_verb(doc, figure.end, found.trigger, lexicon)
    if main is None or (figure.mention.text.lower() == "none" and predicated(doc, main, lexicon)):
        return found  # "none of the dead were children"
    for i in range(main, min(len(doc), main + _NEAR)):
        if doc[i].lower_ in _ENDS or doc[i].tag_ in _RELATIVES:
            return None
        if told := harmed_before(doc, i, lexicon):
            return told if told.name != found.name else None
    return None


def _main_verb(doc: Doc, start: int, trigger: int, lexicon: Lexicon) -> int | None:
    """The verb behind a subject that holds the trigger: the "was" of "(none) of those who were hurt was (a guard)"."""
    relative = False
    for i in range(start, min(len(doc), trigger + _FAR)):
        if doc[i].lower_ in _ENDS:
            return None
        relative = relative or doc[i].tag_ in _RELATIVES
        participle = i == trigger and doc[i].lower_ in lexicon.states
        if doc[i].tag_ not in PREDICATES or participle:
            continue
        if not relative:
            speaks = lemma(doc[i]) in lexicon.speech["verbs"]  # "no one hurt police say"
            return i if i > trigger and not speaks else None
        relative = False
    return None
