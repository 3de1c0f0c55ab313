"""What a figure is, and the scale words and signs that multiply it: "million", "bn", "k", "dozen"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from crosscheck.numbers.apposition import is_people
from crosscheck.numbers.distances import distance
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.units import currency_after, unit_after

__all__ = ["SHARE_STEP", "Figure", "past_half", "scaled", "times"]

_SCALES: dict[str, int] = load("numerals")["scales"]
_SIGNS: dict[str, int] = load("numerals")["scale_signs"]
_AMBIGUOUS = {"m", "M", "b", "B", "mm", "T", "K", "mil", "cr", "Cr"}
_STOPS = words("contexts", "nouns", "stops")
_NUMBERED = words("contexts", "names", "series") | words("contexts", "names", "lettered") | {"clause"}
_PAYING = words("contexts", "numbers", "paying")
_SELLING = words("contexts", "numbers", "selling")
_WHEN = frozenset({"in", "last", "this", "worldwide", "a", "and", ""})
_ADVERBS = words("contexts", "numbers", "paid_about")
_AFTER_SCALE = words("contexts", "numbers", "after_scale_sign")
_COUNTING = words("contexts", "numbers", "counting_after_scale")
_SQUARE = {"sq", "square", "cu", "cubic"}  # "1.2m sq ft"
_JOINTS = {"to", "-", "and", "or"}
_DESCRIBED = 3  # words before the people counted
_ENDS = {".", ";", "?", "!"}
_NEAR = 14  # tokens back to another figure with the same sign
_BEFORE_LEVEL = words("contexts", "changes", "before_level") | {", from"}
_FAR = 5  # tokens from the verb of paying to the sum
SHARE_STEP = Decimal("0.1")  # "half", "a third": fractions are given in tenths at best


@dataclass(frozen=True, slots=True)
class Figure:
    """A number without unit: its value, the tokens ``first`` to ``last`` (excluded) and how it is written.

    ``mantissa`` is the value before scale words, ``high`` the upper end of a vague figure that has one.
    """

    first: int
    last: int
    value: Decimal
    mantissa: Decimal
    step: Decimal
    high: Decimal | None = None
    convention: str | None = None
    digits: bool = False
    plain: bool = False
    share: bool = False
    multiple: bool = False
    sign_at: int | None = None

    @property
    def scaled(self) -> bool:
        """Whether a scale word or sign multiplies the printed figure."""
        return self.value != self.mantissa


def scaled(tokens: Tokens, figure: Figure, money: bool) -> Figure:
    """Applies scale words ("million", "hundred thousand") and glued signs ("m", "bn", "k")."""
    for _ in range(2):
        at = figure.last
        joined = tokens.raw[at] == "-" and tokens.gap[at] == 0 and tokens.gap[at + 1] == 0
        more = tokens.raw[at] == "+" and tokens.glued(at) and figure.digits  # "20+ million"
        skip = 1 if joined or more else 0
        word = tokens.low[at + skip]
        if tokens.kind[at + skip] == "word" and word in _SCALES and tokens.gap[at] < 2:
            figure = times(figure, at + skip + 1, Decimal(10) ** _SCALES[word])
        elif word == "dozen" and not skip:
            figure = replace(times(figure, at + 1, Decimal(12)), step=Decimal(1))
        else:
            break
    if figure.scaled or not figure.digits:
        return figure
    if tokens.raw[figure.last] in _SIGNS:
        return _signed(tokens, figure, money)
    behind = tokens.raw[figure.last + 1] if money and tokens.hyphen(figure.last) else ""
    if behind in _SIGNS:  # "a $1.3-bn deal"
        return replace(times(figure, figure.last + 2, Decimal(10) ** _SIGNS[behind]), sign_at=figure.last + 1)
    return figure


def past_half(tokens: Tokens, at: int) -> int | None:
    """The token after "and a half" or "-and-a-half" at ``at``."""
    low, last = tokens.low, at
    for word in ("and", "a", "half"):
        last += tokens.hyphen(last)
        if low[last] != word or tokens.gap[last] == 2:
            return None
        last += 1
    return last


def times(figure: Figure, last: int, factor: Decimal) -> Figure:
    """The figure multiplied by a scale that ends before token ``last``."""
    unit = min(Decimal(1), figure.step) if not figure.share else figure.step
    step = (figure.step if figure.scaled else unit) * factor
    return replace(figure, last=last, value=_exact(figure.value * factor), step=step, plain=False, share=False)


def _exact(value: Decimal) -> Decimal:
    """A whole value without the decimals of its parts: 6 for "half a dozen", which is 0.5 times 12."""
    return value.to_integral_value() if value == value.to_integral_value() else value


def _counts_soon(tokens: Tokens, first: int) -> bool:
    """Whether an adjective and a plural stand behind the sign: "3B plastic cups"; not "rule 4b public bodies"."""
    at = first + 2
    if tokens.low[first - 1] in _NUMBERED:
        return False
    described = tokens.kind[at] == "word" and tokens.low[at] not in _STOPS and tokens.gap[at + 1] == 1
    return described and tokens.gap[at] == 1 and is_plural(tokens.low[at + 1])


def _counts_people(tokens: Tokens, at: int) -> bool:
    """Whether described people, or something new or other, are counted from ``at`` on: "1.2m Syrian refugees"."""
    last = at
    while last < at + _DESCRIBED and tokens.kind[last] == "word" and tokens.low[last] not in _STOPS:
        if tokens.gap[last] != 1 or is_plural(tokens.low[last]):
            break
        last += 1
    told = is_people(tokens.low[last]) or tokens.low[at] in _COUNTING
    return last > at and is_plural(tokens.low[last]) and told


def _last_sign(tokens: Tokens, at: int) -> int:
    """The sign of the second end of "1m to 1.2m people", which decides for both; else the one at ``at``."""
    second = tokens.low[at + 1] in _JOINTS and tokens.kind[at + 2] == "num" and tokens.glued(at + 3)
    return at + 3 if second and tokens.raw[at + 3] == tokens.raw[at] else at


def _is_paid(tokens: Tokens, at: int) -> bool:
    """Whether a verb of paying stands before the figure, with adverbs or a name between: "cost Norair about 40m"."""
    verb = at - 1
    while verb > at - _FAR and (tokens.low[verb] in _ADVERBS or tokens.capital(verb)):
        verb -= 1
    ends = tokens.kind[at + 2] != "word" or tokens.low[at + 2] in _WHEN
    return tokens.low[verb] in _PAYING or (ends and verb == at - 1 and tokens.low[verb] in _SELLING)


def _counted_so(tokens: Tokens, first: int) -> bool:
    """Whether the sentence counted in millions with the same sign before: "8m users, up from 7m"."""
    if " ".join(tokens.low[first - 2 : first]) not in _BEFORE_LEVEL:
        return False  # "the flood hit 8m people, waters rose 4m"
    for i in range(first - 1, first - _NEAR, -1):
        if tokens.low[i] in _ENDS or tokens.gap[i + 1] == 2:
            return False
        if tokens.raw[i] == "m" and tokens.glued(i) and tokens.kind[i - 1] == "num":
            return is_plural(tokens.low[i + 1]) and tokens.gap[i + 1] == 1
    return False


def _is_area(tokens: Tokens, at: int) -> bool:
    """Whether square or cubic units are counted: "1.2m sq ft"; not "a 3m square pool"."""
    return tokens.low[at] in _SQUARE and unit_after(tokens, at) is not None


def _is_scale(tokens: Tokens, figure: Figure, at: int) -> bool:
    """Whether what stands around makes an ambiguous sign a scale: "3B plastic cups", "cost about 40m", "5m euros"."""
    sign = tokens.raw[at]
    if tokens.low[at + 1 : at + 3] == ["-", "plus"] and is_plural(tokens.low[at + 3]):
        return True  # "2m-plus fans"
    if tokens.gap[at + 1] == 1 and (is_plural(tokens.low[at + 1]) or _is_area(tokens, at + 1)):
        return True
    if currency_after(tokens, at + 1) is not None or (sign in "Bb" and _counts_soon(tokens, figure.first)):
        return True
    if tokens.gap[at + 1] == 1 and _counts_people(tokens, at + 1):
        return True
    if sign == "m" and (_is_paid(tokens, figure.first) or _counted_so(tokens, figure.first)):
        return True
    return sign in ("M", "K") and tokens.low[at + 1] != "/"


def _signed(tokens: Tokens, figure: Figure, money: bool) -> Figure:
    """A scale sign: with money, or glued and unmistakable, or followed by something that can be counted in millions."""
    at, end = figure.last, _last_sign(tokens, figure.last)
    sign, after = tokens.raw[at], tokens.low[end + 1]
    glued = tokens.glued(at)
    if not glued and not money and sign not in ("bn", "tn"):
        return figure
    if money:
        sure = glued or sign not in ("B", "T", "K", "b")
    elif (sign == "m" and distance(tokens, figure.first)) or sign == "mm":
        sure = glued and sign == "mm" and currency_after(tokens, at + 1) is not None  # "9mm bullets", "60mm of rain"
    elif sign in _AMBIGUOUS:
        sure = glued and (after in _AFTER_SCALE or _is_scale(tokens, figure, end))
    else:
        sure = glued or sign in ("bn", "tn")
    if not sure:
        return figure
    return replace(times(figure, at + 1, Decimal(10) ** _SIGNS[sign]), sign_at=at)
