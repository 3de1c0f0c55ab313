"""Checks the profiles of sources and shows how they are spread over kinds, countries and the sides of conflicts.

    python scripts/check_profiles.py [FILE.toml ...]

Exit code 1 if an entry breaks the schema or lacks what every profile must have.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator

from tabulate import tabulate

from crosscheck import ConfigError, Profile
from crosscheck.sources import Profiles, load_profiles


def problems(profiles: Profiles) -> Iterator[str]:
    """What is missing from profiles that load, one line each."""
    seen: dict[tuple[str, ...], str] = {}
    for profile in profiles.all:
        where = f"{profile.file}: {profile.id}"
        if not profile.directed_by.endswith("."):
            yield f"{where}: directed_by is no sentence"
        if profile.country and not (len(profile.country) == 2 and profile.country.isupper()):
            yield f"{where}: country {profile.country!r} is no ISO 3166 code"
        if any(domain != domain.lower() or "/" in domain for domain in profile.domains):
            yield f"{where}: a domain is a bare host name in small letters"
        found = profiles.match(profile.name)
        if found != profile:
            yield f"{where}: its name leads to {found.id if found else 'nothing'}"
        yield from short_forms(profile, profiles)
    yield from unbalanced(profiles)
    for conflict in profiles.parties.conflicts:
        sides = tuple(",".join(side) for side in conflict.sides)
        if sides in seen and not conflict.until:
            yield f"parties: {conflict.id}: same sides as {seen[sides]}"
        seen[sides] = conflict.id
        if not conflict.reference and conflict.id != "government-and-rebels":
            yield f"parties: {conflict.id}: no reference"


def short_forms(profile: Profile, profiles: Profiles) -> Iterator[str]:
    """What is wrong with the short forms of a profile."""
    where = f"{profile.file}: {profile.id}"
    if profile.short and not (profile.scope or profile.country):
        yield f"{where}: a short form needs a country, or a scope"
    if any(not (len(code) == 2 and code.isupper()) for code in profile.scope):
        yield f"{where}: scope {', '.join(profile.scope)} is no list of ISO 3166 codes"
    if any(profiles.match(name) for name in profile.short):
        yield f"{where}: a short form leads to a profile by itself"


def unbalanced(profiles: Profiles) -> Iterator[str]:
    """Conflicts of which one side has profiles and another has none."""
    for conflict in profiles.parties.conflicts:
        tied = [any(tie.id in side for p in profiles.all for tie in p.parties) for side in conflict.sides]
        if any(tied) and not all(tied):
            without = ", ".join(side[0] for side, has in zip(conflict.sides, tied, strict=True) if not has)
            yield f"parties: {conflict.id}: profiles of one side, and none of {without}"


def table(title: str, counts: Iterable[tuple[str, int]]) -> str:
    """A title and its counts, the largest first."""
    rows = sorted(counts, key=lambda row: (-row[1], row[0]))
    return f"{title}\n{tabulate(rows, disable_numparse=True)}\n"


def sides(profiles: Profiles) -> Iterator[tuple[str, ...]]:
    """For each conflict, how many profiles are tied to each side."""
    for conflict in profiles.parties.conflicts:
        ties = ([p for p in profiles.all if {tie.id for tie in p.parties} & set(side)] for side in conflict.sides)
        yield conflict.id, " / ".join(f"{side[0]} {len(tied)}" for side, tied in zip(conflict.sides, ties, strict=True))


def spread(profiles: Iterable[Profile]) -> str:
    """How many profiles there are of each kind and country."""
    profiles = tuple(profiles)
    kinds = Counter(str(profile.kind) for profile in profiles)
    countries = Counter(profile.country or "of many" for profile in profiles)
    return "\n".join((table("by kind", kinds.items()), table("by country", countries.items())))


def main(paths: tuple[str, ...]) -> int:
    """Print the spread and every problem; 1 if there is one."""
    try:
        profiles = load_profiles(paths)
    except ConfigError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(profiles.all)} profiles, {sum(bool(p.ratings) for p in profiles.all)} of them rated by others\n")
    print(spread(profiles.all))
    print("profiles on each side of a conflict")
    print(tabulate(sides(profiles), disable_numparse=True))
    found = tuple(problems(profiles))
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
