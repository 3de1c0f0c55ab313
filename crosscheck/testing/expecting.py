"""What the annotations of a text ask for, with the names of checkers looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosscheck.annotations import Annotation, Fault, Mark, Statement
from crosscheck.errors import UsageError
from crosscheck.plugins import Registry
from crosscheck.selecting import select_checkers

__all__ = ["Expectation", "Plan", "Silence", "make_plan"]

_ADVICE = "crosscheck checkers lists the names, -P FOLDER brings plugin files in, and a package must be installed"


@dataclass(frozen=True, slots=True)
class Expectation:
    """A finding that must come: of ``checker``, resting on all the marked figures and no others."""

    checker: str
    annotations: tuple[Annotation, ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The ends of the finding."""
        return tuple(mark for annotation in self.annotations for mark in annotation.marks)

    @property
    def label(self) -> str:
        """What ties the ends together, "" for a finding on one figure."""
        return self.annotations[0].label

    @property
    def todo(self) -> bool:
        """Whether it is known not to come yet."""
        return self.annotations[0].todo

    @property
    def says(self) -> tuple[str, ...]:
        """Words that the finding must have."""
        return tuple(annotation.says for annotation in self.annotations if annotation.says)

    @property
    def name(self) -> str:
        """Checker and label."""
        return f"{self.checker} {self.label}".rstrip()


@dataclass(frozen=True, slots=True)
class Silence:
    """What must not come: a finding of ``checkers`` on a marked figure, or on any if there is no mark."""

    checkers: frozenset[str]
    annotation: Annotation

    @property
    def is_whole(self) -> bool:
        """Whether it is about the whole text."""
        return not self.annotation.marks


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is asked of a text; ``watched`` are the checkers that it is about."""

    expectations: tuple[Expectation, ...] = ()
    silences: tuple[Silence, ...] = ()
    watched: tuple[str, ...] = ()


def make_plan(annotations: Iterable[Annotation], registry: Registry) -> tuple[Plan, tuple[Fault, ...]]:
    """The plan, and a fault for each annotation that names no checker, lacks its other end or contradicts another."""
    annotations, faults = tuple(annotations), list[Fault]()
    names: dict[Annotation, frozenset[str]] = {}
    for each in annotations:
        try:
            names[each] = frozenset(_resolved(each, registry))
        except UsageError as error:
            faults.append(Fault(each.line, str(error), _ADVICE))
    expectations = _expectations((a, name) for a in names for name in names[a] if a.statement is Statement.FINDS)
    faults += _torn(expectations)
    expected = {each.checker: each for each in expectations}
    silences = []
    for each, found in names.items():
        if each.statement is Statement.SILENT:
            faults += _contradictions(each, expected, registry)
            silences.append(Silence(found if each.marks or each.todo else found - set(expected), each))
    watched = tuple(c.name for c in registry.checkers if any(c.name in found for found in names.values()))
    return Plan(expectations, tuple(silences), watched), tuple(faults)


def _resolved(annotation: Annotation, registry: Registry) -> Iterator[str]:
    """The names of the checkers that an annotation is about."""
    if annotation.statement is Statement.FINDS:
        yield registry.find(annotation.names[0]).name
    elif annotation.names:
        off = [word.removeprefix("no:") for word in annotation.names if word.startswith("no:")]
        on = [word for word in annotation.names if not word.startswith("no:")]
        yield from (c.name for c in select_checkers(registry.checkers, on, off, registry.absent))


def _named(word: str, registry: Registry) -> str:
    """The checker that a name or a code means, "" for a family or a glob."""
    try:
        return registry.find(word).name
    except UsageError:
        return ""


def _expectations(annotations: Iterable[tuple[Annotation, str]]) -> tuple[Expectation, ...]:
    """One for each checker and label, and for each line without a label."""
    tied: dict[tuple[str, str | int], list[Annotation]] = {}
    for each, checker in annotations:
        tied.setdefault((checker, each.label or each.line), []).append(each)
    return tuple(Expectation(checker, tuple(found)) for (checker, _), found in tied.items())


def _torn(expectations: Iterable[Expectation]) -> Iterator[Fault]:
    """Labels with one end only."""
    for each in expectations:
        line = each.annotations[0].line
        if each.label and len(each.marks) < 2:
            advice = "mark the other end too, or take the label away from a finding on one figure"
            yield Fault(line, f"the label {each.label} of {each.checker} has one end only", advice)
        if len({annotation.todo for annotation in each.annotations}) > 1:
            yield Fault(
                line, f"the label {each.label} of {each.checker} is todo at one end only", "write todo: at each"
            )


def _contradictions(silence: Annotation, expected: dict[str, Expectation], registry: Registry) -> Iterator[Fault]:
    """A checker that is told by its name to be silent on the whole text, and to find something in it."""
    for word in () if silence.marks or silence.todo else silence.names:
        name = _named(word, registry)
        if name in expected:
            line = expected[name].annotations[0].line
            advice = "put carets under what it must leave alone, or take one of the two away"
            yield Fault(silence.line, f"ok: says that {name} finds nothing, line {line} says what it finds", advice)
