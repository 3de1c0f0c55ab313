"""What happened to those who are counted.

Casualties are read from the words around a figure and not from the parse: wire copy, headlines and translated reports
break the small model's parser at just these places, while their word order is as good as fixed. Triggers are of four
sorts: the harmed follow an active verb ("killed 29"), and precede a passive ("29 were killed"), a happening ("29
died") or a state ("29 dead"). What no trigger claims gets the verb that governs it in the parse.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from crosscheck.extracting.figures import DAYS, Figure, Phrase, lemma
from crosscheck.extracting.implied import is_implied
from crosscheck.lexicon import Lexicon

__all__ = ["Outcome", "governor_of", "harmed_noun", "is_person", "outcome_of"]

_FAR_RIGHT, _FAR_LEFT = 28, 16
_FINITE = {"VBD", "VBZ", "VBP"}
_NOUN_START = {"CD", "DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "JJR", "PDT"}
_CARRIERS = {  # verbs that pass on what follows: "were reported killed", "are feared dead", "lay dead", "left 14 dead"
    "be", "have", "get", "remain", "go", "report", "fear", "confirm", "believe", "find", "pronounce", "presume",
    "declare", "list", "think", "know", "understand", "lie", "say", "wind", "end", "do", "become", "estimate", "take",
    "suspect",
}  # fmt: skip
_BREAKS = {
    ";",
    "while",
    "but",
    "whereas",
    "when",
    "after",
    "before",
    "because",
    "although",
    "though",
    "until",
    "since",
    "where",
}
_LEFT_BREAKS = _BREAKS | {":", ".", "that", "who", "which", "where", "if", "as"}
_INCLUDING = {"including", "among", "includes", "included", "include", "mostly", "mainly", "them", "whom", "("}
_BEFORE_OBJECT = {"and", "or", "including", "among", "as", "plus", "(", "-", "–", "—", ",", "&", "them", "whom"}
_LIFE_TAKERS = {"claim", "take", "cost", "lose"}
_TOLL_LINKS = {
    "to", "at", "of", "is", "was", "as", "reached", "hit", "passed", "topped", "exceeded", "near", "above", "over",
    "past", "reach", "stands", "stood", "being", "now", "nears", "tops", "hits", "be", "beyond", ":", "totals",
    "totaled", "totalled", "reaches", "reaching", "surpasses", "surpassed", "exceeds", "passes", "climbing",
}  # fmt: skip
_RISES = {"rise", "climb", "increase", "jump", "go", "grow", "mount", "soar", "stand", "up"}
_AGENT = {"by", "against"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened, canonical where known; ``trigger`` is the token that says so, ``harm`` if it is in the lexicon;
    ``active`` tells that the harmed are its object."""

    name: str
    predicate: str
    trigger: int
    harm: bool = True
    part: bool = False
    active: bool = False


def is_person(phrase: Phrase, doc: Doc, lexicon: Lexicon) -> bool:
    """Whether the phrase counts people, or does not say what it counts."""
    if phrase.counted is None or phrase.head is None:
        return True
    if lexicon.lineage(phrase.counted) or phrase.counted in lexicon.nouns:
        return True
    token = doc[phrase.head]
    return token.ent_type_ == "NORP" or (
        token.tag_ in ("NNS", "NNPS")
        and token.lower_.endswith(("ers", "ors", "ists", "ians", "men", "ees", "ants", "isis", "eers"))
    )


def _names_people(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the counted noun is a word for people, so that to destroy it is to kill ("destroyed 60 militants")."""
    return bool(lexicon.lineage(phrase.counted or ""))


def harmed_noun(phrase: Phrase, lexicon: Lexicon) -> str | None:
    """The outcome that the counted noun itself names ("29 deaths", "three martyrs")."""
    return lexicon.nouns.get(phrase.counted or "")


def outcome_of(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The outcome of a count, from the nearest words that can give one; None where nothing says what happened."""
    if is_person(phrase, doc, lexicon):
        for search in (_named, _toll, _adjacent, _to_the_right, _to_the_left, _victims):
            found = search(doc, figure, phrase, lexicon)
            if found:
                return found
    if is_implied(figure.mention):
        return None
    return governor_of(doc, figure, phrase, lexicon)


def _named(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    name = harmed_noun(phrase, lexicon)
    if {"attempt", "attempted"} & set(phrase.modifiers):
        return None  # "two attempted murders"
    if name in ("killed", "injured") and phrase.head is not None and not phrase.subset:
        return Outcome(name, phrase.counted or "", phrase.head)
    if phrase.head is not None and _names_people(phrase, lexicon):  # "30 wounded civilians"
        harmed = (t for t in doc[figure.end : phrase.head] if t.lower_ in lexicon.states)
        if (token := next(harmed, None)) is not None:
            return Outcome(_sharpened(doc, token.i, lexicon.states[token.lower_]), token.lower_, token.i)
    if figure.start >= 2 and doc[figure.start - 1].lower_ == "of":  # "the bodies of 12 people", "the lives of 18"
        noun = lemma(doc[figure.start - 2])
        if noun in ("shooting", "wounding"):
            fatal = {"fatal", "deadly", "murder"} & {t.lower_ for t in doc[max(0, figure.start - 5) : figure.start - 2]}
            return Outcome("killed" if fatal else "injured", noun, figure.start - 2)
        attempted = figure.start >= 3 and doc[figure.start - 3].lower_ == "attempted"
        if (name := lexicon.nouns.get(noun) or lexicon.objects.get(noun)) and not attempted:
            return Outcome(name, noun, figure.start - 2)
    if phrase.counted is not None and phrase.counted in lexicon.objects and phrase.head is not None:
        taken = any(lemma(t) in _LIFE_TAKERS for t in doc[max(0, figure.start - 5) : figure.start])
        if taken or "lost" in _following(doc, phrase):  # "claimed 55 lives"
            return Outcome(lexicon.objects[phrase.counted], "life", phrase.head)
    return None


def _victims(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "12 casualties", "five victims": killed or injured, where no other word says which."""
    name = harmed_noun(phrase, lexicon)
    return Outcome(name, phrase.counted or "", phrase.head) if name and phrase.head is not None else None


def _toll(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """ "the death toll rose to 55", "brought the number of dead to 40", "among the dead were 12 children"."""
    at = figure.start - 1
    while at >= 0 and doc[at].tag_ in ("RB", "DT", "RBR") and at > figure.start - 3:
        at -= 1
    if at < 0:
        return None
    linked = doc[at].lower_ in _TOLL_LINKS
    reach = _FAR_LEFT + 8 if at and lemma(doc[at - 1]) in _RISES else 13
    listed = doc[at].lower_ in ("were", "was", "included", "include", "are", "includes", "including")
    for i in range(at - 1, max(-1, at - reach), -1):
        word = doc[i].lower_
        if word in _BREAKS or (doc[i].tag_ == "CD" and i > at - 2):
            return None
        counted = word in lexicon.states or word in lexicon.nouns or lemma(doc[i]) in lexicon.nouns
        if linked and lemma(doc[i]) in lexicon.tolls and word not in ("deaths",):
            injury = any(t.lower_ in ("injury", "injured", "casualty") for t in doc[max(0, i - 2) : i])
            return Outcome("injured" if injury else "killed", "toll", i)
        if (
            counted
            and linked
            and doc[at].lower_ in ("to", "at", "is", "was", "reached", "of", "as")
            and _number_of(doc, i, at)
        ):
            return Outcome(_counted_outcome(doc[i], lexicon), word, i)
        if counted and listed and i > 0 and doc[i - 1].lower_ in ("the", "those", "all", "among"):
            return Outcome(_counted_outcome(doc[i], lexicon), word, i, part=True)
    return None


def _number_of(doc: Doc, at: int, link: int) -> bool:
    """Whether "number of" (or the second half of such a list: "and wounded to 100") stands before the counted word."""
    before = [t.lower_ for t in doc[max(0, at - 7) : at]]
    return "number" in before or "count" in before or (before[-1:] == ["and"] and link == at + 1)


def _counted_outcome(token: Token, lexicon: Lexicon) -> str:
    return lexicon.states.get(token.lower_) or lexicon.nouns.get(token.lower_) or lexicon.nouns[lemma(token)]


def _adjacent(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    left = phrase.start - 1
    while left >= 0 and doc[left].tag_ in ("RB", "DT", "PRP$") and left > phrase.start - 4:
        left -= 1
    if left >= 0 and (name := _active(doc, left, lexicon, _names_people(phrase, lexicon))):
        return Outcome(_either(doc, left, name, lexicon), lemma(doc[left]), left, active=True)
    right = phrase.end
    while right < len(doc) and (
        doc[right].tag_ == "RB" or doc[right].lower_ in ("reported", "confirmed", "feared", "reportedly", "found")
    ):
        right += 1
    return _harmed_before(doc, right, lexicon, adjacent=True) if right < len(doc) else None


def _either(doc: Doc, at: int, name: str, lexicon: Lexicon) -> str:
    """ "killed or injured 90" counts both as one."""
    first = lexicon.verbs.get(lemma(doc[at - 2])) if at >= 2 and doc[at - 1].lower_ == "or" else None
    return "casualties" if first and {first, name} == {"killed", "injured"} else name


def _to_the_right(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The figure is the subject: the first passive, happening or state before another verb takes over."""
    if phrase.start and doc[phrase.start - 1].lower_ in _AGENT:
        return None
    relative = False
    for i in range(phrase.end, min(len(doc), phrase.end + _FAR_RIGHT)):
        token = doc[i]
        if token.lower_ in _BREAKS:
            return None
        if found := _harmed_before(doc, i, lexicon):
            return found
        if token.tag_ in ("WP", "WDT") and i <= phrase.end + 1:
            relative = True
        elif token.tag_ in _FINITE and lemma(token) not in _CARRIERS:
            if not relative:
                return None
            relative = False
    return None


def _to_the_left(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """A figure that is a further object ("killed a man and two children") or a part ("died, including 49 children")."""
    edge = phrase.start - 1
    if edge < 0 or not (phrase.subset or doc[edge].lower_ in _BEFORE_OBJECT or doc[edge].tag_ in ("RB", "DT", "JJ")):
        return None
    part = phrase.subset
    for i in range(edge, max(-1, edge - _FAR_LEFT), -1):
        token = doc[i]
        part = part or token.lower_ in _INCLUDING
        if name := _active(doc, i, lexicon, _names_people(phrase, lexicon)):
            return Outcome(name, lemma(token), i, part=part, active=True)
        if part and (found := _harmed_before(doc, i, lexicon)):
            return Outcome(found.name, found.predicate, i, part=True)
        if token.lower_ in _LEFT_BREAKS or (token.tag_ in _FINITE and lemma(token) not in _CARRIERS):
            return None
    return None


def _active(doc: Doc, at: int, lexicon: Lexicon, people: bool) -> str | None:
    """The outcome if the token is a verb whose object is harmed and stands to its right."""
    token = doc[at]
    name = lexicon.verbs.get(_verb(token, lexicon)) or (
        lexicon.of_people.get(_verb(token, lexicon)) if people else None
    )
    if name is None or token.tag_ not in ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "NNP", "NNPS", "JJ"):
        return None
    if token.tag_ in ("NN", "NNS") and not token.lower_.endswith(("ing", "s", "ed")):
        return None
    return None if _passive(doc, at) else _sharpened(doc, at, name)


def _verb(token: Token, lexicon: Lexicon) -> str:
    """The verb's lemma, also of an -ing form that the model takes for a noun ("guilty of killing two passengers")."""
    if token.tag_ in ("NN", "NNP") and token.lower_.endswith("ing"):
        stem = token.lower_[:-3]
        return next((v for v in (stem, stem + "e", stem[:-1]) if v in lexicon.verbs), stem)
    return lemma(token)


def _passive(doc: Doc, at: int) -> bool:
    """A past participle after a form of be, or with nothing to its right that could be its object."""
    token = doc[at]
    if token.lower_.endswith("ing") or token.tag_ in ("VBZ", "VBP", "VB"):
        return False
    for i in range(at - 1, max(-1, at - 5), -1):
        word = doc[i]
        if lemma(word) in ("be", "get") or word.lower_ in ("been", "being", "were", "was", "reported", "feared"):
            return True
        if word.tag_ not in ("RB", "VBN", "CC", "IN") and word.lower_ not in ("and", "or", "reportedly"):
            break
    following = doc[at + 1] if at + 1 < len(doc) else None
    if (
        following is not None
        and following.lower_ == "as"
        and doc[min(at + 2, len(doc) - 1)].lower_ in ("many", "much", "few")
    ):
        return False
    if following is None or following.lower_ in (
        "in",
        "by",
        "on",
        "when",
        "after",
        "during",
        "at",
        "as",
        "and",
        "or",
        ",",
        ".",
        "near",
    ):
        return not (following is not None and following.lower_ in ("at",) and _bound_after(doc, at + 1))
    if following.lower_ in DAYS:
        return True
    if any(t.tag_ == "CD" for t in doc[at + 1 : at + 4]) and _counts_up(doc, at):
        return True
    return following.tag_ not in _NOUN_START and following.tag_ not in ("RB", "RBR", "IN", "JJR", "$", "''", "``")


def _counts_up(doc: Doc, at: int) -> bool:
    """ "57 civilians killed 150 injured": a headline's list without commas."""
    counted = doc[at - 1].tag_ in ("CD", "NNS", "NNPS") and any(t.tag_ == "CD" for t in doc[max(0, at - 4) : at])
    rest = [t.lower_ for t in doc[at + 2 : at + 6]]
    return counted and any(w in ("injured", "wounded", "hurt", "dead", "killed", "missing", "arrested") for w in rest)


def _bound_after(doc: Doc, at: int) -> bool:
    return at + 1 < len(doc) and doc[at + 1].lower_ in ("least", "most")


def _harmed_before(doc: Doc, at: int, lexicon: Lexicon, adjacent: bool = False) -> Outcome | None:
    """The outcome if the token says what happened to those named before it."""
    token = doc[at]
    word = token.lower_
    if word == "among" and (counted := _among(doc, at, lexicon)):
        return counted
    if lemma(token) == "lose" and any(lemma(t) == "life" for t in doc[at + 1 : at + 4]):
        return Outcome("killed", "lose", at)
    if lemma(token) in ("suffer", "sustain") and any(lemma(t) in ("injury", "wound") for t in doc[at + 1 : at + 5]):
        return Outcome("injured", lemma(token), at)
    if found := _hospital(doc, at) or _hit(doc, at):
        return found
    verb = lexicon.verbs.get(lemma(token)) if token.tag_ in ("VBN", "VBD", "JJ", "NNP", "NN", "VB", "VBP") else None
    if verb and word.endswith(("ed", "t", "n", "ain")) and _passive(doc, at):
        return _joined(doc, at, _sharpened(doc, at, verb), lexicon)
    happening = lexicon.happenings.get(lemma(token))
    if happening and (adjacent or token.tag_.startswith("VB")):
        return Outcome(happening, lemma(token), at)
    state = lexicon.states.get(word)
    if state and not verb and (adjacent or _predicative(doc, at)):
        return _joined(doc, at, _sharpened(doc, at, state), lexicon)
    return None


def _hospital(doc: Doc, at: int) -> Outcome | None:
    """ "were taken to a hospital", "three people in hospital", "were flown to the Regional Medical Center"."""
    word = doc[at].lower_
    if word not in ("hospital", "hospitals") and not (
        word == "medical" and doc[min(at + 1, len(doc) - 1)].lower_ in ("center", "centre", "centers")
    ):
        return None
    before = doc[max(0, at - 9) : at]
    if not any(t.lower_ in ("to", "in", "at") for t in before):
        return None
    moved = {lemma(t) for t in before} & {
        "take",
        "rush",
        "send",
        "transport",
        "be",
        "treat",
        "fly",
        "airlift",
        "bring",
        "go",
        "arrive",
        "transfer",
    }
    near = doc[at - 1].lower_ in ("in", "the") and doc[max(0, at - 2)].lower_ in ("in", "in")
    return Outcome("injured", "hospitalize", at) if moved or near or doc[at - 1].lower_ == "in" else None


def _hit(doc: Doc, at: int) -> Outcome | None:
    """ "were hit by gunfire", "with gunshot wounds"."""
    rest = {t.lower_ for t in doc[at + 1 : at + 6]}
    if lemma(doc[at]) in ("hit", "strike", "graze") and rest & {"gunfire", "bullet", "bullets", "shrapnel", "shots"}:
        return Outcome("injured", "hit", at)
    return Outcome("injured", "wound", at) if doc[at].lower_ == "gunshot" and rest & {"wound", "wounds"} else None


def _among(doc: Doc, at: int, lexicon: Lexicon) -> Outcome | None:
    """ "20 women among the dead"."""
    for token in doc[at + 1 : at + 4]:
        if token.lower_ in lexicon.states or lemma(token) in lexicon.nouns:
            return Outcome(_counted_outcome(token, lexicon), token.lower_, at, part=True)
    return None


def _predicative(doc: Doc, at: int) -> bool:
    """An adjective that ends its clause or follows a carrier, not one before its noun ("the dead man")."""
    following = doc[at + 1] if at + 1 < len(doc) else None
    before = doc[at - 1] if at else None
    if before is not None and before.tag_ in ("DT", "PRP$", "IN"):
        return False
    return following is None or following.tag_ not in ("NN", "NNS", "NNP")


def _sharpened(doc: Doc, at: int, name: str) -> str:
    """ "shot dead", "shot and killed", "fatally shot", "gunned down" are deaths; "captured" stays what it is."""
    near = {t.lower_ for t in doc[max(0, at - 2) : at + 4]}
    if name == "shot":
        return "killed" if near & {"dead", "killed", "fatally", "death", "fatal", "killing", "died"} else "injured"
    return name


def _joined(doc: Doc, at: int, name: str, lexicon: Lexicon) -> Outcome:
    """ "killed or injured", "dead and wounded" count both as one."""
    if at + 2 < len(doc) and doc[at + 1].lower_ in ("or", "and", "/"):
        word = doc[at + 2]
        second = lexicon.states.get(word.lower_) or lexicon.verbs.get(lemma(word))
        after = doc[at + 3].tag_ if at + 3 < len(doc) else ""
        if (
            second
            and second != name
            and {second, name} <= {"killed", "injured"}
            and after not in ("CD", "DT", "NNS", "JJR", "RBR")
        ):
            return Outcome("casualties", lemma(doc[at]), at)
    if at >= 2 and doc[at - 1].lower_ == "or":
        first = lexicon.states.get(doc[at - 2].lower_) or lexicon.verbs.get(lemma(doc[at - 2]))
        if first and {first, name} == {"killed", "injured"}:
            return Outcome("casualties", lemma(doc[at]), at)
    return Outcome(name, lemma(doc[at]), at)


def _following(doc: Doc, phrase: Phrase) -> set[str]:
    return {t.lower_ for t in doc[phrase.end : phrase.end + 4]}


def governor_of(doc: Doc, figure: Figure, phrase: Phrase, lexicon: Lexicon) -> Outcome | None:
    """The verb that governs the counted noun in the parse; an agent of harm ("two gunmen killed") suffers nothing."""
    token = doc[phrase.head] if phrase.head is not None else doc[figure.end - 1]
    role = token.dep_ if token.head.pos_ in ("VERB", "AUX") else ""
    for _ in range(8):
        if token.pos_ in ("VERB", "AUX") or token.head is token:
            break
        token = token.head
    if token.pos_ not in ("VERB", "AUX"):
        return None
    name = lexicon.verbs.get(lemma(token)) or lexicon.happenings.get(lemma(token))
    if name is None:
        return Outcome(lemma(token), lemma(token), token.i, harm=False)
    suffers = ("nsubjpass", "dobj") if lemma(token) in lexicon.verbs else ("nsubjpass", "dobj", "nsubj")
    if role in suffers and not is_person(phrase, doc, lexicon):
        return Outcome(name, lemma(token), token.i)
    return None
