"""Ratings of sources by others, as letters of the Admiralty code where their scale is one of reliability."""

from __future__ import annotations

from functools import cache

from crosscheck.profile import Profile, Rating
from crosscheck.provenance import Letter
from crosscheck.wordfile import word_file

__all__ = ["letters"]


def letters(profile: Profile) -> tuple[Letter, ...]:
    """The letters of a profile's ratings, side by side in the order of the letters; none for scales of other things."""
    found = ((_letter(rating), rating) for rating in profile.ratings)
    given = (Letter(letter, r.rater, r.scale, r.value, r.date) for letter, r in found if letter)
    return tuple(sorted(given, key=lambda one: (one.letter, one.rater, one.scale, one.date)))


def _letter(rating: Rating) -> str:
    by_scale = _scales()
    for rater in (rating.rater, ""):
        if values := by_scale.get((rater, rating.scale)):
            return values.get(rating.value, "")
    return ""


@cache
def _scales() -> dict[tuple[str, str], dict[str, str]]:
    """What the values of each scale stand for, by the rater ("" for any) and the scale."""
    data = word_file(__package__, "reliability.toml")
    return {(each.get("rater", ""), each["scale"]): each["values"] for each in data["scale"]}
