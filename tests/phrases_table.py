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
                ("14 | [14, 14] | wound soldier | injured |  | ",),
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
)
