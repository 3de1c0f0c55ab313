"""``crosscheck new``: a checker or a rule that works, with what tests it, to change into one's own."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from crosscheck.commands.streams import emit
from crosscheck.scaffolding import LICENSES, SCOPES, Names, checker_files, named, package_files, rule_files, write_files

__all__ = ["new"]


@click.group()
def new() -> None:
    """Begin a checker or a rule of your own."""


@new.command("checker")
@click.argument("name", metavar="[PLUGIN/]NAME")
@click.option("--scope", type=click.Choice(SCOPES), default="claim", help="What the checker looks at (claim).")
@click.option("--dir", "folder", metavar="DIR", help="Where to write (checks; with --package the current folder).")
@click.option("--package", is_flag=True, help="A distribution to publish, and not a single file.")
@click.option("--license", type=click.Choice(list(LICENSES)), help="The licence of the distribution (MIT).")
@click.option("--author", metavar="NAME", default="", help="Whom the licence names.")
def new_checker(name: str, scope: str, folder: str | None, package: bool, license: str | None, author: str) -> int:
    """Write a checker that works, with an annotated text and a test, and say what to do next.

    The plugin is called like the checker, or PLUGIN.
    """
    if not package and (license or author):
        raise click.UsageError(f"{'--license' if license else '--author'} is for a --package")
    names = named(name, _own_checkers(), package)
    if package:
        root = Path(folder or ".") / names.distribution
        written = write_files(root, package_files(names, scope, license or "MIT", author))
    else:
        root = Path(folder or "checks")
        written = write_files(root, checker_files(names, scope))
    lines = ["written:", *(f"    {path}" for path in written), "next:"]
    lines += [f"    {command}" for command in (_package_steps if package else _file_steps)(names, root)]
    emit("".join(f"{line}\n" for line in lines))
    return 0


@new.command("rule")
@click.argument("name", metavar="[FILE/]NAME")
@click.option("--dir", "folder", metavar="DIR", default="checks", help="Where to write (checks).")
def new_rule(name: str, folder: str) -> int:
    """Write a rule without code, with its examples, and say what to do next.

    The file is called like the rule, or FILE.
    """
    names = named(name, _own_checkers(), code=False)
    [path] = write_files(Path(folder), rule_files(names))
    where = shlex.quote(str(path))
    steps = (f"test {where}", f"-P {where} explain {names.full}", f"-P {where} draft.txt")
    emit("".join(f"{line}\n" for line in ("written:", f"    {path}", "next:", *(f"    crosscheck {s}" for s in steps))))
    return 0


def _own_checkers() -> frozenset[str]:
    from crosscheck.config import Settings
    from crosscheck.plugins import load_plugins

    return frozenset(checker.name for checker in load_plugins(Settings(plugins=False)).checkers)


def _file_steps(names: Names, folder: Path) -> tuple[str, ...]:
    where = shlex.quote(str(folder))
    return (
        f"crosscheck -P {where} test {where}",
        f"python -m pytest {where}",
        f"crosscheck -P {where} explain {names.full}",
        f"crosscheck -P {where} draft.txt",
    )


def _package_steps(names: Names, folder: Path) -> tuple[str, ...]:
    return (
        f"cd {shlex.quote(str(folder))}",
        "python -m pip install --editable . --group dev",
        "crosscheck test tests",
        "python -m pytest",
        f"crosscheck explain {names.full}",
    )
