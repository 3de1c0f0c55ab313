"""Who stands behind claims: who gives each figure, who prints it, where it goes back to, how others rate them."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Credit", "Letter", "Provenance", "Voice"]


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter that a rating of a source stands for in the Admiralty code, "A" to "F", with whose rating it is."""

    letter: str
    rater: str
    scale: str
    value: str
    date: str


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who gives, passes on or prints figures.

    ``key`` tells voices apart; ``kind`` is a ``SourceKind`` or "", ``profile`` the id of a profile or "". ``named`` is
    False where only a kind of speaker is known ("activists") or a file. ``letters`` are the ratings of others, side by
    side.
    """

    key: str
    name: str
    kind: str = ""
    profile: str = ""
    named: bool = True
    letters: tuple[Letter, ...] = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """For a claim, by its id, the keys of the voices behind it.

    ``origin`` is the first source that the figure goes back to and ``how`` it was found (see ``Origin``), ``speaker``
    whom the text credits, or None, and ``publisher`` who prints it.
    """

    claim: str
    origin: str
    how: str
    speaker: str | None
    publisher: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """All voices of a report, by their keys, and the credits of its claims, in the order of the claims."""

    voices: tuple[Voice, ...] = ()
    credits: tuple[Credit, ...] = ()
