"""Figures in photo captions against those of the article."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Context, Finding, Group, Severity, checker, differ, revised, standing_apart

_ASK = "which is later? give one figure in both places, or date the caption"


@checker("caption-body", code="CC102", scope="group")
def caption_body(group: Group, context: Context) -> Iterator[Finding]:
    """A photo caption gives another figure than the article's text for the same count.

    Why it matters:
        Captions come from the picture agency, often hours before the article, and are seldom read again when the
        figures in the text are brought up to date.

    Fires on:
        "More than 200 civilians have been killed" below a photo, in an article with "more than 250 civilians".

    Silent on:
        "About 42,000 households" below a photo, in an article with 41,870: a fair rounding.
        A caption about "12 of the people killed": a part of the count.

    Known false alarms:
        A picture from the archive whose caption does not say that it shows an earlier event.
    """
    for pairs in standing_apart(group, "caption", context, beside=("headline",)):
        pairs = tuple(pair for pair in pairs if not revised(pair, context.sources))
        if pairs:
            yield differ(pairs, "in one article", sources=context.sources, loose=Severity.WARNING, ask=_ASK)
