"""The program in order: read, extract, align, check. Nothing else joins the stages."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike

from crosscheck.config import Settings
from crosscheck.model import Claim, Mention, Report, Source

__all__ = ["check", "extract", "find_quantities", "read"]


def read(path: str | PathLike[str]) -> Source:
    """Read one file with any registered reader."""
    raise NotImplementedError


def find_quantities(text: str) -> tuple[Mention, ...]:
    """The numbers in ``text`` that say how much or how many, in order; needs no language model."""
    from crosscheck.numbers import find_quantities

    return find_quantities(text)


def extract(sources: Iterable[Source], settings: Settings | None = None) -> tuple[tuple[Claim, ...], ...]:
    """The claims of each source, in the order of the sources and of their texts."""
    raise NotImplementedError


def check(sources: Iterable[Source], settings: Settings | None = None) -> Report:
    """Read the claims of the sources, group them, run every checker, and return the whole report."""
    raise NotImplementedError
