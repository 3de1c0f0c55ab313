"""Whole stories: which counts of people harmed are read, which are made up, and whether two outlets' stories conflict.

    python benchmarks/stories.py [--wrong] [NAME ...]

The stories are our own and stand in benchmarks/stories: each file was written before the program was run on it, and the
rules were then mended on what it showed; fresh and fresh2 were written after that, and are not mended for.
``--wrong`` lists each story and each event that is not read as it should be.

A story has a ``text``, mostly a ``title``, and the ``claims`` that it makes: "killed 14", "injured 5 part" for some of
those counted elsewhere. ``may`` has claims that a reader could make as well. Stories of one ``event`` agree, but for
the outcomes that ``conflict`` names in the later one. One person, vague words and what is not put forward as a fact
are not judged.
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tabulate import tabulate

from crosscheck import Claim, Finding, Modality, Severity, Source, check, extract
from crosscheck.lexicon import lexicon_in_use

FOLDER = Path(__file__).with_name("stories")
NAMES = ("crime", "war", "disaster", "outlets", "gathered", "others", "fresh", "fresh2")


@dataclass(frozen=True, slots=True)
class Story:
    """A story, the event that it tells of if others do, and what is to be read in it."""

    source: Source
    event: str
    claims: tuple[str, ...]
    may: tuple[str, ...]
    conflict: frozenset[str]


@dataclass(frozen=True, slots=True)
class Judged:
    """What is wrong with a story or an event: claims missed and made up, conflicts missed and false findings."""

    of: str
    missed: tuple[str, ...] = ()
    false: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """How many claims were wanted and missed, how many were made up, and the same of the conflicts between stories.

    ``crossing`` counts the findings on stories of several events where all are checked in one run.
    """

    stories: int
    wanted: int
    missed: int
    false: int
    events: int
    conflicts: int
    conflicts_missed: int
    false_alarms: int
    crossing: int

    @property
    def recall(self) -> float:
        """The share of the wanted claims that were read."""
        return 1 - self.missed / self.wanted


def stories(name: str) -> tuple[Story, ...]:
    """The stories of a file."""
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["story"]
    return tuple(
        Story(
            Source.from_text(each["text"].strip(), id=f"{name}-{at}", title=each.get("title")),
            each.get("event", ""),
            tuple(each["claims"]),
            tuple(each.get("may", ())),
            frozenset(each.get("conflict", ())),
        )
        for at, each in enumerate(data)
    )


def read(told: Sequence[Story]) -> tuple[Judged, ...]:
    """Each story with the claims that were missed and those that were made up."""
    found = extract([story.source for story in told])
    return tuple(_judged(story, claims) for story, claims in zip(told, found, strict=True))


def _judged(story: Story, claims: Iterable[Claim]) -> Judged:
    made = {_said(c): c for c in claims if c.modality is Modality.ASSERTED and lexicon_in_use().has(c.outcome)}
    missed = tuple(want for want in story.claims if not any(set(want.split()) <= set(said.split()) for said in made))
    fine = {" ".join(each.split()[:2]) for each in (*story.claims, *story.may)}
    false = (said for said, c in made.items() if " ".join(said.split()[:2]) not in fine and _is_judged(c))
    return Judged(story.source.id, missed, tuple(false))


def _said(claim: Claim) -> str:
    part = "whole" if claim.part_of is None else "part"
    return f"{claim.outcome} {claim.quantity.figure.normalize():f} {part}"


def _is_judged(claim: Claim) -> bool:
    return claim.quantity.figure > 1 and not claim.quantity.is_vague


def compare(told: Iterable[Story]) -> tuple[Judged, ...]:
    """Each event with the conflicts between its stories that were missed, and the findings that are false."""
    events: dict[str, list[Story]] = defaultdict(list)
    for story in told:
        if story.event:
            events[story.event].append(story)
    return tuple(_compared(event, group) for event, group in events.items() if len(group) > 1)


def _compared(event: str, group: Sequence[Story]) -> Judged:
    wanted = frozenset[str]().union(*(story.conflict for story in group))
    spoken = {finding: _outcomes(finding) for finding in check([s.source for s in group]).findings if _speaks(finding)}
    missed = sorted(wanted - frozenset[str]().union(*spoken.values()))
    false = (finding.message for finding, outcomes in spoken.items() if not outcomes & wanted)
    return Judged(event, tuple(missed), tuple(false))


def crossing(told: Sequence[Story]) -> tuple[Finding, ...]:
    """What a reader is told of stories of several events, as though they were of one, if all are checked together."""
    events = {story.source.id: story.event or story.source.id for story in told}
    found = (finding for finding in check([story.source for story in told]).findings if _speaks(finding))
    return tuple(f for f in found if len({events[evidence.claim.source_id] for evidence in f.evidence}) > 1)


def _outcomes(finding: Finding) -> frozenset[str]:
    return frozenset(evidence.claim.outcome or "" for evidence in finding.evidence)


def _speaks(finding: Finding) -> bool:
    """Whether a reader is warned of several stories."""
    return finding.severity is not Severity.NOTE and len({e.claim.source_id for e in finding.evidence}) > 1


def score(
    told: Sequence[Story], readings: Iterable[Judged], events: Sequence[Judged], mixed: Sequence[Finding]
) -> Score:
    """The sums of all that was judged."""
    readings = tuple(readings)
    return Score(
        len(told),
        sum(len(story.claims) for story in told),
        sum(len(each.missed) for each in readings),
        sum(len(each.false) for each in readings),
        len(events),
        sum(len(conflict) for conflict in _conflicts(told)),
        sum(len(each.missed) for each in events),
        sum(bool(each.false) for each in events),
        len(mixed),
    )


def _conflicts(told: Iterable[Story]) -> Iterator[frozenset[str]]:
    """The outcomes in conflict, event by event."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for story in told:
        found[story.event] |= story.conflict
    yield from found.values()


def main(args: Sequence[str]) -> None:
    """Print the scores of the files, and with ``--wrong`` what is wrong."""
    rows = []
    for name in [arg for arg in args if not arg.startswith("-")] or NAMES:
        told = stories(name)
        readings, events, mixed = read(told), compare(told), crossing(told)
        if "--wrong" in args:
            _print_wrong((*readings, *events), mixed)
        rows.append([name, *_row(score(told, readings, events, mixed))])
    heads = ["stories", "recall", "false claims", "conflicts found", "false alarms", "all in one run"]
    print(tabulate(rows, heads, disable_numparse=True))


def _print_wrong(judged: Iterable[Judged], mixed: Iterable[Finding]) -> None:
    for each in judged:
        if each.missed or each.false:
            print(f"{each.of}: missed {', '.join(each.missed) or '-'}; false {', '.join(each.false) or '-'}")
    for finding in mixed:
        of = ", ".join(sorted({evidence.claim.source_id for evidence in finding.evidence}))
        print(f"{of}: of several events, and compared: {finding.message}")


def _row(of: Score) -> tuple[str, ...]:
    return (
        f"{of.recall:.3f} ({of.wanted - of.missed}/{of.wanted})",
        f"{of.false} in {of.stories} stories",
        f"{of.conflicts - of.conflicts_missed}/{of.conflicts}",
        f"{of.false_alarms} in {of.events} events",
        f"{of.crossing} false",
    )


if __name__ == "__main__":
    main(sys.argv[1:])
