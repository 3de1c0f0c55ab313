"""Who has been named so far in a text, so that short forms and pronouns lead to the fullest name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from spacy.tokens import Doc, Token

from crosscheck.extracting.attribution import Attribution
from crosscheck.extracting.called import clean, is_broken, name_of
from crosscheck.extracting.sentences import without_escapes
from crosscheck.lexicon import Lexicon

__all__ = ["Roster"]

_RECENT = 60  # names back to which a short form may lead
_PERSON = 5  # words of a name with its title
_TOPICS = 2  # subjects back to which "the group" may lead where it was not named by that word
_NAMES = 4_000  # names a text may give; hostile ones give more
_LINKS = {"of", "for", "from", "by", "at", "in", "with"}
_WORD = r"[A-Z][\w’'&-]{0,30}"
_JOINED = rf"{_WORD}(?:\s+(?:(?:of|for|on|and|the|sans|de)\s+){{0,2}}{_WORD}){{1,8}}"
_INITIALS = re.compile(rf"\b({_JOINED})\s+\(([A-Z][A-Za-z-]{{1,9}})\)")
_BODY = re.compile(rf"\b{_JOINED}")


class Sort(StrEnum):
    """What a pronoun may stand for."""

    PERSON = "person"
    BODY = "body"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class Named:
    """A name that the text has given, and the pronouns that may stand for it."""

    name: str
    sort: Sort


@dataclass(slots=True)
class Roster:
    """The speakers that a text has named so far, and the bodies that it names anywhere."""

    lexicon: Lexicon
    spoken: list[Named] = field(default_factory=list)
    topics: list[Named] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    people: dict[str, str] = field(default_factory=dict)
    initials: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, lexicon: Lexicon) -> Roster:
        """A roster with the bodies that a text names, by their capitals, and the initials given in brackets."""
        self, text = cls(lexicon), without_escapes(text)
        known = self.lexicon.speech["institutions"]
        for match in _INITIALS.finditer(text):
            if len(self.initials) < _NAMES and (led := _led(match[1], match[2])):
                self.initials.setdefault(match[2], led)
        for name in (part for match in _BODY.finditer(text) for part in _apart(match[0], known)):
            words = name.split()
            if len(self.bodies) < _NAMES and any(word.lower() in known for word in words):
                self.bodies.append(name)
            elif len(self.people) < _NAMES and len(words) in (2, 3) and "and" not in words:
                self.people.setdefault(words[-1], name)
        return self

    @property
    def last(self) -> str | None:
        """Who spoke last."""
        return self.spoken[-1].name if self.spoken else None

    def notice(self, doc: Doc) -> None:
        """Remember whom a sentence is about, whoever speaks in it."""
        subject = next((t for t in doc if t.dep_ in ("nsubj", "nsubjpass") and t.head.dep_ == "ROOT"), None)
        if subject is not None and subject.pos_ in ("NOUN", "PROPN"):
            name = name_of(subject, subject.head, self.lexicon)
            joined = any(t.dep_ == "conj" for t in doc[name.start : name.end])
            broken = is_broken(name, doc) or any(t.tag_ == "CD" for t in doc[name.start : name.end])
            if name.text and not joined and not broken:
                self.topics.append(Named(self._fuller(name.text) or name.text, _sort(subject, name.text, self.lexicon)))

    def resolve(self, attribution: Attribution, doc: Doc) -> str | None:
        """The fullest name of someone credited; None for a pronoun with no one before it that it can stand for."""
        name, subject = attribution.name, _head(doc, attribution)
        if not any(c.isalnum() for c in name.split(",")[0]):
            return None  # marks alone name nobody
        if name.lower() in self.lexicon.speech["pronouns"] and name != "WHO":
            return self._meant(name.lower())
        full = self.called(name) if attribution.whole else name
        if full == name and subject is not None and subject.ent_type_ == "PERSON":
            full = self.people.get(name, name)
        self.spoken.append(Named(full, _sort(subject, full, self.lexicon)))
        return full

    def called(self, name: str) -> str:
        """The fullest name for a printed one."""
        return self._fuller(name) or self._short(name) or name

    def _meant(self, pronoun: str) -> str | None:
        """Whom a pronoun stands for: the last one it can, of those who spoke or whom the sentences before are about."""
        wanted = {"he": Sort.PERSON, "she": Sort.PERSON, "it": Sort.BODY, "they": Sort.MANY}.get(pronoun)
        if wanted is None:
            return None
        topic = next((n for n in reversed(self.topics[-_TOPICS:]) if n.sort is wanted), None)
        spoken = next((n for n in reversed(self.spoken) if n.sort is wanted), None)
        found = spoken or topic
        if found is not None:
            self.spoken.append(found)
        return found.name if found else None

    def _fuller(self, name: str) -> str | None:
        """An earlier name that holds all the words of this one, or whose initials this one is."""
        if name in self.initials:
            return self.initials[name]
        words = _words(name)
        if not words or not _is_named(name):
            return None
        named = (*reversed(self.spoken[-_RECENT:]), *reversed(self.topics[-_RECENT:]))
        heard = next((_spelled(name, n.name) for n in named if self._leads(name, words, n.name)), None)
        bodies = {known for known in self.bodies[-_RECENT:] if self._leads(name, words, known)}
        return heard or (bodies.pop() if len(bodies) == 1 else None)

    def _leads(self, name: str, words: list[str], known: str) -> bool:
        """Whether a printed name means an earlier one."""
        others = _words(known)
        if name.isupper() and len(name) > 2 and name == "".join(w[0] for w in known.split() if w[0].isupper()):
            return True
        longer = len(others) > len(words) and _is_named(known) and not _is_joint(known)
        return longer and _holds(others, words) and (len(words) > 1 or self._is_same(name, known))

    def _is_same(self, word: str, known: str) -> bool:
        """Whether one capitalised word means a longer name: a family name, the first word of a body, or its kind."""
        words = known.split(",")[0].split()
        ends = len(words) <= _PERSON and word in (words[0], words[-1]) and not word.isupper()
        return word.lower() in self.lexicon.speech["short"] or ends

    def _short(self, name: str) -> str | None:
        """Whom "the group", "the UK-based monitor" or "the ministry" stands for; None for what is no short form."""
        speech, words = self.lexicon.speech, name.lower().split()
        head, before = words[-1], words[:-1]
        plain = all(w in speech["adorned"] or w.endswith(("-based", "-run")) for w in before)
        if head not in speech["short"] or not plain:
            return None
        named = (n.name for n in (*reversed(self.spoken[-_RECENT:]), *reversed(self.topics[-_RECENT:])))
        spoken = next(
            (n for n in named if head in _words(n) and len(n.split()) > len(words) and not _is_joint(n)), None
        )
        if spoken or head not in speech["bodies"]:
            return spoken or self._named_by(head)
        bodies = [n for n in (*self.spoken[-1:], *self.topics[-_TOPICS:]) if n.sort is Sort.BODY and _is_named(n.name)]
        return bodies[-1].name if bodies else self._named_by(head)

    def _named_by(self, head: str) -> str | None:
        """The one body in the whole text with this word in its name."""
        found = {n for n in self.bodies[:_RECENT] if head in _words(n) and len(n.split()) > 1}
        return found.pop() if len(found) == 1 else None


def _spelled(name: str, known: str) -> str:
    """Of a name that initials stand for, the part with capitals: "a clinic of Médecins Sans Frontières"."""
    words = known.split()
    first = next((i for i, word in enumerate(words) if word[0].isupper()), 0)
    return " ".join(words[first:]) if name.isupper() and len(name) > 2 and name not in words else known


def _apart(name: str, known: frozenset[str]) -> tuple[str, ...]:
    """Two bodies that "and" joins, each by itself; "Ministry of Health and Sport" is one."""
    parts = [clean(part) for part in name.split(" and ")]
    several = len(parts) > 1 and all(any(word.lower() in known for word in part.split()) for part in parts)
    return tuple(parts) if several else (clean(name),)


def _led(name: str, initials: str) -> str:
    """The part of a name that its initials stand for, which may follow other capitalised words; empty for none."""
    words, wanted = name.split(), [char for char in initials if char.isupper()]
    for at in range(max(0, len(words) - len(initials) - 4), len(words)):
        capitals = iter(word[0] for word in words[at:] if word[0].isupper())
        if len(wanted) > 1 and words[at][0] == wanted[0] and all(char in capitals for char in wanted):
            return clean(" ".join(words[at:]))
    return ""


def _words(name: str) -> list[str]:
    return re.findall(r"[\w’'-]+", name.lower())


def _is_named(name: str) -> bool:
    return any(word[:1].isupper() for word in name.split())


def _holds(known: list[str], words: list[str]) -> bool:
    """Whether a name has all the words, and not as what somebody is of: "fighters of the Northern Front"."""
    if not set(words) <= set(known):
        return False
    return not _LINKS & set(known[: known.index(words[0])]) or bool(_LINKS & set(words))


def _is_joint(name: str) -> bool:
    return " and " in name


def _head(doc: Doc, attribution: Attribution) -> Token | None:
    tokens = doc[attribution.start : attribution.end]
    return tokens.root if len(tokens) else None


def _sort(head: Token | None, name: str, lexicon: Lexicon) -> Sort:
    """What pronoun may stand for a name, by its number and the words it ends with."""
    words = [w.strip(",") for w in name.split(",")[0].split()]
    if not words:
        return Sort.PERSON
    lower = [w.lower() for w in words]
    named = all(w[:1].isupper() for w in words)
    if " and " in name or lower[-1] in lexicon.speech["plurals"] or (head is not None and head.tag_ == "NNS"):
        return Sort.MANY
    until = next((i for i, w in enumerate(lower) if i and w in ("of", "for", "in", "at", "from")), len(lower))
    if lower[until - 1] in lexicon.speech["institutions"] or any(
        w.isupper() and len(w) > 1 for w in words[until - 1 : until]
    ):
        return Sort.BODY
    if not named:
        told = next((w for w, printed in zip(reversed(lower), reversed(words), strict=True) if printed.islower()), "")
        return Sort.BODY if told in lexicon.speech["institutions"] else Sort.PERSON
    if any(w in lexicon.speech["institutions"] for w in lower):
        return Sort.BODY
    person = head is not None and head.ent_type_ == "PERSON"
    return Sort.PERSON if person or "," in name else Sort.BODY
