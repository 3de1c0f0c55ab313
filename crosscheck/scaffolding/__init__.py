"""What ``crosscheck new`` writes: a checker with its texts and tests, alone or as a distribution."""

from __future__ import annotations

from crosscheck.scaffolding.files import LICENSES, SCOPES, checker_files, package_files, rule_files, write_files
from crosscheck.scaffolding.names import Names, named

__all__ = ["LICENSES", "SCOPES", "Names", "checker_files", "named", "package_files", "rule_files", "write_files"]
