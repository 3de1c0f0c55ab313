"""Which of a page's printed blocks are the article, and which of them is its headline and its standfirst."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from crosscheck.credits import is_caption
from crosscheck.reading.elements import Element
from crosscheck.reading.places import squeeze
from crosscheck.source import SegmentKind

__all__ = ["article", "headline_apart"]

# A block is searched for this far ahead in the extracted text; a short one, which may occur anywhere, only nearby.
_WINDOW = 100_000
_SHORT = 25
_NEAR = 200


def article(
    printed: Sequence[Element], extracted: Iterable[str], title: str | None, description: str | None
) -> list[Element]:
    """The blocks of the article in reading order, each with its kind.

    ``extracted`` is the article's text as another tool has it: paragraphs that occur in it belong, and so do paragraphs
    beside them. Captions, tables and quotes belong if they stand in the same article. With nothing extracted, all that
    is no clutter belongs.
    """
    body = _body(printed, [squeeze(text) for text in extracted])
    headline = _headline(printed, title, body)
    if not body:
        body = {i for i, e in enumerate(printed) if not e.clutter and e.kind is not SegmentKind.HEADLINE}
        body = body or set(range(len(printed)))
    body -= {i for i in body if headline is not None and i < headline and not _is_sentence(printed[i])}
    first, last = min(body, default=0), _last(printed, body)
    start = first if headline is None else min(first, headline)
    homes = frozenset(printed[i].article for i in body)
    page = _Page(printed, body, headline, description, range(start, last + 1), first, homes)
    kinds = [page.kind(i) for i in range(len(printed))]
    return [replace(element, kind=kind) for element, kind in zip(printed, kinds, strict=True) if kind]


@dataclass(frozen=True, slots=True)
class _Page:
    """The printed blocks, with what is known of the article.

    ``body`` holds the numbers of its blocks, the first of them ``first``; ``stretch`` runs from its headline to its
    last block; ``homes`` are the article elements that they stand in.
    """

    printed: Sequence[Element]
    body: set[int]
    headline: int | None
    description: str | None
    stretch: range
    first: int
    homes: frozenset[int]

    def kind(self, i: int) -> SegmentKind | None:
        """What the block is in the article, or None if it is no part of it."""
        kind = self.printed[i].kind
        if i == self.headline:
            return SegmentKind.HEADLINE
        if kind is SegmentKind.HEADLINE:
            return SegmentKind.BODY if i in self.body else None
        if kind is SegmentKind.BODY:
            return self._kind_of_paragraph(i)
        return kind if self._is_inside(i) or (i in self.body and kind is not SegmentKind.CAPTION) else None

    def _kind_of_paragraph(self, i: int) -> SegmentKind | None:
        """A block that is the page's description, printed apart from the run of paragraphs, is the standfirst."""
        lead = i < self.first + 3 and _same(self.printed[i].text, self.description)
        if lead and (i in self.body or self._is_inside(i)) and not self._has_siblings(i):
            return SegmentKind.STANDFIRST
        if i not in self.body:
            return None
        return SegmentKind.CAPTION if is_caption(self.printed[i].text) else SegmentKind.BODY

    def _has_siblings(self, i: int) -> bool:
        where = (self.printed[i].parent, self.printed[i].tag)
        return any((self.printed[k].parent, self.printed[k].tag) == where for k in self.body if k != i)

    def _is_inside(self, i: int) -> bool:
        """Whether the block stands in the body's article, or, without one, between headline and last paragraph."""
        element = self.printed[i]
        return not element.clutter and element.article in self.homes and (element.article > 0 or i in self.stretch)


def _last(printed: Sequence[Element], body: set[int]) -> int:
    """The number of the last block of the article: the captions directly below its last paragraph are part of it."""
    last = max(body, default=0)
    while last + 1 < len(printed) and printed[last + 1].kind is SegmentKind.CAPTION and not printed[last + 1].clutter:
        last += 1
    return last


def _is_sentence(element: Element) -> bool:
    return element.kind is not SegmentKind.BODY or element.text.rstrip("\"'”’)").endswith((".", "!", "?"))


def _body(printed: Sequence[Element], extracted: list[str]) -> set[int]:
    """The numbers of the blocks whose words are in the extracted text, and of the paragraphs beside them."""
    whole, exact = "".join(extracted), set(extracted)
    body: set[int] = set()
    cursor = 0
    for i, element in enumerate(printed):
        words = squeeze(element.text)
        if element.kind in (SegmentKind.CAPTION, SegmentKind.HEADLINE):
            continue
        at = whole.find(words, cursor, cursor + (_WINDOW if len(words) >= _SHORT else _NEAR))
        if at >= 0:
            cursor = at + len(words)
        if at >= 0 or words in exact:
            body.add(i)
    parents = Counter(printed[i].parent for i in body if printed[i].tag == "p")
    paragraphs = [
        (i, e) for i, e in enumerate(printed) if e.tag == "p" and e.kind is SegmentKind.BODY and not e.clutter
    ]
    return body | {i for i, element in paragraphs if parents[element.parent] > 1}


def _headline(printed: Sequence[Element], title: str | None, body: set[int]) -> int | None:
    """The top heading that the page's title repeats, else the last one above the article, else the first."""
    found = [i for i, e in enumerate(printed) if e.kind is SegmentKind.HEADLINE]
    for i in found:
        if title and _contains(title, printed[i].text):
            return i
    found = [i for i in found if not printed[i].clutter] or found
    above = [i for i in found if body and i < min(body)]
    return above[-1] if above else found[0] if found else None


def headline_apart(parts: Sequence[Element], title: str | None) -> str | None:
    """The title that the page gives for search and sharing, if it is not the printed headline in other typography."""
    printed = next((part.text for part in parts if part.kind is SegmentKind.HEADLINE), None)
    return title if title and (printed is None or not _contains(title, printed)) else None


def _contains(a: str, b: str) -> bool:
    """Whether one of the texts has the other in it, a publisher's name behind the title being no difference."""
    x, y = _letters(a), _letters(b)
    return bool(x and y) and (x in y or y in x)


def _same(text: str, other: str | None) -> bool:
    return bool(other) and _letters(text) == _letters(other or "")


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
