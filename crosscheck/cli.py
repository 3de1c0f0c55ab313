"""The command line: commands, exit codes, and errors in one line."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import click

from crosscheck.commands.check import check, demo
from crosscheck.commands.claims import claims
from crosscheck.commands.doctor import doctor
from crosscheck.commands.installed import checkers, explain, plugins
from crosscheck.commands.new import new
from crosscheck.commands.options import command_first
from crosscheck.commands.sources import sources
from crosscheck.commands.streams import BROKEN_PIPE, silence, tell
from crosscheck.commands.test import test
from crosscheck.commands.why import why
from crosscheck.errors import CrosscheckError, did_you_mean
from crosscheck.promises import OldName

__all__ = ["cli", "main"]

_WRONG, _INTERRUPTED = 2, 130
_OWN_OPTIONS = ("--help", "-h", "--version", "--debug")


class _Commands(click.Group):
    """A group whose default command is ``check``, and whose errors are one line on standard error."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put ``check`` before arguments that begin with a file or with an option of its."""
        debug = [word for word in args if word == "--debug"]
        rest = [word for word in args if word != "--debug"]
        if rest and rest[0] not in self.commands and rest[0] not in _OWN_OPTIONS:
            if not rest[0].startswith("-") and not _is_file(rest[0]):
                names = did_you_mean(rest[0], self.commands) or "; see crosscheck --help"
                raise click.UsageError(f'no command or file is called "{rest[0]}"{names}', ctx)
            rest = command_first(rest, self.commands, check)
        return super().parse_args(ctx, debug[:1] + rest)

    def main(self, args: Sequence[str] | None = None, standalone_mode: bool = True, **extra: Any) -> Any:  # type: ignore[override]
        """Run, and exit with the code that the command returns."""
        run = partial(super().main, args, standalone_mode=False, **extra)
        return sys.exit(_guarded(run)) if standalone_mode else run()


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        click.echo(f"crosscheck {version('crosscheck-claims')}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, help="Show the traceback of an unexpected error.")
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def cli(debug: bool) -> None:
    """Read several reports, gather their numeric claims, and say where they differ or do not add up.

    "crosscheck FILE..." does the same as "crosscheck check FILE...".
    """
    _state["debug"] = debug


for _command in (check, claims, why, explain, checkers, plugins, sources, new, doctor, test, demo):
    cli.add_command(_command)

_state = {"debug": False}


def main() -> None:
    """The program ``crosscheck``."""
    cli(prog_name="crosscheck")


def _is_file(word: str) -> bool:
    """Whether the word is meant as a file: it exists, or it looks like a path or a pattern."""
    return word == "-" or os.path.lexists(word) or any(sign in word for sign in "./\\*?[")


def _guarded(call: Callable[[], Any]) -> int:
    """The exit code of the call; every error is told in one line."""
    _state["debug"] = False
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _warned(warnings.showwarning)
            return int(call() or 0)
    except (click.exceptions.Abort, KeyboardInterrupt):
        tell("interrupted")
        return _INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
    except click.ClickException as error:
        tell(_usage(error))
    except CrosscheckError as error:
        tell(str(error))
    except SystemExit as error:  # click leaves so when a pipe breaks while it prints help
        broken = isinstance(error.__context__, BrokenPipeError)
        silence(sys.stdout if broken else None)
        return BROKEN_PIPE if broken else _WRONG
    except Exception as error:
        if _state["debug"]:
            raise
        tell(
            f"unexpected {type(error).__name__}: {error}; run again with --debug for the traceback, and report it with "
            "what crosscheck doctor prints"
        )
    return _WRONG


def _warned(others: Callable[..., None]) -> Callable[..., None]:
    """Tells of old names in one line, and leaves other warnings to Python."""

    def show(message: Warning | str, category: type[Warning], *place: Any, **more: Any) -> None:
        if issubclass(category, OldName):
            tell(str(message))
        else:
            others(message, category, *place, **more)

    return show


def _usage(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    command = " ".join(context.command_path.split()[1:]) if context else ""
    return f"{command}: {error.format_message()}" if command else error.format_message()
