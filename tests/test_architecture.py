"""The import contracts hold, and docs/architecture.md names what is there."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = PROJECT["tool"]["importlinter"]["contracts"]
MODULES = sorted(
    {path.stem for path in (ROOT / "crosscheck").glob("*.py")} - {"__init__"}
    | {path.parent.name for path in (ROOT / "crosscheck").glob("*/__init__.py")}
)


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def test_import_contracts_hold() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout


def test_every_module_has_its_layer() -> None:
    [layers] = [contract["layers"] for contract in CONTRACTS if contract["type"] == "layers"]
    assert sorted(name for layer in layers for name in layer.split(" | ")) == MODULES


def test_the_contract_for_the_data_names_all_that_is_installed() -> None:
    [contract] = [c for c in CONTRACTS if c["name"].startswith("The data")]
    packages = {re.split(r"[><=]", each)[0].lower().replace("-", "_") for each in PROJECT["project"]["dependencies"]}
    packages = {{"pyyaml": "yaml"}.get(name, name) for name in packages if not name.startswith("en_core")}
    assert set(contract["forbidden_modules"]) == packages - {"lxml_html_clean"}


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`(crosscheck(?:_checkers)?(?:\.\w+)*)`", PAGE))))
def test_what_the_page_names_exists(name: str) -> None:
    module, _, attribute = name.rpartition(".")
    import crosscheck

    assert (module == "crosscheck" and attribute in crosscheck.__all__) or find_spec(name)


@pytest.mark.parametrize(
    "pattern", sorted(set(re.findall(r"`((?:crosscheck|tests|scripts|fixtures)/[\w./*]*)`", PAGE)))
)
def test_the_files_that_the_page_names_exist(pattern: str) -> None:
    assert list(ROOT.glob(pattern))


@pytest.mark.parametrize("name", MODULES)
def test_the_page_names_every_module(name: str) -> None:
    assert f"`crosscheck.{name}`" in PAGE


def test_the_page_names_every_test_file() -> None:
    named = {path.name for pattern in re.findall(r"tests/test_[\w*]+\.py", PAGE) for path in ROOT.glob(pattern)}
    assert named == {path.name for path in (ROOT / "tests").glob("test_*.py")}


def test_modules_say_what_they_are_for() -> None:
    for package in ("crosscheck", "plugins/crosscheck_checkers"):
        for path in (ROOT / package).glob("*/*.py"):
            assert re.match(r'r?"""\S', path.read_text(encoding="utf-8")), path
