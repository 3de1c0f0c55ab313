"""What a speaker without a name of its own is: "activists", "a hospital source", "state media"."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.profile import SourceKind
from crosscheck.sources.names import Word, words
from crosscheck.sources.vocabulary import vocabulary

__all__ = ["generic_kind"]

_FILLERS = frozenset({"the", "a", "an", "some", "other", "several", "two", "one", "many"})
_WHERE = {"at", "in", "from", "inside", "within", "near", "close"}


def generic_kind(name: str) -> SourceKind | None:
    """What kind of speaker the words mean; None where they are a name or say nothing."""
    said = tuple(word for word in words(name) if word not in _FILLERS)
    if not said:
        return None
    return _whole(said) or _state_media(said) or _by_head(said) or _by_head(_before_where(said))


def _whole(said: Sequence[Word]) -> SourceKind | None:
    """By the whole phrase, or by what is left of it without "local", "Syrian", "opposition"."""
    known = vocabulary()
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
    """What stands before the place: "source" of "source at the city's police command"."""
    end = next((i for i, word in enumerate(said) if i and word in _WHERE), len(said))
    return said[:end]


def _by_head(said: Sequence[Word]) -> SourceKind | None:
    """By the last word; one with a capital in it is a name, except for police forces, which all towns have."""
    kind = vocabulary().heads.get(said[-1])
    is_name = any(word.capital for word in said if word not in vocabulary().countries)
    return kind if kind is SourceKind.POLICE or not is_name else None
