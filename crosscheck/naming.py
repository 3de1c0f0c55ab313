"""The names of checkers: how they are formed, and which full name a short one stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crosscheck.errors import UsageError, did_you_mean
from crosscheck.promises import current

__all__ = ["CODE_RULE", "NAME_RULE", "full_name", "is_code", "is_name", "suggest_name", "unknown_checker"]

NAME_RULE = "lower-case words joined by dashes"
CODE_RULE = 'letters and three digits, like "EX101"'
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_CODE = re.compile(r"[A-Z]{2,6}[0-9]{3}")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def is_name(word: object) -> bool:
    """Whether it may be the name of a checker, without the plugin's."""
    return isinstance(word, str) and bool(_NAME.fullmatch(word))


def is_code(word: object) -> bool:
    """Whether it may be the code of a checker."""
    return isinstance(word, str) and bool(_CODE.fullmatch(word))


def suggest_name(word: str) -> str:
    """The name that was probably meant: "Round Toll" and "round_toll" become "round-toll"; "" where none is left."""
    words = re.split(r"[^a-z0-9]+", _HUMP.sub("-", word).casefold())
    return "-".join(part for part in words if part).lstrip("0123456789-")


def full_name(word: str, names: Iterable[str]) -> str:
    """The one name that ``word`` stands for: itself, or the only ``plugin/word``; itself too where there is none.

    Raises ``UsageError`` where several plugins have a checker of that name.
    """
    names = tuple(names)
    word = word if word in names else current("checker", word)
    if word in names or "/" in word:
        return word
    found = sorted({name for name in names if name.rpartition("/")[2] == word})
    if len(found) > 1:
        raise UsageError(f'several checkers are called "{word}": write {" or ".join(found)}')
    return found[0] if found else word


def unknown_checker(word: str, names: Iterable[str], codes: Iterable[str] = (), absent: Iterable[str] = ()) -> str:
    """What to say of a word that is no checker's name or code, with the name that was probably meant.

    ``absent`` is what the names of checkers begin with whose plugins are not active.
    """
    names = tuple(names)
    if off := [prefix.rstrip("/") for prefix in absent if prefix and word.startswith(prefix)]:
        return f'no checker is called "{word}", since the plugin {off[0]} is not loaded'
    plugins = {name.rpartition("/")[0] for name in names} - {""}
    if word in plugins:
        return f'no checker is called "{word}"; did you mean "{word}/*", all that this plugin has?'
    short = {name.rpartition("/")[2]: name for name in sorted(names, reverse=True)}
    hint = did_you_mean(word, [*names, *short, *filter(None, codes)])
    for bare, name in short.items():
        hint = hint.replace(f'"{bare}"', f'"{name}"')
    return f'no checker is called "{word}"{hint}'
