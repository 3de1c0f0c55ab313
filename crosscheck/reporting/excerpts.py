"""The part of a sentence around a figure that fits on a line, and where on that line the figure stands."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.reporting.visible import graphemes, width
from crosscheck.source import Span

__all__ = ["Excerpt", "excerpt"]

_BEFORE, _AFTER = "... ", " ..."
_REACH = 600  # characters looked at on either side of the figure; no terminal line holds more


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line to print, and the column and number of columns of the figure in it."""

    line: str
    start: int
    columns: int


@dataclass(frozen=True, slots=True)
class _Cell:
    shown: str
    columns: int
    marked: bool

    @property
    def is_space(self) -> bool:
        return self.shown == " "


def excerpt(text: str, sentence: Span, figure: Span, room: int) -> Excerpt:
    """The sentence on one line of at most ``room`` columns, cut at words so that the figure is in it."""
    cells = _cells(text, *_within(sentence, figure, len(text)))
    marks = [at for at, cell in enumerate(cells) if cell.marked]
    first, last = (marks[0], marks[-1] + 1) if marks else (0, 0)
    start, end = (0, len(cells)) if _columns(cells) <= room else _window(cells, first, last, room)
    before = _BEFORE if start else ""
    after = _AFTER if end < len(cells) else ""
    line = before + "".join(cell.shown for cell in cells[start:end]) + after
    return Excerpt(line, len(before) + _columns(cells[start:first]), max(1, _columns(cells[first : min(last, end)])))


def _within(sentence: Span, figure: Span, length: int) -> tuple[Span, Span]:
    """Both spans inside the text and the figure inside the sentence, whatever a plugin made of them."""
    start, end = max(0, min(figure.start, length)), max(0, min(figure.end, length))
    left = max(0, min(sentence.start, start), start - _REACH)
    right = min(length, max(sentence.end, end), end + _REACH)
    return Span(left, right), Span(start, end)


def _cells(text: str, sentence: Span, figure: Span) -> list[_Cell]:
    cells: list[_Cell] = []
    at = sentence.start
    for raw, shown in graphemes(sentence.of(text)):
        marked = figure.start < at + len(raw) and at < figure.end
        at += len(raw)
        if not raw.isspace():
            cells.append(_Cell(shown, width(shown), marked))
        elif cells and not cells[-1].is_space:
            cells.append(_Cell(" ", 1, marked))
    return cells[:-1] if cells and cells[-1].is_space else cells


def _window(cells: list[_Cell], first: int, last: int, room: int) -> tuple[int, int]:
    """Which cells to print where not all fit: from the start if the figure is near, else the figure amid its words."""
    start = 0
    if _columns(cells[:last]) + len(_AFTER) > room:
        spare = max(0, room - len(_BEFORE) - len(_AFTER) - _columns(cells[first:last]))
        start = _back(cells, first, max(spare // 2, spare - _columns(cells[last:])))
    left = room - (len(_BEFORE) if start else 0)
    if _columns(cells[start:]) <= left:
        return start, len(cells)
    return start, _forth(cells, start, last, left - len(_AFTER))


def _back(cells: list[_Cell], first: int, spare: int) -> int:
    """The first word to print before the figure with ``spare`` columns to fill."""
    start = first
    for at in range(first - 1, -1, -1):
        spare -= cells[at].columns
        if spare < 0:
            return start
        if at == 0 or cells[at - 1].is_space:
            start = at
    return start


def _forth(cells: list[_Cell], start: int, last: int, room: int) -> int:
    """The end of what fits into ``room`` columns, at a word's end unless that would cut the figure short."""
    end, word = start, start
    for at in range(start, len(cells)):
        room -= cells[at].columns
        if room < 0:
            break
        end = at + 1
        if end == len(cells) or cells[end].is_space:
            word = end
    return word if word >= min(last, end) else end


def _columns(cells: list[_Cell]) -> int:
    return sum(cell.columns for cell in cells)
