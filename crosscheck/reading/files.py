"""From the arguments of a run to the files to read: files, folders and globs, each file once, in order of name."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from crosscheck.errors import ReadError
from crosscheck.model import Problem

__all__ = ["find_files", "read_bytes"]

_MAGIC = re.compile(r"[*?\[]")


def find_files(arguments: Iterable[str], suffixes: frozenset[str]) -> tuple[list[str], list[Problem]]:
    """The names of the files to read, sorted, and what is wrong with arguments that lead to none.

    A folder gives the files in it, at any depth, that have one of the ``suffixes``; hidden ones are left out. A file
    that several arguments or links lead to is read once, under the shortest of its names.
    """
    names: dict[str, str] = {}
    problems: list[Problem] = []
    for argument in sorted(set(arguments)):
        try:
            for path in _expand(argument, suffixes):
                real, name = os.path.realpath(path), os.fspath(path)
                names[real] = min(names.get(real, name), name, key=lambda n: (len(n), n))
        except ReadError as error:
            problems.append(Problem(argument, error.message, error.advice))
    return sorted(names.values(), key=lambda name: Path(name).parts), problems


def _expand(argument: str, suffixes: frozenset[str]) -> Iterator[Path]:
    try:
        path = Path(argument)
        if not argument:
            raise ReadError("is an empty file name")
        if path.is_dir():
            yield from _found(_walk(path, suffixes, set()), "has no file that can be read in it", suffixes)
        elif os.path.lexists(path):
            yield path
        elif _MAGIC.search(argument):
            yield from _found(_glob(path, suffixes), "matches no file", frozenset())
        else:
            raise ReadError("does not exist")
    except (OSError, ValueError, RuntimeError) as error:
        raise ReadError(f"cannot be looked up: {reason(error)}") from error


def _found(paths: Iterable[Path], message: str, suffixes: frozenset[str]) -> list[Path]:
    found = list(paths)
    if not found:
        raise ReadError(message, f"files that can be: {' '.join(sorted(suffixes))}" if suffixes else "")
    return found


def _walk(folder: Path, suffixes: frozenset[str], visited: set[str]) -> Iterator[Path]:
    """The readable files below a folder. Links to folders are followed, each folder is entered once."""
    real = os.path.realpath(folder)
    if real in visited:
        return
    visited.add(real)
    for entry in sorted(os.listdir(folder)):
        path = folder / entry
        if entry.startswith("."):
            continue
        if path.is_dir():
            yield from _walk(path, suffixes, visited)
        elif path.suffix.lower() in suffixes and path.is_file():
            yield path


def _glob(pattern: Path, suffixes: frozenset[str]) -> Iterator[Path]:
    """What the pattern matches, without hidden names. pathlib's ``**`` follows no links, so no loop is entered."""
    parts = pattern.parts
    first = next(i for i, part in enumerate(parts) if _MAGIC.search(part))
    base = Path(*parts[:first])
    for path in sorted(base.glob(str(Path(*parts[first:])))):
        if any(part.startswith(".") for part in path.parts[len(base.parts) :]):
            continue
        if path.is_dir() and "**" not in parts:
            yield from _walk(path, suffixes, set())
        elif path.is_file():
            yield path


def read_bytes(path: str, limit: int) -> bytes:
    """The content of a file; raises ReadError if it cannot be read or is longer than ``limit``."""
    try:
        size = os.stat(path).st_size
        if size > limit:
            raise too_large(limit, size)
        with open(path, "rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise ReadError("does not exist") from error
    except IsADirectoryError as error:
        raise ReadError("is a folder") from error
    except PermissionError as error:
        raise ReadError("may not be read: permission denied") from error
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot be read: {reason(error)}") from error
    if len(data) > limit:
        raise too_large(limit)
    return data


def too_large(limit: int, size: int | None = None) -> ReadError:
    """The error for a file over the limit, which tells how to raise it."""
    has = f"has {size:,} bytes, " if size else "has "
    return ReadError(f"{has}more than the limit of {limit:,}", f"raise it with --max-bytes {size or limit * 10}")


def reason(error: Exception) -> str:
    """What the system says, without the path that it repeats."""
    return (getattr(error, "strerror", None) or str(error)).lower()
