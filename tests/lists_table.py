"""People listed one by one: a table like that of claims_table.py."""

from __future__ import annotations

from claims_table import Section

__all__ = ["SECTIONS"]

SECTIONS: tuple[Section, ...] = (
    (
        'Two groups joined by a bare "and"',
        "No comma tells the second apart from the first, and adults are no children: the two are a sum.",
        (
            (
                "Three adults and two children were killed.",
                (
                    "Three | [3, 3] | adult | killed | Three adults and two children | ",
                    "Three adults and two children | [5, 5] | person | killed |  | ",
                    "two | [2, 2] | child | killed | Three adults and two children | ",
                ),
            ),
            (
                "Seven workers and two women were killed.",
                (
                    "Seven | [7, 7] | worker | killed | Seven workers and two women | ",
                    "Seven workers and two women | [9, 9] | person | killed |  | ",
                    "two | [2, 2] | woman | killed | Seven workers and two women | ",
                ),
            ),
            (
                "Gunmen killed the two adults and their four children.",
                (
                    "the two adults and their four children | [6, 6] | person | killed |  | Gunmen",
                    "two | [2, 2] | adult | killed | the two adults and their four children | Gunmen",
                    "four | [4, 4] | child | killed | the two adults and their four children | Gunmen",
                ),
            ),
            (
                "Two adults, three boys and a baby died.",
                (
                    "Two | [2, 2] | adult | killed | Two adults, three boys and a baby | ",
                    "Two adults, three boys and a baby | [6, 6] | person | killed |  | ",
                    "three | [3, 3] | boy | killed | Two adults, three boys and a baby | ",
                ),
            ),
            (
                "29 civilians, 12 women and four children were killed.",
                (
                    "29 | [29, 29] | civilian | killed |  | ",
                    "12 | [12, 12] | woman | killed | 29 | ",
                    "four | [4, 4] | child | killed | 29 | ",
                ),
            ),
            (
                "Ten people, six men and four women, were killed.",
                (
                    "Ten | [10, 10] | person | killed |  | ",
                    "six | [6, 6] | man | killed | Ten | ",
                    "four | [4, 4] | woman | killed | Ten | ",
                ),
            ),
        ),
    ),
    (
        "Names with ages",
        "An age in brackets, before the name or alone makes a member of a list, as one behind a comma does.",
        (
            (
                "Ali Hamad (23), Omar Said (56) and Mona Adel (17) were killed in the raid.",
                (
                    "Ali Hamad (23), Omar Said (56) and Mona Adel (17) | [3, 3] | person | killed |  | raid",
                    "23 | [23, 23] |  |  |  | ",
                    "56 | [56, 56] |  |  |  | ",
                    "17 | [17, 17] |  |  |  | ",
                ),
            ),
            (
                "The shooting killed 23-year-old Ann Lee and 31-year-old Mark Dorn.",
                (
                    "23-year-old | [23, 23] |  |  |  | ",
                    "23-year-old Ann Lee and 31-year-old Mark Dorn | [2, 2] | person | killed |  | shooting",
                    "31-year-old | [31, 31] |  |  |  | ",
                ),
            ),
            (
                "The raid killed a boy named Ali Hamad (14), and a girl named Mona Said (13).",
                (
                    "a boy named Ali Hamad (14), and a girl named Mona Said (13) | [2, 2] | person | killed |  | raid",
                    "14 | [14, 14] |  | name |  | ",
                    "13 | [13, 13] |  | name |  | ",
                ),
            ),
            (
                "Killed were Ann Lee, 19; Sam Holt, 22; and Mark Dorn, 40.",
                (
                    "Ann Lee, 19; Sam Holt, 22; and Mark Dorn, 40 | [3, 3] | person | killed |  | ",
                    "19 | [19, 19] |  |  |  | ",
                    "22 | [22, 22] |  |  |  | ",
                    "40 | [40, 40] |  |  |  | ",
                ),
            ),
            (
                "A 31-year-old woman and a 28-year-old were killed.",
                (
                    "A 31-year-old woman and a 28-year-old | [2, 2] | person | killed |  | ",
                    "31-year-old | [31, 31] | woman |  |  | ",
                    "28-year-old | [28, 28] |  |  |  | ",
                ),
            ),
            (
                "Ali Hamad (23) and Omar Said (56) were questioned by police.",
                (
                    "23 | [23, 23] |  | question |  | ",
                    "56 | [56, 56] |  | question |  | ",
                ),
            ),
            (
                "Ali Hamad (23) was killed by Omar Said (56).",
                (
                    "23 | [23, 23] |  |  |  | ",
                    "56 | [56, 56] |  |  |  | ",
                ),
            ),
            (
                "Two brothers, Ali Hamad (14) and Omar Hamad (13), were killed.",
                (
                    "Two | [2, 2] | brother | killed |  | ",
                    "14 | [14, 14] |  |  |  | ",
                    "13 | [13, 13] |  |  |  | ",
                ),
            ),
            (
                "Two teenagers, 17-year-old Ann Lee and 18-year-old Sam Holt, were killed.",
                (
                    "Two | [2, 2] | teenager | killed |  | ",
                    "17-year-old | [17, 17] |  |  |  | ",
                    "18-year-old | [18, 18] |  |  |  | ",
                ),
            ),
            (
                "Ann Lee, 24, told 19-year-old Sam Holt and 22-year-old Mark Dorn that two people were killed.",
                (
                    "24 | [24, 24] |  | tell |  | ",
                    "19-year-old | [19, 19] |  | tell |  | ",
                    "22-year-old | [22, 22] |  | tell |  | ",
                    "two | [2, 2] | person | killed |  | ",
                ),
            ),
            ("A raid killed 34-year-old Ann Lee, a nurse and mother.", ("34-year-old | [34, 34] |  |  |  | ",)),
            ("Gunmen killed Ann Lee and wounded 22-year-old Sam Holt.", ("22-year-old | [22, 22] |  |  |  | ",)),
        ),
    ),
    (
        "Where the members are from",
        "The name of a place does not end a list.",
        (
            (
                "Two women from Ash Hill and a man from Elm were killed.",
                (
                    "Two | [2, 2] | woman | killed | Two women from Ash Hill and a man | ",
                    "Two women from Ash Hill and a man | [3, 3] | person | killed |  | ",
                ),
            ),
            (
                "The raid killed a 40-year-old man from Elm, a 31-year-old woman and a boy.",
                (
                    "a 40-year-old man from Elm, a 31-year-old woman and a boy | [3, 3] | person | killed |  | raid",
                    "40-year-old | [40, 40] | man |  |  | ",
                    "31-year-old | [31, 31] | woman |  |  | ",
                ),
            ),
            (
                "Police arrested a 31-year-old man from Ash Hill and a woman was killed.",
                ("31-year-old | [31, 31] | man |  |  | ",),
            ),
            (
                "Gunmen killed Sam Holt, 40, and two guards were wounded.",
                (
                    "40 | [40, 40] |  |  |  | ",
                    "two | [2, 2] | guard | injured |  | ",
                ),
            ),
            (
                "A man who killed his wife and two sons has been caught.",
                (
                    "his wife and two sons | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | son | killed | his wife and two sons | ",
                ),
            ),
            (
                "A raid killed Abu Musa, a commander, and two guards.",
                (
                    "a commander, and two guards | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | guard | killed | a commander, and two guards | ",
                ),
            ),
            ("Gunmen shot dead a guard and two clerks were wounded.", ("two | [2, 2] | clerk | injured |  | ",)),
        ),
    ),
    (
        "Names with their kin",
        'Who is named before "his", "her" or "and their" is a member, unless he only speaks or acts.',
        (
            (
                "Sam Reed and his three sons were killed.",
                (
                    "Sam Reed and his three sons | [4, 4] | person | killed |  | ",
                    "three | [3, 3] | son | killed | Sam Reed and his three sons | ",
                ),
            ),
            (
                "Sam Reed and Ann Reed and their two children died in the crash.",
                (
                    "Sam Reed and Ann Reed and their two children | [4, 4] | person | killed |  | ",
                    "two | [2, 2] | child | killed | Sam Reed and Ann Reed and their two children | ",
                ),
            ),
            (
                "The town mourned the death of Ali Hamad, his wife Mona Said and their five children.",
                (
                    "Ali Hamad, his wife Mona Said and their five children | [7, 7] | person | killed |  | ",
                    "five | [5, 5] | child | killed | Ali Hamad, his wife Mona Said and their five children | ",
                ),
            ),
            (
                "A raid killed Ali Hamad and three aides.",
                (
                    "Ali Hamad and three aides | [4, 4] | person | killed |  | raid",
                    "three | [3, 3] | aide | killed | Ali Hamad and three aides | raid",
                ),
            ),
            (
                "The raid killed a man along with his wife and their four daughters.",
                (
                    "a man along with his wife and their four daughters | [6, 6] | person | killed |  | raid",
                    "four | [4, 4] | daughter | killed | a man along with his wife and their four daughters | raid",
                ),
            ),
            (
                "A bomb killed a rebel known as Abu Musa and two guards.",
                (
                    "a rebel known as Abu Musa and two guards | [3, 3] | person | killed |  | bomb",
                    "two | [2, 2] | guard | killed | a rebel known as Abu Musa and two guards | bomb",
                ),
            ),
            (
                "Nine people died in an attack by Ali Hamad and his two sons.",
                (
                    "Nine | [9, 9] | person | killed |  | Ali Hamad",
                    "two | [2, 2] | son |  |  | ",
                ),
            ),
            (
                "According to Ali Hamad and his two aides, nine people met.",
                (
                    "two | [2, 2] | aide | accord |  | ",
                    "nine | [9, 9] | person | meet |  | ",
                ),
            ),
            (
                "The death of Ali Hamad leaves his wife and their three children without income.",
                ("three | [3, 3] | child | leave | not given | ",),
            ),
            (
                "Police named a man identified as Ali Hamad and his three sons.",
                ("three | [3, 3] | son | identify | not given | ",),
            ),
        ),
    ),
    (
        "Trades, offices and ranks",
        "Whom the lexicon knows can be a member of a list.",
        (
            (
                "A gunman killed six worshippers and a local caretaker.",
                (
                    "six | [6, 6] | worshipper | killed | six worshippers and a local caretaker | gunman",
                    "six worshippers and a local caretaker | [7, 7] | person | killed |  | gunman",
                ),
            ),
            (
                "Fifteen soldiers and their interpreter were killed.",
                (
                    "Fifteen | [15, 15] | soldier | killed | Fifteen soldiers and their interpreter | ",
                    "Fifteen soldiers and their interpreter | [16, 16] | person | killed |  | ",
                ),
            ),
            (
                "A raid killed four troops and a contractor.",
                (
                    "four | [4, 4] | troop | killed | four troops and a contractor | raid",
                    "four troops and a contractor | [5, 5] | person | killed |  | raid",
                ),
            ),
            (
                "Nine boys and their coach were hurt.",
                (
                    "Nine | [9, 9] | boy | injured | Nine boys and their coach | ",
                    "Nine boys and their coach | [10, 10] | person | injured |  | ",
                ),
            ),
            (
                "Ten guards, including two captains, were killed.",
                (
                    "Ten | [10, 10] | guard | killed |  | ",
                    "two | [2, 2] | captain | killed | Ten | ",
                ),
            ),
            ("Six coaches were destroyed by fire.", ("Six | [6, 6] | coach | destroy |  | ",)),
            (
                "A raid killed a colonel's driver and two cooks.",
                (
                    "a colonel's driver and two cooks | [3, 3] | person | killed |  | raid",
                    "two | [2, 2] | cook | killed | a colonel's driver and two cooks | raid",
                ),
            ),
            (
                "Rebels killed one of the commanders and emir of the region.",
                ("one | [1, 1] | commander | killed | not given | Rebels",),
            ),
        ),
    ),
    (
        "Couples, pairs, trios",
        'A word for so many people is a count of its own, and with "of" it counts the people behind it.',
        (
            ("A couple drowned.", ("A couple | [2, 2] | person | killed |  | ",)),
            ("A young couple vanished on the island.", ("A young couple | [2, 2] | person | missing |  | ",)),
            (
                "The fire killed a couple and their baby.",
                (
                    "a couple | [2, 2] | person | killed | a couple and their baby | fire",
                    "a couple and their baby | [3, 3] | person | killed |  | fire",
                ),
            ),
            ("Twin sisters were killed in the blast.", ("Twin | [2, 2] | sister | killed |  | blast",)),
            ("A trio of climbers was killed.", ("A trio of | [3, 3] | climber | killed |  | ",)),
            ("A couple of tourists drowned.", ("A couple | [2, 2] | tourist | killed |  | ",)),
            ("A couple of windows broke.", ("A couple | [2, 2] | window | break |  | ",)),
            ("A couple more died later.", ("A couple | [2, 2] | person | killed |  | ",)),
            ("The couple's son was killed.", ()),
            ("The couple married in May.", ()),
            ("A pair of boots was found beside the two dead.", ("two | [2, 2] | person | killed |  | ",)),
        ),
    ),
    (
        '"A number of" before a number',
        "The number is the count; and a number that is known, though not given, counts nobody.",
        (
            ("We were sitting on a total number of 24 victims.", ("24 | [24, 24] | person | casualties |  | ",)),
            ("A number of 17 migrants drowned.", ("17 | [17, 17] | migrant | killed |  | ",)),
            ("The report lists a specific number of injuries.", ()),
            (
                "A number of 12-year-olds were hurt.",
                (
                    "A number of | about [2, …) | person | injured |  | ",
                    "12-year-olds | [12, 12] |  |  |  | ",
                ),
            ),
            (
                "An unknown number of people were hurt.",
                ("An unknown number of | about [2, …) | person | injured |  | ",),
            ),
        ),
    ),
    (
        "Names between the members",
        "What only says who those before it are does not end a list: what is said before it is said of all.",
        (
            (
                "The bodies of two men, Ali and Omar, and three women were found.",
                (
                    "two | [2, 2] | man | killed | two men, Ali and Omar, and three women | ",
                    "two men, Ali and Omar, and three women | [5, 5] | person | killed |  | ",
                    "three | [3, 3] | woman | killed | two men, Ali and Omar, and three women | ",
                ),
            ),
            (
                "The dead were named as two sisters, Mona and Lina, and three brothers.",
                (
                    "two | [2, 2] | sister | killed | not given | ",
                    "three | [3, 3] | brother | killed | not given | ",
                ),
            ),
            (
                "The six killed were identified as four men, all brothers, and two women.",
                (
                    "six | [6, 6] | person | killed |  | ",
                    "four | [4, 4] | man | killed | six | ",
                    "two | [2, 2] | woman | killed | six | ",
                ),
            ),
            (
                "The suspects were identified as four men, Ali, Omar, Said and Hani, and two women.",
                (
                    "four | [4, 4] | man | identify |  | ",
                    "two | [2, 2] | woman | identify |  | ",
                ),
            ),
            (
                "The dead are two men, Ali and Omar, who taught in two schools.",
                (
                    "two | [2, 2] | man | killed | not given | ",
                    "two | [2, 2] | school | teach |  | ",
                ),
            ),
            (
                "The bodies of two men arrived in Elm, Oak Town and three other places.",
                (
                    "two | [2, 2] | man | killed |  | ",
                    "three | [3, 3] | place | arrive |  | ",
                ),
            ),
        ),
    ),
    (
        "Members told one by one",
        "Those told behind a comma who make up a count before them are no further members, if they may be of it.",
        (
            (
                "The strike killed his wife and their four children, a daughter and three sons.",
                (
                    "his wife and their four children | [5, 5] | person | killed |  | strike",
                    "four | [4, 4] | child | killed | his wife and their four children | strike",
                    "three | [3, 3] | son | killed | four | strike",
                ),
            ),
            (
                "The raid killed five of his children, two sons and three daughters.",
                (
                    "five | [5, 5] | child | killed |  | raid",
                    "two | [2, 2] | son | killed | five | raid",
                    "three | [3, 3] | daughter | killed | five | raid",
                ),
            ),
            (
                "The raid killed four relatives, a brother, a cousin and two nephews.",
                (
                    "four | [4, 4] | relative | killed |  | raid",
                    "two | [2, 2] | nephew | killed | four | raid",
                ),
            ),
            (
                "An aunt and four children, a girl and three boys, and a cook died.",
                (
                    "An aunt and four children, a girl and three boys, and a cook | [6, 6] | person | killed |  | ",
                    "four | [4, 4] | child | killed | An aunt and four children, a girl and three boys, and a cook | ",
                    "three | [3, 3] | boy | killed | four | ",
                ),
            ),
            (
                "A nurse and four patients, three men and a woman, were injured.",
                (
                    "A nurse and four patients | [5, 5] | person | injured |  | ",
                    "four | [4, 4] | patient | injured | A nurse and four patients | ",
                    "three | [3, 3] | man | injured | four | ",
                ),
            ),
            (
                "The blast killed two women, a boy and a girl.",
                (
                    "two | [2, 2] | woman | killed | two women, a boy and a girl | blast",
                    "two women, a boy and a girl | [4, 4] | person | killed |  | blast",
                ),
            ),
            (
                "The blast killed three guards, a cook and two drivers.",
                (
                    "three | [3, 3] | guard | killed | three guards, a cook and two drivers | blast",
                    "three guards, a cook and two drivers | [6, 6] | person | killed |  | blast",
                    "two | [2, 2] | driver | killed | three guards, a cook and two drivers | blast",
                ),
            ),
        ),
    ),
    (
        "Members told by their names",
        "Names behind a count are of those counted; behind a plural without a number they are the members themselves.",
        (
            (
                "Two sisters, Ann Lee, 9, and Eve Lee, 7, and their aunt were killed.",
                (
                    "Two | [2, 2] | sister | killed | Two sisters, Ann Lee, 9, and Eve Lee, 7, and their aunt | ",
                    "Two sisters, Ann Lee, 9, and Eve Lee, 7, and their aunt | [3, 3] | person | killed |  | ",
                    "9 | [9, 9] |  |  |  | ",
                    "7 | [7, 7] |  |  |  | ",
                ),
            ),
            (
                "Two boys, Al Roe, 5, and Bo Roe, 7; and their aunt, Dee Roe, 37, died.",
                (
                    "Two | [2, 2] | boy | killed | Two boys, Al Roe, 5, and Bo Roe, 7; and their aunt, Dee Roe, 37 | ",
                    "Two boys, Al Roe, 5, and Bo Roe, 7; and their aunt, Dee Roe, 37 | [3, 3] | person | killed |  | ",
                    "5 | [5, 5] |  |  |  | ",
                    "7 | [7, 7] |  |  |  | ",
                    "37 | [37, 37] |  |  |  | ",
                ),
            ),
            (
                "Three guards, Ann Lee, 30, and Mark Dorn, 31, and a driver were killed.",
                (
                    "Three | [3, 3] | guard | killed |  | ",
                    "30 | [30, 30] |  |  |  | ",
                    "31 | [31, 31] |  |  |  | ",
                ),
            ),
            (
                "Rana Said (31) and her sons, Adam Said (9), and Rami Said (6) were killed.",
                (
                    "Rana Said (31) and her sons, Adam Said (9), and Rami Said (6) | [3, 3] | person | killed |  | ",
                    "31 | [31, 31] |  |  |  | ",
                    "9 | [9, 9] |  |  |  | ",
                    "6 | [6, 6] |  |  |  | ",
                ),
            ),
            (
                "Her daughters 18-year-old Mona Said and 9-year-old Huda Said were killed.",
                (
                    "Her daughters 18-year-old Mona Said and 9-year-old Huda Said | [2, 2] | person | killed |  | ",
                    "18-year-old | [18, 18] |  |  |  | ",
                    "9-year-old | [9, 9] |  |  |  | ",
                ),
            ),
            (
                "Rana Said (31) and her children were killed.",
                ("31 | [31, 31] |  |  |  | ",),
            ),
            (
                "Huda Said, her husband and their three children, Mona, Adam and Rami, were killed.",
                (
                    "Huda Said, her husband and their three children, Mona, Adam and Rami"
                    " | [5, 5] | person | killed |  | ",
                    "three | [3, 3] | child | killed"
                    " | Huda Said, her husband and their three children, Mona, Adam and Rami | ",
                ),
            ),
        ),
    ),
    (
        "Asides and places between the members",
        "What stands in brackets or between dashes, and where the members are, does not end a list.",
        (
            (
                "Six workers at the plant and two firemen died.",
                (
                    "Six | [6, 6] | worker | killed | Six workers at the plant and two firemen | ",
                    "Six workers at the plant and two firemen | [8, 8] | person | killed |  | ",
                    "two | [2, 2] | fireman | killed | Six workers at the plant and two firemen | ",
                ),
            ),
            (
                "A blast hurt ten members of the mission and two guards.",
                (
                    "ten | [10, 10] | member | injured | ten members of the mission and two guards | blast",
                    "ten members of the mission and two guards | [12, 12] | person | injured |  | blast",
                    "two | [2, 2] | guard | injured | ten members of the mission and two guards | blast",
                ),
            ),
            (
                "The raid killed six boys (including two twins) and two girls.",
                (
                    "six | [6, 6] | boy | killed | six boys (including two twins) and two girls | raid",
                    "six boys (including two twins) and two girls | [8, 8] | person | killed |  | raid",
                    "two | [2, 2] | twin | killed | six | raid",
                    "two | [2, 2] | girl | killed | six boys (including two twins) and two girls | raid",
                ),
            ),
            (
                "The strike killed his wife (a nurse) and two sons.",
                (
                    "his wife (a nurse) and two sons | [3, 3] | person | killed |  | strike",
                    "two | [2, 2] | son | killed | his wife (a nurse) and two sons | strike",
                ),
            ),
            (
                "Two guards - Ann Lee and Mark Dorn - and a driver were killed.",
                (
                    "Two | [2, 2] | guard | killed | Two guards - Ann Lee and Mark Dorn - and a driver | ",
                    "Two guards - Ann Lee and Mark Dorn - and a driver | [3, 3] | person | killed |  | ",
                ),
            ),
            (
                "Two guards, Ann Lee and Mark Dorn, and a driver were killed.",
                (
                    "Two | [2, 2] | guard | killed | Two guards, Ann Lee and Mark Dorn, and a driver | ",
                    "Two guards, Ann Lee and Mark Dorn, and a driver | [3, 3] | person | killed |  | ",
                ),
            ),
            (
                "His sons, Ali and Omar, and a driver were killed.",
                ("His sons, Ali and Omar, and a driver | [3, 3] | person | killed |  | ",),
            ),
            (
                "Three guards, Ann Lee and Mark Dorn, and a driver were killed.",
                ("Three | [3, 3] | guard | killed |  | ",),
            ),
            (
                "The blast killed a nurse (and two boys) and a driver.",
                ("two | [2, 2] | boy | killed | not given | blast",),
            ),
            (
                "The blast killed ten people at the gate, including two guards.",
                (
                    "ten | [10, 10] | person | killed |  | blast",
                    "two | [2, 2] | guard | killed | ten | blast",
                ),
            ),
            (
                "Ten people died at the gate and two guards were wounded.",
                (
                    "Ten | [10, 10] | person | killed |  | ",
                    "two | [2, 2] | guard | injured |  | ",
                ),
            ),
            (
                "The blast killed ten people in the raid and two guards.",
                (
                    "ten | [10, 10] | person | killed |  | blast",
                    "two | [2, 2] | guard | killed |  | blast",
                ),
            ),
            (
                "The blast hurt two women and a boy was killed.",
                ("two | [2, 2] | woman | injured |  | blast",),
            ),
            (
                "His aunt, who was a nurse, and two cooks were killed.",
                ("two | [2, 2] | cook | killed |  | ",),
            ),
        ),
    ),
    (
        "Short forms and prefixes",
        "A dotted short form stands before a noun, and a prefix with a hyphen makes no other noun of it.",
        (
            (
                "Nine U.S. soldiers, two pilots and a guide were killed.",
                (
                    "Nine | [9, 9] | u.s. soldier | killed | Nine U.S. soldiers, two pilots and a guide | ",
                    "Nine U.S. soldiers, two pilots and a guide | [12, 12] | person | killed |  | ",
                    "two | [2, 2] | pilot | killed | Nine U.S. soldiers, two pilots and a guide | ",
                ),
            ),
            (
                "The crash killed nine men and two St. Mary nuns.",
                (
                    "nine | [9, 9] | man | killed | nine men and two St. Mary nuns | crash",
                    "nine men and two St. Mary nuns | [11, 11] | person | killed |  | crash",
                    "two | [2, 2] | st. mary nun | killed | nine men and two St. Mary nuns | crash",
                ),
            ),
            (
                "It killed nine troops from the U.S. Two pilots were hurt.",
                (
                    "nine | [9, 9] | troop | killed |  | troops",
                    "Two | [2, 2] | pilot | injured |  | ",
                ),
            ),
            (
                "He shot his ex-wife, her mother and two sons.",
                (
                    "his ex-wife, her mother and two sons | [4, 4] | person | injured |  | ",
                    "two | [2, 2] | son | injured | his ex-wife, her mother and two sons | ",
                ),
            ),
            (
                "A co-pilot and two passengers were killed.",
                (
                    "A co-pilot and two passengers | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | passenger | killed | A co-pilot and two passengers | ",
                ),
            ),
            (
                "Two ex-soldiers and a driver were killed.",
                (
                    "Two | [2, 2] | ex soldier | killed | Two ex-soldiers and a driver | ",
                    "Two ex-soldiers and a driver | [3, 3] | person | killed |  | ",
                ),
            ),
        ),
    ),
    (
        "Victims who are known, and a total behind",
        "Those identified are some of a larger toll, and so are counts behind which their total stands.",
        (
            (
                "Nine people were killed in the raid. Only three victims have been identified.",
                (
                    "Nine | [9, 9] | person | killed |  | raid",
                    "three | [3, 3] | person | casualties | not given | ",
                ),
            ),
            (
                "Nine people were killed in the raid. The three victims were identified as brothers.",
                (
                    "Nine | [9, 9] | person | killed |  | raid",
                    "three | [3, 3] | person | casualties |  | ",
                ),
            ),
            (
                "Two people were killed in the first blast and four in the second, a total of six dead.",
                (
                    "Two | [2, 2] | person | killed | not given | first blast",
                    "four | [4, 4] | person | killed | not given | first blast",
                    "six | [6, 6] | person | killed |  | ",
                ),
            ),
            (
                "Two guards were killed, for a total of six injured.",
                (
                    "Two | [2, 2] | guard | killed |  | ",
                    "six | [6, 6] | person | injured |  | ",
                ),
            ),
            (
                "Three people were killed on Tuesday, bringing the number killed this year to 40.",
                (
                    "Three | [3, 3] | person | killed |  | ",
                    "40 | [40, 40] | person | killed |  | ",
                ),
            ),
        ),
    ),
    (
        "Members with one name or none",
        "A first name or a pronoun before his or her kin is a member; adverbs and places are not.",
        (
            (
                "Karim and his two sons were killed.",
                (
                    "Karim and his two sons | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | son | killed | Karim and his two sons | ",
                ),
            ),
            (
                "The raid killed Karim, his wife and two sons.",
                (
                    "Karim, his wife and two sons | [4, 4] | person | killed |  | raid",
                    "two | [2, 2] | son | killed | Karim, his wife and two sons | raid",
                ),
            ),
            (
                "The blast left him and his two daughters dead.",
                (
                    "him and his two daughters | [3, 3] | person | killed |  | blast",
                    "two | [2, 2] | daughter | killed | him and his two daughters | blast",
                ),
            ),
            (
                "Later, his wife and two sons were killed.",
                (
                    "his wife and two sons | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | son | killed | his wife and two sons | ",
                ),
            ),
            (
                "In Norden, his wife and two sons were killed.",
                (
                    "his wife and two sons | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | son | killed | his wife and two sons | ",
                ),
            ),
            (
                "He was killed by Karim and his two sons.",
                ("two | [2, 2] | son |  |  | ",),
            ),
            (
                "Ali al-Said and his wife Mona al-Said were killed.",
                ("Ali al-Said and his wife Mona al-Said | [2, 2] | person | killed |  | ",),
            ),
            (
                "Two children, Zain Said and his sister Tala Said, were killed.",
                ("Two | [2, 2] | child | killed |  | ",),
            ),
            (
                "Two members of the Reed family and a driver were killed.",
                (
                    "Two | [2, 2] | member | killed | Two members of the Reed family and a driver | ",
                    "Two members of the Reed family and a driver | [3, 3] | person | killed |  | ",
                ),
            ),
        ),
    ),
    (
        "Kin of somebody else, large numbers, crews",
        "Behind whose begin those of somebody who is not among them.",
        (
            (
                "The pilot, whose wife and two sons died in the crash, was unhurt.",
                (
                    "whose wife and two sons | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | son | killed | whose wife and two sons | ",
                ),
            ),
            (
                "A teacher whose wife and two sons were hurt was arrested.",
                (
                    "whose wife and two sons | [3, 3] | person | injured |  | ",
                    "two | [2, 2] | son | injured | whose wife and two sons | ",
                ),
            ),
            (
                "The war killed 1,200 civilians, 300 soldiers and a nurse.",
                (
                    "1,200 | [1,200, 1,200] | civilian | killed | 1,200 civilians, 300 soldiers and a nurse | war",
                    "1,200 civilians, 300 soldiers and a nurse | [1,501, 1,501] | person | killed |  | war",
                    "300 | [300, 300] | soldier | killed | 1,200 civilians, 300 soldiers and a nurse | war",
                ),
            ),
            (
                "Four crew and nine passengers died.",
                (
                    "Four | [4, 4] | crew | killed | Four crew and nine passengers | ",
                    "Four crew and nine passengers | [13, 13] | person | killed |  | ",
                    "nine | [9, 9] | passenger | killed | Four crew and nine passengers | ",
                ),
            ),
            (
                "The man shot dead two women, a boy and himself.",
                (
                    "two | [2, 2] | woman | killed | two women, a boy and himself | man",
                    "two women, a boy and himself | [4, 4] | person | killed |  | man",
                ),
            ),
            ("Man, whose two brothers died in May, wounded in crash.", ("two | [2, 2] | brother | killed |  | ",)),
        ),
    ),
    (
        "Lists and the clause that follows",
        "Who begins a new clause is no member of a list before it.",
        (
            (
                "Six people were killed, including the guard, and four people were injured.",
                (
                    "Six | [6, 6] | person | killed |  | ",
                    "four | [4, 4] | person | injured |  | ",
                ),
            ),
            (
                "Six people, including two guards, and a boy were killed.",
                (
                    "Six | [6, 6] | person | killed |  | ",
                    "two | [2, 2] | guard | killed | Six | ",
                ),
            ),
            (
                "The raid killed four people, wounding two others, and a man is being sought.",
                (
                    "four | [4, 4] | person | killed |  | raid",
                    "two | [2, 2] | person | injured |  | raid",
                ),
            ),
            (
                "The fire killed a man, injuring two guards and a boy.",
                (
                    "two | [2, 2] | guard | injured | two guards and a boy | fire",
                    "two guards and a boy | [3, 3] | person | injured |  | fire",
                ),
            ),
            (
                "The killing of a man and two boys was condemned.",
                (
                    "a man and two boys | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | boy | killed | a man and two boys | ",
                ),
            ),
            (
                "Killed were two men, a boy, and three women injured in an earlier raid.",
                (
                    "two | [2, 2] | man | killed | two men, a boy, and three women | ",
                    "two men, a boy, and three women | [6, 6] | person | killed |  | ",
                    "three | [3, 3] | woman | injured | two men, a boy, and three women | earlier raid",
                ),
            ),
        ),
    ),
    (
        "Owners, couples, long lists",
        "Whose kin they are is told by a name; each couple counts for two.",
        (
            (
                "Karim's wife and two sons were hurt.",
                (
                    "Karim's wife and two sons | [3, 3] | person | injured |  | ",
                    "two | [2, 2] | son | injured | Karim's wife and two sons | ",
                ),
            ),
            (
                "Norden's soldiers and two nurses were hurt.",
                ("two | [2, 2] | nurse | injured |  | ",),
            ),
            (
                "Two couples and their five children were killed.",
                (
                    "Two | [2, 2] | couple | killed | Two couples and their five children | ",
                    "Two couples and their five children | [9, 9] | person | killed |  | ",
                    "five | [5, 5] | child | killed | Two couples and their five children | ",
                ),
            ),
            (
                "An aunt, a girl, a boy, a man, a cook, a nun, a guard and a nurse died.",
                ("An aunt, a girl, a boy, a man, a cook, a nun, a guard and a nurse | [8, 8] | person | killed |  | ",),
            ),
            ("Two dozen men and a boy were hurt.", ("Two dozen | [24, 24] | man | injured |  | ",)),
            (
                "Three thousand soldiers and two nurses died.",
                ("Three thousand | [3,000, 3,000] | soldier | killed |  | ", "two | [2, 2] | nurse | killed |  | "),
            ),
        ),
    ),
    (
        "More asides and pronouns",
        "What an aside between dashes tells of some is not told of those behind it.",
        (
            (
                "Three women - one of them pregnant - and four boys were killed.",
                (
                    "Three | [3, 3] | woman | killed | Three women - one of them pregnant - and four boys | ",
                    "Three women - one of them pregnant - and four boys | [7, 7] | person | killed |  | ",
                    "one | [1, 1] | person | killed | Three | ",
                    "four | [4, 4] | boy | killed | Three women - one of them pregnant - and four boys | ",
                ),
            ),
            (
                "A gunman killed him and two guards.",
                (
                    "him and two guards | [3, 3] | person | killed |  | gunman",
                    "two | [2, 2] | guard | killed | him and two guards | gunman",
                ),
            ),
            (
                "A gunman shot her and two officers were hurt.",
                ("two | [2, 2] | officer | injured |  | ",),
            ),
            (
                "The crash killed six state (UN) workers and two drivers.",
                (
                    "six | [6, 6] | state worker | killed | six state (UN) workers and two drivers | crash",
                    "six state (UN) workers and two drivers | [8, 8] | person | killed |  | crash",
                    "two | [2, 2] | driver | killed | six state (UN) workers and two drivers | crash",
                ),
            ),
        ),
    ),
    (
        "Whom or where members are of",
        "A name behind of does not end a list, but kin of somebody begin none with him.",
        (
            (
                "The raid killed the mayor of Norden and two guards.",
                (
                    "the mayor of Norden and two guards | [3, 3] | person | killed |  | raid",
                    "two | [2, 2] | guard | killed | the mayor of Norden and two guards | raid",
                ),
            ),
            (
                "Two members of Hamas and a child were killed.",
                (
                    "Two | [2, 2] | member | killed | Two members of Hamas and a child | ",
                    "Two members of Hamas and a child | [3, 3] | person | killed |  | ",
                ),
            ),
            (
                "The raid killed three officers of the Western and Arab-backed rebels.",
                ("three | [3, 3] | officer | killed |  | raid",),
            ),
            (
                "The parents of a boy and two girls who were killed spoke.",
                ("two | [2, 2] | girl | killed | not given | ",),
            ),
            ("Two children of a teacher and a nurse were killed.", ("Two | [2, 2] | child | killed |  | ",)),
            ("Four pupils of a priest and a nun were hurt.", ("Four | [4, 4] | pupil | injured |  | ",)),
            (
                "Two members of a gang and a driver were shot.",
                (
                    "Two | [2, 2] | member | injured | Two members of a gang and a driver | ",
                    "Two members of a gang and a driver | [3, 3] | person | injured |  | ",
                ),
            ),
        ),
    ),
    (
        "From place to place",
        "A count with a place of its own is one of a row unless the others make it up; a nation's adjective is nobody.",
        (
            (
                "Seven people were killed in Norden, six in Karlby and three in Dorla.",
                (
                    "Seven | [7, 7] | person | killed |  | ",
                    "six | [6, 6] | person | killed |  | ",
                    "three | [3, 3] | person | killed |  | ",
                ),
            ),
            (
                "Nine people were killed in Norden, six in Karlby and three in Dorla.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "six | [6, 6] | person | killed | Nine | ",
                    "three | [3, 3] | person | killed | Nine | ",
                ),
            ),
            (
                "Seven people were killed in May, six in Karlby and three in Dorla.",
                (
                    "Seven | [7, 7] | person | killed |  | ",
                    "six | [6, 6] | person | killed | Seven | ",
                    "three | [3, 3] | person | killed | Seven | ",
                ),
            ),
            (
                "The raid killed nine Somali farmers and Kenyan shells two.",
                ("nine | [9, 9] | somali farmer | killed |  | raid",),
            ),
        ),
    ),
    (
        "Named without ages",
        "Names alone are a count where they stand beside what happens to people and are those of people.",
        (
            (
                "Roe was jailed for the murders of Ann Bly and Tom Carr.",
                ("Ann Bly and Tom Carr | [2, 2] | person | killed |  | ",),
            ),
            (
                "A jury convicted him of killing Ann Bly, Tom Carr and Lee Moss.",
                ("Ann Bly, Tom Carr and Lee Moss | [3, 3] | person | killed |  | jury",),
            ),
            (
                "Ann Bly, Tom Carr and Lee Moss were killed in the crash.",
                ("Ann Bly, Tom Carr and Lee Moss | [3, 3] | person | killed |  | ",),
            ),
            (
                "Brothers Luis and Mateo Ortega drowned in the lake.",
                ("Brothers Luis and Mateo Ortega | [2, 2] | person | killed |  | ",),
            ),
            (
                "The latest victims were brothers Luis and Mateo Ortega, who died July 8.",
                ("brothers Luis and Mateo Ortega | [2, 2] | person | killed |  | ",),
            ),
            (
                "Cpl. Steven Bragg and Deputy Elena Ruiz were killed.",
                ("Cpl. Steven Bragg and Deputy Elena Ruiz | [2, 2] | person | killed |  | ",),
            ),
            (
                "Ann Bly and Tom Carr, both 26, were gunned down.",
                (
                    "Ann Bly and Tom Carr | [2, 2] | person | killed |  | ",
                    "26 | [26, 26] |  |  |  | ",
                ),
            ),
            ("He killed Walter and Joan Roe in 2019.", ("Walter and Joan Roe | [2, 2] | person | killed |  | ",)),
            ("A man shot by officers Ann Bly and Tom Carr died.", ()),
            ("Neighbors Ann Bly and Tom Carr watched as a man was killed.", ()),
            ("Ann Bly and Tom Carr killed a man.", ()),
            (
                "Detectives Ann Bly and Tom Carr arrested two men.",
                ("two | [2, 2] | man | detained |  | Detectives Ann Bly",),
            ),
            ("People in New York and Los Angeles died.", ()),
            ("New York and Los Angeles were killed by the heat.", ()),
            ("Senate Bill and House Bill were killed in committee.", ()),
            ("The killing of Hamas and Islamic Jihad commanders drew threats.", ()),
            ("Ann Bly and Tom Carr shot back at police.", ()),
            ("Ann Bly and Tom Carr drowned a cat.", ()),
            ("Fans saw Ann Bly and Tom Carr killed.", ()),
            (
                "He killed Ann Bly and Tom Carr along with two guards.",
                ("two | [2, 2] | guard | killed | not given | ",),
            ),
            ("He shot Ann Bly and Tom Carr's van.", ()),
            (
                "Ann Bly and Tom Carr, killed in May, were mourned.",
                ("Ann Bly and Tom Carr | [2, 2] | person | killed |  | ",),
            ),
        ),
    ),
    (
        "Told by their ages",
        "Ages one by one count those whom no number counts; two may be those of more than two.",
        (
            (
                "The victims, ages 19, 22 and 31, were taken to a hospital with gunshot wounds.",
                (
                    "The victims, ages 19, 22 and 31 | [3, 3] | person | injured |  | ",
                    "19 | [19, 19] |  | take |  | ",
                    "22 | [22, 22] |  | take |  | ",
                    "31 | [31, 31] |  | take |  | ",
                ),
            ),
            (
                "The victims, 19 and 22, died at the scene.",
                (
                    "The victims, 19 and 22 | [2, …) | person | killed |  | ",
                    "19 | [19, 19] |  |  |  | ",
                    "22 | [22, 22] |  |  |  | ",
                ),
            ),
            (
                "The brothers, ages 6 and 9, were found dead.",
                (
                    "The brothers, ages 6 and 9 | [2, …) | person | killed |  | ",
                    "6 | [6, 6] |  | find |  | ",
                    "9 | [9, 9] |  | find |  | ",
                ),
            ),
            (
                "Her sons, aged 6 and 9, drowned.",
                (
                    "Her sons, aged 6 and 9 | [2, …) | person | killed |  | ",
                    "6 | [6, 6] |  | age |  | ",
                    "9 | [9, 9] |  | age |  | ",
                ),
            ),
            (
                "Kim Roe, 31, and her children, ages 2, 5 and 9, died in the fire.",
                (
                    "Kim Roe, 31, and her children, ages 2, 5 and 9 | [4, 4] | person | killed |  | fire",
                    "31 | [31, 31] |  |  |  | ",
                    "2 | [2, 2] |  |  |  | ",
                    "5 | [5, 5] |  |  |  | ",
                    "9 | [9, 9] |  |  |  | ",
                ),
            ),
            (
                "A man and his sons, 6 and 9, were killed.",
                (
                    "A man and his sons, 6 and 9 | [3, 3] | person | killed |  | ",
                    "6 | [6, 6] |  |  |  | ",
                    "9 | [9, 9] |  |  |  | ",
                ),
            ),
            (
                "He killed his sons Luis, 4, and Marco, 2.",
                (
                    "his sons Luis, 4, and Marco, 2 | [2, 2] | person | killed |  | ",
                    "4 | [4, 4] |  |  |  | ",
                    "2 | [2, 2] |  |  |  | ",
                ),
            ),
            (
                "Tom Bly, 40, and his daughters, Ann, 7, and Mary, 5, died in the fire.",
                (
                    "Tom Bly, 40, and his daughters, Ann, 7, and Mary, 5 | [3, 3] | person | killed |  | fire",
                    "40 | [40, 40] |  |  |  | ",
                    "7 | [7, 7] |  |  |  | ",
                    "5 | [5, 5] |  |  |  | ",
                ),
            ),
            (
                "Ramirez, his wife Ana and their sons Luis, 4, and Marco, 2, were killed.",
                (
                    "Ramirez, his wife Ana and their sons Luis, 4, and Marco, 2 | [4, 4] | person | killed |  | ",
                    "4 | [4, 4] |  |  |  | ",
                    "2 | [2, 2] |  |  |  | ",
                ),
            ),
            (
                "Three siblings, ages 4, 6 and 9, were killed.",
                (
                    "Three | [3, 3] | sibling | killed |  | ",
                    "4 | [4, 4] |  |  |  | ",
                    "6 | [6, 6] |  |  |  | ",
                    "9 | [9, 9] |  |  |  | ",
                ),
            ),
            (
                "Four of the victims, ages 2, 4 and 7, died.",
                (
                    "Four | [4, 4] | person | killed | not given | ",
                    "2 | [2, 2] |  |  |  | ",
                    "4 | [4, 4] |  |  |  | ",
                    "7 | [7, 7] |  |  |  | ",
                ),
            ),
            (
                "The suspects, ages 19 and 22, shot a man.",
                (
                    "19 | [19, 19] |  |  |  | ",
                    "22 | [22, 22] |  |  |  | ",
                ),
            ),
            (
                "The boys, 6 and 9, told police a man was killed.",
                (
                    "6 | [6, 6] |  | tell |  | ",
                    "9 | [9, 9] |  | tell |  | ",
                ),
            ),
            (
                "Drivers aged 16 and 17 were killed more often than others.",
                (
                    "16 | [16, 16] |  |  |  | ",
                    "17 | [17, 17] |  |  |  | ",
                ),
            ),
            ("The boys, aged between 6 and 9, were killed.", ("between 6 and 9 | [6, 9] |  | age |  | ",)),
            (
                "The couple's sons, 6 and 9, were killed.",
                ("sons, 6 and 9 | [2, …) | person | killed |  | ", "6 | [6, 6] |  |  |  | ", "9 | [9, 9] |  |  |  | "),
            ),
        ),
    ),
    (
        "Who the one before is",
        'An age with its noun behind "the driver" tells who drove and counts nobody else.',
        (
            (
                "The driver, a 17-year-old boy, and two passengers were killed.",
                (
                    "The driver, a 17-year-old boy, and two passengers | [3, 3] | person | killed |  | ",
                    "17-year-old | [17, 17] | boy |  |  | ",
                    "two | [2, 2] | passenger | killed | The driver, a 17-year-old boy, and two passengers | ",
                ),
            ),
            (
                "A 45-year-old man and his passenger, a 30-year-old woman, died at the scene.",
                (
                    "A 45-year-old man and his passenger, a 30-year-old woman | [2, 2] | person | killed |  | ",
                    "45-year-old | [45, 45] | man |  |  | ",
                    "30-year-old | [30, 30] | woman |  |  | ",
                ),
            ),
            (
                "The gunman, a former employee, and two customers died.",
                (
                    "The gunman, a former employee, and two customers | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | customer | killed | The gunman, a former employee, and two customers | ",
                ),
            ),
            (
                "The driver, a 17-year-old boy and two passengers were killed.",
                (
                    "The driver, a 17-year-old boy and two passengers | [4, 4] | person | killed |  | ",
                    "17-year-old | [17, 17] | boy |  |  | ",
                    "two | [2, 2] | passenger | killed | The driver, a 17-year-old boy and two passengers | ",
                ),
            ),
            (
                "His wife, a 10-year-old girl, and two neighbors were killed.",
                (
                    "His wife, a 10-year-old girl, and two neighbors | [4, 4] | person | killed |  | ",
                    "10-year-old | [10, 10] | girl |  |  | ",
                    "two | [2, 2] | neighbor | killed | His wife, a 10-year-old girl, and two neighbors | ",
                ),
            ),
            (
                "A man, a 10-year-old girl, and a woman were killed.",
                (
                    "A man, a 10-year-old girl, and a woman | [3, 3] | person | killed |  | ",
                    "10-year-old | [10, 10] | girl |  |  | ",
                ),
            ),
        ),
    ),
    (
        "Whose parents they are",
        "How many children a mother or father has is no count of the list's.",
        (
            (
                "The crash killed a father of three and his brother.",
                ("a father of three and his brother | [2, 2] | person | killed |  | crash",),
            ),
            (
                "A mother-of-four and her son were killed.",
                ("A mother-of-four and her son | [2, 2] | person | killed |  | ",),
            ),
            (
                "A mother of four and two of her children were killed.",
                (
                    "A mother of four and two of her children | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | child | killed | A mother of four and two of her children | ",
                ),
            ),
            (
                "A grandmother of six, her son and a neighbour died.",
                ("A grandmother of six, her son and a neighbour | [3, 3] | person | killed |  | ",),
            ),
            ("A mother of two boys and a girl were killed.", ("two | [2, 2] | boy |  | not given | ",)),
            (
                "The crash killed a mother of three children and her friend.",
                ("three | [3, 3] | child |  | not given | ",),
            ),
        ),
    ),
    (
        "Who they were, by name",
        'The names behind "identified as", "the dead were" or a colon are of those who died.',
        (
            (
                "Police identified the victims as Jorge Benitez and Lucia Roe.",
                ("Jorge Benitez and Lucia Roe | [2, 2] | person | casualties | not given | ",),
            ),
            (
                "Killed were Jorge and Lucia Benitez, both 36, and their daughters, Ana, 10, and Sofia, 7.",
                (
                    "Jorge and Lucia Benitez, both 36, and their daughters, Ana, 10, and Sofia, 7"
                    " | [4, 4] | person | killed |  | ",
                    "36 | [36, 36] |  | be |  | ",
                    "10 | [10, 10] |  | be |  | ",
                    "7 | [7, 7] |  | be |  | ",
                ),
            ),
            (
                "Officials released the names of those who died in the fire: Beverly Hatch, 63, and Tom Roe, 7.",
                (
                    "Beverly Hatch, 63, and Tom Roe, 7 | [2, 2] | person | killed | not given | fire",
                    "63 | [63, 63] |  | release |  | ",
                    "7 | [7, 7] |  | release |  | ",
                ),
            ),
            (
                "Police have named the men who died as Jorge Benitez, 36, and Tom Bly, 40.",
                (
                    "Jorge Benitez, 36, and Tom Bly, 40 | [2, 2] | person | killed | not given | ",
                    "36 | [36, 36] |  |  |  | ",
                    "40 | [40, 40] |  |  |  | ",
                ),
            ),
            (
                "Officials released the names of those who knew the gunman: Beverly Hatch, 63, and Tom Roe, 7.",
                (
                    "63 | [63, 63] |  | release |  | ",
                    "7 | [7, 7] |  | release |  | ",
                ),
            ),
            (
                "The names of those who died are on a wall: 12 people come each day.",
                ("12 | [12, 12] | person | come |  | ",),
            ),
            ("Those held responsible were two guards.", ("two | [2, 2] | guard | be |  | ",)),
            ("Those held included two women.", ("two | [2, 2] | woman | detained | not given | ",)),
            ("The doctors who treated the wounded were Ann Bly and Tom Carr.", ()),
            ("Mourning the dead were 300 neighbours.", ("300 | [300, 300] | neighbour | be |  | ",)),
            ("Police named the men who shot the victims as Ann Bly and Tom Carr.", ()),
            ("Two lawyers for the wounded are Ann Bly and Tom Carr.", ("Two | [2, 2] | lawyer | be |  | ",)),
            ("The rest of the dead were two women.", ("two | [2, 2] | woman | killed | not given | ",)),
            (
                "Two of the victims were Ann Bly and Tom Carr.",
                (
                    "Two | [2, 2] | person | casualties | not given | ",
                    "Ann Bly and Tom Carr | [2, 2] | person | casualties | not given | ",
                ),
            ),
            (
                "Doctors treated the wounded, including 12 children.",
                ("12 | [12, 12] | child | injured | not given | ",),
            ),
        ),
    ),
    (
        "Some of them, behind the list",
        'A list before "among them" tells who some of those counted were.',
        (
            (
                "A man accused of killing four people, his parents and grandmother among them, was captured.",
                ("four | [4, 4] | person | killed |  | man",),
            ),
            (
                "Four people, a mother and her two sons among them, were killed.",
                ("Four | [4, 4] | person | killed |  | ", "two | [2, 2] | son | killed | Four | "),
            ),
            (
                "He killed four people, among them his parents and grandmother.",
                (
                    "four | [4, 4] | person | killed |  | ",
                    "his parents and grandmother | [3, 3] | person | killed | four | ",
                ),
            ),
        ),
    ),
    (
        "Names with ages in brackets",
        "A figure in brackets behind the name of somebody killed or hurt is an age; behind a place it is a count.",
        (
            (
                "Hamid (12) and Fares (13), cousins from the clan, were killed by a mine.",
                ("Hamid (12) and Fares (13) | [2, 2] | person | killed |  | mine",),
            ),
            (
                "Omar (10), Lina (8) and Sami (3) died in the fire.",
                ("Omar (10), Lina (8) and Sami (3) | [3, 3] | person | killed |  | fire", "3 | [3, 3] |  |  |  | "),
            ),
            (
                "The sisters Nour (8) and Hiba (5) were killed.",
                (
                    "The sisters Nour (8) and Hiba (5) | [2, 2] | person | killed |  | ",
                    "8 | [8, 8] |  |  |  | ",
                    "5 | [5, 5] |  |  |  | ",
                ),
            ),
            (
                "Civilians (12) and soldiers (13) were killed.",
                ("12 | [12, 12] | person | killed |  | ", "13 | [13, 13] | person | killed | 12 | "),
            ),
            ("Norden (12) and Karlby (13) were hit hardest.", ()),
            ("The Tigers (12) and the Bears (13) were hurt by the rule.", ("12 | [12, 12] |  |  |  | ",)),
        ),
    ),
    (
        "The parents of one person",
        "His or her parents are two where they were killed; their parents may be those of many.",
        (
            ("He killed his parents.", ("his parents | [2, 2] | person | killed |  | ",)),
            ("He is charged with the murders of his parents.", ("his parents | [2, 2] | person | killed |  | ",)),
            ("Her parents were found dead in the house on Monday.", ("Her parents | [2, 2] | person | killed |  | ",)),
            ("He shot his parents and his sister.", ("his parents and his sister | [3, 3] | person | injured |  | ",)),
            ("He was killed at his parents' house.", ()),
            ("She said her parents were hurt by the remarks.", ()),
            ("He threatened to kill his parents.", ("his parents | [2, 2] | person | killed |  | ",)),
            ("He denied killing his parents.", ("his parents | [2, 2] | person | killed |  | ",)),
            ("The bill would kill his parents' business.", ()),
            ("His parents died when he was nine.", ("nine | [9, 9] |  | be |  | ",)),
            ("The murders of their parents shocked the town.", ()),
            ("He shot his parents a look.", ()),
            ("The cost is killing her parents.", ()),
            ("He moved to Leeds after the deaths of his parents.", ()),
            ("Her parents were killed when she was a child.", ()),
            ("Her parents were killed in 1940.", ()),
            ("The murder of his parents is the plot of the film.", ()),
        ),
    ),
)
