"""Whether one report tells of two victims' counts as of one event, or says itself that they are of two.

Reports of a day of raids, or of a year of crashes, go from event to event in like words, and tell their readers so:
"six more were also killed", "in a similar attack", "elsewhere", "earlier".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crosscheck.model import Answer, Claim, Source
from crosscheck.wordfile import word_file

__all__ = ["event"]

_CLAUSE = 60  # characters after the figure
_JUST_BEFORE = 20  # characters
_ALSO = re.compile(r"\balso\b", re.I)


def event(a: Claim, b: Claim, source: Source) -> tuple[Answer, str]:
    """Asked of two counts of victims in the text of one report."""
    if a.sentence == b.sentence:
        return Answer.UNKNOWN, "told in one sentence"
    for claim in (a, b):
        if word := _leads_over(claim.sentence.of(source.text), claim.span.start - claim.sentence.start):
            return Answer.DIFFERS, f"{word!r} beside {claim.text} tells of something else that happened"
    return Answer.UNKNOWN, "nothing tells of two events"


@lru_cache(maxsize=4096)  # asked for each pair of claims
def _leads_over(sentence: str, at: int) -> str | None:
    """The words around the figure at an offset of the sentence that lead over to another event."""
    reach, patterns = sentence[: at + _CLAUSE], _patterns()
    found = patterns["elsewhere"].search(reach) or patterns["another"].search(reach)
    if not found and not patterns["says"].search(sentence[:at]):
        found = patterns["opening"].search(sentence)
    found = found or _ALSO.search(reach, max(0, at - _JUST_BEFORE))
    return found[0].strip().lower() if found else None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    lists = word_file(__package__, "events.toml")
    either = {name: "|".join(map(re.escape, words)) for name, words in lists.items()}
    shapes = {
        "elsewhere": rf"\b(?:{either['elsewhere']})\b",
        "another": rf"\b(?:{either['another']})\s+(?:[\w-]+\s+){{0,2}}?(?:{either['deeds']})(?:e?s)?\b",
        "opening": rf"^\W*(?:{either['opening']})\b",
        "says": rf"\b(?:{either['says']})\b",
    }
    return {name: re.compile(shape, re.I) for name, shape in shapes.items()}
