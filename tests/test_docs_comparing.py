"""docs/comparing.md: its table of examples is true, and it names checkers that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from crosscheck_checkers import across, arithmetic, consistency, rounding

from crosscheck import Checker, Quantity, Relation, find_quantities, relate

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "comparing.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| ([\w-]+) \| [^|]+ \|$", re.MULTILINE)
EXAMPLES = [row for row in ROW.findall(PAGE) if row[0] != "one"]


def quantity(printed: str) -> Quantity:
    [mention] = find_quantities(printed if "percent" in printed or "people" in printed else f"{printed} people")
    return mention.quantity


@pytest.mark.parametrize(("one", "other", "relation"), EXAMPLES)
def test_each_example_is_true(one: str, other: str, relation: str) -> None:
    assert relate(quantity(one), quantity(other)) == relation
    assert relate(quantity(other), quantity(one)) == relation


def test_the_table_has_every_rung() -> None:
    later = {Relation.REVISION, Relation.DRIFT, Relation.IMPOSSIBLE}
    assert {Relation(row[2]) for row in EXAMPLES} == set(Relation) - later
    assert all(f"**{relation}**" in PAGE for relation in later)


def test_the_page_names_every_checker_that_compares_and_no_other() -> None:
    checkers = {
        each.name
        for family in (consistency, across, arithmetic, rounding)
        for each in vars(family).values()
        if isinstance(each, Checker)
    }
    named = set(re.findall(r"`([a-z]+-[a-z-]+|conflict|floors|revision|share|change)`", PAGE)) - set(Relation)
    assert named <= checkers
    assert checkers - named <= {"share", "change", "speaker-drift", "false-precision", "revision"}
