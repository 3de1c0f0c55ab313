"""Whether two sentences name two parties: "Norvik sold 410,000 cars" and "its rival Hansa sold 380,000"."""

from __future__ import annotations

import re
from functools import lru_cache

from crosscheck.dates import MONTHS, WEEKDAYS
from crosscheck.model import Answer, Claim, Source
from crosscheck.wordfile import word_file

__all__ = ["party"]

_NAME = re.compile(r"\b[A-Z][^\W\d_][\w-]*")
_PAUSE = re.compile(r"[.;:!?][\"”’]?\s|[\"“]")  # what is quoted may be several sentences


def party(a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """Whether each sentence names somebody before its figure of whom the other, or the other report, says nothing."""
    if a.quantity.figure == b.quantity.figure or a.in_title or b.in_title:
        return Answer.UNKNOWN, "asked of two figures in the text"
    ours, theirs = (_names(claim, source) for claim, source in ((a, source_a), (b, source_b)))
    ours -= _told(b, source_b, a)
    theirs -= _told(a, source_a, b)
    if ours and theirs:
        return Answer.DIFFERS, f"one tells of {sorted(ours)[0].title()}, the other of {sorted(theirs)[0].title()}"
    return Answer.UNKNOWN, "nothing tells of two parties"


def _names(claim: Claim, source: Source) -> set[str]:
    """The names before the figure in its sentence, without who speaks and when: its subject, mostly."""
    sentence = claim.sentence.of(source.text)
    before = _PAUSE.split(sentence[: max(0, claim.span.start - claim.sentence.start)])[-1]
    names = {match[0].lower() for match in _NAME.finditer(before) if match.start() or _is_a_name(match[0], claim)}
    return names - {*WEEKDAYS, *MONTHS} - set((claim.speaker or "").lower().split())


def _is_a_name(word: str, claim: Claim) -> bool:
    """Whether the first word of a sentence is a name: its own lemma, and none of the common words without article."""
    lemma = word.lower()
    return lemma in claim.topic and lemma not in word_file(__package__, "parties.toml")["common"]


def _told(claim: Claim, source: Source, other: Claim) -> set[str]:
    """The words of what may name the other's party: the sentence in one report, else the whole report."""
    one_text = claim.source_id == other.source_id
    return _words(claim.sentence.of(source.text) if one_text else source.whole)


@lru_cache(maxsize=512)
def _words(text: str) -> set[str]:
    return set(re.findall(r"[\w-]+", text.lower()))
