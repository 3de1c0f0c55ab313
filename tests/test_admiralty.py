"""The Admiralty code and the panel of sources: two grades kept apart, figures and no judgement."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from crosscheck import Claim, Evidence, Finding, Report, Source, SourceKind, codec
from crosscheck.admiralty import INFORMATION, RELIABILITY, Assessment, assess
from crosscheck.model import Modality
from crosscheck.panel import Tally, panel
from crosscheck.profile import Profile, Rating
from crosscheck.provenance import Credit, Letter, Provenance, Voice
from crosscheck.reporting import Style
from crosscheck.reporting.panel import panel_table
from crosscheck.reporting.text import render
from crosscheck.sources import load_profiles
from crosscheck.sources.reliability import letters
from crosscheck.testing import make_claim, make_group, make_quantity


def letter(value: str) -> Letter:
    return Letter(value, "a rater", "Admiralty code", value, "2024")


def report(*told: tuple[object, str], rated: dict[str, str] | None = None, days: tuple[str, ...] = ()) -> Report:
    """A report a claim; each is a figure and its origin, whose name begins with a capital if it is a named one."""
    claims, credits, sources = [], [], []
    for n, (figure, origin) in enumerate(told):
        sources.append(Source.from_text("A count.", id=str(n), published=days[n] if days else None))
        quantity = make_quantity(figure) if isinstance(figure, int) else figure
        claims.append(make_claim(str(figure), quantity, id=f"c{n}", source_id=str(n), outcome="killed", speaker=origin))
        credits.append(Credit(f"c{n}", origin, "speaker", origin, f"outlet {n % 2}"))
    keys = sorted({origin for _, origin in told})
    voices = [Voice(k, k, named=k[0].isupper(), letters=tuple(map(letter, (rated or {}).get(k, "")))) for k in keys]
    return Report(
        tuple(sources), tuple(claims), (make_group(claims),), (), provenance=Provenance(tuple(voices), tuple(credits))
    )


def codes(found: Report) -> list[str]:
    return [f"{one.source} {one.information}" for one in assess(found)]


AT_LEAST_30 = make_quantity(low=30)


@pytest.mark.parametrize(
    ("told", "numbers"),
    [
        ([(38, "Watch"), (38, "Clinic")], [1, 1]),  # another named origin gives it
        ([(38, "Watch"), (38, "Watch")], [6, 6]),  # twice the same origin is no second one
        ([(38, "Watch"), (38, "witnesses")], [2, 2]),  # the witnesses may be the Watch's
        ([(38, "Watch"), (AT_LEAST_30, "Clinic")], [3, 3]),  # can hold, and is not the same
        ([(38, "Watch"), (38, "Clinic"), (90, "Mayor")], [4, 4, 5]),  # confirmed and contradicted; only contradicted
        ([(38, "Watch"), (90, "Mayor")], [5, 5]),
        ([(38, "Watch"), (38, "witnesses"), (90, "Mayor")], [4, 4, 5]),
    ],
)
def test_the_number_comes_from_other_origins_alone(told: list[tuple[object, str]], numbers: list[int]) -> None:
    assert [one.information for one in assess(report(*told))] == numbers


def test_a_later_and_higher_toll_is_no_contradiction() -> None:
    found = report((38, "Watch"), (52, "Clinic"), days=("2024-05-01", "2024-05-03"))
    assert [one.information for one in assess(found)] == [3, 3]


@pytest.mark.parametrize(
    ("ratings", "source"),
    [("", "F"), ("B", "B"), ("BB", "B"), ("BD", "B-D"), ("DB", "B-D"), ("ACE", "A-E"), ("F", "F"), ("BF", "B")],
)
def test_raters_who_disagree_are_a_span_and_never_an_average(ratings: str, source: str) -> None:
    assert assess(report((38, "Watch"), rated={"Watch": ratings}))[0].source == source


def test_neither_grade_moves_the_other() -> None:
    told = [(38, "Watch"), (38, "Clinic"), (90, "Mayor")]
    plain = codes(report(*told))
    rated = codes(report(*told, rated={"Watch": "A", "Mayor": "E"}))
    assert plain == ["F 4", "F 4", "F 5"]
    assert rated == ["A 4", "F 4", "E 5"]


def test_an_outlets_letter_does_not_rub_off_on_whom_it_quotes() -> None:
    found = report((38, "Watch"))
    voices = (*found.provenance.voices, Voice("outlet 0", "outlet 0", letters=(letter("A"),)))
    assert codes(replace(found, provenance=replace(found.provenance, voices=voices))) == ["F 6"]


def test_every_grade_has_its_name() -> None:
    assert [*RELIABILITY] == [*"ABCDEF"]
    assert [*INFORMATION] == [1, 2, 3, 4, 5, 6]


# Ratings as letters


def profile(*ratings: tuple[str, str, str]) -> Profile:
    made = tuple(Rating(rater, scale, value, "2024", "https://example.org/r") for rater, scale, value in ratings)
    return Profile("p", "P", SourceKind.NEWSPAPER, "https://example.org/p", ratings=made)


WIKIPEDIA = ("English Wikipedia editors", "perennial sources list")


def test_only_scales_of_reliability_become_letters() -> None:
    assert [one.letter for one in letters(profile((*WIKIPEDIA, "generally reliable")))] == ["B"]
    assert [one.letter for one in letters(profile((*WIKIPEDIA, "deprecated")))] == ["E"]
    assert [one.letter for one in letters(profile(("our desk", "Admiralty code", "C")))] == ["C"]
    assert letters(profile(("Russian authorities", "register of foreign agents", "foreign agent"))) == ()
    assert letters(profile(("somebody else", "perennial sources list", "generally reliable"))) == ()
    assert letters(profile((*WIKIPEDIA, "a word that the list does not have"))) == ()


def test_ratings_stand_side_by_side_with_their_raters() -> None:
    found = letters(profile((*WIKIPEDIA, "no consensus"), ("our desk", "Admiralty code", "B")))
    assert [(one.letter, one.rater) for one in found] == [("B", "our desk"), ("C", "English Wikipedia editors")]


def test_no_scale_but_the_code_itself_gives_an_a() -> None:
    given = {one.letter for each in load_profiles().all for one in letters(each)}
    assert given
    assert "A" not in given


# The panel


def many(count: int, origin: str = "Watch") -> Report:
    return report(*[(38 + 100 * n, origin) for n in range(count)])


def test_below_five_claims_it_says_too_few() -> None:
    few = {tally.voice: tally for tally in panel(many(4))}["Watch"]
    assert few == Tally("Watch", "speaker", 4, too_few=True)
    enough = {tally.voice: tally for tally in panel(many(5))}["Watch"]
    assert enough == Tally("Watch", "speaker", 5, False, corroborated=0, contradicted=0, alone=5, interested=0)


def test_it_counts_what_others_say_and_what_interest_was_found() -> None:
    found = report(*[(38, "Watch")] * 5, (38, "Clinic"), (90, "Mayor"))
    finding = Finding("m", (Evidence(found.claims[0]), Evidence(found.claims[1])), check="interested-party")
    watch = {tally.voice: tally for tally in panel(replace(found, findings=(finding,)))}["Watch"]
    assert (watch.corroborated, watch.contradicted, watch.alone, watch.interested) == (5, 5, 0, 2)


def test_publishers_are_counted_too_and_forecasts_are_not() -> None:
    found = many(6)
    claims = tuple(replace(claim, modality=Modality.FORECAST) for claim in found.claims[:1]) + found.claims[1:]
    tallies = {(tally.voice, tally.role): tally.claims for tally in panel(replace(found, claims=claims))}
    assert tallies == {("Watch", "speaker"): 5, ("outlet 0", "publisher"): 2, ("outlet 1", "publisher"): 3}


def test_the_panel_is_shown_on_request_alone() -> None:
    found = report(*[(38, "Watch")] * 5, (38, "Clinic"), rated={"Watch": "B"})
    quiet, told = render(found, Style(width=100)), render(found, Style(width=100, panel=True))
    assert "panel" not in quiet
    assert "information" not in quiet
    assert [*filter(None, (line.split() for line in panel_table(found, 100)))][2] == [
        "Watch", "speaker", "5", "5", "0", "0", "0",
    ]  # fmt: skip
    assert "too few (under 5)" in told
    assert any(line.split()[-3:] == ["B", "1", "0:1"] for line in told.splitlines())


def test_json_has_both_with_their_reasons() -> None:
    document = json.loads(codec.dumps(report((38, "Watch"), (38, "Clinic"), rated={"Watch": "BD"})))
    first = document["assessments"][0]
    assert (first["source"], first["information"], first["given"]["confirmed"]) == ("B-D", 1, ["Clinic"])
    assert [one["letter"] for one in first["letters"]] == ["B", "D"]
    assert document["panel"][0]["too_few"] is True


def test_claims_made_by_hand_have_no_code() -> None:
    claims: list[Claim] = [make_claim("38", 38), make_claim("41", 41)]
    found = Report((), tuple(claims), (make_group(claims),), ())
    assert assess(found) == ()
    assert panel(found) == ()
    assert isinstance(Assessment("c", "F", 6).given.alone, bool)
