"""Figures of headlines, and of share indices: the printed figure | what is counted | outcome | unit."""

from __future__ import annotations

import pytest
from extracted import table

from crosscheck import Claim, Kind, Source, extract

HEADLINES = """
# a bare figure counts people where its verb is done to people
9 Indicted for Fraud at Norden Bank
    9 | person | indict |
420 Possibly Exposed to Measles at Norden Clinic
    420 | person | expose |
Police: 5 Charged in Bomb Plot
    5 | person | charge |
At Least 7 Held in Murder of Tourist
    At Least 7 | person | hold |
Navy Discharges 34 in Exam Scandal
    34 | person | discharge |
Norden Frees 4, Detains 5
    4 | person | free |
    5 | person | detained |

# it does not where a name stands before it, a noun behind it, or another verb
Windows 8 Released
Apollo 11 Honored
Room 12 Cleared
Judge Sentences Man to 40
7 Cleared Forests Burn
    7 | forest | burn |
Norden Lists 12 Held at Bank
Court Convicts 12 Monday
9 Held a Rally
Man Charged $20, 5 Charged $40
    $20 | - | charge | dollar
    $40 | - | charge | dollar
Windows: 10 Released
Bank Frees 12 Million for Loans
Norden Narrows Flag Options to 40
Firm Reveals 12

# who falls ill, tests positive or is held over a crime
138 fall ill on cruise ship
    138 | person | infected |
Three more test positive for Ebola
    Three | person | infected |
Norovirus: 138 fall ill
    138 | person | infected |
15 teens held after mall brawl
    15 | teen | detained |
Six held over murder
    Six | person | detained |
12,000 forced from homes by wildfire
    12,000 | person | displaced |
Six talks held after brawl
    Six | talk | - |
Two teams held after late goal
    Two | team | - |
40 test results lost
    40 | result | lose |

# an index moves by points
Dow Slips 39 on Jobs Data
    39 | - | - | point
"""
TEXT = """
# in the text a bare figure stays unread, but for an index
Navy officials said it discharged 34 on Monday.
The Dow fell 193.00 to 24,706.41.
    193.00 | - | fall | point
The S&P 500 fell 12 to 2,860.
    12 | - | fall | point
The party lost 193 to its rivals.
The Dow Jones industrial average ended the day down 193.
    193 | - | end | point
Dow Chemical cut 400 on Monday.
The FTSE firm cut 300 in Norden.
The Dow held firm as crude from the north fell 40 to 9,706.41.
The Nasdaq has 100 members, down 12.
    100 | member | have |
"""


def read(text: str, title: str | None = None) -> tuple[str, ...]:
    """The claims of a text or, with an empty one, of its title."""
    claims = extract([Source.from_text(text, id="a", title=title)])[0]
    return tuple(f"{c.text} | {c.counted or '-'} | {c.outcome or '-'} | {_unit(c)}".strip() for c in claims)


def _unit(claim: Claim) -> str:
    return "" if claim.kind is Kind.COUNT else claim.quantity.unit


@pytest.mark.parametrize(("title", "claims"), table(HEADLINES))
def test_a_headline_s_figure_counts_people_whom_its_verb_is_done_to(title: str, claims: tuple[str, ...]) -> None:
    assert read("", title) == claims


@pytest.mark.parametrize(("text", "claims"), table(TEXT))
def test_an_index_moves_by_points_and_no_other_bare_figure_is_read(text: str, claims: tuple[str, ...]) -> None:
    assert read(text) == claims
