"""The reader, the report format, the words and the profiles."""

from __future__ import annotations

import pytest
from crosscheck_example.contributed import findings_csv, read_transcript

import crosscheck
from crosscheck import Finding, ReadError, Report, Severity, Source, Style
from crosscheck.testing import make_claim

TRANSCRIPT = b"Recorded on Friday\n[00:12] Mayor: Twelve people were hurt.\n\n[01:07] We counted 14 in all.\n"


def test_a_transcript_is_read_without_names_and_times_and_points_into_the_file() -> None:
    [source] = read_transcript("council.transcript", TRANSCRIPT)
    assert source.text == "Twelve people were hurt.\n\nWe counted 14 in all.\n\n"
    assert [segment.kind for segment in source.segments] == ["quote", "quote"]
    place = source.position(source.text.index("14"))
    assert (place.line, place.column) == (4, 20)


def test_a_file_without_a_line_of_a_transcript_says_what_is_missing() -> None:
    with pytest.raises(ReadError, match="has no line like"):
        list(read_transcript("council.transcript", b"Nothing was said.\n"))


def test_findings_for_a_spreadsheet_hold_no_formula() -> None:
    source = Source.from_text("12 people left.", id="draft.txt")
    claim = make_claim("12", 12, source_id="draft.txt")
    finding = Finding.on(claim, '=HYPERLINK("x")', check="desk/x", severity=Severity.NOTE)
    header, row = findings_csv(Report((source,), (claim,), (), (finding,)), Style()).splitlines()
    assert header == "finding,checker,severity,message,source,line,figure"
    assert row == """1,desk/x,note,"'=HYPERLINK(""x"")",draft.txt,1,12"""


def test_words_of_the_plugin_are_read() -> None:
    text = "Police said 12 stevedores were marooned on the pier on Friday."
    [[claim]] = crosscheck.extract([Source.from_text(text)])
    assert (claim.counted, claim.outcome) == ("stevedore", "stranded")
