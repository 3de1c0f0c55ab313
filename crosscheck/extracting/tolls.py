"""Tolls and the numbers of the dead: "the death toll rose to 40", "brought the number of dead to 12"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Span

from crosscheck.extracting.armies import of_army
from crosscheck.extracting.cases import NOUN as CASE
from crosscheck.extracting.cases import is_of_disease
from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.collectives import collective_start
from crosscheck.extracting.conjuncts import list_start
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, counted_outcome
from crosscheck.extracting.identified import before_bound, said_to_be
from crosscheck.extracting.numbersof import number_of_harmed
from crosscheck.extracting.tokens import FINITE, NAMES, NOUNS, lemma
from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Quantity

__all__ = ["reached", "toll_at", "tolled"]

_FAR, _NEAR, _CLOSE = 32, 13, 6  # tokens
_BREAKS = words("outcomes", "breaks")
_LINKS = words("tolls", "links")
_NUMBERS = words("tolls", "numbers")
_RISES = words("tolls", "rises")
_MOVES = words("tolls", "moves")
_RANGES = words("tolls", "ranges") | _MOVES
_REACHING = words("tolls", "reaching")
_INJURIES = words("tolls", "injuries")
_TALLIES = words("tolls", "tallies")
_SINCE = words("tolls", "since")
_COUNTED_BY: dict[str, str] = table("tolls")["counted_by"]
_ANDS = words("conjuncts", "ands")
_BOUNDS = words("voice", "bounds")
_OTHERS_TELL = PREDICATES | {"VBN", "VBG", "WP", "WDT"}
_BESIDES = words("tolls", "besides")
_HAVING = {"be", "have"}
_PERIODS = {"year", "month", "week", "quarter"}


def tolled(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "the death toll rose to 55", "the number of dead to 40"; or who is said to be among the dead."""
    link = _link(doc, collective_start(doc, figure.start))
    if link is None and phrase.head is not None and not _goes_on(doc, phrase.end):
        link = _link(doc, _first_number(doc, figure.start))  # "the toll rose to six men and two women"
    link = _from_level(doc, figure.start) if link is None else link
    return _at_link(doc, link, phrase, lexicon) or said_to_be(doc, figure, phrase, lexicon)


def toll_at(doc: Doc, start: int, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The toll whose figure begins at the token: the 55 of "the death toll rose to 55"."""
    return _at_link(doc, _link(doc, collective_start(doc, start)), phrase, lexicon)


def _at_link(doc: Doc, link: int | None, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What is counted by what a link ties to its figure: the "death toll" of "the death toll rose to"."""
    if link is None:
        return None
    reach = _FAR if any(lemma(t) in _RISES for t in doc[max(0, link - 1) : link + 1]) else _NEAR
    found = _toll(doc, link, reach, phrase, lexicon) or (_deaths(doc, link, lexicon) if phrase.head is None else None)
    return None if found and found.name == "casualties" and _tells_more(doc, phrase, lexicon) else found


def _from_level(doc: Doc, start: int) -> int | None:
    """The "to" of a toll that rose "to 41 from 36", before the level that it had."""
    at = before_bound(doc, start)
    if at < 2 or doc[at].lower_ != "from":
        return None
    level = at - 2 if doc[at - 1].text == "," else at - 1
    risen = level > 0 and doc[level].tag_ == "CD" and doc[level - 1].lower_ == "to"
    return level - 1 if risen else None


def _tells_more(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "a casualty toll of eight members of the family killed"; what is in brackets tells them apart."""
    behind = doc[phrase.end : phrase.end + _CLOSE]
    end = next((i for i, t in enumerate(behind) if t.text in ("(", ";", ":")), len(behind))
    return any(t.lower_ in lexicon.states for t in behind[:end])


def _first_number(doc: Doc, start: int) -> int:
    """The number of the first of those listed, with its bound: the "at least six" of "to at least six men and two"."""
    first = next((i for i in range(list_start(doc, start), start) if doc[i].tag_ == "CD"), start)
    bound = next((size for size in (2, 1) if doc[max(0, first - size) : first].text.lower() in _BOUNDS), 0)
    return first - bound


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
    if first.lower_ in _LINKS and (first.tag_.startswith("VB") or first.lower_ in _REACHING):
        return first.i  # a bound of the figure itself
    at = before_bound(doc, start)
    headlined = start > 0 and (doc[start - 1].lower_ in _LINKS or lemma(doc[start - 1]) in _TALLIES)
    if headlined and (at < 0 or doc[at].lower_ not in _LINKS):
        at = start - 1  # "Death toll from blast now 14", "Blast toll up to 14"
    if at < 0 or doc[max(0, at - 2) : at + 1].text.lower() in _BESIDES:
        return None
    spread = first.lower_ in ("from", "between") and lemma(doc[at]) in _RANGES
    if doc[start : start + 2].text.lower() == "up to" and doc[max(0, at - 1) : at + 1].text.lower() == "death toll":
        return start
    return at if spread or (doc[at].lower_ in _LINKS and first.lower_ != "from") else None


def _toll(doc: Doc, link: int, reach: int, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The toll, or the number of the dead, that a link leads back to."""
    for i in range(link - 1, max(-1, link - reach), -1):
        word = doc[i].lower_
        if word in _BREAKS and not _only_says_when(doc, i, link):
            return None
        if doc[i].tag_ == "CD" and i > link - 2 and doc[i - 1].lower_ != "by":
            return None  # but "climbed by four to 19"
        if _clause_between(doc, i, link):
            return None
        if lemma(doc[i]) in lexicon.tolls and word != "deaths":
            return _of_toll(doc, i, lexicon)
        if word == "losses" and of_army(doc, i, link, phrase, lexicon):
            return Outcome("killed", "loss", i)
        counted = _COUNTED_BY.get(lemma(doc[i]))
        known = lemma(doc[i]) != CASE or CASE in lexicon.nouns  # the text speaks of a disease
        if counted and known and lemma(doc[i + 1]) in _TALLIES:
            return Outcome(counted, "toll", i)
        if found := number_of_harmed(doc, i, link, lexicon):
            return found
        if (word in _NUMBERS or word in ("that", "and")) and doc[i + 1].lower_ == "of":
            return None  # "the dead rose, and the number of new homes was estimated at 12"
    return None


def _of_toll(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """Whose toll it is: "casualty toll", "toll of wounded", the "caseload" of a disease but not of a firm."""
    before = {t.lower_ for t in (*doc[max(0, at - 2) : at], *_counted_by(doc, at))}
    name = "casualties" if "casualty" in before else lexicon.tolls[lemma(doc[at])]
    if name == "infected" and not is_of_disease(doc, at, lexicon):
        return None
    return Outcome("injured" if before & _INJURIES else name, "toll", at)


def _clause_between(doc: Doc, at: int, link: int) -> bool:
    """ "(feared) the toll would rise: 40 residents are missing", "..., as 40 are missing": the link begins a clause."""
    if doc[link].lower_ not in (":", "as") or (doc[link].lower_ == "as" and doc[link - 1].tag_ == "VBN"):
        return False
    return doc[at].tag_ == "MD" or doc[link - 1].text == ","


def _counted_by(doc: Doc, at: int) -> Span:
    """The words of "toll of wounded" that say whom it counts."""
    return doc[at + 2 : at + 3] if doc[at + 1 : at + 2].text.lower() == "of" else doc[at:at]


def _deaths(doc: Doc, link: int, lexicon: Lexicon) -> Outcome | None:
    """ "Flood deaths hit 40", "deaths from the virus rose to 31": a plural of harm is the subject of the verb."""
    moved = _moved(doc, link) if doc[link].lower_ == "to" else None
    if moved is None and doc[link].lower_ not in _REACHING:
        return None
    verb = link if moved is None else moved
    for token in reversed(doc[max(0, verb - _CLOSE) : verb]):
        plural = token.tag_ == "NNS" or (token.tag_ in NAMES and token.lower_.endswith("s"))
        if plural and lemma(token) in lexicon.nouns:
            return Outcome(counted_outcome(token, lexicon), token.lower_, token.i)
        if token.tag_ in FINITE or token.tag_ in ("CD", "CC", ",", "VBN") or token.lower_ in _BREAKS:
            return None
    return None


def _moved(doc: Doc, link: int) -> int | None:
    """The verb that leads to "to", over by how much and when: "rose (to)", "rose by 11 percent last year, (to)"."""
    if link and lemma(doc[link - 1]) in _MOVES:
        return link - 1
    if link > 1 and lemma(doc[link - 1]) in _PERIODS and doc[link - 2].tag_ in ("DT", "CD"):
        return None  # "rose by four in the year to 2019"
    for token in reversed(doc[max(0, link - _NEAR) : link]):
        if token.tag_ in FINITE or token.tag_ == "VBN":
            measured = any(t.tag_ == "CD" for t in doc[token.i + 1 : link])
            return token.i if lemma(token) in _MOVES and measured else None
        if token.tag_ == "CC" or token.lower_ in _BREAKS or token.text in (";", ":"):
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
    """ "the death toll since Monday's quake rose to 40", "since the war began has risen to 40": no clause of others."""
    if doc[at].lower_ not in _SINCE:
        return False
    own = link if doc[link].tag_ in FINITE else link - 1
    while own > at and (doc[own - 1].tag_ == "RB" or lemma(doc[own - 1]) in _HAVING):
        own -= 1  # "has thus risen"
    verbs = [t for t in doc[at:own] if t.tag_ in FINITE]
    clause = (
        doc[at - 1].tag_ in NOUNS and len(verbs) == 1 and not any(t.is_punct or t.tag_ == "CC" for t in doc[at:own])
    )
    return not verbs or (clause and verbs[0].i > at + 1 and doc[own].tag_ in FINITE)
