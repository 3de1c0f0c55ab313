"""Who is credited in a sentence: "X said", "said X", "according to X", "X told Y", "Police: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Token

from crosscheck.extracting.called import (
    Name,
    clean,
    is_broken,
    name_after,
    name_at_end,
    name_before,
    name_beside,
    name_of,
)
from crosscheck.extracting.figures import DAYS, lemma
from crosscheck.lexicon import Lexicon

__all__ = ["Attribution", "attributions_in"]

_COUNTS = {"number", "toll", "count", "total", "figure", "death", "crowd"}  # "put the death toll at 55"
_RELATIVE = {"who", "which", "that"}
_HEADLINE = 25  # tokens
_TAGGED = re.compile(r"^\s*([^\s:][^:\n]{0,39}?):\s")
_TAGGED_LAST = re.compile(
    r"(?:[,:]|\s[–—-])\s*(?:(?:say|says|said)\s+)?([^\W\d][^\d,:;–—]{1,39}?)"
    r"(?:\s+(?:say|says|said|report|reports))?\s*$",
    re.I,
)
_PER = re.compile(r"(?:^|,\s)per\s+(?=(?:the\s|[A-Z]))", re.I)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom a sentence credits: tokens of the name, the word that credits, and whether it is a verb.

    ``reach`` covers the name with all that hangs on it. ``passed_on`` tells that this one quotes the speaker and is not
    quoted ("the ministry, quoted by SANA, said"); ``through`` names one who passed on what this one said ("told AFP").
    ``onward`` tells that what is said follows the verb. ``whole`` is False for a name whose clause was cut off.
    ``told`` marks one who is only told something ("speaking to AFP") and so never the speaker.
    """

    name: str
    start: int
    end: int
    cue: int
    by_verb: bool
    reach: tuple[int, int]
    passed_on: bool = False
    through: str = ""
    onward: bool = False
    relative: bool = False
    whole: bool = True
    told: bool = False


def attributions_in(doc: Doc, lexicon: Lexicon, headline: bool = False) -> tuple[Attribution, ...]:
    """Everyone whom the sentence credits with something it says, in order; ``headline`` allows for bare names."""
    tagged = tuple(_by_tag(doc, lexicon, headline))
    found = [*_by_verb(doc, lexicon), *_by_preposition(doc, lexicon), *_by_account(doc, lexicon)]
    found = [a for a in found if not any(t.start < a.end and a.start < t.end for t in tagged)]
    return tuple(sorted({*found, *tagged}, key=lambda a: (a.cue, a.start)))


def _by_verb(doc: Doc, lexicon: Lexicon) -> Iterator[Attribution]:
    for token in doc:
        if token.i and token.text[0].isupper() and not token.nbor(-1).is_punct:
            continue  # a name: "Sheikh Said"
        if not token.tag_.startswith("VB") and not (token.dep_ == "ROOT" and _subject(token) is not None):
            continue
        if lemma(token) in lexicon.speech["quoting"]:
            yield from _by_quoting(token, lexicon)
        elif lemma(token) in lexicon.speech["verbs"] and _is_speech(token, lexicon):
            yield from _by_subject(token, lexicon)


def _is_speech(verb: Token, lexicon: Lexicon) -> bool:
    """Whether a verb of the lexicon says something here: not "would not say", "was told", "told them to leave"."""
    children = {child.dep_: child for child in verb.children}
    empty = any(c.dep_ in ("dobj", "intj") and c.lower_ in lexicon.speech["empty"] for c in verb.children)
    to = any(c.dep_ == "xcomp" and any(g.lower_ == "to" for g in c.children) for c in verb.children)
    ordered = to and "ccomp" not in children and lemma(verb) in {*lexicon.speech["telling"], "say"}  # "said to be"
    negated = "neg" in children and lemma(verb) != "deny"
    if negated or "auxpass" in children or "nsubjpass" in children or empty or ordered:
        return False
    return lemma(verb) not in lexicon.speech["weak"] or _introduces(verb, lexicon)


def _by_subject(verb: Token, lexicon: Lexicon) -> Iterator[Attribution]:
    subject = _subject(verb)
    passive = verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ in ("to", "by")
    if (subject is None and (verb.tag_ == "VBG" or passive)) or (verb.tag_ == "VBG" and lemma(verb) == "add"):
        return
    relative = subject is not None and subject.lower_ in _RELATIVE and verb.dep_ == "relcl"
    if relative and subject is not None:
        subject = verb.head
    name = name_of(subject, verb, lexicon) if subject is not None else name_before(verb, lexicon)
    if not relative and (other := _elsewhere(verb, subject, name, lexicon)) is not None:
        name = other
    if is_broken(name, verb.doc) or not name.text or not any(_may_name(t) for t in verb.doc[name.start : name.end]):
        return
    through = _told(verb, lexicon) if lemma(verb) in lexicon.speech["telling"] else ""
    yield _attribution(name, verb, through=through, relative=relative)


def _elsewhere(verb: Token, subject: Token | None, name: Name, lexicon: Lexicon) -> Name | None:
    """Where a text has lost its commas: the name right before the verb or, after "said", at the sentence's end."""
    doc = verb.doc
    if subject is not None and subject.pos_ == "PRON" and subject.i == verb.i - 1:
        return None
    near = subject is not None and (
        subject.i == verb.i - 1 or subject.is_ancestor(doc[verb.i - 1]) or subject.i > verb.i
    )
    counted = any(t.tag_ == "CD" for t in doc[name.start : name.end])
    if (
        lemma(verb) == "say"
        and (not near or counted or is_broken(name, doc))
        and (last := name_at_end(verb, lexicon)) is not None
    ):
        return last
    if subject is not None and subject.i > verb.i:
        return None
    beside = name_beside(verb, lexicon) if verb.tag_ in ("VBD", "VBZ", "VBP") else None
    apart = (
        beside is not None and not (name.text and name.start <= verb.i - 1 < name.end) and not doc[verb.i - 1].is_punct
    )
    if beside is not None and (apart or is_broken(name, doc)) and not _is_within(doc[verb.i - 1], subject, name, doc):
        return beside
    return None


def _is_within(token: Token, subject: Token | None, name: Name, doc: Doc) -> bool:
    """Whether a word before a verb is part of what hangs on its subject, and that is a sound name."""
    return subject is not None and subject.is_ancestor(token) and not is_broken(name, doc)


def _may_name(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN", "PRON") or (token.is_upper and len(token) > 1)


def _attribution(name: Name, verb: Token, through: str = "", relative: bool = False) -> Attribution:
    return Attribution(
        name.text,
        name.start,
        name.end,
        verb.i,
        True,
        name.reach,
        through=through,
        onward=_is_onward(verb, name),
        relative=relative,
        whole=name.whole,
    )


def _subject(verb: Token) -> Token | None:
    """The verb's subject: of several, the one next to it ("The raid, said the Observatory, killed 39 people")."""
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    after = [s for s in subjects if s.i > verb.i]
    if after and len(subjects) > len(after) and lemma(verb) == "say":
        return after[0]
    parted = after and verb.i > 0 and verb.doc[verb.i - 1].text in (",", "”", '"', "’")
    return after[0] if parted else subjects[0] if subjects else None


def _is_onward(verb: Token, name: Name) -> bool:
    """Whether what is said stands after the verb."""
    after = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
    if "that" in after[:1] or ":" in after[:1]:
        return True
    clauses = [c for c in verb.children if c.dep_ == "ccomp" and c.left_edge.i > verb.i]
    return any(clause.left_edge.i > name.end or name.end <= verb.i for clause in clauses)


def _introduces(verb: Token, lexicon: Lexicon) -> bool:
    """Whether a clause, a quotation or a figure follows a verb that is not always one of speech."""
    if any(child.dep_ == "ccomp" for child in verb.children):
        return True
    following = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 5]]
    if set(following) & _COUNTS or _reports_harm(verb, lexicon):
        return True
    if _ends_sentence(verb):
        return True
    before = verb.doc[max(0, verb.i - 1) : verb.i].text
    quoted = before in ("”", '"') or (verb.i > 1 and verb.doc[verb.i - 2].text in ("”", '"'))
    return "that" in following[:2] or any(t in (":", "“", '"') for t in following[:2]) or quoted


def _ends_sentence(verb: Token) -> bool:
    """Whether only a day follows: "12 people died, local media reported on Saturday."."""
    after = verb.doc[verb.i + 1 :]
    day = len(after) in (2, 3) and any(t.lower_ in DAYS for t in after)
    told = verb.doc[verb.i - 1].tag_[:2] in ("NN", "-R") or _subject(verb) is not None
    named = verb.i > 4 and told
    return named and (day or (len(after) == 1 and after[0].is_punct))


def _reports_harm(verb: Token, lexicon: Lexicon) -> bool:
    """ "TASS reported 21 deaths"."""
    object = next((c for c in verb.children if c.dep_ == "dobj"), None)
    numbered = object is not None and any(c.dep_ == "nummod" for c in object.children)
    return numbered and object is not None and lemma(verb) == "report" and lemma(object) in lexicon.nouns


def _told(verb: Token, lexicon: Lexicon) -> str:
    """Who was told and passes it on: "told AFP", "told state television"; not reporters, a court or a person."""
    heard = next((c for c in verb.children if c.dep_ in ("dobj", "dative") and c.i > verb.i), None)
    return _medium(heard, lexicon) if heard is not None else ""


def _medium(noun: Token, lexicon: Lexicon) -> str:
    doc, start = noun.doc, noun.left_edge.i
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    named = noun.tag_ in ("NNP", "NNPS")
    if owner is not None and named and noun.ent_type_ == "PERSON":
        return clean(doc[owner.left_edge.i : owner.i + 1].text)  # "the BBC's Ana Ray"
    text = clean(doc[start : noun.i + 1].text)
    if noun.lower_ in lexicon.speech["media"]:
        return text
    person = noun.ent_type_ == "PERSON" and " " in text and not text.startswith(("Al ", "El "))
    return text if named and not person and noun.lower_ not in lexicon.speech["hearers"] else ""


def _by_quoting(verb: Token, lexicon: Lexicon) -> Iterator[Attribution]:
    """ "SANA quoted a military source as saying", "police were quoted as saying", "which cited local officials"."""
    children = {child.dep_: child for child in reversed(list(verb.children))}
    saying = any(t.lower_ == "as" and t.nbor(1).tag_ == "VBG" for t in verb.subtree if t.i + 1 < len(verb.doc))
    if "nsubjpass" in children and saying:
        yield _attribution(name_of(children["nsubjpass"], verb, lexicon), verb)
    elif "nsubj" in children and "dobj" in children and children["dobj"].i > verb.i:
        by = children["nsubj"]
        relative = by.lower_ in _RELATIVE and verb.dep_ == "relcl"
        through = name_of(verb.head if relative else by, verb, lexicon)
        if (saying or relative) and not any(t.like_num for t in children["dobj"].subtree):
            said = name_of(children["dobj"], verb, lexicon)
            named = name_after(verb.doc, said.start, lexicon)
            yield _attribution(named if named.end < said.end else said, verb, through=through.text)


@lru_cache(maxsize=8)
def _phrases(lexicon_words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(
        rf"\b({'|'.join(sorted(map(re.escape, lexicon_words), key=lambda w: (-len(w), w)))})\s+(?=\S)", re.I
    )


def _by_preposition(doc: Doc, lexicon: Lexicon) -> Iterator[Attribution]:
    passing = lexicon.speech["passed_on"]
    for match in (*_phrases(lexicon.speech["credits"] | passing).finditer(doc.text), *_PER.finditer(doc.text)):
        span = doc.char_span(match.start(), match.end() - 1, alignment_mode="expand")
        if span is None or span.end >= len(doc):
            continue
        name = name_after(doc, span.end, lexicon)
        passed_on = match.re is not _PER and match[1].lower() in passing
        if name.text and not (passed_on and not _may_pass_on(doc, name, lexicon)):
            told = match.re is not _PER and match[1].lower() in lexicon.speech["heard_by"]
            yield Attribution(name.text, name.start, name.end, span.start, False, name.reach, passed_on, told=told)


def _may_pass_on(doc: Doc, name: Name, lexicon: Lexicon) -> bool:
    """Whether a name is an outlet's: with a capital, or a word for media."""
    words = name.text.split()
    return words[-1].lower() in lexicon.speech["media"] or (words[0][:1].isupper() and words[0] not in ("I", "We"))


@lru_cache(maxsize=8)
def _accounts(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(
        rf"\bby\s+((?:[\w.-]+\s+){{0,5}}[\w.-]+?)(?:['’]s|s['’])\s+(?:own\s+)?(?:{'|'.join(sorted(words))})\b", re.I
    )


def _by_account(doc: Doc, lexicon: Lexicon) -> Iterator[Attribution]:
    """ "By the UN's count"."""
    for match in _accounts(lexicon.speech["accounts"]).finditer(doc.text):
        span = doc.char_span(*match.span(1), alignment_mode="expand")
        if span is not None:
            yield Attribution(clean(match[1]), span.start, span.end, span.start, False, (span.start, span.end))


def _by_tag(doc: Doc, lexicon: Lexicon, headline: bool) -> Iterator[Attribution]:
    """ "Police: 2 dead", "29 dead in strikes: monitor" in headlines; only words that are known to speak."""
    if len(doc) > _HEADLINE:
        return
    for match in filter(None, (_TAGGED.search(doc.text), _TAGGED_LAST.search(doc.text))):
        name = clean(match[1])
        span = doc.char_span(*match.span(1), alignment_mode="expand")
        if name and span is not None and _tags(name, lexicon, headline):
            yield Attribution(name, span.start, span.end, span.start, False, (span.start, span.end))
            return


def _tags(name: str, lexicon: Lexicon, headline: bool) -> bool:
    """Whether a tag is a speaker: by its last word, or, in a headline, an abbreviation ("SANA: ...")."""
    words = name.split()
    if name.lower() in lexicon.speech["no_tags"] or _phrases(lexicon.speech["credits"]).match(f"{name} "):
        return False
    initials = len(words) == 1 and name.isupper() and name.isalpha() and 2 < len(name) < 8
    return words[-1].lower() in lexicon.speech["tags"] or (headline and initials)
