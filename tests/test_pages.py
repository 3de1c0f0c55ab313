"""Pages of docs/ whose every code block is run: what a reader types is what the reader sees."""

from __future__ import annotations

from pathlib import Path

import pytest
from pages import DOCS, fits, run_page

PAGES = [page for page in ("rules.md", "recipes.md") if (DOCS / page).exists()]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_does_what_it_says(page: str, tmp_path: Path) -> None:
    for block, command, expected, shown in run_page(page, tmp_path):
        where = f"docs/{page}:{block.line}: $ {command}"
        assert fits(expected, shown), f"{where}\n{shown}--- the page has:\n{expected}"
