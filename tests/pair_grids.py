"""Grids of pairs: two texts that tell one figure, which must be silent, or two that cannot both hold, which must speak.

Each domain of tests/grids/pairs.toml has two ``figures``, ``reports`` of one event with ``{n}`` for its figure,
``titles`` that may stand above each of them, mentions of it ``later`` in the same article, and ``traps``, pairs
whose figures are of two matters or can both hold. Reports are crossed with each other, with the titles and with the
later mentions, each with the same figure twice and with both. The tests take a few pairs of each; `python
tests/pair_grids.py [FILE [DOMAIN...]]` asks for all of them and prints those that are wrong, and how many.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path

from crosscheck import Finding, Relation, Severity, Source, check

__all__ = ["Pair", "findings", "is_wrong", "pairs", "sample"]

FILE = Path(__file__).with_name("grids") / "pairs.toml"
_EACH = 3  # pairs that a test takes of each kind
_DIFFERENCES = {Relation.DISJOINT, Relation.TWO_FLOORS, Relation.TWO_CEILINGS, Relation.LOOSE_BOUND}
_BETWEEN = (
    "Reactions came from all sides, and nobody seemed to agree on what should follow. Some spoke of a turning point, "
    "others of a matter of course. A spokeswoman declined to answer questions.\n\nLocal radio carried little else, and "
    "phone lines were busy. There had been rumours for some time, but few had believed them.\n\nIt was not clear "
    "who would speak first, or when. Neighbours stood in groups and talked. Older people were reminded of other times, "
    "and shook their heads."
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts of a domain, how they stand to each other ("reports", "title", "later"), and whether figures differ."""

    domain: str
    first: str
    second: str
    standing: str
    wanted: str
    wordings: tuple[str, str]

    @property
    def kind(self) -> str:
        """How they stand and what is wanted: "title same"."""
        return f"{self.standing} {self.wanted}"

    def sources(self) -> tuple[Source, ...]:
        """The two reports, or the one article."""
        if self.standing == "reports":
            return Source.from_text(self.first, id="a"), Source.from_text(self.second, id="b")
        if self.standing == "title":
            return (Source.from_text(f"{self.second}\n\n{_BETWEEN}", id="a", title=self.first),)
        return (Source.from_text(f"{self.first}\n\n{_BETWEEN}\n\n{self.second}", id="a"),)


def pairs(file: Path = FILE, domains: Sequence[str] = ()) -> Iterator[Pair]:
    """Every pair of the domains with these titles, or of all."""
    for domain in tomllib.loads(file.read_text(encoding="utf-8"))["domain"]:
        title = domain["title"]
        if domains and title not in domains:
            continue
        reports = domain["reports"]
        crossed = {
            "reports": combinations(reports, 2),
            "title": product(domain["titles"], reports),
            "later": product(reports, domain["later"]),
        }
        one, other = domain["figures"]
        for standing, wordings in crossed.items():
            for both in wordings:
                first, second = (_filled(wording, one) for wording in both)
                yield Pair(title, first, second, standing, "same", both)
                yield Pair(title, first, _filled(both[1], other), standing, "changed", both)
        for standing, (first, second) in product(("reports", "later"), domain["traps"]):
            yield Pair(title, first, second, standing, "trap", (first, second))


def _filled(wording: str, figure: str) -> str:
    return wording.format(n=figure)


def sample(every: Sequence[Pair]) -> list[Pair]:
    """A few pairs of each domain and kind, from all over it, and every trap."""
    kinds: dict[tuple[str, str], list[Pair]] = {}
    for pair in every:
        kinds.setdefault((pair.domain, pair.kind), []).append(pair)
    return [
        pair
        for lot in kinds.values()
        for i, pair in enumerate(lot)
        if pair.wanted == "trap" or i % max(1, len(lot) // _EACH) == 0
    ]


def findings(pair: Pair) -> tuple[Finding, ...]:
    """The warnings and errors that tell of figures that differ."""
    found = check(pair.sources()).findings
    return tuple(f for f in found if f.severity is not Severity.NOTE and f.relation in _DIFFERENCES)


def is_wrong(pair: Pair) -> bool:
    """Whether a pair that tells one figure, or two that both hold, is spoken of, or another is not."""
    return bool(findings(pair)) is not (pair.wanted == "changed")


def main(file: str = str(FILE), *domains: str) -> None:
    """Print the pairs that are wrong, how many of each domain and kind, and the wordings in most of them."""
    every = list(pairs(Path(file), domains))
    wrong = [pair for pair in every if is_wrong(pair)]
    for pair in wrong:
        print(f"{pair.domain}: {pair.kind}: {pair.first} | {pair.second}")
    of = Counter((pair.domain, pair.kind) for pair in every)
    bad = Counter((pair.domain, pair.kind) for pair in wrong)
    for domain in dict.fromkeys(pair.domain for pair in every):
        print(f"{domain:20}", *(f"{kind} {bad[name, kind]}/{n}" for (name, kind), n in of.items() if name == domain))
    for kind in sorted({pair.kind for pair in every}):
        print(f"{kind:20}", sum(pair.kind == kind for pair in wrong), "of", sum(pair.kind == kind for pair in every))
    for wording, n in Counter(wording for pair in wrong for wording in pair.wordings).most_common(60):
        print(f"{n:5}  {wording}")


if __name__ == "__main__":
    main(*sys.argv[1:])
