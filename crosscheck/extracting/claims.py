"""Figures of one source into claims: the facets of each, who says it, what it is a part of."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from crosscheck.extracting.actors import actor_of
from crosscheck.extracting.cases import knowing_cases
from crosscheck.extracting.farverbs import with_far_verbs
from crosscheck.extracting.figures import is_definite
from crosscheck.extracting.implied import is_implied
from crosscheck.extracting.kinds import with_kinds
from crosscheck.extracting.leftout import BEFORE, leaves_out
from crosscheck.extracting.partial import partial_counts
from crosscheck.extracting.parts import is_subset
from crosscheck.extracting.reader import NO_CLAIM, Reader, Sentence
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.roster import Roster
from crosscheck.extracting.sentences import without_escapes
from crosscheck.extracting.sums import with_sums
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.words import words
from crosscheck.lexicon import Lexicon
from crosscheck.model import Claim, Kind, Modality, Place, Source, Span, Uncompared

__all__ = ["claims_of"]

_STATIVE = words("outcomes", "carriers") | words("outcomes", "stative")
_FEW = 12  # readings back among which "others" finds those to whom the same happened
_TOPIC = {"NOUN", "PROPN", "VERB", "ADJ"}


def claims_of(
    source: Source, sentences: Sequence[tuple[Sentence, Doc]], lexicon: Lexicon
) -> tuple[tuple[Claim, ...], tuple[Uncompared, ...]]:
    """The claims of one source in the order of its text, and the numbers that make none, with the reason.

    A sentence that is printed twice is read once; its claims name the other place.
    """
    text = source.whole
    reader = Reader(source, lexicon, knowing_cases(text, lexicon), Roster.of(text, lexicon))
    places: dict[str, list[Sentence]] = {}
    for sentence, doc in sentences:
        key = _same(sentence)
        if key in places:
            places[key].append(sentence)
        else:
            places[key] = [sentence]
            reader.read(sentence, doc)
    readings = with_kinds(with_far_verbs(reader.readings, lexicon), lexicon)
    made = list(_claims(source, readings, places, lexicon))
    read = {id(reading.figure.mention): reading for reading in readings}
    left = [u for same in places.values() for u in _left_over(source, same[0], read)]
    return _with_main(made), tuple(left)


def _with_main(claims: list[Claim]) -> tuple[Claim, ...]:
    """Mark the first total that the source gives for each outcome, and every total with the same figure."""
    first: dict[str | None, Claim] = {}
    for claim in claims:
        if claim.part_of is None and not claim.others and claim.kind is Kind.COUNT and not claim.quantity.convention:
            first.setdefault(claim.outcome, claim)
    return tuple(replace(c, main=_repeats(c, first.get(c.outcome))) for c in claims)


def _repeats(claim: Claim, main: Claim | None) -> bool:
    return (
        main is not None
        and claim.part_of is None
        and not claim.others
        and claim.quantity.figure == main.quantity.figure
    )


def _same(sentence: Sentence) -> str:
    return " ".join(without_escapes(sentence.text).split()).rstrip(".").casefold()


def _claims(
    source: Source, readings: list[Reading], places: dict[str, list[Sentence]], lexicon: Lexicon
) -> Iterator[Claim]:
    readings, totals = with_sums(readings, lexicon)
    ids = _ids(source, readings)
    partial = partial_counts(readings, totals, lexicon)
    for i, reading in enumerate(readings):
        text = reading.sentence.of(source.content(reading.segment))
        if not _says_what(reading):
            continue
        claim = _claim(source, reading, ids[i])
        if claim.others:
            before = source.content(reading.segment)[: reading.sentence.start][-BEFORE:]
            claim = replace(claim, others=leaves_out(reading, readings[max(0, i - _FEW) : i], before, lexicon))
        if i in totals and _says_what(readings[totals[i]]):
            claim = _as_part(claim, reading, readings[totals[i]], ids[totals[i]])
        elif i in totals or i in partial or is_subset(reading) or _is_share_of_harmed(reading):
            claim = replace(claim, part_of="")
        printed = places[_same(Sentence(reading.segment, reading.sentence, text, ()))]
        yield replace(claim, repeats=tuple(_printed_again(source, reading.figure.mention.span, printed)))


def _printed_again(source: Source, span: Span, printed: list[Sentence]) -> Iterator[Place]:
    """Where the figure stands in each further print of its sentence."""
    first, *others = printed
    shift, length = span.start - first.span.start, span.end - span.start
    for other in others:
        start = other.span.start + shift
        yield Place(source.id, Span(start, start + length), other.segment.kind, other.segment.in_title)


def _ids(source: Source, readings: list[Reading]) -> list[str]:
    """A name for each reading, made of its source, its sentence and its figure."""
    ids, seen = [], Counter[str]()
    for reading in readings:
        text = reading.sentence.of(source.content(reading.segment))
        key = f"{source.id}\0{text}\0{reading.figure.mention.text}"
        seen[key] += 1
        ids.append(hashlib.sha256(f"{key}\0{seen[key]}".encode(errors="replace")).hexdigest()[:8])
    return ids


def _says_what(reading: Reading) -> bool:
    if is_implied(reading.figure.mention):
        return reading.harm
    return reading.kind is not Kind.COUNT or reading.counted is not None or reading.harm


def _modifiers(reading: Reading) -> tuple[str, ...]:
    """What narrows the counted noun, which itself may have been one: the civilians of "eleven civilian deaths"."""
    modifiers = reading.phrase.modifiers
    return modifiers[:-1] if modifiers[-1:] == (reading.counted,) else modifiers


def _as_part(claim: Claim, reading: Reading, total: Reading, total_id: str) -> Claim:
    """A part shares what happened to the whole, and that it is but feared or denied, unless its words say otherwise."""
    inherits = total.harm and not reading.harm and (reading.sentence == total.sentence or not _acts(reading))
    outcome = total.name if inherits else claim.outcome
    told = claim.speaker or (total.speaker if total.sentence == reading.sentence else None)
    shared = reading.outcome is None or (total.outcome and reading.outcome.trigger == total.outcome.trigger)
    alike = shared and reading.sentence == total.sentence and claim.modality is Modality.ASSERTED
    modality = total.modality if alike and outcome == total.name else claim.modality
    return replace(claim, part_of=total_id, outcome=outcome, speaker=told, modality=modality)


def _is_share_of_harmed(reading: Reading) -> bool:
    """ "Half of the climbers were killed": some of a number that the text need not give."""
    return reading.kind is Kind.SHARE and reading.harm


def _acts(reading: Reading) -> bool:
    """ "Two of the bombers detonated their belts": who does something did not suffer what the others did."""
    subject = any(t.dep_ == "nsubj" for t in reading.doc[reading.phrase.start : reading.phrase.end])
    return subject and reading.outcome is not None and reading.outcome.predicate not in _STATIVE


def _claim(source: Source, reading: Reading, id: str) -> Claim:
    mention, doc, offset = reading.figure.mention, reading.doc, reading.sentence.start
    start = min(reading.phrase.start, reading.figure.start)
    end = max(reading.phrase.end, reading.figure.end)
    extent = Span(offset + doc[start].idx, offset + doc[end - 1].idx + len(doc[end - 1]))
    return Claim(
        id=id,
        source_id=source.id,
        span=mention.span,
        segment=reading.segment.kind,
        text=mention.span.of(source.content(reading.segment)),
        quantity=reading.quantity,
        extent=Span(min(extent.start, mention.span.start), max(extent.end, mention.span.end)),
        sentence=reading.sentence,
        in_title=reading.segment.in_title,
        counted=reading.counted,
        modifiers=_modifiers(reading),
        outcome=reading.name,
        place=reading.setting.place,
        period=reading.setting.period,
        as_of=reading.setting.as_of,
        actor=actor_of(doc, reading.outcome),
        speaker=reading.speaker,
        via=reading.via,
        quoted=reading.quoted,
        modality=reading.modality,
        others=reading.phrase.others,
        definite=is_definite(doc, start, end),
        topic=_topic(doc, start, end),
    )


def _topic(doc: Doc, start: int, end: int) -> tuple[str, ...]:
    """What else the sentence is about: its content words but for the counted phrase."""
    words = (t for t in doc if t.pos_ in _TOPIC and not t.is_stop and not (start <= t.i < end) and t.is_alpha)
    return tuple(sorted({lemma(t) for t in words}))


def _left_over(source: Source, sentence: Sentence, read: Mapping[int, Reading]) -> Iterator[Uncompared]:
    for mention in sentence.mentions:
        reading, reason = read.get(id(mention)), NO_CLAIM.get(mention.kind, "nothing says what it counts")
        reason = "it says when" if mention.kind is Kind.DURATION else reason
        if not is_implied(mention) and not (reading and _says_what(reading)):
            yield Uncompared(source.id, mention.span, mention.text, reason, sentence.segment.in_title)
