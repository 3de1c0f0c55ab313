"""Whole texts through the program, and assertions on what is found that show the text where they fail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from string import ascii_lowercase

from crosscheck.checking import Checker
from crosscheck.config import Settings, resolve_options
from crosscheck.errors import PluginError
from crosscheck.model import Claim, Finding, Report, Source
from crosscheck.reporting.words import what
from crosscheck.testing.cases import Bench, Point
from crosscheck.testing.matching import says as has_words
from crosscheck.testing.showing import outcome_lines, point_lines

__all__ = ["assert_annotated", "assert_finds", "assert_silent", "check_text", "report_on", "shown", "sources_of"]

_WORD = re.compile(r"[^\W\d]+|\d[\d.,]*\d|\d|[^\w\s]")
Texts = str | Source | Sequence[str | Source]
Checkers = str | Checker | Iterable[str | Checker]


def check_text(
    texts: Texts, checkers: Checkers = (), *, settings: Settings | None = None, **options: object
) -> tuple[Finding, ...]:
    """What is found in one text or in several that are checked together; each is a string or a ``Source``.

    ``checkers`` are names, codes or families of loaded ones, or ``Checker`` objects, which need not be loaded; without
    any, all run. ``options`` are those of the one checker that is named. Raises ``PluginError`` if a checker fails.

    >>> [f.check for f in check_text("Police said 12 died in the fire.\\n\\nThe fire killed 15, police said.", "CC1")]
    ['body-body']
    """
    return report_on(texts, checkers, settings=settings, **options).findings


def assert_finds(
    texts: Texts,
    checker: str | Checker,
    *figures: str,
    says: str = "",
    settings: Settings | None = None,
    **options: object,
) -> Finding:
    """The finding of ``checker`` that rests on just these figures, as printed, and has the words of ``says``.

    Without ``figures``, its first one. The error shows what was found instead, or else which claims were read.
    """
    report = report_on(texts, checker, settings=settings, **options)
    for finding in report.findings:
        if (not figures or _rests_on(finding, figures)) and has_words(finding, says):
            return finding
    name = checker if isinstance(checker, str) else checker.name
    wanted = f" on {', '.join(map(repr, figures))}" if figures else ""
    raise AssertionError(f"{name} reports nothing{wanted}{f' that says {says!r}' if says else ''}\n{shown(report)}")


def assert_silent(
    texts: Texts, checkers: Checkers = (), *, settings: Settings | None = None, **options: object
) -> None:
    """None of the ``checkers``, or of all there are, finds anything."""
    report = report_on(texts, checkers, settings=settings, **options)
    if report.findings:
        raise AssertionError(f"nothing is at fault here\n{shown(report)}")


def assert_annotated(path: str | Path, settings: Settings | None = None) -> None:
    """An annotated text holds what its annotations say; the error has carets under what differs."""
    from crosscheck.testing.collecting import find_cases

    for case in find_cases([str(path)]):
        outcome = Bench(settings or Settings()).run(case)
        if not outcome.passed:
            raise AssertionError("\n".join([case.title, *outcome_lines(outcome)]))


def sources_of(texts: Texts) -> tuple[Source, ...]:
    """The texts as sources; strings are called "a", "b" and so on."""
    given = [texts] if isinstance(texts, str | Source) else list(texts)
    names = (f"{letter}{n or ''}" for n in range(len(given)) for letter in ascii_lowercase)
    return tuple(
        Source.from_text(text, id=name) if isinstance(text, str) else text
        for text, name in zip(given, names, strict=False)
    )


def report_on(texts: Texts, checkers: Checkers = (), *, settings: Settings | None = None, **options: object) -> Report:
    """The whole report behind ``check_text``, with the claims, the groups and the coverage."""
    wanted = [checkers] if isinstance(checkers, str | Checker) else list(checkers)
    if options and len(wanted) != 1:
        raise TypeError(f"options {', '.join(sorted(options))} are those of one checker: name it, and no other")
    names = tuple(each for each in wanted if isinstance(each, str))
    made = [each for each in wanted if isinstance(each, Checker)]
    settings = settings or Settings()
    if options and names:
        name = Bench(settings).registry.find(names[0]).name
        settings = replace(settings, options={**settings.options, name: options})
    if wanted:
        settings = replace(settings, select=names, ignore=() if names else ("*",))
    report = _checked(sources_of(texts), settings)
    return _with(made, report, settings, options) if made else report


def _checked(sources: tuple[Source, ...], settings: Settings) -> Report:
    from crosscheck.run import check

    report = check(sources, settings)
    for problem in report.problems:
        raise PluginError(f"{problem.subject}: {problem.message}")
    return report


def _with(checkers: list[Checker], report: Report, settings: Settings, options: dict[str, object]) -> Report:
    """The report with what checkers find that are not loaded."""
    from crosscheck.contributed import source_profiles
    from crosscheck.engine import run_checkers, sort_findings

    own = {checker.name: options or settings.options.get(checker.name, {}) for checker in checkers}
    settings = resolve_options(replace(settings, options=own), {c.name: c.options for c in checkers})
    settings = replace(settings, strict_plugins=True)
    profiles = source_profiles(Bench(settings).registry, settings, [])
    found, _ = run_checkers(checkers, report.sources, report.claims, report.groups, settings, profiles)
    return replace(report, findings=sort_findings((*report.findings, *found), report.sources))


def _rests_on(finding: Finding, figures: Sequence[str]) -> bool:
    """Whether the figures are those of the evidence, one for one, however much of the words around them is given."""
    printed = list(dict.fromkeys(evidence.claim.id for evidence in finding.evidence))
    texts = {evidence.claim.id: evidence.claim.text for evidence in finding.evidence}
    if len(printed) != len(figures) or len(printed) > 8:
        return False
    return any(
        all(_same(texts[name], figure) for name, figure in zip(order, figures, strict=True))
        for order in permutations(printed)
    )


def _same(printed: str, figure: str) -> bool:
    """Whether one of the two is printed in the other as whole words: "250" in "more than 250", not in "1,250"."""
    a, b = _words(printed), _words(figure)
    return bool(a.strip() and b.strip()) and (a in b or b in a)


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def shown(report: Report) -> str:
    """What was found, with carets under the figures; where nothing was, the claims that were read."""
    by_id = {source.id: source for source in report.sources}
    if not report.findings:
        claims = [_point(claim, by_id, what(claim) or "read") for claim in report.claims]
        head = "nothing was found; these claims were read:" if claims else "no claim was read"
        return "\n".join([head, *point_lines(sorted(claims, key=lambda p: p.line), indent=2)])
    return "\n".join(line for finding in report.findings for line in _finding_lines(finding, by_id))


def _finding_lines(finding: Finding, sources: dict[str, Source]) -> Iterator[str]:
    yield f"found: {finding.check}: {finding.message}"
    for evidence in finding.evidence:
        note = ", ".join(filter(None, (evidence.role, evidence.note)))
        yield from point_lines([_point(evidence.claim, sources, note)], indent=2)


def _point(claim: Claim, sources: dict[str, Source], note: str) -> Point:
    """Where a claim stands in its own source, which is named where there are several."""
    source = sources.get(claim.source_id) or Source.from_text("", id=claim.source_id)
    text = source.content(claim)
    start = text.rfind("\n", 0, claim.span.start) + 1
    end = text.find("\n", claim.span.start)
    line = text[start : end if end >= 0 else len(text)]
    number = 0 if claim.in_title else text.count("\n", 0, start) + 1
    where = f"in {source.name}: " if len(sources) > 1 else ""
    return Point(line, number, claim.span.start - start, min(claim.span.end - start, len(line)), f"{where}{note}")
