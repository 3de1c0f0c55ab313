"""Harm told by nouns beside those it came to: "injuries to four nurses", "martyrs and wounded", "from their homes"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.aftermath import from_home, without_shelter
from crosscheck.extracting.conjuncts import list_start
from crosscheck.extracting.figures import Figure, Phrase, lemma
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["harm_of", "inflicted", "with_another"]

_INJURIES = words("hospital", "injuries")
_DRIVEN = words("homes", "driven")
_FATAL = words("tolls", "fatal")
_CAUSES, _WOUNDING = words("naming", "causes"), words("naming", "wounding")
_SKIPPED = {"RB", "DT", "JJ", "JJS", "PRP$", "RBS"}
_BOTH = {"killed", "injured"}
_AFTER_BOTH = {"in", "on", "from", "by", "after", "during", "were", "was", "had", "have"}
_FAR = 10  # tokens


def inflicted(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "resulted in injuries to four nurses", "inflicted wounds on eight", "drove 900 people from their homes"."""
    bare = phrase.counted is None and figure.mention.kind is Kind.COUNT
    if not (bare or lexicon.lineage(phrase.counted or "")):
        return None
    at = (list_start(doc, figure.start) if phrase.head is not None else figure.start) - 1
    while at > 0 and doc[at].tag_ in _SKIPPED:
        at -= 1
    if at < 1:
        return None
    homeless = lemma(doc[at]) == "leave" and without_shelter(doc, phrase.end)
    if homeless or (lemma(doc[at]) in _DRIVEN and from_home(doc, phrase.end)):
        return Outcome("displaced", lemma(doc[at]), at, active=True)
    noun = _injuries_before(doc, at)
    if noun is None or not _is_caused(doc, noun):
        return None
    name = "killed" if any(t.lower_ in _FATAL for t in doc[max(0, noun - 2) : noun]) else "injured"
    return Outcome(name, lemma(doc[noun]), noun)


def _injuries_before(doc: Doc, at: int) -> int | None:
    """The noun before "to", "on" or "among" at ``at``: "injuries (to)", "injuries of various degrees (on)"."""
    if doc[at].lower_ not in ("to", "on", "among"):
        return None
    noun = at - 1
    if lemma(doc[noun]) == "degree":
        noun = next((i - 1 for i in range(noun, max(0, noun - 4), -1) if doc[i].lower_ == "of"), noun)
    return noun if noun >= 0 and lemma(doc[noun]) in _INJURIES and doc[noun].tag_ in ("NN", "NNS", "NNP") else None


def _is_caused(doc: Doc, noun: int) -> bool:
    """Whether a verb tells that the injuries came about, or they open the sentence, as in "injuries to six people"."""
    before = doc[max(0, noun - _FAR) : noun]
    return any(lemma(t) in _CAUSES for t in before) or (noun < 2 and all(t.tag_ in _SKIPPED for t in before))


def with_another(doc: Doc, at: int, name: str, lexicon: Lexicon) -> str:
    """ "dozens of martyrs and wounded" counts both as one; of "12 deaths and injuries" only the deaths are told."""
    if doc[at + 1 : at + 2].text.lower() not in ("and", "or") or at + 2 >= len(doc) or name not in _BOTH:
        return name
    other, after = doc[at + 2], doc[at + 3] if at + 3 < len(doc) else None
    second = lexicon.states.get(other.lower_)
    ends = after is None or after.is_punct or after.lower_ in _AFTER_BOTH
    return "casualties" if ends and {second, name} == _BOTH else name


def harm_of(doc: Doc, at: int, lexicon: Lexicon) -> str | None:
    """The outcome of a noun before "of", and of the one joined to it: "the killing or wounding (of)"."""
    name = _harm_of(doc, at, lexicon)
    joined = at > 1 and doc[at - 1].lower_ in ("and", "or")
    other = _harm_of(doc, at - 2, lexicon) if joined else None
    return "casualties" if {name, other} == _BOTH else name


def _harm_of(doc: Doc, at: int, lexicon: Lexicon) -> str | None:
    noun = lemma(doc[at])
    return "injured" if noun in _WOUNDING else lexicon.nouns.get(noun)
