"""A counted noun phrase in a parsed sentence: its head, what narrows it, where it ends."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from crosscheck.extracting.words import table, words
from crosscheck.lexicon import Lexicon
from crosscheck.numbers.nouns import singular

__all__ = ["DAYS", "NOUNS", "Phrase", "before_owner", "lemma", "noun_follows", "noun_phrase"]

NOUNS = {"NN", "NNS", "NNP", "NNPS"}  # tags
_NAMES = {"NNP", "NNPS"}
_BEFORE_NOUN = {"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "POS", "CD", "AFX", "RBS"}
_JOINTS = {"-", "'s", "’s", "/"}
_UNITS = {"year", "month", "week", "day"}
_VERBS = words("figures", "verbs")
_WHICH_TIME, _TIMES = words("voice", "which_time"), words("voice", "times")
_ROUND = words("voice", "round") | words("voice", "others")
_SUFFERING, _INJURIES = words("wounds", "suffering"), words("wounds", "injuries")
_HOLDERS = words("bases", "holders")
_OWNER = NOUNS | {"DT", "JJ", "PRP$"}
_NO_MODIFIED = {"CD", "DT", "PRP$", "PRP", "TO", "IN"}  # tags behind a participle that describes no noun
_PLURALS: dict[str, str] = table("figures")["plurals"]
_LEMMAS: dict[str, str] = table("figures")["lemmas"]
DAYS = words("figures", "days")


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a figure counts: tokens from ``start`` to ``end``, the head's lemma (None if unnamed), its modifiers.

    ``subset`` tells "of them", "of the 29"; ``others`` that people counted before are left out ("40 others").
    """

    start: int
    end: int
    head: int | None
    counted: str | None
    modifiers: tuple[str, ...] = ()
    subset: bool = False
    others: bool = False


def lemma(token: Token) -> str:
    """The singular lemma in lower case; title case, which the model leaves as it is, included."""
    word: str = token.lower_
    if (known := _PLURALS.get(word) or _LEMMAS.get(word)) is not None:
        return known
    if token.tag_ in ("NNP", "NNPS") or (token.tag_ == "NNS" and token.lemma_ == token.text):
        return singular(word)
    return str(token.lemma_.lower())


def noun_phrase(doc: Doc, start: int, at: int, others: bool, lexicon: Lexicon) -> Phrase:
    """Modifiers, then nouns; what stands before the last noun narrows it."""
    head, i, past = None, at, set[int]()
    while i < len(doc):
        end = _past_age(doc, i) or _past_insertion(doc, i, head)
        if end:  # "two 16-year-old boys", "three Free Army (FA) commanders"
            past.update(range(i, end))
            i = end
            continue
        ends = (
            _opens_clause(doc, start, i, lexicon) if head is None else _is_verb_of_carrier(doc, start, head, i, lexicon)
        )
        if ends or not _goes_on(doc, i, head, lexicon):
            break
        head = i if _is_noun(doc[i]) else head
        i += 1
    if head is None:
        return Phrase(start, i, i - 1, "person") if past else Phrase(start, at, None, None, others=others)
    narrowing = (t for t in doc[at:head] if t.i not in past and t.tag_ not in ("CD", "RB"))
    modifiers = tuple(_as_modifier(t) for t in narrowing if t.text.replace(".", "").isalpha())
    if doc[head + 1 : head + 5].text.lower() == "-in-law":
        return Phrase(start, head + 5, head, f"{lemma(doc[head])}-in-law", modifiers, False, others)
    if (joint := _joint(doc, start, head, lexicon)) is not None:
        last, counted = joint
        return Phrase(start, last + 1, last, counted, modifiers, False, others)
    return Phrase(start, head + 1, head, lemma(doc[head]), modifiers, False, others)


def _as_modifier(token: Token) -> str:
    """A noun in the singular, a participle as it is: "wounded soldiers", "racing cars"."""
    return str(token.lower_) if token.tag_ in ("VBN", "VBD", "VBG") else lemma(token)


def _says_when(doc: Doc, at: int) -> bool:
    """ "road deaths fell to 1,900 last year"."""
    return doc[at].lower_ in _WHICH_TIME and at + 1 < len(doc) and lemma(doc[at + 1]) in _TIMES


def _joint(doc: Doc, start: int, head: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """The last noun of "men and women", "men, women and children", and the narrowest class that holds them all."""
    members = [head]
    while (after := _next_of_joint(doc, members[-1])) is not None and _names_people(doc[after], lexicon):
        members.append(after)
    last = members[-1]
    if len(members) == 1 or doc[last - 1].lower_ != "and" or not _names_people(doc[head], lexicon):
        return None
    following = doc[last + 1] if last + 1 < len(doc) else None
    governed = start > 0 and doc[start - 1].tag_.startswith("VB")
    if following is not None and (following.tag_ == "POS" or (governed and following.tag_ in ("VBD", "VBZ", "VBP"))):
        return None  # "killed 12 soldiers and villagers fled"
    lines = [lexicon.lineage(lemma(doc[i])) for i in members]
    shared = next((name for name in lines[0] if all(name in line for line in lines)), None)
    return (last, shared) if shared else None


def _names_people(token: Token, lexicon: Lexicon) -> bool:
    """Whether the noun says who is counted and not what happened: "women", but not "deaths"."""
    return bool(lexicon.lineage(lemma(token))) and lemma(token) not in lexicon.nouns


def _next_of_joint(doc: Doc, at: int) -> int | None:
    """The bare plural behind "and" or a comma that follows the plural at ``at``."""
    joint, noun = doc[at + 1 : at + 2].text.lower(), at + 2
    if joint not in ("and", ",") or noun >= len(doc) or {doc[at].tag_, doc[noun].tag_} != {"NNS"}:
        return None
    return None if noun_follows(doc, noun, names=True) else noun


def before_owner(doc: Doc, at: int) -> int:
    """The token before the owner that ends at the token: in "killed Omar's two sisters" that before "Omar"."""
    while at > 0 and doc[at].tag_ == "POS":
        at -= 1
        while at >= 0 and doc[at].tag_ in _OWNER:
            at -= 1
    return at


def _past_age(doc: Doc, at: int) -> int | None:
    """The token after an age: "16-year-old", "9 year old", "15-year-olds"."""
    words_ = [t.lower_ for t in doc[at : at + 5] if t.text != "-"]
    if len(words_) < 3 or doc[at].tag_ != "CD" or words_[1].removesuffix("s") not in _UNITS:
        return None
    old = next((t.i for t in doc[at + 2 : at + 5] if t.lower_ in ("old", "olds")), None)
    return old + 1 if old is not None and words_[2] in ("old", "olds") else None


def _past_insertion(doc: Doc, at: int, head: int | None) -> int | None:
    """The token after initials in brackets, or the number of a unit, inside a phrase: "Free Army (FA)", "Ward 9"."""
    if head is None or at + 1 >= len(doc):
        return None
    if doc[at].text == "(" and doc[at + 1].is_upper and doc[at + 2 : at + 3].text == ")":
        return at + 3 if noun_follows(doc, at + 2) else None
    numbered = doc[at].tag_ == "CD" and doc[at - 1].tag_ in _NAMES and doc[at].text.isdecimal()
    return at + 1 if numbered and noun_follows(doc, at) and doc[at + 1].is_lower else None


def _goes_on(doc: Doc, at: int, head: int | None, lexicon: Lexicon) -> bool:
    """Whether the token belongs to the phrase that has come as far as its head."""
    token = doc[at]
    if (token.lower_ in lexicon.states or token.lower_ in lexicon.happenings) and _ends_in_state(doc, at):
        return False
    if head is None and (token.lower_ in _VERBS or _says_when(doc, at)):
        return False
    if token.tag_ == "HYPH" or token.text == "-":
        return _is_glued(token) and (head is None or noun_follows(doc, at, names=True))  # "12 - police say"
    if _is_noun(token):  # but "29 civilians Aleppo ..." in a headline run together, "killed 13 people MSF said"
        return head is None or doc[head].tag_ not in ("NNS", "NNPS") or not _is_a_name(token, doc[head])
    if head is None:
        between = token.text == "," and _between_adjectives(doc, at)
        return token.tag_ in _BEFORE_NOUN or between or _grades(doc, at)
    in_name = token.tag_ == "JJ" and token.is_title and doc[at - 1].tag_ in _NAMES  # "12 Hilda Front fighters"
    owner = token.tag_ == "POS" and (token.text in _JOINTS or _owns_harm(doc, at, lexicon))
    return (owner or token.text in _JOINTS or in_name) and noun_follows(doc, at, names=True)


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
    noun = next((t for t in doc[at + 1 : at + 4] if _is_noun(t)), following)
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
    if following is None or following.tag_ not in NOUNS:
        return True
    name = following.tag_ == "NNP" or (following.is_title and following.tag_ == "NN")
    return name and not (at and doc[at - 1].tag_ in ("DT", "PRP$"))


def _is_noun(token: Token) -> bool:
    return token.tag_ in NOUNS and token.lower_ not in DAYS and token.text[:1].isalnum()


def _is_glued(token: Token) -> bool:
    """Whether a hyphen stands inside a word: "12 non-combatants"."""
    return token.i == 0 or not (token.whitespace_ or token.nbor(-1).whitespace_)


def _is_a_name(token: Token, plural: Token) -> bool:
    return token.tag_ in _NAMES or (plural.is_lower and token.is_upper)


def noun_follows(doc: Doc, at: int, names: bool = False) -> bool:
    """Whether a noun stands right behind the token, or with ``names`` any noun or name."""
    return at + 1 < len(doc) and doc[at + 1].tag_ in (NOUNS if names else {"NN", "NNS"})


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
