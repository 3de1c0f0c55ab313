"""Annotated texts: what their lines say, how they are read, and what `crosscheck test` tells of them."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

import crosscheck
from crosscheck import Span
from crosscheck.annotations import Annotation, Mark, Statement, is_annotated, parts_of, read_annotations
from crosscheck.cli import cli
from crosscheck.reading import read_all
from crosscheck.testing import collecting
from crosscheck.testing.blessing import annotation_line
from crosscheck.testing.cases import Case, Failure, Outcome, Point
from crosscheck.testing.collecting import Collector

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


def test_facts_and_a_title_may_be_told_of_a_plain_text(tmp_path: Path) -> None:
    facts = "#~ title: Twelve dead\n#~ publisher: Quay Wire\n#~ url: https://quay.example/1\n"
    [source], _ = read_all([str(write(tmp_path, f"{facts}Fire in Orsova\n\nPolice said 12 died.\n"))])
    expected = crosscheck.Source.from_text(
        "Fire in Orsova\n\nPolice said 12 died.\n", source.id, "Twelve dead", "Quay Wire", url="https://quay.example/1"
    )
    assert replace(source, anchors=(), path=None) == expected


# ------------------------------------------------------------------ crosscheck test
def test_a_text_whose_findings_are_all_marked_passes(tmp_path: Path) -> None:
    done = run(write(tmp_path, FERRY))
    assert (done.exit_code, done.stdout) == (0, "1 test: 1 passed (1 finding, 0 silences, 0 todos)\n")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("More than 200", "Some 250", "caption-body a: expected and not found"),
        ("^ caption-body a\n", "^ caption-body a: 99 %\n", "caption-body a: does not say '99 %'"),
        ("^ caption-body a", "^ floors a", "floors a: expected and not found"),
        ("^ caption-body a", "^ todo: caption-body a", "caption-body a: is marked as todo and found now"),
        ("\n#~^^^^^^^^^^^ caption", "\n#~             ^^^^^^^ caption", "caption-body a: found, but not on the marked"),
        (
            "#~                                             ^^^",
            "#~ ^^^^",
            "caption-body a: found, but not on the marked",
        ),
        ("\n#~^^^^^^^^^^^ caption-body a", "\n#~^^^^^^^^^^^ ok: caption-body", "has one end only"),
    ],
)
def test_what_differs_is_told(old: str, new: str, told: str, tmp_path: Path) -> None:
    done = run(write(tmp_path, FERRY.replace(old, new)))
    assert told in done.stdout
    assert done.exit_code == (2 if told == "has one end only" else 1)


BARE = "\n".join(line for line in FERRY.split("\n") if not line.startswith("#~"))


def test_the_difference_points_into_the_text(tmp_path: Path) -> None:
    done = run("--width", 100, write(tmp_path, f"#~ checkers: CC1\n{BARE}"))
    shown = """\
  caption-body: found and not expected: two floors for the same count in one article
    4  The coastguard said on Thursday that more than 250 passengers had been rescued.
                                            ^^^^^^^^^^^^^ found, body: floor 250, says the coastguard
    6  More than 200 passengers were rescued from the ferry, a port official says [Jun ...
       ^^^^^^^^^^^^^ found, caption: floor 200, says the port official
"""
    assert shown in done.stdout
    assert done.exit_code == 1


def test_a_mark_where_nothing_was_read_says_so(tmp_path: Path) -> None:
    done = run(write(tmp_path, "The vessel was built in 1987.\n#~                      ^^^^ unattributed\n"))
    assert "^^^^ expected; no claim was read here" in done.stdout
    assert "ferry.annotated.txt shows what was read" in done.stdout


def test_ok_forbids_a_finding_on_the_marked_figure_only(tmp_path: Path) -> None:
    text = f"{BARE.rstrip()}\n#~^^^^^^^^^^^ ok: CC1  # the caption is older\n"
    done = run(write(tmp_path, text))
    assert "caption-body: must be silent, says line 6 (the caption is older), and found: two floors" in done.stdout
    clear = run(write(tmp_path, text.replace("More than 200", "Some 250")))
    assert clear.stdout == "1 test: 1 passed (0 findings, 1 silence, 0 todos)\n"


def test_ok_about_the_whole_text_leaves_what_is_marked(tmp_path: Path) -> None:
    assert run(write(tmp_path, f"#~ ok: * no:CC6\n{FERRY}")).exit_code == 0
    done = run(write(tmp_path, f"#~ ok: caption-body\n{FERRY}"))
    assert done.exit_code == 2
    assert "ok: says that caption-body finds nothing, line 5 says what it finds" in done.stdout


@pytest.mark.parametrize("name", ["caption-body", "CC102"])
def test_a_checker_may_be_called_by_its_code(name: str, tmp_path: Path) -> None:
    text = FERRY.replace("caption-body", name, 1)
    assert run(write(tmp_path, text)).exit_code == 0, "both ends may be written as one likes"
    done = run(write(tmp_path, f"#~ ok: CC102\n{text}"))
    assert "ok: says that caption-body finds nothing, line 5 says what it finds" in done.stdout


def test_a_known_false_alarm_is_counted_and_told_when_it_is_gone(tmp_path: Path) -> None:
    text = f"#~ todo: ok: caption-body\n{BARE}"
    assert run(write(tmp_path, text)).stdout == "1 test: 1 passed (0 findings, 0 silences, 1 todo)\n"
    done = run(write(tmp_path, text.replace("More than 200", "Some 250")))
    assert "caption-body: is marked as a known false alarm (todo: ok:) and silent now" in done.stdout
    assert done.exit_code == 1


def test_a_known_miss_is_counted(tmp_path: Path) -> None:
    text = FERRY.replace("More than 200", "Some 250").replace("^ caption", "^ todo: caption")
    assert run(write(tmp_path, text)).stdout == "1 test: 1 passed (0 findings, 0 silences, 1 todo)\n"


def test_a_figure_that_runs_on_to_the_next_line_may_be_marked_on_either(tmp_path: Path) -> None:
    text = PLAIN.replace("\n250 passengers", "\n250 passengers").split("\n")
    for below, columns in ((2, slice(88, 97)), (3, slice(0, 3))):
        lines = [*text]
        lines.insert(
            below + 1, "#~".ljust(columns.start) + "^" * (columns.stop - max(2, columns.start)) + " caption-body a"
        )
        at = lines.index(next(line for line in lines if line.startswith("More than 200")))
        lines.insert(at + 1, "#~^^^ caption-body a")
        assert run(write(tmp_path, "\n".join(lines))).exit_code == 0


def test_a_title_apart_may_be_marked(tmp_path: Path) -> None:
    text = """\
---
title: Fire kills 31 in Orsova market
#~                ^^ headline-body a
publisher: Quay Wire
---
The fire in the market of Orsova killed 19 people on Monday, police said.
#~                                      ^^ headline-body a
"""
    assert run(write(tmp_path, text, "fire.annotated.md")).stdout.startswith("1 test: 1 passed (1 finding")
    told = text.replace("---\n", "").replace("title:", "#~ title:").replace("publisher:", "#~ publisher:")
    told = told.replace("#~                ^^", "#~                   ^^")
    assert run(write(tmp_path, told, "told.annotated.txt")).stdout.startswith("1 test: 1 passed (1 finding")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "#~ ok: caption-boddy",
            'ferry.annotated.txt:1: no checker is called "caption-boddy"; did you mean "caption-body"?',
        ),
        ("#~ ok: CC1, CC9 ", 'ferry.annotated.txt:1: no checker is called "CC9"'),
        ("Some 40 more.\n#~   ^^ floors b", "ferry.annotated.txt:2: the label b of floors has one end only"),
        (
            "Some 40 and 50.\n#~   ^^ floors b\n#~          ^^ todo: floors b",
            ":2: the label b of floors is todo at one end only",
        ),
        ("#~ nothing", 'ferry.annotated.txt:1: "nothing" has no carets'),
    ],
)
def test_what_cannot_be_run_is_an_error_with_file_and_line(line: str, told: str, tmp_path: Path) -> None:
    done = run(write(tmp_path, f"{line}\n{FERRY}"))
    assert done.exit_code == 2
    assert told in done.stdout
    assert done.stdout.endswith("1 test: 1 could not be run\n")


@pytest.mark.parametrize(
    ("content", "told"),
    [("", "is empty"), ("Police said 12 died.\n", "says of no checker what it must find or leave alone")],
)
def test_a_text_that_tests_nothing_is_an_error(content: str, told: str, tmp_path: Path) -> None:
    done = run(write(tmp_path, content))
    assert done.exit_code == 2
    assert told in done.stdout


def test_the_others_are_still_run(tmp_path: Path) -> None:
    write(tmp_path, "#~ nothing\n", "a.annotated.txt")
    write(tmp_path, f"#~ ok: *\n{BARE}", "b.annotated.txt")
    write(tmp_path, FERRY)
    done = run(tmp_path)
    assert done.exit_code == 2
    assert "3 tests: 1 passed, 1 failed, 1 could not be run" in done.stdout


def test_a_folder_without_a_test_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, FERRY, "ferry.txt")
    done = run(tmp_path)
    assert done.exit_code == 2
    assert "there is no test in it; name files *.annotated.* (annotated text)" in done.stderr


def test_a_plugin_of_one_file_is_tested_with_its_folder(tmp_path: Path) -> None:
    (tmp_path / "desk.py").write_text(
        "from crosscheck import Finding, checker\n"
        "@checker('crowd', code='DSK101', scope='claim')\n"
        "def crowd(claim, context):\n"
        '    """A crowd figure without a speaker."""\n'
        "    if claim.speaker is None:\n"
        "        yield Finding.on(claim, 'nobody is named')\n",
        encoding="utf-8",
    )
    text = "Some 20,000 people marched in Liva on Sunday.\n#~^^^^^^^^^ desk/crowd: nobody\n"
    path = write(tmp_path, f"{text}Police said 9,000 people marched.\n#~          ^^^^^ ok: desk/crowd\n")
    for name in ("desk/crowd", "DSK101", "crowd"):
        write(tmp_path, path.read_text(encoding="utf-8").replace("desk/crowd:", f"{name}:"))
        assert CliRunner().invoke(cli, ["test", "-P", str(tmp_path / "desk.py"), str(path)]).exit_code == 0
    assert 'no checker is called "desk/crowd"' in run(path).stdout


def test_a_text_may_be_in_the_format_of_a_plugins_reader(tmp_path: Path) -> None:
    plugin = tmp_path / "slip.py"
    plugin.write_text(
        "from crosscheck import Anchor, Reader, Source, hookimpl\n"
        "def read(path, data):\n"
        "    title, text = data.decode().split('\\n', 1)\n"
        "    yield Source('', text, title=title, anchors=(Anchor(0, 2, 1),))\n"
        "@hookimpl\n"
        "def crosscheck_readers():\n"
        "    return [Reader('slip', ('.slip',), read)]\n",
        encoding="utf-8",
    )
    text = "Fire kills 14\nThe fire killed 12 people, police said.\n#~              ^^ headline-body a\n"
    path = write(tmp_path, text.replace("\nThe", "\n#~         ^^ headline-body a\nThe"), "fire.annotated.slip")
    result = CliRunner().invoke(cli, ["test", "-P", str(plugin), str(path)])
    assert (result.exit_code, result.stdout) == (0, "1 test: 1 passed (1 finding, 0 silences, 0 todos)\n")


def test_a_checker_that_is_not_there_is_told_once(tmp_path: Path) -> None:
    line = "Police said 12 people died.\n#~          ^^ desk/crowd\n"
    assert run(write(tmp_path, line * 3)).stdout.count("no checker is called") == 1
    assert 'ferry.annotated.txt:2: no checker is called "desk/crowd" (and on lines 4, 6); ' in run(tmp_path).stdout
    desk = tmp_path / "desk.py"
    desk.write_text("import nothing_of_that_name\n", encoding="utf-8")
    told = CliRunner().invoke(cli, ["test", "-P", str(desk), str(tmp_path)]).stdout
    assert 'no checker is called "desk/crowd", since the plugin desk is not loaded' in told


def test_a_plugin_that_cannot_be_loaded_is_told_once_and_the_tests_are_run(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("import nothing_of_that_name\n", encoding="utf-8")
    write(tmp_path, FERRY, "a.annotated.txt")
    write(tmp_path, f"#~ ok: broken/any\n{BARE}", "b.annotated.txt")
    done = CliRunner().invoke(cli, ["test", "-P", str(tmp_path / "broken.py"), str(tmp_path)])
    assert done.exit_code == 2
    assert done.stderr.count("plugin broken") == 1
    assert "2 tests: 1 passed, 1 could not be run" in done.stdout


def test_a_checker_that_breaks_is_an_error_of_the_test(tmp_path: Path) -> None:
    code = "from crosscheck import checker\n@checker('bad', scope='claim')\ndef bad(claim, context):\n    1 / 0\n"
    (tmp_path / "desk.py").write_text(code, encoding="utf-8")
    path = write(tmp_path, f"#~ ok: desk/bad\n{BARE}")
    done = CliRunner().invoke(cli, ["test", "-P", str(tmp_path / "desk.py"), str(path)])
    assert done.exit_code == 2
    assert "checker desk/bad of plugin desk" in done.stdout
    assert "ZeroDivisionError" in done.stdout


def test_what_a_text_holds_is_shown_and_never_obeyed(tmp_path: Path) -> None:
    done = run(write(tmp_path, "Police said 12 people died in the \x1b[31m fire.\n#~          ^^ body-body\n"))
    assert "\x1b" not in done.stdout
    assert "\\x1b[31m" in done.stdout


def test_another_kind_of_test_is_one_more_collector(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cases(path: Path) -> Iterator[Case]:
        line = path.read_text(encoding="utf-8").strip()
        yield Case(path, lambda bench: Outcome(counts={"finding": 1}), "good")
        yield Case(path, lambda bench: Outcome((Failure("no rule", (Point(line, 1, 0, 4, "here"),)),)), "bad")

    rules = Collector("rule file", "*.rules", lambda path: path.suffix == ".rules", cases)
    monkeypatch.setattr(collecting, "COLLECTORS", (*collecting.COLLECTORS, rules))
    write(tmp_path, FERRY)
    done = run(write(tmp_path, "rule one\n", "b.rules"), tmp_path)
    assert "b.rules::bad\n  no rule\n    1  rule one\n       ^^^^ here\n" in done.stdout
    assert "3 tests: 2 passed, 1 failed" in done.stdout, "a file that is named twice is run once"


@given(lines=st.lists(st.text(st.sampled_from("#~ ^:okabc*\t1\u0301\x1b"), max_size=12)))
def test_any_lines_are_read_or_told_with_their_line(lines: list[str]) -> None:
    text = "\n".join(f"#~{line}" if n % 2 else line for n, line in enumerate(lines))
    annotations, faults = read_annotations(text)
    assert all(text.split("\n")[each.line - 1].startswith("#~") for each in (*annotations, *faults))
    assert sum(len(part.text) for part in parts_of(text)) <= len(text)


@given(
    marks=st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), min_size=1, max_size=1),
    label=st.sampled_from(["", "a", "b2"]),
    says=st.sampled_from(["", "20 % lower"]),
    todo=st.booleans(),
    comment=st.sampled_from(["", "older"]),
)
def test_an_annotation_that_is_written_reads_the_same(
    marks: list[tuple[int, int]], label: str, says: str, todo: bool, comment: str
) -> None:
    spans = tuple(Mark(1, Span(start, start + length)) for start, length in marks)
    written = Annotation(2, Statement.FINDS, ("conflict",), spans, label, says, todo, comment)
    [read], _ = read_annotations(f"{'x' * 40}\n{annotation_line(written)}\n")
    assert replace(read, marks=()) == replace(written, marks=())
    [was], [now] = written.marks, read.marks
    assert now.columns.covers(was.columns)
    assert was.columns.start < 2 or now == was or was.columns.start == 2


# ------------------------------------------------------------------ --bless
def test_bless_writes_what_is_found_and_shows_it_first(tmp_path: Path) -> None:
    path = write(tmp_path, f"#~ checkers: CC1\n{BARE}")
    done = run("--bless", path)
    assert "+#~^^^^^^^^^^^ caption-body a\n" in done.stdout
    exact = FERRY.replace(f"#~{' ' * 45}^^^", f"#~{' ' * 35}{'^' * 13}")
    assert path.read_text(encoding="utf-8") == f"#~ checkers: CC1\n{exact}"
    assert run(path).exit_code == 0
    assert run("--bless", path).stdout == "1 test: 1 passed (1 finding, 0 silences, 0 todos)\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("More than 200", "Some 250"),
        ("^ caption-body a\n", "^ caption-body a: 99 %\n"),
        ("^ caption-body a", "^ todo: caption-body a"),
        ("^ caption-body a", "^ floors a  # across"),
        ("\n#~^^^^^^^^^^^ caption", "\n#~             ^^^^^^^ caption"),
    ],
)
def test_a_blessed_text_passes_and_keeps_its_comments(old: str, new: str, tmp_path: Path) -> None:
    path = write(tmp_path, f"#~ # a ferry\n#~ checkers: CC1\n{FERRY.replace(old, new)}")
    done = run("--bless", path)
    assert (done.exit_code, run(path).exit_code) == (0, 0)
    blessed = path.read_text(encoding="utf-8")
    assert blessed.startswith("#~ # a ferry\n")
    assert ("# across" in new) == ("#~ # across" in blessed)


def test_bless_never_writes_down_what_ok_forbids(tmp_path: Path) -> None:
    path = write(tmp_path, f"#~ ok: CC1\n{BARE}")
    done = run("--bless", path)
    assert done.exit_code == 1
    assert path.read_text(encoding="utf-8") == f"#~ ok: CC1\n{BARE}"


def test_bless_keeps_the_newlines_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "ferry.annotated.txt"
    path.write_bytes(b"\xef\xbb\xbf" + f"#~ checkers: CC1\n{BARE}".replace("\n", "\r\n").encode())
    run("--bless", path)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf#~")
    assert b"caption-body a\r\n" in data
    assert data.count(b"\n") == data.count(b"\r\n")
    assert run(path).exit_code == 0


PAGE = """\
#~ checkers: CC1
<html><body><article><h1>Fire kills 31 in Orsova market</h1>
#~                                  ^^ headline-body a
<p>The fire in the market of <b>Orsova</b> killed 19 people on
#~                                                ^^ headline-body a
Monday, police said, and nobody knew how it began or who had seen it first that day.</p>
</article></body></html>
"""
RECORDS = """\
#~ checkers: CC2
{"id": "a", "text": "A quake shook the Surkh valley on Tuesday and killed 96 people, the governor said."}
#~                                                                        ^^ conflict a
{"id": "b", "text": "The Red Crescent said Tuesday's quake in the Surkh valley had killed 140 people."}
#~                                                                                        ^^^ conflict a
"""


@pytest.mark.parametrize(("name", "text"), [("page.annotated.html", PAGE), ("wire.annotated.jsonl", RECORDS)])
def test_pages_and_records_are_annotated_in_the_file_as_it_is(name: str, text: str, tmp_path: Path) -> None:
    bare = "\n".join(line for line in text.split("\n") if not re.match(r"#~ +\^", line))
    path = write(tmp_path, bare, name)
    assert run("--bless", path).exit_code == 0
    assert path.read_text(encoding="utf-8") == text


# ------------------------------------------------------------------ the look
def test_colour_only_adds(tmp_path: Path) -> None:
    path = write(tmp_path, f"#~ ok: CC1\n{BARE}")
    plain, colored = run("--color", "never", path).stdout, run("--color", "always", path).stdout
    assert "\x1b[32m^" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain


def test_long_lines_of_blanks_take_no_time() -> None:
    started = time.perf_counter()
    for line in (
        f"#~ url: a{' ' * 400_000}b",
        f"#~ {'^ ' * 100_000}",
        f"#~{' ' * 400_000}x y z",
        f"#~ {'# ' * 200_000}",
    ):
        read_annotations(f"Police said 12 died.\n{line}\n")
        parts_of(f"Police said 12 died.\n{line}\n")
    assert time.perf_counter() - started < 2
