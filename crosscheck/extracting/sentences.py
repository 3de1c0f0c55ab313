"""Paragraphs into sentences, by rule: fast enough for every text, so that only those with a number are parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.source import Span

__all__ = ["OPENING", "quoted_spans", "split_sentences", "without_escapes"]

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[A-Z0-9£$€@#])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Pvt|Adm|Gov|Sen|Rep|Rev|Hon|St|Mt|Jr|Sr|Inc|Ltd|Co|Corp|vs|No|Nos|approx|est"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Ave|Blvd|Rd|Ft|al|etc|e\.g|i\.e|a\.m|p\.m|cf)"
    r"|\b[A-Z]|\b(?:[A-Z]\.)+[A-Z])\.$"
)
# Colours and positions, titles up to their bell, and a lone escape character.
_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[@-~]|\][^\x07\x1b\n]*\x07?)?")
# Reference marks, which stand right behind a word or its stop: "died.[12]", "soldiers[2]"; but "nine [people]",
# "soldier[s]" are a writer's own.
_REFERENCES = re.compile(
    r"(?:(?<=[\w.,;:!?%)”’])|(?<=[.,!?]\"))(?:\[(?:\d{1,3}|note \d{1,3}|citation needed|dead link)\])+"
    r"|(?<=[.,;!?])(?:\[[a-z]\])+"
)
OPENING = ('"', "“", "«")  # what a quotation begins with
_QUOTE = re.compile(r"[“\"«]")
_CLOSE = {"“": "”", '"': '"', "«": "»"}


def without_escapes(text: str) -> str:
    """The text with a terminal's codes and reference marks blanked by spaces; offsets stay."""
    return _REFERENCES.sub(_blank, _ESCAPES.sub(_blank, text))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def split_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of one paragraph, as spans into it without the white space around them."""
    spans, start = [], 0
    for match in _END.finditer(text):
        head = text[max(start, match.start() - 11) : match.start() + 1]
        # "the U.S. Army" goes on, "at 5 p.m. The road" does not: of abbreviations only "m." before a capital ends one.
        if _ABBREVIATION.search(head) and not re.search(r"[ap]\.m\.$", head):
            continue
        spans.append(Span(start, match.end()))
        start = match.end()
    spans.append(Span(start, len(text)))
    return tuple(s for s in (_strip(text, span) for span in spans) if s.start < s.end)


def quoted_spans(text: str) -> Iterator[Span]:
    """What stands between quotation marks in one paragraph; a quote left open runs to its end."""
    at = 0
    while opening := _QUOTE.search(text, at):
        close = text.find(_CLOSE[opening[0]], opening.end())
        end = close if close >= 0 else len(text)
        yield Span(opening.end(), end)
        at = end + 1


def _strip(text: str, span: Span) -> Span:
    inner = span.of(text)
    return Span(span.start + len(inner) - len(inner.lstrip()), span.end - len(inner) + len(inner.rstrip()))
