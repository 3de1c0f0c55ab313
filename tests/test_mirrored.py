"""Interest goes by who did what to whom: with the names of two sides swapped, the findings are the same, mirrored."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from test_fixtures import FIXTURES, Case, cases, check, describe, outline, swap

import crosscheck
from crosscheck import Report, Source

Pairs = list[list[str]]
EXCHANGE = tomllib.loads((FIXTURES / "exchange.toml").read_text(encoding="utf-8"))
SIDES: list[Pairs] = [each["pairs"] for each in EXCHANGE["sides"]]


def names(pairs: Pairs) -> dict[str, str]:
    return {"A": pairs[0][0], "B": pairs[0][1], "a": pairs[1][0], "b": pairs[1][1]}


def one_after_another() -> Iterator[tuple[Case, Pairs, str]]:
    """Every text of the fixtures, with the sides and their words taken by turns."""
    turns = count()
    for case, turn in zip(cases(), turns, strict=False):
        pairs = SIDES[turn % len(SIDES)]
        yield case, pairs, EXCHANGE["texts"][turn // len(SIDES) % len(EXCHANGE["texts"])].format(**names(pairs))


def mirrored(case: Case, pairs: Pairs, exchange: str, folder: Path) -> tuple[Report, Report]:
    """The report on the case's texts with the exchange below the first, and the one on the same texts swapped."""
    both = []
    for way in ("there", "back"):
        (folder / way).mkdir()
        written = []
        for number, path in enumerate(case.files):
            text = path.read_text(encoding="utf-8") + (f"\n{exchange}\n" if not number else "")
            written.append(folder / way / path.name)
            written[-1].write_text(text if way == "there" else swap(text, pairs), encoding="utf-8")
        both.append(check(written))
    return both[0], both[1]


@pytest.mark.parametrize(("case", "pairs", "exchange"), list(one_after_another()), ids=str)
def test_swapped_sides_mirror_the_findings_in_every_text(
    case: Case, pairs: Pairs, exchange: str, tmp_path: Path
) -> None:
    report, mirror = mirrored(case, pairs, exchange, tmp_path)
    assert outline(report.findings, pairs) == outline(mirror.findings), f"{describe(report)}\n{describe(mirror)}"


def interests(text: str) -> list[str]:
    """What the speakers of a text are said to have an interest in."""
    report = crosscheck.check([Source.from_text(text)])
    return [f.message.split("a party counting ")[1] for f in report.findings if f.check == "interested-party"]


@pytest.mark.parametrize("pairs", SIDES, ids=str)
@pytest.mark.parametrize(
    ("text", "interest"),
    [
        ("The {a} army said {b} shelling had killed 17 villagers on Friday.", "its opponent's doings ({B})"),
        ("The {a} army said {b} shelling had killed 17 {a} soldiers on Friday.", "its opponent's doings ({B})"),
        ("The {a} army said 17 {b} soldiers had been killed on Friday.", "its opponent's losses ({B})"),
        ("The {a} army said its troops had killed 17 people in a raid on the {b} army.", "its own doings ({B})"),
        ("The {b} army attacked on Friday. The {a} army said 17 {a} soldiers had died.", "its own losses ({B})"),
        ("A truce monitor said {b} shelling had killed 17 {a} villagers on Friday.", ""),
        ("The {a} army said a landslide had killed 17 villagers on Friday.", ""),
        ("The {a} health ministry said a fever had killed 17 people on Friday.", ""),
    ],
)
def test_interest_is_told_by_who_did_it_and_to_whom(text: str, interest: str, pairs: Pairs) -> None:
    for way in (pairs, [pair[::-1] for pair in pairs]):
        expected = [interest.format(**names(way))] if interest else []
        found = interests(text.format(**names(way)))
        assert [each.replace("Vellish", "Velland").replace("Korvian", "Korvia") for each in found] == expected
