"""The figure stands behind what happened: a further object, a part of those told before, a victim beside others."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome, counted_outcome, names_people
from crosscheck.extracting.heard import acts
from crosscheck.extracting.ownstates import has_own_state
from crosscheck.extracting.phrases import before_owner
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import DASHES, FINITE, LISTED, lemma, noun_follows
from crosscheck.extracting.voice import harms
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["harmed_also", "harmed_earlier", "runs_on"]

_FAR, _LIST, _COUNT, _NAMES = 16, 12, 4, 40  # tokens
_CARRIERS = words("outcomes", "carriers")
_INCLUDING = words("outcomes", "including")
_BEFORE_OBJECT = words("outcomes", "before_object")
_LEFT_BREAKS = words("outcomes", "breaks") | words("outcomes", "left_breaks")
_TOGETHER, _TOGETHER_WITH = words("outcomes", "together"), words("outcomes", "together_with")
_LIKEWISE = words("outcomes", "likewise")
_AGENTS, _THEM = words("outcomes", "agents"), words("figures", "them")
_DEEDS = words("actors", "deeds")
_NAMING = words("tolls", "naming")
_TELLING_DEATH = words("objects", "telling_death")
_OF_ONE = {"a", "an", "the", "his", "her", "their"}
_COLONS = DASHES | {":"}
_WHERE = {"on", "near", "at", "by", "that", "outside"}
_SKIPPED = {"DT", "PRP$", "RB", "JJ", "JJS", "PDT"}
_APART = {"of", "by"} | _LEFT_BREAKS
_BEHIND_DEED = {"IN", ",", ":", "-LRB-"}  # tags
_IN_NAMES = {"HYPH", "-LRB-", "-RRB-"}


def harmed_earlier(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """A figure that is a further object ("killed a man and two children") or a part ("died, including 49 children")."""
    edge = before_owner(doc, phrase.start - 1)
    if edge < 0 or _counts_events(doc, phrase) or doc[edge].lower_ in _AGENTS or acts(doc, phrase, lexicon):
        return None
    if not (
        phrase.subset
        or doc[edge].lower_ in _BEFORE_OBJECT
        or doc[edge].tag_ in ("RB", "DT", "JJ", "PRP$")
        or runs_on(doc, phrase, lexicon)
    ):
        return None
    part = phrase.subset and _told_before(doc, phrase, lexicon)
    for i in range(edge, max(-1, edge - _FAR), -1):
        token = doc[i]
        part = part or token.lower_ in _INCLUDING or _opens_breakdown(doc, i)
        if (part and _is_deed(doc, i)) or (not part and _is_attributive(doc, i)) or _names_sort(doc, i):
            continue
        if name := harms(doc, i, lexicon, names_people(phrase, lexicon)):
            return Outcome(name, lemma(token), i, part=part, active=True)
        if part and (found := harmed_before(doc, i, lexicon) or _of_the_harmed(doc, i, lexicon)):
            return Outcome(found.name, found.predicate, i, part=True)
        if _stops(token):
            return None
    return None


def _told_before(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether those of whom some are counted may be the harmed: "three of them", but not "five of the witnesses"."""
    noun = phrase.counted
    if phrase.head is None or noun is None or noun in lexicon.nouns or noun in lexicon.states:
        return True
    pointing = any(t.lower_ in _THEM for t in doc[phrase.start : phrase.end])
    return pointing or any(lemma(t) == noun for t in doc[: phrase.start])


def _is_deed(doc: Doc, at: int) -> bool:
    """Whether a noun only names what it happened in: "14 died in the shooting, five of them women"."""
    noun = doc[at].tag_ in ("NN", "NNP") and doc[at].lower_.endswith("ing")
    return noun and at + 1 < len(doc) and doc[at + 1].tag_ in _BEHIND_DEED and doc[at + 1].lower_ != "of"


def _is_attributive(doc: Doc, at: int) -> bool:
    """Whether a participle only says who is counted before: "rescued 12 injured hikers and (two guides)"."""
    counted = at > 1 and doc[at].tag_ in ("VBN", "JJ") and doc[at - 1].tag_ == "CD"
    return counted and doc[at + 1 : at + 2].text != "" and doc[at + 1].tag_ == "NNS"


def _counts_events(doc: Doc, phrase: Phrase) -> bool:
    """ "Twelve died in raids on the city, including one near a hospital": one of the raids."""
    after = doc[phrase.end].lower_ if phrase.end < len(doc) else ""
    if phrase.head is not None or doc[phrase.start - 1].lower_ != "including" or after not in _WHERE:
        return False
    for token in reversed(doc[max(0, phrase.start - _FAR) : phrase.start - 1]):
        if token.tag_ == "NNS" and lemma(token) in _DEEDS:
            return True
        if token.tag_ in FINITE or token.tag_ in ("VBN", "CD"):
            return False
    return False


def runs_on(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether it follows another count of people without a comma, as headlines do: "kill 14 rebels 5 civilians"."""
    before = doc[phrase.start - 1] if phrase.start > 1 else None
    if before is None or before.tag_ not in ("NNS", "NNPS") or not lexicon.lineage(lemma(before)):
        return False
    counted = any(t.tag_ == "CD" for t in doc[max(0, before.i - _COUNT) : before.i])
    return counted and phrase.head is not None and names_people(phrase, lexicon)


def _stops(token: Token) -> bool:
    """Whether what stands left of the token belongs to another clause, or to a verb that tells something else."""
    if token.lower_ == "as" and token.i and token.nbor(-1).tag_ == "VBN" and lemma(token.nbor(-1)) in _NAMING:
        # "was identified as", but not "killed a man identified as Ali Hassan and his three sons"
        return token.i > 1 and lemma(token.nbor(-2)) == "be"
    if token.lower_ == "front" and token.doc[token.i + 1 : token.i + 2].text == "of":
        return True  # "the shooting of a man in front of his three sons"
    return token.lower_ in _LEFT_BREAKS or (token.tag_ in FINITE and lemma(token) not in _CARRIERS)


def _opens_breakdown(doc: Doc, at: int) -> bool:
    """Whether a dash parts those who were harmed from who they were: "nine were killed - two women and seven men"."""
    return doc[at].text in DASHES and at > 0 and doc[at - 1].tag_ in ("VBN", "VBD")


def _of_the_harmed(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """What happened to those of whom a verb tells who was among them: "the dead included six women and two boys"."""
    subject = doc[at - 1] if at > 1 and doc[at].tag_ in FINITE else None
    if subject is None or doc[at - 2].tag_ != "DT":
        return None
    harmed = subject.lower_ in lexicon.states or lemma(subject) in lexicon.nouns
    return Outcome(counted_outcome(subject, lexicon), subject.lower_, at - 1) if harmed else None


def harmed_also(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The same happened to them as to those before: "along with two sons", "as were two guards", "Also killed were"."""
    at = before_owner(doc, phrase.start - 1)
    while at > 0 and doc[at].tag_ in _SKIPPED and doc[at].lower_ not in ("alongside", "as"):
        at -= 1
    if (inverted := _inverted(doc, at, lexicon)) is not None:
        return inverted
    if phrase.end < len(doc) and doc[phrase.end].tag_ in (*FINITE, "WP", "WDT"):
        return None  # "20 injured, as well as seven who were killed"
    if has_own_state(doc, phrase, lexicon):
        return None  # "20 killed, along with seven injured"
    edge = _together(doc, at, phrase, lexicon)
    if edge is None:
        edge = _likewise(doc, at)
    if edge is None:
        return None
    return _told_of_first(doc, edge, phrase, lexicon)


def _told_of_first(doc: Doc, edge: int, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What is told of those beside whom others are named, left of the token: "the death of Ali (together with)"."""
    for i in range(edge, max(-1, edge - _FAR), -1):
        token = doc[i]
        if _names_sort(doc, i):
            continue
        if i < edge and doc[i + 1].lower_ == "of" and lexicon.nouns.get(lemma(token)) == "killed":
            passing_on = frozenset() if doc[edge + 1].lower_ == "alongside" else _TELLING_DEATH
            told = any(_tells(t) and lemma(t) not in passing_on for t in doc[:edge])
            return None if told else Outcome("killed", lemma(token), i, beside=True)  # "mourned the death of Ali with"
        name = harms(doc, i, lexicon, names_people(phrase, lexicon))
        found = Outcome(name, lemma(token), i, active=True) if name else harmed_before(doc, i, lexicon)
        if found:
            return Outcome(found.name, found.predicate, i, active=found.active, beside=True)
        if _stops(token):
            return None
    return None


def _tells(token: Token) -> bool:
    """Whether a finite verb, or the participle of one, tells of something: "mourned", "was mourned"."""
    return token.tag_ in FINITE or (token.tag_ == "VBN" and token.i > 0 and lemma(token.nbor(-1)) == "be")


def _names_sort(doc: Doc, at: int) -> bool:
    """Whether a participle only says what sort of person is told of: "the displaced man Ali (together with)"."""
    one = at > 0 and doc[at - 1].lower_ in _OF_ONE and doc[at + 1 : at + 2].text != "" and doc[at + 1].tag_ == "NN"
    return one and doc[at].tag_ in ("VBN", "JJ") and not noun_follows(doc, at + 1)


def _together(doc: Doc, at: int, phrase: Phrase, lexicon: Lexicon) -> int | None:
    """The token before "along with", "alongside" or the like, or before such a list as the phrase stands in."""
    opened = at > 0 and doc[at].lower_ == "with" and at + 1 < len(doc)
    theirs = opened and (doc[at + 1].tag_ == "PRP$" or names_people(phrase, lexicon))
    if theirs and harmed_before(doc, at - 1, lexicon):
        return at - 1  # "was killed with his two sons", "with two guards"
    counted = phrase.head is not None and doc[at].lower_ in ("and", ",")
    reach = _NAMES if counted else _LIST  # "with his wife, Huda Omar (35) al-Nasser, and two sons"
    for i in range(at, max(0, at - reach), -1):
        if doc[i].text in _COLONS and doc[i - 1].tag_ == "NNS" and lexicon.lineage(lemma(doc[i - 1])):
            continue  # "along with her children: two daughters and two sons"
        if doc[i].lower_ in _TOGETHER:
            return i - 1
        if doc[i].lower_ in ("with", "as") and doc[i - 1].lower_ in _TOGETHER_WITH:
            return i - 3 if doc[i - 1].lower_ == "well" else i - 2
        if doc[i].lower_ == "to" and doc[max(0, i - 2) : i].text.lower() == "in addition":
            own = doc[phrase.end : phrase.end + 1].text.lower() in lexicon.states  # "to five guards hurt in the raid"
            return None if own else i - 3
        if doc[i].tag_ not in LISTED | _IN_NAMES or doc[i].lower_ in _APART:
            return None
    return None


def _likewise(doc: Doc, at: int) -> int | None:
    """The token before "as were", "as did"."""
    return at - 2 if at > 1 and lemma(doc[at]) in _LIKEWISE and doc[at - 1].lower_ == "as" else None


def _inverted(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "Also killed were two guards", "Injured in the raid were two nurses": the participle opens the sentence."""
    first = 1 if len(doc) > 1 and doc[0].lower_ in ("also", "later") else 0
    if at <= first or at - first > _LIST or lemma(doc[at]) != "be" or doc[first].tag_ == "DT":
        return None
    state = lexicon.states.get(doc[first].lower_)
    passed = all(t.tag_ not in FINITE for t in doc[first + 1 : at])
    return Outcome(state, doc[first].lower_, first) if state and passed else None
