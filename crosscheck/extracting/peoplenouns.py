"""The nouns for people as they are printed: "child" and "children", each as patterns and with its singular."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon

__all__ = ["any_noun", "is_plural", "plural_noun", "singular"]

_PLURALS: dict[str, str] = table("listing")["plurals"]
_SIBILANTS = ("s", "x", "ch", "sh")


def plural(noun: str) -> str:
    """The plural of a noun for people: "women", "deputies", "coaches"."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("man"):
        return f"{noun[:-2]}en"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return noun + ("es" if noun.endswith(_SIBILANTS) else "s")


def is_plural(noun: str) -> bool:
    """Whether a noun for people has the form of a plural: "guards", "women", but not "hostess"."""
    return noun in _PLURALS.values() or noun.endswith("men") or (noun.endswith("s") and not noun.endswith("ss"))


def singular(noun: str, lexicon: Lexicon) -> str:
    """The singular of a noun in a list: "woman" for "women"."""
    return _singulars(lexicon).get(noun) or (noun if noun in lexicon.people else noun.removesuffix("s"))


def any_noun(lexicon: Lexicon) -> str:
    """A pattern for the nouns that can stand in a list, in the singular and in the plural."""
    singulars = _singulars(lexicon)
    return _alternatives({"others", *singulars, *singulars.values()})


def plural_noun(lexicon: Lexicon) -> str:
    """A pattern for the same nouns in the plural."""
    return _alternatives(set(_singulars(lexicon)))


@lru_cache(maxsize=4)
def _singulars(lexicon: Lexicon) -> dict[str, str]:
    """The singulars of the nouns that can stand in a list, by their plurals."""
    outside = {*words("listing", "no_items"), *lexicon.nouns, *lexicon.states, *lexicon.objects}
    return {plural(w): w for w in {*lexicon.people, *words("listing", "beside_people")} if w not in outside}


def _alternatives(nouns: set[str]) -> str:
    """A pattern for any of the nouns, the longer ones first; by their first letters, which is far quicker to match."""
    ordered = sorted(nouns, key=lambda w: (w[0], -len(w), w))
    by_letter = (rf"{first}(?:{'|'.join(re.escape(w[1:]) for w in same)})" for first, same in groupby(ordered, _first))
    return rf"(?:{'|'.join(by_letter)})\b(?!['’]s\b)"


def _first(word: str) -> str:
    return word[0]
