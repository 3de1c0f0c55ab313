"""The name of a speaker, cut out of its sentence: without clauses that hang on it, with what says who a person is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from crosscheck.extracting.clauses import PREDICATES
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon

__all__ = ["Name", "clean", "is_broken", "name_after", "name_of", "unwrapped"]

_RANKS = words("called", "ranks")
_LONGEST = 14
_BESIDE = 11  # tokens of an apposition
_NOUNS = {"NOUN", "PROPN", "PRON"}
_CLAUSES = {"relcl", "advcl", "acl", "appos"}
_STOPS = PREDICATES | {"WDT", "WP", "WRB", ":", "-LRB-", "-RRB-", "CD"}
_JOINTS = {"of", "for", "in", "at", "from"}
_MARKS = {".", ",", ";", "[", "]", "“", '"', "-", "–", "—"}
_VERBS = PREDICATES | {"VBN", "WDT", "WP", "WP$", "WRB", "CC", "CD", "RB", "PRP"}
_ARTICLE = re.compile(r"^(?:(?:the|a|an|but|and|while|its|his|her|their|our)\s+)?(?:(?:so)?-?called\s+)?", re.I)
_TAIL = re.compile(r"[\s,;:\"“”'’.(]+$")
_BRACKETS = {"(", ")", "[", "]"}
_TOLLS = {"toll", "tolls", "figures", "figure", "count", "data", "estimates", "estimate"}
_UNTOLD = {"latest", "new", "newest", "preliminary", "initial", "early", "recent", "provisional", "death", "first"}
_KNOWN_AS = re.compile(r"\b(?:known as|called|named)\s+(?:the\s+)?((?:[A-Z][\w’'-]*\s?){1,6})")


@dataclass(frozen=True, slots=True)
class Name:
    """A speaker's name, its tokens, and all tokens that say who it is; ``whole`` is False where a clause was cut off.

    "The group that runs the clinic" is not the group that was named before.
    """

    text: str
    start: int
    end: int
    reach: tuple[int, int]
    whole: bool = True


def clean(name: str) -> str:
    """A name without articles, quotation marks and the punctuation around it."""
    return _ARTICLE.sub("", _TAIL.sub("", " ".join(name.split())).strip(" \"“”'‘[("))


def name_of(subject: Token, verb: Token, lexicon: Lexicon) -> Name:
    """The name in a verb's subject."""
    start, end, whole = _extent(subject) if subject.pos_ != "PRON" else (subject.i, subject.i + 1, True)
    doc, reach = subject.doc, (min(start, subject.left_edge.i), max(end, subject.right_edge.i + 1))
    if reach[0] <= verb.i < reach[1]:
        reach = (start, end)
    text = clean(doc[start:end].text)
    known = _KNOWN_AS.search(doc[subject.i : reach[1]].text) if subject.i < verb.i else None
    if known:
        return Name(clean(known[1]), start, end, reach)
    beside = _beside(doc, end, verb)
    if beside:
        text = _joined(text, clean(doc[end + 1 : beside].text), doc[end + 1 : beside].text, lexicon)
        reach = (reach[0], max(reach[1], beside))
    return Name(unwrapped(text, lexicon), start, end, reach, whole)


def name_after(doc: Doc, start: int, lexicon: Lexicon) -> Name:
    """The name that begins at a token, up to a clause mark, a verb, or another preposition than of and for."""
    end = min(len(doc), start + _LONGEST)
    end = next((i for i in range(start, end) if _ends(doc[i], lexicon)), end)
    return Name(unwrapped(clean(doc[start:end].text), lexicon), start, end, (start, end))


def _ends(token: Token, lexicon: Lexicon) -> bool:
    joins = token.lower_ in _JOINTS or (token.lower_ == "by" and token.nbor(-1).lower_ in lexicon.speech["figures"])
    return (
        token.tag_ in _STOPS
        or (token.text in _MARKS and not _is_glued(token) and not _ends_rank(token))
        or (token.tag_ in ("IN", "TO") and not joins)
        or token.lower_ in ("who", "which")
    )


def _is_glued(token: Token) -> bool:
    """Whether a hyphen stands inside a word: "the UK-based group"."""
    before = token.nbor(-1).whitespace_ if token.i else " "
    return token.text == "-" and not before and not token.whitespace_


def _ends_rank(token: Token) -> bool:
    """Whether a full stop ends a short rank: "army spokesman Col. Jan Holm"."""
    return token.text == "." and token.i > 0 and token.nbor(-1).lower_ in _RANKS and not token.nbor(-1).whitespace_


def is_broken(name: Name, doc: Doc) -> bool:
    """Whether a clause stands in what was taken for a name."""
    return any(t.tag_ in PREDICATES for t in doc[name.start : name.end])


def _extent(subject: Token) -> tuple[int, int, bool]:
    """The tokens of the subject's phrase without clauses and appositions that hang on it, and whether none was cut."""
    doc, start = subject.doc, subject.i
    while start > subject.left_edge.i and subject.i - start < _LONGEST and _is_before(doc[start - 1], subject):
        start -= 1
    end = subject.i + 1
    last = min(subject.right_edge.i + 1, subject.i + _LONGEST)
    while end < last and not _is_cut(doc[end], subject):
        end += 1
    while end > subject.i + 1 and (doc[end - 1].is_punct or doc[end - 1].dep_ in ("cc", "prep")):
        end -= 1
    cut = end < len(doc) and doc[end].head == subject and doc[end].dep_ == "relcl"
    relative = any(c.dep_ == "relcl" and c.left_edge.i == end for c in subject.children)
    if end + 1 < len(doc) and doc[end].text in ("-", "–") and doc[end + 1].tag_ in ("NN", "NNP", "NNS"):
        end += 2  # "vice-president"
    while end < len(doc) and doc[end].dep_ in ("nsubj", "compound") and doc[end].tag_ in ("NNP", "NNPS"):
        end += 1  # "state news agency SANA", taken for two subjects
    while start > 0 and _goes_before(doc, start):
        start -= 1  # the same from the other side: "charity Médecins Sans Frontières"
        start = min(start, doc[start].left_edge.i) if doc[start].left_edge.i > start - _LONGEST else start
    return start, end, not (cut or relative)


def _goes_before(doc: Doc, start: int) -> bool:
    """Whether the word before a name belongs to it: "charity Médecins Sans Frontières", taken for two subjects."""
    before = doc[start - 1]
    return before.dep_ in ("nsubj", "poss", "case") and before.head.i >= start and doc[start].tag_ not in ("DT", "PRP$")


def _is_before(token: Token, subject: Token) -> bool:
    """Whether a token before the head is part of its phrase; a clause before a noun is none."""
    return not any(
        a.dep_ in ("relcl", "advcl", "ccomp") for a in (token, *token.ancestors) if subject.is_ancestor(a)
    ) and not (token.is_punct and token.text not in ("-", "–", "'", "’", '"', "“", "”"))


def _is_cut(token: Token, subject: Token) -> bool:
    """Whether a clause, an apposition or another clause's words begin at a token after the head."""
    if token.text in _BRACKETS:
        return True
    for a in (token, *token.ancestors):
        if a == subject:
            return False
        if a.dep_ in _CLAUSES and a.i > subject.i:
            apart = a.doc[a.left_edge.i - 1].is_punct
            if a.dep_ in ("relcl", "advcl") or apart:
                return True
        if a.dep_ == "conj" and a.pos_ not in _NOUNS:
            return True
        if a.dep_ == "conj" and any(c.dep_ in ("nsubj", "relcl") for c in a.children):
            return True
        if a.dep_ == "prep" and a.doc[a.i - 1].is_punct:
            return True
    return False


def _beside(doc: Doc, end: int, verb: Token) -> int:
    """Where an apposition ends that stands between commas after a name: "Jan Holm, a spokesman for X, said"; else 0."""
    if end >= len(doc) or doc[end].text != ",":
        return 0
    limit = min(len(doc), end + 2 + _BESIDE)
    close = next((i for i in range(end + 1, limit) if doc[i].text in (",", ".", "”", '"') or i == verb.i), 0)
    inner = doc[end + 1 : close] if close else doc[0:0]
    closed = close and (doc[close].text == "," or verb.i < end)
    nominal = len(inner) and inner[0].tag_ in ("DT", "PRP$", "NN", "NNP", "NNPS", "JJ")
    if not closed or not nominal or any(t.tag_ in _VERBS or t.is_quote for t in inner):
        return 0
    return close if any(t.pos_ in ("NOUN", "PROPN") for t in inner) else 0


def _joined(name: str, beside: str, printed: str, lexicon: Lexicon) -> str:
    """A name and what stands beside it: "Jan Holm, a spokesman for Hamas", "mayor Anna Berg"; a body stays alone."""
    if not beside or name.lower() in lexicon.speech["pronouns"]:
        return name
    words, more = name.split(), beside.split()
    if more[0][:1].isupper() and not words[-1][:1].isupper():
        return f"{name} {beside}" if all(w[:1].isupper() or len(w) < 4 for w in more) else name
    if words[0].lower() in ("head", "director", "chief") and more[0][:1].isupper() and len(more) < 4:
        return f"{name} {beside}"
    is_person = len(words) in (2, 3, 4) and all(w[:1].isupper() for w in words)
    until = next((i for i, w in enumerate(more) if i and w in _JOINTS), len(more))
    bodies = lexicon.speech["institutions"] | lexicon.speech["bodies"]
    body = more[until - 1].lower() in bodies or any(w.lower() in bodies for w in words)
    described = any(w[:1].islower() for w in more) and any(w.islower() for w in printed.split())
    return f"{name}, {' '.join(printed.split()).rstrip(', ')}" if is_person and not body and described else name


def unwrapped(name: str, lexicon: Lexicon) -> str:
    """Whose figures they are: "figures from the Health Ministry" are the ministry's."""
    words = name.split()
    if words and words[-1].lower() in _TOLLS and all(word.lower() in _UNTOLD for word in words[:-1]):
        return ""  # "the latest toll" is nobody's
    for i, word in enumerate(words[1:4], 1):
        if word in ("from", "by", "of") and words[i - 1].lower() in (*lexicon.speech["figures"], "issued", "released"):
            fits = words[0].lower() in lexicon.speech["figures"] or words[i - 1].lower() in lexicon.speech["figures"]
            if fits and i + 1 < len(words):
                return clean(" ".join(words[i + 1 :]))
    return name
