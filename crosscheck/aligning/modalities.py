"""Whether two figures are put forward alike: as what is, as what is to come, or as what is denied or only supposed."""

from __future__ import annotations

import re
from functools import cache

from crosscheck.aligning.acts import one_act
from crosscheck.aligning.standing import headline_and_lead, sentence_of
from crosscheck.model import Answer, Claim, Modality, Source
from crosscheck.wordfile import word_file

__all__ = ["modality"]

_TO_COME = {Modality.FORECAST, Modality.PLANNED, Modality.HYPOTHETICAL}


def modality(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """The answer of the facet; what is settled may be told as done or as to come: "agreed to buy" and "will buy"."""
    one_text = a.source_id == b.source_id and not headline_and_lead(a, b)
    if a.modality is b.modality is Modality.HYPOTHETICAL and one_text:
        return Answer.DIFFERS, "two conditions"
    if a.modality is b.modality is Modality.DENIED:
        return Answer.DIFFERS, "both denied"
    if a.modality is b.modality:
        return Answer.EQUAL, f"both {a.modality}"
    told = f"{a.modality} and {b.modality}"
    if headline_and_lead(a, b) and Modality.DENIED not in (a.modality, b.modality):
        return Answer.COMPATIBLE, f"{told}; headlines drop such words"
    if _is_settled(a, source_a, b) and _is_settled(b, source_b, a):
        return Answer.COMPATIBLE, f"{told}, of one act that is settled"
    odd = a if a.modality is not Modality.ASSERTED else b
    return Answer.DIFFERS, f"{odd.text!r} is {odd.modality}, the other is not"


def _is_settled(claim: Claim, source: Source, other: Claim) -> bool:
    """Whether the claim tells of the other's act as something that will be: no hope, demand, condition, or old plan."""
    ours, theirs = claim.outcome or "", other.outcome or ""
    sentence = sentence_of(claim, source)
    if not ours or (ours != theirs and not one_act(ours, theirs)) or _words("unsettled").search(sentence):
        return False
    return claim.modality in _TO_COME or bool(
        claim.modality is Modality.ASSERTED and _words("settled").search(sentence)
    )


@cache
def _words(name: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, word_file(__package__, "modalities.toml")[name]))
    return re.compile(rf"\b(?:{words})\b", re.I)
