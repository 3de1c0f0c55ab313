"""Writes docs/reading-numbers.md from the table that the tests use: `python tests/make_reading_numbers.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from crosscheck.model import Mention, Quantity
from crosscheck.numbers import find_numbers

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reading-numbers.md"
HEAD = """# How numbers are read

`crosscheck.find_quantities(text)` gives the numbers in a text that say how much or how many;
`crosscheck.numbers.find_numbers(text)` gives all of them, dates, scores and names too, each with its kind.
Neither needs a language model. A quantity is an interval: an end in square brackets is in, in round ones out,
and … means that the text sets no bound on that side. The unit of a bare figure is what it counts, in the singular.

Some readings are conventions, not grammar. "Nearly 250" is below 250 and close to it: a ceiling, marked approximate.
"Between 20 and 30" has both ends in, although some annotate it half-open. "Rose to 55" is the level 55, while
"rose 5 %" is the change 5; "fell from 60 to 55" is the range between both levels, marked as going down.

This page is written by `python tests/make_reading_numbers.py` from the table that the tests use, and a test holds it to
what the program says now.
"""


def asserts(quantity: Quantity) -> str:
    """The interval as the page prints it, with "up", "down" and "about" before it."""
    left = "(" if quantity.low is None or quantity.low_open else "["
    right = ")" if quantity.high is None or quantity.high_open else "]"
    ends = ", ".join("…" if end is None else plain(end) for end in (quantity.low, quantity.high))
    words = [quantity.change or "", "about" if quantity.approximate else "", f"{left}{ends}{right}"]
    return " ".join(word for word in words if word)


def plain(value: Decimal) -> str:
    """A number with separators and without an exponent."""
    return f"{value.normalize():,f}"


def read_as(mention: Mention) -> str:
    """One reading as the table has it."""
    quantity = mention.quantity
    if not quantity.kind.is_quantity:
        return f"{mention.text} | | | {quantity.kind}"
    return f"{mention.text} | {asserts(quantity)} | {quantity.unit} | {quantity.kind}"


def page() -> str:
    """The whole page."""
    from numbers_table import SECTIONS

    def read(text: str) -> list[list[str]]:
        return [cells(read_as(mention).split(" | ")) for mention in find_numbers(text)]

    return tables(HEAD, ("read", "asserts", "unit", "kind"), SECTIONS, read)


def tables(
    head: str,
    columns: Sequence[str],
    sections: Iterable[tuple[str, str, Iterable[tuple[str, object]]]],
    read: Callable[[str], Iterable[Sequence[str]]],
) -> str:
    """A page with a table for each section, in which ``read`` gives the cells of everything that a text makes."""
    parts = [head]
    for title, note, rows in sections:
        lines = [
            f"## {title}\n",
            f"{note}\n" if note else "",
            f"| {' | '.join(('text', *columns))} |",
            f"|{'---|' * (len(columns) + 1)}",
        ]
        for text, _ in rows:
            made = ["<br>".join(column) for column in zip(*read(text), strict=True)] or [""] * len(columns)
            lines.append(f"| {' | '.join((text, *made))} |")
        parts.append("\n".join(line for line in lines if line) + "\n")
    return "\n".join(parts)


def cells(reading: list[str]) -> list[str]:
    """The four cells of a reading, for one without an interval too."""
    return (
        [cell.strip(" |") for cell in reading]
        if len(reading) == 4
        else [reading[0].split(" |")[0], "", "", reading[-1].strip("| ")]
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
