"""The items of a list of people: how many each stands for, and which only tell who those before them are.

"His wife and their four children, a daughter and three sons" are five, for the daughter and the sons are the children.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise, takewhile

from crosscheck.extracting.listshapes import NUMERALS, item_of
from crosscheck.extracting.peoplenouns import is_plural, singular
from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon

__all__ = ["count_of", "counts_of", "members", "number", "told_behind"]

_SEVERAL: dict[str, int] = table("listing")["several"]
_GROWN, _RELATED = words("listing", "grown"), words("listing", "related")
# Kin and nouns that tell a sex: beside "his wife", "a 10-year-old girl" is somebody else.
_BY_SEX = {word for key in ("male", "female", "parents", "offspring") for word in words("listing", key)}
_COMMA = re.compile(r"\s*[,:–—]\s+|\s+-\s+|\s+\(")
_JOINT = re.compile(r"\s*[,;]?\s+(?:and\s+)?", re.I)
# Behind a noun: asides, and where they are from, whose capitals are in no name of theirs.
_BESIDE = re.compile(r"\s*\([^)]*\)|\s[–—-]\s.*|\s(?:from|at|in|of|on|near)\s[^,]*")
_APART = re.compile(r",?\s+and\s+|,\s+")  # between names
_AGE = re.compile(r",?\s*\(?\b\d{1,2}\b[^,()]{0,12}\)?")  # behind a first name
_YEARS = re.compile(r"\d+")
_GOES_ON = re.compile(r"\s*[,;]\s+and\s+", re.I)
_AND = re.compile(r"\band\s+$", re.I)
_CLOSES = re.compile(r"\s*[,;.]|$")
_SAYS_WHO = re.compile(rf"(?:\d{{1,2}}|{'|'.join(NUMERALS)})[- ]year[- ]old\b|\bformer\b", re.I)
_BEYOND = 40  # characters behind a list that its last item looks at
_LONG = 10  # digits of what is no count of people
_FAR = 160  # characters in which those who are counted are told one by one


def count_of(item: re.Match[str]) -> int | None:
    """How many one item stands for; None for a plural without a number ("his sons")."""
    if item["name"] or item["self"]:
        return 1
    noun, named = item["noun"].lower(), len(_APART.findall(_AGE.sub("", item["names"] or ""))) + 1
    if item["n"]:
        size = (number(item["n"]) or 0) * (1 if noun in _SEVERAL else _SEVERAL.get(noun.removesuffix("s"), 1))
        return size or None if size == named or not item["names"] else None
    if item["names"]:
        return named if is_plural(noun) else None  # "his sons, Ali and Omar, and a driver"
    if noun in _SEVERAL:
        return _SEVERAL[noun]
    if item["ages"]:
        return len(_YEARS.findall(item["ages"])) if is_plural(noun) else None  # "his sons, 6 and 9"
    if is_plural(noun):
        return 2 if (item["one"] or "").lower() == "both" else None
    return 1


def number(word: str) -> int | None:
    """The value of a numeral: 7 of "seven"; None for one with odd letters, which patterns take for ours ("fıve")."""
    digits = word.replace(",", "")
    return int(digits) if digits.isdecimal() and len(digits) < _LONG else NUMERALS.get(word.lower())


def counts_of(items: Sequence[re.Match[str]]) -> list[int | None]:
    """How many each item stands for: "her sons Ali Hamad (9) and Omar Hamad (7)" are two, and "her sons" alone None."""
    counts = [count_of(m) for m in items]
    for i, item in enumerate(items):
        if counts[i] is None and item["noun"] and _is_named(item) + len(_names_behind(items, i)) > 1:
            counts[i] = int(_is_named(item))
    return counts


def members(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[list[re.Match[str]], int]:
    """The items of a list but for those who only tell who is counted before them, and where the list ends.

    Where such stand last, it may go on: "two sisters, Jo Roe, 9, and Ann Roe, 7, and their aunt".
    """
    found = [m for m in item_of(lexicon).finditer(text, start, end + _BEYOND) if m.start() < end]
    items = [m for i, m in enumerate(found) if not (i and _describes(found, i))]
    for i in range(len(items)):
        names = _names_of(items, i)
        if not (told := names or _told(items, i, lexicon)):
            continue
        kept, rest = items[: i + 1], items[i + 1 + len(told) :]
        if names and len(names) + _is_named(items[i]) != count_of(items[i]):
            return kept, kept[-1].end()  # some of them may be told by no name
        kept += rest or _further(text, told[-1].end(), lexicon)
        return kept, end if rest else kept[-1].end()
    until = _told_until(text, items[-1], lexicon) if items else None
    if until is not None and (more := _further(text, until, lexicon)):
        return [*items, *more], more[-1].end()
    return items, end


def _describes(items: Sequence[re.Match[str]], at: int) -> bool:
    """Whether an item only says who the one before it is: "the driver, a 17-year-old boy, and two passengers".

    Behind the "and" with which a list ends it may be anyone: "and a passenger, a 30-year-old woman, were killed".
    """
    before, item = items[at - 1], items[at]
    if (item["one"] or "").lower() not in ("a", "an") or not item["noun"] or before["n"] or not before["noun"]:
        return False
    closed = _gap(items, at - 1).strip() == "," and _CLOSES.match(item.string, item.end())
    if not closed or not _SAYS_WHO.search(item[0]):
        return False
    noun, opening = before["noun"].lower(), before.string[: before.start()]
    if _AND.search(opening):
        return not _GOES_ON.match(item.string, item.end())
    return _is_definite(before) and noun not in _BY_SEX and not is_plural(noun)


def _is_definite(item: re.Match[str]) -> bool:
    """Whether an article or an owner points to the one of an item: "the driver", "his passenger"."""
    return (item["one"] or "").lower() in ("the", "his", "her", "their") or item.string[
        : item.start()
    ].lower().endswith("the ")


def _told_until(text: str, last: re.Match[str], lexicon: Lexicon) -> int | None:
    """Where those end who are told one by one behind the last item of a list."""
    if not last["n"] or not last["noun"]:
        return None
    return told_behind(text, last.end(), (number(last["n"]) or 0, last["noun"], " of " in last[0]), lexicon)


def _names_of(items: Sequence[re.Match[str]], at: int) -> Sequence[re.Match[str]]:
    """Those who are named behind the item that counts them: "his two girls, Lina Hamad, 12, and Mona Hamad, 10"."""
    item = items[at]
    apart = _is_named(item) or _gap(items, at).strip() == ","
    return _names_behind(items, at) if item["n"] and apart and not item["names"] else ()


def _names_behind(items: Sequence[re.Match[str]], at: int) -> Sequence[re.Match[str]]:
    return list(takewhile(lambda m: m["name"], items[at + 1 :]))


def _is_named(item: re.Match[str]) -> bool:
    """Whether a name goes with the noun of an item: "her daughter Mona Said"."""
    return bool(item["noun"] and re.search(r"[A-Z]", _BESIDE.sub("", item.string[item.end("noun") : item.end()])))


def _told(items: Sequence[re.Match[str]], at: int, lexicon: Lexicon) -> Sequence[re.Match[str]]:
    """Those who are counted by an item and told one by one behind it: "four children, a girl and three boys"."""
    item = items[at]
    if not item["n"] or not item["noun"]:
        return ()
    if _is_named(item) and not item["names"]:  # "two children, Jo Roe and her sister"
        return _making((number(item["n"]) or 0) - 1, items[at + 1 :], least=1)
    if not _COMMA.fullmatch(_gap(items, at)):
        return ()
    behind = _making(number(item["n"]), items[at + 1 :])
    told = all(_may_be_of(m["noun"], item["noun"], " of " in item[0], lexicon) for m in behind)
    return behind if told else ()


def _further(text: str, at: int, lexicon: Lexicon) -> list[re.Match[str]]:
    """The item with which a list goes on and ends."""
    joint = _GOES_ON.match(text, at)
    found = item_of(lexicon).match(text, joint.end()) if joint else None
    return [found] if found and count_of(found) else []


def _gap(items: Sequence[re.Match[str]], at: int) -> str:
    """What stands between an item and the next one."""
    return items[at].string[items[at].end() : items[at + 1].start()] if at + 1 < len(items) else ""


def told_behind(text: str, at: int, counted: tuple[int, str, bool], lexicon: Lexicon) -> int | None:
    """Where those end who are told one by one behind a count that ends at ``at``; None where they are not.

    ``counted`` is the count, its noun, and whether it is one of some ("four of his children").
    """
    opening = _COMMA.match(text, at)
    if opening is None:
        return None
    size, noun, some = counted
    found = list(item_of(lexicon).finditer(text, opening.end(), at + _FAR))
    if not found or found[0].start() != opening.end():
        return None
    apart = (i for i, (a, b) in enumerate(pairwise(found), 1) if not _JOINT.fullmatch(text[a.end() : b.start()]))
    behind = _making(size, found[: next(apart, len(found))])
    told = behind and all(_may_be_of(m["noun"], noun, some, lexicon) for m in behind)
    return behind[-1].end() if told else None


def _making(size: int | None, items: Sequence[re.Match[str]], least: int = 2) -> Sequence[re.Match[str]]:
    """The first of the items, at least so many, that "and" joins and that add up to a number; none where no such do."""
    counts = [count_of(m) for m in items]
    until = counts.index(None) if None in counts else len(counts)
    for i, together in enumerate(accumulate(c or 0 for c in counts[:until])):
        if i + 1 >= least and together == size and _AND.search(items[i].string[: items[i].start()]):
            return items[: i + 1]
    return ()


def _may_be_of(noun: str | None, whole: str, some: bool, lexicon: Lexicon) -> bool:
    """Whether some of those who are counted may be called so: sons are children, and women may be neighbours."""
    if noun is None or noun.lower() in (whole.lower(), "others"):
        return False
    wide, narrow = (lexicon.lineage(singular(w.lower(), lexicon)) for w in (whole, noun))
    if not wide or (whole.lower() in _GROWN and narrow[:1] == ("child",)):
        return False
    return wide[0] in narrow[1:] or ((some or singular(whole.lower(), lexicon) in _RELATED) and wide[0] in narrow)
