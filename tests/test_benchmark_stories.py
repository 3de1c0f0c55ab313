"""The stories of benchmarks/stories: they are well formed, and are read and compared as well as they were."""

from __future__ import annotations

from types import ModuleType

import pytest
from benchmark import loaded

from crosscheck.lexicon import load_lexicon

# What must at least be reached: recall of claims and conflicts, claims made up, events with a false alarm, and findings
# on stories of several events that are checked together.
FLOORS = {
    "crime": (0.93, 7, 2, 2, 7),
    "war": (0.94, 5, 8, 0, 6),
    "disaster": (0.89, 10, 4, 0, 5),
    "outlets": (0.91, 3, 16, 0, 2),
    "gathered": (0.94, 9, 1, 0, 5),
    "others": (0.85, 4, 3, 3, 3),
    "fresh": (0.84, 8, 14, 1, 2),
    "fresh2": (0.77, 18, 9, 4, 1),
}
NAMES = tuple(FLOORS)


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
    reached = stories.score(told, stories.read(told), stories.compare(told), stories.crossing(told))
    recall, false, conflicts, alarms, crossing = FLOORS[name]
    assert reached.recall >= recall
    assert reached.false <= false
    assert reached.conflicts - reached.conflicts_missed >= conflicts
    assert reached.false_alarms <= alarms
    assert reached.crossing <= crossing
