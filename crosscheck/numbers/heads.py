"""Finds what a bare figure counts: the head of the noun phrase after it, in the singular. There is no parser here."""

from __future__ import annotations

from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.numbers.modifiers import NUMERALS, past_modifier
from crosscheck.numbers.nouns import is_plural, singular

__all__ = ["counted_head"]

_NOUNS = load("contexts")["nouns"]
_STOPS = words("contexts", "nouns", "stops") | words("contexts", "nouns", "pasts")
_SOFT = words("contexts", "nouns", "soft")
_HARD = _STOPS - _SOFT
_SKIPPED = words("contexts", "nouns", "skipped")
_NO_HEADS = words("contexts", "nouns", "no_heads")
_VERBS_TOO = words("contexts", "nouns", "verbs_too")
_ATTRIBUTIVE = words("contexts", "nouns", "attributive")
_COLLECTIVE = words("contexts", "nouns", "collective")
_BODIED: dict[str, str] = _NOUNS["bodied"]
_TALLIES = words("contexts", "nouns", "tallies")
_DEGREES = words("contexts", "nouns", "degrees")
_WHICH = words("contexts", "nouns", "before_period")
_WEEKDAYS = words("contexts", "calendar", "weekdays")
_PERIODS = words("contexts", "nouns", "periods") | words("contexts", "calendar", "months") | _WEEKDAYS
_LY, _ING, _ED = (words("contexts", "nouns", key) for key in ("ly_nouns", "ing_nouns", "ed_nouns"))
_ING_VERBS = words("contexts", "nouns", "ing_verbs")
_FRACTIONS = words("numerals", "fractions")
_POSSESSIVES = ("'s", "s'")
_OBJECTS = frozenset({"the", "a", "an", "that", "his", "her", "its", "their", "it", "them", "him"})
_LONGEST = 8


def counted_head(tokens: Tokens, at: int, one: bool = False) -> tuple[str, int]:
    """The head of the noun phrase that begins at token ``at``, "" where none does, and the token after it.

    For a figure other than one, the head is the first plural; for one, the last word before the phrase ends.
    """
    if tokens.hyphen(at):
        return _of_compound(tokens, at)
    if tokens.low[at] == "who":
        return "person", at
    first = _skipped(tokens, at + 1 if tokens.low[at] == "of" else at)
    if tokens.low[first] in _TALLIES and tokens.low[first - 1 : first + 2 : 2] == ["the", "of"]:
        first = _skipped(tokens, first + 2)  # "raised to 40 the number of dead"
    one = one and tokens.low[at] != "of"
    seen, i, longest = [], first, at + _LONGEST
    while i < longest and tokens.gap[i] < 2:
        if (last := past_modifier(tokens, i)) > i:
            seen.append(-1)
            i, longest = last, longest + last - i
            continue
        if _ends(tokens, i, bool(seen), one):
            break
        if tokens.kind[i] == "word" and tokens.low[i] not in ("and", "or"):
            seen.append(i)
            if not one and (_plural(tokens, i) or _is_group(tokens, i)) and not _modifies(tokens, i):
                return _joined(tokens, i, first), i + 1
        i += 2 if _owns(tokens, i) else 1
    head = _last_noun(tokens, seen, first)
    return (head if one or _is_part(tokens, at) else ""), i if seen else at


def _of_compound(tokens: Tokens, at: int) -> tuple[str, int]:
    """The noun that a hyphen joins to its figure: "40-page", "three-legged"."""
    noun = tokens.low[at + 1]
    if tokens.kind[at + 1] != "word" or noun in _NO_HEADS:
        return "", at
    return _BODIED.get(noun) or singular(noun), at + 2


def _is_part(tokens: Tokens, at: int) -> bool:
    """Whether the figure before ``at`` is no whole number, whose noun may be a singular: "a third of the harvest"."""
    before = tokens.raw[at - 1]
    return (
        tokens.low[at - 1] in _FRACTIONS or tokens.kind[at - 1] == "frac" or "." in before or tokens.raw[at - 2] == "/"
    )


def _skipped(tokens: Tokens, at: int) -> int:
    """The first word of the phrase that may be its head or a part of it."""
    low, last, of = tokens.low, at + _LONGEST, tokens.low[at - 1] == "of"
    while at < last and tokens.kind[at] == "word" and tokens.gap[at] < 2 and not tokens.hyphen(at + 1):
        whole = (of and low[at] in ("all", "both")) or (low[at - 1] == "half" and low[at] in ("a", "an"))
        if (low[at] not in _SKIPPED and not whole) or _is_period(tokens, at):
            break
        at += 1
    return at


def _is_period(tokens: Tokens, at: int) -> bool:
    """Whether "last year", "previous month" begins here, which nothing counts."""
    return tokens.low[at] in _WHICH and tokens.low[at + 1] in _PERIODS and tokens.low[at + 2] != "-"


def _ends(tokens: Tokens, at: int, begun: bool, one: bool) -> bool:
    """Whether the noun phrase ends before token ``at``."""
    word = tokens.low[at]
    if word == "-" or word in ("and", "or"):
        inside = tokens.glued(at) and tokens.glued(at + 1) if word == "-" else not one and _more_follow(tokens, at)
        return not (begun and inside)
    if tokens.kind[at] != "word" or word in NUMERALS or _stops(tokens, at, one):
        return True
    if _is_period(tokens, at) or _is_day(tokens, at, begun, one):
        return True
    if not begun and word in _ING_VERBS and (not one or tokens.low[at + 1] in _STOPS):
        return True  # "six awaiting trial", "one wearing a mask"
    if (word.endswith("er") and tokens.low[at + 1] == "than") or (begun and _is_verb(tokens, at, one)):
        return True
    return one and begun and _follows_one(tokens, at)


def _is_verb(tokens: Tokens, at: int, one: bool) -> bool:
    """Whether a word that may be a verb or a plural is a verb: behind a noun counted by one, or before its object."""
    return tokens.low[at] in _VERBS_TOO and (one or tokens.kind[at + 1] == "num" or tokens.low[at + 1] in _OBJECTS)


def _stops(tokens: Tokens, at: int, one: bool) -> bool:
    """Whether a word is in the list of stops and stands there as one, not as a part of a compound or a modifier."""
    word, before = tokens.low[at], tokens.low[at - 1]
    if word not in _STOPS and word not in _SOFT:
        return False
    if (before == "-" and tokens.glued(at)) or tokens.hyphen(at + 1) or _acronym(tokens, at):
        return False
    if one and word == "set" and tokens.low[at + 1] == "of":
        return False
    return not ((word in _SOFT and _leads_on(tokens, at + 1, one)) or (word in _DEGREES and before.endswith("'s")))


def _leads_on(tokens: Tokens, at: int, one: bool) -> bool:
    """Whether a noun stands at ``at``, so that the word before it describes it: "two used cars"."""
    at += tokens.low[at] in _SOFT
    word = tokens.low[at]
    if tokens.kind[at] != "word" or tokens.gap[at] != 1:
        return False
    plural = is_plural(word) and word not in _VERBS_TOO
    return plural if not one else not is_plural(word) and word not in _STOPS and not word.endswith("ed")


def _acronym(tokens: Tokens, at: int) -> bool:
    """Whether a word is in capitals and so no pronoun or verb: "10 IS members", "20 US troops"."""
    raw = tokens.raw[at]
    return len(raw) == 2 and raw.isupper() and not tokens.raw[at + 1].isupper()


def _is_day(tokens: Tokens, at: int, begun: bool, one: bool) -> bool:
    """Whether a weekday tells when and not what: "injured 20 Sunday", not "two Sunday newspapers"."""
    if tokens.low[at] not in _WEEKDAYS or not tokens.capital(at) or (one and not begun):
        return False
    return one or tokens.gap[at + 1] != 1 or not is_plural(tokens.low[at + 1])


def _follows_one(tokens: Tokens, at: int) -> bool:
    """Whether a word behind the noun that "one" counts belongs to the verb: "one villager tells", "one man openly"."""
    word = tokens.low[at]
    after = tokens.low[at + 1] if tokens.kind[at + 1] == "word" and tokens.gap[at + 1] == 1 else ""
    closed = not after or after in _STOPS
    if tokens.low[at - 1] == "-":
        return False
    if is_plural(word) and not tokens.capital(at):
        return word not in _ATTRIBUTIVE or closed or after.endswith("ed")
    if word.endswith("ly") and word not in _LY:
        return closed or after.endswith("ed")
    return word in _ING_VERBS or (word.endswith("ing") and word not in _ING and closed)


def _more_follow(tokens: Tokens, at: int) -> bool:
    """Whether "and" joins two modifiers of one plural noun ("Kia and Hyundai vehicles")."""
    for i in range(at + 1, at + 4):
        if tokens.kind[i] != "word" or tokens.gap[i] != 1 or tokens.low[i] in _HARD:
            return False
        if _plural(tokens, i) or (tokens.low[i] in _COLLECTIVE and not is_plural(tokens.low[i + 1])):
            return i > at + 1
    return False


def _plural(tokens: Tokens, at: int) -> bool:
    """Whether a word is a plural noun; "MPs" and "TVs" are told by their capitals."""
    raw, word = tokens.raw[at], tokens.low[at]
    return not word.endswith(_POSSESSIVES) and (is_plural(word) or _initialism(raw))


def _is_group(tokens: Tokens, at: int) -> bool:
    """Whether a singular is counted by its members: "40 staff", "12 Japanese"; not where it describes a noun."""
    people = tokens.low[at] in _COLLECTIVE or (tokens.capital(at) and tokens.low[at].endswith("ese"))
    after = at + 2 if tokens.low[at + 1] in ("and", "or") else at + 1
    return people and (tokens.gap[after] != 1 or not _noun_soon(tokens, after))


def _noun_soon(tokens: Tokens, at: int) -> bool:
    """Whether a plural stands at ``at`` or right behind an adjective there."""
    if tokens.kind[at] != "word" or tokens.low[at] in _STOPS or tokens.low[at] in _VERBS_TOO:
        return False
    near = tokens.low[at : at + 2] if tokens.gap[at + 1] == 1 else tokens.low[at : at + 1]
    return any(is_plural(word) or word in _COLLECTIVE for word in near)


def _initialism(raw: str) -> bool:
    return len(raw) > 2 and raw[-1] == "s" and raw[:-1].isupper()


def _modifies(tokens: Tokens, at: int) -> bool:
    """Whether a plural describes the noun behind it: "police divers", "writers' guilds", "Los Angeles firemen"."""
    if _owns(tokens, at):
        return True
    after = tokens.low[at + 1]
    if tokens.kind[at + 1] != "word" or tokens.gap[at + 1] != 1 or after in _STOPS or after in _VERBS_TOO:
        return False
    if tokens.low[at] in _ATTRIBUTIVE:
        second = is_plural(tokens.low[at + 2]) and tokens.gap[at + 2] == 1 and not after.endswith(("ed", "ing"))
        return is_plural(after) or after in _COLLECTIVE or second
    name = tokens.capital(at) and not tokens.capital(at + 1)
    return (name or (tokens.low[at - 1] == "-" and tokens.glued(at))) and is_plural(after)


def _owns(tokens: Tokens, at: int) -> bool:
    """Whether a word in -s is the owner of what follows: "two writers' guilds"."""
    if tokens.raw[at + 1] not in ("'", "’") or not tokens.glued(at + 1) or not tokens.low[at].endswith("s"):
        return False
    return tokens.kind[at + 2] == "word" and tokens.gap[at + 2] == 1 and tokens.low[at + 2] not in _STOPS


def _joined(tokens: Tokens, at: int, first: int) -> str:
    """The noun at ``at`` in the singular, with what a hyphen joins to it: "vice-president"."""
    raw, prefix = tokens.raw[at], tokens.low[at - 2] if at > first + 1 and tokens.low[at - 1] == "-" else ""
    noun = raw[:-1].lower() if _initialism(raw) else singular(tokens.low[at])
    return f"{prefix}-{noun}" if prefix else noun


def _last_noun(tokens: Tokens, seen: list[int], first: int) -> str:
    """The head of a phrase without a plural: its last word that does not look like a verb or an adverb."""
    low = tokens.low
    while seen and seen[-1] >= 0 and _is_no_noun(low[seen[-1]], alone=len(seen) == 1):
        seen.pop()
    if not seen or seen[-1] < 0:
        return ""
    word = low[seen[-1]]
    if len(word) == 1 or (word.endswith("ed") and len(word) > 5 and word not in _ED):
        return ""  # "six confirmed dead"
    return _joined(tokens, seen[-1], first)


def _is_no_noun(word: str, alone: bool) -> bool:
    if word.endswith(_POSSESSIVES) or (word.endswith("ly") and word not in _LY):
        return True
    verb = (word.endswith("ed") and word not in _ED) or (word.endswith("ing") and word not in _ING)
    return not alone and (verb or word.endswith("less"))
