"""The examples of rule files as tests: a bad one must give the rule's finding, a good one must not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from crosscheck.errors import ConfigError
from crosscheck.model import Claim, Problem, Report, Source
from crosscheck.plugins.candidates import find_candidates
from crosscheck.rules import RuleFile, is_rule_file, load_rules
from crosscheck.rules.schema import Text, many
from crosscheck.testing.cases import Bench, Case, Failure, Outcome, Point

__all__ = ["cases"]


def cases(path: Path) -> tuple[Case, ...]:
    """A test for each rule of the file, none where it is no rule file."""
    if not is_rule_file(path):
        return ()
    try:
        file = load_rules(path)
    except ConfigError as error:
        line, _, message = str(error).removeprefix(str(path)).partition(": ")  # ":6: what" or ": what"
        problem = Problem(f"{path}{line}", message)
        return (Case(path, lambda _: Outcome(problems=(problem,))),)
    return tuple(Case(path, partial(_run, file, name), name) for name in file.rules)


def _run(file: RuleFile, name: str, bench: Bench) -> Outcome:
    """Every example of one rule, with no other plugin, whose words and changes another desk may not have."""
    [own] = (each.name for each in find_candidates([str(file.path)]) if str(each.place) == str(file.path))
    others = {each.name for each in find_candidates(()) if not each.is_own} - {own}
    settings = replace(
        bench.settings, plugin_dirs=(str(file.path),), block=tuple(sorted(others)), plugins=True, options={}
    )
    bench, full = Bench(settings), f"{own}/{name}"
    failures: list[Failure] = []
    problems: list[Problem] = list(bench.registry.problems)
    counts = Counter[str]()
    for example in _examples(file, name) if not problems else ():
        report = bench.check(example.sources, [full])
        problems += report.problems
        if failure := example.failure(report):
            failures.append(failure)
        else:
            counts["finding" if example.kind == "bad" else "silence"] += 1
    return Outcome(tuple(failures), tuple(dict.fromkeys(problems)), dict(counts))


def _examples(file: RuleFile, name: str) -> Iterator[_Example]:
    for kind in ("bad", "good"):
        for number, example in enumerate(getattr(file.rules[name], kind), 1):
            yield _Example(file, name, kind, number, tuple(_sources(many(example))))


def _sources(texts: Iterable[str | Text]) -> Iterator[Source]:
    for number, each in enumerate(texts, 1):
        text = each if isinstance(each, Text) else Text(text=each)
        facts = {key: getattr(text, key) for key in ("title", "publisher", "published", "url")}
        yield Source.from_text(text.text, id=f"text {number}", **facts)


@dataclass(frozen=True, slots=True)
class _Example:
    """One example of a rule and the sources it is made of."""

    file: RuleFile
    rule: str
    kind: str
    number: int
    sources: tuple[Source, ...]

    def failure(self, report: Report) -> Failure | None:
        """What is wrong with what came of it, or None."""
        found = report.findings[0] if report.findings else None
        if (found is not None) == (self.kind == "bad"):
            return None
        what = f"{self.rule}: {self.kind} example {self.number}"
        if found is not None:
            points = self._points((e.claim, ", ".join(filter(None, ("found", e.note)))) for e in found.evidence)
            return Failure(f"{what} must stay silent, and gives: {found.message}", points, line=self.line)
        points = self._points((claim, f"read as {_facts(claim)}") for claim in report.claims)
        return Failure(f"{what} must give a finding, and gives none", points, self._advice(report), self.line)

    @property
    def line(self) -> int:
        """The line of the file in which the examples of this kind begin."""
        return self.file.line("rules", self.rule, self.kind)

    def _advice(self, report: Report) -> str:
        if not report.claims:
            return "no claim was read in it: does it give a figure, and say of what?"
        return "hold these claims against what the rule selects; crosscheck claims shows a whole text so"

    def _points(self, claims: Iterable[tuple[Claim, str]]) -> tuple[Point, ...]:
        """Where the figures stand in the rule file itself."""
        texts = {source.id: source for source in self.sources}
        found: dict[tuple[int, int], Point] = {}
        for claim, note in claims:
            source = texts[claim.source_id]
            content = source.content(claim)
            start = content.rfind("\n", 0, claim.span.start) + 1
            line = content[start:].partition("\n")[0]
            for number, printed in enumerate(self.file.text.splitlines()[self.line - 1 :], self.line):
                at = printed.find(line)
                if at >= 0:
                    offset = at - start
                    point = Point(printed, number, claim.span.start + offset, claim.span.end + offset, note)
                    found.setdefault((number, point.start), point)
                    break
        return tuple(found[place] for place in sorted(found))


def _facts(claim: Claim) -> str:
    """What was read of a claim, by the keys that a rule selects by."""
    facts = {"noun": claim.counted, "outcome": claim.outcome, "speaker": claim.speaker, "place": claim.place}
    if claim.segment != "body":
        facts["segment"] = claim.segment
    return ", ".join(f"{key} {value}" for key, value in facts.items() if value) or str(claim.kind)
