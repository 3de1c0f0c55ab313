"""What reconciles two tolls of two reports: the smaller may be older, or leave out some whom the larger counts."""

from crosscheck.reconciling.rules import Reconciliation, reconciled

__all__ = ["Reconciliation", "reconciled"]
