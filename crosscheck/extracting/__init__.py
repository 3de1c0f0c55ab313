"""Texts into claims: the only package that loads spaCy, and no Doc ever leaves it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.lexicon import load_lexicon
from crosscheck.model import Claim, Source, Uncompared

__all__ = ["Extraction", "extract"]


@dataclass(frozen=True, slots=True)
class Extraction:
    """The claims of each source, in order; the numbers that became none; how many numbers and quantities were read."""

    claims: tuple[tuple[Claim, ...], ...]
    left_over: tuple[Uncompared, ...]
    numbers: int
    quantities: int


def extract(
    sources: Sequence[Source],
    settings: Settings,
    lexicons: tuple[Path, ...] = (),
    progress: Callable[[Sequence[Source]], Iterable[Source]] | None = None,
) -> Extraction:
    """Read the claims of each source. Only sentences with a number, or needed by one, go through the model."""
    from crosscheck.extracting.claims import claims_of
    from crosscheck.extracting.context import sentences_to_read
    from crosscheck.extracting.implied import is_implied
    from crosscheck.extracting.parsing import load_parser
    from crosscheck.extracting.reader import Sentence

    lexicon, parser = load_lexicon(lexicons), load_parser(settings.model)
    claims: list[tuple[Claim, ...]] = []
    left: list[Uncompared] = []
    numbers = quantities = 0
    for source in progress(sources) if progress else sources:
        sentences = [Sentence(*parts) for parts in sentences_to_read(source, lexicon)]
        docs = parser.parse([s.text for s in sentences])
        found, over = claims_of(source, list(zip(sentences, docs, strict=True)), lexicon)
        claims.append(found)
        left.extend(over)
        numbers += sum(not is_implied(m) for s in sentences for m in s.mentions)
        quantities += sum(m.kind.is_quantity and not is_implied(m) for s in sentences for m in s.mentions)
    return Extraction(tuple(claims), tuple(left), numbers, quantities)
