"""Who or what a figure counts, where its own phrase leaves it to what was counted before or to what happened."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from crosscheck.extracting.ellipsis import predicated
from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.phrases import noun_phrase
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["NEAR", "counted_noun"]

NEAR = 4  # counts back among which "others" finds what was counted before
_KINDS = {("child",), ("woman",), ("man",)}  # by age and sex
_SUFFERED = words("figures", "suffered")
_HOUSES = words("figures", "houses")
_OF_A_KIND = {"detained", "displaced", "rescued"}  # outcomes whose nouns name a kind of people
_EVENTS = words("tolls", "events")


def counted_noun(
    doc: Doc, phrase: Phrase, outcome: Outcome | None, share: bool, before: Sequence[Reading], lexicon: Lexicon
) -> str | None:
    """The counted noun; "others" and "of them" count what was counted before, an outcome's noun counts people.

    ``share`` tells that the figure is one, ``before`` are the last counts of the same segment, ``NEAR`` at most.
    """
    harm = outcome is not None and outcome.harm
    some = share or phrase.subset or (outcome is not None and outcome.part)
    unnamed = phrase.counted in (None, "them", "person") or phrase.counted in lexicon.nouns
    if some and harm and unnamed and (noun := predicated(doc, phrase.end, lexicon)):
        return noun
    if phrase.counted in ("other", "them", "more") or (phrase.others and phrase.counted is None):
        return _counted_before(doc, phrase, outcome, before, lexicon)
    if phrase.counted is None and (opening := _opening(doc, before)) is not None:
        return predicated(doc, phrase.end, lexicon) or opening.counted or ("person" if harm else None)
    if harm and phrase.counted is None and (noun := _behind_next_verb(doc, phrase, lexicon)):
        return noun
    if harm and (phrase.counted is None or _only_says_what(phrase.counted, lexicon)):
        return _whose(phrase, lexicon) or "person"
    return phrase.counted


def _behind_next_verb(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> str | None:
    """The noun that a further verb of harm has behind its own figure: "killed 28 and wounded 30 militants"."""
    at = phrase.end
    if at + 3 >= len(doc) or doc[at].text not in ("and", ",") or doc[at + 2].tag_ != "CD":
        return None
    behind = phrase.start > 0 and lemma(doc[phrase.start - 1]) in lexicon.verbs and lemma(doc[at + 1]) in lexicon.verbs
    found = noun_phrase(doc, at + 2, at + 3, False, lexicon) if behind else None
    return found.counted if found is not None and _may_be_all(found, doc, lexicon) else None


def _may_be_all(phrase: Phrase, doc: Doc, lexicon: Lexicon) -> bool:
    """Whether the noun says who all are: "militants", whom a raid is meant for; not "tourists" or "others"."""
    plural = phrase.head is not None and doc[phrase.head].tag_ == "NNS"
    return plural and "fighter" in lexicon.lineage(phrase.counted or "")


def _counted_before(
    doc: Doc, phrase: Phrase, outcome: Outcome | None, before: Sequence[Reading], lexicon: Lexicon
) -> str:
    """The noun of an earlier count; others than children, or than those of a list, are people of any kind."""
    near = [r for r in reversed(before) if r.counted]
    if phrase.counted == "them" and near and near[0].doc is doc:
        return near[0].counted or "person"
    earlier = next((r for r in near if r.person and not _is_inside(r)), None)
    if earlier is None:
        return "person"
    told_by = earlier.outcome.trigger if earlier.outcome is not None and earlier.doc is doc else None
    together = outcome is not None and outcome.trigger == told_by
    of_any_kind = lexicon.lineage(earlier.counted or "")[:1] in _KINDS or earlier.counted in _HOUSES
    if phrase.counted != "them" and (together or of_any_kind):
        return "person"
    return earlier.counted or "person"


def _is_inside(reading: Reading) -> bool:
    """Whether it counts some of those before: "two of them", "including two officers"."""
    before = reading.doc[max(0, reading.phrase.start - 2) : reading.phrase.start]
    marked = any(t.lower_ in ("including", "among") for t in before)
    return marked or reading.phrase.subset or (reading.outcome is not None and reading.outcome.part)


def _opening(doc: Doc, before: Sequence[Reading]) -> Reading | None:
    """The base that a sentence opens with: in "Of 240 samples taken, 60 contained ...", the 240."""
    last = before[-1] if before else None
    opens = last is not None and last.doc is doc and doc[0].lower_ == "of" and last.figure.start <= 2
    return last if opens else None


def _only_says_what(counted: str, lexicon: Lexicon) -> bool:
    """Whether a noun says what happened and not to whom: "deaths", "bodies", "lives"; not "hostages"."""
    outcome = lexicon.nouns.get(counted)
    kind = outcome in _OF_A_KIND and counted not in _EVENTS and bool(lexicon.lineage(counted))
    return counted in lexicon.objects or (outcome is not None and not kind)


def _whose(phrase: Phrase, lexicon: Lexicon) -> str | None:
    """Whose deaths are counted: "eleven civilian deaths" are civilians; "two police killings" may be by police."""
    whose = phrase.modifiers[-1] if phrase.modifiers and phrase.counted in _SUFFERED else ""
    harmed = whose in lexicon.states or whose in lexicon.nouns
    return whose if lexicon.lineage(whose) and not harmed else None
