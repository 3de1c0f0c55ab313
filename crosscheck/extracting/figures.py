"""A mention in its parsed sentence, and the phrase that says what it counts."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from crosscheck.extracting.implied import LISTED, MULTIPLE, SUMMED
from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Mention
from crosscheck.numbers.nouns import singular

__all__ = ["DAYS", "Figure", "Phrase", "is_definite", "lemma", "phrase_of", "place_figures"]

_NOUNS = {"NN", "NNS", "NNP", "NNPS"}
_BEFORE_NOUN = {"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "POS", "CD", "AFX", "RBS"}
_FAR = 14
_POINTING = {"the", "those", "these"}
_GOES_ON = {"VBD", "VBZ", "VBP", "MD", "CC"}  # no clause or preposition that would say which ones are meant
_VERBS = words("figures", "verbs")
_THEM = words("figures", "them")
_NUMBERED = words("figures", "numbered")
_NUMBERS = words("figures", "numbers")
_MORE = words("figures", "more")
_GROUPS = words("figures", "groups")
_PLURALS: dict[str, str] = table("figures")["plurals"]
DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "overnight"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A mention and the tokens it covers, ``end`` excluded."""

    mention: Mention
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a figure counts: tokens from ``start`` to ``end``, the head's lemma (None if unnamed), its modifiers.

    ``subset`` tells "of them", "of the 29"; ``others`` that people counted before are left out ("40 others").
    """

    start: int
    end: int
    head: int | None
    counted: str | None
    modifiers: tuple[str, ...] = ()
    subset: bool = False
    others: bool = False


def lemma(token: Token) -> str:
    """The singular lemma in lower case; title case, which the model leaves as it is, included."""
    word: str = token.lower_
    if word in _PLURALS:
        return _PLURALS[word]
    if token.tag_ in ("NNP", "NNPS") or (token.tag_ == "NNS" and token.lemma_ == token.text):
        return singular(word)
    return str(token.lemma_.lower())


def is_definite(doc: Doc, start: int, end: int) -> bool:
    """Whether the phrase points back to what was counted before: "the 250 victims", but not "the 250 who fled"."""
    before = doc[start - 1].lower_ if start else ""
    while end < len(doc) and doc[end].tag_ in _NOUNS:
        end += 1
    return before in _POINTING and (end >= len(doc) or doc[end].tag_ in _GOES_ON or doc[end].is_punct)


def place_figures(doc: Doc, mentions: tuple[Mention, ...], offset: int) -> tuple[Figure, ...]:
    """The mentions of one sentence, which begins at ``offset``, with the tokens they cover."""
    placed = []
    for mention in mentions:
        span = doc.char_span(mention.span.start - offset, mention.span.end - offset, alignment_mode="expand")
        if span is not None and len(span):
            placed.append(Figure(mention, span.start, span.end))
    return tuple(placed)


def phrase_of(doc: Doc, figure: Figure, lexicon: Lexicon) -> Phrase:
    """The counted noun phrase of a figure, from the words that follow it, or those before it ("a family of seven")."""
    at, others = figure.end, False
    kind = figure.mention.kind
    if figure.mention.quantity.convention in (LISTED, SUMMED):
        return Phrase(figure.start, figure.end, None, "person")
    if figure.mention.quantity.convention == MULTIPLE:  # "triple-homicide suspect"
        head = next(t.i for t in doc[figure.end :] if lemma(t) in lexicon.nouns)
        return Phrase(figure.start, head + 1, head, lemma(doc[head]))
    if kind not in (Kind.COUNT, Kind.SHARE):
        return Phrase(figure.start, figure.end, None, None)
    if at < len(doc) and doc[at].text in ("'s", "’s", "s") and doc[figure.start - 1].tag_ == "PRP$":
        return Phrase(figure.start, at + 1, at, "age")  # "two women in their 30's"
    while at < len(doc) and doc[at].lower_ in _MORE:
        others, at = True, at + 1
    if doc[max(0, figure.start - 1)].lower_ in ("another", "further", "additional", "other") and figure.start:
        others = True
    if at < len(doc) and doc[at].lower_ == "of":
        return _of_phrase(doc, figure, at + 1, others, lexicon)
    if doc[at - 1].lower_ == "others":
        return Phrase(figure.start, at, at - 1, "other", others=True)  # "14 others local activists said"
    if kind is Kind.SHARE:
        return Phrase(figure.start, figure.end, None, None)
    found = _noun_phrase(doc, figure.start, at, others, lexicon)
    if found.counted == "name" and found.end < len(doc) and doc[found.end].lower_ == "of":
        named = _of_phrase(doc, figure, found.end + 1, others, lexicon)
        return named if lexicon.lineage(named.counted or "") else found  # "26 names of civilians killed"
    return found if found.head is not None else _before(doc, figure, found, lexicon)


def _of_phrase(doc: Doc, figure: Figure, at: int, others: bool, lexicon: Lexicon) -> Phrase:
    if at < len(doc) and doc[at].lower_ in _THEM:
        head = at
        being = at + 1 < len(doc) and doc[at + 1].lower_ in ("were", "are")
        inner = _noun_phrase(doc, figure.start, at + 2 if being else at + 1, others, lexicon)
        if inner.head is not None and lexicon.lineage(inner.counted or ""):  # "ten of them (were) children"
            if being:
                return Phrase(figure.start, at + 1, inner.head, inner.counted, inner.modifiers, True, others)
            return Phrase(figure.start, inner.end, inner.head, inner.counted, inner.modifiers, True, others)
        return Phrase(figure.start, at + 1, head, "them", subset=True, others=others)
    definite = False
    while at < len(doc) and (doc[at].tag_ in ("DT", "PRP$", "CD") or doc[at].lower_ == "all"):
        definite, at = True, at + 1
    if definite and at < len(doc) and doc[at].lower_ in lexicon.states and not _noun_follows(doc, at):
        return Phrase(figure.start, at + 1, at, doc[at].lower_, (), True, others)  # "two of the wounded"
    inner = _noun_phrase(doc, figure.start, at, others, lexicon)
    return Phrase(inner.start, inner.end, inner.head, inner.counted, inner.modifiers, definite, others)


def _noun_phrase(doc: Doc, start: int, at: int, others: bool, lexicon: Lexicon) -> Phrase:
    """Modifiers, then nouns; what stands before the last noun narrows it."""
    head, i = None, at
    while i < len(doc):
        token = doc[i]
        if (token.lower_ in lexicon.states or token.lower_ in lexicon.happenings) and not _noun_follows(doc, i):
            break  # "29 Rebels Dead", "2 shot": tagged as a noun in headlines
        if head is None and token.lower_ in _VERBS:
            break
        if token.tag_ in _NOUNS and token.lower_ not in DAYS and token.text[:1].isalnum():
            if head is not None and doc[head].tag_ in ("NNS", "NNPS") and _is_a_name(token, doc[head]):
                break  # "29 civilians Aleppo ..." in a headline run together, "killed 13 people MSF said"
            head = i
        elif head is None and (token.tag_ in _BEFORE_NOUN or (token.text == "," and _between_adjectives(doc, i))):
            pass
        elif not (
            head is not None and token.text in ("-", "'s", "’s", "/") and i + 1 < len(doc) and doc[i + 1].tag_ in _NOUNS
        ):
            break
        i += 1
    if head is None:
        return Phrase(start, at, None, None, others=others)
    modifiers = tuple(lemma(t) for t in doc[at:head] if t.text.replace(".", "").isalpha() and t.tag_ != "CD")
    return Phrase(start, head + 1, head, lemma(doc[head]), modifiers, False, others)


def _is_a_name(token: Token, plural: Token) -> bool:
    return token.tag_ in ("NNP", "NNPS") or (plural.is_lower and token.is_upper)


def _noun_follows(doc: Doc, at: int) -> bool:
    return at + 1 < len(doc) and doc[at + 1].tag_ in ("NN", "NNS")


def _between_adjectives(doc: Doc, at: int) -> bool:
    return 0 < at < len(doc) - 1 and doc[at - 1].tag_ == "JJ" and doc[at + 1].tag_ in ("JJ", "VBN")


def _before(doc: Doc, figure: Figure, found: Phrase, lexicon: Lexicon) -> Phrase:
    """The noun before the figure: "a family of seven", "the bodies of 12", "the number of those killed rose to 55"."""
    if figure.start >= 2 and doc[figure.start - 1].lower_ == "of" and doc[figure.start - 2].tag_ in _NOUNS:
        head = figure.start - 2
        noun = lemma(doc[head])
        if noun in _GROUPS:
            return Phrase(head, figure.end, head, "person", (noun,), others=found.others)
        if lexicon.nouns.get(noun):
            return Phrase(head, figure.end, head, noun, others=found.others)
    return _numbered(doc, figure, found, lexicon) or found


def _numbered(doc: Doc, figure: Figure, found: Phrase, lexicon: Lexicon) -> Phrase | None:
    """ "put the number of civilians killed in the city at more than 250"."""
    if not figure.start or doc[figure.start - 1].lower_ not in _NUMBERED:
        return None
    for i in range(figure.start - 3, max(0, figure.start - _FAR), -1):
        if doc[i].lower_ in ("of", "for") and doc[i - 1].lower_ in _NUMBERS:
            inner = _noun_phrase(doc, i + 1, i + 1, False, lexicon)
            if doc[i - 1].lower_ == "toll" and not lexicon.lineage(inner.counted or ""):
                return None  # "the toll of the raid rose to 40"
            if inner.head is not None and inner.head < figure.start:
                return Phrase(figure.start, figure.end, None, inner.counted, inner.modifiers, others=found.others)
    return None
