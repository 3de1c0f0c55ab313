"""CC3: parts and totals, shares and changes that do not add up."""

from crosscheck_checkers.arithmetic.change import change
from crosscheck_checkers.arithmetic.impossible_share import impossible_share
from crosscheck_checkers.arithmetic.parts_and_total import parts_and_total
from crosscheck_checkers.arithmetic.parts_over_total import parts_over_total
from crosscheck_checkers.arithmetic.share import share

__all__ = ["change", "impossible_share", "parts_and_total", "parts_over_total", "share"]
