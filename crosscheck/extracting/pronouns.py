"""What a later clause says of those whom a pronoun stands for: "Three hikers were crossing when they were killed"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.aftermath import aftermath
from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.figures import Figure, Phrase
from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.suffering import harmed_before
from crosscheck.extracting.tokens import FINITE, lemma
from crosscheck.extracting.voice import harms
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["done_to_them", "harmed_later", "told_later"]

_FAR, _NEAR = 24, 5  # tokens
_OPENERS = words("pronouns", "openers")
_EVERYBODY, _ABOARD = words("pronouns", "everybody"), words("pronouns", "aboard")
_CARRIERS = words("outcomes", "carriers")
_TOLD = {"killed", "injured", "detained", "missing"}
_JOINTS, _NEXT = words("pronouns", "joints"), words("pronouns", "next")
_NEARLY = words("naming", "nearly")
_DONE = {"VBD", "VBN", "VBG"}  # tags
_ONE, _OBJECTS = {"he", "she"}, {"him", "her", "them"}
_CHANGES = {"WP", "WDT", "WP$"}  # tags that begin a clause about somebody else


def harmed_later(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What happened to "they" or "them" in a clause of time or place, where they can only be those who are counted."""
    if (found := done_to_them(doc, figure, phrase, lexicon)) is not None:
        return found
    if phrase.head is None or _names_people(doc, 0, phrase.start, lexicon):
        return None
    opener = None
    for i in range(phrase.end, min(len(doc), phrase.end + _FAR)):
        word = doc[i].lower_
        opener = i if word in _OPENERS else opener
        if word in _EVERYBODY and _on_board(doc, i + 1):
            return _of_them(doc, i, lexicon)
        if opener is not None and word in ("they", "them"):
            found = _of_them(doc, i, lexicon) if word == "them" else _of_they(doc, i, lexicon)
            clear = found is not None and not _names_people(doc, phrase.end, opener, lexicon)
            return found if found and clear and found.name in _TOLD else None
    return None


def _names_people(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether others whom the pronoun may stand for are named or counted there, who do not only say so."""
    for token in doc[start:end]:
        plural = token.tag_ == "NNS" and bool(lexicon.lineage(lemma(token)))
        if (plural or token.tag_ == "CD") and lemma(doc[token.i + 1]) not in lexicon.speech["verbs"]:
            return True
    return False


def done_to_them(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """What was done next to those counted: "(abducted) four men and killed them", "(hit) two boys, killing both"."""
    for i in range(phrase.end, min(len(doc) - 1, phrase.end + _FAR)):
        token = doc[i]
        if token.tag_ in _CHANGES or token.text == ";":
            return None
        if token.tag_ in _DONE and _is_them(doc, i + 1, figure):
            found = _of_them(doc, i + 1, lexicon) if _is_next(doc, phrase, i, lexicon) else None
            sport = lexicon.of_people.get(lemma(token)) == "killed"  # "met two rivals and eliminated them"
            return found if found is not None and found.name in _TOLD and not sport else None
        if token.tag_ in FINITE and lemma(token) not in ("be", "get"):
            return None  # they do something themselves
    return None


def _is_next(doc: Doc, phrase: Phrase, at: int, lexicon: Lexicon) -> bool:
    """Whether the verb tells of the next deed of who did the one before, or of what came of that: ", killing them"."""
    before = at - 1
    while before > phrase.end and doc[before].tag_ == "RB":
        before -= 1
    if _names_people(doc, phrase.end, before, lexicon) or any(t.lower_ in _NEARLY for t in doc[before:at]):
        return False
    if doc[at].tag_ == "VBG":
        return doc[before].text == ","
    passive = any(t.tag_ in FINITE for t in doc[phrase.end : before])
    acts = any(t.tag_ in FINITE for t in doc[: phrase.start])
    return doc[before].lower_ in _NEXT and acts and not passive


def _is_them(doc: Doc, at: int, figure: Figure) -> bool:
    """Whether a pronoun for so many people stands there as an object: "them", "both", "all of them", "him"."""
    word, after = doc[at].lower_, doc[at + 1] if at + 1 < len(doc) else None
    number = figure.mention.quantity.figure
    if word in ("both", "all"):
        ends = after is None or after.is_punct or after.tag_ in ("RB", "IN")
        return ends and (number == 2 or (word == "all" and number != 1))
    return (word in ("him", "her") and doc[at].tag_ == "PRP") if number == 1 else word == "them"


def told_later(doc: Doc, figure: Figure, trigger: int, lexicon: Lexicon) -> Outcome | None:
    """What is told behind "where" or "but" of those to whom ``trigger`` happened: "taken away, where he died"."""
    single = figure.mention.quantity.figure == 1
    verb, opener = trigger, None
    for i in range(trigger + 1, min(len(doc), trigger + _FAR)):
        token, joint = doc[i], doc[i - 1].lower_
        if token.tag_ in _CHANGES or token.text == ";":
            return None
        if joint in _JOINTS and _is_they(doc, i, figure):
            clear = not _names_anyone(doc, verb if joint == "where" else trigger, i, lexicon)
            return _of_subject(doc, i, lexicon) if clear else None
        opener = i if token.lower_ == "where" else opener
        pronounced = opener is not None and token.lower_ in _OBJECTS and doc[i + 1 : i + 2].text.lower() == "dead"
        if pronounced and (token.lower_ == "them") != single:
            return Outcome("killed", "pronounce", i + 1)  # "where doctors pronounced him dead"
        verb = i if token.tag_ in FINITE or token.tag_ == "VBN" else verb
    return None


def _is_they(doc: Doc, at: int, figure: Figure) -> bool:
    """Whether a pronoun for so many people stands there as a subject: "he", "they", the "both" of "both later died"."""
    word, number = doc[at].lower_, figure.mention.quantity.figure
    if word == "both":  # not "both pilots died", "both of the pilots died"
        verb = next((t for t in doc[at + 1 : at + 3] if t.tag_ != "RB"), None)
        return number == 2 and verb is not None and verb.tag_ in PREDICATES
    return word in _ONE if number == 1 else word == "they"


def _names_anyone(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether somebody else whom the pronoun may stand for is told of there: "by a gunman, but he died"."""
    people = any(t.tag_ in ("NN", "NNS") and lexicon.lineage(lemma(t)) for t in doc[start + 1 : end])
    return people or (doc[end - 1].lower_ != "where" and any(t.lower_ == "by" for t in doc[start:end]))


def _of_they(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "when they were killed", "where they drowned"."""
    return _of_subject(doc, at, lexicon) if doc[at - 1].lower_ in _OPENERS else None


def _of_subject(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """What happened to whom the pronoun at the token stands for, but not what did not, or only may have."""
    for i in range(at + 1, min(len(doc), at + _NEAR)):
        if found := harmed_before(doc, i, lexicon):
            return found
        if doc[i].tag_ in ("MD", "TO") or doc[i].lower_ in ("not", "n't"):
            return None
        if doc[i].tag_ in FINITE and lemma(doc[i]) not in _CARRIERS:
            return None
    return None


def _on_board(doc: Doc, at: int) -> bool:
    """Whether "aboard", "on board" stands at the token and ends its clause."""
    for end in (at + 1, at + 2):
        if doc[at:end].text.lower() in _ABOARD:
            return end >= len(doc) or doc[end].is_punct
    return False


def _of_them(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "when an avalanche buried them", "killing everyone aboard"."""
    name = harms(doc, at - 1, lexicon, people=True) or _left(doc, at, lexicon)
    return Outcome(name, lemma(doc[at - 1]), at - 1, active=True) if name else None


def _left(doc: Doc, at: int, lexicon: Lexicon) -> str | None:
    """The state in which somebody leaves them: "leaving both (dead)", "left them (with serious wounds)"."""
    behind = at + 3 if doc[at + 1 : at + 3].text.lower() == "of them" else at + 1
    if lemma(doc[at - 1]) != "leave" or behind >= len(doc):
        return None
    found = aftermath(doc, behind)
    return lexicon.states.get(doc[behind].lower_) or (found.name if found is not None else None)
