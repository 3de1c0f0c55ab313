"""Files of text, Markdown and JSON lines become sources; whatever cannot be read becomes one clear line."""

from __future__ import annotations

import io
import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.config import Settings
from crosscheck.credits import is_caption
from crosscheck.errors import ReadError
from crosscheck.model import Problem, Source
from crosscheck.reading import Reader, read_all, read_path
from crosscheck.reading.choosing import distinct, read_data


def segments(source: Source) -> list[tuple[str, str]]:
    return [(str(segment.kind), text) for segment, text in source.paragraphs()]


def place(source: Source, words: str) -> tuple[int, int]:
    position = source.position(source.text.index(words))
    return position.line, position.column


def read_one(name: str, content: str | bytes) -> Source:
    sources, problems = read_data(name, content.encode() if isinstance(content, str) else content)
    assert not problems
    assert len(sources) == 1
    return sources[0]


def problem_of(path: Path, content: bytes) -> Problem:
    path.write_bytes(content)
    sources, problems = read_all([str(path)])
    assert sources == ()
    assert len(problems) == 1
    assert "\n" not in problems[0].message
    return problems[0]


# Plain text


def test_plain_text_has_a_headline_paragraphs_and_captions() -> None:
    text = (
        "Forty dead in flood\n\nAt least 40 people died.\n\n"
        "A boat lies in a street. (Photo: Ana Moreau)\nRain is forecast.\n"
    )
    source = read_one("valley/flood.txt", text)
    assert segments(source) == [
        ("headline", "Forty dead in flood"),
        ("body", "At least 40 people died."),
        ("caption", "A boat lies in a street. (Photo: Ana Moreau)"),
        ("body", "Rain is forecast."),
    ]
    assert (source.id, source.path) == ("flood.txt", "valley/flood.txt")
    assert place(source, "Rain") == (6, 1)


@pytest.mark.parametrize(
    "line",
    [
        "People walk past a burnt bus [Ana Moreau/Outpost]",
        "People walk past a burnt bus [Omar al-Deen/Reuters]",
        "People walk past a burnt bus [AP]",
        "More than 200 were killed, say activists. [File: Ana Moreau/Outpost]",
        "A rescuer at work. (Photo: Jane Doe)",
        "A rescuer at work (Photo by Jane Doe)",
        "A rescuer at work (File photo)",
        "A rescuer at work (Jane Doe/AFP)",
        "A rescuer at work (Jane Doe via AP)",
        "A rescuer at work. (Jane Doe/Northern Wire)",
        "A rescuer at work [Photo courtesy of Jane Doe]",
        "Photograph: Jane Doe/Agency",
        "More than 200 were killed, say activists. Photograph: Jane Doe/Agency",
        "Image caption: At least 40 people were hurt",
    ],
)
def test_a_line_with_a_photo_credit_is_a_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "The toll was put at 40 (it was 35 on Monday)",
        "The figure was lower (photo evidence suggests 40)",
        "The toll was 40 (see picture)",
        "He paid in cash (and/or gold)",
        "The 40 were men and/or women [and/or]",
        "Each side blamed the other (Democrats/Republicans)",
        "They met in the capital (He said/She said)",
        "The minister shared a photo: a burnt bus with 40 seats",
        "It fell on Damascus province (Damascus Governorate/Rif Dimashq)",
        "Part one of two [1/2]",
        "Updated on Monday [02/05/2016]",
        "He drove at 140 [km/h]",
        "The toll reached 40, officials said (Reuters)",
        "He was seen in Homs (Picture postcards were sold there)",
    ],
)
def test_a_sentence_that_ends_in_a_bracket_is_no_caption(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize("piece", ["[", "(a/", "photo: ", "[a/b] ", " ", "(Photo ", "A/"])
def test_looking_for_credits_takes_no_time_on_hostile_text(piece: str) -> None:
    start = time.process_time()
    is_caption(piece * 200_000)
    is_caption(piece * 100)
    Source.from_text((piece * 90 + "\n") * 1000)
    assert time.process_time() - start < 2


def test_a_source_made_without_segments_is_read_as_plain_text() -> None:
    made = Source("a", "Ten died.\n\nTwo were hurt.", title="Fire kills ten")
    assert made == Source.from_text("Ten died.\n\nTwo were hurt.", id="a", title="Fire kills ten")
    assert [words for _, words in made.paragraphs()] == ["Fire kills ten", "Ten died.", "Two were hurt."]


def test_a_caption_printed_twice_is_two_segments() -> None:
    line = "Smoke over the port. [Ana Moreau/Outpost]"
    source = read_one("a.txt", f"It burnt for 3 days.\n{line}\n{line}\n")
    assert [kind for kind, _ in segments(source)] == ["body", "caption", "caption"]


def test_a_sentence_wrapped_over_lines_is_one_segment() -> None:
    text = (
        "The mayor of Lower Harrow told a crowd in the\ntown hall that the number of the dead had risen to\n"
        "250 on Sunday, and asked the Prime Minister of\nHarrow for help.\n"
        "Boats lie in a street of the flooded town of Lower\nHarrow. (Photo: Ana Moreau)\n"
    )
    source = read_one("a.txt", text)
    assert [kind for kind, _ in segments(source)] == ["body", "caption"]
    assert place(source, "250") == (3, 1)


def test_lines_that_are_no_sentences_are_kept_apart() -> None:
    table = "Dead in the town of Lower Harrow on Sunday: 31\nDead in the town of Mill End on Sunday: 9\n- one\n- two\n"
    assert len(segments(read_one("a.txt", table))) == 4
    headline = "At least forty dead in the flood at Lower Harrow\nThe dam above Lower Harrow gave way.\n"
    assert len(segments(read_one("a.txt", headline))) == 2


def test_control_characters_stay_in_the_text() -> None:
    source = read_one("a.txt", "At \x1b[31mleast\x07 40 \u202epeople died.\n")
    assert source.text == "At \x1b[31mleast\x07 40 \u202epeople died.\n"


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_positions_of_plain_text_are_those_an_editor_counts(text: str) -> None:
    try:
        sources, _ = read_data("a.txt", text.encode())
    except ReadError:
        return
    for source in sources:
        lines = source.text.split("\n")
        for offset, character in enumerate(source.text):
            position = source.position(offset)
            assert (lines[position.line - 1] + "\n")[position.column - 1] == character


# Encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    text = "It cost £5m, said José Muñoz — “more than 250” people were paid, he said."
    assert read_one("a.txt", text.encode(encoding)).text == text


def test_line_ends_of_any_system_count_as_one_line_each() -> None:
    source = read_one("a.txt", b"One dead.\r\nTwo dead.\rThree dead.\n")
    assert [place(source, word) for word in ("One", "Two", "Three")] == [(1, 1), (2, 1), (3, 1)]


def test_an_encoding_that_cannot_be_told_is_a_problem_and_no_guess(tmp_path: Path) -> None:
    problem = problem_of(tmp_path / "a.txt", bytes(range(128, 256)) * 3)
    assert "encoding" in problem.message
    assert "UTF-8" in problem.advice


# Problems


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"\xef\xbb\xbf\n", "is empty"),
        (b"%PDF-1.7 ...", "looks like a PDF"),
        (b"PK\x03\x04....", "looks like a zip archive or an Office document"),
        (b"\x89PNG\r\n", "looks like a PNG image"),
        (b"40 people\0 died", "is binary"),
    ],
)
def test_what_is_no_text_is_told_in_one_line(tmp_path: Path, content: bytes, message: str) -> None:
    assert problem_of(tmp_path / "a.txt", content).message == message


def test_a_huge_file_is_not_read_and_the_limit_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 100)
    sources, (problem,) = read_all([str(tmp_path / "a.txt")], settings=Settings(max_bytes=99))
    assert not sources
    assert "limit of 99" in problem.message
    assert "--max-bytes" in problem.advice
    (problem,) = read_all(["-"], settings=Settings(max_bytes=99), stdin=io.BytesIO(b"x" * 100))[1]
    assert problem.subject == "<stdin>"
    assert "--max-bytes" in problem.advice


def test_arguments_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "good.txt").write_text("Nine died.")
    names = ["missing.txt", "empty", "*.doc", "good.txt", "nul\0.txt", "**x/*.txt"]
    sources, problems = read_all([str(tmp_path / name) for name in names] + [""])
    assert [source.id for source in sources] == ["good.txt"]
    told = {Path(problem.subject).name: problem.message for problem in problems}
    assert told["missing.txt"] == "does not exist"
    assert told["empty"] == "has no file that can be read in it"
    assert told["*.doc"] == "matches no file"
    assert len(problems) == 6


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text("Nine died.")
    monkeypatch.setattr(os, "stat", refuse)
    with pytest.raises(ReadError, match="permission denied"):
        read_path(str(tmp_path / "a.txt"))


WORDS = (
    "<p> </p> <table> <tr> <td> <h1> <figure> <img> <figcaption> <article> <br> <!-- <a "
    '--- # > | |-| ``` ![ ]( ) [^1] ** - &amp; died. 40 {"text":" "} " [ ] , \\ \\u00e9 \\ud83d (Photo:'
)
MARKUP = [*WORDS.split(), "\n", " ", "\u2028", "\r", "\x85"]


@settings(deadline=None)
@given(
    st.binary()
    | st.text().map(str.encode)
    | st.lists(st.sampled_from(MARKUP)).map(lambda parts: "".join(parts).encode()),
    st.sampled_from(["a.txt", "a.md", "a.html", "a.jsonl", "a.json", "a"]),
)
def test_no_bytes_break_a_reader(data: bytes, name: str) -> None:
    try:
        sources, problems = read_data(name, data)
    except ReadError:
        return
    assert sources or problems
    assert not any("failed" in problem.message for problem in problems)
    for source in sources:
        source.text.encode()
        for segment, text in source.paragraphs():
            assert text
            assert source.position(segment.span.start).line >= 1


# Files, folders and globs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    for name in ("b/two.txt", "one.txt", "three.md", ".hidden.txt", "b/picture.png"):
        (tmp_path / name).write_text(f"{name} has 3 words.")
    return tmp_path


def test_a_folder_is_searched_for_known_suffixes(folder: Path) -> None:
    sources, problems = read_all([str(folder)])
    assert [source.id for source in sources] == ["two.txt", "one.txt", "three.md"]
    assert not problems


def test_the_order_of_arguments_and_repeats_change_nothing(folder: Path) -> None:
    names = [str(folder / "one.txt"), str(folder), str(folder / "**" / "*.txt"), f"{folder}/b/../one.txt"]
    assert read_all(names) == read_all(reversed(names)) == read_all([str(folder)])


def test_links_in_a_circle_end(folder: Path) -> None:
    (folder / "b" / "up").symlink_to(folder)
    (folder / "c").symlink_to(folder)
    assert len(read_all([str(folder), str(folder / "**" / "*.md")])[0]) == 3


def test_sources_of_the_same_name_get_distinct_ids(tmp_path: Path) -> None:
    for name in ("x", "y", "z"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "report.txt").write_text(f"{name}: 3 died.")
    sources, _ = read_all([str(tmp_path)])
    assert [source.id for source in sources] == ["report.txt", "report.txt-2", "report.txt-3"]


def test_a_given_id_is_never_taken_from_another_source() -> None:
    names = ["a", "a", "a-2", "b", "a", "b"]
    ids = [source.id for source in distinct(Source.from_text("Ten died.", id=name) for name in names)]
    assert ids == ["a", "a-3", "a-2", "b", "a-4", "b-2"]
    assert len({source.id for source in distinct([Source.from_text("Ten died.", id="a")] * 20_000)}) == 20_000


def test_standard_input() -> None:
    (source,), problems = read_all(["-"], stdin=io.BytesIO(b"Nine people died."))
    assert (source.id, source.path, source.text) == ("stdin", "<stdin>", "Nine people died.")
    assert not problems
    (page,) = read_all(["-"], stdin=io.BytesIO(b"<!doctype html><p>Nine people died.</p>"))[0]
    assert page.text == "Nine people died."


def test_read_gives_one_source_or_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nine died.")
    (tmp_path / "b.jsonl").write_text('{"text": "Nine died."}\n{"text": "Ten died."}\n')
    assert read_path(str(tmp_path / "a.txt")).id == "a.txt"
    with pytest.raises(ReadError, match="holds 2 sources"):
        read_path(str(tmp_path / "b.jsonl"))
    with pytest.raises(ReadError, match="does not exist"):
        read_path(str(tmp_path / "c.txt"))


# Readers of plugins


def test_a_plugin_reader_comes_before_the_built_in_ones(folder: Path) -> None:
    shout = Reader("shout", (".TXT",), lambda path, data: [Source.from_text(data.decode().upper(), id="")])
    source = read_all([str(folder / "one.txt")], readers=(shout,))[0][0]
    assert source.text == "ONE.TXT HAS 3 WORDS."
    assert source.id == "one.txt"


@pytest.mark.parametrize("result", [None, ["no source"], ValueError("no\nluck"), SystemExit(1)])
def test_a_broken_plugin_reader_is_named_and_the_rest_is_read(folder: Path, result: object) -> None:
    def read(path: str, data: bytes) -> list[Source]:
        if isinstance(result, BaseException):
            raise result
        return result  # type: ignore[return-value]

    sources, (problem,) = read_all([str(folder)], readers=(Reader("odd", (".md",), read),))
    assert [source.id for source in sources] == ["two.txt", "one.txt"]
    assert "'odd'" in problem.message
    assert "\n" not in problem.message


# Markdown

MARKDOWN = """\
---
title: Forty dead in flood
publisher: Northern Wire
published: 2024-03-02
url: https://wire.example/flood
---
# Forty dead in flood

More than **250** people were
*hurt*, said [Mayor Roe](https://wire.example/40).[^1] It is 2*3*4 &amp; no more.

![](boat.jpg "At least 20 boats sank")
*A street with 9 boats*

> We saw 40
> of them.

| Town | Dead |
|------|-----:|
| Mill End | 9 |

1. Ten were men.
2. Six were women.

```
99 lines of code
```
<!-- 77 is a draft -->

[^1]: The mayor spoke on Sunday.
"""


def test_markdown_loses_its_markup_and_keeps_its_places() -> None:
    source = read_one("flood.md", MARKDOWN)
    assert segments(source) == [
        ("headline", "Forty dead in flood"),
        ("body", "More than 250 people were hurt, said Mayor Roe. It is 2*3*4 & no more."),
        ("caption", "At least 20 boats sank"),
        ("caption", "A street with 9 boats"),
        ("quote", "We saw 40 of them."),
        ("table", "Town | Dead"),
        ("table", "Mill End | 9"),
        ("body", "Ten were men."),
        ("body", "Six were women."),
        ("body", "The mayor spoke on Sunday."),
    ]
    lines = MARKDOWN.split("\n")
    for words in ("250", "hurt", "Mayor", "no more", "At least 20", "A street", "of them", "9\n", "Six", "The mayor"):
        line, column = place(source, words)
        assert lines[line - 1][column - 1 :].startswith(words.strip())


def test_front_matter_gives_the_metadata() -> None:
    source = read_one("flood.md", MARKDOWN)
    assert (source.publisher, source.published) == ("Northern Wire", "2024-03-02")
    assert source.url == "https://wire.example/flood"
    assert source.title is None, "the headline is printed, so it is not given apart"
    assert read_one("a.md", "---\ntitle: Nine dead\n---\nTen died.\n").title == "Nine dead"


def test_bad_front_matter_is_told_and_the_text_is_read() -> None:
    sources, (problem,) = read_data("a.md", b"---\ntitle: [unclosed\n---\nTen died.\n")
    assert "bad YAML front matter at line" in problem.message
    assert segments(sources[0]) == [("body", "Ten died.")]


def test_a_wrapped_line_that_begins_with_a_figure_is_no_list_item() -> None:
    source = read_one("a.md", "The number of dead rose to\n250. It was 40 on Monday.\n")
    assert source.text == "The number of dead rose to 250. It was 40 on Monday."


@pytest.mark.parametrize("piece", ["[", "[a](", "![", "*a", "_", "<a ", "&", "`", "> ", "|-", "<!--", "# "])
def test_hostile_markdown_takes_no_time(piece: str) -> None:
    start = time.process_time()
    read_data("a.md", b"x " + piece.encode() * 20_000)
    assert time.process_time() - start < 3


# JSON lines


def test_json_lines_are_one_source_each() -> None:
    lines = '{"id": "x", "title": "T", "publisher": "P", "published": "2024-03-02", "url": "u", "text": "Ten died."}\n'
    sources, problems = read_data("a.jsonl", (lines + '\n{"text": "Six died."}\n').encode())
    assert not problems
    first, second = sources
    assert (first.id, first.title, first.publisher, first.published, first.url) == ("x", "T", "P", "2024-03-02", "u")
    assert second.id.startswith("a.jsonl-")
    assert place(second, "Six") == (3, 11)


def test_places_in_json_count_escapes_as_they_stand_in_the_file() -> None:
    line = r'{"text": "He said \"40\" caf\u00e9s and \ud83d\ude00 burnt.\n\nTen died."}'
    source = read_one("a.jsonl", line)
    assert source.text == 'He said "40" cafés and 😀 burnt.\n\nTen died.'
    for words in ("40", "s and", "burnt", "Ten"):
        assert place(source, words) == (1, line.index(words) + 1)


def test_half_a_surrogate_pair_does_no_harm() -> None:
    assert read_one("a.jsonl", r'{"text": "Ten \ud83d died."}').text == "Ten \ufffd died."


def test_a_bad_line_is_told_by_its_number_and_the_others_are_read() -> None:
    content = b'{"text": "Ten died."}\n{"text": }\n[1]\n{"text": ""}\n{"a": 1} {"b": 2}\n{"text": "Six died."}\n'
    sources, problems = read_data("a.jsonl", content)
    assert [source.text for source in sources] == ["Ten died.", "Six died."]
    assert [problem.message.split(":")[0] for problem in problems] == ["line 2", "line 3", "line 4", "line 5"]
    assert "column 10" in problems[0].message


@pytest.mark.parametrize("piece", ["{x\n", '{"text": "a"}\n', '{"text": 1}, ', "[", '"'])
def test_many_bad_records_cost_no_more_than_their_length(piece: str) -> None:
    start = time.process_time()
    for opening in ("", "["):
        read_data("a.json", (opening + piece * 10_000).encode())
    assert time.process_time() - start < 6


def test_a_file_of_bad_lines_is_told_once_and_not_a_thousand_times() -> None:
    _, problems = read_data("a.jsonl", b"nine\n" * 1000)
    assert len(problems) == 11
    assert "990 more" in problems[-1].message


@pytest.mark.parametrize("indent", [None, 2])
def test_a_json_file_holds_a_list_or_one_record(indent: int | None) -> None:
    records = [{"text": "Ten died."}, {"text": "Six died."}]
    sources, problems = read_data("a.json", json.dumps(records, indent=indent).encode())
    assert [source.text for source in sources] == ["Ten died.", "Six died."]
    assert not problems
    assert read_one("a.json", json.dumps(records[0], indent=indent)).id == "a.json"


@pytest.mark.parametrize("content", ["[" * 100_000, '{"text": ' + "9" * 5000 + "}", '{"a":' * 50_000, '[{"text": "x"'])
def test_hostile_json_is_a_problem(content: str) -> None:
    sources, problems = read_data("a.json", content.encode())
    assert not sources
    assert len(problems) == 1
    assert "failed" not in problems[0].message


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["text", "title", "id", "url"]), st.text(st.characters(codec="utf-8"))))
def test_places_in_json_lead_to_the_same_characters(record: dict[str, str]) -> None:
    line = json.dumps(record, ensure_ascii=False)
    for source in read_data("a.jsonl", line.encode())[0]:
        for offset, character in enumerate(source.text):
            if character.isalnum():
                assert line[source.position(offset).column - 1] == character
