"""What ``from crosscheck import ...`` gives: all of it meant, described and typed; and every checker shown at work."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import crosscheck
from crosscheck import Checker, Settings
from crosscheck.plugins import load_plugins
from crosscheck.plugins.describing import SECTIONS, parse_doc

ROOT = Path(__file__).resolve().parents[1]
CHECKERS = load_plugins(Settings(plugins=False)).checkers


def test_all_is_exact() -> None:
    public = {
        name
        for name, value in vars(crosscheck).items()
        if not name.startswith("_") and not inspect.ismodule(value) and name != "annotations"
    }
    assert set(crosscheck.__all__) == public
    assert len(crosscheck.__all__) == len(set(crosscheck.__all__))


def test_no_public_function_is_hidden_by_a_module_of_its_name() -> None:
    code = (
        "import pkgutil, crosscheck\n"
        "modules = [m.name for m in pkgutil.walk_packages(crosscheck.__path__, 'crosscheck.')]\n"
        "[__import__(name) for name in modules if not name.endswith('__main__')]\n"
        "print([n for n in crosscheck.__all__ if f'crosscheck.{n}' in modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", crosscheck.__all__)
def test_each_name_has_a_docstring(name: str) -> None:
    value = getattr(crosscheck, name)
    if inspect.isclass(value) or inspect.isfunction(value):
        doc = inspect.getdoc(value) or ""
        assert doc[:1].isupper()
        assert not doc.startswith(f"{name}(")  # what dataclass writes where there is none


@pytest.mark.parametrize("checker", CHECKERS, ids=lambda checker: checker.name)
def test_each_checker_is_explained_and_has_cases_that_fire_and_that_stay_silent(checker: Checker) -> None:
    doc = parse_doc(checker.doc)
    assert doc.summary.endswith(".")
    assert tuple(doc.sections) == SECTIONS
    folder = ROOT / "fixtures" / checker.name
    for kind, head in (("fires", f" {checker.name}"), ("silent", "#~ ok: ")):
        texts = sorted((folder / kind).glob("*.annotated.*"))
        assert len(texts) >= 2, f"{checker.name} has no two texts in {kind}/"
        assert all(head in path.read_text(encoding="utf-8") for path in texts)


def test_each_checker_is_a_file_of_its_name() -> None:
    for checker in CHECKERS:
        module = inspect.getmodule(checker.function)
        assert module is not None
        assert module.__name__.rpartition(".")[2] == checker.name.replace("-", "_")
