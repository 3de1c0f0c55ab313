"""Tells the pronoun "one" from a count of one: "the one who left", "one of relief"; "kills one, wounds five"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CARDINALS, OPENERS, is_figure, words
from crosscheck.numbers.nouns import is_plural

__all__ = ["IN_TURN", "is_one_day", "is_pronoun", "is_some_time"]

_AFTER_A_DAY = words("contexts", "idioms", "after_a_day")
_BEFORE_A_DAY = words("contexts", "idioms", "before_a_day")
_AFTER = words("contexts", "idioms", "after_one")
_BEFORE = words("contexts", "idioms", "before_one")
_BEFORE_COUNTED = words("contexts", "idioms", "before_counted_one") | {'"', "“"}
_NOUNS = words("contexts", "idioms", "nouns_of_one") | words("contexts", "idioms", "some_times")
_HARMING = words("contexts", "idioms", "harming")
_HARMED = words("contexts", "idioms", "harmed")
_HAVING = words("contexts", "idioms", "having")
_IN_ING = words("contexts", "idioms", "nouns_in_ing")
_ADVERBS = words("contexts", "idioms", "adverbs_after_one")
_PERIODS = words("contexts", "idioms", "periods_after_one")
_SEVERAL = words("contexts", "idioms", "of_several")
_STOPS = words("contexts", "nouns", "stops")
_TIMES = words("contexts", "idioms", "some_times") | words("contexts", "calendar", "weekdays")
_BEFORE_SOME_TIME = words("contexts", "idioms", "before_some_time")
_AFTER_SOME_TIME = words("contexts", "idioms", "after_some_time")
_BEFORE_SPELL = words("contexts", "idioms", "before_spell")
_DATED = words("contexts", "calendar", "months") | {"early", "late", "mid"}
_ENDS = {",", ".", ";", "?", "!", "", "—"}
_FIGURE_AFTER = {"out": ("of",), "or": ("two", "more"), "and": ("a",)}
_LONG_TIMES = {"week", "month", "year"}
_SUBJECTS = {"he", "she", "they", "we", "you", "i"}
_HOURS = {"am", "pm", "a", "p", "o'clock"}  # "between one and 2pm"
_LONGEST = 6  # words of a phrase
IN_TURN = (["after", "another"], ["by", "one"])  # "were killed one by one"
_BEING = {"is", "was"}
_ALL = {"every", "each", "any"}
_LINKING = {"is", "was", "be", "been", "became", "become", "becomes", "remains", "remained"}
_DETERMINERS = {"a", "an", "the", "his", "her", "its", "their", "two"}


def is_pronoun(tokens: Tokens, at: int) -> bool:
    """Whether "one" at ``at`` counts nothing."""
    after, next_one = tokens.low[at + 1 : at + 3]
    if [after, next_one] in IN_TURN:
        return True
    if _begins_a_range(tokens, at) or _counts_a_victim(tokens, at):
        return False
    if after == "more" and tokens.kind[at + 2] == "word" and next_one not in _STOPS:
        return False  # "one more person"
    return _follows(tokens, at) or _the_one(tokens, at) or _stands_for_a_noun(tokens, at)


def _begins_a_range(tokens: Tokens, at: int) -> bool:
    """ "one in three", "one to two", "one or more", "one and a half"."""
    after, next_one = tokens.low[at + 1 : at + 3]
    if next_one in _FIGURE_AFTER.get(after, ()):
        return True
    year = len(next_one) > 3 and not (after == "in" and "," in next_one)
    figure = (tokens.kind[at + 2] == "num" and not year) or next_one in CARDINALS or next_one == "every"
    opened = after == "and" and "between" in tokens.low[at - 2 : at]  # "between one and two million"
    opened = opened and tokens.low[at + 3] not in _HOURS
    return (after in ("in", "out", "to") or opened) and figure and tokens.gap[at + 1] == 1


def is_one_day(tokens: Tokens, at: int) -> bool:
    """Whether "one day" is a length of time: "one day after the vote", "for one day", "just one day to pack"."""
    low = tokens.low
    if low[at : at + 2] != ["one", "day"]:
        return False
    return low[at + 2] in _AFTER_A_DAY or low[at - 1] in _BEFORE_A_DAY


def is_some_time(tokens: Tokens, at: int) -> bool:
    """Whether "one night" says when and not how long: "he left one night and hid", "One Sunday, the roof fell in"."""
    low, before, after = tokens.low, tokens.low[at - 1], at + 2
    if low[at] == "one" and low[at + 1] in _LONG_TIMES:
        return before in OPENERS and low[after] in _SUBJECTS  # "One year he won it."
    if low[at] != "one" or low[at + 1] not in _TIMES or before in _BEFORE_SPELL or before.endswith("ly"):
        return False
    if (tokens.kind[at - 1] == "word" and before in _STOPS and before not in _BEFORE_SOME_TIME) or before == "-":
        return False
    if any(is_figure(tokens, i) for i in (at - 3, at - 2, at - 1, after, after + 1)):
        return False  # "two days, one night", "one Sunday in three"
    if low[after] == "in":
        return low[after + 1] in _DATED
    return low[after] in _ENDS or low[after] in _AFTER_SOME_TIME or low[after : after + 2] == ["to", "find"]


def _counts_a_victim(tokens: Tokens, at: int) -> bool:
    """ "kills one, wounds five", "at least one and", "one was wounded"; not "if one is hurt"."""
    low = tokens.low
    if low[at - 2 : at] == ["at", "least"] or low[at - 1] in _HARMING:
        return True
    be = _past_age(tokens, at + 1)
    harmed = low[be] in _BEING and (low[be + 1] in _HARMED or low[be + 1 : be + 3] == ["in", "hospital"])
    return harmed and low[at - 1] in _BEFORE_COUNTED


def _past_age(tokens: Tokens, at: int) -> int:
    """The token after an age between commas at ``at``: "one, 33, was shot", "one, aged nine, was killed"."""
    low = tokens.low
    figure = at + 2 if low[at + 1] == "aged" else at + 1
    return figure + 2 if low[at] == "," == low[figure + 1] and is_figure(tokens, figure) else at


def _follows(tokens: Tokens, at: int) -> bool:
    """Whether what follows makes it a pronoun: "one who", "one is", "one later", "one last year"."""
    low, after, next_one = tokens.low, tokens.low[at + 1], tokens.low[at + 2]
    if tokens.hyphen(at + 2) and tokens.gap[at + 1] == 1 and after != "day" and _describes(tokens, at + 3):
        return False
    if tokens.gap[at + 1] == 2 or tokens.kind[at + 1] == "sign":
        return after != "-" or not tokens.glued(at + 2)
    if is_one_day(tokens, at):
        return False
    if after in _ADVERBS:
        return tokens.kind[at + 2] != "word" or next_one in _STOPS
    if _is_relative(tokens, at):
        return True
    dated = after in ("last", "next", "this") and low[at + 2] in _PERIODS
    return after.removesuffix("n't") in _AFTER or after == "can't" or (dated and not tokens.capital(at))


def _describes(tokens: Tokens, at: int) -> bool:
    """Whether a noun follows the compound whose last part is at ``at``: "one in-house lawyer", not "one in-store"."""
    while tokens.hyphen(at + 1):
        at += 2
    noun = at + 1
    return tokens.kind[noun] == "word" and tokens.gap[noun] == 1 and tokens.low[noun] not in _STOPS


def _is_relative(tokens: Tokens, at: int) -> bool:
    """ "the price one pays for fame"; not "of the sons one lives in Rome"."""
    low, raw = tokens.low, tokens.raw
    verb = is_plural(low[at + 1]) and raw[at + 2] not in ("'", "’") and low[at + 2] in _STOPS
    noun = tokens.kind[at - 1] == "word" and low[at - 1] not in _STOPS
    return verb and noun and low[at - 2] in ("the", "a", "every", "any", "what") and low[at - 3] not in ("of", "among")


def _the_one(tokens: Tokens, at: int) -> bool:
    """Whether "the one", "every one of them" is a pronoun: no noun that names people or things in news follows."""
    before, after = tokens.low[at - 1], tokens.low[at + 1]
    if after == "of" and (before in _ALL or tokens.low[at - 2 : at] == ["every", "single"]):
        return True  # "every one of his players"
    return before in _BEFORE and after not in ("of", "-") and after not in _NOUNS


def _stands_for_a_noun(tokens: Tokens, at: int) -> bool:
    """ "the mood was one of relief", "three planes, one burning", "he had one removed in May"."""
    before, after, next_one = tokens.low[at - 1], tokens.low[at + 1], tokens.low[at + 2]
    if after == "of":
        linking = tokens.low[at - 2] if before == "the" else before
        return linking in _LINKING and _is_one_thing(tokens, at + 2)
    ends = tokens.kind[at + 2] != "word" or next_one in _STOPS
    if after.endswith("ing") and (before in (",", ";", "-", "—", "(") or before in _HAVING):
        return next_one in _DETERMINERS or (ends and after not in _IN_ING)
    return before in _HAVING and after.endswith("ed") and ends


def _is_one_thing(tokens: Tokens, at: int) -> bool:
    """Whether the phrase at ``at`` is a mass or a quality and none of several: "relief", "growing concern"."""
    if tokens.low[at] in _SEVERAL or tokens.low[at] in CARDINALS or tokens.kind[at] != "word":
        return False
    last = at + _LONGEST
    while at < last and tokens.kind[at] == "word" and tokens.low[at] not in _STOPS:
        if tokens.capital(at) or is_plural(tokens.low[at]) or tokens.low[at].endswith("'s"):
            return False
        at += 1
    return True
