"""Who is credited with a figure: "X said", "said X", "according to X", "Police: ...", and short forms that follow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import Figure, lemma
from crosscheck.lexicon import Lexicon

__all__ = ["Attribution", "Attributions", "Roster", "attributions_in", "credit"]

_LONGEST = 14
_RECENT = 60  # names back to which a short form may lead
_PASSED_ON = ("quoted by", "cited by", "as reported by", "reported by")
_NAME = {"NNP", "NNPS", "NN", "NNS", "JJ", "DT", "PRP", "POS", "HYPH", "NFP"}
_CUT = {"relcl", "appos", "acl", "advcl", "punct", "cc", "conj"}
_ACCORDING = re.compile(r"\b(according to|citing|quoting|quoted by|cited by|as reported by|reported by)\s+(?=\S)", re.I)
_TAG = re.compile(
    r"^\s*([\w .'’-]{2,40}?):\s|[,:–—-]\s*([\w .'’-]{2,40}?)(?:\s+(?:say|says|said|report|reports))?\s*$", re.I
)
_COUNTS = {"number", "toll", "count", "total", "figure", "death"}  # "put the death toll at 55"
_ARTICLE = re.compile(r"^(?:the|a|an|but|and|its|his|her|their|our)\s+", re.I)
_TITLE_TAIL = re.compile(r"[\s,;:\"“”'’.(]+$")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom a sentence credits: tokens of the name, the word that credits, and whether it is a verb.

    ``passed_on`` tells that this one quotes the speaker and is not quoted ("the ministry, quoted by SANA, said").
    """

    name: str
    start: int
    end: int
    cue: int
    by_verb: bool
    passed_on: bool = False


@dataclass(frozen=True, slots=True)
class Attributions:
    """All attributions of a sentence, in order."""

    found: tuple[Attribution, ...]


@dataclass(slots=True)
class Roster:
    """The speakers that a text has named so far, so that short forms and pronouns lead to the fullest name."""

    lexicon: Lexicon
    names: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    def resolve(self, name: str) -> str | None:
        """The fullest name for a printed one; None for a pronoun with no one before it."""
        words = name.lower().split()
        if name.lower() in self.lexicon.speech["pronouns"] and name != "WHO":
            return self.names[-1] if self.names else None
        full = self._fuller(name, words)
        if (
            full is None
            and words
            and words[-1] in self.lexicon.speech["short"]
            and len(words) <= 2
            and not _is_named(name)
        ):
            spoken = (n for n in reversed(self.names) if words[-1] in n.lower().split() and len(n.split()) > len(words))
            full = next(spoken, None) or next((n for n in reversed(self.names) if _is_named(n)), None)
        self.names.append(full or name)
        return full or name

    def notice(self, doc: Doc) -> None:
        """Remember the organisations that a sentence names, whoever speaks in it."""
        self.seen.extend(_clean(ent.text) for ent in doc.ents if ent.label_ == "ORG" and len(ent) > 1)

    def _fuller(self, name: str, words: list[str]) -> str | None:
        """An earlier name that holds all the words of this one, or whose initials this one is."""
        for known in (*reversed(self.names[-_RECENT:]), *reversed(self.seen[-_RECENT:])):
            others = known.lower().split()
            if len(others) > len(words) and _is_named(known) and set(words) <= set(others):
                return known
            initials = "".join(w[0] for w in known.split() if w[0].isupper())
            if name.isupper() and len(name) > 1 and name == initials:
                return known
        return None


def _is_named(name: str) -> bool:
    return any(word[:1].isupper() for word in name.split())


def attributions_in(doc: Doc, lexicon: Lexicon) -> Attributions:
    """Everyone whom the sentence credits with something it says."""
    found = [*_by_verb(doc, lexicon), *_by_preposition(doc), *_by_tag(doc, lexicon)]
    return Attributions(tuple(sorted(found, key=lambda a: (a.cue, a.start))))


def _by_verb(doc: Doc, lexicon: Lexicon) -> Iterator[Attribution]:
    for token in doc:
        if not token.tag_.startswith("VB") or lemma(token) not in lexicon.speech["verbs"]:
            continue
        subject = next((child for child in token.children if child.dep_ == "nsubj"), None)
        if lemma(token) in lexicon.speech["weak"] and not _introduces(doc, token):
            continue
        start, end = _extent(subject) if subject is not None else _just_before(doc, token)
        name = _clean(doc[start:end].text)
        if name and any(t.pos_ in ("NOUN", "PROPN", "PRON") for t in doc[start:end]):
            yield Attribution(name, start, end, token.i, True)


def _just_before(doc: Doc, verb: Token) -> tuple[int, int]:
    """The name between the last comma and the verb, if it is one: "..., the Observatory for Human Rights said"."""
    start = verb.i
    while start > max(0, verb.i - _LONGEST) and (
        doc[start - 1].tag_ in _NAME or doc[start - 1].lower_ in ("of", "for")
    ):
        start -= 1
    parted = start > 0 and (doc[start - 1].text in (",", "”", '"', "'", "’") or doc[start - 1].is_quote)
    return (start, verb.i) if parted else (verb.i, verb.i)


def _introduces(doc: Doc, verb: Token) -> bool:
    """Whether a clause, a quotation or a figure follows a verb that is not always one of speech."""
    if any(child.dep_ == "ccomp" for child in verb.children):
        return True
    following = [t.lower_ for t in doc[verb.i + 1 : verb.i + 5]]
    if set(following) & _COUNTS:
        return True
    return "that" in following[:2] or any(t in (":", "“", '"') for t in following[:2])


def _by_preposition(doc: Doc) -> Iterator[Attribution]:
    for match in _ACCORDING.finditer(doc.text):
        span = doc.char_span(match.start(), match.end() - 1, alignment_mode="expand")
        if span is None or span.end >= len(doc):
            continue
        end = _name_end(doc, span.end)
        name = _clean(doc[span.end : end].text)
        if name:
            passed_on = match[1].lower() in _PASSED_ON
            yield Attribution(name, span.end, end, span.start, False, passed_on)


def _by_tag(doc: Doc, lexicon: Lexicon) -> Iterator[Attribution]:
    """ "Police: 2 dead", "29 dead in strikes: monitor" in headlines; only words that are known to speak."""
    match = _TAG.search(doc.text)
    if not match or len(doc) > 25:
        return
    group = 1 if match[1] else 2
    name = _clean(match[group] or "")
    credited = _ACCORDING.match(f"{name} ") is None
    if name and credited and name.lower().split()[-1] in lexicon.speech["tags"]:
        span = doc.char_span(match.start(group), match.end(group), alignment_mode="expand")
        if span is not None:
            yield Attribution(name, span.start, span.end, span.start, False)


def _name_end(doc: Doc, start: int) -> int:
    """Where the name after "according to" ends: at a clause mark, a verb, or another preposition than of and for."""
    for i in range(start, min(len(doc), start + _LONGEST)):
        token = doc[i]
        stops = token.tag_ in ("VBD", "VBZ", "VBP", "MD", "WDT", "WP", ":", "-LRB-", "-RRB-") or token.text in (
            ".",
            ",",
            ";",
            "[",
            "]",
            "“",
            '"',
        )
        if (
            stops
            or (token.tag_ == "IN" and token.lower_ not in ("of", "for", "in", "at", "from"))
            or token.lower_ in ("who", "which")
            or token.tag_ == "CD"
        ):
            return i
    return min(len(doc), start + _LONGEST)


def _extent(subject: Token) -> tuple[int, int]:
    """The tokens of the subject's phrase without clauses and appositions that hang on it."""
    start, end = subject.i, subject.i + 1
    for token in subject.doc[subject.left_edge.i : subject.right_edge.i + 1]:
        if any(_hangs_on(a, subject) for a in (token, *token.ancestors)):
            continue
        start, end = min(start, token.i), max(end, token.i + 1)
    while end < len(subject.doc) and subject.doc[end].dep_ == "nsubj" and subject.doc[end].tag_ == "NNP":
        end += 1  # "state news agency SANA", taken for two subjects
    return max(start, subject.i - _LONGEST), min(end, subject.i + _LONGEST)


def _hangs_on(token: Token, subject: Token) -> bool:
    """Whether the token begins a clause or apposition; a name right behind its title ("news agency SANA") is none."""
    if token.dep_ not in _CUT or token.i <= subject.i or not subject.is_ancestor(token):
        return False
    return token.dep_ != "appos" or token.doc[token.left_edge.i - 1].is_punct


def _clean(name: str) -> str:
    return _ARTICLE.sub("", _TITLE_TAIL.sub("", " ".join(name.split())).strip(" \"“”'‘[("))


def credit(figure: Figure, attributions: Attributions) -> tuple[Attribution, ...]:
    """Who is credited with this figure: the deepest speaker first, then those who passed it on; empty if no one is.

    A speech verb reaches the figures after it up to the next attribution, and those before it if none stands before
    them; "according to X" takes the figures of its own clause from a speech verb, which then passes them on.
    """
    others = [a for a in attributions.found if not a.start <= figure.start < a.end]
    before = [a for a in others if a.by_verb and a.cue < figure.start]
    after = [a for a in others if a.by_verb and a.cue >= figure.end]
    said = before[-1] if before else after[0] if after else None
    according = [a for a in others if not a.by_verb]
    near = [a for a in according if said is None or a.cue > min(said.cue, figure.start)] or according
    if not near:
        return (said,) if said else ()
    deepest = min(near, key=lambda a: abs(a.cue - figure.start))
    if deepest.passed_on and said:
        return (said, deepest)
    return (deepest, said) if said and said.name != deepest.name else (deepest,)
