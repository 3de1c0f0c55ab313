"""Checkers that are made from a table, and so are returned by a hook and not written one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import crosscheck
from crosscheck import Checker, Claim, Context, Finding

_Table: TypeAlias = tuple[tuple[str, str, int], ...]

# For each desk: what it counts, and the largest count that it prints without asking again.
_LIMITS: _Table = (("sports", "spectator", 120_000), ("city", "vote", 400_000))


@crosscheck.hookimpl
def crosscheck_checkers() -> Iterator[Checker]:
    """A checker for each desk, with the limit as its option."""
    for desk, counted, limit in _LIMITS:
        yield _limit(desk, counted, limit)


def _limit(desk: str, counted: str, limit: int) -> Checker:
    @crosscheck.checker(f"{desk}-limit", scope="claim", severity="note", options={"most": limit})
    def above(claim: Claim, context: Context) -> Iterator[Finding]:
        if claim.counted == counted and claim.quantity.figure > context.options["most"]:
            yield Finding.on(claim, f"more than the {desk} desk ever counted", ask="a slip of the digits?")

    above.function.__doc__ = f"""A count of {counted}s is larger than any that the {desk} desk has printed.

    Why it matters:
        A digit too many is easily typed and rarely seen.

    Fires on:
        A count of {counted}s above the option "most" ({limit:,}).

    Silent on:
        Every other count.

    Known false alarms:
        A record.
    """
    return above
