"""Who those are said to be to whom something happened: "among the dead were 12 children", "the dead were named as"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.collectives import collective_start
from crosscheck.extracting.conjuncts import list_start
from crosscheck.extracting.ellipsis import says_who
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, counted_outcome, names_people
from crosscheck.extracting.tokens import FINITE, LISTED, NOUNS, lemma
from crosscheck.extracting.voice import is_passive
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["means_harm", "said_to_be"]

_FAR, _NEAR, _STATED = 32, 13, 4  # tokens
_GROUP = 3  # tokens of "Of the dead"
_BREAKS = words("outcomes", "breaks")
_LISTING = words("tolls", "listing")
_NAMING = words("tolls", "naming")
_EVENTS = words("tolls", "events")
_ANDS = words("conjuncts", "ands")
_BEING = {"were", "are"}
_SHARES, _TOLD = words("tolls", "shares"), words("outcomes", "thinking") | {"be", "include"}
_TOLLS = {"the toll", "death toll", "'s toll", "’s toll"}  # before "includes two children"
_POINTERS, _BETWEEN = words("tolls", "pointers"), words("tolls", "between")
_NAMED = {"NNP", "CD", "PRP$", "NN"}  # tags: "Ann Lee, 40, her husband"


def said_to_be(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What happened to those who are counted, if they are said to be some of the dead, the wounded, the missing."""
    start = collective_start(doc, figure.start)
    start = _first_told(doc, start) if phrase.head is not None else start
    if (toll := _toll_before(doc, start)) is not None:
        alive = any(lexicon.states.get(t.lower_, "killed") != "killed" for t in doc[figure.end : phrase.end + _STATED])
        people = phrase.head is None or names_people(phrase, lexicon)
        return Outcome("killed", "toll", toll, part=True) if people and not alive else None
    return _listed(doc, start, lexicon) or _fronted(doc, figure, lexicon)


def before_bound(doc: Doc, start: int) -> int:
    """The token before a figure, and before one or two words that bound it: "to about the (12)"."""
    at = start - 1
    while at >= 0 and doc[at].tag_ in ("RB", "DT", "RBR") and at > start - 3:
        at -= 1
    return at


def means_harm(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether the word tells of harm to people: "dead", "victims", "wounded"."""
    word = doc[at].lower_
    return word in lexicon.states or word in lexicon.nouns or lemma(doc[at]) in lexicon.nouns


def _first_told(doc: Doc, start: int) -> int:
    """The first of those listed, who may be named: the "Ann" of "(identified as) Ann Lee, 40, and her four (sons)"."""
    owned = start - (doc[start - 1].tag_ == "PRP$") if start else start
    first = list_start(doc, owned)
    if first and doc[first - 1].lower_ in _ANDS:
        while first > max(0, start - _FAR) and (doc[first - 1].tag_ in _NAMED or doc[first - 1].lower_ in _ANDS):
            first -= 1
    return first


def _toll_before(doc: Doc, start: int) -> int | None:
    """The "toll" of "The toll includes (two children)"."""
    at = before_bound(doc, start)
    included = at > 1 and lemma(doc[at]) == "include" and doc[at - 2 : at].text.lower() in _TOLLS
    return at - 1 if included else None


def _listed(doc: Doc, start: int, lexicon: Lexicon) -> Outcome | None:
    """ "among the dead were 12 children", "named the victims as two brothers", "among those killed: two guards"."""
    at = before_bound(doc, start)
    if at < 1 or doc[at].lower_ not in _LISTING:
        return None
    if doc[at].lower_ == "as" and not any(lemma(t) in _NAMING for t in doc[max(0, at - _NEAR) : at]):
        return None
    named = any(lemma(t) == "name" for t in doc[max(0, at - _NEAR) : at])  # "the names of those who died in the fire:"
    reach = 2 if doc[at].text == ":" and not named else _FAR if lemma(doc[at]) == "include" else _NEAR
    for i in range(at - 1, max(-1, at - reach), -1):
        if doc[i].lower_ in _BREAKS or doc[i].lower_ == "as" or (doc[i].tag_ == "CD" and i > at - 2):
            return None
        if doc[at].text == ":" and i + 1 < at and doc[i + 1].tag_ in FINITE:
            return None  # "the names of those who died are on a wall:"
        if doc[i - 1 : i + 1].text.lower() == "those held" and doc[i + 1].tag_ in FINITE:
            return Outcome("detained", "held", i, part=True)
        if _who_died(doc, i, lexicon):
            return Outcome("killed", lemma(doc[i]), i, part=True)
        people = doc[i].lower_ in lexicon.states or lemma(doc[i]) not in _EVENTS
        if people and means_harm(doc, i, lexicon) and _is_set(doc, i, lexicon):
            of_others = doc[at].lower_ not in (":", "including") and _of_others(doc, i, lexicon)
            return None if of_others else Outcome(counted_outcome(doc[i], lexicon), doc[i].lower_, i, part=True)
    return None


def _of_others(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether others are told of: "doctors treating the wounded", "relatives of the dead", "the victims' lawyers"."""
    if any(t.tag_ == "POS" for t in doc[at + 1 : at + 3]):
        return True
    pointer = next((i for i in range(at, max(0, at - _NEAR), -1) if doc[i].lower_ in _POINTERS), 0)
    if not pointer:
        return False
    before = doc[pointer - 1]
    if before.lower_ == "of":
        return pointer > 1 and doc[pointer - 2].tag_ in NOUNS and lemma(doc[pointer - 2]) not in _SHARES
    telling = lemma(before) in _NAMING or lemma(before) in lexicon.speech["verbs"] or lemma(before) in _TOLD
    return before.lower_ in ("for", "with", "by") or (before.tag_.startswith("VB") and not telling)


def _who_died(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether all are meant who died: "those who died (in the fire were)", "the two men who died (were named as)"."""
    if lexicon.happenings.get(lemma(doc[at])) != "killed" or doc[at - 1].lower_ != "who" or at < _GROUP:
        return False
    before = at - 2
    while before > 0 and doc[before].tag_ in ("NNS", "CD", "JJ"):
        before -= 1
    return doc[before].lower_ in _POINTERS


def _is_set(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether the word stands for all to whom it happened: "the dead", "the six men shot", "Six men killed (were)"."""
    before = at - 1
    while before >= 0 and (doc[before].tag_ in ("JJ", "CD") or _tells_who(doc, before, lexicon)):
        if doc[before].lower_ == "other" and before == 0:
            return True
        before -= 1
    if before < 0:
        return doc[0].tag_ == "CD" and doc[at].tag_ in ("VBN", "VBD") and doc[at + 1].text != ","
    return doc[before].lower_ in _POINTERS


def _tells_who(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """ "(the) guards (killed were)", "(the men) shot (dead)", but not "(the) guards (killed two men)"."""
    if doc[at].lower_ in _BETWEEN:
        return True
    people = doc[at].tag_ == "NNS" and bool(lexicon.lineage(lemma(doc[at])))
    return people and is_passive(doc, at + 1, lexicon)


def _fronted(doc: Doc, figure: Figure, lexicon: Lexicon) -> Outcome | None:
    """ "Of the dead, nine were children and four were women", "Of those wounded, 12 were in the bus"."""
    group = doc[2] if figure.start > _GROUP and doc[0].lower_ == "of" and doc[1].lower_ in ("the", "those") else None
    if group is None or not means_harm(doc, group.i, lexicon) or not _goes_on(doc, figure.start):
        return None
    said = says_who(doc, figure.end, lexicon)
    return Outcome(counted_outcome(group, lexicon), group.lower_, group.i, part=True) if said else None


def _goes_on(doc: Doc, start: int) -> bool:
    """Whether the figure stands behind the comma of "Of the dead, ", or in the list of those who are told of there."""
    if doc[start - 1].text == ",":
        return True
    comma = next((t.i for t in doc[:start] if t.text == ","), None)
    between = () if comma is None else doc[comma:start]
    return (
        bool(between)
        and doc[start - 1].lower_ == "and"
        and all(t.tag_ in LISTED or t.lower_ in _BEING for t in between)
    )
