"""Grids of sentences: frames crossed with the phrases that fit them, and the claims that every one of them makes.

A table of sentences shows that each construction is read; a grid shows that constructions are read in any combination,
and which of them are not (after CheckList: Ribeiro et al., "Beyond Accuracy", ACL 2020). Each file in
tests/grids/claims has ``slots``, lists of phrases by the name that stands for them in braces, and any number of
``grid`` with ``sentences`` and the ``claims`` of each: "killed 14", "killed 5 part", "killed 14 whole", "killed 14
denied", "no killed", or, where a slot holds speakers, "killed 14 by {speaker}". With ``headline = true`` the sentences
are titles. The tests take a few phrases for each sentence; `python tests/grids.py [NAME...]` reads every combination
and prints those that are misread by sentence and by phrase.
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

__all__ = ["FOLDER", "Cell", "Frame", "cells", "faults", "frames", "read", "sample", "spread"]

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
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One text of a frame, the phrases in it, the claims that it makes, and whether it is a title."""

    text: str
    phrases: tuple[str, ...]
    claims: tuple[str, ...]
    headline: bool


def frames(names: Sequence[str] = ()) -> Iterator[Frame]:
    """The frames of the grids with these names, or of all."""
    for path in sorted((FOLDER / "claims").glob("*.toml")):
        if names and path.stem not in names:
            continue
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for grid in data["grid"]:
            for sentence in grid["sentences"]:
                used = dict.fromkeys(name for _, name, _, _ in Formatter().parse(sentence) if name)
                slots = tuple((name, tuple(data["slots"][name])) for name in used)
                headline = bool(grid.get("headline"))
                yield Frame(f"{path.stem}: {grid['title']}", sentence, slots, tuple(grid["claims"]), headline)


def cells(frame: Frame) -> Iterator[Cell]:
    """Each text that a frame makes."""
    names = [name for name, _ in frame.slots]
    for phrases in product(*(phrases for _, phrases in frame.slots)):
        chosen = dict(zip(names, phrases, strict=True))
        text = frame.sentence.format(**chosen).replace(",,", ",").replace(",.", ".")
        claims = tuple(claim.format(**chosen) for claim in frame.claims)
        yield Cell(text[0].upper() + text[1:], phrases, claims, frame.headline)


def sample(frame: Frame, at: int) -> list[Cell]:
    """A few of the texts of a frame; others for the frame at another place, so that each phrase has its turn."""
    return spread(list(cells(frame)), at)


def spread(texts: Sequence[T], at: int, each: int = _EACH) -> list[T]:
    """A few of the texts, evenly taken; others at another place."""
    step = max(1, len(texts) // each)
    return [texts[(at + i * step) % len(texts)] for i in range(min(each, len(texts)))]


def read(cells: Iterable[Cell]) -> dict[Cell, tuple[Claim, ...]]:
    """The claims of each text."""
    every = list(cells)
    made = {
        titles: claims_of((c.text for c in every if c.headline is titles), titles=titles) for titles in (False, True)
    }
    return {cell: made[cell.headline][cell.text] for cell in every}


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
    rows = {cell: frame for frame in frames(names) for cell in cells(frame)}
    claims = read(rows)
    misread = [cell for cell in rows if faults(claims[cell], cell)]
    print(f"{len(rows)} combinations, {len(misread)} misread")
    of, examples = Counter(rows.values()), {rows[cell]: cell for cell in misread}
    for frame, n in Counter(rows[cell] for cell in misread).most_common():
        cell = examples[frame]
        made = [f"{c.outcome} {c.quantity.low}{'' if c.part_of is None else ' part'}" for c in claims[cell]]
        print(f"{n}/{of[frame]}  {frame.grid} {frame.claims}: {frame.sentence}\n      {cell.text}  {made}")
    for phrase, n in Counter(phrase for cell in misread for phrase in cell.phrases).most_common(40):
        print(f"{n}  {phrase}")


if __name__ == "__main__":
    main(sys.argv[1:])
