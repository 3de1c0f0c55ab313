"""CC2: figures for the same thing in several sources."""

from crosscheck_checkers.across.conflict import conflict
from crosscheck_checkers.across.floors import floors
from crosscheck_checkers.across.outcome_drift import outcome_drift
from crosscheck_checkers.across.population_drift import population_drift
from crosscheck_checkers.across.revision import revision
from crosscheck_checkers.across.speaker_drift import speaker_drift

__all__ = ["conflict", "floors", "outcome_drift", "population_drift", "revision", "speaker_drift"]
