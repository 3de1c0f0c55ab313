"""A text with its claims put out of the way, so that patterns can tell how figures stand to each other.

``frame`` puts a mark for each claim: ``FIGURE`` matches one that counts or measures, ``SHARE`` one that is a share.
Both are patterns with one group, the claim's number. ``WORDS`` matches a few words of one sentence that hold no claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosscheck.model import Claim, Kind, Modality, Source

__all__ = ["FIGURE", "SHARE", "WORDS", "Frame", "frame"]

_OPEN, _CLOSE = "\ue000", "\ue001"  # private use: no text means anything by them
FIGURE = f"{_OPEN}n(\\d+){_CLOSE}"
SHARE = f"{_OPEN}s(\\d+){_CLOSE}"
WORDS = f"[^.;:!?\\n{_OPEN}]{{0,80}}?"


@dataclass(frozen=True, slots=True)
class Frame:
    """A text with marks for claims, and the claims by their numbers."""

    text: str
    claims: tuple[Claim, ...]

    def matches(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], tuple[Claim, ...]]]:
        """Each match with the claims whose marks its groups hold, in the order of the groups."""
        for match in pattern.finditer(self.text):
            starts = [match.start(at) for at in range(1, len(match.groups()) + 1)]
            marks = [at for at, start in enumerate(starts, 1) if start > 1 and self.text[start - 2] == _OPEN]
            yield match, tuple(self.claims[int(match[at])] for at in marks)


def frame(source: Source, claims: Iterable[Claim], in_title: bool = False) -> Frame:
    """The text of a source, or its title, with a mark for each claim not denied; of claims that overlap, the first."""
    text = ((source.title or "") if in_title else source.text).replace(_OPEN, " ").replace(_CLOSE, " ")
    kept: list[Claim] = []
    pieces: list[str] = []
    at = 0
    for claim in sorted((c for c in claims if c.in_title == in_title), key=lambda c: (c.span, c.id)):
        outside = claim.span.start < at or claim.span.end > len(text)
        if outside or claim.modality is Modality.DENIED:
            continue
        letter = "s" if claim.kind is Kind.SHARE else "n"
        pieces += [text[at : claim.span.start], f"{_OPEN}{letter}{len(kept)}{_CLOSE}"]
        kept.append(claim)
        at = claim.span.end
    return Frame("".join([*pieces, text[at:]]), tuple(kept))
