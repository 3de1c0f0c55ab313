"""What must not matter to a checker: the order of the sources, and which side is which."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from math import factorial
from typing import TypeVar, overload

from crosscheck.config import Settings
from crosscheck.model import Finding, Source
from crosscheck.source import Segment, Span
from crosscheck.testing.texts import Checkers, Texts, report_on, shown, sources_of

__all__ = ["assert_mirrored", "assert_same_in_any_order", "in_any_order", "outline", "swap_parties"]

T = TypeVar("T")
Names = str | Sequence[str]


def in_any_order(items: Iterable[T], most: int = 24) -> Iterator[tuple[T, ...]]:
    """The items in every order, or in ``most`` orders that are the same in every run, the order given among them.

    >>> ["".join(order) for order in in_any_order("abc")]
    ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
    """
    items = tuple(items)
    if factorial(len(items)) <= most:
        yield from permutations(items)
        return
    yield items
    shuffler = random.Random(0)
    seen = {tuple(range(len(items)))}
    while len(seen) < most:
        order = tuple(shuffler.sample(range(len(items)), len(items)))
        if order not in seen:
            seen.add(order)
            yield tuple(items[i] for i in order)


@overload
def swap_parties(texts: str, a: Names, b: Names) -> str: ...
@overload
def swap_parties(texts: Source, a: Names, b: Names) -> Source: ...
@overload
def swap_parties(
    texts: tuple[str | Source, ...] | list[str] | list[Source], a: Names, b: Names
) -> tuple[str | Source, ...]: ...
def swap_parties(texts: Texts, a: Names, b: Names) -> str | Source | tuple[str | Source, ...]:
    """The text, the source, or each of several, with two parties exchanged, as whole words.

    Where a party has several names, ``a`` and ``b`` list them in the same order. A source keeps its segments.

    >>> swap_parties("Korvia said Vellish guns fired.", ("Korvia", "Korvian"), ("Velland", "Vellish"))
    'Velland said Korvian guns fired.'
    """
    swap = _swapper(a, b)
    if isinstance(texts, str):
        return swap(texts)
    if isinstance(texts, Source):
        return _swapped(texts, swap)
    return tuple(swap(each) if isinstance(each, str) else _swapped(each, swap) for each in texts)


def assert_mirrored(
    texts: Texts, a: Names, b: Names, checkers: Checkers = (), *, settings: Settings | None = None
) -> tuple[Finding, ...]:
    """With two parties swapped in the texts, the findings are the same but swapped; gives back those found first."""
    there = report_on(texts, checkers, settings=settings)
    back = report_on(swap_parties(sources_of(texts), a, b), checkers, settings=settings)
    if outline(there.findings, _swapper(a, b)) != outline(back.findings):
        raise AssertionError(f"the findings are not mirrored\n{shown(there)}\n--- swapped:\n{shown(back)}")
    return there.findings


def assert_same_in_any_order(
    texts: Texts, checkers: Checkers = (), *, settings: Settings | None = None, most: int = 24
) -> tuple[Finding, ...]:
    """The findings are the same whatever order the sources come in, and are called by; gives them back."""
    sources = sources_of(texts)
    first = report_on(sources, checkers, settings=settings)
    for order in in_any_order(sources, most):
        named = [replace(source, id=f"{n:02}", path=None) for n, source in enumerate(order, 1)]
        other = report_on(named, checkers, settings=settings)
        if outline(first.findings) != outline(other.findings):
            names = ", ".join(source.name for source in order)
            raise AssertionError(f"in the order {names} it is\n{shown(other)}\n--- and as given:\n{shown(first)}")
    return first.findings


def outline(findings: Iterable[Finding], rename: Callable[[str], str] = str) -> Counter[tuple[object, ...]]:
    """What was found, on which figures and by whom, without places and ids; ``rename`` exchanges names."""
    return Counter(
        (
            finding.check,
            finding.severity,
            finding.relation,
            rename(finding.message),
            tuple(sorted((e.claim.text, rename(e.claim.speaker or "")) for e in finding.evidence)),
        )
        for finding in findings
    )


def _swapper(a: Names, b: Names) -> Callable[[str], str]:
    ours, theirs = ([names] if isinstance(names, str) else list(names) for names in (a, b))
    if len(ours) != len(theirs):
        raise ValueError(f"{len(ours)} names of one party and {len(theirs)} of the other: give as many of each")
    other = {**dict(zip(ours, theirs, strict=True)), **dict(zip(theirs, ours, strict=True))}
    names = "|".join(re.escape(name) for name in sorted(other, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{names})(?!\w)")
    return lambda text: pattern.sub(lambda match: other[match[0]], text)


def _swapped(source: Source, swap: Callable[[str], str]) -> Source:
    """The source in the other party's words; segments move with the text, and lead to no file any more."""
    title = swap(source.title) if source.title else source.title
    segments = []
    for segment in source.segments:
        text = source.content(segment)
        start, end = (len(swap(text[:at])) for at in (segment.span.start, segment.span.end))
        segments.append(Segment(segment.kind, Span(start, end), segment.in_title))
    publisher = swap(source.publisher) if source.publisher else source.publisher
    return replace(
        source, text=swap(source.text), title=title, publisher=publisher, segments=tuple(segments), anchors=()
    )
