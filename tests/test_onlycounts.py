"""The only counts of an outcome in two reports of one event: what is compared for it, in any words, and what is not."""

from __future__ import annotations

import pytest

from crosscheck import Severity, Source, check
from crosscheck.aligning.sameevent import beginning, shared

TITLE = "Dam burst: 52 bodies counted"
KARUO = (
    "The wall of a farm dam near Karuo gave way after days of rain, and the water carried off huts, cattle and a "
    "primary school in its path on Wednesday night.\n\nThe governor, Lee Njoroge, blamed the owner."
)
OWNER = (
    "The company that owns the dam at Karuo said its reservoir had been inspected in March and found in order. Huts "
    "stood below the wall.\n\nLawyers for the villagers want 900 million in damages. They say cracks had been seen.\n\n"
)


def loud(*reports: tuple[str | None, str]) -> set[tuple[str, ...]]:
    """The figures of each warning about two reports or more."""
    texts = [Source.from_text(text, id=f"r{i}", title=title) for i, (title, text) in enumerate(reports)]
    found = [f for f in check(texts).findings if f.severity is not Severity.NOTE]
    told = [f for f in found if len({e.claim.source_id for e in f.evidence}) > 1]
    return {tuple(e.claim.text for e in f.evidence) for f in told}


@pytest.mark.parametrize(
    "below",
    [
        "The disaster on Wednesday night killed 38 people, the Red Cross said.",
        "The burst killed 38 people on Wednesday, the Red Cross said, and drowned 200 goats.",
        "Wednesday's tragedy claimed 38 lives, the Red Cross said.",
        "The 38 people who died on Wednesday were buried in one grave.",
        "In all, 38 people died in the disaster on Wednesday, the coroner said.",
        "The coroner said 38 people had drowned in the disaster of Wednesday.",
    ],
)
def test_one_event_in_other_words_is_compared(below: str) -> None:
    assert loud((TITLE, KARUO), (None, OWNER + below)) == {("52", "38")}


@pytest.mark.parametrize(
    "below",
    [
        "The disaster on Friday night killed 38 people, the Red Cross said.",
        "A similar disaster in 2018 killed 38 people.",
        "On Wednesday rebels killed 38 people in the hills.",
        "Since June, floods have killed 38 people in the country. It was Wednesday when the Red Cross said so.",
        "Among those killed in the disaster on Wednesday were 38 children.",
        "The disaster on Wednesday injured 38 people, the Red Cross said.",
        "The Red Cross denied that the disaster on Wednesday had killed 38 people.",
        "The disaster on Wednesday killed more than 50 people, the Red Cross said.",
        "The disaster on Wednesday killed at least 52 people, the Red Cross said.",
        "On Wednesday it was said that the burst could have killed 138 people.",
        "The disaster killed 52 people on Wednesday. A landslide killed 38 people there in May.",
        "The burst on Wednesday drowned 38 cows.",
        "Another 38 people died on Wednesday in the disaster, the Red Cross said.",
        "The fire brigade said 38 people were killed in a train crash on Wednesday.",
        "On Wednesday the fire department said that 38 people were killed on the roads.",
        "The bomb squad said 38 people were killed in Elmira on Wednesday.",
        "The strike committee said 38 people were killed by police on Wednesday.",
        "The Wednesday market of the town was attacked in May; 38 people died.",
    ],
)
def test_what_may_be_of_something_else_is_not(below: str) -> None:
    assert not loud((TITLE, KARUO), (None, OWNER + below))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The owner of a club in Elmira was arrested on Sunday. Twelve people died when a fire broke out there.",
            "A lorry and a bus crashed near Elmira, its fire chief said. Police blame one driver. Eight were killed.",
        ),
        (
            "Two men were shot in a parking lot in Elmira on Sunday, police said. Witnesses heard four shots.",
            "A car hit a crowd in a parking lot at Elmira airport on Thursday, and nine people were hurt, police said.",
        ),
        (
            "Syrian rebels shelled an army base near Aleppo, a monitor said. Twelve men were killed in the attack.",
            "Syrian jets struck a market near Aleppo, a monitor said. The dead number 30, most of them traders.",
        ),
        (
            "Dana Roe, a doctor at Elmira hospital, said 12 people had died of the smoke on Sunday.",
            "Dana Roe, a doctor at Elmira hospital, has treated 30 people for gunshot wounds since the siege began.",
        ),
    ],
)
def test_two_events_stay_apart(a: str, b: str) -> None:
    assert not loud((None, a), (None, b))


def test_a_class_that_each_report_counts_once_is_compared() -> None:
    army = (
        "The army repelled an attack on its base at Tamsala on Sunday, killing 24 rebels. Three soldiers were killed."
    )
    others = (
        "People in Tamsala tell of a base in flames. They said 28 soldiers were killed in Sunday's attack on the base."
    )
    assert loud(("Army repels attack on Tamsala base", army), ("Tamsala fighting", others)) == {("Three", "28")}


def test_a_part_that_counts_more_needs_one_event_and_no_place() -> None:
    first = "Inmates at the prison in Corvale took seven guards hostage on Thursday after a dispute over visits."
    later = (
        "The uprising at the prison in Corvale ended on Saturday when inmates opened the gates.\n\nThe jail, built for "
        "900, holds 2,100 men.\n\nAll eleven guards who had been held hostage since Thursday walked out unharmed."
    )
    assert loud(("Inmates seize guards", first), ("Standoff ends", later)) == {("seven", "eleven")}


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("A dam near Karuo burst on Wednesday.", "The dam at Karuo burst.", False),  # three words
        ("A farm dam near Karuo burst on Wednesday.", "The dam at Karuo, which a farm owns, burst on Wednesday.", True),
        ("A farm dam near Karuo burst on Wednesday.", "The dam at Karuo, which a farm owns, burst on Friday.", False),
        ("A farm dam near Karuo burst in 2018.", "The dam at Karuo, which a farm owns, burst on May 3, 2021.", False),
        ("A farm dam near Karuo burst on May 3.", "The dam at Karuo, which a farm owns, burst on 3 May.", True),
        ("A farm dam near Karuo burst on May 3.", "The dam at Karuo, which a farm owns, burst on 9 May.", False),
        ("A farm dam near Karuo burst on Wednesday.", "The farm dam at Elmira burst on Wednesday.", False),
        ("A farm dam near Karuo burst.", "The dam at Karuo, which a farm owns, burst last year.", False),
        ("A farm dam near Karuo burst a year ago.", "The dam at Karuo, which a farm owns, burst last year.", True),
        ("A farm dam near Karúo burst on Monday.", "The dam at Karuo, which a farm owns, burst on Monday.", True),
        ("A farm dam in Kenya burst on Wednesday.", "The farm dam in Kenya burst on Wednesday.", False),
    ],
)
def test_what_shows_that_reports_are_of_one_event(a: str, b: str, same: bool) -> None:
    assert bool(shared(*(beginning(Source.from_text(text)) for text in (a, b)))) is same


def test_who_is_who_needs_more_evidence() -> None:
    drone = (
        "A drone fired four missiles at a compound in the Konarak valley on Monday, killing nine militants, spies said."
    )
    elders = (
        "Elders in the Konarak valley rejected what spies say of Monday's drone.\n\nNine people were killed, they said."
    )
    assert not loud(("Drone kills nine militants in valley", drone), ("Dead in valley were guests", elders))
