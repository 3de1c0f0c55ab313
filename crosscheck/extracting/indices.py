"""What a share index moved by, where "points" is left out: "The Dow fell 193.00 to 24,706.41", "Dow Slips 39"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from crosscheck.extracting.placing import Figure
from crosscheck.extracting.tokens import NOUNS
from crosscheck.extracting.words import words
from crosscheck.model import Kind, Quantity

__all__ = ["index_points"]

_NAMES, _BETWEEN = words("indices", "names"), words("indices", "between")
_FAR = 10  # tokens from the name to the figure


def index_points(doc: Doc, figure: Figure) -> Quantity | None:
    """The bare change of an index as points; None where the figure is no change, or of something else."""
    quantity = figure.mention.quantity
    if quantity.kind is not Kind.COUNT or quantity.unit or not quantity.change:
        return None
    named = _is_of_an_index(doc, figure.start)
    return replace(quantity, kind=Kind.MEASURE, unit="point") if named else None


def _is_of_an_index(doc: Doc, at: int) -> bool:
    """Whether an index stands before the token, with no noun or number but its own between: "the S&P 500 fell 12"."""
    for token in reversed(doc[max(0, at - _FAR) : at]):
        if token.lower_ in _NAMES:
            return True
        own = token.tag_ == "CD" and token.i and doc[token.i - 1].lower_ in _NAMES
        if token.tag_ in NOUNS | {"CD"} and not own and token.lower_ not in _BETWEEN:
            return False
    return False
