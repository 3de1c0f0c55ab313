"""What is promised is still there, and what was renamed works on and warns with the new name."""

from __future__ import annotations

import tomllib
import warnings
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import make_promised
import pytest
from click.testing import CliRunner

import crosscheck
from crosscheck import Settings, promises
from crosscheck.cli import cli
from crosscheck.config import load_settings, resolve_options
from crosscheck.plugins import load_plugins
from crosscheck.promises import RENAMED, OldName, Renamed, current

PROMISED = tomllib.loads(make_promised.FILE.read_text(encoding="utf-8"))
REGENERATE = (
    "if that is meant: put it into CHANGELOG.md, keep the old form (crosscheck.promises), run tests/make_promised.py"
)


def lost(promised: object, now: object, place: str = "") -> Iterator[str]:
    """What is promised and not there; what was added is no matter, but in the order of arguments it comes last."""
    if isinstance(promised, dict):
        for key, value in promised.items():
            if not isinstance(now, dict) or key not in now:
                yield f"{place}{key}"
            else:
                yield from lost(value, now[key], f"{place}{key}.")
    elif isinstance(promised, list):
        yield from (f"{place}{item}" for item in promised if item not in now)  # type: ignore[operator]
        if place.startswith("functions.") and promised != now[: len(promised)]:  # type: ignore[index]
            yield f"{place}: the order of the arguments"
    elif promised != now:
        yield f"{place} is {now}, and {promised} is promised"


def test_all_that_is_promised_is_there() -> None:
    assert not list(lost(PROMISED, make_promised.promised())), REGENERATE


def test_a_promise_that_is_broken_is_seen() -> None:
    now = make_promised.promised()
    del now["data"]["Claim"][0], now["functions"]["check"][0], now["hooks"]["readers"]
    assert sorted(lost(PROMISED, now))[:2] == ["data.Claim.id", "functions.check.: the order of the arguments"]


def test_every_kind_of_public_name_is_among_the_promises() -> None:
    listed = {name for part in ("functions", "data", "values", "constants") for name in PROMISED[part]}
    assert {name for name in listed if "." not in name} <= set(crosscheck.__all__)
    assert len(listed) > 70


# ------------------------------------------------------------------ old names
OLD = (
    Renamed("name", "OldFinding", "Finding", "0.2", "0.4"),
    Renamed("checker", "caption-text", "caption-body", "0.2", "0.4"),
    Renamed("checker", "CC999", "CC102", "0.2", "0.4"),
    Renamed("option", "desk/round.smallest", "desk/round.least", "0.2", "0.4"),
    Renamed("setting", "exit-on", "fail-on", "0.2", "0.4"),
)


@pytest.fixture
def renamed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(promises, "RENAMED", OLD)


def test_nothing_that_was_renamed_has_outlived_its_time() -> None:
    here = tuple(map(int, version("crosscheck-claims").split(".")[:2]))
    assert not [each.old for each in RENAMED if tuple(map(int, each.until.split("."))) <= here]


@pytest.mark.usefixtures("renamed")
class TestOldNames:
    """A renamed thing is found under its old name, with a warning that has the new one."""

    def test_a_name_of_the_api_warns_its_author(self) -> None:
        with pytest.warns(DeprecationWarning, match='"OldFinding" is called "Finding" since 0.2') as caught:
            assert crosscheck.OldFinding is crosscheck.Finding  # type: ignore[attr-defined]
        assert caught[0].filename == __file__
        with pytest.raises(AttributeError, match="no attribute 'NoSuchName'"):
            crosscheck.NoSuchName  # type: ignore[attr-defined]  # noqa: B018

    def test_a_checker_and_its_code(self) -> None:
        registry = load_plugins(Settings(plugins=False))
        for old in ("caption-text", "CC999"):
            with pytest.warns(OldName, match=f'checker "{old}" is called .* since 0.2, and the old name goes in 0.4'):
                assert registry.find(old).name == "caption-body"

    def test_an_option(self) -> None:
        settings = Settings(options={"desk/round": {"smallest": 7}})
        with pytest.warns(OldName, match=r'option "desk/round.smallest" is called "desk/round.least"'):
            resolved = resolve_options(settings, {"desk/round": {"least": 3}})
        assert resolved.options == {"desk/round": {"least": 7}}

    def test_a_key_of_the_settings_file(self, tmp_path: Path) -> None:
        (tmp_path / "crosscheck.toml").write_text('exit-on = "note"\n')
        with pytest.warns(OldName, match=r'crosscheck.toml: setting "exit-on" is called "fail-on"'):
            assert load_settings(tmp_path).fail_on == "note"

    def test_the_command_line_tells_it_in_one_line(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            result = CliRunner().invoke(cli, ["explain", "caption-text"])
        assert result.stdout.startswith("caption-body [CC102]")
        assert result.stderr == (
            'crosscheck: checker "caption-text" is called "caption-body" since 0.2, and the old name goes in 0.4\n'
        )

    def test_other_words_are_what_they_were(self) -> None:
        assert current("checker", "caption-body") == "caption-body"
        assert current("option", "caption-text") == "caption-text"
