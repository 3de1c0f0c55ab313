"""An annotated text cut into its sources, each without the annotations and with the lines it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePath

__all__ = ["FACTS", "MARKER", "Part", "directive", "is_annotated", "parts_of"]

MARKER = "#~"
FACTS = ("title", "publisher", "published", "url")
_NAME = re.compile(r".+\.annotated\.\w+", re.I | re.S)
_DIRECTIVE = re.compile(r"#~[ \t]*([A-Za-z][\w-]*):(?=[ \t]|$)")


def is_annotated(path: str) -> bool:
    """Whether a file is an annotated text by its name: ``ferry.annotated.txt``, ``quake.annotated.md``.

    >>> is_annotated("texts/ferry.annotated.txt"), is_annotated("ferry.txt")
    (True, False)
    """
    return _NAME.fullmatch(PurePath(path).name) is not None


def directive(line: str) -> tuple[str, str] | None:
    """The name and the value of a line such as ``#~ publisher: Harbour Post``, or None."""
    match = _DIRECTIVE.match(line)
    return (match[1].lower(), line[match.end() :].strip()) if match else None


@dataclass(frozen=True, slots=True)
class Part:
    """One source of an annotated text.

    ``name`` is that of ``#~ source: NAME``, "" for the text of a file that has one source. ``facts`` has its title,
    publisher, date and address where they are given. ``lines`` maps the lines of ``text`` to the file's, from 1;
    ``within`` are the lines of the file from the part's first to its last, annotations among them.
    """

    name: str
    text: str
    lines: tuple[int, ...]
    within: range
    facts: Mapping[str, str] = field(default_factory=dict)


def parts_of(text: str) -> tuple[Part, ...]:
    """The sources of an annotated text; what stands before the first ``#~ source:`` is one if it has words.

    >>> [part.text for part in parts_of("Twelve people\\n#~^^^^^^ conflict a\\nwere killed.\\n")]
    ['Twelve people\\nwere killed.\\n']
    """
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if (directive(line) or ("",))[0] == "source"]
    bounds = [*([] if starts and _is_blank(lines[: starts[0]]) else [0]), *starts, len(lines)]
    return tuple(_part(lines, range(a, b)) for a, b in pairwise(bounds) if a < b)


def _part(lines: list[str], within: range) -> Part:
    kept = [i for i in within if not lines[i].startswith(MARKER)]
    kept = kept[next((n for n, i in enumerate(kept) if lines[i].strip()), 0) :]  # front matter stands on the first line
    told = dict(_directives(lines[i] for i in within))
    facts = {name: told[name] for name in FACTS if told.get(name)}
    text = "\n".join(lines[i] for i in kept)
    return Part(told.get("source", ""), text, tuple(i + 1 for i in kept), range(within[0] + 1, within[-1] + 2), facts)


def _directives(lines: Iterator[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        found = directive(line)
        if found:
            yield found


def _is_blank(lines: list[str]) -> bool:
    return all(not line.strip() or line.startswith(MARKER) for line in lines)
