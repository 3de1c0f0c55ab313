"""Where and when: the place, the period and the day that a sentence gives for a figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from spacy.tokens import Doc, Span, Token

from crosscheck.dates import DATE, MONTHS, WEEKDAYS, read_date
from crosscheck.extracting.figures import Figure
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["Setting", "setting_of"]

_PLACES = {"GPE", "LOC", "FAC"}
_NOT_PLACES = {"DATE", "TIME", "PERSON", "ORG", "NORP", "CARDINAL", "MONEY", "PERCENT", "QUANTITY"}
_PREPOSITIONS = {"in", "at", "near", "outside", "around", "across", "from", "on", "inside", "throughout"}
_OPENING = 20  # characters
_PARTED = re.compile(
    r"[,;]\s+(?:and|but|while|whereas|compared)\b[^,;]*\d|;|,\s+(?:taking|bringing|pushing|sending|lifting)\b"
)
_STAMP = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\b(?:19|20)\d\d-\d\d-\d\d")  # "11.10.2017"
_ASIDE = re.compile(r",\s+(?:who|whose)\b[^,]*$")  # an aside about somebody that is still open
_LEAP_YEAR = 2000  # has every day that a date without a year can name
_NAMING = {"compound", "amod", "poss", "nmod"}
_SETTLEMENTS = words("setting", "settlements")
_JOINTS = words("setting", "joints")
_DAY = re.compile(rf"\b({'|'.join(WEEKDAYS)}|today|yesterday|tonight)\b", re.I)
_SAID = re.compile(
    r"\b(?:said|says|told|reported|announced|added|confirmed)\s+(?:\w+\s+)?(?:(?:late|early)\s+)?(?:on\s+)?(?:late\s+)?$|\b(?:since|until|till)\s+(?:\w+\s+)?$"
)
_COUNT = (
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a\s+few|recent|many"
    r"|(?:a\s+)?couple\s+of|(?:a\s+)?dozen)"
)
_UNITS = "hour|day|week|month|year|quarter|season|decade"
_SEASONS = "spring|summer|autumn|fall|winter"
_SPAN = rf"(?:(?:last|past|previous|first|next)\s+)?(?:\d{{1,3}}|[a-z]+(?:-[a-z]+)?|couple\s+of)\s+(?:{_UNITS})s"
_PERIOD = re.compile(
    rf"\b(?:(?:during|over|within|throughout)\s+(?:the\s+)?{_SPAN}|(?:in|for)\s+(?:the\s+(?:last|past|previous|first|next)\s+)?{_COUNT}\s+(?:{_UNITS})s"
    rf"|(?:in\s+the\s+)?(?:last|past|previous)\s+(?:{_UNITS})"
    r"|since\s+(?:the\s+)?[\w-]{2,16}(?:\s+of\s+(?:the\s+)?\w+)?(?:\s+(?:19|20)\d\d)?"
    r"|(?:in|during|by|of)\s+(?:early\s+|late\s+|mid-)?(?:19|20)\d\d|(?:19|20)\d\d"
    rf"|(?:this|last|next|each|every|per)\s+(?:{_UNITS})|this\s+(?:{_SEASONS})"
    rf"|a\s+(?:{_UNITS})(?!\s+(?:after|later|earlier|before|ago|since|on|prior)\b)|a-year|a-day|(?-i:daily|weekly|monthly|annually|yearly)(?=[.,;)]|\s+(?:in|on|at|by)\b|$)"
    r"|(?:in|of|during)\s+(?:early\s+|late\s+|mid-)?"
    rf"(?:{'|'.join(m.capitalize() for m in MONTHS)})(?:\s+(?:19|20)\d\d)?"
    r"|(?:first|second|third|fourth)\s+(?:quarter|half)|year[- ]earlier|year\s+ago|so\s+far)(?!\w)",
    re.I,
)
_COMPARED = re.compile(r"\b(?:from|than|on|against|compared (?:with|to)|over)\s+(?:(?:a|the)\s+)?$", re.I)
_FROM = re.compile(r"\bfrom\b[^,;]*$", re.I)
_FIGURE = re.compile(rf"\d|\b{_COUNT}\b", re.I)
_BEFORE = re.compile(
    rf"\b(?P<gap>{_COUNT}\s+(?:{_UNITS})s?)\s+after\b|\bsince\s+(?:last\s+)?(?P<day>{DATE.pattern}|{_DAY.pattern}"
    rf"|(?:{'|'.join(MONTHS)})(?:\s+\d{{1,4}})?),?\s+when\b",
    re.I,
)
_CAME = re.compile(r"\b(?:came|comes|coming|occurred|happened|took place)\s+(?:just\s+|only\s+|barely\s+)?$", re.I)
_THEN = re.compile(r"\b(?:on that occasion|back then)\b", re.I)


@dataclass(frozen=True, slots=True)
class Setting:
    """Place (narrowest first, joined by commas), period as printed in lower case, as-of day (ISO where it is known)."""

    place: str | None = None
    period: str | None = None
    as_of: str | None = None


def setting_of(doc: Doc, figure: Figure, published: date | None, lexicon: Lexicon) -> Setting:
    """The setting that the sentence gives for the figure; what is nearest counts."""
    text = doc.text
    at = doc[figure.start].idx
    return Setting(
        _place(doc, figure, lexicon), _period(text, at), _as_of(text, doc[figure.start : figure.end], published)
    )


def _place(doc: Doc, figure: Figure, lexicon: Lexicon) -> str | None:
    spots = [spot for spot in _spots(doc) if not _of_speaker(spot, lexicon)]
    if not spots:
        return None
    after = [s for s in spots if s.start >= figure.end]
    if after:
        return _told(_chain(doc, after[0], spots))
    chains = (_chain(doc, spot, spots) for spot in spots)
    return _told(next(chain for chain in chains if chain[-1] is spots[-1]))


def _told(chain: list[Span]) -> str:
    return ", ".join(spot.text for spot in chain)


def _of_speaker(spot: Span, lexicon: Lexicon) -> bool:
    """ "a group run from Britain said" names where the speaker sits, not where something happened."""
    for token in (spot.root, *spot.root.ancestors):
        if token.dep_ == "ccomp":
            return False  # in what is said, not in who says it
        if token.dep_ == "nsubj" and lemma(token.head) in lexicon.speech["verbs"]:
            return True
    return False


def _spots(doc: Doc) -> list[Span]:
    """Named places: what the model calls one, and capitalised names after a preposition of place."""
    spots = [
        ent for ent in doc.ents if ent.label_ in _PLACES and not _names_a_thing(ent) and not _in_compound(doc, ent)
    ]
    for token in doc:
        if (
            token.lower_ in _PREPOSITIONS
            and (span := _name_after(doc, token)) is not None
            and not any(s.start < span.end and span.start < s.end for s in spots)
        ):
            spots.append(span)
    return sorted(spots, key=lambda s: s.start)


def _names_a_thing(ent: Span) -> bool:
    """Whether a place is named to say which thing is meant: "the Varna team", but not "Varna province"."""
    return ent.root.dep_ in _NAMING and lemma(ent.root.head) not in _SETTLEMENTS


def _in_compound(doc: Doc, ent: Span) -> bool:
    """ "UK-based" names no place where something happened."""
    return ent.end < len(doc) and doc[ent.end].text in ("-", "–")


def _name_after(doc: Doc, token: Token) -> Span | None:
    certain = token.lower_ in ("in", "near", "outside")  # where the model takes an unknown town for a person
    start = token.i + 1
    while start < len(doc) and (doc[start].tag_ == "DT" or (doc[start].tag_ == "JJ" and doc[start].is_lower)):
        start += 1
    if start + 2 < len(doc) and doc[start].lower_ in _SETTLEMENTS and doc[start + 1].lower_ == "of":
        start += 2  # "in the hamlet of Ash Hill"
    end = start
    while end < len(doc) and doc[end].tag_ in ("NNP", "NNPS") and (doc[end].ent_type_ not in _NOT_PLACES or certain):
        end += 1
    if end == start or (end < len(doc) and doc[end].tag_ in ("POS", "NN", "NNS") and doc[end].lower_ not in _JOINTS):
        return None
    return (
        None
        if doc[start].ent_type_ in ("DATE", "TIME")
        or _DAY.search(doc[start:end].text)
        or doc[start].lower_[:3] in {m[:3] for m in MONTHS}
        else doc[start:end]
    )


def _chain(doc: Doc, spot: Span, spots: list[Span]) -> list[Span]:
    """ "Kafr Hamra in the countryside of Aleppo": a place and those it is said to lie in."""
    chain = [spot]
    for other in spots:
        between = doc[chain[-1].end : other.start] if other.start >= chain[-1].end else None
        if between is not None and 0 < len(between) <= 5 and all(t.lower_ in _JOINTS for t in between):
            chain.append(other)
    return chain


def _period(text: str, at: int) -> str | None:
    dates = [m.span() for pattern in (DATE, _STAMP) for m in pattern.finditer(text)]
    free = (m for m in _PERIOD.finditer(text) if m[0][:5].lower() == "since" or not _in_any(m, dates))
    if told := _earlier(text, at):
        return told
    found = [m for m in free if _reaches(text, m, at) and not _is_base(text, m, at)]
    if not found:
        return None
    nearest = min(found, key=lambda m: (abs(m.start() - at), m.start()))
    words = re.sub(r"^(?:in|during|over|within|for|throughout|of|by|per|a)\s+(?:the\s+)?", "", nearest[0].lower())
    return " ".join(words.split())


def _is_base(text: str, match: re.Match[str], at: int) -> bool:
    """Whether a time is what an earlier figure is compared with: "30 % up on a year ago", "from £3bn in 2003 to"."""
    if match.start() < at:
        return False
    between = text[at : match.start()]
    return bool(_COMPARED.search(between) or (_FROM.search(between) and text[match.end() :].lstrip().startswith("to ")))


def _earlier(text: str, at: int) -> str | None:
    """The time of what came before: "two weeks after a raid killed 12", "the worst day since May, when 8 died"."""
    found = [m for m in _BEFORE.finditer(text) if m.end() <= at and not _PARTED.search(text[m.end() : at + 1])]
    # Without a figure of its own before it, what happened days ago is what the report is about.
    found = [m for m in found if m["day"] or _FIGURE.search(text[: m.start()]) or _CAME.search(text[: m.start()])]
    if not found:
        return f"earlier, {then[0].lower()}" if (then := _THEN.search(text)) and _reaches(text, then, at) else None
    return f"{found[-1]['gap']} earlier" if found[-1]["gap"] else f"earlier, {found[-1]['day']}".lower()


def _in_any(match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in spans)


def _reaches(text: str, match: re.Match[str], at: int) -> bool:
    """Whether a time belongs to the figure's clause; one that opens the sentence belongs to all of it."""
    if match.start() < at:
        if _ASIDE.search(text[: match.start()]) and text[match.end() :].lstrip().startswith(","):
            return False  # "the chief surgeon, who has worked here since 2015, said 67 were hurt"
        return match.start() < _OPENING or not _PARTED.search(text[match.end() : at + 1])
    return not _PARTED.search(text[at : match.start()])


def _as_of(text: str, figure: Span, published: date | None) -> str | None:
    at = figure.start_char
    days = [
        (abs(m.start() - at), m.start(), m)
        for m in (*DATE.finditer(text), *_DAY.finditer(text))
        if not m.start() < figure.end_char or not m.end() > at  # "in March 12 people died"
        if _reaches(text, m, at) and not _SAID.search(text[: m.start()])
    ]
    if not days:
        return None
    match = min(days, key=lambda d: d[:2])[2]
    if match.re is _DAY:
        return _weekday(match[1].lower(), published)
    if day := read_date(match, published.year if published else None):
        return day.isoformat()
    day = read_date(match, _LEAP_YEAR)
    return f"{MONTHS[day.month - 1]} {day.day}" if day else None


def _weekday(word: str, published: date | None) -> str:
    """The day as a date: the last such weekday up to the day of publication, where that is known."""
    if published is None:
        return word
    if word in ("today", "tonight"):
        return published.isoformat()
    if word == "yesterday":
        return (published - timedelta(days=1)).isoformat()
    return (published - timedelta(days=(published.weekday() - WEEKDAYS.index(word)) % 7)).isoformat()
