"""The texts of fixtures/ besides their annotations, which pytest runs by itself, and the articles of the demo."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

import crosscheck
from crosscheck import Finding, Report, Settings
from crosscheck.reading import read_all
from crosscheck.testing import assert_mirrored

ROOT = Path(__file__).resolve().parents[1]
FIXTURES = ROOT / "fixtures"
ARTICLES = ROOT / "crosscheck" / "demo" / "articles"
OURS = Settings(plugins=False)
# Who says so is a matter of its own: these may add their notes to a case about figures.
SOURCE_CHECKS = {"circular", "interested-party", "partisan-source", "single-origin", "unattributed"}
SWAPS = tomllib.loads((FIXTURES / "mirror" / "swap.toml").read_text(encoding="utf-8"))


def test_every_text_is_annotated() -> None:
    texts = {path for path in FIXTURES.glob("*/**/*") if path.is_file() and path.suffix != ".toml"}
    assert texts == set(FIXTURES.rglob("*.annotated.*"))


def test_a_text_that_fires_marks_the_checker_of_its_folder_and_a_silent_one_names_it() -> None:
    for path in FIXTURES.glob("*/fires/*"):
        assert re.search(rf"^#~.*\^ {path.parts[-3]}\b", path.read_text(encoding="utf-8"), re.MULTILINE), path
    for path in FIXTURES.glob("*/silent/*"):
        [line] = re.findall(r"^#~ ok: .*", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert re.fullmatch(rf"#~ ok: (?:\* no:CC6(?: {path.parts[-3]})?|{path.parts[-3]})  # \S.*", line), path


@pytest.mark.parametrize("name", SWAPS)
def test_swapping_the_parties_mirrors_the_findings(name: str) -> None:
    [path] = (FIXTURES / "mirror").glob(f"{name}.annotated.*")
    a, b = zip(*SWAPS[name], strict=True)
    found = assert_mirrored(crosscheck.read(path), a, b, settings=OURS)
    assert found, "a text full of the parties' own claims has findings"


# ------------------------------------------------------------------ the demo
def words(text: str) -> list[str]:
    """Figures and words, so that "250" is not found in "1,250"."""
    return re.findall(r"[^\W\d]+|\d[\d.,]*\d|\d|[^\w\s]", text.casefold())


def holds(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    size = len(shorter)
    return any(longer[i : i + size] == shorter for i in range(len(longer) - size + 1))


def rests_on(finding: Finding, figures: Sequence[str]) -> bool:
    """Whether each figure is printed in a claim of its own among the finding's evidence, which may hold more."""
    printed = [words(evidence.claim.text) for evidence in finding.evidence]
    return any(
        all(
            holds(text, words(figure)) or holds(words(figure), text)
            for text, figure in zip(chosen, figures, strict=True)
        )
        for chosen in permutations(printed, len(figures))
    )


def wording(finding: Finding) -> str:
    notes = (evidence.note for evidence in finding.evidence)
    return " ".join((finding.message, finding.ask, *finding.detail, *notes))


@functools.cache
def demo() -> Report:
    sources, problems = read_all([str(path) for path in ARTICLES.iterdir()])
    assert not problems
    return crosscheck.check(sources, OURS)


def listed(report: Report) -> str:
    return "\n".join(f"{f.check}: {f.message} {[e.claim.text for e in f.evidence]}" for f in report.findings)


DEMO = tomllib.loads((FIXTURES / "demo.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("entry", DEMO["case"], ids=lambda entry: entry["check"])
def test_the_demo_shows(entry: dict[str, str | list[str]]) -> None:
    figures, says = list(entry.get("figures", ())), list(entry.get("says", ()))
    hits = [f for f in demo().findings if f.check == entry["check"] and rests_on(f, figures)]
    assert hits, f"the demo should show {entry}\n{listed(demo())}"
    assert all(any(word in wording(hit) for hit in hits) for word in says), f"{says}\n{listed(demo())}"


def test_the_demo_stays_readable() -> None:
    bounds, count = DEMO["findings"], len(demo().findings)
    assert bounds["at_least"] <= count <= bounds["at_most"], f"{count} findings\n{listed(demo())}"


@pytest.mark.parametrize("figure", DEMO["quiet"]["figures"])
def test_the_demo_leaves_alone(figure: str) -> None:
    compared = [e.claim.text for f in demo().findings if f.check not in SOURCE_CHECKS for e in f.evidence]
    assert not any(holds(words(text), words(figure)) for text in compared), f"{figure} is no fault\n{listed(demo())}"
