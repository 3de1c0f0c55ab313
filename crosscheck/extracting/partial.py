"""Counts that the text itself marks as less than the whole: "two others died", "the names of nine of the dead".

They are parts whose total the sentence does not name, and marked as such only where the text gives an exact figure for
the same outcome that is larger. An early toll is one as well, and one on the way ("had risen to four", "six bodies were
recovered"): those whom it counts are among those of the later toll.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product

from spacy.tokens import Token

from crosscheck.extracting.breakdowns import REMEMBERED
from crosscheck.extracting.events import another_event, said_to_be_another
from crosscheck.extracting.harm import sharpened
from crosscheck.extracting.implied import MULTIPLE, NOBODY, SUMMED
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.wordpatterns import any_of
from crosscheck.extracting.words import words
from crosscheck.extracting.wounds import names_injuries
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["partial_counts"]

_EARLY = re.compile(rf"\b{any_of('partial', 'early')}\b", re.I)
# "The deadliest attack came when ...": one of several, and its toll a part of theirs.
_WORST = re.compile(
    r"\bthe\s+(?:deadliest|worst|bloodiest|biggest|largest|most\s+deadly)\s+(?:single\s+)?(?:of\s+the\s+)?"
    r"(?:attack|blast|bombing|explosion|incident|strike|raid|crash|shooting)s?\s+(?:\w+\s+){0,2}?"
    r"(?:came|took\s+place|occurred|happened|hit|struck)\b",
    re.I,
)
_IDENTIFIED = re.compile(
    rf"(?:has|have|had|were|was|are)\s+(?:\w+\s+){{0,2}}?{any_of('partial', 'identified')}\b(?!\s+as\b)", re.I
)
_KIN = words("partial", "kin")
_SO_FAR = re.compile(rf"\b{any_of('partial', 'so_far')}\b", re.I)
_TOTAL_OF = re.compile(r",\s+(?:for\s+|making\s+)?a\s+total\s+of$", re.I)
_Sized = tuple[Decimal, int]
_TIMES = 15
_LOOKED_AT, _LAST = 100, 10**9  # larger counts that are looked at, an index behind all
_NEAR, _REACHING = 8, 10  # tokens
_CLAUSE = 12  # tokens after the figure
_REACH = 3  # readings back among which "two others" finds the first ones


def partial_counts(readings: Sequence[Reading], totals: dict[int, int], lexicon: Lexicon) -> set[int]:
    """The indices of readings that are parts of a whole that their own sentence leaves unnamed."""
    wholes = [i for i, r in enumerate(readings) if r.harm and r.kind is Kind.COUNT and i not in totals]
    sizes = _by_size(readings, wholes)
    found: set[int] = set()
    for i in wholes:
        mine, against = readings[i], _set_against(readings[i], lexicon)
        told = _beside(readings, i) or _by_age(readings, i) or _totalled(readings, i)
        if told or (not against and _of_others(readings, i)):
            found.add(i)
        marked = _marked(mine)
        if not marked and not _of_a_family(mine):
            continue
        before = against or not marked  # the lead may tell of one family, and a source of more
        larger = (readings[w] for w in _larger(mine, sizes) if w < i or not before)
        if any(not _parted(mine, whole, against) for whole in larger):
            found.add(i)
    return found | {i for i, reading in enumerate(readings) if i not in totals and _is_narrowed(readings, i, reading)}


def _is_narrowed(readings: Sequence[Reading], i: int, mine: Reading) -> bool:
    """ "Among the 40 online complaints, ...", after 100 complaints: a sentence's base that is narrower than before."""
    opens = mine.doc[0].lower_ in ("among", "of") and 0 < mine.figure.start <= 2
    if mine.kind is not Kind.COUNT or not opens or not mine.phrase.modifiers:
        return False
    before = (r for r in readings[max(0, i - REMEMBERED) : i] if r.segment == mine.segment and r.doc is not mine.doc)
    wider = (r for r in before if r.counted == mine.counted and r.kind is Kind.COUNT and not r.phrase.modifiers)
    return any(r.quantity.figure > mine.quantity.figure for r in wider)


def _by_size(readings: Sequence[Reading], wholes: Sequence[int]) -> dict[tuple[str | None, bool], list[_Sized]]:
    """The exact counts of each outcome, the smallest first; those of a whole war or year are kept apart."""
    sizes: dict[tuple[str | None, bool], list[_Sized]] = {}
    for i in wholes:
        low = readings[i].quantity.low
        if low is not None and not readings[i].quantity.convention:
            sizes.setdefault((readings[i].name, bool(readings[i].setting.period)), []).append((low, i))
    return {key: sorted(found) for key, found in sizes.items()}


def _larger(part: Reading, sizes: dict[tuple[str | None, bool], list[_Sized]]) -> Iterator[int]:
    """The larger counts of the same outcome, no more than some times as large, and not those of a whole war."""
    asserted = part.quantity
    few = max(asserted.figure, asserted.high or Decimal(0)) if asserted.low else asserted.figure
    most = Decimal("Infinity") if _in_words(part) else _TIMES * max(few, Decimal(1))
    periods = (False, True) if part.setting.period and not _runs_on(part) else (False,)  # "40 so far this year"
    victims = part.name == "casualties" and not _in_words(part) and _known_by_name(part)
    names = (part.name, "killed", "injured") if victims else (part.name,)
    for key in product(names, periods):
        found = sizes.get(key, [])
        start = bisect_right(found, (few, _LAST))
        for low, i in found[start : start + _LOOKED_AT]:
            if low <= most:
                yield i


def _parted(part: Reading, whole: Reading, against: bool) -> bool:
    """Whether a larger count is of another event; one in words, as in a headline, is not held to its place and day."""
    if against:
        return another_event(part, whole)
    loose = _in_words(part) or part.phrase.others or part.phrase.counted in _KIN
    return loose and said_to_be_another(part, whole)


def _set_against(reading: Reading, lexicon: Lexicon) -> bool:
    """ "killed a woman and injured three others": others than those to whom something else was done before."""
    if not reading.phrase.others or _in_words(reading):
        return False
    trigger = reading.outcome.trigger if reading.outcome else reading.phrase.start
    before = reading.doc[: min(trigger, reading.phrase.start)]
    told = {name for token in before if (name := _told(token, lexicon))}
    return bool(told) and reading.name not in told


def _told(token: Token, lexicon: Lexicon) -> str | None:
    """The outcome that a word tells of, as a verb or a state: "killed", "dead"."""
    name = lexicon.states.get(token.lower_)
    if name is None and token.pos_ == "VERB":
        name = lexicon.verbs.get(lemma(token)) or lexicon.happenings.get(lemma(token))
    return sharpened(token.doc, token.i, name) if name else None


def _of_others(readings: Sequence[Reading], i: int) -> bool:
    """ "two others were killed" right after others to whom the same happened."""
    mine = readings[i]
    if not mine.phrase.others:
        return False
    before = [r for r in readings[max(0, i - _REACH) : i] if r.segment == mine.segment and r.harm]
    if not before or before[-1].name != mine.name or before[-1].quantity.figure == mine.quantity.figure:
        return False
    return before[-1].doc is mine.doc or not said_to_be_another(mine, before[-1])


def _marked(reading: Reading) -> bool:
    if _in_words(reading) or reading.phrase.others or reading.phrase.counted in _KIN:
        return True
    one_of_several = bool(_WORST.search(reading.doc.text)) or _there_alone(reading) or _also(reading)
    return _known_by_name(reading) or _superseded(reading) or _so_far(reading) or one_of_several


def _beside(readings: Sequence[Reading], i: int) -> bool:
    """ "Omar was killed along with his two sons": he is one of the dead as well, whom no other figure counts."""
    mine = readings[i]
    near = (r for r in readings[max(0, i - _REACH) : i] if r.doc is mine.doc and r.name == mine.name)
    told = (r for r in near if not mine.figure.mention.span.covers(r.figure.mention.span))
    return mine.outcome is not None and mine.outcome.beside and not any(told)


def _by_age(readings: Sequence[Reading], i: int) -> bool:
    """ "three people were killed, one aged 12", "..., two under 18": some of those right before."""
    mine, last = readings[i], readings[i - 1] if i else None
    after = mine.doc[mine.figure.end : mine.figure.end + 1].text.lower()
    aside = mine.phrase.head is None and (after in ("aged", "under", "over") or _with_own_hurt(mine, after))
    return aside and last is not None and last.doc is mine.doc and last.name == mine.name


def _with_own_hurt(mine: Reading, after: str) -> bool:
    """ "19 people were hurt, seven with burns"."""
    told = after == "with" and mine.name == "injured" and mine.doc[mine.figure.start - 1].text == ","
    return told and names_injuries(mine.doc, mine.figure.end + 1, mine.figure.end + _NEAR)


def _totalled(readings: Sequence[Reading], i: int) -> bool:
    """ "two people were hurt in the first blast and four in the second, a total of six": a sum of those before it."""
    mine = readings[i]
    behind = (r for r in readings[i + 1 : i + 1 + _REACH] if r.doc is mine.doc and r.harm)
    alike = (r for r in behind if mine.name in (r.name, "casualties") and r.quantity.figure > mine.quantity.figure)
    return any(_TOTAL_OF.search(r.doc[: r.figure.start].text) for r in alike)


def _of_a_family(reading: Reading) -> bool:
    """ "13 members of the Moss family", "17 extended family members": those whom one family lost."""
    if reading.phrase.counted not in words("partial", "relatives"):
        return False
    behind = (t.lower_ for t in reading.doc[reading.phrase.end : reading.phrase.end + _NEAR])
    return not words("partial", "families").isdisjoint((*reading.phrase.modifiers, *behind))


def _in_words(reading: Reading) -> bool:
    """Whether no exact figure is given: "dozens", "a number of", "both", "a man and his son"."""
    return reading.quantity.convention not in (None, NOBODY, SUMMED, MULTIPLE)


def _known_by_name(reading: Reading) -> bool:
    """ "posted the names of nine people killed", "Photos ... showed two injured men": those who are named or seen.

    "Three victims have been identified" tells of no more than those, and "the three victims" of all.
    """
    start = reading.figure.start
    shown = any(lemma(t) in ("show", "see") for t in reading.doc[max(0, start - 3) : start])
    before = [t.lower_ for t in reading.doc[max(0, start - (_TIMES if shown else 5)) : start]]
    told = not words("partial", "naming").isdisjoint(before) or _IDENTIFIED.match(
        reading.doc[reading.phrase.end :].text
    )
    return bool(told) and before[-1:] != ["the"]


def _so_far(reading: Reading) -> bool:
    """ "had risen to four", "brought the toll to seven", "the bodies of six were recovered": a count on the way."""
    doc, start, end = reading.doc, reading.figure.start, reading.figure.end
    before = [lemma(t) for t in doc[max(0, start - _REACHING) : start]]
    moved = not {"to", "from"}.isdisjoint(before[-3:])
    reached = moved and set(before) & words("partial", "rising")
    around = {lemma(t) for t in doc[max(0, start - _NEAR) : end + _NEAR]}
    return bool(reached or "reach" in before[-3:] or around & words("partial", "recovered") or _runs_on(reading))


def _runs_on(reading: Reading) -> bool:
    """ "20 dead so far": a toll up to now."""
    start, end = reading.figure.start, reading.figure.end
    return bool(_SO_FAR.search(reading.doc[max(0, start - _NEAR) : end + _NEAR].text))


def _also(reading: Reading) -> bool:
    """ "four siblings were also killed", but not "40 were killed, and homes were also hit"."""
    end = min(reading.outcome.trigger if reading.outcome else 0, reading.figure.end + _NEAR)
    return any(t.lower_ == "also" for t in reading.doc[reading.figure.start : end])


def _there_alone(reading: Reading) -> bool:
    """ "at least 100 died in the market quarter alone": one place or day among several."""
    after = reading.doc[reading.figure.end : reading.figure.end + _CLAUSE]
    return any(t.lower_ == "alone" and t.i and t.nbor(-1).pos_ in ("NOUN", "PROPN") for t in after)


def _superseded(reading: Reading) -> bool:
    """ "initially reported five killed": a toll that the text says was an early one."""
    return bool(_EARLY.search(reading.doc.text[: reading.doc[reading.figure.start].idx]))
