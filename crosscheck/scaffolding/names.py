"""The names that follow from the name of a new checker, and which names cannot be used."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Collection
from dataclasses import dataclass
from importlib.util import find_spec

from crosscheck.errors import UsageError
from crosscheck.naming import NAME_RULE, is_name, suggest_name

__all__ = ["Names", "named"]


@dataclass(frozen=True, slots=True)
class Names:
    """A checker's name and its plugin's; the plugin is a file or, where ``package``, a distribution."""

    checker: str
    plugin: str
    package: bool = False

    @property
    def full(self) -> str:
        """What crosscheck calls the checker."""
        return f"{self.plugin}/{self.checker}"

    @property
    def function(self) -> str:
        """The checker's name in Python."""
        return self.checker.replace("-", "_")

    @property
    def module(self) -> str:
        """The name of the module that holds it."""
        stem = self.plugin.replace("-", "_")
        return f"crosscheck_{stem}" if self.package else stem

    @property
    def distribution(self) -> str:
        """The name under which a package is installed."""
        return f"crosscheck-{self.plugin}"


def named(word: str, taken: Collection[str], package: bool = False, code: bool = True) -> Names:
    """The names for a checker "NAME", or "PLUGIN/NAME" where the plugin is called something else.

    ``taken`` are the names of crosscheck's own checkers; without ``code`` they need not be names in Python too. Raises
    ``UsageError`` with the rule and a name that would do.
    """
    plugin, slash, checker = word.rpartition("/")
    names = Names(checker, plugin if slash else checker, package)
    for part in (names.plugin, names.checker):
        if not is_name(part):
            better = "/".join(filter(None, (suggest_name(each) for each in word.split("/"))))
            hint = f'; try "{better}"' if better and better != word else ""
            raise UsageError(f'"{part}" cannot be a name: names are {NAME_RULE}, like "round-toll"{hint}')
    if checker in taken:
        raise UsageError(f'"{checker}" is one of crosscheck\'s own checkers; try "my-{checker}"')
    if not code:
        return names
    if keyword.iskeyword(names.function) or keyword.issoftkeyword(names.function):
        raise UsageError(f'"{checker}" is a word of Python, which no function can be called; try "{checker}-figures"')
    if _is_module(names.module):
        raise UsageError(
            f'a Python module is already called "{names.module}", and tests would import it; '
            f'try "{names.plugin}-checks/{checker}"'
        )
    return names


def _is_module(name: str) -> bool:
    """Whether ``import name`` leads to something installed; what the current folder holds is not."""
    if name in sys.stdlib_module_names:
        return True
    path = sys.path[:]
    try:
        sys.path[:] = [entry for entry in path if entry not in ("", ".")]
        return name in sys.modules or find_spec(name) is not None
    except (ImportError, ValueError):
        return False
    finally:
        sys.path[:] = path
