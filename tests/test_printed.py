"""Whether a figure is printed somewhere in a text."""

from __future__ import annotations

import pytest

from crosscheck import Kind
from crosscheck.printed import stands_in
from crosscheck.testing import make_quantity


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (253, "The ministry counted 253 dead."),
        (12, "Twelve people died."),
        (100, "A hundred people died."),
        (1_000, "More than 1,000 people died."),
        (1_000_000, "A million people fled."),
        (75, "Between 70 and 75 people died."),
        (3, "Three people died."),
        (40, "It closed 40 percent of its shops."),  # a large figure counts whatever its kind
    ],
)
def test_printed(figure: int, text: str) -> None:
    assert stands_in(make_quantity(figure), text)


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (253, "The ministry counted 553 dead."),
        (3, "It fell in 2003."),
        (3, "It cost $3."),  # a small figure of another kind stands in too many places
        (12, "Turnout rose 12 percent."),
        (12, "Thirteen people died."),
        (250, "In all, 253 people died."),  # which may be a rounding, but of what?
        (100, "Some 120 people died."),
        (253, ""),
    ],
)
def test_not_printed(figure: int, text: str) -> None:
    assert not stands_in(make_quantity(figure), text)


def test_a_sum_of_money_stands_in_money_with_any_scale() -> None:
    five_million = make_quantity(5_000_000, kind=Kind.MONEY, unit="dollar")
    assert stands_in(five_million, "The firm paid $5 million.")
    assert not stands_in(five_million, "The firm paid $5 billion.")
