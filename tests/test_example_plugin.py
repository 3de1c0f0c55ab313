"""The example that plugin authors copy: it loads as a file and as a distribution, and passes its own tests."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from crosscheck import Settings
from crosscheck.engine import run_checkers
from crosscheck.plugins import load_plugins
from crosscheck.plugins.describing import SECTIONS, parse_doc
from crosscheck.source import Source
from crosscheck.testing import make_claim

FOLDER = Path(__file__).parents[1] / "plugins" / "crosscheck-example"


def test_it_loads_as_a_single_file_and_finds_something() -> None:
    registry = load_plugins(Settings(plugin_dirs=(str(FOLDER / "crosscheck_example.py"),)))
    checker = registry.find("EX101")
    claims = (make_claim("7", 7), make_claim("12", 12))
    settings = Settings(options={checker.name: {"below": 8}})
    findings, problems = run_checkers([checker], [Source.from_text("7 and 12", id="a")], claims, (), settings)
    assert [finding.message for finding in findings] == ["a count below 8 in digits"]
    assert not problems


def test_its_docstring_has_all_parts() -> None:
    registry = load_plugins(Settings(plugin_dirs=(str(FOLDER / "crosscheck_example.py"),)))
    assert tuple(parse_doc(registry.find("EX101").doc).sections) == SECTIONS


def test_its_entry_point_names_its_module() -> None:
    project = tomllib.loads((FOLDER / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["crosscheck"] == {"example": "crosscheck_example"}
    assert (FOLDER / "crosscheck_example.py").is_file()


def test_it_passes_its_own_tests() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(FOLDER), "tests"]
    environment = {"PYTHONPATH": str(FOLDER), "PATH": ""}
    done = subprocess.run(command, cwd=FOLDER, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
