"""A checker for the house style of figures; this file alone is a plugin too: ``crosscheck -P spelled_out.py``."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Claim, Context, Finding, Kind, SegmentKind, checker

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@checker("spelled-out", code="EX101", scope="claim", severity="note", options={"below": 10})
def spelled_out(claim: Claim, context: Context) -> Iterator[Finding]:
    """A small count stands in digits where house style spells it out.

    Why it matters:
        Many style guides spell out counts below ten in running text; a lone "7" looks like a slip.

    Fires on:
        "7 people were hurt".

    Silent on:
        "seven people were hurt", "12 people were hurt".
        Shares, money, measures and ages, and figures in headlines and tables, which keep their digits.

    Known false alarms:
        A list of figures that keeps digits throughout ("3, 12 and 27 homes").
    """
    figure = claim.quantity.figure
    if claim.kind is not Kind.COUNT or claim.segment in (SegmentKind.HEADLINE, SegmentKind.TABLE):
        return
    if figure != int(figure) or not 0 <= figure < min(context.options["below"], len(_WORDS)):
        return
    if any(character.isdigit() for character in claim.text):
        word = _WORDS[int(figure)]
        yield Finding.on(claim, f"a count below {context.options['below']} in digits", ask=f'write "{word}"?')
