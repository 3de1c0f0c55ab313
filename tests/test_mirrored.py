"""Interest goes by who did what to whom: with the names of two sides swapped, the findings are the same, mirrored."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from crosscheck import Settings, Source
from crosscheck.reading import read_all
from crosscheck.testing import assert_mirrored, check_text

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
OURS = Settings(plugins=False)

Pairs = list[list[str]]
EXCHANGE = tomllib.loads((FIXTURES / "exchange.toml").read_text(encoding="utf-8"))
SIDES: list[Pairs] = [each["pairs"] for each in EXCHANGE["sides"]]


def names(pairs: Pairs) -> dict[str, str]:
    return {"A": pairs[0][0], "B": pairs[0][1], "a": pairs[1][0], "b": pairs[1][1]}


def one_after_another() -> Iterator[tuple[Path, Pairs, str]]:
    """Every text of the fixtures, with the sides and their words taken by turns."""
    alone = [each["pairs"] for each in EXCHANGE["sides"] if each["alone"]]
    turns = cycle((pairs, text) for text in EXCHANGE["texts"] for pairs in alone)
    for path, (pairs, text) in zip(sorted(FIXTURES.rglob("*.annotated.*")), turns, strict=False):
        yield path, pairs, text.format(**names(pairs))


def with_exchange(path: Path, exchange: str, folder: Path) -> tuple[Source, ...]:
    """The sources of a text, with the exchange as one more paragraph below the first."""
    parts = path.read_text(encoding="utf-8").split("\n#~ source:")
    parts[min(1, len(parts) - 1)] += f"\n\n{exchange}\n"
    longer = folder / path.name
    longer.write_text("\n#~ source:".join(parts), encoding="utf-8")
    sources, problems = read_all([str(longer)])
    assert not problems
    return sources


@pytest.mark.parametrize(
    ("path", "pairs", "exchange"),
    [pytest.param(*each, id=str(each[0].relative_to(FIXTURES))) for each in one_after_another()],
)
def test_swapped_sides_mirror_the_findings_in_every_text(
    path: Path, pairs: Pairs, exchange: str, tmp_path: Path
) -> None:
    a, b = zip(*pairs, strict=True)
    assert_mirrored(with_exchange(path, exchange, tmp_path), a, b, settings=OURS)


def interests(text: str) -> list[str]:
    """What the speakers of a text are said to have an interest in."""
    found = check_text(text, "interested-party", settings=OURS)
    return [finding.message.split("a party counting ")[1] for finding in found]


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
