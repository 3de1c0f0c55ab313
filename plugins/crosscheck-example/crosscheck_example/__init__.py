"""An example of a crosscheck plugin: the house rules of an imagined paper, with one example of every hook.

The entry point leads here, and what is to be plugged in only needs to be imported: checkers are found by what they are,
hooks by their names.
"""

from __future__ import annotations

from crosscheck_example.contributed import (
    crosscheck_formatters,
    crosscheck_lexicons,
    crosscheck_readers,
    crosscheck_rules,
    crosscheck_source_profiles,
)
from crosscheck_example.desks import crosscheck_checkers
from crosscheck_example.house import (
    crosscheck_configure,
    crosscheck_modify_claims,
    crosscheck_modify_findings,
    crosscheck_modify_groups,
    crosscheck_report_summary,
)
from crosscheck_example.spelled_out import spelled_out

__all__ = [
    "crosscheck_checkers",
    "crosscheck_configure",
    "crosscheck_formatters",
    "crosscheck_lexicons",
    "crosscheck_modify_claims",
    "crosscheck_modify_findings",
    "crosscheck_modify_groups",
    "crosscheck_readers",
    "crosscheck_report_summary",
    "crosscheck_rules",
    "crosscheck_source_profiles",
    "spelled_out",
]
