"""Names as they are compared: without case, accents, articles, dots and possessives."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["Word", "normal", "phrase", "words"]

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s$", re.I)
_INNER = re.compile(r"['’.]")
_ARTICLES = {"the", "a", "an"}


class Word(str):
    """A word in normal form that remembers how it was printed and where."""

    __slots__ = ("printed", "start")
    printed: str
    start: int

    @classmethod
    def of(cls, match: re.Match[str]) -> Word:
        """The normal form of a word found in a text."""
        printed = match[0]
        self = cls(_INNER.sub("", _POSSESSIVE.sub("", plain(printed))))
        self.printed, self.start = printed, match.start()
        return self

    @property
    def capital(self) -> bool:
        """Whether it is printed with a capital letter at its start."""
        return self.printed[:1].isupper()


def plain(text: str) -> str:
    """``text`` in lower case without accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


@lru_cache(maxsize=512)
def words(text: str) -> tuple[Word, ...]:
    """The words of ``text`` in normal form, in order: "Syria's U.N. al-Nusra" has syria, un, al, nusra."""
    return tuple(word for word in map(Word.of, _WORD.finditer(text)) if word)


def phrase(text: str) -> tuple[str, ...]:
    """The words of a name without a leading article."""
    found = words(text)
    return found[1:] if found and found[0] in _ARTICLES and len(found) > 1 else found


def normal(text: str) -> str:
    """A name as a key: its words joined by single spaces."""
    return " ".join(phrase(text))
