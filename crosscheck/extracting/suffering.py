"""The harmed stand before what happened to them: passives, happenings, states, and what was done to themselves."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.aftermath import aftermath
from crosscheck.extracting.deaths import passed_on
from crosscheck.extracting.destroyed import destroyed, narrowed
from crosscheck.extracting.harm import Outcome, counted_outcome, done_to_death, joined, sharpened
from crosscheck.extracting.phrasal import happened_to
from crosscheck.extracting.sufferers import are_people, sufferer
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.voice import is_passive, only_nearly, takes_object
from crosscheck.extracting.whereabouts import kept_somewhere
from crosscheck.extracting.words import words
from crosscheck.extracting.wounds import names_injuries
from crosscheck.lexicon import Lexicon

__all__ = ["harmed_before"]

_PARTICIPLES = {"VBN", "VBD", "JJ", "NNP", "NN", "VB", "VBP"}
_PAST = {"VBN", "VBD"}
_DONE_TO_PEOPLE = {"injured", "detained", "trapped"}
_NEAR, _KEPT = 5, 10  # tokens
_THEMSELVES = words("suffering", "themselves")
_BURIED = words("suffering", "buried")
_NO_WEAPONS = words("suffering", "no_weapons")
_BADLY, _CONTESTS = words("suffering", "badly"), words("suffering", "contests")
_FALLING = words("voice", "falling")
_ON_FIELD = words("suffering", "on_field")
_SNATCHED_FROM = words("suffering", "snatched_from")
_NAMING, _EVENTS = words("tolls", "naming"), words("tolls", "events")


def harmed_before(doc: Doc, at: int, lexicon: Lexicon, adjacent: bool = False) -> Outcome | None:
    """The outcome if the token says what happened to those named before it."""
    token = doc[at]
    word = token.lower_
    if word in ("among", "as") and (counted := _among(doc, at, lexicon)):
        return counted
    if _hits_nobody(doc, at) or only_nearly(doc, at):
        return None
    if found := _by_phrase(doc, at, lexicon):
        return found
    verb = _verb(doc, at, lexicon)
    if verb and word.endswith(("ed", "t", "n", "ain")) and is_passive(doc, at, lexicon):
        return joined(doc, at, sharpened(doc, at, verb), lexicon)
    happening = lexicon.happenings.get(lemma(token))
    if happening and (adjacent or token.tag_.startswith("VB")):
        return Outcome("injured" if _may_live(doc, at) else happening, lemma(token), at)
    other = _is_not_saved(doc, at) or _begins_compound(doc, at) or _of_the_object(doc, at, lexicon)
    state = None if other else lexicon.states.get(word)
    if word == "fatally" and at + 1 < len(doc) and doc[at + 1].tag_ in _PAST:
        return None  # "fatally wounded" is told by its verb
    if state and not verb and (adjacent or _predicative(doc, at)):
        return joined(doc, at, sharpened(doc, at, state), lexicon)
    return None


def _by_phrase(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """What a verb tells with the words around it: "lost their lives", "beaten to death", "passed away", "fell ill"."""
    dead = _by_own_hand(doc, at, lexicon) or _to_death(doc, at, lexicon) or passed_on(doc, at)
    dead = dead or destroyed(doc, at, lexicon)
    found = dead or _gassed(doc, at) or aftermath(doc, at) or happened_to(doc, at, lexicon)
    return found or kept_somewhere(doc, at, lexicon)


def _hits_nobody(doc: Doc, at: int) -> bool:
    """ "were shot at by guards", "a bus with six people shot past"; but "shot at a party", "shot at close range"."""
    if doc[at].lower_ == "hurt" and doc[at + 1 : at + 2].text.lower() == "by":
        return any(lemma(t) in _NO_WEAPONS for t in doc[at + 2 : at + _NEAR])  # "were hurt by the remarks"
    if doc[at].lower_ != "shot" or at + 1 >= len(doc):
        return False
    after = doc[at + 1 : at + 3]
    ends = len(after) < 2 or after[1].is_punct or after[1].tag_ in ("IN", "WRB", "CC")
    return after[0].lower_ in ("past", "ahead", "forward", "wide") or (after[0].lower_ == "at" and ends)


def _verb(doc: Doc, at: int, lexicon: Lexicon) -> str | None:
    """The outcome of a participle; of "burned" only where people stand before it ("two boys were badly burned")."""
    token = doc[at]
    if token.tag_ not in _PARTICIPLES or not _inflected(token, lexicon) or (at and doc[at - 1].lower_ == "the"):
        return None  # "took the injured away"
    name = lexicon.verbs.get(lemma(token))
    done = "injured" if name is None and _beaten(doc, at) else lexicon.of_people.get(lemma(token))
    if name is None and done in _DONE_TO_PEOPLE:
        before = sufferer(doc, at)
        if done == "trapped" and any(place in doc.text.lower() for place in _ON_FIELD):
            return None  # "12 stranded on base", "two Indians trapped leg before"
        if done == "detained" and any(lemma(t) in _SNATCHED_FROM for t in doc[at + 1 : at + _NEAR]):
            return None  # "snatched from the water", "snatched up by a rival"
        opening = before is not None and before.i == 0 and before.tag_ == "CD" and done != "injured"
        people = before is not None and are_people(doc, narrowed(doc, before), lexicon)
        name = done if opening or people else None  # "Four nabbed in drug raid"
    return name


def _beaten(doc: Doc, at: int) -> bool:
    """ "were badly beaten", but not "were badly beaten in the polls"."""
    badly = at > 0 and lemma(doc[at]) == "beat" and doc[at - 1].lower_ in _BADLY
    return badly and not any(lemma(t) in _CONTESTS for t in doc[at + 1 : at + _NEAR])


def _inflected(token: Token, lexicon: Lexicon) -> bool:
    """Whether the word is a verb's participle and not a noun of its form, as "gun" is; "hurt" is both."""
    return token.lower_ != lemma(token) or token.lower_ in lexicon.states


def _by_own_hand(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "lost their lives", "took their own lives", "committed suicide", "shot themselves", "stabbed each other"."""
    token, rest = doc[at], doc[at + 1 : at + 4]
    own = lemma(token) == "lose" or (lemma(token) == "take" and any(t.lower_ == "own" for t in rest))
    if own and any(lemma(t) == "life" for t in rest):
        return Outcome("killed", lemma(token), at)
    if lemma(token) == "commit" and any(t.lower_ == "suicide" for t in rest):
        return None if _only_tries(doc, at) else Outcome("killed", "commit", at)
    name = lexicon.verbs.get(lemma(token)) if token.tag_.startswith("VB") else None
    themselves = name and doc[at + 1 : at + 3].text.lower().startswith(tuple(_THEMSELVES))
    if name and themselves and not _only_tries(doc, at):
        return Outcome(sharpened(doc, at, name), lemma(token), at)
    return None


def _only_tries(doc: Doc, at: int) -> bool:
    """ "tried to kill themselves", "threatened to commit suicide"."""
    return any(lemma(t) in ("try", "attempt", "threaten") for t in doc[max(0, at - 3) : at])


def _to_death(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "were beaten to death", "froze to death", "were fatally wounded", but not "stabbed to death a guard"."""
    token = doc[at]
    if not token.tag_.startswith("VB") or not done_to_death(doc, at):
        return None
    behind = doc[at + 1 : at + 2].text.lower() == "to" and not takes_object(doc, at, lexicon)
    behind = behind or lemma(token) in _FALLING
    suffers = behind or (token.tag_ in _PAST and is_passive(doc, at, lexicon))
    return Outcome("killed", lemma(token), at) if suffers else None


def _gassed(doc: Doc, at: int) -> Outcome | None:
    """ "14 people suffocated by tear gas", who live; other gas kills."""
    gas = doc[at + 1 : at + _NEAR].text.lower() if lemma(doc[at]) == "suffocate" else ""
    return Outcome("injured", "suffocate", at) if "tear gas" in gas or "teargas" in gas else None


def _may_live(doc: Doc, at: int) -> bool:
    """ "all four are expected to survive", "88 survived with burns": they are hurt, and nobody was rescued."""
    before = [lemma(t) for t in doc[max(0, at - 2) : at]]
    hurt = lemma(doc[at]) == "survive" and doc[at + 1 : at + 2].text.lower() == "with"
    return (doc[at].lower_ == "survive" and before == ["expect", "to"]) or (
        hurt and names_injuries(doc, at + 2, at + _NEAR)
    )


def _is_not_saved(doc: Doc, at: int) -> bool:
    """ "Were buried alive", "keep the hope alive", "only the eldest is still alive": several were not rescued."""
    if doc[at].lower_ != "alive":
        return False
    before = at - 1
    while before > 0 and doc[before].tag_ == "RB":
        before -= 1
    kept = any(lemma(t) == "keep" for t in doc[max(0, at - _KEPT) : at])
    return at > 0 and (doc[at - 1].lower_ in _BURIED or kept or doc[before].lower_ in ("is", "was"))


def _begins_compound(doc: Doc, at: int) -> bool:
    """ "Ill-at-ease students", "a dead-end job"."""
    return not doc[at].whitespace_ and doc[at + 1 : at + 2].text == "-"


def _of_the_object(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """ "Police chasing two men shot dead a guard": who is dead stands behind the verb."""
    return at > 0 and lemma(doc[at - 1]) in lexicon.verbs and not is_passive(doc, at - 1, lexicon)


def _among(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "20 women among the dead", "among those reported killed", "named as victims"."""
    if doc[at].lower_ == "as" and not (at and lemma(doc[at - 1]) in _NAMING):
        return None
    if (who := _who_are(doc, at, lexicon)) is not None:
        return _told_of_those(doc, at, who, lexicon)
    for token in doc[at + 1 : at + 4]:
        if lemma(token) in ("be", "them", "whom") or (doc[at].lower_ == "as" and token.tag_ == "IN"):
            return None
        people = token.lower_ in lexicon.states or (lemma(token) in lexicon.nouns and lemma(token) not in _EVENTS)
        if people or (doc[at].lower_ == "among" and lemma(token) in lexicon.nouns):
            name = counted_outcome(token, lexicon)
            return Outcome(name, token.lower_, at, part=doc[at].lower_ == "among" or name == "casualties")
        if doc[at].lower_ == "as" and token.tag_ not in ("DT", "JJ", "CD"):
            return None
    return None


def _who_are(doc: Doc, at: int, lexicon: Lexicon) -> int | None:
    """The "who" of "(among) those who", "the 17 people who"."""
    end = at + 1
    while end < min(len(doc), at + _NEAR) and doc[end].tag_ in ("DT", "CD", "JJ", "RB", "IN"):
        end += 1
    if doc[at + 1 : at + 2].text.lower() != "those":
        people = end < len(doc) and bool(lexicon.lineage(lemma(doc[end])))
        counted = any(t.tag_ == "CD" for t in doc[at + 1 : end])
        end = end + 1 if people and counted and doc[at].lower_ == "among" else len(doc)
    return end if doc[end : end + 1].text.lower() == "who" else None


def _told_of_those(doc: Doc, at: int, who: int, lexicon: Lexicon) -> Outcome | None:
    """ "(among) those who died", "those who were hurt", but not "those who came to mourn the dead"."""
    verb = who + 1
    while verb < len(doc) - 1 and (lemma(doc[verb]) in ("be", "have") or doc[verb].tag_ == "RB"):
        if doc[verb].lower_ in ("not", "n't", "never"):
            return None
        verb += 1
    found = harmed_before(doc, verb, lexicon) if verb < len(doc) else None
    return Outcome(found.name, found.predicate, at, part=True) if found is not None else None


def _predicative(doc: Doc, at: int) -> bool:
    """An adjective that ends its clause or follows a carrier, not one before its noun ("the dead man")."""
    following = doc[at + 1] if at + 1 < len(doc) else None
    before = doc[at - 1] if at else None
    if before is not None and (before.tag_ in ("DT", "PRP$") or (before.tag_ == "IN" and before.lower_ != "as")):
        return False
    return following is None or following.tag_ not in ("NN", "NNS", "NNP")
