"""Numbers in news text: what is read as what (numbers_table.py), what mentions keep to, how long it may take."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from make_reading_numbers import PAGE, page, read_as
from numbers_table import SECTIONS

from crosscheck import Kind
from crosscheck.numbers import find_numbers, find_quantities

ROWS = [row for _, _, rows in SECTIONS for row in rows]


@pytest.mark.parametrize(("text", "readings"), ROWS, ids=[text for text, _ in ROWS])
def test_the_table(text: str, readings: tuple[str, ...]) -> None:
    assert tuple(read_as(mention) for mention in find_numbers(text)) == readings


def test_the_page_says_what_the_program_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python tests/make_reading_numbers.py`"


# ---------------------------------------------------------------- what a mention holds
@pytest.mark.parametrize(
    ("text", "printed", "figure"),
    [
        ("More than 250 people fled.", "More than 250", "250"),
        ("It cost $5 million.", "$5 million", "5 million"),
        ("It is between 70 and 80 km away.", "between 70 and 80 km", "70 and 80"),
        ("Turnout was 40 %.", "40 %", "40"),
        ("A 45-year-old man fell.", "45-year-old", "45"),
        ("It closed at -0.6%.", "-0.6%", "-0.6"),
        ("250 or more people fled.", "250 or more", "250"),
    ],
)
def test_span_and_figure(text: str, printed: str, figure: str) -> None:
    [mention] = find_numbers(text)
    assert (mention.text, mention.number.of(text)) == (printed, figure)
    assert mention.span.of(text) == mention.text


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("253 people", "1"),
        ("250 people", "10"),
        ("2,000 people", "100"),
        ("1.2 million people", "100000"),
        ("$5bn", "1000000000"),
        ("0.25 points", "0.01"),
        ("64 %", "1"),
        ("40 %", "10"),
        ("70 to 80 people", "10"),
        ("dozens of people", "12"),
        ("tens of thousands of people", "10000"),
        ("aged 50", "1"),
    ],
)
def test_step(text: str, step: str) -> None:
    [mention] = find_numbers(text)
    assert mention.quantity.step == Decimal(step)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("half a dozen people", "6"),
        ("a quarter of a million people", "250000"),
        ("2.5 million people", "2500000"),
        ("2.5 metres", "2.5"),
    ],
)
def test_a_whole_figure_has_no_decimals(text: str, printed: str) -> None:
    [mention] = find_numbers(text)
    assert str(mention.quantity.low) == printed


def test_a_vague_figure_names_its_convention() -> None:
    [mention] = find_numbers("dozens of people")
    assert mention.quantity.convention == "crosscheck"
    [mention] = find_numbers("12 people")
    assert mention.quantity.convention is None


@pytest.mark.parametrize(
    "text", ["Several people fled.", "A few people fled.", "It opened on March 29, 2019.", "It came 10th."]
)
def test_what_find_quantities_leaves_out(text: str) -> None:
    assert find_numbers(text)
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    "text", ["", "No number here.", "\n\n", "He may march on.", "A bit of a do.", "So it was, alas, all over."]
)
def test_texts_without_numbers(text: str) -> None:
    assert find_numbers(text) == ()


# ---------------------------------------------------------------- traps
@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("It may take 20 days in May.", [Kind.DURATION]),
        ("They march 20 miles every March.", [Kind.MEASURE]),
        ("He came second by a second.", [Kind.ORDINAL, Kind.ORDINAL]),
        ("A third of them came third.", [Kind.SHARE, Kind.ORDINAL]),
        ("In 2019 people spent 2019 dollars.", [Kind.YEAR, Kind.MONEY]),
        ("No one was there, one after another.", [Kind.IDIOM, Kind.IDIOM]),
        ("The first half ended 1-1.", [Kind.IDIOM, Kind.SCORE]),
        ("See http://example.org/2019/12/3 and page 4.", [Kind.NAME]),
        ("Version 10.0.0.1 fixed 3 faults.", [Kind.NAME, Kind.COUNT]),
        ("The 1800 block of Elm Street has 12 houses.", [Kind.NAME, Kind.COUNT]),
        ("She has had four top 10 hits.", [Kind.COUNT, Kind.NAME]),
        ("One woman's story moved them.", [Kind.COUNT]),
        ("It tore off one man's roof.", [Kind.COUNT]),
        ("The story is one of 12 such tales.", [Kind.COUNT, Kind.COUNT]),
        ("It holds 10 (of 12) seats.", [Kind.COUNT, Kind.COUNT]),
    ],
)
def test_kinds(text: str, kinds: list[Kind]) -> None:
    assert [mention.kind for mention in find_numbers(text)] == kinds


def test_a_bound_ends_where_a_paragraph_ends() -> None:
    [first, second] = find_numbers("It was worth more than\n\n20 years passed, then 5")
    assert first.text == "20 years"
    assert second.text == "5"


def test_a_range_does_not_cross_a_paragraph() -> None:
    assert [mention.text for mention in find_numbers("It was 20 to\n\n30 people came")] == ["20", "30"]


def test_both_conversions_of_one_measure_are_read() -> None:
    units = [mention.quantity.unit for mention in find_numbers("It rose 8 miles (13 kilometres) to $5 (£4).")]
    assert units == ["mile", "kilometre", "dollar", "pound sterling"]


# ---------------------------------------------------------------- texts from strangers
WORDS = "million one half a to between and or more than at least dozens of people May pm km st every aged fell rose by"
SIGNS = "1 20 1,000 2.5 2019 - – % $ € : / ( ) ½ ٣ ' + < ="
PIECE = st.sampled_from([*WORDS.split(), *SIGNS.split(), " ", "\n", "\n\n"])


def holds(text: str) -> None:
    last = 0
    for mention in find_numbers(text):
        assert last <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text) == mention.text
        assert mention.span.start <= mention.number.start < mention.number.end <= mention.span.end
        quantity = mention.quantity
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high
        if quantity.kind.is_quantity:
            assert quantity.low is not None or quantity.high is not None
        last = mention.span.end


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_mentions_in_order(text: str) -> None:
    holds(text)


@settings(max_examples=600, deadline=None)
@given(st.lists(PIECE, max_size=40), st.sampled_from(["", " "]))
def test_any_mix_of_number_words_gives_mentions_in_order(pieces: list[str], joint: str) -> None:
    holds(joint.join(pieces))


REPEATED = """1|1-|1-1-|1,|1,11|1,111|1 000 |1.|1/|1:|$|'|x'|one |million |hundreds of |more than |1 to |1 - |twenty-|½|
1 |(|a |Abc 1 |www.|٣|between 1 and |1 or more |1 million |one in every |May 1 and |the ages of |1 of the |\\n |1\\n|
40-page |1 U.S. |A-1 |$1 a |1 and a |5-foot-|100m and |1 of a number of |1 "a" |of its last 11 |0161 496 |in 1850, |
from 1500 to |magnitude 4, |1 barrels of oil a |$60 (£31) a |fell a hefty |2 men over 3 years |top 10 big |737-800-|
under-16 |$12,50,|a third and |about a third |1998-'99|one night, |
1:1,000|rose 5% in May, 1% in |one, 5, was |built over 3 years |near-1-"""


@pytest.mark.parametrize("piece", [piece.strip("\n").replace("\\n", "\n") for piece in REPEATED.split("|")])
def test_time_grows_with_the_length(piece: str) -> None:
    """Ten times the text may take little more than ten times as long; quadratic time would take a hundred."""
    short, long = seconds(piece, 3_000), seconds(piece, 30_000)
    assert long < max(40 * short, 0.5)


def seconds(piece: str, length: int) -> float:
    text = (piece * length)[:length] + " 5 people"
    start = time.process_time()
    find_numbers(text)
    return time.process_time() - start


def test_a_megabyte_of_digits() -> None:
    start = time.process_time()
    [mention] = find_numbers("9" * 1_000_000)
    assert (mention.kind, mention.quantity.low) == (Kind.NAME, None)
    assert time.process_time() - start < 5


@pytest.mark.parametrize("text", ["{}-9", "{}/9 A", "5-foot-{}", "{}-foot-5", "{}/{}", "{}:{}"])
def test_figures_of_thousands_of_digits_are_read(text: str) -> None:
    find_numbers(text.replace("{}", "9" * 5000))


def test_long_figures_do_not_grow() -> None:
    for text in (
        "million " * 50,
        "1 " + "trillion " * 50,
        "1" * 20 + " trillion",
        "1e999999999",
        "0." + "0" * 5000 + "1",
    ):
        for mention in find_numbers(text):
            assert mention.quantity.figure < Decimal(10) ** 50
