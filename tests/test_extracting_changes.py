"""What rose or fell, and to what level: the printed figure | the change | what is measured."""

from __future__ import annotations

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim

CHANGES = """
# a noun tells of the change
The bank reported a 20% rise in pre-tax profits to £3.8bn.
    20% | up | profit
    £3.8bn | - | profit
The shop saw an 8.3% increase in January worldwide sales.
    8.3% | up | sale
A fall in sales of £5m was reported.
    £5m | down | sale
The utility wants a tariff rise of 60% this spring.
    60% | up | tariff
Growth of 3% in exports was seen.
    3% | up | export
The council agreed a 5% pay cut.
    5% | down | pay

# a comparative does
Sales are expected to be 9% lower than last year.
    9% | down | sale
The mill agreed to pay 72% more for iron ore.
    72% | up | -

# a verb with its object does
The bank increased its dividend by 39% to 8.5 cents.
    39% | up | dividend
    8.5 cents | - | dividend
Raising the threshold to £150,000 would spare them the tax.
    £150,000 | - | threshold

# what only looks like one
The minister met his growth target of 3.1%.
    3.1% | - | target
The shop wants 10% lower prices.
    10% | - | -
The fund gave £5m to the clinic.
    £5m | - | -

# a sum in another currency is read as the first is
The repair cost $546m (£290m; 400m euros).
    $546m | - | repair
    £290m | - | repair
    400m euros | - | repair
The firm lost £4m (£1m of it in May).
    £4m | down | -
    £1m | - | -
"""
ROWS = table(CHANGES)


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for text, _ in ROWS)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_changes(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert shown(read[text], "change", "counted") == claims
