"""HTML pages: the article, its captions and its places, and nothing of the page around it."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.errors import ReadError
from crosscheck.model import Source
from crosscheck.reading import read_path
from crosscheck.reading.choosing import read_data
from crosscheck.reading.places import Places

DATA = Path(__file__).parent / "data"
STORY = (
    "<p>Nine people were hurt when a ferry hit the pier at Tern on Sunday, the coast guard said in a statement.</p>"
    "<p>The ferry carried 212 passengers and 8 crew, and was late by 40 minutes because of fog, its owner said.</p>"
)


def segments(source: Source) -> list[tuple[str, str]]:
    return [(str(segment.kind), text) for segment, text in source.paragraphs()]


def read_one(page: str) -> Source:
    sources, problems = read_data("page.html", page.encode())
    assert not problems
    return sources[0]


@pytest.fixture(scope="module")
def flood() -> Source:
    return read_path(str(DATA / "flood.html"))


@pytest.fixture(scope="module")
def harbour() -> Source:
    return read_path(str(DATA / "harbour.html"))


def test_each_part_of_an_article_is_named_in_reading_order(flood: Source) -> None:
    assert [(kind, text[:24]) for kind, text in segments(flood)] == [
        ("headline", "At least 40 dead in Harr"),
        ("standfirst", "Rescuers search for 12 p"),
        ("caption", "A road in Lower Harrow, "),
        ("body", "At least 40 people were "),
        ("body", "Some 1,200 homes were fl"),
        ("quote", "We counted 41 bodies in "),
        ("caption", "Nine boats lie at the qu"),
        ("body", "The dam had been inspect"),
        ("caption", "The flood in figures"),
        ("table", "Town | Dead"),
        ("table", "Lower Harrow | 31"),
        ("table", "Mill End | 9"),
        ("body", "Rain is forecast for the"),
    ]


def test_the_page_around_the_article_is_left_out(flood: Source) -> None:
    for figure in ("300", "600", "777", "888", "999", "90,000"):
        assert figure not in flood.text


def test_the_metadata_of_a_page(flood: Source) -> None:
    assert flood.publisher == "Northern Wire"
    assert flood.published == "2024-03-02T08:15:00+00:00"
    assert str(flood.day) == "2024-03-02"
    assert flood.url == "https://wire.example/2024/harrow-flood"
    assert flood.title is None, "the headline is printed, so it is not given apart"


def test_the_date_is_that_of_first_publication() -> None:
    source = read_one(
        '<html><head><meta property="article:modified_time" content="2024-03-09T00:00:00Z">'
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
        '"datePublished": "2024-03-02", "publisher": {"@type": "Organization", "name": "Tern Post"}}</script></head>'
        f"<body><h1>Nine hurt</h1>{STORY}</body></html>"
    )
    assert (source.published, source.publisher) == ("2024-03-02", "Tern Post")


@pytest.mark.parametrize(("name", "encoding"), [("flood", "utf-8"), ("harbour", "cp1252")])
def test_every_word_leads_to_its_line_and_column(name: str, encoding: str) -> None:
    source = read_path(str(DATA / f"{name}.html"))
    lines = (DATA / f"{name}.html").read_text(encoding).split("\n")
    for word in ("40", "1,200", "250", "35", "60", "17", "31", "64", "9 of them", "4,000", "14", "230"):
        at = source.text.find(word)
        if at >= 0:
            position = source.position(at)
            assert lines[position.line - 1][position.column - 1 :].startswith(word)


def test_an_old_page_laid_out_with_tables(harbour: Source) -> None:
    kinds = [kind for kind, _ in segments(harbour)]
    assert kinds == ["headline", "headline", "body", "caption", "body", "body", "caption", "body"]
    assert "Weather" not in harbour.text
    assert "Crécy" in harbour.text
    assert "£4,000" in harbour.text


def test_a_lead_that_is_also_the_description_stays_a_paragraph(harbour: Source) -> None:
    assert (
        "body",
        "A blast in a grain store at Port Ansel harbour killed 19 people on Tuesday, the harbour master said.",
    ) in (segments(harbour))


def test_a_title_for_sharing_that_differs_is_a_headline_apart(harbour: Source) -> None:
    assert harbour.title == "Port Ansel blast: 17 dead, dozens hurt"
    assert harbour.segments[0].in_title


def test_comments_and_hidden_paragraphs_are_not_printed(harbour: Source) -> None:
    assert "23 people" not in harbour.text
    assert "99 people" not in harbour.text


def test_a_caption_printed_twice_is_two_segments_with_two_places(harbour: Source) -> None:
    captions = [segment for segment in harbour.segments if segment.kind == "caption"]
    assert [harbour.position(caption.span.start).line for caption in captions] == [10, 16]


def test_a_gallery_below_the_article_belongs_and_a_teaser_does_not() -> None:
    source = read_one(
        f"<html><body><div><h1>Nine hurt as ferry hits pier</h1>{STORY}</div>"
        "<figure><img src=a><figcaption>The ferry with its 220 people.</figcaption></figure>"
        "<a href=x><figure><img src=b><figcaption>Storm kills 30.</figcaption></figure></a></body></html>"
    )
    assert segments(source)[-1] == ("caption", "The ferry with its 220 people.")


def test_a_caption_without_a_figure_is_known_by_its_class() -> None:
    source = read_one(
        f"<html><body><h1>T</h1>{STORY}<div><span class='img-caption'>A pier.</span></div>{STORY}</body></html>"
    )
    assert ("caption", "A pier.") in segments(source)
    trap = read_one(f"<html><body class='caption-enabled'><h1>T</h1>{STORY}</body></html>")
    assert "caption" not in {kind for kind, _ in segments(trap)}


def test_a_label_for_the_ear_is_no_part_of_the_caption_and_a_credit_makes_one() -> None:
    source = read_one(
        f"<html><body><h1>T</h1>{STORY}<figure><img><figcaption><span class='sr-only'>Image caption, </span>A pier"
        f"</figcaption></figure><p>The ferry on Sunday. (Photo: Ana Moreau)</p>{STORY}</body></html>"
    )
    captions = [text for kind, text in segments(source) if kind == "caption"]
    assert captions == ["A pier", "The ferry on Sunday. (Photo: Ana Moreau)"]


def test_a_line_break_is_a_space_and_two_are_a_paragraph() -> None:
    source = read_one("<html><body><p>Nine people<br>were hurt.<br><br>Ten were not.</p></body></html>")
    assert source.text == "Nine people were hurt.\nTen were not."


def test_a_figure_split_by_markup_stays_one_figure() -> None:
    source = read_one("<html><body><p>At least <b>1</b>,2<i>50</i> people died&#46;</p></body></html>")
    assert source.text == "At least 1,250 people died."
    assert source.position(source.text.index(",2")).column == 33


@pytest.mark.parametrize(
    "page",
    ["<html><body><p>At least 40 people <b>were", "<p>At least 40 people were</div></span>", "At least 40 people were"],
)
def test_a_broken_page_is_read_as_far_as_it_goes(page: str) -> None:
    assert read_one(page).text == "At least 40 people were"


@pytest.mark.parametrize(
    "page", ["<html></html>", "<html><script>40</script>", "<html><frameset><frame src=x></frameset>"]
)
def test_a_page_without_text_is_told(page: str) -> None:
    sources, (problem,) = read_data("page.html", page.encode())
    assert not sources
    assert problem.message == "has no article text in it"


def test_control_characters_stay() -> None:
    assert "\x1b[31m 40 \u202e people" in read_one("<html><p>At least \x1b[31m 40 \u202e people died.</p>").text


def test_a_page_never_reaches_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr("socket.socket.connect", refuse)
    page = f'<!DOCTYPE html SYSTEM "http://evil.example/x.dtd"><html><link href="http://evil.example/a.css"><body>{STORY}</body></html>'
    assert "Nine people" in read_one(page).text


@pytest.mark.parametrize(
    "piece", ["<div>", "<b>", "<", "<a ", '<a "', "<!--", "<script>", "&amp", "<table><tr><td>", "<br>"]
)
def test_hostile_pages_take_no_time(piece: str) -> None:
    start = time.process_time()
    with contextlib.suppress(ReadError):
        read_data("page.html", b"<html><p>40 died." + piece.encode() * 20_000)
    assert time.process_time() - start < 5


@given(st.text(st.sampled_from("<>!-/\"'&;=# \nabp40")))
def test_places_are_found_or_fall_back(raw: str) -> None:
    places = Places(raw)
    for piece in places.pieces("a 40", 1):
        assert piece.line >= 1
        assert piece.column >= 1
