"""One figure that is credited to another speaker from one source to the next."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files

from crosscheck import (
    Claim,
    Context,
    Evidence,
    Finding,
    Pair,
    Relation,
    checker,
    clusters,
    compared,
    one_figure,
    says,
)

_WORDS = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
_UNSPECIFIC, _SMALL_WORDS = frozenset(_WORDS["unspecific"]), frozenset(_WORDS["small"])


_Key = tuple[tuple[str, str], ...]


@checker("speaker-drift", code="CC205", scope="run", severity="note", options={"least": 10})
def speaker_drift(run: Context, context: Context) -> Iterator[Finding]:
    """The same figure for the same count is credited to another speaker.

    Why it matters:
        Either two counted and agree, which is worth saying, or one of the reports has credited the figure to someone
        who did not give it.

    Fires on:
        "1,840 shelters, the residents' committee said" and "the UN refugee agency said 1,840 shelters". Once for all
        figures that two reports credit to the same two speakers.

    Silent on:
        "the harbour authority" and "the Puerto Calmo harbour authority"; a spokesman and his office; a source that
        names nobody, or "officials"; a speaker whom the other source names as having passed the figure on; figures
        below ten.

    Known false alarms:
        A ministry and its minister, where neither is named with the other.
    """
    least = int(context.options.get("least", 10))
    told: dict[_Key, list[tuple[Claim, float]]] = {}
    for group in context.groups:
        for cluster in clusters([pair for pair in compared(group, across=True) if _drifted(pair, context, least)]):
            claims = sorted({c for pair in cluster for c in (pair.a, pair.b)}, key=_place)
            key = tuple(sorted({(claim.source_id, claim.speaker or "") for claim in claims}))
            sure = min(pair.confidence for pair in cluster)
            told.setdefault(key, []).extend((claim, sure) for claim in claims)
    yield from (_finding(found) for _, found in sorted(told.items()))


def _place(claim: Claim) -> tuple[str, object, str]:
    return claim.source_id, claim.span, claim.id


def _finding(found: list[tuple[Claim, float]]) -> Finding:
    """One finding for all figures that one source credits to one speaker, and another to another."""
    figures = len({claim.quantity.figure for claim, _ in found})
    several = f"{figures} figures are each" if figures > 1 else "the same figure is"
    return Finding(
        f"{several} credited to different speakers",
        tuple(Evidence(claim, "report", says(claim)) for claim, _ in found),
        relation=Relation.DRIFT,
        confidence=min(sure for _, sure in found),
        ask="who counted?",
    )


def _drifted(pair: Pair, context: Context, least: int) -> bool:
    a, b = pair.a, pair.b
    if pair.drifts or not one_figure(a, b) or a.quantity.figure < least or a.quantity.is_vague:
        return False
    if a.speaker_profile and a.speaker_profile == b.speaker_profile:
        return False
    if not (_specific(a.speaker) and _specific(b.speaker)) or _one_party(a, b, context) or _one_party(b, a, context):
        return False
    credited = {(c.source_id, c.speaker) for c in context.claims if one_figure(a, c)}
    return not {(a.source_id, b.speaker), (b.source_id, a.speaker)} & credited


def _specific(speaker: str | None) -> bool:
    return bool(speaker) and not _words(speaker or "") <= _UNSPECIFIC


def _one_party(a: Claim, b: Claim, context: Context) -> bool:
    """Whether b's speaker is a's by a longer name or a spokesman, passed a's figure on, or printed it."""
    source = context.sources.get(a.source_id)
    mine = _words(a.speaker or "")
    known = [b.speaker or "", *b.via, context.sentence_of(b)]
    if any(mine <= _words(name) for name in known) or any(_initials(name) & mine for name in known):
        return True
    publisher = _words(source.publisher or "") if source else set()
    return bool(publisher) and publisher <= _words(b.speaker or "")


def _words(name: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", name.lower().replace("’s", "").replace("'s", ""))) - _SMALL_WORDS


def _initials(name: str) -> set[str]:
    capitals = "".join(word[0] for word in name.split() if word[0].isupper()).lower()
    return {capitals} if len(capitals) > 1 else set()
