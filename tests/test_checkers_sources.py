"""The checkers of sources: a figure and who gives it, what must be reported, what must stay silent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from crosscheck_checkers import sources as family
from crosscheck_checkers.sources import interested_party, partisan_source, single_origin, unattributed

from crosscheck import Checker, Claim, Finding, Group, Modality, Source, Span
from crosscheck.testing import findings_of, known_profiles, make_claim, make_group, make_quantity

SECTIONS = ("Why it matters:", "Fires on:", "Silent on:", "Known false alarms:")


def article(text: str, id: str = "a", **facts: str) -> Source:
    return Source.from_text(text, id=id, **facts)


def claim(source: Source, figure: str, value: int, outcome: str | None = "killed", **facts: object) -> Claim:
    """A claim on ``figure`` where it first stands in the text, with the sentence around it."""
    start = source.text.index(figure)
    begin = max(source.text.rfind(mark, 0, start) for mark in (". ", "\n")) + 1
    end = next((m.end() for m in re.finditer(r"\.(?=\s|$)", source.text) if m.end() > start), len(source.text))
    span = Span(start, start + len(figure))
    facts = {"span": span, "sentence": Span(begin, end), "source_id": source.id, "outcome": outcome, **facts}
    return make_claim(figure, value, **facts)


def run(
    checker: Checker,
    sources: Sequence[Source],
    claims: Iterable[Claim],
    groups: Iterable[Group] = (),
    **options: object,
) -> list[Finding]:
    """What a checker yields for all sources."""
    return list(findings_of(checker, claims, groups, sources, known_profiles(), **options))


def figures(findings: Iterable[Finding]) -> list[list[str]]:
    return [[evidence.claim.text for evidence in finding.evidence] for finding in findings]


@pytest.mark.parametrize("name", family.__all__)
def test_every_checker_explains_itself(name: str) -> None:
    checker = getattr(family, name)
    assert checker.code.startswith("CC6")
    found = [checker.doc.index(section) for section in SECTIONS]
    assert found == sorted(found)


@pytest.mark.parametrize("name", family.__all__)
def test_without_profiles_nothing_breaks(name: str) -> None:
    source = article("The army said rebels had killed six people.")
    findings_of(getattr(family, name), [claim(source, "six", 6, speaker="the army")], sources=[source])


# interested-party

ROCKETS = (
    "The state news agency SANA said six civilians were killed and 40 others hurt in rebel rocket attacks in Aleppo."
)


def rockets(**facts: object) -> tuple[Source, list[Claim]]:
    source = article(ROCKETS)
    shared = {"speaker": "state news agency SANA", "actor": "rebel rocket attacks", **facts}
    return source, [claim(source, "six", 6, **shared), claim(source, "40", 40, "injured", **shared)]


def test_a_party_on_its_opponents_doings_is_one_finding_with_all_its_figures() -> None:
    source, claims = rockets()
    (finding,) = run(interested_party, [source], claims)
    assert figures([finding]) == [["six", "40"]]
    assert "SANA alone, a party counting its opponent's doings (Syrian opposition and rebels)" in finding.message
    assert "Ministry of Information" in finding.detail[0]


def test_a_speaker_is_reported_once_whatever_it_counts() -> None:
    source = article("The army said rebel rockets had killed six people. The army said 14 militants had died as well.")
    six = claim(source, "six", 6, speaker="The army")
    militants = claim(source, "14 militants", 14, speaker="The army")
    (finding,) = run(interested_party, [source], [six, militants])
    assert "its opponent's doings and its opponent's losses (rebels)" in finding.message


def test_the_doer_may_stand_in_the_sentence_only() -> None:
    source, claims = rockets(actor=None)
    assert len(run(interested_party, [source], claims)) == 1


def test_after_its_war_a_party_has_no_stake() -> None:
    source = article(ROCKETS, published="2025-06-01")
    six = claim(source, "six", 6, speaker="SANA", actor="rebel rocket attacks")
    assert run(interested_party, [source], [six]) == []


@pytest.mark.parametrize(
    ("text", "speaker", "about"),
    [
        ("The army said rebel rockets had killed 6 people in the market.", "The army", "opponent's doings"),
        ("The rebels said 6 soldiers had been killed at the bridge.", "The rebels", "opponent's losses"),
        (
            "Ukraine's General Staff said Russian shelling had killed 6 people.",
            "Ukraine's General Staff",
            "opponent's doings",
        ),
        ("Russian shelling went on. Kyiv said 6 Ukrainian soldiers had died.", "Kyiv", "own losses"),
        ("Hamas fired rockets. The IDF said its jets had killed 6 people.", "The IDF", "own doings"),
        ("The Northern Front said its fighters had killed 6 people.", "The Northern Front", "own doings"),
        ("Korvian guns fell silent. Korvia said Vellish artillery had killed 6 people.", "Korvia", "opponent's doings"),
    ],
)
def test_what_a_party_counts(text: str, speaker: str, about: str) -> None:
    source = article(text)
    counted = re.search(r"6 (?:[A-Z]\w+ )?\w+", text)
    assert counted
    extent = Span(counted.start(), counted.end())
    (finding,) = run(interested_party, [source], [claim(source, "6", 6, speaker=speaker, extent=extent)])
    assert about in finding.message


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The army said a landslide had killed 6 people.", "The army"),
        ("The Red Cross said rebel rockets had killed 6 people.", "The Red Cross"),
        ("Residents said rebel rockets had killed 6 people.", "Residents"),
        ("The army said a bus had burned in a rebel-held town and killed 6 people.", "The army"),
        ("Russian officials said an avalanche had killed 6 Russian skiers.", "Russian officials"),
        ("The monitor said the state's warplanes and its jets had killed 6 people.", "The monitor"),
        ("Police said militants had killed 6 people.", "Police"),
    ],
)
def test_who_has_no_part_in_it_is_no_interested_party(text: str, speaker: str) -> None:
    source = article(text)
    assert run(interested_party, [source], [claim(source, "6", 6, speaker=speaker)]) == []


@pytest.mark.parametrize(
    "facts",
    [
        {"outcome": "hold"},  # no count of harm
        {"modality": Modality.DENIED},
        {"modality": Modality.PLANNED},
        {"speaker": None},
    ],
)
def test_only_asserted_counts_of_harm_matter(facts: dict[str, object]) -> None:
    source, _ = rockets()
    six = claim(source, "six", 6, **{"speaker": "SANA", "actor": "rebel rockets", "outcome": "killed", **facts})
    assert run(interested_party, [source], [six]) == []


CONFIRMED = (
    "The army said rebel rockets killed six people. The hospital counted 6 dead as well. "
    "The army said 40 were hurt by rebels."
)


@pytest.mark.parametrize(
    ("second", "silent"),
    [
        ("The hospital", True),
        ("rebels", True),  # the other side admits it
        ("the defence ministry", False),  # the same side
        (None, False),  # the writer only repeats it
    ],
)
def test_a_figure_that_another_gives_too_is_silent(second: str | None, silent: bool) -> None:
    source = article(CONFIRMED)
    six = claim(source, "six", 6, speaker="The army", actor="rebel rockets")
    found = run(interested_party, [source], [six, claim(source, "6 dead", 6, speaker=second)])
    assert (found == []) is silent


def test_the_other_figures_of_the_party_are_still_reported() -> None:
    source = article(CONFIRMED)
    six = claim(source, "six", 6, speaker="The army", actor="rebel rockets")
    hurt = claim(source, "40", 40, "injured", speaker="The army", actor="rebels")
    found = run(interested_party, [source], [six, claim(source, "6 dead", 6, speaker="The hospital"), hurt])
    assert figures(found) == [["40"]]


def test_another_report_counts_where_it_is_about_the_same_thing() -> None:
    source, claims = rockets()
    other = article("Six people died in the rockets, the Red Cross said.", "b", publisher="Quay Wire")
    theirs = claim(other, "Six", 6, speaker="the Red Cross")
    assert figures(run(interested_party, [source, other], [*claims, theirs])) == [["six", "40"]]
    groups = [make_group([claims[0], theirs])]
    assert figures(run(interested_party, [source, other], [*claims, theirs], groups)) == [["40"]]


def test_organisers_have_an_interest_in_their_crowd_only() -> None:
    source = article("Organisers said 100,000 people had joined. Organisers said a fall had killed 2 people.")
    crowd = claim(source, "100,000", 100_000, "join", speaker="Organisers", counted="person")
    fall = claim(source, "2", 2, speaker="Organisers", counted="person")
    assert figures(run(interested_party, [source], [crowd, fall])) == [["100,000"]]


PAIRS = [
    ("Russian shelling", "Ukrainian shelling", "The Ukrainian military", "The Russian military"),
    ("rebel rockets", "government warplanes", "The army", "The rebels"),
    ("Indian shelling", "Pakistani shelling", "Islamabad", "New Delhi"),
    ("Israeli strikes", "Palestinian rockets", "Palestinian officials", "Israeli officials"),
    ("Vellish artillery", "Korvian artillery", "The Korvian army", "The Vellish army"),
    ("Azerbaijani drones", "Armenian drones", "The Armenian defence ministry", "The Azerbaijani defence ministry"),
    ("Thai shells", "Cambodian shells", "The Cambodian defence ministry", "The Thai army"),
]


@pytest.mark.parametrize(("deed", "other_deed", "speaker", "other_speaker"), PAIRS)
def test_swapping_the_parties_mirrors_the_findings(
    deed: str, other_deed: str, speaker: str, other_speaker: str
) -> None:
    def kinds(*told: tuple[str, str]) -> list[tuple[str, list[str]]]:
        text = " ".join(f"{who} said {what} had killed {n} people." for n, (who, what) in enumerate(told, 6))
        source = article(text)
        claims = [claim(source, f"{n} people", n, speaker=who) for n, (who, _) in enumerate(told, 6)]
        found = run(interested_party, [source], claims)
        abouts = (re.search(r"counting (its [\w' ]+)", finding.message) for finding in found)
        return [(about[1], f) for about, f in zip(abouts, figures(found), strict=True) if about]

    there = kinds((speaker, deed), (other_speaker, other_deed))
    back = kinds((other_speaker, other_deed), (speaker, deed))
    assert there == back == [("its opponent's doings ", ["6 people"]), ("its opponent's doings ", ["7 people"])]


# partisan-source


@pytest.mark.parametrize(
    ("text", "speaker", "fact"),
    [
        (
            "Floods killed 32 people, the state agency KCNA said.",
            "state agency KCNA",
            "North Korea's state news agency",
        ),
        ("Floods killed 32 people, Xinhua said.", "Xinhua", "State Council"),
        ("Floods killed 32 people, Voice of America said.", "Voice of America", "US federal government"),
        ("Floods killed 32 people, Ukrinform said.", "Ukrinform", "owned by the state"),
        ("Floods killed 32 people, state television said.", "state television", "there is no profile"),
        ("Hamas fired. 32 were hit, the IDF said.", "the IDF", "Israel's armed forces"),
        ("Israeli jets struck. 32 died, the Gaza health ministry said.", "the Gaza health ministry", "Hamas has led"),
    ],
)
def test_who_directs_a_source_is_told_with_the_fact(text: str, speaker: str, fact: str) -> None:
    source = article(text)
    (finding,) = run(partisan_source, [source], [claim(source, "32", 32, speaker=speaker)])
    assert fact in finding.detail[0]


@pytest.mark.parametrize(
    "speaker",
    ["Reuters", "BBC", "the Red Cross", "Sana Haddad", "the IDF", "police", "Harbour Post", "Turkish officials", None],
)
def test_sources_without_a_side_in_the_story_are_silent(speaker: str | None) -> None:
    source = article("A flood killed 32 people in the valley, it was said.", publisher="Harbour Post")
    assert run(partisan_source, [source], [claim(source, "32", 32, speaker=speaker)]) == []


def test_a_source_is_reported_once_with_all_its_figures() -> None:
    source = article(
        "KCNA said 32 people died and 50 were hurt. The Korean Central News Agency put the homeless at 900."
    )
    claims = [
        claim(source, "32", 32, speaker="KCNA"),
        claim(source, "50", 50, "injured", speaker="KCNA"),
        claim(source, "900", 900, "displaced", speaker="The Korean Central News Agency"),
    ]
    assert len(run(partisan_source, [source], claims)) == 1


def test_what_is_left_out_is_counted_and_a_ministry_is_no_outlet() -> None:
    text = "TASS said 31, 32, 33, 34, 35 and 36 people died."
    source = article(text)
    claims = [claim(source, str(n), n, speaker="TASS") for n in range(31, 37)]
    [found] = run(partisan_source, [source], claims)
    assert (found.detail[-1], found.ask) == (
        "and 1 more figure of the same source",
        "do readers learn whose outlet this is?",
    )
    source = article("Israeli jets struck. 32 died, the Gaza health ministry said.")
    [found] = run(partisan_source, [source], [claim(source, "32", 32, speaker="the Gaza health ministry")])
    assert found.ask == "do readers learn which side gives the figure?"


def test_what_interested_party_reports_is_not_said_twice() -> None:
    source, claims = rockets()
    assert run(partisan_source, [source], claims) == []


def test_who_passed_it_on_counts_too() -> None:
    source = article("Russia's state agency TASS, citing local officials, said 8 people were hurt.")
    hurt = claim(source, "8", 8, "injured", speaker="local officials", via=("TASS",))
    assert figures(run(partisan_source, [source], [hurt])) == [["8"]]


@pytest.mark.parametrize(
    ("text", "facts", "speaker", "silent"),
    [
        ("A bomb killed 45 people.", {"publisher": "Orontes State News Agency"}, None, False),
        ("A bomb killed 45 people.", {"publisher": "TASS"}, None, False),
        ("A bomb killed 45 people.", {"url": "https://tass.com/world/1"}, None, False),
        ("A bomb killed 45 people.", {"publisher": "TASS"}, "witnesses", False),
        ("A bomb killed 45 people.", {"publisher": "TASS"}, "the Red Cross", True),  # not the agency's word
        ("KABUL (AFP) - A bomb killed 45 people.", {"publisher": "TRT World"}, None, True),  # nor this
        ("A bomb killed 45 people.", {"publisher": "Reuters"}, None, True),
    ],
)
def test_a_publisher_answers_for_what_it_prints_on_its_own(
    text: str, facts: dict[str, str], speaker: str | None, silent: bool
) -> None:
    source = article(text, **facts)
    assert (run(partisan_source, [source], [claim(source, "45", 45, speaker=speaker)]) == []) is silent


@pytest.mark.parametrize(
    "text",
    [
        "KABUL (AFP) - A bomb killed 45 people.",
        "KABUL - AFP: A bomb killed 45 people.",
        "By AFP\n\nA bomb killed 45 people.",
        "A bomb killed 45 people.\n\nAFP",
        "A bomb killed 45 people. — AFP",
        "A bomb killed 45 people.\n\nAFP contributed to this report.",
        "A bomb killed 45 people.\n\n(With reporting by AFP and Reuters)",
        "A bomb killed 45 people.\n\n© 2015 AFP",
    ],
)
@pytest.mark.parametrize("speaker", [None, "witnesses"])
def test_an_agencys_copy_is_not_the_word_of_the_state_outlet_that_prints_it(text: str, speaker: str | None) -> None:
    source = article(text, publisher="TRT World")
    assert run(partisan_source, [source], [claim(source, "45", 45, speaker=speaker)]) == []


@pytest.mark.parametrize(
    ("publisher", "name"),
    [("SANA", "Syrian Arab News Agency"), ("Harbour Post", "Syrian Arab News Agency"), ("TRT World", "Syrian Arab")],
)
def test_a_state_agencys_copy_is_its_word_wherever_it_is_printed(publisher: str, name: str) -> None:
    source = article("HOMS (SANA) - A bomb killed 45 people.", publisher=publisher)
    (finding,) = run(partisan_source, [source], [claim(source, "45", 45)])
    assert name in finding.message


def test_one_agencys_figures_in_several_reports_are_one_finding() -> None:
    first = article("Floods killed 32 people, KCNA said.", "a")
    second = article("KCNA, the state agency, counted 32 dead.", "b")
    speakers = ("KCNA", "state agency KCNA")
    claims = [claim(s, "32", 32, speaker=who) for s, who in zip((first, second), speakers, strict=True)]
    (finding,) = run(partisan_source, [first, second], claims)
    assert [e.claim.source_id for e in finding.evidence] == ["a", "b"]
    assert "KCNA" not in finding.evidence[0].note  # the message names it


def test_one_partys_figures_in_several_reports_are_one_finding() -> None:
    first, claims = rockets()
    second = article("SANA said five civilians were killed in rebel rocket attacks in Aleppo.", "b")
    more = claim(second, "five", 5, speaker="SANA", actor="rebel rocket attacks")
    assert figures(run(interested_party, [first, second], [*claims, more])) == [["six", "40", "five"]]


def test_the_rebels_of_two_reports_may_be_two() -> None:
    texts = ("Rebels said army shells had killed 12 people.", "Rebels said army shells had killed 19 people.")
    first, second = article(texts[0], "a"), article(texts[1], "b")
    claims = [claim(first, "12", 12, speaker="Rebels"), claim(second, "19", 19, speaker="Rebels")]
    assert len(run(interested_party, [first, second], claims)) == 2


# single-origin


def reports(*speakers: str | None, publishers: Sequence[str] = "ABC", texts: Sequence[str] = ()) -> list[Finding]:
    """What is found on one report a speaker, all of the same count."""
    texts = texts or ["Raids killed 38 people on Sunday."] * len(speakers)
    facts = zip(texts, speakers, publishers, strict=False)
    sources = [article(t, str(n), publisher=f"Outlet {p}") for n, (t, _, p) in enumerate(facts)]
    claims = [claim(s, "38", 38, speaker=who) for s, who in zip(sources, speakers, strict=True)]
    return run(single_origin, sources, claims, [make_group(claims)])


def test_reports_that_quote_one_speaker_are_one_origin() -> None:
    (finding,) = reports("Coast Watch", "the Coast Watch", "Coast Watch")
    assert finding.message == "3 reports of how many were killed, one origin: Coast Watch"
    assert figures([finding]) == [["38", "38", "38"]]


@pytest.mark.parametrize(
    "speakers",
    [
        ("Coast Watch", "Hala Issa"),
        ("Coast Watch", "Coast Watch", None),
        ("police", "police"),
        ("witnesses", "witnesses"),
        (None, None),
        ("Coast Watch",),
    ],
)
def test_several_origins_are_silent(speakers: tuple[str | None, ...]) -> None:
    assert reports(*speakers) == []


def test_two_reports_of_one_publisher_are_silent() -> None:
    assert reports("Coast Watch", "Coast Watch", publishers="AA") == []


def test_an_article_whose_killed_figures_are_all_ones_is_told() -> None:
    text = "The Observatory said 12 died in the east. It put the west at 30. In the north, 7 were dead."
    source = article(text)
    speaker = "Syrian Observatory for Human Rights"
    claims = [claim(source, figure, int(figure), speaker=speaker) for figure in ("12", "30", "7")]
    (finding,) = run(single_origin, [source], claims)
    assert finding.message == "the killed figures rest on one origin: Syrian Observatory for Human Rights"
    assert run(single_origin, [source], claims[:2]) == []
    assert len(run(single_origin, [source], claims[:2], figures=2)) == 1
    other = claim(source, "7", 7, speaker="Hala Issa")
    assert run(single_origin, [source], [*claims[:2], other]) == []


# unattributed


def test_a_toll_that_nobody_gives_is_told_once() -> None:
    source = article("Gunmen rode into the village and killed 43 people. In the next one 12 died.")
    found = run(unattributed, [source], [claim(source, "43", 43), claim(source, "12", 12)])
    assert figures(found) == [["43", "12"]]


def test_a_toll_that_nobody_gives_is_shown_with_its_bound() -> None:
    source = article("Gunmen rode into the village and killed more than 50 people.")
    toll = replace(claim(source, "50", 50), quantity=make_quantity(low=50, low_open=True))
    [found] = run(unattributed, [source], [toll])
    assert found.evidence[0].note == "floor 50, no speaker"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Gunmen killed 43 people, the prefect said.", {}),  # the speaker was not read, and is there
        ("Gunmen killed 43 people.\nThe prefect gave the number, officials said.", {}),
        ("Gunmen killed 43 people.", {"segment": "headline"}),
        ("Gunmen killed 43 people.", {"segment": "caption"}),
        ("Gunmen killed 43 people.", {"outcome": "sell"}),
        ("Gunmen killed 43 people.", {"quoted": True}),
        ("Gunmen killed 43 people.", {"others": True}),
        ("Gunmen killed 43 people.", {"modality": Modality.BACKGROUND}),
        ("In 1982 the army killed 43 people here.", {}),  # history
        ("All 43 people were killed by the flood.", {}),  # counted before
        ("Gunmen killed 43 people.", {"speaker": "the prefect"}),
    ],
)
def test_tolls_that_are_credited_or_need_no_credit(text: str, facts: dict[str, object]) -> None:
    source = article(text)
    assert run(unattributed, [source], [claim(source, "43", 43, **facts)]) == []


def test_a_text_that_credits_one_toll_is_silent_on_the_others() -> None:
    source = article("Gunmen killed 43 people. They burned 30 huts. It was 43, by the prefect's word.")
    bare = claim(source, "43", 43)
    credited = claim(source, "43, by", 43, speaker="the prefect")
    assert run(unattributed, [source], [bare, credited]) == []


def test_small_figures_are_left_out() -> None:
    source = article("A lorry hit a tree and killed 2 people.")
    assert run(unattributed, [source], [claim(source, "2", 2)]) == []
    assert len(run(unattributed, [source], [claim(source, "2", 2)], least=1)) == 1


@pytest.mark.parametrize(
    ("publisher", "silent"), [("Airwars", True), ("UNAMA", True), ("Reuters", False), ("Quay Wire", False)]
)
def test_those_who_count_themselves_need_no_speaker(publisher: str, silent: bool) -> None:
    source = article("An air strike killed 43 people.", publisher=publisher)
    assert (run(unattributed, [source], [claim(source, "43", 43)]) == []) is silent
