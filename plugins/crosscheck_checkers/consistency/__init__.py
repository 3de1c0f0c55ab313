"""CC1: figures for the same thing inside one source."""

from crosscheck_checkers.consistency.body_body import body_body
from crosscheck_checkers.consistency.caption_body import caption_body
from crosscheck_checkers.consistency.headline_body import headline_body

__all__ = ["body_body", "caption_body", "headline_body"]
