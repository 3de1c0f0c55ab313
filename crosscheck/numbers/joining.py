"""Joins neighbouring quantities: a floor and a ceiling of one thing, a unit or a change that two of them share."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from crosscheck.model import Kind, Quantity
from crosscheck.numbers.apposition import is_person
from crosscheck.numbers.elided import with_elided
from crosscheck.numbers.ends import tells_when
from crosscheck.numbers.heads import counted_head
from crosscheck.numbers.level_spans import from_to
from crosscheck.numbers.lexer import Tokens
from crosscheck.numbers.lexicon import words
from crosscheck.numbers.lives import tells_again
from crosscheck.numbers.nouns import is_plural
from crosscheck.numbers.ones import IN_TURN
from crosscheck.numbers.quantities import Reading
from crosscheck.numbers.rates import per

__all__ = ["join"]

_COINS = {"cent": ("dollar", "euro"), "penny": ("pound sterling",)}  # and what a hundred of them make
_CENT = Decimal("0.01")
_NEAR = 12  # tokens between two counts of one sentence that belong together
_BY = (["by"], ["x"], ["×"])  # between the sides of what is "40 by 60 metres"
_WHERE = frozenset({"in", "on", "at", "for", "from", "against"})
_LISTING = {"and", "but", ","}  # before what goes on: "fell 2% in May, 1% in June and 3% in July"
_SUMMED = {"all", "total", "average"}
_VERBS_TOO = words("contexts", "nouns", "verbs_too")
_SCORING = {"gained", "lost", "won"}
_MULTIPLES = words("numerals", "multiples")
_SPANS = words("bounds", "governors", "spans")
_NO_COURSE = words("bounds", "governors", "no_course")
_TAKING = {"take", "takes", "took", "taken", "taking"}
_SENTENCES = (["in", "jail"], ["in", "prison"], ["behind", "bars"])
_BEFORE_COUNTED_ONE = words("contexts", "idioms", "before_counted_one")


def join(tokens: Tokens, readings: list[Reading]) -> list[Reading]:
    """Joins a floor and a ceiling of one thing into an interval, and passes units and changes on to neighbours."""
    joined: list[Reading] = []
    for i, read in enumerate(readings):
        reading = _counted(tokens, read, [*joined[-1:], *readings[i : i + 2]])
        before = joined[-1] if joined else None
        between = _between(tokens, before, reading) if before else None
        if before and between is not None:
            reading = _in_the_course(tokens, before, reading, between)
            before, reading = _both_per(tokens, before, reading, between)
            joined[-1] = before
        if before is None or between is None:
            joined.append(_past_a_year(tokens, joined, reading))
        elif (
            whole := _both_bounds(before, reading, between)
            or from_to(tokens, before, reading, between)
            or _with_coins(before, reading, between)
        ) is not None:
            joined[-1] = whole
        else:
            joined.append(_carried(tokens, before, reading, between))
    for i in range(len(joined) - 2, -1, -1):
        if not joined[i].quantity.unit and (between := _between(tokens, joined[i], joined[i + 1])) is not None:
            joined[i] = _suspended(joined[i], joined[i + 1], between)
    return with_elided(tokens, joined)


def _past_a_year(tokens: Tokens, joined: list[Reading], reading: Reading) -> Reading:
    """The reading with the change told before a year: "fell 20% in 2001 and 15% in 2002"."""
    if len(joined) < 2 or joined[-1].quantity.kind is not Kind.YEAR:
        return reading
    between = _between(tokens, joined[-2], reading)
    return reading if between is None else _carried(tokens, joined[-2], reading, between)


def _between(tokens: Tokens, a: Reading, b: Reading) -> list[str] | None:
    """The few words between two quantities, None where there are many or one of the two is no quantity."""
    if b.first - a.last >= 6 or not a.quantity.kind.is_quantity or not b.quantity.kind.is_quantity:
        return None
    return tokens.low[a.last : b.first] if 2 not in tokens.gap[a.last : b.first + 1] else None


def _in_the_course(tokens: Tokens, a: Reading, b: Reading, between: list[str]) -> Reading:
    """The second quantity of "400 jobs over two years", "11 times over 30 miles", where "over" bounds nothing."""
    low, span = tokens.low, b.quantity
    if low[b.first] != "over" or b.first + 1 != b.number[0] or not span.is_floor or low[b.last] in _NO_COURSE:
        return b
    repeated = between == ["times"] or (not between and low[a.last - 1] in _MULTIPLES)
    spans = span.kind is Kind.DURATION or span.unit in _SPANS
    if not repeated and (not spans or low[b.last : b.last + 2] in _SENTENCES):
        return b
    if is_person(a.quantity.unit) and _TAKING.intersection(low[a.first - 3 : a.first]):
        return b  # "it took two men over three weeks"
    if between and not _is_whole(tokens, a, b.first):
        return b
    return replace(b, first=b.first + 1, quantity=replace(span, high=span.low, low_open=False))


def _is_whole(tokens: Tokens, a: Reading, end: int) -> bool:
    """Whether only what the quantity counts or is given per stands between it and token ``end``."""
    if a.quantity.kind is Kind.RATE:
        return tokens.low[end - 2] in ("a", "an", "per", "each", "every")  # "$5m a year over 10 years"
    counted = tokens.low[a.last] == "of" if a.own_unit else True  # "3 tonnes of gold over two years"
    return counted and counted_head(tokens, a.last, one=a.own_unit)[1] == end


def _both_per(tokens: Tokens, a: Reading, b: Reading, between: list[str]) -> tuple[Reading, Reading]:
    """Both quantities with the rate that stands behind the bracket of the second: "$60 (£31) a barrel"."""
    kind, last = a.quantity.kind, b.last + 1
    if between != ["("] or tokens.raw[b.last] != ")" or kind is not b.quantity.kind:
        return a, b
    if kind not in (Kind.MONEY, Kind.MEASURE) or (rate := per(tokens, last, b.quantity.unit)) is None:
        return a, b
    every = rate.name.removeprefix(b.quantity.unit)
    whole = replace(a.quantity, unit=f"{a.quantity.unit}{every}", kind=rate.kind)
    return replace(a, quantity=whole), replace(b, quantity=replace(b.quantity, unit=rate.name, kind=rate.kind))


def _both_bounds(a: Reading, b: Reading, between: list[str]) -> Reading | None:
    """ "more than 20 and less than 35" is one interval; "more than 40 and less than 10" is none."""
    words = [word for word in between if word not in (",", "but", "and", "is", "are", "yet")]
    if words or not between or a.quantity.change or b.quantity.change:
        return None
    floor, ceiling = (a.quantity, b.quantity) if a.quantity.is_floor else (b.quantity, a.quantity)
    if not ceiling.is_ceiling or floor.low is None or ceiling.high is None or floor.high is not None:
        return None
    if floor.low > ceiling.high:
        return None
    if a.own_unit and b.own_unit and a.quantity.unit != b.quantity.unit:
        return None
    known = b.quantity if b.quantity.unit or not a.quantity.unit else a.quantity
    whole = replace(known, low=floor.low, low_open=floor.low_open, high=ceiling.high, high_open=ceiling.high_open)
    whole = replace(whole, step=max(floor.step, ceiling.step))
    return Reading(a.first, b.last, (a.number[0], b.number[1]), whole, b.own_unit)


def _with_coins(a: Reading, b: Reading, between: list[str]) -> Reading | None:
    """One sum of "thirteen dollars and forty-five cents"."""
    sums, coins = a.quantity, b.quantity
    fits = coins.unit in _COINS and sums.unit.endswith(_COINS[coins.unit]) and sums.kind is coins.kind is Kind.MONEY
    if between != ["and"] or not fits or not (sums.is_exact and coins.is_exact) or coins.change:
        return None
    if sums.low is None or coins.low is None or sums.low % 1 or not 0 < coins.low < 100:
        return None
    value = sums.low + coins.low / 100
    return Reading(a.first, b.last, (a.number[0], b.number[1]), replace(sums, low=value, high=value, step=_CENT), True)


_PARTED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION)
_PARTITIVE = words("contexts", "nouns", "part_of")


def _suspended(a: Reading, b: Reading, between: list[str]) -> Reading:
    """Gives "four-" in "four- and six-cylinder" its unit, and "2 million" in "2 million of the 5 million euros"."""
    of = between[:1] == ["of"] and "," not in between
    if of and a.quantity.kind is Kind.SHARE and b.quantity.kind is Kind.COUNT:
        return replace(a, quantity=replace(a.quantity, unit=b.quantity.unit))
    hyphens = between[:1] == ["-"] and set(between) <= {"-", ",", "and", "or", "to"}
    part = between[:1] in (["of"], ["out"]) and "of" in between and _leads_to_a_whole(between)
    if (
        hyphens
        or (between in _BY and b.quantity.kind is Kind.MEASURE and a.quantity.kind is Kind.COUNT)
        or (part and a.quantity.kind is Kind.COUNT and b.quantity.kind in _PARTED)
    ):
        return replace(a, quantity=replace(a.quantity, unit=b.quantity.unit, kind=b.quantity.kind))
    return a


def _leads_to_a_whole(between: list[str]) -> bool:
    """Whether the words behind "of" only say which are meant: "of its last", "of the city's most famous"."""
    return all(
        word in _PARTITIVE or word.endswith(("'s", "est")) or (before == "most" and not is_plural(word))
        for before, word in zip(["", *between], between, strict=False)
    )


def _carried(tokens: Tokens, a: Reading, b: Reading, between: list[str]) -> Reading:
    """Passes a change on to the same change in another unit: "up 0.25 points, or 0.01 %"."""
    if a.quantity.kind is Kind.AGE and _one_more_age(tokens, a, b, between):
        return replace(b, quantity=replace(b.quantity, kind=Kind.AGE, unit=a.quantity.unit, step=Decimal(1)))
    if a.quantity.change and b.quantity.change is None and between[-1:] == ["or"] and len(between) < 4:
        return replace(b, quantity=replace(b.quantity, change=a.quantity.change))
    if a.quantity.change and b.quantity.change is None and _goes_on(tokens, a, b, between):
        same = replace(b.quantity, change=a.quantity.change, unit=a.quantity.unit, kind=a.quantity.kind)
        return replace(b, quantity=same)
    return b


def _goes_on(tokens: Tokens, a: Reading, b: Reading, between: list[str]) -> bool:
    """Whether a change is told once more without its verb: "rose 5% in May and 6% in June", "by 5% and sales by 8%"."""
    apart = set(between) <= {",", "and"} and "respectively" in tokens.low[b.last : b.last + _NEAR]
    if apart and a.quantity.unit == b.quantity.unit and b.own_unit:
        return True  # "fell 1% and 2% respectively"
    bare = not b.quantity.unit and b.quantity.kind is Kind.COUNT and a.quantity.kind is not Kind.SHARE
    if not (bare or (a.quantity.unit == b.quantity.unit and b.own_unit)):
        return False
    if len(between) == 2 and between[0] in ("and", "while") and b.own_unit and tokens.kind[b.last] != "word":
        if tokens.capital(b.first - 1):
            return between[0] == "while" or tokens.low[a.first - 1] in _SCORING
        return is_plural(between[1]) and between[1] not in _VERBS_TOO  # "wages rose 3% and prices 2%"
    if between[:1] == ["and"]:
        return between[-1:] == ["by"] and tokens.low[a.first - 1] == "by"
    if not between or between[-1] not in _LISTING:
        return False
    alike = between[0] == tokens.low[b.last] and between[0] in _WHERE and tokens.low[b.last + 1] not in _SUMMED
    later = tells_when(tokens, b.last) and (between[0] in _WHERE or tells_when(tokens, a.last))
    return (alike and between[-1] == "and") or (b.own_unit and (alike or later))


def _one_more_age(tokens: Tokens, a: Reading, b: Reading, between: list[str]) -> bool:
    """Whether a bare figure goes on a list of ages, or tells one age again: "ages 10, 8 and 4", "and is 33 now"."""
    if b.quantity.kind is not Kind.COUNT or b.quantity.unit or not b.quantity.is_exact:
        return False
    if set(between) <= {",", "and"}:
        return bool({"ages", "aged"} & set(tokens.low[b.first - 9 : b.first]))
    return tells_again(tokens, a.first, b.last, between)


def _counted(tokens: Tokens, reading: Reading, near: list[Reading]) -> Reading:
    """The pronoun "one" as a count where it stands beside another count: "two were killed, one is missing"."""
    at = reading.first
    if reading.quantity.kind is not Kind.IDIOM or tokens.low[at] != "one" or reading.last != at + 1:
        return reading
    counts = tokens.low[at - 1] in _BEFORE_COUNTED_ONE and tokens.low[at + 1 : at + 3] not in IN_TURN
    if not counts or not any(_same_sentence(tokens, reading, other) for other in near):
        return reading
    return replace(reading, quantity=Quantity(Decimal(1), Decimal(1)))


def _same_sentence(tokens: Tokens, one: Reading, other: Reading) -> bool:
    """Whether a count of people or things stands a few words off in the same sentence."""
    first, last = min(one.last, other.last), max(one.first, other.first)
    if other is one or other.quantity.kind is not Kind.COUNT or not other.quantity.figure or last - first > _NEAR:
        return False
    return not any(tokens.low[i] in (".", "?", "!") or tokens.gap[i] == 2 for i in range(first, last))
