"""The stories of benchmarks/stories: they are well formed, and are read and compared as well as they were."""

from __future__ import annotations

from types import ModuleType

import pytest
from benchmark import loaded

from crosscheck.lexicon import load_lexicon

NAMES = ("crime", "war", "disaster", "fresh")
# What must at least be reached: recall of claims and conflicts, claims made up, and events with a false alarm.
FLOORS = {
    "crime": (0.93, 7, 2, 2),
    "war": (0.94, 5, 8, 0),
    "disaster": (0.89, 10, 4, 0),
    "fresh": (0.84, 8, 13, 1),
}


@pytest.fixture(scope="module")
def stories() -> ModuleType:
    return loaded("stories")


@pytest.mark.parametrize("name", NAMES)
def test_every_answer_is_an_outcome_and_a_figure(name: str, stories: ModuleType) -> None:
    outcomes = load_lexicon().outcomes
    for story in stories.stories(name):
        for answer in story.claims:
            outcome, figure, *rest = answer.split()
            assert outcome in outcomes, answer
            assert figure.isdigit(), answer
            assert set(rest) <= {"part", "whole", "denied"}, answer
        assert story.conflict <= outcomes


@pytest.mark.parametrize("name", NAMES)
def test_stories_are_read_and_compared_as_well_as_they_were(name: str, stories: ModuleType) -> None:
    told = stories.stories(name)
    reached = stories.score(told, stories.read(told), stories.compare(told))
    recall, false, conflicts, alarms = FLOORS[name]
    assert reached.recall >= recall
    assert reached.false <= false
    assert reached.conflicts - reached.conflicts_missed >= conflicts
    assert reached.false_alarms <= alarms
