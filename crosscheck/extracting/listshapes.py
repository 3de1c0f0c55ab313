"""The shapes that lists of people have in a sentence, as patterns: "a man, his wife and two children"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from crosscheck.extracting.peoplenouns import any_noun
from crosscheck.extracting.wordpatterns import any_of
from crosscheck.lexicon import Lexicon

__all__ = ["AGED_NAMES", "AGES", "NAME", "NUMERALS", "WORD_OF_NAME", "item_of", "matches"]

_UP_TO_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMERALS = {
    **{w: i for i, w in enumerate(_UP_TO_TWENTY.split())},
    **{w: 10 * i for i, w in enumerate(_TENS.split(), start=2)},
}


_AGE = rf"(?:(?:{'|'.join(_TENS.split())})-)?(?:{'|'.join(NUMERALS)}|\d{{1,2}})[- ](?:year|month|week|day)s?[- ]old"
_NUMBER = rf"(?:(?!{_AGE})(?:{'|'.join(NUMERALS)}|(?<!\d[,.])\d{{1,3}}(?:,\d{{3}})*(?![\d,.]\d)))"
_THEIR = r"(?:his|her|their)"
_OWNER = r"(?-i:(?:[A-Z][\w-]*\s+){0,2}[A-Z][\w-]*['’]s)"  # "Jo Roe's wife and two sons"
_ONE = rf"(?:an?|another|his|her|their|its|whose|the|both|{_OWNER})"
_OF_THEIR = r"(?:of\s+(?:his|her|their|its|the)\s+)?"
_DOT = r"(?:\.(?=[\s,]))?"  # of "St. Louis" and "J. Doe", but no full stop
_CAPITAL = rf"(?:{any_of('listing', 'articles')}-)?[A-Z][\w'’-]*{_DOT}"
WORD_OF_NAME = rf"(?!{any_of('listing', 'no_names')}\b){_CAPITAL}"
NAME = rf"(?-i:{WORD_OF_NAME}(?:\s+(?:{WORD_OF_NAME}|{any_of('listing', 'in_names')}\b)){{1,4}})"
_IN_BRACKETS = r"\s*\(\d{1,2}(?:\s+(?:year|month|week|day)s?(?:\s+old)?)?\)"
_PLACE = rf"(?-i:{_CAPITAL}(?:\s+{_CAPITAL}){{0,2}})"
_NAMED = rf"{NAME}(?:,\s+\d{{1,2}}\b(?:,?\s+of\s+{_PLACE})?|{_IN_BRACKETS})"  # "Jo Roe, 23, of Ash Hill", "Jo Roe (23)"
_AGED = rf"(?:(?:an?|the)\s+)?{_AGE}\s+{NAME}"
_ONLY_AGED = rf"(?:an?|the)\s+{_AGE}(?=[;.]|\s+(?:and|was|were)\b)"
_SOMEONE = rf"(?:{_NAMED}|{_AGED}|{_ONLY_AGED})"
_SHORT = (
    rf"(?-i:(?:[A-Z]\.){{2,}}(?:-[a-z]+)?|{any_of('listing', 'short')}\.|\([A-Z]{{2,6}}\))"  # "U.S.", "St.", "(UN)"
)
_PLAIN = rf"(?!(?:{any_of('listing', 'no_modifiers')}|{'|'.join(NUMERALS)})\b)[a-z]+(?:[-'’][a-z]+)*"
_WORD = rf"(?:(?:{_AGE}|{_PLAIN}|{_SHORT})\s+)"
_FORMER = rf"(?:{any_of('listing', 'prefixes')}-)?"
# Behind kin: "a mother of two and her sister", "a father-of-three", but not "a mother of two boys".
_OF_HOW_MANY = rf"(?:-of-[\w]+|\s+of\s+{_NUMBER}(?=[,.;]|$|\s+(?:and|were|was|have|has|died|who)\b)|(?!-))"
_FLOOR = r"(?:at\s+least|more\s+than|over)"
_OF_GROUP = rf"\s+of\s+(?:the|one)\s+(?:[\w'’-]+\s+){{1,3}}?{any_of('listing', 'groups')}\b"
_SEPARATOR = r"\s*[,;]\s+"
_SEVERAL = rf"{any_of('listing', 'only_numbered')}(?=\s*[,;.]|\s+(?:and|as|along|were|was|died)\b|$)"
_AND = r"(?:\s*[,;]?\s+(?:and|as\s+well\s+as|along\s+with)\s+)"
_FULL_NAME = rf"(?-i:{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}})"
_NAMES = rf"{_FULL_NAME}(?:,\s+{_FULL_NAME}){{0,4}},?\s+and\s+{_FULL_NAME}"
# "Ann, 7, and Tom, 5", "Ann (7), Tom (5) and Lee (2)": first names tell who is counted where each has an age.
_AGED_NAME = rf"{_FULL_NAME}(?:,\s+\d{{1,2}}\b|{_IN_BRACKETS})"
AGED_NAMES = rf"{_AGED_NAME}(?:,\s+{_AGED_NAME}){{0,4}},?\s+and\s+{_AGED_NAME}"
_NAMES_END = rf",\s+and\s|[.;)]|$|,?\s+(?:{any_of('listing', 'verbs_behind')}|who)\b"
# Behind those whose ages are given one by one: "her sons, 6 and 9", "the victims, ages 19, 22 and 31".
_ONE_BY_ONE = r"\d{1,2}(?:,\s+\d{1,2}){0,6},?\s+and\s+\d{1,2}"
AGES = (
    rf"(?:,\s+(?:(?:aged?|ages)\s+)?|\s+(?:aged|ages)\s+|\s*\((?:(?:aged?|ages)\s+)?)"
    rf"(?P<ages>{_ONE_BY_ONE})(?:\)|(?=[,.;]|$|\s+(?:and|were|was|have|had|died)\b))"
)
_BRACKETED = rf"\s*\((?!{any_of('listing', 'adding')}\b)[^()]{{1,60}}\)"
# "(all from Elm)", "- Jo Roe and Ann Roe -" before "and a driver".
_ASIDE = rf"(?:{_BRACKETED}|\s+[–—-]\s+(?!{any_of('listing', 'adding')}\b)[^–—;:.()]{{1,60}}?\s[–—-](?=\s+and\s))?"
# "at the new plant", "(members) of the mission", but not "in the raid", "on the day" or "(sons) of a mayor".
_PERSONS = "|".join(any_of("listing", key) for key in ("male", "female", "parents", "offspring"))
_NO_PLACE = rf"(?:{any_of('actors', 'deeds')}|{any_of('voice', 'times')}|{_PERSONS})"
_AT = (
    rf"(?:\s+{any_of('listing', 'at')}|(?<=members)\s+of)\s+(?:the|an?)\s+(?:{_PLAIN}\s+){{0,2}}?"
    rf"(?!{_NO_PLACE}\b)(?-i:(?=[a-z])){_PLAIN}(?=[,;]\s|{_AND})"
)
_ITEMS = 12
# What a sentence must have for a list of each shape; far quicker to look for than the list.
_SIGNS = {
    "prose": re.compile(_AND, re.I),
    "headline": re.compile(rf"(?:,|\band|&)\s.*\b{any_of('listing', 'states')}\b", re.I),
    "bare": re.compile(
        rf"\b(?:{any_of('listing', 'before_bare')}|{any_of('listing', 'deeds')})\s[^,]{{1,40}},\s", re.I
    ),
    "object": re.compile(rf"\b{any_of('listing', 'deeds')}\s.*{_AND}", re.I),
    "herself": re.compile(r"\b(?:himself|herself|self)\b", re.I),
    "kin": re.compile(rf"\b{_THEIR}\s", re.I),
    "beside a name": re.compile(rf"\b{any_of('listing', 'deeds')}\s+(?:him\b|her\b|(?-i:[A-Z])).*{_AND}", re.I),
}


def matches(sentence: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """Each place of a sentence that has the shape of a list: the group "list", with names in "heads".

    A name in "apart" has only a comma behind it, and is a member of a list that goes on.
    """
    for shape, sign in _SIGNS.items():
        if sign.search(sentence):
            yield from _pattern(shape, lexicon).finditer(sentence)


def item_of(lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern of one item of a list."""
    return _pattern("item", lexicon)


@lru_cache(maxsize=20)
def _pattern(shape: str, lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern of a shape of lists, or of one "item"; each is slow to compile, and most texts need none of them."""
    noun = any_noun(lexicon)
    return re.compile(_item(noun) if shape == "item" else _shapes(_pieces(noun))[shape], re.I)


def _tail(names: str = "?:", ages: str = "?:") -> str:
    """What can stand behind a noun of whom it is said: names or ages (as groups), an age, an aside, a place."""
    age = rf"(?:,\s+\d{{1,2}}\b(?=[,;.]|\s+(?:and|were|was)\b)|{_IN_BRACKETS})"
    called = rf"(?:{any_of('listing', 'called')}\s+)"
    first_name = rf"(?-i:{WORD_OF_NAME})(?=[,;]|\s+(?:and|were|died)\b|\s*\()"
    name = rf",?\s+{called}?(?:(?:an?\s+)?{_AGE}\s+)?{NAME}(?:{age})?|\s+{called}?{first_name}(?:{age})?|{age}"
    place = rf"(?:the\s+)?(?:[a-z]+\s+of\s+)?{_PLACE}(?:\s+{any_of('listing', 'areas')})?"
    several = rf",?\s+({names}{AGED_NAMES}|{_NAMES}(?={_NAMES_END}))|{AGES.replace('?P<ages>', ages)}"
    return rf"(?:{several}|(?:{name})?{_ASIDE})(?:\s+from\s+{place}(?=[,;]\s|{_AND})|\s+of\s+{_PLACE}(?={_AND})|{_AT})?"


def _item(noun: str) -> str:
    """An item, with its numeral, article and noun as groups."""
    return (
        rf"(?P<name>{_SOMEONE})|\b(?P<self>himself|herself|self)\b"
        rf"|(?<![\w-])(?:(?P<floor>{_FLOOR})\s+)?(?:(?P<one>{_ONE})\s+)?(?:\b(?P<n>{_NUMBER})\s+{_OF_THEIR})?"
        rf"{_WORD}{{0,2}}?{_FORMER}(?:(?P<noun>{noun}(?!\s+{noun})|{_SEVERAL}){_OF_HOW_MANY})(?:{_OF_GROUP})?"
        rf"(?:{_tail('?P<names>', '?P<ages>')})"
    )


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Patterns of items: with a number or article, any, bare ones, kin, further ones, the last, and its end."""

    counted: str
    any: str
    bare: str
    theirs: str
    following: str
    last: str
    end: str


def _pieces(noun: str) -> _Pieces:
    """The pieces of patterns; the noun is long, and stands in each as seldom as can be."""
    number = rf"(?:{_FLOOR}\s+)?{_NUMBER}\s+{_OF_THEIR}|{_ONE}\s+(?:{_NUMBER}\s+)?"
    named = rf"{_WORD}{{0,2}}?{_FORMER}{noun}{_OF_HOW_MANY}(?:{_OF_GROUP})?{_tail()}"
    several = rf"{_NUMBER}\s+{_WORD}{{0,2}}?{_SEVERAL}"
    counted = rf"(?:(?:{number}){named}|{several})"
    one = rf"(?:(?:{number})?{named}|{several}|{_SOMEONE})"
    theirs = rf"(?=(?:{_FLOOR}\s+)?(?:{_NUMBER}\s+of\s+)?{_THEIR}\s)"
    # Items also follow without commas, and a list goes on behind "and their two sons", "and Jo Roe, 23;".
    join = rf"(?:{_SEPARATOR}(?!whose\b)|\s+(?=an?\s|{_NUMBER}\s)|{_AND}{theirs})"
    following = rf"(?:{join}{one}|{_AND}{_SOMEONE}(?=;|,\s+(?:and\s+)?{_THEIR}\s)){{0,{_ITEMS}}}"
    end = rf"(?!\s+{noun})"  # "two male juveniles" are no males
    bare = rf"(?:{_NUMBER}\s+)?{noun}"
    return _Pieces(counted, one, bare, theirs + counted, following, rf"{_AND}{one}{end}", end)


def _shapes(item: _Pieces) -> dict[str, str]:
    """The pattern of each shape."""
    some, last = item.any + item.following, item.following + item.last
    deeds, states = (any_of("listing", key) for key in ("deeds", "states"))
    dead = r"(?:\s+dead|\s+to\s+death)?"
    joint = rf"(?:,(?!\s*whose\b)|{_AND}|\s+&)"
    name = rf"{NAME}(?:,\s+\d{{1,2}}\b|{_BRACKETED})?"
    one = rf"(?-i:(?!\w+ly\b|{any_of('listing', 'no_heads')}\b){WORD_OF_NAME})(?:,\s+\d{{1,2}}\b|{_BRACKETED})?"
    both = r"(?:,\s+both\s+(?:aged\s+)?\d{1,2}(?=,?\s+and\s+their\s))?"
    two = rf"(?:{name}|{one})\s+and\s+{name}{both}"
    names = rf"(?:(?:{name}|{one}|(?:he|she|him|her))(?={_AND}(?:\w+\s+of\s+)?(?:his|her)\s)|{two})"
    head = rf"(?P<apart>{name}|{one}(?=,\s+(?:his|her)\s)){_SEPARATOR}"
    return {
        "prose": rf"(?<![\w-])(?P<list>(?:{item.counted}|{_SOMEONE}){last})",
        "headline": (rf"^(?:[\w .]{{2,30}}:\s+)?(?P<list>{some}{joint}\s*{item.any}),?(?=\s+{states}\b(?!\s+out\b))"),
        "bare": (
            rf"\b(?:{any_of('listing', 'before_bare')}|{deeds})\s+(?P<list>{item.bare}(?:,\s+{item.bare}){{1,3}})"
            rf"(?=\s*$|\s+{any_of('listing', 'behind_bare')}\b(?!\s+{any_of('listing', 'no_scenes')}\b))"
        ),
        "object": rf"\b{deeds}{dead}\s+(?P<list>{item.any}{last})",
        "herself": (
            rf"\b{deeds}{dead}\s+(?P<list>{some}(?:{item.last})?,?(?:\s+and)?(?:\s+then)?\s+(?:himself|herself|self)\b)"
        ),
        "kin": rf"(?<![\w-])(?P<list>(?:(?P<heads>{names}){_AND}|{head}){item.theirs}(?:{last}|{item.end}))",
        "beside a name": (
            rf"\b{deeds}\s+(?P<list>(?:(?P<heads>{name}|him|her){_AND}|{head}(?={_NUMBER}\s)){item.counted}(?:{last}|{item.end}))"
        ),
    }
