"""What is read as what in counts of victims: one table, for the tests and for docs/reading-claims.md.

A reading is "printed | asserts | counts | outcome | part of | by"; an empty place is one that the text leaves open.
"""

from __future__ import annotations

__all__ = ["SECTIONS", "Section"]

Row = tuple[str, tuple[str, ...]]
Section = tuple[str, str, tuple[Row, ...]]

SECTIONS: tuple[Section, ...] = (
    (
        "What happened",
        "The harmed follow an active verb, and precede a passive, a happening or a state.",
        (
            ("Rockets killed 29 civilians.", ("29 | [29, 29] | civilian | killed |  | Rockets",)),
            ("Shelling wounded at least 14 soldiers.", ("at least 14 | [14, …) | soldier | injured |  | ",)),
            (
                "The blast killed nine people and wounded dozens.",
                ("nine | [9, 9] | person | killed |  | blast", "dozens | [12, …) | person | injured |  | blast"),
            ),
            ("At least 29 civilians were killed on Monday.", ("At least 29 | [29, …) | civilian | killed |  | ",)),
            ("Twelve fishermen drowned.", ("Twelve | [12, 12] | fisherman | killed |  | ",)),
            ("Two of the wounded succumbed to their injuries.", ("Two | [2, 2] | person | killed | not given | ",)),
            ("Two more died later in hospital.", ("Two | [2, 2] | person | killed |  | ",)),
            (
                "The raid left 14 dead and 30 wounded.",
                ("14 | [14, 14] | person | killed |  | raid", "30 | [30, 30] | person | injured |  | raid"),
            ),
            ("Twelve climbers are missing.", ("Twelve | [12, 12] | climber | missing |  | ",)),
            (
                "Some 3,000 villagers were displaced.",
                ("Some 3,000 | about [3,000, 3,000] | villager | displaced |  | ",),
            ),
            ("Police arrested 17 protesters.", ("17 | [17, 17] | protester | detained |  | Police",)),
            ("Firefighters rescued 11 miners.", ("11 | [11, 11] | miner | rescued |  | Firefighters",)),
            ("More than 60 people were killed or injured.", ("More than 60 | (60, …) | person | casualties |  | ",)),
            ("The crash claimed 55 lives.", ("55 | [55, 55] | person | killed |  | ",)),
            ("The storm took the lives of 18 people.", ("18 | [18, 18] | person | killed |  | ",)),
            (
                "The death toll from the shelling of the old town in the past 24 hours has reached 20 people.",
                ("20 | [20, 20] | person | killed |  | shelling",),
            ),
            (
                "The raid killed 27 people. The victims included 11 children and nine women.",
                (
                    "27 | [27, 27] | person | killed |  | raid",
                    "11 | [11, 11] | child | killed | 27 | ",
                    "nine | [9, 9] | woman | killed | 27 | ",
                ),
            ),
            ("Eleven women lost their lives.", ("Eleven | [11, 11] | woman | killed |  | ",)),
            ("Fifteen sailors are feared dead.", ("Fifteen | [15, 15] | sailor | killed |  | ",)),
        ),
    ),
    (
        "Shot, hurt, in hospital",
        "Who was shot counts as injured, unless the words beside it tell of a death.",
        (
            ("Four demonstrators were shot.", ("Four | [4, 4] | demonstrator | injured |  | ",)),
            (
                "Four shot, one killed during argument",
                ("Four | [4, 4] | person | injured |  | ", "one | [1, 1] | person | killed |  | "),
            ),
            ("Two teachers were shot dead.", ("Two | [2, 2] | teacher | killed |  | ",)),
            ("Three others sustained non-fatal bullet wounds.", ("Three | [3, 3] | person | injured |  | ",)),
            ("About 40 people were taken to hospital.", ("About 40 | about [40, 40] | person | injured |  | ",)),
            ("Two people were treated for wounds and released.", ("Two | [2, 2] | person | injured |  | ",)),
            ("Four people were in critical condition.", ("Four | [4, 4] | person | injured |  | ",)),
        ),
    ),
    (
        "Headlines without verbs",
        "",
        (
            ("250 dead in Norden raid", ("250 | [250, 250] | person | killed |  | Norden raid",)),
            (
                "Norden blast: 12 dead, 30 hurt",
                ("12 | [12, 12] | person | killed |  | ", "30 | [30, 30] | person | injured |  | "),
            ),
            (
                "Police: 2 killed, 3 injured in crash",
                ("2 | [2, 2] | person | killed |  | ", "3 | [3, 3] | person | injured |  | "),
            ),
            (
                "Seven killed 37 others injured due to shelling",
                ("Seven | [7, 7] | person | killed |  | ", "37 | [37, 37] | person | injured |  | "),
            ),
            ("12 people killed, injured in crash", ("12 | [12, 12] | person | casualties |  | ",)),
            (
                "Woman, two children dead after fire",
                (
                    "Woman, two children | [3, 3] | person | killed |  | fire",
                    "two | [2, 2] | child | killed | Woman, two children | fire",
                ),
            ),
            ("Man, woman shot dead in park", ("Man, woman | [2, 2] | person | killed |  | ",)),
            ("Triple-homicide suspect arrested", ("Triple | [3, 3] | person | killed |  | ",)),
        ),
    ),
    (
        "Tolls",
        "",
        (
            ("The deaths brought the toll to 40.", ("40 | [40, 40] | person | killed |  | ",)),
            ("The death toll rose to 55.", ("55 | [55, 55] | person | killed |  | ",)),
            ("The number of martyrs had risen to four.", ("four | [4, 4] | person | killed |  | ",)),
            ("Officials put the death toll at 23.", ("23 | [23, 23] | person | killed |  | ",)),
        ),
    ),
    (
        "Nouns that say what happened",
        "",
        (
            ("The bodies of 12 were recovered from the rubble.", ("12 | [12, 12] | person | killed |  | ",)),
            ("The bodies of all five passengers were found.", ("five | [5, 5] | passenger | killed |  | ",)),
            ("The town mourned three martyrs.", ("three | [3, 3] | person | killed |  | ",)),
            ("The ministry confirmed 29 deaths.", ("29 | [29, 29] | person | killed |  | ",)),
            ("He was convicted of the murders of three women.", ("three | [3, 3] | woman | killed |  | ",)),
            ("The agent found two slain tenants upstairs.", ("two | [2, 2] | slain tenant | killed |  | ",)),
        ),
    ),
    (
        "Groups",
        "",
        (
            ("An air strike killed a family of seven.", ("seven | [7, 7] | family person | killed |  | air strike",)),
            (
                "An air strike wiped out a family of seven.",
                ("seven | [7, 7] | family person | killed |  | air strike",),
            ),
            ("A crew of 14 died.", ("14 | [14, 14] | crew person | killed |  | ",)),
            (
                "Ten members of the Lee family and nine soldiers died.",
                (
                    "Ten | [10, 10] | member | killed | Ten members of the Lee family and nine soldiers | ",
                    "Ten members of the Lee family and nine soldiers | [19, 19] | person | killed |  | ",
                    "nine | [9, 9] | soldier | killed | Ten members of the Lee family and nine soldiers | ",
                ),
            ),
        ),
    ),
    (
        "Nobody",
        "No one is the count 0.",
        (
            ("In 2015 nobody was killed.", ("nobody | [0, 0] | person | killed |  | ",)),
            ("No one was hurt.", ("No one | [0, 0] | person | injured |  | ",)),
            ("No casualties were reported.", ("No | [0, 0] | person | casualties |  | ",)),
            ("None of the passengers was injured.", ("None | [0, 0] | passenger | injured | not given | ",)),
        ),
    ),
    (
        "People listed one by one",
        "Their count is their sum; groups with numbers are its parts. A list that breaks a total down is no sum.",
        (
            (
                "A man, his wife and their two children were killed.",
                (
                    "A man, his wife and their two children | [4, 4] | person | killed |  | ",
                    "two | [2, 2] | child | killed | A man, his wife and their two children | ",
                ),
            ),
            (
                "A couple and their three children died.",
                (
                    "A couple | [2, 2] | person | killed | A couple and their three children | ",
                    "A couple and their three children | [5, 5] | person | killed |  | ",
                    "three | [3, 3] | child | killed | A couple and their three children | ",
                ),
            ),
            ("His parents and a neighbour died.", ("His parents and a neighbour | [3, 3] | person | killed |  | ",)),
            (
                "Dana Hill, 22, and Roy Willis, 30, were shot dead.",
                (
                    "Dana Hill, 22, and Roy Willis, 30 | [2, 2] | person | killed |  | ",
                    "22 | [22, 22] |  |  |  | ",
                    "30 | [30, 30] |  |  |  | ",
                ),
            ),
            ("He killed his wife and himself.", ("his wife and himself | [2, 2] | person | killed |  | ",)),
            (
                "A guard and at least one other person were killed.",
                (
                    "A guard and at least one other person | [2, …) | person | killed |  | ",
                    "at least one | [1, …) | person | killed | A guard and at least one other person | ",
                ),
            ),
            ("Both women died at the scene.", ("Both | [2, 2] | woman | killed |  | ",)),
            (
                "Gunmen killed three journalists and a medic.",
                (
                    "three | [3, 3] | journalist | killed | three journalists and a medic | Gunmen",
                    "three journalists and a medic | [4, 4] | person | killed |  | Gunmen",
                ),
            ),
            (
                "Seven soldiers and at least three medics were killed.",
                (
                    "Seven | [7, 7] | soldier | killed | Seven soldiers and at least three medics | ",
                    "Seven soldiers and at least three medics | [10, …) | person | killed |  | ",
                    "at least three | [3, …) | medic | killed | Seven soldiers and at least three medics | ",
                ),
            ),
            (
                "Rockets killed 29 civilians, 12 women and four children.",
                (
                    "29 | [29, 29] | civilian | killed |  | Rockets",
                    "12 | [12, 12] | woman | killed | 29 | Rockets",
                    "four | [4, 4] | child | killed | 29 | Rockets",
                ),
            ),
            (
                "Dana Hill, 22, and Roy Willis, 30, were elected.",
                ("22 | [22, 22] |  | elect |  | ", "30 | [30, 30] |  | elect |  | "),
            ),
        ),
    ),
    (
        "Parts",
        "",
        (
            (
                "Six civilians, including a woman and two children, were killed.",
                ("Six | [6, 6] | civilian | killed |  | ", "two | [2, 2] | child | killed | Six | "),
            ),
            (
                "The blast killed 20 people, among them five children.",
                ("20 | [20, 20] | person | killed |  | blast", "five | [5, 5] | child | killed | 20 | blast"),
            ),
            (
                "Twelve people died, three of whom were children.",
                ("Twelve | [12, 12] | person | killed |  | ", "three | [3, 3] | child | killed | Twelve | "),
            ),
            (
                "At least 29 people, including 11 women, were killed.",
                ("At least 29 | [29, …) | person | killed |  | ", "11 | [11, 11] | woman | killed | At least 29 | "),
            ),
            (
                "Five children were among the 20 people killed.",
                ("Five | [5, 5] | child | killed | 20 | ", "20 | [20, 20] | person | killed |  | "),
            ),
            ("Two daughters of the mayor were among the dead.", ("Two | [2, 2] | daughter | killed | not given | ",)),
            (
                "Two people died at the scene, and three others died in hospital.",
                ("Two | [2, 2] | person | killed |  | ", "three | [3, 3] | person | killed | not given | "),
            ),
            (
                "One man was killed and two others were injured.",
                ("One | [1, 1] | man | killed |  | ", "two | [2, 2] | person | injured |  | "),
            ),
            (
                "The post gave the names of nine people killed. The ministry put the death toll at 12.",
                ("nine | [9, 9] | person | killed | not given | ", "12 | [12, 12] | person | killed |  | "),
            ),
            (
                "Initially the agency reported five people killed. Later the death toll rose to nine.",
                ("five | [5, 5] | person | killed | not given | ", "nine | [9, 9] | person | killed |  | "),
            ),
        ),
    ),
    (
        "Who is counted",
        "",
        (
            (
                "Raids killed nine men and 14 others local activists said.",
                (
                    "nine | [9, 9] | man | killed | nine men and 14 others | Raids",
                    "nine men and 14 others | [23, 23] | person | killed |  | Raids",
                    "14 | [14, 14] | person | killed | nine men and 14 others | Raids",
                ),
            ),
            (
                "They killed at least 25 soldiers and allied militia.",
                ("at least 25 | [25, …) | soldier | killed |  | ",),
            ),
            ("Gunmen shot dead four teachers.", ("four | [4, 4] | teacher | killed |  | Gunmen",)),
            ("Twelve militants died.", ("Twelve | [12, 12] | militant | killed |  | ",)),
            ("Six policemen were killed.", ("Six | [6, 6] | policeman | killed |  | ",)),
            (
                "Three women and two journalists were killed.",
                (
                    "Three | [3, 3] | woman | killed | Three women and two journalists | ",
                    "Three women and two journalists | [5, 5] | person | killed |  | ",
                    "two | [2, 2] | journalist | killed | Three women and two journalists | ",
                ),
            ),
            ("Two paramedics were wounded.", ("Two | [2, 2] | paramedic | injured |  | ",)),
            ("Two deputy constables were shot.", ("Two | [2, 2] | deputy constable | injured |  | ",)),
            ("Nine pregnant women were hurt.", ("Nine | [9, 9] | pregnant woman | injured |  | ",)),
        ),
    ),
    (
        "Who did it",
        "",
        (
            ("Rebel rocket fire killed four civilians.", ("four | [4, 4] | civilian | killed |  | Rebel rocket fire",)),
            (
                "Four policemen were killed by a suicide bomber.",
                ("Four | [4, 4] | policeman | killed |  | suicide bomber",),
            ),
            ("Twelve militants died in an army raid.", ("Twelve | [12, 12] | militant | killed |  | army raid",)),
            (
                "Government air strikes on a market killed 30 people.",
                ("30 | [30, 30] | person | killed |  | Government air strikes",),
            ),
            ("Masked gunmen shot dead three farmers.", ("three | [3, 3] | farmer | killed |  | Masked gunmen",)),
        ),
    ),
    (
        "Figures that count no victim",
        "",
        (
            (
                "Get link 0 612 A woman and a child were killed.",
                ("A woman and a child | [2, 2] | person | killed |  | ",),
            ),
            (
                "(updated 1456 08.04.2017) At least 10 civilians were killed.",
                ("At least 10 | [10, …) | civilian | killed |  | ",),
            ),
            (
                "Updated Jul 012016 At least 70 fighters were killed.",
                ("At least 70 | [70, …) | fighter | killed |  | ",),
            ),
            ("The girl, 3, was killed.", ("3 | [3, 3] |  |  |  | ",)),
            (
                "Two men, 34 and 45, were shot.",
                ("Two | [2, 2] | man | injured |  | ", "34 | [34, 34] |  |  |  | ", "45 | [45, 45] |  |  |  | "),
            ),
            (
                "Three children from one family were killed.",
                ("Three | [3, 3] | child | killed |  | ", "one | [1, 1] | family |  |  | "),
            ),
            (
                "A strike near a clinic serving thousands of people has left two patients dead.",
                ("thousands | [1,000, …) | person | serve |  | ", "two | [2, 2] | patient | killed |  | strike"),
            ),
            ("Both sides were hurt by the strike.", ()),
            (
                "Two guards and three visitors left early.",
                ("Two | [2, 2] | guard |  |  | ", "three | [3, 3] | visitor |  |  | "),
            ),
        ),
    ),
    (
        "Participles before a preposition",
        "The harmed stand before the participle, unless the preposition opens a quantity.",
        (
            (
                "Two guards were killed and 14 wounded over the weekend.",
                ("Two | [2, 2] | guard | killed |  | ", "14 | [14, 14] | person | injured |  | "),
            ),
            (
                "Two guards were killed and 14 wounded across the city.",
                ("Two | [2, 2] | guard | killed |  | ", "14 | [14, 14] | person | injured |  | "),
            ),
            ("The report lists 50 reporters killed for their work.", ("50 | [50, 50] | reporter | killed |  | ",)),
            ("The mayor honoured 12 miners killed 30 years ago.", ("12 | [12, 12] | miner | killed |  | ",)),
            (
                "Some 30 civilians killed since Monday, doctors say.",
                ("Some 30 | about [30, 30] | civilian | killed |  | ",),
            ),
            ("Four people arrested for robbery", ("Four | [4, 4] | person | detained |  | ",)),
            ("3 gunned down in park", ("3 | [3, 3] | person | killed |  | ",)),
            ("There were nine people killed between 2011 and 2013.", ("nine | [9, 9] | person | killed |  | ",)),
            ("Two men were shot around 3 p.m. on Friday.", ("Two | [2, 2] | man | injured |  | ",)),
            ("A shooting left four injured Saturday morning.", ("four | [4, 4] | person | injured |  | shooting",)),
            ("Three men were all shot to death.", ("Three | [3, 3] | man | killed |  | ",)),
            ("The raid wounded over 40 people.", ("over 40 | (40, …) | person | injured |  | ",)),
            (
                "Clashes wounded between 10 and 20 people.",
                ("between 10 and 20 | [10, 20] | person | injured |  | Clashes",),
            ),
            ("The blast killed up to 30 soldiers.", ("up to 30 | (…, 30] | soldier | killed |  | blast",)),
            ("Gunmen killed around 30 villagers.", ("around 30 | about [30, 30] | villager | killed |  | Gunmen",)),
            ("Rebels killed as many as 40 soldiers.", ("as many as 40 | (…, 40] | soldier | killed |  | Rebels",)),
            ("Two gunmen who killed for money fled.", ("Two | [2, 2] | gunman | displaced |  | ",)),
            (
                "Three gunmen killed two guards and wounded four.",
                (
                    "Three | [3, 3] | gunman |  |  | ",
                    "two | [2, 2] | guard | killed |  | gunmen",
                    "four | [4, 4] | person | injured |  | gunmen",
                ),
            ),
            (
                "57 civilians killed 150 injured in attacks",
                ("57 | [57, 57] | civilian | killed |  | attacks", "150 | [150, 150] | person | injured |  | attacks"),
            ),
            (
                "As well as those killed at least 160 people were injured.",
                ("at least 160 | [160, …) | person | injured |  | ",),
            ),
            ("Two boys found a gun in a drawer.", ("Two | [2, 2] | boy | find |  | ",)),
            ("A pair storm a bank and gun down four guards.", ("four | [4, 4] | guard | killed |  | ",)),
        ),
    ),
    (
        "Wounds, hospitals, custody",
        "What is told without a verb of harm.",
        (
            (
                "Ten people have been killed and 30 wounded in the raids.",
                ("Ten | [10, 10] | person | killed |  | raids", "30 | [30, 30] | person | injured |  | raids"),
            ),
            (
                "Five civilians had died and ten were wounded.",
                ("Five | [5, 5] | civilian | killed |  | ", "ten | [10, 10] | person | injured |  | "),
            ),
            (
                "Twelve pupils receive help after 30 were wounded.",
                ("Twelve | [12, 12] | pupil | receive |  | ", "30 | [30, 30] | person | injured |  | "),
            ),
            ("Nine people have wounds from the blast.", ("Nine | [9, 9] | person | injured |  | blast",)),
            ("More than 30 others suffered from suffocation.", ("More than 30 | (30, …) | person | injured |  | ",)),
            ("The attack saw dozens suffering breathing problems.", ("dozens | [12, …) | person | injured |  | ",)),
            ("Forty firms suffered losses.", ("Forty | [40, 40] | firm | suffer |  | ",)),
            ("Ten were treated for flu.", ()),
            ("Two women were treated at the scene for their wounds.", ("Two | [2, 2] | woman | injured |  | ",)),
            (
                "Six people were taken to Denver Health with non-life-threatening injuries.",
                ("Six | [6, 6] | person | injured |  | ",),
            ),
            ("Six people were taken to City Hall.", ("Six | [6, 6] | person | take |  | ",)),
            (
                "A shooting sent four teens, one of them 19, to a hospital.",
                (
                    "four | [4, 4] | teen | injured |  | ",
                    "one | [1, 1] | teen | injured | four | ",
                    "19 | [19, 19] | person | injured | four | ",
                ),
            ),
            ("Five were taken to Hill Trauma Center.", ("Five | [5, 5] | person | injured |  | ",)),
            ("Two cyclists were hit by a car.", ("Two | [2, 2] | cyclist | injured |  | car",)),
            ("Two men hit a car.", ("Two | [2, 2] | man | hit |  | ",)),
            ("Three firefighters were overcome by smoke.", ("Three | [3, 3] | firefighter | injured |  | smoke",)),
            ("Three suspects were taken into custody.", ("Three | [3, 3] | suspect | detained |  | ",)),
            ("Two boys were left in the custody of their aunt.", ("Two | [2, 2] | boy | leave |  | ",)),
            ("Two pilots were taken prisoner.", ("Two | [2, 2] | pilot | detained |  | ",)),
            (
                "Two thousand people were listed as missing.",
                ("Two thousand | [2,000, 2,000] | person | missing |  | ",),
            ),
        ),
    ),
    (
        "Violence",
        "Who was stabbed or burned is injured, as who was shot; killed, where it was to death.",
        (
            ("He stabbed two women to death.", ("two | [2, 2] | woman | killed |  | ",)),
            (
                "A gunman shot a man and his daughter to death.",
                ("a man and his daughter | [2, 2] | person | killed |  | gunman",),
            ),
            ("A mob beat three men to death.", ("three | [3, 3] | man | killed |  | mob",)),
            ("Four climbers froze to death.", ("Four | [4, 4] | climber | killed |  | ",)),
            ("Two men were sentenced to death.", ("Two | [2, 2] | man | sentence |  | ",)),
            ("Two girls were scared to death.", ("Two | [2, 2] | girl | be |  | ",)),
            ("Two people were fatally wounded.", ("Two | [2, 2] | person | killed |  | ",)),
            ("The driver fatally struck two pedestrians.", ("two | [2, 2] | pedestrian | killed |  | driver",)),
            (
                "Five injured, three fatally.",
                ("Five | [5, 5] | person | injured |  | ", "three | [3, 3] | person | killed |  | "),
            ),
            ("Man stabs three in park", ("three | [3, 3] | person | injured |  | Man",)),
            (
                "Three people killed and 20 stabbed",
                ("Three | [3, 3] | person | killed |  | ", "20 | [20, 20] | person | injured |  | "),
            ),
            ("Two boys were badly burned.", ("Two | [2, 2] | boy | injured |  | ",)),
            ("Twelve houses were burned.", ("Twelve | [12, 12] | house | burn |  | ",)),
            ("Three teens shot each other.", ("Three | [3, 3] | teen | injured |  | ",)),
            ("Four men killed themselves.", ("Four | [4, 4] | man | killed |  | ",)),
            ("Two prisoners attempted to commit suicide.", ("Two | [2, 2] | prisoner | attempt |  | ",)),
            ("Three families took their own lives.", ("Three | [3, 3] | family | killed |  | ",)),
            ("Six workers were buried alive.", ("Six | [6, 6] | worker | bury |  | ",)),
            ("Five men were burnt alive.", ("Five | [5, 5] | man | killed |  | ",)),
            ("Two men were found hanged.", ("Two | [2, 2] | man | killed |  | ",)),
            ("Three men hung around the bar.", ("Three | [3, 3] | man | hang |  | ",)),
            ("The massacre of 30 villagers shocked the country.", ("30 | [30, 30] | villager | killed |  | ",)),
            ("Two massacres shocked the town.", ("Two | [2, 2] | massacre | shock |  | ",)),
        ),
    ),
    (
        "Tolls told in other words",
        "A toll has the outcome of its word, and reaches its figure from before a phrase of time.",
        (
            ("The death toll in Norland now exceeds 9,000.", ("exceeds 9,000 | (9,000, …) | person | killed |  | ",)),
            ("The body count rose to seven, police said.", ("seven | [7, 7] | person | killed |  | ",)),
            ("The discovery brought the tally of the dead to seven.", ("seven | [7, 7] | person | killed |  | ",)),
            (
                "The number of casualties is estimated at 40.",
                ("estimated at 40 | about [40, 40] | person | casualties |  | ",),
            ),
            ("The casualty toll rose to 15.", ("15 | [15, 15] | person | casualties |  | ",)),
            (
                "He gave the highest casualty toll of eight members of the family killed.",
                ("eight | [8, 8] | member | killed |  | ",),
            ),
            ("The injury toll rose to 60.", ("60 | [60, 60] | person | injured |  | ",)),
            ("The death toll since Monday's quake rose to 40.", ("40 | [40, 40] | person | killed |  | ",)),
            ("The number of dead after the flood reached 12.", ("12 | [12, 12] | person | killed |  | ",)),
            (
                "The toll had stood at 30 before rescuers found 12 more bodies.",
                ("30 | [30, 30] | person | killed |  | ", "12 | [12, 12] | person | killed | not given | "),
            ),
            (
                "The number of those injured ranged from 30 to 45.",
                ("from 30 to 45 | [30, 45] | person | injured |  | ",),
            ),
            ("Temperatures ranged from 30 to 45 degrees.", ("from 30 to 45 degrees | [30, 45] |  | range |  | ",)),
            ("The group raised its toll of rebels killed to 40.", ("40 | [40, 40] | rebel | killed |  | ",)),
            (
                "The toll of three days of raids rose to 40.",
                ("three days | [3, 3] | toll | rise |  | ", "40 | [40, 40] | person | killed |  | raids"),
            ),
            ("Doctors saved the lives of 40 patients.", ("40 | [40, 40] | patient | rescued |  | ",)),
            ("The raid threatened the lives of 12 pupils.", ("12 | [12, 12] | pupil | threaten |  | ",)),
        ),
    ),
    (
        "The dead told off as a list",
        "What is said before the first is said of all.",
        (
            (
                "The fighting claimed the lives of 129 soldiers and 116 rebels.",
                (
                    "129 | [129, 129] | soldier | killed | 129 soldiers and 116 rebels | ",
                    "129 soldiers and 116 rebels | [245, 245] | person | killed |  | ",
                    "116 | [116, 116] | rebel | killed | 129 soldiers and 116 rebels | ",
                ),
            ),
            (
                "The president mourned the deaths of six passengers and two pilots.",
                (
                    "six | [6, 6] | passenger | killed | six passengers and two pilots | ",
                    "six passengers and two pilots | [8, 8] | person | killed |  | ",
                    "two | [2, 2] | pilot | killed | six passengers and two pilots | ",
                ),
            ),
            (
                "The deaths of four nurses were reported, and two firms sued.",
                ("four | [4, 4] | nurse | killed |  | ", "two | [2, 2] | firm | sue |  | "),
            ),
            (
                "The lives of 12 people and nine horses were lost.",
                ("12 | [12, 12] | person | killed |  | ", "nine | [9, 9] | horse | lose |  | "),
            ),
            (
                "Police found the bodies of four hostages and three men were arrested.",
                (
                    "four | [4, 4] | hostage | killed |  | ",
                    "three | [3, 3] | man | detained |  | ",
                ),
            ),
            (
                "The coroner identified the victims as two brothers and three cousins.",
                (
                    "two | [2, 2] | brother | casualties | not given | ",
                    "three | [3, 3] | cousin | casualties | not given | ",
                ),
            ),
            ("The suspects were identified as two brothers.", ("two | [2, 2] | brother | identify |  | ",)),
            ("Two men were named as victims.", ("Two | [2, 2] | man | casualties | not given | ",)),
            ("Two boys were identified as sons of a victim.", ("Two | [2, 2] | boy | identify |  | ",)),
            ("Among the other victims were four more women.", ("four | [4, 4] | woman | casualties | not given | ",)),
            ("Among those reported killed were three women.", ("three | [3, 3] | woman | killed | not given | ",)),
            ("Among the suspects in the killings were two brothers.", ("two | [2, 2] | brother | be |  | ",)),
            ("Among those killed: two guards.", ("two | [2, 2] | guard | killed | not given | ",)),
            (
                "The dead comprised two nurses and three guards.",
                ("two | [2, 2] | nurse | killed | not given | ", "three | [3, 3] | guard | killed | not given | "),
            ),
            (
                "The dead were three women, 35, 46 and 54 years old.",
                (
                    "three | [3, 3] | woman | killed | not given | ",
                    "35 | [35, 35] |  | be |  | ",
                    "46 | [46, 46] |  | be |  | ",
                    "54 years old | [54, 54] |  | be |  | ",
                ),
            ),
            ("Local sources listed 26 names of civilians killed.", ("26 | [26, 26] | civilian | killed |  | ",)),
            ("He listed 26 names of streets.", ("26 | [26, 26] | name | list |  | ",)),
        ),
    ),
    (
        "What a figure counts",
        "The noun stands behind ages, brackets, names and quotation marks.",
        (
            (
                "Two 16-year-old boys were shot.",
                ("Two | [2, 2] | boy | injured |  | ", "16-year-old | [16, 16] | boy |  |  | "),
            ),
            (
                "Two 15-year-olds were shot.",
                ("Two | [2, 2] | person | injured |  | ", "15-year-olds | [15, 15] |  |  |  | "),
            ),
            (
                "Two 10-year-old cars were destroyed.",
                ("Two | [2, 2] | car | destroy |  | ", "10-year-old | [10, 10] | car | destroy |  | "),
            ),
            ("Bomb kills 12 - police", ("12 | [12, 12] | person | killed |  | Bomb",)),
            ("The raid killed 12 non-combatants.", ("12 | [12, 12] | non combatant | killed |  | raid",)),
            ("(7) civilians were killed in the raid.", ("7 | [7, 7] | civilian | killed |  | raid",)),
            ("One Ward 9 nurse was injured.", ("One | [1, 1] | ward nurse | injured |  | ",)),
            (
                "The raid killed three senior Free Army (FA) commanders.",
                ("three | [3, 3] | senior free army commander | killed |  | raid",),
            ),
            ("3 Brits Killed in Ambush", ("3 | [3, 3] | brit | killed |  | Ambush",)),
            ("One of the slain Marines was named.", ("One | [1, 1] | slain marine | killed | not given | ",)),
            ("Five of the dead Americans were cousins.", ("Five | [5, 5] | dead american | killed | not given | ",)),
            ("His three brothers-in-law were killed.", ("three | [3, 3] | brother-in-law | killed |  | ",)),
            ("Three of Huda and Sami's daughters were killed.", ("Three | [3, 3] | daughter | killed |  | ",)),
            (
                "Three of the 12 killed were children.",
                ("Three | [3, 3] | child | killed | 12 | ", "12 | [12, 12] | person | killed |  | "),
            ),
            ("Officials said 23 'martyrs' from the town had been buried.", ("23 | [23, 23] | person | killed |  | ",)),
        ),
    ),
    (
        "Somebody's kin",
        "Who is told of is the relative, not those who are counted.",
        (
            ("A mother of six was killed.", ()),
            ("The reporter, a father of three, was killed.", ()),
            ("A father-of-five was killed.", ()),
            ("The uncle of three boys was killed.", ("three | [3, 3] | boy |  |  | ",)),
            ("The mother of two men killed in the blast wept.", ("two | [2, 2] | man | killed |  | blast wept",)),
            ("A family of six was killed.", ("six | [6, 6] | family person | killed |  | ",)),
        ),
    ),
    (
        "Lists of two sexes, of names, of others",
        "A man and woman are two, and who is named before his or her kin is one of them.",
        (
            ("A man and woman were killed.", ("A man and woman | [2, 2] | person | killed |  | ",)),
            ("A mother and son were killed.", ("A mother and son | [2, 2] | person | killed |  | ",)),
            ("A wife and mother was killed.", ()),
            ("A beloved father and son was killed.", ()),
            (
                "Ali Hamad, his brother and two sisters were killed.",
                (
                    "Ali Hamad, his brother and two sisters | [4, 4] | person | killed |  | ",
                    "two | [2, 2] | sister | killed | Ali Hamad, his brother and two sisters | ",
                ),
            ),
            (
                "According to Ali Hamad, his wife and his son were killed.",
                ("his wife and his son | [2, 2] | person | killed |  | ",),
            ),
            (
                "In Hill Town, his wife and two sons were killed.",
                (
                    "his wife and two sons | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | son | killed | his wife and two sons | ",
                ),
            ),
            (
                "Mona Saleh, her husband Omar and their son Ali died in the raid.",
                ("Mona Saleh, her husband Omar and their son Ali | [3, 3] | person | killed |  | raid",),
            ),
            (
                "A woman and a 9 year old girl were wounded.",
                (
                    "A woman and a 9 year old girl | [2, 2] | person | injured |  | ",
                    "9 year old | [9, 9] | girl |  |  | ",
                ),
            ),
            (
                "Two women passengers and the driver died.",
                (
                    "Two | [2, 2] | woman passenger | killed | Two women passengers and the driver | ",
                    "Two women passengers and the driver | [3, 3] | person | killed |  | ",
                ),
            ),
            (
                "A man and three others were killed.",
                (
                    "A man and three others | [4, 4] | person | killed |  | ",
                    "three | [3, 3] | person | killed | A man and three others | ",
                ),
            ),
            ("A man and others were killed.", ("others | about [2, …) | person | killed |  | ",)),
            (
                "A man was fighting for his life and four others were wounded.",
                ("four | [4, 4] | person | injured |  | ",),
            ),
            (
                "One person died and two others were hurt.",
                ("One | [1, 1] | person | killed |  | ", "two | [2, 2] | person | injured |  | "),
            ),
            (
                "A boy a girl and two women were killed.",
                (
                    "A boy a girl and two women | [4, 4] | person | killed |  | ",
                    "two | [2, 2] | woman | killed | A boy a girl and two women | ",
                ),
            ),
            (
                "His four daughters, Lina Hall, 12, Mona Hall, 10, and Sara Hall, 3, were wounded.",
                (
                    "four | [4, 4] | daughter | injured |  | ",
                    "12 | [12, 12] |  |  |  | ",
                    "10 | [10, 10] |  |  |  | ",
                    "3 | [3, 3] |  |  |  | ",
                ),
            ),
        ),
    ),
    (
        "Counts in words",
        "Multiple people, both, a trio, nobody; not where a sentence before counted the same two.",
        (
            ("No accidents or injuries have occurred.", ("No accidents or | [0, 0] | person | injured |  | ",)),
            ("There were no immediate reports of injuries.", ()),
            ("Nobody was critically hurt.", ()),
            ("No fewer than 20 injuries were reported.", ("No fewer than 20 | [20, …) | person | injured |  | ",)),
            ("The attack left multiple people dead.", ("multiple | about [2, …) | person | killed |  | attack",)),
            ("He was shot multiple times.", ()),
            ("Both of the men were killed.", ("Both | [2, 2] | man | killed | not given | ",)),
            ("Both men are in critical condition.", ("Both | [2, 2] | man | injured |  | ",)),
            ("The raid wounded both men.", ("both | [2, 2] | man | injured |  | raid",)),
            ("Both men and women were killed.", ()),
            ("Both sides were hurt by the strike.", ()),
            ("Two men, who were both shot, survived.", ("Two | [2, 2] | man | injured |  | ",)),
            (
                "Two men were in the car and both were killed.",
                ("Two | [2, 2] | man | be |  | ", "both | [2, 2] | person | killed |  | "),
            ),
            ("The trio were shot.", ("The trio | [3, 3] | person | injured |  | ",)),
            ("The twins were killed.", ("The twins | [2, 2] | person | killed |  | ",)),
            ("Dozens of others were injured.", ("Dozens | [12, …) | person | injured |  | ",)),
            (
                "One woman is dead and others hurt in the fire.",
                ("One | [1, 1] | woman | killed |  | ", "others | about [2, …) | person | injured |  | fire"),
            ),
            ("No source gave a number of people injured.", ()),
        ),
    ),
    (
        "Trapped, unharmed, cases, sorts of people",
        "What happened to others did not happen to those who are trapped or safe.",
        (
            (
                "Three people remain trapped and more than 20 people have been injured.",
                ("Three | [3, 3] | person | trapped |  | ", "more than 20 | (20, …) | person | injured |  | "),
            ),
            (
                "Dozens of villagers were reported trapped under the rubble.",
                ("Dozens | [12, …) | villager | trapped |  | ",),
            ),
            ("Three trapped miners were rescued.", ("Three | [3, 3] | trapped miner | rescued |  | ",)),
            (
                "Three people are safe and 20 are dead.",
                ("Three | [3, 3] | person | unharmed |  | ", "20 | [20, 20] | person | killed |  | "),
            ),
            ("Six safe houses were found.", ("Six | [6, 6] | safe house | find |  | ",)),
            ("All four are expected to survive.", ("four | [4, 4] | person | injured |  | ",)),
            ("Six passengers survived the crash.", ("Six | [6, 6] | passenger | rescued |  | ",)),
            ("Police recorded three cases of assault.", ("three | [3, 3] | case | record |  | ",)),
            ("Five cases of cholera were confirmed.", ("Five | [5, 5] | person | infected |  | ",)),
            ("The kitchen gives meals to 200 homeless people.", ("200 | [200, 200] | homeless person | give |  | ",)),
            ("The quake left 200 people homeless.", ("200 | [200, 200] | person | displaced |  | quake",)),
            ("Twelve former detainees met the press.", ("Twelve | [12, 12] | former detainee | meet |  | ",)),
        ),
    ),
    (
        "Who attacked",
        "Who did it is also told by the verb before, by the clause of an attack, and by whose attack it was.",
        (
            (
                "Rebels stormed a market and killed 14 people.",
                ("14 | [14, 14] | person | killed |  | Rebels",),
            ),
            ("An attack by rebels killed 14 people.", ("14 | [14, 14] | person | killed |  | rebels",)),
            (
                "Fourteen people were killed when rebels attacked a market.",
                ("Fourteen | [14, 14] | person | killed |  | rebels",),
            ),
            ("Fourteen people were killed when a bus overturned.", ("Fourteen | [14, 14] | person | killed |  | ",)),
            (
                "Fourteen people were arrested when rebels attacked a market.",
                ("Fourteen | [14, 14] | person | detained |  | ",),
            ),
            ("He stormed a market and killed 14 people.", ("14 | [14, 14] | person | killed |  | ",)),
        ),
    ),
    (
        "Verbs of rescue, flight and arrest with more words",
        "What people are freed or lifted from, moved to, held for or lost tells what happened to them.",
        (
            ("All 105 miners were brought to the surface.", ("105 | [105, 105] | miner | rescued |  | ",)),
            (
                "Officers freed 24 women from three massage parlours.",
                ("24 | [24, 24] | woman | rescued |  | Officers", "three | [3, 3] | massage parlour | free |  | "),
            ),
            ("A judge freed 24 women from prison.", ("24 | [24, 24] | woman | free |  | ",)),
            (
                "Firefighters freed eight passengers from the lift.",
                ("eight | [8, 8] | passenger | rescued |  | Firefighters",),
            ),
            ("The club freed two players from their contracts.", ("two | [2, 2] | player | free |  | ",)),
            ("Helicopters lifted 300 people from rooftops.", ("300 | [300, 300] | person | rescued |  | Helicopters",)),
            ("The new law lifted 300 people from poverty.", ("300 | [300, 300] | person | lift |  | ",)),
            ("Two climbers were winched aboard a helicopter.", ("Two | [2, 2] | climber | rescued |  | helicopter",)),
            (
                "Three swam to safety and 20 are missing.",
                ("Three | [3, 3] | person | rescued |  | ", "20 | [20, 20] | person | missing |  | "),
            ),
            ("Twelve swam in the final.", ()),
            ("Police freed 14 hostages.", ("14 | [14, 14] | hostage | rescued |  | Police",)),
            ("Nine hostages were freed by soldiers in a raid.", ("Nine | [9, 9] | hostage | rescued |  | soldiers",)),
            ("Nine hostages were freed under the deal.", ("Nine | [9, 9] | hostage | rescued |  | ",)),
            (
                "Around 1.5 lakh people have been shifted to 412 relief camps.",
                (
                    "Around 1.5 lakh | about [150,000, 150,000] | person | displaced |  | ",
                    "412 | [412, 412] | relief camp | shift |  | ",
                ),
            ),
            ("The club moved 14 players to the training camp.", ("14 | [14, 14] | player | move |  | ",)),
            (
                "About 3,000 people were moved to safety.",
                ("About 3,000 | about [3,000, 3,000] | person | displaced |  | ",),
            ),
            (
                "More than 300 people have spent the night in shelters.",
                ("More than 300 | (300, …) | person | displaced |  | ",),
            ),
            ("Twelve men were taken into protective custody.", ("Twelve | [12, 12] | man | detained |  | ",)),
            ("Four were held for murder.", ("Four | [4, 4] | person | detained |  | ",)),
            ("Twelve vigils were held for murder victims.", ("Twelve | [12, 12] | vigil | hold |  | ",)),
            ("Troops hauled away 61 students.", ("61 | [61, 61] | student | detained |  | Troops",)),
            (
                "Twelve suspected militants were nabbed in a raid.",
                ("Twelve | [12, 12] | suspected militant | detained |  | raid",),
            ),
            ("Two players nabbed the awards.", ("Two | [2, 2] | player | nab |  | ",)),
            ("Forty residents have not been seen since the slide.", ("Forty | [40, 40] | resident | missing |  | ",)),
            ("Two actors have not been seen since.", ("Two | [2, 2] | actor | see |  | ",)),
            ("Six others have lost their eyesight.", ("Six | [6, 6] | person | injured |  | ",)),
            ("Six others have lost sight of the goal.", ("Six | [6, 6] | person | lose |  | ",)),
            ("Twelve people were diagnosed with measles.", ("Twelve | [12, 12] | person | infected |  | ",)),
            ("Twelve people were diagnosed with cancer.", ("Twelve | [12, 12] | person | diagnose |  | ",)),
            ("Eighty-eight people survived with burns.", ("Eighty-eight | [88, 88] | person | injured |  | ",)),
            (
                "Eighty-eight people survived with help from neighbours.",
                ("Eighty-eight | [88, 88] | person | rescued |  | ",),
            ),
            ("At least 12 corpses were found.", ("At least 12 | [12, …) | person | killed |  | ",)),
            ("The ferry brought 900 tourists ashore.", ("900 | [900, 900] | tourist | bring |  | ",)),
            ("The lifeboat brought 14 people ashore.", ("14 | [14, 14] | person | rescued |  | lifeboat",)),
            ("The city moved 300 homeless people to shelters.", ("300 | [300, 300] | homeless person | move |  | ",)),
            ("Three activists took refuge in a church.", ("Three | [3, 3] | activist | take |  | ",)),
            (
                "About 400 villagers took refuge in schools.",
                ("About 400 | about [400, 400] | villager | displaced |  | ",),
            ),
            ("The team lost three riders in the crash.", ("three | [3, 3] | rider | lose |  | ",)),
            ("The village lost 40 children in the fire.", ("40 | [40, 40] | child | killed |  | fire",)),
            ("The mother bundled her three children into the car.", ("three | [3, 3] | child | bundle |  | ",)),
            ("The two men had not been seen since their band split.", ("two | [2, 2] | man | see |  | ",)),
            ("Two boys have not been heard since the trial began.", ("Two | [2, 2] | boy | hear |  | ",)),
        ),
    ),
    (
        "Ages behind people",
        "A figure between commas behind one person is an age, whatever the person's word.",
        (
            ("A signalman, 59, was arrested.", ()),
            (
                "A lineman, 59, and a signalman, 31, have been arrested.",
                ("A lineman, 59, and a signalman, 31 | [2, 2] | person | detained |  | ",),
            ),
            ("Police arrested a shopkeeper, 59, on Monday.", ()),
            ("In a town near the border, 59, mostly women, were killed.", ("59 | [59, 59] | person | killed |  | ",)),
            (
                "When they stormed the town, 59, including 12 children, were killed.",
                ("59 | [59, 59] | person | killed |  | ", "12 | [12, 12] | child | killed | 59 | "),
            ),
            ("They found the crew, 14, alive.", ("14 | [14, 14] | person | rescued |  | ",)),
            ("In the county, 59 were killed.", ("59 | [59, 59] | person | killed |  | ",)),
        ),
    ),
    (
        "Counts in brackets",
        "Who is told apart in brackets is counted of those before them.",
        (
            (
                "The fire left 29 dead (23 women, six men) and 36 injured.",
                (
                    "29 | [29, 29] | person | killed |  | fire",
                    "23 | [23, 23] | woman | killed | 29 | fire",
                    "six | [6, 6] | man | killed | 29 | fire",
                    "36 | [36, 36] | person | injured |  | ",
                ),
            ),
            (
                "Fourteen people were killed (10 in Norden and four in Elm) and 20 hurt.",
                (
                    "Fourteen | [14, 14] | person | killed |  | ",
                    "10 | [10, 10] | person | killed | Fourteen | ",
                    "four | [4, 4] | person | killed | Fourteen | ",
                    "20 | [20, 20] | person | injured |  | ",
                ),
            ),
            (
                "Fourteen people were killed (nine died later) and 20 hurt.",
                (
                    "Fourteen | [14, 14] | person | killed |  | ",
                    "nine | [9, 9] | person | killed |  | ",
                    "20 | [20, 20] | person | injured |  | ",
                ),
            ),
            ("The crash (14 people were on board) killed the pilot.", ("14 | [14, 14] | person | be |  | ",)),
            ("In May, 29 people were killed (up from 14).", ("29 | [29, 29] | person | killed |  | ",)),
            (
                "In May, 29 people were arrested (by 14 officers).",
                ("29 | [29, 29] | person | detained |  | officers", "14 | [14, 14] | officer |  |  | "),
            ),
        ),
    ),
    (
        "Counts that leave out what was said",
        "What is said of one place or group is said of the next, and no more.",
        (
            (
                "Eleven people have been infected. Of these, seven were in England, two in Wales and two in Scotland.",
                (
                    "Eleven | [11, 11] | person | infected |  | ",
                    "seven | [7, 7] | person | infected | Eleven | ",
                    "two | [2, 2] | person | infected | Eleven | ",
                    "two | [2, 2] | person | infected | Eleven | ",
                ),
            ),
            (
                "Forty people died. Of the dead, 17 were men and 15 women, the police said.",
                (
                    "Forty | [40, 40] | person | killed |  | ",
                    "17 | [17, 17] | man | killed | Forty | ",
                    "15 | [15, 15] | woman | killed | Forty | ",
                ),
            ),
            (
                "Forty people died. Seventeen were men, 15 women and eight children.",
                (
                    "Forty | [40, 40] | person | killed |  | ",
                    "Seventeen | [17, 17] | man | killed | Forty | ",
                    "15 | [15, 15] | woman | killed | Forty | ",
                    "eight | [8, 8] | child | killed | Forty | ",
                ),
            ),
            (
                "Forty people died. Seventeen were men and 15 women were hurt.",
                (
                    "Forty | [40, 40] | person | killed |  | ",
                    "Seventeen | [17, 17] | man | killed | Forty | ",
                    "15 | [15, 15] | woman | injured |  | ",
                ),
            ),
            (
                "Italy reported 683 deaths, Spain 514 and France 231.",
                (
                    "683 | [683, 683] | person | killed |  | ",
                    "514 | [514, 514] | person | killed |  | ",
                    "231 | [231, 231] | person | killed |  | ",
                ),
            ),
            ("United beat City 3 and Elm 4.", ()),
            (
                "Nine people are dead and dozens hurt. Six of the dead were in Elm. The other three were in a car.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "dozens | [12, …) | person | injured |  | ",
                    "Six | [6, 6] | person | killed | Nine | ",
                    "three | [3, 3] | person | killed | Nine | ",
                ),
            ),
            (
                "Nine members of one club were among the 17 people who drowned.",
                (
                    "Nine | [9, 9] | member | killed | not given | ",
                    "one | [1, 1] | club | be |  | ",
                    "17 | [17, 17] | person | killed |  | ",
                ),
            ),
            (
                "Nine members of one club were among the 17 people who mourned the dead.",
                (
                    "Nine | [9, 9] | member | be |  | ",
                    "one | [1, 1] | club | be |  | ",
                    "17 | [17, 17] | person | be |  | ",
                ),
            ),
            (
                "Forty people were killed, 12 of them in Elm, and 14 went missing.",
                (
                    "Forty | [40, 40] | person | killed |  | ",
                    "12 | [12, 12] | person | killed | Forty | ",
                    "14 | [14, 14] | person | missing |  | ",
                ),
            ),
            (
                "Forty people were killed and nine others, two of them from Elm, were hurt.",
                (
                    "Forty | [40, 40] | person | killed |  | ",
                    "nine | [9, 9] | person | injured |  | ",
                    "two | [2, 2] | person | injured | nine | ",
                ),
            ),
            (
                "Forty people were hurt, three more than last year.",
                ("Forty | [40, 40] | person | injured |  | ", "three | [3, 3] | person |  |  | "),
            ),
            (
                "Two of the 14 people taken to hospital have died.",
                ("Two | [2, 2] | person | killed | 14 | ", "14 | [14, 14] | person | injured |  | "),
            ),
            (
                "Two of the 14 people taken to the polls have voted.",
                ("Two | [2, 2] | person | vote | 14 | ", "14 | [14, 14] | person |  |  | "),
            ),
            (
                "All seven cavers who had been trapped since Saturday were brought to the surface.",
                ("seven | [7, 7] | caver | rescued |  | ",),
            ),
            (
                "He rescued 12 injured hikers and two guides.",
                ("12 | [12, 12] | injured hiker | injured |  | ", "two | [2, 2] | guide | rescued |  | "),
            ),
        ),
    ),
    (
        "The figure, given anew",
        "Another figure for the last count of people is one of the same.",
        (
            (
                "Police detained 213 people, a monitor said. The ministry put the figure at 96.",
                ("213 | [213, 213] | person | detained |  | Police", "96 | [96, 96] | person | detained |  | "),
            ),
            (
                "Fourteen people were killed, medics said. On Tuesday the figure had risen to 20.",
                ("Fourteen | [14, 14] | person | killed |  | ", "20 | [20, 20] | person | killed |  | "),
            ),
            (
                "The fire killed 14 people and burned 200 homes. The council put the figure at 250.",
                ("14 | [14, 14] | person | killed |  | fire", "200 | [200, 200] | home | burn |  | "),
            ),
            (
                "The fire killed 14 people. The insurer put the number of homes at 250.",
                ("14 | [14, 14] | person | killed |  | fire", "250 | [250, 250] | home | put |  | "),
            ),
            ("The firm cut 14 jobs. The union put the figure at 20.", ("14 | down [14, 14] | job | cut |  | ",)),
            (
                "Forty protesters were arrested. The police put the number at 20,000.",
                ("Forty | [40, 40] | protester | detained |  | ",),
            ),
            (
                "Nine players were injured in the match. The final count was 3.",
                ("Nine | [9, 9] | player | injured |  | ",),
            ),
            ("Nine were arrested. The total fine was 40.", ("Nine | [9, 9] | person | detained |  | ",)),
        ),
    ),
    (
        "Those whose condition is told, and other words around tolls",
        "A grade behind a condition tells of the hurt; a clause behind a colon tells of others.",
        (
            (
                "The condition of four of them is stated to be critical.",
                ("four | [4, 4] | person | injured | not given | ",),
            ),
            ("The condition of four bridges was critical.", ("four | [4, 4] | bridge | be |  | ",)),
            ("Of the injured, nine are serious.", ("nine | [9, 9] | person | injured |  | ",)),
            ("Nine are serious about the plan.", ()),
            (
                "Seven workers plunged 40 floors to their deaths.",
                ("Seven | [7, 7] | worker | killed |  | ", "40 | [40, 40] | floor | plunge |  | "),
            ),
            (
                "Officials feared the toll would rise: 40 residents are missing.",
                ("40 | [40, 40] | resident | missing |  | ",),
            ),
            ("Two were pulled from the water: one was unhurt.", ("one | [1, 1] | person | unharmed |  | ",)),
        ),
    ),
    (
        "Lists and levels behind a count",
        "Those who they comprised, those held, those lost in an accident, and the level that a toll had before.",
        (
            (
                "Police arrested 118 foreigners in raids. They comprised 64 Indonesians and 41 Bangladeshis.",
                (
                    "118 | [118, 118] | foreigner | detained |  | Police",
                    "64 | [64, 64] | indonesian | detained | 118 | ",
                    "41 | [41, 41] | bangladeshi | detained | 118 | ",
                ),
            ),
            (
                "The club has 118 members. They comprised 64 Indonesians and 54 Nepalis.",
                (
                    "118 | [118, 118] | member | have |  | ",
                    "64 | [64, 64] | indonesian | comprise |  | ",
                    "54 | [54, 54] | nepali | comprise |  | ",
                ),
            ),
            (
                "Police arrested 14 men. They included 20 guns in the list.",
                ("14 | [14, 14] | man | detained |  | Police", "20 | [20, 20] | gun | include |  | "),
            ),
            ("Among those held were four journalists.", ("four | [4, 4] | journalist | detained | not given | ",)),
            ("Four students were lost in the crash.", ("Four | [4, 4] | student | killed |  | ",)),
            ("Two drivers lost in the final.", ("Two | [2, 2] | driver | lose |  | ",)),
            ("Fourteen jobs were lost in the crash.", ("Fourteen | [14, 14] | job | lose |  | ",)),
            (
                "The death toll rose to 41 from 36 on Thursday.",
                ("41 | [41, 41] | person | killed |  | ", "36 | [36, 36] | person | killed | not given | "),
            ),
            ("Shares rose to 41 from 36.", ()),
            (
                "Norway accounts for 20 deaths and Sweden for 12.",
                ("20 | [20, 20] | person | killed |  | ", "12 | [12, 12] | person | killed |  | "),
            ),
            ("Norden asked for 20 coffins and Karlby for 12.", ("20 | [20, 20] | coffin | ask |  | ",)),
            (
                "Sixteen people were killed. The chief said he found nine bodies in the hall and seven in the yard.",
                (
                    "Sixteen | [16, 16] | person | killed |  | ",
                    "nine | [9, 9] | person | killed | Sixteen | ",
                    "seven | [7, 7] | person | killed | Sixteen | ",
                ),
            ),
        ),
    ),
    (
        "Places, labels and boats",
        "Counts of further places, behind a label, on board of a boat, and those of whom nothing is known.",
        (
            (
                "In all, 34 deaths have been reported: 21 in the north, nine in the south and four at sea.",
                (
                    "34 | [34, 34] | person | killed |  | ",
                    "21 | [21, 21] | person | killed | 34 | ",
                    "nine | [9, 9] | person | killed | 34 | ",
                    "four | [4, 4] | person | killed | 34 | ",
                ),
            ),
            (
                "The club won 14 medals: two in rowing.",
                ("14 | [14, 14] | medal | win |  | ", "two | [2, 2] | medal | win | 14 | "),
            ),
            (
                "Elm district had seven deaths, followed by Ash with four and Oak with three.",
                (
                    "seven | [7, 7] | person | killed |  | ",
                    "four | [4, 4] | person | killed |  | ",
                    "three | [3, 3] | person | killed |  | ",
                ),
            ),
            ("Elm has 14 pubs, followed by Ash with four.", ("14 | [14, 14] | pub | have |  | ",)),
            (
                "Dead: 14; injured: 30; missing: six.",
                (
                    "14 | [14, 14] | person | killed |  | ",
                    "30 | [30, 30] | person | injured |  | ",
                    "six | [6, 6] | person | missing |  | ",
                ),
            ),
            ("Chapter: 14", ()),
            (
                "The coast guard rescued a boat with 90 migrants on board.",
                ("90 | [90, 90] | migrant | rescued |  | coast guard",),
            ),
            ("A boat carrying 90 migrants was rescued off Elm.", ("90 | [90, 90] | migrant | rescued |  | ",)),
            ("The navy rescued a ship with 90 containers.", ("90 | [90, 90] | container |  |  | ",)),
            (
                "A boat carrying 90 migrants was stopped by guards who rescued a dog.",
                ("90 | [90, 90] | migrant | carry |  | ",),
            ),
            ("The whereabouts of 12 others remain unknown.", ("12 | [12, 12] | person | missing |  | ",)),
            ("The fate of 12 trees was unknown.", ("12 | [12, 12] | tree | be |  | ",)),
            ("Two others breathed their last at the hospital.", ("Two | [2, 2] | person | killed |  | ",)),
            ("Only two made it out alive.", ("two | [2, 2] | person | rescued |  | ",)),
            ("Two made it to the final.", ()),
            (
                "Nineteen people were hospitalized, seven with smoke inhalation.",
                ("Nineteen | [19, 19] | person | injured |  | ", "seven | [7, 7] | person | injured | not given | "),
            ),
            ("The number of dead rose past 40.", ("past 40 | (40, …) | person | killed |  | ",)),
            ("Thirty people needed medical attention.", ("Thirty | [30, 30] | person | injured |  | ",)),
            ("Thirty people were given first aid.", ("Thirty | [30, 30] | person | injured |  | ",)),
            ("Thirty people were given first aid training.", ("Thirty | [30, 30] | person | give |  | ",)),
            (
                "Sixty-one demonstrators were bundled into vans.",
                ("Sixty-one | [61, 61] | demonstrator | detained |  | ",),
            ),
            (
                "Thirty new infections took the total to 214.",
                ("Thirty | [30, 30] | new person | infected |  | ", "214 | [214, 214] | person | infected |  | "),
            ),
            ("The firm hired 14 people, bringing the total to 60.", ("14 | [14, 14] | person | hire |  | ",)),
            ("Spain reported 14 deaths, Monday 12.", ("14 | [14, 14] | person | killed |  | ",)),
            ("Leeds reported two deaths, City 3.", ("two | [2, 2] | person | killed |  | ",)),
            (
                "Killed: 14; wounded: 30.",
                ("14 | [14, 14] | person | killed |  | ", "30 | [30, 30] | person | injured |  | "),
            ),
            ("Points dropped: 4. Missing: 2.", ()),
            ("Missing - 14 reasons why", ("14 | [14, 14] | reason |  |  | ",)),
            ("The investor rescued a ferry with 400 employees.", ("400 | [400, 400] | employee |  |  | ",)),
            ("The navy failed to rescue a boat with 14 migrants.", ("14 | [14, 14] | migrant |  |  | ",)),
            ("The fate of 400 employees is unclear after the takeover.", ("400 | [400, 400] | employee | be |  | ",)),
            ("The whereabouts of two suspects are unknown.", ("two | [2, 2] | suspect | be |  | ",)),
        ),
    ),
    (
        "Captives and places",
        "Who frees captives by force, and whose count it is.",
        (
            ("The army said rebels freed three hostages.", ("three | [3, 3] | hostage | rescued |  | rebels",)),
            ("Nine hostages were freed by the rebels.", ("Nine | [9, 9] | hostage | rescued |  | rebels",)),
            (
                "In Norden, 43 people died, while Karlby accounts for 20 deaths.",
                ("43 | [43, 43] | person | killed |  | ", "20 | [20, 20] | person | killed |  | "),
            ),
            (
                "Thirteen died, but as more were found this number rose to 21.",
                ("Thirteen | [13, 13] | person | killed |  | ", "21 | [21, 21] | person | killed |  | "),
            ),
        ),
    ),
)
