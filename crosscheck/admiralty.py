"""The Admiralty code of each claim: how reliable others rate its origin, and what other origins say; never mixed.

The grades are NATO's (AJP-2.1, formerly STANAG 2511): a letter for the source, a number for the information, judged
apart. docs/sources.md says how each is made here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from crosscheck.corroboration import Corroboration, corroboration
from crosscheck.model import Report
from crosscheck.provenance import Letter

__all__ = ["INFORMATION", "RELIABILITY", "Assessment", "assess"]

RELIABILITY = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
INFORMATION = {
    1: "confirmed by other sources",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "truth cannot be judged",
}


@dataclass(frozen=True, slots=True)
class Assessment:
    """The two grades of a claim, by its id, with what each is made of.

    ``source`` is a letter, or a span of letters ("B-D") where raters disagree; ``letters`` are the ratings. It comes
    from ratings of the claim's origin alone. ``information`` is a number from 1 to 6 and comes from ``given`` alone,
    what other origins say.
    """

    claim: str
    source: str
    information: int
    letters: tuple[Letter, ...] = ()
    given: Corroboration = field(default_factory=Corroboration)


def assess(report: Report) -> tuple[Assessment, ...]:
    """The code of every claim whose origin is known, in the order of the claims."""
    letters = {voice.key: voice.letters for voice in report.provenance.voices}
    given = corroboration(report)
    return tuple(
        Assessment(credit.claim, span(ratings), information(said), ratings, said)
        for credit in report.provenance.credits
        if (said := given.get(credit.claim)) is not None
        for ratings in (letters.get(credit.origin, ()),)
    )


def span(letters: tuple[Letter, ...]) -> str:
    """The letters of several raters as one span: "B", "B-D"; "F" without any. They are never averaged."""
    judged = sorted({one.letter for one in letters} - {"F"})
    if not judged:
        return "F"
    return judged[0] if len(judged) == 1 else f"{judged[0]}-{judged[-1]}"


def information(given: Corroboration) -> int:
    """The number for what other origins say to a claim."""
    if given.contradicted:
        return 4 if given.confirmed or given.perhaps else 5
    if given.confirmed:
        return 1
    if given.perhaps:
        return 2
    return 3 if given.fitting else 6
