"""A count told before that another speaker gives by a bare figure: "rebel radio said 40", "the army counted nine"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from crosscheck.extracting.anew import far_apart, in_contest, last_told
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.identified import before_bound
from crosscheck.extracting.implied import is_implied
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Segment, Span

__all__ = ["given_by_another"]

_SAYING, _SPEAKING, _PUTTING = (words("givenby", key) for key in ("saying", "speaking", "putting"))
_SOURCES, _NEXT, _ASKED = (words("givenby", key) for key in ("sources", "next", "asked"))
_ELSEWHERE, _COUNTING = words("givenby", "elsewhere"), words("givenby", "counting")
_MEASURING, _CLAIMING = words("givenby", "measuring"), {"claim"}
_PLACES = {"GPE", "LOC", "FAC"}  # entities
_TIMES = words("voice", "times")
_ENDS = {".", ";", ",", '"', "”", "'", "’", "while", "but"}
_JOINTS = {",", "and", ";", "while"}
_IN_NAME = NOUNS | {"DT", "JJ", "HYPH", "POS"}
_WHEN = {"after", "before", "when", "since", "until", "that", "which", "because", "if"}
_SKIPPED = {"RB", "MD"}
_LONGEST = 6  # tokens of a speaker


def given_by_another(
    doc: Doc,
    figure: Figure,
    phrase: Phrase,
    sentence: Span,
    segment: Segment,
    before: Sequence[Reading],
    lexicon: Lexicon,
) -> Outcome | None:
    """What happened to those of the last count, where all that a clause says is who gives which figure for them."""
    bare = phrase.head is None and figure.mention.kind is Kind.COUNT and not is_implied(figure.mention)
    if not bare or figure.start < 2 or not _ends(doc, figure.end):
        return None
    verb = _verb(doc, figure.start)
    last = last_told(sentence, segment, before, False)
    if last is None or last.name is None or far_apart(figure, last) or in_contest(doc, last):
        return None
    if verb is None:
        verb = _left_out(doc, figure.start, last, lexicon)
    summed = any(r.doc is last.doc and r.harm and r.name != last.name for r in before)  # "killed two and hurt four"
    if verb is None or summed or _answers_else(doc, figure.start, last) or _counts_else(doc, verb, last, lexicon):
        return None
    return Outcome(last.name, lemma(doc[verb]), verb)


def _answers_else(doc: Doc, start: int, last: Reading) -> bool:
    """Whether the figure is that of another question, count or gauge: "asked how many shots were fired"."""
    measured = any(lemma(t) in _MEASURING for t in doc[:start]) or any(t.lower_ == "magnitude" for t in last.doc)
    asked = any(t.lower_ in _ASKED for t in doc[:start])
    return measured or asked or _counts_between(doc, start, last)


def _ends(doc: Doc, at: int) -> bool:
    """Whether the clause ends at the token: not "said 40 of the men"."""
    return at >= len(doc) or doc[at].lower_ in _ENDS


def _counts_between(doc: Doc, start: int, last: Reading) -> bool:
    """Whether another number stands between, that the figure may answer to; some of the last are none."""
    between = doc[last.phrase.end : start] if last.doc is doc else [*last.doc[last.phrase.end :], *doc[:start]]
    return any(t.tag_ == "CD" and t.nbor(1).lower_ != "of" for t in between if t.i + 1 < len(t.doc))


def _counts_else(doc: Doc, verb: int, last: Reading, lexicon: Lexicon) -> bool:
    """Whether those who count may count shots or other days: "killed by shells. Residents counted nine"."""
    if lemma(doc[verb]) not in _COUNTING | _CLAIMING:
        return False
    told = last.doc[: doc[verb].i] if last.doc is doc else last.doc
    things = any(
        t.tag_ == "NNS" and t.i != last.phrase.head and not lexicon.lineage(lemma(t)) and lemma(t) not in lexicon.nouns
        for t in told
    )
    return things or any(t.ent_type_ == "DATE" for t in doc[:verb] if last.doc is not doc)


def _verb(doc: Doc, start: int) -> int | None:
    """The verb by which the speaker before it gives the figure: "said (40)", "spoke of (40)", "put it at (40)"."""
    at = before_bound(doc, start)
    if doc[max(0, at)].lower_ in ("least", "most", "than", "about"):
        at = before_bound(doc, at)
    if at < 1:
        return None
    link = doc[at].lower_
    if link == "of" and lemma(doc[at - 1]) in _SPEAKING:
        at -= 1
    elif link == "at" and doc[at - 1].lower_ in ("it", "them") and lemma(doc[at - 2]) in _PUTTING:
        at -= 2
    elif lemma(doc[at]) not in _SAYING | _COUNTING or not doc[at].tag_.startswith("VB"):
        return None
    return at if _has_speaker(doc, at) else None


def _has_speaker(doc: Doc, verb: int) -> bool:
    """Whether a noun or a name that tells no time stands before the verb: not "he said 40", who spoke before."""
    at = verb - 1
    while at > 0 and doc[at].tag_ in _SKIPPED:
        at -= 1
    named = at >= 0 and doc[at].tag_ in NOUNS and lemma(doc[at]) not in _TIMES
    first = at
    while first > 0 and doc[first].tag_ in _IN_NAME:
        first -= 1
    if doc[first].lower_ in _WHEN:
        return False  # "the third crash after residents counted two"
    elsewhere = lemma(doc[at]) in _ELSEWHERE or doc[at].ent_type_ in _PLACES
    if elsewhere and lemma(doc[verb]) in _COUNTING:
        return False  # "Elm reported 12 deaths. The city of Ash reported nine."
    return named or (at >= 0 and doc[at].lower_ in ("another", "others", "second", "third", "some"))


def _left_out(doc: Doc, start: int, last: Reading, lexicon: Lexicon) -> int | None:
    """The verb of the last count, which the next clause leaves out: "Hope Radio said three died, a witness four"."""
    if last.doc is not doc:
        return None
    at = before_bound(doc, start)
    of = doc[at].lower_ == "of"
    first = at - of
    while first > max(0, at - _LONGEST) and doc[first].tag_ in _IN_NAME:
        first -= 1
    said = doc[first + 1 : at + 1 - of]
    if first <= last.phrase.start or doc[first].lower_ not in _JOINTS or not said:
        return None
    verbs = (t.i for t in doc[:first] if lemma(t) in lexicon.speech["verbs"] | _SPEAKING and t.tag_.startswith("VB"))
    verb = next(verbs, None)
    if verb is None or of != (lemma(doc[verb]) in _SPEAKING):
        return None
    anew = said[0].lower_ in _NEXT and (of or any(t.lower_ in _NEXT or lemma(t) in _SOURCES for t in said[1:]))
    return verb if anew or lemma(said[-1]) in _SOURCES else None
