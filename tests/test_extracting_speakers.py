"""Who is credited with a figure: the printed figure | the speaker | who passed it on, nearest to the speaker first."""

from __future__ import annotations

import time

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim, Source, extract

SAID = """
# X said
The Health Ministry said 29 people had died.
    29 | Health Ministry | -
A police spokesman told reporters that 12 people were hurt.
    12 | police spokesman | -
More than 250 people were killed, according to the Geneva-based Norden Monitor.
    More than 250 | Geneva-based Norden Monitor | -
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
    12 | Anna Berg, the mayor of Norden | -
The mayor, Anna Berg, said 12 houses had burned.
    12 | mayor Anna Berg | -
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
    Nine | military source | newspaper
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
# a dateline names no one
OSLO, Norway — Norwegian investigators said on Monday that 12 people died.
    12 | Norwegian investigators | -
LIMA - Foreign Minister Ana Ruiz said 12 people died.
    12 | Foreign Minister Ana Ruiz | -
# no one is named
It is said that 12 people died.
    12 | - | -
# to count is to say it only of the harmed
The monitor counted 12 dead.
    12 | monitor | -
The monitor counted 12 wins.
    12 | - | -
# a tag at the end is no clause, and a short rank no end
12 people died, a doctor told the news agency.
    12 | doctor | news agency
12 people died, according to army spokesman Col. Jo Roe.
    12 | army spokesman Col. Jo Roe | -
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


THROUGH = table("""
# who was told and prints it; not those who only listen
A doctor told AFP that 19 bodies had been brought in.
    19 | doctor | AFP
A doctor told the court that 19 bodies had been brought in.
    19 | doctor | -
A doctor told her sister Anna Berg that 19 bodies had been brought in.
    19 | doctor | -
# who is quoted by whom, either way round
The Daily Anchor quoted a doctor as saying 19 people had died.
    19 | doctor | Daily Anchor
A doctor was quoted by the Daily Anchor as saying 19 people had died.
    19 | doctor | Daily Anchor
The Daily Anchor reported that the army had said 45 rebels were dead.
    45 | army | Daily Anchor
The museum cited 19 reasons.
    19 | - | -
# whose figures they are
According to figures from the harbour police, 19 people drowned.
    19 | harbour police | -
By the harbour police's count, 19 people drowned.
    19 | harbour police | -
""")

NOT_THEIRS = table("""
# what only describes the speaker, or tells when he spoke, is the writer's own
Anna Berg, whose 3 sons were in the house, said the alarm was broken.
    3 | - | -
After 31 people died in the fire, the mayor said the hall would be closed.
    31 | - | -
"Nobody helped us," said Farid, who lost 4 cousins.
    4 | - | -
The mayor would not say how he had sold 300 cows.
    300 | - | -
The law says nothing of the 40 families who live there.
    40 | - | -
""")

MEANT = table("""
# he is no ministry, it is no mayor
The ministry said 12 people had died. He said 40 people were hurt.
    12 | ministry | -
    40 | - | -
Mayor Anna Berg said 12 people had died. It said 40 people were hurt.
    12 | Mayor Anna Berg | -
    40 | - | -
# the group that is spoken of is not the group that a clause describes
The Harbour Group met on Monday. A group that runs the clinic said 12 people had died.
    12 | group | -
The Harbour Group met on Monday. The group said 12 people had died.
    12 | Harbour Group | -
# fighters of a front are not the front
Fighters of the Northern Front took the hill. The Northern Front said 27 soldiers had died.
    27 | Northern Front | -
# the one body of the whole text with that name, wherever it stands
The Dol Observatory for Human Rights is known. Nobody pays it. It rained. The Observatory said 51 people were killed.
    51 | Dol Observatory for Human Rights | -
The Dol Observatory and the Oss Observatory differ. It rained. It snowed. The Observatory said 51 people were killed.
    51 | Observatory | -
""")

LATER_ROWS = (*THROUGH, *NOT_THEIRS, *MEANT)


@pytest.mark.parametrize(("text", "claims"), LATER_ROWS, ids=[text for text, _ in LATER_ROWS])
def test_speakers_and_those_they_came_through(text: str, claims: tuple[str, ...]) -> None:
    assert shown(claims_of([text])[text], "speaker", "via") == claims


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("HRW: 48 villagers executed in Osk", "HRW"),
        ("17 children killed in week, says UNICEF", "UNICEF"),
        ("Update: 14 killed in pile-up", None),
        ("Marin: 14 killed in air strike", None),  # a place
    ],
)
def test_a_headline_may_name_its_speaker_by_initials(headline: str, speaker: str | None) -> None:
    (claim,) = extract([Source.from_text("", title=headline)])[0]
    assert claim.speaker == speaker


def test_no_text_takes_long_to_find_speakers_in() -> None:
    start = time.process_time()
    for text in ("Anna Berg " * 20_000, "Observatory (SOHR) " * 10_000, "the group said " * 3_000, "A. B " * 20_000):
        extract([Source.from_text(f"{text} said 12 people died.")])
    assert time.process_time() - start < 20
