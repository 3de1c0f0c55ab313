"""The whole run: what a report holds, and that plugins and settings reach every stage."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import crosscheck
from crosscheck import ConfigError, PluginError, Settings, Source, UsageError

FLOOD = Source.from_text("At least 12 people were killed in the flood in Arlen on Sunday, police said.", id="flood")
RIVER = Source.from_text("The flood in Arlen on Sunday killed 19 people, the mayor said.", id="river")


def plugin(folder: Path, text: str) -> Settings:
    (folder / "example.py").write_text(text, encoding="utf-8")
    return Settings(plugin_dirs=(str(folder / "example.py"),))


def test_a_report_holds_everything_and_does_not_depend_on_the_order_of_sources() -> None:
    report = crosscheck.check([FLOOD, RIVER])
    assert [source.id for source in report.sources] == ["flood", "river"]
    assert [str(claim.quantity.figure) for claim in report.claims] == ["12", "19"]
    assert report.coverage.claims == 2
    assert "conflict" in report.checkers
    assert crosscheck.check([RIVER, FLOOD]) == report


def test_a_report_of_nothing_is_empty() -> None:
    report = crosscheck.check([])
    assert (report.sources, report.claims, report.findings) == ((), (), ())


def test_two_sources_of_one_id_are_refused_unless_they_are_the_same() -> None:
    assert len(crosscheck.check([FLOOD, FLOOD]).sources) == 1
    with pytest.raises(UsageError, match='two sources have the id "flood"'):
        crosscheck.check([FLOOD, replace(RIVER, id="flood")])


def test_only_selected_checkers_run() -> None:
    assert crosscheck.check([FLOOD], Settings(select=("CC102",))).checkers == ("caption-body",)
    with pytest.raises(UsageError, match="did you mean"):
        crosscheck.check([FLOOD], Settings(select=("caption-bodi",)))


def test_an_option_that_no_checker_has_is_refused() -> None:
    with pytest.raises(ConfigError, match="conflict has no option"):
        crosscheck.check([FLOOD], Settings(options={"conflict": {"no_such_option": 1}}))


def test_plugins_reach_every_stage(tmp_path: Path) -> None:
    settings = plugin(
        tmp_path,
        "import crosscheck\nfrom dataclasses import replace\n"
        "@crosscheck.hookimpl\ndef crosscheck_configure(settings):\n    global limit\n    limit = settings.max_bytes\n"
        "@crosscheck.hookimpl\ndef crosscheck_modify_claims(claims):\n"
        "    return [replace(c, period='then') for c in claims]\n"
        "@crosscheck.hookimpl\ndef crosscheck_modify_groups(groups):\n    return groups[:1]\n"
        "@crosscheck.hookimpl\ndef crosscheck_modify_findings(findings):\n"
        "    return [replace(f, ask=str(limit)) for f in findings]\n"
        "@crosscheck.checker('any', scope='claim')\ndef any(claim, context):\n"
        "    yield crosscheck.Finding.on(claim, f'{claim.period} {len(context.groups)}')\n",
    )
    report = crosscheck.check([FLOOD, RIVER], replace(settings, max_bytes=77, select=("example/any",)))
    assert not [problem for problem in report.problems if "example" in problem.subject]
    assert {claim.period for claim in report.claims} == {"then"}
    assert [(f.check, f.message, f.ask) for f in report.findings] == [("example/any", "then 1", "77")] * 2


def test_a_broken_plugin_and_a_broken_checker_are_problems_of_the_report(tmp_path: Path) -> None:
    settings = plugin(
        tmp_path,
        "import crosscheck\n"
        "@crosscheck.hookimpl\ndef crosscheck_modify_claims(claims):\n    raise OSError('disk')\n"
        "@crosscheck.checker('any', scope='claim')\ndef any(claim, context):\n    raise KeyError('x')\n    yield\n",
    )
    report = crosscheck.check([FLOOD, RIVER], settings)
    problems = [problem for problem in report.problems if "example" in problem.subject]
    assert [problem.subject for problem in problems] == ["plugin example", "checker example/any of plugin example"]
    with pytest.raises(PluginError, match="OSError: disk"):
        crosscheck.check([FLOOD, RIVER], replace(settings, strict_plugins=True))


@pytest.mark.parametrize("hook", ["source_profiles", "lexicons"])
def test_a_plugins_file_that_breaks_the_schema_is_left_out(tmp_path: Path, hook: str) -> None:
    (tmp_path / "ours.toml").write_text("profile = 3\noutcomes.killed = 3\n", encoding="utf-8")
    settings = plugin(
        tmp_path,
        "import crosscheck\nfrom pathlib import Path\n"
        "@crosscheck.hookimpl\ndef crosscheck_HOOK():\n    return [Path(__file__).with_name('ours.toml')]\n".replace(
            "HOOK", hook
        ),
    )
    report = crosscheck.check([FLOOD], settings)
    broken = [
        p for p in report.problems if p.subject == f"{hook.replace('_', ' ').removesuffix('s')} {tmp_path}/ours.toml"
    ]
    assert len(broken) == 1
    with pytest.raises(PluginError, match=r"ours\.toml"):
        crosscheck.check([FLOOD], replace(settings, strict_plugins=True))


def test_the_words_of_a_plugin_are_known_in_comparing_and_in_checking_too(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text(
        '[people.firewalker]\nunder = "civilian"\nwords = ["firewalker"]\n[outcomes.scorched]\nverbs = ["scorch"]\n'
        'states = ["scorched"]\n',
        encoding="utf-8",
    )
    settings = plugin(
        tmp_path,
        "import crosscheck\nfrom pathlib import Path\n"
        "@crosscheck.hookimpl\ndef crosscheck_lexicons():\n    return [Path(__file__).with_name('words.toml')]\n"
        "@crosscheck.checker('kinds')\ndef kinds(group, context):\n"
        "    for pair in crosscheck.compared(group):\n"
        "        line = ' < '.join(crosscheck.lineage(pair.a))\n"
        "        yield crosscheck.Finding.between(pair.a, pair.b, f'{line}: {pair.drifts}')\n",
    )
    sources = [
        Source.from_text("At least 40 firewalkers were scorched in Orsova on Friday, officials said.\n", id="a"),
        Source.from_text("Officials said 62 civilians were scorched in Orsova on Friday.\n", id="b"),
    ]
    report = crosscheck.check(sources, replace(settings, select=("example/kinds",)))
    assert [f.message for f in report.findings] == ["firewalker < civilian < person: ('counted',)"]
    assert crosscheck.check(sources).groups == (), "another run knows nothing of them"
    assert crosscheck.lineage(report.claims[0]) == ()


def test_an_outcome_of_a_plugin_is_no_other_outcome(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text(
        '[outcomes.airlifted]\nverbs = ["airlift"]\n[outcomes.scorched]\nverbs = ["scorch"]\n', encoding="utf-8"
    )
    settings = plugin(
        tmp_path,
        "import crosscheck\nfrom pathlib import Path\n"
        "@crosscheck.hookimpl\ndef crosscheck_lexicons():\n    return [Path(__file__).with_name('words.toml')]\n",
    )
    text = "Some 40 people were airlifted from Orsova on Friday.\n\nThe fire scorched 70 people in Orsova on Friday.\n"
    assert crosscheck.check([Source.from_text(text, id="a")], replace(settings, select=("body-body",))).findings == ()


def test_source_profiles_that_the_settings_name_must_be_right(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text("profile = 3\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"ours\.toml"):
        crosscheck.check([FLOOD], Settings(profiles=(str(tmp_path / "ours.toml"),)))


def test_where_there_is_no_report_a_broken_plugin_is_a_warning(tmp_path: Path) -> None:
    settings = plugin(tmp_path, "1 / 0")
    (tmp_path / "a.txt").write_text("12 died.")
    with pytest.warns(UserWarning, match=r"plugin example: .*ZeroDivisionError"):
        assert crosscheck.read(tmp_path / "a.txt", settings).text.strip() == "12 died."
    with pytest.warns(UserWarning, match=r"plugin example: .*ZeroDivisionError"):
        assert len(crosscheck.extract([FLOOD], settings)[0]) == 1


def test_importing_crosscheck_is_light() -> None:
    code = "import json, sys, crosscheck; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=os.sep)
    assert not {"spacy", "numpy", "trafilatura", "lxml", "msgspec", "click"} & set(json.loads(done.stdout))
