"""What happened to those who are counted: the printed figure | what it counts | the outcome."""

from __future__ import annotations

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim

OUTCOMES = """
# active
Rockets killed 29 civilians in the market.
    29 | civilian | killed
The blast wounded at least 14 soldiers.
    at least 14 | soldier | injured
The shelling injured 40 people, officials said.
    40 | person | injured
A landslide buried a bus, killing 27 passengers.
    27 | passenger | killed
Gunmen opened fire on a convoy, killing five guards and wounding nine.
    five | guard | killed
    nine | person | injured
The attack left 14 dead and 30 wounded.
    14 | person | killed
    30 | person | injured
A fire at a hotel left six people dead.
    six | person | killed
The quake leaves 3,000 homeless.
    3,000 | person | displaced
Floods displaced more than 12,000 villagers.
    more than 12,000 | villager | displaced
Police arrested 17 protesters outside the parliament.
    17 | protester | detained
Militants abducted 60 students from a boarding school.
    60 | student | detained
Firefighters rescued 11 miners after two days.
    11 | miner | rescued
    two days | - | -
The army eliminated 12 militants in the north.
    12 | militant | killed
The crash claimed 55 lives.
    55 | person | killed
The epidemic has cost 900 lives.
    900 | person | killed
The storm took the lives of 18 people.
    18 | person | killed
The attackers shot dead three guards.
    three | guard | killed
Gunmen shot and killed two teachers near the school.
    two | teacher | killed
The virus has infected 4,300 people.
    4,300 | person | infected
Snipers shot four demonstrators.
    four | demonstrator | injured

# passive
At least 29 civilians were killed on Monday.
    At least 29 | civilian | killed
Some 40 people have been wounded in the clashes.
    Some 40 | person | injured
Twelve fishermen are missing after the boat sank.
    Twelve | fisherman | missing
Around 300 families were displaced by the fighting.
    Around 300 | family | displaced
Eight suspects were arrested overnight.
    Eight | suspect | detained
Nine people were reported killed in the raid.
    Nine | person | killed
Fifteen sailors are feared dead.
    Fifteen | sailor | killed
Twenty-two people were confirmed dead.
    Twenty-two | person | killed
Six people were found dead in the rubble.
    Six | person | killed
Five people were shot dead at a bar.
    Five | person | killed
Two men were fatally shot on the street.
    Two | man | killed
Three women were shot and wounded.
    Three | woman | injured
Four officers were gunned down at a checkpoint.
    Four | officer | killed
A total of 90 people were killed or injured.
    90 | person | casualties
More than 100 people were killed and wounded in the blast.
    More than 100 | person | casualties
Ten people were killed and 25 injured.
    Ten | person | killed
    25 | person | injured
Thirty-one were killed.
    Thirty-one | person | killed
31 people who had gathered for a wedding were killed.
    31 | person | killed
Seven children, all from one school, were killed.
    Seven | child | killed
    one | school | -
Seven people lost their lives in the fire.
    Seven | person | killed
Seventeen patients were evacuated from the clinic.
    Seventeen | patient | displaced

# happenings
Nineteen people died in the crash.
    Nineteen | person | killed
Four swimmers drowned over the weekend.
    Four | swimmer | killed
Six hikers perished in an avalanche.
    Six | hiker | killed
Two of the wounded later died, the hospital said.
    Two | person | killed
Some 4,000 people fled the town.
    Some 4,000 | person | displaced
Three climbers vanished on the mountain.
    Three | climber | missing
Only five passengers survived.
    five | passenger | rescued
More than 60 migrants have drowned off the coast.
    More than 60 | migrant | killed

# states
The raid left eight dead.
    eight | person | killed
With 40 people still missing, hopes are fading.
    40 | person | missing
The blaze left 120 families homeless.
    120 | family | displaced
Rescuers found three people alive.
    three | person | rescued
There were 12 dead and dozens wounded.
    12 | person | killed
    dozens | person | injured

# nouns
Officials confirmed 29 deaths.
    29 | person | killed
The city buried three martyrs.
    three | person | killed
The region reported 14 fatalities and 60 injuries.
    14 | person | killed
    60 | person | injured
The storm caused 200 casualties.
    200 | person | casualties
Police made 42 arrests.
    42 | person | detained
Rescuers recovered seven bodies from the river.
    seven | person | killed
The bodies of 12 men were found in a mass grave.
    12 | man | killed
The deaths of four prisoners are being investigated.
    four | prisoner | killed
He was convicted of the murders of two women.
    two | woman | killed
Detectives are investigating a double homicide.
    double | person | killed
The city recorded 58 homicides last year.
    58 | person | killed
Police are investigating a triple murder in the suburb.
    triple | person | killed

# tolls
The death toll rose to 55.
    55 | person | killed
The death toll from the earthquake has climbed to more than 300.
    more than 300 | person | killed
Hospital officials put the death toll at 31.
    31 | person | killed
A third blast brought the toll to 40.
    40 | person | killed
The storm left a death toll of 17.
    17 | person | killed
The toll stood at 90 by nightfall.
    90 | person | killed
The number of martyrs had risen to four.
    four | person | killed
The number of dead reached 64.
    64 | person | killed
The number of wounded rose to 150.
    150 | person | injured
The number of people killed rose to 23.
    23 | person | killed
The number of civilians killed in the city rose to 55.
    55 | civilian | killed
Among the dead were 12 children.
    12 | child | killed
The wounded included three nurses.
    three | nurse | injured
Death toll: 12.
    12 | person | killed
The toll now stands at 18 dead and 40 injured.
    18 | person | killed
    40 | person | injured

# headlines
29 dead in market blast
    29 | person | killed
Strike on port kills 9
    9 | person | killed
14 Killed, 30 Wounded in Clashes
    14 | person | killed
    30 | person | injured
57 civilians killed 150 injured in air raids
    57 | civilian | killed
    150 | person | injured
Dozens feared dead as ferry sinks
    Dozens | person | killed
Bus plunge leaves 17 dead
    17 | person | killed
Two shot at nightclub
    Two | person | injured
Three hurt in gas explosion
    Three | person | injured
Death toll in mine collapse hits 28
    28 | person | killed
Six Rebels Dead After Raid
    Six | rebel | killed
4 die in crash on coast road
    4 | person | killed
Hundreds flee as river rises
    Hundreds | person | displaced
12 missing after boat capsizes
    12 | person | missing
Police arrest 20 in dawn raids
    20 | person | detained
Factory fire: 8 dead, 3 missing
    8 | person | killed
    3 | person | missing
Gunman kills 3, wounds 5 before surrendering
    3 | person | killed
    5 | person | injured
5 Soldiers, 2 Civilians Killed in Ambush
    5 | soldier | killed
    5 Soldiers, 2 Civilians | person | killed
    2 | civilian | killed

# headlines where two participles meet
Seven killed 37 others injured due to shelling
    Seven | person | killed
    37 | person | injured
175 Fighters Killed Injured in Road Clash
    175 | fighter | casualties
12 people killed, injured in crash
    12 | person | casualties
Four shot, one killed during argument
    Four | person | injured
    one | person | killed
Four shot, killed at party
    Four | person | killed
A boy was killed and two men injured early Sunday.
    two | man | injured
Triple-homicide suspect was ill, warrant says
    Triple | person | killed
Double murder-suicide shocks town

# whose bodies, which victims
The bodies of all five family members were found.
    five | member | killed
Murder-suicide claims family of five
    five | person | killed
The agent found two slain victims upstairs.
    two | person | killed
Two other gunshot victims arrived in private cars.
    Two | person | injured
She pleaded guilty to killing her two passengers.
    two | passenger | killed
He is charged with wounding five of his companions.
    five | companion | injured
Two deputy constables were shot.
    Two | constable | injured

# wounds
Three others sustained non-fatal bullet wounds.
    Three | person | injured
The other three have serious injuries.
    three | person | injured
Two people were treated for wounds and released.
    Two | person | injured
Two patients continue to receive treatment.
    Two | patient | injured
Four people were in critical condition.
    Four | person | injured
Two witnesses have no injuries to report.
    Two | witness | -
    no | person | injured
Three patients were treated with respect.
    Three | patient | -
Eleven people were taken to a hospital.
    Eleven | person | injured
Three firefighters were treated in hospital for burns.
    Three | firefighter | injured
Two teenagers were flown to the Lakeside Medical Center.
    Two | teenager | injured
Four bystanders were hit by gunfire.
    Four | bystander | injured
Two men were admitted with gunshot wounds.
    Two | man | injured
Six protesters were struck by rubber bullets.
    Six | protester | injured

# all of it in the sentences of wire copy
A suicide bomber killed himself and 11 worshippers.
    11 | worshipper | killed
A man killed his wife and two neighbours before turning the gun on himself.
    his wife and two neighbours | person | killed
    two | neighbour | killed
Two soldiers and a civilian were killed.
    Two | soldier | killed
    Two soldiers and a civilian | person | killed
Eleven soldiers were killed in an attack that also injured 20.
    Eleven | soldier | killed
    20 | person | injured
Ten people died and another 40 were hurt.
    Ten | person | killed
    40 | person | injured
The fire killed at least 16 people, most of them students, and injured 22 others.
    at least 16 | person | killed
    22 | person | injured
Thirteen people have died of cholera since March.
    Thirteen | person | killed
The outbreak has sickened 340 people and killed 12.
    340 | person | infected
    12 | person | killed
Health officials reported 1,200 new cases and 45 deaths.
    1,200 | person | infected
    45 | person | killed
The boat was carrying 120 migrants when it sank.
    120 | migrant | -
The plane crashed with 90 people on board, killing everyone.
    90 | person | -
All 62 people on board were killed.
    62 | person | killed
At least 35 bodies were pulled from the wreckage.
    At least 35 | person | killed
The hospital received 15 bodies and 40 wounded.
    15 | person | killed
    40 | person | injured
Rebels said they had killed 30 soldiers and captured 12.
    30 | soldier | killed
    12 | person | detained
Three of the injured are in critical condition.
    Three | person | injured
About 1,500 residents were evacuated as a precaution.
    About 1,500 | resident | displaced
An air strike on a school killed 17 pupils and two teachers.
    17 | pupil | killed
    17 pupils and two teachers | person | killed
    two | teacher | killed
Among those killed were four medics.
    four | medic | killed
The dead included six women and three children.
    six | woman | killed
    three | child | killed
Sixteen people were hospitalized with smoke inhalation.
    Sixteen | person | injured
Nearly 100 were hospitalised.
    Nearly 100 | person | injured
A total of 33 are unaccounted for.
    33 | person | missing
Twenty people are still unaccounted for.
    Twenty | person | missing
The death toll now stands at 51, with 14 people missing.
    51 | person | killed
    14 | person | missing
As many as 70 people were feared buried.
    As many as 70 | person | -
The official death toll is 22.
    22 | person | killed
The number of deaths increased to 410.
    410 | person | killed
An estimated 2,300 people have been killed since the war began.
    An estimated 2,300 | person | killed
Police say 19 were killed.
    19 | person | killed
Shelling killed a woman and her three children.
    a woman and her three children | person | killed
    three | child | killed
Gunmen killed 8 policemen, wounding 12 more.
    8 | policeman | killed
    12 | policeman | injured
The authorities executed 47 prisoners.
    47 | prisoner | killed
Two trains collided, killing 12 and injuring more than 100.
    Two | train | -
    12 | person | killed
    more than 100 | person | injured
Two suicide bombers killed 12 people.
    Two | bomber | -
    12 | person | killed
Five militants and three soldiers were killed in clashes.
    Five | militant | killed
    Five militants and three soldiers | person | killed
    three | soldier | killed
Three people were killed when two buses collided.
    Three | person | killed
    two | bus | -
A court sentenced 12 men to death.
    12 | man | -
Police detained 12 men suspected of killing a judge.
    12 | man | detained
Residents buried 14 people on Tuesday.
    14 | person | killed
Twelve people buried under the rubble were rescued.
    Twelve | person | rescued
At least 7 dead, 21 injured as bus overturns
    At least 7 | person | killed
    21 | person | injured
Bus crash kills 11, including 4 children
    11 | person | killed
    4 | child | killed
2 killed, 3 wounded in shooting
    2 | person | killed
    3 | person | injured
Police: 3 dead in shooting at mall
    3 | person | killed
Man, 34, charged with killing 2
    34 | - | -
    2 | person | killed
Toll rises to 42 in factory fire
    42 | person | killed
200 believed missing after landslide
    200 | person | missing
Clashes leave 6 dead and scores injured
    6 | person | killed
    scores | person | injured
US drone strike 'kills 8 militants'
    8 | militant | killed
3 children among 9 dead in blaze
    3 | child | killed
    9 | person | killed
12 people, 3 of them children, die in fire
    12 | person | killed
    3 | child | killed
1 killed, several wounded in attack
    1 | person | killed
    several | person | injured
Suspect in killing of 4 arrested
    4 | person | killed
Hundreds of people were killed.
    Hundreds | person | killed
The clashes left dozens of people dead.
    dozens | person | killed
"""

# Figures that stand near such words and count no victims.
TRAPS = """
# what happened to some of them is not said of those of whom they are some
Of the 27 people who lived there, six died.
    27 | person | -
    six | person | killed
Six of the 27 people who lived there died.
    Six | person | killed
    27 | person | -
Of the 27 people who were inside, six died.
    27 | person | -
    six | person | killed
Two of the four people who were shot on Sunday have died.
    Two | person | killed
    four | person | injured
Three of the nine people who had been injured were children.
    Three | person | injured
    nine | person | injured
Two of the six who drowned could not swim.
    Two | person | killed
    six | person | killed
A strike near a clinic serving thousands of people has left two patients dead.
    thousands | person | -
    two | patient | killed
0 67 At least 45 people were killed.
    At least 45 | person | killed
Three children from one family were killed.
    Three | child | killed
    one | family | -
Two gunmen killed three people.
    Two | gunman | -
    three | person | killed
Three police officers shot a man dead.
    Three | officer | -
Six attackers stormed the hotel and killed nine guests.
    Six | attacker | -
    nine | guest | killed
The army arrested two men who had killed five villagers.
    two | man | detained
    five | villager | killed
Nine people were killed by two gunmen.
    Nine | person | killed
    two | gunman | -
A bomb planted by four militants killed a guard.
    four | militant | -
Fighting killed 40 people in 12 villages.
    40 | person | killed
    12 | village | -
Floods killed 40 people across five provinces.
    40 | person | killed
    five | province | -
The strikes killed 12 people and destroyed 30 houses.
    12 | person | killed
    30 | house | -
He was shot twice in the back.
She was charged with three counts of murder.
    three | count | -
The police fired 200 rounds and killed a suspect.
    200 | round | -
The bomb went off near two schools, killing a teacher.
    two | school | -
Some 500 mourners attended the funeral of the dead man.
    Some 500 | mourner | -
About 900 people attended a vigil for the victims.
    About 900 | person | -
The team fired 30 workers.
    30 | worker | -
More than 80 rescuers searched for the missing.
    More than 80 | rescuer | -
The city has 12 hospitals.
    12 | hospital | -
Twenty doctors work in the hospital.
    Twenty | doctor | -
The virus has mutated 30 times.
    30 | time | -
Some 400 firefighters battled the blaze, which killed a farmer.
    Some 400 | firefighter | -
The three men accused of killing a guard were acquitted.
    three | man | -
Three men have been charged with the killing of a nurse.
    Three | man | -
Police are looking for two men who shot a shopkeeper.
    two | man | -
The group killed 20 people in three attacks.
    20 | person | killed
    three | attack | -
The attacks, which killed 20, lasted two days.
    20 | person | killed
    two days | - | -
A gang of eight men killed a farmer.
    eight | man | -
Security forces killed the leader of a group of 40 fighters.
    40 | fighter | -
Some 40 relatives of the dead attended the trial.
    Some 40 | relative | -
Relatives of the 40 dead attended the trial.
    40 | person | killed
The law would affect 300 detainees.
    300 | detainee | detained
Troops shot at 30 protesters but hurt nobody.
    30 | protester | -
    nobody | person | injured
Two policemen on a motorcycle were hurt by a bomb.
    Two | policeman | injured
He killed time with 12 friends.
    12 | friend | -
The team killed off a 10-point lead.
    10-point | lead | -
Some 250 police officers were deployed after a boy was killed.
    Some 250 | officer | -
A crowd of 500 people marched to demand justice for the dead.
    500 | person | -
Hundreds of people gathered where the bomb killed a child.
    Hundreds | person | -
Ten ambulances took the wounded to three hospitals.
    Ten | ambulance | -
    three | hospital | -
The drug killed 90 percent of the cells.
    90 percent | cell | -
The strike by 400 miners entered its second week.
    400 | miner | -
Some 4,000 workers went on strike.
    Some 4,000 | worker | -
A heart attack killed the singer, who sold 10 million albums.
    10 million | album | -
The fire destroyed 12 houses but hurt no one.
    12 | house | -
    no one | person | injured
More than 200 people signed a petition against the killings.
    More than 200 | person | -
Sixty countries condemned the attack that killed a minister.
    Sixty | country | -
The 12 members of the jury found him guilty of murder.
    12 | member | -
Two judges sentenced him for killing his wife.
    Two | judge | -
Two weeks after the attack, police arrested a man.
    Two weeks | - | -
Four months later three suspects were arrested.
    three | suspect | detained
The gunman fired 14 shots, killing a man.
    14 | shot | -
He missed 12 games with injuries.
    12 | game | -
Five players missed the match through injury.
    Five | player | -
The company cut 500 jobs.
    500 | job | -
Investors lost $12 million.
    $12 million | - | -
"""

ROWS = table(OUTCOMES) + table(TRAPS)


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for text, _ in ROWS)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_outcomes(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert shown(read[text], "counted", "harm") == claims
