"""Datelines before the first sentence of wire copy: "OSLO, Norway (Quay) - ", which names no speaker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Doc

from crosscheck.extracting.attribution import Attribution
from crosscheck.extracting.called import clean

__all__ = ["after_dateline"]

# A town in capitals, what it lies in or the day, the agency in brackets, a dash: AP, Reuters and AFP style.
_DATELINE = re.compile(
    r"^\s*[A-Z][A-Z.'’ -]{1,40}[A-Z](?:,[^,()\n—–]{1,30}){0,2}\s*(?:\([^()\n]{2,30}\)\s*)?(?:[—–]|\s--?\s)\s*"
)
_LONGEST = 8  # tokens of a name


def after_dateline(doc: Doc, found: Iterable[Attribution]) -> Iterator[Attribution]:
    """The attributions with the dateline taken out of their names: what stands after it is the speaker."""
    line = _DATELINE.match(doc.text)
    cut = next((token.i for token in doc if line and token.idx >= line.end()), 0)
    for one in found:
        if one.start >= cut:
            yield one
            continue
        end = one.end if one.end > cut else one.cue
        if one.by_verb and cut < end <= cut + _LONGEST:
            name, reach = clean(doc[cut:end].text), (cut, max(one.reach[1], end))
            yield replace(one, name=name, start=cut, end=end, reach=reach)
