"""``crosscheck test``: annotated texts, and whatever else holds tests, run against the checkers."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from crosscheck.commands.options import look_options, settings_from, settings_options
from crosscheck.commands.streams import emit, has_color, tell_problems, terminal_width
from crosscheck.model import Severity
from crosscheck.reporting import Style

if TYPE_CHECKING:
    from crosscheck.testing.cases import Case, Outcome

__all__ = ["test"]

_FAILED, _PROBLEMS = 1, 2


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="DIR|FILE...")
@click.option("--bless", is_flag=True, help="Rewrite the annotations to what is found now; shows the changes first.")
@look_options
@settings_options()
def test(files: tuple[str, ...], bless: bool, **options: Any) -> int:
    """Run annotated texts (NAME.annotated.txt) and other tests in DIR or FILE against the checkers.

    Lines of a text that begin with "#~" say what must be found in the line above them:

    \b
        Police said 12 people were killed in the fire.
        #~          ^^ body-body a
        The fire killed 15 people, police said.
        #~              ^^ body-body a

    "ok:" says what must stay silent, "todo:" what does not hold yet; docs/annotated-texts.md has the rest.

    Exits with 0 if every test passed, 1 if one failed, 2 if one could not be run.
    """
    from crosscheck.testing.cases import Bench
    from crosscheck.testing.collecting import find_cases
    from crosscheck.testing.showing import outcome_lines

    bench = Bench(settings_from(options))
    style = Style(terminal_width(options["width"]), has_color(options["color"]))
    tell_problems(bench.registry.problems)
    outcomes = []
    for case in find_cases(files):
        outcome = case.run(bench)
        if bless and outcome.blessed is not None and _bless(case, outcome.blessed):
            outcome = case.run(bench)
        outcomes.append(outcome)
        if not outcome.passed:
            lines = [_heading(case, outcome, style), *outcome_lines(outcome, style), ""]
            emit("".join(f"{line}\n" for line in lines))
    emit(f"{_summary(outcomes)}\n")
    if bench.registry.problems or any(outcome.problems for outcome in outcomes):
        return _PROBLEMS
    return 0 if all(outcome.passed for outcome in outcomes) else _FAILED


def _bless(case: Case, text: str) -> bool:
    """Show what changes in the file and write it; a terminal is asked first."""
    from difflib import unified_diff

    from crosscheck.reading.decoding import decode
    from crosscheck.reporting.visible import visible
    from crosscheck.testing.blessing import write_blessed

    old, new = decode(case.path.read_bytes()).split("\n"), text.split("\n")
    diff = unified_diff(old, new, str(case.path), f"{case.path} (blessed)", n=1, lineterm="")
    emit("".join(f"{visible(line)}\n" for line in diff) + "\n")
    if sys.stdin is not None and sys.stdin.isatty() and not click.confirm(f"Write {visible(str(case.path))}?"):
        return False
    write_blessed(case.path, text)
    return True


def _heading(case: Case, outcome: Outcome, style: Style) -> str:
    from crosscheck.reporting.colors import paint
    from crosscheck.reporting.visible import one_line

    return f"{paint(style, Severity.ERROR, 'error' if outcome.problems else 'failed')} {one_line(case.title)}"


def _summary(outcomes: list[Outcome]) -> str:
    """How the tests came out, and how many findings, silences and todos those that ran have held."""
    broken = sum(bool(outcome.problems) for outcome in outcomes)
    passed = sum(outcome.passed for outcome in outcomes)
    states = {"passed": passed, "failed": len(outcomes) - passed - broken, "could not be run": broken}
    told = ", ".join(f"{count} {state}" for state, count in states.items() if count)
    held = Counter[str]()
    for outcome in outcomes:
        held.update(outcome.counts)
    counts = ", ".join(_counted(held[word], word) for word in held)
    return f"{_counted(len(outcomes), 'test')}: {told}" + (f" ({counts})" if counts else "")


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
