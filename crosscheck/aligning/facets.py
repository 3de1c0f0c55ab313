"""Whether two claims are about the same thing, respect by respect, each answer with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal

from crosscheck.aligning.actors import actor
from crosscheck.aligning.acts import one_act, two_acts
from crosscheck.aligning.akin import noun_and_verb
from crosscheck.aligning.apart import kin_of_two, one_class
from crosscheck.aligning.counted import counted
from crosscheck.aligning.events import event
from crosscheck.aligning.generic import GENERIC
from crosscheck.aligning.modalities import modality
from crosscheck.aligning.parties import party
from crosscheck.aligning.places import place
from crosscheck.aligning.scope import scope
from crosscheck.aligning.standing import headline_and_lead, prominence
from crosscheck.aligning.times import as_of, period
from crosscheck.aligning.victims import both_of_victims
from crosscheck.lexicon import lexicon_in_use
from crosscheck.model import Answer, Claim, Facet, Kind, Source
from crosscheck.things import head, one_thing

__all__ = ["facets_of", "is_harm", "told_anew"]

_Asked = Callable[[Claim, Claim, Source, Source], tuple[Answer, str]]
_CASUALTIES = {"killed", "injured"}
_TOPIC_SHARE = 0.34
_OTHER_SIZE = 20  # times; further apart, two counts are likelier than two figures for one
_SAYING_LITTLE = {"be", "have", "do"}  # of things counted; what is measured is said so ("turnout was 38 %")
_JOB = "job"
_TAKINGS = "sale"  # a firm's sales are not the one thing that it sold
_ANYBODY = "person"
_CHANCE = 13  # smaller figures are often the same by chance


def facets_of(a: Claim, b: Claim, source_a: Source, source_b: Source, until_differs: bool = False) -> tuple[Facet, ...]:
    """Every facet of the pair, in a fixed order; ``until_differs`` stops at the first that tells them apart."""
    found: list[Facet] = []
    for name, answer in _FACETS:
        found.append(Facet(name, *answer(a, b, source_a, source_b)))
        if until_differs and found[-1].answer is Answer.DIFFERS:
            break
    return tuple(found)


def told_anew(facets: Iterable[Facet], name: str, answer: Answer, reason: str) -> tuple[Facet, ...]:
    """The facets, of which the one of that name answers otherwise, for another reason."""
    return tuple(Facet(name, answer, reason) if facet.name == name else facet for facet in facets)


def is_harm(claim: Claim) -> bool:
    """Whether the claim counts people to whom something of the lexicon happened."""
    return claim.kind is Kind.COUNT and lexicon_in_use().has(claim.outcome)


def _report(a: Claim, b: Claim) -> tuple[Answer, str]:
    if a.source_id == b.source_id:
        return Answer.EQUAL, "both in one report"
    return Answer.UNKNOWN, "in two reports"


def _kind(a: Claim, b: Claim) -> tuple[Answer, str]:
    if a.kind is not b.kind and not _per(a, b):
        return Answer.DIFFERS, f"a {a.kind} and a {b.kind}"
    if (
        a.quantity.change != b.quantity.change
        and not (_is_act_on_jobs(a) and _is_act_on_jobs(b))
        and not headline_and_lead(a, b)
    ):
        return Answer.DIFFERS, f"one is {_change(a)}, the other {_change(b)}"
    return Answer.EQUAL, f"both {a.kind}"


def _is_act_on_jobs(claim: Claim) -> bool:
    """Whether jobs are counted that were cut or created, which the outcome says, and not those that a firm has."""
    return claim.kind is Kind.COUNT and claim.outcome not in (None, "have") and head(claim) == _JOB


def _per(a: Claim, b: Claim) -> bool:
    """ "$4 gas" and "$4 a gallon" are one price."""
    units = sorted((a.quantity.unit, b.quantity.unit), key=len)
    return (
        Kind.RATE in (a.kind, b.kind)
        and bool(units[0])
        and units[1].startswith(f"{units[0]} per ")
        and headline_and_lead(a, b)
    )


def _change(claim: Claim) -> str:
    return {"up": "a rise", "down": "a fall"}.get(claim.quantity.change or "", "a level")


def _unit(a: Claim, b: Claim) -> tuple[Answer, str]:
    unit_a, unit_b = a.quantity.unit, b.quantity.unit
    if a.kind is Kind.COUNT or unit_a == unit_b:
        return Answer.EQUAL, "counted one by one" if a.kind is Kind.COUNT else f"both in {unit_a or 'no unit'}"
    if a.kind is Kind.SHARE:
        return Answer.COMPATIBLE, "both shares"
    if _per(a, b):
        return Answer.COMPATIBLE, f"{unit_a} and {unit_b}"
    return Answer.DIFFERS, f"{unit_a or 'no unit'} and {unit_b or 'no unit'}"


def _outcome(a: Claim, b: Claim) -> tuple[Answer, str]:
    if a.outcome is None or b.outcome is None:
        return (
            Answer.UNKNOWN,
            "one does not say what happened" if a.outcome != b.outcome else "neither says what happened",
        )
    if a.outcome == b.outcome:
        telling = a.kind is not Kind.COUNT or a.outcome not in _SAYING_LITTLE
        return Answer.EQUAL if telling else Answer.UNKNOWN, f"both {a.outcome}"
    if one_act(a.outcome, b.outcome):
        return Answer.EQUAL, f"{a.outcome} and {b.outcome} are one act"
    if a.kind is not Kind.COUNT and _TAKINGS not in (a.counted, b.counted) and noun_and_verb(a, b):
        return Answer.EQUAL, f"the {a.counted} or {b.counted} is what is told as {a.outcome} or {b.outcome}"
    if "casualties" in (a.outcome, b.outcome) and {a.outcome, b.outcome} & _CASUALTIES:
        narrow, wide = (a, b) if b.outcome == "casualties" else (b, a)
        return Answer.COMPATIBLE, f"{narrow.outcome} is a kind of casualty: {narrow.text} may be among {wide.text}"
    if _one_telling_figure(a, b):
        return Answer.COMPATIBLE, f"{a.outcome} and {b.outcome}, but both reports print {a.quantity.figure}"
    if is_harm(a) or is_harm(b) or two_acts(a.outcome, b.outcome) or _of_others(a, b):
        return Answer.DIFFERS, f"{a.outcome} and {b.outcome}"
    return Answer.UNKNOWN, f"{a.outcome} and {b.outcome}"


def _of_others(a: Claim, b: Claim) -> bool:
    """Whether two reports tell of two kinds of people and what each does: leaders, and members of a party."""
    people = all(c.kind is Kind.COUNT and lexicon_in_use().lineage(head(c)) for c in (a, b))
    return people and _ANYBODY not in (a.counted, b.counted) and a.source_id != b.source_id and not one_thing(a, b)


def _one_telling_figure(a: Claim, b: Claim) -> bool:
    """The same figure of the same things in two reports, too large to be the same by chance."""
    return a.source_id != b.source_id and a.counted == b.counted and a.quantity.figure == b.quantity.figure >= _CHANCE


def _whole(a: Claim, b: Claim) -> tuple[Answer, str]:
    if a.quantity.figure == b.quantity.figure and a.source_id != b.source_id:
        return Answer.COMPATIBLE, f"both reports print {a.quantity.figure}"
    if a.source_id == b.source_id and (reason := _individuals(a, b)):
        return Answer.DIFFERS, reason
    if a.others != b.others:
        return Answer.DIFFERS, f"{(a if a.others else b).text!r} leaves out people counted before"
    if a.part_of == b.id or b.part_of == a.id:
        return Answer.DIFFERS, "one is a part of the other"
    if "" in (a.part_of, b.part_of):
        return Answer.DIFFERS, "one is a part of a total that is not given"
    if a.part_of is None and b.part_of is None:
        return Answer.EQUAL, "both totals"
    if a.part_of and b.part_of:
        return _two_parts(a, b)
    part, total = (a, b) if a.part_of else (b, a)
    if part.counted == total.counted and part.counted not in ("person", "civilian", None):
        return Answer.COMPATIBLE, f"one stands as a part, and both count {part.counted}"
    return Answer.DIFFERS, f"{part.text!r} is a part, {total.text!r} a total"


def _two_parts(a: Claim, b: Claim) -> tuple[Answer, str]:
    if a.part_of == b.part_of:
        return Answer.DIFFERS, "two parts of the same total"
    if a.source_id == b.source_id and (kin := kin_of_two(a, b)):
        return Answer.DIFFERS, kin
    if one_class(a, b):
        return Answer.COMPATIBLE, "both parts of a total"
    return Answer.DIFFERS, f"two parts, {a.counted} and {b.counted}"


def _individuals(a: Claim, b: Claim) -> str | None:
    """In one report, why a count of victims is of people told of one by one and not of all of them."""
    if not (is_harm(a) and is_harm(b)) or a.quantity.figure == b.quantity.figure or headline_and_lead(a, b):
        return None
    listed = [c for c in (a, b) if c.quantity.convention and c.quantity.figure > 1 and not c.quantity.is_vague]
    if listed:
        return f"{listed[0].text!r} lists people, and may leave some out"
    if 1 in (a.quantity.figure, b.quantity.figure):
        return "one person may be any of the others"
    return None


def _unless_victims(asked: _Asked, a: Claim, b: Claim, source_a: Source, source_b: Source) -> tuple[Answer, str]:
    """The answer of a facet that is not asked of two counts of victims: reports tell of events, not of parties."""
    if both_of_victims(a, b):
        return Answer.UNKNOWN, "not asked of victims"
    return asked(a, b, source_a, source_b)


def _event(a: Claim, b: Claim, source: Source) -> tuple[Answer, str]:
    if a.source_id != b.source_id or a.in_title or b.in_title or not (is_harm(a) and is_harm(b)):
        return Answer.UNKNOWN, "asked of victims in the text of one report"
    return event(a, b, source)


def _figure(a: Claim, b: Claim) -> tuple[Answer, str]:
    """One figure printed twice in a report is a sign that it is the same thing; another is no sign against it."""
    if a.quantity.figure == b.quantity.figure:
        return Answer.EQUAL, f"both print {a.quantity.figure}"
    sizes = sorted(abs(c.quantity.figure) for c in (a, b))
    if a.kind in (Kind.COUNT, Kind.MONEY) and sizes[1] > _OTHER_SIZE * max(sizes[0], Decimal(1)):
        return Answer.DIFFERS, f"{a.text} and {b.text} are of quite another size"
    return Answer.UNKNOWN, f"{a.text} and {b.text}"


def _topic(a: Claim, b: Claim) -> tuple[Answer, str]:
    words_a, words_b = set(a.topic) - GENERIC, set(b.topic) - GENERIC
    shared = words_a & words_b
    least = min(len(words_a), len(words_b))
    if not least:
        return Answer.UNKNOWN, "too little said to tell"
    share = len(shared) / least
    told = ", ".join(sorted(shared)[:5])
    if share >= _TOPIC_SHARE and (len(shared) >= 2 or least <= 2):
        return Answer.EQUAL, f"the sentences share {told}"
    if len(shared) > 1 or (shared and a.main and b.main):
        return Answer.COMPATIBLE, f"the sentences share only {told}"
    return Answer.UNKNOWN, f"the sentences share only {told}" if shared else "the sentences share no word that tells"


_FACETS: tuple[tuple[str, _Asked], ...] = (
    ("report", lambda a, b, *_: _report(a, b)),
    ("kind", lambda a, b, *_: _kind(a, b)),
    ("unit", lambda a, b, *_: _unit(a, b)),
    ("modality", modality),
    ("counted", lambda a, b, *_: counted(a, b)),
    ("outcome", lambda a, b, *_: _outcome(a, b)),
    ("event", lambda a, b, source, _: _event(a, b, source)),
    ("whole", lambda a, b, *_: _whole(a, b)),
    ("place", place),
    ("period", period),
    ("as_of", as_of),
    ("actor", lambda a, b, *_: actor(a, b)),
    ("party", lambda a, b, *texts: _unless_victims(party, a, b, *texts)),
    ("scope", scope),
    ("topic", lambda a, b, *_: _topic(a, b)),
    ("figure", lambda a, b, *_: _figure(a, b)),
    ("prominence", lambda a, b, *_: prominence(a, b)),
)
