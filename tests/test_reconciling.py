"""What reconciles two tolls of two reports, and what must not."""

from __future__ import annotations

import pytest

from crosscheck import Finding, Severity, Source, check


def conflicts(a: str, b: str, titles: tuple[str | None, str | None] = (None, None)) -> list[Finding]:
    """The conflicts between two reports."""
    sources = [Source.from_text(text, id=id, title=title) for text, id, title in zip((a, b), "ab", titles, strict=True)]
    return [finding for finding in check(sources).findings if finding.check == "conflict"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Four people remain in hospital with injuries after a bus crash in Alma on Sunday.",
            "Twelve people were injured in a bus crash in Alma on Sunday.",
        ),
        (
            "Seven people were killed and 31 wounded in shootings in Lakemont over the weekend.",
            "In Lakemont 38 people were shot over the weekend, seven of them fatally.",
        ),
        (
            "Six people were shot at a cookout in Mosswood on Thursday, and one of them later died.",
            "One man was killed and five people were injured in Thursday's shooting at a cookout in Mosswood.",
        ),
        (
            "A shooting at a bonfire in Mosswood left two people dead and three injured.",
            "A shooting at a bonfire in Mosswood left three people dead and two injured.",
        ),
        (
            "A gunman killed four people at a plant in Hobart on Thursday, then himself.",
            "Five people died in Thursday's shooting at a plant in Hobart.",
        ),
        (
            "A gunman killed two people at an arena in Cranbury on Monday.",
            "Three people, including the gunman, were killed at an arena in Cranbury on Monday.",
        ),
        (
            "Four guests were killed and 11 wounded at a wedding in Alma on Saturday.",
            "Fifteen people were hit by bullets, four fatally, at a wedding in Alma on Saturday.",
        ),
        (
            "A total of 118 passengers and 12 crew have fallen ill on the cruise ship Bellamar, it said.",
            "Some 130 people have fallen ill on the cruise ship Bellamar.",
        ),
        (
            "Shelling of Norsk killed three people on Saturday. A day earlier, two had been killed there.",
            "Five people have been killed by shelling in Norsk since Friday.",
        ),
        (
            "A boiler blew up in a mill in Gujran, leaving four workers dead.",
            "Three workers hurt when a boiler blew up in a mill in Gujran have died. The toll is seven.",
        ),
        (
            "An air raid killed 22 children and six teachers at a school in Alma.",
            "An air raid killed 35 people at a school in Alma.",
        ),
    ],
    ids=[
        "in hospital",
        "shot",
        "shot first",
        "died since",
        "then himself",
        "including",
        "hit by bullets",
        "beside",
        "a day earlier",
        "summed",
        "groups",
    ],
)
def test_what_accounts_for_the_gap(a: str, b: str) -> None:
    assert not conflicts(a, b)
    assert not conflicts(b, a)


def test_more_dead_who_were_not_hurt_before() -> None:
    before = "A shooting at a bonfire in Mosswood left two people dead and three injured."
    assert conflicts(before, "A shooting at a bonfire in Mosswood left three people dead and three injured.")
    assert conflicts(before, "A shooting at a bonfire in Mosswood left five people dead.")


def test_a_headline_without_the_bound_of_its_text() -> None:
    text = "More than 70 detainees were killed when jets bombed a prison in Sahda on Friday."
    other = "Friday's raid on the prison in Sahda killed 87 people."
    assert not conflicts(text, other, ("Raid on prison in Sahda kills 70", None))
    exact = "Jets killed 70 detainees when they bombed a prison in Sahda on Friday."
    assert conflicts(exact, other, ("Raid on prison in Sahda kills 70", None))


def test_a_text_does_not_round_so() -> None:
    text = "Police arrested {} people when they cleared the square in Halden on Friday."
    assert conflicts(text.format(200), text.format(207))


@pytest.mark.parametrize(("figure", "differs"), [("207", False), ("196", False), ("231", True), ("300", True)])
def test_a_headline_that_rounds(figure: str, differs: bool) -> None:
    text = "Protesters were led to buses when police cleared the square in Halden on Friday."
    other = f"Police arrested {figure} people when they cleared the square in Halden on Friday."
    assert bool(conflicts(text, other, ("Halden square cleared, 200 arrested", None))) is differs


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (
            "A bus fell into a gorge in Ranikhera, killing 14 pilgrims.",
            "Two more pilgrims died in Ranikhera, taking the death toll of the bus crash to 16.",
            "the toll is said to have risen",
        ),
        (
            "A bus fell into a gorge in Ranikhera, killing 14 pilgrims.",
            "The number of pilgrims killed in the bus crash in Ranikhera has reached 16.",
            "the toll is said to have risen",
        ),
        (
            "Fourteen sailors were rescued after the Mirella sank off Alma on Sunday.",
            "Rescuers found two sailors of the Mirella off Alma, bringing to 16 the number rescued since Sunday.",
            "the toll is said to have risen",
        ),
        (
            "Ten people were arrested on Saturday after rioting in Alma, police said.",
            "Twenty-six people have now been arrested over Saturday's rioting in Alma, police said.",
            "the toll is said to have risen",
        ),
        (
            "Twelve cases of measles have been linked to a school in Alma.",
            "The measles outbreak at a school in Alma has grown to 15 cases since last week.",
            "the toll is said to have risen",
        ),
        (
            "The eruption of Mount Mera killed 11 hikers. Ten hikers are missing.",
            "The eruption of Mount Mera killed 20 hikers.",
            "the missing may have been found dead",
        ),
        (
            "Twelve people are still missing after a ferry sank off Alma on Sunday.",
            "Twenty-one people are missing after a ferry sank off Alma on Sunday.",
            "some of the missing may have been found since",
        ),
    ],
    ids=["taking", "reached", "to 16 the number", "have now", "since last week", "missing", "found"],
)
def test_what_may_account_for_the_gap_makes_it_a_note(a: str, b: str, reason: str) -> None:
    [finding] = conflicts(a, b)
    assert finding.severity is Severity.NOTE
    assert reason in finding.detail


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Seven people were killed and 31 wounded in shootings in Lakemont over the weekend.",
            "In Lakemont 36 people were shot over the weekend, seven of them fatally.",
        ),
        (
            "Seven people were killed and 31 wounded in a bus crash in Lakemont on Sunday.",
            "A bus crash in Lakemont on Sunday wounded 38 people.",  # nobody was shot
        ),
        (
            "A gunman killed four people at a plant in Hobart on Thursday, then himself.",
            "Six people died in Thursday's shooting at a plant in Hobart.",
        ),
        (
            "A total of 118 passengers and 12 crew have fallen ill on the cruise ship Bellamar, it said.",
            "Some 145 people have fallen ill on the cruise ship Bellamar.",
        ),
        (
            "Shelling of Norsk killed three people on Saturday. In 2018 a mine killed two there.",
            "Five people were killed by shelling in Norsk on Saturday.",
        ),
        (
            "Shelling of Norsk killed three people on Saturday. A mine killed two in May.",
            "Five people were killed by shelling in Norsk on Saturday. A mine killed two in May.",
        ),
        (
            "Shelling of Norsk killed three people on Saturday. A mine killed one.",
            "Four people were killed by shelling in Norsk on Saturday.",
        ),
        (
            "A bomb killed 18 people and hurt 12 at a market in Alma on Sunday.",
            "A bomb killed 30 people at a market in Alma on Sunday.",
        ),
        (
            "A boiler blew up in a mill in Gujran, leaving four workers dead.",
            "A boiler blew up in a mill in Gujran, leaving three workers dead. Seven were hurt.",
        ),
        (
            "A boiler blew up in a mill in Gujran, leaving four workers dead.",
            "A boiler blew up in a mill in Gujran, leaving three workers dead. A mine fire killed eight in May.",
        ),
        (
            "A bus fell into a gorge in Ranikhera, killing 14 pilgrims.",
            "A bus fell into a gorge in Ranikhera, killing 15 pilgrims, among them the driver.",
        ),
        (
            "A bus fell into a gorge in Ranikhera, killing 16 pilgrims.",
            "Two more pilgrims died in Ranikhera, taking the death toll of the bus crash to 14.",
        ),
        (
            "A bus fell into a gorge in Ranikhera, killing 14 pilgrims.",
            "Rescuers brought the wounded to hospital after a bus crash in Ranikhera killed 16 pilgrims.",
        ),
        (
            "A bus fell into a gorge in Ranikhera, killing 14 pilgrims.",
            "A bus that was taking to Alma a number of pilgrims crashed in Ranikhera, and 16 pilgrims were killed.",
        ),
        (
            "The eruption of Mount Mera killed 11 hikers. Ten hikers are missing.",
            "The eruption of Mount Mera killed 24 hikers.",
        ),
        (
            "The eruption of Mount Mera killed 11 hikers. Ten hikers are missing.",
            "The eruption of Mount Mera killed 20 hikers. Ten hikers are missing.",
        ),
        (
            "An air raid killed 22 children at a school in Alma.",
            "An air raid on a school in Alma killed 35 children.",
        ),
        (
            "Two men and a woman were killed in a crash near Alma on Sunday.",
            "Five people were killed in a crash near Alma on Sunday.",
        ),
        (
            "An earthquake struck Alma on Monday, injuring 38 people.",
            "Monday's earthquake in Alma killed seven people and injured 31.",
        ),
        (
            "Gunmen wounded 22 people in a bar in Alma on Sunday. Nine died.",
            "Gunmen shot and wounded 31 people in a bar in Alma on Sunday. Nine died.",
        ),
        (
            "A bomb on a bus in Alma killed two people and injured 22 on Monday. The war has killed 3,000 people.",
            "A bomb on a bus in Alma killed two people and injured 31 on Monday.",
        ),
        (
            "A gunman wounded 12 people in a bar in Alma on Sunday and is still at large.",
            "A gunman wounded 21 people in a bar in Alma on Sunday.",
        ),
        (
            "Twelve people are still missing after a ferry sank off Alma on Sunday.",
            "Twenty-one people are still missing after Sunday's ferry disaster off Alma.",
        ),
        (
            "A gunman killed four people at a plant in Hobart on Thursday. Police and the gunman exchanged fire.",
            "A gunman killed five people at a plant in Hobart on Thursday. He was arrested.",
        ),
        (
            "A gunman killed four people at a plant in Hobart on Thursday and turned the gun on police.",
            "A gunman killed five people at a plant in Hobart on Thursday. He was arrested.",
        ),
        (
            "A truck killed 14 people in Alma on Monday. A suicide bomber killed 30 people there last year.",
            "A truck killed 15 people in Alma on Monday.",
        ),
        (
            "A bus crash in Alma killed 14 people on Sunday.",
            "A bus crash in Alma killed 16 people on Sunday and took its toll on the village.",
        ),
        (
            "A bus crash in Alma killed 14 people on Sunday.",
            "The driver fled, and the toll of Sunday's bus crash in Alma is 16 people killed.",
        ),
        (
            "Floods killed 14 people in Alma on Sunday.",
            "Floods killed 16 people in Alma on Sunday; many more died there in 1999.",
        ),
        (
            "Shelling in Homs killed three people on Monday. Two people were killed in Hama.",
            "Five people were killed by the shelling in Homs on Monday, medics said.",
        ),
        (
            "A bus crash in Alma killed 12 people on Monday. Three people died there when a lorry hit a tractor.",
            "A bus crash in Alma killed 15 people on Monday.",
        ),
        (
            "Three people were killed in Alma on Saturday. Two people were killed on Friday.",
            "Five people were killed in Alma on Saturday.",
        ),
        (
            "A gunman killed four people at a plant in Hobart on Thursday.",
            "A gunman killed six people at a plant in Hobart on Thursday, and police have now sealed it off.",
        ),
    ],
    ids=[
        "another gap",
        "no shooting",
        "two more",
        "more than those beside",
        "another year",
        "known to both",
        "one more",
        "hurt beside",
        "of the injured",
        "no sum",
        "a victim",
        "falls",
        "brought",
        "taking to Alma",
        "too few",
        "still missing",
        "one group",
        "both sexes",
        "a struck town",
        "shot and wounded",
        "the dead of a war",
        "still at large",
        "both still missing",
        "police and the gunman",
        "the gun on police",
        "another bomber",
        "its toll",
        "a driver",
        "in another year",
        "beside in another town",
        "beside in another crash",
        "beside on another day",
        "now sealed off",
    ],
)
def test_what_does_not_account_for_the_gap(a: str, b: str) -> None:
    assert any(finding.severity is not Severity.NOTE for finding in conflicts(a, b))


def test_a_rise_that_a_third_report_tells_of_is_no_more_than_a_note() -> None:
    reports = (
        "A bus fell into a gorge in Ranikhera on Monday, killing 14 pilgrims.",
        "The death toll of Monday's bus crash in Ranikhera has risen to 16 pilgrims.",
        "Monday's bus crash in Ranikhera killed 16 pilgrims.",
    )
    sources = [Source.from_text(text, id=id) for text, id in zip(reports, "abc", strict=True)]
    [finding] = (finding for finding in check(sources).findings if finding.check == "conflict")
    assert finding.severity is Severity.NOTE
    assert finding.detail[-1] == "the toll is said to have risen"


def test_a_rise_to_another_figure_accounts_for_nothing() -> None:
    reports = (
        "A bus fell into a gorge in Ranikhera on Monday, killing 14 pilgrims.",
        "The death toll of Monday's bus crash in Ranikhera has risen to 16 pilgrims.",
        "Monday's bus crash in Ranikhera killed 19 pilgrims.",
    )
    sources = [Source.from_text(text, id=id) for text, id in zip(reports, "abc", strict=True)]
    assert any(f.severity is Severity.WARNING for f in check(sources).findings if f.check == "conflict")
