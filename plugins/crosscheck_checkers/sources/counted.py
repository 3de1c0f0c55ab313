"""Which claims the checkers of sources look at, and where each of them stands."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from crosscheck import Claim, Kind, Modality, Source

__all__ = ["called", "holds_word", "is_casualty", "is_checkable", "sentence_of", "word_list"]


@cache
def word_list(name: str) -> frozenset[str]:
    """A list of words.toml."""
    return frozenset(tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))[name])


def is_casualty(claim: Claim) -> bool:
    """Whether a claim asserts how many people were harmed."""
    return _is_count(claim) and claim.outcome in word_list("casualties")


def is_checkable(claim: Claim) -> bool:
    """Whether a claim asserts a count that a party to the event may have an interest in."""
    return is_casualty(claim) or (_is_count(claim) and claim.outcome in word_list("deeds"))


def _is_count(claim: Claim) -> bool:
    quantity = claim.quantity
    return claim.modality is Modality.ASSERTED and claim.kind is Kind.COUNT and quantity.change is None


def sentence_of(claim: Claim, source: Source) -> str:
    """The sentence that a claim stands in."""
    return claim.sentence.of(source.content(claim))


def called(speaker: str) -> str:
    """A speaker as a sentence names it: "the army", "rebels", "SANA"."""
    bare = (
        speaker.islower()
        and not speaker.endswith("s")
        and not speaker.startswith(("the ", "a ", "an ", "its ", "his "))
    )
    return f"the {speaker}" if bare else speaker


def holds_word(text: str, words: frozenset[str]) -> bool:
    """Whether one of the words stands in the text."""
    return not words.isdisjoint(re.findall(r"[a-z]+", text.lower()))
