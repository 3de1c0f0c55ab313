"""The kit for tests of checkers, crosscheck.testing: its assertions, and annotated texts collected by pytest."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import crosscheck
from crosscheck import Finding, Kind, Settings, Source, SourceView, checker
from crosscheck.errors import PluginError, UsageError
from crosscheck.testing import (
    assert_annotated,
    assert_finds,
    assert_mirrored,
    assert_same_in_any_order,
    assert_silent,
    check_text,
    findings_of,
    in_any_order,
    make_claim,
    swap_parties,
)

ROOT = Path(__file__).resolve().parents[1]
OURS = Settings(plugins=False)
FIRE = "Police said 12 people died in the fire.\n\nThe fire killed 15 people, police said."


def message(call: object, *arguments: object, **facts: object) -> str:
    """What the assertion says when it fails."""
    with pytest.raises(AssertionError) as caught:
        call(*arguments, settings=OURS, **facts)  # type: ignore[operator]
    return str(caught.value)


# ------------------------------------------------------------------ texts
def test_the_finding_on_just_these_figures_is_given_back() -> None:
    finding = assert_finds(FIRE, "body-body", "12", "15 people", says="3 (20 %) LOWER", settings=OURS)
    assert finding.code == "CC103"


@pytest.mark.parametrize("figures", [("12", "16"), ("12",), ("12", "15", "3"), ("12", "5")])
def test_other_figures_are_told_with_carets_under_what_was_found(figures: tuple[str, ...]) -> None:
    shown = """\
found: body-body: two figures for the same count in one article
  1  Police said 12 people died in the fire.
                 ^^ body, 12, says Police
  3  The fire killed 15 people, police said.
                     ^^ body, 15, say police"""
    told = message(assert_finds, FIRE, "body-body", *figures)
    assert told == f"body-body reports nothing on {', '.join(map(repr, figures))}\n{shown}"


def test_where_nothing_was_found_the_claims_are_shown() -> None:
    told = message(assert_finds, FIRE, "CC101", "12")
    assert "nothing was found; these claims were read:\n  1  Police said 12 people died" in told
    assert "                 ^^ people killed" in told
    assert "no claim was read" in message(assert_finds, "All is well.", "body-body")


def test_silence_is_broken_with_what_was_found() -> None:
    assert "found: body-body: two figures" in message(assert_silent, FIRE)
    assert_silent(FIRE, "CC2", settings=OURS)


def test_several_texts_are_checked_together() -> None:
    told = message(assert_silent, FIRE.split("\n\n"), "conflict")
    assert "^^ in a: report, 12, says Police" in told
    assert "^^ in b: report, 15, say police" in told


def test_a_publisher_comes_with_a_source() -> None:
    source = Source.from_text("Floods killed 32 people.", id="x", publisher="TASS")
    assert assert_finds([source], "partisan-source", "32", settings=OURS).code == "CC602"


@checker("big", code="TST101", scope="source", options={"least": 10})
def big(view: SourceView, context: crosscheck.Context) -> object:
    """Every figure from the option ``least`` on."""
    for claim in view.claims:
        if claim.kind is Kind.COUNT and claim.quantity.figure >= context.options["least"]:
            yield Finding.on(claim, "a big figure")


@checker("broken", code="TST102", scope="claim")
def broken(claim: crosscheck.Claim, context: crosscheck.Context) -> object:
    """Fails."""
    raise ValueError("no")
    yield


def test_a_checker_need_not_be_loaded_and_takes_its_options() -> None:
    assert [f.check for f in check_text(FIRE, big, settings=OURS)] == ["big", "big"]
    assert assert_finds(FIRE, big, "15", least=15, settings=OURS).severity == "warning"
    assert_silent(FIRE, [big], least=16, settings=OURS)
    both = check_text(FIRE, [big, "body-body"], settings=OURS)
    assert sorted({finding.check for finding in both}) == ["big", "body-body"]


def test_options_of_a_checker_by_name() -> None:
    text = "About 1,287 people marched in Liva, police said."
    assert check_text(text, "false-precision", settings=OURS)
    assert_silent(text, "false-precision", digits=5, settings=OURS)


def test_a_checker_that_fails_fails_the_test() -> None:
    with pytest.raises(PluginError, match="ValueError: no"):
        check_text(FIRE, broken, settings=OURS)


def test_names_and_options_that_do_not_exist_are_errors() -> None:
    with pytest.raises(UsageError, match='did you mean "body-body"'):
        check_text(FIRE, "bodybody", settings=OURS)
    with pytest.raises(crosscheck.ConfigError, match="no option"):
        check_text(FIRE, big, most=3, settings=OURS)
    with pytest.raises(TypeError, match="those of one checker"):
        check_text(FIRE, least=3, settings=OURS)


# ------------------------------------------------------------------ what must not matter
def test_orders_are_all_there_are_or_the_same_few_in_every_run() -> None:
    assert len(list(in_any_order(range(4)))) == 24
    many = list(in_any_order(range(9), most=10))
    assert many[0] == tuple(range(9))
    assert len(set(many)) == 10
    assert many == list(in_any_order(range(9), most=10))


def test_a_checker_may_ask_the_profiles_without_being_given_any() -> None:
    @crosscheck.checker("crowd", scope="claim")
    def crowd(claim: crosscheck.Claim, context: crosscheck.Context) -> Iterator[crosscheck.Finding]:
        if context.profiles is not None and context.profiles.is_attendance(claim.outcome):
            yield crosscheck.Finding.on(claim, "a crowd")

    march, fire = make_claim("900", 900, outcome="march"), make_claim("900", 900, outcome="killed")
    assert [finding.evidence[0].claim for finding in findings_of(crowd, [march, fire])] == [march]


def test_the_order_of_claims_does_not_matter_to_a_checker_either() -> None:
    claims = [make_claim(str(n), n, source_id=str(n)) for n in (8, 12, 15)]
    assert {tuple(f.evidence[0].claim.text for f in findings_of(big, order)) for order in in_any_order(claims)} == {
        ("12", "15")
    }


def test_sources_in_another_order_are_told_with_the_order() -> None:
    @checker("first", code="TST103", scope="run")
    def first(context: crosscheck.Context, _: crosscheck.Context) -> object:
        """The figure of whichever source comes first."""
        yield Finding.on(context.claims[0], "the first")

    told = message(assert_same_in_any_order, FIRE.split("\n\n"), first)
    assert told.startswith("in the order b, a it is\nfound: first: the first")
    assert assert_same_in_any_order(FIRE.split("\n\n"), "conflict", settings=OURS)


def test_parties_are_swapped_as_whole_words_by_all_their_names() -> None:
    text = "Iran and Iraq; Iranians, the Iranian army and Iraqi's."
    assert swap_parties(text, ("Iran", "Iranian"), ("Iraq", "Iraqi")) == (
        "Iraq and Iran; Iranians, the Iraqi army and Iranian's."
    )
    with pytest.raises(ValueError, match="give as many of each"):
        swap_parties(text, ("Iran", "Iranian"), "Iraq")


def test_a_source_keeps_its_segments_when_it_is_swapped() -> None:
    source = Source.from_text(
        "Velland strikes back\n\nKorvia and Velland shelled.", id="a", title="To Velland", url="u"
    )
    swapped = swap_parties(source, "Korvia", "Velland")
    assert swapped.text == "Korvia strikes back\n\nVelland and Korvia shelled."
    assert [text for _, text in swapped.paragraphs()] == [
        "To Korvia",
        "Korvia strikes back",
        "Velland and Korvia shelled.",
    ]
    assert swap_parties(swapped, "Velland", "Korvia") == source


def test_findings_that_favour_a_side_are_told() -> None:
    @checker("biased", code="TST104", scope="claim")
    def biased(claim: crosscheck.Claim, context: crosscheck.Context) -> object:
        """What Velland says."""
        if claim.speaker == "Velland":
            yield Finding.on(claim, "Velland says so")

    text = "Velland said 17 people had been killed."
    assert "the findings are not mirrored" in message(assert_mirrored, text, "Velland", "Korvia", biased)
    assert assert_mirrored(text, "Velland", "Korvia", big, settings=OURS)


# ------------------------------------------------------------------ annotated texts
ANNOTATED = f"{FIRE}\n#~              ^^ body-body a\n".replace("fire.\n", "fire.\n#~          ^^ body-body a\n", 1)


def test_an_annotated_text_in_a_python_test(tmp_path: Path) -> None:
    path = tmp_path / "fire.annotated.txt"
    path.write_text(ANNOTATED, encoding="utf-8")
    assert_annotated(path, OURS)
    path.write_text(ANNOTATED.replace("12", "15"), encoding="utf-8")
    with pytest.raises(AssertionError, match="body-body a: expected and not found\n"):
        assert_annotated(path, OURS)


def pytest_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)


def test_pytest_collects_annotated_texts_with_the_settings_of_its_root_folder(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["crosscheck.testing"]\n', encoding="utf-8")
    (tmp_path / "crosscheck.toml").write_text('plugin-dirs = ["desk.py"]\n', encoding="utf-8")
    (tmp_path / "desk.py").write_text(
        "from crosscheck import Finding, checker\n"
        "@checker('any', code='DSK101', scope='claim')\n"
        "def any_(claim, context):\n"
        '    """Any figure."""\n'
        "    yield Finding.on(claim, 'a figure')\n",
        encoding="utf-8",
    )
    (tmp_path / "a.annotated.txt").write_text("Police said 12 died.\n#~          ^^ desk/any\n", encoding="utf-8")
    (tmp_path / "b.annotated.txt").write_text(ANNOTATED.replace("15", "12"), encoding="utf-8")
    (tmp_path / "plain.txt").write_text("Police said 12 died.\n#~          ^^ desk/any\n", encoding="utf-8")
    done = pytest_in(tmp_path)
    assert done.returncode == 1, done.stderr
    assert "1 failed, 1 passed" in done.stdout
    assert "body-body a: expected and not found\n    1  Police said 12 people died in the fire." in done.stdout
    assert "b.annotated.txt" in done.stdout
    assert "Traceback" not in done.stdout


def test_the_settings_may_be_named_in_the_configuration_of_pytest(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["crosscheck.testing"]\n', encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\ncrosscheck_config = desk.toml\n", encoding="utf-8")
    (tmp_path / "desk.toml").write_text("max-bytes = 9\n", encoding="utf-8")
    (tmp_path / "a.annotated.txt").write_text(ANNOTATED, encoding="utf-8")
    assert "more than the limit of 9" in pytest_in(tmp_path).stdout


def test_the_kit_needs_neither_pytest_nor_a_language_model() -> None:
    code = (
        "import sys; sys.modules['pytest'] = sys.modules['_pytest'] = sys.modules['spacy'] = None\n"
        "from crosscheck.testing import *\n"
        "assert make_claim('12', 12) and swap_parties('a b', 'a', 'b') == 'b a'\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


# ------------------------------------------------------------------ our own checkers
@pytest.mark.parametrize("path", sorted((ROOT / "tests").glob("test_checkers_*.py")), ids=lambda path: path.stem)
def test_our_checkers_are_tested_with_the_kit_and_public_names_alone(path: Path) -> None:
    code = path.read_text(encoding="utf-8")
    modules = set(re.findall(r"^(?:from|import) (crosscheck[\w.]*)", code, re.MULTILINE))
    assert {name for name in modules if not name.startswith("crosscheck_checkers")} == {
        "crosscheck",
        "crosscheck.testing",
    }
    assert ".function(" not in code, "findings_of runs a checker as a run does"
