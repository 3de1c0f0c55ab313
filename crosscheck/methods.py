"""By which method the figures given for one count are put together; each is one that keepers of records use."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Method"]


class Method(StrEnum):
    """What the reported range of a count is made of; none of them adds figures up or says which is right.

    ``RANGE`` is the lowest and the highest, as Airwars and Iraq Body Count publish them. ``LOW_BEST_HIGH`` adds the
    figure that most origins give, after the three estimates of the Uppsala Conflict Data Program (UCDP), which judges
    its sources where we count origins. ``CONSERVATIVE`` is the lowest, as ACLED records fatalities. ``MAJORITY`` is the
    figure that more than half of the origins give. ``NONE`` leaves ranges out.
    """

    RANGE = "range"
    LOW_BEST_HIGH = "low-best-high"
    CONSERVATIVE = "conservative"
    MAJORITY = "majority-of-origins"
    NONE = "none"
