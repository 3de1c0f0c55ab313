"""CC4: figures that are rounded to the wrong side, too far, not at all, or left vague."""

from crosscheck_checkers.rounding.false_precision import false_precision
from crosscheck_checkers.rounding.over_rounded import over_rounded_figure
from crosscheck_checkers.rounding.vague_figure import vague_figure
from crosscheck_checkers.rounding.wrong_side import wrong_side_bound

__all__ = ["false_precision", "over_rounded_figure", "vague_figure", "wrong_side_bound"]
