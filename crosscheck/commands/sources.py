"""``crosscheck sources``: the source profiles, to list, to search, and to match with a name or an address."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crosscheck.commands.options import command_first, look_options, settings_from, settings_options
from crosscheck.commands.streams import emit, tell, tell_problems, terminal_width
from crosscheck.errors import UsageError, did_you_mean

if TYPE_CHECKING:
    from crosscheck.profile import Profile
    from crosscheck.sources import Profiles

__all__ = ["sources"]


class _Commands(click.Group):
    """A group that suggests the command that was meant."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command before options that were given ahead of it."""
        ahead = bool(args) and args[0].startswith("-") and args[0] not in ("-h", "--help")
        return super().parse_args(ctx, command_first(args, self.commands, list_) if ahead else args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of the first argument."""
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            advice = did_you_mean(args[0], self.commands) or f"; there are {', '.join(sorted(self.commands))}"
            raise click.UsageError(f'no command is called "{args[0]}"{advice}', ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands)
def sources() -> None:
    """Look up what is known about sources, and who says it."""


_profiles_option = click.option("--profiles", multiple=True, metavar="FILE", help="Source profiles to add; repeatable.")


@sources.command("list")
@_profiles_option
@look_options
@settings_options(reading=False)
def list_(width: int | None, **options: Any) -> int:
    """List all profiles."""
    profiles, code = _load(options)
    _print(profiles.all, width)
    return code


@sources.command()
@click.argument("words", nargs=-1, required=True)
@_profiles_option
@look_options
@settings_options(reading=False)
def search(words: tuple[str, ...], width: int | None, **options: Any) -> int:
    """List the profiles that have all WORDS in a name, domain, country or kind."""
    profiles, code = _load(options)
    found = profiles.search(" ".join(words))
    if not found:
        tell(f'no profile has "{" ".join(words)}" in it')
    _print(found, width)
    return code


@sources.command()
@click.argument("name", metavar="NAME|URL")
@click.option(
    "--near", default="", metavar="TEXT", help="Text around the name, for short forms such as the Observatory."
)
@_profiles_option
@look_options
@settings_options(reading=False)
def match(name: str, near: str, width: int | None, **options: Any) -> int:
    """Show the profile of the source that a text calls NAME, or that publishes at URL, and why it is the one."""
    from crosscheck.reporting.visible import visible
    from crosscheck.sources import describe

    profiles, code = _load(options)
    found = profiles.get(name) or profiles.match(name, near) or profiles.match_domain(name)
    if found is None:
        if hint := profiles.ambiguous(name):
            raise UsageError(f'"{name}" is a short form of {hint}; give the text around it with --near')
        known = [word for profile in profiles.all for word in (profile.name, *profile.aliases, *profile.domains)]
        raise UsageError(f'no source is known as "{name}", which says nothing about it{did_you_mean(name, known)}')
    lines = (*describe(found).split("\n"), f"  why: {_why(name, near, found, profiles)}")
    emit("".join(f"{visible(line)}\n" for line in lines))
    return code


def _why(name: str, near: str, found: Profile, profiles: Profiles) -> str:
    """What led from the words given to the profile."""
    if name == found.id:
        return f'"{name}" is its id'
    by_name = profiles.why(name, near) if profiles.match(name, near) == found else ""
    return by_name or f"the address is under {', '.join(found.domains)}"


def _load(options: dict[str, Any]) -> tuple[Profiles, int]:
    """The profiles of the settings and the plugins, and the exit code that broken plugins ask for."""
    from crosscheck.plugins import load_plugins
    from crosscheck.sources import load_profiles

    settings = settings_from(options)
    registry = load_plugins(settings)
    problems = list(registry.problems)
    profiles = load_profiles((*map(Path, settings.profiles), *registry.source_profiles(problems)))
    tell_problems(problems)
    return profiles, 2 if problems else 0


def _print(profiles: tuple[Profile, ...], width: int | None) -> None:
    from crosscheck.reporting.tables import table
    from crosscheck.reporting.visible import one_line

    rows = [(p.id, p.name, p.kind, p.country, ", ".join(p.domains)) for p in profiles]
    cells = [[one_line(str(cell or "")) for cell in row] for row in rows]
    lines = table(cells, ("id", "name", "kind", "country", "domains"), terminal_width(width)) if rows else []
    emit("".join(f"{line}\n" for line in lines))
