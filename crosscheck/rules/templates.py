"""Messages with places for what claims say: a closed list of names in braces, and nothing is evaluated."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from crosscheck.checking import Context
from crosscheck.differing import source_name
from crosscheck.errors import did_you_mean
from crosscheck.model import Claim
from crosscheck.wording import difference

__all__ = ["CLAIM_NAMES", "PAIR_NAMES", "Template", "read_template", "values_of"]

_UNSAID = "(not said)"


def _phrase(claim: Claim, context: Context) -> str:
    """The figure with what it counts, as printed: "more than 250 civilians"."""
    source = context.sources.get(claim.source_id)
    content = source.content(claim) if source else ""
    return " ".join(claim.extent.of(content).split()) or claim.text


_PLACES: Mapping[str, Callable[[Claim, Context], str | None]] = {
    "figure": lambda claim, _: claim.text,
    "phrase": _phrase,
    "noun": lambda claim, _: claim.counted,
    "outcome": lambda claim, _: claim.outcome,
    "place": lambda claim, _: claim.place,
    "period": lambda claim, _: claim.period,
    "date": lambda claim, _: claim.as_of,
    "speaker": lambda claim, _: claim.speaker,
    "segment": lambda claim, _: str(claim.segment),
    "source": lambda claim, context: source_name(claim.source_id, context.sources),
}
CLAIM_NAMES = tuple(_PLACES)
PAIR_NAMES = (*(f"{side}.{name}" for side in ("one", "other") for name in _PLACES), "gap")


@dataclass(frozen=True, slots=True)
class Template:
    """A text cut at its places: each piece is what is printed and the name of what comes after it, "" at the end."""

    pieces: tuple[tuple[str, str], ...]

    def fill(self, values: Callable[[str], str]) -> str:
        """The text, with the value of each name in its place."""
        return "".join(text + (values(name) if name else "") for text, name in self.pieces)


def read_template(text: str, names: Iterable[str]) -> Template:
    """Raises ``ValueError`` for anything in braces that is not one of the names; "{{" and "}}" are braces."""
    names, pieces = tuple(names), []
    for literal, name, form, conversion in string.Formatter().parse(text):
        if name is not None and (name not in names or form or conversion):
            given = name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
            hint = did_you_mean(name, names) or f"; there are {', '.join('{' + known + '}' for known in names)}"
            raise ValueError(f'"{{{given:.80}}}" is no place for anything{hint}')
        pieces.append((literal, name or ""))
    return Template(tuple(pieces))


def values_of(claims: tuple[Claim, ...], context: Context) -> Callable[[str], str]:
    """What stands for each name: of one claim, or of two."""

    def value(name: str) -> str:
        if name == "gap":
            return difference(claims[0].quantity, claims[1].quantity)
        side, _, fact = name.rpartition(".")
        found = _PLACES[fact](claims[1 if side == "other" else 0], context)
        return " ".join((found or _UNSAID).split())

    return value
