"""The report as JSON: nothing is lost, every field is documented, the same report gives the same bytes."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path

import pytest

from crosscheck import (
    Claim,
    Coverage,
    Evidence,
    Facet,
    Finding,
    Group,
    Link,
    Place,
    Problem,
    Quantity,
    ReadError,
    Relation,
    Report,
    Segment,
    Severity,
    Source,
    Span,
    Uncompared,
    codec,
)
from crosscheck.ranges import Range
from crosscheck.testing import make_claim, make_group, make_quantity

DOC = Path(__file__).parent.parent / "docs" / "json.md"
TEXT = (
    "Two counts\n\nAt least 1,200 tents were lost, an aid worker said.\nSome 1,340 tents were lost, the mayor said.\n"
)


def claim_in(source: Source, printed: str, quantity: Quantity, **facts: object) -> Claim:
    start = source.text.index(printed)
    line_start, line_end = source.text.rfind("\n", 0, start) + 1, source.text.find("\n", start)
    span = Span(start, start + len(printed))
    return make_claim(printed, quantity, source_id=source.id, span=span, sentence=Span(line_start, line_end), **facts)


@pytest.fixture
def report() -> Report:
    source = replace(Source.from_text(TEXT, id="s", publisher="The Paper", published="2024-05-01"), path="camp.txt")
    floor = claim_in(source, "At least 1,200", make_quantity(low=1200), counted="tent", outcome="lost")
    about = claim_in(
        source,
        "Some 1,340",
        make_quantity(1340, approximate=True),
        counted="tent",
        outcome="lost",
        speaker="the mayor",
        via=("the Herald",),
        repeats=(Place("s", Span(0, 3)),),
        part_of=None,
    )
    finding = Finding.between(
        floor,
        about,
        "two figures",
        relation=Relation.LOOSE_BOUND,
        severity=Severity.NOTE,
        check="body-body",
        code="CC103",
        detail=("one", "two"),
        ask="which?",
        materiality=0.1,
    )
    left = Uncompared("s", Span(0, 3), "Two", "no quantity")
    problems = (Problem("b.txt", "does not exist", "check the name", fatal=True),)
    coverage = Coverage(3, 2, 2, 2, (left,))
    return Report(
        (source,), (floor, about), (make_group([floor, about]),), (finding,), coverage, problems, ("body-body",)
    )


def test_a_report_written_and_read_again_is_the_same(report: Report) -> None:
    assert codec.loads(codec.dumps(report)) == report
    assert codec.loads(codec.dumps(Report((), (), (), ()))) == Report((), (), (), ())


def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    assert codec.dumps(codec.loads(codec.dumps(report))) == codec.dumps(report)


def test_figures_are_exact_strings_without_exponents(report: Report) -> None:
    exact = make_claim("a", make_quantity("0.1"), id="x1")
    large = make_claim("b", Quantity(Decimal("1.2E+6"), None, step=Decimal("1E+5")), id="x2")
    hostile = make_claim("c", Quantity(Decimal("1E+99999999"), None), id="x3")
    claims = json.loads(codec.dumps(replace(report, claims=(exact, large, hostile))))["claims"]
    ends = [(c["quantity"]["low"], c["quantity"]["high"], c["quantity"]["step"]) for c in claims[:3]]
    assert ends == [("0.1", "0.1", "0.1"), ("1200000", None, "100000"), ("1E+99999999", None, "1")]


def test_places_say_line_and_column_of_the_file(report: Report) -> None:
    document = json.loads(codec.dumps(report))
    assert [(c["line"], c["column"]) for c in document["claims"]] == [(3, 1), (4, 1)]
    assert document["claims"][1]["repeats"][0]["line"] == 1
    assert document["findings"][0]["evidence"][1]["place"]["line"] == 4
    assert document["coverage"]["uncompared"][0]["column"] == 1
    assert document["claims"][0]["sentence_text"] == "At least 1,200 tents were lost, an aid worker said."


def test_a_title_given_apart_has_no_line() -> None:
    source = Source.from_text("Nothing here.\n", id="s", title="Twelve held in raid")
    claim = make_claim("Twelve", 12, source_id="s", segment="headline", in_title=True)
    found = json.loads(codec.dumps(Report((source,), (claim,), (), ())))["claims"][0]
    assert (found["line"], found["column"], found["sentence_text"]) == (None, None, "Twelve")


def test_findings_name_their_claims_by_id(report: Report) -> None:
    document = json.loads(codec.dumps(report))
    ids = [claim["id"] for claim in document["claims"]]
    assert [e["claim"] for e in document["findings"][0]["evidence"]] == ids
    assert document["groups"][0]["claims"] == ids
    assert document["findings"][0]["fingerprint"] == report.findings[0].fingerprint


def test_a_claim_that_only_a_finding_knows_is_written_too(report: Report) -> None:
    alone = replace(report, claims=())
    assert codec.loads(codec.dumps(alone)).findings == report.findings


def test_what_a_terminal_would_obey_is_escaped_and_comes_back() -> None:
    text = "\x1b[31m \x9b31m \u202eabc \u2066d \ufeff \u2028 \x00 \\u202e 日本 12"
    report = Report((Source.from_text(text, id="s"),), (), (), ())
    written = codec.dumps(report).decode()
    assert not set(written) & set("\x1b\x9b\u202e\u2066\ufeff\u2028\x00")
    assert "日本" in written
    assert codec.loads(codec.dumps(report)) == report


def test_a_lone_surrogate_becomes_a_replacement_character_of_the_same_length() -> None:
    source = replace(Source.from_text("a\ud800b \U0001f600 12", id="s"), path="bad\udcff.txt")
    again = codec.loads(codec.dumps(Report((source,), (), (), ()))).sources[0]
    assert (again.text, again.path) == ("a\ufffdb \U0001f600 12", "bad\ufffd.txt")


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"3", b"{}", b'{"schema":"crosscheck/9"}', b'{"schema":"crosscheck/1"}', b"\xff"]
)
def test_anything_else_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(ReadError, match="not a crosscheck/1 report") as caught:
        codec.loads(data)
    assert "\n" not in str(caught.value)


def test_a_damaged_report_is_refused(report: Report) -> None:
    document = json.loads(codec.dumps(report))
    document["groups"][0]["claims"] = ["nobody"]
    with pytest.raises(ReadError):
        codec.loads(json.dumps(document).encode())


def names_in(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {name for item in value.values() for name in names_in(item)}
    return {name for item in value for name in names_in(item)} if isinstance(value, list) else set()


def test_every_field_is_in_the_documentation(report: Report) -> None:
    documented = DOC.read_text(encoding="utf-8")
    kinds = (Source, Segment, Claim, Quantity, Place, Link, Facet, Evidence, Range, Coverage, Uncompared, Problem, Span)
    written = names_in(json.loads(codec.dumps(report))) | {f.name for kind in kinds for f in fields(kind)}
    written |= {f.name for f in fields(Report)} | {f.name for f in fields(Finding)} | {f.name for f in fields(Group)}
    assert sorted(name for name in written if f"`{name}`" not in documented) == []
