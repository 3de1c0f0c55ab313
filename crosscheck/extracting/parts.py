"""Which figures are parts of which: "including 49 children", "three of whom", "among the dead were", and breakdowns."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.breakdowns import REMEMBERED, add_breakdowns, is_joined, told_apart
from crosscheck.extracting.graver import all_the_hurt
from crosscheck.extracting.inclusion import has_own_whole, is_included, is_left_out
from crosscheck.extracting.narrower import may_hold, wider_count
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Span

__all__ = ["is_subset", "totals_of"]

_THEM = words("figures", "them")
_HOUSES = words("figures", "houses")
_EITHER = {"killed", "injured"}  # the casualties


def totals_of(readings: Sequence[Reading], lexicon: Lexicon) -> dict[int, int]:
    """For each reading that is a part, by its index, the index of the reading that is its total."""
    totals: dict[int, int] = {}
    for i, reading in enumerate(readings):
        if _among_before(reading) is not None and (among := _together_before(readings, i)):
            totals.update(dict.fromkeys(among, i))  # "six civilians were among at least 22 people killed"
        elif (whole := _said_total(readings, i, totals, lexicon)) is not None:
            totals[i] = whole
    for i in range(len(readings)):
        totals.update(dict.fromkeys(told_apart(readings, i, lexicon), i))
    for i, reading in enumerate(readings):
        if i not in totals and reading.harm and (whole := _larger_total(readings, i, totals, lexicon)) is not None:
            totals[i] = whole
    add_breakdowns(readings, totals)
    return totals


def _said_total(readings: Sequence[Reading], part: int, totals: dict[int, int], lexicon: Lexicon) -> int | None:
    """The total of a figure whose own words say that it is a part."""
    if (whole := _list_around(readings, part)) is not None or (whole := _base(readings, part)) is not None:
        return whole
    if _is_rest(readings, part, totals):
        return part - 1
    if (whole := _left_by_last(readings, part, totals)) is not None:
        return whole
    marked = readings[part].kind is Kind.COUNT and _is_part(readings[part], lexicon)
    return _nearest_total(readings, part, totals, lexicon) if marked else None


def _larger_total(readings: Sequence[Reading], part: int, totals: dict[int, int], lexicon: Lexicon) -> int | None:
    """The total of a figure that counts graver cases, or people of a narrower class."""
    hurt = all_the_hurt(readings, part, totals, lexicon)
    return hurt if hurt is not None else wider_count(readings, part, totals, lexicon)


def _base(readings: Sequence[Reading], part: int) -> int | None:
    """The base that the part's own phrase names: the five of "three of the five people killed"."""
    mine, after = readings[part], readings[part + 1] if part + 1 < len(readings) else None
    inside = after is not None and after.doc is mine.doc and mine.phrase.start < after.figure.start < mine.phrase.end
    return part + 1 if inside and mine.phrase.subset and after is not None and after.kind is Kind.COUNT else None


def _is_rest(readings: Sequence[Reading], part: int, totals: dict[int, int]) -> bool:
    """Whether a bare figure goes on from some of a base: "four of the six wounded went home, but two did not"."""
    if part < 2 or totals.get(part - 2) != part - 1 or readings[part - 1].doc is not readings[part].doc:
        return False
    some, base, rest = readings[part - 2 : part + 1]
    joined = rest.doc[rest.figure.start - 1].lower_ in words("parts", "rest")
    bare = joined and rest.harm and rest.phrase.head is None and not rest.phrase.others
    top = base.quantity.high
    return bare and base.person and top is not None and some.quantity.figure + rest.quantity.figure <= top


def _left_by_last(readings: Sequence[Reading], part: int, totals: dict[int, int]) -> int | None:
    """The whole of which the last count was some: "six of the dead were children. The other three were guards"."""
    mine = readings[part]
    rest = mine.figure.start > 0 and mine.doc[mine.figure.start - 1].lower_ in ("other", "remaining")
    if not rest or mine.harm or not mine.phrase.subset or part - 1 not in totals:
        return None
    return totals[part - 1] if readings[part - 1].phrase.subset and mine.kind is Kind.COUNT else None


def is_subset(reading: Reading) -> bool:
    """Whether the figure's own words say that it counts some of a group: "three of them", "including"."""
    marked = reading.phrase.subset or (reading.outcome is not None and reading.outcome.part)
    whole = _holds_those_before(reading) or is_left_out(reading.doc, reading.phrase)
    return reading.kind is Kind.COUNT and marked and not whole


def _holds_those_before(reading: Reading) -> bool:
    """ "Twelve children were among 30 people killed", "found six children among the 20 injured": all are counted."""
    at = _among_before(reading)
    if at is None:
        return False
    before, following = reading.doc[at - 1], reading.doc[at + 1]
    if before.tag_ in NOUNS and following.tag_ != "DT" and reading.outcome is not None:
        return reading.outcome.trigger >= at  # a headline's "Mayor among 14 killed"
    return lemma(before) == "be" or (following.tag_ == "DT" and at + 2 == reading.figure.start)


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


def _is_part(reading: Reading, lexicon: Lexicon) -> bool:
    if is_left_out(reading.doc, reading.phrase):
        return False
    marked = bool(reading.outcome and reading.outcome.part) or reading.phrase.subset
    return marked or _opened(reading) or is_included(reading.doc, reading.figure, reading.phrase, lexicon)


def _opened(reading: Reading) -> bool:
    """Whether the sentence opens with the whole: "Of the total, 353 were killed"."""
    return reading.doc[0].lower_ == "of" and reading.figure.start > 2


def _nearest_total(readings: Sequence[Reading], part: int, totals: dict[int, int], lexicon: Lexicon) -> int | None:
    mine = readings[part]
    if (some := _some_before(readings, part, totals)) is not None:
        return some
    for i in range(part - 1, max(-1, part - REMEMBERED), -1):
        whole = readings[i]
        alike = (whole.person and mine.person and may_hold(whole, mine, lexicon)) or whole.counted == mine.counted
        if whole.kind is not Kind.COUNT or i in totals or not alike or is_subset(whole):
            continue
        if not whole.harm and (_among(mine) or (whole.counted in _HOUSES and mine.counted not in _HOUSES)):
            continue  # "34 people of five families, including 12 women": women are no families
        same_sentence = whole.doc is mine.doc and whole.sentence == mine.sentence
        if not same_sentence and has_own_whole(mine.doc, mine.figure, lexicon):
            return None
        same = mine.name == whole.name or (whole.name == "casualties" and mine.name in _EITHER and _opened(mine))
        agrees = mine.name is None or whole.name is None or same or not (mine.harm and whole.harm)
        told = whole.harm and (same or (not mine.harm and mine.segment == whole.segment))
        if agrees and (same_sentence or told) and _fits(mine, whole, lexicon):
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


def _fits(part: Reading, whole: Reading, lexicon: Lexicon) -> bool:
    """A part is no larger than its total, unless the text gives the total away as wrong by saying "including"."""
    top = whole.quantity.high
    return top is None or part.quantity.figure <= top or is_included(part.doc, part.figure, part.phrase, lexicon)
