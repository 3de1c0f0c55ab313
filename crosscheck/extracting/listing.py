"""People listed one by one: "a man, his wife and two children" are 4, "John Doe, 23, and Jo Roe, 25," are 2.

Lists that break a number down ("29 civilians, 12 women and four children") are no sums, and are left to their figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon

__all__ = ["PeopleList", "lists_of_people"]

_NUMERALS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_AGE = rf"(?:{'|'.join(_NUMERALS)}|\d{{1,2}})[- ](?:year|month|week|day)s?[- ]old"
_NUMBER = rf"(?:(?!{_AGE})(?:{'|'.join(_NUMERALS)}|\d{{1,3}}(?![\d,.]\d)))"
_ONE = r"(?:an?|another|his|her|their|its|the)"
_SEVERAL: dict[str, int] = table("listing")["several"]
_PLURALS: dict[str, str] = table("listing")["plurals"]
_NO_NAME = "|".join(sorted(words("listing", "no_names")))
_WORD_OF_NAME = rf"(?!(?:{_NO_NAME})\b)[A-Z][\w'’-]*\.?"
_NAME = rf"(?-i:{_WORD_OF_NAME}(?:\s+(?:{_WORD_OF_NAME}|(?:al|bin|bint|da|de|del|den|der|di|la|le|van|von)\b)){{1,4}})"
_AGED = rf"{_NAME},\s+\d{{1,2}}\b(?:,?\s+of\s+(?-i:[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){{0,2}}))?"
_NO_MODIFIER = "|".join(sorted(words("listing", "no_modifiers")))
_WORD = rf"(?:(?!(?:{_NO_MODIFIER})\b)(?:{_AGE}|[a-z]+(?:[-'’][a-z]+)*)\s+)"
_FLOOR = r"(?:at\s+least|more\s+than|over)"
_OF_GROUP = r"\s+of\s+(?:the|one)\s+(?:[\w'’-]+\s+){1,3}?(?:family|families|clan|tribe|unit|brigade|group|force)\b"
# One who is named and has kin in the list: "Ali Hamad, his brother and two sisters".
_NAMED = re.compile(rf"(?:^|(?P<before>\w+)\W+)(?P<name>{_NAME}),\s*$", re.I)
_NO_VICTIM = words("listing", "before_other_names")
_IS_ONE = re.compile(r",?\s+(?:was|is|has)\b")
# Somebody the lexicon does not know heads the list: "a judge, his driver and two guards".
_LEFT_OUT = re.compile(r"(?:^|\b(?:kill|wound|injur)(?:s|ed|ing)\s)\W*an?\s+(?:\w+\s+){0,2}\w+,\s*$", re.I)
_AND = r"(?:,?\s+(?:and|as\s+well\s+as|along\s+with)\s+)"
_VERBS = "|".join(sorted(words("listing", "deeds")))
_STATES = "|".join(sorted(words("listing", "states")))
# What a sentence must have for a list of each shape; far quicker to look for than the list.
_SIGNS = {
    "prose": re.compile(_AND, re.I),
    "headline": re.compile(rf"(?:,|\band|&)\s.*\b(?:{_STATES})\b", re.I),
    "object": re.compile(rf"\b(?:{_VERBS})\s.*{_AND}", re.I),
    "herself": re.compile(r"\b(?:himself|herself|self)\b", re.I),
}
_NEVER = re.compile(r"(?!)")
_MALE, _FEMALE = words("listing", "male"), words("listing", "female")
_PARENTS, _OFFSPRING = words("listing", "parents"), words("listing", "offspring")
_NAME_LENGTH = 80  # characters in which a name is looked for
_LONGEST = 700  # characters of a sentence; what is longer is no prose
_ITEMS = 6


@dataclass(frozen=True, slots=True)
class PeopleList:
    """Where a list stands in its sentence and how many it counts; ``floor``: at least so many."""

    start: int
    end: int
    count: int
    numbered: bool
    floor: bool


def lists_of_people(sentence: str, lexicon: Lexicon) -> Iterator[PeopleList]:
    """Each list of people in a sentence; lists never overlap."""
    if len(sentence) > _LONGEST:
        return
    at = -1
    shapes = [shape for shape, sign in _SIGNS.items() if sign.search(sentence)]
    found = [m for shape in shapes for m in _pattern(shape, lexicon).finditer(sentence)]
    item = _pattern("item", lexicon) if found else _NEVER
    for match in sorted(found, key=lambda m: (m.start("list"), -m.end("list"))):
        start, end = match.span("list")
        items = list(item.finditer(sentence[start:end]))
        counts = _counts(items, lexicon, alone=bool(_IS_ONE.match(sentence, end)))
        told_apart = counts is not None and _tells_apart(counts, sentence[end : end + 1])
        if start > at and counts is not None and not told_apart and not _LEFT_OUT.search(sentence[:start]):
            at = end
            named = _kin_of(sentence[:start], items)
            total, numbered = sum(counts) + (named is not None), named is None and all(m["n"] for m in items)
            yield PeopleList(start if named is None else named, end, total, numbered, any(m["floor"] for m in items))


def _tells_apart(counts: Sequence[int], after: str) -> bool:
    """Whether the first count is told apart in the others: "Seven civilians, four men and three women, died"."""
    return len(counts) > 2 and counts[0] == sum(counts[1:]) and after == ","


def _kin_of(before: str, items: Sequence[re.Match[str]]) -> int | None:
    """Where the name stands of whom the list tells the kin, and who is one of them."""
    possessed = (items[0]["one"] or "").lower() in ("his", "her", "their")
    match = _NAMED.search(before[-_NAME_LENGTH:]) if possessed else None
    if match is None or (match["before"] or "").lower() in _NO_VICTIM:
        return None
    return max(0, len(before) - _NAME_LENGTH) + match.start("name")


def _counts(items: Sequence[re.Match[str]], lexicon: Lexicon, alone: bool) -> Sequence[int] | None:
    """How many each item stands for; None where the text lists no people, one, or breaks a number down."""
    counts = [_count(m) for m in items]
    if len(counts) < 2 or _one_person(items, alone) or _breaks_down(items, counts, lexicon):
        return None
    if _names_them(items) or any(_opens_clause(a, b) for a, b in pairwise(items)):
        return None
    return [count for count in counts if count is not None] if None not in counts else None


def _names_them(items: Sequence[re.Match[str]]) -> bool:
    """ "his four daughters, Lina Hamad, 12, Mona Hamad, 10, ...": who is counted is named, and not counted again."""
    return bool(items[0]["n"]) and all(m["name"] for m in items[1:])


def _count(item: re.Match[str]) -> int | None:
    """How many one item stands for; None for a plural without a number ("his sons")."""
    if item["name"] or item["self"]:
        return 1
    word, noun = (item["n"] or "").lower(), item["noun"].lower()
    if word in _NUMERALS or word.isdigit():
        return _NUMERALS[word] if word in _NUMERALS else int(word)
    if noun in _SEVERAL:
        return _SEVERAL[noun]
    return None if _is_plural(noun) else 1


def _is_plural(noun: str) -> bool:
    return noun in _PLURALS.values() or (noun.endswith("s") and not noun.endswith("ss"))


def _opens_clause(before: re.Match[str], item: re.Match[str]) -> bool:
    """ "..., including six boys, and 20 others were hurt": a new subject; but "a man, 40, and three others" go on."""
    between = item.string[before.end() : item.start()]
    return (item["noun"] or "").lower() == "others" and "," in between and not before[0][-1].isdigit()


def _one_person(items: Sequence[re.Match[str]], alone: bool) -> bool:
    """ "a father and husband" is one man; "a man and woman" and "a mother and son" are two."""
    if (items[0]["one"] or "").lower() not in ("a", "an") or any(
        m["one"] or m["n"] or m["name"] or m["self"] for m in items[1:]
    ):
        return False
    nouns = {m["noun"].lower() for m in items}
    both = (nouns & _MALE and nouns & _FEMALE) or (nouns & _PARENTS and nouns & _OFFSPRING)
    return alone or not both


def _breaks_down(items: Sequence[re.Match[str]], counts: Sequence[int | None], lexicon: Lexicon) -> bool:
    """ "29 civilians, 12 women and four children": the first class holds all the others."""
    apart = any(re.search(r"\bothers?\b", m[0], re.I) for m in items[1:]) or " of " in items[0][0]
    if not items[0]["n"] or not items[0]["noun"] or apart:
        return False
    lines = [lexicon.lineage(_singular(m["noun"].lower(), lexicon)) if m["noun"] else () for m in items]
    return bool(lines[0]) and all(lines[0][0] in line[1:] for line in lines[1:])


def _singular(noun: str, lexicon: Lexicon) -> str:
    for singular, plural in _PLURALS.items():
        if noun == plural:
            return singular
    return noun if noun in lexicon.people else noun.removesuffix("s")


@lru_cache(maxsize=4)
def _noun(lexicon: Lexicon) -> str:
    """A pattern for the nouns that can stand in a list, in the singular and in the plural."""
    outside = words("listing", "no_items")
    outside |= {*lexicon.nouns, *lexicon.states, *lexicon.objects}
    singulars = {w for w in lexicon.people if w not in outside}
    nouns = sorted({"others", *singulars, *(_PLURALS.get(w, w + "s") for w in singulars)}, key=lambda w: (-len(w), w))
    return rf"(?:{'|'.join(map(re.escape, nouns))})\b"


@lru_cache(maxsize=20)
def _pattern(shape: str, lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern of a shape of lists, with the list as the group of that name, or of one "item".

    Each is long and slow to compile, and most texts need none of them.
    """
    noun = _noun(lexicon)
    age = r",\s+\d{1,2}\b(?=[,.;]|\s+(?:and|were|was)\b)"
    first_name = rf"(?-i:{_WORD_OF_NAME})(?=,|\s+(?:and|were|died)\b)"
    tail = rf"(?:,?\s+{_NAME}(?:{age})?|\s+{first_name}|{age})?"
    of_kin = r"(?:of\s+(?:his|her|their|its|the)\s+)?"
    bare = rf"{_WORD}{{0,2}}?{noun}{tail}"
    number = rf"(?:{_FLOOR}\s+)?{_NUMBER}\s+{of_kin}|{_ONE}\s+(?:{_NUMBER}\s+)?"
    counted = rf"(?:{number}){_WORD}{{0,2}}?{noun}(?:{_OF_GROUP})?{tail}"
    one = rf"(?:{counted}|{bare}|{_AGED})"
    following = rf"(?:,\s+{one}|\s+(?=an?\s|{_NUMBER}\s){counted}){{0,{_ITEMS}}}"  # also without commas
    patterns = {
        "prose": rf"\b(?P<list>(?:{counted}|{_AGED}){following}{_AND}(?:{counted}|{_AGED}|{bare}))",
        "headline": (
            rf"^(?:[\w .]{{2,30}}:\s+)?(?P<list>{one}{following}(?:,|{_AND}|\s+&)\s*{one}),?(?=\s+(?:{_STATES})\b)"
        ),
        "object": rf"\b(?:{_VERBS})\s+(?P<list>{one}{following}{_AND}{one})",
        "herself": (
            rf"\b(?:{_VERBS})\s+(?P<list>{one}{following},?(?:\s+and)?(?:\s+then)?\s+(?:himself|herself|self)\b)"
        ),
        "item": (
            rf"(?P<name>{_AGED})|\b(?P<self>himself|herself|self)\b"
            rf"|(?<![\w-])(?:(?P<floor>{_FLOOR})\s+)?(?:(?P<one>{_ONE})\s+)?(?:\b(?P<n>{_NUMBER})\s+{of_kin})?"
            rf"{_WORD}{{0,2}}?(?P<noun>{noun})(?!\s+{noun})(?:{_OF_GROUP})?(?:{tail})"
        ),
    }
    return re.compile(patterns[shape], re.I)
