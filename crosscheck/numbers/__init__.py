"""Reads the numbers in a text as quantities, fast and without a language model.

A lexer cuts the text (``lexer``); recognisers tell the numbers that are no quantities (``calendar``, ``names``); a small
grammar reads the others: figures (``values``), units (``units``), amounts (``amounts``), ranges (``ranges``), bounds
(``bounds``), changes (``changes``), ages (``ages``) and counted nouns (``nouns``); ``joining`` puts the parts together and
``scanning`` goes through the text. Words live in the TOML files beside the code.
"""

from __future__ import annotations

from crosscheck.model import Mention, Quantity
from crosscheck.numbers.scanning import scan

__all__ = ["find_numbers", "find_quantities"]

_LEAST = 10


def find_numbers(text: str) -> tuple[Mention, ...]:
    """Every number in ``text`` in order, non-overlapping; ``mention.kind`` tells dates, names and scores from quantities."""
    return scan(text)


def find_quantities(text: str) -> tuple[Mention, ...]:
    """The numbers in ``text`` that say how much or how many, in order; "several" and "a few", which say neither, are left out."""
    return tuple(mention for mention in scan(text) if mention.kind.is_quantity and not _vague(mention.quantity))


def _vague(quantity: Quantity) -> bool:
    """Whether the figure is a word that gives not even an order of magnitude."""
    return quantity.convention is not None and quantity.figure < _LEAST
