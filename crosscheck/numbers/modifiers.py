"""Steps over what stands before a counted noun and is no plain word: "U.S.", "40-page", "$20", "F-16", "2004"."""

from __future__ import annotations

from collections.abc import Callable

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CARDINALS, load, words
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.unit_names import WORDS

__all__ = ["NUMERALS", "numbered_plural", "past_modifier"]

NUMERALS = CARDINALS - {"one"}
_PARTS = NUMERALS | {"one", "half", "quarter"}  # what a compound may begin with: "one-woman", "half-hour"
_TITLES = words("contexts", "nouns", "titles")
_STATES = words("contexts", "nouns", "states")
_BEFORE_COUNT = words("contexts", "nouns", "before_count")
_PLANES = words("contexts", "names", "planes")
_AIRLINERS = words("contexts", "names", "airliners")
_SCALES = words("numerals", "scales")
_QUOTES = frozenset("\"“”'‘’")
_MARKS = frozenset(load("currencies")["signs"])
_POSSESSIVES = ("'s", "s'")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def past_modifier(tokens: Tokens, at: int) -> int:
    """The token after the modifier that begins at token ``at``, ``at`` itself where none does."""
    if tokens.raw[at] in _MARKS:
        return _sum(tokens, at)
    if tokens.raw[at] in _QUOTES:
        quoted = tokens.glued(at + 1) and tokens.kind[at + 1] == "word" and tokens.raw[at + 2] in _QUOTES
        return at + 3 if quoted and _word_follows(tokens, at + 3) else at
    if tokens.raw[at] == "(":
        short = tokens.raw[at + 1].isupper() and tokens.raw[at + 2] == ")" and tokens.capital(at - 1)
        return at + 3 if short and _word_follows(tokens, at + 3) else at  # "Islamic State (IS) fighters"
    for step in _steps(tokens, at):
        if (last := step(tokens, at)) > at:
            return last
    return at


def _steps(tokens: Tokens, at: int) -> tuple[Callable[[Tokens, int], int], ...]:
    """What a token of this shape may begin; most words begin nothing."""
    if tokens.kind[at] == "num":
        return _compound, _model, _glued, _year, _measured, _inner_count
    if tokens.low[at] in _PARTS:
        return _compound, _inner_count
    if tokens.low[at] in ("under", "over"):
        return (_of_age,)
    return (_initials, _title, _state, _lettered, _numbered) if tokens.capital(at) else ()


def numbered_plural(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """A plural made of a name and a number, and the token after it: "F-16s", "A380s", "Model 3s", "737-800s"."""
    plane = tokens.raw[at] in _PLANES
    number = at if plane else at + 2 if tokens.hyphen(at + 1) else at + 1
    if not (plane or tokens.capital(at)) or not tokens.raw[number].isdecimal() or tokens.gap[number] == 2:
        return None
    last = _past_variant(tokens, number + 1)
    last -= last > number + 1 and tokens.raw[last - 1] == "s"
    if tokens.raw[last] != "s" or not tokens.glued(last):
        return None
    return tokens.text[tokens.start[at] : tokens.end[last - 1]].lower(), last + 1


def _word_follows(tokens: Tokens, at: int) -> bool:
    return tokens.kind[at] == "word" and tokens.gap[at] == 1


def _initials(tokens: Tokens, at: int) -> int:
    """ "U.S.", "U.N.", "Ph.D." before a word."""
    last = at
    while last < at + 12 and _short(tokens, last) and (last == at or tokens.glued(last)):
        last += 2
    while last > at + 2 and tokens.hyphen(last) and tokens.kind[last + 1] == "word" and last < at + 16:
        last += 2  # "U.S.-led"
    return last if last > at + 2 and _word_follows(tokens, last) else at


def _short(tokens: Tokens, at: int) -> bool:
    return tokens.capital(at) and len(tokens.raw[at]) < 3 and tokens.raw[at + 1] == "." and tokens.glued(at + 1)


def _title(tokens: Tokens, at: int) -> int:
    """ "St. Louis", "Sgt. Pepper": a short title and the name it stands before."""
    titled = tokens.capital(at) and tokens.low[at] in _TITLES and tokens.raw[at + 1] == "." and tokens.glued(at + 1)
    return at + 3 if titled and tokens.capital(at + 2) and tokens.gap[at + 2] == 1 else at


def _state(tokens: Tokens, at: int) -> int:
    """ "Calif." before a word: "three Calif. men"."""
    short = tokens.low[at] in _STATES and tokens.raw[at + 1] == "." and tokens.glued(at + 1)
    return at + 2 if short and _word_follows(tokens, at + 2) else at


def _lettered(tokens: Tokens, at: int) -> int:
    """ "F-16", "A320", "Storm-5", "A330-900" before a word."""
    number = at + 2 if tokens.hyphen(at + 1) else at + 1
    model = tokens.capital(at) and tokens.kind[number] == "num" and tokens.glued(number)
    last = number + 1
    while last < number + 4 and tokens.glued(last) and tokens.kind[last] in ("word", "num"):
        last += 1  # "Tu-22M3"
    last = _past_variant(tokens, last)
    return last if model and _word_follows(tokens, last) else at


def _past_variant(tokens: Tokens, at: int) -> int:
    """The token after the variant of a model at ``at``: "-900", "-300ER"; ``at`` itself where none stands there."""
    if not tokens.hyphen(at) or tokens.kind[at + 1] != "num":
        return at
    return at + 3 if tokens.kind[at + 2] == "word" and tokens.glued(at + 2) else at + 2


def _model(tokens: Tokens, at: int) -> int:
    """ "737-800", "777-300ER" before a plural, "737" before "jets"."""
    last = _past_variant(tokens, at + 1)
    known = tokens.raw[at] in _PLANES and (last > at + 1 or tokens.low[last] in _AIRLINERS)
    return last if known and _word_follows(tokens, last) and is_plural(tokens.low[last]) else at


def _of_age(tokens: Tokens, at: int) -> int:
    """ "under-16", "over-65" before a word."""
    aged = tokens.hyphen(at + 1) and tokens.kind[at + 2] == "num"
    return at + 3 if aged and _word_follows(tokens, at + 3) else at


def _numbered(tokens: Tokens, at: int) -> int:
    """ "Boeing 737", "Boeing 737-800" before a plural: "two Boeing 737 planes"."""
    numbered = tokens.capital(at) and tokens.raw[at + 1].isdecimal() and tokens.gap[at + 1] == 1
    last = at + 4 if tokens.hyphen(at + 2) and tokens.kind[at + 3] == "num" else at + 2
    last += tokens.capital(last) and is_plural(tokens.low[last + 1])  # "737 MAX jets"
    plural = _word_follows(tokens, last) and is_plural(tokens.low[last]) and not tokens.capital(last)
    return last if numbered and plural else at


def _compound(tokens: Tokens, at: int) -> int:
    """ "40-page", "19-year-old", "one-woman", "half-hour"."""
    if tokens.kind[at] != "num" and tokens.low[at] not in _PARTS:
        return at
    last = at + 1
    while last < at + 6 and tokens.hyphen(last) and tokens.kind[last + 1] == "word":
        last += 2
    return last if last > at + 1 and _word_follows(tokens, last) else at


def _glued(tokens: Tokens, at: int) -> int:
    """ "50kg", "100m", "18th-century" before a word."""
    last = at + 2
    if not tokens.glued(at + 1) or tokens.kind[at + 1] != "word":
        return at
    while last < at + 6 and tokens.hyphen(last) and tokens.kind[last + 1] == "word":
        last += 2
    return last if _word_follows(tokens, last) else at


def _sum(tokens: Tokens, at: int) -> int:
    """ "$20", "£5m", "$3 million" before a word."""
    last = at + 2
    if tokens.kind[at + 1] != "num" or not tokens.glued(at + 1):
        return at
    if tokens.low[last] in _SCALES or (tokens.glued(last) and tokens.kind[last] == "word"):
        last += 1
    return last if _word_follows(tokens, last) else at


def _year(tokens: Tokens, at: int) -> int:
    """ "2004" before a noun: "two 2004 films", "one 2004 film"."""
    raw = tokens.raw[at]
    year = raw.isdecimal() and len(raw) == 4 and _FIRST_YEAR <= int(raw) <= _LAST_YEAR
    noun = is_plural(tokens.low[at + 1]) or tokens.low[at - 1] == "one"
    return at + 1 if year and noun and _word_follows(tokens, at + 1) else at


def _measured(tokens: Tokens, at: int) -> int:
    """ "9 litre" before a plural: "ten 9 litre cases"."""
    found = WORDS.match(tokens.low, at + 1) if _word_follows(tokens, at + 1) else None
    if found is None or is_plural(tokens.low[at + found[0]]):
        return at
    last = at + 1 + found[0]
    return last if _word_follows(tokens, last) and is_plural(tokens.low[last]) else at


def _inner_count(tokens: Tokens, at: int) -> int:
    """The count in "one of Europe's 10 largest banks", "one of the first three racers"."""
    before = tokens.low[at - 1]
    if not (before in _BEFORE_COUNT or before.endswith(_POSSESSIVES)):
        return at
    counts = tokens.kind[at] == "num" or tokens.low[at] in NUMERALS
    return at + 1 if counts and _word_follows(tokens, at + 1) else at
