"""From a TOML file to rules, or to the one line that says what is wrong with it, and where."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from crosscheck.checking import Checker
from crosscheck.errors import ConfigError
from crosscheck.lexicon import Lexicon, load_lexicon
from crosscheck.naming import NAME_RULE, is_name, suggest_name
from crosscheck.rules.faults import faults
from crosscheck.rules.making import make_checker
from crosscheck.rules.schema import ClaimRule, Contents, GroupRule, Rule, RunRule
from crosscheck.rules.telling import in_plain_words
from crosscheck.tomllines import line_of

__all__ = ["RuleFile", "is_rule_file", "load_rules"]

_MOST_BYTES = 500_000
_MOST_DOTS = 100  # in a line; tomllib takes minutes over a key of thousands of parts
_MARKER = re.compile(rb"""^[ \t]*["']?crosscheck[_-]rules["']?[ \t]*=(?![ \t]*\[)|^[ \t]*\[[ \t]*rules[ \t]*\.""", re.M)
_HEAD = 65_536  # bytes in which a marker is looked for


@dataclass(frozen=True, slots=True)
class RuleFile:
    """The rules of one file by their names, ``text`` the file as it is, ``lexicon`` a file of words that it names."""

    path: Path
    text: str
    rules: dict[str, Rule]
    version: str = ""
    lexicon: Path | None = None

    @property
    def checkers(self) -> tuple[Checker, ...]:
        """A checker for each rule."""
        return tuple(make_checker(name, rule) for name, rule in self.rules.items())

    def line(self, *key: str) -> int:
        """The line that has a key, or the nearest table that holds it."""
        return line_of(self.text, key) or 1


def is_rule_file(path: Path) -> bool:
    """Whether a TOML file says that it holds rules, or looks as if it was meant to."""
    try:
        with path.open("rb") as file:
            return bool(_MARKER.search(file.read(_HEAD)))
    except OSError:
        return False


def load_rules(path: Path) -> RuleFile:
    """The rules of a file. Raises ``ConfigError`` with file and line for whatever is wrong with one of them."""
    text = _read(path)
    contents = _parse(path, text)
    top = _convert(path, text, contents, Contents, ())
    lexicon = path.parent / top.lexicon if top.lexicon else None
    words = _words(path, text, lexicon)
    rules = {name: _rule(path, text, name, table, words) for name, table in top.rules.items()}
    if not rules:
        raise _error(path, text, ("rules",), "there is no rule in it; a rule is a table [rules.NAME]")
    return RuleFile(path, text, rules, top.version, lexicon)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
        if len(data) > _MOST_BYTES:
            raise ConfigError(f"{path}: is larger than {_MOST_BYTES:,} bytes, which no rule file needs to be")
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error


def _parse(path: Path, text: str) -> dict[str, Any]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.count(".") > _MOST_DOTS:
            raise ConfigError(f"{path}:{number}: the line has more than {_MOST_DOTS} dots; break it")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ConfigError(f"{path}: tables or lists are nested too deep") from None
    except ValueError as error:  # what tomllib raises, and what int() says to thousands of digits
        raise ConfigError(f"{path}: cannot be read: {error}") from error


def _words(path: Path, text: str, lexicon: Path | None) -> Lexicon:
    try:
        return load_lexicon((lexicon,)) if lexicon else load_lexicon()
    except ConfigError as error:
        raise _error(path, text, ("lexicon",), str(error)) from error


def _rule(path: Path, text: str, name: str, table: Any, lexicon: Lexicon) -> Rule:
    where = ("rules", name)
    if not isinstance(table, dict):
        raise _error(path, text, where, f"{name} must be a table: [rules.{name}]")
    if not is_name(name):
        hint = suggest_name(name)
        raise _error(path, text, where, f'the name "{name}" must be {NAME_RULE}' + (f', like "{hint}"' if hint else ""))
    rule: Rule = _convert(path, text, table, ClaimRule | GroupRule | RunRule, where)
    for key, fault in faults(rule, lexicon):
        raise _error(path, text, (*where, *key), f"{'.'.join(key) or name}: {fault}")
    return rule


def _convert(path: Path, text: str, value: Any, kind: Any, where: tuple[str, ...]) -> Any:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        key, message = in_plain_words(str(error), value, kind)
        raise _error(path, text, (*where, *key), message) from error
    except RecursionError:
        raise _error(path, text, where, "it is nested too deep") from None


def _error(path: Path, text: str, key: tuple[str, ...], message: str) -> ConfigError:
    return ConfigError(f"{path}:{line_of(text, key) or 1}: {message}")
