"""Whether one of two tolls has whoever did it in it: "five dead, including the gunman", "killed four, then himself"."""

from __future__ import annotations

import re

from crosscheck.aligning.standing import sentence_of
from crosscheck.aligning.victims import both_of_victims
from crosscheck.model import Claim, Source
from crosscheck.wordfile import word_file

__all__ = ["with_the_attacker"]

_MANY = 4  # attackers that several may be


def with_the_attacker(a: Claim, b: Claim, source_a: Source, source_b: Source) -> str | None:
    """Why the larger of two tolls may be that of the victims and of whoever attacked them, or None."""
    if a.outcome != b.outcome or not both_of_victims(a, b):
        return None
    (low, of_low), (high, of_high) = sorted(((a, source_a), (b, source_b)), key=lambda each: each[0].quantity.figure)
    more = high.quantity.figure - low.quantity.figure
    if not 0 < more <= _MANY:
        return None
    narrow, wide = sentence_of(low, of_low), sentence_of(high, of_high)
    if _WITH.search(narrow) or _BESIDES.search(wide):
        return None
    told = _WITH.search(wide) or _BESIDES.search(narrow)
    return told[0] if told is not None and (more == 1 or told[0].lower().endswith(_PLURALS)) else None


def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...]]:
    """What tells that the attacker is counted too, what tells that he is not, and the plurals of attackers."""
    lists = word_file(__package__, "besides.toml")
    attackers, with_him, without = ("|".join(map(re.escape, lists[k])) for k in ("attackers", "counted", "left_out"))
    suspected = "|".join(lists["suspected"])
    who = rf"(?:(?:the|a|an|all)\s+)?(?:(?:two|three|four|both)\s+)?(?:(?:{suspected})\s+)?(?:{attackers})\b"
    himself = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in lists["himself"])
    itself = rf"(?:{himself})\s+(?:himself|herself|themselves)\b|\b(?:{'|'.join(map(re.escape, lists['suicide']))})\b"
    return (
        re.compile(rf"(?<!\bnot )\b(?:{with_him})\s+{who}", re.I),
        re.compile(rf"\b(?:{without})\s+{who}|\b(?:{itself})", re.I),
        tuple(word for word in lists["attackers"] if word.endswith(("s", "men"))),
    )


_WITH, _BESIDES, _PLURALS = _patterns()
