"""What crosscheck promises: the number of the plugin interface, and old names with what takes their place.

A name that is promised (CHANGELOG.md says which are) is not taken away at once: its old form is added to ``RENAMED``,
works until the version that is named there, and warns with the new one.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Literal

__all__ = ["RENAMED", "OldName", "Renamed", "crosscheck_api", "current"]

crosscheck_api = 1

Kind = Literal["name", "checker", "option", "setting"]


class OldName(FutureWarning):
    """Settings, or a word on the command line, name something by a name that will go."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """What is called ``new`` since one version, and may be called ``old`` until another, which no longer knows it.

    A "name" is one of ``crosscheck.__all__``, a "checker" a checker's name or code, an "option" "CHECKER.OPTION", and a
    "setting" a key of the settings file.
    """

    kind: Kind
    old: str
    new: str
    since: str
    until: str


RENAMED: tuple[Renamed, ...] = ()


def current(kind: Kind, word: str, where: str = "", stacklevel: int = 2) -> str:
    """What ``word`` is called now; warns with the new name where it is an old one.

    Names in Python code give a ``DeprecationWarning``, which is for their authors; all others an ``OldName``, which is
    for users, and which the command line tells in one line. ``where`` says where the word stands.
    """
    found = next((each for each in RENAMED if each.kind == kind and each.old == word), None)
    if found is None:
        return word
    place = f"{where}: " if where else ""
    message = (
        f'{place}{kind} "{word}" is called "{found.new}" since {found.since}, and the old name goes in {found.until}'
    )
    warnings.warn(message, DeprecationWarning if kind == "name" else OldName, stacklevel=stacklevel + 1)
    return found.new
