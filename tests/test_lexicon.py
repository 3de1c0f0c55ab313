"""The words that extraction and alignment know, and how a file of one's own adds to them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import crosscheck
from crosscheck import ConfigError
from crosscheck.lexicon import load_lexicon

LEXICON = load_lexicon()


@pytest.mark.parametrize(
    ("noun", "classes"),
    [
        ("child", ("child", "civilian", "person")),
        ("girl", ("child", "civilian", "person")),
        ("nurse", ("medic", "civilian", "person")),
        ("journalist", ("journalist", "civilian", "person")),
        ("militant", ("fighter", "combatant", "person")),
        ("soldier", ("soldier", "combatant", "person")),
        ("man", ("man", "person")),
        ("policeman", ("police", "person")),
        ("passenger", ("person",)),
        ("bridge", ()),
        ("", ()),
    ],
)
def test_the_classes_of_a_noun_go_from_narrow_to_wide(noun: str, classes: tuple[str, ...]) -> None:
    assert LEXICON.lineage(noun) == classes


@pytest.mark.parametrize(
    ("part", "word", "outcome"),
    [
        ("verbs", "kill", "killed"),
        ("verbs", "wound", "injured"),
        ("of_people", "eliminate", "killed"),
        ("happenings", "drown", "killed"),
        ("happenings", "vanish", "missing"),
        ("states", "missing", "missing"),
        ("nouns", "fatality", "killed"),
        ("nouns", "casualty", "casualties"),
        ("tolls", "toll", "killed"),
        ("objects", "life", "killed"),
    ],
)
def test_a_word_leads_to_its_outcome(part: str, word: str, outcome: str) -> None:
    assert getattr(LEXICON, part)[word] == outcome


def test_every_class_hangs_under_one_that_exists_and_ends_in_person() -> None:
    for name in LEXICON.under:
        words = [word for word, of in LEXICON.people.items() if of == name]
        assert words, name
        assert LEXICON.lineage(words[0])[-1] == "person"


def test_words_are_lower_case() -> None:
    lists = [LEXICON.verbs, LEXICON.happenings, LEXICON.states, LEXICON.nouns, LEXICON.people, *LEXICON.speech.values()]
    assert [word for words in lists for word in words if word != word.lower()] == []


def test_weak_verbs_of_speech_are_verbs_of_speech() -> None:
    assert LEXICON.speech["weak"] <= LEXICON.speech["verbs"]


def test_a_file_of_ones_own_adds_words(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text(
        '[outcomes.killed]\nverbs = ["fell"]\n[people.child]\nwords = ["cub"]\n'
        '[people.scout]\nunder = "child"\nwords = ["scout"]\n[speech]\nverbs = ["intone"]\n',
        encoding="utf-8",
    )
    own = load_lexicon((path,))
    assert own.verbs["fell"] == "killed"
    assert own.verbs["kill"] == "killed"
    assert own.lineage("scout") == ("scout", "child", "civilian", "person")
    assert "intone" in own.speech["verbs"]
    assert "cub" not in LEXICON.people, "the built-in lists stay as they are"


@pytest.mark.parametrize("content", ["[outcomes", "a = \ud800"])
def test_a_broken_file_is_named(content: str, tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text(content, encoding="utf-8", errors="surrogatepass")
    with pytest.raises(ConfigError, match=r"words\.toml"):
        load_lexicon((path,))


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        ('[outcome.scorched]\nverbs = ["scorch"]', 1, 'unknown key "outcome"; did you mean "outcomes"?'),
        ('[outcomes.scorched]\nverb = ["scorch"]', 2, 'unknown key "verb"; did you mean "verbs"?'),
        ('[outcomes.scorched]\nverbs = "scorch"', 2, "outcomes.scorched.verbs must be a list of words"),
        ('[outcomes.scorched]\nverbs = ["Scorch"]', 2, '"Scorch" must be in small letters'),
        ('[outcomes]\nscorched = ["scorch"]', 2, "outcomes.scorched must be a table of lists"),
        ('[people.scout]\nunder = "chidl"\nwords = ["scout"]', 2, 'no class of people is called "chidl"; did'),
        ("[people.scout]\nunder = 3", 2, "under must be the name of a class of people"),
        ('[speech]\nverbz = ["intone"]', 2, 'unknown key "verbz"; did you mean "verbs"?'),
        ("people = 3", 1, "people must be a table of lists"),
    ],
)  # fmt: skip
def test_what_would_have_no_effect_is_an_error(content: str, line: int, message: str, tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load_lexicon((path,))
    assert str(raised.value).startswith(f"lexicon {path}:{line}: {message}")


def test_classes_that_hang_under_each_other_do_not_go_on_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    words = '[people.a]\nunder = "b"\nwords = ["x"]\n[people.b]\nunder = "a"\nwords = ["y"]\n'
    path.write_text(words, encoding="utf-8")
    assert load_lexicon((path,)).lineage("x") == ("a", "b")


@pytest.mark.parametrize("path", sorted(Path(crosscheck.__file__).parent.rglob("*.toml")), ids=lambda path: path.name)
def test_no_list_of_words_has_one_twice(path: Path) -> None:
    tables = [tomllib.loads(path.read_text(encoding="utf-8"))]
    while tables:
        for value in tables.pop().values():
            if isinstance(value, dict):
                tables.append(value)
            elif isinstance(value, list) and all(isinstance(word, str) for word in value):
                assert len(set(value)) == len(value)
