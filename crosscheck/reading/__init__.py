"""Reading: from paths to sources, with a problem for everything that could not be read.

A source's id is the name of its file ("aleppo.html"), so that it stays while the text is edited and whatever folder it
lies in. Of several records in one file, one without an "id" has the file's name and a hash of its content. Where two
sources would have the same id, the second in order of path is numbered ("aleppo.html-2").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from crosscheck.config import Settings
from crosscheck.errors import ReadError
from crosscheck.model import Problem
from crosscheck.reading.reader import Reader
from crosscheck.source import Source

__all__ = ["Reader", "read_all", "read_path"]


def read_path(path: str, readers: tuple[Reader, ...] = (), settings: Settings | None = None) -> Source:
    """Read the one source of a file; raises ReadError if there is none or more than one."""
    from crosscheck.reading import choosing, files

    try:
        data = files.read_bytes(path, (settings or Settings()).max_bytes)
        sources, problems = choosing.read_data(path, data, readers)
    except ReadError as error:
        raise ReadError(f"{path}: {error.message}", error.advice) from error
    if not sources:
        raise ReadError(f"{path}: {problems[0].message}", problems[0].advice)
    if len(sources) > 1:
        raise ReadError(f"{path}: holds {len(sources)} sources", "read it with crosscheck.reading.read_all")
    return sources[0]


def read_all(
    arguments: Iterable[str],
    readers: tuple[Reader, ...] = (),
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """Read files, folders, globs and "-" (standard input), in order of name, and tell what could not be read.

    ``readers`` come before the built-in ones where both take a suffix. Neither the order of the ``arguments`` nor a
    file named twice changes the result.
    """
    from crosscheck.reading import choosing, files

    limit = (settings or Settings()).max_bytes
    given = list(arguments)
    names, problems = files.find_files((a for a in given if a != "-"), choosing.suffixes_of(readers))
    sources: list[Source] = []
    for name in ([choosing.STDIN] if "-" in given else []) + names:
        try:
            stream = name == choosing.STDIN
            data = choosing.read_stream(stdin, limit) if stream else files.read_bytes(name, limit)
            read, failed = choosing.read_data(name, data, readers)
        except ReadError as error:
            problems.append(Problem(name, error.message, error.advice))
        else:
            sources += read
            problems += failed
    return choosing.distinct(sources), tuple(problems)
