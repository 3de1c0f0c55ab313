"""Constructions in any combination: the sentences of tests/grids with a few of the phrases that fit each."""

from __future__ import annotations

import pytest
from extracted import claims_of
from grids import Frame, faults, frames, sample

from crosscheck import Claim

FRAMES = [(frame, sample(frame, at)) for at, frame in enumerate(frames())]


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Claim, ...]]:
    return claims_of(text for _, texts in FRAMES for text in texts)


@pytest.mark.parametrize(("frame", "texts"), FRAMES, ids=[f"{frame.grid}: {frame.sentence}" for frame, _ in FRAMES])
def test_each_combination_is_read(frame: Frame, texts: list[str], read: dict[str, tuple[Claim, ...]]) -> None:
    assert {text: fault for text in texts if (fault := faults(read[text], frame.claims))} == {}
