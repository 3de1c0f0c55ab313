"""The command line: what each command prints, where, and the exit code."""

from __future__ import annotations

import itertools
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crosscheck import Problem, codec
from crosscheck.cli import cli
from crosscheck.commands.streams import has_color

# Two floors for one count in one article; a figure of its own in another.
DRAFT = """Flood empties the valley

More than 250 people have been evacuated from Orsova since Friday, the mayor said on Sunday.
At least 190 people have been evacuated from Orsova since Friday, residents said on Sunday.
"""
WIRE = "At least 190 people have been evacuated from Orsova since Friday, residents said on Sunday.\n"
PLUGIN = '''
import crosscheck

@crosscheck.checker("every-claim", code="TST001", scope="claim", severity="{severity}")
def every_claim(claim, context):
    """Reports every claim."""
    yield crosscheck.Finding.on(claim, "a claim")

@crosscheck.hookimpl
def crosscheck_formatters():
    return [crosscheck.Formatter("count", lambda report, style: f"{{len(report.claims)}} claims ä\\n"),
            crosscheck.Formatter("broken", lambda report, style: 1 / 0)]

@crosscheck.hookimpl
def crosscheck_report_summary(report):
    return f"summary of {{len(report.sources)}} \\x1b[31m"
'''

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CROSSCHECK_PLUGINS", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    (tmp_path / "none.txt").write_text("Nothing was counted here.\n", encoding="utf-8")
    return lambda *arguments, **extra: CliRunner().invoke(cli, list(arguments), **extra)


def plugin(severity: str = "warning") -> str:
    Path("extra.py").write_text(PLUGIN.format(severity=severity), encoding="utf-8")
    return "extra.py"


def shell(*arguments: str, **extra: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "crosscheck", *arguments], capture_output=True, timeout=120, **extra)


class TestCheck:
    """``crosscheck check``, which is also the default."""

    def test_a_file_alone_is_checked(self, run: Run) -> None:
        told, short = run("check", "draft.txt"), run("draft.txt")
        assert told.stdout == short.stdout
        assert "draft.txt:3" in short.stdout
        assert short.stdout.splitlines()[-1].startswith("read 2 numbers: 2 quantities, 2 claims, 2 compared")

    def test_options_may_come_first(self, run: Run) -> None:
        assert run("--format", "json", "draft.txt").stdout == run("check", "draft.txt", "--format", "json").stdout

    def test_standard_input_is_a_file(self, run: Run) -> None:
        result = run("-", input=DRAFT)
        assert "<stdin>:3" in result.stdout

    def test_the_order_of_files_changes_nothing(self, run: Run) -> None:
        for form in ("text", "json"):
            outputs = {
                run("check", "--format", form, *order).stdout
                for order in itertools.permutations(("draft.txt", "wire.txt", "none.txt"))
            }
            assert len(outputs) == 1

    def test_json_can_be_read_again(self, run: Run) -> None:
        data = run("check", "draft.txt", "--format", "json").stdout_bytes
        assert codec.dumps(codec.loads(data)) + b"\n" == data

    def test_output_goes_to_a_file(self, run: Run) -> None:
        result = run("check", "draft.txt", "--output", "report.txt")
        assert result.stdout == ""
        assert Path("report.txt").read_text(encoding="utf-8") == run("draft.txt").stdout

    def test_a_text_is_never_overwritten_by_its_report(self, run: Run) -> None:
        result = run("check", "draft.txt", "--output", "./draft.txt")
        assert (result.exit_code, Path("draft.txt").read_text(encoding="utf-8")) == (2, DRAFT)
        assert "is one of the texts" in result.stderr

    def test_output_that_cannot_be_written_is_one_line(self, run: Run) -> None:
        result = run("check", "draft.txt", "--output", "no/such/folder/report.txt")
        assert result.exit_code == 2
        assert result.stderr == "crosscheck: no/such/folder/report.txt: cannot be written: no such file or directory\n"

    def test_coverage_lists_what_was_not_compared(self, run: Run) -> None:
        Path("one.txt").write_text("Some 40 cows were sold in Arad on 3 May 1998.\n", encoding="utf-8")
        assert "not compared because" in run("one.txt", "--coverage").stdout
        assert "not compared because" not in run("one.txt").stdout

    def test_the_width_is_kept(self, run: Run) -> None:
        lines = run("draft.txt", "wire.txt", "--all", "--coverage", "--width", "80").stdout.splitlines()
        assert max(map(len, lines)) <= 80

    def test_a_plugin_may_bring_a_format_and_a_summary(self, run: Run) -> None:
        file = plugin()
        assert run("draft.txt", "-P", file, "--format", "count").stdout == "2 claims ä\n"
        assert run("draft.txt", "-P", file).stdout.endswith("summary of 1 \\x1b[31m\n")

    def test_a_format_that_fails_is_one_line(self, run: Run) -> None:
        result = run("draft.txt", "-P", plugin(), "--format", "broken")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "report format broken of plugin extra: failed: ZeroDivisionError" in result.stderr


class TestExitCodes:
    """0 nothing at or above --fail-on, 1 findings, 2 problems, 5 nothing to compare."""

    @pytest.mark.parametrize(
        ("severity", "fail_on", "code"),
        [
            ("error", None, 1),
            ("warning", None, 0),
            ("warning", "warning", 1),
            ("note", "warning", 0),
            ("note", "note", 1),
            ("error", "never", 0),
        ],
    )
    def test_findings(self, run: Run, severity: str, fail_on: str | None, code: int) -> None:
        arguments = ["wire.txt", "--select", "TST001,extra/*", "-P", plugin(severity)]
        assert run(*arguments, *(["--fail-on", fail_on] if fail_on else [])).exit_code == code

    def test_nothing_to_compare(self, run: Run) -> None:
        assert run("none.txt").exit_code == 0
        assert run("none.txt", "--fail-on-empty").exit_code == 5
        assert run("draft.txt", "--fail-on-empty").exit_code == 0

    def test_a_file_that_cannot_be_read_leaves_the_others(self, run: Run) -> None:
        result = run("draft.txt", "gone.txt")
        assert result.exit_code == 2
        assert "draft.txt:3" in result.stdout
        assert result.stderr.startswith("crosscheck: gone.txt: ")
        assert result.stderr.count("\n") == 1

    def test_with_nothing_to_read_there_is_no_report(self, run: Run) -> None:
        assert (run("gone.txt").exit_code, run("gone.txt").stdout) == (2, "")
        assert json.loads(run("gone.txt", "--format", "json").stdout)["problems"][0]["subject"] == "gone.txt"

    def test_a_broken_plugin(self, run: Run) -> None:
        Path("bad.py").write_text("import nothing_of_that_name\n", encoding="utf-8")
        result = run("draft.txt", "-P", "bad.py")
        assert result.exit_code == 2
        assert "draft.txt:3" in result.stdout
        assert "bad" in result.stderr
        assert result.stderr.count("\n") == 1
        assert run("draft.txt", "-P", "bad.py", "--strict-plugins").stdout == ""
        assert run("draft.txt", "-P", "bad.py", "-p", "no:bad").exit_code == 0

    def test_a_broken_plugin_is_told_before_what_is_selected_of_it(self, run: Run) -> None:
        Path("bad.py").write_text("import nothing_of_that_name\n", encoding="utf-8")
        broken, missing = run("draft.txt", "-P", "bad.py", "--select", "bad/*").stderr.splitlines()
        assert "No module named 'nothing_of_that_name'" in broken
        assert missing == "crosscheck: no checker is left of what is selected (bad/*): not loaded is bad"
        blocked = run("draft.txt", "-P", "bad.py", "-p", "no:bad", "--select", "bad/any").stderr
        assert blocked.endswith("(bad/any): not loaded is bad\n")

    def test_an_outcome_of_a_plugin_is_worded_as_it_is_named(self, run: Run) -> None:
        Path("words.toml").write_text('[outcomes.put-down]\nverbs = ["cull"]\n', encoding="utf-8")
        Path("herd.py").write_text(
            "from pathlib import Path\n\nfrom crosscheck import hookimpl\n\n\n"
            "@hookimpl\ndef crosscheck_lexicons():\n    return [Path(__file__).with_name('words.toml')]\n",
            encoding="utf-8",
        )
        Path("post.txt").write_text("Officials culled 50 cows in Orsova on Friday, the mayor said.\n", encoding="utf-8")
        Path("farm.txt").write_text("Officials culled 90 cows in Orsova on Friday, farmers said.\n", encoding="utf-8")
        assert "  cows put-down, Orsova: range 50 to 90" in run("post.txt", "farm.txt", "-P", "herd.py").stdout
        assert "  cows culled, Orsova: range 50 to 90" in run("post.txt", "farm.txt").stdout

    def test_a_folder_without_a_plugin_is_told(self, run: Run) -> None:
        Path("checks").mkdir()
        Path("checks/test_round.py").touch()
        result = run("draft.txt", "-P", "checks")
        assert (result.exit_code, "draft.txt:3" in result.stdout) == (2, True)
        assert "checks: no plugin is in it; plugins are .py files" in result.stderr


class TestPlugins:
    """Plugins from a file or a folder: with every command, announced, and kept off standard output."""

    @pytest.mark.parametrize(
        "arguments",
        [
            ("explain", "every-claim"),
            ("explain", "extra/every-claim"),
            ("checkers",),
            ("plugins",),
            ("claims", "draft.txt"),
            ("why", "draft.txt:3", "draft.txt:4"),
            ("check", "draft.txt", "--select", "every-claim"),
            ("sources", "match", "SANA"),
        ],
        ids=" ".join,
    )
    def test_options_may_stand_before_and_after_any_command(self, run: Run, arguments: tuple[str, ...]) -> None:
        file = plugin()
        after = run(*arguments, "-P", file)
        assert (after.exit_code, after.stderr) == (0, "")
        for ahead in (("-P", file), (f"-P{file}", "--strict-plugins"), ("--config=none.toml", "-P", file)):
            Path("none.toml").touch()
            assert run(*ahead, *arguments).stdout == after.stdout
        if arguments[0] == "sources":
            assert run("sources", "-P", file, *arguments[1:]).stdout == after.stdout

    def test_the_plugin_may_be_left_out_of_a_name(self, run: Run) -> None:
        file = plugin()
        assert run("-P", file, "explain", "every-claim").stdout.startswith("extra/every-claim [TST001]")
        assert "extra/every-claim" in run("-P", file, "--select", "every-claim", "wire.txt").stdout
        assert "extra/every-claim" not in run("-P", file, "--ignore", "every-claim", "wire.txt").stdout
        wrong = run("-P", file, "explain", "evry-claim")
        assert 'did you mean "extra/every-claim"?' in wrong.stderr

    def test_what_a_plugin_prints_is_not_in_the_report(self, run: Run) -> None:
        silent = run("draft.txt", "-P", plugin(), "--format", "json")
        loud = PLUGIN.format(severity="warning").replace("yield", "print('seen', end='')\n    yield")
        loud = loud.replace('return f"summary', 'print("summed")\n    return f"summary') + "print('loaded')\n"
        Path("extra.py").write_text(loud, encoding="utf-8")
        done = shell("draft.txt", "-P", "extra.py", "--format", "json")
        assert done.stdout.decode() == silent.stdout
        assert done.stderr.decode().splitlines() == [
            "crosscheck: plugin extra printed: loaded",
            "crosscheck: checker extra/every-claim printed: seenseen",
        ]
        assert "plugin extra printed: summed" in shell("draft.txt", "-P", "extra.py").stderr.decode()

    def test_plugins_that_a_settings_file_leads_to_are_announced(self, run: Run) -> None:
        Path("checks").mkdir()
        Path(plugin()).rename("checks/extra.py")
        Path("crosscheck.toml").write_text('plugin-dirs = ["checks"]\n')
        Path("texts").mkdir()
        Path("draft.txt").rename("texts/draft.txt")
        result = run("texts/draft.txt", "--format", "count")
        assert result.stdout == "2 claims ä\n"
        [line] = result.stderr.splitlines()
        assert line.startswith(
            f"crosscheck: {Path('crosscheck.toml').absolute()} was read, and plugins are loaded from "
        )
        assert line.endswith("checks (plugin-dirs)")
        assert run("texts/draft.txt", "--config", "crosscheck.toml").stderr == ""
        assert run("texts/draft.txt", "--no-plugins").stderr == ""

    @pytest.mark.parametrize("texts", [("draft.txt",), (".",), ("*.txt",), ("wire.txt", "./draft.txt")], ids=" ".join)
    @pytest.mark.parametrize("path", [".", "extra.py"])
    def test_no_plugin_is_loaded_from_the_folder_of_the_texts_unless_it_is_named(
        self, run: Run, texts: tuple[str, ...], path: str
    ) -> None:
        file = plugin()
        Path("extra.py").write_text("raise SystemExit('was loaded')\n" + Path(file).read_text(encoding="utf-8"))
        Path("crosscheck.toml").write_text(f'fail-on = "error"\nplugin-dirs = ["{path}"]\n')
        result = run("check", *texts)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "was loaded" not in result.stderr
        assert "crosscheck.toml:2: plugin-dirs: " in result.stderr
        assert "plugins are never loaded from there" in result.stderr
        assert run("check", *texts, "--no-plugins").exit_code == 0
        plugin()
        Path("crosscheck.toml").unlink()
        assert "every-claim" in run("check", *texts, "-P", path).stdout

    def test_a_plugins_code_may_take_so_many_seconds(self, run: Run) -> None:
        Path("slow.py").write_text("while True:\n    pass\n")
        result = run("wire.txt", "-P", "slow.py", "--checker-timeout", "0.3")
        assert result.exit_code == 2
        assert "1 claim" in result.stdout
        assert "it took more than 0.3 s (checker-timeout)" in result.stderr
        assert "slow.py:" in result.stderr
        assert "-p no:slow goes on without it" in result.stderr

    @pytest.mark.parametrize("body", ["1 / 0", "raise SystemExit(0)", "return 3"])
    def test_a_reader_or_a_format_that_fails_names_its_plugin(self, run: Run, body: str) -> None:
        Path("odd.py").write_text(
            "import crosscheck\n\n\ndef fail(*_):\n    " + body + "\n\n\n"
            "@crosscheck.hookimpl\ndef crosscheck_readers():\n"
            "    return [crosscheck.Reader('odd', ('.odd',), fail)]\n\n\n"
            "@crosscheck.hookimpl\ndef crosscheck_formatters():\n    return [crosscheck.Formatter('odd', fail)]\n"
            "__version__ = '0.2'\n"
        )
        Path("a.odd").write_text("12 died")
        read = run("a.odd", "wire.txt", "-P", "odd.py")
        assert read.exit_code == 2
        assert "1 claim" in read.stdout
        assert "a.odd: the reader odd of plugin odd 0.2 failed: " in read.stderr
        assert "-p no:odd goes on without it" in read.stderr
        formed = run("wire.txt", "-P", "odd.py", "--format", "odd")
        assert (formed.exit_code, formed.stdout) == (2, "")
        assert "report format odd of plugin odd 0.2: " in formed.stderr

    def test_a_format_cannot_take_the_place_of_ours(self, run: Run) -> None:
        Path("odd.py").write_text(
            "import crosscheck\n\n@crosscheck.hookimpl\ndef crosscheck_formatters():\n"
            "    return [crosscheck.Formatter('json', lambda report, style: 'x')]\n"
        )
        result = run("wire.txt", "-P", "odd.py", "--format", "json")
        assert json.loads(result.stdout)["schema"] == "crosscheck/1"
        assert "report format json of plugin odd: is not used: the name is taken" in result.stderr


class TestErrors:
    """Wrong words are errors in one line, with what was probably meant."""

    @pytest.mark.parametrize(
        ("arguments", "says"),
        [
            (["chek", "draft.txt"], 'did you mean "check"'),
            (["draft.txt", "--formt", "json"], "--format"),
            (["draft.txt", "--format", "jsn"], 'did you mean "json"'),
            (["draft.txt", "--select", "caption-bdy"], 'did you mean "caption-body"'),
            (["explain", "conflct"], 'did you mean "conflict"'),
            (["sources", "mach", "x"], 'did you mean "match"'),
            (["check"], "Missing argument"),
            (["draft.txt", "--fail-on", "warnin"], "warning"),
            (["draft.txt", "-p", "extra"], "no:extra"),
            (["draft.txt", "--config", "gone.toml"], "gone.toml"),
            (["draft.txt", "--model", "no_such_model"], "no_such_model"),
            (["draft.txt", "-P", "gone"], "gone"),
            (["draft.txt", "--max-bytes", "0"], "--max-bytes"),
        ],
    )
    def test_one_line_and_two(self, run: Run, arguments: list[str], says: str) -> None:
        result = run(*arguments)
        assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
        assert result.stderr.startswith("crosscheck: ")
        assert says in result.stderr

    def test_the_unexpected_is_one_line_too(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("crosscheck.run.check", lambda *_: 1 / 0)
        result = run("draft.txt")
        assert result.exit_code == 2
        assert "ZeroDivisionError" in result.stderr
        assert "--debug" in result.stderr
        assert result.stderr.count("\n") == 1
        assert isinstance(run("draft.txt", "--debug").exception, ZeroDivisionError)

    def test_ctrl_c(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("crosscheck.run.check", interrupt)
        result = run("draft.txt")
        assert (result.exit_code, result.stderr.strip()) == (130, "crosscheck: interrupted")

    def test_file_names_are_not_obeyed(self, run: Run) -> None:
        assert "\x1b" not in run("gone\x1b[31m.txt").stderr
        assert "gone\\x1b[31m.txt" in run("gone\x1b[31m.txt").stderr


class TestOtherCommands:
    """``claims``, ``why``, ``explain``, ``checkers``, ``plugins``, ``sources``, ``demo``."""

    def test_claims(self, run: Run) -> None:
        result = run("claims", "draft.txt", "--width", "140")
        assert "(250, ...)" in result.stdout
        assert "3:1" in result.stdout
        assert result.exit_code == 0
        document = json.loads(run("claims", "draft.txt", "--format", "json").stdout)
        assert [claim["quantity"]["low"] for claim in document["claims"]] == ["250", "190"]

    def test_why_by_place_and_by_id(self, run: Run) -> None:
        by_place = run("why", "draft.txt:3", "draft.txt:4:1")
        assert by_place.exit_code == 0
        assert "counted" in by_place.stdout
        assert "figures: two-floors: floor 250 and floor 190" in by_place.stdout
        ids = [claim["id"] for claim in json.loads(run("claims", "draft.txt", "--format", "json").stdout)["claims"]]
        assert run("why", ids[0], ids[1][:5], "draft.txt").stdout == by_place.stdout

    @pytest.mark.parametrize(
        ("arguments", "says"),
        [
            (["a", "b"], "crosscheck why A B FILE"),
            (["draft.txt:2", "draft.txt:4"], "the nearest line with a claim is 3"),
            (["draft.txt:3", "draft.txt:3"], "the same claim"),
            (["zzzz", "draft.txt:3"], 'no claim has the id "zzzz"'),
            (["draft.txt:3", "none.txt:1"], "none.txt gave no claims"),
        ],
    )
    def test_why_says_what_it_could_not_find(self, run: Run, arguments: list[str], says: str) -> None:
        result = run("why", *arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert says in result.stderr

    def test_why_lists_the_claims_of_a_line(self, run: Run) -> None:
        Path("two.txt").write_text("The storm left 12 people dead and 30 people injured in Arad.\n", encoding="utf-8")
        result = run("why", "two.txt:1", "draft.txt:3")
        assert '"12"' in result.stderr
        assert '"30"' in result.stderr

    def test_explain_by_name_and_code(self, run: Run) -> None:
        by_name = run("explain", "caption-body")
        assert by_name.exit_code == 0
        assert "CC102" in by_name.stdout
        assert run("explain", "CC102").stdout == by_name.stdout

    def test_explain_knows_what_was_probably_meant(self, run: Run) -> None:
        assert 'did you mean "across"?' in run("explain", "acros").stderr
        assert 'did you mean "conflict"?' in run("explain", "conflct").stderr

    def test_checkers_and_plugins(self, run: Run) -> None:
        file = plugin()
        assert "TST001" in run("checkers", "-P", file).stdout
        assert "extra" in run("plugins", "-P", file).stdout
        assert "blocked" in run("plugins", "-P", file, "-p", "no:extra").stdout

    def test_sources(self, run: Run) -> None:
        assert run("sources", "list").exit_code == 0
        unknown = run("sources", "match", "The Gazette of Nowhere At All")
        assert unknown.exit_code == 2
        assert "which says nothing about it" in unknown.stderr

    def test_demo(self, run: Run) -> None:
        result = run("demo", "--width", "80")
        assert result.exit_code == 0
        assert "who said what" in result.stdout
        assert max(map(len, result.stdout.splitlines())) <= 80

    def test_version_and_help(self, run: Run) -> None:
        assert run("--version").stdout.startswith("crosscheck ")
        assert "Commands:" in run("--help").stdout
        bare = run()
        assert (bare.exit_code, bare.stdout) == (2, "")
        assert "Commands:" in bare.stderr


class TestColour:
    """Colour only where the terminal has it, or where it is asked for."""

    def test_on_request(self, run: Run) -> None:
        assert "\x1b[" in run("draft.txt", "--color", "always").stdout
        assert "\x1b[" not in run("draft.txt", "--color", "auto").stdout

    @pytest.mark.parametrize(
        ("environ", "choice", "expected"),
        [
            ({}, "auto", False),
            ({"FORCE_COLOR": "1"}, "auto", True),
            ({"CLICOLOR_FORCE": "1"}, "auto", True),
            ({"CLICOLOR_FORCE": "0"}, "auto", False),
            ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "auto", False),
            ({"NO_COLOR": "1"}, "always", True),
            ({"FORCE_COLOR": "1"}, "never", False),
        ],
    )
    def test_the_environment(self, environ: dict[str, str], choice: str, expected: bool) -> None:
        assert has_color(choice, environ=environ) is expected

    def test_a_file_gets_none(self) -> None:
        assert not has_color("auto", to_file=True, environ={"FORCE_COLOR": "1"})


LIGHT = [["--help"], ["check", "--help"], ["explain", "CC102"], ["plugins"], ["checkers"], ["--version"]]


@pytest.mark.parametrize("arguments", LIGHT, ids=" ".join)
def test_light_commands_do_not_load_spacy(arguments: list[str]) -> None:
    script = (
        "import sys, contextlib\nfrom crosscheck.cli import main\nsys.argv[1:] = sys.argv[1:]\n"
        "with contextlib.suppress(SystemExit): main()\n"
        "heavy = {'spacy', 'numpy', 'trafilatura', 'lxml'} & set(sys.modules)\nprint('HEAVY', sorted(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "HEAVY []"


BUILT_ON = "import click, decimal, hashlib, importlib.metadata, importlib.resources, pluggy, tabulate, tomllib, wcwidth"


@pytest.mark.parametrize("arguments", LIGHT, ids=" ".join)
def test_light_commands_start_in_less_than_three_tenths_of_a_second(arguments: list[str], tmp_path: Path) -> None:
    """Processor time, the best of several runs, from bytecode as an installer leaves it.

    On a machine that is slow or busy, thrice what it takes there to import the libraries that crosscheck is built on.
    """
    assert any(
        processor_seconds(tmp_path, "-m", "crosscheck", *arguments)
        < max(0.3, 3 * processor_seconds(tmp_path, "-c", BUILT_ON))
        for _ in range(10)
    )


def processor_seconds(folder: Path, *arguments: str) -> float:
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, timeout=120, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


class TestStreams:
    """No traceback, whatever becomes of standard output."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> str:
        path = tmp_path / "draft.txt"
        path.write_text(DRAFT.replace("Orsova", "Orşova"), encoding="utf-8")
        return str(path)

    def test_a_broken_pipe_is_quiet(self, file: str) -> None:
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "wb") as out:
            done = subprocess.run(
                [sys.executable, "-m", "crosscheck", file], stdout=out, stderr=subprocess.PIPE, timeout=120
            )
        assert (done.returncode, done.stderr) == (141, b"")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    def test_a_full_disk_is_one_line(self, file: str) -> None:
        with open("/dev/full", "wb") as out:
            done = subprocess.run(
                [sys.executable, "-m", "crosscheck", file], stdout=out, stderr=subprocess.PIPE, timeout=120
            )
        assert done.returncode == 2
        assert done.stderr.startswith(b"crosscheck: cannot write to standard output: no space left")
        assert done.stderr.count(b"\n") == 1

    def test_a_read_only_output_is_one_line(self, file: str) -> None:
        with open(os.devnull, "rb") as out:
            done = subprocess.run(
                [sys.executable, "-m", "crosscheck", file], stdout=out, stderr=subprocess.PIPE, timeout=120
            )
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)

    @pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
    def test_a_closed_output_is_one_line(self, file: str) -> None:
        command = 'exec "$0" -m crosscheck "$1" >&-'
        done = subprocess.run(["sh", "-c", command, sys.executable, file], stderr=subprocess.PIPE, timeout=120)
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)

    def test_any_encoding_will_do(self, file: str) -> None:
        done = shell(file, "--width", "120", env={**os.environ, "PYTHONIOENCODING": "ascii"})
        assert done.returncode == 0
        assert b"Or\\u015fova" in done.stdout
        as_json = shell(file, "--format", "json", env={**os.environ, "PYTHONIOENCODING": "ascii"})
        assert "Orşova" in json.loads(as_json.stdout)["claims"][0]["sentence_text"]

    def test_the_hash_seed_changes_nothing(self, file: str) -> None:
        outputs = {
            shell(file, "--format", "json", env={**os.environ, "PYTHONHASHSEED": seed}).stdout for seed in ("1", "2")
        }
        assert len(outputs) == 1


def test_problems_are_told_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    from crosscheck.commands.streams import tell_problems

    tell_problems([Problem("a\nb.txt", "holds\x07 nothing", "leave it out"), Problem("c", "is gone")])
    assert capsys.readouterr().err == "crosscheck: a b.txt: holds\\x07 nothing; leave it out\ncrosscheck: c: is gone\n"
