"""Counts beside counts of one event: what is compared for it, and what is not."""

from __future__ import annotations

import pytest

from crosscheck import Source, check


def figures(a: str, b: str) -> set[tuple[str, ...]]:
    """The figures of each conflict between two reports."""
    findings = check([Source.from_text(a, id="a"), Source.from_text(b, id="b")]).findings
    return {tuple(e.claim.text for e in f.evidence) for f in findings if f.check == "conflict"}


DABRA = "Rockets killed nine people in a market in Dabra on Thursday, a monitor said. Another 23 people were hurt."


@pytest.mark.parametrize(
    "other",
    [
        "Nine people were killed when a market in Dabra was hit on Thursday. Thirty-one were wounded.",
        "Nine people were killed and 31 wounded when a market in Dabra was hit on Thursday.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Another 31 were treated for injuries.",
        "Nine people were killed when a market in Dabra was hit on Thursday. The attack wounded 31.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Police said 31 were injured.",
    ],
)
def test_what_stands_beside_is_compared(other: str) -> None:
    [conflict] = figures(DABRA, other)
    assert conflict[0] == "23"


@pytest.mark.parametrize(
    "other",
    [
        "Nine people were killed when a market in Dabra was hit on Thursday. More than 20 were wounded.",
        "Nine people were killed when a market in Dabra was hit on Thursday. In a similar attack 31 were wounded.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Eight of the wounded are children.",
        "Nine people were killed when a market in Dabra was hit on Thursday. In March 31 people were wounded there.",
        "Nine people were killed when a market in Elmira was hit on Thursday. Thirty-one were wounded.",
        "Nine people were killed when a market in Dabra was hit on Thursday. A girl was hurt, and 12 others were hurt.",
        "Some 31 people were wounded over the week. Nine people were killed in a market in Dabra on Thursday.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Twelve were still in hospital, wounded.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Overnight shelling wounded 12 there.",
        "Nine people were killed when a market in Dabra was hit on Thursday. In Rasul, 12 were wounded by a mine.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Over the week, 140 were wounded.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Doctors treated 40 people for burns.",
        "Nine people were killed when a market in Dabra was hit on Thursday. At the funeral 12 people were injured.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Rebels said 12 were wounded there.",
        "Nine people were killed when a market in Dabra was hit on Thursday. Four people were seriously injured.",
    ],
)
def test_what_may_be_of_something_else(other: str) -> None:
    assert not figures(DABRA, other)


def test_another_event_of_the_same_report_lends_nothing() -> None:
    region = "Seven people were killed and 26 wounded in Rasul region. Four died in Brod."
    assert not figures(region, "Four people were killed by a bomb in Brod. Nine were wounded.")


def test_others_who_are_told_of_beside_one_to_whom_the_same_happened() -> None:
    two = "Two people died in Monday's crash in Elm and nine were injured."
    assert not figures(
        "The driver was hurt. Two people died in Monday's crash in Elm and eight others were injured.", two
    )
    assert figures("Two people died in Monday's crash in Elm. Eighteen others were injured.", two)
