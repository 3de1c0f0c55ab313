"""Rules without code: what they select, what they leave alone, and that nothing in a rule file is obeyed."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

import crosscheck
from crosscheck import Claim, ConfigError, Finding, Settings, Source
from crosscheck.cli import cli
from crosscheck.plugins import explain, load_plugins
from crosscheck.plugins.describing import parse_doc
from crosscheck.rules import load_rules
from crosscheck.rules.schema import ClaimRule, GroupRule, RunRule, Selection, Text
from crosscheck.rules.templates import CLAIM_NAMES, PAIR_NAMES
from crosscheck.sources import load_profiles
from crosscheck.testing import findings_of, make_claim, make_quantity
from crosscheck.testing.cases import Bench, Outcome
from crosscheck.testing.collecting import cases_in

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "rules.md").read_text(encoding="utf-8")
CROWD = """crosscheck_rules = 1

[rules.crowd]
scope = "claim"
finds = "A crowd."
where = { outcome = "attendance", figure-at-least = 1000, lacks = "speaker" }
message = "{phrase}"
bad = ["Some 9,000 people rallied on Saturday."]
good = ["Some 9,000 people rallied on Saturday, police said."]
"""
PAIR = """crosscheck_rules = 1

[rules.pair]
scope = "group"
finds = "Two figures."
relation = "disjoint"
message = "{one.figure} and {other.figure}"
bad = [
    [
        "Police said 12 people were killed in Orsova on Friday.",
        "Police said 40 people were killed in Orsova on Friday.",
    ],
]
good = ["Police said 12 people were killed in Orsova on Friday."]
"""
# Parts of CROWD that tests put something else for.
WHERE = 'where = { outcome = "attendance", figure-at-least = 1000, lacks = "speaker" }'
BAD = 'bad = ["Some 9,000 people rallied on Saturday."]'
LACKS = 'lacks = "speaker"'
Make = Callable[..., crosscheck.Checker]


@pytest.fixture
def rule(tmp_path: Path) -> Make:
    """The checker of a rule with these lines; its examples are not run."""

    def make(lines: str, message: str = "found", scope: str = "claim") -> crosscheck.Checker:
        path = tmp_path / "desk.toml"
        head = f'crosscheck_rules = 1\n[rules.one]\nscope = "{scope}"\nfinds = "x"\nmessage = "{message}"\n'
        path.write_text(f'{head}good = ["x"]\nbad = ["x"]\n{lines}\n', encoding="utf-8")
        [checker] = load_rules(path).checkers
        return checker

    return make


def found(checker: crosscheck.Checker, *claims: Claim, **given: Any) -> list[str]:
    return [finding.message for finding in findings_of(checker, claims, profiles=load_profiles(()), **given)]


def toll(figure: int, source: str, **facts: Any) -> Claim:
    facts = {"counted": "person", "outcome": "killed", **facts}
    return make_claim(str(figure), figure, source_id=source, **facts)


def write(folder: Path, text: str, name: str = "desk.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


CIVILIANS = make_claim("31", 31, counted="civilian", outcome="killed", speaker="the Health Ministry", place="Orsova")


class TestWhichClaims:
    """A claim must fit every key; a list asks for any of its words."""

    @pytest.mark.parametrize(
        ("where", "fits"),
        [
            ('counted = "civilian"', True),
            ('counted = "person"', True),
            ('counted = ["child", "civilian"]', True),
            ('counted = "child"', False),
            ('counted-exactly = "person"', False),
            ('counted-exactly = "civilian"', True),
            ('noun = "civilian"', True),
            ('noun = "house"', False),
            ('outcome = "killed"', True),
            ('outcome = ["injured", "missing"]', False),
            ('outcome = "attendance"', False),
            ('has = ["speaker", "place"]', True),
            ('has = ["speaker", "date"]', False),
            ('lacks = "date"', True),
            ('lacks = ["date", "speaker"]', False),
            ('segment = "body"', True),
            ('segment = ["headline", "caption"]', False),
            ("quoted = true", False),
            ('speaker-kind = "government"', True),
            ('speaker-kind = ["police", "hospital"]', False),
            ('kind = "count"', True),
            ('kind = "money"', False),
            ('bound = "exact"', True),
            ('bound = ["floor", "range"]', False),
            ("approximate = false", True),
            ("figure-at-least = 31", True),
            ("figure-at-least = 31.5", False),
            ("figure-at-most = 31", True),
            ("figure-at-most = 30", False),
            ('modality = "denied"', False),
            ('counted = "civilian", lacks = "speaker"', False),
        ],
    )
    def test_keys(self, rule: Make, where: str, fits: bool) -> None:
        assert bool(found(rule(f"where = {{ {where} }}"), CIVILIANS)) is fits

    def test_a_crowd_came_by_any_verb_of_gatherings(self, rule: Make) -> None:
        crowd = rule('where = { outcome = "attendance" }')
        claims = [toll(100, "a", outcome=verb) for verb in ("march", "rally", "collapse")]
        assert len(found(crowd, *claims)) == 2

    @pytest.mark.parametrize(
        ("where", "quantity"),
        [
            ('unit = "dollar", kind = "money"', {"figure": 5, "unit": "dollar", "kind": "money"}),
            ('change = "down"', {"figure": 5, "change": "down"}),
            ('bound = "floor"', {"low": 5}),
            ('bound = "ceiling"', {"high": 5}),
            ('bound = "range"', {"low": 5, "high": 8}),
            ("approximate = true", {"figure": 5, "approximate": True}),
        ],
    )
    def test_keys_about_the_figure(self, rule: Make, where: str, quantity: dict[str, Any]) -> None:
        checker = rule(f"where = {{ {where} }}")
        assert found(checker, make_claim("5", make_quantity(**quantity)))
        assert not found(checker, make_claim("5", 5))

    def test_only_what_is_asserted_counts_if_a_rule_does_not_say_so(self, rule: Make) -> None:
        denied = make_claim("5", 5, modality=crosscheck.Modality.DENIED)
        assert not found(rule('where = { kind = "count" }'), denied)
        assert found(rule('where = { kind = "count", modality = "denied" }'), denied)


class TestPairs:
    """Two claims of a group, or two anywhere that print one figure."""

    PEOPLE = make_claim("31", 31, counted="person", outcome="killed", source_id="b", place="Orsova")

    def test_one_and_the_other_are_found_whichever_comes_first(self, rule: Make) -> None:
        lines = 'one = { counted = "civilian" }\nother = { counted-exactly = "person" }\nsame = "figure"'
        checker = rule(lines, "{one.noun}, {other.noun}", "group")
        assert found(checker, CIVILIANS, self.PEOPLE) == found(checker, self.PEOPLE, CIVILIANS) == ["civilian, person"]

    @pytest.mark.parametrize(
        ("lines", "fires"),
        [
            ('different = "counted"', True),
            ('different = ["counted", "outcome"]', False),
            ('different = "counted"\nsame = ["figure", "outcome", "place"]', True),
            ('different = "speaker"', False),  # one of them names none: neither the same nor different
            ('different = "counted"\nsame = "speaker"', False),
            ('different = "counted"\nsources = "two"', True),
            ('different = "counted"\nsources = "one"', False),
            ('relation = "drift"', True),
            ('relation = ["disjoint", "two-floors"]', False),
            ('relation = "drift"\nwhere = { counted = "civilian" }', False),  # both must fit
            ('relation = "drift"\none = { segment = "caption" }', False),
        ],
    )
    def test_in_a_group(self, rule: Make, lines: str, fires: bool) -> None:
        assert bool(found(rule(lines, scope="group"), CIVILIANS, self.PEOPLE)) is fires

    @pytest.mark.parametrize(("least", "fires"), [("0.1", True), ("0.25", True), ("0.5", False)])
    def test_the_gap_is_a_part_of_the_larger_figure(self, rule: Make, least: str, fires: bool) -> None:
        claims = [toll(31, "a"), toll(44, "b")]
        checker = rule(f'relation = "disjoint"\ngap-at-least = {least}', "{gap} apart", "group")
        assert found(checker, *claims) == (["13 (30 %) apart"] if fires else [])

    def test_a_figure_that_the_other_source_gives_as_well_is_no_difference(self, rule: Make) -> None:
        pair = [toll(31, "a"), toll(44, "b")]
        both = toll(44, "a", place="Orsova")
        checker = rule('relation = "disjoint"\nsources = "two"', scope="group")
        assert found(checker, *pair)
        assert not found(checker, *pair, both)

    def test_pairs_that_hang_together_are_one_finding(self, rule: Make) -> None:
        claims = [toll(31, "a"), toll(44, "b"), toll(58, "c")]
        [finding] = findings_of(rule('relation = "disjoint"', scope="group"), claims)
        assert len(finding.evidence) == 3
        assert finding.detail == ("31: a", "44: b", "58: c")

    def test_over_the_whole_run_only_the_figure_must_be_the_same(self, rule: Make) -> None:
        lines = 'where = { figure-at-least = 30 }\ndifferent = "outcome"'
        checker = rule(lines, "{one.outcome}, {other.outcome}", "run")
        hurt = make_claim("31", 31, counted="person", outcome="injured", source_id="b")
        more = make_claim("32", 32, counted="person", outcome="injured", source_id="b")
        small = [make_claim("3", 3, outcome=outcome, source_id="b") for outcome in ("killed", "injured")]
        assert found(checker, CIVILIANS, hurt, groups=()) == ["killed, injured"]
        assert found(checker, CIVILIANS, more, *small, groups=()) == []

    def test_activists_here_need_not_be_activists_there(self, rule: Make) -> None:
        lines = 'where = { figure-at-least = 30 }\ndifferent = "counted"\nsame = "speaker"'
        checker = rule(lines, scope="run")
        for speaker, fires in (("activists", False), ("Ana Ruiz", True)):
            claims = [toll(31, "a", counted="civilian", speaker=speaker), toll(31, "b", speaker=speaker)]
            assert bool(found(checker, *claims, groups=())) is fires


class TestErrors:
    """Whatever is wrong is told with file and line, and what was probably meant."""

    @pytest.mark.parametrize(
        ("right", "wrong", "line", "message"),
        [
            ("crosscheck_rules = 1", "", 1, "crosscheck_rules is missing"),
            ("crosscheck_rules = 1", "crosscheck_rules = 2", 1, 'unknown value "2"; there are 1'),
            ("crosscheck_rules = 1", "crosscheck-rules = 1", 1, 'did you mean "crosscheck_rules"'),
            ("crosscheck_rules = 1", "crosscheck_rules = 1\nversion = 2", 2, "version: expected text"),
            ("crosscheck_rules = 1", 'crosscheck_rules = 1\nlexicon = "no.toml"', 2, "no.toml: [Errno 2]"),
            ("[rules.crowd]", "[rules.The-Crowd]", 3, 'must be lower-case words joined by dashes, like "the-crowd"'),
            ('scope = "claim"', 'scope = "clam"', 4, 'scope: unknown value "clam"; did you mean "claim"?'),
            ('scope = "claim"', "scope = 3", 4, "scope: expected text, got a whole number"),
            ('scope = "claim"', "", 3, "scope is missing"),
            ('scope = "claim"', 'scope = "claim"\ncode = "D1"', 5, '"D1" must be letters and three digits'),
            ('scope = "claim"', 'scope = "claim"\nseverity = "warnign"', 5, 'did you mean "warning"?'),
            ('scope = "claim"', 'scope = "claim"\nrelation = "drift"', 5, 'only a rule with scope = "group" has it'),
            ('scope = "claim"', 'scope = "claim"\nwyh = "x"', 5, 'unknown key "wyh"; did you mean "why"?'),
            ('finds = "A crowd."', "", 3, "finds is missing"),
            ('finds = "A crowd."', 'finds = " "', 5, "finds: must not be empty"),
            (LACKS, 'lack = "speaker"', 6, 'where: unknown key "lack"; did you mean "lacks"?'),
            (LACKS, 'lacks = "speakers"', 6, 'where.lacks: unknown value "speakers"; did you mean "speaker"?'),
            (LACKS, "lacks = 3", 6, "where.lacks: expected text or a list, got a whole number"),
            (LACKS, 'counted = "civillian"', 6, 'no class of people is called "civillian"; did you mean "civilian"?'),
            (LACKS, 'counted = "house"', 6, '(any other noun is written noun = "house")'),
            (LACKS, 'noun = "Houses "', 6, "in its dictionary form, in small letters"),
            (LACKS, 'unit = "dolar"', 6, 'no unit is called "dolar"; did you mean "dollar"?'),
            (LACKS, "quoted = 1", 6, "where.quoted: expected true or false, got a whole number"),
            ("figure-at-least = 1000", 'figure-at-least = "many"', 6, "expected a number, got text"),
            ("figure-at-least = 1000", "figure-at-least = nan", 6, "must be a number"),
            ("figure-at-least = 1000", "figure-at-least = inf", 6, "must be a number"),
            ('outcome = "attendance"', 'outcome = "died"', 6, 'no outcome is called "died"'),
            (WHERE, "", 3, "where is missing"),
            (WHERE, "where = {}", 6, "selects every claim"),
            (WHERE, "where = 3", 6, "expected a table"),
            ("{phrase}", "{phrse}", 7, 'did you mean "phrase"?'),
            (BAD, "", 3, "bad is missing"),
            (BAD, "bad = []", 8, "needs an example: a text that must give the finding"),
            (BAD, "bad = [[]]", 8, "an example is a text, or a list of texts"),
            (BAD, 'bad = "x"', 8, "bad: expected a list, got text"),
            (BAD, "bad = [3]", 8, "expected text or a table or a list"),
            (BAD, 'bad = [{ txt = "x" }]', 8, 'did you mean "text"?'),
        ],
    )  # fmt: skip
    def test_in_a_rule_on_claims(self, right: str, wrong: str, line: int, message: str, tmp_path: Path) -> None:
        assert CROWD.count(right) == 1
        path = write(tmp_path, CROWD.replace(right, wrong))
        with pytest.raises(ConfigError) as raised:
            load_rules(path)
        assert str(raised.value).startswith(f"{path}:{line}: ")
        assert message in str(raised.value)
        assert "\n" not in str(raised.value)

    @pytest.mark.parametrize(
        ("wrong", "line", "message"),
        [
            ('relation = "impossible"', 6, 'unknown value "impossible"'),
            ("", 3, "it would speak up for every pair"),
            ('same = "figure"\ndifferent = ["place", "figure"]', 7, "figure cannot be the same and different"),
            ('relation = "disjoint"\ngap-at-least = 20', 7, "must be a part of the larger figure: 0.1"),
            ('relation = "disjoint"\nsources = "both"', 7, 'unknown value "both"; there are one, two, any'),
            ('relation = "disjoint"\none = { cuonted = "person" }', 7, 'one: unknown key "cuonted"'),
            ('relation = "disjoint"\none = { counted = "persn" }', 7, 'no class of people is called "persn"'),
        ],
    )  # fmt: skip
    def test_in_a_rule_on_pairs(self, wrong: str, line: int, message: str, tmp_path: Path) -> None:
        path = write(tmp_path, PAIR.replace('relation = "disjoint"', wrong))
        with pytest.raises(ConfigError) as raised:
            load_rules(path)
        assert str(raised.value).startswith(f"{path}:{line}: ")
        assert message in str(raised.value)

    def test_a_rule_over_the_run_says_from_which_figure_on(self, tmp_path: Path) -> None:
        path = write(tmp_path, PAIR.replace('"group"', '"run"').replace('relation = "disjoint"', 'different = "place"'))
        with pytest.raises(ConfigError, match="small figures are the same by chance"):
            load_rules(path)


class TestHostileFiles:
    """Rule files come from others: they are refused quickly, in one line, and never evaluated."""

    @pytest.mark.parametrize(
        "message",
        [
            "{claim.__class__}",
            "{figure.__class__.__mro__}",
            "{one.figure.__init__.__globals__}",
            "{figure!r}",
            "{figure:>9999999999}",
            "{figure:{figure}}",
            "{0}",
            "{}",
            "{figure[0]}",
            "{{figure}",
            "{figure",
            "figure}",
            "\\u001b[31m{figure}",
            "{figure}\\n",
            "\\u202e{figure}",
        ],
    )
    def test_messages_reach_nothing_but_the_listed_places(self, message: str, tmp_path: Path) -> None:
        path = write(tmp_path, CROWD.replace("{phrase}", message))
        with pytest.raises(ConfigError, match=r"desk\.toml:7: message: "):
            load_rules(path)

    def test_what_the_text_says_is_not_read_as_a_message(self, rule: Make) -> None:
        claim = make_claim("5", 5, speaker="{figure.__class__} %s", place="{{}}")
        assert found(rule('where = { kind = "count" }', "{speaker} {place} {{}}"), claim) == [
            "{figure.__class__} %s {{}} {}"
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "[rules",
            "crosscheck_rules = 1\nrules = 3",
            "crosscheck_rules = 1\n[rules]",
            "crosscheck_rules = 1\n[rules]\na = 3",
            "crosscheck_rules = 1\nrules = 2020-01-01",
            "a = " + "[" * 100_000,
            "a = " + "{a=" * 100_000,
            "crosscheck_rules = 1\n[rules.a]\nfinds = " + "[" * 200 + "]" * 200,
            "a." * 20_000 + "a = 1",
            "crosscheck_rules = 1\n[rules." + "a." * 20_000 + "a]",
            "crosscheck_rules = 1\n" + "# long\n" * 100_000,
            "a = " + "9" * 5_000,
            "a = 1\na = 2",
            "crosscheck_rules = 1\n[rules.a]\n\x00 = 1",
            "crosscheck_rules = 1\n[rules.'\\u001b']\nscope = 1",
        ],
        ids=lambda text: text[:20],
    )
    def test_are_refused_in_one_line(self, text: str, tmp_path: Path) -> None:
        path, start = write(tmp_path, text), time.monotonic()
        with pytest.raises(ConfigError) as raised:
            load_rules(path)
        assert time.monotonic() - start < 2
        assert str(raised.value).startswith(str(path))
        assert len(str(raised.value).splitlines()) == 1

    def test_a_file_that_is_no_text(self, tmp_path: Path) -> None:
        (tmp_path / "desk.toml").write_bytes(b"crosscheck_rules = 1\n\xff\xfe")
        with pytest.raises(ConfigError, match="cannot be read"):
            load_rules(tmp_path / "desk.toml")


class TestAsPlugins:
    """A rule file is a plugin, by itself or of a package, and one that is wrong is named while the others run."""

    def test_a_file_a_folder_and_a_file_named_twice(self, tmp_path: Path) -> None:
        path = write(tmp_path, CROWD)
        write(tmp_path, '[people.x]\nwords = ["x"]\n', "words.toml")
        for dirs in ((str(path),), (str(tmp_path),), (str(tmp_path), str(path))):
            registry = load_plugins(Settings(plugin_dirs=dirs))
            assert [p.checkers for p in registry.plugins if p.name == "desk"] == [("desk/crowd",)]
            assert not registry.problems

    def test_a_file_without_rules_is_an_error_where_it_is_named(self, tmp_path: Path) -> None:
        path = write(tmp_path, "a = 1\n", "words.toml")
        [problem] = load_plugins(Settings(plugin_dirs=(str(path),))).problems
        assert f"{path}:1: " in problem.message

    @pytest.mark.parametrize("text", [CROWD.replace("where", "were"), CROWD.replace("crosscheck_rules = 1\n", "")])
    def test_a_broken_file_in_a_folder_is_not_skipped_in_silence(self, text: str, tmp_path: Path) -> None:
        write(tmp_path, text)
        write(tmp_path, CROWD, "good.toml")
        registry = load_plugins(Settings(plugin_dirs=(str(tmp_path),)))
        assert [p.subject for p in registry.problems] == ["plugin desk"]
        assert "-p no:desk" in registry.problems[0].advice
        assert registry.find("good/crowd")

    def test_a_rule_is_listed_explained_selected_and_switched_off(self, tmp_path: Path) -> None:
        path = write(tmp_path, CROWD.replace('scope = "claim"', 'scope = "claim"\ncode = "DSK201"\nwhy = "So."'))
        registry = load_plugins(Settings(plugin_dirs=(str(path),)))
        checker = registry.find("DSK201")
        text = explain(checker, registry.owners[checker.name])
        assert "Why it matters:\n    So." in text
        assert 'Fires on:\n    "Some 9,000 people rallied on Saturday."' in text
        source = Source.from_text("Some 9,000 people rallied on Saturday.\n", id="a")
        on = Settings(plugin_dirs=(str(path),), select=("desk/crowd",))
        assert [f.code for f in crosscheck.check([source], on).findings] == ["DSK201"]
        off = Settings(plugin_dirs=(str(path),), block=("desk",))
        assert "DSK201" not in [f.code for f in crosscheck.check([source], off).findings]

    def test_examples_cannot_forge_sections_of_the_documentation(self, tmp_path: Path) -> None:
        text = CROWD.replace("rallied on Saturday.", "rallied.\\nSilent on: nothing")
        doc = parse_doc(load_rules(write(tmp_path, text)).checkers[0].doc)
        assert "police said" in doc.sections["Silent on"]

    def test_a_package_brings_rules_by_a_hook(self, tmp_path: Path) -> None:
        words = '[people.firewalker]\nunder = "civilian"\nwords = ["firewalker"]\n'
        folder = tmp_path / "rules"
        folder.mkdir()
        write(folder, words, "words.toml")
        lines = CROWD.replace("crosscheck_rules = 1", 'crosscheck_rules = 1\nlexicon = "words.toml"')
        write(folder, lines.replace('outcome = "attendance"', 'counted-exactly = "firewalker"'), "rules.toml")
        plugin = "import crosscheck\nfrom pathlib import Path\n@crosscheck.hookimpl\ndef crosscheck_rules():\n"
        write(tmp_path, f"{plugin}    return [Path(__file__).parent / 'rules' / 'rules.toml']\n", "walkers.py")
        settings = Settings(plugin_dirs=(str(tmp_path / "walkers.py"),), select=("walkers/crowd",))
        source = Source.from_text("Some 9,000 firewalkers were hurt on Saturday.\n", id="a")
        report = crosscheck.check([source], settings)
        assert [f.message for f in report.findings] == ["Some 9,000 firewalkers"]

    def test_findings_do_not_depend_on_the_order_of_sources(self, tmp_path: Path) -> None:
        path = write(tmp_path, PAIR)
        texts = [f"Police said {n} people were killed in Orsova on Friday.\n" for n in (12, 40, 77)]
        sources = [Source.from_text(text, id=str(number)) for number, text in enumerate(texts)]
        settings = Settings(plugin_dirs=(str(path),), select=("desk/pair",))
        there, back = crosscheck.check(sources, settings), crosscheck.check(sources[::-1], settings)
        assert there.findings == back.findings
        assert [f.message for f in there.findings] == ["12 and 40"]

    def test_the_names_of_rules_are_those_of_crosscheck_test_too(self, tmp_path: Path) -> None:
        write(tmp_path, CROWD)
        result = CliRunner().invoke(cli, ["test", str(tmp_path)])
        assert result.output == "1 test: 1 passed (1 finding, 1 silence)\n"


class TestExamples:
    """Each bad example must give the finding, each good one must not."""

    def outcome(self, path: Path) -> Outcome:
        [case] = cases_in(path)
        return case.run(Bench())

    @pytest.mark.parametrize("text", [CROWD, PAIR])
    def test_that_hold(self, text: str, tmp_path: Path) -> None:
        assert self.outcome(write(tmp_path, text)).passed

    def test_a_bad_one_that_gives_nothing_shows_what_was_read(self, tmp_path: Path) -> None:
        path = write(tmp_path, CROWD.replace("Some 9,000 people rallied on Saturday.", "Some 900 people rallied."))
        [failure] = self.outcome(path).failures
        assert failure.message == "crowd: bad example 1 must give a finding, and gives none"
        [point] = failure.points
        assert (point.line, point.text[point.start : point.end]) == (8, "Some 900")
        assert point.note == "read as noun person, outcome rally"

    def test_a_bad_one_without_a_claim_says_so(self, tmp_path: Path) -> None:
        path = write(tmp_path, CROWD.replace("Some 9,000 people rallied on Saturday.", "Many came."))
        assert "no claim was read in it" in self.outcome(path).failures[0].advice

    def test_a_good_one_that_gives_a_finding_shows_where(self, tmp_path: Path) -> None:
        path = write(tmp_path, CROWD.replace(", police said", ""))
        [failure] = self.outcome(path).failures
        assert failure.message == "crowd: good example 1 must stay silent, and gives: Some 9,000 people"
        assert failure.points[0].line == 9

    def test_an_example_may_be_of_several_sources_with_titles_and_dates(self, tmp_path: Path) -> None:
        text = PAIR.replace(
            'good = ["',
            'good = [[{ text = "A landslide killed 12 people in Orsova, police said.", published = "2024-05-03" }, '
            '{ title = "Toll rises", text = "A landslide killed 40 people in Orsova, police said.", '
            'published = "2024-05-06", publisher = "The Post", url = "https://post.example/1" }], "',
        )
        assert self.outcome(write(tmp_path, text)).counts == {"finding": 1, "silence": 2}

    def test_a_broken_file_is_a_test_that_cannot_be_run(self, tmp_path: Path) -> None:
        path = write(tmp_path, CROWD.replace("lacks", "lack"))
        [problem] = self.outcome(path).problems
        assert (problem.subject, problem.message[:11]) == (f"{path}:6", "where: unkn")

    def test_other_toml_files_hold_no_tests(self, tmp_path: Path) -> None:
        assert cases_in(write(tmp_path, '[people.x]\nwords = ["x"]\n')) == ()

    def test_other_plugins_have_no_say(self, tmp_path: Path) -> None:
        """Not even one that has a rule of the same code."""
        path = write(tmp_path, CROWD.replace('scope = "claim"', 'scope = "claim"\ncode = "DSK201"'))
        (tmp_path / "other").mkdir()
        other = write(tmp_path / "other", path.read_text(encoding="utf-8"), "before.toml")
        [case] = cases_in(path)
        assert case.run(Bench(Settings(plugin_dirs=(str(other),)))).passed


def test_the_page_has_every_key_and_every_place() -> None:
    kinds: tuple[type[msgspec.Struct], ...] = (ClaimRule, GroupRule, RunRule, Selection, Text)
    keys = {field.encode_name for kind in kinds for field in msgspec.structs.fields(kind)}
    assert not [key for key in keys if f"`{key}`" not in PAGE]
    assert not [name for name in CLAIM_NAMES if f"`{{{name}}}`" not in PAGE]
    assert "gap" in PAIR_NAMES
    rows = set(re.findall(r"`([\w-]+)`", "".join(re.findall(r"^\| (`.*?) \|", PAGE, re.MULTILINE))))
    scopes = {"claim", "group", "run", "scope"}
    assert rows - scopes == (keys | {"crosscheck_rules", "version", "lexicon", "rules"}) - {
        "text", "title", "publisher", "published", "url",
    }  # fmt: skip


def test_a_finding_of_a_rule_is_a_finding_like_any_other(rule: Make) -> None:
    [finding] = findings_of(rule('where = { kind = "count" }', "{figure} in the {segment}"), [CIVILIANS])
    assert isinstance(finding, Finding)
    assert (finding.message, finding.evidence[0].role, finding.severity) == ("31 in the body", "body", "warning")
