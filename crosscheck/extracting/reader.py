"""The sentences of one source, read in their order: each figure with all that its sentence says of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from spacy.tokens import Doc, Token

from crosscheck.extracting.ages import tells_age
from crosscheck.extracting.anew import given_anew
from crosscheck.extracting.changes import Change, change_of
from crosscheck.extracting.corpses import RECOVERED
from crosscheck.extracting.counting import NEAR, counted_noun
from crosscheck.extracting.crediting import credit
from crosscheck.extracting.definitions import defines
from crosscheck.extracting.ellipsis import leans, predicated
from crosscheck.extracting.figures import Figure, Phrase, phrase_of
from crosscheck.extracting.givenby import given_by_another
from crosscheck.extracting.harm import Outcome, is_person
from crosscheck.extracting.headlines import before_harm, done_to_people, falls_ill
from crosscheck.extracting.implied import BOTH, is_implied
from crosscheck.extracting.indices import index_points
from crosscheck.extracting.measured import aged_noun, measured_noun, says_how_often, sets_a_time
from crosscheck.extracting.modality import modality_of
from crosscheck.extracting.nextplaces import giving_place, next_place
from crosscheck.extracting.outcomes import governor_of, outcome_of
from crosscheck.extracting.placing import place_figures
from crosscheck.extracting.reading import Reading
from crosscheck.extracting.roster import Roster
from crosscheck.extracting.sentences import OPENING, quoted_spans
from crosscheck.extracting.setting import setting_of
from crosscheck.extracting.speakers import attributions_in
from crosscheck.extracting.tokens import lemma
from crosscheck.extracting.tolls import reached
from crosscheck.lexicon import Lexicon
from crosscheck.model import Kind, Mention, Segment, SegmentKind, Source, Span

__all__ = ["ASIDES", "NO_CLAIM", "Reader", "Sentence"]

NO_CLAIM = {
    Kind.DATE: "a date",
    Kind.YEAR: "a year",
    Kind.TIME: "a clock time",
    Kind.ORDINAL: "a rank in an order",
    Kind.SCORE: "a score",
    Kind.PHONE: "a telephone number or an address",
    Kind.NAME: "a part of a name",
    Kind.IDIOM: "a turn of phrase",
}
ASIDES = {Kind.AGE, Kind.DURATION}  # said of somebody or something; no count leans on them


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a source with its numbers; ``span`` is into the source's text, or its title."""

    segment: Segment
    span: Span
    text: str
    mentions: tuple[Mention, ...]


@dataclass(slots=True)
class Reader:
    """Reads the sentences of one source in their order, keeping the speakers named so far."""

    source: Source
    lexicon: Lexicon
    outcomes: Lexicon  # in which "cases" are of people only where the text speaks of a disease
    roster: Roster
    readings: list[Reading] = field(default_factory=list)
    counts: list[Reading] = field(default_factory=list)  # those of the readings that another may lean on

    def read(self, sentence: Sentence, doc: Doc) -> None:
        """Add a reading for each figure of the sentence that can be a claim."""
        headline = sentence.segment.kind is SegmentKind.HEADLINE
        attributions = attributions_in(doc, self.lexicon, headline)
        before = self.roster.last
        names = {a: self.roster.resolve(a, doc) for a in attributions}
        self.roster.notice(doc)
        quotes = tuple(quoted_spans(sentence.text))
        for figure in place_figures(doc, sentence.mentions, sentence.span.start):
            if (told := self._of_next_place(sentence, doc, figure)) is not None:
                self.readings.append(told)
                self.counts.append(told)
                continue
            if figure.mention.kind in NO_CLAIM or _counts_nothing(doc, figure):
                continue
            if defines(doc, figure):
                continue
            credited = credit(doc, figure, attributions)
            chain = tuple(n for a in credited if (n := self.roster.called(a) if isinstance(a, str) else names[a]))
            at = figure.mention.number.start - sentence.span.start
            quoted = any(q.start <= at < q.end for q in quotes)
            if quoted and before and not credited and sentence.text.startswith(OPENING):
                chain = (before,)  # a quotation from its first word may be of whoever spoke before
            reading = self._reading(sentence, doc, figure, chain, quoted)
            self.readings.append(reading)
            if reading.kind not in ASIDES:
                self.counts.append(reading)

    def _reading(self, sentence: Sentence, doc: Doc, figure: Figure, chain: tuple[str, ...], quoted: bool) -> Reading:
        if (worth := self._converted(sentence, doc, figure)) is not None:
            return worth
        change = change_of(doc, figure)
        phrase = self._phrase(sentence, doc, figure, change)
        setting = setting_of(doc, figure, self.source.day, self.lexicon)
        if (place := giving_place(doc, figure.start)) is not None:
            setting = replace(setting, place=place)
        if (before := self._gapped(sentence, doc, figure, phrase)) is not None:
            counted = predicated(doc, figure.end, self.lexicon) or before.counted
            told_apart = doc[figure.start - 1].text == ":"  # "34 died: 21 in the north, nine in the south"
            phrase = replace(phrase, subset=before.phrase.subset or told_apart)
            return replace(before, figure=figure, phrase=phrase, counted=counted, setting=setting, level=None)
        outcome = self._outcome(sentence, doc, figure, phrase)
        counts = [r for r in self.counts[-NEAR:] if r.segment == sentence.segment]
        return Reading(
            segment=sentence.segment,
            sentence=sentence.span,
            doc=doc,
            figure=figure,
            phrase=phrase,
            outcome=outcome,
            setting=setting,
            modality=modality_of(doc, figure, outcome, self.lexicon),
            person=is_person(phrase, doc, self.lexicon),
            counted=counted_noun(doc, phrase, outcome, figure.mention.kind is Kind.SHARE, counts, self.lexicon),
            speaker=chain[0] if chain else None,
            via=chain[1:],
            quoted=quoted,
            change=change.direction if change else None,
            level=index_points(doc, figure) or reached(doc, figure, outcome),
        )

    def _outcome(self, sentence: Sentence, doc: Doc, figure: Figure, phrase: Phrase) -> Outcome | None:
        """What happened to those who are counted; for sums and measures, the verb that governs them."""
        kind = figure.mention.kind
        if (verb := before_harm(doc, figure, self.outcomes)) is not None:
            return Outcome(lemma(verb), lemma(verb), verb.i, harm=False)
        if kind not in (Kind.COUNT, Kind.SHARE):
            outcome = governor_of(doc, figure, phrase, self.outcomes)
            return None if outcome is not None and outcome.harm and kind in ASIDES else outcome  # years are not killed
        outcome = outcome_of(doc, figure, phrase, self.outcomes)
        if outcome is not None and (outcome.part or phrase.subset) and outcome.name == "casualties":
            return self._of_whom_was_told(sentence, outcome)
        if outcome is not None and outcome.name == "injured" and self._are_dead(sentence, doc, figure, phrase):
            return replace(outcome, name="killed")
        if outcome is None or not outcome.harm:
            anew = given_anew(doc, figure, phrase, sentence.span, sentence.segment, self.counts) or given_by_another(
                doc, figure, phrase, sentence.span, sentence.segment, self.counts, self.outcomes
            )
            outcome = anew or outcome
        if outcome is None and phrase.head is None and (verb := _headline_verb(sentence, doc, figure)) is not None:
            return Outcome(lemma(verb), lemma(verb), verb.i, harm=False)
        return outcome

    def _are_dead(self, sentence: Sentence, doc: Doc, figure: Figure, phrase: Phrase) -> bool:
        """ "The bodies of two campers were found, and both had been shot": they are those who were told to be dead."""
        last = self.counts[-1] if self.counts else None
        after = doc[figure.end : figure.end + 1]
        alone = after.text.lower() == "of" or any(t.tag_.startswith("VB") for t in after)
        bare = alone and figure.mention.quantity.convention == BOTH and phrase.counted in (None, "person", "them")
        if last is None or last.sentence != sentence.span:
            bodies = any(t.lower_ in ("bodies", "corpses") for t in doc[: figure.start])
            return bare and bodies and any(lemma(t) in RECOVERED for t in doc[: figure.start])
        return bare and last.person and last.name == "killed" and last.quantity.figure == figure.mention.quantity.figure

    def _of_whom_was_told(self, sentence: Sentence, outcome: Outcome) -> Outcome:
        """ "270 people were killed. The victims included 51 children": to the victims happened what was told before."""
        last = next((r for r in reversed(self.counts) if r.sentence != sentence.span), None)
        if last is None or last.segment != sentence.segment:
            return outcome
        told = {r.name for r in self.counts if r.sentence == last.sentence and r.harm}
        name = "killed" if "killed" in told else last.name
        return replace(outcome, name=name) if name in ("killed", "injured") else outcome

    def _gapped(self, sentence: Sentence, doc: Doc, figure: Figure, phrase: Phrase) -> Reading | None:
        """The count of the same sentence that a bare one leans on."""
        last = self.counts[-1] if self.counts else None
        unnamed = phrase.counted is None or (phrase.others and phrase.counted == "other")
        bare = unnamed and figure.mention.kind is Kind.COUNT and not is_implied(figure.mention)
        if last is None or not bare or last.sentence != sentence.span:
            return None
        return last if leans(doc, figure.start, phrase.end, last, self.lexicon) else None

    def _of_next_place(self, sentence: Sentence, doc: Doc, figure: Figure) -> Reading | None:
        """A count of another place, which may look like a part of its name: "Italy reported 12 deaths, Spain 14"."""
        last, asserted = self.counts[-1] if self.counts else None, figure.mention.quantity
        if figure.mention.kind not in (Kind.NAME, Kind.COUNT) or last is None or last.sentence != sentence.span:
            return None
        place = next_place(doc, figure.start, figure.end, last)
        if place is None:
            return None
        setting = replace(setting_of(doc, figure, self.source.day, self.lexicon), place=place)
        level = replace(asserted, kind=Kind.COUNT, low=asserted.figure, high=asserted.figure)
        phrase = Phrase(figure.start, figure.end, None, last.counted)
        return replace(last, figure=figure, phrase=phrase, setting=setting, level=level)

    def _converted(self, sentence: Sentence, doc: Doc, figure: Figure) -> Reading | None:
        """What a sum stands for in another currency is read as the sum is: "$546m (£290m)"."""
        last = self.counts[-1] if self.counts else None
        if last is None or not last.kind is figure.mention.kind is Kind.MONEY or last.sentence != sentence.span:
            return None
        bracketed = last.figure.end + 1 == figure.start and doc[last.figure.end].text in ("(", ";")
        if not bracketed or last.quantity.unit == figure.mention.quantity.unit:
            return None
        phrase = Phrase(figure.start, figure.end, None, last.phrase.counted, last.phrase.modifiers)
        return replace(last, figure=figure, phrase=phrase)

    def _phrase(self, sentence: Sentence, doc: Doc, figure: Figure, change: Change | None) -> Phrase:
        """What the figure counts or, for a sum, a share or a measure, is of."""
        bare = figure.mention.kind is Kind.COUNT and falls_ill(doc, figure)
        if bare or before_harm(doc, figure, self.lexicon) is not None:
            return Phrase(figure.start, figure.end, None, "person")
        phrase = phrase_of(doc, figure, self.lexicon)
        if phrase.counted is None and _headline_verb(sentence, doc, figure) is not None:
            return replace(phrase, counted="person")
        if figure.mention.kind is Kind.COUNT or phrase.counted is not None:
            return phrase
        if figure.mention.kind is Kind.AGE:
            return replace(phrase, counted=aged_noun(doc, figure))
        noun, narrowed = measured_noun(doc, figure, change, self.lexicon)
        return replace(phrase, counted=noun, modifiers=narrowed)


def _counts_nothing(doc: Doc, figure: Figure) -> bool:
    """Whether the figure only says when, how often, or how old somebody is."""
    return sets_a_time(doc, figure) or says_how_often(figure) or tells_age(doc, figure)


def _headline_verb(sentence: Sentence, doc: Doc, figure: Figure) -> Token | None:
    """The verb by which a headline's bare figure counts people."""
    headline = sentence.segment.kind is SegmentKind.HEADLINE
    return done_to_people(doc, figure) if headline and figure.mention.kind is Kind.COUNT else None
