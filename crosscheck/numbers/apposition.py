"""Tells an age that is put beside a person: "Mira Lund, 66,", "her sister, also 15,", "Lina (10)", "men, 3 and 4,"."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import CARDINALS, words
from crosscheck.numbers.nouns import is_plural, singular

__all__ = ["appositive", "bracketed", "is_people", "is_person", "listed"]

_PERSON = words("contexts", "ages", "person")
_KIN = words("contexts", "ages", "kin")
_PEOPLE = words("contexts", "ages", "people")
_NOT_PEOPLE = words("contexts", "ages", "not_people")
_PLACING = words("contexts", "ages", "placing")
_ADVERBS = words("contexts", "ages", "adverbs")
_ABOUT = words("contexts", "ages", "about")
_HARMED = words("contexts", "ages", "harmed")
_OF_SOME = words("contexts", "ages", "of_some") | words("numerals", "ordinals")
_ALONE = {"another", "one"}
_PARTITIVE = {"of", "among"}
_PREDICATES = words("contexts", "ages", "predicates")
_TEENS = words("numerals", "units") - {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
_GROWN = (_TEENS | words("numerals", "tens")) - {"ten", "eleven", "twelve"}
_AFTER = {",", ".", ";", ")", "(", "", "-", "—", "who", "of", "was", "is", "from", "said", "told", "and"}
_AFTER_ASIDE = {",", ".", ";", ")", "", "and", "of", "from", "who"}
_CLOSING = {"'", "’", '"', "”"}
_CLOSED = {",", ".", ";", ")"}
_JUNIOR = {"jr", "sr"}
_LONGEST_NAME = 4
_LONGEST_LIST = 10


def is_person(word: str) -> bool:
    """Whether a word in small letters is a noun for one person."""
    return word in _PERSON or word in _KIN


def is_people(word: str) -> bool:
    """Whether a word in small letters stands for people: "children", "those", "teachers"."""
    return word in _PEOPLE or (is_plural(word) and is_person(singular(word)))


def appositive(tokens: Tokens, first: int, number: tuple[int, int], last: int) -> bool:
    """ "Name, 66,", "her sister, also 15,", "Omar Haddad, seventy,", "two sisters, both 19,"."""
    low = tokens.low
    aside = low[first - 1]
    if tokens.raw[first - 1] in _CLOSING and tokens.raw[first - 2] == "," and first == number[0]:
        place = low[last + 1] == "of" and tokens.kind[last + 2] == "num"  # 'the song "Home," 12, of 40'
        return not place and _beside(tokens, first, last, first - 2)  # 'the singer "Tiny," 66, was'
    comma = first - 2 if aside in _ADVERBS or aside in ("both", "each", "all") else first - 1
    if tokens.raw[comma] != "," or tokens.gap[number[0]] != 1 or last != number[1]:
        return False
    if first != number[0]:  # "her son, about 15, was hurt"
        return low[first] in _ABOUT and is_person(low[comma - 1]) and low[last] in _CLOSED
    if aside in ("both", "each", "all"):
        return low[last] in _AFTER_ASIDE and _of_several(tokens, comma - 1, aside)
    return _beside(tokens, first, last, comma)


def _beside(tokens: Tokens, first: int, last: int, comma: int) -> bool:
    """Whether a whole figure stands behind a person and a comma; beside a name alone, words must say 13 or more."""
    low, digits = tokens.low, tokens.kind[first] == "num"
    if digits and not (tokens.raw[first].isdecimal() and last == first + 1):
        return False
    end = comma - 2 if tokens.raw[comma - 1] == "." and low[comma - 2] in _JUNIOR else comma - 1  # "Roy Hill Jr., 30"
    if _is_one_of_some(tokens, end) and low[last] == "," and tokens.kind[last] == "sign":
        return comma == first - 1 and low[last + 1] in _PREDICATES
    if is_person(low[end]):
        return low[last] in (_AFTER if digits and comma == first - 1 else _CLOSED)
    if not tokens.capital(end) or low[end] in _NOT_PEOPLE or _is_place(tokens, end) or low[last + 1] == "including":
        return False
    if digits:
        return low[last] in (_AFTER if comma == first - 1 else _AFTER_ASIDE)
    named = (tokens.capital(end - 1) and low[first] in _GROWN) or _is_one_of_two(tokens, end, first, last)
    return low[last] in _CLOSED and (named or is_person(low[end - 1]))


def _is_one_of_some(tokens: Tokens, at: int) -> bool:
    """Whether "the other", "The youngest" or "another" ends at ``at`` and stands for a person of some told before."""
    word, before = tokens.low[at], tokens.low[at - 1]
    return word in _ALONE or (word in _OF_SOME and before == "the" and tokens.low[at - 2] not in _PARTITIVE)


def _is_one_of_two(tokens: Tokens, end: int, first: int, last: int) -> bool:
    """ "Ann, nine, and Bob, ten,": either of two names with a figure each between commas."""
    low = tokens.low
    second = low[end - 2 : end] == [",", "and"] and low[end - 3] in CARDINALS and low[end - 4] == ","
    if second or low[last + 1] != "and":
        return second and not _is_place(tokens, end - 5)
    return any(low[i] == "," and low[i + 1] in CARDINALS and low[i + 2] in _CLOSED for i in range(last + 3, last + 6))


def _of_several(tokens: Tokens, at: int, quantifier: str) -> bool:
    """Whether people or names stand before ", both 19"; "the miners, all 33," counts, "three boys, all 15," not."""
    low = tokens.low
    if quantifier != "all":
        return is_people(low[at]) or (tokens.capital(at) and low[at] not in _NOT_PEOPLE)
    if tokens.capital(at):
        return not is_plural(low[at]) and low[at] not in _NOT_PEOPLE
    return is_people(low[at]) and any(word in CARDINALS for word in low[at - 3 : at])


def _is_place(tokens: Tokens, end: int) -> bool:
    """Whether a preposition of place stands before the capitalised words that end at ``end``: "In Kabul, 20, ...","""
    at = end
    while tokens.capital(at) and at > end - _LONGEST_NAME:
        if tokens.low[at] in _PLACING:
            return True
        at -= 1
    return tokens.low[at] in _PLACING


def bracketed(tokens: Tokens, at: int, last: int) -> bool:
    """ "Mira Lund (66)", "a nurse (30)"; a single name right behind kin ("her daughters Lina (10) and Mona (8)")."""
    raw, low, end = tokens.raw, tokens.low, _before_bracket(tokens, at - 2)
    closed = raw[last] == ")" or (raw[last] == "," and is_person(low[last + 1]))  # "Ali Hamad (5, son)"
    if raw[at - 1] != "(" or not closed or not raw[at].isdecimal():
        return False
    if not tokens.capital(end):
        return raw[last] == ")" and is_person(low[end]) and low[end - 1] not in ("per", "each")
    if low[end] in _NOT_PEOPLE or _is_place(tokens, _first_bracketed(tokens, end)):
        return False
    if tokens.capital(end - 1) or low[end - 1] == "-":
        return True
    if low[last + 1] == "died" or (low[last + 1] == "was" and low[last + 2] in _HARMED):
        return True
    start = _first_bracketed(tokens, end)
    while tokens.capital(start):
        start -= 1
    if low[start] in (",", "-", "—"):
        start -= 1
    return low[start] in _KIN or singular(low[start]) in _KIN


def _before_bracket(tokens: Tokens, end: int) -> int:
    """The token before a by-name in brackets that ends at ``end``: "Hamad" in "Ali Hamad (Abu Sami) (49)"."""
    if tokens.raw[end] != ")":
        return end
    return next((i - 1 for i in range(end - 1, end - 5, -1) if tokens.raw[i] == "("), end)


def _first_bracketed(tokens: Tokens, end: int) -> int:
    """The name that begins a row of names with figures in brackets: "Homs" in "Homs (8), Idlib (3) and Hama (12)"."""
    low = tokens.low
    for _ in range(_LONGEST_NAME):
        joint = end - 1
        if low[joint] not in (",", "and") or low[joint - 1] != ")" or low[joint - 3] != "(":
            return end
        end = joint - 4
    return end


def listed(tokens: Tokens, at: int) -> bool:
    """ "two men, 34 and 45, were shot": a figure of several that stand between commas behind people."""
    first, last, low = at, at + 1, tokens.low
    while first > at - _LONGEST_LIST and low[first - 1] in (",", "and") and tokens.kind[first - 2] == "num":
        first -= 2
    while last < at + _LONGEST_LIST and low[last] in (",", "and") and tokens.kind[last + 1] == "num":
        last += 2
    if tokens.kind[at] != "num" or last - first < 3 or low[last - 2] != "and":
        return False
    if low[first - 3 : first] == ["the", "others", ","]:
        return low[last] == "," and low[last + 1] in _PREDICATES
    aged = low[last : last + 2] == ["years", "old"] or (low[last] == "-" and low[last + 1] in ("year", "years"))
    closed = low[last] in (",", ".") or aged
    return low[first - 1] == "," and closed and is_people(low[first - 2])
