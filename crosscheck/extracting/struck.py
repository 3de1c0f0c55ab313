"""What struck people, and where: "hit by gunfire", "struck by a train", "hit in the leg", "with gunshot wounds"."""

from __future__ import annotations

from spacy.tokens import Doc

from crosscheck.extracting.harm import Outcome
from crosscheck.extracting.tokens import DAYS, NOUNS, lemma
from crosscheck.extracting.words import words

__all__ = ["in_the_body", "run_into", "struck"]

_HIT, _SHOTS, _HIT_BY = (words("struck", key) for key in ("hit", "shots", "hit_by"))
_PORTIONS, _SCRAPS = words("struck", "portions"), words("struck", "scraps")
_BODY, _OFTEN, _SPRAYED = (words("struck", key) for key in ("body", "often", "sprayed"))
_STRIKING, _NEARLY, _MOVING = (words("struck", key) for key in ("striking", "nearly", "moving"))
_AREAS, _BOUNDS = words("struck", "areas"), words("voice", "bounds")
_IN_PHRASE = NOUNS | {"DT", "JJ", "JJR", "VBG", "VBN", "CD", "PRP$", "POS", "HYPH"}
_HEADS = NOUNS | {"VBZ"}  # the model takes the "cuts" of "bus cuts" for a verb
_WHOSE = {"the", "his", "her", "their", "my"}
_ENDS_SUBJECT = {"VBD", "VBZ", "VBP", "MD", "IN", "WDT", "WP", "CC", ":"}  # tags
_CUT_DOWN = words("struck", "cut_down")
_GUNPLAY, _AROUND = words("struck", "gunplay"), words("struck", "around")
_NO_GUNS = words("suffering", "contests") | words("struck", "no_guns")
_OPENED = "opened fire"
_BLUDGEONS = words("struck", "bludgeons")
_NO_SHOTS = words("struck", "no_shots")
_METALS = words("struck", "metals")
_IN_WEAPON = NOUNS | {"DT", "JJ", "PRP$", "HYPH", "VBN"}  # tags of "a blunt iron bar"
_NEAR, _FAR, _CLAUSE = 6, 9, 16  # tokens


def struck(doc: Doc, at: int) -> Outcome | None:
    """ "were hit by gunfire", "were struck by a train", "struck in the leg", "were grazed", "with gunshot wounds"."""
    if lemma(doc[at]) in _HIT:
        if _with_bludgeon(doc, at) or _amid_shots(doc, at):
            return Outcome("injured", "hit", at)
        by = doc[at + 1 : at + 2].text.lower() == "by" and _by_what_hurts(doc, at + 2)
        if by or _of_shots(doc, at + 1) or in_the_body(doc, at + 1) or _often(doc, at + 1) or _grazed(doc, at):
            return Outcome("injured", "hit", at)
    if lemma(doc[at]) == "beat" and _with_bludgeon(doc, at):
        return Outcome("injured", "beat", at)
    if _slashed(doc, at):
        return Outcome("injured", "slash", at)
    sprayed = doc[at].lower_ in _SPRAYED and doc[at + 1 : at + 2].text.lower() == "with"
    if sprayed and _of_shots(doc, at + 1):
        return Outcome("injured", "hit", at)
    wound = doc[at].lower_ == "gunshot" and any(lemma(t) == "wound" for t in doc[at + 1 : at + _NEAR])
    return Outcome("injured", "wound", at) if wound else None


def _slashed(doc: Doc, at: int) -> bool:
    """ "(Two people) were slashed on a train", but not where jobs or prices are told of."""
    passive = any(lemma(t) == "be" for t in doc[max(0, at - 3) : at])
    after = doc[at + 1 : at + 2].text.lower()
    cut = doc[at].lower_ == "slashed" and passive and after in _AROUND | {"by", "with", "across", ""}
    return cut and not any(lemma(t) in _CUT_DOWN for t in doc)


def _amid_shots(doc: Doc, at: int) -> bool:
    """ "(Nine people) were hit when gunmen opened fire", but not "hit as her shooting improved"."""
    passive = any(lemma(t) == "be" for t in doc[max(0, at - 3) : at])
    after = doc[at + 1 : at + 2].text.lower()
    if not passive or after not in _AROUND or any(lemma(t) in _NO_GUNS for t in doc):
        return False
    shots = (t.i for t in doc if lemma(t) in _GUNPLAY)
    return any(doc[i + 1 : i + 2].text.lower() not in _NO_SHOTS for i in shots) or _OPENED in doc.text


def _with_bludgeon(doc: Doc, at: int) -> bool:
    """ "(were) hit with a cricket bat", "struck with iron bars", but not "hit with a bill", nor who hit others."""
    passive = any(lemma(t) in ("be", "get") for t in doc[max(0, at - 3) : at])
    if not passive or doc[at + 1 : at + 2].text.lower() != "with":
        return False
    end = next((t.i for t in doc[at + 2 : at + 2 + _NEAR] if t.tag_ not in _IN_WEAPON), at + 2 + _NEAR)
    if doc[end : end + 1].text.lower() in ("on", "of", "from", "against") and not in_the_body(doc, end):
        return False  # "hit with a bar on transfers"
    weapon = lemma(doc[min(end, len(doc)) - 1]) if end > at + 2 else ""
    drinks = weapon == "bar" and doc[min(end, len(doc)) - 2].lower_ not in _METALS
    return weapon in _BLUDGEONS and not drinks


def run_into(doc: Doc, verb: int) -> Outcome | None:
    """ "A car hit (two pedestrians)", "a van plowed into a crowd, striking (12)"; not "the storm hit", "nearly hit"."""
    if lemma(doc[verb]) not in ("hit", "strike") or doc[verb].tag_ not in ("VBD", "VBZ", "VBP", "VBN", "VBG"):
        return None
    if any(t.lower_ in _NEARLY for t in doc[max(0, verb - 2) : verb]):
        return None
    trailing = doc[verb].tag_ == "VBG" and doc[verb - 1].tag_ not in NOUNS  # the subject is that of the verb before
    if trailing and not any(lemma(t) in _MOVING for t in doc[max(0, verb - _CLAUSE) : verb]):
        return None  # "the train ran late, hitting 90 travellers"
    striker = _striker(doc, verb, _CLAUSE if trailing else _FAR, trailing)
    if striker is None or _narrows(doc, striker) or lemma(doc[striker - 1]) == "by":
        return None
    return Outcome("injured", "hit", verb, active=True)


def _striker(doc: Doc, verb: int, far: int, trailing: bool) -> int | None:
    """The car or driver that is the verb's subject, no other noun being nearer; a trailing verb has it further off."""
    start = verb - 1 - (doc[verb - 1].tag_ == "WDT")  # "the pickup that hit"
    for i in range(start, max(-1, verb - far), -1):
        if lemma(doc[i]) in _STRIKING and doc[i].tag_ in NOUNS:
            return i
        if not trailing and (doc[i].tag_ in _ENDS_SUBJECT or doc[i].tag_ in NOUNS):
            return None
    return None


def _narrows(doc: Doc, at: int) -> bool:
    """Whether the noun only narrows the next: "car prices (hit two drivers)"."""
    return at + 1 < len(doc) and doc[at + 1].tag_ in NOUNS


def _of_shots(doc: Doc, at: int) -> bool:
    """ "(hit) by three bullets", "in a hail of gunfire", but not "by bullet-train delays"."""
    return any(t.lower_ in _SHOTS and not _modifies(doc, t.i) for t in doc[at : at + _NEAR - 1])


def _modifies(doc: Doc, at: int) -> bool:
    """Whether the noun at the token only narrows what follows: the "arms" of "arms raid", but not "the arm Sunday"."""
    after = doc[at + 1] if at + 1 < len(doc) else None
    further = after is not None and lemma(after) not in _BODY | _SCRAPS and after.lower_ not in DAYS | _SHOTS
    return after is not None and further and after.tag_ in NOUNS | {"HYPH"}


def _by_what_hurts(doc: Doc, at: int) -> bool:
    """ "(by) a passing car", "dust and debris", "pieces of glass", but not "car thieves", "gas price rises"."""
    head = _head(doc, at)
    while head is not None:
        noun, after = lemma(doc[head]), doc[head + 1 : head + 2].text.lower()
        both = f"{doc[head - 1].lower_} {noun}"  # "stray shells", "a lightning strike"
        if noun in _SCRAPS or (after != "of" and (noun in _HIT_BY or both in _HIT_BY)):
            return True
        goes_on = after in ("and", "or") or (after == "of" and noun in _PORTIONS)
        at = head + 2
        head = _head(doc, at) if goes_on else None
    return False


def _head(doc: Doc, at: int) -> int | None:
    """The last noun of the phrase that begins at the token."""
    at += 2 * (doc[at : at + 2].text.lower() in _BOUNDS)  # "by at least one car"
    head = None
    for token in doc[at : at + _FAR]:
        if token.lower_ in DAYS or token.tag_ not in _IN_PHRASE | _HEADS:
            break
        head = token.i if token.tag_ in _HEADS else head
    return head


def in_the_body(doc: Doc, at: int) -> bool:
    """ "(struck) in the leg", "to his lower back", "in the back of the head", but not "in the back of a truck"."""
    owned = doc[at : at + 1].text.lower() in ("in", "to", "on") and doc[at + 1 : at + 2].text.lower() in _WHOSE
    part = next((t.i for t in doc[at + 2 : at + 4] if lemma(t) in _BODY), None) if owned else None
    if part is not None and doc[part + 1 : part + 2].text.lower() in _AREAS:
        part += 1  # "in the chest area"
    if part is None or _modifies(doc, part):
        return False
    return doc[part + 1 : part + 2].text.lower() != "of" or any(lemma(t) in _BODY for t in doc[part + 2 : part + 5])


def _often(doc: Doc, at: int) -> bool:
    """ "(hit) multiple times", at the end of its clause."""
    return doc[at : at + 2].text.lower() in _OFTEN and (at + 2 >= len(doc) or doc[at + 2].is_punct)


def _grazed(doc: Doc, at: int) -> bool:
    """ "Two boys were grazed", "were only grazed", but not "grazed their horses"."""
    verb = at - 2 if at and doc[at - 1].tag_ == "RB" else at - 1
    return doc[at].lower_ == "grazed" and verb >= 0 and lemma(doc[verb]) == "be"
