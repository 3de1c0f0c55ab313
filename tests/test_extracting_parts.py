"""Which figures are parts of which: the printed figure | what it counts | the outcome | the figure it is a part of."""

from __future__ import annotations

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim

PARTS = """
# including
At least 29 civilians, including 12 children, were killed.
    At least 29 | civilian | killed | -
    12 | child | killed | At least 29
The shelling killed 40 people, including 12 children and nine women.
    40 | person | killed | -
    12 | child | killed | 40
    nine | woman | killed | 40
Some 300 people were hurt in the blast, including at least 20 police officers.
    Some 300 | person | injured | -
    at least 20 | officer | injured | Some 300
The blast killed 12 people, among them a man and his son.
    12 | person | killed | -
    a man and his son | person | killed | 12
Bus crash kills 11, including 4 children
    11 | person | killed | -
    4 | child | killed | 11

# of them, of whom, among them
Police arrested 42 people, 12 of them minors.
    42 | person | detained | -
    12 | minor | detained | 42
Ninety people were killed, 12 of whom were children.
    Ninety | person | killed | -
    12 | child | killed | Ninety
Nine people died, among them two teachers.
    Nine | person | killed | -
    two | teacher | killed | Nine
At least 31 people died, most of them women, and three of them were pregnant.
    At least 31 | person | killed | -
    three | person | killed | At least 31
Twelve people, four of them nurses, were hurt.
    Twelve | person | injured | -
    four | nurse | injured | Twelve
12 people, 3 of them children, die in fire
    12 | person | killed | -
    3 | child | killed | 12

# a total that is not given
Three of the dead were children.
    Three | child | killed | not given
Among the dead were 12 children.
    12 | child | killed | not given
The dead included six women.
    six | woman | killed | not given

# brackets and dashes behind a total
The raid killed 14 people - ten civilians and four fighters.
    14 | person | killed | -
    ten | civilian | killed | 14
    four | fighter | killed | 14
The raid killed 14 people (ten men and four women).
    14 | person | killed | -
    ten | man | killed | 14
    four | woman | killed | 14

# a total in an earlier sentence, broken down
The strikes killed 40 people on Monday. The dead included 12 children.
    40 | person | killed | -
    12 | child | killed | 40
The strikes killed 40 people. Twelve children were among the dead.
    40 | person | killed | -
    Twelve | child | killed | 40
The strikes killed 40 people. Twelve of them were children.
    40 | person | killed | -
    Twelve | child | killed | 40
In all, 40 people were killed. In the north 25 people were killed and in the south 15 people were killed.
    40 | person | killed | -
    25 | person | killed | 40
    15 | person | killed | 40

# people listed one by one
A man and two children were killed.
    A man and two children | person | killed | -
    two | child | killed | A man and two children

# a narrower count with the same outcome
The storm killed 40 people. Twelve women were killed.
    40 | person | killed | -
    Twelve | woman | killed | 40
"""

PARTIAL = """
# others to whom the same happened
Two people died at the scene, and three others died in hospital.
    Two | person | killed | -
    three | person | killed | not given
One man was killed and two others were injured.
    One | man | killed | -
    two | person | injured | -
# those whose names or faces are known, where more are counted
The post gave the names of nine people killed. The ministry put the death toll at 12.
    nine | person | killed | not given
    12 | person | killed | -
Police named the two people killed as brothers. Nobody else was hurt.
    two | person | killed | -
    Nobody | person | injured | -
The post gave the names of nine people killed.
    nine | person | killed | -
# an early toll that has risen
Initially the agency reported five people killed. Later the death toll rose to nine.
    five | person | killed | not given
    nine | person | killed | -
Initially the agency reported nine people killed. Later it said that five people were killed.
    nine | person | killed | -
    five | person | killed | -
The news desk had reported earlier that five people were killed. By noon nine people were killed, the army said.
    five | person | killed | not given
    nine | person | killed | -
# a count on the way to a later one
Nine people were killed. The agency first wrote that the death toll had risen to four.
    Nine | person | killed | -
    four | person | killed | not given
Nine people were killed. At dawn the bodies of six people were recovered.
    Nine | person | killed | -
    six | person | killed | not given
The death toll had risen to nine. Some 280,000 people have been killed since the war began.
    nine | person | killed | -
    Some 280,000 | person | killed | -
The death toll had risen to nine. The agency had counted four dead.
    nine | person | killed | -
    four | person | killed | -
# one relation of a family, and who also died, where more are counted
Nine people were killed by the blast. The house was old. A neighbour saw that four siblings were killed.
    Nine | person | killed | -
    four | sibling | killed | not given
Two people had been killed, a neighbour said. The ministry counted nine people killed. Three others were also killed.
    Two | person | killed | -
    nine | person | killed | -
    Three | person | killed | not given
Two men were also killed in the yard.
    Two | man | killed | -
# what some of a group did is not what happened to the others
Three people died in the blast. Two of them detonated their belts.
    Three | person | killed | -
    Two | person | - | Three
Three people died in the blast. Two of them lived in Leeds.
    Three | person | killed | -
    Two | person | killed | Three
"""

TRAPS = """
# two outcomes are two totals
Ten people were killed and 25 injured.
    Ten | person | killed | -
    25 | person | injured | -
Eight people died and 40 others were injured.
    Eight | person | killed | -
    40 | person | injured | -
# two events are no breakdown
Forty people died in the flood. Two people died in a crash.
    Forty | person | killed | -
    Two | person | killed | -
# a wider count is no part of a narrower one
Twelve women were killed. In all, 40 people were killed.
    Twelve | woman | killed | -
    40 | person | killed | -
# what includes is no figure
The convoy, including two tanks, was shelled and nine people died.
    two | tank | - | -
    nine | person | killed | -
# places in a list
The raids killed 40 people in the south, including 12 in Norden.
    40 | person | killed | -
    12 | person | killed | 40
# what someone says between dashes opens no breakdown
Clashes killed nine people - the army said - and three shops burned.
    nine | person | killed | -
    three | shop | - | -
# soldiers are not among civilians
The shelling killed 30 civilians. Twelve soldiers were killed.
    30 | civilian | killed | -
    Twelve | soldier | killed | -
# two classes side by side are parts of their sum
Five militants and three soldiers were killed in clashes.
    Five | militant | killed | Five militants and three soldiers
    Five militants and three soldiers | person | killed | -
    three | soldier | killed | Five militants and three soldiers
# another place, another event
The storm killed 40 people in Norden. In Karlby it killed 12 women.
    40 | person | killed | -
    12 | woman | killed | -
# a part that is larger than its total is still a part, so that arithmetic can say so
The raid killed 14 people, including 20 children.
    14 | person | killed | -
    20 | child | killed | 14
# "among" a group that is not counted
He was popular among the 300 workers of the plant.
    300 | worker | - | -
# of the others
"""

EVENTS = """
# others than those to whom something else happened are none of an earlier event's
A shell injured six people in Norden. In Karlby another shell killed a woman and injured three others.
    six | person | injured | -
    three | person | injured | -
Twelve people were injured in Norden. A rocket killed two girls in Karlby and seven others were wounded.
    Twelve | person | injured | -
    two | girl | killed | -
    seven | person | injured | -
Four others were hurt in Norden. Separately two militants were killed and two others were injured.
    Four | person | injured | -
    two | militant | killed | -
    two | militant | injured | -
One person was killed and four others were hurt in Norden. In Karlby, 19 people were hurt.
    One | person | killed | -
    four | person | injured | -
    19 | person | injured | -
# but they are where nothing says that it is another event
Twelve people were injured in the fire. Two others were injured in the crush.
    Twelve | person | injured | -
    Two | person | injured | not given
Nine were hurt. A blast killed two and hurt four others.
    Nine | person | injured | -
    two | person | killed | -
    four | person | injured | not given
Two men were killed in Norden. In Karlby, five others were killed in a raid.
    Two | man | killed | -
    five | person | killed | not given
# counts in words of another event
A storm killed 12 people in Norden on Monday. In 1987 a man and his son died in a similar storm.
    12 | person | killed | -
    a man and his son | person | killed | -
A blast killed 40 people in Norden on Monday. In other violence, dozens were killed in Karlby.
    40 | person | killed | -
    dozens | person | killed | -
A storm killed 12 people on Monday. In a separate fire, a woman and her son died.
    12 | person | killed | -
    a woman and her son | person | killed | -
# and of the same
Shells killed 40 people in Norden. A woman and her son died in the market.
    40 | person | killed | -
    A woman and her son | person | killed | not given
Shells killed 40 people in Norden. Dozens died in the market.
    40 | person | killed | -
    Dozens | person | killed | not given
Shells killed nine people in Norden. In other words, a woman and her son died with their neighbours.
    nine | person | killed | -
    a woman and her son | person | killed | not given
# one more is no total of those who come later
Another five people were killed in Norden. Shelling killed two women.
    five | person | killed | -
    two | woman | killed | -
Nine people were killed. Two more died later. A bomb killed one child.
    Nine | person | killed | -
    Two | person | killed | not given
    one | child | killed | Nine
Another five people were killed, including two women.
    five | person | killed | -
    two | woman | killed | five
Three others were hurt at the club. The two men, 20 and 22, were hurt on the steps.
    Three | person | injured | -
    two | man | injured | Three
    20 | - | - | -
    22 | - | - | -
"""

GRAVER = """
# the graver cases of all who were hurt
A total of 51 people were hurt, and eight have life-threatening injuries.
    51 | person | injured | -
    eight | person | injured | 51
The crash injured 40 people. Six people are in critical condition.
    40 | person | injured | -
    Six | person | injured | 40
Eight people have serious injuries, while a total of 51 were taken to hospital.
    Eight | person | injured | 51
    51 | person | injured | -
Nine people were hurt in the crash. None has life-threatening injuries.
    Nine | person | injured | -
    None | person | injured | Nine
# of others, of another event or place, or hurt no worse
Forty people were hurt in Norden. Nine people were seriously hurt in Karlby.
    Forty | person | injured | -
    Nine | person | injured | -
A crash injured nine people. A fire left two people in critical condition.
    nine | person | injured | -
    two | person | injured | -
The crash injured nine people, and two others were critically hurt.
    nine | person | injured | -
    two | person | injured | not given
The crash injured nine people. Two people had injuries that are not serious.
    nine | person | injured | -
    Two | person | injured | -
Nine people suffered minor injuries and two people suffered serious injuries.
    Nine | person | injured | -
    two | person | injured | -
Nine people were hurt in a crash. Two people were hurt in that serious crash.
    Nine | person | injured | -
    Two | person | injured | -
Nine women were hurt. Two men are in critical condition.
    Nine | woman | injured | -
    Two | man | injured | -
# deaths that a list tells by a noun
The group counted 90 activists killed, including the killing of 12 in one night.
    90 | activist | killed | -
    12 | person | killed | 90
The 40 deaths this year include the murder of nine monks.
    40 | person | killed | -
    nine | monk | killed | 40
The group counted 120 deaths, compared with 30 killings last year.
    120 | person | killed | -
    30 | person | killed | -
Ten people were arrested over crimes including the killing of four guards.
    Ten | person | detained | -
    four | guard | killed | -
"""

SIDE_BY_SIDE = """
# those side by side under one verb have a whole together, or none
Three people were killed on Sunday. Police said three men and one woman were killed.
    Three | person | killed | -
    three | man | killed | three men and one woman
    three men and one woman | person | killed | -
    one | woman | killed | three men and one woman
Ten people died on Sunday. Two women and one man died in the hall.
    Ten | person | killed | -
    Two | woman | killed | Ten
    one | man | killed | Ten
Two more people died at the hospital. Two women and one man died, police said.
    Two | person | killed | -
    Two | woman | killed | Two women and one man
    Two women and one man | person | killed | -
    one | man | killed | Two women and one man
A raid killed 12 people and nine soldiers.
    12 | person | killed | 12 people and nine soldiers
    12 people and nine soldiers | person | killed | -
    nine | soldier | killed | 12 people and nine soldiers
Seven workers and two women were killed.
    Seven | worker | killed | Seven workers and two women
    Seven workers and two women | person | killed | -
    two | woman | killed | Seven workers and two women
# but a comma breaks a total down
29 civilians, 12 women and four children were killed.
    29 | civilian | killed | -
    12 | woman | killed | 29
    four | child | killed | 29
Ten people, six men and four women, were killed.
    Ten | person | killed | -
    six | man | killed | Ten
    four | woman | killed | Ten
A raid killed 12 people: nine soldiers and three guards.
    12 | person | killed | -
    nine | soldier | killed | 12
    three | guard | killed | 12
Nine people were killed. Two children were also killed.
    Nine | person | killed | -
    Two | child | killed | Nine
"""

RESTS = """
# what is left of a base
Four of the six wounded were released, but two remain in hospital.
    Four | person | injured | six
    six | person | injured | -
    two | person | injured | six
Four of the six wounded were released, but nine remain in hospital.
    Four | person | injured | six
    six | person | injured | -
    nine | person | injured | -
# women are no families
A raid killed at least 34 people of at least five families, including 12 women and 11 children.
    at least 34 | person | killed | -
    at least five | family | - | -
    12 | woman | killed | at least 34
    11 | child | killed | at least 34
Five families, including two of nurses, were displaced.
    Five | family | displaced | -
    two | nurse | displaced | Five
# among those who are counted
There were three children among the six killed.
    three | child | killed | six
    six | person | killed | -
Doctors found six children among the 20 injured.
    six | child | injured | 20
    20 | person | injured | -
Two brothers were among nine people hurt.
    Two | brother | injured | nine
    nine | person | injured | -
Four nurses were among the dead.
    Four | nurse | killed | not given
# a list ends with its clause
Forty-four were injured. Eleven people were killed, among them a boy and two women, while 44 others were injured.
    Forty-four | person | injured | -
    Eleven | person | killed | -
    two | woman | killed | Eleven
    44 | person | injured | -
"""

SO_FAR = """
# a toll up to now
The ministry counted 20 dead so far. By night the death toll was 38.
    20 | person | killed | not given
    38 | person | killed | -
So far this year 40 people have been killed. Last year 90 people were killed.
    40 | person | killed | -
    90 | person | killed | -
So far 40 people have been killed in 2019. In 2018, 90 people were killed.
    40 | person | killed | -
    90 | person | killed | -
"""

FAMILIES = """
# what one family lost is a part of an earlier, larger toll
A raid killed 40 people. At least five members of the Moss family were killed.
    40 | person | killed | -
    At least five | member | killed | not given
# but a family whose toll opens the report is not a part of what a source says later
At least nine members of the Moss family were killed. A ministry put the toll at 12.
    At least nine | member | killed | -
    12 | person | killed | -
# the base of a sentence, narrower than what was counted before, and one that is not
Police had 400 complaints in May. Among the 100 online complaints, 20 were about cars.
    400 | complaint | - | -
    100 | complaint | - | not given
Police had 400 complaints in May. Of the 400 complaints, 20 were about cars.
    400 | complaint | - | -
    400 | complaint | - | -
    20 | complaint | - | 400
# members of other bodies
A raid killed 40 people. Five members of the band were killed.
    40 | person | killed | -
    Five | member | killed | -
"""

ROWS = (
    table(PARTS)
    + table(PARTIAL)
    + table(TRAPS)
    + table(EVENTS)
    + table(GRAVER)
    + table(SIDE_BY_SIDE)
    + table(RESTS)
    + table(SO_FAR)
    + table(FAMILIES)
)


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for text, _ in ROWS)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_parts(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert shown(read[text], "counted", "harm", "total") == claims


BREAKDOWN = (
    "Fighting killed 40 people, it said.\n\nIt said 25 people were killed in Norden and 15 were killed in Karlby.",
    "Fighting killed 40 people.\n\nIn Norden 25 people were killed. In Karlby 15 people were killed.",
)


@pytest.mark.parametrize("text", BREAKDOWN)
def test_counts_in_a_later_paragraph_break_a_total_down(text: str) -> None:
    assert shown(claims_of([text])[text], "total") == ("40 | -", "25 | 40", "15 | 40")


def test_counts_that_are_far_from_adding_up_to_a_total_are_other_events() -> None:
    text = "Fighting killed 400 people.\n\nIn Norden 25 people were killed. In Karlby 15 people were killed."
    assert shown(claims_of([text])[text], "total") == ("400 | -", "25 | -", "15 | -")
