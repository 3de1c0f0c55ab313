"""The annotations of a text written anew, as what was found asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, count
from pathlib import Path
from string import ascii_lowercase

from crosscheck.annotations import MARKER, Annotation, Mark, Statement
from crosscheck.errors import ReadError
from crosscheck.model import Finding
from crosscheck.source import Span
from crosscheck.testing.expecting import Expectation
from crosscheck.testing.matching import Match, Sight

__all__ = ["annotation_line", "blessed", "write_blessed"]


def blessed(lines: tuple[str, ...], annotations: tuple[Annotation, ...], matched: Match, sight: Sight) -> str | None:
    """The text of the file with its annotations brought up to date; None where there is nothing to change.

    What is expected and not found is taken away, what is found and not expected is added, and what is todo and holds
    loses its ``todo:``. Comments stay. What ``ok:`` forbids is never written down as right.
    """
    edit = _Edit(lines, annotations, sight)
    for expectation in matched.missing:
        edit.remove(expectation)
    for expectation, finding in matched.other:
        edit.remove(expectation)
        edit.add(finding, expectation.label)
    for expectation, _ in matched.unsaid:
        edit.rewrite(replace(each, says="") for each in expectation.annotations)
    for expectation, _ in matched.passing:
        edit.rewrite(replace(each, todo=False) for each in expectation.annotations)
    edit.rewrite(replace(silence.annotation, todo=False) for silence in matched.quieted)
    for finding in matched.unexpected:
        edit.add(finding)
    text = "\n".join(edit.lines())
    return None if text == "\n".join(lines) else text


def annotation_line(annotation: Annotation) -> str:
    """The annotation as a line of the file; carets in the first two columns are left to the ``#~``.

    >>> annotation_line(Annotation(2, Statement.FINDS, ("conflict",), (Mark(1, Span(12, 15)),), "a"))
    '#~          ^^^ conflict a'
    """
    line = MARKER
    for mark in sorted(annotation.marks):
        start = max(mark.columns.start, len(MARKER))
        line = line.ljust(start) + "^" * max(1, mark.columns.end - start)
    head = ("todo: " if annotation.todo else "") + ("ok: " if annotation.statement is Statement.SILENT else "")
    words = f"{head}{' '.join(annotation.names)} {annotation.label}".rstrip()
    says = f": {annotation.says}" if annotation.says else ""
    gap = "  " if words else ""
    return f"{line} {words}{says}{f'{gap}# {annotation.comment}' if annotation.comment else ''}"


@dataclass(slots=True)
class _Edit:
    """The lines of the file, what stands in place of some of them, and what is added below others."""

    old: tuple[str, ...]
    annotations: tuple[Annotation, ...]
    sight: Sight
    changed: dict[int, str | None] = field(default_factory=dict)
    added: dict[int, list[str]] = field(default_factory=dict)
    labels: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.labels |= {each.label for each in self.annotations}

    def lines(self) -> Iterator[str]:
        """The file as it will be."""
        for number, line in enumerate(self.old, 1):
            kept = self.changed.get(number, line)
            if kept is not None:
                yield kept
            yield from self.added.get(number, ())

    def remove(self, expectation: Expectation) -> None:
        """Take the lines away; a comment at the end of one stays on a line of its own."""
        for each in expectation.annotations:
            self.changed[each.line] = f"{MARKER} # {each.comment}" if each.comment else None

    def rewrite(self, annotations: Iterable[Annotation]) -> None:
        """Write the lines of annotations anew."""
        for each in annotations:
            self.changed[each.line] = annotation_line(each)

    def add(self, finding: Finding, label: str = "") -> None:
        """Mark every figure of the finding that has a place in the file."""
        marks = {mark for e in finding.evidence for mark in self.sight.place(e.claim.where)[:1]}
        label = (label or self._free_label()) if len(marks) > 1 else ""
        for mark in sorted(marks):
            mark = Mark(mark.line, Span(mark.columns.start, min(mark.columns.end, len(self.old[mark.line - 1]))))
            line = annotation_line(Annotation(0, Statement.FINDS, (finding.check,), (mark,), label))
            self.added.setdefault(self._below(mark.line), []).append(line)

    def _below(self, line: int) -> int:
        """The last annotation with carets under the line, else the line itself."""
        return max((a.line for a in self.annotations for mark in a.marks if mark.line == line), default=line)

    def _free_label(self) -> str:
        names = chain(ascii_lowercase, (f"{letter}{n}" for n in count(2) for letter in ascii_lowercase))
        label = next(name for name in names if name not in self.labels)
        self.labels.add(label)
        return label


def write_blessed(path: Path, text: str) -> None:
    """Write the text to its file with the newlines and the mark at its start that the file has.

    Raises ``ReadError`` for a file that is not in UTF-8.
    """
    data = path.read_bytes()
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReadError(f"{path}: is not in UTF-8", "save it so, then bless it") from error
    if b"\r\n" in data:
        text = re.sub("\n", "\r\n", text)
    path.write_bytes((b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b"") + text.encode("utf-8"))
