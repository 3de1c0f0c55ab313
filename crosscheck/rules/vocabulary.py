"""The words that a rule may use for what is counted, for what happened and for units."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from crosscheck.errors import did_you_mean
from crosscheck.lexicon import Lexicon
from crosscheck.lexicon.own import OUTCOME_LISTS
from crosscheck.rules.fitting import ATTENDANCE
from crosscheck.rules.schema import Selection, many

__all__ = ["word_faults"]


def word_faults(selection: Selection, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Keys with words that would never fit a claim, each with what to write."""
    classes = set(lexicon.under)
    outcomes = {ATTENDANCE, *(outcome for part in OUTCOME_LISTS for outcome in getattr(lexicon, part).values())}
    people, noun = "class of people", 'any other noun is written noun = "{}"'
    for key, given, known, what, instead in (
        ("counted", selection.counted, classes, people, noun),
        ("counted-exactly", selection.counted_exactly, classes, people, noun),
        ("outcome", selection.outcome, outcomes, "outcome", 'any other verb is written verb = "{}"'),
    ):
        for word in many(given):
            if word not in known:
                hint = did_you_mean(word, known) or f"; there are {', '.join(sorted(known))}"
                yield key, f'no {what} is called "{word}"{hint} ({instead.replace("{}", word)})'
    for word in many(selection.unit):
        if word not in _units() and " per " not in word:
            yield "unit", f'no unit is called "{word}"{did_you_mean(word, _units())}'
    for key, words in (("noun", selection.noun), ("verb", selection.verb)):
        for word in many(words):
            if word != word.strip().lower() or not word:
                yield key, f'"{word}" must be a word in its dictionary form, in small letters'


@cache
def _units() -> frozenset[str]:
    """Every unit that the reading of numbers knows; imported where a rule asks for one, since its tables are large."""
    from crosscheck.numbers.unit_names import unit_names

    return frozenset(unit_names())
