"""The example that plugin authors copy: installed as anyone would, it has every hook, passes its tests and is typed."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from crosscheck import Settings, hookspecs
from crosscheck.plugins import load_plugins
from crosscheck.plugins.describing import SECTIONS, parse_doc

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "plugins" / "crosscheck-example"
CODE = FOLDER / "crosscheck_example"
HOOKS = sorted(name for name in vars(hookspecs) if name.startswith("crosscheck_"))


def python(*arguments: str, site: Path, folder: Path = FOLDER) -> str:
    """What a command prints that sees the installed plugin, this crosscheck, and nothing of the plugin's folder."""
    path = os.pathsep.join((str(site), str(ROOT), str(ROOT / "plugins")))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONSAFEPATH": "1"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip installed the plugin alone; what it depends on is there already."""
    target = tmp_path_factory.mktemp("example") / "site"
    options = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", "--no-build-isolation")
    python("-m", "pip", "install", *options, "--target", str(target), str(FOLDER), site=target)
    return target


def test_once_installed_it_passes_its_own_tests(site: Path) -> None:
    where = python("-c", "import crosscheck_example; print(crosscheck_example.__file__)", site=site)
    assert Path(where.strip()).is_relative_to(site)
    assert " passed" in python("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(FOLDER), site=site)


def test_once_installed_its_annotated_texts_and_its_rules_pass(site: Path) -> None:
    tested = python("-m", "crosscheck", "--strict-plugins", "test", str(FOLDER / "tests"), site=site)
    assert "1 test: 1 passed (1 finding, " in tested
    assert " passed" in python("-m", "crosscheck", "--no-plugins", "test", str(CODE / "rules.toml"), site=site)


def test_once_installed_every_checker_is_explained_in_all_parts(site: Path) -> None:
    for name in ("spelled-out", "sports-limit", "city-limit"):
        shown = python("-m", "crosscheck", "explain", f"example/{name}", site=site)
        assert all(f"\n{section}:\n" in shown for section in SECTIONS)


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_has_an_example_that_is_documented_and_tested(hook: str) -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(CODE.glob("*.py")))
    tests = "\n".join(path.read_text(encoding="utf-8") for path in sorted((FOLDER / "tests").glob("*.py")))
    assert f"@crosscheck.hookimpl\ndef {hook}(" in code
    assert f"`{hook}`" in (FOLDER / "README.md").read_text(encoding="utf-8")
    assert hook.removeprefix("crosscheck_").removeprefix("modify_") in tests


def test_its_code_is_in_order_and_typed() -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(CODE)]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join((str(ROOT), str(FOLDER)))}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_one_file_of_it_is_a_plugin_too() -> None:
    registry = load_plugins(Settings(plugin_dirs=(str(CODE / "spelled_out.py"),)))
    assert tuple(parse_doc(registry.find("EX101").doc).sections) == SECTIONS
    assert inspect.isgeneratorfunction(registry.find("spelled-out").function)


def test_its_entry_point_names_its_package_and_its_licence_is_there() -> None:
    project = tomllib.loads((FOLDER / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["crosscheck"] == {"example": "crosscheck_example"}
    assert (CODE / "__init__.py").is_file()
    assert (FOLDER / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
