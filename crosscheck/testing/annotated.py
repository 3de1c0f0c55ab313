"""Annotated texts as tests: read, checked, and held against their annotations."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from crosscheck.annotations import Fault, parts_of, read_annotations
from crosscheck.errors import ReadError
from crosscheck.model import Problem
from crosscheck.testing.blessing import blessed
from crosscheck.testing.cases import Bench, Case, Outcome
from crosscheck.testing.expecting import Plan, make_plan
from crosscheck.testing.matching import Match, Sight, match
from crosscheck.testing.telling import failures

__all__ = ["cases"]


def cases(path: Path) -> tuple[Case, ...]:
    """An annotated text is one test."""
    return (Case(path, lambda bench: _run(path, bench)),)


def _run(path: Path, bench: Bench) -> Outcome:
    from crosscheck.reading import read_all
    from crosscheck.reading.decoding import decode
    from crosscheck.reading.files import read_bytes

    try:
        text = decode(read_bytes(str(path), bench.settings.max_bytes))
    except ReadError as error:
        return Outcome(problems=(Problem(str(path), error.message, error.advice),))
    annotations, faults = read_annotations(text)
    plan, unknown = make_plan(annotations, bench.registry)
    if not (faults or unknown or plan.watched):
        advice = "put carets under a figure and name the checker, or write #~ ok: and a name"
        unknown = (Fault(1, "says of no checker what it must find or leave alone", advice),)
    sources, failed = read_all([str(path)], bench.registry.readers([]), bench.settings)
    if problems := (*failed, *_problems(path, (*faults, *unknown))):
        return Outcome(problems=problems)
    report = bench.check(sources, plan.watched)
    lines = tuple(text.split("\n"))
    sight = Sight({source.id: source for source in report.sources}, lines, parts_of(text))
    matched = match(plan, report.findings, sight)
    told = failures(path, matched, sight, report)
    problems = tuple(problem for problem in report.problems if problem not in bench.registry.problems)
    return Outcome(told, problems, _counts(matched, plan), blessed(lines, annotations, matched, sight))


def _problems(path: Path, faults: Iterable[Fault]) -> list[Problem]:
    """A problem for each thing that is wrong, at the first line where it is so."""
    lines: dict[tuple[str, str], list[int]] = {}
    for fault in sorted(faults, key=lambda f: f.line):
        lines.setdefault((fault.message, fault.advice), []).append(fault.line)
    return [
        Problem(f"{path}:{first}", f"{message}{_also(others)}", advice)
        for (message, advice), (first, *others) in lines.items()
    ]


def _also(lines: list[int]) -> str:
    return f" (and on line{'s' * (len(lines) > 1)} {', '.join(map(str, lines))})" if lines else ""


def _counts(matched: Match, plan: Plan) -> dict[str, int]:
    return {"finding": len(matched.held), "silence": len(matched.silent), "todo": matched.todo}
