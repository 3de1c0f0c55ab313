"""CC3, arithmetic: what each checker reports, and the traps it must not fall into.

A text marks its claims as [figure|facts]; a fact is ``id=`` ``part=`` ``of=`` and so on, see ``read``.
"""

from __future__ import annotations

import re
import time
from dataclasses import replace
from typing import Any

import pytest
from crosscheck_checkers.arithmetic import change, impossible_share, parts_and_total, parts_over_total, share

from crosscheck import (
    Checker,
    Claim,
    Finding,
    Kind,
    Modality,
    Quantity,
    Relation,
    Severity,
    Source,
    SourceView,
    Span,
    find_quantities,
)
from crosscheck.testing import findings_of, make_claim

FAMILY = (parts_over_total, parts_and_total, share, change, impossible_share)
MARK = re.compile(r"\[([^\]|]+)(?:\|([^\]]*))?\]")


def read(marked: str) -> SourceView:
    """A source and its claims: "[nine|part=12 counted=child] children" is a part of the claim printed "12"."""
    text, at = "", 0
    claims: list[Claim] = []
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        facts: dict[str, Any] = dict(fact.split("=") for fact in (match[2] or "").split())
        total = facts.pop("part", None)
        facts["part_of"] = next((claim.id for claim in claims if claim.text == total), None) if total else None
        facts["others"] = facts.pop("others", "") == "yes"
        facts["modality"] = Modality(facts.pop("modality", "asserted"))
        span = Span(len(text), len(text) + len(match[1]))
        claims.append(make_claim(match[1], quantity(match[1], facts.pop("change", None)), span=span, **facts))
        text, at = text + match[1], match.end()
    text += marked[at:]
    claims = [replace(claim, sentence=sentence(text, claim.span)) for claim in claims]
    return SourceView(Source.from_text(text, id="a"), tuple(claims))


def sentence(text: str, span: Span) -> Span:
    """What stands between the full stops around a span."""
    return Span(text.rfind(". ", 0, span.start) + 1, (text.find(". ", span.end) + 1 or len(text) + 1) - 1)


def quantity(figure: str, changes: str | None) -> Quantity:
    """The quantity of a figure as the reader of numbers reads it, without what it needs its sentence for."""
    found = find_quantities(f"{figure} people" if figure[-1].isalnum() and figure[-1] not in "mn%t" else figure)[
        0
    ].quantity
    facts = {
        name: getattr(found, name) for name in ("low", "high", "low_open", "high_open", "approximate", "step", "kind")
    }
    unit = found.unit if found.kind is not Kind.COUNT else ""
    return Quantity(**facts, unit=unit, change=changes)


def run(checker: Checker, marked: str) -> list[Finding]:
    view = read(marked)
    return list(findings_of(checker, view.claims, sources=[view.source]))


def run_all(marked: str) -> list[str]:
    return [each.code for each in FAMILY for _ in run(each, marked)]


def figures(finding: Finding) -> list[str]:
    return [evidence.claim.text for evidence in finding.evidence]


# ------------------------------------------------------------------ parts-over-total
def test_parts_that_exclude_each_other_and_come_to_more_than_the_total() -> None:
    [finding] = run(
        parts_over_total,
        "killed [12|counted=person], including [nine|part=12 counted=child] and [five|part=12 counted=woman].",
    )
    assert finding.relation is Relation.IMPOSSIBLE
    assert [(e.role, e.claim.text) for e in finding.evidence] == [("total", "12"), ("part", "nine"), ("part", "five")]
    assert finding.detail == ("the parts are 14 or more, the total 12 or less",)


def test_one_part_larger_than_its_total() -> None:
    [finding] = run(parts_over_total, "[50|counted=person] dead, among them [60|part=50 counted=woman] women")
    assert finding.message == "a part is larger than its total"


@pytest.mark.parametrize(
    "text",
    [
        "killed [23|counted=worker], including [17|part=23 counted=woman] and [nine|part=23 counted=national] Nepalis",
        "killed [23|counted=person]: [20|part=23 counted=civilian] civilians, [nine|part=23 counted=child] children",
        "[more than 40|counted=person], including [28|part=more_than_40 counted=woman] and [15|counted=man]",
        "killed [five|counted=person] and injured [19|counted=person], among them [seven|part=19 counted=child]",
        "[10|counted=person] among [12|part=10 counted=person] dead",
        "[12|counted=person], including [seven|part=12 counted=child] children and [five|part=12 counted=woman] women",
    ],
    ids=["may overlap", "are civilians too", "a floor", "a part of something else", "the other way round", "adds up"],
)
def test_parts_that_fit_are_left_alone(text: str) -> None:
    assert not run(parts_over_total, text)


# ------------------------------------------------------------------ parts-and-total
KILLED = "counted=person outcome=killed"


def test_parts_that_do_not_make_the_total_are_a_note() -> None:
    [finding] = run(
        parts_and_total, f"Tornadoes killed [23|{KILLED}]: [14|{KILLED}] in Dyer and [eight|{KILLED}] in Lake county."
    )
    assert finding.severity is Severity.NOTE
    assert finding.detail == ("14 and eight make 22; the total is 23",)


def test_parts_that_the_text_says_are_all_are_a_warning() -> None:
    [finding] = run(
        parts_and_total, f"All [46|{KILLED}]: [27|{KILLED}] by rope and the other [16|{KILLED} others=yes] by air."
    )
    assert (finding.severity, finding.relation) == (Severity.WARNING, Relation.IMPOSSIBLE)


def test_what_must_be_true_of_a_bound() -> None:
    text = f"[more than 250|{KILLED}] died: [145|{KILLED}] in one half, and [at least 100|{KILLED}] in the other."
    [finding] = run(parts_and_total, text)
    assert finding.message == "145 and at least 100 make more than 250 only if the second is at least 106"
    assert figures(finding) == ["more than 250", "145", "at least 100"]


@pytest.mark.parametrize(
    "text",
    [
        f"[seven|{KILLED}], [four|{KILLED}] of them French and [three|{KILLED}] Italian",
        f"[38|{KILLED}], of which [nine|{KILLED}] here and [six|{KILLED}] there",
        f"[23|{KILLED}], and [14|counted=person outcome=injured] and [eight|counted=person outcome=injured] hurt",
        f"[more than 250|{KILLED}]: [145|{KILLED}] here and [at least 110|{KILLED}] there",
        f"[23|{KILLED}]." + " More." * 200 + f" [14|{KILLED}] and [eight|{KILLED}]",
    ],
    ids=["adds up", "not all", "another outcome", "the bound has room", "far away"],
)
def test_what_adds_up_or_is_no_sum_is_left_alone(text: str) -> None:
    assert not run(parts_and_total, text)


# ------------------------------------------------------------------ share
@pytest.mark.parametrize(
    ("text", "given"),
    [
        (
            "Only [1,800] of the [6,000] voters on the island cast a ballot, or [45 percent], he said.",
            ["1,800", "6,000", "45 percent"],
        ),
        (
            "Of [240] samples taken from wells, [60] were bad. That is [40 percent] of the samples.",
            ["60", "240", "40 percent"],
        ),
        ("[50 percent] of the [90] passengers, or [60], were saved.", ["60", "90", "50 percent"]),
        (
            "[350|counted=school outcome=hit] of [500|counted=school] schools. [50 percent|outcome=hit] of the schools",
            ["350", "500", "50 percent"],
        ),
    ],
)
def test_a_share_that_its_counts_do_not_make(text: str, given: list[str]) -> None:
    [finding] = run(share, text)
    assert figures(finding) == given
    assert finding.relation is Relation.IMPOSSIBLE


def test_the_detail_gives_the_sum() -> None:
    [finding] = run(share, "[1,800] of the [6,000] voters, or [45 percent],")
    assert finding.detail == ("1,800 of 6,000 is 30 percent; the text gives 45 percent",)


@pytest.mark.parametrize(
    "text",
    [
        "[361] of [1,203] drivers, or [30 percent], were over the limit",
        "[60] of the [90], or [67 percent],",
        "[900] of the [4,500] units. Some [60 percent] of its staff work there",
        "[50 percent] of the [90] passengers, [60] of them children,",
        "[60] of the [more than 90] passengers, or [half],",
    ],
    ids=["rounded", "rounded up", "of something else", "another part", "a floor"],
)
def test_a_share_that_fits_or_is_of_something_else_is_left_alone(text: str) -> None:
    assert not run(share, text)


# ------------------------------------------------------------------ change
def test_a_change_of_another_size() -> None:
    [finding] = run(change, "beds fell from [1,500] to [600] since then, a drop of [40 percent], it said")
    assert figures(finding) == ["1,500", "600", "40 percent"]
    assert finding.detail == ("from 1,500 to 600 is a fall of 60 percent; the text gives 40 percent",)


def test_a_change_that_goes_the_other_way() -> None:
    [finding] = run(change, "Revenue rose [40%|change=up] from [£125m] to [£75m].")
    assert finding.message == "a change that goes the other way than its figures"


def test_the_later_figure_may_come_first() -> None:
    assert run(change, "a [40 percent] drop to [£90m], from [£125m] before")
    assert not run(change, "a [40 percent] drop to [£75m], from [£125m] before")


@pytest.mark.parametrize(
    "text",
    [
        "climbed from [1.9m] to [2.3m] last year, an increase of about [20 percent], it said",
        "Prices go from [£2.40] to [£2.60]. Riders have grown [12 percent|change=up] in two years",
        "rose from [30] to [50] shops, and [80 percent] of the staff",
        "support rose [5 percent|change=up] to [30 percent] from [25 percent]",
    ],
    ids=["rounded", "another sentence", "a share of something", "shares of shares"],
)
def test_a_change_that_fits_or_is_of_something_else_is_left_alone(text: str) -> None:
    assert not run(change, text)


# ------------------------------------------------------------------ impossible-share
def test_a_percentage_that_so_few_cannot_give() -> None:
    [finding] = run(impossible_share, "[33 percent] of the [10] patients were free of pain")
    assert finding.message == "no whole number out of 10 is 33 percent"
    assert finding.detail == ("out of 10, 3 is 30 and 4 is 40 percent",)
    assert run(impossible_share, "Of the [10] patients, [33 percent] were free of pain")


def test_more_than_all_of_them() -> None:
    assert [f.message for f in run(impossible_share, "[112 percent] of firms plan to hire")] == [
        "a share of more than the whole"
    ]


def test_a_part_larger_than_its_whole_is_reported_once() -> None:
    assert run_all("[Sixty] of the [50] people killed were women") == ["CC305"]
    assert run_all("[Sixty|part=50] of the [50] people") == ["CC305"]


@pytest.mark.parametrize(
    "text",
    [
        "[33 percent] of the [nine] patients",
        "[30 percent] of the [10] patients",
        "[33 percent] of [8 million] people",
        "[about 33 percent] of the [10] patients",
        "[33 percent] of the [at least 10] patients",
        "[104 percent] of the sum asked for",
        "grew by [150 percent|change=up] of people",
        "[33 percent] of the [10] firms' income",
    ],
)
def test_shares_that_can_be_are_left_alone(text: str) -> None:
    assert not run(impossible_share, text)


# ------------------------------------------------------------------ all together
def test_no_fault_is_reported_twice() -> None:
    assert run_all(
        "killed [12|counted=person], including [nine|part=12 counted=child] and [five|part=12 counted=woman]."
    ) == ["CC301"]
    assert run_all("Only [1,800] of the [6,000] voters, or [45 percent],") == ["CC303"]


def test_a_hostile_text_costs_little() -> None:
    marked = "[5] of the [9] " + "from , of to or ( " * 3000 + "[5] from [6] to [7] [8 percent]" + " a, b" * 3000
    started = time.process_time()
    run_all(marked + "\ue000n0\ue001 [9] of the 7")
    assert time.process_time() - started < 5


def test_a_denied_figure_is_no_part_of_a_sum() -> None:
    claims: tuple[Claim, ...] = read("[1,800] of the [6,000] voters, or [45 percent|modality=denied],").claims
    assert claims[2].modality is Modality.DENIED
    assert not run(share, "[1,800] of the [6,000] voters, or [45 percent|modality=denied],")


def test_exact_parts_in_several_sentences_may_be_another_matter() -> None:
    assert not run(parts_and_total, f"He killed [27|{KILLED}]. Here [six|{KILLED}] died. There [22|{KILLED}] died.")


def test_a_figure_that_was_multiplied() -> None:
    [finding] = run(change, "The price tripled to [$9,000] in March from [$4,500] a year earlier.")
    assert finding.detail == ('$9,000 is 2 times $4,500; the text gives "tripled"',)
    assert figures(finding) == ["$4,500", "$9,000"]


@pytest.mark.parametrize(
    "text",
    [
        "doubled to [1,240] this year, from [615]",
        "more than doubled from [615] to [1,900]",
        "halved from [620] to [300]",
    ],
)
def test_a_fair_multiple_is_left_alone(text: str) -> None:
    assert not run(change, text)
