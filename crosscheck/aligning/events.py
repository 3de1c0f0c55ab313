"""Whether one report tells of two victims' counts as of one event, or says itself that they are of two.

Reports of a day of raids, or of a year of crashes, go from event to event in like words, and tell their readers so:
"six more were also killed", "in a similar attack", "elsewhere", "earlier".
"""

from __future__ import annotations

import re
from functools import lru_cache

from crosscheck.model import Answer, Claim, Source

__all__ = ["event"]

_DEEDS = (
    r"(?:attack|raid|strike|air ?strike|bombing|bomb|blast|explosion|shooting|shelling|shell|rocket|mortar|crash"
    r"|accident|incident|clash|ambush|assault|fire|quake|earthquake|storm|flood)(?:e?s)?"
)
# Before the figure, or between it and what happened.
_ALSO = re.compile(r"\balso\b", re.I)
_SAYS = re.compile(r"\b(?:said|says|say|told|reported|added|put|puts|according)\b", re.I)
# Words that lead over to something else that happened.
_ELSEWHERE = re.compile(r"\b(?:elsewhere|meanwhile|separately)\b", re.I)
_BEFORE_OR_AFTER = re.compile(r"^\W*(?:earlier|later|previously)\b", re.I)
_ANOTHER = re.compile(
    rf"\b(?:another|other|separate|similar|second|third|previous|earlier|past|last|deadliest|worst)\s+(?:[\w-]+\s+){{0,2}}?{_DEEDS}\b",
    re.I,
)
_MORE_THAN_ONCE = re.compile(r"\bmore than once\b|\bnot the first\b|\btime this (?:week|month|year)\b", re.I)
_CLAUSE = 60  # characters after the figure


def event(a: Claim, b: Claim, source: Source) -> tuple[Answer, str]:
    """Asked of two counts of victims in the text of one report."""
    if a.sentence == b.sentence:
        return Answer.UNKNOWN, "told in one sentence"
    for claim in (a, b):
        if word := _marked(source.text, claim.sentence.start, claim.sentence.end, claim.span.start):
            return Answer.DIFFERS, f"{word!r} before {claim.text} tells of something else that happened"
    return Answer.UNKNOWN, "nothing tells of two events"


@lru_cache(maxsize=4096)
def _marked(text: str, start: int, end: int, at: int) -> str | None:
    """The words of the sentence that lead over to another event."""
    before, sentence = text[start:at], text[start:end]
    reach = sentence[: at - start + _CLAUSE]
    if (
        (found := _ELSEWHERE.search(reach))
        or (found := _ANOTHER.search(reach))
        or (found := _MORE_THAN_ONCE.search(reach))
    ):
        return found[0].strip().lower()
    if (found := _BEFORE_OR_AFTER.search(sentence)) and not _SAYS.search(before):
        return found[0].strip().lower()
    return "also" if _ALSO.search(reach[max(0, at - start - 20) :]) else None
