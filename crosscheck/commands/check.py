"""``crosscheck check`` and ``crosscheck demo``: the report."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crosscheck.commands.inputs import read_sources, report_on
from crosscheck.commands.options import (
    FILES,
    format_option,
    look_options,
    reconcile_option,
    settings_from,
    settings_options,
)
from crosscheck.commands.streams import emit, has_color, tell_problems, terminal_width, write_file
from crosscheck.config import Settings
from crosscheck.errors import CrosscheckError, PluginError, blame
from crosscheck.model import Problem, Report, Severity, Source
from crosscheck.reporting import Style, builtin_formatters, pick_formatter

if TYPE_CHECKING:
    from crosscheck.plugins import Registry

__all__ = ["check", "demo"]

_FINDINGS, _PROBLEMS, _EMPTY = 1, 2, 5


@click.command()
@FILES
@format_option
@click.option("--select", multiple=True, metavar="NAMES", help="Only these checkers: names, codes, families, globs.")
@click.option("--ignore", multiple=True, metavar="NAMES", help="Without these checkers.")
@click.option(
    "--fail-on",
    type=click.Choice([*(severity.value for severity in Severity), "never"]),
    help="Exit with 1 from this severity on (error).",
)
@click.option("--fail-on-empty", is_flag=True, help="Exit with 5 if there was nothing to compare.")
@click.option("--coverage", is_flag=True, help="List every number that was read and not compared, with the reason.")
@click.option("--all", "show_all", is_flag=True, help="Show figures that agree or are roundings of each other too.")
@click.option("--profiles", multiple=True, metavar="FILE", help="Source profiles to add; repeatable.")
@reconcile_option
@click.option("--panel", is_flag=True, help="Add the panel of sources, and the Admiralty codes to who said what.")
@click.option("--output", metavar="FILE", help="Where to write the report instead of standard output.")
@look_options
@settings_options()
def check(files: tuple[str, ...], **options: Any) -> int:
    """Say where the figures in FILES differ, do not add up, or were rounded away.

    Exits with 0 if nothing is at or above --fail-on, 1 if something is, 2 if a file could not be read or a plugin is
    broken, 5 if there was nothing to compare (--fail-on-empty).
    """
    return _check(files, options)


@click.command()
@format_option
@click.option("--coverage", is_flag=True, help="List every number that was read and not compared, with the reason.")
@click.option("--all", "show_all", is_flag=True, help="Show figures that agree or are roundings of each other too.")
@reconcile_option
@click.option("--panel", is_flag=True, help="Add the panel of sources, and the Admiralty codes to who said what.")
@look_options
@settings_options()
def demo(**options: Any) -> int:
    """Show the report on the articles that come with crosscheck."""
    with resources.as_file(resources.files("crosscheck") / "demo" / "articles") as folder:
        return _check([str(folder)], options, demo=True)


def _check(files: Sequence[str], options: dict[str, Any], demo: bool = False) -> int:
    settings = settings_from(options, () if demo else files)
    sources, problems, registry = read_sources(files, settings)
    formatter = pick_formatter(options["format_name"], _formatters(registry, problems))
    _keep_texts(options.get("output"), sources)
    if demo:
        sources = tuple(replace(source, path=Path(source.name).name) for source in sources)
    try:
        report = report_on(sources, settings, problems, not options["no_progress"])
    except CrosscheckError:
        tell_problems((*problems, *registry.problems))  # what is selected may be of a plugin that could not be loaded
        raise
    text, more = _rendered(report, formatter, registry, options)
    if text:
        _write(text, options)
    tell_problems((*report.problems, *more))
    if report.problems or more:
        return _PROBLEMS
    return 0 if demo else _exit_code(report, settings, options["fail_on"])


def _formatters(registry: Registry, problems: list[Problem]) -> tuple[Any, ...]:
    """The plugins' report formats; one of a name that is taken would never be used, in silence."""
    taken: dict[str, Any] = {formatter.name: None for formatter in builtin_formatters()}
    for formatter in registry.formatters(problems):
        if formatter.name in taken:
            subject = f"report format {formatter.name} of plugin {formatter.label}"
            problems.append(Problem(subject, "is not used: the name is taken", f"rename it, or {formatter.way_out}"))
        taken.setdefault(formatter.name, formatter)
    return tuple(filter(None, taken.values()))


def _keep_texts(output: str | None, sources: Sequence[Source]) -> None:
    """Refuse to overwrite a text under test with the report on it."""
    if output and os.path.exists(output):
        for source in sources:
            if source.path and os.path.exists(source.path) and os.path.samefile(source.path, output):
                raise click.UsageError(f"--output {output}: is one of the texts to check")


def _rendered(report: Report, formatter: Any, registry: Registry, options: dict[str, Any]) -> tuple[str, list[Problem]]:
    """The report as text, with the lines that plugins add, and what went wrong with those."""
    style = Style(
        terminal_width(options["width"]),
        has_color(options["color"], to_file=bool(options.get("output"))),
        options["show_all"],
        options["coverage"],
        options["panel"],
    )
    problems: list[Problem] = []
    if formatter.name != "text":
        return _render(formatter, report, style), problems
    if not report.sources:
        return "", problems
    from crosscheck.contributed import lexicons
    from crosscheck.lexicon import use_lexicon
    from crosscheck.reporting.visible import one_line

    lines = [one_line(line) for line in registry.report_summary(report, problems)]
    with use_lexicon(lexicons(registry, [])):  # a plugin's outcomes are worded as it names them
        text = formatter.render(report, style)
    return text + "".join(f"{line}\n" for line in lines), problems


def _render(formatter: Any, report: Report, style: Style) -> str:
    """What a formatter makes of the report; it may be anyone's, so that whatever it raises is told in one line."""
    try:
        text = formatter.render(report, style)
    except PluginError:
        raise
    except Exception as error:
        raise PluginError(f"report format {formatter.name}: failed: {blame(error)}; choose another --format") from error
    if not isinstance(text, str):
        raise PluginError(f"report format {formatter.name}: returned {type(text).__name__} and not text")
    return text


def _write(text: str, options: dict[str, Any]) -> None:
    if options.get("output"):
        write_file(options["output"], text)
    else:
        # The text report goes by the terminal's encoding; other formats are read by programs, which expect UTF-8.
        emit(text, None if options["format_name"] == "text" else "utf-8")


def _exit_code(report: Report, settings: Settings, fail_on: str | None) -> int:
    found = [f.severity for f in report.findings if f.severity is not None]
    if fail_on != "never" and any(severity.rank >= settings.fail_on.rank for severity in found):
        return _FINDINGS
    return _EMPTY if settings.fail_on_empty and not report.coverage.compared else 0
