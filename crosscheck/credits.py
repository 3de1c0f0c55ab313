"""Telling a photo caption from a paragraph, in text that has no markup, by its credit or its label."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from crosscheck.wordfile import word_file

__all__ = ["is_caption"]

_LONGEST = 800
# No more than this of a line is looked at for a credit, so that no line can be slow to read.
_TAIL = 160
_LONGEST_CREDIT = 120
_TOKEN = re.compile(r"[^\s/|,]+|[/|]")


@dataclass(frozen=True, slots=True)
class _Words:
    """The word lists of credits.toml, and what is made of them."""

    agencies: frozenset[str]
    particles: frozenset[str]
    label: re.Pattern[str]
    picture: re.Pattern[str]
    spoken: re.Pattern[str]


@cache
def _words() -> _Words:
    data = word_file("crosscheck", "credits.toml")
    labels, pictures, whose = ("|".join(map(re.escape, data[name])) for name in ("labels", "pictures", "whose"))
    return _Words(
        frozenset(agency.casefold() for agency in data["agencies"]),
        frozenset(data["particles"]),
        re.compile(rf"(?:{labels})\s?[:,.|]", re.I),
        re.compile(rf"(?:(?:file|{labels})\s)?(?:{pictures})(?:\s?:|\s(?:{whose})\b|\Z)|file:", re.I),
        re.compile(rf"(?:\A|[.!?…\"”’')\]]\s)(?:file\s)?(?:{pictures})(?:\s(?:{whose}))?:\s", re.I),
    )


def is_caption(line: str) -> bool:
    """Whether a line of plain text is a photo caption.

    It is if it ends in a credit ("[Name/Agency]", "(Photo: Name)", "(Name/AFP)", "Photograph: Name/Agency") or begins
    with a label ("Image caption:"). A sentence that merely ends in a parenthesis is none.
    """
    line = line.strip()
    if not line or len(line) > _LONGEST:
        return False
    if _words().label.match(line):
        return True
    tail = line[-_TAIL:]
    return _ends_in_bracket(tail) or _ends_in_spoken_credit(tail)


def _ends_in_bracket(tail: str) -> bool:
    if tail[-1] not in ")]":
        return False
    start = tail.rfind("[" if tail[-1] == "]" else "(")
    inside = tail[start + 1 : -1].strip()
    if start < 0 or not inside or len(inside) > _LONGEST_CREDIT:
        return False
    if _words().picture.match(inside):
        return True
    # Round brackets hold asides as often as credits: without an agency, a sentence must have ended before them.
    square = tail[-1] == "]"
    ended = square or tail[:start].rstrip()[-1:] in tuple(".!?…\"”’'")
    return _is_credit(inside, ended, alone=square)


def _is_credit(text: str, ended: bool, alone: bool) -> bool:
    """Whether the text is "Name/Agency", or an agency where that may stand ``alone``.

    Both sides of the slash must be names, and one of them an agency unless a sentence has ``ended`` before.
    """
    sides = [side.strip() for side in text.split("/")]
    if not all(map(_is_name, sides)):
        return False
    if any(map(_is_agency, sides)):
        return alone or len(sides) > 1 or " via " in text
    return len(sides) > 1 and ended and " " in sides[0]


def _is_agency(side: str) -> bool:
    via = side.rpartition(" via ")[2]
    return bool({side.casefold(), via.casefold()} & _words().agencies)


def _is_name(text: str) -> bool:
    """Whether all words are capitalised or the particles of names, and none is a figure."""
    words = _TOKEN.findall(text)
    if not 0 < len(words) <= 8 or any(char.isdigit() for char in text) or text[-1] in "!?":
        return False
    small = [word for word in words if not word[0].isupper() and word.split("-")[0] not in _words().particles]
    return (not small and any(char.isupper() for char in text)) or text.casefold() in _words().agencies


def _ends_in_spoken_credit(tail: str) -> bool:
    found = list(_words().spoken.finditer(tail))
    names = tail[found[-1].end() :].strip() if found else ""
    return bool(names) and all(map(_is_name, (side.strip() for side in re.split(r"[/|]", names))))
