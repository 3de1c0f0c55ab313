"""What a speaker is by the words for it: "activists", "a hospital source", "Mayor Anna Berg", "police and medics"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosscheck.profile import SourceKind
from crosscheck.sources.names import Word, words
from crosscheck.sources.vocabulary import vocabulary

__all__ = ["generic_kind", "joined", "named_kind"]

_FILLERS = frozenset({"the", "a", "an", "some", "other", "several", "two", "one", "many", "senior", "top", "three"})
_WHERE = {"at", "in", "from", "inside", "within", "near", "close", "who", "on", "across"}
_JOINT = re.compile(r"\s+and\s+(?:the\s+|an?\s+)?|,\s+(?=.*\sand\s)")
_MOST = 6  # speakers joined by "and"


def joined(name: str) -> tuple[str, ...]:
    """The speakers in "police, residents and a doctor"; one that is alone by itself."""
    return tuple(part for part in _JOINT.split(name, maxsplit=_MOST) if part.strip())


def generic_kind(name: str) -> SourceKind | None:
    """What kind of speaker the words mean; None where they are a name or say nothing."""
    parts = joined(name)
    if len(parts) < 2:
        return _alone(name)
    kinds = [_alone(part) for part in parts]
    if None in kinds:
        return None
    if len(set(kinds)) == 1:
        return kinds[0]
    in_office = all(str(kind) in vocabulary().in_office for kind in kinds)
    return SourceKind.OFFICIAL if in_office else SourceKind.ANONYMOUS


def named_kind(name: str, of_harm: bool = False) -> SourceKind | None:
    """What a speaker with a name is, by its title or office: "Mayor Anna Berg", "Omar, an activist in Marin".

    ``of_harm`` tells that the figure is one of people harmed, of which an observatory that is not named is a monitor.
    """
    head, _, beside = name.partition(", ")
    said = tuple(word for word in words(head) if word not in _FILLERS)
    if not said or len(joined(name)) > 1:
        return None
    watches = of_harm and len(said) < 3 and said[-1] in vocabulary().watchers
    found = SourceKind.MONITOR if watches else _by_office(said, of_harm) or _by_title(said)
    return found or (named_kind(beside, of_harm) or _alone(beside) if beside else None)


def _alone(name: str) -> SourceKind | None:
    said = tuple(word for word in words(name) if word not in _FILLERS)
    if not said:
        return None
    return _whole(said) or _state_media(said) or _by_head(said) or _by_part(_before_where(said)) or _of_body(said)


def _whole(said: Sequence[Word]) -> SourceKind | None:
    """By the whole phrase, or by what is left of it without "local", "Syrian", "opposition"."""
    known = vocabulary()
    kind = known.generic.get(tuple(word for word in said if word not in known.countries))
    if kind:
        return SourceKind(kind)
    for start in range(len(said)):
        kind = known.generic.get(tuple(said[start:]))
        if kind:
            return SourceKind(kind)
        if said[start] not in known.decor:
            return None
    return None


def _state_media(said: Sequence[Word]) -> SourceKind | None:
    """An outlet that is called a state's, whatever its name: "the Orontes State News Agency"."""
    outlets = (phrase for phrase, kind in vocabulary().generic.items() if kind == SourceKind.STATE_MEDIA)
    countries = vocabulary().countries
    start = next((i for i, word in enumerate(said) if word not in countries), 0)
    named = any(tuple(said[-len(p) :]) == p or tuple(said[start : start + len(p)]) == p for p in outlets)
    return SourceKind.STATE_MEDIA if named else None


def _before_where(said: Sequence[Word]) -> Sequence[Word]:
    """What stands before the place or a doing: "doctors" of "doctors working in the town"."""
    end = next((i for i, word in enumerate(said) if i and (word in _WHERE or word.endswith("ing"))), len(said))
    return said[:end]


def _by_part(said: Sequence[Word]) -> SourceKind | None:
    return _whole(said) or _by_head(said)


def _of_body(said: Sequence[Word]) -> SourceKind | None:
    """By the body that an unnamed official, source or spokesman is of: "a source at the city's main hospital"."""
    known = vocabulary()
    if any(word.capital for word in said[1:]) or not any(word in known.offices for word in said):
        return None
    return _by_office(said, False)


def _by_head(said: Sequence[Word]) -> SourceKind | None:
    """By the last word; one with a capital in it is a name, except for police forces, which all towns have."""
    kind = vocabulary().heads.get(said[-1])
    is_name = any(word.capital for word in said if word not in vocabulary().countries)
    return kind if kind is SourceKind.POLICE or not is_name else None


def _by_office(said: Sequence[Word], of_harm: bool) -> SourceKind | None:
    """By the body that someone speaks for: "Health Ministry spokesman Omar Dalal", "head of the Observatory"."""
    known = vocabulary()
    at = next((i for i, word in enumerate(said) if word in known.offices), None)
    if at is None:
        return None
    body = said[at + 2 :] if at + 1 < len(said) and said[at + 1] in (*known.links, "in") else said[:at]
    while len(body) > 1 and body[0] in ("city", "town", "main", "local", "region", "country"):
        body = body[1:]
    watches = of_harm and bool(body) and any(word in known.watchers for word in body)
    lone = SourceKind(known.generic[tuple(said[: at + 1])]) if tuple(said[: at + 1]) in known.generic else None
    return SourceKind.MONITOR if watches else (_of_words(body) if body else None) or lone


def _of_words(said: Sequence[Word]) -> SourceKind | None:
    """By all the words or the last of them, capitals or not."""
    return _whole(said) or vocabulary().heads.get(said[-1])


def _by_title(said: Sequence[Word]) -> SourceKind | None:
    """By the title before a name ("Police chief Tomas Brandt"), or what a body's own name ends with."""
    known = vocabulary()
    named = next((i for i, word in enumerate(said) if i and word.capital), len(said))
    if said[-1] == "ministry":
        return SourceKind.GOVERNMENT
    if 0 < named < len(said) and (kind := known.generic.get(tuple(said[:named]))):
        return SourceKind(kind)
    until = next((i for i, word in enumerate(said) if i and word in _WHERE | {"of"}), len(said))
    if tuple(said[:until]) in known.generic:
        return SourceKind(known.generic[tuple(said[:until])])
    return next((known.titles[word] for word in said[:2] if word in known.titles and word != said[-1]), None)
