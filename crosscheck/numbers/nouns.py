"""Finds what a bare figure counts: the head of the noun phrase after it, in the singular. No parser, so it stays careful."""

from __future__ import annotations

from functools import cache

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words

__all__ = ["counted_head", "is_plural", "singular"]

_STOPS = words("contexts", "nouns", "stops")
_SKIPPED = words("contexts", "nouns", "skipped")
_NOT_PLURAL = words("contexts", "nouns", "not_plural")
_PLURALS: dict[str, str] = load("contexts")["nouns"]["plurals"]
_VERBS_TOO = words("contexts", "nouns", "verbs_too")
_LONGEST = 7


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

    For a figure other than one, the head is the first noun in the plural; for one, the last word before the phrase ends.
    """
    low, kind = tokens.low, tokens.kind
    i, last, words_seen = at, at + _LONGEST, []
    if low[i] == "of":
        i += 1
        last += 2
        one = False
    hyphen = low[i] == "-" and tokens.glued(i) and tokens.glued(i + 1)
    if hyphen:
        return (singular(low[i + 1]), i + 2) if kind[i + 1] == "word" else ("", at)
    while i < last and tokens.gap[i] < 2 + (i == at):
        word = low[i]
        if kind[i] == "word" and word in _SKIPPED and not words_seen:
            i += 1
            continue
        if word == "-" and tokens.glued(i) and tokens.glued(i + 1) and words_seen:
            i += 1
            continue
        if kind[i] != "word" or (word in _STOPS and not _acronym(tokens, i)):
            if word in ("and", ",", "or") and words_seen and not one and _more_follow(tokens, i):
                i += 1
                continue
            break
        if (word.endswith("er") and low[i + 1] == "than") or (words_seen and word in _VERBS_TOO):
            break
        possessive = word.endswith(("'s", "s'"))
        words_seen.append(word[:-2] if possessive else word)
        if not one and not possessive and is_plural(word):
            return singular(word), i + 1
        i += 1
    if not words_seen and low[at] == "who":
        return "person", at
    head = _last_noun(words_seen)
    return head, i if head else at


def _acronym(tokens: Tokens, at: int) -> bool:
    """Whether a word is in capitals and so no pronoun or verb: "10 IS members", "20 US troops"."""
    raw = tokens.raw[at]
    return len(raw) == 2 and raw.isupper() and not tokens.raw[at + 1].isupper()


def _more_follow(tokens: Tokens, at: int) -> bool:
    """Whether an "and" joins two modifiers of one plural noun ("Kia and Hyundai vehicles")."""
    return (
        tokens.low[at] != ","
        and tokens.kind[at + 1] == "word"
        and tokens.kind[at + 2] == "word"
        and tokens.low[at + 1] not in _STOPS
        and not is_plural(tokens.low[at + 1])
        and is_plural(tokens.low[at + 2])
    )


def _last_noun(seen: list[str]) -> str:
    """The head of a phrase without a plural: its last word that does not look like a verb or an adverb."""
    while seen and (seen[-1].endswith("ly") or (len(seen) > 1 and seen[-1].endswith(("ed", "ing")))):
        seen.pop()
    return singular(seen[-1]) if seen else ""
