"""Constructions in any combination: the sentences of tests/grids with a few of the phrases that fit each."""

from __future__ import annotations

import pytest
from grids import Cell, Frame, faults, frames, read, sample

from crosscheck import Claim

FRAMES = [(frame, sample(frame, at)) for at, frame in enumerate(frames())]


@pytest.fixture(scope="module")
def claims() -> dict[Cell, tuple[Claim, ...]]:
    return read(cell for _, cells in FRAMES for cell in cells)


@pytest.mark.parametrize(("frame", "cells"), FRAMES, ids=[f"{frame.grid}: {frame.sentence}" for frame, _ in FRAMES])
def test_each_combination_is_read(frame: Frame, cells: list[Cell], claims: dict[Cell, tuple[Claim, ...]]) -> None:
    assert {cell.text: fault for cell in cells if (fault := faults(claims[cell], cell))} == {}
