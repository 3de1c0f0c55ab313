"""Grids of sentences: frames crossed with the phrases that fit them, and the claims that every one of them makes.

A table of sentences shows that each construction is read; a grid shows that constructions are read in any combination,
and which of them are not (after CheckList: Ribeiro et al., "Beyond Accuracy", ACL 2020). Each file in tests/grids has
``slots``, lists of phrases by the name that stands for them in braces, and any number of ``grid`` with ``sentences``
and the ``claims`` of each: "killed 14", "killed 5 part", "killed 14 whole", "killed 14 denied", "no killed", or, where
a slot holds speakers, "killed 14 by {speaker}". The tests take a few phrases for each sentence; `python tests/grids.py
[NAME...]` reads every combination and prints those that are misread by sentence and by phrase.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from string import Formatter
from typing import TypeVar

from extracted import claims_of

from crosscheck import Claim, Modality

__all__ = ["FOLDER", "Cell", "Frame", "cells", "faults", "frames", "sample", "spread"]

FOLDER = Path(__file__).with_name("grids")
T = TypeVar("T")
_EACH = 5  # phrases that a test takes for each sentence


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence with slots, the phrases for each, and the claims that it makes with any of them."""

    grid: str
    sentence: str
    slots: tuple[tuple[str, tuple[str, ...]], ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One text of a frame, the phrases in it, and the claims that it makes."""

    text: str
    phrases: tuple[str, ...]
    claims: tuple[str, ...]


def frames(names: Sequence[str] = ()) -> Iterator[Frame]:
    """The frames of the grids with these names, or of all."""
    for path in sorted(FOLDER.glob("*.toml")):
        if path.stem == "numbers" or (names and path.stem not in names):
            continue  # numbers have a form of their own: number_grids.py
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for grid in data["grid"]:
            for sentence in grid["sentences"]:
                used = dict.fromkeys(name for _, name, _, _ in Formatter().parse(sentence) if name)
                slots = tuple((name, tuple(data["slots"][name])) for name in used)
                yield Frame(f"{path.stem}: {grid['title']}", sentence, slots, tuple(grid["claims"]))


def cells(frame: Frame) -> Iterator[Cell]:
    """Each text that a frame makes."""
    names = [name for name, _ in frame.slots]
    for phrases in product(*(phrases for _, phrases in frame.slots)):
        chosen = dict(zip(names, phrases, strict=True))
        text = frame.sentence.format(**chosen).replace(",,", ",").replace(",.", ".")
        yield Cell(text[0].upper() + text[1:], phrases, tuple(claim.format(**chosen) for claim in frame.claims))


def sample(frame: Frame, at: int) -> list[Cell]:
    """A few of the texts of a frame; others for the frame at another place, so that each phrase has its turn."""
    return spread(list(cells(frame)), at)


def spread(texts: Sequence[T], at: int, each: int = _EACH) -> list[T]:
    """A few of the texts, evenly taken; others at another place."""
    step = max(1, len(texts) // each)
    return [texts[(at + i * step) % len(texts)] for i in range(min(each, len(texts)))]


def faults(claims: Iterable[Claim], cell: Cell) -> list[str]:
    """The claims that a text is to make and does not, and those that it makes and must not."""
    made = [_facts(claim) for claim in claims]
    return [w for w in cell.claims if any(_asked(w) <= facts for facts in made) is w.startswith("no ")]


def _facts(claim: Claim) -> set[str]:
    """What can be asked of a claim: its outcome and number, whether it is a part, whether it is a fact, who says so."""
    edge = claim.quantity.high if claim.quantity.low is None else claim.quantity.low
    part, speaker = "whole" if claim.part_of is None else "part", f"by {_bare(claim.speaker or 'nobody')}"
    return {claim.outcome or "-", str(edge), part, claim.modality.value, speaker}


def _asked(wanted: str) -> set[str]:
    """What is asked of a claim, which is asserted where nothing else is asked: "killed 14 by Reuters", "no killed"."""
    facts, by, speaker = wanted.removeprefix("no ").partition(" by ")
    words = {*facts.split(), *({f"by {_bare(speaker)}"} if by else ())}
    return words if words & set(Modality) else words | {Modality.ASSERTED.value}


def _bare(name: str) -> str:
    """A name without its article and capitals."""
    return name.lower().removeprefix("the ").removeprefix("an ").removeprefix("a ")


def main(names: Sequence[str]) -> None:
    """Print the combinations that are misread: by sentence, with an example, and by phrase."""
    rows = [(frame, cell) for frame in frames(names) for cell in cells(frame)]
    read = claims_of(cell.text for _, cell in rows)
    misread = [(frame, cell) for frame, cell in rows if faults(read[cell.text], cell)]
    print(f"{len(rows)} combinations, {len(misread)} misread")
    of = Counter(frame for frame, _ in rows)
    examples = dict(misread)
    for frame, n in Counter(frame for frame, _ in misread).most_common():
        text = examples[frame].text
        made = [f"{c.outcome} {c.quantity.low}{'' if c.part_of is None else ' part'}" for c in read[text]]
        print(f"{n}/{of[frame]}  {frame.grid} {frame.claims}: {frame.sentence}\n      {text}  {made}")
    for phrase, n in Counter(phrase for _, cell in misread for phrase in cell.phrases).most_common(40):
        print(f"{n}  {phrase}")


if __name__ == "__main__":
    main(sys.argv[1:])
