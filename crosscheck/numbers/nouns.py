"""Tells plural nouns from other words and gives their singular, by spelling and by lists."""

from __future__ import annotations

from functools import cache

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import STOPS, load, words

__all__ = ["initialism", "is_plural", "plural_at", "singular"]

_NOT_PLURAL = words("contexts", "nouns", "not_plural")
_PLURALS: dict[str, str] = load("contexts")["nouns"]["plurals"]
_VOWEL_STEMS = words("contexts", "nouns", "vowel_stems")
_SILENT = words("contexts", "nouns", "silent_e")
_NO_PLURALS = ("ss", "us", "is", "'s")


@cache
def singular(word: str) -> str:
    """A noun in the singular, in small letters."""
    word = word.lower()
    if word in _PLURALS:
        return _PLURALS[word]
    if _of_men(word):
        return f"{word[:-3]}man"
    if word[:-1] in _VOWEL_STEMS and word.endswith("s"):
        return word[:-1]
    if len(word) < 4 or word in _NOT_PLURAL or word.endswith(_NO_PLURALS[:3]) or not word.endswith("s"):
        return word
    return word[:-1] if word[:-1] in _SILENT else _stem(word)


def _of_men(word: str) -> bool:
    """Whether a word is made like "gunmen"."""
    return len(word) > 5 and word.endswith("men") and word not in _NOT_PLURAL


def _stem(word: str) -> str:
    """A word in -s without the ending of its plural."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return word[:-2]
    if word.endswith("uses") and not word.endswith(("ouses", "auses")):
        return word[:-2]
    return word[:-1]


@cache
def is_plural(word: str) -> bool:
    """Whether a word in small letters looks like a noun in the plural."""
    if word in _PLURALS or _of_men(word) or (word[:-1] in _VOWEL_STEMS and word.endswith("s")):
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and word not in _NOT_PLURAL
        and not word.endswith(_NO_PLURALS)
        and word not in STOPS
    )


def plural_at(tokens: Tokens, at: int) -> bool:
    """Whether the token is a plural noun; "MPs" and "TVs" are told by their capitals, "men's" is none."""
    word = tokens.low[at]
    return not word.endswith(("'s", "s'")) and (is_plural(word) or initialism(tokens.raw[at]))


def initialism(raw: str) -> bool:
    """Whether a word is made of initials in the plural: "MPs"."""
    return len(raw) > 2 and raw[-1] == "s" and raw[:-1].isupper()
