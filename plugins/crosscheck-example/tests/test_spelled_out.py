"""The tests of a plugin need no language model: claims are made by hand."""

from __future__ import annotations

import pytest
from crosscheck_example.spelled_out import spelled_out

from crosscheck import Kind
from crosscheck.testing import findings_of, make_claim, make_quantity


def found(text, quantity, below=10, **facts):
    claim = make_claim(text, quantity, **facts)
    return [finding.ask for finding in findings_of(spelled_out, [claim], below=below)]


def test_a_small_count_in_digits():
    assert found("7", 7) == ['write "seven"?']
    assert found("at least 7", make_quantity(low=7)) == ['write "seven"?']


@pytest.mark.parametrize(("text", "quantity"), [("seven", 7), ("12", 12), ("2.5", "2.5")])
def test_words_and_larger_figures_are_left_alone(text, quantity):
    assert found(text, quantity) == []


@pytest.mark.parametrize("kind", [Kind.SHARE, Kind.MONEY, Kind.MEASURE, Kind.AGE])
def test_what_is_no_count_keeps_its_digits(kind):
    assert found("7", make_quantity(7, kind=kind)) == []


def test_headlines_keep_their_digits():
    assert found("7", 7, segment="headline") == []


def test_where_spelling_out_ends_is_an_option():
    assert found("7", 7, below=5) == []
    assert found("11", 11, below=13) == ['write "eleven"?']
    assert found("14", 14, below=100) == []
