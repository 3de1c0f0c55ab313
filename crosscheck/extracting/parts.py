"""Which figures are parts of which: "including 49 children", "three of whom", "among the dead were", and breakdowns."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from crosscheck.extracting.breakdowns import REMEMBERED, add_breakdowns, is_joined, told_apart
from crosscheck.extracting.events import adds, another_event
from crosscheck.extracting.figures import Figure, lemma
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Span

__all__ = ["is_subset", "totals_of"]

_OPENERS = {"-", "–", "—", "(", ":"}  # marks that open a breakdown right behind a count
_MARKERS = {"including", "them", "whom", "mostly", "includes", "included", "comprising"} | _OPENERS
_PASSED = {
    "NN",
    "NNS",
    "NNP",
    "NNPS",
    "JJ",
    "CD",
    "DT",
    "CC",
    "RB",
    "PRP$",
    ",",
    "JJR",
    "RBR",
    "JJS",
    "RBS",
    "IN",
    "HYPH",
}
_VICTIMS = words("parts", "victims")
_THEM = words("figures", "them")
_WIDE = words("parts", "wide")
_FAR = 16


def totals_of(readings: Sequence[Reading], lexicon: Lexicon) -> dict[int, int]:
    """For each reading that is a part, by its index, the index of the reading that is its total."""
    totals: dict[int, int] = {}
    for i, reading in enumerate(readings):
        if _among_before(reading) is not None and (among := _together_before(readings, i)):
            totals.update(dict.fromkeys(among, i))  # "six civilians were among at least 22 people killed"
        elif (whole := _list_around(readings, i)) is not None or (whole := _base(readings, i)) is not None:
            totals[i] = whole
        elif (
            reading.kind is Kind.COUNT
            and _is_part(reading)
            and (total := _nearest_total(readings, i, totals, lexicon)) is not None
        ):
            totals[i] = total
    for i in range(len(readings)):
        totals.update(dict.fromkeys(told_apart(readings, i), i))
    for i, reading in enumerate(readings):
        if i not in totals and reading.harm and (wider := _wider(readings, i, totals, lexicon)) is not None:
            totals[i] = wider
    add_breakdowns(readings, totals)
    return totals


def _base(readings: Sequence[Reading], part: int) -> int | None:
    """The base that the part's own phrase names: the five of "three of the five people killed"."""
    mine, after = readings[part], readings[part + 1] if part + 1 < len(readings) else None
    inside = after is not None and after.doc is mine.doc and mine.phrase.start < after.figure.start < mine.phrase.end
    return part + 1 if inside and mine.phrase.subset and after is not None and after.kind is Kind.COUNT else None


def is_subset(reading: Reading) -> bool:
    """Whether the figure's own words say that it counts some of a group: "three of them", "including"."""
    marked = reading.phrase.subset or (reading.outcome is not None and reading.outcome.part)
    return reading.kind is Kind.COUNT and marked and not _holds_those_before(reading)


def _holds_those_before(reading: Reading) -> bool:
    """ "Twelve children were among 30 people killed": the 30 are the whole."""
    at = _among_before(reading)
    return at is not None and lemma(reading.doc[at - 1]) == "be"


def _among_before(reading: Reading) -> int | None:
    """The "among" that only articles, adverbs and prepositions part from a count of people."""
    at = reading.figure.start - 1
    while at > 0 and reading.doc[at].tag_ in ("DT", "RB", "JJS", "RBS", "IN") and reading.doc[at].lower_ != "among":
        at -= 1
    return at if at > 0 and reading.doc[at].lower_ == "among" and reading.person else None


def _together_before(readings: Sequence[Reading], whole: int) -> list[int]:
    """The counts of people right before a total, joined by "and": "ten children and 13 rebels were among 48 killed"."""
    found: list[int] = []
    for i in range(whole - 1, -1, -1):
        reading = readings[i]
        if reading.doc is not readings[whole].doc or not reading.person:
            break
        if found and not is_joined(readings[found[-1]]):
            break
        found.append(i)
    return found


def _list_around(readings: Sequence[Reading], part: int) -> int | None:
    """The list of people ("a man and two children") that the figure stands in."""
    mine = readings[part].figure.mention.span
    near = (*range(part - 1, max(-1, part - 4), -1), *range(part + 1, min(len(readings), part + 2)))
    return next((i for i in near if readings[i].segment == readings[part].segment and _covers(readings[i], mine)), None)


def _covers(whole: Reading, part: Span) -> bool:
    return whole.figure.mention.span != part and whole.figure.mention.span.covers(part)


def _is_part(reading: Reading) -> bool:
    marked = bool(reading.outcome and reading.outcome.part) or reading.phrase.subset
    opened = reading.doc[0].lower_ == "of" and reading.figure.start > 2
    return marked or opened or _listed(reading.doc, reading.figure)


def _listed(doc: Doc, figure: Figure) -> bool:
    """Whether only a list of noun phrases stands between the figure and a word such as "including"."""
    for i in range(figure.start - 1, max(-1, figure.start - _FAR), -1):
        token = doc[i]
        if token.lower_ in _MARKERS:
            return token.lower_ not in _OPENERS or _after_count(doc, i)
        if token.tag_ not in _PASSED or token.lower_ in ("by", "of", "against"):
            return False
    return False


def _after_count(doc: Doc, at: int) -> bool:
    """A mark opens a breakdown only right behind a count: "14 people - ten men and four boys", "90: 60 women"."""
    if at < 2 or (at + 1 < len(doc) and doc[at + 1].tag_ == "CC"):
        return False  # "- and 16 fighters": the dash closes an aside
    counted = doc[at - 1].tag_ in ("NNS", "NNPS") and any(t.like_num for t in doc[max(0, at - 4) : at])
    return counted or (doc[at].text == ":" and doc[at - 1].tag_ == "CD")


def _nearest_total(readings: Sequence[Reading], part: int, totals: dict[int, int], lexicon: Lexicon) -> int | None:
    mine = readings[part]
    if (some := _some_before(readings, part, totals)) is not None:
        return some
    for i in range(part - 1, max(-1, part - REMEMBERED), -1):
        whole = readings[i]
        alike = (whole.person and mine.person and _may_hold(whole, mine, lexicon)) or whole.counted == mine.counted
        if whole.kind is not Kind.COUNT or i in totals or not alike or is_subset(whole):
            continue
        if not whole.harm and _among(mine):
            continue
        same_sentence = whole.doc is mine.doc and whole.sentence == mine.sentence
        if not same_sentence and _has_own_whole(mine.doc, mine.figure):
            return None
        agrees = mine.name is None or whole.name is None or mine.name == whole.name or not (mine.harm and whole.harm)
        told = whole.harm and (mine.name == whole.name or (not mine.harm and mine.segment == whole.segment))
        if agrees and (same_sentence or told) and _fits(mine, whole):
            return i
    return None


def _some_before(readings: Sequence[Reading], part: int, totals: dict[int, int]) -> int | None:
    """The part that "of them" is said of: the 17 of "17 of the 26 were children, and 14 of them were under ten"."""
    some = part - 2 if totals.get(part - 2) == part - 1 else part - 1
    if some < 0 or some not in totals or not _of_them(readings[part]) or _of_them(readings[some]):
        return None
    return some if readings[some].doc is readings[part].doc else None


def _of_them(reading: Reading) -> bool:
    """Whether the figure stands before "of them", "of whom"."""
    after = reading.doc[reading.figure.end : reading.figure.end + 2]
    return len(after) == 2 and after[0].lower_ == "of" and after[1].lower_ in _THEM


def _among(reading: Reading) -> bool:
    """ "found three teachers among the dead": the whole is those to whom the same happened."""
    return reading.harm and reading.outcome is not None and reading.doc[reading.outcome.trigger].lower_ == "among"


def _may_hold(whole: Reading, part: Reading, lexicon: Lexicon) -> bool:
    """Whether some of the one may be of the other: soldiers are no part of "23 civilians"."""
    wide, narrow = (lexicon.lineage(r.counted or "") for r in (whole, part))
    return not ("civilian" in wide and "combatant" in narrow) and not (
        "combatant" in wide and narrow[:1] == ("civilian",)
    )


def _has_own_whole(doc: Doc, figure: Figure) -> bool:
    """Whether "including" stands behind a plural without a number: "officials, including two ministers, visited"."""
    for i in range(figure.start - 1, max(1, figure.start - _FAR), -1):
        if doc[i].lower_ in ("including", "among"):
            noun = doc[i - 2] if doc[i - 1].text == "," else doc[i - 1]
            return noun.tag_ in ("NNS", "NNPS") and noun.lower_ not in _VICTIMS
    return False


def _wider(readings: Sequence[Reading], part: int, totals: dict[int, int], lexicon: Lexicon) -> int | None:
    """An earlier count of a wider class with the same outcome, of no other place and no other day: "two daughters"."""
    mine = readings[part]
    goes_on = adds(mine) or any(t.lower_ == "another" for t in mine.doc)
    line = () if goes_on else lexicon.lineage(mine.counted or "")[1:]
    for i in range(part - 1, max(-1, part - REMEMBERED * 8), -1):
        whole = readings[i]
        wider = lexicon.lineage(whole.counted or "")[:1]
        if (
            i in totals
            or not whole.harm
            or whole.quantity.convention
            or adds(whole)
            or whole.name != mine.name
            or not wider
            or wider[0] not in line
            or (mine.counted in _WIDE and not _one_account(whole, mine))
        ):
            continue
        top = whole.quantity.low
        if top is not None and mine.quantity.figure < top and not another_event(mine, whole):
            return i
    return None


def _one_account(whole: Reading, part: Reading) -> bool:
    """Whether the same speaker gives both, and the larger is no running total: 3,000 in September, 18 on Tuesday."""
    return whole.speaker == part.speaker and not (whole.setting.period and not part.setting.period)


def _fits(part: Reading, whole: Reading) -> bool:
    """A part is no larger than its total, unless the text gives the total away as wrong by saying "including"."""
    top = whole.quantity.high
    return top is None or part.quantity.figure <= top or _listed(part.doc, part.figure)
