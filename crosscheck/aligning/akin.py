"""Words of one family: a headline's "payout" is the "pay" of the article, its "growth" the "grow"."""

from __future__ import annotations

from functools import cache

from crosscheck.model import Claim
from crosscheck.wordfile import word_file

__all__ = ["akin", "noun_and_verb"]

_STEM = 3  # letters
_E = "e"  # dropped before many endings: "close", "closure"


def akin(a: str, b: str) -> bool:
    """Whether two lemmas are one word, or one is made of the other: "settle" and "settlement", "sell" and "sale"."""
    if a == b or frozenset((a, b)) in _irregular():
        return True
    stem, word = sorted((a, b), key=len)
    return len(stem) >= _STEM and any(word in (stem + ending, stem.removesuffix(_E) + ending) for ending in _endings())


def noun_and_verb(a: Claim, b: Claim) -> bool:
    """Whether one names by a noun what the other tells by a verb: "a fine of $40 million" and "was fined"."""
    return any(x and y and akin(x, y) for x, y in ((a.counted, b.outcome), (b.counted, a.outcome)))


@cache
def _endings() -> tuple[str, ...]:
    return tuple(word_file(__package__, "akin.toml")["endings"])


@cache
def _irregular() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in word_file(__package__, "akin.toml")["irregular"])
