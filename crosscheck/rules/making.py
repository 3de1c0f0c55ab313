"""From a rule to a checker like any other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from crosscheck.checking import Checker, Context, Scope
from crosscheck.comparing import Pair, clusters
from crosscheck.differing import figures, source_name
from crosscheck.model import Claim, Evidence, Finding, Group
from crosscheck.quantity import materiality
from crosscheck.rules.describing import document
from crosscheck.rules.fitting import fits
from crosscheck.rules.pairing import pairs_in_group, pairs_in_run
from crosscheck.rules.schema import ClaimRule, GroupRule, Rule, RunRule
from crosscheck.rules.templates import CLAIM_NAMES, PAIR_NAMES, read_template, values_of
from crosscheck.wording import describe, says

__all__ = ["make_checker"]


def make_checker(name: str, rule: Rule) -> Checker:
    """The checker that a rule stands for; its documentation is made of the rule."""
    function = _on_claims(rule) if isinstance(rule, ClaimRule) else _on_pairs(rule)
    function.__name__, function.__doc__ = name.replace("-", "_"), document(rule)
    scope = Scope.CLAIM if isinstance(rule, ClaimRule) else Scope.RUN if isinstance(rule, RunRule) else Scope.GROUP
    return Checker(name, rule.code, scope, function, rule.severity)


def _on_claims(rule: ClaimRule) -> Callable[[Claim, Context], Iterator[Finding]]:
    message, ask = (read_template(text, CLAIM_NAMES) for text in (rule.message, rule.ask))

    def check(claim: Claim, context: Context) -> Iterator[Finding]:
        if fits(rule.where, claim, context):
            values = values_of((claim,), context)
            yield Finding(message.fill(values), _evidence([claim]), ask=ask.fill(values))

    return check


def _on_pairs(rule: GroupRule | RunRule) -> Callable[[Group, Context], Iterator[Finding]]:
    """One finding for pairs that hang together, worded after the first of them."""
    message, ask = (read_template(text, PAIR_NAMES) for text in (rule.message, rule.ask))

    def check(group: Group, context: Context) -> Iterator[Finding]:
        found = [pairs_in_group(rule, group, context)] if isinstance(rule, GroupRule) else pairs_in_run(rule, context)
        for cluster in (cluster for pairs in found for cluster in clusters(pairs)):
            values = values_of((cluster[0].a, cluster[0].b), context)
            claims = _in_order(cluster)
            yield Finding(
                message.fill(values),
                _evidence(claims),
                relation=cluster[0].relation if isinstance(rule, GroupRule) else None,
                confidence=min(pair.confidence for pair in cluster),
                materiality=max(materiality(pair.a.quantity, pair.b.quantity) for pair in cluster),
                detail=_detail(claims, context),
                ask=ask.fill(values),
            )

    return check


def _evidence(claims: Iterable[Claim]) -> tuple[Evidence, ...]:
    return tuple(Evidence(claim, str(claim.segment), says(claim)) for claim in claims)


def _in_order(pairs: Iterable[Pair]) -> list[Claim]:
    claims = dict.fromkeys(claim for pair in pairs for claim in (pair.a, pair.b))
    return sorted(claims, key=lambda c: (c.source_id, not c.in_title, c.span, c.id))


def _detail(claims: list[Claim], context: Context) -> tuple[str, ...]:
    """Who gives which figure, where there are more than the two that the message may name."""
    if len(claims) == 2:
        return ()
    lines = []
    for same in figures(claims):
        names = dict.fromkeys(source_name(claim.source_id, context.sources) for claim in same)
        lines.append(f"{describe(same[0].quantity)}: {', '.join(names)}")
    return tuple(lines)
