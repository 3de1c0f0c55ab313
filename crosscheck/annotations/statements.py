"""What each annotation of a text says: which checker must find what, and where it must be silent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from crosscheck.annotations.parts import FACTS, MARKER, directive
from crosscheck.errors import did_you_mean
from crosscheck.source import Span

__all__ = ["Annotation", "Fault", "Mark", "Statement", "read_annotations"]

_DIRECTIVES = ("source", "checkers", *FACTS)
_COMMENT = re.compile(r"(?:^|[ \t])#(?:[ \t]|$)")
_STATEMENT = re.compile(r"(?P<todo>todo:[ \t]*)?(?P<ok>ok:[ \t]*)?(?P<rest>.*)")
_MUST = re.compile(r"(?P<name>[^\s:,]+)(?:[ \t]+(?P<label>[\w-]+))?[ \t]*(?::[ \t]*(?P<says>.+))?")


class Statement(StrEnum):
    """What an annotation states: a finding, a silence, which checkers the text is about, or nothing but a comment."""

    FINDS = "finds"
    SILENT = "silent"
    CHECKERS = "checkers"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Carets under a line of the file: its number, from 1, and the columns, from 0."""

    line: int
    columns: Span


@dataclass(frozen=True, slots=True)
class Annotation:
    """One line that begins with ``#~``.

    ``names`` is the one checker that must find something, or the words (as for ``--select``) for those that must be
    silent or that the text is about. ``todo`` says that it does not hold yet. ``says`` are words of the finding.
    """

    line: int
    statement: Statement
    names: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    label: str = ""
    says: str = ""
    todo: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """An annotation that cannot be read: its line, why, and what to do."""

    line: int
    message: str
    advice: str = ""


def read_annotations(text: str) -> tuple[tuple[Annotation, ...], tuple[Fault, ...]]:
    """Every annotation of a text, and what is wrong with those that cannot be read.

    >>> [(a.names, a.label) for a in read_annotations("Twelve died.\\n#~^^^^^^ conflict a\\n")[0]]
    [(('conflict',), 'a')]
    """
    annotations: list[Annotation] = []
    faults: list[Fault] = []
    target, width = 0, 0  # the line that carets point at
    for number, line in enumerate(text.split("\n"), 1):
        if not line.startswith(MARKER) or (directive(line) or ("",))[0] == "title":
            target, width = number, len(line)
        if line.startswith(MARKER):
            try:
                annotations.append(_annotation(number, line, target, width))
            except _Unreadable as error:
                faults.append(Fault(number, *error.args))
    return tuple(annotations), tuple(faults)


class _Unreadable(Exception):
    """Message and advice."""


def _annotation(number: int, line: str, target: int, width: int) -> Annotation:
    body = line[len(MARKER) :]
    lead = body[: len(body) - len(body.lstrip(" \t^"))]
    words, *comment = _COMMENT.split(body[len(lead) :].strip(), maxsplit=1)
    marks = tuple(_marks(lead, target, width))
    statement = _STATEMENT.fullmatch(words.strip())
    assert statement  # every part of the pattern may be empty
    rest, todo, note = statement["rest"], bool(statement["todo"]), comment[0].strip() if comment else ""
    if statement["ok"]:
        return Annotation(number, Statement.SILENT, _names(rest, "ok"), marks, todo=todo, comment=note)
    told = None if marks or todo else directive(line)
    if told:
        return _told(number, *told, rest, note)
    if rest:
        return _finds(number, rest, marks, todo, note)
    if marks or todo:
        raise _Unreadable("names no checker", "write the name of the checker that must report this, or ok: and a name")
    return Annotation(number, Statement.NOTHING, comment=note)


def _marks(lead: str, target: int, width: int) -> Iterator[Mark]:
    """The runs of carets. One that touches the ``#~`` reaches back to the start of the line, which that covers."""
    for run in re.finditer(r"\^+", lead):
        start, end = run.start() + len(MARKER), run.end() + len(MARKER)
        if not target:
            raise _Unreadable("has carets and no line of text above it", "put it below the line that it is about")
        if run.start() == 0 and end - start == 1:
            end = min(end, width)  # one caret is the least that there can be under a line of one or two characters
        if end > width:
            below = f"line {target}, which ends at column {width}"
            raise _Unreadable(f"has carets up to column {end}, past the end of {below}", "put them under the text")
        yield Mark(target, Span(0 if run.start() == 0 else start, end))


def _names(words: str, key: str) -> tuple[str, ...]:
    names = tuple(words.replace(",", " ").split())
    if not names:
        raise _Unreadable(f"{key}: names no checker", "write names, codes or families of checkers, or * for all")
    return names


def _told(number: int, name: str, value: str, rest: str, note: str) -> Annotation:
    """A line ``#~ NAME: value`` about the whole text or one of its sources."""
    if name == "checkers":
        return Annotation(number, Statement.CHECKERS, _names(rest.partition(":")[2], name), comment=note)
    if name not in _DIRECTIVES:
        hint = did_you_mean(name, (*_DIRECTIVES, "ok", "todo")) or f"; there are {', '.join(_DIRECTIVES)}, ok and todo"
        raise _Unreadable(f'"{name}:" is not known{hint}', "begin a comment with #~ and a second #")
    if not value:
        raise _Unreadable(f"{name}: has no value", f"write #~ {name}: and the {name}, or take the line away")
    return Annotation(number, Statement.NOTHING)


def _finds(number: int, rest: str, marks: tuple[Mark, ...], todo: bool, note: str) -> Annotation:
    match = _MUST.fullmatch(rest)
    if not match:
        advice = "write a checker, a label and, after a colon, words of its message; a comment begins with #"
        raise _Unreadable(f'cannot be read: "{rest}"', advice)
    if not marks:
        raise _Unreadable(f'"{rest}" has no carets', "put ^^^ under the figure that must be reported")
    says = " ".join((match["says"] or "").split())
    return Annotation(number, Statement.FINDS, (match["name"],), marks, match["label"] or "", says, todo, note)
