"""CC6: who says so, with what interest, and how many first sources there are."""

from crosscheck_checkers.sources.circular import circular
from crosscheck_checkers.sources.interested_party import interested_party
from crosscheck_checkers.sources.partisan_source import partisan_source
from crosscheck_checkers.sources.single_origin import single_origin
from crosscheck_checkers.sources.unattributed import unattributed

__all__ = ["circular", "interested_party", "partisan_source", "single_origin", "unattributed"]
