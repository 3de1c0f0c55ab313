"""What happened to those who are counted.

Casualties are read from the words around a figure and not from the parse: wire copy, headlines and translated reports
break the small model's parser at just these places, while their word order is as good as fixed. Triggers are of four
sorts: the harmed follow an active verb ("killed 29"), and precede a passive ("29 were killed"), a happening ("29
died") or a state ("29 dead"). What no trigger claims gets the verb that governs it in the parse.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc

from crosscheck.extracting.aftermath import left_hurt
from crosscheck.extracting.apart import died_since, in_clause_of_another, is_excepted, others_follow
from crosscheck.extracting.asides import resumes, verb_behind_aside
from crosscheck.extracting.bases import is_base, own_words
from crosscheck.extracting.boats import saved_aboard
from crosscheck.extracting.brackets import bracketed
from crosscheck.extracting.bynames import are_people
from crosscheck.extracting.conditions import in_condition
from crosscheck.extracting.corpses import whose_bodies
from crosscheck.extracting.explained import explained
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.freed import set_free
from crosscheck.extracting.harm import Outcome, either, is_person, means_people, sharpened
from crosscheck.extracting.heard import only_says_so
from crosscheck.extracting.howbadly import some_of_those_before
from crosscheck.extracting.implied import LISTED, NOBODY, is_implied
from crosscheck.extracting.inlists import is_listed
from crosscheck.extracting.intoll import some_of_toll
from crosscheck.extracting.labels import labelled
from crosscheck.extracting.lookedfor import looked_for
from crosscheck.extracting.losses import lost
from crosscheck.extracting.naming import massacred, named, victims
from crosscheck.extracting.nobody import of_nobody
from crosscheck.extracting.objects import harmed_also, harmed_earlier, runs_on
from crosscheck.extracting.ownstates import is_told_anew
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.pickedup import picked_up
from crosscheck.extracting.pronouns import harmed_later
from crosscheck.extracting.sickness import struck_by_disease
from crosscheck.extracting.subjects import harmed_after, overtaken
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.tokens import LISTED as IN_LISTS
from crosscheck.extracting.tolls import tolled
from crosscheck.extracting.voice import before_death, harms
from crosscheck.extracting.whereabouts import caught
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind

__all__ = ["governor_of", "outcome_of"]

_Search = Callable[[Doc, Figure, Phrase, Lexicon], Outcome | None]
_TAKES_OVER = FINITE | {"MD", "VBN", "VBG", "WP", "WDT", "JJ", "RB"}
_PLURAL = {"were", "are", "have", "had"}
_FEW, _AHEAD = 4, 12  # tokens
_PASSED = {"RB", "DT", "PRP$", "RP"}
_UNHARMED, _APART = words("outcomes", "unharmed"), words("outcomes", "apart")
_MOVED = {"displaced", "rescued"}
_OF_PEOPLE_ONLY = {"detained", "displaced"}  # "two tankers were seized", "two blocks were evacuated"
_BESIDE, _OF_THINGS = words("outcomes", "beside"), words("outcomes", "of_things")
_HEARD = words("outcomes", "heard")


def outcome_of(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The outcome of a count, from the nearest words that can give one; None where nothing says what happened."""
    if is_excepted(doc, phrase):
        return None
    if only_says_so(doc, phrase, lexicon) or in_clause_of_another(doc, phrase, lexicon):
        return governor_of(doc, figure, phrase, lexicon)
    listed = figure.mention.quantity.convention != LISTED or are_people(doc, figure.start, figure.end)
    people = (listed and is_person(phrase, doc, lexicon)) or massacred(doc, figure, phrase, lexicon)
    if people and not _of_one_body(doc, figure, phrase, lexicon):
        found = _of_people(doc, figure, phrase, lexicon)
        if found and figure.mention.quantity.convention == NOBODY:
            found = of_nobody(doc, figure, found, lexicon)
        if found or is_base(doc, phrase):
            return found
    if is_implied(figure.mention):
        return None
    return governor_of(doc, figure, phrase, lexicon)


def _of_people(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What happened to people: from their own noun, from the words around them, from what is told of them later."""
    some = some_of_those_before(doc, figure, phrase, lexicon) or bracketed(doc, figure, phrase, lexicon)
    if some is not None:
        return some
    if is_base(doc, phrase):
        return _first((named, own_words, victims), doc, figure, phrase, lexicon)
    if figure.mention.quantity.convention != NOBODY and (freed := set_free(doc, phrase, lexicon)) is not None:
        return freed
    found = named(doc, figure, phrase, lexicon)
    if found is None:
        found = _first((*_around(doc, phrase, lexicon), victims, harmed_later, caught), doc, figure, phrase, lexicon)
    elif _attributive(found, figure, phrase):
        found = _later(found, doc, figure, phrase, lexicon)
    return overtaken(found, doc, figure, phrase, lexicon) if found else None


def _of_one_body(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether it is a share of a single thing: "burns to half of his body"."""
    single = phrase.head is not None and doc[phrase.head].tag_ == "NN"
    return single and figure.mention.kind is Kind.SHARE and phrase.counted in lexicon.nouns


def _around(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> tuple[_Search, ...]:
    """Where to look, in this order; in a list behind "including" what was told before comes first."""
    if is_listed(doc, phrase, lexicon):
        listed = explained, tolled, lost, some_of_toll, _adjacent, died_since, harmed_earlier, harmed_also
        return listed if others_follow(doc, phrase) else (*listed, harmed_after)
    return (
        in_condition,
        whose_bodies,
        saved_aboard,
        picked_up,
        struck_by_disease,
        labelled,
        explained,
        tolled,
        lost,
        left_hurt,
        _adjacent,
        _further_object,
        harmed_also,
        harmed_after,
        harmed_earlier,
        looked_for,
    )


def _further_object(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "It killed a woman and four girls, and nine people were wounded": what no verb follows is still an object."""
    after = doc[phrase.end] if phrase.end < len(doc) else None
    joined = phrase.start > 0 and doc[phrase.start - 1].lower_ in ("and", ",")
    if not (joined or runs_on(doc, phrase, lexicon)) or (after is not None and after.tag_ in _TAKES_OVER):
        return None
    resumed = phrase.subset and resumes(doc, phrase.end)
    told = is_told_anew(doc, phrase, lexicon) or _suffers_later(doc, phrase.end, lexicon)
    if resumed or told or verb_behind_aside(doc, phrase.end) is not None:
        return None
    found = harmed_earlier(doc, figure, phrase, lexicon)
    return found if found is not None and found.active else None


def _suffers_later(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether a passive of their own follows: "killed three guards, and 14 people from the village were wounded"."""
    for token in doc[at : at + _AHEAD]:
        if token.lower_ in _PLURAL:
            return any(harmed_before(doc, t.i, lexicon) for t in doc[token.i + 1 : token.i + _FEW])
        if token.tag_ not in IN_LISTS | {"VBG"} or token.tag_ == "CC":
            return False
    return False


def _first(searches: tuple[_Search, ...], doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    return next((found for search in searches if (found := search(doc, figure, phrase, lexicon))), None)


def _attributive(found: Outcome, figure: Figure, phrase: Phrase) -> bool:
    """Whether it only says who they were before: the "missing" of "three missing hikers were found dead"."""
    return phrase.head is not None and figure.end <= found.trigger < phrase.head


def _later(found: Outcome, doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome:
    """What came of those whom an adjective tells of: "three missing hikers were found dead", but not "four dead men".

    What was told of others before ("nine killed and 12 wounded fighters") is not said of them, and the wounded who are
    moved are the wounded.
    """
    if found.name == "killed":
        return found
    later = _first((tolled, _adjacent, harmed_after), doc, figure, phrase, lexicon)
    return found if later is None or (found.name == "injured" and later.name in _MOVED) else later


def _adjacent(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    left = before_owner(doc, phrase.start - 1)
    while left > 0 and doc[left].tag_ == "RB":
        left -= 1
    left = before_death(doc, left)
    edge = left - 3
    while left > edge and left >= 0 and (doc[left].tag_ in _PASSED or doc[left].is_quote or doc[left].lower_ == "her"):
        left -= 1
    name = harms(doc, left, lexicon, means_people(doc, phrase, lexicon)) if left >= 0 else None
    if name and not _own_participle(doc, left, phrase, lexicon):
        return Outcome(either(doc, left, name, lexicon), lemma(doc[left]), left, active=True)
    right = phrase.end
    while right < len(doc) and (doc[right].tag_ == "RB" or doc[right].lower_ in _HEARD):
        right += 1
    if right >= len(doc) or doc[right].tag_ in ("VBN", "VBD"):
        return None  # with what follows: "two people wounded in the raid died"
    found = harmed_before(doc, right, lexicon, adjacent=True)
    missing = found is not None and found.name == "missing"  # "three people reported missing were found dead"
    return harmed_after(doc, figure, phrase, lexicon) or found if missing else found


def _own_participle(doc: Doc, left: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Girl killed two others injured in raid": in a headline without commas the second participle is the figure's."""
    right = doc[phrase.end] if phrase.end < len(doc) else None
    if right is None or doc[left].tag_ not in ("VBD", "VBN") or right.tag_ not in ("VBD", "VBN"):
        return False
    other = harmed_before(doc, right.i, lexicon, adjacent=True)
    saved = lexicon.verbs.get(lemma(doc[left])) in _MOVED
    if saved and other is not None and other.name == "trapped":
        return False  # "rescued 40 people stranded on a reef"
    return other is not None and doc[left].lower_ != right.lower_


def governor_of(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The verb that governs the counted noun in the parse; an agent of harm ("two gunmen killed") suffers nothing."""
    token = doc[phrase.head] if phrase.head is not None else doc[figure.end - 1]
    role = token.dep_ if token.head.pos_ in ("VERB", "AUX") else ""
    for _ in range(8):
        if (token.pos_ in ("VERB", "AUX") and lemma(token) not in _BESIDE) or token.head is token:
            break
        token = token.head
    if token.pos_ not in ("VERB", "AUX"):
        return None
    name = lexicon.verbs.get(lemma(token)) or lexicon.happenings.get(lemma(token))
    people = is_person(phrase, doc, lexicon)
    if name is None or (not people and (name in _OF_PEOPLE_ONLY or _harms_no_thing(doc, token.i))):
        return Outcome(lemma(token), lemma(token), token.i, harm=False)
    if phrase.counted in _UNHARMED:
        return None  # "shot three more times"
    suffers = ("nsubjpass", "dobj") if lemma(token) in lexicon.verbs else ("nsubjpass", "dobj", "nsubj")
    if role in suffers and not people:
        return Outcome(sharpened(doc, token.i, name), lemma(token), token.i)
    return None


def _harms_no_thing(doc: Doc, at: int) -> bool:
    """ "(Two drones) were shot down", "save (650,000 jobs)", "survived (two wars)": nobody is harmed or rescued."""
    if lemma(doc[at]) in _OF_THINGS:
        return True
    return lemma(doc[at]) == "shoot" and doc[at + 1 : at + 2].text.lower() in _APART
