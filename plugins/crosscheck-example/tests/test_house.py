"""The hooks that look at a run on its way, each called as crosscheck calls it."""

from __future__ import annotations

import pytest
from crosscheck_example.desks import crosscheck_checkers
from crosscheck_example.house import (
    crosscheck_configure,
    crosscheck_modify_claims,
    crosscheck_modify_findings,
    crosscheck_modify_groups,
    crosscheck_report_summary,
)

from crosscheck import Finding, Report, Settings, Severity, Source
from crosscheck.testing import findings_of, make_claim, make_group


def test_checkers_from_a_table_have_their_own_limits_and_documentation() -> None:
    sports, city = crosscheck_checkers()
    assert (sports.name, city.name) == ("sports-limit", "city-limit")
    assert "A count of spectators" in sports.doc
    crowd = make_claim("1,200,000", 1_200_000, counted="spectator")
    assert findings_of(sports, [crowd])
    assert not findings_of(sports, [crowd], most=2_000_000)
    assert not findings_of(city, [crowd])


def test_an_option_that_makes_no_sense_is_refused() -> None:
    crosscheck_configure(Settings(options={"example/spelled-out": {"below": 13}}))
    with pytest.raises(ValueError, match="below = 20"):
        crosscheck_configure(Settings(options={"example/spelled-out": {"below": 20}}))


def test_a_town_has_one_spelling() -> None:
    claims = (make_claim("12", 12, place="Orşova"), make_claim("14", 14, place="Arad"), make_claim("15", 15))
    assert [claim.place for claim in crosscheck_modify_claims(claims)] == ["Orsova", "Arad", None]


def test_what_stands_in_tables_alone_is_not_compared() -> None:
    table = [make_claim(str(n), n, segment="table") for n in (12, 14)]
    mixed = make_group([table[0], make_claim("15", 15)])
    assert crosscheck_modify_groups((make_group(table), mixed)) == (mixed,)


def test_what_differs_between_quotations_is_a_note() -> None:
    said = [make_claim(str(n), n, segment="quote") for n in (12, 14)]
    between = Finding.between(*said, "they differ", severity=Severity.ERROR)
    beside = Finding.between(said[0], make_claim("15", 15), "they differ", severity=Severity.ERROR)
    assert [f.severity for f in crosscheck_modify_findings((between, beside))] == [Severity.NOTE, Severity.ERROR]


def test_the_summary_counts_claims_without_a_speaker() -> None:
    source = Source.from_text("", id="a")
    claims = (make_claim("12", 12), make_claim("14", 14, speaker="police"))
    assert crosscheck_report_summary(Report((source,), claims, (), ())) == "example: 1 of 2 claims without a speaker"
    assert crosscheck_report_summary(Report((source,), claims[1:], (), ())) is None
