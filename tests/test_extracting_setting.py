"""Where and when: the printed figure | the place, narrowest first | the period | the day it is given for."""

from __future__ import annotations

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim

PUBLISHED = "2024-05-15"  # a Wednesday

PLACES = """
# the place that the sentence names
At least 29 people were killed in Aleppo.
    At least 29 | Aleppo | - | -
An air strike near Idlib wounded 12 people.
    12 | Idlib | - | -
In Norden, 40 houses burned down.
    40 | Norden | - | -
Floods in Pakistan displaced 4,000 people.
    4,000 | Pakistan | - | -

# a place with those it lies in
Shelling killed 12 people in Kafr Hamra in the northern countryside of Aleppo.
    12 | Kafr Hamra, Aleppo | - | -
A bus crash near Puebla in southern Mexico killed 14 people.
    14 | Puebla, Mexico | - | -
A fire killed nine people in Lyon, France.
    nine | Lyon, France | - | -

A strike killed 12 people in the city of Aleppo, Syria.
    12 | Aleppo, Syria | - | -

# two places, each with its figure
At least 12 people died in Mosul and 40 in Baghdad.
    At least 12 | Mosul | - | -
    40 | Baghdad | - | -

# the speaker's seat is no place of what happened
The monitor, based in Britain, said 12 people were killed in Aleppo.
    12 | Aleppo | - | -
The UK-based group said 12 people were killed.
    12 | - | - | -
Twelve people were killed in Homs, the London-based group said.
    Twelve | Homs | - | -
The monitor in London said 12 people died.
    12 | - | - | -
At least 12 people died in Gaza, Israel said.
    At least 12 | Gaza | - | -
In Paris, officials said 12 people had been killed in Mali.
    12 | Mali | - | -
# a place in a name, or before a noun, is not where it happened
Twelve Russian soldiers were killed near the Ukrainian town of Bakhmut.
    Twelve | Bakhmut | - | -
Twelve people died at Mercy Hospital in Norden.
    Twelve | Norden | - | -
# a day after "on" is no place, a month after "in" neither
The blast killed 12 people on Monday.
    12 | - | - | 2024-05-13
# what came before has a time of its own
The blast killed 40 people two weeks after a raid killed 12 soldiers.
    40 | - | - | -
    two weeks | - | - | -
    12 | - | two weeks earlier | -
Four days after an earthquake that killed 96 people, lorries with flour came.
    Four days | - | - | -
    96 | - | - | -
It was the worst day since May, when eight soldiers died.
    eight | - | earlier, may | -
# what a figure is compared with is not its time
Profits rose 30% from a year ago.
    30% | - | - | -
Sales slipped 14% from £3.2bn in 2003 to £2.8bn in 2004.
    14% | - | 2004 | -
    £3.2bn | - | 2003 | -
    £2.8bn | - | 2004 | -
# no place named
A fire killed nine people.
    nine | - | - | -
"""

PERIODS = """
At least 250 people were killed in the last 10 days.
    At least 250 | - | last 10 days | -
Some 40 schools have closed since January.
    Some 40 | - | since january | -
The firm lost $5 million last year.
    $5 million | - | last year | -
The firm earned £75m in the first quarter.
    £75m | - | first quarter | -
The plant built 610 cars in 2021.
    610 | - | 2021 | -
More than 12 people have died since the start of the war.
    More than 12 | - | since the start of the war | -
Twelve were killed in January 2023.
    Twelve | - | january 2023 | -
The 2015 quake killed 12 people.
    12 | - | 2015 | -
# what is told in an aside of who speaks is not the time of the figure
The surgeon, who has run the ward since 2015, said 67 people were hurt.
    67 | - | - | -
The surgeon, who has treated 67 people since 2015, said so.
    67 | - | since 2015 | -
The clashes, which began last week, have killed 40 people.
    40 | - | last week | -
Gunmen, who have killed 40 people since January, fled.
    40 | - | since january | -
In the past year, 12 people died.
    12 | - | past year | -
Some 300 people have died so far.
    Some 300 | - | so far | -
The mine kills 12 workers every year.
    12 | - | every year | -
The road carries 4,000 cars a day.
    4,000 | - | day | -
More than 60 people died during the past week.
    More than 60 | - | past week | -
"""

DAYS = """
# a weekday is the last such day up to the day of publication
The strike killed 12 people on Monday.
    12 | - | - | 2024-05-13
The strike killed 12 people on Wednesday.
    12 | - | - | 2024-05-15
The strike killed 12 people on Thursday.
    12 | - | - | 2024-05-09
The strike killed 12 people yesterday.
    12 | - | - | 2024-05-14
As of Sunday, at least 250 civilians had been killed.
    at least 250 | - | - | 2024-05-12

By Monday morning, 12 people had died.
    12 | - | - | 2024-05-13
Twelve were killed on Monday and 14 on Tuesday.
    Twelve | - | - | 2024-05-13
    14 | - | - | 2024-05-14

# what came before has a time of its own
The attack came just 10 days after a gunman killed five people.
    10 days | - | - | -
    five | - | 10 days earlier | -
# a time stamp is no period
11.10.2017 (updated 18:38) At least nine people were killed on Monday.
    At least nine | - | - | 2024-05-13
# a date without a year is of the year of publication
The strike killed 12 people on 3 May.
    12 | - | - | 2024-05-03
The strike killed 12 people on March 3.
    12 | - | - | 2024-03-03
The strike of March 3, 2019, killed 12 people.
    12 | - | - | 2019-03-03

# the day on which someone speaks is not the day that the figure is for
The ministry said on Sunday that 12 people had died.
    12 | - | - | -
At least 12 people had died, the ministry said on Sunday.
    At least 12 | - | - | -
At least 12 people had died, the ministry said Sunday.
    At least 12 | - | - | -
The ministry told reporters late on Sunday that 12 people had died.
    12 | - | - | -
At least 12 people died on Friday, the ministry said on Sunday.
    At least 12 | - | - | 2024-05-10
# a day that something began on is none either
# no such day
The strike killed 12 people on 31 February.
    12 | - | - | -
"""

ROWS = table(PLACES) + table(PERIODS) + table(DAYS)


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of((text for text, _ in ROWS), PUBLISHED)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_setting(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert shown(read[text], "place", "period", "as_of") == claims


UNDATED = table("""
The strike killed 12 people on Monday.
    12 | monday
The strike killed 12 people yesterday.
    12 | yesterday
The strike killed 12 people on 3 May.
    12 | may 3
The strike killed 12 people on May 3rd.
    12 | may 3
The strike killed 12 people on 3 May 2019.
    12 | 2019-05-03
""")


@pytest.mark.parametrize(("text", "claims"), UNDATED, ids=[text for text, _ in UNDATED])
def test_days_without_a_day_of_publication(text: str, claims: tuple[str, ...]) -> None:
    assert shown(claims_of([text])[text], "as_of") == claims


@pytest.mark.parametrize("published", ["2024-05-15T23:59:00Z", "2024-05-15", "2024-05-15 08:00"])
def test_the_day_of_publication_may_have_a_time(published: str) -> None:
    text = "The strike killed 12 people yesterday."
    assert shown(claims_of([text], published)[text], "as_of") == ("12 | 2024-05-14",)


def test_the_first_days_of_a_year_look_back() -> None:
    text = "The strike killed 12 people on Tuesday."
    assert shown(claims_of([text], "2024-01-01")[text], "as_of") == ("12 | 2023-12-26",)
