"""What can happen to those who are counted, and what the words of the lexicon say about it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import Phrase
from crosscheck.extracting.tokens import lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = [
    "Outcome",
    "counted_outcome",
    "done_to_death",
    "either",
    "harmed_noun",
    "is_person",
    "joined",
    "means_people",
    "names_people",
    "sharpened",
]

_TO_THEIRS = words("voice", "to_their_deaths")
_NOT_DEADLY = words("voice", "not_deadly")
_OBJECT = {"DT", "CD", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "CC", "RB", ","}
_SUPPOSED = words("voice", "supposed")
_MORTALLY = words("voice", "mortally")
_FATALLY, _NEARLY = words("voice", "fatally"), words("voice", "nearly_to")
_IN_OBJECT = {word for bound in words("voice", "bounds") for word in bound.split()} | {"of", "from", "estimated"}
_KIN = words("figures", "kin")
_NOUN = {"NN", "NNS", "NNP"}
_NEW_COUNT = {"CD", "DT", "NN", "NNS", "JJR", "RBR"}  # tags that open another count or its noun
_NAMED = {"killed", "injured", "missing", "detained", "displaced", "infected"}
_THINGS = words("harm", "things")
_BOTH = {", both", ", all", "and both", "and all"}
_FAR = 12  # tokens


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened, canonical where known; ``trigger`` is the token that says so, ``harm`` if it is in the lexicon;
    ``active`` tells that the harmed are its object, ``beside`` that others are told of with them."""

    name: str
    predicate: str
    trigger: int
    harm: bool = True
    part: bool = False
    active: bool = False
    beside: bool = False


def is_person(phrase: Phrase, doc: Doc, lexicon: Lexicon) -> bool:
    """Whether the phrase counts people, or does not say what it counts."""
    if _is_somebodys(phrase, doc, lexicon):
        return False
    if phrase.counted is None or phrase.head is None:
        return True
    if lexicon.lineage(phrase.counted) or phrase.counted in lexicon.nouns:
        return True
    token = doc[phrase.head]
    return token.ent_type_ == "NORP" or (
        token.tag_ in ("NNS", "NNPS")
        and not {lemma(token), phrase.counted} & _THINGS
        and token.lower_.endswith(("ers", "ors", "ists", "ians", "men", "ees", "ants", "isis", "eers"))
    )


def _is_somebodys(phrase: Phrase, doc: Doc, lexicon: Lexicon) -> bool:
    """ "a mother of six", "the uncle of three boys": who is told of is the relative, not those who are counted."""
    of = phrase.start - 1
    if of < 1 or doc[of].lower_ != "of" or lemma(doc[of - 1]) not in _KIN:
        return False
    following = doc[phrase.end] if phrase.end < len(doc) else None
    own = following is not None and following.tag_ in ("VBN", "VBD") and following.lower_ in lexicon.states
    return phrase.counted not in lexicon.nouns and not (own and phrase.head is not None)


def names_people(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the counted noun is a word for people, so that to destroy it is to kill ("destroyed 60 militants")."""
    return bool(lexicon.lineage(phrase.counted or ""))


def means_people(doc: Doc, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the counted noun is a word or a name for people: "villagers", "Palestinians"."""
    return names_people(phrase, lexicon) or (phrase.head is not None and doc[phrase.head].ent_type_ == "NORP")


def harmed_noun(phrase: Phrase, lexicon: Lexicon) -> str | None:
    """The outcome that the counted noun itself names ("29 deaths", "three martyrs")."""
    return lexicon.nouns.get(phrase.counted or "")


def counted_outcome(token: Token, lexicon: Lexicon) -> str:
    """The outcome of a word that is counted: a state ("the wounded", "those shot") or a noun ("deaths")."""
    name = lexicon.states.get(token.lower_) or lexicon.nouns.get(token.lower_) or lexicon.nouns[lemma(token)]
    return sharpened(token.doc, token.i, name)


def sharpened(doc: Doc, at: int, name: str) -> str:
    """ "shot dead", "shot and killed", "stabbed to death" are deaths; "captured" stays what it is."""
    if name == "shot":
        deadly = _fatal(doc, at) or done_to_death(doc, at) or _left_dead(doc, at) or _in_murder_suicide(doc, at)
        return "killed" if deadly else "injured"
    return "killed" if name == "injured" and done_to_death(doc, at) else name


def done_to_death(doc: Doc, at: int) -> bool:
    """ "beaten to death", "stabbed a man and his son to death", "burnt alive", but not "sentenced two men to death"."""
    if lemma(doc[at]) in _NOT_DEADLY or (at and doc[at - 1].lower_ in _NEARLY):
        return False
    following = doc[at + 1].lower_ if at + 1 < len(doc) else ""
    mortally = at > 0 and doc[at - 1].lower_ == "mortally" and lemma(doc[at]) not in _MORTALLY
    if (at and doc[at - 1].lower_ in _FATALLY and not mortally) or (lemma(doc[at]) == "burn" and following == "alive"):
        return True
    end = _past_object(doc, at)
    if lemma(doc[at]) in _TO_THEIRS and doc[end + 1 : end + 2].text.lower() in ("their", "his", "her"):
        return doc[end].lower_ == "to" and doc[end + 2 : end + 3].text.lower() in ("death", "deaths")
    return doc[end : end + 2].text.lower() == "to death" and doc[end - 1].lower_ not in _NEARLY


def _past_object(doc: Doc, at: int) -> int:
    """The token behind the object of a verb, with its bound and whose or which they are: "at least six of the men"."""
    end = at + 1
    while end < min(len(doc), at + _FAR) and (doc[end].tag_ in _OBJECT or doc[end].lower_ in _IN_OBJECT):
        bound = doc[end - 1].lower_ in ("up", "close") and doc[end + 1 : end + 2].text.lower() != "death"
        if doc[end].lower_ == "to" and not bound:
            break
        end += 1
    return end


def _left_dead(doc: Doc, at: int) -> bool:
    """ "shot six people dead", but not "shot six people, two dead"."""
    end = _past_object(doc, at)
    dead = next((i for i in range(at + 2, end) if doc[i].lower_ == "dead"), None)
    if dead is None or doc[dead - 1].tag_ == "DT" or (dead + 1 < len(doc) and doc[dead + 1].tag_ in _NOUN):
        return False  # "shot nine guards and the dead were buried", "shot two dead men"
    counts = [t.i for t in doc[at + 1 : dead] if t.tag_ == "CD"]
    named = any(t.tag_ in ("NNS", "NNPS") for t in doc[at + 1 : counts[-1]]) if counts else False
    return not named and all(t.text != "," for t in doc[at + 1 : dead])


def _in_murder_suicide(doc: Doc, at: int) -> bool:
    """ "shot in an apparent murder-suicide", "shoots his wife, then himself in murder-suicide"."""
    end = at + 1
    while end < min(len(doc), at + _FAR) and doc[end].tag_ in _OBJECT and (doc[end].tag_ != "CD" or end == at + 1):
        end += 1
    noun = end + 1
    while noun < len(doc) and (doc[noun].tag_ == "DT" or doc[noun].lower_ in _SUPPOSED):
        noun += 1
    named = doc[noun : noun + 3].text.lower() == "murder-suicide" and not noun_follows(doc, noun + 2)
    return named and doc[end].lower_ == "in"  # not "in a murder-suicide attempt"


def _fatal(doc: Doc, at: int) -> bool:
    """Whether a word beside the trigger makes it a death; "4 shot, 1 killed" and "shot, and a man killed" do not."""
    deadly = words("voice", "fatal")
    if doc[at + 1 : at + 3].text.lower() in _BOTH and doc[at + 3 : at + 4].text.lower() in deadly:
        return True  # "two people were shot, both fatally"
    for side in (range(at - 1, max(-1, at - 3), -1), range(at + 1, min(len(doc), at + 4))):
        for i in side:
            if doc[i].lower_ in deadly:
                return not _of_others(doc, i)
            if doc[i].tag_ in ("CD", "DT") or (
                doc[i].text == "," and doc[min(i + 1, len(doc) - 1)].lower_ not in deadly
            ):
                break
    return False


def _of_others(doc: Doc, at: int) -> bool:
    """ "Two of the four people who were shot died": the verb is not that of all who were shot."""
    return doc[at].lower_ == "died" and doc[at - 1].tag_ not in ("CC", "RB", ",")


def either(doc: Doc, at: int, name: str, lexicon: Lexicon) -> str:
    """ "killed or injured 90", "killed and wounded 40" count both as one; so does "captured or killed 60"."""
    joint = doc[at - 1].lower_ if at >= 2 else ""
    first = lexicon.verbs.get(lemma(doc[at - 2])) if joint in ("or", "and") else None
    return _both(first, name, joint) or name


def joined(doc: Doc, at: int, name: str, lexicon: Lexicon) -> Outcome:
    """ "killed or injured", "dead and wounded", a headline's "killed, wounded" count both as one."""
    joint = doc[at + 1].lower_ if at + 1 < len(doc) else ""
    other = at + 2 if joint in ("or", "and", "/", ",") else at + 1
    if other < len(doc):
        word = doc[other]
        second = lexicon.states.get(word.lower_) or lexicon.verbs.get(lemma(word))
        after = doc[other + 1].tag_ if other + 1 < len(doc) else ""
        both = _both(second, name, joint) if after not in _NEW_COUNT else None
        if both is not None:
            return Outcome(both, lemma(doc[at]), at)
    if at >= 2 and doc[at - 1].lower_ == "or":
        first = lexicon.states.get(doc[at - 2].lower_) or lexicon.verbs.get(lemma(doc[at - 2]))
        return Outcome(_both(first, name, "or") or name, lemma(doc[at]), at)
    return Outcome(name, lemma(doc[at]), at)


def _both(first: str | None, second: str, joint: str) -> str | None:
    """The outcome of those to whom either happened: killed or injured are casualties, others keep both names."""
    if first is None or first == second:
        return None
    if {first, second} == {"killed", "injured"}:
        return "casualties"
    return " or ".join(sorted((first, second))) if joint == "or" and {first, second} <= _NAMED else None
