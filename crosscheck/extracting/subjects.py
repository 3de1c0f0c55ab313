"""The figure is the subject: the passive, happening or state behind it says what happened to those who are counted."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Token

from crosscheck.extracting.asides import past_parts, past_some
from crosscheck.extracting.bases import belongs_to_other, owner_resumes
from crosscheck.extracting.clauses import (
    aside_end,
    begins_subject,
    behind_deed,
    counts_people,
    goes_on,
    is_level,
    next_predicate,
)
from crosscheck.extracting.coming import came_hurt
from crosscheck.extracting.corpses import their_bodies
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.matrix import behind_own_clause
from crosscheck.extracting.ownclauses import is_adverb, says_when, tells_of_some, thinks
from crosscheck.extracting.pronouns import done_to_them, told_later
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["harmed_after", "overtaken"]

_FAR, _LATER, _NEAR = 28, 18, 12  # tokens
_CARRIERS = words("outcomes", "carriers")
_BREAKS = words("outcomes", "breaks")
_AGENTS, _TO_OTHERS = words("outcomes", "agents"), words("outcomes", "to_others")
_GROUPS, _HEARD = words("figures", "groups"), words("outcomes", "heard")
_NOT = {"not", "n't", "never"}
_THEN = {"after being", "before being"}
_SINGLE = {"was", "has", "is"}
_LISTED = {"CC", "CD", "DT", "PRP$", "JJ", "NN", "NNS", ","}
_RELATIVES = {"WP", "WDT", "WP$"}
# What may have happened to people before what is told last: "two people wounded in the raid died".
_NO_END = {"injured", "missing", "detained", "displaced", "trapped", "rescued"}
_ENDS = {
    "displaced": {"killed", "injured"},
    "trapped": {"killed", "injured", "rescued"},
    "missing": {"killed", "rescued"},
}


def harmed_after(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The first passive, happening or state behind the phrase, before another subject takes over."""
    if phrase.start and (doc[phrase.start - 1].lower_ in _AGENTS or _is_theirs(doc, phrase.start)):
        return None
    if phrase.head is None and phrase.end < len(doc) and _counts(doc, phrase.end):
        return None
    stop = owner_resumes(doc, phrase) or len(doc)
    found = _walk(doc, phrase, stop, lexicon) or behind_own_clause(doc, phrase, lexicon)
    if found is None or found.name not in _NO_END:
        return found
    later = _end(doc, phrase, found, lexicon) or told_later(doc, figure, found.trigger, lexicon)
    if later is None and figure.mention.quantity.figure > 1:
        later = their_bodies(doc, found)
    if later is None and (done := done_to_them(doc, figure, phrase, lexicon)) is not None:
        later = replace(found, name=done.name)  # "hit by a bus, killing them"
    ends = later is not None and later.trigger < stop and later.name in _ENDS.get(found.name, {"killed"})
    return later if later is not None and ends else found


def _is_theirs(doc: Doc, at: int) -> bool:
    """Whether only somebody's name or kindness is told of those who begin at the token: "known to millions"."""
    return at > 1 and doc[at - 1].lower_ == "to" and doc[at - 2].lower_ in _TO_OTHERS


def overtaken(found: Outcome, doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome:
    """The death of those who were an object first: "abducted four men and killed them", "seized 12 who died"."""
    if not found.active or found.name not in _NO_END:
        return found
    own = doc[phrase.end : phrase.end + 1].text.lower() == "who"
    later = done_to_them(doc, figure, phrase, lexicon) or (harmed_after(doc, figure, phrase, lexicon) if own else None)
    if later is None or later.name != "killed":
        return found
    if any(t.lower_ in _NOT for t in doc[max(0, found.trigger - 2) : found.trigger]):
        return found  # what denies the first would deny the death: "could not save two boys who died"
    if doc[found.trigger].tag_ == "VB":
        return later  # "tried to abduct four men and killed them": only the first was but tried
    return replace(found, name="killed")


def _walk(doc: Doc, phrase: Phrase, stop: int, lexicon: Lexicon) -> Outcome | None:
    """From the phrase on, up to ``stop``, over asides and carriers, to what happened; None where others come first."""
    held = belongs_to_other(doc, phrase, lexicon) and _own_who(doc, phrase) is None
    relative = verb = False
    finite = is_level(doc, phrase.start)
    at: int | None = _heard(doc, phrase, lexicon)
    end = phrase.end + _FAR
    while at is not None and at < min(stop, end):
        token = doc[at]
        if (close := past_parts(doc, at)) is not None:
            at, end = close, end + close - at
            continue
        if (past := _past(doc, at, phrase, lexicon)) != at:
            at = past
            continue
        if finite and doc[at : at + 2].text.lower() in _THEN:
            return harmed_before(doc, at + 2 + (doc[at + 2].tag_ == "RB"), lexicon)  # "were buried after being killed"
        if (
            _parts(doc, at, held, lexicon)
            or _left_behind(doc, at, phrase)
            or (finite and _hands_over(doc, at, lexicon))
        ):
            return None
        if found := harmed_before(doc, at, lexicon):
            return found
        if verb and _counts_others(doc, at):
            return None
        verb, relative = verb or token.tag_ in ("VBN", "VBD"), relative or token.tag_ in _RELATIVES
        if token.tag_ not in FINITE:
            at += 1
            continue
        finite = True
        if not held and (found := came_hurt(doc, at, phrase, lexicon)):
            return found
        carries = lemma(token) in _CARRIERS and not thinks(doc, at)
        at = None if held else at + 1 if carries else next_predicate(doc, at) or (at + 1 if relative else None)
        relative, verb = False, verb and carries
    return None


def _parts(doc: Doc, at: int, held: bool, lexicon: Lexicon) -> bool:
    """Whether the token leads to others; "the mother of two died" (``held``), "met 14 guards and was killed"."""
    theirs = held and doc[at].tag_ in FINITE and lemma(doc[at]) in lexicon.happenings
    met = doc[at - 1].tag_ == "NNS" and doc[at].lower_ == "and" and doc[at + 1 : at + 2].text.lower() in _SINGLE
    some = doc[at - 1].lower_ in ("and", "but", ";") and tells_of_some(doc, at)
    return theirs or met or some or doc[at].lower_ in _BREAKS or _leaves(doc, at) or _adds(doc, at)


def _left_behind(doc: Doc, at: int, phrase: Phrase) -> bool:
    """ "The gunmen robbed two tourists and then fled": who flees is not the object."""
    acted_on = phrase.head is not None and doc[phrase.head].dep_ in ("dobj", "pobj")
    return acted_on and lemma(doc[at]) == "flee" and doc[at - 1].lower_ in ("and", "then")


def _counts_others(doc: Doc, at: int) -> bool:
    """ "dozens were trapped and 11 are missing", but not "two men aged 21 and 24 were killed"."""
    return doc[at].tag_ == "CD" and doc[at - 1].lower_ == "and" and doc[at - 2].tag_ != "CD"


def _adds(doc: Doc, at: int) -> bool:
    """Whether others are told of from here on: "in addition to dozens of injured", "as three were killed"."""
    if doc[at].lower_ not in ("as", "in"):
        return False
    three = doc[at : at + 3].text.lower()
    if three == "as well as" or doc[max(0, at - 2) : at + 1].text.lower() == "as well as":
        return False  # "two sons as well as Omar's daughter were hurt"
    return three == "in addition to" or (doc[at].lower_ == "as" and begins_subject(doc, at + 1))


def _own_who(doc: Doc, phrase: Phrase) -> int | None:
    """The "who" of those who are counted: "the names of 15 people who died", "the two nurses and their sons who died".

    Not that of somebody else: "the mother of two boys who was killed".
    """
    at = phrase.end
    while at < min(len(doc), phrase.end + _NEAR) and doc[at].tag_ in _LISTED:
        at += 1
    joined = at == phrase.end or any(t.lower_ == "and" for t in doc[phrase.end : at])
    own = at + 1 < len(doc) and doc[at].lower_ == "who" and doc[at + 1].lower_ not in _SINGLE
    return at if own and joined else None


def _past(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> int | None:
    """The token behind an aside, or a relative clause about something else ("a bus that was hit"); else ``at``."""
    if (close := past_some(doc, at)) is not None or (close := aside_end(doc, at, lexicon)) is not None:
        return close
    if (resumed := behind_deed(doc, at, phrase.end, lexicon)) is not None:
        return resumed  # "two men who killed three guards have been jailed"
    if doc[at].tag_ not in _RELATIVES or (at <= phrase.end + 1 and doc[at].tag_ != "WP$"):
        return at
    if at == _own_who(doc, phrase) or _is_own_clause(doc, at, phrase, lexicon):
        return at
    verbs = [i for i in range(at + 1, min(len(doc), at + _LATER)) if doc[i].tag_ in FINITE]
    if verbs and lemma(doc[verbs[0]]) == "leave":  # "a blast that left one dead and six others wounded"
        verbs = verbs[:1] + [i for i in verbs[1:] if doc[i].lower_ not in lexicon.states]
    return verbs[1] if len(verbs) > 1 else None


def _is_own_clause(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "ten members of the family who were killed", but not "two friends of the guard who was killed"."""
    between = doc[phrase.end : at]
    if doc[at].lower_ != "who" or not between or between[0].tag_ != "IN" or doc[at + 1 : at + 2].text in _SINGLE:
        return False
    if any(t.text == "," or t.tag_ in FINITE for t in between):
        return False
    noun = lemma(between[-1])
    return noun in _GROUPS or not lexicon.lineage(noun)


def _hands_over(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether others are told of from here on: "are safe and 20 are dead", "found three teachers among the dead"."""
    joined = doc[at].lower_ in ("and", ",", ":") and not goes_on(doc, at + 1)
    first = at + 2 if doc[at + 1 : at + 2].text.lower() == "that" else at + 1  # "and that 21 are missing"
    return (joined and begins_subject(doc, first)) or counts_people(doc, at, lexicon)


def _end(doc: Doc, phrase: Phrase, found: Outcome, lexicon: Lexicon) -> Outcome | None:
    """The death of those who were hurt, taken or missing first: "two people wounded in the raid died on Sunday"."""
    subject = any(t.tag_ in FINITE for t in doc[_heard(doc, phrase, lexicon) : found.trigger])
    reduced = not subject or _relative(doc, phrase)
    conjoined = False
    for i in range(found.trigger + 1, min(len(doc), found.trigger + _LATER)):
        token = doc[i]
        if subject and doc[i : i + 2].text.lower() == "before being":
            reduced = True  # "were abducted before being killed"
            continue
        opens = not says_when(doc, i) and not is_adverb(doc, i)
        breaks = token.lower_ in _BREAKS and token.lower_ != "but" and opens
        if breaks or token.tag_ in _RELATIVES or token.lower_ == "as" or _speaks(token, lexicon):
            return None
        if conjoined and (token.tag_ in ("MD", "TO") or token.lower_ in _NOT):
            return None  # "were hurt, but not killed"
        if token.lower_ in ("and", ",", "but"):
            if not goes_on(doc, i + 1):
                return None
            conjoined = True
        later = harmed_before(doc, i, lexicon) if reduced or conjoined else None
        if later and later.name in _ENDS.get(found.name, {"killed"}) and token.tag_ != "RB":
            return later
    return None


def _heard(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> int:
    """The token behind the phrase, over what only passes on what happened: the "missing" of "nine reported missing"."""
    told = doc[phrase.end : phrase.end + 2]
    passed = len(told) > 1 and told[0].lower_ in _HEARD and told[1].lower_ in lexicon.states
    return phrase.end + passed


def _speaks(token: Token, lexicon: Lexicon) -> bool:
    """Whether the subject says something: "five families displaced from Homs said two relatives were killed"."""
    return token.tag_ in FINITE and lemma(token) in lexicon.speech["verbs"]


def _relative(doc: Doc, phrase: Phrase) -> bool:
    return any(t.tag_ in ("WP", "WDT") for t in doc[phrase.end : phrase.end + 2])


def _leaves(doc: Doc, at: int) -> bool:
    """ "A blast near 200 people has left two dead": who is left dead is named behind the verb; not "were left"."""
    passive = at > 0 and lemma(doc[at - 1]) == "be"
    object_ = at + 1 < len(doc) and doc[at + 1].tag_ in ("CD", "DT", "NNS", "RB", "JJR", "PRP$")
    forced = at > 0 and doc[at - 1].lower_ == "to"  # "had to leave their homes"
    return lemma(doc[at]) == "leave" and object_ and not passive and not forced


def _counts(doc: Doc, at: int) -> bool:
    """Whether another count begins at the token: "0 67 At least 45 people were killed", "612 A man was killed"."""
    word, after = doc[at].lower_, doc[min(at + 1, len(doc) - 1)].lower_
    return doc[at].tag_ == "CD" or word in ("a", "an") or (word in ("at", "more") and after in ("least", "than"))
