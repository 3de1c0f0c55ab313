"""Where a counted noun phrase goes on, and where it ends."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from crosscheck.extracting.insertions import BEFORE_NOUN
from crosscheck.extracting.tokens import FINITE, NAMES, NOUNS, is_glued, is_noun, lemma, noun_follows
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["ends_before", "goes_on"]

_JOINTS = {"-", "'s", "’s", "/"}
_VERBS = words("figures", "verbs")
_WHICH_TIME, _TIMES = words("voice", "which_time"), words("voice", "times")
_NUMBERS = words("voice", "round")
_ROUND = _NUMBERS | words("voice", "others")
_SUFFERING, _INJURIES = words("wounds", "suffering"), words("wounds", "injuries")
_HOLDERS = words("bases", "holders")
_PARTS = words("figures", "parts")
_REMAINS = words("naming", "remains")
_SEXES = words("figures", "sexes")
_NO_MODIFIED = {"CD", "DT", "PRP$", "PRP", "TO", "IN"}  # tags behind a participle that describes no noun


def ends_before(doc: Doc, start: int, at: int, head: int | None, lexicon: Lexicon) -> bool:
    """Whether a clause begins at the token, which else could belong to the phrase that has come as far as its head."""
    return (
        _opens_clause(doc, start, at, lexicon) if head is None else _is_verb_of_carrier(doc, start, head, at, lexicon)
    )


def goes_on(doc: Doc, at: int, head: int | None, lexicon: Lexicon) -> bool:
    """Whether the token belongs to the phrase that has come as far as its head."""
    token = doc[at]
    if token.lower_ in lexicon.states or token.lower_ in lexicon.happenings:
        if head is None and _describes(doc, at, lexicon):
            return True
        if _ends_in_state(doc, at):
            return False
    if head is None and (token.lower_ in _VERBS or _says_when(doc, at) or _opens_part(doc, at)):
        return False
    if token.tag_ == "HYPH" or token.text == "-":
        noun = head is None or (noun_follows(doc, at, names=True) and doc[at + 1].lower_ != "by")  # "passers-by"
        return is_glued(token) and noun  # not "12 - police say"
    if is_noun(token):  # but "29 civilians Aleppo ..." in a headline run together, "killed 13 people MSF said"
        return head is None or doc[head].tag_ not in ("NNS", "NNPS") or not _is_a_name(token, doc[head])
    if head is None:
        between = token.text == "," and _between_adjectives(doc, at)
        return token.tag_ in BEFORE_NOUN or between or _grades(doc, at)
    in_name = token.tag_ == "JJ" and token.is_title and doc[at - 1].tag_ in NAMES  # "12 Hilda Front fighters"
    if token.tag_ == "POS" and lemma(doc[min(at + 1, len(doc) - 1)]) in _REMAINS:
        return False  # "two children's remains" are two children
    owner = token.tag_ == "POS" and (token.text in _JOINTS or _owns_harm(doc, at, lexicon))
    sex = token.lower_ in _SEXES  # "four adult male victims"
    return (owner or token.text in _JOINTS or in_name or sex) and noun_follows(doc, at, names=True)


def _says_when(doc: Doc, at: int) -> bool:
    """ "road deaths fell to 1,900 last year"."""
    return doc[at].lower_ in _WHICH_TIME and at + 1 < len(doc) and lemma(doc[at + 1]) in _TIMES


def _opens_part(doc: Doc, at: int) -> bool:
    """ "Crash Kills 14 Most Tourists", "fire kills 9 six children", but not "12 most wanted men"."""
    if at == 0 or at + 1 >= len(doc) or not doc[at - 1].text[-1:].isdigit():
        return False
    if doc[at].lower_ in _PARTS:
        return doc[at].lower_ != "most" or doc[at + 1].tag_ not in ("JJ", "VBN", "VBD")
    return doc[at].tag_ == "CD" and doc[at].is_alpha and doc[at + 1].tag_ in NOUNS


def _owns_harm(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """Whether what an apostrophe leads to is harm: "four officers' deaths", but not "two officers' families"."""
    return at + 1 < len(doc) and lemma(doc[at + 1]) in lexicon.nouns


def _opens_clause(doc: Doc, start: int, at: int, lexicon: Lexicon) -> bool:
    """ "killed nine wounding dozens", "arrested 40 using gas"; not "killed 12 fleeing men", "two racing cars"."""
    if doc[at].tag_ in ("VBD", "VBN"):  # "all three suffered gunshot wounds"
        return lemma(doc[at]) in _SUFFERING and any(lemma(t) in _INJURIES for t in doc[at + 1 : at + 4])
    if doc[at].tag_ != "VBG" and not (doc[at].tag_ == "NN" and doc[at].lower_.endswith("ing")):
        return False
    following = doc[at + 1] if at + 1 < len(doc) else None
    if (
        following is None
        or doc[at].lower_ == "including"
        or following.tag_ in _NO_MODIFIED
        or following.lower_ in _ROUND
    ):
        return True
    noun = next((t for t in doc[at + 1 : at + 4] if is_noun(t)), following)
    if lexicon.lineage(lemma(noun)):
        return lemma(doc[at]) in lexicon.verbs  # "kills nine wounding soldiers"
    return start > 0 and lemma(doc[start - 1]) in lexicon.verbs


def _is_verb_of_carrier(doc: Doc, start: int, head: int, at: int, lexicon: Lexicon) -> bool:
    """ "Bus carrying 12 soldiers crashes": a headline's verb, which looks like one more plural."""
    carried = start > 0 and (doc[start - 1].lower_ in ("with", "of") or lemma(doc[start - 1]) in _HOLDERS)
    if not carried or doc[head].tag_ not in ("NNS", "NNPS") or doc[at].tag_ not in ("NNS", "NNPS"):
        return False
    return bool(lexicon.lineage(lemma(doc[head]))) and not lexicon.lineage(lemma(doc[at]))


def _ends_in_state(doc: Doc, at: int) -> bool:
    """ "29 Rebels Dead", "2 shot", "6 injured Police seek ...", but not "30 wounded civilians", "the slain Marines"."""
    following = doc[at + 1] if at + 1 < len(doc) else None
    if following is None or following.tag_ not in NOUNS or following.lower_ in _NUMBERS:
        return True  # "nine dead hundreds injured"
    name = following.tag_ == "NNP" or (following.is_title and following.tag_ == "NN")
    return name and not (at and doc[at - 1].tag_ in ("DT", "PRP$"))


def _describes(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """ "two injured young men", but not "leaves 12 injured local officials said"."""
    noun = at + 1
    while noun < len(doc) and doc[noun].tag_ == "JJ":
        noun += 1
    people = noun < len(doc) and doc[noun].tag_ == "NNS" and bool(lexicon.lineage(lemma(doc[noun])))
    if noun == at + 1 or doc[at].tag_ == "RB" or not people:
        return False
    verb = doc[noun + 1] if noun + 1 < len(doc) else None
    finite = verb is not None and verb.tag_ in FINITE
    speaks = verb is not None and lemma(verb) in lexicon.speech["verbs"]
    return not speaks and (finite or doc[at].tag_ != "VBD")  # "12 wounded young men" may have a verb and its object


def _is_a_name(token: Token, plural: Token) -> bool:
    return token.tag_ in NAMES or (plural.is_lower and token.is_upper)


def _grades(doc: Doc, at: int) -> bool:
    """Whether an adverb narrows an adjective of the phrase: "14 badly hurt men", not "ten slowly walked"."""
    if doc[at].tag_ != "RB" or at + 2 >= len(doc) or doc[at + 1].tag_ not in ("JJ", "VBN", "VBD"):
        return False
    end = at + 2
    while end < len(doc) and doc[end].tag_ in NOUNS:
        end += 1
    return end > at + 2 and doc[end - 1].tag_ == "NNS"


def _between_adjectives(doc: Doc, at: int) -> bool:
    return 0 < at < len(doc) - 1 and doc[at - 1].tag_ == "JJ" and doc[at + 1].tag_ in ("JJ", "VBN")
