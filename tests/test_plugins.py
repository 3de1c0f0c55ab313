"""Plugins: where they come from, what each kind of broken one leads to, and what each hook does."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crosscheck import Finding, PluginError, Report, Scope, Settings, Severity, Source, UsageError, check, hookspecs
from crosscheck.plugins import describe_checkers, describe_plugins, explain, explain_plugin, load_plugins
from crosscheck.plugins.describing import SECTIONS, parse_doc
from crosscheck.plugins.loading import _load
from crosscheck.plugins.registry import PluginInfo, Registry
from crosscheck.testing import make_claim, make_group

Write = Callable[..., Settings]

GOOD = """
    from crosscheck import Finding, checker

    @checker("round", code="EX101", scope="claim", severity="note")
    def round(claim, context):
        "A figure is round."
        yield Finding.on(claim, "round")
"""


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("CROSSCHECK_PLUGINS", raising=False)
    _load.cache_clear()
    yield
    _load.cache_clear()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write plugin files named by keyword, and the settings to load them."""

    def write(**files: str) -> Settings:
        folder = tmp_path / "plugins"
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (folder / f"{name}.py").write_text(textwrap.dedent(text), encoding="utf-8")
        return Settings(plugin_dirs=(str(folder),))

    return write


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Install a distribution with one entry point, as pip would leave it."""

    def install(name: str, module: str, text: str, point: str | None = None, dist: str | None = None) -> None:
        site = tmp_path / f"site-{dist or name}"
        info = site / f"{(dist or name).replace('-', '_')}-1.2.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {dist or name}\nVersion: 1.2\n")
        (info / "entry_points.txt").write_text(f"[crosscheck]\n{name} = {point or module}\n")
        (site / f"{module}.py").write_text(textwrap.dedent(text))
        monkeypatch.syspath_prepend(str(site))
        _load.cache_clear()

    return install


def plugin(registry: Registry, name: str) -> PluginInfo:
    return next(info for info in registry.plugins if info.name == name)


def problems_of(registry: Registry, name: str) -> str:
    return "\n".join(f"{p.subject}: {p.message}; {p.advice}" for p in registry.problems if name in p.subject)


# Where plugins come from


def test_our_own_checkers_come_through_the_same_entry_points_and_keep_their_names() -> None:
    registry = load_plugins()
    assert {info.origin for info in registry.plugins if info.is_own} == {"crosscheck-claims"}
    assert "caption-body" in {checker.name for checker in registry.checkers}


def test_a_single_file_needs_nothing_but_a_checker(write: Write) -> None:
    registry = load_plugins(write(example=GOOD))
    assert registry.find("example/round").code == "EX101"
    assert plugin(registry, "example").origin == "file"
    assert registry.labels["example/round"] == "example"


def test_one_file_may_be_named_instead_of_a_folder(write: Write) -> None:
    folder = write(example=GOOD, other=GOOD).plugin_dirs[0]
    registry = load_plugins(Settings(plugin_dirs=(f"{folder}/example.py",)))
    assert [info.name for info in registry.plugins if not info.is_own] == ["example"]


def test_tests_and_private_modules_of_a_plugin_folder_are_no_plugins(write: Write) -> None:
    registry = load_plugins(write(example=GOOD, test_example="assert False", _words="assert False", conftest="1/0"))
    assert [info.name for info in registry.plugins if not info.is_own] == ["example"]


def test_a_file_is_called_what_its_plugin_would_be_called_once_installed(write: Write) -> None:
    assert load_plugins(write(crosscheck_high_tide=GOOD)).find("high-tide/round")


def test_the_version_of_a_file_is_its_own(write: Write) -> None:
    registry = load_plugins(write(example=GOOD + "\n    __version__ = '0.3'\n"))
    assert plugin(registry, "example").label == "example 0.3"


def test_the_checkers_of_an_installed_distribution_are_named_after_its_entry_point(
    install: Callable[..., None],
) -> None:
    install("tides", "tides_plugin", GOOD, dist="crosscheck-tides")
    registry = load_plugins()
    assert registry.find("tides/round")
    assert (plugin(registry, "tides").origin, plugin(registry, "tides").version) == ("crosscheck-tides", "1.2")


def test_an_entry_point_may_name_one_checker_or_an_object_with_hooks(install: Callable[..., None]) -> None:
    install("one", "one_plugin", GOOD, point="one_plugin:round")
    text = """
        import crosscheck

        class Plugin:
            @crosscheck.hookimpl
            def crosscheck_report_summary(self, report):
                return "hello"

        plugin = Plugin()
    """
    install("object", "object_plugin", text, point="object_plugin:plugin")
    registry = load_plugins()
    assert registry.find("one/round")
    assert plugin(registry, "object").hooks == ("crosscheck_report_summary",)
    assert registry.report_summary(Report((), (), (), ()), []) == ("hello",)


def test_checkers_imported_from_another_plugin_are_not_taken_twice(write: Write) -> None:
    text = "from crosscheck_checkers.consistency import caption_body\n" + textwrap.dedent(GOOD)
    registry = load_plugins(write(example=text))
    assert plugin(registry, "example").checkers == ("example/round",)
    assert not problems_of(registry, "example")


def test_a_plugin_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no plugin at .*nowhere"):
        load_plugins(Settings(plugin_dirs=(str(tmp_path / "nowhere"),)))


def test_nothing_is_loaded_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Write
) -> None:
    monkeypatch.chdir(write(example=GOOD).plugin_dirs[0])
    assert all(info.is_own for info in load_plugins().plugins)


def test_what_a_plugin_prints_while_it_is_loaded_goes_to_standard_error(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    load_plugins(write(example=GOOD + "\n    print('loaded\\nand well', end='')\n"))
    assert capsys.readouterr() == (
        "",
        "crosscheck: plugin example printed: loaded\ncrosscheck: plugin example printed: and well\n",
    )


def test_standard_output_is_given_back_even_if_a_plugin_puts_something_else_there(write: Write) -> None:
    before = sys.stdout
    load_plugins(write(example=GOOD + "\n    import io, sys\n    sys.stdout = io.StringIO()\n"))
    assert sys.stdout is before


# Leaving plugins out, before they are imported

EXPLODES = "raise SystemExit('must not be imported')"


def test_a_blocked_plugin_is_not_imported(write: Write) -> None:
    registry = load_plugins(replace(write(example=EXPLODES), block=("example",)))
    assert plugin(registry, "example").status == "blocked"
    assert plugin(registry, "example").reason == "-p no:example"
    assert not problems_of(registry, "example")


def test_the_environment_blocks_before_anything_is_imported(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSCHECK_PLUGINS", "no:example, no:not-installed-here")
    registry = load_plugins(write(example=EXPLODES))
    assert plugin(registry, "example").status == "blocked"
    assert not problems_of(registry, "example")


def test_a_blocked_plugin_that_is_installed_is_not_imported(install: Callable[..., None]) -> None:
    install("tides", "tides_plugin_unseen", EXPLODES)
    for settings in (Settings(block=("tides",)), Settings(plugins=False)):
        assert plugin(load_plugins(settings), "tides").status == "blocked"
    assert "tides_plugin_unseen" not in sys.modules


def test_without_plugins_only_our_own_are_loaded(write: Write) -> None:
    registry = load_plugins(replace(write(example=EXPLODES), plugins=False))
    assert plugin(registry, "example").reason == "--no-plugins"
    assert registry.find("caption-body")


def test_blocking_a_plugin_that_does_not_exist_is_told(write: Write) -> None:
    registry = load_plugins(replace(write(example=GOOD), block=("exampel",)))
    assert 'did you mean "example"' in problems_of(registry, "exampel")


def test_what_is_not_loaded_is_known_by_the_beginning_of_its_checkers_names(write: Write) -> None:
    assert load_plugins(replace(write(example=GOOD), block=("example",))).absent == ("example/",)
    assert load_plugins(replace(write(example=GOOD), block=("rounding",))).absent == ("",)


# Every way in which a plugin can be broken: it is named, and the others work

HOOK = "import crosscheck\n\n@crosscheck.hookimpl\n"
CHECKER = "from crosscheck import checker\n\n@checker({})\ndef c(claim, context):\n    yield from ()\n"
BROKEN = {
    "an exception": ("x = {}['key']", r"KeyError: 'key' \(.*broken.py:1\)"),
    "an exit": ("import sys\nsys.exit(3)", r"SystemExit: 3 \(.*broken.py:2\)"),
    "a syntax error": ("def f(:\n    pass", r"SyntaxError: invalid syntax \(.*broken.py:1\)"),
    "a missing module": ("import no_such_module_anywhere", "No module named 'no_such_module_anywhere'"),
    "a scope that is none": (CHECKER.format('"c", scope="grup"'), 'unknown scope "grup"; did you mean "group"'),
    "a misspelt hook": (
        HOOK + "def crosscheck_chekers():\n    return []",
        r'broken.py:3: no hook is called crosscheck_chekers; did you mean "crosscheck_checkers"\?',
    ),
    "a hook that is not marked": (
        "def crosscheck_checkers():\n    return []",
        r"crosscheck_checkers is not marked; put @crosscheck.hookimpl above it",
    ),
    "a misspelt hook that is not marked": ("def crosscheck_cheker():\n    return []", "is not marked"),
    "an unknown argument": (
        HOOK + "def crosscheck_modify_claims(claim):\n    return claim",
        r'has no argument claim; did you mean "claims"\? \(it has claims, sources\)',
    ),
    "a default": (
        HOOK + "def crosscheck_modify_claims(claims, sources=()):\n    return claims",
        r"broken.py:3: argument sources .* has a default .*write: def crosscheck_modify_claims\(claims, sources\):",
    ),
    "a keyword-only argument": (
        HOOK + "def crosscheck_modify_claims(claims, *, sources):\n    return claims",
        r"broken.py:3: argument sources .* is keyword-only; write: def crosscheck_modify_claims\(claims, sources\):",
    ),
    "any arguments": (HOOK + "def crosscheck_configure(**kwargs):\n    pass", r"cannot take \*\*kwargs"),
    "an async hook": (HOOK + "async def crosscheck_configure(settings):\n    pass", "is async"),
    "a wrapper": (
        "import crosscheck\n\n@crosscheck.hookimpl(wrapper=True)\n"
        "def crosscheck_modify_claims(claims):\n    return (yield)",
        "is a wrapper",
    ),
    "an order": (
        "import crosscheck\n\n@crosscheck.hookimpl(tryfirst=True)\ndef crosscheck_configure(settings):\n    pass",
        "hooks are called in the order of plugin names",
    ),
    "no list of checkers": (
        HOOK + "def crosscheck_checkers():\n    return 3",
        r"TypeError: crosscheck_checkers returned int, and not a list \(.*broken.py:[34]\)",
    ),
    "a stranger among checkers": (HOOK + "def crosscheck_checkers():\n    return [len]", "is no Checker"),
    "an endless list of checkers": (
        HOOK + "def crosscheck_checkers():\n    while True:\n        pass",
        r"it took more than 0.5 s \(checker-timeout\) \(.*broken.py:[56]\)",
    ),
    "a loop": ("while True:\n    pass", r"it took more than 0.5 s \(checker-timeout\) \(.*broken.py:[12]\)"),
    "an attribute that raises": (
        "import crosscheck\n\n\ndef __getattr__(name):\n    raise OSError(name)\n\n\n"
        "def __dir__():\n    return ['crosscheck_x']\n",
        r"OSError: \w+ \(.*broken.py:5\)",
    ),
    "another interface": (
        "crosscheck_api = 2\n" + CHECKER.format('"c"'),
        "it is written for crosscheck_api 2, and this crosscheck has 1; install a version of it",
    ),
    "a hook that raises": (HOOK + "def crosscheck_checkers():\n    raise OSError('disk')", "OSError: disk"),
}


@pytest.mark.parametrize(("text", "cause"), BROKEN.values(), ids=BROKEN)
def test_a_broken_plugin_is_named_and_the_others_work(write: Write, text: str, cause: str) -> None:
    registry = load_plugins(replace(write(broken=text, example=GOOD), checker_timeout=0.5))
    assert plugin(registry, "broken").status == "failed"
    assert re.search(cause, problems_of(registry, "plugin broken"))
    assert "-p no:broken goes on without it" in problems_of(registry, "plugin broken")
    assert registry.find("example/round")
    assert registry.find("caption-body")


@pytest.mark.parametrize("text", [text for text, _ in BROKEN.values()], ids=BROKEN)
def test_strict_plugins_makes_it_fatal(write: Write, text: str) -> None:
    with pytest.raises(PluginError, match=r"plugin broken: .*-p no:broken"):
        load_plugins(replace(write(broken=text), strict_plugins=True, checker_timeout=0.5))


def test_the_message_has_the_version_where_the_plugin_says_it_before_it_breaks(write: Write) -> None:
    text = "__version__ = '0.7'\n" + HOOK + "def crosscheck_chekers():\n    return []"
    assert "plugin broken 0.7: not loaded from" in problems_of(load_plugins(write(broken=text)), "broken")


def test_an_interrupt_is_not_swallowed(write: Write) -> None:
    with pytest.raises(KeyboardInterrupt):
        load_plugins(write(broken="raise KeyboardInterrupt"))


def test_an_entry_point_that_leads_nowhere_is_named(install: Callable[..., None]) -> None:
    install("gone", "gone_plugin", "", point="gone_plugin:missing")
    registry = load_plugins()
    assert "plugin gone 1.2" in problems_of(registry, "gone")
    assert "has no attribute 'missing'" in problems_of(registry, "gone")


def test_an_entry_point_of_an_odd_name_is_refused(install: Callable[..., None]) -> None:
    install("odd/name", "odd_plugin", GOOD, dist="odd")
    assert "a plugin's name is made of letters" in problems_of(load_plugins(), "odd/name")


def test_an_entry_point_must_not_name_a_class(install: Callable[..., None]) -> None:
    install("klass", "klass_plugin", "class Plugin: pass", point="klass_plugin:Plugin")
    assert "must name a module or an object" in problems_of(load_plugins(), "klass")


def test_two_plugins_of_one_name_the_second_is_refused(install: Callable[..., None], write: Write) -> None:
    install("example", "example_plugin", GOOD, dist="tides")
    registry = load_plugins(write(example=GOOD))
    both = {info.origin: info.status for info in registry.plugins if info.name == "example"}
    assert both == {"tides": "active", "file": "failed"}
    assert "is already called example" in problems_of(registry, "example")


def test_no_one_takes_the_name_of_one_of_ours(install: Callable[..., None]) -> None:
    install("consistency", "aaa_plugin", GOOD, dist="aaa")
    registry = load_plugins()
    assert registry.owners["caption-body"].status == "active"
    assert "is already called consistency" in problems_of(registry, "consistency")


def test_an_empty_plugin_is_told(write: Write) -> None:
    assert "has no checker and no hook" in problems_of(load_plugins(write(example="x = 1")), "example")


def test_a_hook_may_be_for_a_newer_crosscheck_if_it_says_so(write: Write) -> None:
    text = (
        GOOD
        + """
    import crosscheck

    @crosscheck.hookimpl(optionalhook=True)
    def crosscheck_from_the_future(anything):
        pass
    """
    )
    assert not problems_of(load_plugins(write(example=text)), "example")


def test_a_hook_may_be_implemented_under_another_name(write: Write) -> None:
    text = 'import crosscheck\n@crosscheck.hookimpl(specname="crosscheck_report_summary")\ndef f(report): return "x"'
    assert plugin(load_plugins(write(example=text)), "example").hooks == ("crosscheck_report_summary",)


# Checkers that cannot be taken

BAD_CHECKERS = {
    "a name with a blank": ('"not a name"', "lower-case words joined by dashes"),
    "a name with a slash": ('"other/name"', "lower-case words joined by dashes"),
    "a code that is none": ('"c", code="17"', "letters and three digits"),
    "a code of ours": ('"c", code="CC102"', "its code CC102 is already that of caption-body"),
}


@pytest.mark.parametrize(("declared", "cause"), BAD_CHECKERS.values(), ids=BAD_CHECKERS)
def test_a_checker_declared_wrongly_is_not_used(write: Write, declared: str, cause: str) -> None:
    registry = load_plugins(write(example=CHECKER.format(declared) + textwrap.dedent(GOOD)))
    assert plugin(registry, "example").checkers == ("example/round",)
    assert cause in problems_of(registry, "of plugin example")


def test_a_checker_takes_two_arguments(write: Write) -> None:
    text = 'from crosscheck import checker\n@checker("c", scope="claim")\ndef c(claim): yield from ()'
    assert "takes two arguments, (claim, context)" in problems_of(load_plugins(write(example=text)), "example/c")


@pytest.mark.parametrize(
    ("fields", "cause"),
    [
        ("'c', '', 'claim'", "was not made by @crosscheck.checker"),
        ("'c', 101, Scope.CLAIM", 'the code "101" must be'),
        ("7, '', Scope.CLAIM", 'the name "7" must be'),
    ],
)
def test_a_checker_made_by_hand_must_have_the_right_types(write: Write, fields: str, cause: str) -> None:
    text = f"from crosscheck import Checker, Scope\n\nc = Checker({fields}, lambda claim, context: [])\n"
    assert cause in problems_of(load_plugins(write(example=text)), "of plugin example")


def test_two_checkers_of_one_name_are_told(write: Write) -> None:
    text = CHECKER.format('"c"') + CHECKER.format('"c"').replace("def c", "def d")
    assert "a checker of this name is already there" in problems_of(load_plugins(write(example=text)), "example/c")


# Order


def test_nothing_depends_on_the_order_of_loading(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    from crosscheck.plugins import candidates

    hook = HOOK + "def crosscheck_report_summary(report):\n    return __name__.split('_')[2]\n"
    settings = write(b=hook, a=hook, c=GOOD)
    forwards = load_plugins(settings)
    points = candidates.entry_points
    monkeypatch.setattr(candidates, "entry_points", lambda group: list(points(group=group))[::-1])
    _load.cache_clear()
    backwards = load_plugins(settings)
    assert backwards.plugins == forwards.plugins
    assert [c.name for c in backwards.checkers] == [c.name for c in forwards.checkers]
    assert backwards.report_summary(Report((), (), (), ()), []) == ("a", "b")


def test_the_order_of_folders_does_not_matter(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same.py").write_text(textwrap.dedent(GOOD))
    paths = (str(tmp_path / "one"), str(tmp_path / "two"))
    there, back = load_plugins(Settings(plugin_dirs=paths)), load_plugins(Settings(plugin_dirs=paths[::-1]))
    assert there.plugins == back.plugins
    assert there.problems == back.problems


# Hooks: one test each

SOURCES = (Source.from_text("12 died.", id="a"),)
CLAIMS = (make_claim("12", 12, source_id="a"), make_claim("14", 14, source_id="a"))
GROUPS = (make_group(CLAIMS),)
FINDINGS = (Finding.on(CLAIMS[0], "one", check="c", severity=Severity.NOTE),)


def hooked(write: Write, function: str) -> Registry:
    text = (
        f"import crosscheck\nfrom dataclasses import replace\nfrom pathlib import Path\n\n{textwrap.dedent(function)}"
    )
    return load_plugins(write(example=text))


def test_crosscheck_checkers(write: Write) -> None:
    text = """
        def make():
            @crosscheck.checker("made", scope="run")
            def made(run, context):
                yield from ()
            return made

        @crosscheck.hookimpl
        def crosscheck_checkers():
            yield make()
    """
    assert hooked(write, text).find("example/made").scope is Scope.RUN


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("@checker", 'the name is missing; write @checker("some-name", scope="claim")'),
        ('@checker("odd", severity="high")', 'unknown severity "high"; there are note, warning, error'),
    ],
)
def test_a_checker_declared_wrongly_says_what_to_write(write: Write, line: str, cause: str) -> None:
    text = f"from crosscheck import checker\n\n{line}\ndef odd(claim, context):\n    yield\n"
    assert cause in problems_of(load_plugins(write(odd=text)), "plugin odd")


def test_crosscheck_readers(write: Write) -> None:
    text = """
        class Reader:
            name, suffixes = "vtt", (".vtt",)
            def read(self, path, data): return ()

        @crosscheck.hookimpl
        def crosscheck_readers():
            return [Reader()]
    """
    problems: list = []
    assert [reader.name for reader in hooked(write, text).readers(problems)] == ["vtt"]
    assert not problems


def test_crosscheck_formatters(write: Write) -> None:
    text = """
        class Formatter:
            name = "csv"
            def render(self, report, style): return ""

        @crosscheck.hookimpl
        def crosscheck_formatters():
            return [Formatter()]
    """
    assert [formatter.name for formatter in hooked(write, text).formatters([])] == ["csv"]


def test_crosscheck_rules(write: Write) -> None:
    folder = Path(write().plugin_dirs[0]) / "rules"
    folder.mkdir()
    rule = 'finds = "x"\nscope = "claim"\nmessage = "x"\nwhere = { kind = "money" }\ngood = ["x"]\nbad = ["x"]\n'
    (folder / "desk.toml").write_text(f"crosscheck_rules = 1\n[rules.sums]\n{rule}", encoding="utf-8")
    text = """
        @crosscheck.hookimpl
        def crosscheck_rules():
            return [Path(__file__).with_name("rules") / "desk.toml"]
    """
    assert hooked(write, text).find("example/sums").scope == "claim"


@pytest.mark.parametrize("what", ["lexicons", "source_profiles"])
def test_crosscheck_lexicons_and_source_profiles(write: Write, what: str) -> None:
    (Path(write().plugin_dirs[0]) / "words.toml").write_text("[words]")
    text = f"""
        @crosscheck.hookimpl
        def crosscheck_{what}():
            return [Path(__file__).with_name("words.toml")]
    """
    assert [path.name for path in getattr(hooked(write, text), what)([])] == ["words.toml"]


def test_crosscheck_configure(write: Write) -> None:
    text = """
        seen = []

        @crosscheck.hookimpl
        def crosscheck_configure(settings):
            seen.append(settings.model)
            if settings.model == "bad":
                raise ValueError("no such model")
    """
    registry, problems = hooked(write, text), []
    registry.configure(Settings(model="good"), problems)
    assert not problems
    registry.configure(Settings(model="bad"), problems)
    assert "crosscheck_configure failed" in problems[0].message


def test_crosscheck_modify_claims(write: Write) -> None:
    text = """
        @crosscheck.hookimpl
        def crosscheck_modify_claims(claims, sources):
            return [replace(claim, place=sources[0].id.upper()) for claim in claims]
    """
    changed = hooked(write, text).modify_claims(CLAIMS, SOURCES, [])
    assert [claim.place for claim in changed] == ["A", "A"]


def test_crosscheck_modify_groups(write: Write) -> None:
    text = """
        @crosscheck.hookimpl
        def crosscheck_modify_groups(groups):
            return ()
    """
    assert hooked(write, text).modify_groups(GROUPS, []) == ()


def test_crosscheck_modify_findings(write: Write) -> None:
    text = """
        @crosscheck.hookimpl
        def crosscheck_modify_findings(findings):
            return [*findings, crosscheck.Finding("two", findings[0].evidence)]
    """
    kept, added = hooked(write, text).modify_findings(FINDINGS, [])
    assert kept == FINDINGS[0]
    assert (added.check, added.severity) == ("example", Severity.WARNING)


def test_crosscheck_report_summary(write: Write) -> None:
    text = """
        @crosscheck.hookimpl
        def crosscheck_report_summary(report):
            return f"{len(report.sources)} source"
    """
    assert hooked(write, text).report_summary(Report(SOURCES, (), (), ()), []) == ("1 source",)


def test_every_hook_has_a_test() -> None:
    hooks = [name for name in vars(hookspecs) if name.startswith("crosscheck_")]
    text = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in hooks if f"def test_{name}" not in text] == ["crosscheck_source_profiles"]
    assert "test_crosscheck_lexicons_and_source_profiles" in text


@pytest.mark.parametrize("answer", ["None", "()"])
def test_a_hook_that_changes_what_it_was_given_changes_a_copy(write: Write, answer: str) -> None:
    text = HOOK + (
        "def crosscheck_modify_claims(claims, sources):\n"
        "    for claim in claims:\n        object.__setattr__(claim, 'text', '999')\n"
        "    object.__setattr__(sources[0], 'text', '')\n"
        f"    return {answer}\n\n\n@crosscheck.hookimpl\n"
        "def crosscheck_configure(settings):\n    object.__setattr__(settings, 'select', ('CC1',))\n"
    )
    settings = write(example=text)
    registry, problems = load_plugins(settings), []
    assert registry.modify_claims(CLAIMS, SOURCES, problems) == (CLAIMS if answer == "None" else ())
    registry.configure(settings, problems)
    assert [claim.text for claim in CLAIMS] == ["12", "14"]
    assert (SOURCES[0].text, settings.select, problems) == ("12 died.", (), [])


def test_a_hook_that_never_ends_is_stopped(write: Write) -> None:
    text = HOOK + "def crosscheck_modify_claims(claims):\n    while True:\n        pass"
    registry = load_plugins(replace(write(example=text), checker_timeout=0.3))
    problems: list = []
    assert registry.modify_claims(CLAIMS, SOURCES, problems) is CLAIMS
    assert "it took more than 0.3 s (checker-timeout)" in problems[0].message
    assert "example.py:" in problems[0].message


def test_modify_hooks_are_chained_in_the_order_of_plugin_names(write: Write) -> None:
    text = HOOK + (
        "def crosscheck_modify_claims(claims):\n    from dataclasses import replace\n"
        "    return tuple(replace(c, place=(c.place or '') + __name__.split('_')[2]) for c in claims)"
    )
    registry = load_plugins(write(c=text, a=text, b=text))
    assert registry.modify_claims(CLAIMS, SOURCES, [])[0].place == "abc"


def test_a_hook_that_answers_none_changes_nothing(write: Write) -> None:
    registry = load_plugins(write(example=HOOK + "def crosscheck_modify_claims():\n    return None"))
    problems: list = []
    assert registry.modify_claims(CLAIMS, SOURCES, problems) is CLAIMS
    assert not problems


BAD_ANSWERS = {
    "an exception": ("modify_claims", "raise ValueError('no')", "ValueError: no"),
    "an exit": ("modify_claims", "raise SystemExit(1)", "SystemExit: 1"),
    "no tuple": ("modify_claims", "return 3", "expected a tuple of Claim, got int"),
    "strangers": ("modify_claims", "return ['a']", "got a str in it"),
    "a generator that fails": ("modify_claims", "return (1 / 0 for _ in 'a')", "ZeroDivisionError"),
    "the same claim twice": ("modify_claims", "return claims + claims", "two claims have the same id"),
    "a claim of no source": (
        "modify_claims",
        "import dataclasses\n    return [dataclasses.replace(claims[0], source_id='z')]",
        "a source that is not in the run",
    ),
    "no groups": ("modify_groups", "return [1]", "expected a tuple of Group"),
    "links to nowhere": (
        "modify_groups",
        "import dataclasses\n    return [dataclasses.replace(groups[0], claims=())]",
        "links claims that it does not hold",
    ),
    "no evidence": (
        "modify_findings",
        "import dataclasses\n    return [dataclasses.replace(findings[0], evidence=())]",
        "a finding has no evidence",
    ),
}


@pytest.mark.parametrize(("hook", "body", "cause"), BAD_ANSWERS.values(), ids=BAD_ANSWERS)
def test_after_a_bad_answer_the_value_before_is_kept(write: Write, hook: str, body: str, cause: str) -> None:
    argument = hook.removeprefix("modify_")
    settings = write(example=HOOK + f"def crosscheck_{hook}({argument}):\n    {body}")
    problems: list = []
    before = {"claims": CLAIMS, "groups": GROUPS, "findings": FINDINGS}[argument]
    arguments = (CLAIMS, SOURCES) if argument == "claims" else (before,)
    assert getattr(load_plugins(settings), hook)(*arguments, problems) is before
    assert cause in problems[0].message
    assert problems[0].subject == "plugin example"
    assert "example.py:" in problems[0].message
    with pytest.raises(PluginError, match="plugin example"):
        getattr(load_plugins(replace(settings, strict_plugins=True)), hook)(*arguments, [])


@pytest.mark.parametrize(
    ("hook", "answer", "cause"),
    [
        ("readers", "['vtt']", "is no reader: it has no name and no suffixes and no read"),
        ("formatters", "[3]", "is no formatter"),
        ("formatters", "[crosscheck.Formatter(3, print)]", "the name 3 of a format is no word"),
        ("formatters", "[crosscheck.Formatter('x', 3)]", "render of format x is no function"),
        ("readers", "[crosscheck.Reader('vtt', '.vtt', print)]", "must be a tuple like"),
        ("readers", "[crosscheck.Reader('vtt', ('.vtt',), 3)]", "read of reader vtt is no function"),
        ("lexicons", "['/no/such/file.toml']", "No such file or directory"),
        ("lexicons", "[__file__]", "example.py: "),
        ("source_profiles", "[None]", "TypeError"),
    ],
)
def test_a_bad_contribution_is_left_out(write: Write, hook: str, answer: str, cause: str) -> None:
    problems: list = []
    registry = load_plugins(write(example=HOOK + f"def crosscheck_{hook}():\n    return {answer}"))
    assert getattr(registry, hook)(problems) == ()
    assert cause in problems[0].message


def test_a_summary_must_be_text(write: Write) -> None:
    problems: list = []
    registry = load_plugins(write(example=HOOK + "def crosscheck_report_summary():\n    return 3"))
    assert registry.report_summary(Report((), (), (), ()), problems) == ()
    assert "expected a line of text, got int" in problems[0].message


# A whole run with a plugin that does everything wrong that it can

WRECKER = """
    import decimal
    import sys

    import crosscheck

    __version__ = "6.6"
    decimal.getcontext().prec = 2


    @crosscheck.checker("change", scope="claim")
    def change(claim, context):
        object.__setattr__(claim, "quantity", None)
        for group in context.groups:
            object.__setattr__(group, "links", ())
        yield from ()


    @crosscheck.checker("exit", scope="group")
    def exit(group, context):
        yield crosscheck.Finding.between(*group.claims[:2], "before")
        sys.exit(0)


    @crosscheck.checker("loop", scope="run")
    def loop(run, context):
        print("looping")
        while True:
            pass


    @crosscheck.hookimpl
    def crosscheck_configure(settings):
        object.__setattr__(settings, "select", ("wrecker/*",))


    @crosscheck.hookimpl
    def crosscheck_modify_claims(claims, sources):
        object.__setattr__(sources[0], "text", "")
        return [object.__setattr__(claim, "counted", "cow") for claim in claims]


    @crosscheck.hookimpl
    def crosscheck_modify_findings(findings):
        for finding in findings:
            object.__setattr__(finding, "message", "wrecked")
        raise SystemExit("enough")
"""


def test_every_other_finding_is_the_same_as_without_it(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    sources = [
        Source.from_text("At least 12 people were killed in the fire in Orsova on Friday, police said.", id="a"),
        Source.from_text("Nine people were killed in the fire in Orsova on Friday, the mayor said.", id="b"),
    ]
    alone = check(sources, Settings())
    report = check(sources, replace(write(wrecker=WRECKER), checker_timeout=0.5))
    mine = [finding for finding in report.findings if not finding.check.startswith("wrecker/")]
    assert mine == list(alone.findings) != []
    assert [finding.message for finding in report.findings if finding.check == "wrecker/exit"] == ["before"]
    assert (report.sources, report.claims, report.groups) == (alone.sources, alone.claims, alone.groups)
    causes = "\n".join(f"{p.subject}: {p.message}; {p.advice}" for p in report.problems)
    for subject, cause, way_out in (
        ("checker wrecker/change of", "changed what it was given: Claim.quantity", "--ignore wrecker/change"),
        ("checker wrecker/exit of", "failed on 1 of 1 groups: SystemExit: 0", "--ignore wrecker/exit"),
        ("checker wrecker/loop of", "it took more than 0.5 s", "--ignore wrecker/loop"),
        ("", "crosscheck_modify_claims failed, its answer is not used: TypeError", "-p no:wrecker"),
        ("", "crosscheck_modify_findings failed, its answer is not used: SystemExit: enough", "-p no:wrecker"),
    ):
        found = re.search(f"^{subject}.*plugin wrecker 6.6: .*{re.escape(cause)}.*$", causes, re.MULTILINE)
        assert found, causes
        assert re.search(r"\(.*wrecker.py:\d+\)", found[0])
        assert found[0].endswith(f"{way_out} goes on without it")
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "crosscheck: checker wrecker/loop printed: looping\n" in printed.err


# What is shown


def test_plugins_and_checkers_are_listed(write: Write) -> None:
    registry = load_plugins(replace(write(example=GOOD, broken="1/0", left=GOOD), block=("left",)))
    rows = {row["name"]: row for row in describe_plugins(registry)}
    assert (rows["example"]["status"], rows["example"]["checkers"]) == ("active", ["example/round"])
    assert (rows["left"]["status"], rows["left"]["reason"]) == ("blocked", "-p no:left")
    assert rows["broken"]["status"] == "failed"
    assert "ZeroDivisionError" in rows["broken"]["reason"]
    listed = {row["name"]: row for row in describe_checkers(registry, (), {})}
    assert listed["example/round"]["finds"] == "A figure is round."
    assert listed["example/round"]["on"] is False


def test_a_plugin_is_explained_with_what_it_adds_and_why_it_is_not_active(write: Write) -> None:
    text = '"""Figures of the sea.\n\nFor ports."""\n__version__ = "0.3"\n' + textwrap.dedent(GOOD)
    text += HOOK + "def crosscheck_report_summary():\n    pass\n"
    registry = load_plugins(write(example=text, broken="1 / 0"))
    shown = explain_plugin(plugin(registry, "example"), registry)
    assert shown.startswith("plugin example 0.3\n\nFigures of the sea.\n\nFor ports.\n\nFrom:  file, ")
    assert "\nState: active\nHooks: crosscheck_report_summary\n" in shown
    assert shown.endswith("Checkers:\n    example/round: A figure is round.\n")
    assert "State: failed: ZeroDivisionError" in explain_plugin(plugin(registry, "broken"), registry)


def test_an_option_is_listed_with_its_type_its_default_and_what_is_set(write: Write) -> None:
    options = '{"least_gap": 0.5, "words": ("a",), "on": True, "any": None}'
    text = CHECKER.format(f'"c", scope="claim", options={options}')
    registry = load_plugins(write(example=text))
    rows = describe_checkers(registry, registry.checkers, {"example/c": {"least_gap": 0.7}})
    options = next(row for row in rows if row["name"] == "example/c")["options"]
    assert [(o["name"], o["type"], o["default"], o["value"]) for o in options] == [
        ("any", "any", None, None),
        ("least-gap", "float", 0.5, 0.7),
        ("on", "boolean", True, True),
        ("words", "array", ("a",), ("a",)),
    ]


def test_explain_gives_the_docstring_in_parts_and_where_the_checker_comes_from(write: Write) -> None:
    text = '''
        from crosscheck import checker

        @checker("tide", code="EX201", scope="group", severity="error", options={"least_gap": 0.5, "places": ("sea",)})
        def tide(group, context):
            """Two tides
            differ.

            More about it.

            Why it matters:
                Ships.
            Fires on: "high" and "low".
            """
            yield from ()
    '''
    registry = load_plugins(write(example=text))
    shown = explain(registry.find("EX201"), registry.owners["example/tide"])
    assert shown.startswith(
        "example/tide [EX201]\n\nTwo tides differ.\n\nMore about it.\n\nWhy it matters:\n    Ships.\n"
    )
    assert 'Fires on:\n    "high" and "low".' in shown
    assert "Family:   EX2\nSeverity: error" in shown
    assert "Plugin:   example (file, " in shown
    assert 'Options, in [tool.crosscheck.checkers."example/tide"]:\n    least-gap = 0.5\n    places = ["sea"]' in shown


def test_a_checker_that_does_not_exist_is_an_error_with_a_suggestion(write: Write) -> None:
    registry = load_plugins(write(example=GOOD))
    with pytest.raises(UsageError, match='no checker is called "caption-bodi"; did you mean "caption-body"'):
        registry.find("caption-bodi")


def test_every_checker_of_ours_is_documented_in_all_its_parts() -> None:
    registry = load_plugins(Settings(plugins=False))
    missing = []
    for checker in registry.checkers:
        doc = parse_doc(checker.doc)
        missing += [f"{checker.name}: {part}" for part in SECTIONS if not doc.sections.get(part)]
        missing += [f"{checker.name}: what it finds"] * (not doc.summary)
    assert not missing


def test_every_checker_of_ours_has_a_code_of_a_family() -> None:
    from crosscheck.plugins.describing import FAMILIES

    assert all(checker.family in FAMILIES for checker in load_plugins(Settings(plugins=False)).checkers)


def test_all_our_plugins_load() -> None:
    assert not load_plugins(Settings(plugins=False)).problems


# What it costs


def test_listing_plugins_does_not_import_spacy() -> None:
    code = (
        "import sys, crosscheck.plugins as p; r = p.load_plugins(); p.describe_plugins(r);"
        "p.describe_checkers(r, r.checkers, {});"
        "[p.explain(c, r.owners[c.name]) for c in r.checkers]; print('spacy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parent
    )
    assert done.stdout.strip() == "False"


def test_plugins_are_loaded_once(write: Write) -> None:
    settings = write(example=GOOD)
    assert load_plugins(settings).checkers is load_plugins(replace(settings, select=("CC1",))).checkers
