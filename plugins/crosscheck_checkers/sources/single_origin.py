"""Figures that look like several and go back to one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crosscheck import Claim, Context, Evidence, Finding, Group, Origin, ProfileIndex, SourceView, checker, describe
from crosscheck_checkers.sources.counted import is_checkable

_WHOLE = {"person", "civilian"}  # children and women among them are no figures of their own
_ASK = "is there a second source? if not, say that there is one"


@checker("single-origin", code="CC603", scope="source", severity="note", options={"figures": 3})
def single_origin(view: SourceView, context: Context) -> Iterator[Finding]:
    """Several reports of a count, or all killed figures of an article, go back to one source.

    Why it matters:
        Five outlets that quote one agency are one source, however often the figure is read.

    Fires on:
        Three reports that give 38 dead, "the monitoring group Coast Watch said" in each. Two outlets that print a
        sentence of the same agency. An article whose total and its breakdown (three figures or more, see the
        option ``figures``) are one group's. Citations are followed: where one outlet has a figure from another, and
        that one from a ministry, both go back to the ministry.

    Silent on:
        A second speaker with a figure of its own. "Police" or "witnesses" in two reports, who may be two. Reports of
        one publisher.

    Known false alarms:
        One outlet that checked the figure itself and says so elsewhere in the text.
    """
    if context.profiles is None:
        return
    seen: set[tuple[str | None, str]] = set()
    for group in context.groups:
        if group.claims[0].source_id == view.source.id:  # each group once, with its first source
            for finding, key in _across(group, context, context.profiles):
                if key not in seen:
                    seen.add(key)
                    yield finding
    if not any(outcome == "killed" for outcome, _ in seen):
        yield from _within(view, context, context.profiles)


def _across(group: Group, context: Context, profiles: ProfileIndex) -> Iterator[tuple[Finding, tuple[str | None, str]]]:
    """A finding, and what it is about, if all reports of a count have one origin."""
    claims = tuple(claim for claim in group.claims if is_checkable(claim) and claim.segment != "headline")
    if len({claim.source_id for claim in claims}) < 2:
        return
    found = profiles.origins(claims, context.sources)
    if found.count > 1 or _is_one_house(claims, context):
        return
    origin, outcome = found.all[0], claims[0].outcome
    if origin.how == "circle":
        return  # ``circular`` says more
    message = f"{found.reports} reports of how many were {outcome}, one origin: {origin.name}"
    yield _finding(message, _one_each(claims), origin), (outcome, origin.key)


def _within(view: SourceView, context: Context, profiles: ProfileIndex) -> Iterator[Finding]:
    """A finding if a total and its breakdown are one named speaker's and no other named speaker gives such a figure."""
    claims = tuple(c for c in view.claims if c.outcome == "killed" and is_checkable(c) and c.segment != "headline")
    told: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.speaker and (claim.counted is None or claim.counted in _WHOLE):
            told.setdefault(claim.speaker, []).append(claim)
    for own in told.values():
        if len({claim.quantity.figure for claim in own}) < int(context.options.get("figures", 3)):
            continue
        origin = profiles.origins(own, context.sources).all[0]
        if origin.named and origin.how == "speaker" and not _borne_out(own, context, profiles):
            yield _finding(f"the killed figures rest on one origin: {origin.name}", own, origin)


def _borne_out(own: Sequence[Claim], context: Context, profiles: ProfileIndex) -> bool:
    """Whether another named speaker gives a figure for what one of the claims counts."""
    ids = {claim.id for claim in own}
    for group in context.groups:
        for link in group.links:
            if (link.a in ids) != (link.b in ids):
                other = next(c for c in group.claims if c.id in (link.a, link.b) and c.id not in ids)
                if other.speaker and profiles.origins((other,), context.sources).all[0].named:
                    return True
    return False


def _is_one_house(claims: Iterable[Claim], context: Context) -> bool:
    """Whether all reports are one publisher's."""
    return len({context.source_of(claim).publisher or claim.source_id for claim in claims}) == 1


def _one_each(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The first claim of each source."""
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(claim.source_id, claim)
    return tuple(first.values())


def _finding(message: str, claims: Iterable[Claim], origin: Origin) -> Finding:
    evidence = tuple(Evidence(c, note=describe(c.quantity)) for c in claims)
    profile = origin.profile
    detail = (f"{profile.directed_by} ({profile.reference})",) if profile and profile.directed_by else ()
    return Finding(message, evidence, detail=detail, ask=_ASK)
