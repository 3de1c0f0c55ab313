"""How many first sources stand behind a set of figures: five outlets that quote one agency are one origin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from crosscheck.model import Claim
from crosscheck.profile import Origin, Origins, ProfileIndex
from crosscheck.source import Source
from crosscheck.sources.citing import follow, repeated
from crosscheck.sources.copies import find_copies
from crosscheck.sources.credits import wire_credits
from crosscheck.sources.names import normal, words

__all__ = ["house", "origins"]


def origins(claims: Iterable[Claim], sources: Mapping[str, Source], profiles: ProfileIndex) -> Origins:
    """The first source of each claim.

    It is the speaker, by profile or by name; a kind of speaker ("witnesses") is one within a report, or with whom it
    told ("witnesses told Reuters") wherever that is printed. A claim without a speaker goes back to the agency that the
    article credits, or else to its publisher; where the same article credits the same figure to one speaker, the writer
    repeats that. Claims in nearly the same words, without a named speaker, have one
    origin. Then citations are followed from report to report (``citing.follow``); the claims should be of one group,
    since it takes the same figure for the same outcome to be one.
    """
    claims = tuple(claims)
    found = {claim.id: _origin(claim, sources.get(claim.source_id), profiles) for claim in claims}
    free = [claim for claim in claims if found[claim.id].how != "speaker" or not found[claim.id].named]
    for copies in find_copies(free, sources):
        first = min((found[claim.id] for claim in copies), key=_rank)
        found.update((claim.id, first) for claim in copies)
    found.update(repeated(claims, found))
    printed = {claim.source_id for claim in claims}
    houses = {id: house(sources[id], profiles) for id in printed if id in sources} if len(printed) > 1 else {}
    return Origins(MappingProxyType(follow(claims, found, houses)), len(printed))


def house(source: Source, profiles: ProfileIndex) -> Origin:
    """Who published a source: by profile or by name, else the source itself."""
    profile = profiles.for_source(source)
    if profile:
        return Origin(f"profile:{profile.id}", profile.name, "publisher", profile)
    if source.publisher and normal(source.publisher):
        return Origin(f"name:{normal(source.publisher)}", source.publisher, "publisher")
    return Origin(f"source:{source.id}", source.name, "source", named=False)


def _rank(origin: Origin) -> tuple[int, str]:
    """Who of those that print the same words had them first: an agency credited rather than a publisher."""
    return ("credit", "speaker", "publisher", "source").index(origin.how), origin.key


def _origin(claim: Claim, source: Source | None, profiles: ProfileIndex) -> Origin:
    if claim.speaker:
        return _by_speaker(claim, claim.speaker, profiles)
    for credit in wire_credits(source) if source else ():
        profile = profiles.match(credit)
        if profile:
            return Origin(f"profile:{profile.id}", profile.name, "credit", profile)
    if source is None:
        return Origin(f"source:{claim.source_id}", claim.source_id, "source", named=False)
    return house(source, profiles)


def _own_name(speaker: str) -> str:
    """The name without what describes it: "monitoring group Coast Watch" is Coast Watch."""
    found = words(speaker)
    first = next((at for at, word in enumerate(found) if word.capital), 0)
    return " ".join(found[first:]) if first else normal(speaker) or speaker


def _by_speaker(claim: Claim, speaker: str, profiles: ProfileIndex) -> Origin:
    profile = profiles.of_speaker(claim)
    if profile:
        return Origin(f"profile:{profile.id}", profile.name, "speaker", profile)
    key = _own_name(speaker)
    if profiles.generic_kind(speaker) is None:
        return Origin(f"name:{key}", speaker, "speaker")
    passed_on = [profiles.match(name) for name in claim.via[:1]]
    if passed_on and passed_on[0]:
        return Origin(f"said:{key}@profile:{passed_on[0].id}", f"{speaker}, through {passed_on[0].name}", "speaker")
    return Origin(f"said:{key}@{claim.source_id}", speaker, "speaker", named=False)
