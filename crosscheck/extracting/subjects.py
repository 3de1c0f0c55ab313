"""The figure is the subject: the passive, happening or state behind it says what happened to those who are counted."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Token

from crosscheck.extracting.asides import past_parts, past_some
from crosscheck.extracting.bases import belongs_to_other, owner_resumes
from crosscheck.extracting.clauses import (
    aside_end,
    behind_deed,
    goes_on,
    is_level,
    next_predicate,
)
from crosscheck.extracting.coming import came_hurt
from crosscheck.extracting.corpses import their_bodies
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.handovers import counts_others, leads_away
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.matrix import behind_own_clause
from crosscheck.extracting.ownclauses import is_adverb, is_own_clause, own_who, says_when, thinks
from crosscheck.extracting.pronouns import done_to_them, told_later
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["harmed_after", "overtaken"]

_FAR, _LATER = 28, 18  # tokens
_CARRIERS = words("outcomes", "carriers")
_BREAKS = words("outcomes", "breaks")
_AGENTS, _TO_OTHERS = words("outcomes", "agents"), words("outcomes", "to_others")
_HEARD = words("outcomes", "heard")
_NOT = {"not", "n't", "never"}
_THEN = {"after being", "before being"}
_RELATIVES = {"WP", "WDT", "WP$"}
# What may have happened to people before what is told last: "two people wounded in the raid died".
_NO_END = {"injured", "missing", "detained", "displaced", "trapped", "rescued", "infected"}
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
    held = belongs_to_other(doc, phrase, lexicon) and own_who(doc, phrase) is None
    relative, verb, finite = False, False, is_level(doc, phrase.start)
    at: int | None = _heard(doc, phrase, lexicon)
    end = phrase.end + _FAR
    while at is not None and at < min(stop, end):
        behind, end = _behind(doc, at, end, phrase, lexicon)
        if behind != at:
            at = behind
            continue
        if finite and doc[at : at + 2].text.lower() in _THEN:
            return harmed_before(doc, at + 2 + (doc[at + 2].tag_ == "RB"), lexicon)  # "were buried after being killed"
        if leads_away(doc, at, phrase, held, finite, lexicon) or (verb and counts_others(doc, at)):
            return None
        if found := harmed_before(doc, at, lexicon):
            return found
        verb, relative = verb or doc[at].tag_ in ("VBN", "VBD"), relative or doc[at].tag_ in _RELATIVES
        if doc[at].tag_ not in FINITE:
            at += 1
            continue
        if held or (found := came_hurt(doc, at, phrase, lexicon)):
            return found
        at, carries = _onward(doc, at, relative)
        finite, relative, verb = True, False, verb and carries
    return None


def _behind(doc: Doc, at: int, end: int, phrase: Phrase, lexicon: Lexicon) -> tuple[int | None, int]:
    """The token behind what opens at ``at`` and tells of others, and how far to look, which parts do not shorten."""
    if (close := past_parts(doc, at)) is not None:
        return close, end + close - at
    return _past(doc, at, phrase, lexicon), end


def _onward(doc: Doc, at: int, relative: bool) -> tuple[int | None, bool]:
    """Where the subject's next verb may stand behind its finite one, and whether that one only leads there."""
    if lemma(doc[at]) in _CARRIERS and not thinks(doc, at):
        return at + 1, True
    return next_predicate(doc, at) or (at + 1 if relative else None), False


def _past(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> int | None:
    """The token behind an aside, or a relative clause about something else ("a bus that was hit"); else ``at``."""
    if (close := past_some(doc, at)) is not None or (close := aside_end(doc, at, lexicon)) is not None:
        return close
    if (resumed := behind_deed(doc, at, phrase.end, lexicon)) is not None:
        return resumed  # "two men who killed three guards have been jailed"
    if doc[at].tag_ not in _RELATIVES or (at <= phrase.end + 1 and doc[at].tag_ != "WP$"):
        return at
    if at == own_who(doc, phrase) or is_own_clause(doc, at, phrase, lexicon):
        return at
    verbs = [i for i in range(at + 1, min(len(doc), at + _LATER)) if doc[i].tag_ in FINITE]
    if verbs and lemma(doc[verbs[0]]) == "leave":  # "a blast that left one dead and six others wounded"
        verbs = verbs[:1] + [i for i in verbs[1:] if doc[i].lower_ not in lexicon.states]
    return verbs[1] if len(verbs) > 1 else None


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


def _counts(doc: Doc, at: int) -> bool:
    """Whether another count begins at the token: "0 67 At least 45 people were killed", "612 A man was killed"."""
    word, after = doc[at].lower_, doc[min(at + 1, len(doc) - 1)].lower_
    return doc[at].tag_ == "CD" or word in ("a", "an") or (word in ("at", "more") and after in ("least", "than"))
