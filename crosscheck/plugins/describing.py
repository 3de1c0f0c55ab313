"""What ``crosscheck plugins``, ``checkers`` and ``explain`` show."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from crosscheck.checking import Checker, Scope
from crosscheck.plugins.registry import PluginInfo, Registry

__all__ = [
    "FAMILIES",
    "SECTIONS",
    "CheckerDoc",
    "describe_checkers",
    "describe_plugins",
    "explain",
    "explain_plugin",
    "parse_doc",
]

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


def explain_plugin(plugin: PluginInfo, registry: Registry) -> str:
    """What a plugin is for, where it comes from, and what it adds."""
    doc = parse_doc(plugin.doc)
    facts = {
        "From": f"{plugin.origin}, {plugin.path}",
        "State": f"{plugin.status}: {plugin.reason}" if plugin.reason else plugin.status,
        "Hooks": ", ".join(plugin.hooks),
    }
    parts = [f"plugin {plugin.label}", doc.summary, doc.body]
    parts.append("\n".join(f"{name + ':':7}{text}" for name, text in facts.items() if text))
    mine = [checker for checker in registry.checkers if checker.name in plugin.checkers]
    if mine:
        lines = [f"    {c.name}: {parse_doc(c.doc).summary or '(no documentation)'}" for c in mine]
        parts.append("\n".join(("Checkers:", *lines)))
    return "\n\n".join(part for part in parts if part) + "\n"


def describe_plugins(registry: Registry) -> list[dict[str, Any]]:
    """Of each plugin its name, version, origin, status, what it adds, and why it is not active."""
    return [
        {
            "name": plugin.name,
            "version": plugin.version,
            "from": plugin.origin,
            "path": plugin.path,
            "status": plugin.status,
            "reason": plugin.reason,
            "checkers": list(plugin.checkers),
            "hooks": list(plugin.hooks),
        }
        for plugin in registry.plugins
    ]


def describe_checkers(
    registry: Registry, selected: Iterable[Checker], options: Mapping[str, Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Of each checker what it is; ``selected`` are those that the settings leave on, ``options`` theirs by checker."""
    on = {checker.name for checker in selected}
    return [
        {
            "name": checker.name,
            "code": checker.code,
            "family": checker.family,
            "severity": str(checker.severity),
            "scope": str(checker.scope),
            "plugin": registry.owners[checker.name].name,
            "version": registry.owners[checker.name].version,
            "from": registry.owners[checker.name].origin,
            "on": checker.name in on,
            "finds": parse_doc(checker.doc).summary,
            "options": _options(checker, options.get(checker.name, {})),
        }
        for checker in registry.checkers
    ]


def _options(checker: Checker, given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The options with their types, their defaults and what the settings make of them."""
    return [
        {
            "name": name.replace("_", "-"),
            "type": _type(default),
            "default": _plain(default),
            "value": _plain(given.get(name, default)),
        }
        for name, default in sorted(checker.options.items())
    ]


def _type(default: object) -> str:
    """What TOML calls a value like this."""
    if isinstance(default, tuple | list | set | frozenset):
        return "array"
    names = {bool: "boolean", int: "integer", float: "float", str: "string", dict: "table"}
    return names.get(type(default), "any")


def _plain(value: object) -> object:
    """Sets have no order of their own."""
    return sorted(value, key=str) if isinstance(value, set | frozenset) else value


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
