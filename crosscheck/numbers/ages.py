"""Tells a person's age: "45-year-old", "aged 25 to 54", "who was 10", "the minimum age is 18", "retired at 66"."""

from __future__ import annotations

from crosscheck.model import Kind, Quantity
from crosscheck.numbers.apposition import appositive, bracketed, is_people, is_person, listed
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import Trie, is_figure, load, phrase, words
from crosscheck.numbers.lives import ENDS, at_an_age, has_subject, is_dead_at, subject_of
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.titles import is_title_case

__all__ = ["as_age"]

_OPENERS = words("contexts", "ages", "before")
_GROUPS = words("contexts", "ages", "groups")
_DEMOGRAPHICS = {"demographic", "demographics"}
_LIMITS = words("contexts", "ages", "limits")
_OLDER = frozenset({"old", "young", "older", "younger"})
_OLD = ("old", "olds", "old's")
_MULTIPLES = words("numerals", "multiples")
_SHORT = ("yo", "yos")
_THEM = {"them", "whom", "these", "those"}
_OLDEST = 120
_LIMIT = 199  # an age that can be nothing else is one even where it is a slip


def as_age(tokens: Tokens, first: int, number: tuple[int, int], last: int, quantity: Quantity) -> int | None:
    """The token after the age, or None where the quantity is none."""
    low = tokens.low
    if quantity.unit in ("year", "month", "week", "day") and (old := _old(tokens, last)) is not None:
        return old
    if quantity.kind is not Kind.COUNT or not 1 <= quantity.figure <= _LIMIT:
        return None
    if quantity.figure > _OLDEST and not _is_only_age(tokens, first, last):
        return None
    if low[last] in _SHORT:
        return last + 1
    if low[last - 1] == "-" or tokens.kind[last] == "num" or low[number[0]] in _MULTIPLES:
        return None
    if low[last] == "of" and low[last + 1] in _THEM:  # "12 Nordlanders, 5 of them boys"
        return None
    if _marked(tokens, first, number[0], last):
        return last
    told = _told(tokens, first, last, quantity) or appositive(tokens, first, number, last)
    told = told or (
        first == number[0] and last == number[1] and (bracketed(tokens, first, last) or listed(tokens, first))
    )
    return last if told else None


def _is_only_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is no toll: "aged 166", "a nun, 166, was", "Dead at 184"; not "put the dead at 150"."""
    low, after = tokens.low, tokens.low[last + 1]
    if low[first - 1] in _OPENERS or is_dead_at(tokens, first, last) or low[first - 3 : first] == ["lived", "to", "be"]:
        return True
    if low[first - 1] != "," or not is_person(low[first - 2]) or low[last] != ",":
        return False
    headline = tokens.gap[first - 2] == 2 or is_title_case(tokens, first)
    goes_on = tokens.kind[last + 1] == "word" and after not in ("and", "or")
    return (headline and goes_on) or after in _PREDICATES


def _marked(tokens: Tokens, first: int, figure: int, last: int) -> bool:
    """Whether words right at the figure tell its age: "aged 25", "as old as 17", "the 18-34 age group"."""
    low, before, earlier = tokens.low, tokens.low[first - 1], tokens.low[first - 2]
    if before in _OPENERS or _OPENERS.intersection(low[first:figure]) or (earlier, before) == ("age", "of"):
        return True
    if before == "of" and earlier in _OF_AN_AGE and low[first - 3] in ("a", "the") and low[figure] != "one":
        return "." not in low[figure] and not counted_head(tokens, last)[0]  # "a girl of 14"
    if (low[last] == "age" and low[last + 1] in _GROUPS) or low[last] in _DEMOGRAPHICS:
        return True
    if _OLDER.intersection(low[first:figure]) or low[last - 1] in _OLDER:
        return True
    if low[first] in _LIMITS and low[first + 1] == "-" and is_people(low[last]):
        return True  # "under-25 men"
    limited = low[first] in _LIMITS or low[last - 1] in _LIMITS
    return limited and is_people(before) and not is_plural(low[last])  # "those 65 and over"


def _old(tokens: Tokens, at: int) -> int | None:
    """The token after "-old", " old" or " of age"."""
    low = tokens.low
    if low[at] == "-" and low[at + 1] in _OLD:
        return at + 2
    if low[at] in _OLD:
        return at + 1
    return at + 2 if low[at : at + 2] == ["of", "age"] else None


# ---------------------------------------------------------------- ages that a verb tells
_VERBS = words("contexts", "ages", "verbs")
_PERSONS = words("contexts", "ages", "persons")
_PREDICATES = words("contexts", "ages", "predicates")
_PLURALS = words("contexts", "ages", "plurals")
_CONTRACTED = words("contexts", "ages", "contracted")
_ADVERBS = words("contexts", "ages", "adverbs")
_TURNS = words("contexts", "ages", "turns")
_NO_TURN = words("contexts", "ages", "before_no_turn")
_BEFORE_TURN = words("contexts", "ages", "before_turn")
_AFTER_RELATIVE = words("contexts", "ages", "after_relative")
_SET = words("contexts", "ages", "set")
_FOLLOWING = Trie((phrase(text), None) for text in load("contexts")["ages"]["following"])
_DATED = words("contexts", "calendar", "months") | words("contexts", "calendar", "weekdays")
_LONGEST_RULE = 8  # words of "the minimum age to buy a drink"
_ELDEST = frozenset({"oldest", "youngest", "eldest"})
_OF_AN_AGE = words("contexts", "ages", "of_an_age")
_OTHERS = frozenset({"he", "she", "it", "they", "there", "we", "you", "i", "that"})


def _told(tokens: Tokens, first: int, last: int, quantity: Quantity) -> bool:
    """Whether a verb before the figure makes it an age, and what follows lets it be one."""
    relative = tokens.low[first - 2 : first] == ["who", "was"] and tokens.low[last] in _AFTER_RELATIVE
    if not _closes(tokens, last) and not relative:
        return False
    verb = first - 2 if tokens.low[first - 1] in _ADVERBS or tokens.low[first - 1] == "both" else first - 1
    return (
        _has_age(tokens, verb, first, last)
        or _turned(tokens, first)
        or (tokens.low[first - 1] == "pushing" and tokens.low[first - 2] in _VERBS and has_subject(tokens, first - 2))
        or at_an_age(tokens, first, last, quantity.figure)
        or _set_for_all(tokens, first)
    )


def _closes(tokens: Tokens, at: int) -> bool:
    """Whether the clause goes on behind an age here: "he was 10 when", "she turned 18 on Friday"; not "one of"."""
    low = tokens.low
    if low[at] in ENDS or _FOLLOWING.match(low, at):
        return True
    if low[at] == "-":
        return not tokens.glued(at) or tokens.raw[at] == "—"
    if low[at] == "at" and tokens.capital(at + 1):
        return low[at - 3] in _PERSONS  # "when I was 13 at Leeds College"
    dated = low[at + 1] in _DATED or (low[at] == "in" and tokens.kind[at + 1] == "num" and len(tokens.raw[at + 1]) == 4)
    return low[at] in _DATED or (low[at] in ("in", "on", "last", "this", "next") and dated)


def _has_age(tokens: Tokens, verb: int, first: int, last: int) -> bool:
    """ "who was 10", "she's 34 and", "the girl is nine"; "they were 12" may as well count them."""
    low = tokens.low
    if low[first - 1] == "and" and is_figure(tokens, first - 2):
        verb, pair = first - 3, True  # "they were 12 and 14"
    else:
        pair = low[last] == "and" and is_figure(tokens, last + 1) and _closes(tokens, last + 2)
    if low[first] == "one":
        return False
    if low[verb] in _CONTRACTED:
        return True
    if low[verb] not in _VERBS:
        return False
    if low[first - 1] == "both":
        return True  # "they are both 19"
    then = low[last] == "when" or low[last : last + 3] == ["at", "the", "time"]
    subject = subject_of(tokens, verb)
    if low[subject] in _PLURALS or is_people(low[subject]):
        return pair or then
    if then and tokens.capital(subject):
        return True  # "Roe was 18 when"
    return low[subject] in _PERSONS or low[subject] in _ELDEST or is_person(low[subject])


def _turned(tokens: Tokens, first: int) -> bool:
    """ "turns 66", "when his son turned four he left", "will turn 50 in May"; not "through turns 3 and 4"."""
    verb, before = tokens.low[first - 1], tokens.low[first - 2]
    return (verb in _TURNS and before not in _NO_TURN) or (verb == "turn" and before in _BEFORE_TURN)


def _set_for_all(tokens: Tokens, first: int) -> bool:
    """ "the minimum age is 18", "the drinking age was raised to 21"."""
    low, at = tokens.low, first - 1
    if low[at] == "to" and low[at - 1] not in ("age", *_SET):
        return False
    if low[at] not in ("to", "at", *_VERBS, *_SET):
        return False
    for i in range(at - 1, at - _LONGEST_RULE, -1):
        if low[i] in ("age", "ages"):
            return True
        if tokens.kind[i] != "word" or low[i] in _OTHERS or (low[i] == "the" and low[i - 1] not in ("of", "for")):
            return False
    return False
