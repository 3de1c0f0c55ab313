"""Constructions in any combination: the sentences of tests/grids with a few of the phrases that fit each."""

from __future__ import annotations

import pytest
from grids import Frame, faults, frames, read, sample

from crosscheck import Claim

FRAMES = [(frame, sample(frame, at)) for at, frame in enumerate(frames())]


@pytest.fixture(scope="module")
def claims() -> dict[tuple[bool, str], tuple[Claim, ...]]:
    return read((frame, text) for frame, texts in FRAMES for text in texts)


@pytest.mark.parametrize(("frame", "texts"), FRAMES, ids=[f"{frame.grid}: {frame.sentence}" for frame, _ in FRAMES])
def test_each_combination_is_read(
    frame: Frame, texts: list[str], claims: dict[tuple[bool, str], tuple[Claim, ...]]
) -> None:
    assert {text: fault for text in texts if (fault := faults(claims[frame.headline, text], frame.claims))} == {}
