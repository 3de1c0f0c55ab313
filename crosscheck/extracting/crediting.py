"""Which of those whom a sentence credits says a figure, and through whom it came."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from crosscheck.extracting.attribution import Attribution
from crosscheck.extracting.figures import Figure

__all__ = ["Credit", "credit"]

Credit = tuple[Attribution | str, ...]
_AFTERWARDS = {"after", "following", "since", "despite", "before", "amid", "during"}


def credit(doc: Doc, figure: Figure, attributions: Sequence[Attribution]) -> Credit:
    """Who is credited with this figure: the deepest speaker first, then those who passed it on; empty if no one is.

    A speech verb reaches the figures after it up to the next attribution, and those before it if none stands before
    them; "according to X" takes the figures of its own clause from a speech verb, which then passes them on. Those who
    were only told are names.
    """
    covering = [a for a in attributions if _covers(doc, a, figure)]
    said = _said(doc, figure, [a for a in covering if a.by_verb])
    near = [a for a in covering if not a.by_verb and (said is None or a.cue > min(said.cue, figure.start))]
    near = near or [a for a in covering if not a.by_verb]
    if not near:
        return _with_outer(doc, said, attributions) if said else ()
    if said is None:
        near = [a for a in near if not a.told]
        if not near:
            return ()
    deepest = min(near, key=lambda a: abs(a.cue - figure.start))
    if said and (deepest.passed_on or deepest.name == said.through):
        return (said, deepest)
    outer = (said,) if said and said.name != deepest.name else ()
    return (deepest, *outer)


def _said(doc: Doc, figure: Figure, verbs: Sequence[Attribution]) -> Attribution | None:
    before = [a for a in verbs if a.cue < figure.start]
    after = [a for a in verbs if a.cue >= figure.end]
    if before and after and _is_between(doc, figure, before[-1], after[0]):
        return after[0]
    return before[-1] if before else after[0] if after else None


def _is_between(doc: Doc, figure: Figure, before: Attribution, after: Attribution) -> bool:
    """Whether the clause before a figure is over: "police opened the road, they said; 12 died, the mayor said"."""
    parted = any(t.text == ";" for t in doc[before.cue : figure.start])
    return parted and not any(t.text == ";" for t in doc[figure.end : after.cue]) and not after.onward


def _with_outer(doc: Doc, said: Attribution, attributions: Sequence[Attribution]) -> Credit:
    """A speaker, those whom it told, and those who say that it said so: "Reuters reported that the army had said"."""
    inner = doc[said.cue]
    outer = [a for a in attributions if a.by_verb and a.cue < said.cue and doc[a.cue].is_ancestor(inner)]
    within = [a for a in reversed(outer) if a.onward and a.name != said.name and _is_said(inner, doc[a.cue])]
    told = (said.through,) if said.through else ()
    return (said, *told, *within)


def _is_said(inner: Token, outer: Token) -> bool:
    """Whether a verb stands in what another says, and in no clause beside it."""
    line = (inner, *inner.ancestors)
    below = line[: line.index(outer)]
    return below[-1].dep_ == "ccomp" and all(token.dep_ in ("ccomp", "conj", "xcomp") for token in below)


def _covers(doc: Doc, a: Attribution, figure: Figure) -> bool:
    """Whether what an attribution credits may reach a figure."""
    at = figure.start
    if a.start <= at < a.end:
        return False
    if not a.by_verb:
        return True
    low, high = a.reach
    if low <= at < high or a.end <= at < a.cue:
        return False  # in the speaker's own description: "Anna Berg, whose 3 sons were in the house, said"
    if a.relative:
        return at > a.cue and doc[a.cue].is_ancestor(doc[at])
    if at < a.cue:
        return not a.onward or _is_quoted(doc, figure, a)
    return not _is_afterwards(doc[at], doc[a.cue], a) and not _is_told(doc[at], doc[a.cue], a)


def _is_quoted(doc: Doc, figure: Figure, a: Attribution) -> bool:
    """Whether quotation marks stand on both sides of a figure before the speaker."""
    return any(t.is_quote for t in doc[: figure.start]) and any(t.is_quote for t in doc[figure.end : a.cue])


def _is_afterwards(token: Token, verb: Token, a: Attribution) -> bool:
    """Whether a figure only tells when something was said: "the mayor said so after 31 people died"."""
    line = [token, *token.ancestors]
    if verb not in line:
        return False
    below = line[: line.index(verb)]
    top = below[-1] if below else token
    marks = {c.lower_ for c in top.children if c.dep_ in ("mark", "prep")} | {top.lower_}
    return top.dep_ in ("advcl", "prep") and bool(marks & _AFTERWARDS) and (a.onward or _is_inverted(verb, a))


def _is_inverted(verb: Token, a: Attribution) -> bool:
    return a.start > verb.i


def _is_told(token: Token, verb: Token, a: Attribution) -> bool:
    """Whether a figure counts those who are told something: "told 15 jurors that"."""
    heard = next((c for c in verb.children if c.dep_ in ("dobj", "dative") and c.i > verb.i), None)
    clause = any(c.dep_ == "ccomp" for c in verb.children)
    return verb.lemma_ == "tell" and clause and heard is not None and heard.left_edge.i <= token.i <= heard.i
