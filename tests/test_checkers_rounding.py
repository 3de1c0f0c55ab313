"""CC4, rounding and wording: what each checker reports, and the traps it must not fall into."""

from __future__ import annotations

from typing import Any

import pytest
from crosscheck_checkers.across import conflict, floors
from crosscheck_checkers.consistency import body_body, caption_body, headline_body
from crosscheck_checkers.rounding import false_precision, over_rounded_figure, vague_figure, wrong_side_bound

from crosscheck import Checker, Claim, Finding, Kind, Quantity, Relation, Severity, Span, find_quantities
from crosscheck.testing import findings_of, make_claim, make_quantity

COMPARE = (
    headline_body,
    caption_body,
    body_body,
    conflict,
    floors,
    wrong_side_bound,
    over_rounded_figure,
    vague_figure,
)


def claim(figure: str, at: int = 0, **facts: Any) -> Claim:
    """A claim with the figure as it is printed: "nearly 1,300"."""
    quantity: Quantity = find_quantities(f"{figure} people")[0].quantity
    facts = {"counted": "person", "outcome": "infected", "span": Span(at, at + len(figure)), **facts}
    return make_claim(figure, quantity, **facts)


def run(checker: Checker, *claims: Claim) -> list[Finding]:
    return list(findings_of(checker, claims))


def run_all(*claims: Claim) -> list[str]:
    """The codes of all checkers of figures, to see that no two of them report one pair."""
    return [each.code for each in COMPARE for _ in run(each, *claims)]


def pair(one: str, other: str, across: bool = False, segment: str = "body") -> tuple[Claim, Claim]:
    return claim(one, segment=segment), claim(other, 100, source_id="b" if across else "a")


# ------------------------------------------------------------------ wrong-side
@pytest.mark.parametrize(
    ("bound", "exact", "message"),
    [
        ("nearly 1,300", "1,312", '1,312 lies above the round figure: "nearly 1,300"'),
        ("more than 1,300", "1,287", '1,287 lies below the round figure: "more than 1,300"'),
        ("at least 50,000", "48,700", '48,700 lies below the round figure: "at least 50,000"'),
    ],
)
def test_a_bound_on_the_wrong_side_is_a_warning_and_nobody_else_reports_it(
    bound: str, exact: str, message: str
) -> None:
    [finding] = run(wrong_side_bound, *pair(bound, exact))
    assert (finding.message, finding.severity) == (message, Severity.WARNING)
    assert run_all(*pair(bound, exact)) == ["CC401"]


def test_between_two_sources_it_is_a_note() -> None:
    assert [f.severity for f in run(wrong_side_bound, *pair("nearly 1,300", "1,312", across=True))] == [Severity.NOTE]
    assert run_all(*pair("more than 1,300", "1,287", across=True)) == ["CC401"]


@pytest.mark.parametrize(
    ("bound", "exact"),
    [
        ("nearly 1,300", "1,287"),
        ("more than 1,300", "1,312"),
        ("about 1,300", "1,312"),
        ("at least 1,300", "1,300"),
        ("over 250", "240"),
    ],
)
def test_bounds_that_hold_are_left_alone(bound: str, exact: str) -> None:
    assert not run(wrong_side_bound, *pair(bound, exact))


def test_a_figure_too_far_off_to_be_rounded_so_is_a_disagreement() -> None:
    assert run_all(*pair("more than 1,300", "900")) == ["CC103"]


# ------------------------------------------------------------------ over-rounded
@pytest.mark.parametrize(
    ("rounded", "exact"), [("about 2,000", "1,640"), ("around 500", "436"), ("more than 1,000", "1,640")]
)
def test_rounded_away_too_far_is_a_note_and_nobody_else_reports_it(rounded: str, exact: str) -> None:
    assert run_all(*pair(rounded, exact)) == ["CC402"]
    assert over_rounded_figure.severity is Severity.NOTE


def test_a_bound_and_a_figure_of_two_sources_are_a_matter_of_floors() -> None:
    assert run_all(*pair("more than 1,000", "1,640", across=True)) == ["CC202"]
    assert run_all(*pair("about 2,000", "1,640", across=True)) == ["CC402"]


@pytest.mark.parametrize(("rounded", "exact"), [("about 2,000", "1,964"), ("more than 400", "436"), ("2,000", "1,964")])
def test_fair_rounding_is_left_alone(rounded: str, exact: str) -> None:
    assert run_all(*pair(rounded, exact)) == []


def test_about_half_as_much_again_is_no_rounding() -> None:
    assert run_all(*pair("about 2,000", "1,200")) == ["CC103"]


# ------------------------------------------------------------------ false-precision
def precise(figure: str, **facts: Any) -> list[Finding]:
    return list(findings_of(false_precision, [claim(figure, **facts)]))


def test_about_before_a_figure_to_the_last_digit() -> None:
    [finding] = precise("about 1,287")
    assert finding.message == "an approximate figure given to the last digit"


@pytest.mark.parametrize(
    "figure", ["about 1,300", "1,287", "nearly 1,287", "about 35", "some 128", "about 1.25 million", "dozens"]
)
def test_round_exact_and_small_figures_are_left_alone(figure: str) -> None:
    assert not precise(figure)


def test_measures_and_tables_are_left_alone() -> None:
    assert not precise("about 1,287", segment="table")
    metres = make_quantity("1609", approximate=True, kind=Kind.MEASURE, unit="metre")
    assert not findings_of(false_precision, [make_claim("about 1,609 metres", metres)], digits=4)


# ------------------------------------------------------------------ vague-figure
def test_a_vague_word_that_does_not_fit_is_a_warning_and_nobody_else_reports_it() -> None:
    [finding] = run(vague_figure, *pair("dozens of", "11"))
    assert (finding.relation, finding.severity) == (Relation.DISJOINT, Severity.WARNING)
    assert run_all(*pair("hundreds of", "88", segment="headline")) == ["CC404"]
    assert run_all(*pair("hundreds of", "88", across=True)) == ["CC404"]


def test_a_vague_word_where_the_text_knows_the_figure_is_a_note() -> None:
    [finding] = run(vague_figure, *pair("hundreds of", "412"))
    assert finding.message == "a vague word where the figure is known"
    assert finding.severity is Severity.NOTE


@pytest.mark.parametrize(
    ("vague", "other", "where"),
    [
        ("hundreds of", "412", {"segment": "headline"}),
        ("dozens of", "41", {"across": True}),
        ("thousands of", "more than 2,500", {}),
        ("dozens of", "about 40", {}),
    ],
)
def test_a_vague_word_that_fits_is_left_alone(vague: str, other: str, where: dict[str, Any]) -> None:
    assert not run(vague_figure, *pair(vague, other, **where))
