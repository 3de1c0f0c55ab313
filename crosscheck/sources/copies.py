"""Claims printed in nearly the same words in several reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from crosscheck.model import Claim
from crosscheck.source import Source
from crosscheck.sources.names import normal

__all__ = ["find_copies"]

_SHORTEST = 60  # below this, two writers may well hit on the same words
_LONGEST = 1_000
_ALIKE = 90.0  # percent of the characters, by rapidfuzz's ratio
_MOST_PAIRS = 60  # more sentences than this are compared word for word only


def find_copies(claims: Sequence[Claim], sources: Mapping[str, Source]) -> Iterator[tuple[Claim, ...]]:
    """Sets of two or more claims, from several sources, whose sentences are the same but for a few letters."""
    by_text: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        text = _sentence(claim, sources)
        if len(text) >= _SHORTEST:
            by_text[text].append(claim)
    for texts in _alike(sorted(by_text)):
        found = tuple(claim for text in texts for claim in by_text[text])
        if len({claim.source_id for claim in found}) > 1:
            yield found


def _sentence(claim: Claim, sources: Mapping[str, Source]) -> str:
    source = sources.get(claim.source_id)
    text = source.content(claim) if source else ""
    return normal(claim.sentence.of(text)[:_LONGEST])


def _alike(texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The texts in sets of those that are alike; each is set beside the first of a set."""
    if len(texts) > _MOST_PAIRS:
        yield from ((text,) for text in texts)
        return
    from rapidfuzz import fuzz

    sets: list[list[str]] = []
    for text in texts:
        fitting = (one for one in sets if _digits(one[0]) == _digits(text))
        alike = next((one for one in fitting if fuzz.ratio(one[0], text, score_cutoff=_ALIKE)), None)
        if alike is None:
            sets.append([text])
        else:
            alike.append(text)
    yield from map(tuple, sets)


def _digits(text: str) -> list[str]:
    """The figures in digits; sentences that differ in them are no copies, however alike."""
    return [word for word in text.split() if word[0].isdigit()]
