"""What is wrong with a rule whose keys and types are right."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite
from typing import TypeAlias

from crosscheck.lexicon import Lexicon
from crosscheck.naming import CODE_RULE, is_code
from crosscheck.rules.schema import ClaimRule, PairRule, Rule, RunRule, Selection, many
from crosscheck.rules.templates import CLAIM_NAMES, PAIR_NAMES, read_template
from crosscheck.rules.vocabulary import word_faults

__all__ = ["faults"]

Faults: TypeAlias = Iterator[tuple[tuple[str, ...], str]]


def faults(rule: Rule, lexicon: Lexicon) -> Faults:
    """Each key that is wrong, from the rule's own table on, and what is wrong with it."""
    yield from _texts(rule)
    yield from _examples(rule)
    for key in ("where", "one", "other"):
        yield from (((key, word), fault) for word, fault in _selected(getattr(rule, key, Selection()), lexicon))
    yield from _everywhere_or_never(rule)


def _texts(rule: Rule) -> Faults:
    if rule.code and not is_code(rule.code):
        yield ("code",), f'"{rule.code:.80}" must be {CODE_RULE}, or be left out'
    for key in ("finds", "message"):
        if not getattr(rule, key).strip():
            yield (key,), "must not be empty"
    for key in ("message", "ask"):
        yield from (((key,), fault) for fault in _template(getattr(rule, key), rule))


def _template(template: str, rule: Rule) -> Iterator[str]:
    if not template.isprintable():
        yield "must be one line of printable text"
    try:
        read_template(template, CLAIM_NAMES if isinstance(rule, ClaimRule) else PAIR_NAMES)
    except ValueError as error:
        yield str(error)


def _examples(rule: Rule) -> Faults:
    for key, must in (("good", "stay silent"), ("bad", "give the finding")):
        examples = getattr(rule, key)
        if not examples:
            yield (key,), f"needs an example: a text that must {must}"
        if any(not many(example) for example in examples):
            yield (key,), "an example is a text, or a list of texts"


def _selected(selection: Selection, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    yield from word_faults(selection, lexicon)
    for key in ("figure_at_least", "figure_at_most"):
        value = getattr(selection, key)
        if value is not None and not isfinite(value):
            yield key.replace("_", "-"), "must be a number"


def _everywhere_or_never(rule: Rule) -> Faults:
    if isinstance(rule, ClaimRule):
        if rule.where == Selection():
            yield ("where",), "selects every claim; say which"
        return
    if both := set(many(rule.same)) & set(many(rule.different)):
        yield ("different",), f"{sorted(both)[0]} cannot be the same and different"
    if isinstance(rule, RunRule):
        yield from _of_the_run(rule)
    elif rule.gap_at_least is not None and not 0 <= rule.gap_at_least <= 1:
        yield ("gap-at-least",), "must be a part of the larger figure: 0.1 for a tenth"
    if not (rule.different or getattr(rule, "relation", ()) or rule.one != rule.other):
        yield (), "it would speak up for every pair; say relation, different, or one and other"


def _of_the_run(rule: PairRule) -> Faults:
    if rule.where.figure_at_least is None:
        yield ("where",), "a rule over the whole run needs figure-at-least: small figures are the same by chance"
    if "figure" in many(rule.different):
        yield ("different",), 'the figure is always the same in a rule with scope = "run"'
