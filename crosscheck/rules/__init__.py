"""Rules without code: TOML files with a small closed language that becomes checkers; nothing in them is evaluated."""

from __future__ import annotations

from crosscheck.rules.reading import RuleFile, is_rule_file, load_rules

__all__ = ["RuleFile", "is_rule_file", "load_rules"]
