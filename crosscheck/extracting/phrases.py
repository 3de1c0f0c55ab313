"""A counted noun phrase in a parsed sentence: its head and what narrows it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from crosscheck.extracting.bodies import body_of_none
from crosscheck.extracting.herds import herd
from crosscheck.extracting.insertions import past_inserted, past_narrowing
from crosscheck.extracting.phraseends import ends_before, goes_on
from crosscheck.extracting.tokens import FINITE, NOUNS, is_noun, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["Phrase", "before_owner", "noun_phrase"]

_STAFF = words("figures", "staff")
_OWNER = NOUNS | {"DT", "JJ", "PRP$"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a figure counts: tokens from ``start`` to ``end``, the head's lemma (None if unnamed), its modifiers.

    ``subset`` tells "of them", "of the 29"; ``others`` that people counted before are left out ("40 others").
    """

    start: int
    end: int
    head: int | None
    counted: str | None
    modifiers: tuple[str, ...] = ()
    subset: bool = False
    others: bool = False


def noun_phrase(doc: Doc, start: int, at: int, others: bool, lexicon: Lexicon) -> Phrase:
    """Modifiers, then nouns; what stands before the last noun narrows it."""
    head, end, past = _extent(doc, start, at, lexicon)
    if head is None:
        return Phrase(start, end, end - 1, "person") if past else Phrase(start, at, None, None, others=others)
    narrowing = (t for t in doc[_past_culprit(doc, at, head) : head] if t.i not in past and t.tag_ not in ("CD", "RB"))
    modifiers = tuple(_as_modifier(t) for t in narrowing if t.text.replace(".", "").isalpha())
    for ending, end in (("-in-law", head + 5), ("-by", head + 3)):
        if doc[head + 1 : end].text.lower() == ending:
            return Phrase(start, end, head, f"{lemma(doc[head])}{ending}", modifiers, False, others)
    if (joint := _joint(doc, start, head, lexicon)) is not None:
        last, counted = joint
        return Phrase(start, last + 1, last, counted, modifiers, False, others)
    if (body := body_of_none(doc, head) or herd(doc, start, head)) is not None:
        modifiers = tuple(m for m in modifiers if m not in body.split())
    return Phrase(start, head + 1, head, body or lemma(doc[head]), modifiers, False, others)


def _past_culprit(doc: Doc, at: int, head: int) -> int:
    """Where what narrows the head begins; whose victims they are does not: "two of the gunman's victims"."""
    if lemma(doc[head]) != "victim":
        return at
    return max((t.i + 1 for t in doc[at:head] if t.tag_ == "POS"), default=at)


def _extent(doc: Doc, start: int, at: int, lexicon: Lexicon) -> tuple[int | None, int, set[int]]:
    """The head of the phrase, if it has one, the token after it, and the tokens that are inserted in it."""
    head, i, past = None, at, set[int]()
    while i < len(doc):
        if end := past_inserted(doc, i, head):
            past.update(range(i, end))
            i = end
        elif end := past_narrowing(doc, start, i, head, lexicon):
            i = end
        elif ends_before(doc, start, i, head, lexicon) or not goes_on(doc, i, head, lexicon):
            break
        else:
            head = i if is_noun(doc[i]) else head
            i += 1
    return head, i, past


def _as_modifier(token: Token) -> str:
    """A noun in the singular, a participle as it is: "wounded soldiers", "racing cars"."""
    return str(token.lower_) if token.tag_ in ("VBN", "VBD", "VBG") else lemma(token)


def _joint(doc: Doc, start: int, head: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """The last noun of "men and women", "men, women and children", and the narrowest class that holds them all."""
    members = [head]
    while (after := _next_of_joint(doc, members[-1])) is not None and _names_people(doc[after], lexicon):
        members.append(after)
    last = members[-1]
    if len(members) == 1 or doc[last - 1].lower_ != "and" or not _names_people(doc[head], lexicon):
        return None
    following = doc[last + 1] if last + 1 < len(doc) else None
    governed = start > 0 and doc[start - 1].tag_.startswith("VB")
    if following is not None and (following.tag_ == "POS" or (governed and following.tag_ in FINITE)):
        return None  # "killed 12 soldiers and villagers fled"
    lines = [lexicon.lineage(lemma(doc[i])) for i in members]
    shared = next((name for name in lines[0] if all(name in line for line in lines)), None)
    return (last, shared) if shared else None


def _names_people(token: Token, lexicon: Lexicon) -> bool:
    """Whether the noun says who is counted and not what happened: "women", but not "deaths"."""
    return bool(lexicon.lineage(lemma(token))) and lemma(token) not in lexicon.nouns


def _next_of_joint(doc: Doc, at: int) -> int | None:
    """The bare plural behind "and" or a comma that follows the plural at ``at``; "staff" and the like are plurals."""
    joint, noun = doc[at + 1 : at + 2].text.lower(), at + 2
    if joint not in ("and", ",") or noun >= len(doc) or doc[at].tag_ != "NNS":
        return None
    plural = doc[noun].tag_ == "NNS" or doc[noun].lower_ in _STAFF
    return noun if plural and not noun_follows(doc, noun, names=True) else None


def before_owner(doc: Doc, at: int) -> int:
    """The token before the owner that ends at the token: in "killed Omar's two sisters" that before "Omar"."""
    while at > 0 and doc[at].tag_ == "POS":
        at -= 1
        while at >= 0 and doc[at].tag_ in _OWNER:
            at -= 1
    return at
