"""Writes docs/reading-claims.md from the table that the tests use: `python tests/make_reading_claims.py`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from extracted import claims_of
from make_reading_numbers import asserts, tables

from crosscheck import Claim

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reading-claims.md"
HEAD = """# How counts of victims are read

A claim is a figure with what it counts, what happened to it and who did it, as far as its sentence says; `crosscheck
claims FILE` shows them for a text. This page has a sentence for each construction that is read, with the claims it
makes. An interval's end in square brackets is in, in round ones out, and … means that the text sets no bound on that
side. A part names the claim that it is a part of, or "not given" where the sentence leaves the whole unnamed. Figures
in words that are no numerals ("no one", "a man and two children", "both") count too, but only where the sentence says
what happened to those who are counted.

What is not read: who is meant by family names that have neither an age nor kin or others beside them ("Hill and
Willis were killed"), one person without a number ("a man was killed"), plurals without a number ("his sons") other
than "a number of", "multiple victims" and "others".

This page is written by `python tests/make_reading_claims.py` from the table that the tests use, and a test holds it
to what the program says now.
"""


def read_as(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Each claim as the table has it: printed, interval, counted, outcome, whole, agent."""
    claims = tuple(claims)
    wholes = {claim.id: claim.text for claim in claims}
    return tuple(" | ".join(_cells(claim, wholes)) for claim in claims)


def _cells(claim: Claim, wholes: dict[str, str]) -> tuple[str, ...]:
    whole = "" if claim.part_of is None else wholes.get(claim.part_of, "not given")
    counted = " ".join((*claim.modifiers, claim.counted or ""))
    return claim.text, asserts(claim.quantity), counted, claim.outcome or "", whole, claim.actor or ""


def page() -> str:
    """The whole page."""
    from claims_tables import SECTIONS

    claims = claims_of(text for _, _, rows in SECTIONS for text, _ in rows)

    def read(text: str) -> list[list[str]]:
        return [line.split(" | ") for line in read_as(claims[text])]

    return tables(HEAD, ("read", "asserts", "counts", "outcome", "part of", "by"), SECTIONS, read)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
