"""Reads a figure at a token: digits, number words, fractions, scales, vague figures. No unit and no bound yet."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.quantity import rounding_step

__all__ = ["STARTS", "Figure", "read_figure"]

_NUMERALS = load("numerals")
_UNITS: dict[str, int] = _NUMERALS["units"]
_TENS: dict[str, int] = _NUMERALS["tens"]
_SCALES: dict[str, int] = _NUMERALS["scales"]
_SIGNS: dict[str, int] = _NUMERALS["scale_signs"]
_DOZENS: dict[str, int] = _NUMERALS["dozens"]
_FRACTIONS: dict[str, int] = _NUMERALS["fractions"]
_VAGUE: dict[str, int] = _NUMERALS["vague"]["words"]
_VAGUE_TENS: dict[str, int] = _NUMERALS["vague"]["tens"]
_ARTICLED: dict[str, int] = _NUMERALS["vague"]["articled"]
_CONVENTION: str = _NUMERALS["vague"]["convention"]
_CARDINALS = {**_UNITS, **_TENS}
STARTS = frozenset(
    {
        *_CARDINALS,
        *_SCALES,
        *_DOZENS,
        *_FRACTIONS,
        *_VAGUE,
        *_VAGUE_TENS,
        *_NUMERALS["multiples"],
        *_NUMERALS["ordinals"],
        "a",
        "an",
        "couple",
        "handful",
    }
)
_MOST_DIGITS = 25
_SHARE_STEP = Decimal("0.1")  # "half", "a third": fractions are given in tenths at best
_SLASH_DENOMINATORS = {2, 3, 4, 5, 6, 8, 10, 12, 16}
_UNIT_WORDS = words("numerals", "units")


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


def read_figure(tokens: Tokens, at: int, money: bool = False) -> Figure | None:
    """The figure that begins at token ``at``; ``money`` tells that a currency sign stands before it."""
    kind = tokens.kind[at]
    if kind == "num" or kind == "frac":
        return _digits(tokens, at, money)
    if kind == "word" and tokens.low[at] in STARTS:
        return _worded(tokens, at)
    return None


# ---------------------------------------------------------------- digits
def _digits(tokens: Tokens, at: int, money: bool) -> Figure | None:
    raw, kind = tokens.raw, tokens.kind
    if kind[at] == "frac":
        value = _vulgar(raw[at])
        return _scaled(tokens, Figure(at, at + 1, value, value, _SHARE_STEP, digits=True, share=True), money)
    if len(raw[at]) > _MOST_DIGITS:
        return None
    text = "".join(c for c in raw[at] if c.isdecimal() or c == ".")
    value = Decimal(text)
    plain = text == raw[at] and "." not in text
    figure = Figure(at, at + 1, value, value, rounding_step(value), digits=True, plain=plain)
    figure = _with_fraction(tokens, figure)
    if plain and tokens.low[at + 1 : at + 4] == ["and", "a", "half"]:
        value += Decimal("0.5")
        figure = Figure(at, at + 4, value, value, Decimal("0.5"), digits=True)
    return _scaled(tokens, figure, money)


def _vulgar(sign: str) -> Decimal:
    return Decimal(str(round(unicodedata.numeric(sign), 6)))


def _with_fraction(tokens: Tokens, figure: Figure) -> Figure:
    """Adds "½" or "1/2" after a whole number, and reads "1/2" itself."""
    at = figure.last
    if tokens.kind[at] == "frac" and figure.plain:
        value = figure.value + _vulgar(tokens.raw[at])
        return replace(figure, last=at + 1, value=value, mantissa=value, step=Decimal("0.1"), plain=False)
    if not figure.plain:
        return figure
    if (own := _slash(tokens, figure.first)) is not None:
        return replace(figure, last=at + 2, value=own, mantissa=own, step=_SHARE_STEP, plain=False, share=True)
    if tokens.gap[at] == 1 and tokens.kind[at] == "num" and (part := _slash(tokens, at)) is not None and part < 1:
        value = figure.value + part
        return replace(figure, last=at + 3, value=value, mantissa=value, step=Decimal("0.1"), plain=False)
    return figure


def _slash(tokens: Tokens, at: int) -> Decimal | None:
    if tokens.raw[at + 1] not in ("/", "⁄") or tokens.gap[at + 1] or tokens.gap[at + 2] or tokens.raw[at + 3] == "/":
        return None
    over, under = tokens.raw[at], tokens.raw[at + 2]
    if not (over.isdecimal() and under.isdecimal() and len(over) < 4 and len(under) < 4):
        return None
    if (
        int(under) not in _SLASH_DENOMINATORS
        or int(over) >= int(under)
        or tokens.glued(at)
        and tokens.raw[at - 1] == "/"
    ):
        return None
    return round(Decimal(int(over)) / int(under), 6)


def _scaled(tokens: Tokens, figure: Figure, money: bool) -> Figure:
    """Applies scale words ("million", "hundred thousand") and glued signs ("m", "bn", "k")."""
    for _ in range(2):
        at = figure.last
        skip = 1 if tokens.raw[at] == "-" and tokens.gap[at] == 0 and tokens.gap[at + 1] == 0 else 0
        word = tokens.low[at + skip]
        if tokens.kind[at + skip] == "word" and word in _SCALES and tokens.gap[at] < 2:
            figure = _times(figure, at + skip + 1, Decimal(10) ** _SCALES[word])
        elif word == "dozen" and not skip:
            figure = replace(_times(figure, at + 1, Decimal(12)), step=Decimal(1))
        else:
            break
    if not figure.scaled and figure.digits and tokens.raw[figure.last] in _SIGNS:
        return _signed(tokens, figure, money)
    return figure


def _times(figure: Figure, last: int, factor: Decimal) -> Figure:
    unit = min(Decimal(1), figure.step) if not figure.share else figure.step
    step = (figure.step if figure.scaled else unit) * factor
    return replace(figure, last=last, value=figure.value * factor, step=step, plain=False, share=False)


_AMBIGUOUS = {"m", "M", "b", "B", "mm", "T", "K", "mil", "cr", "Cr"}
_AFTER_SCALE = words("contexts", "numbers", "after_scale_sign")


def _signed(tokens: Tokens, figure: Figure, money: bool) -> Figure:
    """A scale sign: with money, or glued and unmistakable, or followed by something that can be counted in millions."""
    at = figure.last
    sign, after = tokens.raw[at], tokens.low[at + 1]
    glued = tokens.glued(at)
    if not glued and not money and sign not in ("bn", "tn"):
        return figure
    if money and (glued or sign not in ("B", "T", "K", "b")):
        sure = True
    elif sign in _AMBIGUOUS:
        sure = glued and (
            after in _AFTER_SCALE or (tokens.kind[at + 1] == "word" and after.endswith("s") and tokens.gap[at + 1] == 1)
        )
        sure = sure or (glued and sign in ("M", "K") and tokens.raw[at + 1] not in ("/",))
    else:
        sure = glued or sign in ("bn", "tn")
    if not sure:
        return figure
    return replace(_times(figure, at + 1, Decimal(10) ** _SIGNS[sign]), sign_at=at)


# ---------------------------------------------------------------- words
def _worded(tokens: Tokens, at: int) -> Figure | None:
    word = tokens.low[at]
    return (
        _fraction(tokens, at)
        or _vague(tokens, at)
        or (_multiple(at, word) if word in _NUMERALS["multiples"] else None)
        or _cardinal(tokens, at)
    )


def _multiple(at: int, word: str) -> Figure:
    value = Decimal(_NUMERALS["multiples"][word])
    return Figure(at, at + 1, value, value, Decimal(1), multiple=word != "single")


def _cardinal(tokens: Tokens, at: int) -> Figure | None:
    """ "two hundred and fifty", "twenty-five", "a dozen", "a million"."""
    low = tokens.low
    first, total, part, seen, last_scale = at, Decimal(0), Decimal(0), False, 99
    if low[at] in ("a", "an"):
        if low[at + 1] not in _SCALES and low[at + 1] not in _DOZENS or tokens.gap[at + 1] > 1:
            return None
        if low[at + 1] in ("score", "gross"):
            return None
        part, seen, at = Decimal(1), True, at + 1
    elif low[at] in _DOZENS and low[at] != "dozen":
        return None
    limit = at + 16
    while at < limit:
        word = low[at]
        if word in _UNITS and _adds(part, _UNITS[word], fresh=not seen or bool(total)):
            part += _UNITS[word]
        elif word in _TENS and _adds(part, _TENS[word], fresh=not seen or bool(total)):
            part += _TENS[word]
        elif word == "dozen":
            part, at = (part or Decimal(1)) * 12, at + 1
            seen = True
            break
        elif word in _SCALES:
            power = _SCALES[word]
            if power == 2:
                if part >= 100 or (seen and not part):
                    break
                part = (part or Decimal(1)) * 100
            else:
                if power >= last_scale:
                    if part or not total or total >= Decimal(10) ** 9:
                        break
                    total, last_scale = total * Decimal(10) ** power, power
                else:
                    total, part, last_scale = total + (part or Decimal(1)) * Decimal(10) ** power, Decimal(0), power
        else:
            break
        seen, at = True, at + 1
        at = _joint(tokens, at, part, total)
    if not seen:
        return None
    value = total + part
    if tokens.low[at : at + 3] == ["and", "a", "half"]:
        return _scaled(tokens, _plain_words(first, at + 3, value + Decimal("0.5")), False)
    return replace(_plain_words(first, at, value), plain=value <= 100)


def _adds(part: Decimal, number: int, fresh: bool) -> bool:
    """Whether a numeral goes on the one before it: 5 on 20 and on 200, not on 15."""
    if part == 0:
        return fresh
    room = 100 if part % 100 == 0 else 10 if part % 10 == 0 and part % 100 >= 20 else 0
    return 0 < number < room


def _joint(tokens: Tokens, at: int, part: Decimal, total: Decimal) -> int:
    """Steps over the hyphen in "twenty-five" and the "and" in "two hundred and five" if a numeral follows."""
    low = tokens.low
    after = low[at + 1]
    if low[at] == "-" and not tokens.gap[at] and not tokens.gap[at + 1]:
        compound = part and part % 10 == 0 and part % 100 and 0 < _UNITS.get(after, 0) < 10
        if compound or after in _SCALES or after == "dozen":
            return at + 1
    if low[at] == "and" and after in _CARDINALS and (part >= 100 and part % 100 == 0 or (total and not part)):
        return at + 1
    return at


def _plain_words(first: int, last: int, value: Decimal) -> Figure:
    return Figure(first, last, value, value, rounding_step(value))


def _fraction(tokens: Tokens, at: int) -> Figure | None:
    """ "half", "half a million", "two-thirds", "a third of", "three quarters"."""
    low = tokens.low
    if low[at] == "half":
        return _half(tokens, at, at)
    if low[at] in ("a", "an", "one"):
        skip = 1 if low[at + 1] == "-" else 0
        under = low[at + 1 + skip]
        if under == "half" and (low[at] != "one" or skip or low[at + 2] == "of"):
            return _half(tokens, at, at + 1 + skip)
        if under in _FRACTIONS and under != "second" and (low[at + 2 + skip] == "of" or low[at] == "one"):
            return _share(tokens, at, at + 2 + skip, Decimal(1) / _FRACTIONS[under])
        return None
    over = _UNITS.get(low[at], 0)
    skip = 1 if low[at + 1] == "-" else 0
    under = low[at + 1 + skip]
    if over > 1 and under in _FRACTIONS and under.endswith("s"):
        if under == "quarters" and low[at + 2 + skip] != "of" and not skip:
            return None
        return _share(tokens, at, at + 2 + skip, Decimal(over) / _FRACTIONS[under])
    return None


def _half(tokens: Tokens, first: int, at: int) -> Figure | None:
    """ "half", "half of", "half a million", "half-million"; "half time" is no figure."""
    low = tokens.low
    last = at + 1
    filler = 0
    while filler < 3 and low[last + filler] in ("a", "an", "-"):
        filler += 1
    if low[last + filler] in _SCALES or low[last + filler] == "dozen":
        base = Figure(first, last + filler, Decimal("0.5"), Decimal("0.5"), Decimal("0.1"))
        return _scaled(tokens, base, False)
    return _share(tokens, first, last, Decimal("0.5"))


def _share(tokens: Tokens, first: int, last: int, value: Decimal) -> Figure:
    value = round(value, 6)
    return Figure(first, last, value, value, _SHARE_STEP, share=True)


def _vague(tokens: Tokens, at: int) -> Figure | None:
    """ "dozens", "tens of thousands", "several hundred", "a handful", "a few thousand"."""
    low = tokens.low
    word = low[at]
    if word in _VAGUE_TENS:
        base, last = _VAGUE_TENS[word], at + 1
        if low[last] != "of" or low[last + 1] not in _VAGUE:
            return None
    elif word in _VAGUE:
        base, last = _VAGUE[word], at + 1
        if word == "scores" and low[last] != "of":
            return None
    elif word in ("a", "couple", "handful"):
        skip = 1 if word == "a" else 0
        if low[at + skip] not in _ARTICLED or (low[at + skip] != "few" and low[at + skip + 1] != "of" and not skip):
            return None
        base, last = _ARTICLED[low[at + skip]], at + skip + 1
    else:
        return None
    return _vague_scaled(tokens, at, last, Decimal(base))


def _vague_scaled(tokens: Tokens, first: int, last: int, base: Decimal) -> Figure:
    low, value, high = tokens.low, base, None
    for _ in range(2):
        skip = 1 if low[last] == "of" else 0
        word = low[last + skip]
        factor = _VAGUE.get(word, 0) if word != "several" and word != "scores" and skip else 0
        if not factor and word in _SCALES:
            factor = int(Decimal(10) ** _SCALES[word])
        if not factor:
            break
        if skip and word in _VAGUE:
            high = value * factor * 10
        value, last = value * factor, last + skip + 1
    step = value
    return Figure(first, last, value, value, step, high=high, convention=_CONVENTION)
