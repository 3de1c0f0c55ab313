"""Wire credits: what an article says of the agency that it was taken from."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from crosscheck.source import Source

__all__ = ["wire_credits"]

_HEAD, _TAIL = 600, 600  # a credit stands in the first or the last lines
_SPLIT = re.compile(r"\s*(?:,|;|/|\band\b|&)\s*", re.I)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    data = tomllib.loads(files("crosscheck.sources").joinpath("wires.toml").read_text("utf-8"))
    agency = "|".join(sorted(map(re.escape, data["agencies"]), key=lambda name: (-len(name), name)))
    dateline = re.compile(rf"\(({agency})\)[ \t]*(?:[-–—:]|$)", re.M)
    line = re.compile(rf"^[ \t]*(?:[-–—•][ \t]*)?\(?({agency})\)?\.?[ \t]*$", re.M)
    labels = "|".join(map(re.escape, data["labels"]))
    label = re.compile(rf"^[ \t]*(?:{labels})[ \t]*:?[ \t]+([^\n]{{2,120}})$", re.M | re.I)
    return dateline, line, label


def wire_credits(source: Source) -> tuple[str, ...]:
    """The agencies that an article credits as its source, in the order of the text: "(Reuters) -", "Source: AFP"."""
    dateline, line, label = _patterns()
    head, tail = source.text[:_HEAD], source.text[-_TAIL:]
    found = [match[1] for match in dateline.finditer(head)]
    found += [match[1] for match in line.finditer(tail)]
    for match in label.finditer(tail):
        found += [name.strip(" .") for name in _SPLIT.split(match[1])]
    return tuple(dict.fromkeys(name for name in found if name))
