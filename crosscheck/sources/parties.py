"""Which side of a conflict a text speaks of, and who opposes whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from crosscheck.profile import Conflict, Party, Role
from crosscheck.sources import nations
from crosscheck.sources.names import Word, phrase, words
from crosscheck.sources.phrases import Hit, Table
from crosscheck.sources.vocabulary import vocabulary

__all__ = ["Parties"]

Ids = frozenset[str]
_NONE: Ids = frozenset()
_LONGEST = 200_000
_GAP = 2  # words between a nationality and its forces: "Russian military and navy jets"


@dataclass(frozen=True, slots=True)
class Parties:
    """The sides and conflicts that are known, and those that a text makes plain itself (see ``nations``)."""

    all: tuple[Party, ...]
    conflicts: tuple[Conflict, ...]
    _by_id: Mapping[str, Party] = field(init=False, repr=False)
    _tables: Mapping[str, Table[Ids]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {party.id: party for party in self.all})
        kinds = ("aliases", "names", "demonyms", "generic")
        tables = {k: Table.gather((phrase(w), p.id) for p in self.all for w in getattr(p, k)) for k in kinds}
        object.__setattr__(self, "_tables", tables)

    def get(self, id: str) -> Party | None:
        """The party with this id; one that only a text makes plain is named as the text does."""
        return self._by_id.get(id) or nations.party(id)

    def named(self, text: str | None, near: str, role: Role, beside: Ids) -> Ids:
        """The ids of the parties that ``text`` names; see ``Profiles.party_of``."""
        said = words((text or "")[:_LONGEST])
        if not said:
            return _NONE
        found = chain(self._aliases(said, role), self._demonyms(said, role), self._generic(said, near, beside))
        ids = frozenset(chain.from_iterable(found))
        if any(not self._is_general(id) for id in ids):
            return ids
        # "The Korvian army" is a government's, and where another nation is at arms too, Korvia's first of all.
        named = nations.named(said, near[:_LONGEST], role, frozenset(self._tables["demonyms"].values))
        return named if named and (not ids or nations.are_several(near[:_LONGEST])) else ids

    def _is_general(self, id: str) -> bool:
        """Whether a party is without a country, as "rebels" are where the text does not tell which."""
        party = self._by_id[id]
        return bool(party.generic) and not (party.aliases or party.demonyms or party.like)

    def _aliases(self, said: Sequence[Word], role: Role) -> Iterator[Ids]:
        hits = (hit for hit in self._tables["aliases"].find(said) if not _is_held(said, hit))
        yield from (hit.value for hit in hits if not _is_everyday(said[hit.start]))
        if role is Role.SPEAKER:
            yield from (hit.value for hit in self._tables["names"].find(said) if hit.end - hit.start == len(said))
        elif role is Role.DOER:
            yield from (hit.value for hit in self._tables["names"].find(said) if hit.start == 0)

    def _demonyms(self, said: Sequence[Word], role: Role) -> Iterator[Ids]:
        tables = (self._tables["demonyms"], self._tables["names"])
        for hit in chain.from_iterable(table.find(said) for table in tables):
            if role is Role.HARMED:
                # In a war within a country its people are of no side.
                yield frozenset(id for id in hit.value if not self._by_id[id].generic)
            elif said[hit.start].capital and not _is_held(said, hit) and _acts(said, hit.end, role):
                yield hit.value

    def _generic(self, said: Sequence[Word], near: str, beside: Ids) -> Iterator[Ids]:
        for hit in self._tables["generic"].find(said):
            before = said[hit.start - 1] if hit.start else None
            if _is_held(said, hit):
                continue
            if before in vocabulary().countries:
                yield frozenset(id for id in hit.value if before in _scope(self._by_id[id]))
            elif not (before is not None and before.capital and hit.start > 1):  # not inside a name: "the Free Rebels"
                yield self._scoped(hit.value, near, beside)

    def _scoped(self, ids: Ids, near: str, beside: Ids) -> Ids:
        """Of the parties that a generic word may mean, the one in the story, or the one without a country."""
        special = frozenset(id for id in ids if self._by_id[id].like)
        linked = frozenset(id for id in special if self._is_linked(id, beside))
        if len(linked) != 1 and near:
            around = frozenset(words(near[:_LONGEST]))
            linked = frozenset(id for id in special if around & _scope(self._by_id[id]))
        return linked if len(linked) == 1 else ids - special

    def _is_linked(self, id: str, beside: Iterable[str]) -> bool:
        return any(id == other or self._clash(id, other, None) for other in beside)

    def are_opponents(self, a: str, b: str, day: date | None = None) -> bool:
        """Whether two parties fought each other on ``day``; those without a country stand for any of their kind."""
        if nations.is_nation(a) or nations.is_nation(b):
            return nations.are_opponents(a, b)
        if self._clash(a, b, day):
            return True
        up_a, up_b = self._like(a), self._like(b)
        return (up_a == a or up_b == b) and self._clash(up_a, up_b, day)

    def same_side(self, a: str, b: str, day: date | None = None) -> bool:
        """Whether two parties are one, or fought on one side on ``day``."""
        if a == b:
            return True
        return any(c.sides_of(a) & c.sides_of(b) for c in self.conflicts if c.holds(day))

    def _clash(self, a: str, b: str, day: date | None) -> bool:
        now = (conflict for conflict in self.conflicts if conflict.holds(day))
        sides = ((conflict.sides_of(a), conflict.sides_of(b)) for conflict in now)
        return a != b and any(one and other and not one & other for one, other in sides)

    def _like(self, id: str) -> str:
        party = self._by_id.get(id)
        return party.like or id if party else id


def _scope(party: Party) -> frozenset[str]:
    return frozenset(word for name in (*party.words, *party.names, *party.demonyms) for word in phrase(name))


def _is_everyday(word: Word) -> bool:
    """Whether a name's first word is an everyday word here: "told us air strikes would follow"."""
    return word in vocabulary().cased and not word.capital


def _is_held(said: Sequence[Word], hit: Hit[Ids]) -> bool:
    """Whether the name only says who holds, backs or is against something: "rebel-held", "Iran-backed", "anti-IS"."""
    against = hit.start > 0 and said[hit.start - 1] == "anti"
    return against or (hit.end < len(said) and said[hit.end] in vocabulary().held)


def _acts(said: Sequence[Word], start: int, role: Role) -> bool:
    """Whether a word for forces (or, of a speaker, for those who speak for a nation) follows within a few words."""
    known = vocabulary()
    wanted = known.voices | known.forces if role is Role.SPEAKER else known.forces
    spans = ((i, i + size) for i in range(start, min(start + _GAP + 1, len(said))) for size in (1, 2, 3))
    return any(tuple(said[i:j]) in wanted for i, j in spans)
