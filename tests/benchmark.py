"""Loads a benchmark of the folder benchmarks, which is no package, so that tests can hold it to what it reached."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

__all__ = ["FOLDER", "loaded"]

FOLDER = Path(__file__).resolve().parents[1] / "benchmarks"


def loaded(name: str) -> ModuleType:
    """The module benchmarks/NAME.py."""
    spec = importlib.util.spec_from_file_location(f"benchmark_{name}", FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
