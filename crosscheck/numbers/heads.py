"""Finds what a bare figure counts: the head of the noun phrase after it, in the singular. There is no parser here."""

from __future__ import annotations

from crosscheck.numbers.ends import HARD_STOPS, STOPS, begins_period, ends
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import load, words
from crosscheck.numbers.modifiers import NUMERALS, numbered_plural, past_modifier
from crosscheck.numbers.nouns import initialism, is_plural, plural_at, singular

__all__ = ["counted_head"]

_SKIPPED = words("contexts", "nouns", "skipped")
_NO_HEADS = words("contexts", "nouns", "no_heads")
_VERBS_TOO = words("contexts", "nouns", "verbs_too")
_ATTRIBUTIVE = words("contexts", "nouns", "attributive")
_PERSONS = words("contexts", "ages", "person")
_COLLECTIVE = words("contexts", "nouns", "collective")
_BODIED: dict[str, str] = load("contexts")["nouns"]["bodied"]
_BODIES = words("contexts", "nouns", "bodies")
_BODY_VERBS = _VERBS_TOO | words("contexts", "nouns", "body_verbs")
_AMOUNTS, _AMOUNT_VERBS = words("contexts", "nouns", "amounts"), words("contexts", "nouns", "amount_verbs")
_DOERS = ("er", "or", "ist", "ee")  # "a team of 12 scientists the world knows"
_DETERMINERS = frozenset({"the", "his", "her", "its", "their"})
_SETS = words("contexts", "nouns", "sets")
_TALLIES = words("contexts", "nouns", "tallies")
_MAKING = words("contexts", "nouns", "making")
_LY, _ING, _ED = (words("contexts", "nouns", key) for key in ("ly_nouns", "ing_nouns", "ed_nouns"))
_FRACTIONS = words("numerals", "fractions")
_POSSESSIVES = ("'s", "s'")
_QUOTES = ('"', "“", "”")
_MARKS = (*_QUOTES, "'", "‘", "’")
_LONGEST_QUOTE = 5
_PARTICLES = frozenset({"in", "up", "by", "on", "at", "general"})  # "runners-up", "mothers-in-law"
_LONGEST, _FARTHEST = 8, 16  # tokens that a phrase may take, without and with modifiers of many tokens


def counted_head(tokens: Tokens, at: int, one: bool = False) -> tuple[str, int]:
    """The head of the noun phrase that begins at token ``at``, "" where none does, and the token after it.

    For a figure other than one, the head is the first plural; for one, the last word before the phrase ends.
    """
    if tokens.hyphen(at):
        return _of_compound(tokens, at)
    if _acts_as_body(tokens, at):
        return "", at
    at = _past_aside(tokens, at)
    if tokens.low[at] == "who":
        return "person", at
    one = one and tokens.low[at] != "of"
    first = _first(tokens, at)
    if one and tokens.low[first].endswith("'s"):
        return singular(tokens.low[first][:-2]), first + 1  # "one senator's work ethic"
    return _head_from(tokens, at, first, one)


def _acts_as_body(tokens: Tokens, at: int) -> bool:
    """Whether the word behind the figure tells what a body of so many does: "the panel of nine meets in May"."""
    low = tokens.low
    if low[at - 2] != "of" or not low[at].endswith("s"):
        return False
    if low[at - 3] not in _BODIES:
        return low[at] in _AMOUNT_VERBS and low[at - 3] in _AMOUNTS
    doer = singular(low[at])
    acts = low[at + 1] in _DETERMINERS and doer not in _PERSONS and not doer.endswith(_DOERS)
    return low[at] in _BODY_VERBS or acts


def _head_from(tokens: Tokens, at: int, first: int, one: bool) -> tuple[str, int]:
    """The head of a phrase that begins at ``at`` with its first own word at ``first``, and the token after it."""
    seen: list[int] = []
    i, longest = first, first + _LONGEST
    while i < longest and tokens.gap[i] < 2:
        if not one and (named := numbered_plural(tokens, i)):
            return named
        if (last := past_modifier(tokens, i)) > i:
            seen.append(-1)
            i, longest = last, min(longest + last - i, first + _FARTHEST)
            continue
        if ends(tokens, i, bool(seen), one):
            break
        if tokens.kind[i] == "word" and tokens.low[i] not in ("and", "or"):
            seen.append(i)
            if not one and (plural_at(tokens, i) or _is_group(tokens, i)) and not _modifies(tokens, i):
                return _joined(tokens, i, first), i + 1
        longest += tokens.hyphen(i)  # "deep-water" is one modifier
        i += 2 if _owns(tokens, i) else 1
    if one or _is_part(tokens, at):
        return _last_noun(tokens, seen, first), i if seen else at
    compound = len(seen) > 1 and seen[0] == at and tokens.low[at] in _MAKING
    return (tokens.low[at] if compound else ""), i if seen else at


def _past_aside(tokens: Tokens, at: int) -> int:
    """The token after "(of 12)" or the quotation mark behind the figure's last word: "two (of 12) plants"."""
    raw = tokens.raw
    if raw[at] == "(" and tokens.low[at + 1] == "of" and raw[at + 3] == ")":
        return at + 4
    if _opens_noun(tokens, at):
        return at + 1
    quoted = raw[at] in _QUOTES and tokens.kind[at - 1] == "word"
    return at + 1 if quoted and any(mark in _QUOTES for mark in raw[at - 5 : at - 1]) else at


def _opens_noun(tokens: Tokens, at: int) -> bool:
    """Whether what is counted stands between quotation marks: "300 'military advisers'"."""
    if tokens.raw[at] not in _MARKS or tokens.gap[at] != 1 or not tokens.glued(at + 1):
        return False
    last = at + 1
    while last < at + _LONGEST_QUOTE and tokens.kind[last] == "word":
        last += 1
    return tokens.raw[last] in _MARKS and tokens.glued(last) and is_plural(tokens.low[last - 1])


def _of_compound(tokens: Tokens, at: int) -> tuple[str, int]:
    """The noun that a hyphen joins to its figure: "40-page", "three-legged"."""
    noun = tokens.low[at + 1]
    if tokens.kind[at + 1] != "word" or noun in _NO_HEADS or noun in HARD_STOPS:
        return "", at
    return _BODIED.get(noun) or singular(noun), at + 2


def _is_part(tokens: Tokens, at: int) -> bool:
    """Whether the figure before ``at`` is no whole number, whose noun may be a singular: "a third of the harvest"."""
    before = tokens.raw[at - 1]
    return (
        tokens.low[at - 1] in _FRACTIONS or tokens.kind[at - 1] == "frac" or "." in before or tokens.raw[at - 2] == "/"
    )


def _first(tokens: Tokens, at: int) -> int:
    """Where the phrase of the head begins: behind "of the", "the number of" in "to 40 the number of dead"."""
    first = _skipped(tokens, at + 1 if tokens.low[at] == "of" else at)
    if tokens.low[first : first + 2] == ["head", "of"] and tokens.low[at - 1] != "per":
        return _skipped(tokens, first + 2)  # "40 head of cattle"
    if tokens.low[first] in _TALLIES and tokens.low[first - 1 : first + 2 : 2] == ["the", "of"]:
        return _skipped(tokens, first + 2)
    part = tokens.low[at] == "of" and tokens.low[first] == "a" and tokens.low[first + 2] == "of"
    return _skipped(tokens, first + 3) if part and tokens.low[first + 1] in _SETS else first


def _skipped(tokens: Tokens, at: int) -> int:
    """The first word of the phrase that may be its head or a part of it."""
    low, last, of = tokens.low, at + _LONGEST, tokens.low[at - 1] == "of"
    while at < last and tokens.kind[at] == "word" and tokens.gap[at] < 2 and not tokens.hyphen(at + 1):
        whole = (of and low[at] in ("all", "both")) or (low[at - 1] == "half" and low[at] in ("a", "an"))
        if (low[at] not in _SKIPPED and not whole) or begins_period(tokens, at):
            break
        at += 1
    return at


def _is_group(tokens: Tokens, at: int) -> bool:
    """Whether a singular is counted by its members: "40 staff", "12 Japanese"; not where it describes a noun."""
    people = tokens.low[at] in _COLLECTIVE or (tokens.capital(at) and tokens.low[at].endswith("ese"))
    after = at + 2 if tokens.low[at + 1] in ("and", "or") else at + 1
    return people and (tokens.gap[after] != 1 or not _noun_soon(tokens, after))


def _noun_soon(tokens: Tokens, at: int) -> bool:
    """Whether a plural stands at ``at`` or right behind an adjective there."""
    word = tokens.low[at]
    if (
        tokens.kind[at] != "word"
        or word in NUMERALS
        or word in _VERBS_TOO
        or (word in STOPS and not tokens.raw[at].isupper())
    ):
        return False
    near = tokens.low[at : at + 2] if tokens.gap[at + 1] == 1 else tokens.low[at : at + 1]
    return any(is_plural(word) or word in _COLLECTIVE for word in near)


def _modifies(tokens: Tokens, at: int) -> bool:
    """Whether a plural describes the noun behind it: "police divers", "writers' guilds", "Los Angeles firemen"."""
    compound = tokens.hyphen(at + 1) and tokens.kind[at + 2] == "word" and tokens.low[at + 2] not in _PARTICLES
    if _owns(tokens, at) or compound:
        return True
    after = tokens.low[at + 1]
    if tokens.kind[at + 1] != "word" or tokens.gap[at + 1] != 1 or after in STOPS or after in _VERBS_TOO:
        return False
    if tokens.low[at] in ("women", "men"):
        return _are_people(tokens, at + 1)
    if tokens.low[at] in _ATTRIBUTIVE:
        second = is_plural(tokens.low[at + 2]) and tokens.gap[at + 2] == 1 and not after.endswith(("ed", "ing"))
        return is_plural(after) or after in _COLLECTIVE or second
    name = tokens.capital(at) and not tokens.capital(at + 1)
    return (name or (tokens.low[at - 1] == "-" and tokens.glued(at))) and is_plural(after)


def _are_people(tokens: Tokens, at: int) -> bool:
    """Whether a plural of people stands here, or behind "police": "women soldiers", "women police officers"."""
    at += tokens.low[at] == "police" and tokens.gap[at + 1] == 1
    return initialism(tokens.raw[at]) or (is_plural(tokens.low[at]) and singular(tokens.low[at]) in _PERSONS)


def _owns(tokens: Tokens, at: int) -> bool:
    """Whether a word in -s is the owner of what follows: "two writers' guilds"."""
    if tokens.raw[at + 1] not in ("'", "’") or not tokens.glued(at + 1) or not tokens.low[at].endswith("s"):
        return False
    return tokens.kind[at + 2] == "word" and tokens.gap[at + 2] == 1 and tokens.low[at + 2] not in STOPS


def _joined(tokens: Tokens, at: int, first: int) -> str:
    """The noun at ``at`` in the singular, with what a hyphen joins to it: "vice-president"."""
    raw, prefix = tokens.raw[at], tokens.low[at - 2] if at > first + 1 and tokens.low[at - 1] == "-" else ""
    noun = raw[:-1].lower() if initialism(raw) else singular(tokens.low[at])
    return f"{prefix}-{noun}" if prefix else noun


def _last_noun(tokens: Tokens, seen: list[int], first: int) -> str:
    """The head of a phrase without a plural: its last word that does not look like a verb or an adverb."""
    low = tokens.low
    while seen and seen[-1] >= 0 and _is_no_noun(low[seen[-1]], alone=len(seen) == 1):
        seen.pop()
    if not seen or seen[-1] < 0:
        return ""
    word = low[seen[-1]]
    if len(word) == 1 or (word.endswith("ed") and len(word) > 4 and word not in _ED):
        return ""  # "six confirmed dead"
    return _joined(tokens, seen[-1], first)


def _is_no_noun(word: str, alone: bool) -> bool:
    if word.endswith(_POSSESSIVES) or (word.endswith("ly") and word not in _LY):
        return True
    verb = (word.endswith("ed") and word not in _ED) or (word.endswith("ing") and word not in _ING)
    return not alone and (verb or word.endswith("less"))
