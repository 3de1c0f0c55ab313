"""Grids of numbers: ways to write one crossed with bounds, units and clauses, and what `find_quantities` makes of each.

Like the grids of claims (grids.py), for numbers alone. tests/grids/numbers.toml has ``lists`` of phrases with their
answers, where # stands for the phrase or the answer of the list before: "14" = "14", "more than #" = "(#, …)",
"# people" = "# | person | count". A ``grid`` crosses the lists that it is ``made_of`` and puts each product into its
``sentences``, which must give the quantities that ``reads`` names, with the answer in place of {}.
`python tests/number_grids.py [TITLE...]` reads every combination and prints the misread ones by sentence and by phrase.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from grids import FOLDER, spread
from make_reading_numbers import read_as

from crosscheck.numbers import find_quantities

__all__ = ["Cell", "NumberFrame", "cells", "few_cells", "number_frames", "readings"]

_EACH = 40  # phrases that a test takes for each sentence: a number is read in a hundredth of the time of a claim


@dataclass(frozen=True, slots=True)
class NumberFrame:
    """A sentence with a place for a phrase, the lists that make the phrase, and the quantities that it then gives."""

    grid: str
    sentence: str
    lists: tuple[tuple[tuple[str, str], ...], ...]
    reads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One text of a frame, the phrases in it, and the quantities that it gives."""

    text: str
    phrases: tuple[str, ...]
    reads: tuple[str, ...]


def number_frames(titles: Sequence[str] = ()) -> Iterator[NumberFrame]:
    """The frames of the grids with these words in their titles, or of all."""
    data = tomllib.loads((FOLDER / "numbers.toml").read_text(encoding="utf-8"))
    for grid in data["grid"]:
        if titles and not any(title in grid["title"] for title in titles):
            continue
        lists = tuple(tuple(data["lists"][name].items()) for name in grid["made_of"])
        for sentence in grid["sentences"]:
            yield NumberFrame(grid["title"], sentence, lists, tuple(grid["reads"]))


def cells(frame: NumberFrame) -> list[Cell]:
    """Each text that a frame makes."""
    made = []
    for chosen in product(*frame.lists):
        phrase, answer = "#", "#"
        for text, asserts in chosen:
            phrase, answer = text.replace("#", phrase), asserts.replace("#", answer)
        text = frame.sentence.replace("{}", phrase)
        reads = tuple(read.replace("{}", answer) for read in frame.reads)
        made.append(Cell(text[0].upper() + text[1:], tuple(text for text, _ in chosen), reads))
    return made


def few_cells(frame: NumberFrame, at: int) -> list[Cell]:
    """A few of the texts of a frame; others for the frame at another place, so that each phrase has its turn."""
    return spread(cells(frame), at, _EACH)


def readings(text: str) -> tuple[str, ...]:
    """What the quantities of a text assert, their units and kinds, as the table of numbers has them."""
    return tuple(read_as(mention).removeprefix(f"{mention.text} | ") for mention in find_quantities(text))


def main(titles: Sequence[str]) -> None:
    """Print the combinations that are misread: by sentence, with an example, and by phrase."""
    rows = [(frame, cell) for frame in number_frames(titles) for cell in cells(frame)]
    misread = [(frame, cell) for frame, cell in rows if readings(cell.text) != cell.reads]
    print(f"{len(rows)} combinations, {len(misread)} misread")
    of = Counter(frame for frame, _ in rows)
    examples = dict(misread)
    for frame, n in Counter(frame for frame, _ in misread).most_common():
        cell = examples[frame]
        print(f"{n}/{of[frame]}  {frame.grid}: {frame.sentence}\n      {cell.text}  {readings(cell.text)}")
    for phrase, n in Counter(phrase for _, cell in misread for phrase in cell.phrases).most_common(60):
        print(f"{n}  {phrase}")


if __name__ == "__main__":
    main(sys.argv[1:])
