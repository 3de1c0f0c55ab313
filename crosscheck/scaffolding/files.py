"""The files of a new checker, made from templates, and writing them without touching what is there."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from string import Template

from crosscheck.errors import UsageError
from crosscheck.scaffolding.names import Names

__all__ = ["LICENSES", "SCOPES", "checker_files", "package_files", "rule_files", "write_files"]

SCOPES = ("claim", "group", "source")
LICENSES = {
    "MIT": "MIT, see LICENSE.",
    "Apache-2.0": "Apache-2.0, see LICENSE.",
    "BSD-3-Clause": "BSD-3-Clause, see LICENSE.",
    "none": "None: all rights reserved.",
}
_OPTIONS = {"claim": "least = 500", "group": "gap = 0.3", "source": "least = 3"}


def checker_files(names: Names, scope: str = "claim") -> dict[str, str]:
    """A plugin in one file, an annotated text and a test, by their paths."""
    return _files(names, scope, tests="")


def rule_files(names: Names) -> dict[str, str]:
    """A file with one rule without code."""
    return {f"{names.module}.toml": _filled("file/rule.toml", names, {})}


def package_files(names: Names, scope: str = "claim", license: str = "MIT", author: str = "") -> dict[str, str]:
    """A distribution with the plugin, its texts and tests, by the paths inside its folder."""
    facts = {
        "distribution": names.distribution,
        "version": _minor(version("crosscheck-claims")),
        "license_lines": _license_lines(license),
        "license_sentence": LICENSES[license],
        "option": _OPTIONS[scope],
        "author": author or f"the authors of {names.distribution}",
    }
    files = _files(names, scope, tests="tests/")
    for path, template in (
        ("pyproject.toml", "package/pyproject.toml"),
        ("README.md", "package/README.md"),
        (".github/workflows/test.yml", "package/test.yml"),
        ("LICENSE", f"license/{license}"),
    ):
        if template != "license/none":
            files[path] = _filled(template, names, facts)
    return files


def write_files(folder: Path, files: Mapping[str, str]) -> tuple[Path, ...]:
    """Write the files below ``folder``; raises ``UsageError``, before anything is written, if one is there already."""
    paths = {folder / path: text for path, text in files.items()}
    for path in paths:
        if path.exists() or path.is_symlink():
            raise UsageError(f"{path} is there already, and nothing was written; choose another name or folder")
    for path, text in paths.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            raise UsageError(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}") from error
    return tuple(paths)


def _files(names: Names, scope: str, tests: str) -> dict[str, str]:
    return {
        f"{names.module}.py": _filled(f"file/{scope}.py", names, {}),
        f"{tests}{names.function}.annotated.txt": _filled(f"file/{scope}.annotated.txt", names, {}),
        f"{tests}test_{names.function}.py": _filled(f"file/{scope}_test.py", names, {}),
    }


def _filled(template: str, names: Names, facts: Mapping[str, str]) -> str:
    """The template with the names and facts in their places."""
    file = resources.files("crosscheck.scaffolding") / "templates" / f"{template}.tmpl"
    own = {"name": names.checker, "full": names.full, "plugin": names.plugin}
    own |= {"function": names.function, "module": names.module}
    return Template(file.read_text(encoding="utf-8")).substitute(own | dict(facts))


def _license_lines(license: str) -> str:
    if license == "none":
        return 'classifiers = ["Private :: Do Not Upload"]'
    return f'license = "{license}"\nlicense-files = ["LICENSE"]'


def _minor(version: str) -> str:
    """0.1 for 0.1.3."""
    return ".".join(version.split(".")[:2])
