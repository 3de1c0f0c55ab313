"""Speakers by the verb: "X said", "said X", "X told Y", "X was quoted by Y as saying"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from crosscheck.extracting.attribution import Attribution
from crosscheck.extracting.beside import name_at_end, name_before, name_beside
from crosscheck.extracting.called import Name, clean, is_broken, name_after, name_of
from crosscheck.extracting.tokens import DAYS, FINITE, lemma
from crosscheck.lexicon import Lexicon

__all__ = ["by_verb"]

_COUNTS = {"number", "toll", "count", "total", "figure", "death", "crowd"}  # "put the death toll at 55"
_RELATIVE = {"who", "which", "that"}


def by_verb(doc: Doc, lexicon: Lexicon) -> Iterator[Attribution]:
    """Those whom the verbs of a sentence credit."""
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
    beside = name_beside(verb, lexicon) if verb.tag_ in FINITE else None
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
    apart = after and len(subjects) > len(after) and subjects[0].i != verb.i - 1
    if apart and lemma(verb) == "say" and not any(t.text in "([" for t in verb.doc[verb.i : after[0].i]):
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
    """ "TASS reported 21 deaths", "the monitor counted 14 dead", "documented the deaths of 14 people"."""
    object = next((c for c in verb.children if c.dep_ == "dobj"), None)
    subject = _subject(verb)
    if object is None or lemma(verb) not in lexicon.speech["tallying"]:
        return False
    if lemma(verb) != "report" and subject is not None and not _may_count(subject, lexicon):
        return False  # "the witnesses said they had counted 19 bodies", "the film documents 14 deaths"
    harmed = lemma(object) in lexicon.nouns or object.lower_ in lexicon.states
    return harmed and any(t.tag_ == "CD" for t in object.subtree)


def _may_count(subject: Token, lexicon: Lexicon) -> bool:
    """Whether the subject is somebody who keeps count: a name, "the monitor", "officials", but not "the storm"."""
    if subject.pos_ == "PROPN" or subject.ent_type_ == "ORG":
        return subject.ent_type_ != "DATE"
    listed = lexicon.speech["short"] | lexicon.speech["institutions"] | lexicon.speech["tags"]
    return bool({subject.lower_, lemma(subject)} & listed)


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
