"""Tells years behind words that mostly bound a figure: "worried about 2020", "back to 1950", "built around 1990"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words

__all__ = ["is_led_up_to", "is_old_year"]

_TOPICS = words("contexts", "years", "topics")
_MADE = words("contexts", "years", "made")
_LEADING = words("contexts", "years", "leading")
_COMPARED = words("contexts", "years", "compared")
_CHANGES = words("contexts", "changes", "down") | words("contexts", "changes", "up")
_STEPS = words("contexts", "years", "steps")
_ENDS = frozenset({",", ".", ";", ":", "", ")", "?", "!"})
_GOES_ON = {"and", "but", "as", "than", "with", "because", "-", "—"}
_NEARLY = {"only", "just", "nearly", "almost"}


def is_led_up_to(tokens: Tokens, at: int) -> bool:
    """Whether the words before four digits that count nothing make them a year: "dates back to", "worried about"."""
    low, before, earlier = tokens.low, tokens.low[at - 1], tokens.low[at - 2]
    ends = low[at + 1] in _ENDS
    if before in ("about", "around"):
        if earlier == "to":  # "dates to about 1920"
            return low[at - 3] in _LEADING and low[at - 4] not in _CHANGES
        talked_of = before == "about" and earlier in _TOPICS and (ends or low[at + 1] in _GOES_ON)
        return talked_of or earlier in _MADE
    if before == "to":
        run_up = low[at - 3 : at - 1] == ["-", "up"] and low[at - 4] == "run"
        leads = earlier in _LEADING and low[at - 3] not in _CHANGES
        return run_up or leads or (earlier == "compared" and ends)
    if before == "least":
        return low[at - 3 : at - 1] == ["since", "at"] and (ends or low[at + 1] in _GOES_ON)
    if before == "over":
        return earlier in _STEPS  # "a 22 % increase over 2017"
    if before == "than":
        return ends and earlier in _COMPARED
    return before in _NEARLY and ends and earlier in ("is", "was") and low[at - 3] == "it"


def is_old_year(tokens: Tokens, at: int, value: int) -> bool:
    """ "an 1861 treaty": a year before 1900 right before what it names, unless it is as round as a size."""
    low, kind = tokens.low, tokens.kind
    named = kind[at + 1] == "word" and tokens.gap[at + 1] == 1
    return low[at - 1] in ("a", "an") and 1500 <= value < 1900 and value % 50 != 0 and named
