"""The headline's figures against those of its article."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck import Context, Finding, Group, Severity, checker, differ, revised, standing_apart

_ASK = "which is later? give one figure in both places"


@checker("headline-body", code="CC101", scope="group")
def headline_body(group: Group, context: Context) -> Iterator[Finding]:
    """The headline gives another figure than the article for the same count.

    Why it matters:
        The headline is what most readers see, it is often written by someone else, and it is not always changed when a
        later version of the article is.

    Fires on:
        "Ferry sinking leaves 34 dead", over an article in which 27 passengers drowned.
        "At least 60 homes lost", over an article with "at least 25 homes".

    Silent on:
        "1.2 billion lost", over an article with 1.19 billion: a fair rounding.
        "70 killed", over an article that gives both 55 and 70: the headline's figure is there.

    Known false alarms:
        A headline that adds up three or more figures of the article ("41 hurt in four crashes").
    """
    for pairs in standing_apart(group, "headline", context):
        pairs = tuple(pair for pair in pairs if not revised(pair, context.sources))
        if pairs:
            yield differ(
                pairs, "in the headline and the article", sources=context.sources, loose=Severity.WARNING, ask=_ASK
            )
