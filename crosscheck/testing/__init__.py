"""What tests of checkers need: annotated texts, claims made by hand, and assertions that show what was found."""

from __future__ import annotations

from crosscheck.testing.making import findings_of, make_claim, make_group, make_quantity

__all__ = ["findings_of", "make_claim", "make_group", "make_quantity"]
