"""Wire credits: what an article says of the agency that it was taken from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from crosscheck.source import Source
from crosscheck.wordfile import word_file

__all__ = ["wire_credits"]

_HEAD, _TAIL = 600, 600  # a credit stands in the first or the last lines
_SPLIT = re.compile(r"\s*(?:,|;|/|\band\b|&)\s*", re.I)
_Patterns = tuple[re.Pattern[str], ...]


@cache
def _patterns() -> tuple[_Patterns, _Patterns]:
    """What is looked for in the head of an article, and in its tail; each has the names as its one group."""
    data = word_file(__package__, "wires.toml")
    agency, labels, contributed, bylines, staff = (
        _any_of(data[name]) for name in ("agencies", "labels", "contributed", "bylines", "staff")
    )
    several = rf"{agency}(?:(?:,? and |, | & |/){agency}){{0,3}}"
    head = (
        rf"\(({several})\)[ \t]*(?:[-–—:]|$)",  # "(AFP) -"
        rf"^[^\n()]{{0,60}}?[-–—,][ \t]({several})[ \t]?(?::|[ \t][-–—][ \t])",  # "DAMASCUS - AFP:"
        rf"^({several})[ \t]?(?::|[-–—][ \t])",  # "AFP - "
        rf"^(?:(?i:{bylines})[ \t]+)?({several})(?:[ \t]+{staff})?[ \t]*$",  # "By AFP", "Reuters Staff"
    )
    tail = (
        rf"^[ \t]*(?:[-–—•][ \t]*)?[(\[]?({several})[)\]]?\.?[ \t]*$",
        rf"[.!?”\"’][ \t]*[-–—][ \t]?({several})\.?[ \t]*$",  # "... for survivors. — AFP"
        rf"(?:©|\([cC]\)|Copyright)[ \t]*(?:\d{{4}}[ \t]+)?({several})\b",
        rf"\b({several})[ \t]+(?:also[ \t]+)?{contributed}",
        rf"^[ \t]*[(\[]?(?i:{labels})[ \t]*:?[ \t]+([^\n]{{2,120}})$",
    )
    return tuple(re.compile(p, re.M) for p in head), tuple(re.compile(p, re.M) for p in tail)


def _any_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))})"


def wire_credits(source: Source) -> tuple[str, ...]:
    """The agencies that an article credits as its source, in the order of the text.

    Read are "(Reuters) -", "AFP:" and "By AFP" in its first lines, and in its last "Source: AFP", "— AFP", "AFP" alone,
    "AFP contributed to this report" and "With reporting by AFP".
    """
    return _credits(source.text[:_HEAD], source.text[-_TAIL:])


@lru_cache(maxsize=256)  # asked for every claim of an article
def _credits(head: str, tail: str) -> tuple[str, ...]:
    above, below = _patterns()
    found = (*_names(above, head), *_names(below, tail))
    return tuple(dict.fromkeys(name for name in found if name))


def _names(patterns: _Patterns, text: str) -> Iterator[str]:
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield from (name.strip(" .()[]") for name in _SPLIT.split(match[1]))
