"""Whether two nouns name one thing, and which modifiers narrow it: homes are houses, and "job cuts" are jobs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product
from typing import Any

from crosscheck.model import Claim
from crosscheck.wordfile import word_file

__all__ = ["act_of", "head", "narrowing", "one_thing"]

_STEM = 4  # letters: "cancelled" is said by "cancel"


def one_thing(a: Claim, b: Claim) -> bool:
    """Whether both count or measure one thing, named in other words, or one names how it is measured."""
    return head(a) == head(b) or _measures(a, b) or _measures(b, a)


def head(claim: Claim) -> str:
    """The noun that stands for all that name the thing: "home" for houses, "job" for "job cuts" and for staff."""
    noun = claim.counted or ""
    if noun in _hollow() and claim.modifiers:
        noun = claim.modifiers[-1]
    if (noun, claim.outcome) in _jobs():
        return str(_words()["jobs"]["noun"])
    return _same().get(noun, noun)


def act_of(claim: Claim) -> str | None:
    """The verb of a noun that is an act, "cancel" of "300 flight cancellations"."""
    acts: dict[str | None, str] = _words()["acts"]
    return acts.get(claim.counted)


def narrowing(claim: Claim, other: Claim) -> frozenset[str]:
    """The modifiers that say which of the things: not "city" of a "city budget" where the other tells of the city."""
    said = {*other.topic, other.outcome or "", other.counted or ""}
    return frozenset(word for word in claim.modifiers if word not in _times() and not _is_said(word, said))


def _is_said(word: str, said: set[str]) -> bool:
    return word in said or any(len(each) >= _STEM and word.startswith(each) for each in said)


def _measures(a: Claim, b: Claim) -> bool:
    """Whether the noun of the first says how the second's is measured, "the price" and "oil", in like sentences."""
    return a.counted in _hollow() and b.counted in a.topic


def _words() -> Mapping[str, Any]:
    return word_file(__package__, "things.toml")


@cache
def _same() -> dict[str, str]:
    """For each noun of a list the first of it."""
    return {noun: nouns[0] for nouns in _words()["same"] for noun in nouns}


@cache
def _jobs() -> frozenset[tuple[str, str]]:
    """The nouns that mean jobs, each with the verbs with which they do."""
    words = _words()["jobs"]
    return frozenset((*product(words["people"], words["verbs"]), *product(words["places"], words["filled"])))


@cache
def _hollow() -> frozenset[str]:
    return frozenset(_words()["hollow"])


@cache
def _times() -> frozenset[str]:
    return frozenset(_words()["times"])
