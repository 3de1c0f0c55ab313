"""Running checkers: what each scope is handed, what is filled in, and what a broken checker leads to."""

from __future__ import annotations

import decimal
import random
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import pytest

from crosscheck import (
    Checker,
    ConfigError,
    Evidence,
    Finding,
    PluginError,
    Relation,
    Settings,
    Severity,
    Source,
    Span,
    UsageError,
    checker,
)
from crosscheck.engine import run_checkers
from crosscheck.model import Problem
from crosscheck.selecting import select_checkers
from crosscheck.testing import findings_of, make_claim, make_group

A, B = Source.from_text("At least 12 died; 14 in all.", id="a"), Source.from_text("19 died.", id="b")
TWELVE = make_claim("12", 12, source_id="a", span=Span(9, 11))
FOURTEEN = make_claim("14", 14, source_id="a", span=Span(18, 20), part_of=TWELVE.id)
NINETEEN = make_claim("19", 19, source_id="b", span=Span(0, 2))
CLAIMS = (TWELVE, FOURTEEN, NINETEEN)
GROUPS = (make_group(CLAIMS),)


def run(*checkers: Checker, **facts: Any) -> tuple[tuple[Finding, ...], tuple[Problem, ...]]:
    settings = Settings(**facts.pop("settings", {}))
    return run_checkers(checkers, facts.pop("sources", (A, B)), CLAIMS, GROUPS, settings, **facts)


def per_claim(name: str = "per-claim", **facts: Any) -> Callable[[Callable[..., Any]], Checker]:
    return checker(name, **{"code": "EX101", "scope": "claim", **facts})


@per_claim("good", code="EX100")
def good(claim, context):
    """Any figure."""
    yield Finding.on(claim, f"it is {claim.text}")


# What a checker is handed


def test_each_scope_is_handed_its_things() -> None:
    seen: list[object] = []

    def of(scope: str) -> Checker:
        @checker(f"per-{scope}", scope=scope)
        def note(thing, context):
            seen.append(thing)
            yield from ()

        return note

    for scope in ("claim", "group", "source", "run"):
        run(of(scope))
    assert seen[:4] == [*CLAIMS, *GROUPS]
    first, second, whole = seen[4:]
    assert (first.source, first.claims, second.source, second.claims) == (A, (TWELVE, FOURTEEN), B, (NINETEEN,))
    assert first.parts_of(TWELVE) == (FOURTEEN,)
    assert (whole.claims, whole.groups) == (CLAIMS, GROUPS)


def test_a_checker_may_look_up_sources_profiles_and_its_options() -> None:
    @per_claim(options={"least": 3, "most": 9})
    def look(claim, context):
        yield Finding.on(claim, f"{context.source_of(claim).id} {context.profiles} {dict(context.options)}")

    findings, problems = run(look, profiles="profiles", settings={"options": {"per-claim": {"least": 5}}})
    assert findings[0].message == "a profiles {'least': 5, 'most': 9}"
    assert not problems


def test_a_checker_cannot_change_what_others_see() -> None:
    @per_claim(options={"least": 3})
    def meddle(claim, context):
        context.options["least"] = 4
        yield Finding.on(claim, "not reached")

    findings, problems = run(meddle, good)
    assert "TypeError: 'mappingproxy' object does not support item assignment" in problems[0].message
    assert len(findings) == 3


def change_a_claim(claim, context):
    object.__setattr__(claim, "text", "999")
    yield Finding.on(claim, "changed")


def change_a_source(claim, context):
    object.__setattr__(context.source_of(claim), "text", "")
    yield from ()


def change_a_group(claim, context):
    object.__setattr__(context.groups[0], "claims", ())
    yield from ()


CHANGES = {
    "a claim": (change_a_claim, "Claim.text"),
    "a source": (change_a_source, "Source.text"),
    "a group": (change_a_group, "Group.claims"),
}


@pytest.mark.parametrize(("function", "place"), CHANGES.values(), ids=CHANGES)
def test_a_plugin_that_changes_frozen_data_is_named_and_misleads_no_other(
    function: Callable[..., Any], place: str
) -> None:
    @checker("ours", code="EX900", scope="claim")
    def ours(claim, context):
        groups = [[c.text for c in group.claims] for group in context.groups]
        yield Finding.on(claim, f"{claim.text} in {context.source_of(claim).text} and {groups}")

    def others(findings: tuple[Finding, ...]) -> list[Finding]:
        return [finding for finding in findings if finding.check != "waves/meddle"]

    meddle = per_claim("waves/meddle")(function)
    theirs = replace(ours, name="tides/ours", code="EX901")
    findings, problems = run(meddle, ours, theirs)
    assert others(findings) == list(run(ours, theirs)[0])
    assert [p.subject for p in problems] == ["checker waves/meddle of plugin test_engine"]
    assert re.search(rf"changed what it was given: {place} \(.*test_engine.py:\d+\)", problems[0].message)
    assert TWELVE.text == "12"


def test_a_finding_rests_on_the_claims_of_the_run_and_not_on_a_plugins_copies() -> None:
    findings, _ = run(replace(good, name="tides/good"))
    assert [f.evidence[0].claim for f in findings] == list(CLAIMS)
    assert all(f.evidence[0].claim in CLAIMS and any(f.evidence[0].claim is c for c in CLAIMS) for f in findings)


def test_an_option_that_is_a_list_is_a_new_one_in_each_run() -> None:
    @per_claim(options={"words": ["about"]})
    def collect(claim, context):
        context.options["words"].append(claim.text)
        yield Finding.on(claim, str(len(context.options["words"])))

    assert [f.message for f in run(collect)[0]] == [f.message for f in run(collect)[0]] == ["2", "3", "4"]


def test_what_a_checker_prints_goes_to_standard_error_under_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    @per_claim("tides/talks")
    def talks(claim, context):
        print("seen", claim.text, "\x1b[31m", end="")
        sys.stdout.buffer.write(b"!\n")
        yield from ()

    run(talks, good)
    print("a report")
    assert capsys.readouterr() == (
        "a report\n",
        "".join(f"crosscheck: checker tides/talks printed: seen {n} \\x1b[31m!\n" for n in (12, 14, 19)),
    )


def test_settings_for_decimal_figures_do_not_reach_other_checkers() -> None:
    @checker("tides/coarse", code="EX099", scope="run")
    def coarse(run, context):
        decimal.getcontext().prec = 1
        yield from ()

    @checker("ours", code="EX900", scope="run")
    def exact(run, context):
        yield Finding.on(TWELVE, str(decimal.Decimal(1234) / 10))

    assert run(coarse, exact)[0][0].message == "123.4"


# What is filled in, put in order and refused


def test_check_code_and_severity_come_from_the_checker_unless_the_finding_has_a_severity() -> None:
    @per_claim(severity="note")
    def figures(claim, context):
        yield Finding.on(claim, "a figure", severity="error" if claim is NINETEEN else None, relation="disjoint")

    findings, _ = run(figures)
    assert {(f.check, f.code) for f in findings} == {("per-claim", "EX101")}
    assert [f.severity for f in findings] == [Severity.NOTE, Severity.NOTE, Severity.ERROR]
    assert all(f.relation is Relation.DISJOINT for f in findings)


def test_a_checker_cannot_speak_in_the_name_of_another() -> None:
    @per_claim()
    def spoof(claim, context):
        yield Finding.on(claim, "mine", check="caption-body", code="CC102")

    assert {f.check for f in run(spoof)[0]} == {"per-claim"}


def test_findings_are_in_the_order_of_the_texts_then_errors_first_then_codes() -> None:
    def make(code: str, severity: str) -> Checker:
        return per_claim(code.lower(), code=code, severity=severity)(lambda claim, context: [Finding.on(claim, code)])

    checkers = [make("EX103", "note"), make("EX101", "warning"), make("EX102", "error"), make("EX104", "warning")]
    order = ["EX102", "EX101", "EX104", "EX103"]
    for seed in range(5):
        random.Random(seed).shuffle(checkers)
        findings, _ = run(*checkers, sources=(B, A) if seed % 2 else (A, B))
        assert [f.code for f in findings] == order * 3
        assert [f.evidence[0].claim.text for f in findings[::4]] == ["12", "14", "19"]


def test_a_figure_in_the_title_comes_before_those_in_the_text() -> None:
    title = make_claim("30", 30, source_id="a", span=Span(25, 27), in_title=True)
    findings, _ = run_checkers([good], (A, B), (*CLAIMS, title), ())
    assert [f.evidence[0].claim.text for f in findings] == ["30", "12", "14", "19"]


def test_the_same_claims_are_reported_once_by_one_checker() -> None:
    @checker("twice", scope="group")
    def twice(group, context):
        for a, b in ((TWELVE, NINETEEN), (NINETEEN, TWELVE)):
            yield Finding.between(a, b, "they differ")

    findings, _ = run(twice)
    assert [f.evidence[0].claim for f in findings] == [TWELVE]


REFUSED = {
    "a string": (lambda claim: "differs", "'differs' is no Finding"),
    "no message": (lambda claim: Finding.on(claim, ""), "has no message"),
    "no evidence": (lambda claim: Finding("differs", ()), 'the finding "differs" has no evidence'),
    "a claim for evidence": (lambda claim: Finding("differs", (claim,)), "no Evidence of a Claim"),
    "an unknown claim": (
        lambda claim: Finding("differs", (Evidence(make_claim("99", 99)),)),
        r"rests on claim \w+, which is not in the run",
    ),
    "an unknown severity": (lambda claim: Finding.on(claim, "m", severity="bad"), "the unknown severity 'bad'"),
    "an unknown relation": (lambda claim: Finding.on(claim, "m", relation=3), "the unknown relation 3"),
    "a confidence in words": (lambda claim: Finding.on(claim, "m", confidence="high"), "which is no number"),
    "a confidence of three": (lambda claim: Finding.on(claim, "m", confidence=3), "not one from 0 to 1"),
    "a confidence that is no number": (lambda claim: Finding.on(claim, "m", confidence=float("nan")), "not one from 0"),
    "a detail in one string": (lambda claim: Finding.on(claim, "m", detail="lines"), "no tuple of lines"),
}


@pytest.mark.parametrize(("make", "cause"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_reported_is_a_problem(make: Callable[..., Any], cause: str) -> None:
    @per_claim()
    def bad(claim, context):
        yield make(claim)
        yield Finding.on(claim, "fine")

    findings, problems = run(bad)
    assert [f.message for f in findings] == ["fine"] * 3
    assert len(problems) == 1
    assert re.search(f"yielded 3 that cannot be reported: .*{cause}", problems[0].message)


# A broken checker is named, with the way to go on without it; the others are not touched


def fails(claim, context):
    raise KeyError("outcome")
    yield


def fails_in_the_middle(claim, context):
    yield Finding.on(claim, "before")
    raise KeyError("outcome")


def fails_at_once(claim, context):
    raise KeyError("outcome")


def exits(claim, context):
    raise SystemExit("outcome")
    yield


def never_ends_in_recursion(claim, context):
    yield from never_ends_in_recursion(claim, context)


BROKEN = {
    "before the first": (fails, "KeyError: 'outcome'"),
    "in the middle": (fails_in_the_middle, "KeyError: 'outcome'"),
    "no generator": (fails_at_once, "KeyError: 'outcome'"),
    "an exit": (exits, "SystemExit: outcome"),
    "recursion": (never_ends_in_recursion, "RecursionError"),
    "nothing returned": (lambda claim, context: None, "returned NoneType; it must yield findings"),
    "one finding returned": (lambda claim, context: Finding.on(claim, "m"), "returned Finding; it must yield"),
    "a number returned": (lambda claim, context: 3, "returned int; it must yield findings"),
    "no arguments": (lambda: [], "takes 0 positional arguments but 2 were given"),
}


@pytest.mark.parametrize(("function", "cause"), BROKEN.values(), ids=BROKEN)
def test_a_failing_checker_is_one_problem(function: Callable[..., Any], cause: str) -> None:
    broken = per_claim("tides/broken")(function)
    findings, problems = run(broken, good, owners={"tides/broken": "tides 1.2"})
    assert [f.message for f in findings if f.check == "good"] == ["it is 12", "it is 14", "it is 19"]
    assert [p.subject for p in problems] == ["checker tides/broken of plugin tides 1.2"]
    assert problems[0].message.startswith("failed on 3 of 3 claims: ")
    assert cause in problems[0].message
    assert re.search(r"\(.*test_engine.py:\d+\)", problems[0].message)
    assert problems[0].advice == "--ignore tides/broken goes on without it"


def test_a_problem_says_in_which_line_the_checker_failed() -> None:
    _, problems = run(per_claim()(fails))
    assert re.search(r"\(.*test_engine.py:\d+\)", problems[0].message)


def test_what_was_found_before_and_on_other_claims_is_kept() -> None:
    @per_claim()
    def odd(claim, context):
        yield Finding.on(claim, "before")
        if claim is FOURTEEN:
            raise ValueError("odd")

    findings, problems = run(odd)
    assert len(findings) == 3
    assert "failed on 1 of 3 claims: ValueError: odd" in problems[0].message


def test_an_interrupt_ends_the_run() -> None:
    def interrupt(claim, context):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(per_claim()(interrupt))


def test_strict_plugins_makes_a_failing_checker_fatal() -> None:
    with pytest.raises(PluginError, match=r"checker per-claim .* KeyError: 'outcome'.*--ignore per-claim"):
        run(per_claim()(fails), settings={"strict_plugins": True})


# What tests of checkers use


def test_a_checker_can_be_tried_on_claims_made_by_hand() -> None:
    @per_claim(options={"least": 13})
    def large(claim, context):
        if claim.quantity.figure >= context.options["least"]:
            yield Finding.on(claim, f"{claim.text} in {context.source_of(claim).id}")

    assert [f.message for f in findings_of(large, CLAIMS)] == ["14 in a", "19 in b"]
    assert [f.message for f in findings_of(large, CLAIMS, least=15)] == ["19 in b"]
    with pytest.raises(ConfigError, match='no option "leest"; did you mean "least"'):
        findings_of(large, CLAIMS, leest=15)
    with pytest.raises(PluginError, match="KeyError"):
        findings_of(per_claim()(fails), CLAIMS)


# The time limit


def loops(claim, context):
    while True:
        pass
    yield


def backtracks(claim, context):
    re.match(r"(a|aa)+$", "a" * 60 + "b")
    yield


def yields_for_ever(claim, context):
    while True:
        yield Finding.on(claim, "again")


needs_alarm = pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="only systems with SIGALRM")


# The first TimeUp may fall into a callback of the garbage collector, which swallows it with a warning; another comes.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@needs_alarm
@pytest.mark.parametrize("function", [loops, backtracks, yields_for_ever])
def test_a_checker_that_never_ends_is_stopped(function: Callable[..., Any]) -> None:
    findings, problems = run(per_claim("slow")(function), good, settings={"checker_timeout": 0.2})
    assert {f.check for f in findings} >= {"good"}
    assert re.fullmatch(
        r"stopped at claim 1( \(.*test_engine.py:\d+\))?: it took more than 0.2 s \(checker-timeout\); "
        "what it found until then is kept",
        problems[0].message,
    )
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


@needs_alarm
def test_a_signal_that_someone_else_uses_is_left_alone() -> None:
    def theirs(number: int, frame: object) -> None:
        raise AssertionError

    before = signal.signal(signal.SIGALRM, theirs)
    try:
        _, problems = run(per_claim("slow")(yields_for_ever), settings={"checker_timeout": 0.1})
        assert signal.getsignal(signal.SIGALRM) is theirs
    finally:
        signal.signal(signal.SIGALRM, before)
    assert "it took more than 0.1 s" in problems[0].message


def test_in_another_thread_the_limit_is_seen_between_two_findings() -> None:
    results: list[Any] = []
    slow = per_claim("slow")(yields_for_ever)
    thread = threading.Thread(target=lambda: results.append(run(slow, good, settings={"checker_timeout": 0.1})))
    thread.start()
    thread.join(timeout=30)
    findings, problems = results[0]
    assert {f.check for f in findings} == {"good", "slow"}
    assert "it took more than 0.1 s" in problems[0].message


@pytest.mark.parametrize("seconds", [0, -1, float("inf"), float("nan")])
def test_no_limit_is_no_limit(seconds: float) -> None:
    findings, problems = run(good, settings={"checker_timeout": seconds})
    assert (len(findings), problems) == (3, ())


def test_a_limit_counts_for_each_claim_anew() -> None:
    @per_claim()
    def patient(claim, context):
        time.sleep(0.4)
        yield Finding.on(claim, "done")

    findings, problems = run(patient, settings={"checker_timeout": 1.1})
    assert (len(findings), problems) == (3, ())


# Which checkers run

CHECKERS = tuple(
    replace(good, name=name, code=code)
    for name, code in [("headline-body", "CC101"), ("caption-body", "CC102"), ("conflict", "CC201"), ("tides/gap", "")]
)


@pytest.mark.parametrize(
    ("select", "ignore", "left"),
    [
        ([], [], ["headline-body", "caption-body", "conflict", "tides/gap"]),
        (["caption-body"], [], ["caption-body"]),
        (["CC201", "CC102"], [], ["caption-body", "conflict"]),
        (["CC1"], [], ["headline-body", "caption-body"]),
        (["tides/*"], [], ["tides/gap"]),
        (["*-body"], [], ["headline-body", "caption-body"]),
        ([], ["CC1"], ["conflict", "tides/gap"]),
        ([], ["*"], []),
        # the more specific word decides
        (["CC102"], ["CC1"], ["caption-body"]),
        (["CC1"], ["CC102"], ["headline-body"]),
        (["*"], ["CC1"], ["conflict", "tides/gap"]),
        (["CC1", "conflict"], ["*"], ["headline-body", "caption-body", "conflict"]),
        # and of two equally specific ones the one that ignores
        (["CC1", "caption-body"], ["CC102"], ["headline-body"]),
    ],
)
def test_select_and_ignore(select: list[str], ignore: list[str], left: list[str]) -> None:
    assert [c.name for c in select_checkers(CHECKERS, select, ignore)] == left


@pytest.mark.parametrize(
    ("word", "suggestion"),
    [
        ("caption-bdy", 'did you mean "caption-body"'),
        ("CC1O2", 'did you mean "CC102"'),
        ("gpa", 'did you mean "tides/gap"'),
        ("tides", 'did you mean "tides/*", all that this plugin has?'),
        ("zzz/*", 'no checker is called "zzz/*"'),
        ("", 'no checker is called ""'),
    ],
)
def test_a_word_that_fits_no_checker_is_an_error(word: str, suggestion: str) -> None:
    for select, ignore in (([word], []), ([], [word])):
        with pytest.raises(UsageError, match=re.escape(suggestion)):
            select_checkers(CHECKERS, select, ignore)


def test_the_plugin_may_be_left_out_where_one_checker_is_so_called() -> None:
    waves = (replace(good, name="waves/gap", code=""), replace(good, name="waves/conflict", code=""))
    assert [c.name for c in select_checkers(CHECKERS, ["gap"], [])] == ["tides/gap"]
    assert [c.name for c in select_checkers(CHECKERS, [], ["gap", "CC1"])] == ["conflict"]
    assert [c.name for c in select_checkers((*CHECKERS, *waves), ["conflict"], [])] == ["conflict"]
    with pytest.raises(UsageError, match='several checkers are called "gap": write tides/gap or waves/gap'):
        select_checkers((*CHECKERS, *waves), ["gap"], [])


def test_names_of_a_plugin_that_could_not_be_loaded_are_passed_over() -> None:
    assert len(select_checkers(CHECKERS, [], ["waves/high"], absent=("waves/",))) == 4
    assert len(select_checkers(CHECKERS, [], ["CC401"], absent=("",))) == 4
    with pytest.raises(UsageError, match="waves/high"):
        select_checkers(CHECKERS, [], ["waves/high"], absent=("",))
    with pytest.raises(UsageError, match=r'called "WV101"; .*\(plugins that are not loaded: tides, waves\)'):
        select_checkers(CHECKERS, ["WV101"], [], absent=("waves/", "tides/"))


def test_a_selection_that_leaves_nothing_is_an_error() -> None:
    with pytest.raises(UsageError, match="no checker is left of what is selected"):
        select_checkers(CHECKERS, ["CC102"], ["caption-body"])


# What it costs


def test_the_engine_adds_next_to_nothing_to_a_run() -> None:
    def quiet(group: object, context: object) -> Iterable[Finding]:
        return ()

    checkers = [checker(f"c{n}", code=f"EX{n}")(quiet) for n in range(100, 125)]
    best = min(_seconds(lambda: run(*checkers)) for _ in range(20))
    assert best < 0.001


def _seconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start
