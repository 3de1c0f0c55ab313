"""Reads the figure at a token, in digits or words; no unit and no bound yet."""

from __future__ import annotations

from crosscheck.numbers.digits import read_digits
from crosscheck.numbers.figures import Figure
from crosscheck.numbers.fractions import read_fraction
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load
from crosscheck.numbers.vague import read_vague
from crosscheck.numbers.wording import read_cardinal, read_multiple

__all__ = ["STARTS", "Figure", "read_figure"]

_TABLES = ("units", "tens", "scales", "fractions", "multiples", "ordinals")
_NUMERALS = load("numerals")
# The words that a number can begin with.
STARTS = frozenset(
    {"a", "an", "dozen", "couple", "handful", "tens"}.union(
        _NUMERALS["vague"]["words"], *(_NUMERALS[name] for name in _TABLES)
    )
)


def read_figure(tokens: Tokens, at: int, money: bool = False) -> Figure | None:
    """The figure that begins at token ``at``; ``money`` tells that a currency sign stands before it."""
    if tokens.kind[at] in ("num", "frac"):
        return read_digits(tokens, at, money)
    if tokens.kind[at] != "word" or tokens.low[at] not in STARTS:
        return None
    for read in (read_fraction, read_vague, read_multiple, read_cardinal):
        if (figure := read(tokens, at)) is not None:
            return figure
    return None
