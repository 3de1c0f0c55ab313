"""Which claims may be compared: facet by facet, as a whole, and in groups."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from itertools import count

import pytest

from crosscheck import Answer, Claim, Finding, Kind, Modality, Source, Span, check, extract
from crosscheck.aligning import align, compare, confidence, may_compare
from crosscheck.aligning.blocking import candidate_pairs
from crosscheck.testing import make_claim, make_quantity

NUMBERS = count()


def claim(figure: int = 12, source_id: str = "a", **facts: object) -> Claim:
    """A count of people killed in the body of a report, unless it says otherwise."""
    facts = {"counted": "person", "outcome": "killed", "id": f"c{next(NUMBERS)}", **facts}
    return make_claim(str(figure), facts.pop("quantity", figure), source_id=source_id, **facts)  # type: ignore[arg-type]


def sources(*claims: Claim, text: str = "", published: str | None = None) -> dict[str, Source]:
    """An empty report for each source that the claims stand in."""
    return {c.source_id: Source.from_text(text, id=c.source_id, published=published) for c in claims}


def answer(facet: str, a: Claim, b: Claim, **facts: str) -> str:
    """What the facet says of the two claims, whichever comes first."""
    answers = {f.answer for pair in ((a, b), (b, a)) for f in compare(*pair, sources(a, b, **facts)) if f.name == facet}
    assert len(answers) == 1, "a facet does not depend on the order"
    return str(answers.pop())


# ---------------------------------------------------------------- facet by facet
@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("child", "girl", "equal"),
        ("child", "civilian", "compatible"),
        ("civilian", "person", "compatible"),
        ("nurse", "civilian", "compatible"),
        ("soldier", "civilian", "differs"),
        ("child", "woman", "differs"),
        ("militant", "soldier", "differs"),
        ("soldier", "person", "compatible"),
        ("welder", "employee", "compatible"),
        ("welder", "welder", "equal"),
        ("welder", "engineer", "differs"),
        ("house", "house", "equal"),
        ("house", "school", "differs"),
        ("person", "house", "differs"),
        (None, "person", "unknown"),
        (None, None, "unknown"),
    ],
)
def test_counted_classes_that_lie_in_each_other_are_compatible(a: str | None, b: str | None, said: str) -> None:
    assert answer("counted", claim(counted=a), claim(counted=b)) == said


def test_kin_in_two_lists_of_one_report_may_be_of_two_families() -> None:
    three, two = (claim(n, counted="daughter", part_of=f"list{n}") for n in (3, 2))
    assert answer("whole", three, two) == "differs"
    elsewhere = claim(2, "b", counted="daughter", part_of="list2")
    assert answer("whole", three, elsewhere) == "compatible"
    assert (
        answer("whole", claim(3, counted="child", part_of="x"), claim(2, counted="child", part_of="y")) == "compatible"
    )


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ((), (), "equal"),
        (("wooden",), ("wooden",), "equal"),
        (("wooden",), (), "compatible"),
        (("wooden",), ("brick",), "differs"),
    ],
)
def test_modifiers_narrow_a_thing(a: tuple[str, ...], b: tuple[str, ...], said: str) -> None:
    house = {"counted": "house", "outcome": "destroy"}
    assert answer("counted", claim(modifiers=a, **house), claim(modifiers=b, **house)) == said


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("killed", "killed", "equal"),
        ("killed", "injured", "differs"),
        ("killed", "casualties", "compatible"),
        ("injured", "casualties", "compatible"),
        ("missing", "casualties", "differs"),
        ("killed", "detained", "differs"),
        ("killed", "march", "differs"),
        ("march", "rally", "equal"),
        ("march", "gather", "unknown"),
        ("march", "arrive", "unknown"),
        ("destroy", "raze", "equal"),
        ("destroy", "threaten", "differs"),
        ("sell", "build", "differs"),
        ("sell", "march", "unknown"),
        ("march", "march", "equal"),
        ("be", "be", "unknown"),
        (None, "killed", "unknown"),
        (None, None, "unknown"),
    ],
)
def test_outcomes(a: str | None, b: str | None, said: str) -> None:
    assert answer("outcome", claim(outcome=a), claim(outcome=b)) == said


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("Aleppo", "Aleppo", "equal"),
        ("Kafr Hamra, Aleppo", "Aleppo", "equal"),
        ("the Aleppo", "Aleppo", "equal"),
        ("Aleppo", "Homs", "differs"),
        (None, "Aleppo", "unknown"),
        (None, None, "unknown"),
    ],
)
def test_places(a: str | None, b: str | None, said: str) -> None:
    assert answer("place", claim(place=a), claim(place=b, source_id="b")) == said


def test_two_places_that_one_report_names_both_do_not_set_two_reports_apart() -> None:
    here, there = claim(place="Kafr Hamra"), claim(place="Aleppo", source_id="b")
    assert answer("place", here, there, text="A strike on Kafr Hamra in Aleppo.") == "unknown"


def test_parts_of_two_tolls_by_place_are_set_apart_by_their_places() -> None:
    here, there = claim(place="Kafr Hamra", part_of="t"), claim(place="Aleppo", source_id="b", part_of="u")
    assert answer("place", here, there, text="Of the dead, 41 were in Kafr Hamra and 19 in Aleppo.") == "differs"


@pytest.mark.parametrize(
    ("further", "said"),
    [
        ("In a similar raid on the station nine people were killed.", "differs"),
        ("Elsewhere nine people were killed by a raid.", "differs"),
        ("Nine people were also killed by a raid.", "differs"),
        ("Earlier nine people were killed by a raid.", "differs"),
        ("Earlier the ministry said that nine people were killed by the raid.", "unknown"),
        ("The ministry said that nine people were killed by the raid.", "unknown"),
    ],
)
def test_a_report_tells_itself_that_something_else_happened(further: str, said: str) -> None:
    source = Source.from_text(f"A raid killed 18 people in Maarat.\n\n{further}", id="a")
    a, b = extract([source])[0]
    assert {facet.name: facet.answer for facet in compare(a, b, {"a": source})}["event"] == said


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("last 10 days", "last 10 days", "equal"),
        ("last 10 days", "past two weeks", "compatible"),
        ("2023", "2019", "differs"),
        ("first quarter", "second quarter", "differs"),
        ("past two weeks", "since april", "differs"),
        ("past 24 hours", "since friday", "compatible"),
        ("past 24 hours", "last day or so", "differs"),
        ("last 10 days", "past six months", "differs"),
        (None, "last 10 days", "unknown"),
        (None, "every year", "differs"),
        (None, "since 2011", "differs"),
        (None, None, "unknown"),
    ],
)
def test_periods(a: str | None, b: str | None, said: str) -> None:
    assert answer("period", claim(period=a), claim(period=b, source_id="b")) == said


def test_a_year_and_none_differ_where_the_report_is_of_another_year() -> None:
    assert answer("period", claim(period="2019"), claim(source_id="b"), published="2024-05-15") == "differs"
    assert answer("period", claim(period="2024"), claim(source_id="b"), published="2024-05-15") == "unknown"


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("2024-05-13", "2024-05-13", "equal"),
        ("2024-05-13", "2024-05-15", "compatible"),
        ("2024-05-13", "2024-06-15", "differs"),
        (None, "2024-06-15", "unknown"),
    ],
)
def test_days_of_two_reports_differ_where_they_lie_far_apart(a: str | None, b: str | None, said: str) -> None:
    assert answer("as_of", claim(as_of=a), claim(as_of=b, source_id="b")) == said


def test_two_days_in_one_report_are_two_figures() -> None:
    assert answer("as_of", claim(as_of="2024-05-13"), claim(as_of="2024-05-15")) == "differs"


def test_a_report_that_names_no_day_stands_for_the_day_it_was_published() -> None:
    assert answer("as_of", claim(as_of="2024-05-13"), claim(source_id="b"), published="2024-05-15") == "compatible"
    assert answer("as_of", claim(as_of="2024-05-13"), claim(source_id="b"), published="2024-08-15") == "differs"


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (make_quantity(5, kind=Kind.MONEY, unit="dollar"), make_quantity(7, kind=Kind.MONEY, unit="dollar"), "equal"),
        (make_quantity(5, kind=Kind.MONEY, unit="dollar"), make_quantity(7, kind=Kind.MONEY, unit="pound"), "differs"),
        (
            make_quantity(5, kind=Kind.MEASURE, unit="litre"),
            make_quantity(7, kind=Kind.MEASURE, unit="tonne"),
            "differs",
        ),
        (make_quantity(5, unit="person"), make_quantity(7, unit="civilian"), "equal"),
    ],
)
def test_units(a: object, b: object, said: str) -> None:
    assert answer("unit", claim(quantity=a), claim(quantity=b, source_id="b")) == said


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (make_quantity(5), make_quantity(7), "equal"),
        (make_quantity(5), make_quantity(7, kind=Kind.SHARE, unit="percent"), "differs"),
        (make_quantity(5), make_quantity(7, change="up"), "differs"),
        (make_quantity(5, change="down"), make_quantity(7, change="up"), "differs"),
    ],
)
def test_a_level_is_neither_a_share_nor_a_change(a: object, b: object, said: str) -> None:
    assert answer("kind", claim(quantity=a), claim(quantity=b, source_id="b")) == said


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (Modality.ASSERTED, Modality.ASSERTED, "equal"),
        (Modality.ASSERTED, Modality.DENIED, "differs"),
        (Modality.ASSERTED, Modality.HYPOTHETICAL, "differs"),
        (Modality.ASSERTED, Modality.PLANNED, "differs"),
        (Modality.FORECAST, Modality.FORECAST, "equal"),
        (Modality.DENIED, Modality.DENIED, "differs"),
    ],
)
def test_only_what_is_put_forward_alike_is_compared(a: Modality, b: Modality, said: str) -> None:
    assert answer("modality", claim(modality=a), claim(modality=b, source_id="b")) == said


def test_parts_and_totals_are_not_compared() -> None:
    total, other = claim(40, id="total"), claim(50, source_id="b")
    part, second = claim(12, part_of="total"), claim(9, part_of="total")
    assert answer("whole", total, other) == "equal"
    assert answer("whole", total, part) == "differs"
    assert answer("whole", part, second) == "differs"
    assert answer("whole", other, part) == "differs"
    assert answer("whole", other, claim(12, part_of="")) == "differs"
    assert answer("whole", other, claim(12, others=True)) == "differs"


def test_parts_of_two_totals_in_two_reports_may_be_the_same_part() -> None:
    a, b = claim(12, part_of="x", counted="child"), claim(14, "b", part_of="y", counted="child")
    assert answer("whole", a, b) == "compatible"


def test_topic_asks_for_words_that_tell() -> None:
    def topic(a: str, b: str) -> str:
        return answer("topic", claim(topic=tuple(a.split())), claim(topic=tuple(b.split()), source_id="b"))

    assert topic("rocket market norden", "rocket market karlby") == "equal"
    assert topic("rocket market norden", "flood river karlby") == "unknown"
    assert topic("say kill people report", "say kill people report") == "unknown", "these stand in every report"
    assert topic("", "rocket market") == "unknown"


# ---------------------------------------------------------------- as a whole
STRIKE = {"topic": ("market", "norden", "rocket"), "place": "Norden", "main": True}


def test_two_reports_of_one_strike_may_be_compared() -> None:
    a, b = claim(29, "a", **STRIKE), claim(40, "b", **STRIKE)
    assert may_compare(compare(a, b, sources(a, b)))


@pytest.mark.parametrize(
    "difference",
    [
        {"outcome": "injured"},
        {"counted": "house", "outcome": "destroy"},
        {"place": "Karlby"},
        {"period": "every year"},
        {"modality": Modality.DENIED},
        {"others": True},
        {"part_of": ""},
        {"quantity": make_quantity(40, kind=Kind.SHARE, unit="percent")},
    ],
    ids=str,
)
def test_one_facet_that_differs_is_enough(difference: dict[str, object]) -> None:
    a, b = claim(29, "a", **STRIKE), claim(40, "b", **{**STRIKE, **difference})
    assert confidence(compare(a, b, sources(a, b))) == 0


def test_too_little_in_common_is_no_reason_to_compare() -> None:
    a, b = claim(29, "a"), claim(40, "b")
    assert confidence(compare(a, b, sources(a, b))) == 0


def test_two_counts_in_the_body_of_one_report_are_often_two_events() -> None:
    a = claim(29, topic=("market", "norden", "rocket"))
    b = claim(40, topic=("bridge", "flood", "karlby"), span=Span(900, 902))
    assert confidence(compare(a, b, sources(a, b))) == 0


def test_the_more_is_shared_the_surer() -> None:
    a, b = claim(29, "a", **STRIKE), claim(40, "b", **{**STRIKE, "place": None})
    c = claim(40, "b", **STRIKE)
    assert 0 < confidence(compare(a, b, sources(a, b))) < confidence(compare(a, c, sources(a, c))) <= 1


def test_an_empty_answer_has_no_reason_left_out() -> None:
    a, b = claim(), claim(source_id="b")
    assert all(facet.reason for facet in compare(a, b, sources(a, b)))
    assert len({facet.name for facet in compare(a, b, sources(a, b))}) == len(compare(a, b, sources(a, b)))


# ---------------------------------------------------------------- headlines
def report(headline: int, body: Iterable[int], text: str, **facts: object) -> tuple[list[Claim], dict[str, Source]]:
    """A headline's claim and those of the article below it."""
    above = claim(headline, segment="headline", in_title=True, outcome="killed", **facts)
    below = [claim(n, span=Span(i * 50, i * 50 + 2), topic=("market", "norden")) for i, n in enumerate(body)]
    return [above, *below], {"a": Source.from_text(text, id="a", title=f"{headline} dead")}


def test_a_headline_that_the_article_does_not_bear_out_is_compared_with_its_lead() -> None:
    claims, texts = report(40, [29], "A rocket killed 29 people on the market of Norden.")
    [group] = align(claims, texts).groups
    assert [c.text for c in group.claims] == ["40", "29"]


@pytest.mark.parametrize(
    ("title", "text", "figures"),
    [
        ("Baker gets 16 years for arson", "A baker was jailed for 12 years on Friday over two fires.", "12 years"),
        ("Swimmer, 81, crosses strait", "Ada Lind, who is 73 years old, swam the strait on Monday.", "73 years old"),
        ("Painter Ole Berg dead at 77", "The painter Ole Berg has died at the age of 92, his family said.", "92"),
        ("Dentist finds 18 teeth too many", "A dentist in Norden found 27 teeth that had no place.", "27"),
        ("$8 petrol keeps cars at home", "With petrol at $5 a gallon, fewer cars were on the road.", "$5"),
        ("City to spend $30m on trams", "The council approved $20 million for new tram lines.", "$20 million"),
        ("Six shops fined", "The inspectors fined nine village shops on Monday for selling stale bread.", "nine"),
    ],
)
def test_a_headline_figure_that_stands_alone_goes_with_its_like_in_the_lead(
    title: str, text: str, figures: str
) -> None:
    [finding] = _findings(title, text)
    assert [e.claim.text for e in finding.evidence][1:] == [figures]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Baker gets 16 years for arson", "A baker was jailed for 16 years on Friday; he had 12 years in the trade."),
        ("Five dead in mill fire", "A fire at a mill killed three workers and two firemen on Friday."),
        ("City to spend $30m on trams", "A ticket for the tram will cost $4, the council said on Monday."),
        ("Norden diver saves 14 children, 8 adults", "A diver in Norden saved 22 people, 14 of them children."),
        ("Dozens hurt in stampede", "A stampede at a concert hurt 31 people."),
        ("Swimmer, 81, crosses strait", "Ada Lind swam the 12 miles of the strait on Monday."),
        ("Six shops fined", "The inspectors went to 60 villages on Monday."),
    ],
)
def test_a_headline_figure_is_left_alone_where_nothing_in_the_lead_is_like_it(title: str, text: str) -> None:
    assert not _findings(title, text)


def _findings(title: str, text: str) -> tuple[Finding, ...]:
    found = check([Source.from_text(text, id="a", title=title)]).findings
    return tuple(f for f in found if f.check == "headline-body")


# ---------------------------------------------------------------- groups
def synthetic(number: int, seed: int = 1) -> tuple[list[Claim], dict[str, Source]]:
    """Claims as many reports of many events make them."""
    chance = random.Random(seed)
    words = [f"word{i}" for i in range(max(50, number // 10))]
    outcomes = ["killed", "injured", "missing", "detained", "displaced", "march", None]
    made = [
        claim(
            chance.randint(1, 999),
            f"s{i // 10}",
            id=f"{seed}-{i}",
            counted=chance.choice(["person", "civilian", "child", "soldier", "house", "school"]),
            outcome=chance.choice(outcomes),
            place=chance.choice([None, f"Town{chance.randint(1, 300)}"]),
            topic=tuple(sorted(chance.sample(words, 6))),
            span=Span(i % 10 * 200, i % 10 * 200 + 3),
            main=i % 10 == 0,
        )
        for i in range(number)
    ]
    return made, sources(*made)


def test_groups_do_not_depend_on_the_order_of_the_claims() -> None:
    claims, texts = synthetic(120)
    a, b, event = (
        claim(29, "s1", id="x", **STRIKE),
        claim(40, "s2", id="y", **STRIKE),
        claim(41, "s3", id="z", **STRIKE),
    )
    claims += [a, b, event]
    expected = _plain(claims, texts)
    assert expected, "something to group"
    for seed in range(2):
        mixed = random.Random(seed).sample(claims, len(claims))
        assert _plain(mixed, texts) == expected


def _plain(claims: list[Claim], texts: dict[str, Source]) -> dict[str, tuple[set[str], set[frozenset[str]]]]:
    return {
        group.id: ({c.id for c in group.claims}, {frozenset((link.a, link.b)) for link in group.links})
        for group in align(claims, texts).groups
    }


def test_every_claim_is_in_a_group_or_told_apart_with_a_reason() -> None:
    claims, texts = synthetic(120)
    alignment = align(claims, texts)
    grouped = [c.id for group in alignment.groups for c in group.claims]
    assert len(grouped) == len(set(grouped)), "no claim is in two groups"
    assert len(grouped) + len(alignment.uncompared) == len(claims)
    assert all(left.reason for left in alignment.uncompared)


def test_nothing_to_group() -> None:
    assert align([], {}).groups == ()
    one = claim()
    alignment = align([one], sources(one))
    assert (alignment.groups, len(alignment.uncompared)) == ((), 1)


# ---------------------------------------------------------------- which pairs are looked at
def test_claims_of_one_key_are_looked_at_and_others_not() -> None:
    dead, hurt, houses = claim(), claim(outcome="injured"), claim(counted="house", outcome="destroy")
    denied = claim(modality=Modality.DENIED)
    more = claim(source_id="b")
    pairs = {frozenset((a.id, b.id)) for a, b in candidate_pairs([dead, hurt, houses, denied, more])}
    assert frozenset((dead.id, more.id)) in pairs
    assert not [pair for pair in pairs if houses.id in pair or denied.id in pair]


def test_a_pair_is_looked_at_once() -> None:
    claims, _ = synthetic(2_000)
    pairs = [frozenset((a.id, b.id)) for a, b in candidate_pairs(claims)]
    assert len(pairs) == len(set(pairs))
    assert all(len(pair) == 2 for pair in pairs)


def test_pairs_grow_with_the_claims_and_not_with_their_square() -> None:
    few = sum(1 for _ in candidate_pairs(synthetic(5_000)[0]))
    claims, _ = synthetic(20_000)
    start = time.process_time()
    many = sum(1 for _ in candidate_pairs(claims))
    assert time.process_time() - start < 40
    assert many < 6 * few
    assert many < 20_000 * 200, "every pair would be 200 million"


def test_twenty_thousand_claims_that_share_every_word_cost_no_more() -> None:
    alike = [claim(i, f"s{i}", id=f"n{i}", topic=("market", "rocket"), place="Norden") for i in range(20_000)]
    start = time.process_time()
    assert sum(1 for _ in candidate_pairs(alike)) < 20_000 * 200
    assert time.process_time() - start < 20


def test_facets_answer_with_the_four_words_only() -> None:
    claims, texts = synthetic(40)
    answers = {facet.answer for a, b in candidate_pairs(claims) for facet in compare(a, b, texts)}
    assert answers <= set(Answer)


# ---------------------------------------------------------------- two matters told in like words
@pytest.mark.parametrize(
    ("facet", "one", "other", "said"),
    [
        ("party", "Norvik sold 41,000 cars.", "Its rival Hansa sold 38,000 cars.", "differs"),
        ("party", "Norvik sold 41,000 cars.", "In May Norvik sold 38,000 cars.", "unknown"),
        ("scope", "Inflation in Tarn was 3.1%.", "Core inflation in Tarn was 2.4%.", "differs"),
        ("scope", "Norvik sold 41,000 cars.", "Norvik sold 13,000 cars in China.", "differs"),
        ("scope", "Norvik sold 13,000 cars in China.", "Norvik sold 41,000 cars.", "differs"),
        ("scope", "Norvik sold 41,000 cars.", "Norvik sold 43,000 cars.", "unknown"),
        ("scope", "Rockets killed two people.", "In the three attacks nine people were killed.", "differs"),
        ("scope", "Rockets killed nine people.", "In the three attacks two people were killed.", "unknown"),
        ("scope", "Bombs killed two people.", "In two bombings nine people were killed.", "unknown"),
        ("scope", "In the three raids nine people died.", "In the three raids two people died.", "unknown"),
        ("scope", "Rockets killed two people.", "In the third attack nine people were killed.", "unknown"),
        ("scope", "Nine guards died in Elm.", "At the maximum-security jail in Elm 14 guards died.", "unknown"),
        (
            "place",
            "Doctors in Homs saw 140 cases of cholera.",
            "They had 410 cases of cholera, with Homs the worst affected.",
            "differs",
        ),
        ("place", "Doctors in Homs recorded 140 deaths.", "Karo recorded 410 deaths, most of them in Homs.", "differs"),
        ("place", "Storms killed 14 people in Homs.", "Storms killed 41, especially in the town of Homs.", "differs"),
        ("place", "Storms killed 14 people in Homs.", "Storms killed 41 in Homs, most of them in huts.", "equal"),
        ("place", "Storms killed 14 people in Homs.", "Storms killed 41 people, all of them in Homs.", "equal"),
        ("place", "Storms killed 41 people in Homs.", "Storms killed 14 people, most of them in Homs.", "equal"),
        ("place", "Storms killed 14 people in Homs.", "Storms killed 41 in Homs, with Homs firemen at work.", "equal"),
        ("period", "Two men drowned on Sunday.", "Three people have drowned since June.", "differs"),
        ("period", "Two men drowned on Sunday.", "Three people have drowned since Memorial Day.", "differs"),
        ("period", "Four men drowned on Sunday.", "Three people have drowned since June.", "unknown"),
        ("period", "Two men drowned on Sunday.", "Three people have drowned since Sunday.", "unknown"),
        (
            "period",
            "Two men drowned on Sunday.",
            "Three people drowned on Sunday, the worst day since June.",
            "unknown",
        ),
        ("period", "Norvik sold 41,000 cars.", "Last season Norvik sold 43,000 cars.", "differs"),
        ("modality", "Norvik will cut 2,000 jobs.", "Norvik plans to cut 2,700 jobs.", "compatible"),
        ("modality", "Norvik will cut 2,000 jobs.", "Norvik had planned to cut 2,700 jobs.", "differs"),
        ("counted", "A fire destroyed 340 homes.", "A fire destroyed 470 houses.", "equal"),
    ],
)
def test_what_two_reports_say_tells_their_figures_apart(facet: str, one: str, other: str, said: str) -> None:
    texts = {name: Source.from_text(text, id=name) for name, text in (("a", one), ("b", other))}
    (a,), (b,) = (
        [c for c in claims if c.counted not in ("attack", "raid", "bombing")] for claims in extract(texts.values())
    )
    assert {f.name: f.answer for f in compare(a, b, texts)}[facet] == said


@pytest.mark.parametrize(
    ("lead", "later", "linked"),
    [
        ("A fire destroyed 340 homes in Elm.", "Many of the 470 homes in Elm were not insured.", True),
        ("A fire destroyed 340 homes in Elm.", "Many of the 470 homes on the coast were not insured.", False),
        ("The city bought 40 buses.", "The 25 electric buses will run by night.", False),
        ("Norvik was fined $40 million.", "The $55 million fine is a record.", True),
    ],
)
def test_what_points_back_may_say_more_if_it_was_said_before(lead: str, later: str, linked: bool) -> None:
    source = Source.from_text(f"{lead}\n\nNobody was surprised.\n\n{later}", id="a")
    claims = extract([source])[0]
    assert bool(align(claims, {"a": source}).groups) is linked
