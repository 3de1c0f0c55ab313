"""Tells where the phrase of a counted noun ends: at stops, verbs, weekdays, and what belongs to another phrase."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import STOPS, load, words
from crosscheck.numbers.modifiers import NUMERALS, past_modifier
from crosscheck.numbers.nouns import is_plural, plural_at

__all__ = ["HARD_STOPS", "STOPS", "begins_period", "ends", "tells_when"]

_SOFT = words("contexts", "nouns", "soft")
_VAGUE = frozenset(load("numerals")["vague"]["words"])
HARD_STOPS = STOPS - _SOFT
_VERBS_TOO = words("contexts", "nouns", "verbs_too")
_PARTICIPLES = words("contexts", "nouns", "participles")
_OBJECTS = frozenset({"the", "a", "an", "that", "his", "her", "its", "their", "it", "them", "him"})
_DIRECTIONS = frozenset({"north", "south", "east", "west"})
_ATTRIBUTIVE = words("contexts", "nouns", "attributive")
_COLLECTIVE = words("contexts", "nouns", "collective")
_DEGREES = words("contexts", "nouns", "degrees")
_WHICH = words("contexts", "nouns", "before_period")
_WEEKDAYS = words("contexts", "calendar", "weekdays")
_PERIODS = words("contexts", "nouns", "periods") | words("contexts", "calendar", "months") | _WEEKDAYS
_LY, _ING = words("contexts", "nouns", "ly_nouns"), words("contexts", "nouns", "ing_nouns")
_ORDERED = {"last", "next", "this", "following"}
_LATER = words("contexts", "idioms", "periods_after_one")
_MOVING = words("contexts", "nouns", "moving")
_FACING, _FACED = words("contexts", "nouns", "facing"), words("contexts", "nouns", "faced")
_ING_VERBS, _ED_VERBS = words("contexts", "nouns", "ing_verbs"), words("contexts", "nouns", "ed_verbs")


def begins_period(tokens: Tokens, at: int) -> bool:
    """Whether "last year", "previous month" begins here, which nothing counts."""
    return tokens.low[at] in _WHICH and tokens.low[at + 1] in _PERIODS and tokens.low[at + 2] != "-"


def ends(tokens: Tokens, at: int, begun: bool, one: bool) -> bool:
    """Whether the noun phrase ends before token ``at``."""
    word = tokens.low[at]
    if word == "-" and begun and tokens.glued(at) and tokens.low[at + 1] in ("and", "or"):
        return one  # "full- and part-time staff"
    if word == "-" or word in ("and", "or"):
        inside = tokens.glued(at) and tokens.glued(at + 1) if word == "-" else not one and _more_follow(tokens, at)
        return not (begun and inside)
    if word == "," and begun and not one:
        return not _adjective_follows(tokens, at + 1)
    if tokens.kind[at] != "word" or word in NUMERALS or _stops(tokens, at, one):
        return True
    if begun and word in _VAGUE:
        return True  # "Bomb Kills 50 Injures Dozens"
    if begins_period(tokens, at) or _is_day(tokens, at, begun, one):
        return True
    if not begun and word in _FACING and tokens.low[at + 1] in _FACED:
        return True  # "four face charges"
    if not begun and word in _ING_VERBS and (not one or tokens.low[at + 1] in STOPS):
        return True  # "six awaiting trial", "one wearing a mask"
    if (word.endswith("er") and tokens.low[at + 1] == "than") or (begun and _is_verb(tokens, at, one)):
        return True
    return one and _follows_one(tokens, at, begun)


def _adjective_follows(tokens: Tokens, at: int) -> bool:
    """Whether one more adjective and its plural stand behind a comma: "three large, empty houses"."""
    plain = tokens.kind[at] == "word" and tokens.low[at] not in STOPS
    named = tokens.capital(at - 2) or tokens.capital(at)
    return plain and not named and tokens.gap[at + 1] == 1 and is_plural(tokens.low[at + 1])


def _is_verb(tokens: Tokens, at: int, one: bool) -> bool:
    """Whether a word that may be a verb or a plural is a verb: behind a noun counted by one, or before its object."""
    return tokens.low[at] in _VERBS_TOO and (one or tokens.kind[at + 1] == "num" or tokens.low[at + 1] in _OBJECTS)


def _stops(tokens: Tokens, at: int, one: bool) -> bool:
    """Whether a word is in the list of stops and stands there as one, not as a part of a compound or a modifier."""
    word, before = tokens.low[at], tokens.low[at - 1]
    if word.endswith("n't"):
        return True
    if word not in STOPS and word not in _SOFT:
        return False
    if (before == "-" and tokens.glued(at)) or tokens.hyphen(at + 1) or _acronym(tokens, at):
        return False
    if one and word == "set" and tokens.low[at + 1] == "of":
        return False
    if before.endswith("ly") and before not in _LY and word in _PARTICIPLES and _leads_on(tokens, at + 1, one):
        return False  # "700 newly found letters"
    return not ((word in _SOFT and _leads_on(tokens, at + 1, one)) or (word in _DEGREES and before.endswith("'s")))


def _leads_on(tokens: Tokens, at: int, one: bool) -> bool:
    """Whether a noun stands at ``at``, so that the word before it describes it: "two used cars"."""
    at += tokens.low[at] in _SOFT
    word = tokens.low[at]
    if tokens.kind[at] != "word" or tokens.gap[at] != 1:
        return False
    plural = is_plural(word) and word not in _VERBS_TOO
    return plural if not one else not is_plural(word) and word not in STOPS and not word.endswith("ed")


def _acronym(tokens: Tokens, at: int) -> bool:
    """Whether a word is in capitals and so no pronoun or verb: "10 IS members", "20 US troops"."""
    raw = tokens.raw[at]
    return len(raw) == 2 and raw.isupper() and not tokens.raw[at + 1].isupper()


def _is_day(tokens: Tokens, at: int, begun: bool, one: bool) -> bool:
    """Whether a weekday tells when and not what: "injured 20 Sunday", not "two Sunday newspapers"."""
    if tokens.low[at] not in _WEEKDAYS or not tokens.capital(at) or (one and not begun):
        return False
    return one or tokens.gap[at + 1] != 1 or not is_plural(tokens.low[at + 1])


def _follows_one(tokens: Tokens, at: int, begun: bool) -> bool:
    """Whether a word behind the noun that "one" counts belongs to the verb: "one villager tells", "one man openly"."""
    word = tokens.low[at]
    after = tokens.low[at + 1] if tokens.kind[at + 1] == "word" and tokens.gap[at + 1] == 1 else ""
    closed = not after or after in STOPS
    if tokens.low[at - 1] == "-":
        return False
    if not begun:
        verb = word.endswith("s") and is_plural(word) and not tokens.capital(at) and tokens.low[at - 1] == "one"
        doing = word.endswith("ing") and word not in _ING and after in _OBJECTS
        objects = is_plural(after) and after not in _VERBS_TOO and word not in _ATTRIBUTIVE  # "one holds letters"
        return doing or (verb and (closed or objects) and tokens.raw[at + 1] not in ("'", "’"))  # "as one sees in"
    if word.endswith("ed") and after and not tokens.low[at - 1].endswith("ly"):
        return word in _ED_VERBS or tokens.capital(at + 1)
    if word == "shot":
        return closed  # "one guest shot, two hurt"
    if word in _DIRECTIONS:
        return after == "of"
    if is_plural(word) and not tokens.capital(at):
        return word not in _ATTRIBUTIVE or closed or after.endswith("ed")
    if word.endswith("ly") and word not in _LY:
        return closed or after.endswith("ed")
    return word in _ING_VERBS or word in _MOVING or (word.endswith("ing") and word not in _ING and closed)


def _is_hard(tokens: Tokens, at: int) -> bool:
    return tokens.low[at] in HARD_STOPS and not tokens.raw[at].isupper()


def _more_follow(tokens: Tokens, at: int) -> bool:
    """Whether "and" joins two modifiers of one noun: "Kia and Hyundai vehicles", "full- and part-time staff"."""
    start = past_modifier(tokens, at + 1)
    for i in range(start, start + 5):
        if tokens.hyphen(i):
            continue
        if tokens.kind[i] != "word" or (tokens.gap[i] != 1 and not tokens.hyphen(i - 1)) or _is_hard(tokens, i):
            return False
        if plural_at(tokens, i) or (tokens.low[i] in _COLLECTIVE and not is_plural(tokens.low[i + 1])):
            return i > at + 1
    return False


def tells_when(tokens: Tokens, at: int) -> bool:
    """Whether "a year later", "the next month", "last year" or "elsewhere" stands at token ``at``."""
    low, at_noun = tokens.low, at + 1 if tokens.low[at] == "the" else at
    later = low[at] in ("a", "one") and low[at + 1] in _LATER and low[at + 2] == "later"
    return later or low[at] == "elsewhere" or (low[at_noun] in _ORDERED and low[at_noun + 1] in _LATER)
