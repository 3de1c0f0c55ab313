"""Claims with what is known of their speakers: the profile, or the kind of speaker, in the light of the whole text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crosscheck.model import Claim
from crosscheck.source import Source
from crosscheck.sources.index import Profiles

__all__ = ["identify"]

_HARM = {"killed", "injured", "casualties", "missing", "displaced", "detained", "rescued", "shot"}


def identify(claims: Iterable[Claim], sources: Iterable[Source], profiles: Profiles) -> tuple[Claim, ...]:
    """The claims with ``speaker_profile`` and ``speaker_kind`` filled in, where they can be told."""
    by_id = {source.id: source for source in sources}
    known: dict[tuple[str, str, bool], tuple[str | None, str | None]] = {}
    return tuple(_identified(claim, by_id.get(claim.source_id), profiles, known) for claim in claims)


def _identified(
    claim: Claim,
    source: Source | None,
    profiles: Profiles,
    known: dict[tuple[str, str, bool], tuple[str | None, str | None]],
) -> Claim:
    if not claim.speaker or source is None:
        return claim
    of_harm = claim.outcome in _HARM
    key = (source.id, claim.speaker, of_harm)
    if key not in known:
        known[key] = _who(claim.speaker, source, of_harm, profiles)
    profile, kind = known[key]
    return replace(claim, speaker_profile=profile, speaker_kind=kind)


def _who(speaker: str, source: Source, of_harm: bool, profiles: Profiles) -> tuple[str | None, str | None]:
    found = profiles.match_in(speaker, source)
    if found is not None:
        return found.id, str(found.kind)
    kind = profiles.kind_of(speaker, of_harm)
    return None, str(kind) if kind else None
