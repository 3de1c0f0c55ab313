"""Intervals, claims and places as the reports print them."""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Claim, Kind, Place, Quantity, Source
from crosscheck.reporting.labels import label
from crosscheck.reporting.visible import one_line
from crosscheck.source import Span
from crosscheck.wording import plain

__all__ = ["counted", "interval", "spot", "what", "where"]


def interval(quantity: Quantity) -> str:
    """What the figure asserts: ``(250, ...)``, ``[70, 80]``, with ``~`` before it if approximate."""
    low = "(..." if quantity.low is None else ("(" if quantity.low_open else "[") + plain(quantity.low)
    high = "...)" if quantity.high is None else plain(quantity.high) + (")" if quantity.high_open else "]")
    unit = f" {one_line(quantity.unit)}" if quantity.unit and quantity.kind is not Kind.COUNT else ""
    sign = {"up": "+", "down": "-"}.get(quantity.change or "", "")
    return f"{'~' if quantity.approximate else ''}{sign}{low}, {high}{unit}"


def counted(claim: Claim) -> str:
    """The words for what is counted, with those that narrow it: ``other young civilian``."""
    return " ".join(filter(None, ("other" if claim.others else "", *claim.modifiers, claim.counted)))


def what(claim: Claim) -> str:
    """What a claim is of: ``civilians killed, Aleppo``; other kinds as they are: ``profit, fall``, ``woman, age``."""
    if claim.kind is Kind.COUNT:
        return one_line(label(counted(claim), claim.outcome, claim.place))
    done = "age" if claim.kind is Kind.AGE else claim.outcome
    return ", ".join(one_line(part) for part in (counted(claim), done, claim.place) if part)


def spot(source: Source | None, source_id: str, span: Span, in_title: bool, column: bool = False) -> str:
    """``file:line`` or ``file:line:column``; a title given apart from the text has no line."""
    name = one_line(source.name if source else source_id)
    if source is None or in_title:
        return name
    at = source.position(min(max(span.start, 0), len(source.text)))
    return f"{name}:{at.line}:{at.column}" if column else f"{name}:{at.line}"


def where(place: Place, sources: Mapping[str, Source], column: bool = False) -> str:
    """``file:line`` of a place; a title has a line only in a file of several sources, where it tells which one."""
    source = sources.get(place.source_id)
    if source and place.in_title and sum(other.name == source.name for other in sources.values()) > 1:
        return spot(source, place.source_id, Span(0, 0), in_title=False, column=column)
    return spot(sources.get(place.source_id), place.source_id, place.span, place.in_title, column)
