"""Wounds, hospitals, bodies and lives: a table like that of claims_table.py."""

from __future__ import annotations

from claims_table import Section

__all__ = ["SECTIONS"]

SECTIONS: tuple[Section, ...] = (
    (
        "Wounds and arrests of one person",
        "Wounds in one body, and arrests on one record, are not as many people.",
        (
            ("She suffered three stab wounds.", ("three | [3, 3] | stab wound | have |  | ",)),
            ("He was treated for two injuries to his leg.", ("two | [2, 2] | injury | have |  | ",)),
            (
                "Two men were taken to hospital with three gunshot wounds each.",
                (
                    "Two | [2, 2] | man | injured |  | ",
                    "three | [3, 3] | gunshot wound | have |  | ",
                ),
            ),
            ("A man with two wounds was found.", ("two | [2, 2] | wound | have |  | ",)),
            ("Holt has two prior arrests, police said.", ("two | [2, 2] | prior arrest | have |  | ",)),
            (
                "She has a record of six arrests and two convictions.",
                (
                    "six | [6, 6] | arrest | have |  | ",
                    "two | [2, 2] | conviction | have |  | ",
                ),
            ),
            ("The singer, with five arrests to his name, was shot.", ("five | [5, 5] | arrest | have |  | ",)),
            ("The crash caused 20 injuries.", ("20 | [20, 20] | person | injured |  | ",)),
            (
                "The raid led to 12 deaths and 30 wounds.",
                (
                    "12 | [12, 12] | person | killed |  | ",
                    "30 | [30, 30] | person | injured |  | ",
                ),
            ),
            (
                "All three suffered gunshot wounds to the chest.",
                ("three | [3, 3] | person | injured |  | ",),
            ),
            ("Police have made two more arrests.", ("two | [2, 2] | person | detained |  | ",)),
            ("He admitted to five murders.", ("five | [5, 5] | person | killed |  | ",)),
        ),
    ),
    (
        "What struck them, and how they are",
        "A part of the body that was hit or broken, and the grades that hospitals give, tell of the hurt.",
        (
            ("Two boys were struck in the leg.", ("Two | [2, 2] | boy | injured |  | ",)),
            ("Four boys were struck by pellets from the shotgun.", ("Four | [4, 4] | boy | injured |  | pellets",)),
            ("Two boys were grazed.", ("Two | [2, 2] | boy | injured |  | ",)),
            ("Three people were hit multiple times.", ("Three | [3, 3] | person | injured |  | ",)),
            ("Two men lay on the steps with gunshots to the leg.", ("Two | [2, 2] | man | injured |  | ",)),
            ("Ten passengers suffered cuts and bruises.", ("Ten | [10, 10] | passenger | injured |  | ",)),
            ("Three teens suffered cuts to the face.", ("Three | [3, 3] | teen | injured |  | ",)),
            ("Four men with broken legs were found.", ("Four | [4, 4] | man | injured |  | ",)),
            (
                "Two of the victims are stable and one is critical.",
                (
                    "Two | [2, 2] | person | injured | not given | ",
                    "one | [1, 1] | person | injured |  | ",
                ),
            ),
            ("Four workers were struck off the list.", ("Four | [4, 4] | worker | strike |  | ",)),
            ("Two men struck a boy in the leg.", ("Two | [2, 2] | man | strike |  | ",)),
            ("Six soldiers grazed their horses.", ("Six | [6, 6] | soldier | graze |  | ",)),
            ("Hundreds of people celebrated with gunshots.", ("Hundreds | [100, …) | person | celebrate |  | ",)),
            ("Nine teachers suffered pay cuts.", ("Nine | [9, 9] | teacher | suffer |  | ",)),
            ("Two boys suffered broken promises.", ("Two | [2, 2] | boy | suffer |  | ",)),
            ("Two ministers were critical, and one resigned.", ("Two | [2, 2] | minister | be |  | ",)),
        ),
    ),
    (
        "In hospital",
        "Who stays in hospital or needs its treatment is hurt; victims are also where they came there by themselves.",
        (
            ("Three pupils spent the night in hospital.", ("Three | [3, 3] | pupil | injured |  | ",)),
            ("Six riders needed hospital treatment.", ("Six | [6, 6] | rider | injured |  | ",)),
            (
                "Three other victims arrived at local hospitals on their own.",
                ("Three | [3, 3] | person | injured |  | ",),
            ),
            ("Two nurses stayed in the hospital during the siege.", ("Two | [2, 2] | nurse | stay |  | ",)),
            ("Three nurses arrived at the hospital for work.", ("Three | [3, 3] | nurse | arrive |  | ",)),
        ),
    ),
    (
        "What became of victims",
        "The crime that victims are of, and what is done with them, says whether they lived.",
        (
            ("Five murder victims were named.", ("Five | [5, 5] | murder person | killed |  | ",)),
            ("Three crash victims were buried.", ("Three | [3, 3] | crash person | killed |  | ",)),
            (
                "Police gave no update on the three surviving victims.",
                ("three | [3, 3] | surviving person | injured |  | ",),
            ),
            ("Two fraud victims were paid.", ("Two | [2, 2] | fraud victim | pay |  | ",)),
            ("Three victims of fraud were paid.", ("Three | [3, 3] | victim | pay |  | ",)),
            ("Three victims were buried under rubble.", ("Three | [3, 3] | person | casualties |  | ",)),
        ),
    ),
    (
        "Survivors who are only heard",
        "Who speaks or is asked is not told of as rescued, unless all survivors are meant.",
        (
            (
                "Two survivors said three people had been killed.",
                (
                    "Two | [2, 2] | survivor | say |  | ",
                    "three | [3, 3] | person | killed |  | ",
                ),
            ),
            ("A reporter spoke to three of the survivors.", ("three | [3, 3] | survivor | speak | not given | ",)),
            ("The two survivors said the boat sank.", ("two | [2, 2] | survivor | rescued |  | ",)),
            (
                "The mother of one of the victims said a bomb had gone off.",
                ("one | [1, 1] | person | casualties | not given | ",),
            ),
            ("Rescuers found three survivors, officials said.", ("three | [3, 3] | survivor | rescued |  | ",)),
        ),
    ),
    (
        "Remains and lives",
        "Remains, coffins and funerals are of the dead; lives are taken, cut short or saved.",
        (
            ("The remains of 14 soldiers were found in a ditch.", ("14 | [14, 14] | soldier | killed |  | ",)),
            (
                "The coffins of six men and two women were flown home.",
                (
                    "six | [6, 6] | man | killed | six men and two women | ",
                    "six men and two women | [8, 8] | person | killed |  | ",
                    "two | [2, 2] | woman | killed | six men and two women | ",
                ),
            ),
            ("The remains of three houses were searched.", ("three | [3, 3] | house | search |  | ",)),
            ("He was jailed for the taking of two lives.", ("two | [2, 2] | person | killed |  | ",)),
            ("Fourteen lives were taken that day.", ("Fourteen | [14, 14] | person | killed |  | ",)),
            ("Two lives were cut short by the crash.", ("Two | [2, 2] | person | killed |  | ",)),
            ("Two lives were changed.", ("Two | [2, 2] | life | change |  | ",)),
            ("Two lives were taken over by work.", ("Two | [2, 2] | life | take |  | ",)),
            ("Two children's remains were found.", ("Two | [2, 2] | child | killed |  | ",)),
            ("A funeral for six soldiers was held.", ("six | [6, 6] | soldier | killed |  | ",)),
            ("Two victims' funeral costs were paid by the state.", ("Two | [2, 2] | person | casualties |  | ",)),
            ("Four brothers' funeral homes were sold.", ("Four | [4, 4] | brother | sell |  | ",)),
            ("A memorial service for 300 guests was held.", ("300 | [300, 300] | guest | hold |  | ",)),
            ("A funeral for 2,000 people was held in the stadium.", ("2,000 | [2,000, 2,000] | person | hold |  | ",)),
            ("A memorial service for two friends was held.", ("two | [2, 2] | friend | killed |  | ",)),
        ),
    ),
    (
        "Injuries to somebody",
        "Who was hurt stands behind the injuries, where a verb tells that they came about.",
        (
            (
                "The shelling caused injuries to at least 20 people, including four children.",
                (
                    "at least 20 | [20, …) | person | injured |  | ",
                    "four | [4, 4] | child | injured | at least 20 | ",
                ),
            ),
            ("The crash resulted in fatal injuries to two drivers.", ("two | [2, 2] | driver | killed |  | ",)),
            ("Injuries to six people were reported.", ("six | [6, 6] | person | injured |  | ",)),
            (
                "The blast inflicted injuries of various degrees on the other 12 members.",
                ("12 | [12, 12] | member | injured |  | ",),
            ),
            ("The blast caused burns to 30 percent of his body.", ("30 percent | [30, 30] | body | cause |  | ",)),
            (
                "The shelling caused damage to 12 homes and injury to four residents.",
                (
                    "12 | [12, 12] | home | cause |  | ",
                    "four | [4, 4] | resident | injured |  | ",
                ),
            ),
            ("The club has injuries to three players.", ("three | [3, 3] | player | have |  | ",)),
            ("The ministry issued a warning of injuries to two teams.", ("two | [2, 2] | team | issue |  | ",)),
        ),
    ),
    (
        "Two nouns of harm at once",
        "The dead and the wounded under one number are casualties; those under numbers of their own are not.",
        (
            ("The raid left dozens of martyrs and wounded.", ("dozens | [12, …) | person | casualties |  | raid",)),
            (
                "The strikes ended in the killing or wounding of several gunmen.",
                ("several | [3, …) | gunman | casualties |  | ",),
            ),
            (
                "The killing and injuring of dozens of people was reported.",
                ("dozens | [12, …) | person | casualties |  | ",),
            ),
            ("The raid caused the deaths and injuries of dozens.", ("dozens | [12, …) | person | casualties |  | ",)),
            (
                "The blast left 30 martyrs and 40 wounded.",
                (
                    "30 | [30, 30] | person | killed |  | blast",
                    "40 | [40, 40] | person | injured |  | blast",
                ),
            ),
            (
                "The shelling left 20 martyrs and wounded fighters in control.",
                ("20 | [20, 20] | person | killed |  | shelling",),
            ),
            ("There was talk of three martyrs and injuries.", ("three | [3, 3] | person | killed |  | ",)),
            (
                "The killing of six men and the wounding of nine was reported.",
                (
                    "six | [6, 6] | man | killed |  | ",
                    "nine | [9, 9] | person | injured |  | ",
                ),
            ),
            ("The shooting and killing of four men was reported.", ("four | [4, 4] | man | killed |  | ",)),
        ),
    ),
    (
        "Homes lost",
        "Who lost their homes, was driven from them or became a refugee is displaced.",
        (
            (
                "Two million Syrians have become refugees.",
                ("Two million | [2,000,000, 2,000,000] | syrian | displaced |  | ",),
            ),
            (
                "The clashes forced 900 families from their homes.",
                ("900 | [900, 900] | family | displaced |  | clashes",),
            ),
            ("Some 900 people lost their homes.", ("Some 900 | about [900, 900] | person | displaced |  | ",)),
            (
                "Another 300 people have been left without shelter.",
                ("300 | [300, 300] | person | displaced |  | people",),
            ),
            ("Nine men became prisoners of war.", ("Nine | [9, 9] | man | detained |  | ",)),
            ("Some 300 people were left without power.", ("Some 300 | about [300, 300] | person | leave |  | ",)),
            ("Two of the suspects are refugees.", ("Two | [2, 2] | suspect | be | not given | ",)),
            ("Six players lost their home game.", ("Six | [6, 6] | player | lose |  | ",)),
            (
                "Two guards drove nine people from their homes to a clinic.",
                (
                    "Two | [2, 2] | guard | drive |  | ",
                    "nine | [9, 9] | person | drive |  | ",
                ),
            ),
            (
                "Some 40,000 fans were without shelter from the rain.",
                ("Some 40,000 | about [40,000, 40,000] | fan | be |  | ",),
            ),
            ("Some 400 families are without shelter.", ("Some 400 | about [400, 400] | family | displaced |  | ",)),
        ),
    ),
    (
        "What only seems to strike or to hurt",
        "Cars and bullets hurt as what strikes, not before another noun; so do parts of the body as what is hit.",
        (
            ("Two boys were hit in the back of the head.", ("Two | [2, 2] | boy | injured |  | ",)),
            ("Two boys were hit in the arm Sunday.", ("Two | [2, 2] | boy | injured |  | ",)),
            ("Two women were hit in the chest area.", ("Two | [2, 2] | woman | injured |  | ",)),
            ("Twelve migrants were hit in the back of a truck.", ("Twelve | [12, 12] | migrant | hit |  | ",)),
            ("Two dealers were hit in the arms raid.", ("Two | [2, 2] | dealer | hit |  | ",)),
            ("Nine farmers were hit in the foot-and-mouth outbreak.", ("Nine | [9, 9] | farmer | hit |  | ",)),
            ("Two women were struck by a passing train.", ("Two | [2, 2] | woman | injured |  | passing train",)),
            ("Two women were hit by dust and debris.", ("Two | [2, 2] | woman | injured |  | dust",)),
            (
                "Two women were hit by at least one car.",
                (
                    "Two | [2, 2] | woman | injured |  | at least car",
                    "at least one | [1, …) | car | hit |  | ",
                ),
            ),
            ("Two cooks were overcome by smoke inhalation.", ("Two | [2, 2] | cook | injured |  | smoke inhalation",)),
            ("Two men were struck by lightning strikes.", ("Two | [2, 2] | man | injured |  | lightning strikes",)),
            ("Two women were hit by pieces of glass.", ("Two | [2, 2] | woman | injured |  | pieces",)),
            ("Two women were hit by a stray shell.", ("Two | [2, 2] | woman | injured |  | stray shell",)),
            (
                "Some 3,000 commuters were hit by train strikes.",
                ("Some 3,000 | about [3,000, 3,000] | commuter | hit |  | ",),
            ),
            ("About 200 drivers were hit by gas price rises.", ("About 200 | about [200, 200] | driver | hit |  | ",)),
            ("Two women were struck by car thieves.", ("Two | [2, 2] | woman | strike |  | ",)),
            ("Two hundred workers were hit by bus cuts.", ("Two hundred | [200, 200] | worker | hit |  | ",)),
            ("Six players were hit by a lightning-fast goal.", ("Six | [6, 6] | player | hit |  | ",)),
            ("Forty workers were hit by a round of layoffs.", ("Forty | [40, 40] | worker | hit |  | ",)),
            ("Nine porters were hit by bullet-train delays.", ("Nine | [9, 9] | porter | hit |  | ",)),
        ),
    ),
    (
        "Who is in hospital and not hurt",
        "Who works or visits there, goes there without a word of harm, or was found well is not told of as hurt.",
        (
            ("Two hikers were found in critical condition.", ("Two | [2, 2] | hiker | injured |  | ",)),
            ("Two riders are in good condition at a hospital.", ("Two | [2, 2] | rider | injured |  | ",)),
            ("Twelve survivors were found in good condition.", ("Twelve | [12, 12] | survivor | rescued |  | ",)),
            ("Six workers are stable, their doctor said.", ("Six | [6, 6] | worker | be |  | ",)),
            ("Two pupils spent the night in the hospital with burns.", ("Two | [2, 2] | pupil | injured |  | ",)),
            ("Two officials spent the night in the hospital with victims.", ("Two | [2, 2] | official | spend |  | ",)),
            ("Four people with burns went to the hospital.", ("Four | [4, 4] | person | injured |  | ",)),
            (
                "The bus hurt six people, and four went to the hospital.",
                (
                    "six | [6, 6] | person | injured |  | bus",
                    "four | [4, 4] | person | injured |  | ",
                ),
            ),
            ("Four journalists went to the hospital.", ("Four | [4, 4] | journalist | go |  | ",)),
            ("Nine people were rushed to the hospital to be treated.", ("Nine | [9, 9] | person | injured |  | ",)),
            (
                "Nine officers were rushed to the hospital to guard a suspect.",
                ("Nine | [9, 9] | officer | rush |  | ",),
            ),
            ("Two men are in the hospital recovering.", ("Two | [2, 2] | man | injured |  | ",)),
            ("Forty doctors in hospital wards resigned.", ("Forty | [40, 40] | doctor | resign |  | ",)),
            ("Two nurses were in the hospital kitchen.", ("Two | [2, 2] | nurse | be |  | ",)),
            ("Two officials were at the hospital on Monday.", ("Two | [2, 2] | official | be |  | ",)),
            ("Two officers took him to the hospital.", ("Two | [2, 2] | officer | take |  | ",)),
        ),
    ),
    (
        "Participles before a noun",
        "Who was killed or hurt is told of by a participle before the noun, of people, not of things or kin.",
        (
            ("Two murdered nuns were buried on Monday.", ("Two | [2, 2] | murdered nun | killed |  | ",)),
            ("Medics moved 30 badly burned sailors to the rear.", ("30 | [30, 30] | burned sailor | injured |  | ",)),
            ("Police found 12 drowned sailors.", ("12 | [12, 12] | drowned sailor | killed |  | ",)),
            ("Nine trampled fans were named.", ("Nine | [9, 9] | trampled fan | injured |  | ",)),
            ("Two working mothers spoke.", ("Two | [2, 2] | working mother | speak |  | ",)),
            ("He farmed 12 killing fields.", ("12 | [12, 12] | killing field | farm |  | ",)),
            ("Police sought three hunted men.", ("three | [3, 3] | hunted man | seek |  | ",)),
            ("He buried 12 poisoned dogs.", ("12 | [12, 12] | poisoned dog | bury |  | ",)),
            ("Rescuers saw nine nearly drowned boys.", ("nine | [9, 9] | drowned boy | see |  | ",)),
            ("Two newly poisoned guards spoke.", ("Two | [2, 2] | poisoned guard | injured |  | ",)),
            ("The two executed men's families spoke.", ("two | [2, 2] | executed man family | speak |  | ",)),
            ("Two eliminated players left.", ("Two | [2, 2] | eliminated player | leave |  | ",)),
        ),
    ),
    (
        "The killing of a people",
        "Who was massacred or murdered is a person by whatever name, animals and contracts are none.",
        (
            (
                "The massacre of some 400 Hazaras shocked the town.",
                ("some 400 | about [400, 400] | hazara | killed |  | ",),
            ),
            ("The murder of 40 Hazara shocked the town.", ("40 | [40, 40] | hazara | killed |  | ",)),
            (
                "The genocide of 800,000 Tutsi shocked the world.",
                ("800,000 | [800,000, 800,000] | tutsi | killed |  | ",),
            ),
            ("The slaughter of 900 sheep shocked the town.", ("900 | [900, 900] | sheep | shock |  | ",)),
            ("The execution of 12 contracts was put off.", ("12 | [12, 12] | contract | put |  | ",)),
            ("The massacre of 12 whales shocked the town.", ("12 | [12, 12] | whale | shock |  | ",)),
            ("Massacre of 12 Contracts Shocks Town", ("12 | [12, 12] | contract |  |  | ",)),
        ),
    ),
    (
        "Two verbs with one object",
        "Who shot and killed somebody suffers nothing; a measure of time or way behind the verbs is no object.",
        (
            ("Two deputies shot and killed an armed robber.", ("Two | [2, 2] | deputy |  |  | ",)),
            ("Two deputies shot and fatally wounded a burglar.", ("Two | [2, 2] | deputy |  |  | ",)),
            (
                "Three women shot and killed two men.",
                ("Three | [3, 3] | woman |  |  | ", "two | [2, 2] | man | killed |  | women"),
            ),
            ("Three men abducted, tortured and killed a reporter.", ("Three | [3, 3] | man |  |  | ",)),
            ("Two officers shot and killed on Monday were buried.", ("Two | [2, 2] | officer | killed |  | ",)),
            ("Two guards shot and killed by a robber were buried.", ("Two | [2, 2] | guard | killed |  | robber",)),
            ("Two men shot and killed a block from the school were brothers.", ("Two | [2, 2] | man | killed |  | ",)),
            (
                "Two men killed 30 miles north of Elm were brothers.",
                ("Two | [2, 2] | man | killed |  | ", "30 miles | [30, 30] |  |  |  | "),
            ),
            ("Two men killed a week ago were brothers.", ("Two | [2, 2] | man | killed |  | ",)),
            ("Two men shot a night watchman.", ("Two | [2, 2] | man |  |  | ",)),
        ),
    ),
    (
        "Who tells of it, without a comma",
        "A name and a verb of speech behind a count and its participle are no object.",
        (
            (
                "Four men were killed and six others wounded Reuters reported.",
                ("Four | [4, 4] | man | killed |  | ", "six | [6, 6] | person | injured |  | "),
            ),
            (
                "The blast left two dead and nine people wounded Elm TV said.",
                ("two | [2, 2] | person | killed |  | blast", "nine | [9, 9] | person | injured |  | blast"),
            ),
            (
                "Shelling left nine people dead and 300 families displaced Elm officials said.",
                ("nine | [9, 9] | person | killed |  | Shelling", "300 | [300, 300] | family | displaced |  | "),
            ),
            ("Six people injured Elm police officers in a brawl.", ("Six | [6, 6] | person |  |  | ",)),
            ("Police said six others injured Marines in a brawl.", ("six | [6, 6] | person |  |  | ",)),
        ),
    ),
    (
        "Death behind a pronoun",
        'Who was taken away or hurt and then died is dead: one by "he" or "she", several by "they" or "both".',
        (
            (
                "One man was taken to Westside Hospital, where he was pronounced dead.",
                ("One | [1, 1] | man | killed |  | ",),
            ),
            ("Two boys were airlifted to hospital but died there.", ("Two | [2, 2] | boy | killed |  | ",)),
            (
                "A woman and two boys were taken to hospital, where they died.",
                (
                    "A woman and two boys | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | boy | killed | A woman and two boys | ",
                ),
            ),
            (
                "Three boys were wounded by soldiers and taken to hospital, where they later died.",
                ("Three | [3, 3] | boy | killed |  | ",),
            ),
            (
                "Two men were taken to hospital, where doctors declared them dead.",
                ("Two | [2, 2] | man | killed |  | ",),
            ),
            ("Nine people fled to a church, where they were killed.", ("Nine | [9, 9] | person | killed |  | ",)),
            ("Two guards were hurt in the hospital where he died in 2010.", ("Two | [2, 2] | guard | injured |  | ",)),
            (
                "Four men were taken to hospital, where one of them died.",
                ("Four | [4, 4] | man | injured |  | ", "one | [1, 1] | man | killed | not given | "),
            ),
            (
                "Four boys were taken to hospital, where their father died last year.",
                ("Four | [4, 4] | boy | injured |  | ",),
            ),
            ("One man was wounded by the gunman, but he was killed.", ("One | [1, 1] | man | injured |  | gunman",)),
            ("One boy was hurt and the driver was hit, but he died.", ("One | [1, 1] | boy | injured |  | ",)),
            ("Two people were injured but not killed.", ("Two | [2, 2] | person | injured |  | ",)),
            ("Two women were injured but they did not die.", ("Two | [2, 2] | woman | injured |  | ",)),
            ("Two men were injured in the house where they killed a woman.", ("Two | [2, 2] | man | injured |  | ",)),
            (
                "One officer was injured in the crash, but he is expected to die.",
                ("One | [1, 1] | officer | injured |  | ",),
            ),
            (
                "Two men were hurt and both later died.",
                ("Two | [2, 2] | man | killed |  | ", "both | [2, 2] | person | killed |  | "),
            ),
            (
                "Twelve soldiers were wounded and both pilots died.",
                ("Twelve | [12, 12] | soldier | injured |  | ", "both | [2, 2] | pilot | killed |  | "),
            ),
            (
                "Two soldiers were wounded but both rebels were killed.",
                ("Two | [2, 2] | soldier | injured |  | ", "both | [2, 2] | rebel | killed |  | "),
            ),
        ),
    ),
    (
        "What was done to them next",
        'The last deed against those counted is told with "them", "both" or "him", not what they did themselves.',
        (
            ("Gunmen abducted four men and killed them.", ("four | [4, 4] | man | killed |  | Gunmen",)),
            ("The group seized nine villagers and beheaded them.", ("nine | [9, 9] | villager | killed |  | group",)),
            ("Rebels captured 12 soldiers who were later executed.", ("12 | [12, 12] | soldier | killed |  | Rebels",)),
            ("A truck hit two boys, killing both.", ("two | [2, 2] | boy | killed |  | truck",)),
            ("Gunmen fired at three guards, wounding them.", ("three | [3, 3] | guard | injured |  | Gunmen",)),
            ("Police stopped nine men and arrested them.", ("nine | [9, 9] | man | detained |  | Police",)),
            ("The mob dragged two men from a car and beat them to death.", ("two | [2, 2] | man | killed |  | mob",)),
            ("Flames trapped five children, killing all of them.", ("five | [5, 5] | child | killed |  | Flames",)),
            ("Nine boys were hit by a bus, killing them.", ("Nine | [9, 9] | boy | killed |  | bus",)),
            ("One woman was struck by a car, killing her instantly.", ("One | [1, 1] | woman | killed |  | car",)),
            ("One woman was struck by a car, killing her son.", ("One | [1, 1] | woman | injured |  | car",)),
            ("Gunmen abducted four men and released them.", ("four | [4, 4] | man | detained |  | Gunmen",)),
            ("Gunmen abducted four men and threatened to kill them.", ("four | [4, 4] | man | detained |  | Gunmen",)),
            ("Four men attacked the guards and killed them.", ("Four | [4, 4] | man | attack |  | ",)),
            (
                "Police arrested two men who attacked guards and killed them.",
                ("two | [2, 2] | man | detained |  | Police",),
            ),
            ("A bomb exploded near two guards and police arrested them.", ("two | [2, 2] | person | explode |  | ",)),
            ("A truck hit two boys, killing their mother.", ("two | [2, 2] | boy | hit |  | ",)),
            ("A truck hit two boys, nearly killing them.", ("two | [2, 2] | boy | hit |  | ",)),
            ("The team met two rivals and eliminated them.", ("two | [2, 2] | rival | meet |  | ",)),
            (
                "Two men argued with three guards and stabbed them.",
                ("Two | [2, 2] | man | argue |  | ", "three | [3, 3] | guard | injured |  | men"),
            ),
            ("He kept three girls in a cellar and never harmed them.", ("three | [3, 3] | girl | keep |  | ",)),
            ("Gunmen tried to abduct two men and killed them.", ("two | [2, 2] | man | killed |  | ",)),
            (
                "Firefighters failed to rescue four workers who died in the fire.",
                ("four | [4, 4] | worker | killed |  | fire",),
            ),
            (
                "Police tried to arrest three suspects, killing them.",
                ("three | [3, 3] | suspect | killed |  | Police",),
            ),
            ("Rescuers could not save two boys who died.", ("two | [2, 2] | boy | rescued |  | Rescuers",)),
        ),
    ),
    (
        "Left hurt, beaten and burned",
        "Who was left hurt stands before the verb; bare counts are burned or beaten beside others harmed.",
        (
            (
                "Two people were killed and three were left seriously hurt.",
                ("Two | [2, 2] | person | killed |  | ", "three | [3, 3] | person | injured |  | "),
            ),
            (
                "Two people were killed and four were left fighting for their lives.",
                ("Two | [2, 2] | person | killed |  | ", "four | [4, 4] | person | injured |  | "),
            ),
            ("Two men are fighting for their lives in hospital.", ("Two | [2, 2] | man | injured |  | ",)),
            (
                "Two people were killed and three were badly beaten.",
                ("Two | [2, 2] | person | killed |  | ", "three | [3, 3] | person | injured |  | "),
            ),
            ("Two boys were severely beaten by guards.", ("Two | [2, 2] | boy | injured |  | guards",)),
            (
                "Two people were killed and 40 were burned.",
                ("Two | [2, 2] | person | killed |  | ", "40 | [40, 40] | person | injured |  | "),
            ),
            (
                "A blast near 200 people has left two dead.",
                ("200 | [200, 200] | person | leave |  | ", "two | [2, 2] | person | killed |  | blast"),
            ),
            ("The attack left badly injured three guards.", ("three | [3, 3] | guard | injured |  | attack",)),
            (
                "Four soldiers were fighting for their lives near the border.",
                ("Four | [4, 4] | soldier | fight |  | ",),
            ),
            (
                "Two people were killed, three shops were badly burned.",
                ("Two | [2, 2] | person | killed |  | ", "three | [3, 3] | shop | burn |  | "),
            ),
            ("Three candidates were badly beaten in the polls.", ("Three | [3, 3] | candidate | beat |  | ",)),
            ("Six were beaten in the final.", ()),
            (
                "Two people were killed and 12 houses were destroyed; three were burned.",
                ("Two | [2, 2] | person | killed |  | ", "12 | [12, 12] | house | destroy |  | "),
            ),
            (
                "One person was killed and two cars crashed; two were burned, three were crushed.",
                ("One | [1, 1] | person | killed |  | ", "two | [2, 2] | car | crash |  | "),
            ),
        ),
    ),
    (
        "Gas, smoke and poison",
        "Who could not breathe, inhaled smoke or showed signs of poison was hurt; not those who always suffer so.",
        (
            ("Dozens more suffered respiratory problems.", ("Dozens | [12, …) | person | injured |  | ",)),
            ("At least 30 people had difficulty breathing.", ("At least 30 | [30, …) | person | injured |  | ",)),
            (
                "Nine children developed breathing problems after the blast.",
                ("Nine | [9, 9] | child | injured |  | blast",),
            ),
            ("Fourteen people suffered carbon monoxide poisoning.", ("Fourteen | [14, 14] | person | injured |  | ",)),
            ("Thirty people showed symptoms of poisoning.", ("Thirty | [30, 30] | person | injured |  | ",)),
            (
                "Thirty people were treated for symptoms of gas poisoning.",
                ("Thirty | [30, 30] | person | injured |  | ",),
            ),
            ("Two cooks were treated for breathing difficulties.", ("Two | [2, 2] | cook | injured |  | ",)),
            ("Fourteen people inhaled smoke.", ("Fourteen | [14, 14] | person | injured |  | ",)),
            ("Some 20 residents choked on the gas.", ("Some 20 | about [20, 20] | resident | injured |  | ",)),
            ("Two people choked to death on the gas.", ("Two | [2, 2] | person | killed |  | ",)),
            ("Two men choked on a bone.", ("Two | [2, 2] | man | choke |  | ",)),
            ("Nine people experienced no breathing problems.", ("Nine | [9, 9] | person | experience |  | ",)),
            (
                "Thirty million people suffer respiratory problems such as asthma.",
                ("Thirty million | [30,000,000, 30,000,000] | person | suffer |  | ",),
            ),
            ("Nine residents had trouble with the police.", ("Nine | [9, 9] | resident | have |  | ",)),
            ("Two doctors showed a film of poisoning.", ("Two | [2, 2] | doctor | show |  | ",)),
        ),
    ),
    (
        "Taken to the morgue",
        "Who is brought there or ends up there is dead, not who works there or comes to see the dead.",
        (
            ("Medics took nine men to the morgue.", ("nine | [9, 9] | man | killed |  | ",)),
            (
                "Three people were taken to the morgue and five to hospital.",
                ("Three | [3, 3] | person | killed |  | ", "five | [5, 5] | person | injured |  | "),
            ),
            (
                "Two men were taken to hospital and three to the morgue.",
                ("Two | [2, 2] | man | injured |  | ", "three | [3, 3] | person | killed |  | "),
            ),
            ("Four women were brought to a mortuary.", ("Four | [4, 4] | woman | killed |  | ",)),
            (
                "At least six of the wounded ended up in the morgue.",
                ("At least six | [6, …) | person | killed | not given | ",),
            ),
            ("Two relatives were taken to the morgue to identify a body.", ("Two | [2, 2] | relative | take |  | ",)),
            (
                "Two relatives were taken to the morgue, where they identified a body.",
                ("Two | [2, 2] | relative | take |  | ",),
            ),
            ("Two employees work at the morgue.", ("Two | [2, 2] | employee | work |  | ",)),
            ("Nine doctors in the morgue counted the dead.", ("Nine | [9, 9] | doctor | count |  | ",)),
            ("Two officers brought the body to the morgue.", ("Two | [2, 2] | officer | bring |  | ",)),
            ("Two nurses took him to the morgue.", ("Two | [2, 2] | nurse | take |  | ",)),
            ("Two friends took her to the city morgue.", ("Two | [2, 2] | friend | take |  | ",)),
            (
                "Two reporters who were taken to the morgue saw 12 bodies.",
                ("Two | [2, 2] | reporter | see |  | ", "12 | [12, 12] | person | killed |  | "),
            ),
            ("Two guards lay in wait in the mortuary.", ("Two | [2, 2] | guard | lie |  | ",)),
            ("Nine students ended up in the mortuary trade after school.", ("Nine | [9, 9] | student | end |  | ",)),
            ("Five men lay in the city's morgue.", ("Five | [5, 5] | man | killed |  | ",)),
            ("Two men who were taken to the morgue were identified later.", ("Two | [2, 2] | man | killed |  | ",)),
        ),
    ),
    (
        "Whose kin were hurt",
        'What befell the owner of "whose" did not befall those whom the clause with it tells of.',
        (
            (
                "The driver, whose cousin was one of the victims of the attack, was arrested near the border.",
                ("one | [1, 1] | person | casualties | not given | attack",),
            ),
            ("The mayor, whose three guards were in the car, was shot dead.", ("three | [3, 3] | guard | be |  | ",)),
            (
                "The suspect, whose two children were hurt in the fire, was killed by police.",
                ("two | [2, 2] | child | injured |  | fire",),
            ),
            ("A woman whose son was one of the dead was arrested.", ("one | [1, 1] | person | killed | not given | ",)),
            ("A man whose house holds 12 people was killed.", ("12 | [12, 12] | person | hold |  | ",)),
            ("A man whose two sons were wounded and later died was arrested.", ("two | [2, 2] | son | killed |  | ",)),
            (
                "Police said a man whose car hit three boys was arrested.",
                ("three | [3, 3] | boy | injured |  | whose car",),
            ),
            ("Two men whose car was hit by a bomb were killed.", ("Two | [2, 2] | man | killed |  | ",)),
            ("The 12 miners, whose families were told, were killed.", ("12 | [12, 12] | miner | killed |  | ",)),
            (
                "The surviving gunman, whose brother was one of the victims of the raid, was caught.",
                ("one | [1, 1] | person | casualties | not given | raid",),
            ),
            ("A man, whose two sons died in the raid, was held.", ("two | [2, 2] | son | killed |  | raid",)),
            ("A man, whose two sons were wounded in the raid, died.", ("two | [2, 2] | son | injured |  | raid",)),
        ),
    ),
    (
        "Caught, held, ill, saved, not found",
        "Some verbs tell what happened only with the words behind them, and those who are not found are missing.",
        (
            ("Police nabbed 14 smugglers.", ("14 | [14, 14] | smuggler | detained |  | Police",)),
            ("Police placed six men under arrest.", ("six | [6, 6] | man | detained |  | Police",)),
            ("Two suspects are being held in Elm.", ("Two | [2, 2] | suspect | detained |  | ",)),
            ("Two pupils are being held back a year.", ("Two | [2, 2] | pupil | hold |  | ",)),
            ("Nine cooks tested positive for the virus.", ("Nine | [9, 9] | cook | infected |  | ",)),
            ("Nine riders tested positive for steroids.", ("Nine | [9, 9] | rider | test |  | ",)),
            ("A coach pulled nine pupils to safety.", ("nine | [9, 9] | pupil | rescued |  | coach",)),
            ("Nine pupils pulled a coach to safety.", ("Nine | [9, 9] | pupil | pull |  | ",)),
            ("Four miners could not be found.", ("Four | [4, 4] | miner | missing |  | ",)),
            ("Four miners were not found guilty.", ("Four | [4, 4] | miner | find |  | ",)),
            ("The magazine rounds up the top ten novels.", ("ten | [10, 10] | novel | round |  | ",)),
        ),
    ),
    (
        "Totals and groups of so many people",
        "A noun of which so many people are all the members changes nothing; whoever it is of is somebody else.",
        (
            ("The attack killed a total of 14 people.", ("14 | [14, 14] | person | killed |  | attack",)),
            (
                "Gunmen killed an armed group of 12 rebels and a guard.",
                (
                    "12 | [12, 12] | rebel | killed | 12 rebels and a guard | Gunmen",
                    "12 rebels and a guard | [13, 13] | person | killed |  | Gunmen",
                ),
            ),
            ("The union condemned the murder of a family of five.", ("five | [5, 5] | family person | killed |  | ",)),
            (
                "The attacks killed a combined total of 12 and wounded 30.",
                (
                    "12 | [12, 12] | person | killed |  | attacks",
                    "30 | [30, 30] | person | injured |  | attacks",
                ),
            ),
            ("The death toll rose to a total of 14 people.", ("14 | [14, 14] | person | killed |  | ",)),
            ("The attack killed the leader of a group of 12 rebels.", ("12 | [12, 12] | rebel |  |  | ",)),
            ("A bomb killed a guard near a group of 12 tourists.", ("12 | [12, 12] | tourist |  |  | ",)),
            ("The army executed the families of five rebels.", ("five | [5, 5] | rebel |  |  | ",)),
            ("A bus carrying a group of 12 pilgrims crashed.", ("12 | [12, 12] | pilgrim | carry |  | ",)),
            ("The flood claimed the lives of a further 12 people.", ("12 | [12, 12] | person | killed |  | ",)),
            ("The strike killed a record 12 people.", ("12 | [12, 12] | person | killed |  | strike",)),
        ),
    ),
    (
        "Deaths told by other words",
        "What ends a life without a verb of killing, and the same words of other things.",
        (
            (
                "The attack left dead 12 people and wounded 30.",
                (
                    "12 | [12, 12] | person | killed |  | attack",
                    "30 | [30, 30] | person | injured |  | attack",
                ),
            ),
            ("The error cost 12 people their lives.", ("12 | [12, 12] | person | killed |  | error",)),
            ("The error cost 12 people their jobs.", ("12 | [12, 12] | person | cost |  | ",)),
            ("The army lost 12 soldiers in the battle.", ("12 | [12, 12] | soldier | killed |  | ",)),
            ("The army lost 12 soldiers to desertion.", ("12 | [12, 12] | soldier | lose |  | ",)),
            ("The army lost 12 tanks in the battle.", ("12 | [12, 12] | tank | lose |  | ",)),
            ("Wael lost two of his brothers to missiles.", ("two | [2, 2] | brother | killed |  | missiles",)),
            ("The family mourned the loss of three children.", ("three | [3, 3] | child | killed |  | ",)),
            ("The firm announced the loss of 12 people.", ("12 | [12, 12] | person | announce |  | ",)),
            ("Twelve people did not survive the crash.", ("Twelve | [12, 12] | person | killed |  | ",)),
            ("Twelve candidates did not survive the first round.", ("Twelve | [12, 12] | candidate | rescued |  | ",)),
            ("Four men met their deaths in the fire.", ("Four | [4, 4] | man | killed |  | fire",)),
            ("Four men met their end of the deal.", ("Four | [4, 4] | man | meet |  | ",)),
            ("Four men turned up dead.", ("Four | [4, 4] | man | killed |  | ",)),
            ("Four men turned up to mourn the dead.", ("Four | [4, 4] | man | turn |  | ",)),
            ("The toll includes four soldiers.", ("four | [4, 4] | soldier | killed | not given | ",)),
            ("Four guards were among those who died.", ("Four | [4, 4] | guard | killed | not given | ",)),
            ("Four guards were among those who came to mourn the dead.", ("Four | [4, 4] | guard | be |  | ",)),
            ("Four men were buried after being killed in the raid.", ("Four | [4, 4] | man | killed |  | raid",)),
            ("He shot at 12 people before being shot dead.", ("12 | [12, 12] | person |  |  | ",)),
            ("Four men were abducted before being killed.", ("Four | [4, 4] | man | killed |  | ",)),
            ("The union condemned the killing on Monday of two guards.", ("two | [2, 2] | guard | killed |  | ",)),
            ("Gunmen stabbed at least four men to death.", ("at least four | [4, \u2026) | man | killed |  | Gunmen",)),
            ("Gunmen beat three men close to death.", ("three | [3, 3] | man | beat |  | ",)),
            ("Gunmen shot dead just four men.", ("four | [4, 4] | man | killed |  | Gunmen",)),
        ),
    ),
    (
        "Nearly, others, and who is held",
        "What nearly happened, what happened to others, and what those who are told of did.",
        (
            ("Four men nearly died.", ("Four | [4, 4] | man |  |  | ",)),
            ("The blast nearly killed four men.", ("four | [4, 4] | man |  |  | ",)),
            ("The blast killed nearly 40 people.", ("nearly 40 | about (\u2026, 40) | person | killed |  | blast",)),
            ("The teacher of 12 children died.", ("12 | [12, 12] | child |  |  | ",)),
            ("A boatload of 12 migrants drowned.", ("12 | [12, 12] | migrant | killed |  | ",)),
            ("A guard was killed by four of them.", ("four | [4, 4] | person |  | not given | ",)),
            ("Four men took the injured to hospital.", ("Four | [4, 4] | man | take |  | ",)),
            ("Four men who were waiting for a bus saw the guard die.", ("Four | [4, 4] | man | see |  | ",)),
            (
                "Three people have surrendered over a shooting that left one man dead and six others wounded.",
                (
                    "Three | [3, 3] | person | surrender |  | ",
                    "one | [1, 1] | man | killed |  | ",
                    "six | [6, 6] | person | injured |  | ",
                ),
            ),
            ("Four men were hurt by the remarks.", ("Four | [4, 4] | man |  |  | ",)),
            (
                "The attack killed three guards, and 12 people of the village of Elm were wounded.",
                (
                    "three | [3, 3] | guard | killed |  | attack",
                    "12 | [12, 12] | person | injured |  | ",
                ),
            ),
            (
                "One man died and others have been injured.",
                (
                    "One | [1, 1] | man | killed |  | ",
                    "others | about [2, \u2026) | person | injured |  | ",
                ),
            ),
            ("Four men escaped the fire with burns.", ("Four | [4, 4] | man | injured |  | ",)),
            ("Four prisoners escaped from a hospital.", ("Four | [4, 4] | prisoner | escape |  | ",)),
            ("Doctors treated 12 people from the bus for minor injuries.", ("12 | [12, 12] | person | injured |  | ",)),
            ("Doctors treated 12 people for flu.", ("12 | [12, 12] | person | treat |  | ",)),
            ("Police are investigating the stabbing of two men.", ("two | [2, 2] | man | injured |  | ",)),
            ("Also injured were four people who were waiting for a bus.", ("four | [4, 4] | person | injured |  | ",)),
        ),
    ),
    (
        "The same words of other things",
        "What friends, clubs, juries and prices do to people is no harm, nor is what is only ordered.",
        (
            ("Two men were hurt by an air strike.", ("Two | [2, 2] | man | injured |  | air strike",)),
            ("Four men were hurt by the price rise.", ("Four | [4, 4] | man |  |  | ",)),
            (
                "There is no evidence that the 12 people who died were armed.",
                ("12 | [12, 12] | person | killed |  | ",),
            ),
            ("The claims of 12 injured workers were rejected.", ("12 | [12, 12] | injured worker | injured |  | ",)),
            ("Reports that 12 people died in vain were rejected.", ("12 | [12, 12] | person | killed |  | ",)),
            ("Reports of 12 deaths are not false.", ("12 | [12, 12] | person | killed |  | ",)),
            (
                "Up to 12 people, including two confirmed dead, are feared drowned.",
                ("Up to 12 | (…, 12] | person | killed |  | ", "two | [2, 2] | person | killed | Up to 12 | "),
            ),
            ("Twelve fans passed away the time with songs.", ("Twelve | [12, 12] | fan | pass |  | ",)),
            ("Twelve runners met their end goal.", ("Twelve | [12, 12] | runner | meet |  | ",)),
            ("Twelve candidates did not survive the night.", ("Twelve | [12, 12] | candidate | rescued |  | ",)),
            ("The error cost 12 people their life savings.", ("12 | [12, 12] | person | cost |  | ",)),
            ("The police lost 12 officers in the battle over pay.", ("12 | [12, 12] | officer | lose |  | ",)),
            ("The club mourned the loss of 12 staff to a rival.", ("12 | [12, 12] | staff | mourn |  | ",)),
            ("Twelve guests were mortally offended.", ("Twelve | [12, 12] | guest | offend |  | ",)),
            ("The toll includes 12 wounded.", ("12 | [12, 12] | person | injured |  | ",)),
            (
                "The death toll includes two missing miners.",
                ("two | [2, 2] | missing miner | missing |  | death toll",),
            ),
            ("Twelve people were among those who were not killed.", ("Twelve | [12, 12] | person | be |  | ",)),
            ("Four runners showed up dead tired.", ("Four | [4, 4] | runner | show |  | ",)),
            ("Holt rounded up 12 friends for a game.", ("12 | [12, 12] | friend | round |  | ",)),
            ("The team nabbed 12 recruits.", ("12 | [12, 12] | recruit | nab |  | ",)),
            ("Twelve drivers tested positive for ketamine.", ("Twelve | [12, 12] | driver | test |  | ",)),
            ("Twelve athletes tested positive.", ("Twelve | [12, 12] | athlete | test |  | ",)),
            ("Twelve singers caught the acting bug.", ("Twelve | [12, 12] | singer | catch |  | ",)),
            ("The guide took 12 pupils to safety training.", ("12 | [12, 12] | pupil | take |  | ",)),
            ("The firm held 12 customers hostage to its prices.", ("12 | [12, 12] | customer | hold |  | ",)),
            ("Two players are being held in reserve.", ("Two | [2, 2] | player | hold |  | ",)),
            ("The mayor met 14 guards and was killed.", ("14 | [14, 14] | guard | meet |  | ",)),
            ("Twelve jurors could not be found.", ("Twelve | [12, 12] | juror | find |  | ",)),
            ("A cloud hung over 12 officers.", ("over 12 | (12, …) | officer | hang |  | ",)),
            ("The vote wiped out 12 candidates.", ("12 | [12, 12] | candidate | wipe |  | ",)),
            ("The mayor ordered the evacuation of 300 villagers.", ("300 | [300, 300] | villager | order |  | ",)),
            ("The evacuation of 300 villagers will begin on Monday.", ("300 | [300, 300] | villager | begin |  | ",)),
            (
                "Twelve people died. Five were survivors of an earlier crash.",
                ("Twelve | [12, 12] | person | killed |  | ",),
            ),
            (
                "Nine people were killed, four of them women. The other three suspects were held.",
                (
                    "Nine | [9, 9] | person | killed |  | ",
                    "four | [4, 4] | woman | killed | Nine | ",
                    "three | [3, 3] | suspect | hold |  | ",
                ),
            ),
            (
                "Nine people were killed in raids, of which two were in Elm.",
                ("Nine | [9, 9] | person | killed |  | raids",),
            ),
        ),
    ),
    (
        "What two witnesses said",
        "Those who say or believe that something happened to others come to no harm.",
        (
            ("Two neighbors said a man was killed.", ("Two | [2, 2] | neighbor | say |  | ",)),
            ("Two witnesses believe the boy was shot.", ("Two | [2, 2] | witness | believe |  | ",)),
            ("Two officials confirmed John Doe was killed.", ("Two | [2, 2] | official | confirm |  | ",)),
            ("A man and a woman said a man was killed.", ()),
            ("Two men, police said, were shot.", ("Two | [2, 2] | man | injured |  | ",)),
            ("Two men believed to be in their 20s were shot.", ("Two | [2, 2] | man | injured |  | ",)),
            ("Two people are believed killed.", ("Two | [2, 2] | person | killed |  | ",)),
            (
                "Twelve people were killed and 30 said they were hurt.",
                ("Twelve | [12, 12] | person | killed |  | ", "30 | [30, 30] | person | injured |  | "),
            ),
            ("Nine women said they were raped.", ("Nine | [9, 9] | woman | say |  | ",)),
        ),
    ),
    (
        "Left in hospital",
        "Where a verb leaves others dead, those whom it leaves in hospital are hurt.",
        (
            (
                "The blaze left six residents dead and more than a dozen in hospital.",
                (
                    "six | [6, 6] | resident | killed |  | blaze",
                    "more than a dozen | (12, …) | person | injured |  | ",
                ),
            ),
            (
                "The crash left three people dead and five others in serious but stable condition.",
                (
                    "three | [3, 3] | person | killed |  | crash",
                    "five | [5, 5] | person | injured |  | ",
                ),
            ),
            (
                "The blast left six dead and nine in a nearby school.",
                (
                    "six | [6, 6] | person | killed |  | blast",
                    "nine | [9, 9] | person | killed |  | blast",
                ),
            ),
            (
                "A gunman left two guards dead and killed five in a hospital.",
                (
                    "two | [2, 2] | guard | killed |  | gunman",
                    "five | [5, 5] | person | killed |  | gunman",
                ),
            ),
        ),
    ),
    (
        "Some of the hurt have died",
        'Those who died are a toll, though a participle or "shot" tells of them first.',
        (
            (
                "Two of the six people who were injured have since died.",
                (
                    "Two | [2, 2] | person | killed | six | ",
                    "six | [6, 6] | person | injured |  | ",
                ),
            ),
            (
                "Six people were shot, including two who died at the scene.",
                (
                    "Six | [6, 6] | person | injured |  | ",
                    "two | [2, 2] | person | killed |  | ",
                ),
            ),
            (
                "Six people were shot, among them two who later died in hospital.",
                (
                    "Six | [6, 6] | person | injured |  | ",
                    "two | [2, 2] | person | killed |  | ",
                ),
            ),
            (
                "Nine people were stabbed, including three who are in critical condition.",
                (
                    "Nine | [9, 9] | person | injured |  | ",
                    "three | [3, 3] | person | injured | Nine | ",
                ),
            ),
            (
                "Six people were killed, including two who were injured in an earlier raid.",
                (
                    "Six | [6, 6] | person | killed |  | ",
                    "two | [2, 2] | person | killed | Six | ",
                ),
            ),
            (
                "Six people were hurt, including two who saw a man die.",
                (
                    "Six | [6, 6] | person | injured |  | ",
                    "two | [2, 2] | person | injured | Six | ",
                ),
            ),
            (
                "Six people were hurt, including two who nearly died.",
                (
                    "Six | [6, 6] | person | injured |  | ",
                    "two | [2, 2] | person | injured | Six | ",
                ),
            ),
            ("Three people who were hurt have since been discharged.", ("Three | [3, 3] | person | injured |  | ",)),
        ),
    ),
    (
        "Each of them stands for several",
        "Mass killings and double murders are no people, nor is the number by which they are defined.",
        (
            ("There have been 41 mass killings this year.", ("41 | [41, 41] | mass killing | be |  | ",)),
            ("Police recorded three triple homicides in May.", ("three | [3, 3] | triple homicide | record |  | ",)),
            ("The double murder shocked the town.", ("double | [2, 2] | person | killed |  | ",)),
            ("The city has seen 14 murders this year.", ("14 | [14, 14] | person | killed |  | ",)),
            ("Mass shootings are defined as incidents in which four or more people are shot.", ()),
            (
                "It was an attack in which at least four people are missing.",
                ("at least four | [4, …) | person | missing |  | ",),
            ),
            (
                "Police describe an incident in which at least three people are hurt.",
                ("at least three | [3, …) | person | injured |  | ",),
            ),
            ("An attack is a massacre where it is one in which four or more people are killed.", ()),
        ),
    ),
    (
        "A clause about something else",
        "What they shared, hired or rented is told of, and not what happened to them.",
        (
            (
                "A man was beaten to death in the home the three of them shared.",
                ("three | [3, 3] | person | share | not given | ",),
            ),
            ("A man died in the car the four of them had hired.", ("four | [4, 4] | person | hire | not given | ",)),
            ("The three of them were killed.", ("three | [3, 3] | person | killed | not given | ",)),
        ),
    ),
    (
        "At the scene, and hospitals by name",
        '"Mercy General" is a hospital, the Attorney General is none.',
        (
            ("Three people were treated at the scene.", ("Three | [3, 3] | person | injured |  | ",)),
            ("Three people were taken to Mercy General.", ("Three | [3, 3] | person | injured |  | ",)),
            ("Two lawyers were sent to the Attorney General.", ("Two | [2, 2] | lawyer | send |  | ",)),
            ("Two workers were treated for heatstroke.", ("Two | [2, 2] | worker | injured |  | ",)),
            (
                "Two other family members are still recovering at Rhode Island General.",
                ("Two | [2, 2] | family member | injured |  | ",),
            ),
            ("Two officers recovered a gun at the hospital.", ("Two | [2, 2] | officer | recover |  | ",)),
            ("Two players were transferred to Southern Methodist.", ("Two | [2, 2] | player | transfer |  | ",)),
            ("Two clerks were moved to Dollar General.", ("Two | [2, 2] | clerk | move |  | ",)),
            ("Two officers were recovering a gun at the hospital.", ("Two | [2, 2] | officer | recover |  | ",)),
            ("Two men are recovering at the hospital.", ("Two | [2, 2] | man | injured |  | ",)),
            ("Three people needed medical attention.", ("Three | [3, 3] | person | injured |  | ",)),
            ("Twelve refugees need medical treatment.", ("Twelve | [12, 12] | refugee | displaced |  | ",)),
            ("No one needed medical treatment.", ()),
            ("Twelve people were treated on the scene to free drinks.", ("Twelve | [12, 12] | person | treat |  | ",)),
        ),
    ),
    (
        "What ran into them",
        "Who is hit by a car is hurt, also where the car is the subject; prices, storms and near misses hurt nobody.",
        (
            ("Three pedestrians were hit by a pickup.", ("Three | [3, 3] | pedestrian | injured |  | pickup",)),
            ("A car plowed into a crowd, striking 12 people.", ("12 | [12, 12] | person | injured |  | ",)),
            ("A driver struck three cyclists and kept going.", ("three | [3, 3] | cyclist | injured |  | driver",)),
            ("A pickup that hit three cyclists was found.", ("three | [3, 3] | cyclist | injured |  | ",)),
            (
                "Three people were overcome by carbon monoxide.",
                ("Three | [3, 3] | person | injured |  | carbon monoxide",),
            ),
            ("A bus nearly hit two children.", ("two | [2, 2] | child | hit |  | ",)),
            ("Car prices hit two drivers hard.", ("two | [2, 2] | driver | hit |  | ",)),
            ("The storm hit 12 residents.", ("12 | [12, 12] | resident | hit |  | ",)),
            ("The bus hit a tree, and 12 passengers were unhurt.", ("12 | [12, 12] | passenger | unharmed |  | ",)),
            ("A truck hit a bus carrying 12 children.", ("12 | [12, 12] | child | carry |  | ",)),
            ("Two players were hit by a driver shortage.", ("Two | [2, 2] | player | hit |  | ",)),
            ("Two officers suffered heat exhaustion.", ("Two | [2, 2] | officer | injured |  | ",)),
            ("The tram hit 40,000 riders in its first year.", ("40,000 | [40,000, 40,000] | rider | hit |  | ",)),
            ("A bus hit 12 passengers with a fee.", ("12 | [12, 12] | passenger | hit |  | ",)),
            ("The train was late, hitting 90 travellers.", ("90 | [90, 90] | traveller | hit |  | ",)),
            ("A driver lost control, striking three people.", ("three | [3, 3] | person | injured |  | driver",)),
            ("A car hit two teenagers, who died.", ("two | [2, 2] | teenager | killed |  | ",)),
            (
                "A car hit two people and both died.",
                ("two | [2, 2] | person | killed |  | ", "both | [2, 2] | person | killed |  | "),
            ),
            ("A car hit two people killed in the crash.", ("two | [2, 2] | person | killed |  | ",)),
            (
                "A van hit ten people, killing two and injuring eight.",
                (
                    "ten | [10, 10] | person | hit |  | ",
                    "two | [2, 2] | person | killed |  | van",
                    "eight | [8, 8] | person | injured |  | van",
                ),
            ),
        ),
    ),
    (
        "Whose bodies are dealt with",
        "Those whose bodies were found are dead; whose bodies were painted or are still sought are not told to be.",
        (
            ("Two hikers whose bodies were found on Monday were named.", ("Two | [2, 2] | hiker | killed |  | ",)),
            (
                "Police identified the couple, whose bodies were found in their home, as Tom and Ann Bly.",
                ("the couple | [2, 2] | person | killed |  | ",),
            ),
            (
                "Four fishermen from Norden, whose bodies washed ashore, were buried.",
                ("Four | [4, 4] | fisherman | killed |  | ",),
            ),
            (
                "Two divers whose bodies have been recovered are to be flown home.",
                ("Two | [2, 2] | diver | killed |  | ",),
            ),
            (
                "Three soldiers whose bodies have not been found are missing.",
                ("Three | [3, 3] | soldier | missing |  | ",),
            ),
            ("Two men whose bodies were covered in tattoos were arrested.", ("Two | [2, 2] | man | detained |  | ",)),
            ("Nine dancers whose bodies were painted gold performed.", ("Nine | [9, 9] | dancer |  |  | ",)),
            (
                "The bodies of two campers were found, and both had been shot.",
                ("two | [2, 2] | camper | killed |  | ", "both | [2, 2] | person | killed |  | "),
            ),
            (
                "Two people were killed and both drivers were injured.",
                ("Two | [2, 2] | person | killed |  | ", "both | [2, 2] | driver | injured |  | "),
            ),
            ("Bodies lay in the street and both were wounded.", ("both | [2, 2] | person | injured |  | ",)),
            (
                "Two swimmers whose bodies were found to be full of iron recovered.",
                ("Two | [2, 2] | swimmer |  |  | ",),
            ),
            ("Nine women whose bodies were left exhausted went home.", ("Nine | [9, 9] | woman | go |  | ",)),
            (
                "Ten dancers whose bodies were brought to life by the light bowed.",
                ("Ten | [10, 10] | dancer | bow |  | ",),
            ),
            ("Two mothers whose bodies returned to normal gave advice.", ("Two | [2, 2] | mother |  |  | ",)),
            (
                "Three children whose parents' bodies were found in the house are safe.",
                ("Three | [3, 3] | child | unharmed |  | ",),
            ),
            ("Two relatives of the men whose bodies were found spoke.", ("Two | [2, 2] | relative | speak |  | ",)),
            ("Two members of the crew whose bodies were found are named.", ("Two | [2, 2] | member | killed |  | ",)),
        ),
    ),
    (
        "Cuts, and what people are hit with",
        "Cuts hurt who is treated for them, not budgets; bats and bottles hurt who is hit with them, not bills.",
        (
            ("Two men were treated for cuts after a fight.", ("Two | [2, 2] | man | injured |  | ",)),
            (
                "Four staff members were treated for cuts from broken glass.",
                ("Four | [4, 4] | staff member | injured |  | ",),
            ),
            ("Two guards suffered minor cuts and an officer was bitten.", ("Two | [2, 2] | guard | injured |  | ",)),
            ("Three firefighters were treated for scratches.", ("Three | [3, 3] | firefighter | injured |  | ",)),
            ("Four hundred teachers suffered pay cuts.", ("Four hundred | [400, 400] | teacher | suffer |  | ",)),
            ("Three families suffered cuts to their benefits.", ("Three | [3, 3] | family | suffer |  | ",)),
            ("12 workers suffered cuts in pay.", ("12 | [12, 12] | worker | suffer |  | ",)),
            (
                "A teacher and two students were hit with a cricket bat at a high school.",
                (
                    "A teacher and two students | [3, 3] | person | injured |  | ",
                    "two | [2, 2] | student | injured | A teacher and two students | ",
                ),
            ),
            ("Two men were struck with iron bars.", ("Two | [2, 2] | man | injured |  | ",)),
            ("Two men were hit with a bottle on the head.", ("Two | [2, 2] | man | injured |  | ",)),
            ("Four drivers were hit with fines.", ("Four | [4, 4] | driver | hit |  | ",)),
            ("Two traders were hit with a bar on sales.", ("Two | [2, 2] | trader | hit |  | ",)),
            (
                "Two players were hit with a two-match ban.",
                ("Two | [2, 2] | player | hit |  | ", "two | [2, 2] | match ban | hit |  | "),
            ),
            ("Two boys hit with a stick at the wasps.", ("Two | [2, 2] | boy | hit |  | ",)),
            ("Six teachers suffered cuts.", ("Six | [6, 6] | teacher | suffer |  | ",)),
            ("Twelve people suffered cuts when a window broke.", ("Twelve | [12, 12] | person | injured |  | ",)),
            ("Six drivers suffered punctures.", ("Six | [6, 6] | driver | suffer |  | ",)),
            ("Two managers were hit with a touchline bar.", ("Two | [2, 2] | manager | hit |  | ",)),
            ("Two men were treated for cuts.", ("Two | [2, 2] | man | injured |  | ",)),
            (
                "The suspect was tackled by worshippers; two of them suffered cuts.",
                ("two | [2, 2] | person | injured | not given | ",),
            ),
        ),
    ),
    (
        "Taken from home, and sheltering",
        "Armed men who take people from home abduct them; who shelters in schools has no home.",
        (
            (
                "Gunmen took two teachers from their homes in the night.",
                ("two | [2, 2] | teacher | detained |  | Gunmen",),
            ),
            (
                "Armed men took three brothers from their home in Karlby.",
                ("three | [3, 3] | brother | detained |  | Armed men",),
            ),
            ("Two teachers were taken from their homes by gunmen.", ("Two | [2, 2] | teacher | detained |  | gunmen",)),
            ("Soldiers dragged five men from their beds.", ("five | [5, 5] | man | detained |  | Soldiers",)),
            ("Police took two children from their home.", ("two | [2, 2] | child | take |  | ",)),
            (
                "Gunmen looked on as medics took two men from the house to hospital.",
                ("two | [2, 2] | man | injured |  | ",),
            ),
            ("The buses took 40 soldiers from their homes to the base.", ("40 | [40, 40] | soldier | take |  | ",)),
            (
                "About 900 people are sheltering in schools and mosques.",
                ("About 900 | about [900, 900] | person | displaced |  | ",),
            ),
            ("Forty hikers sheltered in a hut.", ("Forty | [40, 40] | hiker |  |  | ",)),
            ("Two hundred fans were sheltering in bars.", ("Two hundred | [200, 200] | fan | shelter |  | ",)),
            ("Thirty pupils sheltered in place.", ("Thirty | [30, 30] | pupil |  |  | ",)),
        ),
    ),
    (
        "Victims who are freed",
        "Who frees victims rescues them; whom a hospital releases was hurt.",
        (
            ("Troops freed 20 victims from a camp.", ("20 | [20, 20] | person | rescued |  | Troops",)),
            ("Eleven kidnap victims were freed.", ("Eleven | [11, 11] | kidnap person | rescued |  | ",)),
            ("Hospitals released three victims on Monday.", ("three | [3, 3] | person | casualties |  | ",)),
            ("Three victims were released from hospital.", ("Three | [3, 3] | person | injured |  | ",)),
        ),
    ),
    (
        "Head of livestock",
        "Animals are counted by the head, which then is nobody who leads.",
        (
            ("About thirty head of sheep perished.", ("About thirty | about [30, 30] | head of sheep | killed |  | ",)),
            ("Forty head of cattle died in the flood.", ("Forty | [40, 40] | head of cattle | killed |  | ",)),
            ("Two heads of state were killed.", ("Two | [2, 2] | head | killed |  | ",)),
            ("Three head teachers were arrested.", ("Three | [3, 3] | head teacher | detained |  | ",)),
            ("Two of our mujahideen were martyred.", ("Two | [2, 2] | mujahideen | killed |  | ",)),
            ("Nine Taliban fighters were killed.", ("Nine | [9, 9] | taliban fighter | killed |  | ",)),
            ("Five head for hospital after a crash.", ("Five | [5, 5] | head |  |  | ",)),
            ("Thirty head were lost.", ("Thirty | [30, 30] | head of livestock | lose |  | ",)),
        ),
    ),
    (
        "Hit, and by what the sentence tells",
        "Who is hit where shots are told of is hit by them; not in matches and films.",
        (
            (
                "Nine people were hit when gunmen opened fire on a party.",
                ("Nine | [9, 9] | person | injured |  | gunmen",),
            ),
            (
                "Three teens were hit in a drive-by shooting.",
                ("Three | [3, 3] | teen | injured |  | drive-by shooting",),
            ),
            ("Two players were hit as Bly's shooting improved.", ("Two | [2, 2] | player | hit |  | ",)),
            ("Two drivers were hit with fines after the shooting.", ("Two | [2, 2] | driver | hit |  | ",)),
            ("Two actors were hit when the shooting of the film ended.", ("Two | [2, 2] | actor | hit |  | ",)),
            ("Three homes were hit when gunmen opened fire.", ("Three | [3, 3] | home | hit |  | ",)),
            ("Forty workers were hit as the bullet train project stopped.", ("Forty | [40, 40] | worker | hit |  | ",)),
            ("Three cyclists were hit on the road near the shooting range.", ("Three | [3, 3] | cyclist | hit |  | ",)),
        ),
    ),
    (
        "Looked for by rescuers",
        "Those whom rescuers look for, or who get lost in the wild, are missing; suspects and recruits are not.",
        (
            ("Searchers are looking for three hikers.", ("three | [3, 3] | hiker | missing |  | ",)),
            ("Divers were searching for five people.", ("five | [5, 5] | person | missing |  | ",)),
            ("The search for two fishermen goes on.", ("two | [2, 2] | fisherman | missing |  | ",)),
            ("Police are looking for two men.", ("two | [2, 2] | man | look |  | ",)),
            ("The team is looking for two men to join its crew.", ("two | [2, 2] | man | join |  | ",)),
            ("Firefighters are looking for two men who set the fire.", ("two | [2, 2] | man | look |  | ",)),
            ("The search for two suspects goes on.", ("two | [2, 2] | suspect | go |  | ",)),
            ("The search for two new teachers goes on.", ("two | [2, 2] | new teacher | go |  | ",)),
            ("Rescuers are looking for two volunteers.", ("two | [2, 2] | volunteer | look |  | ",)),
            ("A border guard searched for two people.", ("two | [2, 2] | person | search |  | ",)),
            ("The Coast Guard was searching for two men.", ("two | [2, 2] | man | missing |  | ",)),
            ("The Coast Guard is looking for 40 people for its crew.", ("40 | [40, 40] | person | look |  | ",)),
            ("The firefighter union is looking for two people.", ("two | [2, 2] | person | look |  | ",)),
            ("The company is looking for 12 people in the sea trade.", ("12 | [12, 12] | person | look |  | ",)),
            ("Police are looking for two men after a body was found in a river.", ("two | [2, 2] | man | look |  | ",)),
            ("Police are looking for three men seen by the river.", ("three | [3, 3] | man | look |  | ",)),
            ("Officers are looking for two people under the rubble.", ("two | [2, 2] | person | trapped |  | ",)),
            (
                "Police with a helicopter searched for three teenagers after a burglary.",
                ("three | [3, 3] | teenager | search |  | ",),
            ),
            (
                "The search for two divers was called off after they were found safe.",
                ("two | [2, 2] | diver | call |  | ",),
            ),
            ("The hunt for two sailors accused of theft goes on.", ("two | [2, 2] | sailor | go |  | ",)),
            ("The helicopter firm is looking for two pilots.", ("two | [2, 2] | pilot | look |  | ",)),
            ("Divers searched for two people in a drill.", ("two | [2, 2] | person | search |  | ",)),
        ),
    ),
    (
        "Recovering, or sent home",
        "Who recovers after a crash or was sent home from hospital was hurt, not who recovers after a fall in prices.",
        (
            ("Three people are recovering after a stabbing at a bar.", ("Three | [3, 3] | person | injured |  | ",)),
            (
                "Two firefighters are recovering in hospital after a blaze.",
                ("Two | [2, 2] | firefighter | injured |  | ",),
            ),
            ("Two men are fighting for their lives after a stabbing.", ("Two | [2, 2] | man | injured |  | ",)),
            ("Three investors are recovering after the market crash.", ("Three | [3, 3] | investor | recover |  | ",)),
            (
                "Three soldiers are fighting for their lives after the assault.",
                ("Three | [3, 3] | soldier | fight |  | ",),
            ),
            ("Two firms are fighting for their lives after a fall in sales.", ("Two | [2, 2] | firm | fight |  | ",)),
            ("Divers are recovering two men after a crash.", ("two | [2, 2] | man | recover |  | ",)),
            ("Three victims have been released from the hospital.", ("Three | [3, 3] | person | injured |  | ",)),
            (
                "Five of the victims had been discharged by Sunday.",
                ("Five | [5, 5] | person | injured | not given | ",),
            ),
            ("Two victims were discharged from the army.", ("Two | [2, 2] | person | casualties |  | ",)),
            ("Two victims were released from jail.", ("Two | [2, 2] | person | casualties |  | ",)),
            ("Eleven hostages freed in raid.", ("Eleven | [11, 11] | hostage | rescued |  | raid",)),
            ("Two hostages freed guards from a cell.", ("Two | [2, 2] | hostage | detained |  | ",)),
            ("Three families are recovering after a fire.", ("Three | [3, 3] | family | recover |  | ",)),
        ),
    ),
    (
        "Laid to rest, and families wiped out",
        "Who was buried on a day or in a grave is dead, not whom a wall buried; a family loses lives, or its money.",
        (
            ("Twelve people were buried on Tuesday.", ("Twelve | [12, 12] | person | killed |  | ",)),
            ("The nine were buried in a mass grave.", ("nine | [9, 9] | person | killed |  | ",)),
            ("Five people were buried when a wall collapsed on Tuesday.", ("Five | [5, 5] | person | bury |  | ",)),
            ("Two hikers were buried under snow on Sunday.", ("Two | [2, 2] | hiker | bury |  | ",)),
            ("Thirty workers were buried in paperwork.", ("Thirty | [30, 30] | worker | bury |  | ",)),
            ("Two dogs were buried in a pet cemetery.", ("Two | [2, 2] | dog | bury |  | ",)),
            ("A family of six was wiped out in the strike.", ("six | [6, 6] | family person | killed |  | strike",)),
            ("A family of four was wiped out financially.", ("four | [4, 4] | family person | wipe |  | ",)),
            ("A team of six was wiped out in the final.", ("six | [6, 6] | team person | wipe |  | ",)),
            (
                "Some 4,000 people are buried in the cemetery.",
                ("Some 4,000 | about [4,000, 4,000] | person | bury |  | ",),
            ),
            (
                "More than 1,000 veterans were buried in the cemetery last year.",
                ("More than 1,000 | (1,000, …) | veteran | bury |  | ",),
            ),
            ("Some 600 people will be buried on Friday.", ("Some 600 | about [600, 600] | person | bury |  | ",)),
            ("A family of four was wiped out by the tax.", ("four | [4, 4] | family person | wipe |  | ",)),
            (
                "A family of four was wiped out in the second round of the quiz.",
                ("four | [4, 4] | family person | wipe |  | ",),
            ),
            ("Two workers were buried yesterday in a trench collapse.", ("Two | [2, 2] | worker | bury |  | ",)),
            ("Two candidates were buried on Tuesday.", ("Two | [2, 2] | candidate | bury |  | ",)),
        ),
    ),
    (
        "Lost in the field",
        "An army or a group that says whom it lost tells of the dead, not of those who left.",
        (
            (
                "It said it had lost two fighters while it killed 19 soldiers.",
                ("two | [2, 2] | fighter | killed |  | ", "19 | [19, 19] | soldier | killed |  | "),
            ),
            ("It admitted losing five troops in the raid.", ("five | [5, 5] | troop | killed |  | troops",)),
            ("It said it lost two soldiers to illness.", ("two | [2, 2] | soldier | lose |  | ",)),
            ("The party said it had lost two rebels to a rival.", ("two | [2, 2] | rebel | lose |  | ",)),
            ("The firm admitted losing three guards.", ("three | [3, 3] | guard | lose |  | ",)),
            (
                "Our forces killed 12 of the enemy and captured three.",
                (
                    "12 | [12, 12] | enemy | killed | not given | forces",
                    "three | [3, 3] | person | detained |  | forces",
                ),
            ),
            ("The two enemies met in court.", ("two | [2, 2] | enemy | meet |  | ",)),
            ("The air force said it lost two fighters over the sea.", ("two | [2, 2] | fighter | lose |  | ",)),
            ("The UFC said it had lost two fighters.", ("two | [2, 2] | fighter | lose |  | ",)),
            (
                "The military confirmed it could lose 900 troops under the plan.",
                ("900 | [900, 900] | troop | lose |  | ",),
            ),
            ("The firm said it lost 4,000 soldiers.", ("4,000 | [4,000, 4,000] | soldier | lose |  | ",)),
        ),
    ),
    (
        "Held, freed and lost by kin",
        "Who is held by gunmen is detained, whom kidnappers release is rescued, and whom one lost in a crash is dead.",
        (
            (
                "Some 30 villagers are still held by the gunmen.",
                ("Some 30 | about [30, 30] | villager | detained |  | gunmen",),
            ),
            ("Forty officers held by contract were paid.", ("Forty | [40, 40] | officer | pay |  | ",)),
            (
                "The kidnappers released six of the 15 students.",
                ("six | [6, 6] | student | rescued | 15 | kidnappers", "15 | [15, 15] | student |  |  | "),
            ),
            ("The captors freed two girls.", ("two | [2, 2] | girl | rescued |  | captors",)),
            ("The government released six kidnappers.", ("six | [6, 6] | kidnapper | release |  | ",)),
            (
                "Thirteen students regained their freedom on Tuesday.",
                ("Thirteen | [13, 13] | student | rescued |  | ",),
            ),
            ("Two inmates regained their freedom.", ("Two | [2, 2] | inmate | regain |  | ",)),
            (
                "He lost his wife and two children in the crash.",
                (
                    "his wife and two children | [3, 3] | person | killed |  | ",
                    "two | [2, 2] | child | killed | his wife and two children | ",
                ),
            ),
            (
                "She lost her husband and three sons when the fire spread.",
                (
                    "her husband and three sons | [4, 4] | person | killed |  | when fire spread",
                    "three | [3, 3] | son | killed | her husband and three sons | ",
                ),
            ),
            ("He lost his wife and two children in the crowd.", ("two | [2, 2] | child | lose | not given | ",)),
            ("He lost his wife and two sons in a custody battle.", ("two | [2, 2] | son | lose | not given | ",)),
            (
                "He lost his wife and two sons in the crash of the markets.",
                ("two | [2, 2] | son | lose | not given | ",),
            ),
        ),
    ),
    (
        "All of an age",
        "An age that all of them are under or over counts nobody.",
        (
            (
                "A mother and her three children, all under ten, were crushed to death.",
                (
                    "A mother and her three children | [4, 4] | person | killed |  | ",
                    "three | [3, 3] | child | killed | A mother and her three children | ",
                ),
            ),
            ("Two brothers (both under 12) drowned.", ("Two | [2, 2] | brother | killed |  | ",)),
            ("Five people died, all over 70.", ("Five | [5, 5] | person | killed |  | ",)),
            ("Prices rose, all under ten percent.", ("under ten percent | (…, 10) | price | rise |  | ",)),
        ),
    ),
    (
        "Where the dead are put",
        "Who puts the dead at a figure gives their number, not their place.",
        (
            ("Local pages put the dead at nine.", ("nine | [9, 9] | person | killed |  | ",)),
            (
                "Officials put the dead at 12 and the wounded at 30.",
                ("12 | [12, 12] | person | killed |  | ", "30 | [30, 30] | person | injured |  | "),
            ),
            ("They put the dead at the gate; 12 men watched.", ("12 | [12, 12] | man | watch |  | ",)),
        ),
    ),
    (
        "Beaten, slashed and hit by bullets",
        "Bats, knives and bullets hurt people; forks beat eggs, and firms slash jobs.",
        (
            (
                "A father and son were beaten with baseball bats.",
                ("A father and son | [2, 2] | person | injured |  | ",),
            ),
            ("Three men were beaten with sticks and arrested.", ("Three | [3, 3] | man | injured |  | ",)),
            ("Two rivals were beaten with a club record.", ("Two | [2, 2] | rival | beat |  | ",)),
            ("Two people were slashed on the subway.", ("Two | [2, 2] | person | injured |  | ",)),
            (
                "Two hundred workers were slashed from the payroll.",
                ("Two hundred | [200, 200] | worker | slash |  | ",),
            ),
            ("Two canvases were slashed in the museum.", ("Two | [2, 2] | canvas | slash |  | ",)),
            (
                "A bullet passed through the wall, hitting two sleeping children.",
                ("two | [2, 2] | sleeping child | injured |  | ",),
            ),
            ("The Rockets hit 12 shooters in a row.", ("12 | [12, 12] | shooter | hit |  | ",)),
            (
                "Both shooting victims, 20 and 31, are in stable condition.",
                (
                    "Both | [2, 2] | person | injured |  | ",
                    "20 | [20, 20] |  | be |  | ",
                    "31 | [31, 31] |  | be |  | ",
                ),
            ),
            (
                "Both men, 40 and 41, were killed.",
                ("Both | [2, 2] | man | killed |  | ", "40 | [40, 40] |  |  |  | ", "41 | [41, 41] |  |  |  | "),
            ),
            ("Both men, women and children were hurt.", ()),
            ("A woman was jailed for the manslaughter of her two children.", ("two | [2, 2] | child | killed |  | ",)),
            (
                "The robber shot the owner and a clerk, killing both.",
                ("the owner and a clerk | [2, 2] | person | killed |  | robber",),
            ),
            ("The odds on two runners were slashed after heavy bets.", ("two | [2, 2] | runner | slash |  | ",)),
            ("Numbers of 200 refugees were slashed.", ("200 | [200, 200] | refugee | displaced |  | ",)),
            ("Two Democrats were burned in the vote.", ("Two | [2, 2] | democrat | burn |  | ",)),
            ("Two Syrians were burned.", ("Two | [2, 2] | syrian | injured |  | ",)),
        ),
    ),
    (
        "Taken away by gunmen, flown to a Memorial",
        'Armed men who are told of take people away; "Memorial" is a hospital where the hurt are brought.',
        (
            (
                "Eleven passengers were killed and four women taken away, and the gunmen fled.",
                ("Eleven | [11, 11] | passenger | killed |  | ", "four | [4, 4] | woman | detained |  | "),
            ),
            ("Four men were taken away by masked gunmen.", ("Four | [4, 4] | man | detained |  | masked gunmen",)),
            ("Four men were taken away in ambulances after gunmen attacked.", ("Four | [4, 4] | man | take |  | ",)),
            ("Two patients were taken away by bus.", ("Two | [2, 2] | patient | take |  | ",)),
            ("The two soldiers were carried off the field.", ("two | [2, 2] | soldier | carry |  | ",)),
            ("The two victims were airlifted to Savanna Memorial.", ("two | [2, 2] | person | injured |  | ",)),
            ("Two tourists were taken to the Lincoln Memorial.", ("Two | [2, 2] | tourist | take |  | ",)),
            ("Two couples were taken to Norden Memorial Stadium.", ("Two | [2, 2] | couple | take |  | ",)),
            ("Two visitors were taken to the Menin Gate Memorial.", ("Two | [2, 2] | visitor | take |  | ",)),
        ),
    ),
    (
        "Their bodies, later on",
        "Who was taken or lost and whose body was found later is dead; nobody is by a body that was searched.",
        (
            (
                "The two were kidnapped in May, and their bodies were found in June.",
                ("two | [2, 2] | person | killed |  | ",),
            ),
            (
                "Three teachers were abducted by gunmen and their bodies dumped in a well.",
                ("Three | [3, 3] | teacher | killed |  | ",),
            ),
            (
                "Two hikers went missing on Friday, but their bodies have not been found.",
                ("Two | [2, 2] | hiker | missing |  | hikers",),
            ),
            (
                "Two men were arrested and their bodies were searched for drugs.",
                ("Two | [2, 2] | man | detained |  | ",),
            ),
            ("Two men were injured, and 12 days later their bodies ached.", ("Two | [2, 2] | man | injured |  | ",)),
            (
                "Two boys were kidnapped, and three men were killed and their bodies found in a field.",
                ("Two | [2, 2] | boy | detained |  | ", "three | [3, 3] | man | killed |  | "),
            ),
            ("Twelve soldiers fell on the field of honour.", ("Twelve | [12, 12] | soldier | killed |  | ",)),
            ("Two officers fell in the line of duty.", ("Two | [2, 2] | officer | killed |  | ",)),
            ("Two recruits fell in line.", ("Two | [2, 2] | recruit | fall |  | ",)),
            (
                "Three teenagers were detained after the brothers disappeared and their bodies were found in a well.",
                ("Three | [3, 3] | teenager | detained |  | ",),
            ),
            (
                "Two officers were injured in the search for the boys before their bodies were found.",
                ("Two | [2, 2] | officer | injured |  | ",),
            ),
            (
                "Two men were arrested after their bodies were found to contain drugs.",
                ("Two | [2, 2] | man | detained |  | ",),
            ),
            ("Two men went missing and their bodies found rest.", ("Two | [2, 2] | man | missing |  | ",)),
            (
                "Five hikers went missing on Sunday; their bodies were found on Monday.",
                ("Five | [5, 5] | hiker | killed |  | ",),
            ),
            (
                "Three men were kidnapped, and their bodies were found two weeks later.",
                ("Three | [3, 3] | man | killed |  | ",),
            ),
        ),
    ),
)
