"""Who did it, as far as the sentence says: "rebel rocket attacks", "government air strikes", "by gunmen"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.words import words

__all__ = ["actor_of"]

_REACH = 14
_DEEDS, _ATTACKING = words("actors", "deeds"), words("actors", "attacking")
_VIOLENT = {"killed", "injured"}


def actor_of(doc: Doc, outcome: Outcome | None) -> str | None:
    """The phrase that names agent or deed: the subject of an active verb, else "by ...", else "in ... attacks"."""
    if outcome is None or not outcome.harm:
        return None
    trigger = doc[outcome.trigger]
    if not outcome.active:
        return _agent(doc, outcome)
    subject = _subject(trigger)
    if subject is not None and subject.pos_ != "PRON" and subject.i < trigger.i:
        return _phrase(_behind(subject))
    return _agent(doc, outcome)


def _subject(verb: Token) -> Token | None:
    """The subject of a verb, or of the verb it is joined to: "gunmen attacked a market and killed 14"."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    return _subject(verb.head) if subject is None and verb.dep_ == "conj" else subject


def _behind(deed: Token) -> Token:
    """Who is behind a deed, where it is said: the rebels of "an attack by the rebels (killed 14)"."""
    by = next((c for c in deed.children if c.lower_ == "by"), None) if lemma(deed) in _DEEDS else None
    named = next((c for c in by.children if c.dep_ == "pobj"), None) if by is not None else None
    return named if named is not None else deed


def _agent(doc: Doc, outcome: Outcome) -> str | None:
    trigger = doc[outcome.trigger]
    agent: Token | None = None
    for token in doc[outcome.trigger + 1 : outcome.trigger + 1 + _REACH]:
        if token.tag_ in FINITE or token.text == ";":
            break
        ranked = token.i > 0 and token.nbor(-1).lower_ == "followed"  # "seven in Elm, followed by Ash with four"
        if (
            token.lower_ == "by"
            and not ranked
            and (named := next((c for c in token.children if c.dep_ == "pobj"), None)) is not None
        ):
            return _phrase(named)
        if agent is None and token.tag_ in ("NN", "NNS", "NNP", "NNPS") and lemma(token) in _DEEDS:
            agent = token
    if agent is None and not outcome.active and outcome.name in _VIOLENT:
        agent = _attacker(trigger)
    return _phrase(agent) if agent is not None else _doer(trigger) if _leaves(trigger) else None


def _attacker(trigger: Token) -> Token | None:
    """Who attacks in a clause that hangs on what happened: "14 were killed when rebels attacked a market"."""
    clause = next((c for c in trigger.children if c.dep_ == "advcl" and c.i > trigger.i and _attacks(c)), None)
    subject = _subject(clause) if clause is not None else None
    return subject if subject is not None and subject.pos_ != "PRON" else None


def _attacks(verb: Token) -> bool:
    """ "attacked a market", "opened fire", but not "opened the talks"."""
    fire = verb.doc[verb.i + 1 : verb.i + 2].text.lower() == "fire"
    return fire if lemma(verb) == "open" else lemma(verb) in _ATTACKING


def _leaves(trigger: Token) -> bool:
    """ "leaving six dead", "killing 12": the harm hangs on another verb, whose subject did it."""
    return trigger.tag_ == "VBG" or any(
        t.lower_ in ("leaving", "left", "leave", "leaves") for t in trigger.doc[max(0, trigger.i - 6) : trigger.i]
    )


def _doer(trigger: Token) -> str | None:
    for verb in trigger.ancestors:
        subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < trigger.i), None)
        if (subject is not None and subject.pos_ != "PRON" and verb.dep_ != "ROOT") or (
            subject is not None and not _speaks(verb)
        ):
            return _phrase(subject) if subject.pos_ != "PRON" else None
    return None


def _speaks(verb: Token) -> bool:
    return any(child.dep_ == "ccomp" for child in verb.children)


def _phrase(head: Token) -> str:
    """The head with what stands before it, articles aside."""
    last = head.i
    while last + 1 < len(head.doc) and head.doc[last + 1].tag_ in ("NN", "NNS"):
        last += 1
    first = min(head.left_edge.i, head.doc[last].left_edge.i)
    words = [
        t
        for t in head.doc[max(first, head.i - 8) : last + 1]
        if (t.tag_ not in ("DT", "CD", "PRP$") and not t.is_punct) or t.text == "-"
    ]
    return " ".join("".join(t.text_with_ws for t in words).replace(" - ", "-").split())
