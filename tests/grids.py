"""Grids of sentences: frames crossed with the phrases that fit them, and the claims that every one of them makes.

A table of sentences shows that each construction is read; a grid shows that constructions are read in any combination,
and which of them are not (after CheckList: Ribeiro et al., "Beyond Accuracy", ACL 2020). Each file in tests/grids has
``slots``, lists of phrases by the name that stands for them in braces, and any number of ``grid`` with ``sentences``
and the ``claims`` of each: "killed 14", "killed 5 part", "killed 14 whole", or "no killed". The tests take a few
phrases for each sentence; `python tests/grids.py [NAME...]` reads every combination and prints those that are misread
by sentence and by phrase.
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

from extracted import claims_of

from crosscheck import Claim

__all__ = ["Frame", "combinations", "faults", "frames", "sample"]

FOLDER = Path(__file__).with_name("grids")
_EACH = 5  # phrases that a test takes for each sentence


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence with slots, the phrases for each, and the claims that it makes with any of them."""

    grid: str
    sentence: str
    slots: tuple[tuple[str, tuple[str, ...]], ...]
    claims: tuple[str, ...]


def frames(names: Sequence[str] = ()) -> Iterator[Frame]:
    """The frames of the grids with these names, or of all."""
    for path in sorted(FOLDER.glob("*.toml")):
        if names and path.stem not in names:
            continue
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for grid in data.get("grid", ()):  # pair_grids.py reads the others
            for sentence in grid["sentences"]:
                used = dict.fromkeys(name for _, name, _, _ in Formatter().parse(sentence) if name)
                slots = tuple((name, tuple(data["slots"][name])) for name in used)
                yield Frame(f"{path.stem}: {grid['title']}", sentence, slots, tuple(grid["claims"]))


def combinations(frame: Frame) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each text that a frame makes, with the phrases in it."""
    names = [name for name, _ in frame.slots]
    for chosen in product(*(phrases for _, phrases in frame.slots)):
        text = frame.sentence.format(**dict(zip(names, chosen, strict=True))).replace(",,", ",").replace(",.", ".")
        yield text[0].upper() + text[1:], chosen


def sample(frame: Frame, at: int) -> list[str]:
    """A few of the texts of a frame; others for the frame at another place, so that each phrase has its turn."""
    texts = [text for text, _ in combinations(frame)]
    step = max(1, len(texts) // _EACH)
    return [texts[(at + i * step) % len(texts)] for i in range(min(_EACH, len(texts)))]


def faults(claims: Iterable[Claim], wanted: Iterable[str]) -> list[str]:
    """The claims wanted that a text does not make, and those that it makes and must not."""
    made = list(claims)
    return [w for w in wanted if any(_is(c, w.removeprefix("no ")) for c in made) is w.startswith("no ")]


def _is(claim: Claim, wanted: str) -> bool:
    """Whether a claim is what is wanted: an outcome, the number, and whether it is a part."""
    outcome, *more = wanted.split()
    figure, part = more[0] if more else None, more[1] if len(more) > 1 else None
    edge = claim.quantity.high if claim.quantity.low is None else claim.quantity.low
    of_a_part = "whole" if claim.part_of is None else "part"
    return claim.outcome == outcome and figure in (None, str(edge)) and part in (None, of_a_part)


def main(names: Sequence[str]) -> None:
    """Print the combinations that are misread: by sentence, with an example, and by phrase."""
    rows = [(frame, text, chosen) for frame in frames(names) for text, chosen in combinations(frame)]
    read = claims_of(text for _, text, _ in rows)
    misread = [(frame, text, chosen) for frame, text, chosen in rows if faults(read[text], frame.claims)]
    print(f"{len(rows)} combinations, {len(misread)} misread")
    of = Counter(frame for frame, _, _ in rows)
    examples = {frame: text for frame, text, _ in misread}
    for frame, n in Counter(frame for frame, _, _ in misread).most_common():
        made = [f"{c.outcome} {c.quantity.low}{'' if c.part_of is None else ' part'}" for c in read[examples[frame]]]
        print(f"{n}/{of[frame]}  {frame.grid} {frame.claims}: {frame.sentence}\n      {examples[frame]}  {made}")
    for phrase, n in Counter(phrase for _, _, chosen in misread for phrase in chosen).most_common(40):
        print(f"{n}  {phrase}")


if __name__ == "__main__":
    main(sys.argv[1:])
