"""What stands behind a participle and is no object: when and where; or a number that is one."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.tokens import DAYS, NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["opens_quantity", "says_when", "says_where"]

_BOUNDS, _ROUND = words("voice", "bounds"), words("voice", "round")
_TIMES, _WHICH_TIME = words("voice", "times") | DAYS, words("voice", "which_time")
_PLACES, _LENGTHS = words("voice", "places"), words("voice", "lengths")
_FAR = 5  # tokens


def says_when(doc: Doc, at: int) -> bool:
    """ "killed Sunday", "injured early on Monday", "wounded last week", "killed a year ago", "killed Nov. 5"."""
    end = min(len(doc), at + _FAR)
    while at < end and (doc[at].lower_ in _WHICH_TIME or doc[at].tag_ in ("CD", "DT")):
        at += 1
    if at >= len(doc) or lemma(doc[at]).removesuffix(".") not in _TIMES:
        return False
    following = doc[at + 1] if at + 1 < len(doc) else None
    if following is None or lemma(following) in _TIMES:  # "Saturday morning"
        return True
    return following.tag_ not in ("NN", "NNS") and following.lower_ not in ("-", "old")


def says_where(doc: Doc, at: int) -> bool:
    """ "killed a block from the school", "shot 30 miles north of the border"."""
    first, end = at, min(len(doc) - 1, at + _FAR)
    while at < end and doc[at].tag_ in ("CD", "DT", "JJ"):
        at += 1
    return first < at < end and lemma(doc[at]) in _LENGTHS and doc[at + 1].tag_ in ("IN", "RB")


def opens_quantity(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """ "killed over 30", "between 10 and 20", "as many as 40", but not "over two days", "around 3 p.m."."""
    if doc[at].lower_ not in _BOUNDS and doc[at : at + 2].text.lower() not in _BOUNDS:
        return False
    number = next((t for t in doc[at + 1 : at + 5] if t.tag_ == "CD" or t.lower_ in _ROUND), None)
    if number is None:
        return doc[at].lower_ in ("as", "at")
    if ":" in number.text or (number.text.isdecimal() and len(number.text) == 4 and number.text[:2] in ("19", "20")):
        return False
    behind = doc[number.i + 1 : number.i + 3]
    if len(behind) == 2 and behind[0].text == "-" and behind[1].tag_ != "CD":
        return False  # "over an eight-hour stretch", "near a 40-foot tower"
    counted = next((t for t in doc[number.i + 1 : number.i + 7] if not _is_of_number(t)), None)
    if counted is None or doc[at].lower_ not in _PLACES or any(t.tag_ == "CD" for t in doc[number.i + 1 : counted.i]):
        return counted is None or lemma(counted).removesuffix(".") not in _TIMES
    return bool(lexicon.lineage(lemma(counted))) or counted.tag_ not in NOUNS  # "near three villages" is a place


def _is_of_number(token: Token) -> bool:
    """Whether the token only goes on a number: "10 and 20", "half a dozen", "a quarter of a million"."""
    return token.tag_ in ("CD", "DT", "HYPH") or token.lower_ in ("and", "to", "of") or token.lower_ in _ROUND
