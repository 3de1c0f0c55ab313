"""The passages of benchmarks/speakers.toml: they are well formed, and speakers are read as well as they were."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from benchmark import FOLDER, loaded

from crosscheck import SourceKind
from crosscheck.sources import load_profiles

FILES = sorted(FOLDER.glob("speakers*.toml"))
# What must at least be reached: precision and recall of the speaker, of who that is, and of who passed the figure on.
FLOORS = {
    "speakers.toml": {"speaker": (0.96, 0.93), "who": (0.95, 0.92), "via": (0.95, 0.85)},
    "speakers_fresh.toml": {"speaker": (0.90, 0.86), "who": (0.95, 0.84), "via": (0.95, 0.70)},
}


@pytest.fixture(scope="module")
def speakers() -> ModuleType:
    return loaded("speakers")


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_every_answer_is_a_figure_of_its_text_and_a_speaker_that_there_is(path: Path, speakers: ModuleType) -> None:
    profiles = load_profiles()
    for passage in speakers.passages(path):
        for answer in passage.answers:
            figure, _, who, _ = answer
            assert figure in passage.text
            assert who == "-" or who[1:] in set(SourceKind) or profiles.get(who), who


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_speakers_are_read_as_well_as_they_were(path: Path, speakers: ModuleType) -> None:
    judged = speakers.judge(speakers.passages(path))
    for field, (precision, recall) in FLOORS[path.name].items():
        right, given, expected = speakers.shares(j for j in judged if j.field == field)
        assert right / given >= precision, f"{field}\n{speakers.table(judged)}"
        assert right / expected >= recall, f"{field}\n{speakers.table(judged)}"
