"""Every case of every ``fixtures/*/expect.toml``: what must be found in a text, and what must be left alone."""

from __future__ import annotations

import functools
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import pytest

import crosscheck
from crosscheck import Finding, Report

ROOT = Path(__file__).resolve().parents[1]
FIXTURES = ROOT / "fixtures"
ARTICLES = ROOT / "crosscheck" / "demo" / "articles"
TEXTS = {".txt", ".md", ".html", ".jsonl"}
# Who says so is a matter of its own: these may add their notes to a case about figures.
SOURCE_CHECKS = {"interested-party", "partisan-source", "single-origin", "unattributed"}


@dataclass(frozen=True)
class Case:
    """One text, or a folder of texts that are checked together, with what is expected."""

    folder: Path
    path: str
    check: str = ""
    figures: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    times: int | None = None
    also: tuple[str, ...] = ()
    silent: bool = False
    entirely: bool = False
    mirror: bool = False
    trap: str = ""

    @property
    def files(self) -> list[Path]:
        """The texts of the case, in order of their names."""
        place = self.folder / self.path
        return texts_in(place) if place.is_dir() else [place]

    def __str__(self) -> str:
        return f"{self.folder.name}/{self.path}"


def cases(**wanted: bool) -> list[Case]:
    """The cases of all folders whose flags are as asked for."""
    found = []
    for path in sorted(FIXTURES.glob("*/expect.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            fields = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
            found.append(Case(path.parent, **fields))
    return [case for case in found if all(getattr(case, flag) is value for flag, value in wanted.items())]


def texts_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix in TEXTS)


def check(files: Iterable[Path]) -> Report:
    return crosscheck.check([crosscheck.read(path) for path in files])


def words(text: str) -> list[str]:
    """Figures and words, so that "250" is not found in "1,250"."""
    return re.findall(r"[^\W\d]+|\d[\d.,]*\d|\d|[^\w\s]", text.casefold())


def holds(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    size = len(shorter)
    return any(longer[i : i + size] == shorter for i in range(len(longer) - size + 1))


def same_figure(printed: str, expected: str) -> bool:
    """Whether both are one printed figure, however much of its bound words and unit each takes in."""
    a, b = words(printed), words(expected)
    return holds(a, b) or (holds(b, a) and bool(a))


def rests_on(finding: Finding, figures: Sequence[str]) -> bool:
    """Whether each figure is printed in a claim of its own among the finding's evidence."""
    printed = [evidence.claim.text for evidence in finding.evidence]
    return any(
        all(same_figure(text, figure) for text, figure in zip(chosen, figures, strict=True))
        for chosen in permutations(printed, len(figures))
    )


def mentions_any(finding: Finding, figures: Sequence[str]) -> bool:
    return any(same_figure(evidence.claim.text, figure) for evidence in finding.evidence for figure in figures)


def wording(finding: Finding) -> str:
    notes = (evidence.note for evidence in finding.evidence)
    return " ".join((finding.message, finding.ask, *finding.detail, *notes))


def describe(report: Report) -> str:
    """The claims that were read and the findings that came, for the message of a failed test."""
    lines = ["claims:"]
    for claim in report.claims:
        facts = [f"{claim.counted} {claim.outcome}", f"place={claim.place}", f"period={claim.period}"]
        facts += [f"speaker={claim.speaker}", f"part_of={claim.part_of}", str(claim.modality)]
        lines.append(f"  {claim.id} {claim.source_id} {claim.segment}: {claim.text!r} {', '.join(facts)}")
    lines.append("findings:")
    lines += [f"  {f.check}: {f.message} {[e.claim.text for e in f.evidence]}" for f in report.findings]
    lines += [f"problem: {problem.subject}: {problem.message}" for problem in report.problems]
    return "\n".join(lines if report.findings else [*lines, "  none"])


def strays(report: Report, case: Case) -> list[Finding]:
    """Findings that nobody asked for."""
    allowed = {*case.also} if case.entirely else {*case.also, *SOURCE_CHECKS}
    unwanted = {case.folder.name} if case.silent else set()
    return [
        finding
        for finding in report.findings
        if finding.check != case.check or (case.check not in SOURCE_CHECKS and not mentions_any(finding, case.figures))
        if finding.check in unwanted or finding.check not in allowed
    ]


@pytest.mark.parametrize("case", cases(silent=False, mirror=False), ids=str)
def test_fires(case: Case) -> None:
    report = check(case.files)
    hits = [finding for finding in report.findings if finding.check == case.check and rests_on(finding, case.figures)]
    assert hits, f"{case.check} should report {case.figures}\n{describe(report)}"
    for word in case.says:
        assert any(word in wording(hit) for hit in hits), f"{case.check} should say {word}\n{describe(report)}"
    assert case.times in (None, len(hits)), f"{case.check} should fire {case.times} times\n{describe(report)}"
    extra = [finding.check for finding in strays(report, case)]
    assert not extra, f"nothing but {case.check} is at fault here, not {extra}\n{describe(report)}"


@pytest.mark.parametrize("case", cases(silent=True), ids=str)
def test_stays_silent(case: Case) -> None:
    report = check(case.files)
    extra = [finding.check for finding in strays(report, case)]
    assert not extra, f"{extra} should stay silent: {case.trap}\n{describe(report)}"


def swap(text: str, pairs: Iterable[Sequence[str]]) -> str:
    """The text with each pair of names exchanged, whole words only."""
    other = {a: b for pair in pairs for a, b in (pair, reversed(pair))}
    names = "|".join(re.escape(name) for name in sorted(other, key=len, reverse=True))
    return re.sub(rf"\b(?:{names})\b", lambda match: other[match[0]], text)


def outline(findings: Iterable[Finding], pairs: Iterable[Sequence[str]] = ()) -> Counter[tuple[object, ...]]:
    """What was found, in which figures and from whom, with the names in ``pairs`` exchanged."""
    pairs = list(pairs)
    rename = functools.partial(swap, pairs=pairs) if pairs else str
    return Counter(
        (
            finding.check,
            finding.severity,
            finding.relation,
            rename(finding.message),
            tuple(sorted((e.claim.text, rename(e.claim.speaker or "")) for e in finding.evidence)),
        )
        for finding in findings
    )


@pytest.mark.parametrize("case", cases(mirror=True), ids=str)
def test_swapping_the_parties_mirrors_the_findings(case: Case, tmp_path: Path) -> None:
    pairs = tomllib.loads((case.folder / case.path / "swap.toml").read_text(encoding="utf-8"))["pairs"]
    mirrored = []
    for path in case.files:
        text = swap(path.read_text(encoding="utf-8"), pairs)
        assert swap(text, pairs) == path.read_text(encoding="utf-8")
        mirrored.append(tmp_path / path.name)
        mirrored[-1].write_text(text, encoding="utf-8")
    report, mirror = check(case.files), check(mirrored)
    both = f"{describe(report)}\nmirrored:\n{describe(mirror)}"
    assert report.findings, f"a text full of the parties' own claims has findings\n{both}"
    assert outline(report.findings, pairs) == outline(mirror.findings), both


@functools.cache
def demo() -> Report:
    from crosscheck.reading import read_all

    sources, problems = read_all([str(path) for path in texts_in(ARTICLES)])
    assert not problems
    return crosscheck.check(sources)


DEMO = tomllib.loads((FIXTURES / "demo.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("entry", DEMO["case"], ids=lambda entry: entry["check"])
def test_the_demo_shows(entry: dict[str, str | list[str]]) -> None:
    figures, says = list(entry.get("figures", ())), list(entry.get("says", ()))
    hits = [f for f in demo().findings if f.check == entry["check"] and rests_on(f, figures)]
    assert hits, f"the demo should show {entry}\n{describe(demo())}"
    assert all(any(word in wording(hit) for hit in hits) for word in says), f"{says}\n{describe(demo())}"


def test_the_demo_stays_readable() -> None:
    bounds, count = DEMO["findings"], len(demo().findings)
    assert bounds["at_least"] <= count <= bounds["at_most"], f"{count} findings\n{describe(demo())}"


@pytest.mark.parametrize("figure", DEMO["quiet"]["figures"])
def test_the_demo_leaves_alone(figure: str) -> None:
    compared = [e.claim.text for f in demo().findings if f.check not in SOURCE_CHECKS for e in f.evidence]
    assert not any(holds(words(text), words(figure)) for text in compared), f"{figure} is no fault\n{describe(demo())}"


def test_every_checker_has_two_cases_of_each_sort() -> None:
    for folder in sorted(path.parent for path in FIXTURES.glob("*/fires")):
        listed = [case for case in cases() if case.folder == folder]
        assert sum(case.check == folder.name for case in listed) >= 2, folder.name
        assert sum(case.silent for case in listed) >= 2, folder.name


def test_every_text_belongs_to_a_case() -> None:
    listed = {path for case in cases() for path in case.files}
    texts = {path for path in FIXTURES.rglob("*") if path.suffix in TEXTS and path.name != "README.md"}
    assert texts == listed


def test_expected_figures_are_printed_in_the_texts() -> None:
    for case in cases():
        text = words("\n".join(path.read_text(encoding="utf-8") for path in case.files))
        missing = [figure for figure in case.figures if not holds(text, words(figure))]
        assert not missing, f"{case}: {missing}"
