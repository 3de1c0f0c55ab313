"""What a single word of a parse is: its lemma, a noun, a day."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.words import table, words
from crosscheck.numbers.nouns import singular

__all__ = [
    "DASHES",
    "DAYS",
    "FINITE",
    "LISTED",
    "MEMBERS",
    "NAMES",
    "NOUNS",
    "is_glued",
    "is_noun",
    "lemma",
    "noun_follows",
]

NOUNS = {"NN", "NNS", "NNP", "NNPS"}  # tags
NAMES = {"NNP", "NNPS"}
FINITE = {"VBD", "VBZ", "VBP"}  # tags of verbs that have a subject of their own
# Tags of what stands in a list of noun phrases: "two men, at least six of the boys and their four sisters".
LISTED = NOUNS | {"CD", "DT", "PRP$", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "IN", "CC", ","}
MEMBERS = LISTED | {"HYPH", "POS"}  # the same with owners and words that hyphens join
DASHES = {"-", "–", "—"}
DAYS = words("figures", "days")
_PLURALS: dict[str, str] = table("figures")["plurals"]
_WINDING = words("figures", "winding")
_LEMMAS: dict[str, str] = table("figures")["lemmas"]


def lemma(token: Token) -> str:
    """The singular lemma in lower case; title case, which the model leaves as it is, included."""
    word: str = token.lower_
    if (known := _PLURALS.get(word) or _LEMMAS.get(word)) is not None:
        return known
    if word == "wound":  # the model takes "kill three and wound two" for the past of "wind"
        return "wind" if token.tag_.startswith("VB") and token.doc[token.i + 1 : token.i + 2].text in _WINDING else word
    if token.tag_ in ("NNP", "NNPS") or (token.tag_ == "NNS" and token.lemma_ == token.text):
        return singular(word)
    return str(token.lemma_.lower())


def is_noun(token: Token) -> bool:
    """Whether the token is a noun or a name, and no day."""
    return token.tag_ in NOUNS and token.lower_ not in DAYS and token.text[:1].isalnum()


def noun_follows(doc: Doc, at: int, names: bool = False) -> bool:
    """Whether a noun stands right behind the token, or with ``names`` any noun or name."""
    return at + 1 < len(doc) and doc[at + 1].tag_ in (NOUNS if names else {"NN", "NNS"})


def is_glued(token: Token) -> bool:
    """Whether a hyphen stands inside a word: "12 non-combatants"."""
    return token.i == 0 or not (token.whitespace_ or token.nbor(-1).whitespace_)
