"""Annotated texts: what their lines say, how they are read, and what `crosscheck test` tells of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import crosscheck
from crosscheck.annotations import is_annotated, parts_of, read_annotations
from crosscheck.cli import cli
from crosscheck.reading import read_all

FERRY = """\
Survivors tell of panic on sinking ferry

The coastguard said on Thursday that more than 250 passengers had been rescued.
#~                                             ^^^ caption-body a

More than 200 passengers were rescued from the ferry, a port official says [Jun Abella/Quay Wire]
#~^^^^^^^^^^^ caption-body a
"""


def write(folder: Path, text: str, name: str = "ferry.annotated.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["test", "--no-plugins", *map(str, arguments)])


# ------------------------------------------------------------------ the form
@pytest.mark.parametrize("name", ["ferry.annotated.txt", "a/b/quake.annotated.md", "page.ANNOTATED.html"])
def test_the_name_says_that_a_text_is_annotated(name: str) -> None:
    assert is_annotated(name)


@pytest.mark.parametrize("name", ["ferry.txt", "annotated.txt", ".annotated.txt", "ferry.annotated"])
def test_other_names_are_those_of_plain_texts(name: str) -> None:
    assert not is_annotated(name)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("#~                      ^^^ caption-body", "has carets up to column 27, past the end of line 1"),
        ("#~  ^^^", "names no checker"),
        ("#~  ^^^ todo:", "names no checker"),
        ("#~  ^^^ ok:", "ok: names no checker"),
        ("#~ caption-body a", '"caption-body a" has no carets'),
        ("#~  ^^^ caption-body a b", 'cannot be read: "caption-body a b"'),
        ("#~  ^^^ caption-body a", "the label a of caption-body has one end only"),
        ("#~ publishr: Harbour Post", '"publishr:" is not known; did you mean "publisher"?'),
        ("#~ publisher:", "publisher: has no value"),
        ("#~ checkers:", "checkers: names no checker"),
    ],
)
def test_an_annotation_that_cannot_be_read_is_an_error_with_its_line(line: str, fault: str) -> None:
    _, [found] = read_annotations(f"Police said 12 died.\n{line}\n")
    assert found.message.startswith(fault)
    assert found.line == 2
    assert found.advice


def test_carets_need_a_line_above_them() -> None:
    _, [found] = read_annotations("#~ ^^^ caption-body\nPolice said 12 died.\n")
    assert found.message == "has carets and no line of text above it"


@pytest.mark.parametrize("line", ["#~", "#~ # the caption is older", "#~ url: https://a.example/1", "#~ ok: * no:CC6"])
def test_what_an_annotation_may_be(line: str) -> None:
    [annotation], faults = read_annotations(f"{line}\n")
    assert not annotation.marks
    assert not faults


# ------------------------------------------------------------------ reading
PLAIN = """\
Ferry sinks off Mindora

The overnight ferry listed and rolled over in the dark off the harbour of Mindora, where more than
250 passengers, among them 40 children, had been rescued by Thursday, the coastguard said.

Rescuers said 12 people were killed; eight others were missing.

More than 200 passengers were rescued from the ferry, a port official says [Jun Abella/Quay Wire]
"""
MARKDOWN = f"""\
---
title: More than 250 rescued
published: 2023-09-12
---
# Ferry sinks off Mindora
{PLAIN.partition(chr(10))[2]}
| killed | 12 |
|--------|----|
| hurt   | 31 |
"""


@pytest.mark.parametrize(("name", "plain"), [("t.annotated.txt", PLAIN), ("t.annotated.md", MARKDOWN)])
def test_the_claims_are_those_of_the_plain_text_whatever_lines_are_annotated(
    name: str, plain: str, tmp_path: Path
) -> None:
    write(tmp_path, plain, name.replace(".annotated", ""))
    between = "\n#~  ^^ ok: *   # 99 killed\n#~\n"
    write(tmp_path, between.join(plain.split("\n")), name)
    [with_lines, without], problems = read_all([str(tmp_path)])
    assert not problems
    assert replace(with_lines, anchors=(), id="", path="") == replace(without, anchors=(), id="", path="")
    claims, expected = crosscheck.extract([with_lines, replace(without, id=with_lines.id)])
    assert claims == expected
    assert claims
    for claim in claims:
        was, now = without.position(claim.span.start), with_lines.position(claim.span.start)
        assert (now.line, now.column) == (3 * was.line - 2, was.column), "a place is that of the file as it is"


def test_one_file_may_hold_several_sources() -> None:
    text = (
        "#~ source: a.txt\n#~ publisher: Harbour Post\nAll is well.\n\n#~ source: b.md\n\n---\ntitle: B\n---\nWell.\n"
    )
    first, second = parts_of(text)
    assert (first.name, first.text, first.facts) == ("a.txt", "All is well.\n", {"publisher": "Harbour Post"})
    assert (second.name, second.text) == ("b.md", "---\ntitle: B\n---\nWell.\n")


def test_each_source_is_read_as_its_name_asks_for(tmp_path: Path) -> None:
    text = "#~ source: a.txt\n#~ published: 2023-09-12\n# One\n#~ source: b.md\n---\npublisher: Quay Wire\n---\n# Two\n"
    [a, b], problems = read_all([str(write(tmp_path, text))])
    assert not problems
    assert (a.id, a.text, a.published) == ("a.txt", "# One", "2023-09-12")
    assert (b.id, b.text, b.publisher) == ("b.md", "Two", "Quay Wire")


def test_two_sources_of_one_name_are_an_error(tmp_path: Path) -> None:
    sources, [problem] = read_all([str(write(tmp_path, "#~ source: a\nOne.\n#~ source: a\nTwo.\n"))])
    assert not sources
    assert problem.message == 'line 1: two sources are called "a"'


# ------------------------------------------------------------------ crosscheck test
def test_a_text_whose_findings_are_all_marked_passes(tmp_path: Path) -> None:
    done = run(write(tmp_path, FERRY))
    assert (done.exit_code, done.stdout) == (0, "1 test: 1 passed (1 finding, 0 silences, 0 todos)\n")


def test_a_folder_without_a_test_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, FERRY, "ferry.txt")
    done = run(tmp_path)
    assert done.exit_code == 2
    assert "there is no test in it; name files *.annotated.* (annotated text)" in done.stderr
