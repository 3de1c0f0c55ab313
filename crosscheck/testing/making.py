"""Claims and groups made by hand, and what a checker finds in them, without a language model."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from crosscheck.checking import Checker
from crosscheck.config import Settings, resolve_options
from crosscheck.engine import run_checkers
from crosscheck.model import Answer, Claim, Facet, Finding, Group, Kind, Link, Quantity, SegmentKind, Span
from crosscheck.profile import ProfileIndex
from crosscheck.quantity import rounding_step
from crosscheck.source import Source

__all__ = ["findings_of", "known_profiles", "make_claim", "make_group", "make_quantity"]


def make_quantity(figure: str | int | None = None, **facts: Any) -> Quantity:
    """A quantity of one exact value, or with the ``low`` and ``high`` given; any other field by its name."""
    low = Decimal(str(facts.pop("low", figure))) if facts.get("low", figure) is not None else None
    high = Decimal(str(facts.pop("high", figure))) if facts.get("high", figure) is not None else None
    facts.pop("low", None), facts.pop("high", None)
    printed = low if low is not None else high
    facts.setdefault("step", rounding_step(printed) if printed is not None else Decimal(1))
    return Quantity(low, high, **facts)


def make_claim(text: str, quantity: Quantity | int | str, **facts: Any) -> Claim:
    """A claim printed as ``text`` at the start of source "a"; any other field by its name.

    >>> make_claim("more than 250", make_quantity(low=250, low_open=True), counted="civilian", outcome="killed").counted
    'civilian'
    """
    if not isinstance(quantity, Quantity):
        quantity = make_quantity(quantity, kind=Kind.COUNT)
    facts.setdefault("source_id", "a")
    facts["segment"] = SegmentKind(facts.get("segment", "body"))
    facts.setdefault("span", Span(0, len(text)))
    facts.setdefault("extent", facts["span"])
    facts.setdefault("sentence", facts["extent"])
    key = f"{text}{quantity}{sorted((k, str(v)) for k, v in facts.items())}"
    facts.setdefault("id", hashlib.sha256(key.encode()).hexdigest()[:8])
    return Claim(text=text, quantity=quantity, **facts)


def make_group(claims: Iterable[Claim], confidence: float = 0.9) -> Group:
    """A group in which any two of the claims may be compared."""
    claims = tuple(claims)
    facets = (Facet("made", Answer.EQUAL, "made by hand"),)
    links = tuple(Link(a.id, b.id, facets, confidence) for a, b in itertools.combinations(claims, 2))
    return Group(claims[0].id, claims, links)


def known_profiles() -> ProfileIndex:
    """The profiles of sources that come with crosscheck, which ``findings_of`` knows if it is given no others."""
    return _built_in()


@cache
def _built_in() -> ProfileIndex:
    from crosscheck.sources import load_profiles

    return load_profiles()


def findings_of(
    checker: Checker,
    claims: Iterable[Claim],
    groups: Iterable[Group] | None = None,
    sources: Iterable[Source] = (),
    profiles: Any = None,
    **options: Any,
) -> tuple[Finding, ...]:
    """What a checker finds in these claims, as in a run; ``options`` are its own. Raises ``PluginError`` if it fails.

    Without ``groups`` any two of the claims may be compared; ``sources`` that are not given are made, without a text,
    and without ``profiles`` those that come with crosscheck are known.
    """
    claims = tuple(claims)
    groups = tuple(groups) if groups is not None else (make_group(claims),) if claims else ()
    given = {source.id: source for source in sources}
    made = {claim.source_id: Source.from_text("", id=claim.source_id) for claim in claims}
    settings = resolve_options(Settings(options={checker.name: options}), {checker.name: checker.options})
    settings = replace(settings, strict_plugins=True)
    profiles = known_profiles() if profiles is None else profiles
    return run_checkers([checker], {**made, **given}.values(), claims, groups, settings, profiles)[0]
