"""CC2, across sources: what each checker reports, and the traps it must not fall into."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from crosscheck_checkers.across import conflict, floors, outcome_drift, population_drift, revision, speaker_drift

from crosscheck import (
    Answer,
    Checker,
    Claim,
    Facet,
    Finding,
    Group,
    Link,
    Quantity,
    Relation,
    Severity,
    Source,
    Span,
)
from crosscheck.testing import findings_of, in_any_order, make_claim, make_quantity

FAMILY = (conflict, floors, population_drift, outcome_drift, speaker_drift, revision)
DAYS = {"mon": "2022-06-13", "fri": "2022-06-17T09:00:00Z"}


def floor(figure: int) -> Quantity:
    return make_quantity(low=figure)


def report(source: str, quantity: Quantity | int, text: str = "", **facts: Any) -> Claim:
    """A claim of people killed, in a source of its own; sources called "mon" and "fri" are dated so."""
    facts = {"counted": "person", "outcome": "killed", **facts}
    if isinstance(quantity, int):
        quantity = make_quantity(quantity, unit=str(facts["counted"]))
    text = text or str(quantity.figure)
    return make_claim(text, quantity, source_id=source, **facts)


def run(checker: Checker, *claims: Claim, **texts: str) -> list[Finding]:
    """The checker's findings on a group of these claims; ``texts`` are those of sources, by their ids."""
    ids = sorted({claim.source_id for claim in claims})
    sources = {
        i: Source.from_text(texts.get(i, ""), id=i, publisher=f"Daily {i.upper()}", published=DAYS.get(i)) for i in ids
    }
    return list(findings_of(checker, claims, sources=sources.values()))


def run_all(*claims: Claim) -> list[str]:
    return [each.code for each in FAMILY for _ in run(each, *claims)]


def figures(finding: Finding) -> list[str]:
    return [evidence.claim.text for evidence in finding.evidence]


# ------------------------------------------------------------------ conflict
def test_two_figures_that_cannot_both_hold() -> None:
    [finding] = run(conflict, report("a", 96), report("b", 140))
    assert (finding.relation, finding.severity) == (Relation.DISJOINT, Severity.WARNING)
    assert finding.message == "two figures for the same count in two reports"
    assert finding.detail == ("the figure in Daily A is 44 (31 %) lower",)


def test_six_reports_are_one_finding_that_says_who_agrees_with_whom() -> None:
    claims = [report(i, n) for i, n in zip("abcdef", (29, 29, 31, 40, 31, 40), strict=True)]
    [finding] = run(conflict, *claims)
    assert finding.message == "three figures for the same count in six reports"
    assert finding.detail == ("29: Daily A, Daily B", "31: Daily C, Daily E", "40: Daily D, Daily F")
    assert len(finding.evidence) == 6, "each report that takes part is evidence"


def test_a_report_that_agrees_with_all_takes_no_part() -> None:
    [finding] = run(conflict, report("a", 29), report("b", 40), report("c", floor(25), "at least 25"))
    assert figures(finding) == ["29", "40"]


def test_a_report_that_gives_both_figures_is_in_no_conflict() -> None:
    assert not run(conflict, report("a", 29), report("a", 31, span=Span(50, 52)), report("b", 31))


def test_a_fair_rounding_is_no_conflict() -> None:
    assert run_all(report("a", 1287), report("b", make_quantity(1300, approximate=True))) == []


def test_fewer_civilians_than_people_are_no_conflict() -> None:
    assert run_all(report("a", 29, counted="civilian"), report("b", 40)) == []
    assert run_all(report("a", 40, counted="civilian"), report("b", 29)) == ["CC201"]


def test_fewer_killed_than_casualties_are_no_conflict() -> None:
    assert run_all(report("a", 29), report("b", 40, outcome="casualties")) == []


# ------------------------------------------------------------------ floors
@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (floor(40000), floor(25000), Relation.TWO_FLOORS),
        (make_quantity(high=900), make_quantity(high=400), Relation.TWO_CEILINGS),
        (floor(29), make_quantity(40), Relation.LOOSE_BOUND),
    ],
    ids=str,
)
def test_bounds_far_apart_are_a_note(one: Quantity, other: Quantity, relation: Relation) -> None:
    [finding] = run(floors, report("a", one), report("b", other))
    assert (finding.relation, finding.severity) == (relation, Severity.NOTE)
    assert finding.detail[0].startswith("both hold if the count is")


def test_bounds_close_to_each_other_are_left_alone() -> None:
    assert not run(floors, report("a", floor(30)), report("b", 31))


def test_sources_that_conflict_are_not_reported_for_their_bounds_as_well() -> None:
    claims = report("a", 29), report("b", 60), report("b", floor(45), span=Span(40, 42))
    assert run_all(*claims) == ["CC201"]


# ------------------------------------------------------------------ revision
def test_a_toll_that_is_higher_in_a_later_report_is_a_revision_and_no_conflict() -> None:
    claims = report("fri", 55), report("mon", 41)
    [finding] = run(revision, *claims)
    assert finding.relation is Relation.REVISION
    assert finding.message == "the toll is 41 on 2022-06-13 and 55 on 2022-06-17"
    assert figures(finding) == ["41", "55"], "in the order of the days"
    assert run_all(*claims) == ["CC206"]


def test_the_date_of_the_claim_goes_before_that_of_its_source() -> None:
    assert run_all(report("fri", 41, as_of="2022-06-10"), report("mon", 55)) == ["CC206"]


def test_a_toll_that_falls_is_a_conflict() -> None:
    assert run_all(report("fri", 41), report("mon", 55)) == ["CC201"]


def test_a_revision_is_told_by_its_lowest_and_highest_figure_as_they_stand_in_a_sentence() -> None:
    claims = (
        report("mon", floor(12), "At least 12"),
        report("mon", floor(9), "At least nine"),
        report("fri", floor(19), "At least 19"),
    )
    [finding] = run(revision, *claims)
    assert finding.message == "the toll is at least nine on 2022-06-13 and at least 19 on 2022-06-17"


def test_a_revision_gives_people_who_are_listed_as_their_sum() -> None:
    listed = replace(make_quantity(12), convention="the sum of groups")
    [finding] = run(revision, report("mon", 9), report("fri", listed, "the ten tourists and two guides"))
    assert finding.message == "the toll is 9 on 2022-06-13 and 12 on 2022-06-17"


def test_the_question_on_a_conflict_speaks_of_both_figures_or_of_all() -> None:
    two, three = (report("a", 12), report("b", 19)), (report("a", 12), report("b", 19), report("c", 26))
    assert [run(conflict, *claims)[0].ask.split()[1] for claims in (two, three)] == ["both", "all"]


def test_vague_words_are_no_figure_that_drifts() -> None:
    dozens = replace(make_quantity(low=12), convention="crosscheck")
    people = report("a", dozens, "dozens")
    assert run_all(people, report("b", dozens, "dozens", counted="civilian")) == []
    assert run_all(people, report("b", dozens, "dozens", outcome="casualties")) == []


def test_without_dates_there_is_no_revision() -> None:
    assert run_all(report("a", 41), report("b", 55, as_of="last week")) == ["CC201"]


def test_what_is_no_toll_is_not_revised() -> None:
    facts = {"counted": "seat", "outcome": "win"}
    assert run_all(report("mon", 41, **facts), report("fri", 55, **facts)) == ["CC201"]


# ------------------------------------------------------------------ drift
def test_people_in_one_report_and_civilians_in_another() -> None:
    [finding] = run(population_drift, report("a", 31), report("b", 31, counted="civilian"))
    assert (finding.relation, finding.severity) == (Relation.DRIFT, Severity.WARNING), "the checker's own"
    assert finding.message == "the same figure counts civilian and person in different reports"


@pytest.mark.parametrize(
    ("figure", "one", "other"),
    [(31, "person", "people"), (31, "person", "victim"), (31, "resident", "person"), (23, "man", "person"),
     (4, "child", "person"), (2, "civilian", "person"), (22, "pupil", "student"), (22, "child", "student"),
     (6, "farmer", "civilian"), (6, "villager", "civilian"), (31, "passenger", "civilian")],
)  # fmt: skip
def test_other_words_for_the_same_people_are_no_drift(figure: int, one: str, other: str) -> None:
    assert not run(population_drift, report("a", figure, counted=one), report("b", figure, counted=other))


@pytest.mark.parametrize(
    ("figure", "one", "other"),
    [(6, "soldier", "person"), (31, "prisoner", "civilian"), (31, "child", "person"),
     (31, "pupil", "person"), (31, "woman", "resident"), (31, "woman", "person"), (31, "person", "civilian")],
)  # fmt: skip
def test_other_people_are_drift(figure: int, one: str, other: str) -> None:
    found = run(population_drift, report("a", figure, counted=one), report("b", figure, counted=other))
    assert found


def test_women_are_named_by_their_plural() -> None:
    women, both = report("a", 62, counted="woman"), report("b", 62, counted="civilian", sentence=Span(0, 33))
    assert not run(population_drift, women, both, b="The 62 women and girls were freed")
    assert run(population_drift, women, both, b="The 62 people in there were freed")


def test_a_toll_that_names_nobody_counts_nobody_else() -> None:
    assert not run(population_drift, report("a", 31, counted="civilian"), report("b", make_quantity(31), "31"))


def test_a_report_that_says_who_the_people_were_has_not_drifted() -> None:
    claims = report("a", 31, counted="civilian"), report("b", 31, sentence=Span(0, 43))
    assert run(population_drift, *claims, b="31 people, among them two nurses, were hurt.")
    assert not run(population_drift, *claims, b="31 people, all of them civilians, were hurt")


def test_a_figure_for_casualties_and_for_the_killed() -> None:
    [finding] = run(outcome_drift, report("a", 48), report("b", 48, outcome="casualties"))
    assert finding.relation is Relation.DRIFT
    assert finding.message == "the same figure is given for casualties and killed in different reports"


def test_six_killed_and_six_injured_are_no_drift() -> None:
    injured = report("a", 6, outcome="injured", span=Span(30, 31))
    assert not run(outcome_drift, report("a", 6), injured, report("b", 6, outcome="injured"))


@pytest.mark.parametrize(
    ("one", "other", "drifts"),
    [("trapped", "rescued", False), ("missing", "rescued", False), ("detained", "rescued", False),
     ("displaced", "rescued", False), ("missing", "trapped", False), ("missing", "killed", True),
     ("injured", "rescued", True), ("infected", "killed", True), ("injured", "killed", True),
     ("trapped", "killed", True)],
)  # fmt: skip
def test_who_was_trapped_may_be_rescued(one: str, other: str, drifts: bool) -> None:
    found = run(outcome_drift, report("a", 33, outcome=one), report("b", 33, outcome=other))
    assert bool(found) is drifts


def test_to_be_somewhere_is_no_other_outcome() -> None:
    assert not run(outcome_drift, report("a", 270, outcome="rescued"), report("b", 270, outcome="be"))


def test_a_pair_that_differs_in_people_and_outcome_is_reported_once() -> None:
    assert run_all(report("a", 48), report("b", 48, counted="civilian", outcome="casualties")) == ["CC204"]


# ------------------------------------------------------------------ speaker-drift
def test_two_speakers_for_several_figures_are_one_finding() -> None:
    ours = [report("a", figure, speaker="UN refugee agency") for figure in (1840, 230)]
    theirs = [report("b", figure, speaker="residents' committee") for figure in (1840, 230)]
    found = run(speaker_drift, *ours, *theirs)
    assert [finding.message for finding in found] == ["2 figures are each credited to different speakers"]
    assert len(found[0].evidence) == 4


def test_a_figure_credited_to_two_speakers_is_a_note() -> None:
    [finding] = run(
        speaker_drift, report("a", 1840, speaker="UN refugee agency"), report("b", 1840, speaker="residents' committee")
    )
    assert [e.note for e in finding.evidence] == [
        "1,840, says UN refugee agency",
        "1,840, says the residents' committee",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"speaker": "harbour authority"}, {"speaker": "Puerto Calmo harbour authority"}),
        ({"speaker": "SOHR"}, {"speaker": "Syrian Observatory for Human Rights"}),
        ({"speaker": "SANA"}, {"speaker": "officials"}),
        ({"speaker": "SANA"}, {}),
        ({"speaker": "health ministry"}, {"speaker": "Anadolu", "via": ("health ministry",)}),
        ({"speaker": "health ministry"}, {"speaker": "Daily A"}),
    ],
    ids=["longer name", "initials", "nobody in particular", "nobody", "passed on", "the publisher of the other"],
)
def test_one_party_by_two_names_is_no_drift(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert not run(speaker_drift, report("a", 1840, **one), report("b", 1840, **other))


def test_a_spokesman_speaks_for_his_office() -> None:
    text = "Pavel Renko, a spokesman for the mine office, said 37 miners were trapped."
    claims = report("a", 37, speaker="mine office"), report("b", 37, speaker="Pavel Renko", sentence=Span(0, len(text)))
    assert not run(speaker_drift, *claims, b=text)


def test_small_figures_are_known_to_many() -> None:
    assert not run(speaker_drift, report("a", 3, speaker="SANA"), report("b", 3, speaker="Red Cross"))


# ------------------------------------------------------------------ all together
def test_an_event_of_six_reports_stays_readable() -> None:
    claims = [report(i, n, speaker=s) for i, n, s in zip("abcdef", (29, 31, 40, 12, 55, 43), "uvwxyz", strict=True)]
    claims += [report(i, floor(n), span=Span(60, 70)) for i, n in zip("abc", (90, 120, 150), strict=True)]
    assert len(run_all(*claims)) <= 3


def test_the_order_of_the_claims_does_not_matter() -> None:
    claims = [report(i, n) for i, n in zip("abcd", (29, 29, 31, 40), strict=True)]
    found = [run(conflict, *order) for order in in_any_order(claims)]
    assert len({(finding.fingerprint, finding.detail) for [finding] in found}) == 1


def test_claims_that_hang_together_by_disagreements_are_one_finding() -> None:
    a, b, c, d, e = (report(i, n) for i, n in zip("abcde", (29, 31, 40, 50, 60), strict=True))
    facets = (Facet("counted", Answer.EQUAL, ""),)
    links = tuple(Link(x.id, y.id, facets, 0.9) for x, y in ((a, b), (d, e), (a, c)))
    found = findings_of(conflict, (a, b, c, d, e), [Group("g", (a, b, c, d, e), links)])
    assert [figures(finding) for finding in found] == [["29", "31", "40"], ["50", "60"]]


def test_figures_of_quite_another_size_are_hardly_one_count() -> None:
    assert run_all(report("a", 4), report("b", 1102)) == []
    assert run_all(report("a", floor(3)), report("b", 55)) == []
    assert run_all(report("a", 120), report("b", 1200)) == ["CC201"], "a slipped digit"


@pytest.mark.parametrize(("answer", "codes"), [(Answer.EQUAL, 1), (Answer.UNKNOWN, 0), (Answer.COMPATIBLE, 0)])
def test_more_civilians_than_people_need_a_place_that_is_surely_the_same(answer: Answer, codes: int) -> None:
    a, b = report("a", 40, counted="civilian"), report("b", 29)
    facets = (Facet("counted", Answer.COMPATIBLE, ""), Facet("place", answer, ""))
    assert len(findings_of(conflict, (a, b), [Group("g", (a, b), (Link(a.id, b.id, facets, 0.9),))])) == codes


def test_another_word_for_what_happened_to_things_is_no_drift() -> None:
    facts = {"counted": "kilometre"}
    assert not run(
        outcome_drift, report("a", 2000, outcome="fall", **facts), report("b", 2000, outcome="land", **facts)
    )
