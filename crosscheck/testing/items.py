"""Annotated texts and other tests of ``crosscheck test`` as tests of pytest; the only module that imports it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crosscheck.config import load_settings
from crosscheck.testing.cases import Bench, Case, Outcome
from crosscheck.testing.collecting import cases_in
from crosscheck.testing.showing import outcome_lines

__all__ = ["CONFIG", "CrosscheckFile"]

CONFIG = "crosscheck_config"
_bench = pytest.StashKey[Bench]()


class CrosscheckFile(pytest.File):
    """A file that holds tests of checkers."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item for each of its cases."""
        for case in cases_in(self.path):
            yield CrosscheckItem.from_parent(self, name=case.name or self.path.name, case=case)


class CrosscheckItem(pytest.Item):
    """One case."""

    def __init__(self, *, case: Case, **facts: Any) -> None:
        super().__init__(**facts)
        self.case = case

    def runtest(self) -> None:
        """Run the case with the settings that pytest's folder has."""
        stash, root = self.config.stash, self.config.rootpath
        if _bench not in stash:
            file = self.config.getini(CONFIG)
            stash[_bench] = Bench(load_settings(root, config=root / file if file else None))
        outcome = stash[_bench].run(self.case)
        if not outcome.passed:
            raise _Failed(outcome)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What differs, with carets under the text."""
        if isinstance(excinfo.value, _Failed):
            return "\n".join(outcome_lines(excinfo.value.outcome)).strip()
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the test stands, and its name."""
        inside = self.path.is_relative_to(self.config.rootpath)
        path = self.path.relative_to(self.config.rootpath) if inside else self.path
        return self.path, 0, f"{path}::{self.case.name}" if self.case.name else str(path)


class _Failed(Exception):
    """A case that did not pass."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__("\n".join(outcome_lines(outcome)))
        self.outcome = outcome
