"""What tests of checkers need: annotated texts, claims made by hand, and assertions that show what was found.

Named in ``pytest_plugins``, it makes pytest collect annotated texts (``NAME.annotated.txt``).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from crosscheck.testing.making import findings_of, known_profiles, make_claim, make_group, make_quantity
from crosscheck.testing.symmetry import assert_mirrored, assert_same_in_any_order, in_any_order, swap_parties
from crosscheck.testing.texts import assert_annotated, assert_finds, assert_silent, check_text

if TYPE_CHECKING:
    import pytest

__all__ = [
    "assert_annotated",
    "assert_finds",
    "assert_mirrored",
    "assert_same_in_any_order",
    "assert_silent",
    "check_text",
    "findings_of",
    "in_any_order",
    "known_profiles",
    "make_claim",
    "make_group",
    "make_quantity",
    "swap_parties",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option for the settings that annotated texts are checked with."""
    parser.addini("crosscheck_config", "settings of annotated texts, if not the nearest file at pytest's root folder")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect annotated texts; pytest itself is imported only here, so that this module works without it."""
    from crosscheck.testing.collecting import is_test

    if not is_test(file_path):
        return None
    from crosscheck.testing.items import CrosscheckFile

    return CrosscheckFile.from_parent(parent, path=file_path)
