"""Lending data to plugins: each works on a copy, so that whatever it does to it reaches no one else."""

from __future__ import annotations

import copy
import pickle
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

__all__ = ["lent", "where_changed"]

T = TypeVar("T")


def lent(value: T) -> T:
    """A deep copy; the value itself where it holds something that cannot be copied.

    Frozen data can still be changed with ``object.__setattr__``, and what a plugin adds may hold lists.
    """
    try:
        return pickle.loads(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))  # type: ignore[no-any-return]
    except Exception:  # a class inside a function cannot be pickled
        try:
            return copy.deepcopy(value)
        except Exception:
            return value


def where_changed(before: Any, after: Any) -> str | None:
    """The first place in which the two differ, like "Claim.text", or None; what cannot be compared has changed."""
    try:
        if before == after:
            return None
        return _place(before, after, "")
    except Exception:
        return f"{type(before).__name__}, so that it cannot be compared"


def _place(before: Any, after: Any, place: str) -> str:
    if type(before) is type(after):
        if is_dataclass(before) and not isinstance(before, type):
            for field in fields(before):
                a, b = getattr(before, field.name), getattr(after, field.name)
                if a != b:
                    return _place(a, b, f"{type(before).__name__}.{field.name}")
        if isinstance(before, tuple | list) and len(before) == len(after):
            for a, b in zip(before, after, strict=True):
                if a != b:
                    return _place(a, b, place)
    return place or type(before).__name__
