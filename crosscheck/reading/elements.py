"""The printed blocks of an HTML tree in reading order: what each says, and what its markup says that it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from lxml import etree

from crosscheck.reading.markup import markup
from crosscheck.source import SegmentKind

__all__ = ["Element", "elements"]

# A line break, for which a character stands that no parsed text has; two in a row end a paragraph.
_BREAK = "\0"
_PARAGRAPH_BREAK = re.compile(r"\0\s*\0[\0\s]*")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LONGEST_CAPTION = 1500
_LONGEST_STANDFIRST = 800
_LONGEST_CELL = 300


@dataclass(slots=True)
class Element:
    """One printed block: a paragraph, a heading, or a table row with its cells as ``parts``.

    ``clutter`` tells that it stands in navigation, a footer, an aside or a teaser; ``article`` and ``parent`` identify
    the article (0 for none) and the element that it stands in.
    """

    kind: SegmentKind
    tag: str
    line: int
    clutter: bool
    article: int
    parent: int
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What it says, with single spaces."""
        return " ".join(self.parts)


@dataclass(slots=True)
class _State:
    """What is known of the place that the walk has reached; each element inherits it from the one around it."""

    kind: SegmentKind = SegmentKind.BODY
    tag: str = "body"
    clutter: bool = False
    article: int = 0
    row: bool = False
    line: int = 1
    number: int = 0
    parent: int = 0


def elements(tree: etree._Element) -> list[Element]:
    """The blocks of the page in the order they are printed in."""
    return list(_Walk().walk(tree))


class _Walk:
    """Walks the tree once, gathering text until a block begins or ends."""

    def __init__(self) -> None:
        self.stack = [_State()]
        self.buffer: list[str] = []
        self.row: Element | None = None
        self.number = 0
        self.words = markup()

    def walk(self, tree: etree._Element) -> Iterator[Element]:
        """The blocks below ``tree``."""
        walker: Any = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
        for event, node in walker:
            if event == "start" and (node.tag in self.words.silent or _is_hidden(node)):
                walker.skip_subtree()
                self.stack.append(self.stack[-1])
            elif event == "start":
                state = self._state(node)
                if state is not self.stack[-1]:
                    yield from self._flush()
                self.stack.append(state)
                self.buffer.append(_BREAK if node.tag == "br" else node.text or "")
            else:
                if event == "end":
                    yield from self._leave(node)
                self.buffer.append(node.tail or "")
        yield from self._flush()

    def _leave(self, node: etree._Element) -> Iterator[Element]:
        if self.stack[-1] is not self.stack[-2]:
            yield from self._flush(ends_row=node.tag == "tr")
        self.stack.pop()

    def _state(self, node: etree._Element) -> _State:
        """The state inside an element: the same object as above it if no block begins with it."""
        above, tag = self.stack[-1], str(node.tag)
        names = " ".join(filter(None, (node.get("class"), node.get("id"), node.get("itemprop"))))
        kind = _kind(node, names, above.kind)
        if tag in self.words.inline and kind is above.kind:
            return above
        self.number += 1
        clutter = tag in self.words.clutter or (
            tag not in self.words.containers and bool(self.words.clutter_class.search(names))
        )
        # A caption that is itself a link belongs to the teaser of another article.
        clutter = clutter or (
            kind is SegmentKind.CAPTION is not above.kind and next(node.iterancestors("a"), None) is not None
        )
        return _State(
            kind,
            tag,
            above.clutter or (clutter and not (tag == "aside" and kind is SegmentKind.QUOTE)),
            self.number if tag == "article" else above.article,
            above.row or (tag == "tr" and kind is SegmentKind.TABLE),
            cast("int | None", node.sourceline) or above.line,
            self.number,
            above.number,
        )

    def _flush(self, ends_row: bool = False) -> Iterator[Element]:
        texts = _PARAGRAPH_BREAK.split("".join(self.buffer))
        self.buffer.clear()
        state = self.stack[-1]
        for text in filter(None, (" ".join(text.replace(_BREAK, " ").split()) for text in texts)):
            if not state.row:
                yield self._element(state, text)
            elif self.row:
                self.row.parts.append(text)
            else:
                self.row = self._element(state, text)
        if ends_row and self.row:
            yield self.row
            self.row = None

    @staticmethod
    def _element(state: _State, text: str) -> Element:
        return Element(state.kind, state.tag, state.line, state.clutter, state.article, state.parent, [text])


def _is_hidden(node: etree._Element) -> bool:
    if node.get("hidden") is not None or _HIDDEN.search(node.get("style") or ""):
        return True
    return bool(markup().hidden_class.search(node.get("class") or ""))


def _kind(node: etree._Element, names: str, above: SegmentKind) -> SegmentKind:
    """What an element's tag and class names make of the text in it; a caption or table stays one all through."""
    tag, words = str(node.tag), markup()
    if tag in ("figcaption", "caption") or (tag == "figure" and node.find(".//img") is not None):
        return SegmentKind.CAPTION
    if above in (SegmentKind.CAPTION, SegmentKind.TABLE, SegmentKind.STANDFIRST):
        return above
    if tag == "h1":
        return SegmentKind.HEADLINE
    if tag == "blockquote" or words.quote_class.search(names):
        return SegmentKind.QUOTE
    if tag == "table" and _is_data(node):
        return SegmentKind.TABLE
    if tag in words.containers:
        return above
    if words.caption_class.search(names) and _is_short(node, _LONGEST_CAPTION):
        return SegmentKind.CAPTION
    if words.standfirst_class.search(names) and _is_short(node, _LONGEST_STANDFIRST):
        return SegmentKind.STANDFIRST
    return above


def _is_short(node: etree._Element, limit: int) -> bool:
    """Whether the text in the element is no longer than the limit; it is not counted on beyond."""
    length = 0
    for text in node.itertext():
        length += len(text)
        if length > limit:
            return False
    return True


def _is_data(table: etree._Element) -> bool:
    """Whether a table holds data and is not there for the layout: several rows and columns of short cells."""
    if table.find(".//table") is not None:
        return False
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    cells = [cell for row in rows for cell in row]
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return False
    return all(_is_short(cell, _LONGEST_CELL) and len(cell.findall(".//p")) <= 1 for cell in cells)
