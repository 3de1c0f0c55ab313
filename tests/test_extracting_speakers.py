"""Who is credited with a figure: the printed figure | the speaker | who passed it on, nearest to the speaker first."""

from __future__ import annotations

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim

SAID = """
# X said
The Health Ministry said 29 people had died.
    29 | Health Ministry | -
A police spokesman told reporters that 12 people were hurt.
    12 | police spokesman | -
Activists say 55 people were killed.
    55 | Activists | -
Governor Anna Berg announced that 300 families would be moved.
    300 | Governor Anna Berg | -
The company estimates that 4,000 homes are without power.
    4,000 | company | -
The United Nations estimates that 5,000 people have fled.
    5,000 | United Nations | -

Police in the capital said 12 people were arrested.
    12 | Police in the capital | -
A doctor at the hospital said he had treated 12 people.
    12 | doctor at the hospital | -
Anna Berg, the mayor of Norden, said 12 houses had burned.
    12 | Anna Berg | -
The mayor, Anna Berg, said 12 houses had burned.
    12 | mayor | -
The ministry warned that 300 schools could close.
    300 | ministry | -
The army insisted that 40 militants had been killed.
    40 | army | -
The rebels claimed that 40 soldiers had died.
    40 | rebels | -
The commander confirmed 14 deaths.
    14 | commander | -
The mayor added that 20 shops had burned.
    20 | mayor | -

# ..., X said; ..., said X
At least 14 people were killed, the governor said.
    At least 14 | governor | -
At least 14 people were killed, said governor Anna Berg.
    At least 14 | governor Anna Berg | -
Nine soldiers died in the ambush, a military source told the newspaper.
    Nine | military source | -
"We buried 12 people," said a resident.
    12 | resident | -
"We buried 12 people," a resident said.
    12 | resident | -

At least 14 people were killed, the Northern Relief Committee said on Monday.
    At least 14 | Northern Relief Committee | -
At least 14 people, including a nurse, were killed, the ministry said.
    At least 14 | ministry | -
Some 300 people, the ministry said, were still missing.
    Some 300 | ministry | -
At least 14 people were killed, he said.
    At least 14 | - | -

# according to X
According to activists, 29 civilians were killed.
    29 | activists | -
At least 29 civilians were killed, according to the Syrian Network for Human Rights.
    At least 29 | Syrian Network for Human Rights | -
The floods killed 90 people, according to government figures.
    90 | government figures | -

According to the ministry, 12 people died and 40 were hurt.
    12 | ministry | -
    40 | ministry | -
Some 300 people are missing, according to the mayor of Norden.
    Some 300 | mayor of Norden | -
Some 300 people are missing, according to Anna Berg, who runs the shelter.
    Some 300 | Anna Berg | -

# headlines
Police: 2 dead in shooting
    2 | Police | -
12 hurt in crash, police say
    12 | police | -

Officials: 12 killed in bombing
    12 | Officials | -
Twelve killed in bombing - officials
    Twelve | officials | -

# nobody is credited
At least 29 civilians were killed on Monday.
    At least 29 | - | -
The bridge was closed after 12 people fell ill.
    12 | - | -
"""

LATER = """
# a short form leads to the full name
The Northern Relief Committee runs 14 clinics. The committee said 90 patients had died.
    14 | - | -
    90 | Northern Relief Committee | -

# a pronoun is the last one who spoke
Mayor Anna Berg said 12 people had died. She said 40 others were missing.
    12 | Mayor Anna Berg | -
    40 | Mayor Anna Berg | -
The Relief Council said 12 towns had been hit. It also said 900 people had fled.
    12 | Relief Council | -
    900 | Relief Council | -
He said 40 people were missing.
    40 | - | -

Doctor Jan Holm said 12 people had died. Rescuers dug on. He said 40 people were hurt.
    12 | Doctor Jan Holm | -
    40 | Doctor Jan Holm | -
The ministry said 12 people had died. The mayor said 14 people had died. He said 40 were hurt.
    12 | ministry | -
    14 | mayor | -
    40 | mayor | -

# a quotation goes on with the speaker before it
"We lost 12 houses," Mayor Anna Berg said. "We have 300 people in tents."
    12 | Mayor Anna Berg | -
    300 | Mayor Anna Berg | -

# what is said in one sentence does not reach into the next
The ministry said 29 people had died. Rescuers recovered 12 bodies.
    29 | ministry | -
    12 | - | -
"""

CHAINS = """
# one quotes another
The state news agency SANA said 12 people were killed.
    12 | state news agency SANA | -
The Observatory said 12 people were killed, citing doctors in the town.
    12 | doctors in the town | Observatory
"""

TWO = """
# two speakers, each with a figure
The government said 12 people died, while activists said 40 were killed.
    12 | government | -
    40 | activists | -
The government said 12 people died; activists said 40 were killed.
    12 | government | -
    40 | activists | -
Activists said 40 people were killed, but the government said only 12 had died.
    40 | Activists | -
    12 | government | -
"""

SOMETIMES = """
# put, show, find, record and count speak where a figure, "that" or a colon follows
The Observatory put the death toll at 55.
    55 | Observatory | -
The inquiry found that 12 officers had lied.
    12 | inquiry | -
The network documented that 90 schools were hit.
    90 | network | -
# and elsewhere they do not
Rescuers found 12 bodies in the river.
    12 | - | -
The army put 300 men in the field.
    300 | - | -
The museum shows 40 paintings.
    40 | - | -
The militia claimed 12 villages in a week.
    12 | - | -
The blast claimed 55 lives.
    55 | - | -
The city added 300 buses.
    300 | - | -
"""

TRAPS = """
# a company is no speaker of what it does
The company said on Monday it would close 12 shops.
    12 | company | -
The firm closed 12 shops.
    12 | - | -
# a figure in the speaker's name is none that he gives
# a law, a report on a shelf and a place do not speak
The report on the ministry has 300 pages.
    300 | - | -
# "told" with no figure behind it
Twelve men were told to leave.
    Twelve | - | -
# those who are counted are not those who speak
Three witnesses said they saw the attack.
    Three | - | -
Two officials said the bridge was closed.
    Two | - | -
# a group that is spoken of
The attack on the ministry killed 12 people.
    12 | - | -
Police killed 12 people.
    12 | - | -
# no one is named
It is said that 12 people died.
    12 | - | -
"""

ROWS = tuple(row for part in (SAID, LATER, CHAINS, TWO, SOMETIMES, TRAPS) for row in table(part))


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for text, _ in ROWS)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_speakers(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert shown(read[text], "speaker", "via") == claims


QUOTED = table("""
"We buried 12 people," said a resident.
    12 | quoted
The mayor said “300 families have no roof”.
    300 | quoted
The mayor said 300 families had no roof.
    300 | -
The so-called "white army" killed 12 people.
    12 | -
"It was terrible," said the mayor, who lost 12 friends.
    12 | -
Strike “kills 9”, says army
    9 | quoted
"We have 40 beds and 90 patients. We need 300 nurses," the doctor said.
    40 | quoted
    90 | quoted
    300 | -
""")


@pytest.mark.parametrize(("text", "claims"), QUOTED, ids=[text for text, _ in QUOTED])
def test_what_stands_between_quotation_marks(text: str, claims: tuple[str, ...]) -> None:
    assert shown(claims_of([text])[text], "quoted") == claims
