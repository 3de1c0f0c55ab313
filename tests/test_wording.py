"""How figures and gaps are worded, and how pairs of a group are put together."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from crosscheck_checkers import across, arithmetic, consistency, rounding

from crosscheck import (
    Checker,
    Claim,
    Context,
    Kind,
    Modality,
    Quantity,
    Source,
    Span,
    addends,
    as_of,
    clusters,
    compared,
    describe,
    difference,
    frame,
    holds_if,
    plain,
    says,
)  # fmt: skip
from crosscheck.testing import make_claim, make_group, make_quantity

CHECKERS = [
    each
    for family in (consistency, across, arithmetic, rounding)
    for each in vars(family).values()
    if isinstance(each, Checker)
]


def floor(figure: int, opened: bool = True) -> Quantity:
    return make_quantity(low=figure, low_open=opened)


# ------------------------------------------------------------------ figures
@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1640", "1,640"),
        ("47.40", "47.4"),
        ("0.5", "0.5"),
        ("2E+3", "2,000"),
        ("-7", "-7"),
        ("1E+99999", "1e+99999"),
        ("100", "100"),
    ],
)
def test_figures_are_printed_as_readers_expect_them(value: str, text: str) -> None:
    assert plain(Decimal(value)).replace("E", "e") == text


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (make_quantity(12), "12"),
        (floor(250), "floor 250"),
        (make_quantity(high=80), "ceiling 80"),
        (make_quantity(low=70, high=80), "70 to 80"),
        (make_quantity(1300, approximate=True), "about 1,300"),
        (make_quantity(40, kind=Kind.SHARE, unit="percent"), "40 percent"),
        (make_quantity("0.5", kind=Kind.SHARE), "50 percent"),
    ],
)
def test_what_a_quantity_asserts_in_words(quantity: Quantity, text: str) -> None:
    assert describe(quantity) == text


@pytest.mark.parametrize(
    ("a", "b", "text"),
    [
        (floor(250), floor(200), "the count is 251 or more"),
        (floor(250, opened=False), floor(200), "the count is 250 or more"),
        (make_quantity(high=900), make_quantity(high=400, high_open=True), "the count is 399 or less"),
        (floor(29), make_quantity(40), "the count is 40"),
        (floor(50), make_quantity(low=40, high=80), "the count is from 51 to 80"),
        (make_quantity(12), make_quantity(13), ""),
    ],
)
def test_what_must_be_true_for_both_to_hold(a: Quantity, b: Quantity, text: str) -> None:
    assert holds_if(a, b) == holds_if(b, a) == text


def test_the_gap_is_given_in_full_and_as_a_part_of_the_larger() -> None:
    assert difference(make_quantity(250), make_quantity(200)) == "50 (20 %)"
    shares = [make_quantity(n, kind=Kind.SHARE, unit="percent") for n in (38, 53)]
    assert difference(*shares) == "15 percentage points"


@pytest.mark.parametrize(
    ("speaker", "text"),
    [(None, "12"), ("SANA", "12, says SANA"), ("activists", "12, say activists"),
     ("harbour master", "12, says the harbour master"),
     ("its director", "12, says its director"), ("police", "12, say police")],
)  # fmt: skip
def test_who_says_so(speaker: str | None, text: str) -> None:
    assert says(make_claim("12", 12, speaker=speaker)) == text


# ------------------------------------------------------------------ pairs, parts and frames
def test_a_part_is_not_compared_with_its_total() -> None:
    total = make_claim("31", 31)
    assert compared(make_group((total, make_claim("12", 12, part_of=total.id)))) == ()


def test_clusters_do_not_depend_on_anything_but_the_group() -> None:
    claims = [make_claim(str(n), n, source_id=str(n)) for n in (20, 30, 40)]
    group = make_group(claims)
    assert [len(cluster) for cluster in clusters(compared(group))] == [3]
    assert clusters([]) == ()


def test_a_date_that_is_none_is_no_date() -> None:
    source = Source.from_text("", id="a", published="2022-06-13")
    assert str(as_of(make_claim("1", 1), source)) == "2022-06-13"
    assert str(as_of(make_claim("1", 1, as_of="2022-06-10"), source)) == "2022-06-10"
    assert as_of(make_claim("1", 1, as_of="Tuesday"), source) is None
    assert as_of(make_claim("1", 1), None) is None


def test_parts_of_another_source_make_no_total() -> None:
    places = ((23, 0, "a"), (14, 20, "b"), (9, 40, "b"))
    claims = [make_claim(str(n), n, span=Span(at, at + 2), source_id=source) for n, at, source in places]
    assert addends(claims) == ()


def test_a_frame_puts_marks_for_claims_and_tells_them_from_the_text() -> None:
    text = "\ue000n0\ue001 5 of 9"
    claims: list[Claim] = [
        make_claim("5", 5, span=Span(5, 6)),
        make_claim("9", 9, span=Span(10, 11), modality=Modality.DENIED),
    ]
    framed = frame(Source.from_text(text, id="a"), claims)
    assert framed.text == " n0  \ue000n0\ue001 of 9"
    [(_, (claim,))] = framed.matches(re.compile("\ue000n(\\d+)\ue001"))
    assert claim.text == "5"


@pytest.mark.parametrize("checker", [c for c in CHECKERS if c.scope == "group"], ids=lambda checker: checker.name)
def test_an_empty_group_is_no_trouble(checker: Checker) -> None:
    assert list(checker.function(make_group([make_claim("1", 1)]), Context())) == []
