"""Whether two reports tell of one event: their beginnings name one place or person and share further words that tell.

Newsrooms put one event in very different words; what is left in all of them are names and a few things: "Karuo", "dam".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from crosscheck.dates import DATE, MONTHS, WEEKDAYS
from crosscheck.model import Source
from crosscheck.wordfile import word_file

__all__ = ["NAME", "Beginning", "beginning", "plain", "shared", "stem", "tells_name", "words_of"]

_LEAD = 700  # characters of the text
_FIRST = 250  # characters: its first sentence or two, which names the place
_ENOUGH = 4  # shared words, one of them a name; a shared weekday counts as one
_NO_NAMES = "no_names"
_STEM = 6  # letters
_LEAST = 3  # letters of a stem
_ENDINGS = ("ing", "ed", "es", "s", "e")
_WORD = re.compile(r"[^\W\d_][\w’']*[^\W\d_]")
NAME = re.compile(r"(?<=[\w,;:’'\"“(] )[A-Z][\w'’-]+[a-z]|^[A-Z]{4,}\b", re.M)  # not the first word of a sentence
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONG_AGO = re.compile(r"\b(?:last (?:year|month)|(?:years?|months?) (?:ago|earlier|later)|anniversary)\b", re.I)
_PLAIN = str.maketrans("łŁøØđĐıİ", "lLoOdDiI")  # not made of a letter and an accent
_OWN = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the title and the lead of a report say.

    ``names`` stand in its ``first`` words, ``words`` are all that tell; ``days`` of the week, ``dates`` and ``years``.
    It ``looks_back`` where it tells of last month or of an anniversary.
    """

    names: frozenset[str]
    first: frozenset[str]
    words: frozenset[str]
    days: frozenset[str]
    dates: frozenset[str]
    years: frozenset[str]
    looks_back: bool

    def is_of_another_day(self, other: Beginning) -> bool:
        """Whether both name weekdays, dates or years, and share none, or only one looks back to last year."""
        named = ((self.days, other.days), (self.dates, other.dates), (self.years, other.years))
        apart = any(ours and theirs and not ours & theirs for ours, theirs in named)
        return apart or self.looks_back != other.looks_back


def beginning(source: Source) -> Beginning:
    """The names and telling words of a report's title and lead."""
    title, text = plain(source.title or ""), plain(source.text)
    lead, start = text[:_LEAD], f"{title}\n{text[:_FIRST]}"
    small = {word for word in words_of(text) if word.islower()}
    names = {word.lower() for match in NAME.finditer(lead) for word in words_of(match[0])}
    words = frozenset(word.lower() for word in words_of(f"{title}\n{lead}"))
    first = frozenset(word.lower() for word in words_of(start))
    return Beginning(
        frozenset(name for name in names - small if tells_name(name)) & first,
        first,
        words - _common(),
        words & set(WEEKDAYS),
        frozenset(_date(match) for match in DATE.finditer(lead)),
        frozenset(_YEAR.findall(lead)),
        _LONG_AGO.search(start) is not None,
    )


def shared(ours: Beginning, theirs: Beginning) -> tuple[str, ...]:
    """The words that show that two reports are of one event, names first; none where they are too few."""
    names = (ours.names & theirs.first) | (theirs.names & ours.first)
    if not names or ours.is_of_another_day(theirs):
        return ()
    stems = {stem(word): word for word in ours.words - names}
    further = {stems[root] for word in theirs.words - names if (root := stem(word)) in stems}
    enough = further and len(names) + len(further) + bool(ours.days & theirs.days) >= _ENOUGH
    return (*sorted(names), *sorted(further)) if enough else ()


def words_of(text: str) -> list[str]:
    """The words of a text as they are printed, without the endings of owners."""
    return [_OWN.sub("", match[0]) for match in _WORD.finditer(text)]


def plain(text: str) -> str:
    """The text without accents, which agencies leave out: "Bogotá" is "Bogota"."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text.translate(_PLAIN))
    return "".join(part for part in parts if not unicodedata.combining(part))


def tells_name(word: str) -> bool:
    """Whether a word with a capital letter, here in small ones, names somebody or somewhere."""
    return word not in _common() and word not in _no_names()


@cache
def _common() -> frozenset[str]:
    """The words of reports of all events, with the names of days and months, of countries and of their people."""
    nations: Mapping[str, list[str]] = word_file(__package__, "apart.toml")["nations"]
    named = (part for name, people in nations.items() for phrase in (name, *people) for part in phrase.split())
    lists = word_file(__package__, "sameevent.toml")
    words = (word for name, words in lists.items() if name != _NO_NAMES for word in words)
    return frozenset((*MONTHS, *WEEKDAYS, *named, *words))


@cache
def _no_names() -> frozenset[str]:
    """Words that stand in capital letters though they name nothing: "the Disaster Management Authority"."""
    return frozenset(word_file(__package__, "sameevent.toml")[_NO_NAMES])


def stem(word: str) -> str:
    """The word without an ending, and no longer than tells: "buses" is "bus", "ambushed" is "ambush"."""
    ending = next((each for each in _ENDINGS if word.endswith(each) and len(word) - len(each) >= _LEAST), "")
    return word.removesuffix(ending)[:_STEM]


def _date(match: re.Match[str]) -> str:
    """Day and month of a date: "Nov 3" and "3 November" are one."""
    return f"{match['d'] or match['d2']} {(match['m'] or match['m2'])[:3].lower()}"
