"""One figure that counts different people from one source to the next."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files

from crosscheck import (
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
    lineage,
    one_figure,
    says,
)

_STATUS = {"civilian", "combatant", "fighter", "soldier", "journalist", "medic", "aid-worker"}
_FAMILY = {"child", "woman", "man"}
_WORDS = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
_YOUNG, _PEACEFUL = frozenset(_WORDS["young"]), frozenset(_WORDS["peaceful"])
_CIVILIAN = "civilian"
_BY_CHANCE = 10  # below this, "three people" and "three children" may well be one family


@checker("population-drift", code="CC203", scope="group", options={"least": 3})
def population_drift(group: Group, context: Context) -> Iterator[Finding]:
    """Two sources give the same figure for the same event, and it counts different people.

    Why it matters:
        "31 people" turns into "31 civilians" when a report is rewritten; nobody counted the civilians.

    Fires on:
        "killed 31 people, soldiers and passers-by alike" and "killed 31 civilians".

    Silent on:
        "17 people" and "17 persons"; "31 people, including 12 civilians"; "two people" and "two men"; a source that
        gives the figure for both. "22 pupils" and "22 students"; "six farmers" and "six civilians".

    Known false alarms:
        A source that knows that all the dead were civilians, beside one that does not say so.
    """
    least = int(context.options.get("least", 3))
    pairs = [pair for pair in compared(group, across=True) if "counted" in pair.drifts and _drifted(pair, least)]
    for cluster in clusters(_unexplained(pairs, group, context)):
        claims = sorted({c for pair in cluster for c in (pair.a, pair.b)}, key=lambda c: (c.source_id, c.span, c.id))
        named = sorted({claim.counted or "" for claim in claims})
        yield Finding(
            f"the same figure counts {' and '.join(named)} in different reports",
            tuple(Evidence(claim, claim.counted or "", says(claim)) for claim in claims),
            relation=Relation.DRIFT,
            confidence=min(pair.confidence for pair in cluster),
            ask="whom did the first source count?",
        )


def _drifted(pair: Pair, least: int) -> bool:
    figure = pair.a.quantity.figure
    if not one_figure(pair.a, pair.b) or "outcome" in pair.drifts or figure < least:
        return False
    if pair.a.quantity.is_vague:
        return False  # "dozens of people" and "dozens of women" need not be the same dozens
    if pair.a.kind is Kind.COUNT and not (pair.a.quantity.unit and pair.b.quantity.unit):
        return False  # "the toll rose to 31" names nobody
    counted = {pair.a.counted, pair.b.counted}
    if counted <= _YOUNG or (_CIVILIAN in counted and counted & _PEACEFUL):
        return False
    classes = {_class(claim) for claim in (pair.a, pair.b)}
    if None in classes:  # things, or trades: only a large figure cannot be chance
        return figure >= _BY_CHANCE * _BY_CHANCE
    if classes & _STATUS and not classes & _FAMILY:
        return True
    return figure >= _BY_CHANCE and bool(classes & {"child", "woman"})


def _class(claim: Claim) -> str | None:
    """The class of people, None for trades; "resident" and the like, which say no more than "person", count as that."""
    line = lineage(claim)
    if not line or line[0] == "role":
        return None
    return "person" if line[0] == "civilian" != claim.counted else line[0]


def _unexplained(pairs: list[Pair], group: Group, context: Context) -> Iterator[Pair]:
    """The pairs of which neither source speaks of those that the other counts beside its figure."""
    given = {(claim.source_id, claim.counted, claim.quantity.figure) for claim in group.claims}
    for pair in pairs:
        a, b = pair.a, pair.b
        if {(a.source_id, b.counted, b.quantity.figure), (b.source_id, a.counted, a.quantity.figure)} & given:
            continue
        if not (_names(context.sentence_of(a), b) or _names(context.sentence_of(b), a)):
            yield pair


def _names(sentence: str, claim: Claim) -> bool:
    """Whether a sentence names those whom another claim counts: "31 people, all of them civilians"."""
    noun = claim.counted or ""
    forms = {noun, noun.removesuffix("man") + "men"} if noun.endswith("man") else {noun}
    return bool(noun) and noun != "person" and any(f" {form}" in sentence.lower() for form in forms)
