"""What a count is of, in words that read as a phrase: "civilians killed, Aleppo", "homes destroyed"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from crosscheck.lexicon import lexicon_in_use
from crosscheck.wordfile import word_file

__all__ = ["label"]


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    return word_file(__package__, "forms.toml")


def label(counted: str | None, outcome: str | None, place: str | None) -> str:
    """The words for a count; "one count" where nothing is known of it. ``counted`` and ``outcome`` are as in claims."""
    noun = outcome == "casualties"
    thing = (counted or "") if noun else _plural(counted or "")
    phrase = " ".join(filter(None, (thing, _participle(outcome or ""))))
    return ", ".join(filter(None, (phrase or "one count", place)))


def _plural(noun: str) -> str:
    head, _, last = noun.rpartition(" ")
    if not last:
        return ""
    return f"{head} {_plural_word(last)}".strip()


def _plural_word(noun: str) -> str:
    if irregular := _forms()["plurals"].get(noun):
        return irregular
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def _participle(outcome: str) -> str:
    if not outcome or lexicon_in_use().has(outcome):  # those of the lexicon are participles already, or nouns
        return outcome
    verb, _, rest = outcome.partition(" ")  # "carry out"
    if irregular := _forms()["participles"].get(verb):
        form = irregular
    elif verb.endswith("e"):
        form = f"{verb}d"
    elif verb.endswith("y") and verb[-2:-1] not in "aeiou":
        form = f"{verb[:-1]}ied"
    else:
        form = f"{verb}ed"
    return f"{form} {rest}".strip()
