"""Who is counted by "the number of": "dead", "people who fell ill", "those who have taken refuge in schools"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.harm import Outcome, counted_outcome
from crosscheck.extracting.identified import means_harm
from crosscheck.extracting.phrasal import happened_to
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.whereabouts import kept_somewhere
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["number_of_harmed"]

_DEADLY = words("fates", "deadly_crimes")
_NUMBERS, _NUMBER_LINKS, _PUTTING = (words("tolls", key) for key in ("numbers", "number_links", "putting"))
_RANGES = words("tolls", "ranges") | words("tolls", "moves")
_AND_OF = [
    ["that", "of", "the"],
    ["and", "of", "those"],
    ["and", "of", "the"],
    ["of", "those", "people"],
    ["and", "of", "people"],
]
_CRIME, _FEW, _BACK, _PUT = 5, 3, 7, 9  # tokens


def number_of_harmed(doc: Doc, at: int, link: int, lexicon: Lexicon) -> Outcome | None:
    """Who is counted by "the number of": "dead", "people who fell ill", "those who have taken refuge in schools"."""
    numbers = doc[link].lower_ in _NUMBER_LINKS or lemma(doc[link]) in _RANGES
    if not numbers or not _number_of(doc, at, link):
        return None
    if means_harm(doc, at, lexicon):
        crimes = (
            {lemma(t) for t in doc[at + 1 : at + _CRIME]} & _DEADLY
            if doc[at : at + 2].text.lower() == "victims of"
            else ()
        )
        return Outcome("killed" if crimes else counted_outcome(doc[at], lexicon), doc[at].lower_, at)
    return _by_phrase(doc, at, lexicon) if doc[at].tag_.startswith("VB") else None


def _by_phrase(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """What the verb of a "who" clause tells: "(the number of people) who fell ill (rose to)"."""
    own = any(t.tag_ == "WP" for t in doc[max(0, at - _FEW) : at])
    return (happened_to(doc, at, lexicon) or kept_somewhere(doc, at, lexicon)) if own else None


def _number_of(doc: Doc, at: int, link: int) -> bool:
    """Whether "number of" (or the second half of such a list: "and wounded to 100") stands before the counted word."""
    before = [t.lower_ for t in doc[max(0, at - _BACK) : at]]
    if before[-3:] in _AND_OF or before[-2:] == ["that", "of"]:
        return (
            True  # "rose to 18 and of those hurt to 41", "put the number of dead at 87 and that of the wounded at 266"
        )
    put = doc[link].lower_ == "at" and any(lemma(t) in _PUTTING for t in doc[max(0, at - _PUT) : at])
    if put and before[-1:] == ["the"]:
        return link == at + 1  # "put the dead at 12 and the wounded at 30"
    return bool(_NUMBERS.intersection(before)) or (before[-1:] == ["and"] and link == at + 1)
