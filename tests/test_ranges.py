"""Reported ranges: what is one count, which figures are newest, what each method makes of them, how it is told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

import crosscheck
from crosscheck import Answer, Claim, ConfigError, Facet, Group, Link, Modality, Report, Settings, Source, Span
from crosscheck.config import load_settings
from crosscheck.methods import Method
from crosscheck.provenance import Credit, Provenance
from crosscheck.ranges import Range, reported_ranges
from crosscheck.reporting import Style
from crosscheck.reporting.labels import label
from crosscheck.reporting.names import short_names
from crosscheck.reporting.ranges import range_lines
from crosscheck.reporting.text import render
from crosscheck.testing import make_claim, make_group, make_quantity
from crosscheck.tolls import counts


def report_of(*groups: Group) -> Report:
    return Report((), tuple(claim for group in groups for claim in group.claims), groups, ())


class TestRanges:
    """Lowest to highest as reported, of totals that are linked with each other."""

    def range_of(self, *claims: Claim) -> tuple[Decimal, Decimal, str, str] | None:
        found = reported_ranges(report_of(make_group(claims)))
        return (found[0].low, found[0].high, found[0].low_as, found[0].high_as) if found else None

    def claim(self, figure: int | str, **facts: object) -> Claim:
        quantity = facts.pop("quantity", None) or make_quantity(figure)
        return make_claim(str(figure), quantity, counted="miner", **facts)

    def test_two_figures(self) -> None:
        assert self.range_of(self.claim(12), self.claim(19), self.claim(15)) == (12, 19, "figure", "figure")

    def test_a_floor_gives_its_floor(self) -> None:
        bound = self.claim("over 20", quantity=make_quantity(low=20, low_open=True))
        assert self.range_of(self.claim(12), bound) == (12, 20, "figure", "floor")

    def test_a_printed_range_gives_both_ends(self) -> None:
        printed = self.claim("12 to 15", quantity=make_quantity(low=12, high=15))
        assert self.range_of(printed, self.claim(14)) == (12, 15, "figure", "figure")

    def test_one_figure_is_no_range(self) -> None:
        assert self.range_of(self.claim(12), self.claim(12, speaker="the mayor")) is None

    @pytest.mark.parametrize(
        "facts", [{"part_of": "x"}, {"others": True}, {"modality": Modality.FORECAST}, {"modality": Modality.DENIED}]
    )
    def test_parts_others_and_forecasts_are_left_out(self, facts: dict[str, object]) -> None:
        assert self.range_of(self.claim(12), self.claim(19, **facts)) is None

    def test_changes_and_shares_are_left_out(self) -> None:
        assert self.range_of(self.claim(12), self.claim(19, quantity=make_quantity(19, change="up"))) is None
        percent = make_quantity(19, kind="share", unit="percent")
        assert self.range_of(self.claim(12), self.claim(19, quantity=percent)) is None

    def test_claims_that_differ_from_each_other_are_not_mixed(self) -> None:
        """Two places and one claim that names none: the third may be about either, but the two are not one count."""
        north, south, either = self.claim(12, place="North"), self.claim(90, place="South"), self.claim(15)
        links = make_group([north, either]).links + make_group([south, either]).links
        found = reported_ranges(report_of(Group("g", (north, south, either), links)))
        assert [(r.low, r.high, r.place) for r in found] == [(12, 15, "North")]

    def test_a_narrower_count_is_no_end_of_a_range(self) -> None:
        person, child = self.claim(31), self.claim(30, speaker="x")
        facets = (Facet("counted", Answer.COMPATIBLE, "a child is a person"),)
        group = Group("g", (person, child), (Link(person.id, child.id, facets, 0.9),))
        assert reported_ranges(report_of(group)) == ()


# By origin, and newest first


def told(*figures: tuple[object, str], outcome: str = "killed", method: str = "range", **facts: object) -> Report:
    """One report a figure, each with its origin; a figure is a number, a quantity, or either with a day."""
    sources, claims, credits = [], [], []
    for n, (given, origin) in enumerate(figures):
        figure, day = given if isinstance(given, tuple) else (given, None)
        source = Source.from_text("What was counted.", id=str(n), published=day)
        quantity = make_quantity(figure) if isinstance(figure, int) else figure
        claim = make_claim(str(figure), quantity, id=f"c{n}", source_id=source.id, outcome=outcome, **facts)
        sources.append(source)
        claims.append(claim)
        credits.append(Credit(claim.id, origin, "speaker", None, str(n)))
    groups = (make_group(claims),)
    return Report(
        tuple(sources), tuple(claims), groups, (), provenance=Provenance((), tuple(credits)), reconcile=Method(method)
    )


def only(report: Report) -> Range:
    (found,) = reported_ranges(report)
    return found


AT_LEAST_12 = make_quantity(low=12)


@pytest.mark.parametrize(
    ("method", "figures", "best", "backers"),
    [
        ("range", [(12, "a"), (19, "b")], None, 0),
        ("conservative", [(12, "a"), (19, "b"), (19, "c")], 12, 1),
        ("conservative", [(AT_LEAST_12, "a"), (19, "b")], 12, 1),
        ("low-best-high", [(12, "a"), (19, "b"), (19, "c")], 19, 2),
        ("low-best-high", [(12, "a"), (19, "b"), (19, "b")], 12, 1),  # twice the same origin is once
        ("low-best-high", [(AT_LEAST_12, "a"), (19, "b")], 19, 1),  # a figure before a bound
        ("majority-of-origins", [(12, "a"), (19, "b"), (19, "c")], 19, 2),
        ("majority-of-origins", [(12, "a"), (19, "b"), (19, "b")], None, 0),
        ("majority-of-origins", [(12, "a"), (19, "b"), (19, "c"), (12, "d")], None, 0),
        ("majority-of-origins", [(1287, "a"), (1300, "b"), (900, "c")], 1287, 2),  # a rounding is the same figure
    ],
)
def test_each_method_goes_by_origins(method: str, figures: list[tuple[object, str]], best: int, backers: int) -> None:
    found = only(told(*figures, method=method))
    assert (found.best, found.backers, found.method) == (best, backers, method)
    assert found.low < found.high


def test_no_method_adds_figures_up_or_gives_one_that_nobody_gave() -> None:
    for method in set(Method) - {Method.NONE}:
        found = only(told((12, "a"), (19, "b"), (31, "c"), method=method))
        assert {found.low, found.high, *found.figures} <= {12, 19, 31}
        assert found.best in (None, 12, 19, 31)


def test_none_leaves_ranges_out() -> None:
    assert reported_ranges(told((12, "a"), (19, "b"), method="none")) == ()


def test_outlets_with_one_origin_are_one() -> None:
    found = only(told((12, "a"), (12, "a"), (12, "a"), (19, "b")))
    assert (len(found.sources), found.origins) == (4, 2)


@pytest.mark.parametrize(
    ("figures", "now", "older"),
    [
        # A later day and a higher toll: the first was overtaken.
        ([((12, "2024-05-01"), "a"), ((19, "2024-05-03"), "b")], [19], [(12, "2024-05-01")]),
        # A later day and a lower toll of somebody else: both stand.
        ([((19, "2024-05-01"), "a"), ((12, "2024-05-03"), "b")], [12, 19], []),
        # The same origin took its figure back.
        ([((19, "2024-05-01"), "a"), ((12, "2024-05-03"), "a")], [12], [(19, "2024-05-01")]),
        # One day: nothing is older.
        ([((12, "2024-05-01"), "a"), ((19, "2024-05-01"), "b")], [12, 19], []),
    ],
)
def test_a_newer_toll_takes_an_older_ones_place(
    figures: list[tuple[object, str]], now: list[int], older: list[tuple[int, str]]
) -> None:
    found = only(told(*figures))
    assert list(found.figures) == now
    assert [(old.figure, old.day) for old in found.older] == older


def test_what_is_no_toll_does_not_grow() -> None:
    found = only(told(((12, "2024-05-01"), "a"), ((19, "2024-05-03"), "b"), outcome="attend"))
    assert (found.low, found.high, found.older) == (12, 19, ())


def test_vague_words_are_named_and_are_no_end() -> None:
    dozens = replace(make_quantity(low=12), convention="crosscheck")
    report = told((19, "a"), (31, "b"), (dozens, "c"))
    claims = (*report.claims[:2], replace(report.claims[2], text="Dozens"))
    found = only(replace(report, claims=claims, groups=(make_group(claims),)))
    assert (found.low, found.high, found.vague, found.origins) == (19, 31, ("dozens",), 2)


def lines(text: str, method: str = "range", columns: int = 200) -> list[str]:
    report = crosscheck.check([Source.from_text(text, id="a.txt")], Settings(reconcile=Method(method)))
    return range_lines(report, {source.id: source for source in report.sources}, columns)


def sentence_claims(text: str, *figures: tuple[str, int, dict[str, object]]) -> Report:
    source = Source.from_text(text, id="a")
    claims = []
    for printed, value, facts in figures:
        start = text.index(printed)
        begin = text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0
        spans = {"span": Span(start, start + len(printed)), "sentence": Span(begin, len(text))}
        claims.append(make_claim(printed, value, source_id="a", outcome="killed", **{**spans, **facts}))
    return Report((source,), tuple(claims), (make_group(claims),), ())


def test_an_early_figure_of_the_same_text_is_older() -> None:
    text = "Initially the agency reported nine dead. Later the ministry put the dead at 21, and the clinic at 23."
    report = sentence_claims(text, ("nine", 9, {}), ("21", 21, {}), ("23", 23, {}))
    found = only(report)
    assert list(found.figures) == [21, 23]
    assert [(old.figure, old.day) for old in found.older] == [(9, None)]


def test_an_early_figure_alone_stays() -> None:
    text = "Initial reports spoke of nine dead. Initial reports from the clinic spoke of 12 dead."
    assert list(only(sentence_claims(text, ("nine", 9, {}), ("12", 12, {}))).figures) == [9, 12]


def test_one_familys_dead_are_a_part_of_a_higher_count() -> None:
    text = "The blast killed 24 people, the clinic said. The mayor spoke of 26. Ten members of the Karim family died."
    figures = ("24", 24, {"main": True}), ("26", 26, {}), ("Ten", 10, {"counted": "member"})
    assert list(only(sentence_claims(text, *figures)).figures) == [24, 26]
    alone = ("24", 24, {"main": True, "counted": "member"}), ("26", 26, {})
    assert list(only(sentence_claims(text, *alone)).figures) == [24, 26]


def test_a_count_keeps_all_that_was_said_of_it_in_one_of_its_lots() -> None:
    report = told(((12, "2024-05-01"), "a"), ((19, "2024-05-03"), "b"))
    (count,) = counts(report)
    assert {*count.current, *count.older, *count.vague, *count.parts} == {*report.claims}


# In the report


@pytest.mark.parametrize(
    ("method", "line"),
    [
        ("range", "range 12 to 19; 3 reports, 3 origins"),
        ("low-best-high", "low 12, best 19 (2 of 3 origins), high 19; 3 reports, 3 origins"),
        ("conservative", "conservative 12; 3 reports, 3 origins"),
        ("majority-of-origins", "majority 19 (2 of 3 origins); 3 reports, 3 origins"),
    ],
)
def test_the_method_stands_on_the_line(method: str, line: str) -> None:
    report = told((12, "a"), (19, "b"), (19, "c"), method=method, counted="miner")
    sources = {source.id: source for source in report.sources}
    assert range_lines(report, sources, 120) == [f"  miners killed: {line}"]
    assert f"reported ranges, by origin\n  miners killed: {line}" in render(report, Style(width=120))


def test_bounds_older_figures_and_vague_words_are_told_in_words() -> None:
    dozens = replace(make_quantity(low=12), convention="crosscheck")
    now = "2024-05-03"
    report = told(
        ((AT_LEAST_12, now), "a"), ((19, now), "b"), ((9, "2024-05-01"), "c"), ((dozens, now), "d"), counted="miner"
    )
    claims = (*report.claims[:3], replace(report.claims[3], text="dozens"))
    report = replace(report, claims=claims, groups=(make_group(claims),))
    (line,) = range_lines(report, {source.id: source for source in report.sources}, 200)
    assert line == (
        "  miners killed: range at least 12 to 19; 2 reports, 2 origins; earlier 9 on 2024-05-01; "
        'also "dozens" (Airwars: 24)'
    )


def test_older_figures_keep_their_bounds_and_share_their_day() -> None:
    day, now = "2024-05-01", "2024-05-03"
    report = told(((9, day), "a"), ((AT_LEAST_12, day), "b"), ((19, now), "c"))
    (line,) = range_lines(report, {source.id: source for source in report.sources}, 200)
    assert line.endswith("earlier 9, at least 12 on 2024-05-01")


def test_people_who_are_listed_are_no_vague_word() -> None:
    listed = replace(make_quantity(12), convention="the sum of groups")
    found = only(told((listed, "a"), (19, "b")))
    assert (found.low, found.high, found.vague) == (12, 19, ())


def test_two_counts_of_one_name_are_told_apart_by_their_places() -> None:
    first, second = told((12, "a"), (19, "b")), told((40, "a"), (60, "b"))
    moved = tuple(replace(claim, id=f"{claim.id}x", source_id="1") for claim in second.claims)
    both = replace(first, claims=(*first.claims, *moved), groups=(*first.groups, make_group(moved)))
    names = [line.split(": ")[0] for line in range_lines(both, {s.id: s for s in first.sources}, 120)]
    assert len(set(names)) == 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("home", "destroy", None), "homes destroyed"),
        (("person", "killed", "Aleppo"), "people killed, Aleppo"),
        (("young man", "arrest", None), "young men arrested"),
        (("doctor", "leave", "Aleppo"), "doctors left, Aleppo"),
        (("body", "carry out", None), "bodies carried out"),
        (("civilian", "casualties", None), "civilian casualties"),
        (("box", "steal", None), "boxes stolen"),
        (("day", None, None), "days"),
        ((None, None, None), "one count"),
        ((None, None, "Aleppo"), "one count, Aleppo"),
    ],
)
def test_labels_read_as_a_phrase(words: tuple[str | None, str | None, str | None], expected: str) -> None:
    assert label(*words) == expected


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["one/a.md", "two/b.md"], ["a.md", "b.md"]),
        (["one/a.md", "two/a.md", "two/b.md"], ["one/a.md", "two/a.md", "b.md"]),
        (["a.md", "two/a.md"], ["a.md", "two/a.md"]),
        (["x/a-very-long-slug-of-one-article-on-floods.html"], ["a-very-long-slu…-floods.html"]),
        (
            ["a-very-long-slug-of-1-article-on-floods.html", "a-very-long-slug-of-2-article-on-floods.html"],
            ["a-very-long-slug-of-1-article-on-floods.html", "a-very-long-slug-of-2-article-on-floods.html"],
        ),
    ],
)
def test_names_in_tables_are_short_and_tell_files_apart(paths: list[str], expected: list[str]) -> None:
    sources = [replace(Source.from_text("x", id=path), path=path) for path in paths]
    assert [source.path for source in short_names(sources).values()] == expected


def test_the_method_is_a_setting() -> None:
    assert Settings().reconcile is Method.RANGE
    assert load_settings(overrides={"reconcile": "conservative"}).reconcile is Method.CONSERVATIVE
    with pytest.raises(ConfigError, match="did you mean"):
        load_settings(overrides={"reconcile": "conservativ"})


def test_a_whole_text_gives_its_range_by_the_method_asked_for() -> None:
    text = (
        "A fire in a mill in Brask killed 14 workers on Sunday, police said.\n\n"
        "A fire in a mill in Brask killed 17 workers on Sunday, the union said."
    )
    assert lines(text) == ["  workers killed, Brask: range 14 to 17; 1 report, 2 origins"]
    assert lines(text, "conservative") == ["  workers killed, Brask: conservative 14; 1 report, 2 origins"]
