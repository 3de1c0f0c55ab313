"""What a share index moved by, where "points" is left out: "The Dow fell 193.00 to 24,706.41", "Dow Slips 39"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from crosscheck.extracting.placing import Figure
from crosscheck.extracting.words import words
from crosscheck.model import Kind, Quantity

__all__ = ["index_points"]

_NAMES = words("indices", "names")
_FAR = 6  # tokens from the name to the figure


def index_points(doc: Doc, figure: Figure) -> Quantity | None:
    """The bare change of an index as points; None where the figure is no change, or not of an index."""
    quantity = figure.mention.quantity
    if quantity.kind is not Kind.COUNT or quantity.unit or not quantity.change:
        return None
    before = range(figure.start - 1, max(-1, figure.start - _FAR), -1)
    name = next((i for i in before if doc[i].lower_ in _NAMES), None)
    if name is None or any(token.tag_ == "CD" for token in doc[name + 2 : figure.start]):  # but "the S&P 500 fell 12"
        return None
    return replace(quantity, kind=Kind.MEASURE, unit="point")
