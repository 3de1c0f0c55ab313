"""Whether two claims count the same: by class of people, by noun and what narrows it."""

from __future__ import annotations

from crosscheck.aligning.acts import one_act
from crosscheck.aligning.akin import noun_and_verb
from crosscheck.aligning.apart import counted_apart, described
from crosscheck.aligning.standing import headline_and_lead
from crosscheck.lexicon import lexicon_in_use
from crosscheck.model import Answer, Claim, Kind
from crosscheck.things import act_of, narrowing, one_thing

__all__ = ["counted"]

_TELLING = 100  # a figure as large as this, printed of two things in two reports, is likely one count


def counted(a: Claim, b: Claim) -> tuple[Answer, str]:
    """The answer of the facet, with its reason."""
    if a.counted is None or b.counted is None:
        return (
            Answer.UNKNOWN,
            "one does not say what it counts" if a.counted != b.counted else "neither names what it counts",
        )
    lexicon = lexicon_in_use()
    line_a, line_b = lexicon.lineage(a.counted), lexicon.lineage(b.counted)
    if line_a and line_b:
        return _people(a, b, line_a, line_b)
    if a.counted == b.counted or (one_thing(a, b) and _is_done_so(a, b) and _is_done_so(b, a)):
        return _things(a, b)
    return _other_nouns(a, b)


def _is_done_so(a: Claim, b: Claim) -> bool:
    """Whether what a noun of the first says is done in the second: the flights of "300 flight cancellations"."""
    act = act_of(a)
    return act is None or b.outcome in (None, act) or act == act_of(b) or one_act(act, b.outcome or "")


def _things(a: Claim, b: Claim) -> tuple[Answer, str]:
    """Of two counts or sums of one thing, whether one is narrowed to some of it."""
    mods_a, mods_b = narrowing(a, b), narrowing(b, a)
    loose = a.kind is not Kind.COUNT or a.counted != b.counted  # youth unemployment, nursing homes
    narrowed = loose and mods_a != mods_b and not headline_and_lead(a, b)
    if not narrowed and (mods_a <= mods_b or mods_b <= mods_a):
        if _is_narrower(a, b) or _is_narrower(b, a):
            return Answer.DIFFERS, f"{described(a)} and {described(b)}: the smaller count is of some of them"
        same = mods_a == mods_b and a.kind is Kind.COUNT  # two sums of "profit" need not be one profit
        told = f"both {a.counted}" if a.counted == b.counted else f"{a.counted} and {b.counted} are one thing"
        return Answer.EQUAL if same else Answer.COMPATIBLE, told
    return Answer.DIFFERS, f"{described(a)} and {described(b)}"


def _is_narrower(a: Claim, b: Claim) -> bool:
    """Whether one report's smaller count names a kind of what the other's counts: "seven swing states", "41 states".

    What happened in one place is rather told with more words: "40 wooden homes" and "90 homes" burned there.
    """
    some = narrowing(a, b) > narrowing(b, a) and a.quantity.figure < b.quantity.figure
    return some and a.kind is Kind.COUNT and a.source_id != b.source_id and not (a.place and a.place == b.place)


def _other_nouns(a: Claim, b: Claim) -> tuple[Answer, str]:
    both = f"{a.counted} and {b.counted}"
    if _one_large_figure(a, b):
        return Answer.COMPATIBLE, f"{both}, but both reports print {a.quantity.figure}"
    if a.kind is not Kind.COUNT and noun_and_verb(a, b):
        return Answer.UNKNOWN, f"{both}, of which one is told by the verb of the other"
    if a.kind is not Kind.COUNT and headline_and_lead(a, b):
        return Answer.UNKNOWN, f"{both}; a headline puts what is measured in its own way"
    return Answer.DIFFERS, both


def _people(a: Claim, b: Claim, line_a: tuple[str, ...], line_b: tuple[str, ...]) -> tuple[Answer, str]:
    if reason := counted_apart(a, b):
        return Answer.DIFFERS, reason
    if line_a[0] == line_b[0] == "role" and not one_thing(a, b):
        return _other_nouns(a, b)
    if line_a[0] == line_b[0]:
        return Answer.EQUAL, f"both count {line_a[0]}s" if line_a[0] != "person" else "both count people"
    if line_a[0] not in line_b and line_b[0] not in line_a:
        return Answer.DIFFERS, f"{line_a[0]} and {line_b[0]} exclude each other"
    narrow, wide = (a, b) if line_b[0] in line_a else (b, a)
    return Answer.COMPATIBLE, f"{narrow.counted} is a kind of {wide.counted}: {narrow.text} may be among {wide.text}"


def _one_large_figure(a: Claim, b: Claim) -> bool:
    return a.source_id != b.source_id and a.kind is Kind.COUNT and a.quantity.figure == b.quantity.figure >= _TELLING
