"""Whether a figure is put forward as a fact: the printed figure | the modality."""

from __future__ import annotations

import pytest
from extracted import claims_of, shown, table

from crosscheck import Claim

MODALITY = """
# asserted
The storm killed 40 people.
    40 | asserted
The ministry said 40 people had died.
    40 | asserted
At least 40 people are believed dead.
    At least 40 | asserted

Profits rose 30% from a year ago.
    30% | asserted

# what a figure is compared with
Profits rose to £5m against £4m a year ago.
    £5m | asserted
    £4m | background

# denied
The army denied that 40 people had been killed.
    40 | denied
The army did not kill 40 people.
    40 | denied
40 people, most of them women, were not killed.
    40 | denied
The ministry denied reports of 40 deaths.
    40 | denied
It killed 12, not 40 as first reported.
    12 | asserted
    40 | denied

# supposed
The army may have killed 40 people.
    40 | hypothetical
If 40 people were killed, it would be a record.
    40 | hypothetical
The storm could kill 40 people.
    40 | hypothetical
40 people, most of them women, could have been killed.
    40 | hypothetical
40 people, most of them women, were killed.
    40 | asserted
Up to 300 people may have died.
    Up to 300 | hypothetical
Experts fear 300 people were buried.
    300 | hypothetical

# forecast
The storm is expected to displace 4,000 people.
    4,000 | forecast
Sales will reach $5 million.
    $5 million | forecast
The bank expects profits of $12 million.
    $12 million | forecast

# planned
The army plans to arrest 40 people.
    40 | planned
The group wants 300 prisoners freed.
    300 | planned
The firm pledged $12 million for the school.
    $12 million | planned

# only tried
He tried to kill two officers.
    two | planned
He tried and failed to kill two officers.
    two | denied
He tried to escape, killing two guards.
    two | asserted
He tried to flee after killing two guards.
    two | asserted

# what was planned or may be is one thing, what came to pass another
An attempt to free the hostages left 12 dead.
    12 | asserted
A bombing targeting police killed 12.
    12 | asserted
Protesters demanding reforms said 12 people were killed.
    12 | asserted
Police seeking a gunman found two bodies.
    two | asserted
Rain is likely and 12 people died.
    12 | asserted
Relatives demanded justice for the 12 killed.
    12 | asserted
The raid, which may be a crime, killed 12.
    12 | asserted
The army may kill the 12 captives.
    12 | hypothetical
The attack is likely to have killed 12.
    12 | forecast
The army aims to capture 12 rebels.
    12 | planned
Officials feared 12 had died.
    12 | hypothetical
The blast could have destroyed the building and killed 12 people.
    12 | hypothetical
The virus could have spread and infected 300 people.
    300 | hypothetical
It is likely 12 people died in the flood.
    12 | forecast
It is likely that 12 people died in the flood.
    12 | forecast
The quake likely killed 30 people.
    30 | forecast
The blast most likely injured 12 and killed nine.
    12 | forecast
    nine | forecast
Police said it was likely the gunman killed 12 people.
    12 | forecast
The man who was likely drunk killed 12 people.
    12 | asserted
The likely shooter killed 12 people.
    12 | asserted

# what is not denied
There is no evidence that the 40 people who died were armed.
    40 | asserted
The claims of 40 injured workers were rejected.
    40 | asserted
Reports that 40 people died in vain were rejected.
    40 | asserted
Reports of 40 deaths are not false.
    40 | asserted
Up to 40 people, including two confirmed dead, are feared drowned.
    Up to 40 | hypothetical
    two | asserted
Police could not say why he killed 12 people.
    12 | asserted
Not all of the 12 dead were named.
    12 | asserted
The storm did not spare the town, killing 12.
    12 | asserted
He denied involvement in the attack that killed 12 people.
    12 | asserted
The army rejected claims that 12 people died.
    12 | denied
The army never killed 12 people.
    12 | denied

# a rate or a difference, and no event
For every ten people killed, two were children.
    ten | background
Twelve fewer people died than last year.
    Twelve | background
Nine civilians die for every three soldiers killed.
    Nine | background
    three | background
Troops killed 12 people for each blast.
    12 | asserted
For each of the two men killed, a candle was lit.
    two | asserted
The army killed 12 rebels and pays $200 for every two guns.
    12 | asserted
    $200 | background
    two | background
Twelve people were hurt in the crash, one for every ten on board.
    Twelve | asserted
    one | asserted
For every three seats 12 people were injured in the crush.
    three | background
    12 | asserted

# what another figure is compared with
Sales fell to £75m from £125m.
    £75m | asserted
    £125m | background
Profits were $12 million versus $30 million last year.
    $12 million | asserted
    $30 million | background

# traps: bounds that sound like denials, the month of May, words of another clause
Not fewer than 40 people were killed.
    Not fewer than 40 | asserted
No fewer than 12 people died.
    No fewer than 12 | asserted
Not only did 12 people die, a school burned down.
    12 | asserted
In May 40 people died.
    40 | asserted
On May 12 the storm killed 40 people.
    40 | asserted
The army denied the charge, but 40 people were killed.
    40 | asserted
The ministry said that 40 people died and that it would help.
    40 | asserted
The mayor, who could not be reached, had said that 40 people died.
    40 | asserted
The killing of 40 people could lead to charges.
    40 | asserted
Forty people were killed, and the number may rise.
    Forty | asserted
"""

ROWS = table(MODALITY)


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for text, _ in ROWS)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_modality(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert shown(read[text], "modality") == claims
