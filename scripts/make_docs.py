"""Writes the generated parts of README.md and docs/, from the program as it is now: `make docs`.

A generated part stands between `<!-- begin NAME -->` and `<!-- end NAME -->`; tests/test_docs.py holds each part to
what this script makes of it.
"""

from __future__ import annotations

import ast
import inspect
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import EnumType
from functools import partial
from pathlib import Path

import click

import crosscheck
from crosscheck import hookspecs, testing
from crosscheck.cli import cli
from crosscheck.config import Settings
from crosscheck.plugins import load_plugins
from crosscheck.plugins.describing import FAMILIES, parse_doc

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
PART = re.compile(r"(<!-- begin ([a-z-]+) -->\n).*?(<!-- end \2 -->)", re.DOTALL)
# The findings that README.md shows, if the demo has them; others take their place if not.
SHOWN = ("caption-body", "parts-and-total")
# What the parts of the public API are about, by the module that has them.
AREAS = {
    "run": "Running",
    "config": "Settings",
    "source": "Sources",
    "model": "Claims, groups and findings",
    "checking": "Writing checkers",
    "comparing": "Comparing the figures of a group",
    "reconciling": "What accounts for two tolls of two reports",
    "bearing": "What bears a figure out",
    "differing": "Making findings of differences",
    "summing": "Totals and their parts",
    "framing": "Patterns around figures",
    "quantity": "The algebra of figures",
    "wording": "Figures in words",
    "profile": "Who says so",
    "hookspecs": "Hooks",
    "reading": "Readers",
    "reporting": "Report formats",
    "errors": "Errors",
}
# Constants have no docstrings of their own.
CONSTANTS = {
    "FIGURE": ("framing", "A pattern for the mark of a claim in a framed text; its group is the number of the claim."),
    "SHARE": ("framing", "The same for the mark of a claim that is a share."),
    "WORDS": ("framing", "A pattern for a few words within one sentence and without a mark."),
    "TOLLS": ("comparing", "The outcomes whose counts rise from report to report."),
    "crosscheck_api": ("hookspecs", "The number of the plugin interface; it changes when plugins must."),
    "hookimpl": ("hookspecs", "Marks a function of a plugin as the implementation of the hook of that name."),
}


def demo() -> str:
    """Two findings of the demo and its closing lines, as the program prints them at 80 columns."""
    blocks, closing = demo_report()
    chosen = [next((b for b in blocks if f" {name} [" in b.splitlines()[0]), None) for name in SHOWN]
    shown = [block for block in chosen if block] + [block for block in blocks if block not in chosen]
    return fenced("\n\n".join([*shown[: len(SHOWN)], "[...]", closing]), "text")


def sources() -> str:
    """The reported ranges of the demo, and the first lines of who said what and of the panel of sources."""
    text = run_demo("--panel", "--width", "108")
    ranges = section(text, "reported ranges")
    said = section(text, "who said what").split("\n")
    panel = section(text, "panel of sources").split("\n")
    return fenced("\n".join([ranges, "", *said[:7], "[...]", "", *panel[:5], "[...]"]), "text")


def section(text: str, title: str) -> str:
    """The part of a text report below a title, with it, up to the next part."""
    start = text.index(f"\n{title}") + 1
    return re.split(r"\n\n(?=\S)", text[start:])[0]


def demo_report() -> tuple[list[str], str]:
    """The findings of the demo, each a block of lines, and the lines that close the report."""
    blocks = run_demo().strip("\n").split("\n\n")
    return [block for block in blocks if re.match(r"(?:error|warning|note) ", block)], blocks[-1]


def run_demo(*options: str) -> str:
    """The text of the demo at 80 columns, as anyone gets it."""
    with tempfile.TemporaryDirectory() as folder:  # no settings file there
        command = [sys.executable, "-m", "crosscheck", "demo", "--width", "80", "--no-plugins", "--color", "never"]
        environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
        done = subprocess.run([*command, *options], cwd=folder, env=environment, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def commands() -> str:
    """Every command with its arguments and the first sentence of its help."""
    return table(("command", "what it does"), command_rows(cli, "crosscheck"))


def command_rows(group: click.Group, prefix: str) -> Iterator[tuple[str, str]]:
    """One row a command, those inside a group too."""
    for name, command in sorted(group.commands.items()):
        if isinstance(command, click.Group):
            yield from command_rows(command, f"{prefix} {name}")
            continue
        context = click.Context(command)
        usage = " ".join(p for p in command.collect_usage_pieces(context) if p != "[OPTIONS]")
        yield f"`{prefix} {name} {usage}`".replace(" `", "`"), first_sentence(command.help or "")


def checkers() -> str:
    """What every checker of ours looks for, family by family, from its docstring."""
    registry, parts = load_plugins(Settings(plugins=False)), []
    ours = sorted(registry.checkers, key=lambda checker: checker.code)
    for family in sorted({checker.family for checker in ours}):
        parts.append(f"## {family}: {FAMILIES[family]}")
        parts += [one_checker(each) for each in ours if each.family == family]
    return "\n\n".join(parts) + "\n"


def one_checker(checker: crosscheck.Checker) -> str:
    """The documentation of one checker: the parts of its docstring and its options."""
    doc = parse_doc(checker.doc)
    parts = [f"### {checker.name} ({checker.code}, {checker.severity})", prose(doc.summary), prose(doc.body)]
    parts += [f"**{head}.** {prose(text)}" for head, text in doc.sections.items()]
    if checker.options:
        options = ", ".join(f"`{name} = {value}`" for name, value in checker.options.items())
        parts.append(f"**Options.** {options}")
    return "\n\n".join(part for part in parts if part)


def api() -> str:
    """Every public name with its docstring, by the module that has it."""
    entries: dict[str, list[str]] = {area: [] for area in AREAS}
    for name in sorted(crosscheck.__all__, key=str.casefold):
        module, text = described(name)
        entries[module].append(f"**`{usage(name)}`** {text}{contents(name)}{methods(name)}")
    sections = (f"## {title}\n\n" + "\n\n".join(entries[area]) for area, title in AREAS.items() if entries[area])
    return "\n\n".join(sections) + "\n"


def described(name: str) -> tuple[str, str]:
    """The module of a public name, and its docstring as paragraphs of one line, without examples."""
    if name in CONSTANTS:
        return CONSTANTS[name]
    value = getattr(crosscheck, name)
    paragraphs = (inspect.getdoc(value) or "").split("\n\n")
    return value.__module__.split(".")[1], "\n\n".join(prose(each) for each in paragraphs if ">>>" not in each)


def usage(name: str) -> str:
    """The name as it is used: a function with its parameters."""
    value = getattr(crosscheck, name)
    return f"{name}{parameters(value)}"


def parameters(value: object) -> str:
    """The parameters of a function in brackets, and nothing for everything else."""
    if not inspect.isfunction(value):
        return ""
    named = [p for p in inspect.signature(value).parameters.values() if p.name not in ("self", "cls")]
    stars = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}
    return f"({', '.join(stars.get(p.kind, '') + p.name for p in named)})"


def contents(name: str) -> str:
    """The values of an enumeration, or the fields of a class of data."""
    value = getattr(crosscheck, name)
    if isinstance(value, EnumType):
        return f" Values: {', '.join(f'`{member.value}`' for member in value)}."
    if is_dataclass(value):
        return f" Fields: {', '.join(f'`{field.name}`' for field in fields(value))}."
    return ""


def methods(name: str) -> str:
    """What a class offers besides its data, one line each."""
    value = getattr(crosscheck, name)
    found = (
        [(each, getattr(thing, "__func__", thing)) for each, thing in vars(value).items()]
        if inspect.isclass(value)
        else []
    )
    lines = []
    for each, thing in found:
        doc = inspect.getdoc(thing) if inspect.isfunction(thing) or isinstance(thing, property) else None
        if doc and not each.startswith("_"):
            lines.append(f"\n- `{each}{parameters(thing)}`: {first_sentence(doc)}")
    return "\n" + "".join(lines) if lines else ""


def modules() -> str:
    """Every module and package right inside ours, with the first sentence of its docstring."""
    return table(
        ("module", "what it holds"), module_rows(ROOT / "crosscheck", ROOT / "plugins" / "crosscheck_checkers")
    )


def inside(package: str) -> str:
    """Every module of one of our packages, with the first sentence of its docstring."""
    rows = module_rows(ROOT / "crosscheck" / package)
    return table(("module", "what it holds"), ((name.replace("`", "`crosscheck.", 1), what) for name, what in rows))


def module_rows(*packages: Path) -> Iterator[tuple[str, str]]:
    """One row a module or package, in order of the names."""
    for package in packages:
        paths = {path.stem: path for path in package.glob("*.py") if path.stem != "__init__"}
        paths |= {path.parent.name: path for path in package.glob("*/__init__.py")}
        for name, path in sorted(paths.items()):
            doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
            yield f"`{package.name}.{name}`", first_sentence(doc)


def layers() -> str:
    """The layers of the import contract, the highest first."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = next(c for c in project["tool"]["importlinter"]["contracts"] if c["type"] == "layers")
    rows = [", ".join(f"`{name}`" for name in layer.split(" | ")) for layer in contract["layers"]]
    return "".join(f"{number}. {row}\n" for number, row in enumerate(rows, 1))


def hooks() -> str:
    """Every hook with its arguments and the first sentence of its docstring."""
    found = [value for name, value in vars(hookspecs).items() if name.startswith("crosscheck_")]
    rows = ((f"`{hook.__name__}({', '.join(inspect.signature(hook).parameters)})`", hook.__doc__) for hook in found)
    return table(("hook", "what it does"), ((usage, first_sentence(doc or "")) for usage, doc in rows))


def kit() -> str:
    """Every name of the kit for tests with its arguments and what it does."""
    values = ((name, getattr(testing, name)) for name in testing.__all__)
    return table(("name", "what it does"), ((f"`{n}{parameters(v)}`", first_sentence(v.__doc__)) for n, v in values))


def first_sentence(doc: str) -> str:
    """The first sentence of a docstring, on one line; a full stop ends it where a capital or nothing follows."""
    paragraph = prose(inspect.cleandoc(doc).split("\n\n")[0])
    return re.split(r"(?<=[a-z)\"`]\.) (?=[A-Z`])", paragraph)[0]


def prose(text: str) -> str:
    """The text on one line, with Markdown's sign for code."""
    return " ".join(text.split()).replace("``", "`")


def table(head: tuple[str, str], rows: Iterable[tuple[str, str]]) -> str:
    """A Markdown table of two columns."""
    cells = [head, *((a.replace("|", "\\|"), b.replace("|", "\\|")) for a, b in rows)]
    lines = [f"| {a} | {b} |\n" for a, b in cells]
    return "".join([lines[0], "|---|---|\n", *lines[1:]])


def fenced(text: str, language: str) -> str:
    """The text as a Markdown block of code."""
    return f"```{language}\n{text}\n```\n"


PARTS: dict[str, Callable[[], str]] = {
    "demo": demo,
    "sources": sources,
    "commands": commands,
    "checkers": checkers,
    "api": api,
    "modules": modules,
    "layers": layers,
    "numbers": partial(inside, "numbers"),
    "extracting": partial(inside, "extracting"),
    "hooks": hooks,
    "testing": kit,
}


def rewritten(page: str) -> str:
    """A page with its generated parts written anew."""
    return PART.sub(lambda match: match[1] + PARTS[match[2]]() + match[3], page)


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(rewritten(path.read_text(encoding="utf-8")), encoding="utf-8")
