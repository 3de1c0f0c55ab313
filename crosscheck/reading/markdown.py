"""The reader of Markdown: front matter gives the metadata, and the markup is left out of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from crosscheck.credits import is_caption
from crosscheck.errors import ReadError
from crosscheck.model import Problem
from crosscheck.reading.blocks import IMAGES, Block, blocks
from crosscheck.reading.decoding import decode
from crosscheck.reading.draft import Draft, Piece
from crosscheck.reading.inline import Lines, pieces
from crosscheck.reading.reader import Reader
from crosscheck.source import SegmentKind, Source

__all__ = ["markdown_reader"]

_FENCE = re.compile(r"-{3}[ \t]*\n")
_END = re.compile(r"^(?:-{3}|\.{3})[ \t]*(?:\n|\Z)", re.M)
_IMAGE = re.compile(r"!\[(?P<alt>[^\[\]]{0,1000})\](?:\([^()\n\"]{0,2000}(?:\"(?P<title>[^\"\n]{0,1000})\"\s*)?\))?")
_EMPHASISED = re.compile(r"([*_])(?!\1)[^*_]+\1")


def _read(path: str, data: bytes) -> Iterator[Source | Problem]:
    text = decode(data)
    facts, start = _front_matter(text)
    if isinstance(facts, ReadError):
        yield Problem(path, facts.message, facts.advice)
        facts = {}
    draft = Draft()
    headline = _write(draft, text, start, has_title="title" in facts)
    if not draft.segments:
        raise ReadError("has no text below its front matter")
    title = facts.pop("title", None)
    yield draft.source("", None if _same(title, headline) else title, **facts)


def _front_matter(text: str) -> tuple[dict[str, str] | ReadError, int]:
    """The metadata at the head of the file, or the error to tell, and where the article starts."""
    fence = _FENCE.match(text)
    end = _END.search(text, fence.end()) if fence else None
    if not fence or not end:
        return {}, 0
    import yaml

    try:
        values = yaml.safe_load(text[fence.end() : end.start()])
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" at line {mark.line + 2}" if mark else ""
        what = getattr(error, "problem", None) or "cannot be read"
        return ReadError(f"has bad YAML front matter{where}: {what}", "the text was read without it"), end.end()
    if values is None:
        return {}, end.end()
    if not isinstance(values, dict):
        return ReadError("has front matter that gives no fields", "write name: value"), end.end()
    return _facts(values), end.end()


def _facts(values: dict[Any, Any]) -> dict[str, str]:
    """The fields that a source has; ``date`` stands in for ``published``, as in most site generators."""
    values = {"published": values.get("date"), **values}
    facts = {name: _string(values.get(name)) for name in ("title", "publisher", "published", "url")}
    return {name: value for name, value in facts.items() if value}


def _string(value: Any) -> str | None:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value).strip() or None
    return None


def _write(draft: Draft, text: str, start: int, has_title: bool) -> str | None:
    """Add the article's blocks to the draft; gives back the printed headline."""
    headline: str | None = None
    after_image = False
    for block in (part for whole in blocks(text, start) for part in _parted(whole)):
        if block.kind is SegmentKind.BODY and IMAGES.fullmatch(block.text):
            _write_images(draft, block)
            after_image = True
            continue
        found = pieces(Lines(block.lines))
        words = "".join(piece.text for piece in found).strip()
        kind = block.kind
        if block.level and headline is None and (block.level == 1 or not (draft.segments or has_title)):
            kind, headline = SegmentKind.HEADLINE, words
        elif kind is SegmentKind.BODY and (is_caption(words) or (after_image and _EMPHASISED.fullmatch(block.text))):
            kind = SegmentKind.CAPTION
        draft.add(kind, found)
        after_image = False
    return headline


def _parted(block: Block) -> Iterator[Block]:
    """A paragraph in one piece, or in several where a line ends in a photo credit: each such line is a caption."""
    lines: list[Piece] = []
    for line in block.lines if block.kind is SegmentKind.BODY else ():
        lines.append(line)
        if is_caption(line.text):
            yield replace(block, lines=lines)
            lines = []
    if lines:
        yield replace(block, lines=lines)
    elif block.kind is not SegmentKind.BODY:
        yield block


def _write_images(draft: Draft, block: Block) -> None:
    """An image that stands alone is a figure: its title, or else its description, is printed as the caption."""
    for line in block.lines:
        for image in _IMAGE.finditer(line.text):
            group = "title" if image["title"] else "alt"
            place = Piece(image[group], line.line, line.column + image.start(group))
            draft.add(SegmentKind.CAPTION, pieces(Lines([place])))


def _same(title: str | None, headline: str | None) -> bool:
    return re.sub(r"\W+", "", title or "").casefold() == re.sub(r"\W+", "", headline or "").casefold()


markdown_reader = Reader("markdown", (".md", ".markdown"), _read)
