"""What a figure counts: the printed figure | the noun's lemma | what narrows it | others."""

from __future__ import annotations

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim

NOUNS = """
# the noun behind the figure, as a singular lemma
More than 250 civilians were killed.
    More than 250 | civilian | - | -
The flood swept away 12 bridges.
    12 | bridge | - | -
Some 1,400 people marched.
    Some 1,400 | person | - | -
The army lost three tanks.
    three | tank | - | -
Two buses collided near the station.
    Two | bus | - | -
Eleven policemen were hurt.
    Eleven | policeman | - | -
The school has 600 pupils.
    600 | pupil | - | -
Nine families fled.
    Nine | family | - | -

# what stands before the noun narrows it
At least 14 Syrian civilians died.
    At least 14 | civilian | syrian | -
Four police officers were wounded.
    Four | officer | police | -
The storm destroyed 30 wooden houses.
    30 | house | wooden | -
Three young, unarmed men were shot dead.
    Three | man | young unarmed | -
The company runs 45 nuclear power plants.
    45 | plant | nuclear power | -
Twelve Sunni militants surrendered.
    Twelve | militant | sunni | -

# more of the same in wire copy
A dozen fishing boats were lost.
    A dozen | boat | fishing | -
Dozens of armed men attacked the village.
    Dozens | man | armed | -
At least 1.2 million people need food aid.
    At least 1.2 million | person | - | -
The hospital has 40 beds and 12 doctors.
    40 | bed | - | -
    12 | doctor | - | -
Between 70 and 80 prisoners escaped.
    Between 70 and 80 | prisoner | - | -
Up to 300 people may be trapped.
    Up to 300 | person | - | -
Some 20 U.N. peacekeepers were hurt.
    Some 20 | peacekeeper | u.n. | -
The ministry hired 50 women and 30 men.
    50 | woman | - | -
    30 | man | - | -
Five-year-old twins were among 12 children hurt.
    Five-year-old | twin | - | -
    twins | person | - | -
    12 | child | - | -
The city lost 14 of its 30 buses.
    14 | bus | - | -
    30 | bus | - | -
Three of the dead were nurses.
    Three | nurse | - | -
Police seized 200 kilograms of cocaine.
    200 kilograms | cocaine | - | -
Police found 30 rifles and 4,000 rounds of ammunition.
    30 | rifle | - | -
    4,000 | round | - | -
More than half of the 90 villages were cut off.
    More than half | village | - | -
    90 | village | - | -
The quake damaged 400 homes, 12 schools and three mosques.
    400 | home | - | -
    12 | school | - | -
    three | mosque | - | -

# others: people counted before are left out
Eight people died and 40 others were injured.
    Eight | person | - | -
    40 | person | - | -
Two soldiers were killed and three more were wounded.
    Two | soldier | - | -
    three | soldier | - | -
A bomb killed a policeman and wounded five other people.
    five | person | - | -
Nine civilians were killed and another 12 were hurt.
    Nine | civilian | - | -
    12 | civilian | - | -
The driver died and nine others were hurt.
    nine | person | - | -
The driver and nine others were hurt.
    The driver and nine others | person | - | -
    nine | person | - | others
Nine died. A man was hurt in the blast, and five others were injured.
    Nine | person | - | -
    five | person | - | others
A shooting left one student dead and three others wounded.
    one | student | - | -
    three | student | - | others
On Sunday another 14 people were arrested.
    14 | person | - | others
Six more bodies were found on Friday.
    Six | person | - | others
A further 20 villagers were reported missing.
    20 | villager | - | others
Another 300 houses were damaged.
    300 | house | - | others

# the noun before the figure
A family of seven was killed in the strike.
    seven | person | family | -
A crew of 14 was on board the ship.
    14 | person | crew | -
The bodies of 12 were recovered.
    12 | person | - | -
The number of schools closed rose to 55.
    55 | school | - | -

# parts of a group
Three of them were children.
    Three | child | - | -
Two of the 12 hostages escaped.
    Two | hostage | - | -
    12 | hostage | - | -
Four of the soldiers were wounded.
    Four | soldier | - | -
Ten of them children, they walked north.
    Ten | child | - | -
"""

PEOPLE_IN_WORDS = """
# nobody is 0, and counts only where it says what did not happen to them
No one was hurt in the fire.
    No one | person | - | -
Nobody was injured.
    Nobody | person | - | -
There were no casualties.
    no | person | - | -
No civilians were killed.
    No | civilian | - | -
None of the passengers was injured.
    None | passenger | - | -
No one answered the telephone.
No one knows why the bridge fell.
There was no comment from the ministry.

# people listed one by one are a sum
A man and two children were killed.
    A man and two children | person | - | -
    two | child | - | -
The fire killed a man, his wife and their two children.
    a man, his wife and their two children | person | - | -
    two | child | - | -
A woman and her daughter died in the crash.
    A woman and her daughter | person | - | -
Gunmen shot dead a judge's driver, a guard and a policeman.
    a judge's driver, a guard and a policeman | person | - | -
The dead were a nurse, a doctor and two patients.
    a nurse, a doctor and two patients | person | - | -
    two | patient | - | -
A soldier and three civilians were wounded.
    A soldier and three civilians | person | - | -
    three | civilian | - | -

There were no immediate reports of casualties.
No injuries were reported.
    No | person | - | -
No deaths were reported.
    No | person | - | -
The police said no one had been killed.
    no one | person | - | -
No other passengers were hurt.
    No | passenger | - | others
Gunmen killed a falconer, his driver and two guards.
    two | guard | - | -
Dana Hill, 22, and Roy Willis Jr., 30, of West Lake, were shot dead.
    Dana Hill, 22, and Roy Willis Jr., 30, of West Lake | person | - | -
    22 | - | - | -
    30 | - | - | -
He killed his wife, Ann Lee, 40, and three of their children.
    his wife, Ann Lee, 40, and three of their children | person | - | -
    40 | - | - | -
    three | child | - | -
He shot and killed his son and himself.
    his son and himself | person | - | -
His parents and a neighbour died.
    His parents and a neighbour | person | - | -
A couple and their baby drowned.
    A couple | person | - | -
    A couple and their baby | person | - | -
Woman, two children dead after fire
    Woman, two children | person | - | -
    two | child | - | -
Man, woman shot dead in park
    Man, woman | person | - | -
Both women died at the scene.
    Both | woman | - | -
Both sides were hurt by the strike.
A father and husband was killed.
Dana Hill, 22, and Roy Willis, 30, were elected.
    22 | - | - | -
    30 | - | - | -

# groups with numbers are a sum, but not where they break a total down
Ten members of the Lee family and nine members of the Roe family were killed.
    Ten | member | - | -
    Ten members of the Lee family and nine members of the Roe family | person | - | -
    nine | member | - | -
At least seven soldiers along with three medics were killed.
    At least seven | soldier | - | -
    At least seven soldiers along with three medics | person | - | -
    three | medic | - | -
Rockets killed 29 civilians, 12 women and four children.
    29 | civilian | - | -
    12 | woman | - | -
    four | child | - | -
Two guards and three visitors left early.
    Two | guard | - | -
    three | visitor | - | -

# ages count nobody
The girl, 3, was killed.
    3 | - | - | -
Two men, 34 and 45, were shot.
    Two | man | - | -
    34 | - | - | -
    45 | - | - | -

# a plural without a number is at least two
A number of people were injured.
    A number of | person | - | -
Nine people died and others were wounded.
    Nine | person | - | -
    others | person | - | -
A large number of civilians were killed.
    A large number of | civilian | - | -
A small number of shops stayed open.
"""

SUMS = """
# what a sum, a share or a measure is of
The firm made a profit of £75m.
    £75m | profit | - | -
The firm reported a $17m loss.
    $17m | loss | - | -
Sales fell to £5m.
    £5m | sale | - | -
The agency promised $88m in aid.
    $88m | aid | - | -
The government set aside $250m for schools.
    $250m | school | - | -
Unemployment rose to 7.4 percent.
    7.4 percent | unemployment | - | -
Some 40 percent of voters stayed at home.
    Some 40 percent | voter | - | -
Two-thirds of the villagers fled.
    Two-thirds | villager | - | -
The river rose by 3 metres.
    3 metres | river | - | -
The road is 40 kilometres long.
    40 kilometres | road | - | -
The budget is $2.5 billion.
    $2.5 billion | budget | - | -
The damage was estimated at $30 million.
    estimated at $30 million | damage | - | -
Exports grew 12 percent.
    12 percent | export | - | -
The deal is worth $300 million.
    $300 million | deal | - | -
Half of the houses were destroyed.
    Half | house | - | -
He paid a fine of $500.
    $500 | fine | - | -
"""

TRAPS = """
# one person is no list
He was a friend and brother to many.
She was a wife and mother.
A father and teacher was killed.
Two men and a dog crossed the road.
    Two | man | - | -
A boy and girl met in the park.
The teacher thanked her husband, her parents and two friends.
    two | friend | - | -
A mother and baby unit opened in the town.
# "the family and nine members" has no sum
The family and nine members of the church were hurt.
    nine | member | - | -
The pilot and his sons were killed.
# numbers that count nothing
The station is on Line 4.
The road closed at 5 p.m.
He was born in 1972.
Apollo 11 landed on the Moon.
# a numeral with a capital after an owner is a title, in a line that has small letters
Harbour's Nine films two new scenes in Norden.
    two | scene | new | -
# ages and lengths of time: of whom or what; one that only says when is no claim
The 45-year-old teacher was arrested.
    45-year-old | teacher | - | -
Jonas Weber, 34, drove the bus.
    34 | - | - | -
The court gave her a nine-year sentence.
    nine-year | sentence | - | -
The ferry was delayed for six hours.
    six hours | - | - | -
Two days later the bridge fell.
The road was closed in the last 10 days.
# days, months and years are no nouns
At least 29 Monday were killed in the raids.
    At least 29 | person | - | -
Some 12 died Friday.
    Some 12 | person | - | -
A blast killed 12 Monday and two Iraqi soldiers were hurt.
    12 | person | - | -
    two | soldier | iraqi | -
The army killed 12 Sunni and two Iraqi soldiers were hurt.
    12 | person | - | -
    two | soldier | iraqi | -
# "one" that counts nothing
One must not forget the victims.
At one point the crowd cheered.
One day the war will end.
No one was surprised that 12 people came.
    12 | person | - | -
Number one seed Anna Berg lost.
Twenty-five years ago the dam broke.
For the third time in five days the road was closed.
The law takes effect in 90 days.
Resolution 1701 was adopted.
The match ended 3-2.
The temperature fell to 12 degrees.
    12 degrees | temperature | - | -
# adjectives that are no head
Twelve dead and wounded were counted.
    Twelve | person | - | -
The two countries signed a treaty.
    two | country | - | -
The first two attacks failed.
    two | attack | - | -
Two thousand troops were sent to the border.
    Two thousand | troop | - | -
"""

ROWS = table(NOUNS) + table(PEOPLE_IN_WORDS) + table(SUMS) + table(TRAPS)


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for text, _ in ROWS)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_what_is_counted(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert shown(read[text], "counted", "modifiers", "others") == claims


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("A man killed four people at a plant.\n\nSix others were wounded in the attack.", False),
        ("The fire killed 29 people.\n\nAnother 29 suffered injuries, chiefly from smoke.", False),
        ("A man shot four workers to death at a plant. Three other workers were wounded.", False),
        ("A man shot and killed four workers at a plant. Three others were wounded.", False),
        ("A man shot four workers at a plant. Three other workers were wounded.", True),
        ("Four people died.\n\nA boy of nine was hurt.\n\nSix others were injured.", True),
        ("Twelve people were injured.\n\nAnother 14 people were arrested.", True),
        ("Twelve people were killed.\n\nAnother 14 people died in the night.", True),
        ("A woman was injured in the blast.\n\nSix others were wounded.", True),
    ],
)
def test_others_than_the_dead_are_all_who_were_hurt(text: str, others: bool) -> None:
    [claims] = claims_of([text]).values()
    assert claims[-1].others is others
