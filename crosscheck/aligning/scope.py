"""Whether two figures are of one scope: "core inflation" and "inflation", "in all its plants" and "in Elm"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crosscheck.aligning.standing import headline_and_lead, sentence_of
from crosscheck.aligning.victims import both_of_victims
from crosscheck.model import Answer, Claim, Source
from crosscheck.quantity import materiality
from crosscheck.wordfile import word_file

__all__ = ["scope"]

_NEAR = 0.1  # as a fraction: a part is smaller by more
_REACH = 80  # characters after a figure
_PAUSE = re.compile(r"[,;:—–]\s|\s(?:but|while|who|which)\s|\sand\s(?![A-Z])")  # not in "Elm and Oakham"


def scope(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """Whether one sentence says by a word that it tells of more or less than the other does."""
    if a.quantity.figure == b.quantity.figure or headline_and_lead(a, b):
        return Answer.UNKNOWN, "asked of two figures in the text"
    names = ("said",) if both_of_victims(a, b) else ("said", "of_things")
    if told := _telling(_clause(a, source_a), names) ^ _telling(_clause(b, source_b), names):
        return Answer.DIFFERS, f"only one says {min(told)!r}"
    both = sorted(((a, source_a), (b, source_b)), key=lambda each: each[0].quantity.figure)
    (part, of_part), (whole, of_whole) = both
    if several := _of_several(whole, of_whole) - _of_several(part, of_part):
        return Answer.DIFFERS, f"only one says {min(several)!r}"
    if told := _more(whole, of_whole, part, of_part, "whole") | _more(part, of_part, whole, of_whole, "part"):
        return Answer.DIFFERS, f"only one says {min(told)!r}"
    if where := _apart(part, of_part, whole, of_whole):
        return Answer.DIFFERS, f"{part.text} is of {where}, which is not said of {whole.text}"
    return Answer.UNKNOWN, "nothing tells of two scopes"


def _apart(part: Claim, source: Source, whole: Claim, other: Source) -> str | None:
    """The place that only the smaller figure is of and that the text of the larger one does not name before it."""
    if materiality(part.quantity, whole.quantity) <= _NEAR or whole.place or both_of_victims(part, whole):
        return None
    one_text = part.source_id == whole.source_id
    if one_text and part.sentence.start < whole.sentence.start:
        return None  # where it all happened is said first, and not said again
    told = other.text[: part.sentence.start] if one_text else other.whole
    if part.place and not any(name.strip().lower() in told.lower() for name in part.place.split(",")):
        return part.place
    found = _words("parts", r"\bin the (?:\w+ )?(?:{})\b").search(sentence_of(part, source))
    return found[0] if found and found[0] not in sentence_of(whole, other) else None


def _of_several(claim: Claim, source: Source) -> frozenset[str]:
    """The words by which the sentence sums up several events: "in the three attacks"."""
    return frozenset(found[0].lower() for found in _several().finditer(sentence_of(claim, source)))


@cache
def _several() -> re.Pattern[str]:
    numbers, deeds = (
        word_file(__package__, name)[key] for name, key in (("scope.toml", "several"), ("events.toml", "deeds"))
    )
    number, deed = ("|".join(map(re.escape, words)) for words in (numbers, deeds))
    return re.compile(rf"\bin (?:the|these|those|all) (?:{number}|\d+) (?:{deed})e?s\b", re.I)


def _more(claim: Claim, source: Source, other: Claim, of_other: Source, name: str) -> frozenset[str]:
    """The words of a list that the sentence of a claim has and that of the other has not."""
    return _telling(_around(claim, source), (name,)) - _telling(_around(other, of_other), (name,))


def _around(claim: Claim, source: Source) -> str:
    """The sentence up to somewhat behind the figure."""
    return sentence_of(claim, source)[: claim.span.end - claim.sentence.start + _REACH]


def _clause(claim: Claim, source: Source) -> str:
    """What stands about the figure between two pauses: what is said beyond them may be of something else."""
    around, at = _around(claim, source), claim.span.start - claim.sentence.start
    return _PAUSE.split(around[:at])[-1] + _PAUSE.split(around[at:])[0]


@lru_cache(maxsize=4096)  # asked for each pair of claims
def _telling(text: str, names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(found[0].lower() for name in names for found in _words(name, r"\b(?:{})\b(?!-)").finditer(text))


@cache
def _words(name: str, shape: str) -> re.Pattern[str]:
    """Any of the words of a list, in a shape."""
    return re.compile(shape.format("|".join(map(re.escape, word_file(__package__, "scope.toml")[name]))), re.I)
