"""Texts into claims: the only package that loads spaCy, and no Doc ever leaves it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.lexicon import Lexicon, load_lexicon
from crosscheck.model import Claim, Mention, Segment, Source, Span, Uncompared

__all__ = ["Extraction", "extract"]

_REFERS = re.compile(
    r"\b(?:he|she|it|they|the (?:group|monitor|watchdog|agency|organi[sz]ation|ministry|network|charity|spokes\w+"
    r"|source|committee))\s+"
    r"(?:also\s+)?(?:said|says|added|told|reported|put)\b",
    re.I,
)


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
    from crosscheck.extracting.implied import is_implied
    from crosscheck.extracting.parsing import load_parser
    from crosscheck.extracting.reader import Sentence

    lexicon, parser = load_lexicon(lexicons), load_parser(settings.model)
    claims: list[tuple[Claim, ...]] = []
    left: list[Uncompared] = []
    numbers = quantities = 0
    for source in progress(sources) if progress else sources:
        sentences = [Sentence(*parts) for parts in _sentences(source, lexicon)]
        docs = parser.parse([s.text for s in sentences])
        found, over = claims_of(source, list(zip(sentences, docs, strict=True)), lexicon)
        claims.append(found)
        left.extend(over)
        numbers += sum(not is_implied(m) for s in sentences for m in s.mentions)
        quantities += sum(m.kind.is_quantity and not is_implied(m) for s in sentences for m in s.mentions)
    return Extraction(tuple(claims), tuple(left), numbers, quantities)


def _sentences(source: Source, lexicon: Lexicon) -> Iterator[tuple[Segment, Span, str, tuple[Mention, ...]]]:
    """The sentences to parse: those with a number, and the one before where a pronoun speaks."""
    from crosscheck.extracting.implied import implied_mentions
    from crosscheck.extracting.levels import ends_apart
    from crosscheck.extracting.sentences import split_sentences, without_escapes
    from crosscheck.numbers import find_numbers

    before: tuple[Segment, Span, str, tuple[Mention, ...]] | None = None
    for segment, printed in source.paragraphs():
        text = without_escapes(printed)
        offset = segment.span.start
        mentions = iter(sorted(ends_apart(find_numbers(text)), key=lambda m: m.span))
        waiting = next(mentions, None)
        for span in split_sentences(text):
            inside = []
            while waiting is not None and waiting.span.start < span.end:
                inside.append(_moved(waiting, offset))
                waiting = next(mentions, None)
            body = span.of(text)
            ends = {mention.span.end for mention in inside}
            implied = implied_mentions(body, offset + span.start, lexicon)
            inside.extend(m for m in implied if m.span.start - 1 not in ends)  # "several others" is one count
            this = (
                segment,
                Span(offset + span.start, offset + span.end),
                body,
                tuple(sorted(inside, key=lambda m: m.span)),
            )
            if inside:
                if before is not None and _REFERS.search(body):
                    yield before
                yield this
            before = None if inside else this


def _moved(mention: Mention, by: int) -> Mention:
    span, number = (Span(s.start + by, s.end + by) for s in (mention.span, mention.number))
    return replace(mention, span=span, number=number)
