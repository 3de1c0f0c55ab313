"""What holds for every file of the repository, and for the versions that it is tested with."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKED = (ROOT / "requirements" / "constraints.txt").read_text(encoding="utf-8")
# Spelt apart, so that this file does not find itself.
MACHINES = re.compile(r"/(?:" + "|".join(("work", "home", "root", "Users", "opt", "tmp")) + r")/\w")
HOSTS = re.compile("|".join(("files[.]pythonhosted", "pypi[.]org", "index-url", "find-links", "trusted-host")), re.I)


def repository_files() -> list[Path]:
    """The files under version control, or all that could be where there is none."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("no version control here")
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_file_names_a_machine_or_a_package_host() -> None:
    for path in repository_files():
        text = path.read_text(encoding="utf-8", errors="replace")
        found = MACHINES.search(text) or HOSTS.search(text)
        assert not found or path == Path(__file__), f"{path.relative_to(ROOT)}: {found}"


def test_files_are_utf_8_and_end_in_one_newline() -> None:
    for path in repository_files():
        if path.suffix in {".py", ".md", ".toml"} and path.is_relative_to(ROOT) and "fixtures" not in path.parts:
            data = path.read_bytes()
            data.decode("utf-8")
            assert not data or (data.endswith(b"\n") and not data.endswith(b"\n\n")), path
            assert b"\r" not in data, path


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_everything_that_is_depended_on_is_bounded_and_locked() -> None:
    locked = {normal(line.split("==")[0]) for line in LOCKED.splitlines() if "==" in line}
    for wanted in (*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]):
        assert "<" in wanted or "==" in wanted, f"{wanted} has no upper bound"
        assert normal(re.split(r"[><=]", wanted)[0]) in locked, f"{wanted} is not locked: run `make lock`"


def test_the_lock_has_versions_only() -> None:
    lines = [line for line in LOCKED.splitlines() if not line.startswith("#")]
    assert not [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.+]+", line)]


def test_everything_that_is_depended_on_is_imported() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "crosscheck").rglob("*.py"))
    for wanted in PROJECT["project"]["dependencies"]:
        name = re.split(r"[><=]", wanted)[0].lower().replace("-", "_")
        name = {"pyyaml": "yaml", "lxml_html_clean": "trafilatura"}.get(name, name)
        found = rf'"{name}"' if name.startswith("en_core") else rf"^\s*(?:import|from) {name}\b"
        assert re.search(found, code, re.MULTILINE), f"{name} is not used"
