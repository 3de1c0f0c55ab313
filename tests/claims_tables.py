"""All tables of counts of victims, in the order of the page that is made of them."""

from __future__ import annotations

import aftermath_table
import claims_table
import clauses_table
import lists_table
import phrases_table

__all__ = ["SECTIONS"]

SECTIONS = (
    *claims_table.SECTIONS,
    *clauses_table.SECTIONS,
    *phrases_table.SECTIONS,
    *lists_table.SECTIONS,
    *aftermath_table.SECTIONS,
)
