"""The reader of HTML pages: trafilatura tells the article from the page around it, lxml what each part of it is.

trafilatura is good at finding the paragraphs of the article and its publisher, date and URL, but it drops captions and
loses what is headline, standfirst or table. So the page is walked with lxml in reading order, and trafilatura's text
says which of the paragraphs belong.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crosscheck.errors import ReadError
from crosscheck.reading.decoding import decode
from crosscheck.reading.draft import Draft, Piece
from crosscheck.reading.places import Places
from crosscheck.reading.reader import Reader
from crosscheck.source import Source

if TYPE_CHECKING:
    from lxml import etree

    from crosscheck.reading.elements import Element

__all__ = ["html_reader"]

_CHARSET = re.compile(
    rb"<(?:meta\b[^<>]{0,200}?charset|\?xml\b[^<>]{0,100}?encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w-]{2,30})", re.I
)
_DATE_PUBLISHED = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"\n]{10,40})"')
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)[0-9T:.+Z -]{0,30}\Z")
_LATIN = frozenset({"iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii"})


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the head of the page says about the article, and the article's text as trafilatura has it."""

    text: list[str]
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    description: str | None = None
    title: str | None = None


def _read(path: str, data: bytes) -> Iterator[Source]:
    from crosscheck.reading.article import article, headline_apart
    from crosscheck.reading.elements import elements

    text = decode(data, _declared(data))
    tree = _parse(text)
    printed = elements(tree)
    facts = _facts(tree, _parse(text))
    parts = article(printed, facts.text, facts.title, facts.description)
    if not parts:
        raise ReadError("has no article text in it")
    draft = Draft()
    places = Places(text)
    for part in parts:
        draft.add(part.kind, _pieces(places, part))
    title = headline_apart(parts, facts.title)
    yield draft.source("", title, publisher=facts.publisher, published=facts.published, url=facts.url)


def _declared(data: bytes) -> str | None:
    match = _CHARSET.search(data[:4096])
    name = match[1].decode("ascii", "replace").lower() if match else None
    return "cp1252" if name in _LATIN else name


def _parse(text: str) -> etree._Element:
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        tree = etree.fromstring(text.encode(), parser)
    except (etree.LxmlError, ValueError) as error:
        raise ReadError("cannot be read as HTML") from error
    if tree is None:
        raise ReadError("cannot be read as HTML")
    return tree


def _facts(tree: etree._Element, spare: etree._Element) -> _Facts:
    """What trafilatura finds; it may fail on an odd page, and is then done without."""
    import trafilatura

    # Its warnings about pages that it discards would go to standard error; what matters of them is told as a problem.
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).addHandler(logging.NullHandler())
    text: list[str] = []
    metadata: Any = None
    try:
        metadata = trafilatura.extract_metadata(spare, extensive=False)
        found = trafilatura.bare_extraction(spare, include_comments=False)
        body = getattr(found, "body", None)
        text = list(body.itertext()) if body is not None else []
    except Exception:  # third-party code on hostile input: without it the whole page is read
        logging.getLogger(__name__).debug("trafilatura failed", exc_info=True)
    publisher, published, url, description = (
        getattr(metadata, name, None) for name in ("sitename", "date", "url", "description")
    )
    return _Facts(text, publisher, _published(tree) or published, url, description, _title(tree))


def _published(tree: etree._Element) -> str | None:
    """The time of first publication as the page states it; htmldate may prefer that of the last change."""
    stated = [node.get("content") for node in tree.iter("meta") if node.get("property") == "article:published_time"]
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            stated += _DATE_PUBLISHED.findall(script.text or "")
    return next((time.strip() for time in stated if time and _ISO.match(time.strip())), None)


def _title(tree: etree._Element) -> str | None:
    """The headline that the page gives for sharing, else the one for its window."""
    for node in tree.iter("meta"):
        if "og:title" in (node.get("property"), node.get("name")) and (node.get("content") or "").strip():
            return " ".join((node.get("content") or "").split())
    return " ".join((tree.findtext(".//title") or "").split()) or None


def _pieces(places: Places, part: Element) -> list[Piece]:
    """The words of a block with their places; the cells of a table row are kept apart by bars."""
    result: list[Piece] = []
    for text in part.parts:
        if result:
            result[-1] = result[-1]._replace(text=result[-1].text + " | ")
        result += places.pieces(text, part.line)
    return result


html_reader = Reader("html", (".html", ".htm", ".xhtml"), _read)
