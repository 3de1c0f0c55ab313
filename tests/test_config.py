"""Settings: where they come from, what is refused, and that a refusal points into the user's own file."""

from __future__ import annotations

import json
import re
import tempfile
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import ConfigError, Settings, Severity, config
from crosscheck.config import blocked_by_environment, load_settings, resolve_options

Write = Callable[..., Path]

DECLARED: dict[str, dict[str, Any]] = {
    "conflict": {"least": 3, "share": 0.5, "places": ("sea",), "strict": False, "word": "x", "any": None, "none": ()},
    "tides/gap": {},
}
FILE_KEYS = sorted(config._FIELDS)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CROSSCHECK_PLUGINS", raising=False)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(text: str, name: str = "crosscheck.toml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        return path

    return write


# Where settings come from


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()


def test_keys_are_written_with_dashes(write: Write, tmp_path: Path) -> None:
    path = write("""
        select = ["CC1", "conflict"]
        fail-on = "warning"
        max-bytes = 1000
        fail-on-empty = true
        checker-timeout = 5

        [checkers.conflict]
        least = 3
    """)
    settings = load_settings(tmp_path)
    assert (settings.select, settings.fail_on) == (("CC1", "conflict"), Severity.WARNING)
    assert (settings.max_bytes, settings.fail_on_empty, settings.checker_timeout) == (1000, True, 5.0)
    assert settings.options == {"conflict": {"least": 3}}
    assert settings.config == str(path)


def test_a_pyproject_has_a_table(write: Write, tmp_path: Path) -> None:
    write("[project]\nname = 'x'\n[tool.crosscheck]\nselect = ['CC1']\n", "pyproject.toml")
    assert load_settings(tmp_path).select == ("CC1",)


def test_the_nearest_file_upwards_counts_and_crosscheck_toml_before_pyproject(write: Write, tmp_path: Path) -> None:
    write("select = ['far']", "crosscheck.toml")
    write("[tool.crosscheck]\nselect = ['near']", "desk/pyproject.toml")
    write("[project]\nname = 'no settings'", "desk/drafts/pyproject.toml")
    (tmp_path / "desk" / "drafts" / "today").mkdir()
    assert load_settings(tmp_path / "desk" / "drafts" / "today").select == ("near",)
    write("select = ['beside']", "desk/crosscheck.toml")
    assert load_settings(tmp_path / "desk" / "drafts").select == ("beside",)


def test_a_broken_pyproject_that_is_not_about_crosscheck_is_passed_over(write: Write, tmp_path: Path) -> None:
    write("[project\nname=", "desk/pyproject.toml")
    write("select = ['far']")
    assert load_settings(tmp_path / "desk").select == ("far",)


def test_the_current_folder_is_where_the_search_starts(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("select = ['here']")
    monkeypatch.chdir(tmp_path)
    assert load_settings().select == ("here",)


def test_a_file_that_is_named_is_the_only_one_read(write: Write, tmp_path: Path) -> None:
    write("select = ['near']")
    named = write("ignore = ['CC4']", "house/rules.toml")
    settings = load_settings(tmp_path, config=named)
    assert (settings.select, settings.ignore) == ((), ("CC4",))


def test_paths_are_relative_to_the_file(write: Write, tmp_path: Path) -> None:
    write("plugin-dirs = ['plugins', '../shared']\nprofiles = ['ours.toml']", "desk/crosscheck.toml")
    settings = load_settings(tmp_path / "desk")
    assert settings.plugin_dirs == (str(tmp_path / "desk" / "plugins"), str(tmp_path / "shared"))
    assert settings.profiles == (str(tmp_path / "desk" / "ours.toml"),)


# The command line comes on top


def test_what_is_given_replaces_the_file_and_what_is_not_given_leaves_it(write: Write, tmp_path: Path) -> None:
    write("select = ['CC1']\nfail-on = 'warning'\nmodel = 'mine'")
    overrides = {"select": ("CC2",), "fail_on": "note", "model": None, "ignore": ()}
    settings = load_settings(tmp_path, overrides)
    assert (settings.select, settings.fail_on, settings.model) == (("CC2",), Severity.NOTE, "mine")


def test_ignored_and_blocked_names_add_up(write: Write, tmp_path: Path) -> None:
    write("ignore = ['CC4']\nblock = ['a']\nplugin-dirs = ['p']\nprofiles = ['s.toml']")
    more = {"ignore": ["CC5", "CC4"], "block": ("b",), "plugin_dirs": ("q",), "profiles": ("t.toml",)}
    settings = load_settings(tmp_path, more)
    assert (settings.ignore, settings.block) == (("CC4", "CC5"), ("a", "b"))
    assert settings.plugin_dirs == (str(tmp_path / "p"), "q")
    assert settings.profiles == (str(tmp_path / "s.toml"), "t.toml")


def test_what_the_command_line_selects_the_file_does_not_ignore(write: Write, tmp_path: Path) -> None:
    write("ignore = ['CC102', 'CC4']")
    assert load_settings(tmp_path, {"select": ("CC102",)}).ignore == ("CC4",)
    assert load_settings(tmp_path, {"select": ("CC102",), "ignore": ("CC102",)}).ignore == ("CC102", "CC4")


def test_options_of_checkers_are_merged(write: Write, tmp_path: Path) -> None:
    write("[checkers.conflict]\nleast = 3\nmost = 9")
    settings = load_settings(tmp_path, {"options": {"conflict": {"least": 5}, "floors": {"x": 1}}})
    assert settings.options == {"conflict": {"least": 5, "most": 9}, "floors": {"x": 1}}


def test_a_setting_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match='there is no setting "max_byte"; did you mean "max_bytes"'):
        load_settings(tmp_path, {"max_byte": 3})
    with pytest.raises(ConfigError, match="max_bytes: Expected `int`, got `str`"):
        load_settings(tmp_path, {"max_bytes": "3"})


# What is refused points into the user's own file

REFUSED = {
    "an unknown key": ("\nfail-onn = 'note'", 2, 'unknown key "fail-onn"; did you mean "fail-on"?'),
    "an underscore": ("fail_on = 'note'", 1, 'unknown key "fail_on"; did you mean "fail-on"?'),
    "a key far from any": ("colour = true", 1, 'unknown key "colour"'),
    "a field that is no setting": ("config = 'x'", 1, 'unknown key "config"'),
    "a string for a list": ("select = 'CC1'", 1, "select: Expected `array`, got `str`"),
    "a number in a list": ("select = [\n  'CC1',\n  3,\n]", 1, "select: Expected `str`, got `int` - at `$[1]`"),
    "a word for a number": ("# comment\n\nmax-bytes = 'many'", 3, "max-bytes: Expected `int`, got `str`"),
    "a number for yes or no": ("fail-on-empty = 1", 1, "fail-on-empty: Expected `bool`, got `int`"),
    "a severity that is none": ("fail-on = 'eror'", 1, "Invalid enum value 'eror'; did you mean \"error\"?"),
    "a number that is too small": ("max-bytes = 0", 1, "max-bytes must be at least 1"),
    "a negative time": ("checker-timeout = -1", 1, "checker-timeout must be at least 0"),
    "a time that is no number": ("checker-timeout = nan", 1, "checker-timeout must be at least 0"),
    "an option in no table": ("[checkers]\nconflict = 3", 1, "checkers: Expected `object`, got `int`"),
    "an unknown table": (
        "model = 'm'\n\n[chekers.conflict]\nx = 1",
        3,
        'unknown key "chekers"; did you mean "checkers"?',
    ),
}


@pytest.mark.parametrize(("text", "line", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused_has_file_and_line(write: Write, tmp_path: Path, text: str, line: int, message: str) -> None:
    path = write(text)
    with pytest.raises(ConfigError) as caught:
        load_settings(tmp_path)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert message in str(caught.value)


def test_in_a_pyproject_the_line_is_that_of_our_table(write: Write, tmp_path: Path) -> None:
    path = write("[tool.other]\nfail-onn = 1\n\n[tool.crosscheck]\nfail-onn = 'note'", "pyproject.toml")
    with pytest.raises(ConfigError, match=re.escape(f"{path}:5: ")):
        load_settings(tmp_path)


@pytest.mark.parametrize("name", ["crosscheck.toml", "pyproject.toml"])
def test_a_file_that_is_no_toml(write: Write, tmp_path: Path, name: str) -> None:
    path = write("[tool.crosscheck\nselect = [", name)
    with pytest.raises(ConfigError, match=re.escape(str(path)) + r": cannot be read: .*line 1"):
        load_settings(tmp_path)


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "crosscheck.toml").write_bytes(b"\xff\xfe\x00s")
    with pytest.raises(ConfigError, match=r"cannot be read"):
        load_settings(tmp_path)


def test_a_named_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: cannot be read: .*No such file"):
        load_settings(tmp_path, config=tmp_path / "none.toml")


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "crosscheck.toml").write_text("select = ['CC1']", encoding="utf-8-sig")
    assert load_settings(tmp_path).select == ("CC1",)


_VALUES = st.recursive(
    st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec="ascii", min_codepoint=32)),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)


@given(
    st.dictionaries(st.sampled_from([*FILE_KEYS, "other", "checkers.conflict.least", '"a b".c']), _VALUES, max_size=5)
)
def test_whatever_a_file_holds_it_is_read_or_refused(values: dict[str, Any]) -> None:
    text = "\n".join(f"{key} = {_toml(value)}" for key, value in values.items())
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "crosscheck.toml").write_text(text, encoding="utf-8")
        refusal = ""
        try:
            resolve_options(load_settings(Path(folder)), DECLARED)
        except ConfigError as error:
            refusal = str(error)
    assert not refusal or re.match(r".*crosscheck\.toml:(\d+: | cannot be read)", refusal)


def _toml(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_toml(item) for item in value)}]"
    return repr(value) if isinstance(value, float) else json.dumps(value)


# The options of checkers, once these are known


def test_options_take_the_type_of_their_defaults(write: Write, tmp_path: Path) -> None:
    write("""
        [checkers.conflict]
        least = 5
        share = 1
        places = ["land", "air"]
        strict = true
        any = [1]
        none = [2]
    """)
    options = resolve_options(load_settings(tmp_path), DECLARED).options["conflict"]
    assert options["places"] == ("land", "air")
    assert (options["least"], options["share"], options["strict"]) == (5, 1.0, True)
    assert isinstance(options["share"], float)
    assert (options["any"], options["none"]) == ([1], (2,))


BAD_OPTIONS = {
    "an unknown checker": (
        "[checkers.conflikt]\nleast = 5",
        1,
        'no checker is called "conflikt"; did you mean "conflict"',
    ),
    "an unknown option": (
        "[checkers.conflict]\n\nleest = 5",
        3,
        'conflict has no option "leest"; did you mean "least"',
    ),
    "no options at all": ('[checkers."tides/gap"]\nleast = 5', 2, 'tides/gap has no option "least"; it has none'),
    "a wrong type": ("[checkers.conflict]\nleast = '5'", 2, "checkers.conflict.least: Expected `int`, got `str`"),
    "a wrong type within": ("[checkers.conflict]\nplaces = ['a', 1]", 2, "checkers.conflict.places: Expected `str`"),
    "yes for a number": ("[checkers.conflict]\nleast = true", 2, "Expected `int`, got `bool`"),
    "an inline table": ("checkers = {conflict = {leest = 5}}", 1, 'has no option "leest"'),
    "a dotted key": ("model = 'm'\ncheckers.conflict.leest = 5", 2, 'has no option "leest"'),
}


@pytest.mark.parametrize(("text", "line", "message"), BAD_OPTIONS.values(), ids=BAD_OPTIONS)
def test_bad_options_have_file_and_line(write: Write, tmp_path: Path, text: str, line: int, message: str) -> None:
    path = write(text)
    settings = load_settings(tmp_path)
    with pytest.raises(ConfigError) as caught:
        resolve_options(settings, DECLARED)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert message in str(caught.value)


def test_options_written_with_dashes_reach_names_with_underscores() -> None:
    settings = resolve_options(Settings(options={"c": {"least-gap": 5}}), {"c": {"least_gap": 3}})
    assert settings.options == {"c": {"least_gap": 5}}


def test_options_of_checkers_that_could_not_be_loaded_are_passed_over() -> None:
    settings = Settings(options={"waves/high": {"x": 1}})
    assert resolve_options(settings, DECLARED, absent=("waves/",)).options == {}
    with pytest.raises(ConfigError, match="waves/high"):
        resolve_options(settings, DECLARED)


# The environment


def test_the_environment_names_plugins_to_leave_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSCHECK_PLUGINS", "no:waves, no:tides,,no:waves")
    assert blocked_by_environment() == ("tides", "waves")


@pytest.mark.parametrize("value", ["waves", "no:", "no:tides,yes:waves"])
def test_anything_else_in_the_environment_is_refused(
    value: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CROSSCHECK_PLUGINS", value)
    with pytest.raises(ConfigError, match=r'CROSSCHECK_PLUGINS: ".*" must be "no:" and the name of a plugin'):
        load_settings(tmp_path)
