"""The wheel, made from the source distribution, has all that it needs and works where it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = {"crosscheck": ROOT / "crosscheck", "crosscheck_checkers": ROOT / "plugins" / "crosscheck_checkers"}


def python(*arguments: str, folder: Path, **environment: str) -> str:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=folder, env=os.environ | environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def pip(command: str, *arguments: str, folder: Path) -> None:
    """Run pip without the network: what it needs is installed."""
    options = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", "--no-build-isolation")
    python("-m", "pip", command, *options, *arguments, folder=folder)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel made from the source distribution, as an installer does that finds no wheel."""
    folder = tmp_path_factory.mktemp("built")
    python("-m", "hatchling", "build", "-t", "sdist", "-d", str(folder), folder=ROOT)
    [archive] = folder.glob("*.tar.gz")
    pip("wheel", "--wheel-dir", str(folder), str(archive), folder=folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel alone installed into it; what it depends on is there already."""
    target = tmp_path_factory.mktemp("installed") / "site"
    pip("install", "--target", str(target), str(wheel), folder=target.parent)
    return target


def test_the_wheel_has_the_packages_with_all_their_data_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    expected = {
        f"{package}/{path.relative_to(folder).as_posix()}"
        for package, folder in PACKAGES.items()
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in path.relative_to(folder).parts)
    }
    assert names == expected


def test_the_installed_wheel_gives_the_same_report(installed: Path, tmp_path: Path) -> None:
    where = python("-c", "import crosscheck; print(crosscheck.__file__)", folder=tmp_path, PYTHONPATH=str(installed))
    assert Path(where.strip()).is_relative_to(installed)
    demo = ("-m", "crosscheck", "demo", "--format", "json")
    assert python(*demo, folder=tmp_path, PYTHONPATH=str(installed)) == python(*demo, folder=tmp_path)


def test_the_installed_example_is_found_as_a_plugin_and_works(tmp_path: Path) -> None:
    target = tmp_path / "site"
    pip("install", "--target", str(target), str(ROOT / "plugins" / "crosscheck-example"), folder=tmp_path)
    (tmp_path / "draft.txt").write_text("The mayor said 7 people were killed in Orsova on Friday.\n", encoding="utf-8")
    listed = python("-m", "crosscheck", "plugins", "--width", "300", folder=tmp_path, PYTHONPATH=str(target))
    assert "crosscheck-example" in listed
    report = python("-m", "crosscheck", "draft.txt", folder=tmp_path, PYTHONPATH=str(target))
    assert "example/spelled-out [EX101]" in report


def test_reports_do_not_depend_on_the_order_of_files_or_on_the_hash_seed(tmp_path: Path) -> None:
    articles = sorted(str(path) for path in (ROOT / "crosscheck" / "demo" / "articles").iterdir())
    command = ("-m", "crosscheck", "check", "--fail-on", "never", "--format", "json")
    one = python(*command, *articles, folder=tmp_path, PYTHONHASHSEED="1")
    other = python(*command, *reversed(articles), folder=tmp_path, PYTHONHASHSEED="2")
    assert one == other
