"""Figures told twice: the pairs of tests/grids/pairs.toml, a few of each domain and kind."""

from __future__ import annotations

from collections import defaultdict

import pytest
from pair_grids import Pair, is_wrong, pairs, sample

CHOSEN: dict[tuple[str, str], list[Pair]] = defaultdict(list)
for each in sample(list(pairs())):
    CHOSEN[each.domain, each.kind].append(each)


@pytest.mark.parametrize("chosen", CHOSEN.values(), ids=[": ".join(key) for key in CHOSEN])
def test_one_figure_is_silent_and_two_that_cannot_both_hold_are_not(chosen: list[Pair]) -> None:
    assert [(pair.first, pair.second) for pair in chosen if is_wrong(pair)] == []
