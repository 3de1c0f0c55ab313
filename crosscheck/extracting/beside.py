"""The name beside a verb of speech, where the parse gives the verb no subject or the text has lost its commas."""

from __future__ import annotations

from spacy.tokens import Token

from crosscheck.extracting.called import Name, clean, unwrapped
from crosscheck.extracting.tokens import DAYS
from crosscheck.lexicon import Lexicon

__all__ = ["name_at_end", "name_before", "name_beside"]

_LONGEST = 14
_NAME = {"NNP", "NNPS", "NN", "NNS", "JJ", "DT", "PRP", "POS", "HYPH", "NFP"}
_JOINTS = {"of", "for", "in", "at", "from"}


def name_before(verb: Token, lexicon: Lexicon) -> Name:
    """The name between the last comma and a verb without a subject: "..., the Observatory for Human Rights said"."""
    doc, end = verb.doc, _before_aside(verb, lexicon)
    start = end
    while start > max(0, end - _LONGEST) and (doc[start - 1].tag_ in _NAME or doc[start - 1].lower_ in _JOINTS):
        start -= 1
        if start < end - 1 and doc[start].tag_ == "DT" and doc[start - 1].tag_ in ("NNP", "NNPS", "NN", "NNS"):
            break  # "they were entering the town the Observatory said"
    marked = start > 0 and (doc[start - 1].text in (",", "”", '"', "'", "’") or doc[start - 1].is_quote)
    parted = marked or (start > 0 and doc[start].tag_ == "DT" and doc[start - 1].tag_[:2] == "NN")
    named = any(t.tag_ in ("NNP", "NNPS", "NNS") or t.tag_ == "DT" for t in doc[start:end])
    text = clean(doc[start:end].text) if named and (parted or end < verb.i) else ""
    return Name(unwrapped(text, lexicon), start, end, (start, end))


def name_beside(verb: Token, lexicon: Lexicon) -> Name | None:
    """The name right before a verb that a parser took for something else: texts may have lost their commas.

    "As they were entering the town the Observatory said": it begins at the last article or possessive, or with the
    capitals before the verb.
    """
    doc, end = verb.doc, _before_brackets(verb)
    start = end
    if start == 0 or doc[start - 1].tag_ not in ("NN", "NNS", "NNP", "NNPS"):
        return None
    while start > max(0, end - _LONGEST) and (
        _may_stand_in(doc[start - 1]) or doc[start - 1].lower_ in (*_JOINTS, "and")
    ):
        start -= 1
        linked = start > 0 and (doc[start - 1].lower_ in _JOINTS or doc[start - 1].lower_ == "and")
        if doc[start].tag_ in ("DT", "PRP$") and not linked:
            break
    while start < end and doc[start].lower_ in (*_JOINTS, "and"):
        start += 1
    opened = start == 0 or doc[start].tag_ in ("DT", "PRP$") or _opens_after(doc[start - 1])
    text = clean(doc[start:end].text) if opened else ""
    return Name(unwrapped(text, lexicon), start, end, (start, end)) if text else None


def _before_brackets(verb: Token) -> int:
    """Where the words before a verb end, and before initials in brackets: "the Observatory (SOHR) reported"."""
    doc, at = verb.doc, verb.i
    if at > 3 and doc[at - 1].text == ")" and doc[at - 3].text == "(":
        return at - 3
    return at


def _opens_after(token: Token) -> bool:
    """Whether a name may begin after this token: a mark, a preposition, an adverb or a day."""
    return token.is_punct or token.tag_ in ("IN", "RB") or token.lower_ in DAYS or token.ent_type_ in ("DATE", "TIME")


def _may_stand_in(token: Token) -> bool:
    if token.ent_type_ in ("DATE", "TIME") or token.lower_ in DAYS:
        return False
    hyphened = token.i > 0 and token.nbor(-1).text in ("-", "–") and token.tag_ in ("VBN", "VBG")
    return token.tag_ in _NAME or hyphened


def name_at_end(verb: Token, lexicon: Lexicon) -> Name | None:
    """The name after "said" that ends the sentence: "four million in other areas said the UN."."""
    doc, start = verb.doc, verb.i + 1
    end = start
    while end < min(len(doc), start + _LONGEST) and (_may_stand_in(doc[end]) or doc[end].lower_ in ("of", "for")):
        if end > start and doc[end].tag_ == "DT":
            break
        end += 1
    closes = end >= len(doc) or doc[end].text in (".", "(", ";") or doc[end].tag_ in ("DT", "VBG")
    named = end > start and doc[end - 1].tag_ in ("NN", "NNS", "NNP", "NNPS")
    if not (closes and named and verb.i > 3 and any(t.tag_[:2] == "NN" for t in doc[: verb.i])):
        return None
    return Name(unwrapped(clean(doc[start:end].text), lexicon), start, end, (start, end))


def _before_aside(verb: Token, lexicon: Lexicon) -> int:
    """Where the name ends before a verb, and before whom it quotes: "SANA, quoting a hospital source, said"."""
    doc, quoting = verb.doc, {f"{word[:-1] if word.endswith('e') else word}ing" for word in lexicon.speech["quoting"]}
    if doc[verb.i - 1].text == "," and verb.i > 3:
        asides = (i for i in range(verb.i - 3, max(0, verb.i - _LONGEST), -1) if doc[i].lower_ in quoting)
        at = next(asides, 0)
        if at > 1 and doc[at - 1].text == ",":
            return at - 1
    return verb.i
