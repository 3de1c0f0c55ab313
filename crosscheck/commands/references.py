"""Which claim is meant: by its id, the beginning of its id, or where it stands."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping

from crosscheck.errors import UsageError, did_you_mean
from crosscheck.model import Claim, Place, Source
from crosscheck.reporting.visible import one_line

__all__ = ["file_of", "find_claim"]

# The file may hold colons itself (C:\draft.txt:3), so that the numbers are looked for at the end.
_SPOT = re.compile(r"(?P<file>.+?):(?P<line>[0-9]{1,9})(?::(?P<column>[0-9]{1,9}))?")


def file_of(reference: str) -> str | None:
    """The file in ``file:line`` or ``file:line:column``, or None for an id."""
    match = _SPOT.fullmatch(reference)
    return match["file"] if match else None


def find_claim(reference: str, claims: Iterable[Claim], sources: Mapping[str, Source]) -> Claim:
    """The one claim that is meant; raises ``UsageError``, with the claims to choose from, where there is not one."""
    claims = tuple(claims)
    match = _SPOT.fullmatch(reference)
    found = _at(match, claims, sources) if match else tuple(c for c in claims if c.id.startswith(reference))
    exact = tuple(claim for claim in found if claim.id == reference)
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        raise UsageError(f"{reference}: {len(found)} claims are meant: {_listed(found, sources)}")
    if match:
        raise UsageError(f"{reference}: no claim was read there{_nearby(match, claims, sources)}")
    ids = [claim.id for claim in claims]
    raise UsageError(
        f'no claim has the id "{reference}"{did_you_mean(reference, ids) or "; see crosscheck claims FILE"}'
    )


def _at(match: re.Match[str], claims: Iterable[Claim], sources: Mapping[str, Source]) -> tuple[Claim, ...]:
    line, column = int(match["line"]), match["column"]
    found = []
    for claim in claims:
        for place in (claim.where, *claim.repeats):
            if _line(place, match["file"], sources) == line and (column is None or _holds(place, int(column), sources)):
                found.append(claim)
                break
    return tuple(found)


def _line(place: Place, file: str, sources: Mapping[str, Source]) -> int | None:
    """The line of a place if it is in the file, as an editor counts; None for other files and for titles apart."""
    source = sources.get(place.source_id)
    if source is None or place.in_title or not _same_file(source.name, file):
        return None
    return source.position(place.span.start).line


def _same_file(name: str, file: str) -> bool:
    return name == file or os.path.normpath(name) == os.path.normpath(file)


def _holds(place: Place, column: int, sources: Mapping[str, Source]) -> bool:
    start = sources[place.source_id].position(place.span.start).column
    return start <= column < start + max(1, place.span.end - place.span.start)


def _nearby(match: re.Match[str], claims: Iterable[Claim], sources: Mapping[str, Source]) -> str:
    lines = {line for claim in claims if (line := _line(claim.where, match["file"], sources)) is not None}
    if not lines:
        return f"; {match['file']} gave no claims"
    wanted = int(match["line"])
    if wanted in lines:
        return f"; on line {wanted}: {_listed(_at_line(match, wanted, claims, sources), sources)}"
    return f"; the nearest line with a claim is {min(lines, key=lambda line: (abs(line - wanted), line))}"


def _at_line(
    match: re.Match[str], line: int, claims: Iterable[Claim], sources: Mapping[str, Source]
) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if _line(claim.where, match["file"], sources) == line)


def _spot(claim: Claim, sources: Mapping[str, Source]) -> str:
    at = sources[claim.source_id].position(claim.span.start)
    return "title" if claim.in_title else f"{at.line}:{at.column}"


def _listed(claims: Iterable[Claim], sources: Mapping[str, Source]) -> str:
    shown = [f'{c.id} ({_spot(c, sources)} "{one_line(c.text)}")' for c in claims]
    return ", ".join(shown[:8]) + (", ..." if len(shown) > 8 else "")
