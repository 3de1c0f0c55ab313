"""Names of persons as texts write them, and the full name that a surname stands for."""

from __future__ import annotations

import re
from functools import lru_cache

from crosscheck.model import Source

__all__ = ["NAME", "Name", "full_name", "printed"]

Name = tuple[str, ...]  # first names, surname, and what tells a son from his father, or ""

_PART = r"(?![a-zß-öø-ÿ])[^\W\d_][\w'’-]*[^\W\d_]"
_LINKS = r"(?:[A-Z]\. |(?:van|von|der|den|ter|de|la|le|del|della|di|da|dos|du|bin|ibn|al|el|ben)[ -]){0,3}"
NAME = rf"(?<![\w'’-])(?P<name>{_PART}(?: {_LINKS}{_PART}){{0,4}})(?:,? (?P<generation>Jr|Sr|II|III|IV)\b\.?)?"
"""A pattern with the groups that `full_name` reads; also of places, firms and first words of sentences."""

_IN_TEXT = re.compile(NAME)
_SURNAME_ALONE = 2  # words of a name, with that for the generation


def full_name(match: re.Match[str], source: Source) -> Name | None:
    """The name that was matched in the source, or for a surname alone that of the one person there who has it."""
    name = _words(match)
    if len(name) > _SURNAME_ALONE:
        return name
    known = {full for full in _names(source.whole) if full != name and full[-2] == name[0]}
    return known.pop() if len(known) == 1 else None


def printed(name: Name) -> str:
    """The name as a reader knows it."""
    return " ".join(name).strip().title()


@lru_cache(maxsize=64)
def _names(text: str) -> frozenset[Name]:
    """All names of a text, and whatever else is written like one."""
    return frozenset(_words(match) for match in _IN_TEXT.finditer(text))


def _words(match: re.Match[str]) -> Name:
    """The words of a name without initials, in small letters, and which of the family has it: "Paul J. Marner Jr."."""
    words = [word.lower() for word in re.findall(r"[\w'’-]+", match["name"]) if len(word) > 1]
    return (*words, match["generation"] or "")
