"""Which phrases point back: "the 470 homes destroyed in Elm" are known to who has read that homes there were destroyed.

What narrows such a phrase ("destroyed in Elm") must have been said of the earlier figure, or it may tell of others.
"""

from __future__ import annotations

import re

from crosscheck.aligning.akin import akin
from crosscheck.aligning.standing import sentence_of
from crosscheck.model import Claim, Kind, Source
from crosscheck.wordfile import word_file

__all__ = ["may_point", "of_the_same_kind", "points_to"]

_THE = re.compile(r"\b(?:the|those|these|all)\s+$", re.I)
_THE_ACT_OF = re.compile(r"\bthe\s+(?:[\w-]+\s+)?(?P<noun>[a-z]+)\s+of\s+(?:the\s+)?$", re.I)
_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 4  # letters
_LITTLE = {"new", "people", "dead", "injured", "missing", "the", "per", "million", "billion"}


def may_point(claim: Claim, source: Source) -> bool:
    """Whether "the" stands before a figure of the body or before "fine of", so that it is worth asking for what."""
    before = _before(claim, source)
    return bool(_THE.search(before) or _THE_ACT_OF.search(before))


def points_to(claim: Claim, other: Claim, source: Source) -> bool:
    """Whether the words around a figure of the body say that it is the other one, which stands before it."""
    sentence, at = claim.sentence.of(source.text), claim.sentence.start
    before = _before(claim, source)
    named = _THE_ACT_OF.search(before)
    if not (_THE.search(before) or (named and _is_known(named["noun"].lower(), claim, other))):
        return False
    tail = _narrowing(sentence[max(claim.extent.end, claim.span.end) - at :], claim)
    unsaid = [word for word in tail if word[:_STEM] not in _told(other, source)]
    return len(unsaid) <= (claim.outcome is not None and claim.outcome == other.outcome)  # who "died" was "killed"


def of_the_same_kind(claim: Claim, other: Claim, source: Source) -> bool:
    """Whether what stands between figure and noun was said before: not "electric" in "the 25 electric buses"."""
    between = source.text[claim.span.end : claim.extent.end].lower().split()[:-1]
    told = _told(other, source)
    return all(word[:_STEM] in told for word in between if _WORD.fullmatch(word) and word not in _LITTLE)


def _told(claim: Claim, source: Source) -> set[str]:
    """The beginnings of the words of a claim's sentence."""
    return {word[:_STEM] for word in _WORD.findall(sentence_of(claim, source).lower())}


def _is_known(noun: str, claim: Claim, other: Claim) -> bool:
    """Whether the noun of "the fine of $55 million" or "the loss of 470 homes" names what was told of before."""
    measured = claim.kind is not Kind.COUNT and noun == claim.counted
    return measured or (other.outcome is not None and akin(noun, other.outcome))


def _narrowing(rest: str, claim: Claim) -> list[str]:
    """The words behind a counted noun that say which of them are meant: "destroyed in Elm" before "will be rebuilt"."""
    lists = word_file(__package__, "pointing.toml")
    words: list[str] = []
    ends = lists["ends"]
    for match in re.finditer(r"[^\W\d_]+|[,.;:)(—–]", rest):
        word = match[0].lower()
        if word in lists["relative"] and not words:
            ends = ()  # "who were ill" narrows
            continue
        is_end = match[0] in ends and not rest[: match.start()].endswith("the ")  # not in "in May" and "of the left"
        if is_end or not word.isalpha() or (claim.outcome and word.startswith(claim.outcome)):
            break
        if len(word) > 2 and word not in lists["small"]:
            words.append(word)
    return words


def _before(claim: Claim, source: Source) -> str:
    """The sentence of a claim of the body up to its figure."""
    return source.text[claim.sentence.start : claim.span.start]
