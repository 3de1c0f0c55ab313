"""What is done to things: "axed" jobs are "cut" ones, and homes "threatened" by a fire are not the burned ones."""

from __future__ import annotations

from functools import cache

from crosscheck.wordfile import word_file

__all__ = ["one_act", "two_acts"]


def one_act(x: str, y: str) -> bool:
    """Whether two verbs say one act in other words: "raze" and "destroy"."""
    return any(act == other for act in _acts().get(x, ()) for other in _acts().get(y, ()))


def two_acts(x: str, y: str) -> bool:
    """Whether two verbs say acts each of which has a count of its own: "sell" and "build"."""
    fields = {act[0] for act in _acts().get(x, ())} & {act[0] for act in _acts().get(y, ())}
    return bool(fields) and not one_act(x, y)


@cache
def _acts() -> dict[str, tuple[tuple[str, str], ...]]:
    """For each verb the acts that it says, each with its field."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for field, acts in word_file(__package__, "acts.toml").items():
        for act, verbs in acts.items():
            for verb in verbs:
                found[verb] = (*found.get(verb, ()), (field, act))
    return found
