"""Who did it, behind "by": the "guard" of "by the Italian coast guard"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.tokens import DAYS, NOUNS, lemma

__all__ = ["agent_noun", "is_done_by"]

_IN_PHRASE = NOUNS | {"DT", "JJ", "CD", "HYPH", "VBG", "VBN"}  # tags


def agent_noun(doc: Doc, at: int) -> str | None:
    """The last noun of those who did it, if "by" stands at the token."""
    if doc[at : at + 1].text.lower() != "by":
        return None
    end = at + 1
    while end < len(doc) and doc[end].tag_ in _IN_PHRASE:
        end += 1
    while end > at + 1 and doc[end - 1].lower_ in DAYS:
        end -= 1  # "by gunmen Monday"
    return lemma(doc[end - 1])


def is_done_by(doc: Doc, at: int, who: frozenset[str]) -> bool:
    """Whether one of those did it: "by gunmen", not "by the flood and soldiers came"."""
    return agent_noun(doc, at) in who
