"""What msgspec says of a value that does not fit, in words for whoever wrote the file."""

from __future__ import annotations

import re
from enum import EnumMeta
from typing import Any, Literal, get_args, get_origin

import msgspec

from crosscheck.errors import did_you_mean
from crosscheck.rules.schema import Rule, Text

__all__ = ["in_plain_words"]

_PATH = re.compile(r" - at `\$(?P<path>[^`]*)`$")
_STEPS = re.compile(r"\.([\w-]+)|\[([^\]]*)\]")
_UNKNOWN = re.compile(r"Object contains unknown field `(?P<key>.*)`", re.S)
_MISSING = re.compile(r"Object missing required field `(?P<key>.*)`")
_VALUE = re.compile(r"Invalid (?:enum )?value '?(?P<value>.*?)'?", re.S)
_EXPECTED = re.compile(r"Expected `(?P<wanted>.*)`, got `(?P<given>.*)`")
_WORDS = {
    "str": "text",
    "array": "a list",
    "object": "a table",
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "null": "",
}


def in_plain_words(message: str, value: Any, kind: Any) -> tuple[tuple[str, ...], str]:
    """The key that is meant and what is wrong with it; ``value`` and ``kind`` are what did not fit what."""
    found = _PATH.search(message)
    path = tuple(name for name, index in _STEPS.findall(found["path"] if found else "") if name)
    message = _PATH.sub("", message)
    at = f"{'.'.join(path)}: " if path else ""
    struct = _struct_at(kind, value, path)
    if unknown := _UNKNOWN.fullmatch(message):
        key, names = unknown["key"], _keys(struct)
        hint = did_you_mean(key.replace("_", "-"), names) or _elsewhere(key) or f"; there are {', '.join(names)}"
        return (*path, key), f'{at}unknown key "{key:.80}"{hint}'
    if missing := _MISSING.fullmatch(message):
        return path, f"{at}{missing['key']} is missing"
    if wrong := _VALUE.fullmatch(message):
        choices = _choices(struct, path[-1] if path else "")
        hint = did_you_mean(wrong["value"], choices) or f"; there are {', '.join(choices)}"
        return path, f'{at}unknown value "{wrong["value"]:.80}"{hint}'
    if wrong := _EXPECTED.fullmatch(message):
        return path, f"{at}expected {_told(wrong['wanted'])}, got {_told(wrong['given'])}"
    return path, f"{at}{message}"


def _told(types: str) -> str:
    words = dict.fromkeys(_WORDS.get(word, word) for word in types.split(" | "))
    if "a number" in words:
        words.pop("a whole number", None)
    return " or ".join(word for word in words if word)


def _struct_at(kind: Any, value: Any, path: tuple[str, ...]) -> Any:
    """The type of the table in which the last step of the path is a key, or to which the path leads."""
    struct = _of_scope(value) if kind == Rule else kind
    for name in path:
        inner = next((f.type for f in msgspec.structs.fields(struct) if f.encode_name == name), None)
        tables = [t for t in _flat(inner) if isinstance(t, type) and issubclass(t, msgspec.Struct)]
        if not tables:
            break
        struct = tables[0]
    return struct


def _of_scope(value: Any) -> Any:
    kinds = {k.__struct_config__.tag: k for k in get_args(Rule)}
    scope = value.get("scope") if isinstance(value, dict) else None
    return kinds.get(scope, kinds["group"]) if isinstance(scope, str) else kinds["group"]


def _elsewhere(key: str) -> str:
    """For a key of another scope: which rules have it."""
    scopes = [f'"{kind.__struct_config__.tag}"' for kind in get_args(Rule) if key in _keys(kind)]
    return f"; only a rule with scope = {' or '.join(scopes)} has it" if scopes else ""


def _keys(struct: Any) -> list[str]:
    tag = [] if struct is Text or not struct.__struct_config__.tag_field else [struct.__struct_config__.tag_field]
    return sorted([*tag, *(field.encode_name for field in msgspec.structs.fields(struct))])


def _choices(struct: Any, key: str) -> list[str]:
    if key == struct.__struct_config__.tag_field:
        return sorted(kind.__struct_config__.tag for kind in get_args(Rule))
    kind = next((f.type for f in msgspec.structs.fields(struct) if f.encode_name == key), None)
    found = []
    for each in _flat(kind):
        if isinstance(each, EnumMeta):
            found += [str(each[name].value) for name in each.__members__]
        elif get_origin(each) is Literal:
            found += [str(member) for member in get_args(each)]
    return found


def _flat(kind: Any) -> list[Any]:
    """The types that a union, or a tuple of one type, is made of."""
    if get_origin(kind) is Literal or not get_args(kind):
        return [kind]
    return [part for arg in get_args(kind) if arg is not Ellipsis for part in _flat(arg)]
