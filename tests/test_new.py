"""`crosscheck new`: what it writes works as it is, and what it cannot do it says before anything is written."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from crosscheck import UsageError
from crosscheck.cli import cli
from crosscheck.scaffolding import LICENSES, SCOPES, checker_files, named, package_files

ROOT = Path(__file__).resolve().parents[1]
PATH = os.pathsep.join((str(ROOT), str(ROOT / "plugins")))


@pytest.fixture(autouse=True)
def somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def new(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["new", "checker", *arguments])


def python(*arguments: str, path: str = "", folder: str = ".") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (path, PATH)))}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)


def steps(result: Result) -> list[list[str]]:
    """The commands that are printed under "next:"."""
    return [shlex.split(line) for line in result.stdout.partition("next:\n")[2].splitlines()]


# ------------------------------------------------------------------ a file
def test_it_writes_a_checker_a_text_and_a_test_and_says_what_is_next() -> None:
    result = new("round-toll")
    assert (result.exit_code, result.stderr) == (0, "")
    files = ["checks/round_toll.py", "checks/round_toll.annotated.txt", "checks/test_round_toll.py"]
    assert result.stdout.splitlines()[:4] == ["written:", *(f"    {Path(file)}" for file in files)]
    assert sorted(files) == sorted(p.as_posix() for p in Path().rglob("*") if p.is_file())


@pytest.mark.parametrize("scope", SCOPES)
def test_every_command_that_it_prints_works(scope: str) -> None:
    Path("draft.txt").write_text("Police said 400 people left Orsova on Friday.\n", encoding="utf-8")
    commands = steps(new("round-toll", "--scope", scope, "--dir", "my checks"))
    assert [words[0] for words in commands] == ["crosscheck", "python", "crosscheck", "crosscheck"]
    for program, *arguments in commands:
        if program == "python":
            done = python(*arguments)
            assert done.returncode == 0, done.stdout
            assert " passed" in done.stdout
            continue
        result = CliRunner().invoke(cli, arguments)
        assert result.exit_code == 0, result.output
        assert not result.stderr
    tested, explained = (CliRunner().invoke(cli, commands[at][1:]).stdout for at in (0, 2))
    assert tested.startswith("1 test: 1 passed (1 finding, ")
    assert explained.startswith("round-toll/round-toll\n")
    assert all(f"\n{part}:\n" in explained for part in ("Why it matters", "Fires on", "Silent on"))


def test_the_tests_of_a_new_checker_need_no_language_model() -> None:
    new("round-toll")
    code = "import sys, pytest; code = pytest.main(['-q', 'checks']); print('spacy' in sys.modules); sys.exit(code)"
    done = python("-c", code)
    assert done.returncode == 0
    assert done.stdout.endswith("False\n")


def test_the_plugin_may_be_called_something_else() -> None:
    result = new("desk/round-toll")
    assert Path("checks/desk.py").is_file()
    assert "explain desk/round-toll" in result.stdout
    assert "desk/round-toll" in Path("checks/round_toll.annotated.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("scope", SCOPES)
def test_the_code_of_a_package_is_in_order(scope: str) -> None:
    new("round-toll", "--scope", scope, "--package")
    for command in (["check", "--select", "E,F,W,I,UP,B,RUF"], ["format", "--check"]):
        options = ["--isolated", "--no-cache", "--line-length", "120"]
        done = python("-m", "ruff", *command, *options, ".", folder="crosscheck-round-toll")
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Round Toll", 'names are lower-case words joined by dashes, like "round-toll"; try "round-toll"'),
        ("RoundToll", 'try "round-toll"'),
        ("round_toll", 'try "round-toll"'),
        ("desk/Round_Toll", '"Round_Toll" cannot be a name: '),
        ("desk/Round_Toll", 'try "desk/round-toll"'),
        ("7th-day", 'try "th-day"'),
        ("../evil", '".." cannot be a name'),
        ("a/b/c", '"a/b" cannot be a name'),
        ("", '"" cannot be a name'),
        ("café", "cannot be a name"),
        ("conflict", 'is one of crosscheck\'s own checkers; try "my-conflict"'),
        ("class", 'is a word of Python, which no function can be called; try "class-figures"'),
        ("json", 'a Python module is already called "json", and tests would import it; try "json-checks/json"'),
        ("spacy", "a Python module is already called"),
        ("crosscheck/round-toll", "a Python module is already called"),
    ],
)
def test_a_name_that_cannot_be_used_is_an_error_with_the_rule_and_a_better_one(name: str, says: str) -> None:
    result = new(name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr
    assert result.stderr.count("\n") == 1
    assert not list(Path().iterdir())


def test_a_name_that_it_suggests_can_be_used() -> None:
    for word in ("Round Toll", "desk/Round_Toll", "7th-day", "json", "class", "conflict"):
        suggested = new(word).stderr.rpartition('try "')[2].rstrip('"\n')
        assert named(suggested, {"conflict"}).checker


def test_nothing_is_overwritten_and_nothing_is_half_written() -> None:
    Path("checks").mkdir()
    mine = Path("checks/test_round_toll.py")
    mine.write_text("mine", encoding="utf-8")
    result = new("round-toll")
    assert result.exit_code == 2
    assert f"{mine} is there already, and nothing was written" in result.stderr
    assert [path.name for path in Path("checks").iterdir()] == [mine.name]
    assert mine.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_cannot_be_written_is_one_line() -> None:
    Path("checks").write_text("a file", encoding="utf-8")
    result = new("round-toll")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "cannot be written" in result.stderr


def test_options_of_a_package_are_refused_for_a_file() -> None:
    assert "--license is for a --package" in new("round-toll", "--license", "MIT").stderr
    assert "--author is for a --package" in new("round-toll", "--author", "A. Desk").stderr


def test_the_same_name_gives_the_same_bytes() -> None:
    names = named("desk/round-toll", (), package=True)
    assert package_files(names) == package_files(names)
    assert list(checker_files(names)) == ["crosscheck_desk.py", "round_toll.annotated.txt", "test_round_toll.py"]


# ------------------------------------------------------------------ a rule
def test_a_rule_is_written_and_every_command_that_is_printed_works() -> None:
    Path("draft.txt").write_text("More than 5,000 people left Orsova on Friday.\n", encoding="utf-8")
    result = CliRunner().invoke(cli, ["new", "rule", "desk/crowd-figure"])
    assert (result.exit_code, result.stderr) == (0, "")
    assert [path.as_posix() for path in Path().rglob("*.toml")] == ["checks/desk.toml"]
    outputs = []
    for program, *arguments in steps(result):
        assert program == "crosscheck"
        done = CliRunner().invoke(cli, arguments)
        assert (done.exit_code, done.stderr) == (0, "")
        outputs.append(done.stdout)
    tested, explained, checked = outputs
    assert tested.startswith("1 test: 1 passed (1 finding, ")
    assert explained.startswith("desk/crowd-figure\n")
    assert "note desk/crowd-figure  More than 5,000 people, and nobody is named" in checked
    again = CliRunner().invoke(cli, ["new", "rule", "desk/crowd-figure"])
    assert "is there already" in again.stderr


def test_a_rule_may_be_called_what_no_function_can() -> None:
    assert CliRunner().invoke(cli, ["new", "rule", "class"]).exit_code == 0
    assert "names are lower-case words" in CliRunner().invoke(cli, ["new", "rule", "Crowd Figure"]).stderr


# ------------------------------------------------------------------ a distribution
def test_a_package_has_all_that_a_distribution_needs() -> None:
    result = new("desk/round-toll", "--package", "--author", "A. Desk")
    assert result.exit_code == 0
    folder = Path("crosscheck-desk")
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["crosscheck"] == {"desk": "crosscheck_desk"}
    assert project["license"] == "MIT"
    assert all(file in result.stdout for file in ("README.md", "LICENSE", "pyproject.toml"))
    assert "Copyright (c) A. Desk" in (folder / "LICENSE").read_text(encoding="utf-8")
    jobs = yaml.safe_load((folder / ".github/workflows/test.yml").read_text(encoding="utf-8"))["jobs"]
    assert "python -m pytest" in [step.get("run") for step in jobs["test"]["steps"]]
    assert jobs["test"]["steps"][1]["with"]["python-version"] == "${{ matrix.python }}"


@pytest.mark.parametrize("license", LICENSES)
def test_the_licence_is_a_choice(license: str) -> None:
    files = package_files(named("round-toll", (), package=True), license=license)
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project.get("license", "none") == license
    assert ("LICENSE" in files) == (license != "none")
    assert len(files.get("LICENSE", "x" * 999)) > 900
    assert f"## Licence\n\n{LICENSES[license]}\n" in files["README.md"]


def test_an_unknown_licence_is_an_error_with_the_choice() -> None:
    result = new("round-toll", "--package", "--license", "GPL")
    assert result.exit_code == 2
    assert "'MIT', 'Apache-2.0', 'BSD-3-Clause', 'none'" in result.stderr


@pytest.mark.parametrize("scope", SCOPES)
def test_the_option_in_the_readme_is_one_of_the_checkers(scope: str) -> None:
    new("round-toll", "--package", "--scope", scope)
    readme = Path("crosscheck-round-toll/README.md").read_text(encoding="utf-8")
    lines = [line.strip() for line in readme.splitlines() if line.startswith("    [checkers") or " = " in line]
    Path("crosscheck.toml").write_text("\n".join(lines), encoding="utf-8")
    Path("draft.txt").write_text("Police said 400 people left Orsova on Friday.\n", encoding="utf-8")
    result = CliRunner().invoke(cli, ["-P", "crosscheck-round-toll/crosscheck_round_toll.py", "draft.txt"])
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_package_is_installed_found_and_passes_its_tests(tmp_path: Path) -> None:
    new("desk/round-toll", "--package")
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index")
    done = python(*pip, "--no-build-isolation", "--target", str(tmp_path / "site"), "./crosscheck-desk")
    assert done.returncode == 0, done.stderr
    site = str(tmp_path / "site")
    for arguments in (
        ("-m", "crosscheck", "--strict-plugins", "test", "tests"),
        ("-m", "pytest", "-q"),
        ("-m", "crosscheck", "explain", "desk/round-toll"),
    ):
        done = python(*arguments, path=site, folder="crosscheck-desk")
        assert done.returncode == 0, done.stdout + done.stderr
    assert "(crosscheck-desk, crosscheck_desk)" in done.stdout


def test_new_imports_no_language_model() -> None:
    code = "import sys; from crosscheck.cli import main; sys.argv[1:] = ['new', 'checker', 'round-toll']\n"
    done = python("-c", f"{code}try:\n    main()\nfinally:\n    print('spacy' in sys.modules)")
    assert done.stdout.endswith("False\n")


def test_a_name_must_not_be_guessed_from_the_current_folder() -> None:
    Path("round_toll.py").write_text("1 / 0", encoding="utf-8")
    assert named("round-toll", ()).module == "round_toll"
    with pytest.raises(UsageError, match="already called"):
        named("tokenize", ())
