"""Counts of victims: what is read as what (claims_tables.py), and the page that shows it."""

from __future__ import annotations

import pytest
from claims_tables import SECTIONS
from extracted import claims_of
from make_reading_claims import PAGE, page, read_as

from crosscheck import Claim

ROWS = [row for _, _, rows in SECTIONS for row in rows]


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for text, _ in ROWS)


@pytest.mark.parametrize(("text", "claims"), ROWS, ids=[text for text, _ in ROWS])
def test_the_table(text: str, claims: tuple[str, ...], read: dict[str, tuple[Claim, ...]]) -> None:
    assert read_as(read[text]) == claims


def test_the_page_says_what_the_program_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python tests/make_reading_claims.py`"
