"""The only counts of one outcome in two reports of one event are counts of that event, in whatever words they stand.

A brief says "13 were hurt in a drone attack on a depot", a feature of the depot far below "27 people were injured in
the attack". The sentences share nothing that tells, but the reports name one event, and each gives one figure for the
outcome: in its title, in a first count of victims that tells of it, or in a sentence that points to it ("the blaze").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, product

from crosscheck.aligning.companions import goes_on, may_be_one, opens_bare
from crosscheck.aligning.facets import is_harm, told_anew
from crosscheck.aligning.lonely import by_source
from crosscheck.aligning.otherevent import Reports
from crosscheck.aligning.pointing import may_point
from crosscheck.aligning.sameevent import Beginning, plain, shared
from crosscheck.aligning.standing import sentence_of
from crosscheck.lexicon import lexicon_in_use
from crosscheck.model import Answer, Claim, Link, Modality, Source
from crosscheck.wordfile import word_file

__all__ = ["only_links"]

_Lots = Mapping[tuple[str, str], Sequence[Claim]]
_CONFIDENCE = 0.6
_CROWDED = 20  # a name that more reports have tells nothing
_SMALLEST = 2
_TOLD = 5  # words
_FIRST = 250  # characters: a sentence or two
_STATUS = {"soldier", "combatant", "fighter", "journalist", "medic", "aid-worker"}  # also counted as a part of all


def only_links(claims: Sequence[Claim], links: Iterable[Link], reports: Reports) -> Iterator[Link]:
    """For every two reports of one event, links, new or surer, between their only figures for an outcome."""
    known = {frozenset((link.a, link.b)): link.confidence for link in links}
    own = {name: lots for name, each in by_source(claims).items() if (lots := _only_ones(each))}
    sources, begin = reports.sources, {name: reports.beginning(name) for name in own}
    for first, second in _namesakes(begin):
        if words := shared(begin[first], begin[second]):
            why = f"the only such figures of two reports that tell of {', '.join(words[:_TOLD])}"
            for a, b in _alike(*(_of_it(own[name], sources[name], words) for name in (first, second))):
                if not _drifts(a, b) and (facets := may_be_one(a, b, sources)):
                    sure = max(_CONFIDENCE, known.get(frozenset((a.id, b.id)), 0))
                    yield Link(a.id, b.id, told_anew(facets, "event", Answer.EQUAL, why), sure)


def _drifts(a: Claim, b: Claim) -> bool:
    """Whether one figure is given for other people, which needs more evidence than that the event is one."""
    return a.quantity.figure == b.quantity.figure and a.counted != b.counted


def _alike(ours: _Lots, theirs: _Lots) -> Iterator[tuple[Claim, Claim]]:
    """The claims of one outcome and one class of people, or of any class where each report counts but one."""
    for (mine, my_lot), (other, other_lot) in product(ours.items(), theirs.items()):
        alone = all(sum(key[0] == mine[0] for key in lots) == 1 for lots in (ours, theirs))
        if mine == other or (mine[0] == other[0] and alone):
            yield from product(my_lot, other_lot)


def _namesakes(begin: Mapping[str, Beginning]) -> list[tuple[str, str]]:
    """The pairs of reports of which one begins with a name that the other's beginning has as well."""
    having: dict[str, list[str]] = defaultdict(list)
    names = {name for each in begin.values() for name in each.names}
    for source_id, each in begin.items():
        for name in each.first & names:
            having[name].append(source_id)
    rare = (each for each in having.values() if len(each) <= _CROWDED)
    return sorted({pair for each in rare for pair in combinations(each, 2)})


def _only_ones(claims: Sequence[Claim]) -> _Lots:
    """The claims of each outcome and class of which the report gives one figure, in their order."""
    lots: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        kind = next(iter(lexicon_in_use().lineage(claim.counted or "")), "")
        counts = is_harm(claim) and not claim.quantity.is_vague
        if counts and (claim.part_of is None or (claim.part_of and kind in _STATUS)):
            lots[claim.outcome or "", kind].append(claim)
    return {key: lot for key, lot in lots.items() if _is_one(lot)}


def _is_one(lot: Sequence[Claim]) -> bool:
    """Whether all claims give one figure, as a fact and of all whom it happened to."""
    asserted = all(claim.modality is Modality.ASSERTED and not claim.others for claim in lot)
    return asserted and len({claim.quantity.figure for claim in lot}) == 1 and lot[0].quantity.figure >= _SMALLEST


def _of_it(lots: _Lots, source: Source, words: Sequence[str]) -> _Lots:
    """The lots that are of the event that the report is about, which these words tell of."""
    below = [claim for lot in lots.values() for claim in lot if not claim.in_title]
    first = min(below, key=lambda claim: claim.span, default=None)
    led = first if first and (_shares(first, source, words) or _follows(first, source)) else None
    return {
        key: lot
        for key, lot in lots.items()
        if any(c.in_title or (led and goes_on(led, c, source)) or _points_to_it(c, source) for c in lot)
    }


def _shares(claim: Claim, source: Source, words: Sequence[str]) -> bool:
    """Whether the sentence has one of the words that tell of the event."""
    return bool(set(re.findall(r"\w+", plain(sentence_of(claim, source)).lower())) & set(words))


def _follows(claim: Claim, source: Source) -> bool:
    """Whether the sentence goes on from the first ones: "Nine officers lost their lives"."""
    return 0 < claim.sentence.start < _FIRST and claim.place is None and opens_bare(claim, source)


def _points_to_it(claim: Claim, source: Source) -> bool:
    """Whether words point to what the report is about: "the blaze", "in Monday's attack", "the 19 children hurt"."""
    return may_point(claim, source) or _definite().search(sentence_of(claim, source)) is not None


@cache
def _definite() -> re.Pattern[str]:
    """ "The blaze", "Monday's dam burst", "this attack", and not "the second attack" or "the fire brigade"."""
    lists = word_file(__package__, "events.toml")
    words = (lists["deeds"] + lists["disasters"], lists["another"], lists["not_of_deeds"])
    deeds, other, not_deeds = ("|".join(map(re.escape, each)) for each in words)
    the = r"\b(?:the|this|[A-Z][a-z]+day['’]s)"
    return re.compile(rf"{the}\s+(?:(?!(?:{other})\b)[\w-]+\s+)?(?:{deeds})\b(?![\s-]+(?:{not_deeds})\b)", re.I)
