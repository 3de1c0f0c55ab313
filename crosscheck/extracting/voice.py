"""Whether a verb is active, so that the harmed follow it, or passive, so that they stand before it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.behindverbs import opens_quantity, says_when, says_where
from crosscheck.extracting.harm import done_to_death, sharpened
from crosscheck.extracting.tokens import FINITE, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["before_death", "harms", "is_passive", "is_told_of", "only_nearly", "seized", "takes_object"]

_NOUN_START = {"CD", "DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "JJR", "PDT", "$"}
_VERBS = {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"}
_QUOTES = {"''", "``"}
_AFTER_PASSIVE = words("voice", "after_passive")
_AUXILIARIES = words("voice", "auxiliaries")
_BETWEEN = words("voice", "between")
_BOUNDS = words("voice", "bounds")
_BOUND_WORDS = {word for bound in _BOUNDS for word in bound.split()}
_ROUND = words("voice", "round")
_STATES = words("voice", "states")
_OTHERS = words("voice", "others")
_ONLY, _FALLING = words("voice", "only"), words("voice", "falling")
_NEARLY = words("naming", "nearly") - {"never"}
_NAMING = {"DT", "JJ", "NN", "NNS", "NNP", "NNPS"}
_RIVALS, _ARRESTERS, _COSTS = (words("voice", key) for key in ("rivals", "arresters", "costs"))
_TAKES, _SNATCHED_FROM = {"nab", "snatch"}, words("suffering", "snatched_from")
_TELLING, _SAME = {"that", "said", "says", ";"}, {"they", "it", "he", "she"}
_FAR, _SAVED, _CLAUSE = 5, 9, 20  # tokens


def harms(doc: Doc, at: int, lexicon: Lexicon, people: bool) -> str | None:
    """The outcome if the token is a verb whose object is harmed and stands to its right."""
    token = doc[at]
    if only_nearly(doc, at) or _saves_money(doc, at):
        return None
    name = lexicon.verbs.get(_verb(token, lexicon)) or (_of_people(doc, at, lexicon) if people else None)
    if token.tag_ in _VERBS and lemma(token) not in _FALLING and done_to_death(doc, at):
        name = "killed"  # "beat three men to death", "fatally struck two boys"
    if name is None or token.tag_ not in (*_VERBS, "NN", "NNS", "NNP", "NNPS", "JJ"):
        return None
    down = at + 1 < len(doc) and doc[at + 1].lower_ == "down"  # "gun down four", where "gun" is tagged as a noun
    if token.tag_ in ("NN", "NNS") and not down and not token.lower_.endswith(("ing", "s", "ed")):
        return None
    return None if is_passive(doc, at, lexicon) else sharpened(doc, at, name)


def only_nearly(doc: Doc, at: int) -> bool:
    """Whether what the verb at the token tells did not come about: "nearly killed two men", "almost died"."""
    return at > 0 and doc[at - 1].lower_ in _NEARLY


def _saves_money(doc: Doc, at: int) -> bool:
    """ "Save thousands in tuition costs", "saved hundreds on energy bills"; but "saved hundreds on the mountain"."""
    if lemma(doc[at]) != "save":
        return False
    on = next((t.i for t in doc[at + 2 : at + _FAR] if t.lower_ in ("in", "on", "off")), None)
    if on is None or (doc[on - 1].tag_ != "CD" and doc[on - 1].lower_ not in _ROUND):
        return False  # "saved 12 people on a holiday"
    costs = [t.i for t in doc[on + 1 : on + _FAR] if lemma(t) in _COSTS]
    return bool(costs) and doc[on + 1].lower_ != "holiday" and not noun_follows(doc, costs[-1])


def _of_people(doc: Doc, at: int, lexicon: Lexicon) -> str | None:
    """The outcome of a verb that harms only people, who are not beaten, hung over or hired by it."""
    name, verb = lexicon.of_people.get(_verb(doc[at], lexicon)), lemma(doc[at])
    if verb == "hang" and (doc[at].lower_ == "hung" or doc[at + 1 : at + 2].text.lower() in ("over", "on", "up")):
        return None  # "a cloud hung over 12 officers"
    if verb in _TAKES and (not seized(doc, at) or any(lemma(t) in _SNATCHED_FROM for t in doc[at + 1 : at + _SAVED])):
        return None  # "the club nabbed two players", "police snatched two men from the flames"
    noun = next((t for t in doc[at + 1 : at + 1 + _FAR] if t.tag_ in ("NNS", "NNPS")), None)
    beaten = noun is not None and lemma(noun) in _RIVALS
    return None if name == "killed" and beaten else name  # "the vote wiped out 12 candidates"


def seized(doc: Doc, at: int) -> bool:
    """Whether those who arrest stand before a verb that else means less: "police nabbed 14", not "the club nabbed"."""
    return is_told_of(doc, at, _ARRESTERS)


def is_told_of(doc: Doc, at: int, who: frozenset[str]) -> bool:
    """Whether one of those may be the subject of the verb at the token, or lead to it."""
    start = max(0, at - _CLAUSE)
    told = next((i for i in range(at - 1, start, -1) if doc[i].lower_ in _TELLING), start)
    begins = told + 1 if told > start and doc[told + 1].lower_ not in _SAME else start
    return any(lemma(t) in who for t in doc[begins:at])  # "police said that a host rounded up 14 friends"


def _verb(token: Token, lexicon: Lexicon) -> str:
    """The verb's lemma, also of an -ing form that the model takes for a noun ("guilty of killing two passengers")."""
    if token.tag_ in ("NN", "NNP") and token.lower_.endswith("ing"):
        stem = token.lower_[:-3]
        return next((v for v in (stem, stem + "e", stem[:-1]) if v in lexicon.verbs), stem)
    return lemma(token)


def is_passive(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """A past participle after a form of be, or with nothing to its right that could be its object."""
    token = doc[at]
    if token.lower_.endswith("ing") or (token.tag_ in ("VBZ", "VBP", "VB") and token.lower_ not in _STATES):
        return False  # but "others hurt in fire", which has one form for all
    for i in range(at - 1, max(-1, at - _FAR), -1):
        word = doc[i]
        if lemma(word) in ("be", "get") or word.lower_ in _AUXILIARIES:
            return True
        if word.tag_ not in ("RB", "VBN", "CC", "IN") and word.lower_ not in _BETWEEN:
            break
    if _those_who_are(doc, at):
        return True
    return not (_is_finite(doc, at) or takes_object(doc, at, lexicon))


def _those_who_are(doc: Doc, at: int) -> bool:
    """ "those killed": never active."""
    return at > 0 and doc[at - 1].lower_ == "those"


def _is_finite(doc: Doc, at: int) -> bool:
    """ "gunmen who killed for money", "they shot into the crowd": behind its subject, and without a form of be."""
    before = at - 1
    while before > 0 and doc[before].tag_ == "RB":
        before -= 1
    return before >= 0 and doc[before].tag_ in ("WP", "WDT", "PRP") and doc[before].lower_ not in ("them", "him", "her")


def takes_object(doc: Doc, at: int, lexicon: Lexicon, left: int = _FAR) -> bool:
    """Whether what follows the participle can be its object: a noun phrase, behind ``left`` adverbs at most."""
    after = _behind_verbs(doc, at, lexicon)
    while after < len(doc) and doc[after].tag_ in _QUOTES:
        after += 1
    if after >= len(doc) or says_when(doc, after) or says_where(doc, after):
        return False
    following = doc[after]
    if (past := _past_death(doc, after)) is not None:  # "Man, woman shot dead in park", but "shot dead just 12 guards"
        past += doc[past : past + 1].text.lower() in _ONLY | {"overnight"}
        if past >= len(doc) or says_when(doc, past) or says_where(doc, past):
            return False
        return doc[past].tag_ in _NOUN_START or opens_quantity(doc, past, lexicon)
    if _counts_up(doc, at) or _speaks(doc, at, after, lexicon):
        return False
    if opens_quantity(doc, after, lexicon):
        return True
    if following.lower_ in _AFTER_PASSIVE or following.tag_ == "IN":
        return False
    if following.tag_ in ("RB", "RP", "RBR"):
        return left > 0 and takes_object(doc, after, lexicon, left - 1)
    return following.tag_ in _NOUN_START


def _behind_verbs(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """The token behind all verbs that have one object: that behind the "killed" of "shot, robbed and killed a guard".

    But "left 12 killed and wounded 30" tells of two outcomes.
    """
    end = shared = at + 1
    while end < len(doc) and doc[end].lower_ in ("and", ",") and lexicon.verbs.get(lemma(doc[at])) != "killed":
        last = doc[end].lower_ == "and"
        end += 1
        while end < len(doc) and doc[end].tag_ == "RB":
            end += 1
        if end >= len(doc) or doc[end].tag_ not in ("VBD", "VBN"):
            break
        end += 1
        shared = end if last and lexicon.verbs.get(lemma(doc[end - 1])) else shared
    return shared


def _past_death(doc: Doc, at: int) -> int | None:
    """The token behind "dead" or "to death" at ``at``; None where neither stands there."""
    if doc[at].lower_ == "dead":
        return at + 1
    return at + 2 if doc[at : at + 2].text.lower() == "to death" else None


def before_death(doc: Doc, at: int) -> int:
    """The token before "dead" or "to death" that ends at ``at``; ``at`` itself where neither does."""
    if at > 0 and doc[at].lower_ == "dead":
        return at - 1
    return at - 2 if at > 1 and doc[at - 1 : at + 1].text.lower() == "to death" else at


def _speaks(doc: Doc, at: int, after: int, lexicon: Lexicon) -> bool:
    """ "dozens injured Syrian media reported": what follows a count and its participle says who tells of it."""
    if not at or not _ends_count(doc, at - 1):
        return False
    end = min(len(doc), after + _FAR)
    while after < end and doc[after].tag_ in _NAMING and doc[after].tag_ != "CD":
        after += 1
    return after < end and doc[after].tag_ in FINITE and lemma(doc[after]) in lexicon.speech["verbs"]


def _ends_count(doc: Doc, at: int) -> bool:
    """Whether a count ends with the token: "dozens", "30", "six others", "nine people"."""
    if doc[at].tag_ == "CD" or doc[at].lower_ in _ROUND:
        return True
    noun = doc[at].tag_ in ("NNS", "NNPS") or doc[at].lower_ in _OTHERS
    return noun and any(t.tag_ == "CD" or t.lower_ in _ROUND for t in doc[max(0, at - 3) : at])


def _counts_up(doc: Doc, at: int) -> bool:
    """ "57 civilians killed 150 injured": a headline's list without commas."""
    counted = doc[at - 1].tag_ in ("CD", "NNS", "NNPS") and any(t.tag_ == "CD" for t in doc[max(0, at - 4) : at])
    end = at + 1
    while end < min(len(doc), at + _FAR) and doc[end].lower_ not in _STATES and _goes_on(doc[end]):
        end += 1
    if not counted or end >= len(doc) or doc[end].lower_ not in _STATES:
        return False
    number = any(t.tag_ == "CD" or t.lower_ in _ROUND or t.lower_ in _OTHERS for t in doc[at + 1 : end])
    return number and (end + 1 >= len(doc) or doc[end + 1].tag_ not in _NOUN_START)


def _goes_on(token: Token) -> bool:
    return token.tag_ in _NOUN_START or token.lower_ in _BOUND_WORDS
