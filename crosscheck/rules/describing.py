"""What ``crosscheck explain`` prints of a rule: its own words, and its examples."""

from __future__ import annotations

from collections.abc import Iterable

from crosscheck.rules.schema import ClaimRule, GroupRule, Rule, RunRule, Text, many

__all__ = ["document"]


def document(rule: Rule) -> str:
    """A docstring with the sections that every checker's has."""
    sections = {
        "Why it matters": [rule.why],
        "Fires on": [_example(example) for example in rule.bad],
        "Silent on": [_example(example) for example in rule.good],
        "Known false alarms": [rule.false_alarms],
    }
    parts = [" ".join(rule.finds.split()), f"A rule without code: it looks at {_LOOKS_AT[type(rule)]}."]
    parts += [f"{head}:\n{_indented(texts)}" for head, texts in sections.items() if any(texts)]
    return "\n\n".join(parts)


_LOOKS_AT = {
    ClaimRule: "each claim",
    GroupRule: "two claims about the same thing",
    RunRule: "two claims that print the same figure",
}


def _example(example: object) -> str:
    return "\nbeside ".join(f'"{_text(each)}"' for each in many(example))


def _text(text: object) -> str:
    if not isinstance(text, Text):
        return " ".join(str(text).split())
    return " / ".join(" ".join(part.split()) for part in (text.title, text.text) if part)


def _indented(texts: Iterable[str]) -> str:
    return "\n".join(f"    {line.strip()}" for text in texts for line in text.splitlines())
