"""Whom a sentence credits with something."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Attribution"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom a sentence credits: tokens of the name, the word that credits, and whether it is a verb.

    ``reach`` covers the name with all that hangs on it. ``passed_on`` tells that this one quotes the speaker and is not
    quoted ("the ministry, quoted by SANA, said"); ``through`` names one who passed on what this one said ("told AFP").
    ``onward`` tells that what is said follows the verb. ``whole`` is False for a name whose clause was cut off.
    ``told`` marks one who is only told something ("speaking to AFP") and so never the speaker.
    """

    name: str
    start: int
    end: int
    cue: int
    by_verb: bool
    reach: tuple[int, int]
    passed_on: bool = False
    through: str = ""
    onward: bool = False
    relative: bool = False
    whole: bool = True
    told: bool = False
