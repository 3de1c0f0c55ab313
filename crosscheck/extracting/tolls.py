"""Tolls, and what the dead and the wounded are said to be: "the toll rose to 40", "among the dead were 12 children"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Span

from crosscheck.extracting.clauses import FINITE, PREDICATES
from crosscheck.extracting.conjuncts import list_start
from crosscheck.extracting.ellipsis import says_who
from crosscheck.extracting.figures import Figure, Phrase, lemma
from crosscheck.extracting.harm import Outcome, counted_outcome
from crosscheck.extracting.phrases import NOUNS
from crosscheck.extracting.voice import is_passive
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Quantity

__all__ = ["reached", "tolled"]

_FAR, _NEAR, _CLOSE = 32, 13, 6  # tokens
_GROUP = 3  # tokens of "Of the dead"
_BREAKS = words("outcomes", "breaks")
_LINKS = words("tolls", "links")
_NUMBER_LINKS = words("tolls", "number_links")
_NUMBERS = words("tolls", "numbers")
_LISTING = words("tolls", "listing")
_NAMING = words("tolls", "naming")
_RISES = words("tolls", "rises")
_MOVES = words("tolls", "moves")
_RANGES = words("tolls", "ranges") | _MOVES
_REACHING = words("tolls", "reaching")
_INJURIES = words("tolls", "injuries")
_TALLIES = words("tolls", "tallies")
_EVENTS = words("tolls", "events")
_SINCE = words("tolls", "since")
_ANDS = words("conjuncts", "ands")
_NAMED = {"NNP", "CD", "PRP$", "NN"}  # tags: "Ann Lee, 40, her husband"
_OTHERS_TELL = PREDICATES | {"VBN", "VBG", "WP", "WDT"}
_BESIDES = {"in addition to", "as well as"}


def tolled(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "the death toll rose to 55", "brought the number of dead to 40", "among the dead were 12 children"."""
    link = _link(doc, figure.start)
    if link is None and phrase.head is not None and not _goes_on(doc, phrase.end):
        link = _link(doc, _first_number(doc, figure.start))  # "the toll rose to six men and two women"
    if link is not None:
        reach = _FAR if any(lemma(t) in _RISES for t in doc[max(0, link - 1) : link + 1]) else _NEAR
        found = _toll(doc, link, reach, lexicon) or (_deaths(doc, link, lexicon) if phrase.head is None else None)
        if found and not (found.name == "casualties" and _tells_more(doc, phrase, lexicon)):
            return found
    start = _first_told(doc, figure.start) if phrase.head is not None else figure.start
    return _listed(doc, start, lexicon) or _fronted(doc, figure, lexicon)


def _fronted(doc: Doc, figure: Figure, lexicon: Lexicon) -> Outcome | None:
    """ "Of the dead, nine were children", "Of those wounded, 12 were in the bus"."""
    group = doc[2] if figure.start > _GROUP and doc[0].lower_ == "of" and doc[1].lower_ in ("the", "those") else None
    if group is None or doc[figure.start - 1].text != "," or not _means_harm(doc, group.i, lexicon):
        return None
    said = says_who(doc, figure.end, lexicon)
    return Outcome(counted_outcome(group, lexicon), group.lower_, group.i, part=True) if said else None


def _tells_more(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "a casualty toll of eight members of the family killed"."""
    return any(t.lower_ in lexicon.states for t in doc[phrase.end : phrase.end + _CLOSE])


def _first_told(doc: Doc, start: int) -> int:
    """The first of those listed, who may be named: the "Ann" of "(identified as) Ann Lee, 40, and her four (sons)"."""
    owned = start - (doc[start - 1].tag_ == "PRP$") if start else start
    first = list_start(doc, owned)
    if first and doc[first - 1].lower_ in _ANDS:
        while first and (doc[first - 1].tag_ in _NAMED or doc[first - 1].lower_ in _ANDS):
            first -= 1
    return first


def _first_number(doc: Doc, start: int) -> int:
    """The number of the first of those listed: the "six" of "the toll at six men and two (women)"."""
    return next((i for i in range(list_start(doc, start), start) if doc[i].tag_ == "CD"), start)


def _goes_on(doc: Doc, at: int) -> bool:
    """Whether a verb or state follows the list in which the token stands: "(rose to six) and four women were hurt"."""
    for i in range(at, min(len(doc), at + _NEAR)):
        if doc[i].tag_ in _OTHERS_TELL:
            return True
        joined = doc[i].lower_ in _ANDS and any(t.tag_ in ("CD", "DT") for t in doc[i + 1 : i + 3])
        if doc[i].tag_ not in NOUNS | {"CD", "DT", "JJ"} and not joined:
            return False
    return False


def _link(doc: Doc, start: int) -> int | None:
    """What ties a figure to its toll: "rose to 55", "exceeds 9,000", "ranged from 30 to 45", "estimated at 40"."""
    first = doc[start + 1] if doc[start].is_quote else doc[start]
    if first.lower_ in _LINKS and first.tag_.startswith("VB"):
        return first.i  # a bound of the figure itself
    at = start - 1
    while at >= 0 and doc[at].tag_ in ("RB", "DT", "RBR") and at > start - 3:
        at -= 1
    if at < 0 or doc[max(0, at - 2) : at + 1].text.lower() in _BESIDES:
        return None
    spread = first.lower_ in ("from", "between") and lemma(doc[at]) in _RANGES
    return at if spread or (doc[at].lower_ in _LINKS and first.lower_ != "from") else None


def _toll(doc: Doc, link: int, reach: int, lexicon: Lexicon) -> Outcome | None:
    """The toll, or the number of the dead, that a link leads back to."""
    for i in range(link - 1, max(-1, link - reach), -1):
        word = doc[i].lower_
        if word in _BREAKS and not _only_says_when(doc, i, link):
            return None
        if doc[i].tag_ == "CD" and i > link - 2 and doc[i - 1].lower_ != "by":
            return None  # but "climbed by four to 19"
        if lemma(doc[i]) in lexicon.tolls and word != "deaths":
            before = {t.lower_ for t in (*doc[max(0, i - 2) : i], *_counted_by(doc, i))}
            name = "casualties" if "casualty" in before else lexicon.tolls[lemma(doc[i])]
            return Outcome("injured" if before & _INJURIES else name, "toll", i)
        if lemma(doc[i]) == "body" and lemma(doc[i + 1]) in _TALLIES:
            return Outcome("killed", "toll", i)
        numbers = doc[link].lower_ in _NUMBER_LINKS or lemma(doc[link]) in _RANGES
        if _means_harm(doc, i, lexicon) and numbers and _number_of(doc, i, link):
            return Outcome(counted_outcome(doc[i], lexicon), word, i)
        if word in _NUMBERS and doc[i + 1].lower_ == "of":
            return None  # "the dead rose, and the number of new homes was estimated at 12"
    return None


def _counted_by(doc: Doc, at: int) -> Span:
    """The words of "toll of wounded" that say whom it counts."""
    return doc[at + 2 : at + 3] if doc[at + 1 : at + 2].text.lower() == "of" else doc[at:at]


def _deaths(doc: Doc, link: int, lexicon: Lexicon) -> Outcome | None:
    """ "Flood deaths hit 40", "deaths from the virus rose to 31": a plural of harm is the subject of the verb."""
    moved = doc[link].lower_ == "to" and link > 0 and lemma(doc[link - 1]) in _MOVES
    if not moved and doc[link].lower_ not in _REACHING:
        return None
    verb = link - 1 if moved else link
    for token in reversed(doc[max(0, verb - _CLOSE) : verb]):
        if token.tag_ == "NNS" and lemma(token) in lexicon.nouns:
            return Outcome(counted_outcome(token, lexicon), token.lower_, token.i)
        if token.tag_ in FINITE or token.tag_ in ("CD", "CC", ",", "VBN") or token.lower_ in _BREAKS:
            return None
    return None


def reached(doc: Doc, figure: Figure, outcome: Outcome | None) -> Quantity | None:
    """What a toll that moved stands at: the 19 of "climbed from 12 to 19"; None where it did not move."""
    asserted = figure.mention.quantity
    moved = figure.start > 0 and lemma(doc[figure.start - 1]) in _MOVES and doc[figure.start].lower_ == "from"
    if not moved or outcome is None or not outcome.harm or asserted.low is None or asserted.high is None:
        return None
    level = asserted.low if asserted.change == "down" else asserted.high
    return replace(asserted, low=level, high=level, low_open=False, high_open=False, change=None)


def _only_says_when(doc: Doc, at: int, link: int) -> bool:
    """ "the death toll since Monday's quake rose to 40": no clause of its own, as no verb stands before the link's."""
    if doc[at].lower_ not in _SINCE:
        return False
    own = link if doc[link].tag_ in FINITE else link - 1
    return not any(t.tag_ in FINITE for t in doc[at:own])


def _means_harm(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    word = doc[at].lower_
    return word in lexicon.states or word in lexicon.nouns or lemma(doc[at]) in lexicon.nouns


def _number_of(doc: Doc, at: int, link: int) -> bool:
    """Whether "number of" (or the second half of such a list: "and wounded to 100") stands before the counted word."""
    before = [t.lower_ for t in doc[max(0, at - 7) : at]]
    return bool(_NUMBERS.intersection(before)) or (before[-1:] == ["and"] and link == at + 1)


def _listed(doc: Doc, start: int, lexicon: Lexicon) -> Outcome | None:
    """ "among the dead were 12 children", "named the victims as two brothers", "among those killed: two guards"."""
    at = start - 1
    while at >= 0 and doc[at].tag_ in ("RB", "DT", "RBR") and at > start - 3:
        at -= 1
    if at < 1 or doc[at].lower_ not in _LISTING:
        return None
    if doc[at].lower_ == "as" and not any(lemma(t) in _NAMING for t in doc[max(0, at - _NEAR) : at]):
        return None
    reach = 2 if doc[at].text == ":" else _FAR if lemma(doc[at]) == "include" else _NEAR
    for i in range(at - 1, max(-1, at - reach), -1):
        if doc[i].lower_ in _BREAKS or (doc[i].tag_ == "CD" and i > at - 2):
            return None
        people = doc[i].lower_ in lexicon.states or lemma(doc[i]) not in _EVENTS
        if people and _means_harm(doc, i, lexicon) and _is_set(doc, i, lexicon):
            return Outcome(counted_outcome(doc[i], lexicon), doc[i].lower_, i, part=True)
    return None


def _is_set(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether the word stands for all to whom it happened: "the dead", "the six men shot dead", "the 11 victims"."""
    before = at - 1
    while before >= 0 and (doc[before].tag_ in ("JJ", "CD") or _tells_who(doc, before, lexicon)):
        if doc[before].lower_ == "other" and before == 0:
            return True
        before -= 1
    return before >= 0 and doc[before].lower_ in ("the", "those", "all", "among")


def _tells_who(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """ "(the) guards (killed were)", "(the men) shot (dead)", but not "(the) guards (killed two men)"."""
    if doc[at].lower_ in ("people", "reported", "shot"):
        return True
    people = doc[at].tag_ == "NNS" and bool(lexicon.lineage(lemma(doc[at])))
    return people and is_passive(doc, at + 1, lexicon)
