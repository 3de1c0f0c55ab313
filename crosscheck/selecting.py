"""Which checkers run: the words of ``select`` and ``ignore``."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from crosscheck.checking import Checker
from crosscheck.errors import UsageError
from crosscheck.naming import full_name, unknown_checker

__all__ = ["select_checkers"]


def select_checkers(
    checkers: Iterable[Checker], select: Iterable[str], ignore: Iterable[str], absent: tuple[str, ...] = ()
) -> tuple[Checker, ...]:
    """The checkers that ``select`` (all, if empty) leaves after ``ignore``, in the order given.

    A word is a checker's name ("caption-body") or code ("CC102"), a family ("CC1"), or a glob over names or codes
    ("plugin/*"); a plugin's checker may be named without the plugin where only one is so called. The most specific word
    that fits a checker decides: a name or code before a family, a family before a glob; of two equally specific words
    ``ignore`` wins. So ``select=["CC102"]`` with ``ignore=["CC1"]`` runs CC102.
    Raises ``UsageError`` for a word that fits no checker, unless it begins with one of ``absent``
    (``Registry.absent``), and where nothing is left of what ``select`` asked for.
    """
    checkers = tuple(checkers)
    select, ignore = (tuple(_full(word, checkers) for word in words) for words in (select, ignore))
    for word in (*select, *ignore):
        if not any(_specificity(word, checker) for checker in checkers) and not _is_absent(word, absent):
            off = sorted(prefix.rstrip("/") for prefix in absent if prefix)
            hint = f" (plugins that are not loaded: {', '.join(off)})" if off else ""
            raise UsageError(unknown_checker(word, *_known(checkers)) + hint)
    chosen = tuple(c for c in checkers if _best(ignore, c) < _best(select, c) or not (select or _best(ignore, c)))
    if select and not chosen:
        missing = sorted({p.rstrip("/") for p in absent if p and any(word.startswith(p) for word in select)})
        hint = f": not loaded is {', '.join(missing)}" if missing else ""
        raise UsageError(f"no checker is left of what is selected ({', '.join(select)}){hint}")
    return chosen


def _best(words: tuple[str, ...], checker: Checker) -> int:
    return max((_specificity(word, checker) for word in words), default=0)


def _specificity(word: str, checker: Checker) -> int:
    """3 if the word is the checker's name or code, 2 its family, 1 a glob that fits it, else 0."""
    if word and word in (checker.name, checker.code):
        return 3
    if word and word == checker.family:
        return 2
    return int(fnmatchcase(checker.name, word) or (bool(checker.code) and fnmatchcase(checker.code, word)))


def _is_absent(word: str, absent: tuple[str, ...]) -> bool:
    return any(word.startswith(prefix) if prefix else "/" not in word for prefix in absent)


def _full(word: str, checkers: tuple[Checker, ...]) -> str:
    """The word, or the full name of the one checker that it is short for."""
    fits = any(_specificity(word, checker) for checker in checkers)
    return word if fits else full_name(word, [checker.name for checker in checkers])


def _known(checkers: tuple[Checker, ...]) -> tuple[list[str], list[str]]:
    """The names and the codes with their families."""
    return [c.name for c in checkers], [word for c in checkers for word in (c.code, c.family) if word]
