"""How long grouping takes, and how much memory, for 1,000, 10,000 and 100,000 made claims.

    python benchmarks/grouping.py [NUMBER ...]

The claims are those of many short reports on many events: each event has a place, a day and words of its own, and is
told by several reports, whose figures differ now and then. They are the same in every run.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from dataclasses import dataclass
from datetime import date, timedelta
from multiprocessing import get_context

from tabulate import tabulate

from crosscheck import Claim, Source, Span
from crosscheck.aligning import align
from crosscheck.aligning.blocking import candidate_pairs
from crosscheck.testing import make_claim

SIZES = (1_000, 10_000, 100_000)
CLAIMS_A_REPORT, REPORTS_AN_EVENT = 6, 5
COUNTED = ("person", "civilian", "child", "woman", "soldier", "house", "school", "vehicle")
OUTCOMES = ("killed", "killed", "injured", "missing", "detained", "displaced", "destroy", "march", None)
SPEAKERS = (None, "ministry", "police", "Relief Committee", "residents")
COMMON_WORDS = tuple(f"common{i}" for i in range(400))
DAY_ONE = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class Event:
    """What the reports of one event have in common."""

    place: str
    day: date
    words: tuple[str, ...]
    counted: str
    outcome: str | None
    figure: int


def events(number: int, chance: random.Random) -> list[Event]:
    """That many events, with towns and words that recur in others."""
    towns, words = max(20, number // 4), max(200, number * 3)
    return [
        Event(
            place=f"Town{chance.randrange(towns)}",
            day=DAY_ONE + timedelta(days=chance.randrange(365)),
            words=tuple(f"word{chance.randrange(words)}" for _ in range(4)),
            counted=chance.choice(COUNTED),
            outcome=chance.choice(OUTCOMES),
            figure=int(chance.lognormvariate(3, 1.2)) + 1,
        )
        for _ in range(number)
    ]


def reports(number: int, seed: int = 1) -> tuple[list[Claim], dict[str, Source]]:
    """``number`` claims and the reports they stand in."""
    chance = random.Random(seed)
    happened = events(max(1, number // (CLAIMS_A_REPORT * REPORTS_AN_EVENT)), chance)
    claims: list[Claim] = []
    sources: dict[str, Source] = {}
    for i in range(number):
        report, place_in_report = divmod(i, CLAIMS_A_REPORT)
        event = happened[report % len(happened)]
        if not place_in_report:
            sources[f"r{report}"] = Source.from_text(event.place, id=f"r{report}", published=event.day.isoformat())
        claims.append(told(event, f"r{report}", place_in_report, f"{i}", chance))
    return claims, sources


def told(event: Event, report: str, at: int, name: str, chance: random.Random) -> Claim:
    """The event's own figure first, then others that its report gives."""
    figure = event.figure if chance.random() < 0.7 else event.figure + chance.randrange(1, 9)
    return make_claim(
        str(figure),
        figure if not at else chance.randrange(1, 500),
        id=name,
        source_id=report,
        span=Span(at * 180, at * 180 + 4),
        counted=event.counted if not at else chance.choice(COUNTED),
        outcome=event.outcome if not at else chance.choice(OUTCOMES),
        place=event.place if chance.random() < 0.6 else None,
        as_of=event.day.isoformat() if chance.random() < 0.4 else None,
        speaker=chance.choice(SPEAKERS),
        main=not at,
        topic=tuple(sorted({*chance.sample(event.words, 2), *chance.sample(COMMON_WORDS, 4)})),
    )


def measured(number: int) -> tuple[str, ...]:
    """One row of the table."""
    claims, sources = reports(number)
    start = time.process_time()
    pairs = sum(1 for _ in candidate_pairs(claims))
    looked = time.process_time() - start
    before = most_memory()
    start = time.process_time()
    alignment = align(claims, sources)
    took = time.process_time() - start
    links = sum(len(group.links) for group in alignment.groups)
    counts = (f"{n:,}" for n in (number, pairs, len(alignment.groups), links))
    return (*counts, f"{looked:.2f}", f"{took:.2f}", f"{took / number * 1e6:,.0f}", f"{most_memory() - before:,.0f}")


def most_memory() -> float:
    """The most memory in megabytes that this process has held so far."""
    unit = 1 if sys.platform == "darwin" else 1024  # macOS gives bytes, others kilobytes
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def main() -> None:
    """Print the table; each size has a process of its own, since memory is told as the most that one has held."""
    sizes = [int(word.replace(",", "")) for word in sys.argv[1:]] or list(SIZES)
    heads = ("claims", "pairs", "groups", "links", "pairs s", "all s", "µs a claim", "more MB")
    with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        rows = pool.map(measured, sizes, chunksize=1)
    print(tabulate(rows, heads, disable_numparse=True, colalign=("right",) * len(heads)))


if __name__ == "__main__":
    main()
