"""The text report: what an editor sees, at any width, with any text."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck import (
    Anchor,
    Claim,
    Coverage,
    Finding,
    Place,
    Relation,
    Report,
    SegmentKind,
    Severity,
    Source,
    Span,
    Uncompared,
)
from crosscheck.model import Modality
from crosscheck.reporting import Style
from crosscheck.reporting.excerpts import excerpt
from crosscheck.reporting.tables import claims_lines, table
from crosscheck.reporting.text import render
from crosscheck.reporting.visible import one_line, visible, width
from crosscheck.reporting.words import where
from crosscheck.testing import make_claim, make_group, make_quantity

TEXT = """Ferry sinks off the cape

As of Sunday, more than 250 passengers, including 49 children and 31 women, had been rescued from the \
water, the coast guard said.
More than 200 passengers have been rescued, sailors say. (Photo: A. Name/Agency)
"""


def claim_in(source: Source, printed: str, extent: str, **facts: object) -> Claim:
    start = source.text.index(printed)
    line = Span(source.text.rfind("\n", 0, start) + 1, (source.text + "\n").find("\n", start))
    spans = {"span": Span(start, start + len(printed)), "extent": Span(start, start + len(extent)), "sentence": line}
    facts.setdefault("quantity", make_quantity(int(re.sub(r"\D", "", printed))))
    return make_claim(printed, facts.pop("quantity"), source_id=source.id, **spans, **facts)


def floor(low: int, is_open: bool = True) -> dict[str, object]:
    return {"quantity": make_quantity(low=low, low_open=is_open), "counted": "passenger", "outcome": "rescued"}


@pytest.fixture
def report() -> Report:
    source = replace(Source.from_text(TEXT, id="ferry.txt"), path="ferry.txt")
    guard, again = "Ana Reyes", (Place("ferry.txt", Span(3, 5)),)
    body = claim_in(source, "more than 250", "more than 250 passengers", speaker=guard, repeats=again, **floor(250))
    caption = claim_in(
        source, "More than 200", "More than 200 passengers", segment="caption", speaker="sailors", **floor(200)
    )
    finding = Finding.between(
        body,
        caption,
        "two floors for the same count in one article",
        relation=Relation.TWO_FLOORS,
        severity=Severity.WARNING,
        check="caption-body",
        code="CC102",
        detail=("both hold if the count is 251 or more; the caption is 50 (20 %) lower",),
        ask="which is later? give one figure in both places, or date the caption",
    )
    left = (Uncompared("ferry.txt", Span(75, 77), "49", "no other figure for child"),)
    coverage = Coverage(41, 33, 21, 12, left)
    return Report((source,), (body, caption), (make_group([body, caption]),), (finding,), coverage)


def test_the_report_as_a_whole(report: Report) -> None:
    assert (
        render(report, Style(width=110))
        == """\
warning caption-body [CC102]  two floors for the same count in one article
     ferry.txt:3  body      As of Sunday, more than 250 passengers, including 49 children and 31 women, ...
                                          ^^^^^^^^^^^^^^^^^^^^^^^^ floor 250, says Ana Reyes
                            printed again at line 1
     ferry.txt:4  caption   More than 200 passengers have been rescued, sailors say. (Photo: A. Name/Agency)
                            ^^^^^^^^^^^^^^^^^^^^^^^^ floor 200, say sailors
     both hold if the count is 251 or more; the caption is 50 (20 %) lower
     ask: which is later? give one figure in both places, or date the caption

reported ranges, by origin
  passengers rescued: range at least 200 to at least 250; 1 report, 2 origins

who said what
what                figure as printed  who says so  where
------------------  -----------------  -----------  ------------------------
passengers rescued  more than 250      Ana Reyes    ferry.txt:3, ferry.txt:1
passengers rescued  More than 200      sailors      ferry.txt:4

found 1 warning
read 41 numbers: 33 quantities, 21 claims, 12 compared; see --coverage
"""
    )


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 200])
def test_no_line_is_wider_than_asked(report: Report, columns: int) -> None:
    text = render(report, Style(width=columns, show_all=True, coverage=True))
    assert max(map(width, text.splitlines())) <= columns
    assert "^" * len("More than 200 passengers") in text


def test_a_long_path_stands_on_a_line_of_its_own_and_stays_whole(report: Report) -> None:
    path = "drafts/2024/may/week-19/the-long-slug-of-an-article-about-a-ferry.txt"
    source = replace(report.sources[0], path=path)
    text = render(replace(report, sources=(source,)), Style(width=80))
    assert f"     {path}:3  body\n         As of Sunday, more than 250 passengers" in text
    assert " the-long-slug-o…-a-ferry.txt" in text.partition("who said what")[2]


def test_coverage_lists_every_number_with_the_reason(report: Report) -> None:
    text = render(report, Style(coverage=True))
    assert "ferry.txt:3:50  49      no other figure for child" in text
    assert "see --coverage" not in text
    assert "no other figure" not in render(report, Style())


def test_figures_that_agree_are_shown_on_request_only(report: Report) -> None:
    exact = replace(report.claims[1], id="exact", text="253", quantity=make_quantity(253))
    both = replace(report, findings=(), groups=(make_group([report.claims[0], exact]),))
    assert "agrees" not in render(both, Style())
    assert re.search(r"agrees +more than 250 +ferry.txt:3 +253 +ferry.txt:4", render(both, Style(show_all=True)))


def test_a_note_on_figures_that_agree_is_quiet_and_a_warning_is_not(report: Report) -> None:
    quiet = replace(report.findings[0], relation=Relation.ROUNDS_TO, severity=Severity.NOTE)
    assert "CC102" not in render(replace(report, findings=(quiet,)), Style())
    assert "CC102" in render(replace(report, findings=(quiet,)), Style(show_all=True))
    loud = replace(quiet, severity=Severity.WARNING)
    assert "CC102" in render(replace(report, findings=(loud,)), Style())


def test_without_findings_one_line_says_so(report: Report) -> None:
    assert render(replace(report, findings=()), Style()).startswith("no findings\n\nreported ranges")
    empty = Report((), (), (), ())
    assert render(empty, Style()) == (
        "no findings: no two figures were about the same thing\n\nread 0 numbers: 0 quantities, 0 claims, 0 compared\n"
    )


def test_colour_only_adds(report: Report) -> None:
    plain, colored = (render(report, Style(color=color, show_all=True, coverage=True)) for color in (False, True))
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain != colored


def test_the_gravest_findings_come_first(report: Report) -> None:
    finding = report.findings[0]
    others = [replace(finding, severity=severity, check=f"x-{severity}") for severity in Severity]
    random.shuffle(others)
    text = render(replace(report, findings=tuple(others)), Style())
    assert re.findall(r"^(\w+) x-", text, re.M) == ["error", "warning", "note"]
    assert "found 1 error, 1 warning, 1 note" in text


def test_roles_are_shown_where_they_tell_the_evidence_apart(report: Report) -> None:
    a, b = report.claims
    told = Finding.between(a, b, "m", roles=("whole", "part"), severity=Severity.NOTE)
    assert "whole: floor 250" in render(replace(report, findings=(told,)), Style())
    same = Finding.between(a, b, "m", roles=("report", "report"), severity=Severity.NOTE)
    assert "report:" not in render(replace(report, findings=(same,)), Style())


def test_figures_are_printed_as_they_stand() -> None:
    """tabulate makes 1200 of 1,200 and 1 of 1.0 unless it is told not to."""
    figures = ["1,200", "1_000", "1.0", "007", "1e5", "nan", "0x1F", "-0", "+5", "True", "None", "12%"]
    lines = table([[figure] for figure in figures], ["figure"], 80)
    assert lines[2:] == figures
    narrow = table([["words of more than a line", figure] for figure in figures], ["text", "figure"], 20)
    assert [line.split()[-1] for line in narrow if line.startswith("words")] == figures


def test_claims_are_listed_by_source_with_their_parts(report: Report) -> None:
    whole = report.claims[0]
    part = replace(whole, id="part", text="49", quantity=make_quantity(49), counted="child", part_of=whole.id)
    planned = replace(part, id="plan", part_of=None, modality=Modality.PLANNED)
    text = "\n".join(claims_lines(replace(report, claims=(whole, part, planned)), 120))
    assert re.search(rf"{whole.id} +3:15 +more than 250 +\(250, \.\.\.\) +passenger, rescued +Ana Reyes", text)
    assert re.search(rf"part +3:15 +49 +\[49, 49\] +child, rescued +Ana Reyes +{whole.id}", text)
    assert re.search(r"plan .* planned", text)


class TestExcerpts:
    """A sentence on one line, with the place of the figure in it."""

    def marked(self, text: str, figure: str, room: int) -> str:
        start = text.index(figure)
        shown = excerpt(text, Span(0, len(text)), Span(start, start + len(figure)), room)
        assert width(shown.line) <= room
        return f"{shown.line}\n{' ' * shown.start}{'^' * shown.columns}"

    def test_a_short_sentence_is_whole(self) -> None:
        assert self.marked("Some 12 left.", "Some 12", 40) == "Some 12 left.\n^^^^^^^"

    def test_a_long_one_is_cut_at_words(self) -> None:
        text = (
            "The governor, who had flown in at dawn, said that 12 miners were still below and that pumps were running."
        )
        assert self.marked(text, "12 miners", 50) == (
            "... dawn, said that 12 miners were still below ...\n                    ^^^^^^^^^"
        )

    def test_lines_and_runs_of_space_become_one_space(self) -> None:
        assert self.marked("In all\n   12\t\tmen  left.", "12\t\tmen", 40) == "In all 12 men left.\n       ^^^^^^"

    def test_wide_characters_take_two_columns(self) -> None:
        assert self.marked("日本で 12 人", "12 人", 40) == "日本で 12 人\n       ^^^^^"

    def test_combining_marks_take_none(self) -> None:
        assert self.marked("Pe\u0301rez: 12", "12", 40) == "Pe\u0301rez: 12\n       ^^"

    def test_an_escape_takes_the_columns_that_it_is_shown_in(self) -> None:
        assert self.marked("a\x1b[1m 12", "12", 40) == "a\\x1b[1m 12\n         ^^"

    def test_an_emoji_family_is_one_character(self) -> None:
        assert self.marked("👨‍👩‍👧 12", "12", 40) == "👨‍👩‍👧 12\n   ^^"

    def test_a_figure_longer_than_the_line_is_cut(self) -> None:
        shown = excerpt("9" * 500, Span(0, 500), Span(0, 500), 30)
        assert (shown.line, shown.start, shown.columns) == ("9" * 26 + " ...", 0, 26)

    def test_spans_outside_the_text_do_no_harm(self) -> None:
        for sentence, figure in ((Span(5, 90), Span(80, 90)), (Span(-4, 2), Span(-3, 1)), (Span(3, 1), Span(2, 0))):
            assert width(excerpt("Some 12 left.", sentence, figure, 40).line) <= 40

    @settings(max_examples=200, deadline=None)
    @given(st.text(max_size=120), st.integers(0, 120), st.integers(0, 60), st.integers(20, 80))
    def test_any_text_fits(self, text: str, start: int, length: int, room: int) -> None:
        shown = excerpt(text, Span(0, len(text)), Span(start, start + length), room)
        assert width(shown.line) <= room
        assert shown.start + shown.columns <= room + 1


HOSTILE = (
    "\x1b]0;owned\x07 \x1b[2J \u202eesrever\u202c \u2066x\u2069 \x9b31m a\u0301\u0301\u0301\u0301\u0301\u0301 "
    "\ud800 \u2028 \ufeff 12 men"
)


def test_nothing_in_a_text_is_obeyed(report: Report) -> None:
    source = replace(Source.from_text(HOSTILE, id="h"), path="b\x1b[31mad\n\u202e\udcff.txt")
    facts = {"counted": HOSTILE, "outcome": HOSTILE, "place": HOSTILE, "speaker": HOSTILE, "via": (HOSTILE,)}
    a = claim_in(source, "12", "12 men", quantity=make_quantity(12), **facts)
    b = replace(a, id="other", quantity=make_quantity(13), text=HOSTILE)
    finding = Finding.between(
        a,
        b,
        HOSTILE,
        notes=(HOSTILE, ""),
        roles=(HOSTILE, "x"),
        detail=(HOSTILE,),
        ask=HOSTILE,
        check="x",
        code=HOSTILE,
    )
    coverage = Coverage(1, 1, 1, 1, (Uncompared("h", Span(0, 5), HOSTILE, HOSTILE),))
    hostile = Report((source,), (a, b), (make_group([a, b]),), (finding,), coverage)
    text = render(hostile, Style(width=80, show_all=True, coverage=True)) + "\n".join(claims_lines(hostile, 80))
    assert not set(text) & set("\x1b\x07\x9b\u202e\u202c\u2066\u2069\ud800\udcff\u2028\ufeff\r\x00")
    assert "\\x1b]0;owned\\x07" in text
    assert "\\u202eesrever" in text
    assert "b\\x1b[31mad" in text
    text.encode("utf-8")


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(), max_size=60))
def test_visible_text_holds_nothing_to_obey_and_nothing_twice(text: str) -> None:
    shown = visible(text)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or 0xD800 <= ord(c) < 0xE000 for c in shown)
    assert visible(shown) == shown
    assert "\n" not in one_line(text)


def test_joiners_stay_inside_words_and_marks_do_not_pile_up() -> None:
    assert visible("می\u200cخواهم") == "می\u200cخواهم"
    assert visible("\u200d12") == "\\u200d12"
    assert visible("a" + "\u0301" * 9) == "a" + "\u0301" * 4 + "\\u0301" * 5


def test_a_title_in_a_file_of_several_sources_has_the_line_of_its_source() -> None:
    title = replace(make_claim("12", make_quantity(12), source_id="b"), segment=SegmentKind.HEADLINE, in_title=True)
    a, b = (
        replace(Source.from_text("A text.", id=name, title="12 dead"), path="wire.jsonl", anchors=(Anchor(0, line, 9),))
        for name, line in (("a", 1), ("b", 2))
    )
    assert where(title.where, {"a": a, "b": b}) == "wire.jsonl:2"
    assert where(title.where, {"b": b}) == "wire.jsonl"
