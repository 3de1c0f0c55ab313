"""Files of words that plugins and rule files bring: read, and held to the tables that the built-in lists have."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from crosscheck.errors import ConfigError, did_you_mean
from crosscheck.tomllines import line_of

__all__ = ["OUTCOME_LISTS", "add"]

OUTCOME_LISTS = ("verbs", "of_people", "happenings", "states", "nouns", "tolls", "objects")
_FREE = {"outcomes": OUTCOME_LISTS, "people": ("under", "words")}


def add(tables: dict[str, Any], path: Path) -> None:
    """Add the words of a file to the tables; ``ConfigError`` with file and line for what would have no effect."""
    try:
        text = path.read_text(encoding="utf-8")
        new = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(f"lexicon {path}: {error}") from error
    try:
        for name, table in new.items():
            _known((name,), tables)
            for key, value in _table((name,), table).items():
                if name in _FREE:
                    _add_class(tables[name].setdefault(key, {}), (name, key), value)
                else:
                    _known((name, key), tables[name])
                    tables[name][key] = [*tables[name][key], *_words((name, key), value)]
        _under(tables["people"], new.get("people", {}))
    except _Fault as fault:
        line = line_of(text, fault.key)
        raise ConfigError(f"lexicon {path}{f':{line}' if line else ''}: {fault}") from None


class _Fault(Exception):
    """What is wrong with a key."""

    def __init__(self, key: tuple[str, ...], message: str) -> None:
        super().__init__(message)
        self.key = key


def _add_class(into: dict[str, Any], where: tuple[str, str], value: Any) -> None:
    """Add the lists of one outcome, or of one class of people."""
    for key, words in _table(where, value).items():
        _known((*where, key), _FREE[where[0]])
        if key != "under":
            into[key] = [*into.get(key, []), *_words((*where, key), words)]
        elif isinstance(words, str):
            into[key] = words
        else:
            raise _Fault((*where, key), "under must be the name of a class of people")


def _known(key: tuple[str, ...], names: Any) -> None:
    if key[-1] not in names:
        hint = did_you_mean(key[-1], names) or f"; there are {', '.join(sorted(names))}"
        raise _Fault(key, f'unknown key "{key[-1]:.80}"{hint}')


def _table(key: tuple[str, ...], value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _Fault(key, f"{'.'.join(key)} must be a table of lists")
    return value


def _words(key: tuple[str, ...], value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise _Fault(key, f"{'.'.join(key)} must be a list of words")
    for word in value:
        if word != word.strip().lower() or not word:
            raise _Fault(key, f'"{word:.80}" must be in small letters, as in a dictionary')
    return value


def _under(people: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    for name, table in new.items():
        above = table.get("under", "")
        if above and above not in people:
            raise _Fault(
                ("people", name, "under"), f'no class of people is called "{above:.80}"{did_you_mean(above, people)}'
            )
