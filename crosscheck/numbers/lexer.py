"""Cuts text into tokens: figures, words, signs, and the few shapes that are one thing whatever stands around them."""

from __future__ import annotations

import re

__all__ = ["Tokens", "tokenize"]

# Every repetition is either over one class of characters or has a limit, so that no text takes more than linear time.
_TOKEN = re.compile(
    r"""
    (?P<web>(?:https?://|www\.)\S+)
  | (?P<date>(?<![\w-])\d{4}-\d{2}-\d{2}(?:T[\d:.]{1,20}Z?)?(?![\w-])
      |(?<![\w/.])\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\w/])
      |(?<![\w-])\d{1,2}-\d{1,2}-\d{4}(?![\w-]))
  | (?P<time>(?<![\w:])\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?![\d:]|,\d{3}(?!\d)))
  | (?P<dotted>\d{1,9}(?:\.\d{1,9}){2,9}(?!\.?\d))
  | (?P<num>(?<=[$€£])\d{1,9},\d{2}(?![,.]?\d)
      |\d{1,3}(?:,\d{3}){1,12}(?!,?\d)(?:\.\d+)?
      |\d{1,2}(?:,\d{2}){1,8},\d{3}(?!,?\d)(?:\.\d+)?
      |\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,8}(?!\d)(?:\.\d+)?
      |\d{1,3}(?:\ \d{3}){0,3}\ 000(?![\d,.]\d)(?!\d)
      |\d+(?:\.\d+)?
      |(?<![\w.])\.\d+)
  | (?P<frac>[¼-¾⅐-⅞])
  | (?P<word>[^\W\d_¼-¾⅐-⅞]+(?:['’][^\W\d_]+)*)
  | (?P<sign>\S)
    """,
    re.X,
)
_PAD = 12
_BREAK = re.compile(r"\n[^\S\n]*\n")


class Tokens:
    """The tokens of a text as parallel lists, padded at both ends so that looking around never leaves them.

    ``kind`` is the name of the group that matched. ``gap`` is 0 where no space stands before the token, 1 where some
    does, 2 where a paragraph begins; ``low`` is the token in small letters with plain apostrophes and hyphens. An em
    dash glued to a word is a sign of its own there: "64—years past his prime".
    """

    __slots__ = ("end", "gap", "kind", "low", "raw", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.raw: list[str] = [""] * _PAD
        self.low: list[str] = [""] * _PAD
        self.kind: list[str] = [""] * _PAD
        self.start: list[int] = [0] * _PAD
        self.end: list[int] = [0] * _PAD
        self.gap: list[int] = [2] * _PAD

    def first(self) -> int:
        """The index of the first real token."""
        return _PAD

    def __len__(self) -> int:
        """The index after the last real token."""
        return len(self.raw) - _PAD

    def glued(self, index: int) -> bool:
        """Whether no space stands between the token and the one before it."""
        return self.gap[index] == 0

    def hyphen(self, index: int) -> bool:
        """Whether the token joins two words to one, as in "40-page"; a dash glued to its words does not."""
        return self.low[index] == "-" and self.raw[index] != "–" and self.gap[index] == self.gap[index + 1] == 0

    def capital(self, index: int) -> bool:
        """Whether the token is a word that begins with a capital."""
        return self.kind[index] == "word" and self.raw[index][0].isupper()


_PLAIN = str.maketrans({"’": "'", "‐": "-", "‑": "-", "–": "-", "−": "-"})


def tokenize(text: str) -> Tokens:
    """The tokens of ``text``."""
    tokens = Tokens(text)
    raw, low, kind, start, end, gap = tokens.raw, tokens.low, tokens.kind, tokens.start, tokens.end, tokens.gap
    last = 0
    for match in _TOKEN.finditer(text):
        at, to = match.span()
        word = match[0]
        raw.append(word)
        low.append(word.lower().translate(_PLAIN))
        kind.append(match.lastgroup or "")
        start.append(at)
        end.append(to)
        gap.append(0 if at == last and last else 2 if not last or _BREAK.search(text, last, at) else 1)
        last = to
    if "—" in low:
        _fold_dashes(tokens)
    for column, filler in ((raw, ""), (low, ""), (kind, "")):
        column.extend([filler] * _PAD)
    start.extend([len(text)] * _PAD)
    end.extend([len(text)] * _PAD)
    gap.extend([2] * _PAD)
    return tokens


def _fold_dashes(tokens: Tokens) -> None:
    """Makes plain dashes of the em dashes that have a space or stand between two figures: "5—10 people"."""
    low, kind, gap = tokens.low, tokens.kind, tokens.gap
    for at in range(_PAD, len(low) - 1):
        if low[at] == "—" and (gap[at] or gap[at + 1] or kind[at - 1] == kind[at + 1] == "num"):
            low[at] = "-"
