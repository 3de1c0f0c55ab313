"""Pages of docs/ whose every code block is run: what a reader types is what the reader sees."""

from __future__ import annotations

from pathlib import Path

import pytest
from pages import blocks, fits, run_page

from crosscheck import hookspecs

PAGES = ("annotated-texts.md", "writing-checkers.md", "recipes.md", "hooks.md", "rules.md")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_does_what_it_says(page: str, tmp_path: Path) -> None:
    for block, command, expected, shown in run_page(page, tmp_path):
        where = f"docs/{page}:{block.line}: $ {command}"
        assert fits(expected, shown), f"{where}\n{shown}--- the page has:\n{expected}"


def test_every_hook_has_an_example() -> None:
    code = "".join(block.text for block in blocks("hooks.md"))
    hooks = [name for name in vars(hookspecs) if name.startswith("crosscheck_")]
    assert [name for name in hooks if f"@hookimpl\ndef {name}(" not in code] == []


@pytest.mark.parametrize(
    ("expected", "shown", "fit"),
    [
        ("one\n", "one\n", True),
        ("one\n", "one  \n\n", True),
        ("one\n", "one\ntwo\n", False),
        ("one\n...\n", "one\ntwo\nthree\n", True),
        ("...\nthree\n", "one\ntwo\nthree\n", True),
        ("...\nfour\n", "one\ntwo\nthree\n", False),
        ("2 passed in ...\n", "2 passed in 0.1s\n", True),
        ("[x] (*)\n", "x (a)\n", False),
        ("", "", True),
    ],
)
def test_what_a_page_has_and_what_is_shown(expected: str, shown: str, fit: bool) -> None:
    assert fits(expected, shown) is fit
