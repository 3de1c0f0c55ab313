"""README.md and docs/ say what the program does: generated parts are up to date, examples run, links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import make_docs
import pytest

import crosscheck
from crosscheck.config import load_settings

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
MADE = ("api.md", "checkers.md")
CODE = re.compile(r"^```(\w+)(?: [^\n]+)?\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def parts() -> list[tuple[Path, str, str]]:
    """Every generated part: its page, its name, and what the page has."""
    return [
        (page, match[2], match[0].removeprefix(match[1]).removesuffix(match[3]))
        for page in make_docs.PAGES
        for match in make_docs.PART.finditer(page.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize(("page", "name", "content"), parts(), ids=[name for _, name, _ in parts()])
def test_generated_parts_are_what_the_program_says_now(page: Path, name: str, content: str) -> None:
    assert content == make_docs.PARTS[name](), f"{page.name} is out of date: run `make docs`"


def test_every_generated_part_has_its_place() -> None:
    assert sorted(name for _, name, _ in parts()) == sorted(make_docs.PARTS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text(encoding="utf-8"))
    assert not [link for link in links if not (page.parent / link).exists()]


def test_readme_lists_every_page_of_docs() -> None:
    assert set(re.findall(r"\]\((docs/[\w-]+\.md)\)", README)) == {f"docs/{p.name}" for p in ROOT.glob("docs/*.md")}


def test_readme_has_the_command_that_ci_runs() -> None:
    demo, test = re.findall(r"^    (make \w+)", README, re.MULTILINE)
    assert demo == "make demo"
    assert test in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_readme_names_the_targets_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert not [name for name in re.findall(r"`make (\w+)`", README) if f"\n{name}:" not in makefile]


def code(page: str, language: str) -> list[str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return [block for kind, block in CODE.findall(text) if kind == language]


def crosscheck_in(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "crosscheck", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert not done.stderr
    return done.stdout


def test_the_settings_in_readme_are_right(tmp_path: Path) -> None:
    [example] = code("README.md", "toml")
    (tmp_path / "crosscheck.toml").write_text(example, encoding="utf-8")
    (tmp_path / "local-sources.toml").touch()
    (tmp_path / "desk-checks").mkdir()
    (tmp_path / "desk-checks/round_toll.py").write_text(code("README.md", "python")[0], encoding="utf-8")
    (tmp_path / "draft.txt").write_text("At least 12 people were killed in Orsova.\n", encoding="utf-8")
    assert load_settings(tmp_path).select == tuple(tomllib.loads(example)["select"])
    assert "1 claim" in crosscheck_in(tmp_path, "check", "draft.txt", "--config", "crosscheck.toml")


def test_the_checker_in_readme_works(tmp_path: Path) -> None:
    [example] = code("README.md", "python")
    (tmp_path / "round_toll.py").write_text(example, encoding="utf-8")
    (tmp_path / "draft.md").write_text("Police said 100 people were killed in Orsova on Friday.\n", encoding="utf-8")
    assert "round-toll [DSK101]  a round toll" in crosscheck_in(tmp_path, "-P", "round_toll.py", "draft.md")


def test_no_run_uses_the_network(tmp_path: Path) -> None:
    script = (
        "import os, sys\n"
        "sys.addaudithook(lambda event, _: event in ('socket.connect', 'socket.getaddrinfo') and os._exit(99))\n"
        "from crosscheck.cli import main\n"
        "sys.argv[1:] = ['demo']\n"
        "main()"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_example_of_the_api_runs(capsys: pytest.CaptureFixture[str]) -> None:
    [example] = code("docs/api.md", "python")
    exec(example, {})
    assert "conflict" in capsys.readouterr().out


@pytest.mark.parametrize("name", crosscheck.__all__)
def test_every_public_name_is_documented(name: str) -> None:
    page = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    assert re.search(rf"^\*\*`{name}(?:\(.*\))?`\*\* \S.{{10}}", page, re.MULTILINE)


def test_no_page_has_lines_that_are_hard_to_read_in_an_editor() -> None:
    for page in PAGES:
        lines = CODE.sub("", page.read_text(encoding="utf-8")).splitlines()
        long = [line for line in lines if len(line) > 160]
        assert all(line.startswith(("|", "**")) for line in long) or page.name in MADE, f"{page.name}: {long}"
