"""Whose outcome it is where several are told of: the printed figure | the noun | what happened | part of."""

from __future__ import annotations

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim

CLAUSES = """
# the base of another count has only its own words
None of the 40 passengers was injured.
    None | passenger | injured | not given
    40 | passenger | - | -
Only one of the 12 passengers survived.
    one | passenger | rescued | not given
    12 | passenger | - | -
Fifteen of the 60 miners were injured.
    Fifteen | miner | injured | not given
    60 | miner | - | -
Of the 80 people aboard, 30 died.
    80 | person | - | -
    30 | person | killed | 80
Rescuers found three of the 12 guards dead.
    three | guard | killed | not given
    12 | guard | - | -
At least 12 of the 300 hostages taken last week have been killed.
    At least 12 | person | killed | not given
    300 | person | detained | -
Three of the five people killed were women.
    Three | person | killed | not given
    five | person | killed | -
All of the 12 hostages were killed.
    12 | person | killed | -
The bodies of three teachers were found.
    three | teacher | killed | -
One of the 12 wounded died.
    One | person | killed | not given
    12 | person | injured | -

# people who only say who somebody else is
The driver of a bus carrying 40 passengers was killed.
    40 | passenger | - | -
A lawyer for three detainees was shot dead.
    three | person | detained | -
The commander of 200 fighters was killed.
    200 | fighter | - | -
A man with two children was killed.
    two | child | - | -
A judge who jailed two men was murdered.
    two | man | detained | -
A teacher who had three children was killed.
    three | child | - | -
A family of four was killed.
    four | person | killed | -
A group of 30 pilgrims was killed.
    30 | pilgrim | killed | -
A total of 12 people were killed.
    12 | person | killed | -
The convoy of 40 soldiers was destroyed.
    40 | soldier | - | -
Police said 12 people were killed.
    12 | person | killed | -

# a clause about others ends the search, and so does an aside about some
Three people are safe and 20 are dead.
    Three | person | - | -
    20 | person | killed | -
Two climbers are stuck and five have been killed.
    Two | climber | - | -
    five | person | killed | -
Two robbers are at large and three guards have been wounded.
    Two | robber | - | -
    three | guard | injured | -
Three guards were found and a driver was found dead.
    Three | guard | - | -
Six crew are safe but nine have been killed.
    Six | crew | - | -
    nine | person | killed | -
Three men are dead and two remain hospitalized.
    Three | man | killed | -
    two | person | injured | -
Two men and a woman were killed.
    Two | man | killed | Two men and a woman
    Two men and a woman | person | killed | -
Dozens are homeless and two are dead.
    Dozens | person | displaced | -
    two | person | killed | -
He helped dozens of pupils out and found three teachers among the dead.
    dozens | pupil | - | -
    three | teacher | killed | not given
Two daughters of the mayor were among the dead.
    Two | daughter | killed | not given
Hundreds of refugees, some with gunshot wounds, have crossed into Chad.
    Hundreds | person | displaced | -
Dozens of miners, two of them injured, were brought up.
    Dozens | miner | - | -
    two | miner | injured | Dozens

# a list behind including, and the clause after it
29 people, including 11 women, were killed.
    29 | person | killed | -
    11 | woman | killed | 29
Nine villagers were killed, including at least four children, and three others were wounded.
    Nine | villager | killed | -
    at least four | child | killed | Nine
    three | villager | injured | -
Officials said 16 people died in the fire, including three firefighters, and some 20 more were hurt.
    16 | person | killed | -
    three | firefighter | killed | 16
    some 20 | person | injured | -
Seven miners, including three brothers, were killed and four others were injured in the collapse.
    Seven | miner | killed | -
    three | brother | killed | Seven
    four | brother | injured | -
23 people were killed, including two boys, and three girls were injured.
    23 | person | killed | -
    two | boy | killed | 23
    three | girl | injured | -
A raid on the depot killed 30 people, including six women and two guards, and a large crowd was injured.
    30 | person | killed | -
    six | woman | killed | 30
    two | guard | killed | 30

# what became in the end of those who were hurt, taken or missing
Two people wounded in the attack died on Sunday.
    Two | person | killed | -
Three missing hikers were found dead.
    Three | hiker | killed | -
Two kidnapped nurses were killed.
    Two | nurse | killed | -
Two wounded soldiers were taken to hospital.
    Two | soldier | injured | -
Four people shot on Friday have died.
    Four | person | killed | -
Two men were injured and later died.
    Two | man | killed | -
Seven people who were wounded on Monday died on Friday.
    Seven | person | killed | -
Two people arrested after four officers were killed were charged.
    Two | person | detained | -
    four | officer | killed | -
Four people were taken to hospital, where two died.
    Four | person | injured | -
    two | person | killed | -
Three men were shot, two of whom died.
    Three | man | injured | -
    two | man | killed | not given
A strike killed 12 displaced civilians.
    12 | civilian | killed | -
Hospitals received 30 wounded civilians.
    30 | civilian | injured | -
Troops rescued 12 kidnapped girls.
    12 | girl | rescued | -

# a relative clause about something else
All five people on board a helicopter that was shot down are believed to have died.
    five | person | killed | -
Ten passengers in a car whose driver was injured escaped.
    Ten | passenger | - | -
Twelve people whose relatives were killed staged a protest.
    Twelve | person | - | -

# victims told of beside others
Four guards who were killed were buried on Monday.
    Four | guard | killed | -
A farmer was killed along with his two sons when a shell hit the barn.
    two | son | killed | -
A reporter was killed alongside his wife and their two sons.
    his wife and their two sons | person | killed | -
    two | son | killed | his wife and their two sons
The driver was injured along with three passengers.
    three | passenger | injured | -
A mother was killed together with her two daughters.
    two | daughter | killed | -
The raid killed a poet alongside her son and ten relatives, and at least six others were wounded.
    her son and ten relatives | person | killed | -
    ten | relative | killed | her son and ten relatives
    at least six | relative | injured | -
The mayor, along with two ministers, attended the funeral of a man who was killed.
    two | minister | - | -
Eleven militiamen were killed, along with one allied fighter.
    Eleven | militiaman | killed | -
    one | fighter | killed | Eleven
The mayor was killed, as were two of his guards.
    two | guard | killed | not given
Two adults died, as did three children.
    Two | adult | killed | -
    three | child | killed | -
He killed 12 pupils as well as four teachers.
    12 | pupil | killed | -
    four | teacher | killed | not given
Also killed were two guards.
    two | guard | killed | -
Injured in the raid were two nurses.
    two | nurse | injured | -
The strike was condemned by two ministers, as were three earlier raids.
    two | minister | - | -
    three | raid | - | -

# a second verb of the same subject
Two hikers slipped and died.
    Two | hiker | killed | -
Three sailors jumped overboard and drowned.
    Three | sailor | killed | -
Two boys fell from a roof and were taken to hospital.
    Two | boy | injured | -
Two men drove home and died in a crash.
    Two | man | killed | -
Two drivers stopped and a cyclist was killed.
    Two | driver | - | -
Two officers fought and killed a guard.
    Two | officer | - | -

# wholes and their parts
Shelling killed 12 people, two of them women, and wounded 30.
    12 | person | killed | -
    two | woman | killed | 12
    30 | person | injured | -
The dead included two doctors from Clearwater and their two children.
    two | doctor | killed | not given
    two | child | killed | not given
The war killed at least 3,000 people in September. On Tuesday a strike in the city killed 18 civilians.
    at least 3,000 | person | killed | -
    18 | civilian | killed | -
It said 15 had been killed. The rival monitor put the number of civilians killed at 13.
    15 | person | killed | -
    13 | civilian | killed | -
Five people died in the fire. Two daughters were killed.
    Five | person | killed | -
    Two | daughter | killed | Five
The raids left 23 civilians - including nine children - and 16 fighters dead.
    23 | civilian | killed | -
    nine | child | killed | 23
    16 | fighter | killed | -
The raids killed 23 civilians, including nine children, and 16 soldiers.
    23 | civilian | killed | -
    nine | child | killed | 23
    16 | soldier | killed | not given
12 people died, including nine women, two men, and a child.
    12 | person | killed | -
    nine | woman | killed | 12
    two | man | killed | 12
10 children and 13 rebels were among 48 people executed by troops.
    10 | child | killed | 48
    13 | rebel | killed | 48
    48 | person | killed | -
Six civilians were among at least 22 people killed.
    Six | civilian | killed | at least 22
    at least 22 | person | killed | -
Ten people died, including two children. Thirty others were wounded.
    Ten | person | killed | -
    two | child | killed | Ten
    Thirty | person | injured | -
Three children were wounded on Monday. Another 11 were killed in clashes at the border.
    Three | child | injured | -
    11 | person | killed | -
Four policemen were killed. Four others were wounded.
    Four | policeman | killed | -
    Four | policeman | injured | -
One woman is dead and four others were injured.
    One | woman | killed | -
    four | person | injured | -
A bomb killed three girls and five others.
    three | girl | killed | -
    five | person | killed | not given
Six people, including two children, were killed and four others were wounded.
    Six | person | killed | -
    two | child | killed | Six
    four | person | injured | -
The blast killed nine miners, among them two women, and injured dozens of others.
    nine | miner | killed | -
    two | woman | killed | nine
    dozens | miner | injured | -
Five soldiers were killed, two of them women, and ten others are missing.
    Five | soldier | killed | -
    two | woman | killed | Five
    ten | soldier | missing | -
The death toll has reached 90: 60 civilians and 30 fighters.
    90 | person | killed | -
    60 | civilian | killed | 90
    30 | fighter | killed | 90
The blast hurt 40: 30 pupils and ten teachers.
    40 | person | injured | -
    30 | pupil | injured | 40
    ten | teacher | injured | 40
12 died: two trucks had collided.
    12 | person | killed | -
    two | truck | - | -
Eight people were killed and two others were wounded. The victims included six women.
    Eight | person | killed | -
    two | person | injured | -
    six | woman | killed | Eight
Six people were killed. Officials, including two ministers, visited the site.
    Six | person | killed | -
    two | minister | - | -
Ten people were wounded. Relatives, including four brothers, waited outside.
    Ten | person | injured | -
    four | brother | - | -
270 people were killed. The victims included 51 children.
    270 | person | killed | -
    51 | child | killed | 270
Ten people died. Two of them were children.
    Ten | person | killed | -
    Two | child | killed | Ten
The ministry reported 60 wounded. A large number of people were wounded, a doctor said.
    60 | person | injured | -
    A large number of | person | injured | not given
Dozens were wounded. The hospital listed 45 wounded.
    Dozens | person | injured | not given
    45 | person | injured | -
Sara and Omar Haddad, who were cousins, were both killed. In all 19 people were killed in the blast.
    both | person | killed | not given
    19 | person | killed | -
Dozens were hurt. Police counted four hurt.
    Dozens | person | injured | -
    four | person | injured | -
Half of all the climbers killed in 2019 have been killed on this ridge.
    Half | climber | - | not given
Video of the crash, which killed nine, was shared. In all 12 were killed.
    nine | person | killed | -
    12 | person | killed | -
A farm had 300 sheep and 30 of them were killed.
    300 | sheep | - | -
    30 | sheep | killed | 300
At least 20 people were killed. Three children were killed in the same house.
    At least 20 | person | killed | -
    Three | child | killed | At least 20
Eleven civilian deaths were recorded.
    Eleven | civilian | killed | -
Two police killings shocked the town.
    Two | person | killed | -
There were 12 dead bodies.
    12 | person | killed | -
"""

ROWS = table(CLAUSES)


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for text, _ in ROWS)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_clauses(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert shown(read[text], "counted", "harm", "total") == claims
