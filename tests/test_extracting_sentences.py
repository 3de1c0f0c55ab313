"""Sentences, quotations, where claims stand in their text, repeats, and texts that are no texts."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck import Claim, Place, SegmentKind, Source, Span, extract
from crosscheck.extracting.implied import implied_mentions
from crosscheck.extracting.sentences import quoted_spans, split_sentences, without_escapes
from crosscheck.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One man died. Two fled.", ["One man died.", "Two fled."]),
        ("What? No! Yes…  Then it ended.", ["What?", "No!", "Yes…", "Then it ended."]),
        ("He lives at No. 12. She left.", ["He lives at No. 12.", "She left."]),
        ("He said 12. 40 others fled.", ["He said 12.", "40 others fled."]),
        ("It cost $2.5 million. He paid.", ["It cost $2.5 million.", "He paid."]),
        ("Some died (12). Others fled.", ["Some died (12).", "Others fled."]),
        ("“It is over.” She left.", ["“It is over.”", "She left."]),
        ('"We lost 12." "We lost 40."', ['"We lost 12."', '"We lost 40."']),
        ("At 5 p.m. The road closed.", ["At 5 p.m.", "The road closed."]),
        ("  No full stop  ", ["No full stop"]),
        ("...", ["..."]),
        (" \n ", []),
        ("", []),
    ],
)
def test_sentences_end_at_a_stop_before_a_capital_a_figure_or_a_quotation(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text)] == sentences


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Berg met Lt. Col. Holm and Mrs. Lund.",
        "The U.S. Army left.",
        "On Jan. 5 it fell.",
        "J. K. Berg wrote 12 books.",
        "It is 3 km. from St. Petersburg.",
        "At 5 p.m. on Monday it closed.",
        '"It is over." said he.',
        "It has 12.5 litres.",
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert [span.of(text) for span in split_sentences(text)] == [text]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "no" twice.', ["no"]),
        ("“One” and “two”", ["One", "two"]),
        ("«Un» \"deux\"", ["Un", "deux"]),
        ('“a "b" c”', ['a "b" c']),
        ('"It goes on', ["It goes on"]),
        ("It’s ‘his’ car.", []),
        ("", []),
    ],
)  # fmt: skip
def test_what_stands_between_quotation_marks(text: str, quoted: list[str]) -> None:
    assert [span.of(text) for span in quoted_spans(text)] == quoted


@pytest.mark.parametrize(
    ("text", "blanked"),
    [
        ("Two died.[1][22] It rained.", "Two died.        It rained."),
        ("nine,[a] two[3] and", "nine,    two    and"),
        ("It fell.[note 2]", "It fell.        "),
        ('"It fell."[4]', '"It fell."   '),
        ("two soldier[s], [two] men, “[12] men”, [sic]", "two soldier[s], [two] men, “[12] men”, [sic]"),
        ("It fell [4] twice, in[side]", "It fell [4] twice, in[side]"),
    ],
)
def test_reference_marks_are_blanked_and_what_a_writer_adds_is_not(text: str, blanked: str) -> None:
    assert without_escapes(text) == blanked


def test_a_claim_is_printed_as_its_text_has_it() -> None:
    text = "The bomb killed six soldiers[2] and three guards.[3]"
    assert {claim.text for claim in extract([Source.from_text(text, id="a")])[0]} == {
        "six",
        "six soldiers[2] and three guards",
        "three",
    }


ARTICLE = Source.from_text(
    """Rockets hit the market of Norden

At least 29 civilians, including 12 children, were killed in Norden on Monday, the Relief Committee said. It said that
40 others were hurt.

    Dozens of shops burned.  A man and his two sons are missing.

Photo: 29 people died. Anna Berg/Wire
"We have buried 14 people," said a doctor.""",
    id="article",
    title="Rockets kill 29, wound 40",
    published="2024-05-15",
)
CLAIMS = extract([ARTICLE])[0]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.text)
def test_a_claim_says_where_it_stands(claim: Claim) -> None:
    text = ARTICLE.title if claim.in_title else ARTICLE.text
    assert text is not None
    assert claim.span.of(text) == claim.text
    assert claim.extent.covers(claim.span)
    assert claim.sentence.covers(claim.extent)
    assert claim.sentence.of(text) == claim.sentence.of(text).strip()
    assert (claim.segment is SegmentKind.HEADLINE) == claim.in_title
    [segment] = [s for s in ARTICLE.segments if s.in_title == claim.in_title and s.span.covers(claim.sentence)]
    assert claim.segment is segment.kind


def test_claims_stand_in_the_order_of_the_text_the_title_first() -> None:
    assert [claim.in_title for claim in CLAIMS] == sorted((c.in_title for c in CLAIMS), reverse=True)
    body = [claim.span.start for claim in CLAIMS if not claim.in_title]
    assert body == sorted(body)


def test_the_first_total_of_each_outcome_is_the_main_figure_of_its_source() -> None:
    [source] = [Source.from_text("At least 29 people died, including 12 children. In 1998, 300 people died.", id="a")]
    assert [(claim.text, claim.main) for claim in extract([source])[0]] == [
        ("At least 29", True),
        ("12", False),
        ("300", False),
    ]


def test_a_sentence_that_is_printed_twice_is_one_claim_with_two_places() -> None:
    text = "At least 12 people were killed in Norden.\n\nRain fell.\n\nAt least 12 people were killed  in Norden"
    [claim] = extract([Source.from_text(text, id="a")])[0]
    again = text.rindex("At least 12")
    assert claim.span == Span(0, 11)
    assert claim.repeats == (Place("a", Span(again, again + 11), SegmentKind.BODY),)
    assert claim.repeats[0].span.of(text) == claim.text


def test_a_title_that_is_printed_again_in_the_text_is_one_claim() -> None:
    source = Source.from_text("Rockets kill 29 in Norden\n\nIt rained.", id="a", title="Rockets kill 29 in Norden")
    [claim] = extract([source])[0]
    assert claim.in_title
    assert [(place.in_title, place.span) for place in claim.repeats] == [(False, claim.span)]


def test_the_same_words_in_two_sources_are_two_claims() -> None:
    text = "At least 12 people were killed in Norden."
    (a,), (b,) = extract([Source.from_text(text, id="a"), Source.from_text(text, id="b")])
    assert a.id != b.id
    assert (a.repeats, b.repeats) == ((), ())


def test_an_id_stays_when_the_text_around_it_changes() -> None:
    sentence = "At least 12 people were killed in Norden."
    [claim] = extract([Source.from_text(sentence, id="a")])[0]
    [moved] = extract([Source.from_text(f"It rained.\n\nSun shone. {sentence}", id="a")])[0]
    assert claim.id == moved.id
    assert claim.span != moved.span


def test_a_figure_that_is_printed_twice_in_a_sentence_is_two_claims() -> None:
    [claims] = extract([Source.from_text("In Norden 12 people died and in Karlby 12 people died.", id="a")])
    assert len({claim.id for claim in claims}) == len(claims) == 2


def test_a_source_is_read_as_if_it_were_alone() -> None:
    sources = [ARTICLE, Source.from_text("The committee said 90 people had died.", id="b")]
    assert extract(sources) == (CLAIMS, *extract(sources[1:]))
    assert extract(sources[::-1]) == extract(sources)[::-1]


HOSTILE = (
    "",
    " ",
    "\n\n",
    "12",
    "-12",
    "1" * 400,
    "...",
    "“”",
    '"',
    "()",
    "12,",
    "12 of",
    "of 12",
    "of them",
    "no one",
    "others",
    "12 12 12 12",
    "12 people\x00 died",
    "12\x1b[31m people died",
    "12[1] people[2] and three men[3] died.[4]",
    "\u202e12 people died",
    "١٢ people died",
    "１２ people died",
    "½ of people",
    "12\u00a0people died",
    "\ufeff12 people died",
    "12 people died" * 400,
    "e\u0301" * 50 + " 12 dead",
    "According to",
    "said 12",
    "12 said",
    ": 12",
    "killed",
    "12 killed killed killed",
    "12 people (12 people (12 people (",
    "including 12",
    "12 including 12 including 12",
    "a man and " * 300,
    "1,2,3,4,5",
    "12/13/14",
    "99 February",
    "-- 12 --",
    "The blast killed fıve men and two women. Two women and SİX men died. A trİple murder shook ſix towns.",
    "💥 12 💥 dead 💥",
)


@pytest.mark.parametrize(
    "piece", ["a couple was ", "both men ", "two both died ", "not a number of ", "no one was ", "many were "]
)
def test_counts_in_words_are_found_in_time_that_grows_with_the_length(piece: str) -> None:
    start = time.process_time()
    list(implied_mentions(piece * 8000, 0, load_lexicon()))
    assert time.process_time() - start < 2


def test_no_text_is_too_strange_to_read() -> None:
    texts = [Source.from_text(text, id=str(i)) for i, text in enumerate(HOSTILE)]
    titles = [Source.from_text("12 people died.", id=f"t{i}", title=text) for i, text in enumerate(HOSTILE)]
    for source, claims in zip(texts + titles, extract(texts + titles), strict=True):
        _holds(source, claims)


PIECES = st.sampled_from(
    "12|twelve|no one|people|children|killed|died|said|the ministry|of|them|including|and|,|.|“|”|(|-|:|others|toll|"
    "rose to|$5m|percent|Norden|in|on Monday|May|a man|his wife|\n|\n\n|hospital|between|from|to|\x00|\u202e|é|was|"
    "were|who|whose|one|none|of the|four|injured|driver|carrying|as well as|along with|alongside|as did|Also|some|whom|"
    'among|the dead|then|wounded|wounds|three of|"|;|while'.split("|")
)
CHARACTERS = st.characters(codec="utf-8")


@settings(max_examples=40, derandomize=True, deadline=None)
@given(texts=st.lists(st.text(CHARACTERS, max_size=60) | st.lists(PIECES, max_size=18).map(" ".join), max_size=4))
def test_any_text_can_be_read(texts: list[str]) -> None:
    sources = [Source.from_text(text, id=str(i)) for i, text in enumerate(texts)]
    for source, claims in zip(sources, extract(sources), strict=True):
        _holds(source, claims)


def _holds(source: Source, claims: tuple[Claim, ...]) -> None:
    """What is true of the claims of every text."""
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        text = (source.title or "") if claim.in_title else source.text
        assert claim.span.of(text) == claim.text
        assert claim.extent.covers(claim.span)
        assert claim.sentence.covers(claim.extent)
        assert claim.part_of != claim.id
