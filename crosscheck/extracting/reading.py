"""One figure as it is read in its sentence, before claims are made of all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.setting import Setting
from crosscheck.model import Kind, Modality, Quantity, Segment, Span

__all__ = ["Reading"]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a figure's own sentence says of it; ``speaker`` is resolved, ``counted`` filled in for "others"."""

    segment: Segment
    sentence: Span
    doc: Doc
    figure: Figure
    phrase: Phrase
    outcome: Outcome | None
    setting: Setting
    modality: Modality
    person: bool
    counted: str | None
    speaker: str | None
    via: tuple[str, ...]
    quoted: bool
    change: str | None = None
    level: Quantity | None = None

    @property
    def quantity(self) -> Quantity:
        """The quantity of the mention, as a change where the sentence says that it is one; the ``level`` of a toll."""
        quantity = self.level or self.figure.mention.quantity
        return replace(quantity, change=self.change) if self.change and not quantity.change else quantity

    @property
    def kind(self) -> Kind:
        """What sort of number it is."""
        return self.quantity.kind

    @property
    def harm(self) -> bool:
        """Whether the outcome is one of the lexicon."""
        return self.outcome is not None and self.outcome.harm

    @property
    def name(self) -> str | None:
        """The outcome's name."""
        return self.outcome.name if self.outcome else None
