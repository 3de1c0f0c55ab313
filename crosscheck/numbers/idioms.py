"""Tells numbers in fixed phrases, the pronoun "one" and ordinals from quantities."""

from __future__ import annotations

from crosscheck.model import Kind
from crosscheck.numbers.calendar import Found
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import Trie, load, phrase, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.ones import is_one_day, is_pronoun, is_some_time
from crosscheck.numbers.rates import rate_base
from crosscheck.numbers.units import currency_after, is_stones, unit_after
from crosscheck.numbers.values import read_figure

__all__ = ["idiom", "ordinal"]

_IDIOMS = Trie((phrase(text), None) for text in load("contexts")["idioms"]["phrases"])
_BEFORE_HALF = words("contexts", "idioms", "before_half")
_HALVED = words("contexts", "idioms", "halved")
_TENS = words("numerals", "tens")
_ORDINALS = words("numerals", "ordinals")
_SCALES = words("numerals", "scales")
_ROUND = frozenset({"hundredth", "thousandth", "millionth", "billionth"})
_SUFFIXES = {"st", "nd", "rd", "th"}
_BEFORE_SHARE = {"than", "nearly", "almost", "about", "around", "roughly", "over", "only", "just", ".", ",", ""}
_SHARED = {"owned", "funded", "financed"}
_SCALED = _SCALES | {"dozen", "point"}
# Words after "half" that leave it a fraction.
_WHOLES = words("contexts", "nouns", "stops") | _SCALES | {"dozen", "price", "dead"}


def idiom(tokens: Tokens, at: int, floor: int) -> Found | None:
    """A fixed phrase that begins at or before ``at`` and covers it; the pronoun "one"."""
    low = tokens.low
    for start in range(at, max(at - 3, floor) - 1, -1):
        found = _IDIOMS.match(low, start)
        whole = found and start + found[0] > at and (start == at or tokens.gap[at] < 2)
        if found and whole and not is_one_day(tokens, start):
            return Kind.IDIOM, at, max(start + found[0], at + 1)
    if low[at] in _SCALES and low[at - 2 : at] in (["multi", "-"], ["mega", "-"]) and tokens.glued(at):
        return Kind.IDIOM, at, at + 1  # "a multi-million dollar deal"
    if (taken_by := rate_base(tokens, at)) is not None:
        return Kind.IDIOM, at, taken_by[1]  # "12 cases per 100,000 people"
    if _reference(tokens, at):
        return Kind.NAME, at, at + 1
    if low[at] == "one" and is_pronoun(tokens, at):
        return Kind.IDIOM, at, at + 1
    if is_some_time(tokens, at):
        return Kind.IDIOM, at, at + 2
    if low[at : at + 2] == ["a", "half"] and low[at - 1] != "and" and _half_of_nothing(tokens, at + 2):
        return Kind.IDIOM, at, at + 2  # "a half empty hall"
    if low[at] == "half" and (_half_of_time(tokens, at) or _half_of_nothing(tokens, at + 1)):
        return Kind.IDIOM, at, at + 1
    return None


def _reference(tokens: Tokens, at: int) -> bool:
    """The mark of a footnote, right behind what it is for: "were injured.[4]"."""
    raw, glued = tokens.raw, tokens.glued
    marked = raw[at - 1] == "[" and raw[at + 1] == "]" and raw[at].isdecimal()
    return marked and glued(at) and glued(at + 1) and glued(at - 1)


def _half_of_time(tokens: Tokens, at: int) -> bool:
    """Whether "half" is a period or the end of a compound: "the first half", "fly-half"."""
    before = tokens.low[at - 1]
    if tokens.hyphen(at + 1) and _is_measured(tokens, at + 2):
        return False  # "the half-hour flight", "the half-million people"
    return before in _BEFORE_HALF or (before == "-" and tokens.glued(at) and tokens.glued(at - 1))


def _is_measured(tokens: Tokens, at: int) -> bool:
    """Whether a unit, a scale or a dozen stands here, that a half may be of."""
    return tokens.low[at] in _SCALED or unit_after(tokens, at) is not None


def _half_of_nothing(tokens: Tokens, at: int) -> bool:
    """Whether what follows "half" makes it part of a compound ("half mask", "half empty") and no fraction."""
    if tokens.hyphen(at):
        return _is_half_something(tokens, at + 1)
    word = tokens.low[at]
    if tokens.kind[at] != "word" or tokens.gap[at] == 2 or word in _WHOLES:
        return False
    if word in _SHARED:
        return False  # "is half owned by the state"
    if word.endswith("ed") and tokens.low[at - 2] in _BEFORE_SHARE:
        return False  # "less than half voted", "Half refused"
    return not is_plural(word) and unit_after(tokens, at) is None and currency_after(tokens, at) is None


def _is_half_something(tokens: Tokens, at: int) -> bool:
    """Whether the word behind "half-" makes a quality or a thing of it: "half-built", "half-smile"; not "half-mile"."""
    halved = (
        tokens.low[at] in _HALVED
        or tokens.low[at] in _SHARED
        or _is_measured(tokens, at)
        or currency_after(tokens, at) is not None
    )
    return tokens.kind[at] == "word" and not halved


def ordinal(tokens: Tokens, at: int, floor: int) -> Found | None:
    """ "15th", "twenty-first", "second"; the fraction "a third" is read before, the unit "30 seconds" after."""
    low = tokens.low
    near = low[at + 1] in _ROUND or low[at + 2] in _ROUND or low[at + 3] in _ROUND
    if near and (last := _round_ordinal(tokens, at)) is not None:
        return Kind.ORDINAL, at, last
    if tokens.kind[at] == "num":
        ends = low[at + 1] in _SUFFIXES and tokens.glued(at + 1) and not is_stones(tokens, at + 1)
        return (Kind.ORDINAL, at, at + 2) if ends else None
    if low[at] in _ORDINALS:
        return Kind.ORDINAL, at, at + 1
    if low[at] in _TENS and low[at + 1] == "-" and low[at + 2] in _ORDINALS and tokens.glued(at + 2):
        return Kind.ORDINAL, at, at + 3
    return None


def _round_ordinal(tokens: Tokens, at: int) -> int | None:
    """The token after "ten-millionth", "two hundred thousandth", "50 millionth"; not "a ten-thousandth of a second"."""
    figure = read_figure(tokens, at)
    if figure is None or figure.share:
        return None
    last = figure.last + tokens.hyphen(figure.last)
    told = tokens.low[last] in _ROUND and tokens.gap[last] < 2 and tokens.low[last + 1] != "of"
    if tokens.hyphen(last + 1) or is_plural(tokens.low[last + 1]):
        return None  # "two hundredth birthdays", "12 hundredth-scale models"
    return last + 1 if told else None
