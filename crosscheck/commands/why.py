"""``crosscheck why``: two claims facet by facet, and why they were compared or not."""

from __future__ import annotations

from typing import Any

import click

from crosscheck.checking import Checker, Scope
from crosscheck.commands.inputs import read_sources, report_on
from crosscheck.commands.options import look_options, settings_from, settings_options
from crosscheck.commands.streams import emit, has_color, tell_problems, terminal_width
from crosscheck.errors import UsageError
from crosscheck.model import Claim, Link, Report

__all__ = ["why"]


@click.command()
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@click.argument("files", nargs=-1, metavar="[FILE...]")
@look_options
@settings_options()
def why(a: str, b: str, files: tuple[str, ...], **options: Any) -> int:
    """Say why claims A and B were compared, or why not.

    A and B are FILE:LINE, FILE:LINE:COLUMN, or ids of claims (or how they begin) as "crosscheck claims" shows them;
    for ids, name the FILEs too.
    """
    from crosscheck import aligning
    from crosscheck.commands.references import file_of, find_claim
    from crosscheck.contributed import lexicons
    from crosscheck.lexicon import use_lexicon
    from crosscheck.reporting import Style
    from crosscheck.reporting.pairs import pair_text

    named = [file for file in (file_of(a), file_of(b)) if file]
    settings = settings_from(options, (*files, *named))
    if not (files or named):
        raise UsageError(f'name the files that claims "{a}" and "{b}" are read from: crosscheck why A B FILE...')
    sources, problems, registry = read_sources((*files, *named), settings)
    tell_problems(problems)
    report = report_on(sources, settings, (), not options["no_progress"])
    by_id = {source.id: source for source in report.sources}
    first, second = (find_claim(reference, report.claims, by_id) for reference in (a, b))
    if first.id == second.id:
        raise UsageError(f"{a} and {b} are the same claim")
    style = Style(terminal_width(options["width"]), has_color(options["color"]))
    link = _link(report, first, second)
    with use_lexicon(lexicons(registry, [])):  # a file that is broken is among the problems of the report
        facets = link.facets if link else aligning.compare(first, second, by_id)
    looked = [c.name for c in registry.checkers if c.name in report.checkers and _handed(c, link)]
    may = aligning.may_compare(facets)
    emit(pair_text(first, second, report, link, facets, may, looked, style))
    tell_problems(report.problems)
    return 2 if problems or report.problems else 0


def _link(report: Report, a: Claim, b: Claim) -> Link | None:
    """The link by which the run joined the two claims, if it did."""
    return next((link for group in report.groups if (link := group.link(a, b))), None)


def _handed(checker: Checker, link: Link | None) -> bool:
    """Whether the checker was handed this pair as one that may be compared."""
    return link is not None and checker.scope in (Scope.GROUP, Scope.RUN)
