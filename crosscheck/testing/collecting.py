"""Which files hold tests: one collector for each kind, asked for every file that the arguments lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from crosscheck.annotations import is_annotated
from crosscheck.errors import UsageError
from crosscheck.testing import annotated, rules
from crosscheck.testing.cases import Case

__all__ = ["COLLECTORS", "Collector", "cases_in", "find_cases", "is_test"]


@dataclass(frozen=True, slots=True)
class Collector:
    """Tests of one kind of file.

    ``takes`` tells by the path, without opening the file, whether it may hold tests of this kind; ``cases`` gives them,
    none for a file that has nothing to do with it. A file that cannot be read is a case whose outcome says so.
    """

    name: str
    pattern: str
    takes: Callable[[Path], bool]
    cases: Callable[[Path], Iterable[Case]]


COLLECTORS: tuple[Collector, ...] = (
    Collector("annotated text", "*.annotated.*", lambda path: is_annotated(path.name), annotated.cases),
    Collector("rules", "*.toml", lambda path: path.suffix == ".toml", rules.cases),
)


def is_test(path: Path) -> bool:
    """Whether a collector takes the file."""
    return any(collector.takes(path) for collector in COLLECTORS)


def cases_in(path: Path) -> tuple[Case, ...]:
    """The tests of one file, in the order of the collectors and of the file."""
    return tuple(case for collector in COLLECTORS if collector.takes(path) for case in collector.cases(path))


def find_cases(arguments: Iterable[str]) -> tuple[Case, ...]:
    """The tests of files and of folders, at any depth, each file once, in order of name.

    Raises ``UsageError`` for what does not exist, and for a file or a folder that has no test in it.
    """
    found: dict[Path, tuple[Case, ...]] = {}
    for argument in arguments:
        path = Path(argument)
        if not path.exists():
            raise UsageError(f"{argument}: does not exist")
        cases = {each: cases_in(each) for each in (_below(path) if path.is_dir() else (path,))}
        if not any(cases.values()):
            patterns = ", ".join(f"{c.pattern} ({c.name})" for c in COLLECTORS)
            raise UsageError(f"{argument}: there is no test in it; name files {patterns}")
        found |= {each.resolve(): tests for each, tests in cases.items() if each.resolve() not in found}
    return tuple(case for path in sorted(found) for case in found[path])


def _below(folder: Path) -> Iterator[Path]:
    """The files below a folder that a collector takes; hidden ones are left out, links to folders not followed."""
    try:
        paths = sorted(folder.iterdir())
    except OSError as error:
        raise UsageError(f"{folder}: cannot be looked into: {(error.strerror or str(error)).lower()}") from error
    for path in paths:
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield from () if path.is_symlink() else _below(path)
        elif is_test(path):
            yield path
