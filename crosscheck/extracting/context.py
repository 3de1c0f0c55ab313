"""Which sentences go through the language model: those with a number, and those that say who speaks in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from crosscheck.extracting.implied import BOTH, SOME, implied_mentions
from crosscheck.extracting.levels import ends_apart
from crosscheck.extracting.sentences import OPENING, split_sentences, without_escapes
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Mention, Segment, Source, Span
from crosscheck.numbers import find_numbers

__all__ = ["Printed", "sentences_to_read"]

Printed = tuple[Segment, Span, str, tuple[Mention, ...]]
_BACK = 2  # sentences without a number in which the speaker of the next one is looked for


def sentences_to_read(source: Source, lexicon: Lexicon) -> Iterator[Printed]:
    """The sentences with a number, and before each that leans on others for its speaker, the last ones without one."""
    refers = _refers(lexicon.speech["pronouns"] | lexicon.speech["short"], lexicon.speech["verbs"])
    before: list[Printed] = []
    for sentence in _sentences(source, lexicon):
        _, _, body, mentions = sentence
        if not mentions:
            before = [*before, sentence][-_BACK:]
            continue
        if refers.search(body) or body.startswith(OPENING):
            yield from before
        yield sentence
        before = []


@lru_cache(maxsize=4)
def _refers(words: frozenset[str], verbs: frozenset[str]) -> re.Pattern[str]:
    """A pronoun, a short form or one word with a capital, with a verb of speech beside it, or a quotation's end."""
    short = "|".join(sorted(map(re.escape, words), key=lambda w: (-len(w), w)))
    said = "|".join(sorted({f"{v}s?|{v.rstrip('e')}ed" for v in verbs} | {"said", "told", "wrote", "put"}))
    name = rf"(?:(?i:\b(?:{short}))|(?:^|[.,”\"]\s*)[A-Z][\w’'-]{{1,30}})"
    return re.compile(rf"{name}\s+(?:also\s+|has\s+|later\s+)?(?:{said})\b|\b(?:said|says|told)\s+(?i:{short})\b")


def _sentences(source: Source, lexicon: Lexicon) -> Iterator[Printed]:
    """Every sentence with the numbers in it."""
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
            counted = {mention.span.end for mention in inside if mention.kind is Kind.COUNT}
            implied = tuple(implied_mentions(body, offset + span.start, lexicon))
            pairs = {m.span.start for m in implied if m.quantity.convention == BOTH}
            inside = [m for m in inside if m.span.start not in pairs]  # "a couple were killed" is read once
            inside.extend(m for m in implied if not _goes_on(m, counted))
            ordered = tuple(sorted(inside, key=lambda m: m.span))
            yield segment, Span(offset + span.start, offset + span.end), body, ordered


def _goes_on(mention: Mention, counted: set[int]) -> bool:
    """Whether the words only go on a count before them: "several others" is one count."""
    return mention.quantity.convention == SOME and mention.span.start - 1 in counted


def _moved(mention: Mention, by: int) -> Mention:
    span, number = (Span(s.start + by, s.end + by) for s in (mention.span, mention.number))
    return replace(mention, span=span, number=number)
