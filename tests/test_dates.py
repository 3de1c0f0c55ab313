"""Dates as texts print them: what is one, and which day it names."""

from __future__ import annotations

from datetime import date

import pytest

from crosscheck.dates import DATE, read_date


@pytest.mark.parametrize(
    ("text", "printed", "day"),
    [
        ("It fell on 3 May.", "3 May", "2024-05-03"),
        ("It fell on May 3.", "May 3", "2024-05-03"),
        ("It fell on the 3rd May 2019.", "3rd May 2019", "2019-05-03"),
        ("It fell on March 3, 2019.", "March 3, 2019", "2019-03-03"),
        ("It fell on Sept. 4.", "Sept. 4", "2024-09-04"),
        ("It fell on 4 Sept 2020.", "4 Sept 2020", "2020-09-04"),
        ("It fell on December 1st, when 12 came.", "December 1st", "2024-12-01"),
        ("It fell on 29 February.", "29 February", "2024-02-29"),
    ],
)
def test_a_date_without_a_year_takes_the_one_given(text: str, printed: str, day: str) -> None:
    match = DATE.search(text)
    assert match is not None
    assert (match[0], read_date(match, 2024)) == (printed, date.fromisoformat(day))


@pytest.mark.parametrize("text", ["31 February", "29 February 2023", "August 45", "0 May"])
def test_no_such_day(text: str) -> None:
    match = DATE.search(text)
    assert match is not None
    assert read_date(match, 2024) is None


def test_without_any_year_there_is_no_day() -> None:
    match = DATE.search("3 May")
    assert match is not None
    assert read_date(match) is None


@pytest.mark.parametrize("text", ["May 2019", "January 2023", "in May", "summary 12", "Monday 12"])
def test_what_is_no_date(text: str) -> None:
    assert DATE.search(text) is None
