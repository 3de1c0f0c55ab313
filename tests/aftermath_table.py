"""Wounds, hospitals, bodies and lives: a table like that of claims_table.py."""

from __future__ import annotations

from claims_table import Section

__all__ = ["SECTIONS"]

SECTIONS: tuple[Section, ...] = ()
