"""Who the victims were, behind a colon, a dash or a comma: "seven were killed in the raid: two women and five boys"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.clauses import begins_subject
from crosscheck.extracting.conjuncts import list_start
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, names_people
from crosscheck.extracting.implied import LISTED, SUMMED
from crosscheck.extracting.listitems import number
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import DASHES, FINITE, NOUNS, is_glued, lemma
from crosscheck.extracting.voice import harms
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["explained"]

_MEMBERS = NOUNS | {"CD", "DT", "PRP$", "JJ", "JJR", "JJS", "RB", "IN", "CC", "POS", "HYPH", ",", "-LRB-", "-RRB-"}
_MARKS = DASHES | {":"}
_BREAKS = words("outcomes", "breaks") | words("outcomes", "left_breaks")
_HOUSES, _THEM = words("figures", "houses"), words("figures", "them")
_PLACES = words("ellipsis", "places")
_COMPARED = {"more", "fewer", "less", "than"}
_LIST, _CLAUSE = 40, 24  # tokens


def explained(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What the clause before tells of those whom a list without a verb then counts kind by kind, or place by place."""
    if not _is_member(doc, figure, phrase, lexicon):
        return None
    mark = _mark(doc, phrase.start)
    if mark is None:
        mark = list_start(doc, figure.start) - 1
        if mark < 1 or doc[mark].text != "," or not _adds_up(doc, mark):
            return None
    elif not _tells_nothing(doc, mark, phrase.end, lexicon):
        return None
    return _told(doc, mark, figure, lexicon)


def _is_member(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether people are counted, or a bare figure says where: "six in Norden", but not "12 more than last year"."""
    after = doc[phrase.end].lower_ if phrase.end < len(doc) else ""
    if phrase.subset or after in _COMPARED:
        return False
    if phrase.head is None:
        return after in _PLACES or figure.mention.quantity.convention in (LISTED, SUMMED)
    return names_people(phrase, lexicon)


def _in_list(token: Token) -> bool:
    return token.tag_ in _MEMBERS or token.lower_ in _THEM


def _mark(doc: Doc, start: int) -> int | None:
    """The colon or dash from which nothing but members of a list leads to the token."""
    for i in range(start - 1, max(1, start - _LIST), -1):
        if doc[i].text in _MARKS and not _is_glued(doc[i]):
            return i if doc[i + 1].tag_ != "CC" else None  # "- and 16 guards": the dash closes an aside
        if not _in_list(doc[i]):
            return None
    return None


def _is_glued(token: Token) -> bool:
    """Whether a dash stands inside a word or a name: "47-year-old Ali al-Said"."""
    return token.text in DASHES and is_glued(token)


def _tells_nothing(doc: Doc, mark: int, at: int, lexicon: Lexicon) -> bool:
    """Whether nothing happens in the list, up to a full stop, the second dash, or the clause of another subject."""
    for i in range(at, min(len(doc), at + _LIST)):
        token = doc[i]
        if token.text in (".", ";") or (token.text in DASHES and doc[mark].text in DASHES):
            return True
        if token.lower_ in ("and", "while", "but") and doc[i - 1].text == "," and begins_subject(doc, i + 1):
            return True
        harm = token.lower_ in lexicon.states or lemma(token) in lexicon.nouns or harmed_before(doc, i, lexicon)
        if harm or not _in_list(token):
            return False
    return True


def _adds_up(doc: Doc, mark: int) -> bool:
    """Whether members up to a comma or the end make the first number of the clause before: two men and seven boys."""
    clause = doc[_clause_start(doc, mark) : mark]
    whole = next((value for t in clause if (value := number(t.text)) is not None), None)
    total = members = 0
    for token in doc[mark + 1 : mark + _LIST]:
        made = members > 1 and total == whole
        if not _in_list(token) or (made and token.text == ","):
            return made and token.is_punct
        value = 1 if token.lower_ in ("a", "an") else number(token.text)
        total, members = total + (value or 0), members + (value is not None)
    return members > 1 and total == whole


def _told(doc: Doc, mark: int, figure: Figure, lexicon: Lexicon) -> Outcome | None:
    """What happened to people whom the clause before the mark counts, no fewer than the figure."""
    for i in range(mark - 1, max(-1, mark - _CLAUSE), -1):
        if doc[i].lower_ in _BREAKS and any(t.tag_ in FINITE for t in doc[i:mark]):
            return None
        if (name := harms(doc, i, lexicon, people=False)) and _counts(doc, i + 1, mark, figure, lexicon):
            return Outcome(name, lemma(doc[i]), i, part=True, active=True)
        found = harmed_before(doc, i, lexicon)
        if found is not None and _counts(doc, _clause_start(doc, i), i, figure, lexicon):
            return Outcome(found.name, found.predicate, found.trigger, part=True)
    return None


def _clause_start(doc: Doc, at: int) -> int:
    """The token behind the last word before ``at`` that opens a clause."""
    first = max(0, at - _LIST)
    return next((i + 1 for i in range(at - 1, first - 1, -1) if doc[i].lower_ in _BREAKS), first)


def _counts(doc: Doc, start: int, end: int, figure: Figure, lexicon: Lexicon) -> bool:
    """Whether so many people, or families, stand there: "seven people", "five (were killed)", "a family"."""
    for token in doc[start:end]:
        if lemma(token) in _HOUSES:
            return True
        if token.tag_ != "CD" or doc[token.i - 1].tag_ == "IN" or doc[token.i + 1].text == "-":
            continue  # "in 2010", "a 47-year-old"
        value = number(token.text)
        nouns = [t for t in doc[token.i + 1 : token.i + 4] if t.tag_ in ("NNS", "NNPS")]
        people = bool(lexicon.lineage(lemma(nouns[0]))) if nouns else doc[token.i + 1].tag_ not in NOUNS
        if people and (value is None or value >= figure.mention.quantity.figure):
            return True
    return False
