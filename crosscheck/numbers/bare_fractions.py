"""Tells a fraction without "of" from an ordinal: "about a third voted", "12% and a fifth", "a third higher than"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import is_figure, load, words
from crosscheck.numbers.nouns import is_plural

__all__ = ["stands_alone"]

_FRACTIONS: dict[str, int] = load("numerals")["fractions"]
_LINKS = words("numerals", "bare_fractions", "links")
_VERBS = words("numerals", "bare_fractions", "verbs")
_JOINTS = words("numerals", "bare_fractions", "joints")
_COMPARED = words("bounds", "comparatives", "up") | words("bounds", "comparatives", "down")
_STOPS = words("contexts", "nouns", "stops")
_MORE = {"more", "fewer"}
_NEARLY = {"nearly", "almost", "roughly", "only"}
_LOOSE = {"about", "around", "over", "under"}  # "he thinks about a third" is another one
_OPENERS = {"", ".", ",", ";", ":", '"', "“", "—", "with", "and", "but", "while", "just"}
_SHARES = {"%", "percent"}
_SENTENCE_ENDS = {".", "?", "!", ""}
_FARTHEST = 16  # tokens to the other share


def stands_alone(tokens: Tokens, at: int, last: int) -> bool:
    """Whether "a third" at ``at``, which ends before ``last``, is a share although no "of" follows."""
    after = tokens.low[last + 1]
    if tokens.low[last] in _COMPARED and (after == "than" or (tokens.low[last] in _MORE and is_plural(after))):
        return True  # "a third higher than", "a third more homes"
    if tokens.low[last] in ("higher", "lower") and (tokens.kind[last + 1] != "word" or after in _STOPS):
        return True  # "closed a third higher"
    return _ends_here(tokens, last) and (_is_bounded(tokens, at) or _is_beside_a_share(tokens, at, last))


def _ends_here(tokens: Tokens, last: int) -> bool:
    """Whether no noun follows that an ordinal could describe: a sign, a link or a verb does."""
    low, word = tokens.low, tokens.low[last]
    if tokens.kind[last] != "word" or tokens.gap[last] == 2:
        return word not in ("-", "'", "%") and tokens.kind[last] in ("", "sign")
    if word in _LINKS:
        return True
    verb = word in _VERBS or (word.endswith("ed") and not tokens.capital(last))
    closes = tokens.kind[last + 1] != "word" or low[last + 1] in _STOPS or low[last + 1].endswith("ly")
    return verb and closes and not tokens.hyphen(last + 1)


def _is_bounded(tokens: Tokens, at: int) -> bool:
    """ "nearly a third", "more than a fifth", "About a third" that begins a clause; not "for more than a quarter"."""
    low, before, earlier = tokens.low, tokens.low[at - 1], tokens.low[at - 2]
    start = at - 2 if before == "than" else at - 1
    bound = before in _NEARLY or (before == "than" and earlier in ("more", "less", "fewer"))
    if before in _LOOSE:
        bound = earlier in _OPENERS and tokens.kind[at + 2] == "word"
    lasts = tokens.low[at + 1] == "quarter" and low[start - 1] in ("for", "in", "within", "after", "every")
    return bound and not lasts


def _is_beside_a_share(tokens: Tokens, at: int, last: int) -> bool:
    """Whether the nearest figure of the sentence is a share too: "30% agreed and a fifth did not"."""
    low, joint = tokens.low, tokens.low[at - 1]
    if joint not in _JOINTS or (joint == "for" and low[at + 1] == "quarter"):
        return False
    for i in range(at - 2, at - _FARTHEST, -1):
        if low[i] in _SENTENCE_ENDS:
            break
        if _is_amount(tokens, i):
            return _is_share(tokens, i)
    ahead = next((i for i in range(last, last + _FARTHEST) if low[i] in _SENTENCE_ENDS or _is_amount(tokens, i)), last)
    return joint == "for" and _is_amount(tokens, ahead) and _is_share(tokens, ahead)


def _is_amount(tokens: Tokens, at: int) -> bool:
    return is_figure(tokens, at) or tokens.kind[at] == "frac" or tokens.low[at] in _FRACTIONS


def _is_share(tokens: Tokens, at: int) -> bool:
    """Whether the figure at ``at`` is a percentage, or a fraction with "of" or a bound."""
    low = tokens.low
    if low[at] in _FRACTIONS:
        return low[at + 1] == "of" or (low[at - 1] in ("a", "an") and _is_bounded(tokens, at - 1))
    after = at + 3 if low[at + 1 : at + 3] == ["per", "cent"] else at + 2
    counted = is_plural(low[after]) and not tokens.capital(after)  # "two 5% stakes and a third"
    return (low[at + 1] in _SHARES or after == at + 3) and not counted
