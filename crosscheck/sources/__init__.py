"""Who says so: profiles of sources, the parties of conflicts, and the origins that figures go back to."""

from __future__ import annotations

from crosscheck.sources.describing import describe
from crosscheck.sources.identifying import identify
from crosscheck.sources.index import Profiles
from crosscheck.sources.loading import load_profiles
from crosscheck.sources.origins import origins
from crosscheck.sources.tracing import trace

__all__ = ["Profiles", "describe", "identify", "load_profiles", "origins", "trace"]
