"""Which pairs of claims are looked at at all, so that the cost grows with the claims and not with their square."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from crosscheck.aligning.facets import is_harm
from crosscheck.lexicon import lexicon_in_use
from crosscheck.model import Claim, Kind, Modality
from crosscheck.things import head

__all__ = ["candidate_pairs"]

_SMALL = 160  # claims of one key among which every pair is looked at
_RARE = 6  # in a larger block, how many of its rarest words a claim is found by
_TELLING = 13  # a figure as large as this is itself a key
_FIGURE = "same figure"
_OF_ONE = {Kind.AGE, Kind.DURATION}  # every person and every doing has its own: only names could join them
# Each moves up or down its own places and has its own charges; "two sources said" tells who speaks.
_OWN = {"place", "spot", "notch", "count", "charge", "source"}
_JOB = "job"  # one cut is a fall in jobs or just a count of them
_CROWDED = 64  # a word that more claims than this share tells nothing


def candidate_pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs that share a kind, a unit and an outcome or counted noun; in a large block, also a rare word."""
    blocks: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.modality is not Modality.DENIED and claim.kind not in _OF_ONE and claim.counted not in _OWN:
            blocks[_key(claim)].append(claim)
            if claim.kind is Kind.COUNT and claim.quantity.figure >= _TELLING:
                blocks[_FIGURE, str(claim.quantity.figure)].append(claim)
    for key, block in sorted(blocks.items()):
        for a, b in combinations(block, 2) if len(block) <= _SMALL else _by_rare_words(block):
            if key[0] != _FIGURE or _key(a) != _key(b):  # those of one key come in that key's own block
                yield a, b


def _key(claim: Claim) -> tuple[str, ...]:
    if is_harm(claim):
        return ("harm",)
    noun = head(claim)
    noun = "person" if lexicon_in_use().lineage(noun) else noun
    unit = "share" if claim.kind == "share" else noun if claim.kind == "count" else claim.quantity.unit
    change = "" if noun == _JOB else claim.quantity.change or ""
    return (claim.kind, unit, change)


def _by_rare_words(block: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    words = [sorted({*claim.topic, *(claim.place or "").lower().split(", ")} - {""}) for claim in block]
    counts = Counter(word for own in words for word in own)
    index: dict[str, list[int]] = defaultdict(list)
    for i, own in enumerate(words):
        telling = [w for w in own if 1 < counts[w] <= _CROWDED]
        for word in sorted(telling, key=lambda w: (counts[w], w))[:_RARE]:
            index[word].append(i)
    pairs = {pair for members in index.values() for pair in combinations(members, 2)}
    yield from ((block[i], block[j]) for i, j in sorted(pairs))
