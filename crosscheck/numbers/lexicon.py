"""The words, loaded once from the TOML files beside this module."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from crosscheck.numbers.lexer import Tokens
from crosscheck.wordfile import word_file

__all__ = ["BEING", "CARDINALS", "CHANGES", "OPENERS", "STOPS", "Trie", "is_figure", "load", "phrase", "words"]

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\S")


def load(name: str) -> Mapping[str, Any]:
    """The table in ``name``.toml."""
    return word_file(__package__, f"{name}.toml")


def words(table: str, *path: str) -> frozenset[str]:
    """A list of words from a table, as a set."""
    value: Any = load(table)
    for key in path:
        value = value[key]
    return frozenset(value)


CARDINALS = words("numerals", "units") | words("numerals", "tens")  # "one" to "ninety"
STOPS = words("contexts", "nouns", "stops") | words("contexts", "nouns", "pasts")  # a phrase that is counted ends there
BEING = words("contexts", "nouns", "being")
CHANGES = words("contexts", "changes", "up") | words("contexts", "changes", "down")
OPENERS = frozenset({"", ".", "?", "!", '"', "“"})  # before the first word of a sentence


def is_figure(tokens: Tokens, at: int) -> bool:
    """Whether a figure in digits, or "one" to "ninety", stands at ``at``."""
    return tokens.kind[at] == "num" or tokens.low[at] in CARDINALS


def phrase(text: str) -> tuple[str, ...]:
    """A phrase cut as the lexer would cut it."""
    return tuple(_WORD.findall(text))


class Trie:
    """Phrases of tokens, to be matched at a position, the longest first."""

    __slots__ = ("_root", "_step")

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], Any]], backward: bool = False) -> None:
        self._root: dict[Any, Any] = {}
        self._step = -1 if backward else 1
        for tokens, value in entries:
            node = self._root
            for token in reversed(tokens) if backward else tokens:
                node = node.setdefault(token, {})
            node[None] = value

    def match(self, column: list[str], index: int) -> tuple[int, Any] | None:
        """How many tokens the longest phrase at ``index`` has (ending there if backward), and its value."""
        best, length = None, 0
        node = self._root.get(column[index])
        while node is not None:
            length += 1
            index += self._step
            if None in node:
                best = (length, node[None])
            node = node.get(column[index])
        return best
