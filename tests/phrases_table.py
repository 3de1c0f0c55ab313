"""Who is counted, and what a sentence leaves out: a table like that of claims_table.py."""

from __future__ import annotations

from claims_table import Section

__all__ = ["SECTIONS"]

SECTIONS: tuple[Section, ...] = (
    (
        "Adverbs inside a phrase",
        "What grades an adjective is no verb's adverb.",
        (
            (
                "Medics moved 14 critically wounded soldiers to the rear.",
                ("14 | [14, 14] | wounded soldier | injured |  | ",),
            ),
        ),
    ),
    (
        "Done to death before its object",
        "Who is shot dead follows where a figure opens behind it, and stands before it elsewhere.",
        (
            (
                "Police pursuing two robbers shot dead at least three bystanders.",
                (
                    "two | [2, 2] | robber | pursue |  | ",
                    "at least three | [3, …) | bystander | killed |  | ",
                ),
            ),
            (
                "Gunmen shot dead nearly 40 people on Sunday.",
                ("nearly 40 | about (…, 40) | person | killed |  | Gunmen",),
            ),
            ("Rebels stabbed to death at least four monks.", ("at least four | [4, …) | monk | killed |  | Rebels",)),
            ("Six people shot dead nearly 40 years ago were honoured.", ("Six | [6, 6] | person | killed |  | ",)),
            ("Two men were shot dead at least one hour later.", ("Two | [2, 2] | man | killed |  | ",)),
            ("Two men were stabbed to death around 9 p.m.", ("Two | [2, 2] | man | killed |  | ",)),
        ),
    ),
    (
        "Who some of them were",
        "The noun behind a form of be says who is counted; a bare figure beside it counts others of the same group.",
        (
            (
                "Nine of the dead were children, 12 were women.",
                (
                    "Nine | [9, 9] | child | killed | not given | ",
                    "12 | [12, 12] | woman | killed | not given | ",
                ),
            ),
            (
                "Ten of the wounded were soldiers and five were civilians.",
                (
                    "Ten | [10, 10] | soldier | injured | not given | ",
                    "five | [5, 5] | civilian | injured | not given | ",
                ),
            ),
            (
                "Eighteen of the dead were in the bus, and two were on the pavement.",
                (
                    "Eighteen | [18, 18] | person | killed | not given | ",
                    "two | [2, 2] | person | killed | not given | ",
                ),
            ),
            (
                "A third of those arrested were students and 12 were teachers.",
                (
                    "A third | [0.333333, 0.333333] | student | detained | not given | ",
                    "12 | [12, 12] | teacher | detained | not given | ",
                ),
            ),
            (
                "Two of the three killed were soldiers.",
                (
                    "Two | [2, 2] | soldier | killed | three | ",
                    "three | [3, 3] | person | killed |  | ",
                ),
            ),
            ("Of the dead, nine were children.", ("nine | [9, 9] | child | killed | not given | ",)),
            ("Of the victims, 18 were in the bus.", ("18 | [18, 18] | person | casualties | not given | ",)),
            (
                "A crash injured 20 people. Five of the victims were from Leeds.",
                (
                    "20 | [20, 20] | person | injured |  | crash",
                    "Five | [5, 5] | person | injured | 20 | ",
                ),
            ),
            (
                "Two of the dead were officers and three were arrested.",
                (
                    "Two | [2, 2] | officer | killed | not given | ",
                    "three | [3, 3] | person | detained |  | ",
                ),
            ),
            ("Nine of the dead were guests and three escaped.", ("Nine | [9, 9] | guest | killed | not given | ",)),
            (
                "Five of the wounded were soldiers and two soldiers were killed.",
                (
                    "Five | [5, 5] | soldier | injured | not given | ",
                    "two | [2, 2] | soldier | killed |  | ",
                ),
            ),
            ("Five of the dead were from Leeds.", ("Five | [5, 5] | person | killed | not given | ",)),
            ("Nine of the dead were found by soldiers.", ("Nine | [9, 9] | person | killed | not given | ",)),
            ("Two of the victims were soldiers' wives.", ("Two | [2, 2] | person | casualties | not given | ",)),
        ),
    ),
    (
        "Names that look like verbs",
        "A name in capitals is no form of be.",
        (
            (
                "Army says 31 IS group militants killed in northern Syria.",
                ("31 | [31, 31] | is group militant | killed |  | ",),
            ),
            ("IS killed nine civilians in Hama.", ("nine | [9, 9] | civilian | killed |  | ",)),
            ("What IS clear is that 12 men died.", ("12 | [12, 12] | man | killed |  | ",)),
        ),
    ),
    (
        "Joint nouns",
        "They are counted together, by the narrowest class that holds both; a noun with a verb of its own is not.",
        (
            ("Seven men and women were injured in the crash.", ("Seven | [7, 7] | person | injured |  | ",)),
            ("A strike killed 12 women and children.", ("12 | [12, 12] | civilian | killed |  | strike",)),
            ("Thirty men, women and children drowned.", ("Thirty | [30, 30] | person | killed |  | ",)),
            ("The raid killed 12 soldiers and villagers fled.", ("12 | [12, 12] | soldier | killed |  | raid",)),
            ("The blast caused several deaths and injuries.", ("several | [3, …) | person | killed |  | ",)),
            ("The blast killed 14 soldiers and staff.", ("14 | [14, 14] | person | killed |  | blast",)),
            ("The fire injured 14 children, nurses and staff.", ("14 | [14, 14] | person | injured |  | fire",)),
            ("The raid killed 12 soldiers and staff fled.", ("12 | [12, 12] | soldier | killed |  | raid",)),
            ("The raid killed 12 soldiers and staff were hurt.", ("12 | [12, 12] | soldier | killed |  | raid",)),
        ),
    ),
    (
        "Whose deaths",
        "",
        (
            ("The raid led to four officers' deaths.", ("four | [4, 4] | officer | killed |  | ",)),
            ("Two officers' families were at the service.", ("Two | [2, 2] | officer | be |  | ",)),
            ("Omar and his wife lost six of their children.", ("six | [6, 6] | child | killed |  | ",)),
            ("The town lost two doctors to the city.", ("two | [2, 2] | doctor | lose |  | ",)),
        ),
    ),
    (
        "In quotation marks, and said twice",
        "",
        (
            (
                'The agency put the number killed at "more than 40".',
                ("more than 40 | (40, …) | person | killed |  | ",),
            ),
            ('The raid wounded "20" people.', ("20 | [20, 20] | person | injured |  | ",)),
            ("The shop sold “more than 30” lamps.", ("more than 30 | (30, …) | lamp | sell |  | ",)),
            (
                "Three (3) soldiers were killed and five (5) wounded.",
                (
                    "Three | [3, 3] | soldier | killed |  | ",
                    "five | [5, 5] | person | injured |  | ",
                ),
            ),
            (
                "Nine (6) people were hurt.",
                (
                    "Nine | [9, 9] | person | injured |  | ",
                    "6 | [6, 6] | person | injured |  | ",
                ),
            ),
        ),
    ),
    (
        "A phrase that a clause follows",
        "A participle behind a bare figure opens a clause, unless people or things stand behind it whom it describes.",
        (
            (
                "Air strikes kill 42 including 16 children.",
                (
                    "42 | [42, 42] | person | killed |  | Air strikes",
                    "16 | [16, 16] | child | killed | 42 | Air strikes",
                ),
            ),
            (
                "Bombing kills nine wounding dozens",
                (
                    "nine | [9, 9] | person | killed |  | Bombing",
                    "dozens | [12, …) | person | injured |  | ",
                ),
            ),
            ("Police arrested 40 using tear gas.", ("40 | [40, 40] | person | detained |  | Police",)),
            ("Raids killed 12 fleeing civilians.", ("12 | [12, 12] | fleeing civilian | killed |  | Raids",)),
            ("He bought two racing cars.", ("two | [2, 2] | racing car | buy |  | ",)),
        ),
    ),
    (
        "A kind of people",
        "Nouns that name people stay what is counted; those that only name what happened do not.",
        (
            ("The troops executed 15 detainees by shooting.", ("15 | [15, 15] | detainee | killed |  | troops",)),
            ("Nine refugees were wounded in Hama.", ("Nine | [9, 9] | refugee | injured |  | ",)),
            ("There were 12 arrests.", ("12 | [12, 12] | person | detained |  | ",)),
        ),
    ),
    (
        "Some of those before",
        'Whose they are makes no part of a whole; an article, a number and "among them" do.',
        (
            ("The army said four of its soldiers had died.", ("four | [4, 4] | soldier | killed |  | ",)),
            (
                "Two of his three sons were killed.",
                (
                    "Two | [2, 2] | son | killed | three | ",
                    "three | [3, 3] | son |  |  | ",
                ),
            ),
            ("Five of the soldiers were killed.", ("Five | [5, 5] | soldier | killed | not given | ",)),
            ("One of its employees was killed.", ("One | [1, 1] | employee | killed | not given | ",)),
            (
                "Six people were killed, three children among them.",
                (
                    "Six | [6, 6] | person | killed |  | ",
                    "three | [3, 3] | child | killed | Six | ",
                ),
            ),
            (
                "Twelve people died. Among them were four children.",
                (
                    "Twelve | [12, 12] | person | killed |  | ",
                    "four | [4, 4] | child | killed | Twelve | ",
                ),
            ),
            (
                "Twelve judges met, two women among them.",
                (
                    "Twelve | [12, 12] | judge | meet |  | ",
                    "two | [2, 2] | woman | meet | Twelve | ",
                ),
            ),
            (
                "Ten soldiers, including two officers, were killed and six others were injured.",
                (
                    "Ten | [10, 10] | soldier | killed |  | ",
                    "two | [2, 2] | officer | killed | Ten | ",
                    "six | [6, 6] | soldier | injured |  | ",
                ),
            ),
            (
                "Twelve people died in attacks in the city, including one by a suicide bomber.",
                ("Twelve | [12, 12] | person | killed |  | suicide bomber",),
            ),
            (
                "Twelve people died, including one in Homs.",
                (
                    "Twelve | [12, 12] | person | killed |  | ",
                    "one | [1, 1] | person | killed | Twelve | ",
                ),
            ),
            (
                "Two of Omar's three sons were killed.",
                (
                    "Two | [2, 2] | son | killed | three | ",
                    "three | [3, 3] | son |  |  | ",
                ),
            ),
            (
                "Three of the party's five leaders were arrested.",
                (
                    "Three | [3, 3] | leader | detained | five | ",
                    "five | [5, 5] | leader |  |  | ",
                ),
            ),
            (
                "One of Norden's most wanted men was killed.",
                ("One | [1, 1] | most wanted man | killed | not given | ",),
            ),
            ("The deaths of Omar's three sons were confirmed.", ("three | [3, 3] | son | killed |  | ",)),
            ("Dozens of US soldiers were killed.", ("Dozens | [12, …) | us soldier | killed |  | ",)),
            ("Two of the mayor's sons were killed.", ("Two | [2, 2] | mayor son | killed | not given | ",)),
            ("A blast killed the mayor's two sons.", ("two | [2, 2] | son | killed |  | blast",)),
            ("Police arrested him over two of the killings.", ("over two | (2, …) | person | killed | not given | ",)),
            (
                "One of Norden's worst murders led to his arrest.",
                ("One | [1, 1] | bad person | killed | not given | ",),
            ),
            ("Two of the dead were guards.", ("Two | [2, 2] | guard | killed | not given | ",)),
            ("Four of Norden's most senior officers died.", ("Four | [4, 4] | most senior officer | killed |  | ",)),
            (
                "Eight of the country's top generals were killed.",
                ("Eight | [8, 8] | top general | killed | not given | ",),
            ),
            (
                "Half of Norden's 40 guards were hurt.",
                (
                    "Half | [0.5, 0.5] | guard | injured | 40 | ",
                    "40 | [40, 40] | guard |  |  | ",
                ),
            ),
            ("Two of his young sons were hurt.", ("Two | [2, 2] | young son | injured |  | ",)),
        ),
    ),
    (
        "Adjectives that a hyphen makes of a noun",
        "They narrow the noun behind them and are none themselves.",
        (
            (
                "Gunmen kidnapped four Norden-based aid workers.",
                ("four | [4, 4] | norden based aid worker | detained |  | Gunmen",),
            ),
            ("Seven al-Qaeda-linked gunmen were killed.", ("Seven | [7, 7] | al qaeda linked gunman | killed |  | ",)),
            ("Nine army-held villages were shelled.", ("Nine | [9, 9] | army held village | shell |  | ",)),
            (
                "The crash killed six Norden-based tourists and two pilots.",
                (
                    "six | [6, 6] | norden based tourist | killed | six Norden-based tourists and two pilots | crash",
                    "six Norden-based tourists and two pilots | [8, 8] | person | killed |  | crash",
                    "two | [2, 2] | pilot | killed | six Norden-based tourists and two pilots | crash",
                ),
            ),
            ("Twelve - police said - were killed.", ("Twelve | [12, 12] | person | killed |  | ",)),
            ("Six killed by Norden-based gunmen.", ("Six | [6, 6] | person | killed |  | Norden-based gunmen",)),
            ("Gunmen killed nine - Elm-based activists said.", ("nine | [9, 9] | person | killed |  | Gunmen",)),
            (
                "Three off-duty police officers were shot.",
                ("Three | [3, 3] | off duty police officer | injured |  | ",),
            ),
            ("Six would-be attackers were killed.", ("Six | [6, 6] | would be attacker | killed |  | ",)),
            ("Nine passers-by were hurt.", ("Nine | [9, 9] | passer-by | injured |  | ",)),
            ("Four in-laws were killed.", ("Four | [4, 4] | person | killed |  | ",)),
        ),
    ),
    (
        "Bodies of nobody",
        "Offices and waters are no dead.",
        (
            ("Four UN bodies condemned the raid.", ("Four | [4, 4] | un body | condemn |  | ",)),
            ("The town has three bodies of water.", ("three | [3, 3] | body of water | have |  | ",)),
            ("Two bodies warned of job losses.", ("Two | [2, 2] | official body | warn |  | ",)),
            ("Police found five bodies in the state forest.", ("five | [5, 5] | person | killed |  | ",)),
            ("Three bodies of civilians were found.", ("Three | [3, 3] | person | killed |  | ",)),
            ("The bodies of law students were found in three rivers.", ("three | [3, 3] | river | find |  | ",)),
            ("Nine bodies of law students were found.", ("Nine | [9, 9] | person | killed |  | ",)),
            ("Four charred bodies were found.", ("Four | [4, 4] | charred person | killed |  | ",)),
            (
                "His son was one of nine bodies found in the lake.",
                (
                    "one | [1, 1] | person | killed | nine | ",
                    "nine | [9, 9] | person | killed |  | ",
                ),
            ),
            ("Ten foreign bodies were found in the ruins.", ("Ten | [10, 10] | foreign person | killed |  | ",)),
            ("Ten public bodies were asked to help.", ("Ten | [10, 10] | public body | ask |  | ",)),
        ),
    ),
    (
        "An adjective between the state and the noun",
        "The state still describes them, unless who stands behind says so.",
        (
            ("The clip showed two injured young men in a van.", ("two | [2, 2] | injured young man | injured |  | ",)),
            (
                "Three injured elderly people were evacuated.",
                ("Three | [3, 3] | injured elderly person | injured |  | ",),
            ),
            ("Five missing young girls were found.", ("Five | [5, 5] | missing young girl | missing |  | ",)),
            ("Bomb leaves 12 injured local officials said.", ("12 | [12, 12] | person | injured |  | Bomb",)),
            (
                "Two killed, six injured senior officials say",
                (
                    "Two | [2, 2] | person | killed |  | ",
                    "six | [6, 6] | person | injured |  | ",
                ),
            ),
            (
                "The blast left nine dead hundreds injured.",
                (
                    "nine | [9, 9] | person | killed |  | blast",
                    "hundreds | [100, …) | person | injured |  | blast",
                ),
            ),
        ),
    ),
    (
        "Institutions before those who are theirs",
        "A name with 'of' in it narrows the people behind it.",
        (
            (
                "A bomb wounded four Ministry of Trade employees.",
                ("four | [4, 4] | ministry of trade employee | injured |  | bomb",),
            ),
            (
                "The shooting left one Weller College of Nursing student dead.",
                ("one | [1, 1] | weller college of nursing student | killed |  | ",),
            ),
            (
                "Police found four adult male victims who had been shot.",
                ("four | [4, 4] | adult male | injured |  | ",),
            ),
            ("Two Knights of Norden were killed.", ("Two | [2, 2] | knight | killed |  | ",)),
            ("Two Bank of Norden branches were bombed.", ("Two | [2, 2] | bank | bomb |  | ",)),
            ("Two members of Norden parties were killed.", ("Two | [2, 2] | member | killed |  | ",)),
        ),
    ),
    (
        "Funerals and remains",
        "Those they are for, or whose they are, are dead.",
        (
            ("Mourners gathered for a funeral for six soldiers.", ("six | [6, 6] | soldier | killed |  | ",)),
            (
                "A memorial service was held for three firefighters on Friday.",
                ("three | [3, 3] | firefighter | killed |  | ",),
            ),
            (
                "Two singers performed at the funeral for three officers.",
                (
                    "Two | [2, 2] | singer | perform |  | ",
                    "three | [3, 3] | officer | killed |  | ",
                ),
            ),
            ("Two children's remains were found.", ("Two | [2, 2] | child | killed |  | ",)),
            ("Two guards found a man's remains.", ("Two | [2, 2] | guard | find |  | ",)),
            ("A vigil for the five hostages was held.", ("five | [5, 5] | hostage | detained |  | ",)),
            ("A service for three veterans was held.", ("three | [3, 3] | veteran | hold |  | ",)),
            ("Two doctors planned funerals for their patients.", ("Two | [2, 2] | doctor | plan |  | ",)),
        ),
    ),
    (
        "Under the rubble",
        "Who is there and cannot get out is trapped, not killed with the others.",
        (
            (
                "The strike killed 40 people, and dozens more are under the rubble.",
                (
                    "40 | [40, 40] | person | killed |  | strike",
                    "dozens | [12, …) | person | trapped |  | ",
                ),
            ),
            (
                "Twelve people were killed, and nine remain under the rubble.",
                (
                    "Twelve | [12, 12] | person | killed |  | ",
                    "nine | [9, 9] | person | trapped |  | ",
                ),
            ),
            ("Forty dead, dozens under rubble.", ("Forty | [40, 40] | person | killed |  | ",)),
            ("The strike left dozens under the rubble.", ("dozens | [12, …) | person | trapped |  | strike",)),
            ("Nine people died under the rubble.", ("Nine | [9, 9] | person | killed |  | ",)),
            ("Six of the dead were under the rubble.", ("Six | [6, 6] | person | killed | not given | ",)),
            ("Rescuers found nine people under the rubble.", ("nine | [9, 9] | person | find |  | ",)),
            (
                "The strike killed 40 people, including dozens under the rubble.",
                (
                    "40 | [40, 40] | person | killed |  | strike",
                    "dozens | [12, …) | person | killed | 40 | strike",
                ),
            ),
            ("Nine soldiers hid under the debris.", ("Nine | [9, 9] | soldier | hide |  | ",)),
        ),
    ),
    (
        "A noun shared by two verbs",
        "A bare figure counts those whom the next verb has behind its own, unless they may be but some of them.",
        (
            (
                "The police killed 28 and wounded 30 militants.",
                (
                    "28 | [28, 28] | militant | killed |  | police",
                    "30 | [30, 30] | militant | injured |  | police",
                ),
            ),
            (
                "Troops kill 28, wound 30 rebels",
                (
                    "28 | [28, 28] | rebel | killed |  | Troops",
                    "30 | [30, 30] | rebel | injured |  | Troops",
                ),
            ),
            (
                "Troops killed 28 and wounded 30 others.",
                (
                    "28 | [28, 28] | person | killed |  | Troops",
                    "30 | [30, 30] | person | injured |  | Troops",
                ),
            ),
            (
                "Troops killed 28 militants and wounded 30 civilians.",
                (
                    "28 | [28, 28] | militant | killed |  | Troops",
                    "30 | [30, 30] | civilian | injured |  | Troops",
                ),
            ),
            (
                "Strikes killed three and injured nine children.",
                (
                    "three | [3, 3] | person | killed |  | Strikes",
                    "nine | [9, 9] | child | injured |  | Strikes",
                ),
            ),
            (
                "Troops killed 28 and destroyed 30 tanks.",
                (
                    "28 | [28, 28] | person | killed |  | Troops",
                    "30 | [30, 30] | tank | destroy |  | ",
                ),
            ),
            (
                "Twenty-eight were killed and 30 militants were wounded.",
                (
                    "Twenty-eight | [28, 28] | person | killed |  | ",
                    "30 | [30, 30] | militant | injured |  | ",
                ),
            ),
            (
                "The quake killed 300 and injured 12 tourists.",
                (
                    "300 | [300, 300] | person | killed |  | quake",
                    "12 | [12, 12] | tourist | injured |  | quake",
                ),
            ),
        ),
    ),
    (
        "Flight",
        "Who flees a scene for a while loses no home.",
        (
            (
                "Hundreds of shoppers fled across the car park to escape the gunfire.",
                ("Hundreds | [100, …) | shopper | flee |  | ",),
            ),
            ("Three men fled the scene.", ("Three | [3, 3] | man | flee |  | ",)),
            ("Dozens of diners fled when shots rang out.", ("Dozens | [12, …) | diner | flee |  | ",)),
            ("Two gunmen fled on foot.", ("Two | [2, 2] | gunman | flee |  | ",)),
            (
                "Hundreds of villagers fled across the border to escape the fighting.",
                ("Hundreds | [100, …) | villager | displaced |  | ",),
            ),
            ("Thousands fled on foot across the border.", ("Thousands | [1,000, …) | person | displaced |  | ",)),
            (
                "Some 4,000 people have fled the town.",
                ("Some 4,000 | about [4,000, 4,000] | person | displaced |  | ",),
            ),
            ("Hundreds flee as lake rises", ("Hundreds | [100, …) | person | displaced |  | ",)),
            (
                "Twelve thousand people fled to Norden, police said.",
                ("Twelve thousand | [12,000, 12,000] | person | displaced |  | ",),
            ),
            (
                "About 5,000 people fled to the stadium.",
                ("About 5,000 | about [5,000, 5,000] | person | displaced |  | ",),
            ),
            ("Over 600 families fled the area on foot.", ("Over 600 | (600, …) | family | displaced |  | ",)),
            ("Two suspects fled the scene and left the country.", ("Two | [2, 2] | suspect | flee |  | ",)),
            ("Two men fled in a car.", ("Two | [2, 2] | man | flee |  | ",)),
            ("Three families fled in a truck.", ("Three | [3, 3] | family | displaced |  | ",)),
        ),
    ),
    (
        "Wound, and wound up",
        "The verb of harm and the past of another.",
        (
            (
                "He used the guns to kill three officers and wound three more.",
                (
                    "three | [3, 3] | officer | killed |  | ",
                    "three | [3, 3] | officer | injured |  | ",
                ),
            ),
            ("Six people wound up dead.", ("Six | [6, 6] | person | killed |  | ",)),
            ("The road wound past three villages.", ("three | [3, 3] | village | wind |  | ",)),
            (
                "Six bystanders and two patrons were wounded.",
                (
                    "Six | [6, 6] | bystander | injured | Six bystanders and two patrons | ",
                    "Six bystanders and two patrons | [8, 8] | person | injured |  | ",
                    "two | [2, 2] | patron | injured | Six bystanders and two patrons | ",
                ),
            ),
        ),
    ),
    (
        "A headline's part without a comma",
        "What most of them are does not say who all are.",
        (
            ("Crash Kills 14 Most Tourists.", ("14 | [14, 14] | person | killed |  | Crash",)),
            ("Fire kills 9 Six Children.", ("9 | [9, 9] | person | killed |  | Fire",)),
            (
                "Blast kills 15 several soldiers.",
                (
                    "15 | [15, 15] | person | killed |  | Blast",
                    "several | [3, …) | soldier |  |  | ",
                ),
            ),
            ("Raid kills 12 most wanted men.", ("12 | [12, 12] | most wanted man | killed |  | Raid",)),
            ("The two most senior officers were killed.", ("two | [2, 2] | most senior officer | killed |  | ",)),
            ("Raids Kill 30 Syrian Women.", ("30 | [30, 30] | syrian woman | killed |  | Raids",)),
        ),
    ),
    (
        "In an editor's brackets",
        "They name who is counted.",
        (
            ("'They killed 12 [villagers],' he said.", ("12 | [12, 12] | villager | killed |  | ",)),
            ("The report said three [fighters] were killed.", ("three | [3, 3] | fighter | killed |  | ",)),
            ("The raid killed 12 [citation needed] people.", ("12 | [12, 12] | person | killed |  | raid",)),
        ),
    ),
    (
        "Two adjectives of one noun",
        "What they narrow together is counted.",
        (
            (
                "Twelve US and British soldiers were killed.",
                ("Twelve | [12, 12] | us and british soldier | killed |  | ",),
            ),
            (
                "Two young and elderly residents were hurt.",
                ("Two | [2, 2] | young and elderly resident | injured |  | ",),
            ),
            (
                "Troops killed 12 Syrian and two Iraqi soldiers.",
                (
                    "12 | [12, 12] | syrian soldier | killed |  | Troops",
                    "two | [2, 2] | iraqi soldier | killed |  | Troops",
                ),
            ),
            ("Twelve soldiers and young men fled.", ("Twelve | [12, 12] | soldier | displaced |  | ",)),
            (
                "The blast killed six US and eight British soldiers.",
                (
                    "six | [6, 6] | us soldier | killed |  | blast",
                    "eight | [8, 8] | british soldier | killed |  | blast",
                ),
            ),
            (
                "Twelve dead and three Iraqi soldiers were found.",
                (
                    "Twelve | [12, 12] | person | killed |  | ",
                    "three | [3, 3] | iraqi soldier | find |  | ",
                ),
            ),
        ),
    ),
    (
        "Nouns that tell of no harm done",
        "Attempts, cases in court, and survivors of long ago.",
        (
            ("Three attempted murders were reported.", ("Three | [3, 3] | attempted murder | report |  | ",)),
            ("The lawyer has won 14 cases.", ("14 | [14, 14] | case | win |  | ",)),
            ("Six cases were dismissed.", ("Six | [6, 6] | case | dismiss |  | ",)),
            ("The city counted nine cases of flu.", ("nine | [9, 9] | person | infected |  | ",)),
            ("Two cancer survivors met.", ("Two | [2, 2] | cancer survivor | meet |  | ",)),
            ("Nine survivors were found.", ("Nine | [9, 9] | survivor | rescued |  | ",)),
            ("Health officials hear of 40 new cases of cholera.", ("40 | [40, 40] | new person | infected |  | ",)),
            ("Norden had 40 cases, trying to stop the virus.", ("40 | [40, 40] | person | infected |  | ",)),
            ("The clinic lost 14 cases of dengue to other wards.", ("14 | [14, 14] | person | infected |  | ",)),
            ("Six teens inhaled laughing gas at the party.", ("Six | [6, 6] | teen | inhale |  | ",)),
            ("Two drones were shot down.", ("Two | [2, 2] | drone | shoot |  | ",)),
            ("Two dogs were shot.", ("Two | [2, 2] | dog | injured |  | ",)),
            ("Three pilots were shot down over Norden.", ("Three | [3, 3] | pilot | injured |  | ",)),
            ("Two cases have been dismissed.", ("Two | [2, 2] | case | dismiss |  | ",)),
        ),
    ),
    (
        "Whose victims they are",
        "Who owns the victims is none of them; a noun that narrows them says who they are.",
        (
            ("Two of the gunman's victims were found dead.", ("Two | [2, 2] | person | killed | not given | ",)),
            ("Two child victims died.", ("Two | [2, 2] | child | killed |  | ",)),
            ("Four of the group's child victims died.", ("Four | [4, 4] | child | killed | not given | ",)),
        ),
    ),
    (
        "Shot in a murder-suicide",
        "Of all who are shot in one, nobody lives; a murder that is only looked into kills nobody.",
        (
            ("Two people were shot in a murder-suicide.", ("Two | [2, 2] | person | killed |  | ",)),
            ("A couple were found shot in an apparent murder-suicide.", ("A couple | [2, 2] | person | killed |  | ",)),
            ("Two men were shot in a raid on a murder suspect's home.", ("Two | [2, 2] | man | injured |  | raid",)),
            (
                "Two people were shot, one in a murder-suicide.",
                (
                    "Two | [2, 2] | person | injured |  | ",
                    "one | [1, 1] | person | injured |  | ",
                ),
            ),
            (
                "Two people were shot in a murder-suicide attempt.",
                ("Two | [2, 2] | person | injured |  | murder-suicide attempt",),
            ),
        ),
    ),
    (
        "Reference marks",
        "What stands in brackets right behind a word or its stop is no part of it.",
        (
            ("Nine people died.[12][13] A shop burned.", ("Nine | [9, 9] | person | killed |  | ",)),
            (
                "The bomb killed six soldiers[2] and wounded nine.[3]",
                (
                    "six | [6, 6] | soldier | killed |  | bomb",
                    "nine | [9, 9] | person | injured |  | bomb",
                ),
            ),
            ('"The blast killed nine [people]," he said.', ("nine | [9, 9] | person | killed |  | blast",)),
        ),
    ),
    (
        "What armies lose",
        "Men whom an army or the enemy lost are dead, unless they only went away; so are those whom its losses count.",
        (
            (
                "The enemy lost up to 260 servicemen and two tanks.",
                (
                    "up to 260 | (…, 260] | serviceman | killed |  | ",
                    "two | [2, 2] | tank | lose |  | ",
                ),
            ),
            ("The rebels lost nine men.", ("nine | [9, 9] | man | killed |  | ",)),
            ("The army lost 40 officers to budget cuts.", ("40 | [40, 40] | officer | lose |  | ",)),
            ("The team lost 14 men to injury.", ("14 | [14, 14] | man | lose |  | ",)),
            (
                "Enemy losses totalled more than 85 troops and three vehicles.",
                (
                    "more than 85 | (85, …) | troop | killed |  | ",
                    "three | [3, 3] | vehicle | total |  | ",
                ),
            ),
            (
                "The army's losses since the start of the war rose to 213.",
                ("213 | [213, 213] | person | killed |  | ",),
            ),
            (
                "The army's losses reached 40 wounded and 14 dead.",
                (
                    "40 | [40, 40] | person | injured |  | ",
                    "14 | [14, 14] | person | killed |  | ",
                ),
            ),
            ("The company's losses rose to 213.", ()),
            (
                "The enemy's losses reached 14 tanks and 40 soldiers.",
                (
                    "14 | [14, 14] | tank | reach |  | ",
                    "40 | [40, 40] | soldier | killed |  | ",
                ),
            ),
            ("The rebels' losses at the polls reached 40.", ()),
            ("Labour force losses rose to 213.", ()),
            ("The rebels lost 14 men in the vote.", ("14 | [14, 14] | man | lose |  | ",)),
            ("The police force lost 40 officers last year.", ("40 | [40, 40] | officer | lose |  | ",)),
            ("Our opponents lost two men in the first half.", ("two | [2, 2] | man | lose |  | ",)),
            ("Government forces lost 14 men.", ("14 | [14, 14] | man | killed |  | ",)),
        ),
    ),
    (
        "Destroyed, martyred, sacrificed",
        "Fighters are destroyed or neutralised as other people are killed; tear gas hurts where other gas kills.",
        (
            ("Up to 40 militants were destroyed.", ("Up to 40 | (…, 40] | militant | killed |  | ",)),
            (
                "At least 40 terrorists were neutralised in the north.",
                ("At least 40 | [40, …) | terrorist | killed |  | ",),
            ),
            (
                "Fourteen fighters were eliminated in the first round.",
                ("Fourteen | [14, 14] | fighter | eliminate |  | ",),
            ),
            ("Forty guards were eliminated to save money.", ("Forty | [40, 40] | guard | eliminate |  | ",)),
            ("Four soldiers embraced martyrdom in the attack.", ("Four | [4, 4] | soldier | killed |  | attack",)),
            ("Three citizens rose as martyrs in the shelling.", ("Three | [3, 3] | citizen | killed |  | shelling",)),
            ("Two soldiers paid the supreme price.", ("Two | [2, 2] | soldier | killed |  | ",)),
            ("Two officers rose to the rank of colonel.", ("Two | [2, 2] | officer | rise |  | ",)),
            (
                "At least 14 people suffocated due to tear gas inhalation.",
                ("At least 14 | [14, …) | person | injured |  | ",),
            ),
            ("Fourteen people suffocated from gas in the mine.", ("Fourteen | [14, 14] | person | killed |  | ",)),
            ("Two attackers were neutralised by the defence.", ("Two | [2, 2] | attacker | neutralise |  | ",)),
            ("Two attackers were neutralised by police.", ("Two | [2, 2] | attacker | killed |  | police",)),
            ("Two soldiers were eliminated from the show.", ("Two | [2, 2] | soldier | eliminate |  | ",)),
            ("Nine troops were destroyed emotionally.", ("Nine | [9, 9] | troop | destroy |  | ",)),
            ("Ten candidates fell in battle.", ("Ten | [10, 10] | candidate | fall |  | ",)),
            ("Four firefighters made the ultimate sacrifice.", ("Four | [4, 4] | firefighter | killed |  | ",)),
            (
                "Three employees made the ultimate sacrifice and gave up their bonuses.",
                ("Three | [3, 3] | employee | make |  | ",),
            ),
        ),
    ),
    (
        "Taken away",
        "Whom gunmen or police lead, carry or snatch away is held.",
        (
            ("The raiders carried off 13 girls.", ("13 | [13, 13] | girl | detained |  | raiders",)),
            ("Gunmen snatched 14 schoolgirls.", ("14 | [14, 14] | schoolgirl | detained |  | Gunmen",)),
            ("Police led 14 protesters away.", ("14 | [14, 14] | protester | detained |  | Police",)),
            ("Medics carried off 14 men.", ("14 | [14, 14] | man | carry |  | ",)),
            ("The club snatched 14 players from its rivals.", ("14 | [14, 14] | player | snatch |  | ",)),
            (
                "Police have recaptured 14 of the fugitives.",
                ("14 | [14, 14] | fugitive | detained | not given | Police",),
            ),
            ("Two babies were snatched from the fire by a neighbour.", ("Two | [2, 2] | baby | snatch |  | ",)),
            ("Two workers were snatched up by rival firms.", ("Two | [2, 2] | worker | snatch |  | ",)),
            ("Police took away 14 drivers' licences.", ("14 | [14, 14] | driver | take |  | ",)),
            ("Security whisked two ministers away after the speech.", ("two | [2, 2] | minister | whisk |  | ",)),
            (
                "Police said on Monday that a rich man who lives in Elm had rounded up 14 friends.",
                ("14 | [14, 14] | friend | round |  | ",),
            ),
            ("Police said that officers had rounded up 14 men.", ("14 | [14, 14] | man | detained |  | officers",)),
            ("Police snatched two men from the flames.", ("two | [2, 2] | man | snatch |  | ",)),
            ("Police led nine dancers off the stage.", ("nine | [9, 9] | dancer | lead |  | ",)),
            ("Guards led two visitors away from the fire.", ("two | [2, 2] | visitor | lead |  | ",)),
            ("Four guests were led off to dinner as fighters paraded.", ("Four | [4, 4] | guest | lead |  | ",)),
            (
                "Six people were taken away by helicopter after the gunmen were shot.",
                ("Six | [6, 6] | person | take |  | ",),
            ),
            ("Four pupils were taken away by gunmen Monday.", ("Four | [4, 4] | pupil | detained |  | gunmen",)),
        ),
    ),
    (
        "Things that end as people do",
        "Tankers, computers and detonators are nobody, whatever is done with them.",
        (
            ("Two tankers were seized by Iran.", ("Two | [2, 2] | tanker | seize |  | ",)),
            (
                "Police seized 14 computers and 11 detonators.",
                (
                    "14 | [14, 14] | computer | seize |  | ",
                    "11 | [11, 11] | detonator | seize |  | ",
                ),
            ),
            ("Two helicopters were missing.", ("Two | [2, 2] | helicopter | be |  | ",)),
            ("Fifteen containers are missing.", ("Fifteen | [15, 15] | container | miss |  | ",)),
            ("Fourteen settlers were seized.", ("Fourteen | [14, 14] | settler | detained |  | ",)),
            ("Four sexual predators were arrested.", ("Four | [4, 4] | sexual predator | detained |  | ",)),
        ),
    ),
    (
        "Captives who are freed",
        "Hostages and kidnapped people who are freed are rescued; prisoners, and those who only may be freed, are not.",
        (
            (
                "Commandos freed 19 hostages, among them four foreigners.",
                (
                    "19 | [19, 19] | hostage | rescued |  | Commandos",
                    "four | [4, 4] | foreigner | rescued | 19 | ",
                ),
            ),
            ("Nineteen hostages were later freed.", ("Nineteen | [19, 19] | hostage | rescued |  | ",)),
            ("The army freed 11 kidnapped villagers.", ("11 | [11, 11] | kidnapped villager | rescued |  | army",)),
            ("The rebels agreed to free 19 hostages.", ("19 | [19, 19] | hostage | detained |  | ",)),
            ("The group demanded that 19 hostages be freed.", ("19 | [19, 19] | hostage | detained |  | ",)),
            ("The 19 hostages have not been freed.", ("19 | [19, 19] | hostage | detained |  | ",)),
            ("The judge freed 19 prisoners.", ("19 | [19, 19] | prisoner | free |  | ",)),
            (
                "Five guards were killed and two taken captive in an ambush.",
                (
                    "Five | [5, 5] | guard | killed |  | ambush",
                    "two | [2, 2] | person | detained |  | ambush",
                ),
            ),
            (
                "Five guards were killed and two taken to hospital.",
                (
                    "Five | [5, 5] | guard | killed |  | ",
                    "two | [2, 2] | person | injured |  | ",
                ),
            ),
            (
                "By nightfall, 301 of the miners had been brought to the surface.",
                ("301 | [301, 301] | miner | rescued | not given | ",),
            ),
            ("The names of 14 hostages were released.", ("14 | [14, 14] | hostage | detained |  | ",)),
            ("A plan for releasing 14 hostages failed.", ("14 | [14, 14] | hostage | detained |  | ",)),
            ("Soldiers succeeded in freeing 14 hostages.", ("14 | [14, 14] | hostage | rescued |  | Soldiers",)),
        ),
    ),
    (
        "Whose fate is unknown",
        "They are missing; players whose fate is uncertain are not.",
        (
            ("The fate of nine soldiers is unknown.", ("nine | [9, 9] | soldier | missing |  | ",)),
            ("The whereabouts of the remaining five are unknown.", ("five | [5, 5] | person | missing |  | ",)),
            ("The fate of nine players is uncertain.", ("nine | [9, 9] | player | be |  | ",)),
            ("The fate of nine soldiers was sealed.", ("nine | [9, 9] | soldier | seal |  | ",)),
        ),
    ),
    (
        "No losses, captives or arrests of theirs",
        "Scores, shares, names and those led to safety tell of none.",
        (
            ("The rebels suffered losses of 14 to 3.", ()),
            ("Sell-offs extended the army fund's losses to 14 percent.", ("14 percent | [14, 14] |  | extend |  | ",)),
            ("Police led 14 children away to safety.", ("14 | [14, 14] | child | rescued |  | Police",)),
            ("The army released 14 hostages' names.", ("14 | [14, 14] | hostage | detained |  | ",)),
        ),
    ),
    (
        "Where people are",
        "The shelter or the cell that they are in tells what happened to them, and the hall of a meeting does not.",
        (
            (
                "About 3,000 people are staying in evacuation centers.",
                ("About 3,000 | about [3,000, 3,000] | person | displaced |  | ",),
            ),
            (
                "Some 340 residents spent the night in rest centres.",
                ("Some 340 | about [340, 340] | resident | displaced |  | ",),
            ),
            (
                "About 700 villagers were moved to a relief camp.",
                ("About 700 | about [700, 700] | villager | displaced |  | ",),
            ),
            (
                "More than 14,000 villagers are sheltering in 31 schools.",
                (
                    "More than 14,000 | (14,000, …) | villager | displaced |  | ",
                    "31 | [31, 31] | school | shelter |  | ",
                ),
            ),
            (
                "The number of people who have taken refuge in evacuation centers has reached 310,440.",
                ("310,440 | [310,440, 310,440] | person | displaced |  | ",),
            ),
            ("Some 190 people sought refuge in churches.", ("Some 190 | about [190, 190] | person | displaced |  | ",)),
            ("Twelve activists remain in prison.", ("Twelve | [12, 12] | activist | detained |  | ",)),
            ("Some 81 fishermen are in jail in Norden.", ("Some 81 | about [81, 81] | fisherman | detained |  | ",)),
            (
                "More than 2,300 of its troops are still in captivity.",
                ("More than 2,300 | (2,300, …) | troop | detained |  | ",),
            ),
            (
                "About 21,000 people had to leave their homes.",
                ("About 21,000 | about [21,000, 21,000] | person | displaced |  | ",),
            ),
            ("Forty-four people are without a home.", ("Forty-four | [44, 44] | person | displaced |  | ",)),
            (
                "About 21,000 people had to leave their homes to vote.",
                ("About 21,000 | about [21,000, 21,000] | person | have |  | ",),
            ),
            (
                "About 21,000 people have to leave their homes.",
                ("About 21,000 | about [21,000, 21,000] | person | have |  | ",),
            ),
            ("Forty people are without a home phone.", ("Forty | [40, 40] | person | be |  | ",)),
            (
                "Two hundred volunteers are working in relief camps.",
                ("Two hundred | [200, 200] | volunteer | work |  | ",),
            ),
            (
                "Two hundred soldiers were sent to evacuation centres.",
                ("Two hundred | [200, 200] | soldier | send |  | ",),
            ),
            ("The 40 players are in a training camp.", ("40 | [40, 40] | player | be |  | ",)),
            ("About 30 scouts are living in a summer camp.", ("About 30 | about [30, 30] | scout | live |  | ",)),
            ("The 40 guests stayed in the town hall.", ("40 | [40, 40] | guest | stay |  | ",)),
            ("Nine pandas are in captivity.", ("Nine | [9, 9] | panda | be |  | ",)),
            ("The 14 monks are in prison ministry.", ("14 | [14, 14] | monk | be |  | ",)),
            ("Nine nurses were sent to prison clinics.", ("Nine | [9, 9] | nurse | send |  | ",)),
            ("Sixty nurses are in evacuation centres.", ("Sixty | [60, 60] | nurse | be |  | ",)),
            ("The 40 aid workers are in relief camps.", ("40 | [40, 40] | aid worker | be |  | ",)),
            ("The governor said 400 people are in relief camps.", ("400 | [400, 400] | person | displaced |  | ",)),
            ("Forty pupils are in detention.", ("Forty | [40, 40] | pupil | be |  | ",)),
            ("Twelve lawyers are in prison to visit clients.", ("Twelve | [12, 12] | lawyer | be |  | ",)),
            ("Forty climbers were at the rest camp.", ("Forty | [40, 40] | climber | be |  | ",)),
            (
                "Twelve thousand homeless people sleep in emergency shelters.",
                ("Twelve thousand | [12,000, 12,000] | homeless person | sleep |  | ",),
            ),
            ("The film is about 17 trapped miners.", ("about 17 | about [17, 17] | trapped miner | be |  | ",)),
            ("The bank has 400 trapped savers.", ("400 | [400, 400] | trapped saver | have |  | ",)),
            (
                "Three hundred people sheltered in halls from the hail.",
                ("Three hundred | [300, 300] | person |  |  | ",),
            ),
            ("Six investors sought refuge in countries with low taxes.", ("Six | [6, 6] | investor | seek |  | ",)),
            (
                "Twenty golfers took shelter in tents as the lightning came.",
                ("Twenty | [20, 20] | golfer | take |  | ",),
            ),
            ("Three guards are in prison every day.", ("Three | [3, 3] | guard | be |  | ",)),
            ("Two soldiers are in jail.", ("Two | [2, 2] | soldier | detained |  | ",)),
            ("Forty patients were taken to an emergency centre.", ("Forty | [40, 40] | patient | take |  | ",)),
            ("Forty pupils sheltered in classrooms during the shooting.", ("Forty | [40, 40] | pupil |  |  | ",)),
            (
                "Some 300 festival goers took shelter in tents.",
                ("Some 300 | about [300, 300] | festival goer | take |  | ",),
            ),
        ),
    ),
    (
        "Stranded and cut off",
        "Who is stranded is trapped; whales, runners on base and lorries are not.",
        (
            (
                "Some 6,700 passengers were stranded in ports.",
                ("Some 6,700 | about [6,700, 6,700] | passenger | trapped |  | ",),
            ),
            (
                "About 2,000 tourists, most of them foreigners, are stranded at the foot of the ruins.",
                ("About 2,000 | about [2,000, 2,000] | tourist | trapped |  | ",),
            ),
            (
                "Flights were halted, leaving 1,700 travellers stranded.",
                ("1,700 | [1,700, 1,700] | traveller | trapped |  | Flights",),
            ),
            ("The storm marooned 300 villagers.", ("300 | [300, 300] | villager | trapped |  | storm",)),
            (
                "Some 300 villagers were cut off by floodwater.",
                ("Some 300 | about [300, 300] | villager | trapped |  | floodwater",),
            ),
            (
                "Five pensioners spent six hours stuck in a lift.",
                ("Five | [5, 5] | pensioner | trapped |  | ", "six hours | [6, 6] |  | spend |  | "),
            ),
            (
                "Firefighters rescued 12 people trapped in a lift.",
                ("12 | [12, 12] | person | rescued |  | Firefighters",),
            ),
            ("Rescuers reached 17 trapped miners.", ("17 | [17, 17] | trapped miner | trapped |  | ",)),
            ("Rescuers freed 17 trapped miners.", ("17 | [17, 17] | trapped miner | rescued |  | Rescuers",)),
            ("Two trucks were stranded on the bridge.", ("Two | [2, 2] | truck | strand |  | ",)),
            ("Nearly 200 whales were stranded on the beach.", ("Nearly 200 | about (…, 200) | whale | strand |  | ",)),
            ("They left 14 runners stranded on base.", ("14 | [14, 14] | runner | leave |  | ",)),
            ("The Jays stranded 11.", ()),
            (
                "About 300 subscribers were cut off by the operator.",
                ("About 300 | about [300, 300] | subscriber | cut |  | ",),
            ),
            ("The firm found 17 trapped birds.", ("17 | [17, 17] | trapped bird | find |  | ",)),
            ("Three actors spent hours stuck in make-up.", ("Three | [3, 3] | actor | spend |  | ",)),
            ("Forty commuters spent hours stuck in traffic.", ("Forty | [40, 40] | commuter | spend |  | ",)),
            ("Forty passengers spent the night stuck on a train.", ("Forty | [40, 40] | passenger | trapped |  | ",)),
            ("Forty people had their power cut off by the storm.", ("Forty | [40, 40] | person | have |  | ",)),
            ("12 stranded at second base.", ()),
            ("Seven Indians were stranded in the third inning.", ("Seven | [7, 7] | indian | strand |  | ",)),
            ("Two Italians were stranded at sea.", ("Two | [2, 2] | italian | trapped |  | ",)),
            ("Two women spent hours stuck in a lift.", ("Two | [2, 2] | woman | trapped |  | ",)),
            ("Two workers spent hours stuck on the phone.", ("Two | [2, 2] | worker | spend |  | ",)),
            ("Nine people spent hours stuck in traffic.", ("Nine | [9, 9] | person | spend |  | ",)),
        ),
    ),
    (
        "Picked up",
        "By a ship they are saved, by the police arrested, and by a bus neither.",
        (
            (
                "A coast guard cutter picked up 61 migrants.",
                ("61 | [61, 61] | migrant | rescued |  | coast guard cutter",),
            ),
            (
                "Sixty-one migrants were picked up by the coast guard.",
                ("Sixty-one | [61, 61] | migrant | rescued |  | coast guard",),
            ),
            (
                "A cargo ship picked up 21 people after their dinghy capsized.",
                ("21 | [21, 21] | person | rescued |  | cargo ship",),
            ),
            ("Forty-one people were picked up by police.", ("Forty-one | [41, 41] | person | detained |  | police",)),
            ("A boat picked up 20 tourists from the pier.", ("20 | [20, 20] | tourist | pick |  | ",)),
            ("The ship picked up 20 passengers in Lisbon.", ("20 | [20, 20] | passenger | pick |  | ",)),
            ("A bus picked up 30 children.", ("30 | [30, 30] | child | pick |  | ",)),
            ("Two players were picked up by the Jets.", ("Two | [2, 2] | player | pick |  | ",)),
            ("Police officers picked up 14 children from school.", ("14 | [14, 14] | child | pick |  | ",)),
            (
                "Two officers picked up 14 parcels.",
                ("Two | [2, 2] | officer | pick |  | ", "14 | [14, 14] | parcel | pick |  | "),
            ),
            ("Police picked up two tourists and drove them home.", ("two | [2, 2] | tourist | pick |  | ",)),
            ("Police picked up two men and took them to jail.", ("two | [2, 2] | man | detained |  | Police",)),
            ("Police picked up 14 lost hikers.", ("14 | [14, 14] | lost hiker | pick |  | ",)),
            ("Agents picked up two players for the season.", ("two | [2, 2] | player | pick |  | ",)),
            (
                "Immigration agents picked up 12 workers.",
                ("12 | [12, 12] | worker | detained |  | Immigration agents",),
            ),
            (
                "The gang that killed the officer picked up two hitchhikers.",
                ("two | [2, 2] | hitchhiker | pick |  | ",),
            ),
            ("The boat picked up 12 tourists for a trip on the sea.", ("12 | [12, 12] | tourist | pick |  | ",)),
            (
                "The boat picked up 12 passengers after the ferry sank.",
                ("12 | [12, 12] | passenger | rescued |  | boat",),
            ),
            ("The navy picked up 40 recruits at sea.", ("40 | [40, 40] | recruit | pick |  | ",)),
        ),
    ),
    (
        "Freed by rescuers or captors",
        "Who is freed by soldiers or let go by gunmen is rescued; who is freed by a court or for other work is not.",
        (
            ("Soldiers freed 12 villagers on Tuesday.", ("12 | [12, 12] | villager | rescued |  | Soldiers",)),
            (
                "Police raided the compound, freeing 270 people and arresting 41 suspects.",
                ("270 | [270, 270] | person | rescued |  | Police", "41 | [41, 41] | suspect | detained |  | Police"),
            ),
            (
                "Officials freed 112 bonded labourers from a brick kiln.",
                ("112 | [112, 112] | bonded labourer | rescued |  | Officials",),
            ),
            ("Kidnappers have released 29 pupils.", ("29 | [29, 29] | pupil | rescued |  | Kidnappers",)),
            (
                "Gunmen have freed 29 of the pupils they abducted last week.",
                ("29 | [29, 29] | pupil | rescued | not given | Gunmen",),
            ),
            (
                "Twenty-nine of the pupils abducted from a school last week have been freed.",
                ("Twenty-nine | [29, 29] | pupil | rescued | not given | ",),
            ),
            (
                "Eleven passengers seized from a bus ten days ago have regained their freedom.",
                ("Eleven | [11, 11] | passenger | rescued |  | ",),
            ),
            ("Five hostages were let go in the afternoon.", ("Five | [5, 5] | hostage | rescued |  | ",)),
            (
                "Six nuns were kidnapped from a convent; two have been freed.",
                ("Six | [6, 6] | nun | detained |  | ", "two | [2, 2] | person | rescued |  | "),
            ),
            ("Two men who were kidnapped in May were freed.", ("Two | [2, 2] | man | rescued |  | ",)),
            ("Two men who kidnapped a girl were freed.", ("Two | [2, 2] | man | free |  | ",)),
            ("Forty pupils abducted in May have not been freed.", ("Forty | [40, 40] | pupil | detained |  | ",)),
            ("Forty pupils abducted in May could be freed soon.", ("Forty | [40, 40] | pupil | detained |  | ",)),
            ("Two men kidnapped in May were freed by a judge's order.", ("Two | [2, 2] | man | detained |  | ",)),
            ("The judge freed two men.", ("two | [2, 2] | man | free |  | ",)),
            ("Police freed two men without charge.", ("two | [2, 2] | man | free |  | ",)),
            ("Police released two men on bail.", ("two | [2, 2] | man | release |  | ",)),
            ("Police freed 12 protesters.", ("12 | [12, 12] | protester | free |  | ",)),
            ("The army freed 14 officers from desk duty.", ("14 | [14, 14] | officer | free |  | ",)),
            ("The army freed 300 reservists to go home.", ("300 | [300, 300] | reservist | free |  | ",)),
            ("Rebels released 14 prisoners of war.", ("14 | [14, 14] | prisoner | release |  | ",)),
            ("Militants released 12 statements.", ("12 | [12, 12] | statement | release |  | ",)),
            ("The ministry freed 40 teachers from paperwork.", ("40 | [40, 40] | teacher | free |  | ",)),
            ("Police freed two dogs.", ("two | [2, 2] | dog | free |  | ",)),
            ("Twelve abducted pupils regained their freedom.", ("Twelve | [12, 12] | abducted pupil | rescued |  | ",)),
            ("Two players regained their freedom in the midfield.", ("Two | [2, 2] | player | regain |  | ",)),
            ("Police freed nine people held in a flat by a gang.", ("nine | [9, 9] | person | rescued |  | Police",)),
            ("Police freed 12 people arrested at the march.", ("12 | [12, 12] | person | detained |  | ",)),
            (
                "Police freed the two youths after a few hours.",
                (
                    "two | [2, 2] | youth | free |  | ",
                    "a few hours | [3, …) |  | free |  | ",
                ),
            ),
            ("The army freed nine people it had held for weeks.", ("nine | [9, 9] | person | free |  | ",)),
            ("The army freed 40 men for the harvest.", ("40 | [40, 40] | man | free |  | ",)),
            ("The Raiders released four veterans.", ("four | [4, 4] | veteran | release |  | ",)),
            ("Two men seized by police were released.", ("Two | [2, 2] | man | detained |  | police",)),
            ("Two people seized in the raid were released.", ("Two | [2, 2] | person | detained |  | raid",)),
            ("Six doctors seized by bandits have been released.", ("Six | [6, 6] | doctor | rescued |  | ",)),
            ("Four men kidnapped in May have yet to be freed.", ("Four | [4, 4] | man | detained |  | ",)),
            ("Police seized cash, and two were released.", ("two | [2, 2] | person | detained |  | Police",)),
            ("A girl was abducted, and two were released after questioning.", ()),
            (
                "Two people were arrested after a boy was kidnapped and two were released.",
                ("Two | [2, 2] | person | detained |  | ",),
            ),
            ("Fourteen journalists regained their freedom.", ("Fourteen | [14, 14] | journalist | regain |  | ",)),
            ("The ruling freed two victims of the fraud.", ("two | [2, 2] | victim | free |  | ",)),
            ("Troops freed nine Palestinians.", ("nine | [9, 9] | palestinian | free |  | ",)),
            ("Nine men held by a militia were freed.", ("Nine | [9, 9] | man | rescued |  | ",)),
            ("Soldiers freed 12 villagers from a camp.", ("12 | [12, 12] | villager | rescued |  | Soldiers",)),
        ),
    ),
    (
        "Taken from where they were",
        "Gunmen who take people from a school abduct them; a coach or guide does not.",
        (
            ("Bandits took 64 girls from a college.", ("64 | [64, 64] | girl | detained |  | Bandits",)),
            (
                "Gunmen stormed a boarding school and marched 87 pupils into the forest.",
                ("87 | [87, 87] | pupil | detained |  | Gunmen",),
            ),
            ("Militants took 14 men from their homes.", ("14 | [14, 14] | man | detained |  | Militants",)),
            (
                "Armed men burst into the church and took away 40 worshippers.",
                ("40 | [40, 40] | worshipper | detained |  | Armed men",),
            ),
            ("Six nuns were taken at gunpoint.", ("Six | [6, 6] | nun | detained |  | ",)),
            ("The junta has locked up 20,500 people.", ("20,500 | [20,500, 20,500] | person | detained |  | junta",)),
            ("The coach took 14 boys from the college.", ("14 | [14, 14] | boy | take |  | ",)),
            ("The guide took 20 tourists into the jungle.", ("20 | [20, 20] | tourist | take |  | ",)),
            ("Soldiers took 20 recruits into the desert.", ("20 | [20, 20] | recruit | take |  | ",)),
            ("The club locked up two players with new deals.", ("two | [2, 2] | player | lock |  | ",)),
            ("Las Vegas Raiders took three linemen from the university.", ("three | [3, 3] | lineman | take |  | ",)),
            ("Three players were locked up at home by the virus.", ("Three | [3, 3] | player | lock |  | ",)),
        ),
    ),
    (
        "Struck by a disease",
        "A virus that spreads to people infects them; a strike that hits them does not, nor does heart disease.",
        (
            (
                "The stomach bug has affected 138 passengers.",
                ("138 | [138, 138] | passenger | infected |  | stomach bug",),
            ),
            ("Norovirus has struck 138 passengers.", ("138 | [138, 138] | passenger | infected |  | Norovirus",)),
            ("The virus has spread to 27 people.", ("27 | [27, 27] | person | infected |  | virus",)),
            (
                "Twenty-two people were diagnosed with Legionnaires' disease.",
                ("Twenty-two | [22, 22] | person | infected |  | ",),
            ),
            (
                "Twenty-seven people have been confirmed with mpox.",
                ("Twenty-seven | [27, 27] | person | infected |  | ",),
            ),
            ("The number of people who fell ill rose to 86.", ("86 | [86, 86] | person | infected |  | ",)),
            (
                "The country reported 1,204 new infections, raising its caseload to 88,316.",
                (
                    "1,204 | [1,204, 1,204] | new person | infected |  | ",
                    "88,316 | [88,316, 88,316] | person | infected |  | ",
                ),
            ),
            (
                "Twenty-two people were diagnosed with heart disease.",
                ("Twenty-two | [22, 22] | person | diagnose |  | ",),
            ),
            (
                "Twenty-two people were diagnosed with Alzheimer's disease.",
                ("Twenty-two | [22, 22] | person | diagnose |  | ",),
            ),
            ("The outbreak affected 4,000 passengers' plans.", ("4,000 | [4,000, 4,000] | passenger | affect |  | ",)),
            ("The outbreak has affected 40 farms.", ("40 | [40, 40] | farm | affect |  | ",)),
            ("The pandemic has hit 4,000 workers.", ("4,000 | [4,000, 4,000] | worker | hit |  | ",)),
            ("The strike has hit 4,000 passengers.", ("4,000 | [4,000, 4,000] | passenger | hit |  | ",)),
            ("The news spread to 400 people.", ("400 | [400, 400] | person | spread |  | ",)),
            ("The firm's caseload rose to 88.", ()),
            ("An outbreak of cholera has hit 40 people.", ("40 | [40, 40] | person | infected |  | outbreak",)),
            ("The closure after the virus affected 300 pupils.", ("300 | [300, 300] | pupil | affect |  | ",)),
            (
                "The school closed after the virus affected 300 pupils.",
                ("300 | [300, 300] | pupil | infected |  | virus",),
            ),
            ("A software bug hit 4,000 customers.", ("4,000 | [4,000, 4,000] | customer | hit |  | ",)),
            ("A stomach bug has hit 40 passengers.", ("40 | [40, 40] | passenger | infected |  | stomach bug",)),
            ("A computer virus has affected 300 people.", ("300 | [300, 300] | person | affect |  | ",)),
            ("The virus hit 2.2 million workers.", ("2.2 million | [2,200,000, 2,200,000] | worker | hit |  | ",)),
            (
                "The rare disease affects about 40 people in the country.",
                ("about 40 | about [40, 40] | person | affect |  | ",),
            ),
            ("Three women were diagnosed with a rare infection.", ("Three | [3, 3] | woman | infected |  | ",)),
            ("Two men confirmed with the virus died.", ("Two | [2, 2] | man | killed |  | ",)),
            ("Coronavirus hit 300 workers in their pockets.", ("300 | [300, 300] | worker | hit |  | ",)),
            ("The court's caseload rose to 900 as the pandemic went on.", ()),
            ("The case count rose to 300 as the judge worked.", ()),
            ("Each doctor's caseload rose to 40 in the pandemic.", ()),
        ),
    ),
    (
        "The verb behind a subject's own clause",
        "A plural verb goes with the people who are counted, and not with the one thing that stands right before it.",
        (
            (
                "Two brothers who packed 32 people into a lorry have been jailed.",
                ("Two | [2, 2] | brother | detained |  | ", "32 | [32, 32] | person | pack |  | "),
            ),
            (
                "Four hikers who got lost with two dogs in the fog were rescued.",
                ("Four | [4, 4] | hiker | rescued |  | ", "two | [2, 2] | dog | lose |  | "),
            ),
            (
                "Two men who ran the bank that robbed 30 clients were jailed.",
                ("Two | [2, 2] | man | detained |  | ", "30 | [30, 30] | client | rob |  | "),
            ),
            (
                "Six officers who shot 14 people at a march have been charged.",
                ("Six | [6, 6] | officer | charge |  | ", "14 | [14, 14] | person | injured |  | "),
            ),
            ("Two men who police said killed a girl were held.", ("Two | [2, 2] | man | hold |  | ",)),
            (
                "The number of patients rose to 40, and of those 12 died.",
                ("40 | [40, 40] | patient | rise |  | ", "12 | [12, 12] | person | killed |  | "),
            ),
        ),
    ),
    (
        "Missing first",
        "Who was missing may be found dead or be rescued.",
        (
            (
                "Three of the eleven reported missing were found dead.",
                ("Three | [3, 3] | person | killed | not given | ",),
            ),
            ("Three people reported missing were found dead.", ("Three | [3, 3] | person | killed |  | ",)),
            ("Three hikers missing since Friday have been found alive.", ("Three | [3, 3] | hiker | rescued |  | ",)),
            (
                "Twelve people missing, 30 rescued.",
                ("Twelve | [12, 12] | person | missing |  | ", "30 | [30, 30] | person | rescued |  | "),
            ),
            ("Twelve people missing in the flood are feared dead.", ("Twelve | [12, 12] | person | killed |  | ",)),
        ),
    ),
    (
        "Beside others",
        "Who gives up or is helped is none of those who were killed or hurt.",
        (
            (
                "Security forces killed 31 people and six surrendered.",
                ("31 | [31, 31] | person | killed |  | Security forces",),
            ),
            ("The charity has helped 1,900 victims since 2009.", ("1,900 | [1,900, 1,900] | victim | help |  | ",)),
        ),
    ),
    (
        "Led away and asked",
        "Gunmen whisk those away whom they abduct, guards those whom they protect.",
        (
            ("The bandits whisked away 87 pupils.", ("87 | [87, 87] | pupil | detained |  | bandits",)),
            ("Security whisked two ministers away after the speech.", ("two | [2, 2] | minister | whisk |  | ",)),
            ("Eight people have been taken in for questioning.", ("Eight | [8, 8] | person | detained |  | ",)),
            ("Eight people have been taken in by relatives.", ("Eight | [8, 8] | person | take |  | ",)),
            ("Rescuers were unable to save two of the children.", ("two | [2, 2] | child | rescued | not given | ",)),
            ("Rescuers battled to save two of the children.", ("two | [2, 2] | child | rescued | not given | ",)),
            ("The flood drove 900 people from homes in Elm.", ("900 | [900, 900] | person | displaced |  | flood",)),
            ("The trade drove 900 people from home games.", ("900 | [900, 900] | person | drive |  | ",)),
            ("Two men were locked up for life.", ("Two | [2, 2] | man | detained |  | ",)),
            ("Two men were locked up by police.", ("Two | [2, 2] | man | detained |  | police",)),
            ("Three players were locked up with new contracts.", ("Three | [3, 3] | player | lock |  | ",)),
            (
                "Forty people were locked up in their flats during the lockdown.",
                ("Forty | [40, 40] | person | lock |  | ",),
            ),
            ("2 held over 12 hours.", ("over 12 hours | (12, …) |  | hold |  | ",)),
            ("Two ministers were whisked away by commandos.", ("Two | [2, 2] | minister | whisk |  | ",)),
            (
                "Two hundred people living in the area held by the rebels fled.",
                ("Two hundred | [200, 200] | person | displaced |  | ",),
            ),
            ("Two prayers held after quake.", ("Two | [2, 2] | prayer |  |  | ",)),
            ("Fourteen men were rounded up in raids.", ("Fourteen | [14, 14] | man | detained |  | raids",)),
            ("Two inspectors were sent to prison by the ministry.", ("Two | [2, 2] | inspector | send |  | ",)),
        ),
    ),
    (
        "Names of places and clubs",
        "Who is plucked from a gorge or a lake with a name is rescued; who is plucked from a club is not.",
        (
            (
                "A helicopter plucked 16 hikers from the Waitoru Gorge.",
                ("16 | [16, 16] | hiker | rescued |  | helicopter",),
            ),
            ("Two boys were plucked from Lake Erie.", ("Two | [2, 2] | boy | rescued |  | ",)),
            ("Two rookies were plucked from the Sea Eagles.", ("Two | [2, 2] | rookie | pluck |  | ",)),
            ("Two men were lifted from the River Plate squad.", ("Two | [2, 2] | man | lift |  | ",)),
            (
                "Fifteen passengers picked up by a fishing boat had been put ashore.",
                ("Fifteen | [15, 15] | passenger | put |  | ",),
            ),
            ("Six people were plucked from the River Don.", ("Six | [6, 6] | person | rescued |  | ",)),
            ("Six stars were plucked from the River Plate squad.", ("Six | [6, 6] | star | pluck |  | ",)),
        ),
    ),
    (
        "Cases of no disease",
        "Cases are of people who fell ill where the text speaks of a disease or of new cases.",
        (
            ("Fraud fell from 276 cases to 177.", ("276 | [276, 276] | case | fall |  | ",)),
            ("Thieves took 14 cases of smokes.", ("14 | [14, 14] | case | take |  | ",)),
            ("Attendance improved in 76 cases.", ("76 | [76, 76] | case | improve |  | ",)),
            ("In 14 cases the virus had changed.", ("14 | [14, 14] | case | change |  | ",)),
            ("The virus spread; Norden had 14 cases.", ("14 | [14, 14] | person | infected |  | ",)),
            ("There were 12 new cases on Monday.", ("12 | [12, 12] | new person | infected |  | ",)),
            ("The number of cases rose to 41 as the outbreak grew.", ("41 | [41, 41] | person | infected |  | ",)),
            ("The court's case count rose to 400.", ()),
            ("The case count rose to 40.", ()),
            ("The case count rose to 40 as measles spread.", ("40 | [40, 40] | person | infected |  | ",)),
            ("The nurse has had a caseload of 40 since the epidemic.", ()),
            ("The tribunal heard ten fresh cases.", ("ten | [10, 10] | fresh case | hear |  | ",)),
        ),
    ),
    (
        "Nobody saved",
        "Money and jobs saved, hopes kept alive, wars survived, and one of several who lives are no rescue.",
        (
            ("She wants to save thousands in tuition costs.", ()),
            ("Crews saved thousands in the flood.", ("thousands | [1,000, …) | person | rescued |  | Crews",)),
            ("The plan saved 650 jobs.", ("650 | [650, 650] | job | save |  | ",)),
            ("He survived two wars.", ("two | [2, 2] | war | survive |  | ",)),
            ("Two passengers survived the crash.", ("Two | [2, 2] | passenger | rescued |  | ",)),
            ("Fifteen groups want to keep the plan alive.", ("Fifteen | [15, 15] | group | want |  | ",)),
            ("Of the 10 artists only the eldest is still alive.", ("10 | [10, 10] | artist | be |  | ",)),
            ("Twelve miners are alive.", ("Twelve | [12, 12] | miner | rescued |  | ",)),
            ("They were six ill-at-ease students.", ()),
            ("Six students were ill.", ("Six | [6, 6] | student | infected |  | ",)),
            ("Customers saved hundreds on insurance.", ()),
            ("Rescuers saved 12 people in the holiday camp.", ("12 | [12, 12] | person | rescued |  | Rescuers",)),
            ("Lifeguards saved 40 on holiday.", ("40 | [40, 40] | person | rescued |  | Lifeguards",)),
        ),
    ),
    (
        "Who flees from whom he robbed",
        "Whoever did something to people and fled left them behind.",
        (
            ("The gunman robbed two tourists and then fled.", ("two | [2, 2] | tourist | rob |  | ",)),
            ("Thousands packed their bags and fled the town.", ("Thousands | [1,000, …) | person | displaced |  | ",)),
        ),
    ),
    (
        "Who does it to death",
        "Those who stab somebody to death live; a time behind it is nobody.",
        (
            ("Three men stabbed to death a student.", ("Three | [3, 3] | man |  |  | ",)),
            (
                "Gunmen shot to death overnight two guards.",
                ("two | [2, 2] | guard | killed |  | Gunmen",),
            ),
            ("Three boys froze to death.", ("Three | [3, 3] | boy | killed |  | ",)),
            ("Two women found stabbed to death late Sunday were sisters.", ("Two | [2, 2] | woman | killed |  | ",)),
            ("Two men were shot dead two days later.", ("Two | [2, 2] | man | killed |  | ",)),
        ),
    ),
    (
        "Those before whom, and to whom",
        "Nothing happens to those who see it, or to whom somebody is known.",
        (
            ("The singer, known to millions, died on Monday.", ()),
            (
                "The shooting of a man in front of his three sons led to protests.",
                ("three | [3, 3] | son | lead |  | ",),
            ),
            (
                "The two bodies generating income for the crown failed.",
                ("two | [2, 2] | official body | generate |  | ",),
            ),
            ("Two bodies bearing marks were found.", ("Two | [2, 2] | person | killed |  | ",)),
        ),
    ),
)
