"""An age behind a person whose word the reading of numbers does not know: "the station master, 59, was arrested"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.figures import Figure
from crosscheck.extracting.tokens import FINITE, NAMES, NOUNS, lemma
from crosscheck.extracting.words import words
from crosscheck.model import Kind

__all__ = ["tells_age"]

_YOUNGEST, _OLDEST = 10, 110
_ARTICLES = words("ages", "articles")
_COUNTING = words("ages", "counting")
_PLURAL = words("ages", "plural")
# "The crew, 14, are safe", "the toll, 59, is the highest"
_BODIES = words("figures", "members") | words("figures", "houses") | words("figures", "staff") | words("ages", "counts")
_IN_PHRASE = {"NN", "NNP", "JJ", "HYPH", "POS", "VBN", "VBG"}  # tags of what stands between an article and its noun
_ALL, _BELOW = {"all", "both", "most", "each", "many", "some"}, {"under", "over", "below", "above"}
_CLOSED = {",", "."}
_IN_ROW = {"NNP", "NNPS", "CD", "NNS", "DT", "PRP$", "NN"}  # tags of "Hamid (12) and his cousin Fares (13)"
_ROW_MARKS = {"(", ")", ","}
_HARMED, _AHEAD = words("ages", "harmed"), 24  # tokens
_LONGEST = 6  # tokens


def tells_age(doc: Doc, figure: Figure) -> bool:
    """Whether a bare figure between commas is the age of one person: "a shopkeeper, 59, died"."""
    if _in_brackets(doc, figure) or _of_them_all(doc, figure):
        return True
    text, comma, end = figure.mention.text, figure.start - 1, figure.end
    if figure.mention.kind is not Kind.COUNT or not text.isdecimal() or comma < 2 or doc[comma].text != ",":
        return False
    if not _YOUNGEST <= int(text) <= _OLDEST or (end < len(doc) and doc[end].text not in _CLOSED):
        return False
    article = _article(doc, comma - 1)
    if article is None or (article and doc[article - 1].tag_ == "IN" and doc[article - 1].lower_ != "that"):
        return False
    second = article > 0 and doc[article - 1].lower_ == "and"
    return not _goes_on_with_many(doc, end, _COUNTING if second else _COUNTING | _PLURAL)


def _of_them_all(doc: Doc, figure: Figure) -> bool:
    """ "A mother and her three children, all under ten, were killed": an age that all of them are below or above."""
    before = doc[max(0, figure.start - 3) : figure.start + 1]
    opened = next((t.i for t in before if t.text in (",", "(", "-", "–", "—")), None)
    after = doc[figure.end : figure.end + 1].text
    if figure.mention.kind is not Kind.COUNT or opened is None or after not in _CLOSED | {")", "-", "–", "—", ""}:
        return False
    words_between = [t.lower_ for t in doc[opened + 1 : figure.end]][:-1]
    return len(words_between) > 1 and words_between[0] in _ALL and words_between[-1] in _BELOW


def _in_brackets(doc: Doc, figure: Figure) -> bool:
    """ "Hamid (12) and Fares (13), cousins from Elm, were killed"; not "in Elm (12)", "Elm (12) and Ash (13) led"."""
    text, first, end = figure.mention.text, figure.start - 2, figure.end
    bracketed = figure.mention.kind is Kind.COUNT and text.isdecimal() and first >= 0 and doc[first + 1].text == "("
    if not bracketed or int(text) > _OLDEST or not _is_closed(doc, end) or not _is_name(doc, first):
        return False
    while first > 0 and (
        doc[first - 1].tag_ in _IN_ROW or doc[first - 1].lower_ == "and" or doc[first - 1].text in _ROW_MARKS
    ):
        first -= 1
    if first > 0 and doc[first - 1].tag_ == "IN":
        return False
    verb = next((t for t in doc[end + 1 : end + _AHEAD] if t.tag_ in FINITE or t.tag_ == "VBN"), None)
    after = doc[verb.i + 1 : verb.i + 4] if verb is not None else ()
    return verb is not None and any(t.lower_ in _HARMED for t in (verb, *after))


def _is_closed(doc: Doc, end: int) -> bool:
    """Whether a bracket stands at the token, or in the one before, as in "8)", which tokenizers take for a face."""
    return doc[end : end + 1].text == ")" or doc[end - 1].text.endswith(")")


def _is_name(doc: Doc, at: int) -> bool:
    """Whether a name ends at the token; the model takes rare ones for plurals or verbs."""
    return doc[at].tag_ in NAMES or (at > 0 and doc[at].text[:1].isupper())


def _article(doc: Doc, noun: int) -> int | None:
    """The article before the noun for one person that ends at the token; None where no such noun does."""
    if doc[noun].tag_ not in ("NN", "NNP") or lemma(doc[noun]) in _BODIES:
        return None
    at = noun - 1
    while at > max(0, noun - _LONGEST) and doc[at].tag_ in _IN_PHRASE and doc[at].lower_ not in _ARTICLES:
        at -= 1
    return at if doc[at].lower_ in _ARTICLES else None


def _goes_on_with_many(doc: Doc, comma: int, openers: frozenset[str]) -> bool:
    """Whether several are told of behind the figure: "..., 59, including 12 children, were killed"."""
    following = doc[comma + 1] if comma + 1 < len(doc) else None
    return following is not None and (following.lower_ in openers or following.tag_ in NOUNS)
