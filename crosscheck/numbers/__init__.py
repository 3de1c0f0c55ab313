"""Reads the numbers in a text as quantities, fast and without a language model.

``lexer`` cuts the text. Recognisers tell the numbers that are no quantities: ``calendar`` (``years``, ``hours``),
``idioms`` (``ones``), ``scores`` (``tries``), ``names`` (``series``, ``occasions``, ``classes``, ``titles``,
``charts``). A small grammar reads the others: ``values`` a figure (``digits``, ``wording``, ``fractions``,
``bare_fractions``, ``vague``); ``units`` and ``amounts`` (``ratios``, ``heights``, ``distances``) what is bound to
it; ``heads`` what a bare one counts (``modifiers``, ``ends``, ``nouns``); ``ranges``, ``bounds`` (``governors``,
``courses``, ``topping``), ``changes`` (``markets``) and ``ages`` (``apposition``, ``lives``) what stands around it.
``quantities`` puts these together, ``joining``, ``elided`` and ``level_spans`` look at neighbours, ``scanning`` goes
through the text. Words live in the TOML files beside the code.
"""

from __future__ import annotations

from crosscheck.model import Mention, Quantity
from crosscheck.numbers.scanning import scan

__all__ = ["find_numbers", "find_quantities"]

_LEAST = 10


def find_numbers(text: str) -> tuple[Mention, ...]:
    """Every number in ``text`` in order, none overlapping; ``mention.kind`` says what sort each is."""
    return scan(text)


def find_quantities(text: str) -> tuple[Mention, ...]:
    """The numbers in ``text`` that say how much or how many, in order; "several" and "a few" say neither."""
    return tuple(mention for mention in scan(text) if mention.kind.is_quantity and not _vague(mention.quantity))


def _vague(quantity: Quantity) -> bool:
    """Whether the figure is a word that gives not even an order of magnitude."""
    return quantity.convention is not None and quantity.figure < _LEAST
