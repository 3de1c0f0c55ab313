"""Counts without a number: "no one was hurt" is 0, "a man and two children" are 3, "both died" is 2.

They become claims only where something of the lexicon happened to those who are counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache, partial

from crosscheck.extracting.byages import counted_by_ages
from crosscheck.extracting.bynames import counted_by_names
from crosscheck.extracting.listing import PeopleList, lists_of_people
from crosscheck.extracting.listshapes import NUMERALS
from crosscheck.extracting.peoplenouns import any_noun, plural_noun
from crosscheck.extracting.wordpatterns import any_of
from crosscheck.extracting.words import table
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Mention, Quantity, Span

__all__ = ["BOTH", "LISTED", "MULTIPLE", "NOBODY", "SOME", "SUMMED", "implied_mentions", "is_implied"]

LISTED, NOBODY, SOME, MULTIPLE = "people listed one by one", "nobody", "a plural: at least two", "double, triple"
BOTH, SUMMED = "both, a couple: two", "the sum of groups"
_SIZES: dict[str, int] = table("implied")["sizes"]
_FOLDS: dict[str, int] = table("implied")["folds"]
_BACK = 80  # characters
_any = partial(any_of, "implied")
_NOBODY = re.compile(
    rf"\b(?:no[ -]one|nobody|none|no(?=\s+(?:\w+\s+)?(?:{_any('harm')}|{_any('people')}))"
    rf"|no\s+\w+(?:\s+or|,)(?=\s+{_any('harm')}))\b",
    re.I,
)
# "Nobody was seriously hurt", "none of the guards was in critical condition" do not say that nobody was hurt.
_OF_THEM = r"(?:of\s+(?:them|\w+\s+\w+)\s+)?"
_DEGREE = re.compile(rf"\W*{_OF_THEM}(?:{_any('before_degree')}\s+){{0,5}}{_any('degrees')}(?:ly)?\b", re.I)
# "There had been no deaths on a tram since 1959" tells of other years.
_FOR_YEARS = re.compile(
    rf"(?:(?!\b{_any('superlatives')}\b)[^.;,]){{0,60}}\bsince\s+(?:\d{{4}}|the\s+\d{{4}}s|records\b)", re.I
)
# Casualty recorders take a plural without a number as at least two (Airwars, methodology note on casualty ranges).
_NUMBER_OF = re.compile(
    rf"\ban?\s+(?:(?:(?!{_any('known')}\b)\w+\s+)?number\s+of(?:\s+others)?\b"
    rf"|\w+\s+number\b(?=\s+(?:were|was|{_any('suffered')})\b))",
    re.I,
)
_MANY = re.compile(
    rf"\bmany(?:\s+(?:more|others))?\b(?=\s+(?:(?:were|was)\s+)?{_any('suffered')}\b"
    rf"|\s+{_any('many_people')}\s+{_any('many_verbs')}\b|[.,;])",
    re.I,
)
_SEVERAL = re.compile(rf"\b(?:multiple|numerous)(?:\s+others\b|\b(?=\s+(?:\w+\s+)?{_any('multiple_people')}\b))", re.I)
_OTHERS = re.compile(
    rf"\bothers\b(?=\s+(?:(?:have|had)\s+been\s+|\w+\s+)?(?:were|was|{_any('suffered')})\b|[.,;])", re.I
)
_COUNT = re.compile(rf"\s+(?:{_any('bounds')}\s+)?(?:\d[\d,.]*|{'|'.join(NUMERALS)})(?![\w,.-])", re.I)
_NOT_GIVEN = re.compile(r"(?:\b(?:no|not|never|nor|unclear|unknown)\b|n['’]t\b)[^.;,]{0,40}$", re.I)
_NOT_MANY = re.compile(rf"\b{_any('not_many')}\s$", re.I)
_OF_A_COUNT = re.compile(rf"(?:\d|\b{_any('counting')})\s$", re.I)
_MULTIPLE = re.compile(rf"\b({'|'.join(_FOLDS)})(?=[ -](?:\w+[ -])?{_any('crimes')}s?\b(?!-suicide))", re.I)
_CRIMES = re.compile(rf"[ -](?:\w+[ -])?{_any('crimes')}s\b", re.I)
_COUNTS = re.compile(rf"(?<![\w,.-])(?:(?!one\b|1\b)(?:\d[\d,]*|{'|'.join(NUMERALS)}))\s+$", re.I)
# Two who were counted just before: "two men, who were both shot".
_COUNTED = re.compile(r"\b(?:two|2|couple|pair|twins|duo)\b[^.;]{0,60}$", re.I)
_ANEW = re.compile(r"\b(?:and|but|when|while|before|after|as)\s+$", re.I)

# "A gunman shot at his parents, killing both", but not "killing both deals".
_BOTH_HARMED = re.compile(
    rf"\b{_any('both_harmed')}\s+(?P<both>both)\b(?=\s+of\s+them\b|\s+{_any('both_how')}\b|\s*(?:[.,;]|$))", re.I
)

# "Killing his parents", "the murders of her parents", "his parents were found dead"; not "at his parents' house",
# "the noise is killing her parents", "shot his parents a look", "his parents were killed when he was five".
_PARENTS = re.compile(
    rf"(?<!\bis\s)(?<!\bare\s)(?<!\bwas\s)\b(?:{_any('parents_done')}|(?:murder|killing|slaying)s?\s+of)"
    rf"\s+(?P<object>(?:his|her)\s+parents)\b(?!['’]|\s+(?:an?|down)\b)"
    rf"|\b(?P<subject>(?:his|her)\s+parents)(?=\s+(?:were|had\s+been)\s+(?:\w+ly\s+)?{_any('parents_fates')}\b"
    rf"(?![^.;]{{0,80}}\b{_any('parents_long_ago')}\b))",
    re.I,
)

_FICTION = re.compile(rf"\b{_any('fiction')}\b", re.I)


def is_implied(mention: Mention) -> bool:
    """Whether the count was read from words that are no numerals."""
    return mention.quantity.convention in (LISTED, NOBODY, SOME, MULTIPLE, BOTH, SUMMED)


def implied_mentions(sentence: str, offset: int, lexicon: Lexicon) -> Iterator[Mention]:
    """The counts that a sentence, which begins at ``offset`` in its source, gives in words that are no numerals."""
    for match in _NOBODY.finditer(sentence):
        if not _DEGREE.match(sentence, match.end()) and not _FOR_YEARS.match(sentence, match.end()):
            yield _mention(match, offset, 0, NOBODY)
    for match, fold in _folds(sentence):
        yield _mention(match, offset, fold, MULTIPLE)
    for match in _plurals(sentence):
        yield _mention(match, offset, 2, SOME)
    lists = tuple(lists_of_people(sentence, lexicon))
    for start, text, count in _pairs(sentence, lists, lexicon):
        yield _count(text, offset + start, count, BOTH)
    for people in lists:
        text, convention = sentence[people.start : people.end], SUMMED if people.numbered else LISTED
        yield _count(text, offset + people.start, people.count, convention, people.floor)
    told = [*lists]
    for people in (*counted_by_ages(sentence, lexicon), *counted_by_names(sentence)):
        if not any(known.start < people.end and people.start < known.end for known in told):
            told.append(people)
            yield _count(sentence[people.start : people.end], offset + people.start, people.count, LISTED, people.floor)


def _folds(sentence: str) -> Iterator[tuple[re.Match[str], int]]:
    """Words that tell how many a crime killed, and how many: "a double murder"; but not "three double murders"."""
    for match in _MULTIPLE.finditer(sentence):
        fold = _FOLDS.get(match[0].lower())  # patterns take "trİple" for it as well
        several = _CRIMES.match(sentence, match.end()) and _COUNTS.search(_just_before(sentence, match))
        if fold is not None and not several:  # but "a 2013 double murder"
            yield match, fold


def _plurals(sentence: str) -> Iterator[re.Match[str]]:
    """Words for some: "a number of", "many were hurt", "multiple victims", "others died"."""
    numbers, many = list(_NUMBER_OF.finditer(sentence)), list(_MANY.finditer(sentence))
    several = list(_SEVERAL.finditer(sentence))
    for match in numbers:
        given = _COUNT.match(sentence, match.end())  # "a total number of 24"
        if not given and not _NOT_GIVEN.search(_just_before(sentence, match)):
            yield match
    yield from (m for m in many if not _NOT_MANY.search(_just_before(sentence, m)))
    yield from several
    ends = {m.end() for m in (*numbers, *many, *several)}  # "many others" are counted once
    for match in _OTHERS.finditer(sentence):
        if match.end() not in ends and not _OF_A_COUNT.search(_just_before(sentence, match)):
            yield match


@lru_cache(maxsize=4)
def _are_two(lexicon: Lexicon) -> re.Pattern[str]:
    """Those who may be both, at a text's end: "his parents,", "a guard and driver,"; not "a guard and his dog,"."""
    several = rf"(?<!\band\s)(?<!\bof\s)\b{_any('both_of')}\s+(?:\w+\s+)?{plural_noun(lexicon)}"
    return re.compile(rf"(?:{several}|\b{any_noun(lexicon)}\s+and\s+(?:\w+\s+)?{any_noun(lexicon)})\s*,?\s*$", re.I)


def _pairs(sentence: str, lists: Sequence[PeopleList], lexicon: Lexicon) -> Iterator[tuple[int, str, int]]:
    """Words for two, and for so many: "both men", "killing both": where each begins, its text, how many it counts.

    "Killing both" counts nobody anew behind one of the ``lists``: "shot a guard and a driver, killing both".
    """
    for match in _pair(lexicon).finditer(sentence):
        before = _just_before(sentence, match)
        if not _COUNTED.search(before) or _ANEW.search(before):
            yield match.start(), match[0], _SIZES.get((match["size"] or "").lower(), 2)
    for match in () if _FICTION.search(sentence) else _PARENTS.finditer(sentence):
        start, end = match.span("object" if match["object"] else "subject")
        if not any(people.start < end and start < people.end for people in lists):
            yield start, sentence[start:end], 2
    for match in _BOTH_HARMED.finditer(sentence):
        before = _just_before(sentence, match)
        told = _COUNTED.search(before) or any(0 <= match.start() - people.end < _BACK for people in lists)
        if not told and _are_two(lexicon).search(before):
            yield match.start("both"), match["both"], 2


@lru_cache(maxsize=4)
def _pair(lexicon: Lexicon) -> re.Pattern[str]:
    """ "Both men", "both of them were hurt", "a couple drowned", "a pair of hikers"; not "both men and women"."""
    people, sizes, told = plural_noun(lexicon), "|".join(_SIZES), _any("both_told")
    both = (
        rf"both(?=\s+(?:of\s+(?:the|his|her|their|those)\s+)?(?:\w+\s+)?(?:{people}|victims\b)(?!,(?!\s+\d)|\s+and\b)"
        rf"|\s+(?:aged\s+)?\d{{1,2}},\s+(?:{_any('both_verbs')}\s+){{1,3}}{told}\b"
        rf"|\s+(?:of\s+them\s+)?(?:{_any('both_verbs')}\s+){{0,3}}{told}\b)"
    )
    things = rf"(?!{_any('couple_verbs')}\b)[a-z]+s\b"
    counted = rf"(?:an?|the|another)\s+(?:\w+\s+)?(?P<size>{sizes})"
    alone = rf"(?!['’-]|\s+(?:{_any('not_behind_couple')}\b|{things}))"
    of_people = rf"(?<!couple)\s+of(?=\s+(?:\w+\s+)?{people})"
    twins = rf"twin(?=\s+{_any('twins')}\b)|(?:(?-i:twins)|^twins)(?=\s+(?:were|died|are|had|have)\b)"
    return re.compile(rf"\b(?:{both}|{counted}(?:{of_people}|\b{alone})|{twins})", re.I)


def _just_before(sentence: str, match: re.Match[str]) -> str:
    """The words before a match, no more of them than patterns look at: time must not grow with the square of a text."""
    return sentence[max(0, match.start() - _BACK) : match.start()]


def _mention(match: re.Match[str], offset: int, value: int, convention: str) -> Mention:
    return _count(match[0], offset + match.start(), value, convention)


def _count(text: str, start: int, value: int, convention: str, floor: bool = False) -> Mention:
    span = Span(start, start + len(text))
    some = convention == SOME
    high = None if some or floor else Decimal(value)
    quantity = Quantity(Decimal(value), high, approximate=some, kind=Kind.COUNT, convention=convention)
    return Mention(span, text, quantity, span)
