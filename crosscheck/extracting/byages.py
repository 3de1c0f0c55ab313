"""Those whom nothing counts but their ages: "the victims, ages 19, 22 and 31", "her sons Luis, 4, and Marco, 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crosscheck.extracting.listing import PeopleList
from crosscheck.extracting.listshapes import AGED_NAMES, AGES, NUMERALS
from crosscheck.extracting.peoplenouns import plural_noun
from crosscheck.extracting.wordpatterns import any_of
from crosscheck.lexicon import Lexicon

__all__ = ["counted_by_ages"]

_SIGN = re.compile(r"\d\)?,?\s+and\s")
_YEARS = re.compile(r"\d+")
_POINTING = re.compile(r"(?:the|his|her|their)\b", re.I)
# A figure counts them, or they go on a group before: "three of the boys, 6, 7 and 9", "a man and the boys, 6 and 9".
_NUMBERS = rf"(?:{'|'.join(NUMERALS)}|\d[\d,.]*|{any_of('byages', 'counting')})"
_COUNTED = re.compile(
    rf"(?:\b{_NUMBERS}\s+(?:of\s+)?(?:[\w'’-]+\s+){{0,3}}|\b(?:and|or)\s+(?:(?:the|his|her|their)\s+)?)$", re.I
)
_BACK = 60  # characters
_PAIR = 2


def counted_by_ages(sentence: str, lexicon: Lexicon) -> Iterator[PeopleList]:
    """Each plural that no number counts and that has ages behind it, one by one.

    Two ages may be those of more than two: "the boys, aged 14 and 15".
    """
    if not _SIGN.search(sentence):
        return
    for match in _pattern(lexicon).finditer(sentence):
        before = sentence[max(0, match.start() - _BACK) : match.start("noun")]
        sure = _POINTING.match(match["who"]) or match["named"] or match["mark"] in (",", "(")
        if sure and not _COUNTED.search(before):
            count = len(_YEARS.findall(match["ages"] or match["named"]))
            floor = count == _PAIR and match["named"] is None
            yield PeopleList(match.start("who"), match.end(), count, numbered=False, floor=floor)


@lru_cache(maxsize=4)
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """ "The victims, ages 19, 22 and 31", "her sons (6 and 9)", "her sons, Luis, 4, and Marco, 2"."""
    noun = rf"(?P<noun>{any_of('byages', 'victims')}\b|{plural_noun(lexicon)})"
    who = (
        rf"(?P<who>(?:(?:the|his|her|their)\s+)?(?:(?!(?:are|{any_of('listing', 'no_modifiers')})\b)[a-z]+\s+)?{noun})"
    )
    return re.compile(rf"(?<![\w’'-]){who}(?=\s*(?P<mark>\S))(?:{AGES}|,?\s+(?P<named>{AGED_NAMES}))", re.I)
