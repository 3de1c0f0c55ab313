"""What the annotations of a text ask for, with the names of checkers looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crosscheck.annotations import Annotation, Fault, Mark, Statement
from crosscheck.errors import UsageError
from crosscheck.plugins import Registry
from crosscheck.selecting import select_checkers

__all__ = ["Expectation", "Plan", "Silence", "make_plan"]


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
    """The plan, and a fault for each annotation that names no checker, or contradicts another."""
    annotations, faults = tuple(annotations), list[Fault]()
    names: dict[Annotation, frozenset[str]] = {}
    for each in annotations:
        try:
            names[each] = frozenset(_resolved(each, registry))
        except UsageError as error:
            faults.append(Fault(each.line, str(error), "crosscheck checkers lists the names"))
    expectations = _expectations({a: names[a] for a in annotations if a in names and a.statement is Statement.FINDS})
    expected = {each.checker: each for each in expectations}
    silences = []
    for each, found in names.items():
        if each.statement is Statement.SILENT:
            faults += _contradictions(each, found, expected)
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


def _expectations(names: Mapping[Annotation, frozenset[str]]) -> tuple[Expectation, ...]:
    """One for each checker and label, and for each line without a label; each annotation with its checker's name."""
    tied: dict[tuple[str, object], list[Annotation]] = {}
    for each, (name,) in names.items():
        tied.setdefault((name, each.label or each.line), []).append(each)
    return tuple(Expectation(name, tuple(found)) for (name, _), found in tied.items())


def _contradictions(
    silence: Annotation, checkers: frozenset[str], expected: Mapping[str, Expectation]
) -> Iterator[Fault]:
    """A checker that is told by its name to be silent on the whole text, and to find something in it."""
    for name in () if silence.marks or silence.todo else sorted(checkers & set(expected)):
        if {name, name.rpartition("/")[2]} & set(silence.names):
            line = expected[name].annotations[0].line
            advice = "put carets under what it must leave alone, or take one of the two away"
            yield Fault(silence.line, f"ok: says that {name} finds nothing, line {line} says what it finds", advice)
