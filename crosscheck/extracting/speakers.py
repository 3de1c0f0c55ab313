"""Who is credited in a sentence: "X said", "said X", "according to X", "X told Y", "Police: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc

from crosscheck.extracting.attribution import Attribution
from crosscheck.extracting.called import Name, clean, name_after
from crosscheck.extracting.datelines import after_dateline
from crosscheck.extracting.saying import by_verb
from crosscheck.extracting.tokens import FINITE
from crosscheck.lexicon import Lexicon

__all__ = ["attributions_in"]

_HEADLINE = 25  # tokens
_TAGGED = re.compile(r"^\s*([^\s:][^:\n]{0,39}?):\s")
_TAGGED_LAST = re.compile(
    r"(?:[,:]|\s[–—-])\s*(?:(?:say|says|said)\s+)?([^\W\d][^\d,:;–—]{1,39}?)"
    r"(?:\s+(?:say|says|said|report|reports))?\s*$",
    re.I,
)
_PER = re.compile(r"(?:^|,\s)per\s+(?=(?:the\s|[A-Z]))", re.I)


def attributions_in(doc: Doc, lexicon: Lexicon, headline: bool = False) -> tuple[Attribution, ...]:
    """Everyone whom the sentence credits with something it says, in order; ``headline`` allows for bare names."""
    tagged = tuple(_by_tag(doc, lexicon, headline))
    found = [*by_verb(doc, lexicon), *_by_preposition(doc, lexicon), *_by_account(doc, lexicon)]
    found = list(after_dateline(doc, found))
    found = [a for a in found if not any(t.start < a.end and a.start < t.end for t in tagged)]
    return tuple(sorted({*found, *tagged}, key=lambda a: (a.cue, a.start)))


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
        if name and span is not None and not any(t.tag_ in FINITE for t in span) and _tags(name, lexicon, headline):
            yield Attribution(name, span.start, span.end, span.start, False, (span.start, span.end))
            return


def _tags(name: str, lexicon: Lexicon, headline: bool) -> bool:
    """Whether a tag is a speaker: by its last word, or, in a headline, an abbreviation ("SANA: ...")."""
    words = name.split()
    if name.lower() in lexicon.speech["no_tags"] or _phrases(lexicon.speech["credits"]).match(f"{name} "):
        return False
    initials = len(words) == 1 and name.isupper() and name.isalpha() and 2 < len(name) < 8
    return words[-1].lower() in lexicon.speech["tags"] or (headline and initials)
