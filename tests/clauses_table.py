"""Whose outcome it is where a text tells of several: a table like that of claims_table.py."""

from __future__ import annotations

from claims_table import Section

__all__ = ["SECTIONS"]

SECTIONS: tuple[Section, ...] = (
    (
        "Some of a number",
        "What happened to two of the four did not happen to the four.",
        (
            (
                "None of the 40 passengers was injured.",
                ("None | [0, 0] | passenger | injured | 40 | ", "40 | [40, 40] | passenger |  |  | "),
            ),
            (
                "Only one of the 12 passengers survived.",
                ("one | [1, 1] | passenger | rescued | 12 | ", "12 | [12, 12] | passenger |  |  | "),
            ),
            (
                "Fifteen of the 60 miners were injured.",
                ("Fifteen | [15, 15] | miner | injured | 60 | ", "60 | [60, 60] | miner |  |  | "),
            ),
            (
                "Of the 80 people aboard, 30 died.",
                ("80 | [80, 80] | person |  |  | ", "30 | [30, 30] | person | killed | 80 | "),
            ),
            (
                "Rescuers found three of the 12 guards dead.",
                ("three | [3, 3] | guard | killed | 12 | ", "12 | [12, 12] | guard |  |  | "),
            ),
            (
                "At least 12 of the 300 hostages taken last week have been killed.",
                (
                    "At least 12 | [12, …) | hostage | killed | 300 | ",
                    "300 | [300, 300] | hostage | detained |  | ",
                ),
            ),
            (
                "Three of the five people killed were women.",
                (
                    "Three | [3, 3] | woman | killed | five | ",
                    "five | [5, 5] | person | killed |  | ",
                ),
            ),
            ("All of the 12 hostages were killed.", ("12 | [12, 12] | hostage | killed |  | ",)),
            ("The bodies of three teachers were found.", ("three | [3, 3] | teacher | killed |  | ",)),
            (
                "One of the 12 wounded died.",
                ("One | [1, 1] | person | killed | 12 | ", "12 | [12, 12] | person | injured |  | "),
            ),
        ),
    ),
    (
        "People inside somebody else's name",
        "Whom a driver drove and a commander commands did not suffer what he did.",
        (
            ("The driver of a bus carrying 40 passengers was killed.", ("40 | [40, 40] | passenger | carry |  | ",)),
            ("A lawyer for three detainees was shot dead.", ("three | [3, 3] | detainee | detained |  | ",)),
            ("The commander of 200 fighters was killed.", ("200 | [200, 200] | fighter |  |  | ",)),
            ("A man with two children was killed.", ("two | [2, 2] | child |  |  | ",)),
            ("A judge who jailed two men was murdered.", ("two | [2, 2] | man | detained |  | ",)),
            ("A teacher who had three children was killed.", ("three | [3, 3] | child | have |  | ",)),
            ("A family of four was killed.", ("four | [4, 4] | family person | killed |  | ",)),
            ("A group of 30 pilgrims was killed.", ("30 | [30, 30] | pilgrim | killed |  | ",)),
            ("A total of 12 people were killed.", ("12 | [12, 12] | person | killed |  | ",)),
            ("The convoy of 40 soldiers was destroyed.", ("40 | [40, 40] | soldier | destroy |  | ",)),
            ("Police said 12 people were killed.", ("12 | [12, 12] | person | killed |  | ",)),
        ),
    ),
    (
        "Several clauses",
        "A clause about others and an aside about some say nothing of those before.",
        (
            (
                "Three people are safe and 20 are dead.",
                ("Three | [3, 3] | person | unharmed |  | ", "20 | [20, 20] | person | killed |  | "),
            ),
            (
                "Two climbers are stuck and five have been killed.",
                ("Two | [2, 2] | climber | trapped |  | ", "five | [5, 5] | person | killed |  | "),
            ),
            (
                "Two robbers are at large and three guards have been wounded.",
                ("Two | [2, 2] | robber | be |  | ", "three | [3, 3] | guard | injured |  | "),
            ),
            ("Three guards were found and a driver was found dead.", ("Three | [3, 3] | guard | find |  | ",)),
            (
                "Six crew are safe but nine have been killed.",
                ("Six | [6, 6] | crew | unharmed |  | ", "nine | [9, 9] | person | killed |  | "),
            ),
            (
                "Three men are dead and two remain hospitalized.",
                ("Three | [3, 3] | man | killed |  | ", "two | [2, 2] | person | injured |  | "),
            ),
            (
                "Two men and a woman were killed.",
                (
                    "Two | [2, 2] | man | killed | Two men and a woman | ",
                    "Two men and a woman | [3, 3] | person | killed |  | ",
                ),
            ),
            (
                "Dozens are homeless and two are dead.",
                ("Dozens | [12, …) | person | displaced |  | ", "two | [2, 2] | person | killed |  | "),
            ),
            (
                "He helped dozens of pupils out and found three teachers among the dead.",
                ("dozens | [12, …) | pupil | help |  | ", "three | [3, 3] | teacher | killed | not given | "),
            ),
            ("Two daughters of the mayor were among the dead.", ("Two | [2, 2] | daughter | killed | not given | ",)),
            (
                "Hundreds of refugees, some with gunshot wounds, have crossed into Chad.",
                ("Hundreds | [100, …) | refugee | displaced |  | ",),
            ),
            (
                "Dozens of miners, two of them injured, were brought up.",
                ("Dozens | [12, …) | miner |  |  | ", "two | [2, 2] | miner | injured | Dozens | "),
            ),
        ),
    ),
    (
        'Lists behind "including"',
        "A list belongs to what was told before it, not to the clause after it.",
        (
            (
                "29 people, including 11 women, were killed.",
                ("29 | [29, 29] | person | killed |  | ", "11 | [11, 11] | woman | killed | 29 | "),
            ),
            (
                "Nine villagers were killed, including at least four children, and three others were wounded.",
                (
                    "Nine | [9, 9] | villager | killed |  | ",
                    "at least four | [4, …) | child | killed | Nine | ",
                    "three | [3, 3] | villager | injured |  | ",
                ),
            ),
            (
                "Officials said 16 people died in the fire, including three firefighters, and some 20 more were hurt.",
                (
                    "16 | [16, 16] | person | killed |  | fire",
                    "three | [3, 3] | firefighter | killed | 16 | fire",
                    "some 20 | about [20, 20] | person | injured |  | ",
                ),
            ),
            (
                "Seven miners, including three brothers, were killed and four others were injured in the collapse.",
                (
                    "Seven | [7, 7] | miner | killed |  | ",
                    "three | [3, 3] | brother | killed | Seven | ",
                    "four | [4, 4] | miner | injured |  | ",
                ),
            ),
            (
                "23 people were killed, including two boys, and three girls were injured.",
                (
                    "23 | [23, 23] | person | killed |  | ",
                    "two | [2, 2] | boy | killed | 23 | ",
                    "three | [3, 3] | girl | injured |  | ",
                ),
            ),
            (
                "A raid killed 30 people, including six women and two guards, and a large crowd was injured.",
                (
                    "30 | [30, 30] | person | killed |  | raid",
                    "six | [6, 6] | woman | killed | 30 | raid",
                    "two | [2, 2] | guard | killed | 30 | raid",
                ),
            ),
        ),
    ),
    (
        "What became of them in the end",
        "Who was hurt, taken or missing first, and then died, was killed.",
        (
            ("Two people wounded in the attack died on Sunday.", ("Two | [2, 2] | person | killed |  | ",)),
            ("Three missing hikers were found dead.", ("Three | [3, 3] | missing hiker | killed |  | ",)),
            ("Two kidnapped nurses were killed.", ("Two | [2, 2] | kidnapped nurse | killed |  | ",)),
            ("Two wounded soldiers were taken to hospital.", ("Two | [2, 2] | wounded soldier | injured |  | ",)),
            ("Four people shot on Friday have died.", ("Four | [4, 4] | person | killed |  | ",)),
            ("Two men were injured and later died.", ("Two | [2, 2] | man | killed |  | ",)),
            ("Seven people who were wounded on Monday died on Friday.", ("Seven | [7, 7] | person | killed |  | ",)),
            (
                "Two people arrested after four officers were killed were charged.",
                ("Two | [2, 2] | person | detained |  | ", "four | [4, 4] | officer | killed |  | "),
            ),
            (
                "Four people were taken to hospital, where two died.",
                ("Four | [4, 4] | person | injured |  | ", "two | [2, 2] | person | killed |  | "),
            ),
            (
                "Three men were shot, two of whom died.",
                ("Three | [3, 3] | man | injured |  | ", "two | [2, 2] | man | killed | not given | "),
            ),
            ("A strike killed 12 displaced civilians.", ("12 | [12, 12] | displaced civilian | killed |  | strike",)),
            ("Hospitals received 30 wounded civilians.", ("30 | [30, 30] | wounded civilian | injured |  | ",)),
            ("Troops rescued 12 kidnapped girls.", ("12 | [12, 12] | kidnapped girl | rescued |  | Troops",)),
        ),
    ),
    (
        "Relative clauses about something else",
        "",
        (
            (
                "All five people on board a helicopter that was shot down are believed to have died.",
                ("five | [5, 5] | person | killed |  | ",),
            ),
            (
                "Ten passengers in a car whose driver was injured escaped.",
                ("Ten | [10, 10] | passenger | escape |  | ",),
            ),
            (
                "Twelve people whose relatives were killed staged a protest.",
                ("Twelve | [12, 12] | person | stag |  | ",),
            ),
        ),
    ),
    (
        "Beside others",
        '"Along with", "as did" and "Also killed were" pass on what happened.',
        (
            ("Four guards who were killed were buried on Monday.", ("Four | [4, 4] | guard | killed |  | ",)),
            (
                "A farmer was killed along with his two sons when a shell hit the barn.",
                ("two | [2, 2] | son | killed | not given | shell",),
            ),
            (
                "A reporter was killed alongside his wife and their two sons.",
                (
                    "his wife and their two sons | [3, 3] | person | killed | not given | ",
                    "two | [2, 2] | son | killed | his wife and their two sons | ",
                ),
            ),
            (
                "The driver was injured along with three passengers.",
                ("three | [3, 3] | passenger | injured | not given | ",),
            ),
            (
                "A mother was killed together with her two daughters.",
                ("two | [2, 2] | daughter | killed | not given | ",),
            ),
            (
                "The raid killed a poet alongside her son and ten relatives, and at least six others were wounded.",
                (
                    "her son and ten relatives | [11, 11] | person | killed | not given | raid",
                    "ten | [10, 10] | relative | killed | her son and ten relatives | raid",
                    "at least six | [6, …) | relative | injured |  | ",
                ),
            ),
            (
                "The mayor, along with two ministers, attended the funeral of a man who was killed.",
                ("two | [2, 2] | minister | attend | not given | ",),
            ),
            (
                "Eleven militiamen were killed, along with one allied fighter.",
                (
                    "Eleven | [11, 11] | militiaman | killed |  | ",
                    "one | [1, 1] | allied fighter | killed |  | ",
                ),
            ),
            ("The mayor was killed, as were two of his guards.", ("two | [2, 2] | guard | killed | not given | ",)),
            (
                "Two adults died, as did three children.",
                ("Two | [2, 2] | adult | killed |  | ", "three | [3, 3] | child | killed |  | "),
            ),
            (
                "He killed 12 pupils as well as four teachers.",
                (
                    "12 | [12, 12] | pupil | killed | 12 pupils as well as four teachers | ",
                    "12 pupils as well as four teachers | [16, 16] | person | killed |  | ",
                    "four | [4, 4] | teacher | killed | 12 pupils as well as four teachers | ",
                ),
            ),
            ("Also killed were two guards.", ("two | [2, 2] | guard | killed |  | ",)),
            ("Injured in the raid were two nurses.", ("two | [2, 2] | nurse | injured |  | raid",)),
            (
                "The strike was condemned by two ministers, as were three earlier raids.",
                ("two | [2, 2] | minister | condemn |  | ", "three | [3, 3] | early raid | be |  | "),
            ),
        ),
    ),
    (
        "A second verb of the same subject",
        "",
        (
            ("Two hikers slipped and died.", ("Two | [2, 2] | hiker | killed |  | ",)),
            ("Three sailors jumped overboard and drowned.", ("Three | [3, 3] | sailor | killed |  | ",)),
            ("Two boys fell from a roof and were taken to hospital.", ("Two | [2, 2] | boy | injured |  | ",)),
            ("Two men drove home and died in a crash.", ("Two | [2, 2] | man | killed |  | ",)),
            ("Two drivers stopped and a cyclist was killed.", ("Two | [2, 2] | driver | stop |  | ",)),
            ("Two officers fought and killed a guard.", ("Two | [2, 2] | officer | fight |  | ",)),
        ),
    ),
    (
        "Wholes, parts, others",
        "Others are people of any kind, unless a profession or a side was counted before.",
        (
            (
                "Shelling killed 12 people, two of them women, and wounded 30.",
                (
                    "12 | [12, 12] | person | killed |  | Shelling",
                    "two | [2, 2] | woman | killed | 12 | Shelling",
                    "30 | [30, 30] | person | injured |  | Shelling",
                ),
            ),
            (
                "The dead included two doctors from Clearwater and their two children.",
                ("two | [2, 2] | doctor | killed | not given | ", "two | [2, 2] | child | killed | not given | "),
            ),
            (
                "The war killed at least 3,000 people in September. On Tuesday a strike killed 18 civilians.",
                (
                    "at least 3,000 | [3,000, …) | person | killed |  | war",
                    "18 | [18, 18] | civilian | killed |  | strike",
                ),
            ),
            (
                "It said 15 had been killed. The rival monitor put the number of civilians killed at 13.",
                ("15 | [15, 15] | person | killed |  | ", "13 | [13, 13] | civilian | killed |  | "),
            ),
            (
                "Five people died in the fire. Two daughters were killed.",
                ("Five | [5, 5] | person | killed |  | fire", "Two | [2, 2] | daughter | killed | Five | "),
            ),
            (
                "The raids left 23 civilians - including nine children - and 16 fighters dead.",
                (
                    "23 | [23, 23] | civilian | killed | 23 civilians - including nine children - and 16 fighters | ",
                    "23 civilians - including nine children - and 16 fighters | [39, 39] | person | killed |  | ",
                    "nine | [9, 9] | child | killed | 23 | ",
                    "16 | [16, 16] | fighter | killed | 23 civilians - including nine children - and 16 fighters | ",
                ),
            ),
            (
                "The raids killed 23 civilians, including nine children, and 16 soldiers.",
                (
                    "23 | [23, 23] | civilian | killed |  | raids",
                    "nine | [9, 9] | child | killed | 23 | raids",
                    "16 | [16, 16] | soldier | killed | not given | raids",
                ),
            ),
            (
                "12 people died, including nine women, two men, and a child.",
                (
                    "12 | [12, 12] | person | killed |  | ",
                    "nine | [9, 9] | woman | killed | 12 | ",
                    "two | [2, 2] | man | killed | 12 | ",
                ),
            ),
            (
                "10 children and 13 rebels were among 48 people executed by troops.",
                (
                    "10 | [10, 10] | child | killed | 48 | ",
                    "13 | [13, 13] | rebel | killed | 48 | ",
                    "48 | [48, 48] | person | killed |  | troops",
                ),
            ),
            (
                "Six civilians were among at least 22 people killed.",
                ("Six | [6, 6] | civilian | killed | at least 22 | ", "at least 22 | [22, …) | person | killed |  | "),
            ),
            (
                "Ten people died, including two children. Thirty others were wounded.",
                (
                    "Ten | [10, 10] | person | killed |  | ",
                    "two | [2, 2] | child | killed | Ten | ",
                    "Thirty | [30, 30] | person | injured |  | ",
                ),
            ),
            (
                "Three children were wounded on Monday. Another 11 were killed in clashes at the border.",
                ("Three | [3, 3] | child | injured |  | ", "11 | [11, 11] | person | killed |  | clashes"),
            ),
            (
                "Four policemen were killed. Four others were wounded.",
                ("Four | [4, 4] | policeman | killed |  | ", "Four | [4, 4] | policeman | injured |  | "),
            ),
            (
                "One woman is dead and four others were injured.",
                ("One | [1, 1] | woman | killed |  | ", "four | [4, 4] | person | injured |  | "),
            ),
            (
                "A bomb killed three girls and five others.",
                (
                    "three | [3, 3] | girl | killed | three girls and five others | bomb",
                    "three girls and five others | [8, 8] | person | killed |  | bomb",
                    "five | [5, 5] | person | killed | three girls and five others | bomb",
                ),
            ),
            (
                "Six people, including two children, were killed and four others were wounded.",
                (
                    "Six | [6, 6] | person | killed |  | ",
                    "two | [2, 2] | child | killed | Six | ",
                    "four | [4, 4] | person | injured |  | ",
                ),
            ),
            (
                "The blast killed nine miners, among them two women, and injured dozens of others.",
                (
                    "nine | [9, 9] | miner | killed |  | blast",
                    "two | [2, 2] | woman | killed | nine | blast",
                    "dozens | [12, …) | miner | injured |  | ",
                ),
            ),
            (
                "Five soldiers were killed, two of them women, and ten others are missing.",
                (
                    "Five | [5, 5] | soldier | killed |  | ",
                    "two | [2, 2] | woman | killed | Five | ",
                    "ten | [10, 10] | soldier | missing |  | ",
                ),
            ),
            (
                "The death toll has reached 90: 60 civilians and 30 fighters.",
                (
                    "90 | [90, 90] | person | killed |  | ",
                    "60 | [60, 60] | civilian | killed | 90 | ",
                    "30 | [30, 30] | fighter | killed | 90 | ",
                ),
            ),
            (
                "The blast hurt 40: 30 pupils and ten teachers.",
                (
                    "40 | [40, 40] | person | injured |  | blast",
                    "30 | [30, 30] | pupil | injured | 40 | blast",
                    "ten | [10, 10] | teacher | injured | 40 | blast",
                ),
            ),
            (
                "12 died: two trucks had collided.",
                ("12 | [12, 12] | person | killed |  | ", "two | [2, 2] | truck | collide |  | "),
            ),
            (
                "Eight people were killed and two others were wounded. The victims included six women.",
                (
                    "Eight | [8, 8] | person | killed |  | ",
                    "two | [2, 2] | person | injured |  | ",
                    "six | [6, 6] | woman | killed | Eight | ",
                ),
            ),
            (
                "Six people were killed. Officials, including two ministers, visited the site.",
                ("Six | [6, 6] | person | killed |  | ", "two | [2, 2] | minister | include |  | "),
            ),
            (
                "Ten people were wounded. Relatives, including four brothers, waited outside.",
                ("Ten | [10, 10] | person | injured |  | ", "four | [4, 4] | brother | include |  | "),
            ),
            (
                "270 people were killed. The victims included 51 children.",
                ("270 | [270, 270] | person | killed |  | ", "51 | [51, 51] | child | killed | 270 | "),
            ),
            (
                "Ten people died. Two of them were children.",
                ("Ten | [10, 10] | person | killed |  | ", "Two | [2, 2] | child | killed | Ten | "),
            ),
            (
                "The ministry reported 60 wounded. A large number of people were wounded, a doctor said.",
                (
                    "60 | [60, 60] | person | injured |  | ",
                    "A large number of | about [2, …) | person | injured | not given | ",
                ),
            ),
            (
                "Dozens were wounded. The hospital listed 45 wounded.",
                ("Dozens | [12, …) | person | injured | not given | ", "45 | [45, 45] | person | injured |  | "),
            ),
            (
                "Sara and Omar Haddad, who were cousins, were both killed. In all 19 people were killed in the blast.",
                ("both | [2, 2] | person | killed | not given | ", "19 | [19, 19] | person | killed |  | blast"),
            ),
            (
                "Dozens were hurt. Police counted four hurt.",
                ("Dozens | [12, …) | person | injured |  | ", "four | [4, 4] | person | injured |  | "),
            ),
            (
                "Half of all the climbers killed in 2019 have been killed on this ridge.",
                ("Half | [0.5, 0.5] | climber | killed | not given | ",),
            ),
            (
                "Video of the crash, which killed nine, was shared. In all 12 were killed.",
                ("nine | [9, 9] | person | killed |  | ", "12 | [12, 12] | person | killed |  | "),
            ),
            (
                "A farm had 300 sheep and 30 of them were killed.",
                ("300 | [300, 300] | sheep | have |  | ", "30 | [30, 30] | sheep | killed | 300 | "),
            ),
            (
                "At least 20 people were killed. Three children were killed in the same house.",
                ("At least 20 | [20, …) | person | killed |  | ", "Three | [3, 3] | child | killed | At least 20 | "),
            ),
            ("Eleven civilian deaths were recorded.", ("Eleven | [11, 11] | civilian | killed |  | ",)),
            ("Two police killings shocked the town.", ("Two | [2, 2] | police person | killed |  | ",)),
            ("There were 12 dead bodies.", ("12 | [12, 12] | dead person | killed |  | ",)),
            (
                "17 of the 26 people killed were children, and 14 of them were younger than ten.",
                (
                    "17 | [17, 17] | child | killed | 26 | ",
                    "26 | [26, 26] | person | killed |  | ",
                    "14 | [14, 14] | person | killed | 17 | ",
                    "younger than ten | (…, 10) |  | be |  | ",
                ),
            ),
            (
                "Of 20 people killed, five were women and three of them were nurses.",
                (
                    "20 | [20, 20] | person | killed |  | ",
                    "five | [5, 5] | woman | killed | 20 | ",
                    "three | [3, 3] | nurse | killed | five | ",
                ),
            ),
            (
                "Twenty people were killed, five of them women and three of them children.",
                (
                    "Twenty | [20, 20] | person | killed |  | ",
                    "five | [5, 5] | woman | killed | Twenty | ",
                    "three | [3, 3] | child | killed | Twenty | ",
                ),
            ),
        ),
    ),
    (
        "Objects and asides between two clauses",
        "",
        (
            (
                "A shell killed a woman and four girls, and nine people were wounded.",
                (
                    "a woman and four girls | [5, 5] | person | killed |  | shell",
                    "four | [4, 4] | girl | killed | a woman and four girls | shell",
                    "nine | [9, 9] | person | injured |  | ",
                ),
            ),
            (
                "The raid killed his wife and six sons, and two cousins are missing.",
                (
                    "his wife and six sons | [7, 7] | person | killed |  | raid",
                    "six | [6, 6] | son | killed | his wife and six sons | raid",
                    "two | [2, 2] | cousin | missing |  | raid",
                ),
            ),
            (
                "The army killed two men and three women were hurt.",
                ("two | [2, 2] | man | killed |  | army", "three | [3, 3] | woman | injured |  | "),
            ),
            (
                "Four people were killed, and at least 30 people, including seven children, were injured.",
                (
                    "Four | [4, 4] | person | killed |  | ",
                    "at least 30 | [30, …) | person | injured |  | ",
                    "seven | [7, 7] | child | injured | at least 30 | ",
                ),
            ),
            (
                "Twelve people were arrested, and three officers, including two women, were injured.",
                (
                    "Twelve | [12, 12] | person | detained |  | ",
                    "three | [3, 3] | officer | injured |  | ",
                    "two | [2, 2] | woman | injured | three | ",
                ),
            ),
            (
                "Four died and nine others, including two boys, are missing.",
                (
                    "Four | [4, 4] | person | killed |  | ",
                    "nine | [9, 9] | person | missing |  | ",
                    "two | [2, 2] | boy | missing | nine | ",
                ),
            ),
            (
                "Ten people died, including three women, officials said.",
                ("Ten | [10, 10] | person | killed |  | ", "three | [3, 3] | woman | killed | Ten | "),
            ),
            (
                "Ten died, including three women, and 14 were wounded.",
                (
                    "Ten | [10, 10] | person | killed |  | ",
                    "three | [3, 3] | woman | killed | Ten | ",
                    "14 | [14, 14] | person | injured |  | ",
                ),
            ),
        ),
    ),
    (
        "Names of those killed, those among them, those beside them",
        "",
        (
            (
                "The group published the names of 15 people who were killed in the strike.",
                ("15 | [15, 15] | person | killed |  | strike",),
            ),
            ("The mother of two boys who was killed lived here.", ("two | [2, 2] | boy | live |  | ",)),
            (
                "Twelve children were among 30 people killed in the strike.",
                ("Twelve | [12, 12] | child | killed | 30 | strike", "30 | [30, 30] | person | killed |  | strike"),
            ),
            (
                "30 died, among them 12 children.",
                ("30 | [30, 30] | person | killed |  | ", "12 | [12, 12] | child | killed | 30 | "),
            ),
            ("Sami Khalil was killed with his two sons.", ("two | [2, 2] | son | killed | not given | ",)),
            ("He was killed with two pistols.", ("two | [2, 2] | pistol |  |  | ",)),
            ("She lived with her two sons.", ("two | [2, 2] | son | live |  | ",)),
            (
                "Two nurses were among the 12 wounded, doctors said.",
                ("Two | [2, 2] | nurse | injured | 12 | ", "12 | [12, 12] | person | injured |  | "),
            ),
        ),
    ),
    (
        "A count told apart",
        "Parts that stand between commas and add up to the count before are its parts, and no list to be summed.",
        (
            (
                "Seven civilians, four men and three women, died.",
                (
                    "Seven | [7, 7] | civilian | killed |  | ",
                    "four | [4, 4] | man | killed | Seven | ",
                    "three | [3, 3] | woman | killed | Seven | ",
                ),
            ),
            (
                "Five nurses, three doctors and two guards died.",
                (
                    "Five | [5, 5] | nurse | killed | Five nurses, three doctors and two guards | ",
                    "Five nurses, three doctors and two guards | [10, 10] | person | killed |  | ",
                    "three | [3, 3] | doctor | killed | Five nurses, three doctors and two guards | ",
                    "two | [2, 2] | guard | killed | Five nurses, three doctors and two guards | ",
                ),
            ),
            (
                "Three soldiers, two medics and a driver were killed.",
                (
                    "Three | [3, 3] | soldier | killed | Three soldiers, two medics and a driver | ",
                    "Three soldiers, two medics and a driver | [6, 6] | person | killed |  | ",
                    "two | [2, 2] | medic | killed | Three soldiers, two medics and a driver | ",
                ),
            ),
        ),
    ),
    (
        "Many, a number, a couple, killed and wounded",
        "",
        (
            ("The shells killed and wounded 40 people.", ("40 | [40, 40] | person | casualties |  | shells",)),
            ("They shot and killed four.", ("four | [4, 4] | person | killed |  | ",)),
            (
                "It killed five people and wounded nine.",
                ("five | [5, 5] | person | killed |  | ", "nine | [9, 9] | person | injured |  | "),
            ),
            (
                "Four civilians were killed and many injured.",
                ("Four | [4, 4] | civilian | killed |  | ", "many | about [2, …) | person | injured |  | "),
            ),
            (
                "The blast killed two and wounded many more.",
                ("two | [2, 2] | person | killed |  | blast", "many more | about [2, …) | person | injured |  | blast"),
            ),
            ("How many were killed is not known.", ()),
            ("As many as 27 people were killed.", ("As many as 27 | (…, 27] | person | killed |  | ",)),
            ("An unspecified number were injured.", ("An unspecified number | about [2, …) | person | injured |  | ",)),
            ("A couple were killed.", ("A couple | [2, 2] | person | killed |  | ",)),
        ),
    ),
    (
        "How some of them were hurt",
        "",
        (
            (
                "Ten hikers were shot - two fatally - at the park.",
                ("Ten | [10, 10] | hiker | injured |  | ", "two | [2, 2] | person | killed |  | "),
            ),
            (
                "Nine people were injured, two critically.",
                ("Nine | [9, 9] | person | injured |  | ", "two | [2, 2] | person | injured | Nine | "),
            ),
            (
                "The crash injured nine (three seriously).",
                ("nine | [9, 9] | person | injured |  | crash", "three | [3, 3] | person | injured | nine | "),
            ),
            ("Two dozen were injured, none seriously.", ("Two dozen | [24, 24] | person | injured |  | ",)),
            ("Police killed two fatally ill men.", ("two | [2, 2] | person | killed |  | Police",)),
            ("Two remained hospitalized in fair condition.", ("Two | [2, 2] | person | injured |  | ",)),
            ("There had been no deaths on the line since 1959.", ()),
            ("No one has been hurt since Monday.", ("No one | [0, 0] | person | injured |  | ",)),
            ("The hospital said 20 people were brought in for treatment.", ("20 | [20, 20] | person | injured |  | ",)),
            ("They are double killing two men.", ("two | [2, 2] | man | killed |  | ",)),
            (
                "No one was killed and two were seriously injured.",
                ("No one | [0, 0] | person | killed |  | ", "two | [2, 2] | person | injured |  | "),
            ),
            ("No one was seriously hurt.", ()),
            (
                "No one was hurt in the first attack since 2019.",
                ("No one | [0, 0] | person | injured |  | first attack",),
            ),
        ),
    ),
    (
        "Shot dead, tonight, bodies",
        "",
        (
            ("A gunman shot six people dead in the market.", ("six | [6, 6] | person | killed |  | gunman",)),
            (
                "A gunman shot six people, two dead.",
                ("six | [6, 6] | person | injured |  | gunman", "two | [2, 2] | person | killed |  | "),
            ),
            (
                "A gunman shot two men and left one dead.",
                ("two | [2, 2] | man | injured |  | gunman", "one | [1, 1] | person | killed |  | gunman"),
            ),
            ("Police shot two men dead on Friday.", ("two | [2, 2] | man | killed |  | Police",)),
            ("Three people killed tonight.", ("Three | [3, 3] | person | killed |  | ",)),
            ("A man shot two officers tonight.", ("two | [2, 2] | officer | injured |  | man",)),
            ("The bullet is still in the lower half of his body.", ("half | [0.5, 0.5] | body | be |  | ",)),
            ("The student body of 900 pupils voted.", ("900 | [900, 900] | pupil | vote |  | ",)),
            ("Half of the bodies were identified.", ("Half | [0.5, 0.5] | person | killed | not given | ",)),
        ),
    ),
    (
        "What a base's own verb says",
        "What one of the five did is not said of the five.",
        (
            (
                "One of the five men died and two others were hurt.",
                (
                    "One | [1, 1] | man | killed | five | ",
                    "five | [5, 5] | man |  |  | ",
                    "two | [2, 2] | person | injured |  | ",
                ),
            ),
            (
                "One of the six victims survived the attack and crawled to a neighbour's door.",
                (
                    "One | [1, 1] | person | rescued | six | attack",
                    "six | [6, 6] | person | casualties |  | ",
                ),
            ),
            (
                "Two of the four people who were shot died.",
                (
                    "Two | [2, 2] | person | killed | four | ",
                    "four | [4, 4] | person | injured |  | ",
                ),
            ),
            (
                "Two of the six men wounded in the raid died and four are stable.",
                (
                    "Two | [2, 2] | man | killed | six | ",
                    "six | [6, 6] | man | injured |  | raid",
                    "four | [4, 4] | person | injured | six | ",
                ),
            ),
            (
                "Two of the four people who were shot and killed were guards.",
                (
                    "Two | [2, 2] | person | killed | four | ",
                    "four | [4, 4] | person | killed |  | ",
                ),
            ),
        ),
    ),
    (
        "Among those who were shot",
        "",
        (
            ("The guard was among four people shot.", ("four | [4, 4] | person | injured |  | ",)),
            (
                "Those shot included two women and a boy.",
                (
                    "two | [2, 2] | woman | injured | two women and a boy | ",
                    "two women and a boy | [3, 3] | person | injured | not given | ",
                ),
            ),
            ("He is among 11 people stabbed to death.", ("11 | [11, 11] | person | killed |  | ",)),
            ("Four men were shot at from a car.", ("Four | [4, 4] | man |  |  | ",)),
            ("Only one shot was fired.", ()),
            ("A bus with six people shot past the gate.", ("six | [6, 6] | person |  |  | ",)),
        ),
    ),
    (
        "What a participle has for its object",
        "A bound before a length of time or a place opens no object, and whoever tells of it is none.",
        (
            (
                "Three people were killed and 27 wounded over an eight-hour stretch that night.",
                (
                    "Three | [3, 3] | person | killed |  | ",
                    "27 | [27, 27] | person | injured |  | ",
                    "eight-hour | [8, 8] | stretch |  |  | ",
                ),
            ),
            (
                "Two people were killed and six injured near a 40-foot tower.",
                (
                    "Two | [2, 2] | person | killed |  | ",
                    "six | [6, 6] | person | injured |  | ",
                    "40-foot | [40, 40] | tower |  |  | ",
                ),
            ),
            (
                "Nine were killed and 14 wounded near three villages.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "14 | [14, 14] | person | injured |  | ",
                    "three | [3, 3] | village |  |  | ",
                ),
            ),
            (
                "Raids left at least 31 civilians dead and dozens injured Syrian media reported.",
                (
                    "at least 31 | [31, …) | civilian | killed |  | Raids",
                    "dozens | [12, …) | person | injured |  | ",
                ),
            ),
            ("Police killed over a dozen rebels.", ("over a dozen | (12, …) | rebel | killed |  | Police",)),
            ("Clashes wounded over 12 teenage boys.", ("over 12 | (12, …) | teenage boy | injured |  | Clashes",)),
            (
                "Nine rebels died and 30 wounded two guards.",
                (
                    "Nine | [9, 9] | rebel | killed |  | ",
                    "two | [2, 2] | guard | injured |  | ",
                ),
            ),
            (
                "Two were killed over a dozen days.",
                (
                    "Two | [2, 2] | person | killed |  | ",
                    "over a dozen days | (12, …) |  |  |  | ",
                ),
            ),
        ),
    ),
    (
        "Ages and asides between",
        "",
        (
            (
                "Two men, aged 21 and 24, were shot dead.",
                (
                    "Two | [2, 2] | man | killed |  | ",
                    "21 | [21, 21] |  | age |  | ",
                    "24 | [24, 24] |  | age |  | ",
                ),
            ),
            (
                "Two men, aged 21 and 24, were charged with shooting three people.",
                (
                    "Two | [2, 2] | man | charge |  | ",
                    "21 | [21, 21] |  | age |  | ",
                    "24 | [24, 24] |  | age |  | ",
                    "three | [3, 3] | person | injured |  | men",
                ),
            ),
            (
                "Fifteen people, including Al Moss, a teacher from the town's only school, and his wife Mona, who had "
                "worked for years in the city as a nurse, were wounded.",
                ("Fifteen | [15, 15] | person | injured |  | ",),
            ),
            (
                "Fifteen people, including a judge, met in the hall before two guards were killed.",
                (
                    "Fifteen | [15, 15] | person | meet |  | ",
                    "two | [2, 2] | guard | killed |  | ",
                ),
            ),
            (
                "He named ten members of the family who were killed in the strike.",
                ("ten | [10, 10] | member | killed |  | strike",),
            ),
            ("Two friends of the guard who was killed were questioned.", ("Two | [2, 2] | friend | question |  | ",)),
        ),
    ),
    (
        "What happened last",
        "Those who were displaced, trapped or rescued first and then died were killed.",
        (
            (
                "Nine men displaced by a flood were killed by a landslide.",
                ("Nine | [9, 9] | man | killed |  | landslide",),
            ),
            ("Three men trapped in a mine were rescued.", ("Three | [3, 3] | man | rescued |  | ",)),
            ("Ten people, all displaced from Homs, were wounded.", ("Ten | [10, 10] | person | injured |  | ",)),
            ("Two boys were rescued, but their mother died.", ("Two | [2, 2] | boy | rescued |  | ",)),
            (
                "Five families displaced from Homs said two relatives were killed.",
                (
                    "Five | [5, 5] | family | displaced |  | ",
                    "two | [2, 2] | relative | killed |  | ",
                ),
            ),
            ("Four dead fishermen were brought to a hospital.", ("Four | [4, 4] | dead fisherman | killed |  | ",)),
            (
                "Medics counted six killed fighters and nine wounded fighters.",
                (
                    "six | [6, 6] | killed fighter | killed |  | ",
                    "nine | [9, 9] | wounded fighter | injured |  | ",
                ),
            ),
            (
                "The army evacuated dozens of seriously wounded soldiers.",
                ("dozens | [12, …) | wounded soldier | injured |  | ",),
            ),
        ),
    ),
    (
        "The number of those harmed",
        "",
        (
            ("The number of nurses killed is thought to be 12.", ("12 | [12, 12] | nurse | killed |  | ",)),
            ("The number of women killed ranged from 30 to 45.", ("from 30 to 45 | [30, 45] | woman | killed |  | ",)),
            (
                "The number of soldiers wounded was estimated at 12.",
                ("estimated at 12 | about [12, 12] | soldier | injured |  | ",),
            ),
            (
                "The number of dead rose, and the number of new homes was estimated at 12.",
                ("estimated at 12 | about [12, 12] | new home | estimate |  | ",),
            ),
            (
                "The number of members went from 10 to 14 as three people were killed.",
                (
                    "from 10 to 14 | [10, 14] | member | go |  | ",
                    "three | [3, 3] | person | killed |  | ",
                ),
            ),
            (
                "The number of survivors of the massacre fell to 40.",
                ("40 | [40, 40] | survivor | rescued |  | massacre",),
            ),
            ("The number of victims of gang killings rose to 40.", ("40 | [40, 40] | person | killed |  | ",)),
        ),
    ),
    (
        "Headlines without commas",
        "",
        (
            (
                "Raids kill 14 jihadists 5 civilians",
                (
                    "14 | [14, 14] | jihadist | killed |  | Raids",
                    "5 | [5, 5] | civilian | killed |  | Raids",
                ),
            ),
            (
                "Nine killed scores injured in blast",
                (
                    "Nine | [9, 9] | person | killed |  | blast",
                    "scores | [20, …) | person | injured |  | blast",
                ),
            ),
            ("Nine rebels killed others in Hama.", ("Nine | [9, 9] | rebel |  |  | ",)),
            (
                "Raids kill 14 rebels 12 tanks destroyed",
                (
                    "14 | [14, 14] | rebel | killed |  | Raids",
                    "12 | [12, 12] | tank | destroy |  | ",
                ),
            ),
        ),
    ),
    (
        "When they were killed",
        'A clause of time or place tells of those who are counted where "they" can be nobody else.',
        (
            (
                "Three hikers were crossing the ridge when they were killed by lightning.",
                ("Three | [3, 3] | hiker | killed |  | lightning",),
            ),
            ("Six men were asleep when an avalanche buried them.", ("Six | [6, 6] | man | killed |  | avalanche",)),
            ("Two girls went to the river, where they drowned.", ("Two | [2, 2] | girl | killed |  | ",)),
            ("Two officers were chasing a man when he was killed.", ("Two | [2, 2] | officer | chase |  | ",)),
            (
                "Three soldiers were resting when two of them were killed.",
                (
                    "Three | [3, 3] | soldier | rest |  | ",
                    "two | [2, 2] | soldier | killed | Three | ",
                ),
            ),
            ("Six players were training when fans were hurt.", ("Six | [6, 6] | player | train |  | ",)),
        ),
    ),
    (
        "How they came",
        "Who came somewhere with wounds is hurt; a hospital alone tells so only of victims.",
        (
            ("Four people walked into a hospital with gunshot wounds.", ("Four | [4, 4] | person | injured |  | ",)),
            (
                "Three other victims from the same incident arrived at local hospitals on their own.",
                ("Three | [3, 3] | person | injured |  | ",),
            ),
            ("Three nurses arrived at the hospital for work.", ("Three | [3, 3] | nurse | arrive |  | ",)),
            ("Two doctors came to treat patients with gunshot wounds.", ("Two | [2, 2] | doctor | come |  | ",)),
        ),
    ),
    (
        "Either of two",
        "Killed or injured are casualties; of other pairs both names are kept, as no figure is given for either.",
        (
            (
                "US raids captured or killed 900 rebels.",
                ("900 | [900, 900] | rebel | detained or killed |  | US raids",),
            ),
            ("Forty people are dead or missing.", ("Forty | [40, 40] | person | killed or missing |  | ",)),
            ("The army says 12 fighters were captured and later killed.", ("12 | [12, 12] | fighter | killed |  | ",)),
            ("The raid killed or injured 90 people.", ("90 | [90, 90] | person | casualties |  | ",)),
        ),
    ),
    (
        "Who else was killed",
        "With whom, as whom and after a dash: those who are told of beside others, or instead of them.",
        (
            (
                "Police named a man identified as Ali Hassan and his three sons.",
                ("three | [3, 3] | son | identify | not given | ",),
            ),
            ("Omar Said was killed with two guards.", ("two | [2, 2] | guard | killed | not given | ",)),
            ("Omar Said was killed with two bullets.", ("two | [2, 2] | bullet |  |  | ",)),
            (
                "Amal was killed alongside her children: two daughters and two sons.",
                (
                    "two | [2, 2] | daughter | killed | two daughters and two sons | ",
                    "two daughters and two sons | [4, 4] | person | killed | not given | ",
                    "two | [2, 2] | son | killed | two daughters and two sons | ",
                ),
            ),
            (
                "Nine relatives were killed - two daughters, Nada and Malak, and two sons, Abed and Hamed.",
                (
                    "Nine | [9, 9] | relative | killed |  | ",
                    "two | [2, 2] | daughter | killed | Nine | ",
                    "two | [2, 2] | son | killed | Nine | ",
                ),
            ),
            (
                "The service for the two nurses and their three sons who were killed was held.",
                (
                    "the two nurses and their three sons | [5, 5] | person | killed |  | ",
                    "two | [2, 2] | nurse | killed | the two nurses and their three sons | ",
                    "three | [3, 3] | son | killed | the two nurses and their three sons | ",
                ),
            ),
            (
                "Five people were killed in Hama and four others in Homs.",
                (
                    "Five | [5, 5] | person | killed |  | ",
                    "four | [4, 4] | person | killed | not given | ",
                ),
            ),
        ),
    ),
    (
        "Of those on board",
        "What is told of some in an aside is not said of all; who is excepted suffered nothing.",
        (
            (
                "The hamlet has 900 people, 30 of them wounded.",
                (
                    "900 | [900, 900] | person | have |  | ",
                    "30 | [30, 30] | person | injured | 900 | ",
                ),
            ),
            (
                "A boat with 90 migrants sank, with 30 of them missing.",
                (
                    "90 | [90, 90] | migrant | sink |  | ",
                    "30 | [30, 30] | migrant | missing | 90 | ",
                ),
            ),
            (
                "Nine men, three of them brothers, were killed.",
                (
                    "Nine | [9, 9] | man | killed |  | ",
                    "three | [3, 3] | brother | killed | Nine | ",
                ),
            ),
            ("All but three passengers were killed.", ("three | [3, 3] | passenger |  |  | ",)),
            ("Nobody but two guards was killed.", ("two | [2, 2] | guard | killed |  | ",)),
            (
                "A plane with 38 people on board crashed, killing everyone aboard.",
                ("38 | [38, 38] | person | killed |  | plane",),
            ),
            (
                "A plane with 38 people on board crashed, killing everyone in a house.",
                ("38 | [38, 38] | person | crash |  | ",),
            ),
            (
                "Plane carrying 12 soldiers crashes, killing 4",
                (
                    "12 | [12, 12] | soldier | carry |  | ",
                    "4 | [4, 4] | person | killed |  | ",
                ),
            ),
        ),
    ),
    (
        "Deaths that rise and fall",
        "A toll that moves stands at where it moved to.",
        (
            ("Flood deaths hit 40", ("40 | [40, 40] | person | killed |  | ",)),
            ("Deaths from the virus rose to 31 in Lima.", ("31 | [31, 31] | person | killed |  | ",)),
            ("Death toll climbs by four to 19.", ("19 | [19, 19] | person | killed |  | to",)),
            ("The death toll climbed from 12 to 19.", ("from 12 to 19 | [19, 19] | person | killed |  | ",)),
            ("The toll ranged from 12 to 19.", ("from 12 to 19 | [12, 19] | person | killed |  | ",)),
            (
                "The death toll rose from 12 to 19 in Elm county and eight in Oak county.",
                (
                    "from 12 to 19 | [19, 19] | person | killed |  | ",
                    "eight | [8, 8] | person | killed |  | ",
                ),
            ),
            ("The deaths hit 40 families.", ("40 | [40, 40] | family | hit |  | ",)),
            ("Road deaths fell to 1,900 last year.", ("1,900 | [1,900, 1,900] | person | killed |  | ",)),
        ),
    ),
    (
        "Some out of all",
        "",
        (
            (
                "Four out of the seven killed were soldiers.",
                (
                    "Four | [4, 4] | soldier | killed | seven | ",
                    "seven | [7, 7] | person | killed |  | ",
                ),
            ),
            (
                "Nine of the 12 missing are children.",
                (
                    "Nine | [9, 9] | person | missing | 12 | ",
                    "12 | [12, 12] | person | missing |  | ",
                ),
            ),
            (
                "Of the 20 dead, 12 were women.",
                (
                    "20 | [20, 20] | person | killed |  | ",
                    "12 | [12, 12] | woman | killed | 20 | ",
                ),
            ),
            (
                "One in three killed by drones is a woman.",
                ("One in three | [0.333333, 0.333333] | woman | killed | not given | drones",),
            ),
            ("All six of the passengers died.", ("six | [6, 6] | passenger | killed |  | ",)),
            (
                "Three men ran out of the nine houses and were shot.",
                (
                    "Three | [3, 3] | man | injured |  | ",
                    "nine | [9, 9] | house | run |  | ",
                ),
            ),
            (
                "Two people, one of them a nurse, were killed in the raid.",
                (
                    "Two | [2, 2] | person | killed |  | raid",
                    "one | [1, 1] | nurse | killed | Two | raid",
                ),
            ),
            (
                "The blast killed four people, one of them a day later.",
                (
                    "four | [4, 4] | person | killed |  | blast",
                    "one | [1, 1] | person | killed | four | blast",
                ),
            ),
            (
                "Three people were killed, one under the age of 18.",
                (
                    "Three | [3, 3] | person | killed |  | ",
                    "one | [1, 1] | person | killed | not given | ",
                    "under the age of 18 | (…, 18) |  |  |  | ",
                ),
            ),
        ),
    ),
    (
        "How badly each",
        "",
        (
            (
                "Four boys were shot, three critically and one fatally.",
                (
                    "Four | [4, 4] | boy | injured |  | ",
                    "three | [3, 3] | person | injured | Four | ",
                    "one | [1, 1] | person | killed |  | ",
                ),
            ),
            (
                "Six people were shot, five non-fatally.",
                (
                    "Six | [6, 6] | person | injured |  | ",
                    "five | [5, 5] | person | injured | Six | ",
                ),
            ),
            ("Two people were fatally wounded.", ("Two | [2, 2] | person | killed |  | ",)),
            ("Police then shot three more times, killing a man.", ("three | [3, 3] | time |  |  | ",)),
            ("He shot three more.", ("three | [3, 3] | person | injured |  | ",)),
        ),
    ),
    (
        "Whose kin",
        "",
        (
            ("The guard killed Omar's two sisters.", ("two | [2, 2] | sister | killed |  | guard",)),
            (
                "Bilal was killed alongside Omar and Omar's two sisters.",
                ("two | [2, 2] | sister | killed | not given | ",),
            ),
            ("Hana was killed, and Omar's two sisters said she was kind.", ("two | [2, 2] | sister | say |  | ",)),
            (
                "A raid killed nine people on the town's two markets.",
                (
                    "nine | [9, 9] | person | killed |  | raid",
                    "two | [2, 2] | market |  |  | ",
                ),
            ),
        ),
    ),
    (
        "To their deaths",
        "",
        (
            ("Two girls fell to their deaths.", ("Two | [2, 2] | girl | killed |  | ",)),
            ("The driver sent four boys to their deaths.", ("four | [4, 4] | boy | killed |  | driver",)),
            ("Two doctors testified to their deaths.", ("Two | [2, 2] | doctor | testify |  | ",)),
        ),
    ),
    (
        "Other years, other clauses",
        "",
        (
            (
                "A raid killed nine people in Homs. Two of his sons were killed in 2009.",
                (
                    "nine | [9, 9] | person | killed |  | raid",
                    "Two | [2, 2] | son | killed |  | ",
                ),
            ),
            (
                "A raid killed 21 people in Homs. Two of her sons were killed.",
                (
                    "21 | [21, 21] | person | killed |  | raid",
                    "Two | [2, 2] | son | killed | 21 | ",
                ),
            ),
            (
                "Nine people were killed on Monday. In 1998, six others were killed in a flood.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "six | [6, 6] | person | killed |  | ",
                ),
            ),
            (
                "Nine people were killed on Monday. Three others were killed later that day.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "Three | [3, 3] | person | killed | not given | ",
                ),
            ),
            (
                "A man was killed and nine others including two nurses from Homs were injured.",
                (
                    "nine | [9, 9] | person | injured |  | ",
                    "two | [2, 2] | nurse | injured | nine | ",
                ),
            ),
            ("Nine people among them women died in the blast.", ("Nine | [9, 9] | person | killed |  | blast",)),
            ("Three nurses in Homs as well as Hana's brother were killed.", ("Three | [3, 3] | nurse | killed |  | ",)),
            ("Six guards died as the mayor was wounded.", ("Six | [6, 6] | guard | killed |  | ",)),
            (
                "Five Killed Nine Injured in Homs.",
                (
                    "Five | [5, 5] | person | killed |  | ",
                    "Nine | [9, 9] | person | injured |  | ",
                ),
            ),
        ),
    ),
    (
        "Others beside them, with a state of their own",
        "A state that closes what stands behind parts, or behind 'along with', tells what happened to those there.",
        (
            (
                "Nine killed, including six women, and one child injured.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "six | [6, 6] | woman | killed | Nine | ",
                    "one | [1, 1] | child | injured |  | ",
                ),
            ),
            (
                "Four were killed, including two boys, and three women and two girls wounded.",
                (
                    "Four | [4, 4] | person | killed |  | ",
                    "two | [2, 2] | boy | killed | Four | ",
                    "three | [3, 3] | woman | injured |  | ",
                    "two | [2, 2] | girl | injured |  | ",
                ),
            ),
            (
                "A blast killed six people, including two guards, and two cooks and three clerks were hurt.",
                (
                    "six | [6, 6] | person | killed |  | blast",
                    "two | [2, 2] | guard | killed | six | blast",
                    "two | [2, 2] | cook | injured |  | ",
                    "three | [3, 3] | clerk | injured |  | ",
                ),
            ),
            (
                "Nine people were killed, including two women and three children, and 12 injured.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | woman | killed | Nine | ",
                    "three | [3, 3] | child | killed | Nine | ",
                    "12 | [12, 12] | person | injured |  | ",
                ),
            ),
            (
                "Nine people were killed, including two women, and at least 12 others injured.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | woman | killed | Nine | ",
                    "at least 12 | [12, …) | person | injured |  | ",
                ),
            ),
            (
                "Nine killed, including two women, 12 injured.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | woman | killed | Nine | ",
                    "12 | [12, 12] | person | injured |  | ",
                ),
            ),
            (
                "Nine people were injured, including two women and one child injured on Monday.",
                (
                    "Nine | [9, 9] | person | injured |  | ",
                    "two | [2, 2] | woman | injured | Nine | ",
                    "one | [1, 1] | child | injured | Nine | ",
                ),
            ),
            (
                "Nine people were killed, including two women, a guard, and three children injured last week.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | woman | killed | Nine | ",
                    "three | [3, 3] | child | killed | Nine | ",
                ),
            ),
            (
                "At least nine were killed, including two guards and a nurse shot in the head.",
                (
                    "At least nine | [9, …) | person | killed |  | ",
                    "two | [2, 2] | guard | killed | At least nine | ",
                ),
            ),
            (
                "Eight people were killed along with dozens injured.",
                (
                    "Eight | [8, 8] | person | killed |  | ",
                    "dozens | [12, …) | person | injured |  | ",
                ),
            ),
            (
                "The number of injured rose to 12, as well as two killed.",
                (
                    "12 | [12, 12] | person | injured |  | ",
                    "two | [2, 2] | person | killed |  | ",
                ),
            ),
            (
                "Nine soldiers were killed, along with six rebels wounded.",
                (
                    "Nine | [9, 9] | soldier | killed |  | ",
                    "six | [6, 6] | rebel | injured |  | ",
                ),
            ),
            (
                "Nine soldiers were killed along with four captured.",
                (
                    "Nine | [9, 9] | soldier | killed |  | ",
                    "four | [4, 4] | person | detained |  | ",
                ),
            ),
            (
                "The toll reached 20 people in addition to tens of others injured.",
                (
                    "20 | [20, 20] | person | killed |  | ",
                    "tens | [10, …) | person | injured |  | ",
                ),
            ),
            (
                "Twelve people were killed, including nine children, as well as 30 wounded.",
                (
                    "Twelve | [12, 12] | person | killed |  | ",
                    "nine | [9, 9] | child | killed | Twelve | ",
                    "30 | [30, 30] | person | injured |  | ",
                ),
            ),
            (
                "Twelve guards were killed, as well as two men from Norden.",
                (
                    "Twelve | [12, 12] | guard | killed |  | ",
                    "two | [2, 2] | man | killed |  | ",
                ),
            ),
            (
                "Nine soldiers were killed, as well as six rebels.",
                (
                    "Nine | [9, 9] | soldier | killed |  | ",
                    "six | [6, 6] | rebel | killed |  | ",
                ),
            ),
            (
                "Ten soldiers died along with two wounded civilians.",
                (
                    "Ten | [10, 10] | soldier | killed |  | ",
                    "two | [2, 2] | wounded civilian | injured |  | ",
                ),
            ),
            (
                "The toll reached 12, in addition to two women killed on Monday.",
                (
                    "12 | [12, 12] | person | killed |  | ",
                    "two | [2, 2] | woman | killed |  | ",
                ),
            ),
        ),
    ),
    (
        "Whose relatives they are, and where they are from",
        "An owner does not end a list behind 'including'; a household that they are from is not one of its members.",
        (
            (
                "The raid caused the death of nine people, including Karim's wife and four children.",
                (
                    "nine | [9, 9] | person | killed |  | ",
                    "four | [4, 4] | child | killed | nine | ",
                ),
            ),
            (
                "Nine bodies were found, including Karim's wife and four children and Sami's husband and three sons.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "four | [4, 4] | child | killed | Nine | ",
                    "three | [3, 3] | son | killed | Nine | ",
                ),
            ),
            (
                "The death toll is nine, including Mona's husband and four children.",
                (
                    "nine | [9, 9] | person | killed |  | ",
                    "four | [4, 4] | child | killed | nine | ",
                ),
            ),
            (
                "Nine people were killed, including Karim's wife, and Sami's three children fled.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "three | [3, 3] | child | displaced |  | ",
                ),
            ),
            (
                "Eleven people were killed, including six women from two households.",
                (
                    "Eleven | [11, 11] | person | killed |  | ",
                    "six | [6, 6] | woman | killed | Eleven | ",
                    "two | [2, 2] | household | include |  | ",
                ),
            ),
            (
                "Twelve people were killed, including four women from two families and three boys.",
                (
                    "Twelve | [12, 12] | person | killed |  | ",
                    "four | [4, 4] | woman | killed | Twelve | ",
                    "two | [2, 2] | family | include |  | ",
                    "three | [3, 3] | boy | killed | Twelve | ",
                ),
            ),
            (
                "Nine people were killed, including two nurses from Elm and three boys.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | nurse | killed | Nine | ",
                    "three | [3, 3] | boy | killed | Nine | ",
                ),
            ),
            (
                "Twelve people were killed, including two families from the village.",
                (
                    "Twelve | [12, 12] | person | killed |  | ",
                    "two | [2, 2] | family | killed | Twelve | ",
                ),
            ),
        ),
    ),
    (
        "Who the victims were, behind a mark",
        "A list in which nothing happens, behind a colon, a dash or a comma, tells who those counted before were.",
        (
            (
                "Seven people were killed in the strike: two women and five children.",
                (
                    "Seven | [7, 7] | person | killed |  | strike",
                    "two | [2, 2] | woman | killed | Seven | strike",
                    "five | [5, 5] | child | killed | Seven | strike",
                ),
            ),
            (
                "A family was killed in the strike: a man, his wife and two sons.",
                (
                    "a man, his wife and two sons | [4, 4] | person | killed | not given | strike",
                    "two | [2, 2] | son | killed | a man, his wife and two sons | strike",
                ),
            ),
            (
                "Nine people were killed in the raid, two men and seven women, and 12 were hurt.",
                (
                    "Nine | [9, 9] | person | killed |  | raid",
                    "two | [2, 2] | man | killed | Nine | raid",
                    "seven | [7, 7] | woman | killed | Nine | raid",
                    "12 | [12, 12] | person | injured |  | ",
                ),
            ),
            (
                "Three people were killed in the raid, a guard and two nurses, and 12 were hurt.",
                (
                    "Three | [3, 3] | person | killed |  | raid",
                    "two | [2, 2] | nurse | killed | Three | raid",
                    "12 | [12, 12] | person | injured |  | ",
                ),
            ),
            (
                "Seven people died in the crash – five passengers and two pilots – and nine were hurt.",
                (
                    "Seven | [7, 7] | person | killed |  | ",
                    "five | [5, 5] | passenger | killed | Seven | ",
                    "two | [2, 2] | pilot | killed | Seven | ",
                    "nine | [9, 9] | person | injured |  | ",
                ),
            ),
            (
                "Nine people were killed on Monday: six in Norden and three in Karlby.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "six | [6, 6] | person | killed | Nine | ",
                    "three | [3, 3] | person | killed | Nine | ",
                ),
            ),
            (
                "Nine people are missing after the flood: five men and four women.",
                (
                    "Nine | [9, 9] | person | missing |  | ",
                    "five | [5, 5] | man | missing | Nine | ",
                    "four | [4, 4] | woman | missing | Nine | ",
                ),
            ),
            (
                "Seven people were killed in the strike: two women, two of them nurses, and five children.",
                (
                    "Seven | [7, 7] | person | killed |  | strike",
                    "two | [2, 2] | woman | killed | Seven | strike",
                    "two | [2, 2] | nurse | killed | two | ",
                    "five | [5, 5] | child | killed | Seven | strike",
                ),
            ),
            (
                "Three people were killed in the raid: two witnesses said they heard jets.",
                (
                    "Three | [3, 3] | person | killed |  | raid",
                    "two | [2, 2] | witness | say |  | ",
                ),
            ),
            (
                "Nine people were killed; two women and a boy were hurt.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | woman | injured | two women and a boy | ",
                    "two women and a boy | [3, 3] | person | injured |  | ",
                ),
            ),
            (
                "Nine people were killed in the raid, two women and a guard fled.",
                (
                    "Nine | [9, 9] | person | killed |  | raid",
                    "two | [2, 2] | woman | displaced | two women and a guard | ",
                    "two women and a guard | [3, 3] | person | displaced |  | ",
                ),
            ),
            (
                "Seven people were killed in the strike: two of them were children.",
                (
                    "Seven | [7, 7] | person | killed |  | strike",
                    "two | [2, 2] | child | killed | Seven | ",
                ),
            ),
            (
                "Seven people were killed in the strike: two women and five children, and nine were hurt.",
                (
                    "Seven | [7, 7] | person | killed |  | strike",
                    "two | [2, 2] | woman | killed | Seven | strike",
                    "five | [5, 5] | child | killed | Seven | strike",
                    "nine | [9, 9] | person | injured |  | ",
                ),
            ),
            (
                "Crash kills two: 12 people in hospital.",
                (
                    "two | [2, 2] | person | killed |  | Crash",
                    "12 | [12, 12] | person | injured |  | ",
                ),
            ),
            (
                "Five people were killed on Monday - 20 people in two days.",
                (
                    "Five | [5, 5] | person | killed |  | ",
                    "20 | [20, 20] | person |  |  | ",
                ),
            ),
            (
                "Five people died: one in Norden, two in Elm, 12 more than last year.",
                (
                    "Five | [5, 5] | person | killed |  | ",
                    "one | [1, 1] | person | killed | Five | ",
                    "two | [2, 2] | person | killed | Five | ",
                    "12 | [12, 12] | person |  |  | ",
                ),
            ),
        ),
    ),
    (
        "None of those to whom something else happened",
        "What 'none of the dead' goes on to say is told of nobody; that they died is not.",
        (
            ("None of the dead had been armed.", ()),
            ("None of the 12 people killed was armed.", ("12 | [12, 12] | person | killed |  | ",)),
            ("No one killed in the raid was armed.", ()),
            ("None of those injured was seriously hurt.", ()),
            ("None of the hostages has been freed.", ()),
            ("None of those who died was armed.", ()),
            ("None of those arrested was hurt.", ("None | [0, 0] | person | injured | not given | ",)),
            ("None of those missing was found dead.", ("None | [0, 0] | person | killed | not given | ",)),
            ("None of those hurt in the crash died.", ("None | [0, 0] | person | killed | not given | ",)),
            ("None of the wounded died.", ("None | [0, 0] | person | killed | not given | ",)),
            ("None of the passengers was killed.", ("None | [0, 0] | passenger | killed | not given | ",)),
            ("No one hurt in crash police say.", ("No one | [0, 0] | person | injured |  | ",)),
            ("None of the guards was in critical condition.", ()),
            (
                "None of the five injured were children.",
                ("None | [0, 0] | child | injured | five | ", "five | [5, 5] | person | injured |  | "),
            ),
            (
                "None of the wounded were soldiers, the army said.",
                ("None | [0, 0] | soldier | injured | not given | ",),
            ),
        ),
    ),
    (
        "Tolls of several groups",
        "What a toll rose to is a list where no verb stands behind its later groups.",
        (
            (
                "The death toll rose to six soldiers and nine civilians.",
                (
                    "six | [6, 6] | soldier | killed | six soldiers and nine civilians | ",
                    "six soldiers and nine civilians | [15, 15] | person | killed |  | ",
                    "nine | [9, 9] | civilian | killed | six soldiers and nine civilians | ",
                ),
            ),
            (
                "Police put the toll at six men and three women.",
                (
                    "six | [6, 6] | man | killed | six men and three women | ",
                    "six men and three women | [9, 9] | person | killed |  | ",
                    "three | [3, 3] | woman | killed | six men and three women | ",
                ),
            ),
            (
                "The toll rose to 12 soldiers, four policemen and two civilians.",
                (
                    "12 | [12, 12] | soldier | killed | 12 soldiers, four policemen and two civilians | ",
                    "12 soldiers, four policemen and two civilians | [18, 18] | person | killed |  | ",
                    "four | [4, 4] | policeman | killed | 12 soldiers, four policemen and two civilians | ",
                    "two | [2, 2] | civilian | killed | 12 soldiers, four policemen and two civilians | ",
                ),
            ),
            (
                "This brings the number of dead to six men and two boys.",
                (
                    "six | [6, 6] | man | killed | six men and two boys | ",
                    "six men and two boys | [8, 8] | person | killed |  | ",
                    "two | [2, 2] | boy | killed | six men and two boys | ",
                ),
            ),
            (
                "The death toll was two guards and one driver.",
                (
                    "two | [2, 2] | guard | killed | two guards and one driver | ",
                    "two guards and one driver | [3, 3] | person | killed |  | ",
                    "one | [1, 1] | driver | killed | two guards and one driver | ",
                ),
            ),
            (
                "The toll of wounded rose to six men and two boys.",
                (
                    "six | [6, 6] | man | injured | six men and two boys | ",
                    "six men and two boys | [8, 8] | person | injured |  | ",
                    "two | [2, 2] | boy | injured | six men and two boys | ",
                ),
            ),
            (
                "The toll rose to nine on Monday and two bridges were closed.",
                (
                    "nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | bridge | close |  | ",
                ),
            ),
            (
                "The death toll rose to nine soldiers and 40 rebels were captured.",
                (
                    "nine | [9, 9] | soldier | killed |  | ",
                    "40 | [40, 40] | rebel | detained |  | ",
                ),
            ),
            (
                "The toll rose to nine soldiers, and 40 rebels fled.",
                (
                    "nine | [9, 9] | soldier | killed |  | ",
                    "40 | [40, 40] | rebel | displaced |  | ",
                ),
            ),
            (
                "The toll rose to nine people and two guards went home.",
                (
                    "nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | guard | rise |  | ",
                ),
            ),
        ),
    ),
    (
        "Those to whom it happened, named",
        "Those who are named as the people killed are some of them; the suspects in a killing are not.",
        (
            (
                "The five people killed were identified as Ann Lee and her four children.",
                (
                    "five | [5, 5] | person | killed |  | ",
                    "four | [4, 4] | child | killed | five | ",
                ),
            ),
            (
                "The four people shot dead were named as a farmer and his three sons.",
                (
                    "four | [4, 4] | person | killed |  | ",
                    "three | [3, 3] | son | killed | four | ",
                ),
            ),
            (
                "The four victims killed in the rampage were identified as a mother and her three youngest sons.",
                (
                    "four | [4, 4] | person | killed |  | ",
                    "three | [3, 3] | young son | killed | four | ",
                ),
            ),
            (
                "Four people killed in a shooting were identified as a mother and her three sons.",
                (
                    "Four | [4, 4] | person | killed |  | shooting",
                    "three | [3, 3] | son | killed | Four | shooting",
                ),
            ),
            (
                "The five people killed were Ann Lee and her four children.",
                (
                    "five | [5, 5] | person | killed |  | ",
                    "four | [4, 4] | child | killed | five | ",
                ),
            ),
            (
                "The seven dead were Ann Lee, her husband and her two sons.",
                (
                    "seven | [7, 7] | person | killed |  | ",
                    "two | [2, 2] | son | killed | seven | ",
                ),
            ),
            (
                "The six hurt were identified as a driver and his five sons.",
                (
                    "six | [6, 6] | person | injured |  | ",
                    "five | [5, 5] | son | injured | six | ",
                ),
            ),
            (
                "The four missing were named as Al Reed and his three sons.",
                (
                    "four | [4, 4] | person | missing |  | ",
                    "three | [3, 3] | son | missing | four | ",
                ),
            ),
            (
                "The five men arrested were identified as Al Reed and his four brothers.",
                (
                    "five | [5, 5] | man | detained |  | ",
                    "four | [4, 4] | brother | detained | five | ",
                ),
            ),
            (
                "The dead were identified as a driver and his three sons.",
                (
                    "a driver and his three sons | [4, 4] | person | killed | not given | ",
                    "three | [3, 3] | son | killed | a driver and his three sons | ",
                ),
            ),
            (
                "The two suspects in the killing were named as Al Reed and his son.",
                ("two | [2, 2] | suspect | name |  | ",),
            ),
            ("The suspects in the shooting were named as two brothers.", ("two | [2, 2] | brother | name |  | ",)),
            (
                "They killed a man identified as Ali Hassan and his three sons.",
                (
                    "a man identified as Ali Hassan and his three sons | [4, 4] | person | killed |  | ",
                    "three | [3, 3] | son | killed | a man identified as Ali Hassan and his three sons | ",
                ),
            ),
            (
                "The man killed was identified as the leader of 40 fighters.",
                ("40 | [40, 40] | fighter | identify |  | ",),
            ),
            (
                "The five people killed were neighbors of Ann Lee and her four children.",
                (
                    "five | [5, 5] | person | killed |  | ",
                    "four | [4, 4] | child | be |  | ",
                ),
            ),
            ("The guards killed were from two villages.", ("two | [2, 2] | village | be |  | ",)),
        ),
    ),
    (
        "Both of those hit",
        "Behind a verb of harm 'both' are two people, where people stand right before it that no list counts.",
        (
            ("A gunman opened fire on his parents, killing both.", ("both | [2, 2] | person | killed |  | gunman",)),
            ("The gunman shot at the couple, injuring both.", ("the couple | [2, 2] | person | injured |  | gunman",)),
            (
                "A truck hit two boys, killing both instantly.",
                ("two | [2, 2] | boy | killed |  | truck",),
            ),
            ("The strike hit two bridges, killing both guards.", ("two | [2, 2] | bridge | hit |  | ",)),
            ("The tax hits both, killing both deals.", ()),
            ("A bomb hit the plan and the pact, killing both.", ()),
            ("The gunman shot the guard and his dog, killing both.", ()),
            ("A driver hit a deer and a moose, killing both.", ()),
            ("The senator opposed the bill and the amendment, killing both.", ()),
            ("A train hit a car and its driver, killing both.", ()),
            ("The mother died in the fire, killing both.", ()),
            (
                "The mother shot her son and herself, killing both.",
                ("her son and herself | [2, 2] | person | killed |  | mother",),
            ),
            (
                "A truck hit a cyclist and a pedestrian, killing both.",
                ("a cyclist and a pedestrian | [2, 2] | person | killed |  | truck",),
            ),
            ("A truck hit a cyclist and pedestrian, killing both.", ("both | [2, 2] | person | killed |  | truck",)),
        ),
    ),
    (
        "Beside somebody with a long name",
        "Names, ages and brackets do not part those who were killed along with somebody from what happened to him.",
        (
            (
                "Ali was killed along with his wife Mona Faraj Omar al-Dahan (Umm Rami) and their five children.",
                (
                    "his wife Mona Faraj Omar al-Dahan (Umm Rami) and their five children | [6, 6] | person | killed"
                    " | not given | ",
                    "five | [5, 5] | child | killed"
                    " | his wife Mona Faraj Omar al-Dahan (Umm Rami) and their five children | ",
                ),
            ),
            (
                "Karim al-Omar was killed alongside his cousin Omar Nasser al-Nasser, and Omar's two sisters.",
                (
                    "his cousin Omar Nasser al-Nasser, and Omar's two sisters | [3, 3] | person | killed"
                    " | not given | ",
                    "two | [2, 2] | sister | killed | his cousin Omar Nasser al-Nasser, and Omar's two sisters | ",
                ),
            ),
            (
                "Karim was killed along with his wife in Elm, and two sons were hurt.",
                ("two | [2, 2] | son | injured |  | ",),
            ),
            (
                "Karim was killed along with his wife, according to two officers.",
                ("two | [2, 2] | officer | accord |  | ",),
            ),
        ),
    ),
    (
        "Who says so, behind a comma",
        "Those who tell of it are none of the harmed, whatever stands before the comma.",
        (
            (
                "The raid killed nine militants, two officials said.",
                (
                    "nine | [9, 9] | militant | killed |  | raid",
                    "two | [2, 2] | official | say |  | ",
                ),
            ),
            (
                "The blast wounded nine people, including three women, two doctors said on Monday.",
                (
                    "nine | [9, 9] | person | injured |  | blast",
                    "three | [3, 3] | woman | injured | nine | blast",
                    "two | [2, 2] | doctor | say |  | ",
                ),
            ),
            (
                "The blast wounded nine people, two of them seriously, three doctors said.",
                (
                    "nine | [9, 9] | person | injured |  | blast",
                    "two | [2, 2] | person | injured | nine | ",
                    "three | [3, 3] | doctor | say |  | ",
                ),
            ),
            (
                "A strike killed nine soldiers, two Western diplomats told reporters.",
                (
                    "nine | [9, 9] | soldier | killed |  | strike",
                    "two | [2, 2] | western diplomat | tell |  | ",
                ),
            ),
            (
                "Nine people were killed, three people reported missing.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "three | [3, 3] | person | missing |  | ",
                ),
            ),
            (
                "Nine were killed, three people confirmed dead in the second blast.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "three | [3, 3] | person | killed |  | second blast",
                ),
            ),
            (
                "Gunmen killed a man, two boys said to be his sons and a guard.",
                ("two | [2, 2] | boy | killed |  | Gunmen",),
            ),
        ),
    ),
    (
        "Tolls and parts over a clause",
        "Clauses of when behind a toll, a second number of the wounded, and parts that a sentence opens with.",
        (
            (
                "The number of dead since the start of the year has thus risen to 74.",
                ("74 | [74, 74] | person | killed |  | ",),
            ),
            (
                "The death toll since the war began last October has reached 300.",
                ("300 | [300, 300] | person | killed |  | ",),
            ),
            (
                "The toll has risen since then, and the mayor has moved to 14 towns.",
                ("14 | [14, 14] | town | move |  | ",),
            ),
            (
                "He put the number of dead at 87 and that of the wounded at 266.",
                (
                    "87 | [87, 87] | person | killed |  | ",
                    "266 | [266, 266] | person | injured |  | ",
                ),
            ),
            (
                "He put the number of homes at 87 and that of the schools at 266.",
                (
                    "87 | [87, 87] | home | put |  | ",
                    "266 | [266, 266] | home | put |  | ",
                ),
            ),
            (
                "The blast killed 33 people. Of the dead, 19 were children and eight were women.",
                (
                    "33 | [33, 33] | person | killed |  | blast",
                    "19 | [19, 19] | child | killed | 33 | ",
                    "eight | [8, 8] | woman | killed | 33 | ",
                ),
            ),
            (
                "The blast killed 33 people. Of the dead, 19 were children and eight are still missing.",
                (
                    "33 | [33, 33] | person | killed |  | blast",
                    "19 | [19, 19] | child | killed | 33 | ",
                    "eight | [8, 8] | person | missing |  | ",
                ),
            ),
            (
                "The bombs killed or injured 90 people. Of the total, 30 were killed.",
                (
                    "90 | [90, 90] | person | casualties |  | bombs",
                    "30 | [30, 30] | person | killed | 90 | ",
                ),
            ),
            ("Six of them are still considered missing.", ("Six | [6, 6] | person | missing | not given | ",)),
            (
                "They fled the town, where 82 of their comrades were killed.",
                ("82 | [82, 82] | comrade | killed |  | ",),
            ),
            ("The report counts 14 cases of arbitrary arrest.", ("14 | [14, 14] | case | count |  | ",)),
            ("Rescuers counted 42 corpses.", ("42 | [42, 42] | person | killed |  | ",)),
        ),
    ),
    (
        "Some of them, and others who act",
        "What most of them suffered is not told of all, and who does something is none of those told before.",
        (
            (
                "There were 240 people on the buses and most of them had been shot.",
                ("240 | [240, 240] | person | be |  | ",),
            ),
            ("Fourteen people, most of them women, were killed.", ("Fourteen | [14, 14] | person | killed |  | ",)),
            (
                "Nine died, two of them boys, and 13 asked for help.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | boy | killed | Nine | ",
                ),
            ),
            (
                "Nine died, two of them boys, and 13 fled.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | boy | killed | Nine | ",
                    "13 | [13, 13] | person | displaced |  | ",
                ),
            ),
            (
                "He said that 54 of his comrades had escaped and that 21 were missing.",
                (
                    "54 | [54, 54] | comrade | escape |  | ",
                    "21 | [21, 21] | person | missing |  | ",
                ),
            ),
        ),
    ),
    (
        "Totals over a rise, and by place",
        "The level behind a rise in percent, brackets that tell a total apart, and parts by place that add up to it.",
        (
            (
                "Road deaths rose by 11 percent last year, to 3,393.",
                (
                    "11 percent | up [11, 11] |  | rise |  | ",
                    "3,393 | [3,393, 3,393] | person | killed |  | ",
                ),
            ),
            (
                "Casualties rose by 11 percent, to 3,393 (1,213 deaths and 2,180 injured).",
                (
                    "11 percent | up [11, 11] |  | rise |  | ",
                    "3,393 | [3,393, 3,393] | person | casualties |  | ",
                    "1,213 | [1,213, 1,213] | person | killed |  | ",
                    "2,180 | [2,180, 2,180] | person | injured |  | ",
                ),
            ),
            ("Arrests rose by 11 percent in May and sales to 40.", ("11 percent | up [11, 11] | arrest | rise |  | ",)),
            (
                "Seven civilians were killed. Four died in Brod and three in Elm.",
                (
                    "Seven | [7, 7] | civilian | killed |  | ",
                    "Four | [4, 4] | person | killed | Seven | ",
                    "three | [3, 3] | person | killed | Seven | ",
                ),
            ),
            (
                "Seven civilians were killed. Four died in Brod and two in Elm.",
                (
                    "Seven | [7, 7] | civilian | killed |  | ",
                    "Four | [4, 4] | person | killed |  | ",
                    "two | [2, 2] | person | killed |  | ",
                ),
            ),
            ("Road deaths rose by four in the year to 2019.", ()),
        ),
    ),
    (
        "The figure of a count told before",
        "A figure or number without a noun of its own is that of the people counted last.",
        (
            (
                "Some 168 people were arrested, police said. Lawyers said the true figure was more than 400.",
                (
                    "Some 168 | about [168, 168] | person | detained |  | ",
                    "more than 400 | (400, …) | person | detained |  | ",
                ),
            ),
            (
                "Eight civilians died, the government said. The city had earlier given the number as 13.",
                (
                    "Eight | [8, 8] | civilian | killed |  | ",
                    "13 | [13, 13] | person | killed |  | ",
                ),
            ),
            (
                "Nine people died in the blast. Residents put the figure at 20.",
                (
                    "Nine | [9, 9] | person | killed |  | blast",
                    "20 | [20, 20] | person | killed |  | ",
                ),
            ),
            (
                "Forty people were killed this year. Last year the figure was 52.",
                (
                    "Forty | [40, 40] | person | killed |  | ",
                    "52 | [52, 52] | person | killed |  | ",
                ),
            ),
            ("Nine people died. The helpline number is 112.", ("Nine | [9, 9] | person | killed |  | ",)),
            ("Nine people died. A helpline was set up; the number is 112.", ("Nine | [9, 9] | person | killed |  | ",)),
            (
                "Nine people died. The number of aftershocks was put at 40.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "40 | [40, 40] | aftershock | put |  | ",
                ),
            ),
            (
                "Nine people were hurt and 12 houses burned. Officials put the number at 20.",
                (
                    "Nine | [9, 9] | person | injured |  | ",
                    "12 | [12, 12] | house | burn |  | ",
                ),
            ),
            ("Two saboteurs were liquidated.", ("Two | [2, 2] | saboteur | killed |  | ",)),
        ),
    ),
    (
        "Some of a toll, before others are told of",
        "Who is listed behind a toll is some of it, whatever happened to those who are told of next.",
        (
            (
                "The death toll rose to 7, including two children and a woman, and 20 were wounded.",
                (
                    "7 | [7, 7] | person | killed |  | ",
                    "two | [2, 2] | child | killed | 7 | ",
                    "20 | [20, 20] | person | injured |  | ",
                ),
            ),
            (
                "The number of martyrs rose to 7, among them two children and a woman, and more than 20 wounded.",
                (
                    "7 | [7, 7] | person | killed |  | ",
                    "two | [2, 2] | child | killed | 7 | ",
                    "more than 20 | (20, …) | person | injured |  | ",
                ),
            ),
            (
                "The death toll stands at 40, including 12 children, and 30 are missing.",
                (
                    "40 | [40, 40] | person | killed |  | ",
                    "12 | [12, 12] | child | killed | 40 | ",
                    "30 | [30, 30] | person | missing |  | ",
                ),
            ),
            (
                "The death toll climbed to 14 on Monday, including three firefighters, and 90 people are missing.",
                (
                    "14 | [14, 14] | person | killed |  | ",
                    "three | [3, 3] | firefighter | killed | 14 | ",
                    "90 | [90, 90] | person | missing |  | death toll",
                ),
            ),
            (
                "The number of wounded rose to 30, including four children, and two people died.",
                (
                    "30 | [30, 30] | person | injured |  | ",
                    "four | [4, 4] | child | injured | 30 | ",
                    "two | [2, 2] | person | killed |  | ",
                ),
            ),
            (
                "The number of arrests rose to 40, including six students, and two officers were hurt.",
                (
                    "40 | [40, 40] | person | detained |  | ",
                    "six | [6, 6] | student | detained | 40 | ",
                    "two | [2, 2] | officer | injured |  | ",
                ),
            ),
            (
                "The death toll rose to 7 and two children were hurt.",
                ("7 | [7, 7] | person | killed |  | ", "two | [2, 2] | child | injured |  | "),
            ),
            (
                "The price rose to 7, including two toys, and 20 people were hurt.",
                ("two | [2, 2] | toy | include |  | ", "20 | [20, 20] | person | injured |  | "),
            ),
            (
                "The number of visitors rose to 700, including nine tours, and two were hurt.",
                (
                    "700 | [700, 700] | visitor | rise |  | ",
                    "nine | [9, 9] | tour | include |  | ",
                    "two | [2, 2] | person | injured |  | ",
                ),
            ),
            (
                "The death toll rose to 7 after two men, including an officer, were hurt.",
                ("7 | [7, 7] | person | killed |  | ", "two | [2, 2] | man | injured |  | "),
            ),
        ),
    ),
    (
        "The number of others, left out",
        '"That of the wounded" and "of those wounded" are another number than that before.',
        (
            (
                "The number of people martyred has gone up to 18 and of those wounded to 41.",
                ("18 | [18, 18] | person | killed |  | ", "41 | [41, 41] | person | injured |  | "),
            ),
            (
                "The number of killed has gone up to 18 and that of wounded to 41.",
                ("18 | [18, 18] | person | killed |  | ", "41 | [41, 41] | person | injured |  | "),
            ),
            (
                "The number of people killed rose to 18 and of people injured to 41.",
                ("18 | [18, 18] | person | killed |  | ", "41 | [41, 41] | person | injured |  | "),
            ),
            (
                "The number of dead climbed to 18 and that of homes destroyed to 41.",
                ("18 | [18, 18] | person | killed |  | ",),
            ),
            ("The number of victims of the massacre rose to 11.", ("11 | [11, 11] | person | killed |  | massacre",)),
            ("The number of victims of the attack rose to 11.", ("11 | [11, 11] | person | casualties |  | attack",)),
            ("The number of victims of the bank fraud rose to 11.", ("11 | [11, 11] | person | casualties |  | ",)),
        ),
    ),
    (
        "Figures that another speaker gives",
        "A clause that says no more than who gives which figure gives it for what was counted last.",
        (
            (
                "The Red Crescent counted five bodies; the police counted seven.",
                ("five | [5, 5] | person | killed |  | ", "seven | [7, 7] | person | killed |  | "),
            ),
            (
                "State TV said 12 soldiers were killed. Rebel radio said 40.",
                ("12 | [12, 12] | soldier | killed |  | ", "40 | [40, 40] | person | killed |  | "),
            ),
            (
                "The army said 12 people had died, while residents spoke of 20.",
                ("12 | [12, 12] | person | killed |  | ", "20 | [20, 20] | person | killed |  | "),
            ),
            (
                "The army said three were killed. Villagers say at least five.",
                ("three | [3, 3] | person | killed |  | ", "at least five | [5, …) | person | killed |  | "),
            ),
            (
                "The army said three were killed. Villagers put it at five.",
                ("three | [3, 3] | person | killed |  | ", "five | [5, 5] | person | killed |  | "),
            ),
            (
                "One source spoke of 7 dead and another of 9.",
                (
                    "One | [1, 1] | source | speak |  | ",
                    "7 | [7, 7] | person | killed |  | ",
                    "9 | [9, 9] | person | killed |  | ",
                ),
            ),
            (
                "A hospital source said 12 people were killed, a second source 14.",
                ("12 | [12, 12] | person | killed |  | ", "14 | [14, 14] | person | killed |  | "),
            ),
            (
                "The agency said three people were killed, Norden Online four.",
                ("three | [3, 3] | person | killed |  | ", "four | [4, 4] | person | killed |  | "),
            ),
            (
                "Two people were killed on Sunday. Asked how many shots were fired, police said 12.",
                ("Two | [2, 2] | person | killed |  | ",),
            ),
            ("Two people were killed on Sunday, he said. She said 12.", ("Two | [2, 2] | person | killed |  | ",)),
            (
                "Twelve people died. Police said 14 of them were hurt.",
                ("Twelve | [12, 12] | person | killed |  | ", "14 | [14, 14] | person | injured | not given | "),
            ),
            (
                "Two people died when the bus fell. The company said 12 buses run each day.",
                ("Two | [2, 2] | person | killed |  | ", "12 | [12, 12] | bus | run |  | "),
            ),
            (
                "Two men were killed in the crash. The pilot was 40, police said. The family said 41.",
                ("Two | [2, 2] | man | killed |  | ", "40 | [40, 40] |  | be |  | "),
            ),
            (
                "Five people died. It was the third crash this year, after residents counted two.",
                ("Five | [5, 5] | person | killed |  | ",),
            ),
            (
                "Police said nine were hurt and the bridge closed at ten. The mayor said 11.",
                ("nine | [9, 9] | person | injured |  | ",),
            ),
            ("Police said 12 people died in Elm, the town four.", ("12 | [12, 12] | person | killed |  | ",)),
            (
                "Four people died on Monday. The weather service recorded six.",
                ("Four | [4, 4] | person | killed |  | ",),
            ),
            ("The storm killed six. Forecasters put it at ten.", ("six | [6, 6] | person | killed |  | storm",)),
            (
                "Police said two men were killed by shells. Residents counted nine.",
                ("two | [2, 2] | man | killed |  | shells",),
            ),
            (
                "Police said two men were killed by shells. Residents said nine.",
                (
                    "two | [2, 2] | man | killed |  | shells",
                    "nine | [9, 9] | person | killed |  | ",
                ),
            ),
            (
                "Three people were wounded, and the army lost tanks. The rebels claimed 12.",
                ("Three | [3, 3] | person | injured |  | ",),
            ),
            (
                "Three people were killed last month. This month the ministry recorded two.",
                ("Three | [3, 3] | person | killed |  | ",),
            ),
            ("Six workers died at the plant. The rival firm reported two.", ("Six | [6, 6] | worker | killed |  | ",)),
            (
                "A gunman killed two and injured four. The ministry said six.",
                (
                    "two | [2, 2] | person | killed |  | gunman",
                    "four | [4, 4] | person | injured |  | gunman",
                ),
            ),
            (
                "The earthquake, of magnitude 6, killed four. Experts said 7.",
                (
                    "6 | [6, 6] |  |  |  | ",
                    "four | [4, 4] | person | killed |  | earthquake",
                ),
            ),
        ),
    ),
    (
        "The verb behind what they did",
        "What a clause says that those counted did to others is passed, up to the verb of their own.",
        (
            (
                "Two brothers who killed three students have been jailed.",
                ("Two | [2, 2] | brother | detained |  | ", "three | [3, 3] | student | killed |  | "),
            ),
            (
                "Two brothers who left three students with serious injuries in an attack have been jailed.",
                ("Two | [2, 2] | brother | detained |  | ", "three | [3, 3] | student | injured |  | attack"),
            ),
            (
                "Three men who robbed 12 guests were arrested on Monday.",
                ("Three | [3, 3] | man | detained |  | ", "12 | [12, 12] | guest | rob |  | "),
            ),
            (
                "Two soldiers who killed a general were executed, a court said.",
                ("Two | [2, 2] | soldier | killed |  | ",),
            ),
            (
                "Two officers who shot two boys have been cleared.",
                ("Two | [2, 2] | officer | clear |  | ", "two | [2, 2] | boy | injured |  | "),
            ),
            (
                "Twelve people who said two men were killed were heard.",
                ("Twelve | [12, 12] | person | hear |  | ", "two | [2, 2] | man | killed |  | "),
            ),
            (
                "Two nurses who saw three boys were hurt.",
                ("Two | [2, 2] | nurse |  |  | ", "three | [3, 3] | boy | see |  | "),
            ),
            (
                "Two men who attacked three boys had been drinking when the bus was hit.",
                ("Two | [2, 2] | man | drink |  | ", "three | [3, 3] | boy | attack |  | "),
            ),
            (
                "Two drivers who hit three boys were told they had died.",
                ("Two | [2, 2] | driver | tell |  | ", "three | [3, 3] | boy | hit |  | "),
            ),
        ),
    ),
    (
        "Beside whom others died",
        '"Together with" says of others what is told of the first, not what sort of person he was.',
        (
            (
                "It reported the death of the displaced man Ali Omar together with his wife and five of his children.",
                (
                    "his wife and five of his children | [6, 6] | person | killed | not given | ",
                    "five | [5, 5] | child | killed | his wife and five of his children | ",
                ),
            ),
            (
                "He announced the death of Ali Omar along with two guards.",
                ("two | [2, 2] | guard | killed | not given | ",),
            ),
            ("The displaced man was hurt together with two sons.", ("two | [2, 2] | son | injured | not given | ",)),
            (
                "They rescued the injured woman and two boys.",
                (
                    "the injured woman and two boys | [3, 3] | person | rescued |  | ",
                    "two | [2, 2] | boy | rescued | the injured woman and two boys | ",
                ),
            ),
            (
                "Paramedics evacuated six people, one critically hurt, two moderately and three lightly.",
                (
                    "six | [6, 6] | person | displaced |  | Paramedics",
                    "one | [1, 1] | person | injured |  | ",
                    "two | [2, 2] | person | injured | not given | ",
                    "three | [3, 3] | person | injured | not given | ",
                ),
            ),
            (
                "Three people were wounded, one moderately.",
                ("Three | [3, 3] | person | injured |  | ", "one | [1, 1] | person | injured | Three | "),
            ),
            (
                "The death of Ali was mourned by two brothers along with 12 friends.",
                ("two | [2, 2] | brother | mourn |  | ", "12 | [12, 12] | friend | mourn |  | "),
            ),
            ("She marked the death of her son together with two friends.", ("two | [2, 2] | friend | mark |  | ",)),
            (
                "Police confirmed the death of the pilot along with two passengers.",
                (
                    "the pilot along with two passengers | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | passenger | killed | the pilot along with two passengers | ",
                ),
            ),
            (
                "He announced the death of the king alongside two ministers.",
                ("two | [2, 2] | minister | announce |  | ",),
            ),
        ),
    ),
    (
        "Both of them, at the end of the clause",
        "What is said of both, or all, is said of those who were counted before.",
        (
            ("Two people were shot, both fatally.", ("Two | [2, 2] | person | killed |  | ",)),
            ("Three men were stabbed and all died.", ("Three | [3, 3] | man | killed |  | ",)),
            ("Two men were shot and both survived.", ("Two | [2, 2] | man | injured |  | ",)),
            ("He attacked two men, leaving both with serious wounds.", ("two | [2, 2] | man | injured |  | ",)),
            ("He attacked two men, leaving both of them dead.", ("two | [2, 2] | man | killed |  | ",)),
            ("She met two friends, leaving both with a book.", ("two | [2, 2] | friend | meet |  | ",)),
            ("He passed two men, leaving both of them to wait.", ("two | [2, 2] | man | pass |  | ",)),
            (
                "Their bodies were found on Monday, and both had been stabbed.",
                ("both | [2, 2] | person | killed |  | ",),
            ),
            (
                "He identified the bodies; both his sons were injured in the fight.",
                ("both | [2, 2] | person | injured |  | ",),
            ),
            (
                "Father kills wife and three kids, then himself.",
                (
                    "wife and three kids, then himself | [5, 5] | person | killed |  | Father",
                    "three | [3, 3] | kid | killed | wife and three kids, then himself | Father",
                ),
            ),
        ),
    ),
    (
        "How badly it hurt some of those who were hit",
        "What they were hit by tells of the harm, as a verb of it does.",
        (
            (
                "Nine people were hit by gunfire, two fatally.",
                ("Nine | [9, 9] | person | injured |  | gunfire", "two | [2, 2] | person | killed |  | "),
            ),
            (
                "Six people were struck by a car, three of them seriously.",
                ("Six | [6, 6] | person | injured |  | car", "three | [3, 3] | person | injured | Six | "),
            ),
            ("Nine were struck by the news, two badly.", ()),
        ),
    ),
    (
        "Counts of another place are no other figure for the first",
        "A hospital or a town that counts its own dead counts others than those before.",
        (
            (
                "The central hospital received 14 bodies. The military hospital counted nine.",
                ("14 | [14, 14] | person | killed |  | ",),
            ),
            ("Norden reported 14 deaths. Elm County reported nine.", ("14 | [14, 14] | person | killed |  | ",)),
            (
                "The army counted 14 bodies; the police counted 16.",
                ("14 | [14, 14] | person | killed |  | ", "16 | [16, 16] | person | killed |  | "),
            ),
        ),
    ),
    (
        "A bare figure before the clause",
        '"In the earlier two," stands for raids, and not for people.',
        (
            ("In the earlier two, a total of four people were killed.", ("four | [4, 4] | person | killed |  | ",)),
            (
                "It was the third raid; in the other two, nine men died.",
                ("two | [2, 2] | person |  |  | ", "nine | [9, 9] | man | killed |  | "),
            ),
            ("In all, 14 were killed.", ("14 | [14, 14] | person | killed |  | ",)),
        ),
    ),
)
