"""Which phrase beside a figure says what it counts."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from crosscheck.extracting.collectives import collective_start
from crosscheck.extracting.implied import LISTED, MULTIPLE, SUMMED
from crosscheck.extracting.phrases import Phrase, before_owner, noun_phrase
from crosscheck.extracting.placing import QUOTES, Figure
from crosscheck.extracting.tokens import DAYS, FINITE, NOUNS, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["Figure", "Phrase", "is_definite", "phrase_of"]

_FAR, _OWNERS = 14, 9  # tokens
_POINTING = {"the", "those", "these"}
_GOES_ON = FINITE | {"MD", "CC"}  # no clause or preposition that would say which ones are meant
_LISTED = NOUNS | {"CD", "JJ", "DT", "VBG"}  # tags of what opens a list
_POINTERS = {"DT", "CD"}
_ONE_BY_ONE = _POINTERS | {"PRP$", "POS"}
_BEHIND_OWNER = {"CD", "JJ", "JJS", "RBS"}
_COUNTS = words("bases", "counts")
_AMONG, _BEING = {"among them", "among whom"}, {"were", "are", "was"}
_THEM = words("figures", "them")
_NUMBERED = words("figures", "numbered")
_NUMBERS = words("figures", "numbers")
_RANGES = words("tolls", "ranges") | words("tolls", "moves")
_MORE = words("figures", "more")
_FURTHER = words("figures", "further")
_GROUPS = words("figures", "groups")


def is_definite(doc: Doc, start: int, end: int) -> bool:
    """Whether the phrase points back to what was counted before: "the 250 victims", but not "the 250 who fled"."""
    before = doc[start - 1].lower_ if start else ""
    while end < len(doc) and doc[end].tag_ in NOUNS:
        end += 1
    return before in _POINTING and (end >= len(doc) or doc[end].tag_ in _GOES_ON or doc[end].is_punct)


def phrase_of(doc: Doc, figure: Figure, lexicon: Lexicon) -> Phrase:
    """The counted noun phrase of a figure, from the words that follow it, or those before it ("a family of seven")."""
    found = _with_owner(doc, _phrase_of(doc, figure, lexicon))
    if figure.mention.kind is Kind.COUNT:
        found = replace(found, start=min(found.start, collective_start(doc, figure.start)))
    if figure.start and doc[figure.start - 1].lower_ == "all":
        return replace(found, subset=False)  # "all six of the dead"
    return replace(found, subset=True) if not found.subset and _among_them(doc, found) else found


def _with_owner(doc: Doc, phrase: Phrase) -> Phrase:
    """The phrase from its owner on where it tells of how many another is some: "(two of) Omar's three sons"."""
    of = before_owner(doc, phrase.start - 1)
    some = (
        0 < of < phrase.start - 1
        and doc[of].lower_ == "of"
        and (doc[of - 1].tag_ == "CD" or doc[of - 1].lower_ in _COUNTS)
    )
    return replace(phrase, start=of + 1) if some else phrase


def _among_them(doc: Doc, phrase: Phrase) -> bool:
    """ "three children among them", "four children were among them", "among them were four children"."""
    after = phrase.end + (doc[phrase.end : phrase.end + 1].text.lower() in _BEING)
    before = doc[max(0, phrase.start - 3) : phrase.start].text.lower()
    follows = doc[after + 2].tag_ if after + 2 < len(doc) else ""
    behind = doc[after : after + 2].text.lower() in _AMONG and follows not in _LISTED  # "nine people among them women"
    return behind or before.removesuffix(" were").removesuffix(" are") in _AMONG


def _phrase_of(doc: Doc, figure: Figure, lexicon: Lexicon) -> Phrase:
    if (fixed := _fixed(doc, figure, lexicon)) is not None:
        return fixed
    at, others = _behind(doc, figure)
    if (inserted := _in_brackets(doc, figure, at, others, lexicon)) is not None:
        return inserted
    if doc[at : at + 2].text.lower() == "out of":
        at += 1  # "four out of the seven"
    if at < len(doc) and doc[at].lower_ == "of":
        return _of_phrase(doc, figure, at + 1, others, lexicon)
    if doc[at - 1].lower_ == "others":
        return Phrase(figure.start, at, at - 1, "other", others=True)  # "14 others local activists said"
    if figure.mention.kind is Kind.SHARE:
        return Phrase(figure.start, figure.end, None, None)
    found = _before_shared_noun(doc, figure, at, others, lexicon) or noun_phrase(doc, figure.start, at, others, lexicon)
    if found.counted == "name" and found.end < len(doc) and doc[found.end].lower_ == "of":
        named = _of_phrase(doc, figure, found.end + 1, others, lexicon)
        return named if lexicon.lineage(named.counted or "") else found  # "26 names of civilians killed"
    return found if found.head is not None else _before(doc, figure, found, lexicon)


def _fixed(doc: Doc, figure: Figure, lexicon: Lexicon) -> Phrase | None:
    """The phrase of a figure that no noun behind it completes: lists, "triple-homicide", sums of money, "her 20's"."""
    if figure.mention.quantity.convention in (LISTED, SUMMED):
        return Phrase(figure.start, figure.end, None, "person")
    if figure.mention.quantity.convention == MULTIPLE:  # "triple-homicide suspect"
        head = next((t.i for t in doc[figure.end :] if lemma(t) in lexicon.nouns), None)
        end, counted = (figure.end, "person") if head is None else (head + 1, lemma(doc[head]))
        return Phrase(figure.start, end, head, counted)
    if figure.mention.kind not in (Kind.COUNT, Kind.SHARE):
        return Phrase(figure.start, figure.end, None, None, others=_is_further(doc, figure))
    possessed = figure.start and doc[figure.start - 1].tag_ == "PRP$"
    if possessed and doc[figure.end : figure.end + 1].text in ("'s", "’s", "s"):
        return Phrase(figure.start, figure.end + 1, figure.end, "age")
    return None


def _behind(doc: Doc, figure: Figure) -> tuple[int, bool]:
    """Where the noun behind a figure begins, and whether others are meant: "(5) martyrs", "12 more people"."""
    at = figure.end
    before = doc[figure.start - 1].lower_ if figure.start else ""
    if before == "(" and doc[at : at + 1].text == ")":
        at += 1
    if at < len(doc) and doc[at].tag_ in ("``", "''", "POS") and doc[at].text in QUOTES and noun_follows(doc, at):
        at += 1  # "23 ‘martyrs’"
    others = _is_further(doc, figure)
    while at < len(doc) and doc[at].lower_ in _MORE:
        others, at = True, at + 1
    return at, others


def _before_shared_noun(doc: Doc, figure: Figure, at: int, others: bool, lexicon: Lexicon) -> Phrase | None:
    """The phrase of a figure that shares its noun with the next: the 12 of "12 Syrian and two Iraqi soldiers"."""
    end = at
    while end < len(doc) and doc[end].tag_ in ("JJ", "NNP") and doc[end].lower_ not in lexicon.states:
        if doc[end].lower_ in DAYS:
            return None  # "killed 12 Monday and two Iraqi soldiers were hurt"
        end += 1
    if end == at or doc[end : end + 1].text != "and" or doc[end + 1 : end + 2].text == "" or doc[end + 1].tag_ != "CD":
        return None
    inner = noun_phrase(doc, end + 1, end + 2, False, lexicon)
    governed = figure.start > 0 and doc[figure.start - 1].tag_.startswith("VB")
    if governed and any(t.tag_ in FINITE for t in doc[inner.end : inner.end + 1]):
        return None  # "killed 12 Sunni and two Iraqi soldiers were hurt"
    narrowed = inner.head is not None and inner.head > end + 2 and doc[inner.head].tag_ == "NNS"
    if not narrowed or not lexicon.lineage(inner.counted or "") or lexicon.lineage(lemma(doc[end - 1])):
        return None
    return Phrase(figure.start, end, end - 1, inner.counted, tuple(lemma(t) for t in doc[at:end]), others=others)


def _in_brackets(doc: Doc, figure: Figure, at: int, others: bool, lexicon: Lexicon) -> Phrase | None:
    """The people that an editor has named in brackets: "they killed 12 [villagers]"."""
    if doc[at : at + 1].text != "[":
        return None
    inner = noun_phrase(doc, figure.start, at + 1, others, lexicon)
    closed = inner.head is not None and doc[inner.end : inner.end + 1].text == "]"
    return replace(inner, end=inner.end + 1) if closed and lexicon.lineage(inner.counted or "") else None


def _is_further(doc: Doc, figure: Figure) -> bool:
    """Whether there are others before it: "another 12 people", "an additional $5m"."""
    return figure.start > 0 and doc[figure.start - 1].lower_ in _FURTHER


def _of_phrase(doc: Doc, figure: Figure, at: int, others: bool, lexicon: Lexicon) -> Phrase:
    if at < len(doc) and doc[at].lower_ in _THEM and doc[at].text != "US":
        single = _single(doc, figure, at + 1, others, lexicon) if figure.mention.quantity.figure == 1 else None
        if single is not None:
            return single
        being = at + 1 < len(doc) and doc[at + 1].lower_ in _BEING
        inner = noun_phrase(doc, figure.start, at + 2 if being else at + 1, others, lexicon)
        if inner.head is not None and lexicon.lineage(inner.counted or ""):  # "ten of them (were) children"
            return replace(inner, end=at + 1 if being else inner.end, subset=True, others=others)
        return Phrase(figure.start, at + 1, at, "them", subset=True, others=others)
    first, owned = at, _past_owner(doc, _past_pointers(doc, at))
    at = _past_pointers(doc, owned)
    definite = at > first
    some = _ONE_BY_ONE if figure.mention.quantity.figure == 1 else _POINTERS  # "one of its men", not "four of its men"
    pointed = any(t.tag_ in some or t.lower_ == "all" for t in doc[first:at])
    if definite and at < len(doc) and doc[at].lower_ in lexicon.states and not noun_follows(doc, at, names=True):
        if doc[at].lower_ not in lexicon.nouns:
            return Phrase(figure.start, at, None, None, (), True, others)  # "two of the 12 killed"
        return Phrase(figure.start, at + 1, at, doc[at].lower_, (), True, others)  # "two of the wounded"
    inner = noun_phrase(doc, figure.start, _past_owners(doc, at), others, lexicon)
    return replace(inner, subset=pointed, others=others)


def _past_pointers(doc: Doc, at: int) -> int:
    """The token after the articles, possessives and numbers that begin at one: after "the 12", "all his"."""
    while at < len(doc) and (doc[at].tag_ in ("DT", "PRP$", "CD") or doc[at].lower_ == "all"):
        at += 1
    return at


def _past_owner(doc: Doc, at: int) -> int:
    """The token after an owner before a number or an adjective: in "two of Omar's three sons" that after "Omar's"."""
    end = at
    while end < len(doc) and doc[end].tag_ in NOUNS:
        end += 1
    if not at < end < len(doc) - 1 or doc[end].tag_ != "POS":
        return at
    # "two of Omar's murdered sons", but not "one of the suspect's arrested in the raid"
    narrows = doc[end + 1].tag_ == "VBN" and noun_follows(doc, end + 1)
    return end + 1 if narrows or doc[end + 1].tag_ in _BEHIND_OWNER else at


def _single(doc: Doc, figure: Figure, at: int, others: bool, lexicon: Lexicon) -> Phrase | None:
    """The phrase of "one of them a nurse", "one of whom was a nurse"."""
    at += doc[at : at + 1].text.lower() in ("was", "is")
    if doc[at : at + 1].text.lower() not in ("a", "an"):
        return None
    inner = noun_phrase(doc, figure.start, at + 1, others, lexicon)
    named = inner.head is not None and bool(lexicon.lineage(inner.counted or ""))
    return replace(inner, subset=True) if named else None


def _past_owners(doc: Doc, at: int) -> int:
    """The token after two owners: in "three of Huda and Sami's daughters" that after "Sami's"."""
    joined = False
    for token in doc[at : at + _OWNERS]:
        if token.tag_ == "POS" and joined and noun_follows(doc, token.i):
            return token.i + 1
        joined = joined or token.lower_ == "and"
        if token.tag_ not in ("NNP", "POS", "CC"):
            break
    return at


def _before(doc: Doc, figure: Figure, found: Phrase, lexicon: Lexicon) -> Phrase:
    """The noun before the figure: "a family of seven", "the bodies of 12", "the number of those killed rose to 55"."""
    if figure.start >= 2 and doc[figure.start - 1].lower_ == "of" and doc[figure.start - 2].tag_ in NOUNS:
        head = figure.start - 2
        noun = lemma(doc[head])
        if noun in _GROUPS:
            return Phrase(head, figure.end, head, "person", (noun,), others=found.others)
        if lexicon.nouns.get(noun):
            return Phrase(head, figure.end, head, noun, others=found.others)
    return _numbered(doc, figure, found, lexicon) or found


def _numbered(doc: Doc, figure: Figure, found: Phrase, lexicon: Lexicon) -> Phrase | None:
    """ "put the number of civilians killed in the city at more than 250"."""
    before = doc[figure.start - 1] if figure.start else None
    if before is None or not (before.lower_ in _NUMBERED or lemma(before) in _RANGES):
        return None
    for i in range(figure.start - 3, max(0, figure.start - _FAR), -1):
        if doc[i].lower_ in ("of", "for") and doc[i - 1].lower_ in _NUMBERS:
            inner = noun_phrase(doc, i + 1, i + 1, False, lexicon)
            if doc[i - 1].lower_ == "toll" and not lexicon.lineage(inner.counted or ""):
                return None  # "the toll of the raid rose to 40"
            if inner.head is not None and inner.head < figure.start:
                return Phrase(figure.start, figure.end, None, inner.counted, inner.modifiers, others=found.others)
    return None
