"""What the tags and class names of a page say about the parts of an article; the words are in page.toml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from crosscheck.wordfile import word_file

__all__ = ["Markup", "markup"]


@dataclass(frozen=True, slots=True)
class Markup:
    """Sets of tags, and patterns that find a word in the class names of an element."""

    silent: frozenset[str]
    inline: frozenset[str]
    clutter: frozenset[str]
    containers: frozenset[str]
    clutter_class: re.Pattern[str]
    caption_class: re.Pattern[str]
    standfirst_class: re.Pattern[str]
    quote_class: re.Pattern[str]
    hidden_class: re.Pattern[str]


@cache
def markup() -> Markup:
    """The words of page.toml, read once."""
    data = word_file(__package__, "page.toml")
    tags = {name: frozenset(data[name]) for name in ("silent", "inline", "clutter", "containers")}
    classes = {name: _pattern(words) for name, words in data["classes"].items()}
    return Markup(
        **tags,
        clutter_class=classes["clutter"],
        caption_class=classes["caption"],
        standfirst_class=classes["standfirst"],
        quote_class=classes["quote"],
        hidden_class=classes["hidden"],
    )


def _pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(map(re.escape, words))})(?:$|[\s_-])", re.I)
