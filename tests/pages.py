"""Runs a page of docs/: a named code block is written as a file, a console block is run and its output compared.

`python tests/pages.py PAGE` writes what the commands of the page print now into it; look before you keep it.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from crosscheck.cli import cli
from crosscheck.contributed import _profiles
from crosscheck.lexicon import load_lexicon
from crosscheck.plugins import loading

DOCS = Path(__file__).resolve().parents[1] / "docs"
_BLOCK = re.compile(r"^```(\w+)(?: ([^\n]+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_WIDTH = 100
_HOME = "~"  # what pages call the folder in which a reader works
_OFFLINE = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", "--no-build-isolation")


@dataclass(frozen=True)
class Block:
    """A code block of a page: what follows the language is the name of the file that it is."""

    language: str
    name: str
    text: str
    line: int


def blocks(page: str) -> list[Block]:
    """The code blocks of a page in docs/."""
    text = (DOCS / page).read_text(encoding="utf-8")
    return [Block(m[1], m[2] or "", m[3], text.count("\n", 0, m.start()) + 1) for m in _BLOCK.finditer(text)]


def run_page(page: str, folder: Path) -> Iterator[tuple[Block, str, str, str]]:
    """Write and run every block in the order of the page; each command with its block, what is expected and shown.

    A block that is neither a file nor a session of a shell or of Python is an error: nothing on a page goes unread.
    """
    session = _Session(folder)
    for block in blocks(page):
        if block.language == "console":
            for command, expected in _commands(block.text):
                yield block, command, expected, session.run(command)
        elif block.language == "pycon":
            yield block, "python", "", session.python(block)
        else:
            assert block.name, f"docs/{page}:{block.line}: name the file that this block is"
            path = session.folder / block.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")


def rewrite(page: str, folder: Path) -> None:
    """Put what the commands print now into the page, where it is not what the page has."""
    path, done = DOCS / page, ""
    for _, command, expected, shown in run_page(page, folder):
        before, found, rest = path.read_text(encoding="utf-8")[len(done) :].partition(f"$ {command}\n{expected}")
        done += before
        if found and not fits(expected, shown):
            found = f"$ {command}\n" + "".join(f"{line}\n" for line in _lines(shown))
            path.write_text(done + found + rest, encoding="utf-8")
        done += found


def _commands(text: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        yield command, expected


def fits(expected: str, shown: str) -> bool:
    """Whether the output is what the page has; "..." stands for any lines, or for the rest of one."""
    pattern = "".join(
        r"(?:[^\n]*\n)*?" if line.strip() == "..." else ".*".join(map(re.escape, line.split("..."))) + r"\n"
        for line in _lines(expected)
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in _lines(shown))) is not None


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip("\n").split("\n")] if text.strip() else []


class _Session:
    """A folder in which commands are run as someone at a terminal would."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.site = folder, folder / ".site"
        self.home = folder
        self.names: dict[str, object] = {}

    def run(self, command: str) -> str:
        words = shlex.split(command)
        if words[0] == "cd":
            self.folder = (self.folder / words[1]).resolve()
            assert self.folder.is_relative_to(self.home.resolve())
            return ""
        if words[0] == "cp":
            shutil.copy(self.folder / words[1], self.folder / words[2])
            return ""
        own = words[0] == "crosscheck" and not self.site.exists()
        shown = self._crosscheck(words[1:]) if own else self._process(words)
        return shown.replace(str(self.home.resolve()), _HOME)

    def python(self, block: Block) -> str:
        """What differs from what the block says; the names of one block are known in the next."""
        test = doctest.DocTestParser().get_doctest(block.text, self.names, f"line {block.line}", None, 0)
        told: list[str] = []
        doctest.DocTestRunner(verbose=False).run(test, out=told.append, clear_globs=False)
        self.names = test.globs
        return "".join(told)

    def _crosscheck(self, words: list[str]) -> str:
        """In this process, where the language model is loaded already; nothing is kept of plugins."""
        here = os.getcwd()
        os.chdir(self.folder)
        try:
            result = CliRunner().invoke(cli, words, env={"COLUMNS": str(_WIDTH), "NO_COLOR": "1"})
        finally:
            os.chdir(here)
            for name in [name for name in sys.modules if name.startswith("crosscheck_plugin_")]:
                del sys.modules[name]
            for cache in (loading._load, load_lexicon, _profiles):
                cache.cache_clear()
        return result.output

    def _process(self, words: list[str]) -> str:
        """In a process of its own, without the network; pip installs into a folder that later commands see."""
        module = {"pip": "pip", "pytest": "pytest", "crosscheck": "crosscheck"}[words[0]]
        arguments = words[1:]
        if module == "pip":
            assert arguments[0] == "install"
            arguments = ["install", *_OFFLINE, "--target", str(self.site), *arguments[1:]]
        path = os.pathsep.join([str(self.site), *sys.path])
        environment = os.environ | {"PYTHONPATH": path, "COLUMNS": str(_WIDTH), "NO_COLOR": "1"}
        command = [sys.executable, "-m", module, *arguments]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=300)
        return done.stdout + done.stderr


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        rewrite(sys.argv[1], Path(temporary))
