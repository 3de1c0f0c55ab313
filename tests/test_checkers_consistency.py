"""CC1, inside one source: what each checker reports, and the traps it must not fall into."""

from __future__ import annotations

from typing import Any

import pytest
from crosscheck_checkers.consistency import body_body, caption_body, headline_body

from crosscheck import Answer, Checker, Claim, Facet, Finding, Group, Link, Quantity, Relation, Severity, Span
from crosscheck.testing import findings_of, make_claim, make_group, make_quantity


def floor(figure: int) -> Quantity:
    return make_quantity(low=figure, low_open=True)


def killed(text: str, quantity: Quantity | int, at: int = 0, **facts: Any) -> Claim:
    """A claim of people killed, ``at`` characters into source "a"."""
    facts = {"counted": "person", "outcome": "killed", "span": Span(at, at + len(text)), **facts}
    return make_claim(text, quantity, **facts)


def run(checker: Checker, *claims: Claim, group: Group | None = None) -> list[Finding]:
    return list(findings_of(checker, group.claims if group else claims, [group] if group else None))


def run_all(*claims: Claim) -> list[str]:
    """The codes of the family's findings, to see that no two checkers report one pair."""
    return [each.code for each in (headline_body, caption_body, body_body) for _ in run(each, *claims)]


# ------------------------------------------------------------------ headline-body
def test_a_headline_that_differs_from_the_article_is_an_error() -> None:
    [finding] = run(headline_body, killed("70", 70, segment="headline"), killed("55", 55, at=100))
    assert (finding.relation, finding.severity) == (Relation.DISJOINT, Severity.ERROR)
    assert finding.message == "two figures for the same count in the headline and the article"
    assert finding.detail == ("the body is 15 (21 %) lower",)


def test_three_places_that_agree_against_the_headline_are_one_finding() -> None:
    body = [killed("55", 55, at=at) for at in (100, 200, 300)]
    [finding] = run(headline_body, killed("70", 70, segment="headline"), *body)
    assert [evidence.claim.text for evidence in finding.evidence] == ["70", "55"], "a repeat is no further evidence"


def test_the_evidence_names_each_speaker() -> None:
    claims = [
        killed("more than 250", floor(250), segment="headline", speaker="witnesses"),
        killed("120", 120, at=50, speaker="SANA"),
    ]
    [finding] = run(headline_body, *claims)
    assert [evidence.note for evidence in finding.evidence] == ["floor 250, say witnesses", "120, says SANA"]


@pytest.mark.parametrize("body", [[55, 70], [68, 70]], ids=["also 55", "also 68"])
def test_a_headline_whose_figure_is_in_the_article_is_left_alone(body: list[int]) -> None:
    assert not run(headline_body, killed("70", 70, segment="headline"), *(killed(str(n), n, at=n) for n in body))


def test_a_headline_may_add_up_two_figures() -> None:
    assert not run(
        headline_body, killed("12", 12, segment="headline"), killed("10", 10, at=90), killed("two", 2, at=120)
    )


def test_a_headline_is_borne_out_by_a_claim_that_no_link_leads_to() -> None:
    headline, body, lead = killed("12", 12, segment="headline"), killed("10", 10, at=90), killed("12", 12, at=60)
    assert not findings_of(headline_body, (headline, lead, body), [make_group((headline, body))])
    assert run(headline_body, headline, body)


def test_a_headline_may_round() -> None:
    assert not run(headline_body, killed("1,300", 1300, segment="headline"), killed("1,287", 1287, at=90))


def test_a_headline_may_count_people_where_the_article_counts_civilians() -> None:
    civilians = killed("55", 55, at=100, counted="civilian")
    assert not run(headline_body, killed("70", 70, segment="headline"), civilians)
    assert run(headline_body, killed("40", 40, segment="headline"), civilians), "but not fewer people than civilians"


# ------------------------------------------------------------------ caption-body
def test_a_caption_with_a_lower_floor_is_a_warning() -> None:
    claims = killed("more than 250", floor(250)), killed("more than 200", floor(200), at=400, segment="caption")
    [finding] = run(caption_body, *claims)
    assert (finding.relation, finding.severity) == (Relation.TWO_FLOORS, Severity.WARNING)
    assert finding.message == "two floors for the same count in one article"
    assert finding.detail == ("both hold if the count is 251 or more; the caption is 50 (20 %) lower",)
    assert finding.ask == "which is later? give one figure in both places, or date the caption"


def test_a_caption_that_agrees_with_one_place_in_the_text_is_left_alone() -> None:
    claims = killed("55", 55), killed("41", 41, at=300), killed("41", 41, at=600, segment="caption")
    assert not run(caption_body, *claims)
    assert run_all(*claims) == ["CC103"], "the text against itself is another matter"


def test_a_caption_about_a_part_is_left_alone() -> None:
    total = killed("31", 31)
    assert not run(caption_body, total, killed("12", 12, at=300, segment="caption", part_of=total.id))


# ------------------------------------------------------------------ body-body
def test_two_figures_in_the_text_are_an_error() -> None:
    [finding] = run(body_body, killed("18", 18), killed("21", 21, at=300))
    assert (finding.relation, finding.severity) == (Relation.DISJOINT, Severity.ERROR)
    assert finding.detail == ("the earlier one is 3 (14 %) lower",)


def test_three_figures_are_one_finding_that_lists_them() -> None:
    [finding] = run(body_body, killed("18", 18), killed("21", 21, at=300), killed("30", 30, at=600))
    assert finding.message == "three figures for the same count in one article"
    assert len(finding.evidence) == 3


def test_a_figure_that_the_text_credits_to_another_speaker_is_a_note() -> None:
    claims = killed("18", 18, speaker="police"), killed("21", 21, at=300, speaker="medics")
    assert [finding.severity for finding in run(body_body, *claims)] == [Severity.NOTE]


def test_figures_in_one_sentence_are_left_alone() -> None:
    sentence = Span(0, 80)
    assert not run(body_body, killed("1,800", 1800, sentence=sentence), killed("6,000", 6000, at=20, sentence=sentence))


def test_parts_of_a_total_are_left_alone() -> None:
    total, part, other = killed("23", 23), killed("14", 14, at=60), killed("eight", 8, at=110)
    assert not run(body_body, total, part, other)


def test_a_toll_that_rises_from_day_to_day_is_left_alone() -> None:
    claims = killed("41", 41, as_of="2022-06-13"), killed("55", 55, at=300, as_of="2022-06-17")
    assert not run(body_body, *claims)
    assert run(body_body, killed("55", 55, as_of="2022-06-13"), killed("41", 41, at=300, as_of="2022-06-17")), (
        "tolls do not fall"
    )


def test_only_linked_pairs_are_compared() -> None:
    a, b, c = killed("18", 18), killed("21", 21, at=300), killed("18", 18, at=600)
    link = Link(a.id, c.id, (Facet("counted", Answer.EQUAL, ""),), 0.9)
    assert not run(body_body, group=Group("g", (a, b, c), (link,)))


def test_figures_of_quite_another_size_are_hardly_one_count() -> None:
    assert not run(body_body, killed("four", 4), killed("1,102", 1102, at=300))


# ------------------------------------------------------------------ who owns what
@pytest.mark.parametrize(
    ("one", "other", "code"),
    [("headline", "body", "CC101"), ("headline", "caption", "CC101"), ("caption", "body", "CC102"),
     ("body", "body", "CC103"), ("standfirst", "quote", "CC103"), ("table", "body", "CC103"),
     ("caption", "caption", "CC103")],
)  # fmt: skip
def test_each_pair_of_segments_has_one_checker(one: str, other: str, code: str) -> None:
    assert run_all(killed("70", 70, segment=one), killed("55", 55, at=100, segment=other)) == [code]


@pytest.mark.parametrize(
    "rounded", [make_quantity(high=1300, high_open=True, approximate=True), make_quantity(low=1400, low_open=True)]
)
def test_bounds_on_the_wrong_side_are_left_to_the_rounding_checkers(rounded: Quantity) -> None:
    exact = 1312 if rounded.high else 1387
    assert run_all(killed("a bound", rounded, segment="headline"), killed("exact", exact, at=100)) == []


def test_findings_are_no_verdict() -> None:
    findings = run(headline_body, killed("70", 70, segment="headline"), killed("55", 55, at=100))
    findings += run(body_body, killed("18", 18), killed("21", 21, at=300))
    words = " ".join(f"{f.message} {' '.join(f.detail)} {f.ask}" for f in findings).lower().split()
    assert not {"wrong", "correct", "right", "false", "true", "mistake", "error"} & set(words)
