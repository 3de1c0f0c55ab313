"""What the tool says of a source: facts and others' ratings with where to look them up, no opinion."""

from __future__ import annotations

from crosscheck.profile import Profile

__all__ = ["describe"]


def describe(profile: Profile) -> str:
    """A profile in plain lines: what it is, who directs it, its sides, others' ratings, where to look it up."""
    where = f", {profile.country}" if profile.country else ""
    lines = [f"{profile.name} [{profile.id}]: {profile.kind}{where}"]
    if profile.aliases:
        lines.append(f"  also called: {', '.join(profile.aliases)}")
    if profile.short:
        within = ", ".join(profile.scope or (profile.country,))
        lines.append(f"  in texts that name {within} also: {', '.join(profile.short)}")
    if profile.domains:
        lines.append(f"  domains: {', '.join(profile.domains)}")
    if profile.directed_by:
        lines.append(f"  {profile.directed_by}")
    for tie in profile.parties:
        when = [f"since {tie.since}"] * bool(tie.since) + [f"until {tie.until}"] * bool(tie.until)
        lines.append(f"  side: {' '.join([tie.id, *when])}")
    lines += [f"  rated {r.value!r} by {r.rater} ({r.scale}, {r.date}): {r.url}" for r in profile.ratings]
    if not profile.ratings:
        lines.append("  no rating by others on record, which says nothing about it")
    lines.append(f"  look it up: {profile.reference}")
    return "\n".join(lines)
