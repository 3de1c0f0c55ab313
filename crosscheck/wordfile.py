"""Words are data: the TOML files that stand beside the code that reads them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

__all__ = ["word_file"]


@cache
def word_file(package: str | None, name: str) -> Mapping[str, Any]:
    """The tables of the file ``name`` that comes with a package, read once a process."""
    import tomllib
    from importlib.resources import files  # both only where words are read: they would slow the start of every command

    return tomllib.loads(files(package or "crosscheck").joinpath(name).read_text("utf-8"))
