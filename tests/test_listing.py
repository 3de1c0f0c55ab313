"""What is installed, as tables and as JSON, and what `crosscheck doctor` tells of a healthy and of a broken place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crosscheck import Settings, diagnosis
from crosscheck.cli import cli
from crosscheck.diagnosis import diagnose, without_home
from crosscheck.plugins import load_plugins

DOC = (Path(__file__).resolve().parents[1] / "docs" / "json.md").read_text(encoding="utf-8")
PLUGIN = '''"""Rules of the desk."""
import crosscheck

__version__ = "0.3"


@crosscheck.checker("round", code="DSK101", scope="claim", severity="note", options={"least_figure": 100})
def round_figure(claim, context):
    """A figure is round."""
    yield from ()


@crosscheck.hookimpl
def crosscheck_report_summary(report):
    return "hello"
'''

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CROSSCHECK_PLUGINS", raising=False)
    (tmp_path / "desk.py").write_text(PLUGIN, encoding="utf-8")
    (tmp_path / "broken.py").write_text("1 / 0\n", encoding="utf-8")
    return lambda *arguments: CliRunner().invoke(cli, list(arguments))


def keys(value: object) -> set[str]:
    """Every name of a field in a document."""
    if isinstance(value, dict):
        return set(value) | {name for item in value.values() for name in keys(item)}
    return {name for item in value for name in keys(item)} if isinstance(value, list) else set()


def of(rows: list[dict[str, object]], name: str) -> dict[str, object]:
    return next(row for row in rows if row["name"] == name)


# ------------------------------------------------------------------ plugins and checkers
def test_plugins_as_json_have_all_that_the_table_has(run: Run) -> None:
    document = json.loads(run("plugins", "-P", "desk.py", "--json").stdout)
    assert document["schema"] == "crosscheck/1"
    assert of(document["plugins"], "desk") == {
        "name": "desk",
        "version": "0.3",
        "from": "file",
        "path": str(Path("desk.py").resolve()),
        "status": "active",
        "reason": "",
        "checkers": ["desk/round"],
        "hooks": ["crosscheck_report_summary"],
    }
    table = run("plugins", "-P", "desk.py", "--width", "200").stdout
    assert all(word in table for word in ("desk", "0.3", "file", "active", "desk/round", "report_summary"))


def test_a_plugin_that_is_blocked_or_failed_says_why(run: Run) -> None:
    result = run("plugins", "-P", "desk.py", "-P", "broken.py", "-p", "no:desk", "--json")
    assert result.exit_code == 2
    document = json.loads(result.stdout)
    assert (of(document["plugins"], "desk")["status"], of(document["plugins"], "desk")["reason"]) == (
        "blocked",
        "-p no:desk",
    )
    assert of(document["plugins"], "broken")["status"] == "failed"
    assert "ZeroDivisionError" in str(of(document["plugins"], "broken")["reason"])
    assert "broken.py:1" in document["problems"][0]["message"]
    assert "-p no:broken goes on without it" in result.stderr


def test_checkers_as_json_have_their_options_with_type_default_and_value(run: Run) -> None:
    Path("crosscheck.toml").write_text('ignore = ["caption-body"]\n[checkers.round]\nleast-figure = 500\n')
    document = json.loads(run("-P", "desk.py", "checkers", "--json").stdout)
    row = of(document["checkers"], "desk/round")
    assert row["options"] == [{"name": "least-figure", "type": "integer", "default": 100, "value": 500}]
    assert (row["plugin"], row["version"], row["from"], row["on"]) == ("desk", "0.3", "file", True)
    assert (row["code"], row["family"], row["severity"], row["scope"]) == ("DSK101", "DSK1", "note", "claim")
    assert of(document["checkers"], "caption-body")["on"] is False


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("least = 500", 'crosscheck.toml:2: checker desk/round has no option "least"; it has least-figure'),
        ('least-figure = "many"', "crosscheck.toml:2: checkers.round.least-figure: Expected `int`, got `str`"),
    ],
)
def test_an_option_that_is_wrong_is_an_error_with_its_line(run: Run, line: str, says: str) -> None:
    Path("crosscheck.toml").write_text(f"[checkers.round]\n{line}\n")
    result = run("-P", "desk.py", "checkers")
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr


def test_options_under_a_name_that_two_plugins_use_are_an_error_with_both(run: Run) -> None:
    Path("other.py").write_text(PLUGIN.replace("DSK", "OTH"), encoding="utf-8")
    Path("crosscheck.toml").write_text("[checkers.round]\nleast-figure = 500\n")
    result = run("-P", "desk.py", "-P", "other.py", "checkers")
    assert 'crosscheck.toml:1: several checkers are called "round": write desk/round or other/round' in result.stderr
    Path("crosscheck.toml").write_text(
        '[checkers.round]\nleast-figure = 5\n[checkers."desk/round"]\nleast-figure = 7\n'
    )
    assert "crosscheck.toml:3: the options of desk/round are given twice" in run("-P", "desk.py", "checkers").stderr


def test_a_plugin_is_explained(run: Run) -> None:
    shown = run("-P", "desk.py", "explain", "desk").stdout
    assert shown.startswith("plugin desk 0.3\n\nRules of the desk.\n")
    assert "    desk/round: A figure is round.\n" in shown
    assert run("-P", "broken.py", "explain", "broken").stdout.count("ZeroDivisionError") == 1


# ------------------------------------------------------------------ doctor
def test_a_healthy_place_has_no_problems(run: Run) -> None:
    result = run("doctor", "-P", "desk.py")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[0].startswith("crosscheck ")
    assert lines[-1] == "problems: none"
    for word in (
        "Python ",
        ": ok, in ",
        "  spacy ",
        "  desk 0.3 (file): active; 1 checker, ",
        "desk/round",
        "terminal: ",
    ):
        assert word in result.stdout


def test_every_fact_of_doctor_and_of_the_lists_is_documented(run: Run) -> None:
    for arguments in (("doctor", "--no-load"), ("plugins",), ("checkers",)):
        document = json.loads(run(*arguments, "--json", "-P", "desk.py", "-P", "broken.py").stdout)
        for inner in (document, document.get("settings", {})):
            inner.pop("environment", None), inner.pop("values", None)
        assert sorted(name for name in keys(document) if f"`{name}`" not in DOC) == []


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("-P", "broken.py"), "plugin broken: not loaded from"),
        (("-P", "gone.py"), "settings: no plugin at"),
        (("--config", "wrong.toml"), 'settings: wrong.toml:1: unknown key "fail-onn"; did you mean "fail-on"?'),
        (("--model", "no_such_model"), "language model: the spaCy model 'no_such_model' is not installed"),
    ],
)
def test_what_is_broken_is_told_with_all_the_rest(run: Run, arguments: tuple[str, ...], says: str) -> None:
    Path("wrong.toml").write_text('fail-onn = "note"\n')
    result = run("doctor", *arguments)
    assert result.exit_code == 2
    problem = result.stdout.partition("problems:\n")[2]
    assert problem.startswith(f"  {says}")
    assert "caption-body" in result.stdout
    assert json.loads(run("doctor", *arguments, "--json").stdout)["problems"]


def test_a_dependency_that_is_missing_or_too_old_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnosis, "requires", lambda _: ["pluggy>=99", "no-such-package>=1", "tqdm>=1; extra == 'x'"])
    facts = diagnose(Settings(), load_plugins(Settings(plugins=False)), load=False)
    states = {row["name"]: row["state"] for row in facts["dependencies"]}
    assert states == {"no-such-package": "missing", "pluggy": "wrong version"}
    assert [p["message"] for p in facts["problems"]] == [
        "is not installed, and crosscheck needs >=1",
        f"is {facts['dependencies'][1]['version']}, and crosscheck needs >=99",
    ]


def test_the_home_folder_is_not_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(Path.cwd()))
    monkeypatch.setenv("PYTHONPATH", f"{Path.cwd()}{os.sep}code")
    result = run("doctor", "--no-load", "-P", str(Path("desk.py").resolve()), "-P", "broken.py")
    assert str(Path.cwd()) not in result.stdout
    assert f"PYTHONPATH=~{os.sep}code" in result.stdout
    assert f"not loaded from ~{os.sep}broken.py" in result.stdout
    assert without_home({"a": [f"{Path.cwd()}{os.sep}b", 3]}) == {"a": [f"~{os.sep}b", 3]}


def test_without_loading_doctor_needs_no_language_model(tmp_path: Path) -> None:
    code = "import sys; from crosscheck.cli import main; sys.argv[1:] = ['doctor', '--no-load']\n"
    command = [sys.executable, "-c", f"{code}try:\n    main()\nfinally:\n    print('spacy' in sys.modules)"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert "not tried" in done.stdout
    assert done.stdout.endswith("False\n")
