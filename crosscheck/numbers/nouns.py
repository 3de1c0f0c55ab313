"""Finds what a bare figure counts: the head of the noun phrase after it, in the singular. There is no parser here."""

from __future__ import annotations

from functools import cache

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words

__all__ = ["counted_head", "is_plural", "singular"]

_STOPS = words("contexts", "nouns", "stops")
_SKIPPED = words("contexts", "nouns", "skipped")
_NOT_PLURAL = words("contexts", "nouns", "not_plural")
_PLURALS: dict[str, str] = load("contexts")["nouns"]["plurals"]
_NO_HEADS = words("contexts", "nouns", "no_heads")
_NUMERALS = words("numerals", "units") | words("numerals", "tens") - {"one"}
_VERBS_TOO = words("contexts", "nouns", "verbs_too")
_LONGEST = 8


@cache
def singular(word: str) -> str:
    """A noun in the singular, in small letters."""
    word = word.lower()
    if word in _PLURALS:
        return _PLURALS[word]
    if len(word) < 4 or word in _NOT_PLURAL or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@cache
def is_plural(word: str) -> bool:
    """Whether a word in small letters looks like a noun in the plural."""
    if word in _PLURALS:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and word not in _NOT_PLURAL
        and not word.endswith(("ss", "us", "is", "'s"))
        and word not in _STOPS
    )


def counted_head(tokens: Tokens, at: int, one: bool = False) -> tuple[str, int]:
    """The head of the noun phrase that begins at token ``at``, "" where none does, and the token after it.

    For a figure other than one, the head is the first plural; for one, the last word before the phrase ends.
    """
    if tokens.low[at] == "-" and tokens.glued(at) and tokens.glued(at + 1):
        noun = tokens.low[at + 1]
        return (singular(noun), at + 2) if tokens.kind[at + 1] == "word" and noun not in _NO_HEADS else ("", at)
    if tokens.low[at] == "who":
        return "person", at
    first = _skipped(tokens, at + 1 if tokens.low[at] == "of" else at)
    one = one and first == at
    seen: list[str] = []
    i = first
    while i < at + _LONGEST and tokens.gap[i] < 2 and not _ends(tokens, i, bool(seen), one):
        word = tokens.low[i]
        if tokens.kind[i] == "word" and word not in ("and", "or"):
            possessive = word.endswith(("'s", "s'"))
            seen.append(word[:-2] if possessive else word)
            if not one and not possessive and is_plural(word):
                joined = i > first + 1 and tokens.low[i - 1] == "-"
                return (f"{tokens.low[i - 2]}-" if joined else "") + singular(word), i + 1
        i += 1
    head = _last_noun(seen)
    return head, i if seen else at


def _skipped(tokens: Tokens, at: int) -> int:
    """The first word of the phrase that may be its head or a part of it."""
    last = at + _LONGEST
    while at < last and tokens.kind[at] == "word" and tokens.low[at] in _SKIPPED and tokens.gap[at] < 2:
        at += 1
    return at


def _ends(tokens: Tokens, at: int, begun: bool, one: bool) -> bool:
    """Whether the noun phrase ends before token ``at``."""
    word = tokens.low[at]
    if word == "-" or word in ("and", "or"):
        inside = tokens.glued(at) and tokens.glued(at + 1) if word == "-" else not one and _more_follow(tokens, at)
        return not (begun and inside)
    if tokens.kind[at] != "word" or word in _NUMERALS:
        return True
    compound = tokens.low[at - 1] == "-" and tokens.glued(at)
    if word in _STOPS and not compound and not _acronym(tokens, at):
        return True
    return (word.endswith("er") and tokens.low[at + 1] == "than") or (begun and word in _VERBS_TOO)


def _acronym(tokens: Tokens, at: int) -> bool:
    """Whether a word is in capitals and so no pronoun or verb: "10 IS members", "20 US troops"."""
    raw = tokens.raw[at]
    return len(raw) == 2 and raw.isupper() and not tokens.raw[at + 1].isupper()


def _more_follow(tokens: Tokens, at: int) -> bool:
    """Whether "and" joins two modifiers of one plural noun ("Kia and Hyundai vehicles")."""
    after, noun = tokens.low[at + 1 : at + 3]
    words = tokens.kind[at + 1] == tokens.kind[at + 2] == "word"
    return words and after not in _STOPS and not is_plural(after) and is_plural(noun)


def _last_noun(seen: list[str]) -> str:
    """The head of a phrase without a plural: its last word that does not look like a verb or an adverb."""
    while seen and (seen[-1].endswith("ly") or (len(seen) > 1 and seen[-1].endswith(("ed", "ing")))):
        seen.pop()
    if seen and seen[-1].endswith("ed") and len(seen[-1]) > 5:
        return ""  # "six confirmed dead"
    if seen and len(seen[-1]) == 1:
        return ""
    return singular(seen[-1]) if seen else ""
