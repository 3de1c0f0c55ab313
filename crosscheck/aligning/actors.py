"""Whether two figures are told to be of one doer: two sides of a war, two storms with names of their own."""

from __future__ import annotations

from crosscheck.aligning.apart import two_sides
from crosscheck.aligning.generic import GENERIC
from crosscheck.model import Answer, Claim

__all__ = ["actor"]

_NAMED = {"storm", "hurricane", "typhoon", "cyclone", "flight"}  # each of these has a name of its own


def actor(a: Claim, b: Claim) -> tuple[Answer, str]:
    """The answer of the facet, from the words for who did it."""
    words_a, words_b = ({w.lower() for w in (c.actor or "").split()} - GENERIC for c in (a, b))
    if not words_a or not words_b:
        return Answer.UNKNOWN, "not said who did it"
    if words_a & words_b & _NAMED and words_a != words_b:
        return Answer.DIFFERS, f"{a.actor} and {b.actor}"
    if two_sides(a.actor or "", b.actor or ""):
        return Answer.DIFFERS, f"{a.actor} and {b.actor} are on two sides"
    if words_a & words_b:
        return Answer.EQUAL, f"both by {sorted(words_a & words_b)[0]}"
    return Answer.UNKNOWN, f"{a.actor} and {b.actor}"
