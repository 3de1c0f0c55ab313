"""Tracing the claims of a whole run to those who stand behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crosscheck.model import Claim, Group
from crosscheck.profile import Origin, ProfileIndex
from crosscheck.provenance import Credit, Provenance, Voice
from crosscheck.source import Source
from crosscheck.sources.origins import house, origins
from crosscheck.sources.reliability import letters

__all__ = ["trace"]


def trace(
    claims: Iterable[Claim], groups: Iterable[Group], sources: Mapping[str, Source], profiles: ProfileIndex
) -> Provenance:
    """Who gives, who prints and who first gave each figure; citations are followed inside the groups."""
    claims = tuple(claims)
    # Each by itself first: what is compared with nothing goes back no further than its own text says.
    own = {claim.id: origins((claim,), sources, profiles).of[claim.id] for claim in claims}
    found = {
        **own,
        **{id: origin for group in groups for id, origin in origins(group.claims, sources, profiles).of.items()},
    }
    houses = {source.id: house(source, profiles) for source in sources.values()}
    credits = []
    voices: dict[str, Voice] = {}
    for claim in claims:
        speaker, publisher = own[claim.id] if claim.speaker else None, houses.get(claim.source_id)
        origin = found[claim.id]
        printed = publisher or Origin(f"source:{claim.source_id}", claim.source_id, "source", named=False)
        for each in (speaker, printed, origin):
            if each:
                voices.setdefault(each.key, _voice(each, profiles))
        credits.append(Credit(claim.id, origin.key, origin.how, speaker.key if speaker else None, printed.key))
    return Provenance(tuple(voices[key] for key in sorted(voices)), tuple(credits))


def _voice(origin: Origin, profiles: ProfileIndex) -> Voice:
    profile = origin.profile
    if profile is None:
        kind = profiles.generic_kind(origin.name) if origin.how == "speaker" else None
        return Voice(origin.key, origin.name, kind or "", named=origin.named)
    return Voice(origin.key, profile.name, profile.kind, profile.id, letters=letters(profile))
