"""Numbers in any combination: tests/grids/numbers.toml, with a few of the phrases that fit each sentence."""

from __future__ import annotations

import pytest
from number_grids import NumberFrame, few_cells, number_frames, readings

FRAMES = list(enumerate(number_frames()))


@pytest.mark.parametrize(("at", "frame"), FRAMES, ids=[f"{frame.grid}: {frame.sentence}" for _, frame in FRAMES])
def test_each_combination_is_read(at: int, frame: NumberFrame) -> None:
    read = {cell.text: readings(cell.text) for cell in few_cells(frame, at)}
    assert read == {cell.text: cell.reads for cell in few_cells(frame, at)}
