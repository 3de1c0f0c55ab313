"""What ``crosscheck plugins``, ``checkers`` and ``explain`` show."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable
from dataclasses import dataclass

from crosscheck.checking import Checker, Scope
from crosscheck.plugins.registry import PluginInfo, Registry

__all__ = ["FAMILIES", "SECTIONS", "CheckerDoc", "describe_checkers", "describe_plugins", "explain", "parse_doc"]

SECTIONS = ("Why it matters", "Fires on", "Silent on", "Known false alarms")
FAMILIES = {
    "CC1": "inside one source",
    "CC2": "across sources",
    "CC3": "arithmetic",
    "CC4": "rounding and wording",
    "CC5": "units and scale",
    "CC6": "sources",
    "CC7": "time",
    "CC9": "the run itself",
}
_THINGS = {
    Scope.CLAIM: "each claim",
    Scope.SOURCE: "each source",
    Scope.GROUP: "each group",
    Scope.RUN: "the whole run",
}
_HEAD = re.compile(rf"^({'|'.join(SECTIONS)}):[ \t]*(.*)$", re.M)


@dataclass(frozen=True, slots=True)
class CheckerDoc:
    """A checker's docstring in parts: the first paragraph, the rest of the text, and the sections by their heads."""

    summary: str
    body: str
    sections: dict[str, str]


def parse_doc(doc: str) -> CheckerDoc:
    """Cut a docstring at the heads of ``SECTIONS``, each at the start of a line and followed by a colon."""
    pieces = _HEAD.split(inspect.cleandoc(doc))
    summary, _, body = pieces[0].strip().partition("\n\n")
    heads = zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True)
    sections = {head: _unindented(first, rest) for head, first, rest in heads}
    return CheckerDoc(" ".join(summary.split()), body.strip(), sections)


def _unindented(first: str, rest: str) -> str:
    return "\n".join(part for part in (first.strip(), inspect.cleandoc("\n" + rest).strip()) if part)


def explain(checker: Checker, plugin: PluginInfo | None = None) -> str:
    """A checker's documentation as plain text: what it is called, what its docstring says, where it comes from."""
    doc = parse_doc(checker.doc)
    parts = [f"{checker.name} [{checker.code}]" if checker.code else checker.name, doc.summary or "(no documentation)"]
    if doc.body:
        parts.append(doc.body)
    parts += [f"{head}:\n{_indented(text)}" for head, text in doc.sections.items()]
    parts.append(_facts(checker, plugin))
    return "\n\n".join(parts) + "\n"


def _facts(checker: Checker, plugin: PluginInfo | None) -> str:
    meaning = FAMILIES.get(checker.family)
    facts = {
        "Family": f"{checker.family} ({meaning})" if meaning else checker.family,
        "Severity": f"{checker.severity}, unless a finding says otherwise",
        "Looks at": _THINGS[checker.scope],
        "Plugin": f"{plugin.label} ({plugin.origin}, {plugin.path})" if plugin else "",
    }
    lines = [f"{name + ':':10}{text}" for name, text in facts.items() if text]
    if checker.options:
        lines.append(f"Options, in [tool.crosscheck.checkers.{_toml_key(checker.name)}]:")
        lines += [f"    {name.replace('_', '-')} = {_toml(value)}" for name, value in sorted(checker.options.items())]
    return "\n".join(lines)


def describe_plugins(registry: Registry) -> list[dict[str, str]]:
    """One row a plugin: its name, version, origin, status, what it adds, and why it is not active."""
    return [
        {
            "plugin": plugin.name,
            "version": plugin.version,
            "from": plugin.origin,
            "status": plugin.status,
            "checkers": _joined(plugin.checkers),
            "hooks": _joined(hook.removeprefix("crosscheck_") for hook in plugin.hooks),
            "path": plugin.path,
            "reason": plugin.reason,
        }
        for plugin in registry.plugins
    ]


def describe_checkers(registry: Registry, selected: Iterable[Checker] | None = None) -> list[dict[str, str]]:
    """One row a checker; ``selected`` are those that the settings leave on (all, if not given)."""
    on = {checker.name for checker in (registry.checkers if selected is None else selected)}
    return [
        {
            "code": checker.code,
            "checker": checker.name,
            "severity": str(checker.severity),
            "looks at": _THINGS[checker.scope],
            "plugin": registry.owners[checker.name].label,
            "on": "yes" if checker.name in on else "no",
            "finds": parse_doc(checker.doc).summary,
        }
        for checker in registry.checkers
    ]


def _joined(words: Iterable[str]) -> str:
    return ", ".join(words)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.splitlines())


def _toml_key(name: str) -> str:
    return f'"{name}"' if "/" in name else name


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, tuple | list | set | frozenset):
        items = sorted(value, key=str) if isinstance(value, set | frozenset) else value
        return f"[{', '.join(_toml(item) for item in items)}]"
    return "(none)" if value is None else str(value)
