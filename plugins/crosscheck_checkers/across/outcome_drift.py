"""One figure that tells of another outcome from one source to the next."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files

from crosscheck import (
    TOLLS,
    Claim,
    Context,
    Evidence,
    Finding,
    Group,
    Kind,
    Pair,
    Relation,
    checker,
    clusters,
    compared,
    one_figure,
    says,
)

_WORDS = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
_UNSAID, _EMPTY = frozenset(_WORDS["unsaid"]), frozenset(_WORDS["empty"])
_ONE_FATE = {frozenset(pair) for pair in _WORDS["one-fate"]}


@checker("outcome-drift", code="CC204", scope="group", options={"least": 3})
def outcome_drift(group: Group, context: Context) -> Iterator[Finding]:
    """Two sources give the same figure for the same event, and what happened to those counted is not the same.

    Why it matters:
        "48 killed or injured" turns into "48 killed" when a headline is shortened.

    Fires on:
        "left 48 people dead or injured" and "killed 48 people".

    Silent on:
        "hurt" and "injured", which are one outcome; "five victims", which leaves open what happened to them; "six
        killed and six injured" in a source: it gives the figure for both; "33 miners trapped" and "all 33 rescued".

    Known false alarms:
        A report that leaves the injured out because it is about the dead, where both counts happen to be the same.
    """
    least = int(context.options.get("least", 3))
    pairs = [pair for pair in compared(group, across=True) if "outcome" in pair.drifts and one_figure(pair.a, pair.b)]
    pairs = [
        pair
        for pair in pairs
        if pair.a.quantity.figure >= least
        and _harmed(pair)
        and not any(_is_unsaid(claim, context) for claim in (pair.a, pair.b))
        and not _both_given(pair, context)
    ]
    for cluster in clusters(pairs):
        claims = sorted({c for pair in cluster for c in (pair.a, pair.b)}, key=lambda c: (c.source_id, c.span, c.id))
        named = sorted({claim.outcome or "" for claim in claims})
        yield Finding(
            f"the same figure is given for {' and '.join(named)} in different reports",
            tuple(Evidence(claim, claim.outcome or "", says(claim)) for claim in claims),
            relation=Relation.DRIFT,
            confidence=min(pair.confidence for pair in cluster),
            ask="what did the first source count?",
        )


def _harmed(pair: Pair) -> bool:
    """Whether it is about what happened to people or things, and not a matter of words ("fell", "landed")."""
    named = {pair.a.outcome, pair.b.outcome}
    told = pair.a.kind is Kind.COUNT and not pair.a.quantity.is_vague
    return told and bool(named & TOLLS) and named not in _ONE_FATE and not named & _EMPTY


def _is_unsaid(claim: Claim, context: Context) -> bool:
    """Whether the words for those counted leave open what happened to them: "ten of the twelve victims"."""
    if claim.outcome != "casualties":
        return False
    words = context.sentence_of(claim)[
        claim.extent.start - claim.sentence.start : claim.extent.end - claim.sentence.start
    ]
    return bool(_UNSAID & set(words.lower().split()))


def _both_given(pair: Pair, context: Context) -> bool:
    """Whether either source gives the figure for the other's outcome as well."""
    mirrored = {(pair.a.source_id, pair.b.outcome), (pair.b.source_id, pair.a.outcome)}
    figure = pair.a.quantity.figure
    return any((c.source_id, c.outcome) in mirrored and c.quantity.figure == figure for c in context.claims)
