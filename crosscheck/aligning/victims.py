"""Whether two figures count victims, of whom reports of one event tell without naming parties or parts."""

from __future__ import annotations

from crosscheck.model import Claim

__all__ = ["both_of_victims"]

_VICTIMS = {"killed", "injured", "casualties", "missing", "shot"}


def both_of_victims(a: Claim, b: Claim) -> bool:
    """Whether both tell of people who were killed, hurt or lost."""
    return {a.outcome, b.outcome} <= _VICTIMS
