"""Who says so: profiles and the names that lead to them, parties and who opposes whom, origins."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from crosscheck import Claim, ConfigError, Role, Source, SourceKind, Span
from crosscheck.sources import Profiles, describe, identify, load_profiles, origins
from crosscheck.sources.credits import wire_credits
from crosscheck.testing import make_claim

ROOT = Path(__file__).resolve().parents[1]
ALEPPO = "Shells fell on Aleppo again, in the west as in the east."


@pytest.fixture(scope="module")
def profiles() -> Profiles:
    return load_profiles()


# Profiles


def test_there_are_profiles_of_many_kinds_and_countries(profiles: Profiles) -> None:
    assert len(profiles.all) > 300
    assert len({profile.kind for profile in profiles.all}) >= 15
    assert len({profile.country for profile in profiles.all}) >= 50


def test_every_profile_has_a_fact_and_a_reference_and_is_led_to_by_its_name(profiles: Profiles) -> None:
    for profile in profiles.all:
        assert profile.directed_by.endswith("."), profile.id
        assert profile.reference.startswith("https://"), profile.id
        assert profiles.match(profile.name) == profile, profile.id


def test_no_opinion_of_ours_stands_in_a_profile(profiles: Profiles) -> None:
    ours = {
        "propaganda",
        "biased",
        "unreliable",
        "reliable",
        "mouthpiece",
        "credible",
        "trusted",
        "notorious",
        "regime",
    }
    for profile in profiles.all:
        assert not ours & set(profile.directed_by.lower().replace(",", " ").split()), profile.id


def test_each_rating_names_its_rater_and_date(profiles: Profiles) -> None:
    ratings = [rating for profile in profiles.all for rating in profile.ratings]
    assert len(ratings) > 50
    assert all(rating.rater and rating.scale and rating.value and rating.date for rating in ratings)


def test_the_script_finds_nothing_wrong() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "check_profiles.py"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "profiles on each side of a conflict" in done.stdout


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("SANA", "sana"),
        ("sana", "sana"),
        ("State news agency SANA", "sana"),
        ("the Syrian state agency SANA", "sana"),
        ("North Korea's state news agency KCNA", "kcna"),
        ("the Syrian Observatory for Human Rights", "sohr"),
        ("the UK-based Syrian Observatory for Human Rights", "sohr"),
        ("Rami Abdul Rahman, head of the Syrian Observatory for Human Rights", "sohr"),
        ("Russian defence ministry spokesman Igor Petrov", "russian-mod"),
        ("a spokesman for Hamas", "hamas"),
        ("Médecins Sans Frontières", "msf"),
        ("Medecins sans frontieres", "msf"),
        ("the U.N.", "united-nations"),
        ("WHO", "who"),
        ("The Observer", "guardian"),
        ("dpa", "dpa"),
        ("Hamas-run health ministry", "gaza-health-ministry"),
    ],
)
def test_a_name_leads_to_its_profile(profiles: Profiles, name: str, id: str) -> None:
    found = profiles.match(name)
    assert found is not None
    assert found.id == id


@pytest.mark.parametrize(
    "name",
    [
        None,
        "",
        "Sana Haddad",  # a person
        "Peter Tass",
        "who",  # a pronoun
        "an observer",  # not the newspaper
        "Sana'a municipality",  # a city
        "Al Jazeera's James Bays",  # a reporter who is quoted is not his channel
        "the Observatory",  # there are many; the extractor gives the fullest name of the text
        "people familiar with the Reuters report on SANA",  # two names
        "Yusuf Barakat",
    ],
)
def test_other_names_lead_to_none(profiles: Profiles, name: str | None) -> None:
    assert profiles.match(name) is None


@pytest.mark.parametrize(
    ("url", "id"),
    [
        ("https://www.reuters.com/world/some-story", "reuters"),
        ("https://english.alarabiya.net/News/1", "al-arabiya"),
        ("http://web.archive.org/web/20140502150537/http://www.sana.sy:80/en/?p=1", "sana"),
        ("aa.com.tr/en", "anadolu"),
    ],
)
def test_an_address_leads_to_its_profile(profiles: Profiles, url: str, id: str) -> None:
    found = profiles.match_domain(url)
    assert found is not None
    assert found.id == id


@pytest.mark.parametrize(
    "url", [None, "", "https://notreuters.com/a", "https://reuters.com.example/a", "http://[broken", "x"]
)
def test_other_addresses_lead_to_none(profiles: Profiles, url: str | None) -> None:
    assert profiles.match_domain(url) is None


def test_the_publisher_goes_before_the_address(profiles: Profiles) -> None:
    by_name = profiles.for_source(Source.from_text("x", publisher="TASS", url="https://www.reuters.com/a"))
    by_url = profiles.for_source(Source.from_text("x", publisher="Harbour Post", url="https://www.reuters.com/a"))
    assert (by_name and by_name.id, by_url and by_url.id) == ("tass", "reuters")
    assert profiles.for_source(Source.from_text("x", publisher="Harbour Post")) is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("activists", SourceKind.ACTIVIST_NETWORK),
        ("local activists", SourceKind.ACTIVIST_NETWORK),
        ("witnesses", SourceKind.WITNESS),
        ("a hospital source", SourceKind.HOSPITAL),
        ("two local sources", SourceKind.ANONYMOUS),
        ("officials", SourceKind.OFFICIAL),
        ("Las Vegas police", SourceKind.POLICE),
        ("a military source", SourceKind.ARMED_FORCE),
        ("Iranian state television", SourceKind.STATE_MEDIA),
        ("the Orontes State News Agency", SourceKind.STATE_MEDIA),
        ("organisers", SourceKind.ORGANISER),
        ("SOHR", SourceKind.MONITOR),
        ("Yusuf Barakat", None),
        ("the herders' union", None),
        (None, None),
    ],
)
def test_speakers_without_a_name_have_a_kind(profiles: Profiles, name: str | None, kind: SourceKind | None) -> None:
    assert profiles.kind_of(name) is kind


@pytest.mark.parametrize(
    ("name", "near", "id"),
    [
        ("the Observatory", "Shells fell on Aleppo.", "sohr"),
        ("UK-based Observatory", "Shells fell in Syria and Turkey.", "sohr"),
        ("the Observatory", "A new star was seen over Chile.", None),
        ("the Observatory", "", None),
        ("the defence ministry", "Drones flew over Ukraine.", "ukrainian-mod"),
        ("the defence ministry", "Drones flew over Ukraine and Russia.", None),  # whose?
        ("the Pakistani defence ministry", "Indian officials answered.", None),  # not that of India
        ("the defence ministry", "Drones flew over Chad.", None),  # it has none that is known
        ("the health ministry", "Drones flew over Gaza and Israel.", None),
        ("the army", "Drones flew over Ukraine.", None),  # any army may be there
        ("the PA", "Palestinian officials met.", None),
        ("the PA", "British officials met.", "pa-media"),
        ("pa", "British officials met.", None),
        ("the National Liberation Army", "Talks in Colombia.", "eln"),
        ("the National Liberation Army", "Talks in Libya.", None),
        ("The Times", "A court in London.", "times-london"),
        ("The Times", "A court in New York.", None),
    ],
)
def test_a_short_form_leads_to_a_profile_only_by_the_countries_around_it(
    profiles: Profiles, name: str, near: str, id: str | None
) -> None:
    found = profiles.match(name, near)
    assert (found.id if found else None) == id


def test_a_publisher_of_another_country_may_mean_its_own_ministry(profiles: Profiles) -> None:
    abroad = Source.from_text("Drones flew over Ukraine, the defence ministry said.", publisher="Le Monde")
    at_home = Source.from_text("Drones flew over Ukraine, the defence ministry said.", publisher="Ukrinform")
    found = profiles.match_in("defence ministry", at_home)
    assert profiles.match_in("defence ministry", abroad) is None
    assert found is not None
    assert found.id == "ukrainian-mod"


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Jan Holm, a spokesman for Hamas", "hamas"),
        ("Airwars, a monitoring group", "airwars"),
        ("Vassili Orlov of the World Health Organization", "who"),
        ("Friends of the White Helmets", None),
        ("Independent monitors", None),  # not the paper
        ("UNICEF and the World Food Programme", None),  # two
        ("the Red Cross", None),  # the committee, the federation or a national society
        ("CCTV", None),  # as often a camera
    ],
)
def test_names_with_what_says_who_they_are(profiles: Profiles, name: str, id: str | None) -> None:
    found = profiles.match(name)
    assert (found.id if found else None) == id


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Mayor Anna Berg", SourceKind.OFFICIAL),
        ("Farid Qasim, an activist in Marin", SourceKind.ACTIVIST_NETWORK),
        ("Health Ministry spokesman Omar Dalal", SourceKind.GOVERNMENT),
        ("a source at the city's main hospital", SourceKind.HOSPITAL),
        ("Doctors working in the town", SourceKind.HOSPITAL),
        ("Doctors and nurses", SourceKind.HOSPITAL),
        ("police and hospital officials", SourceKind.OFFICIAL),
        ("residents and medics", SourceKind.ANONYMOUS),
        ("residents and Anna Berg", None),
        ("the official Syrian news agency", SourceKind.STATE_MEDIA),
        ("Anna Berg", None),
    ],
)
def test_kinds_by_title_office_and_of_several_speakers(profiles: Profiles, name: str, kind: SourceKind | None) -> None:
    assert profiles.kind_of(name) is kind


def test_claims_are_told_whose_they_are(profiles: Profiles) -> None:
    source = Source.from_text("Shelling in Syria.", id="a")
    told = [make_claim("12", 12, speaker=speaker, outcome="killed") for speaker in ("Observatory", "medics", None)]
    found = identify(told, (source,), profiles)
    assert [(c.speaker_profile, c.speaker_kind) for c in found] == [
        ("sohr", "monitor"),
        (None, "hospital"),
        (None, None),
    ]


def test_why_a_name_leads_to_its_profile(profiles: Profiles) -> None:
    assert profiles.why("SANA") == '"SANA" is a name of it'
    assert "only says what it is" in profiles.why("state news agency SANA")
    assert "names SY" in profiles.why("the Observatory", "War in Syria.")
    assert profiles.why("Harbour Post") == ""


def test_search_finds_by_name_country_and_kind_with_the_exact_one_first(profiles: Profiles) -> None:
    assert profiles.search("tass")[0].id == "tass"
    assert {"sana", "syrian-tv"} <= {profile.id for profile in profiles.search("SY state-media")}
    assert profiles.search("no such outlet") == ()
    assert profiles.search("  ") == ()


def test_a_profile_is_described_by_facts_and_where_to_look_them_up(profiles: Profiles) -> None:
    rt = profiles.get("rt")
    assert rt is not None
    text = describe(rt)
    assert "state-media, RU" in text
    assert "rated 'deprecated' by English Wikipedia editors" in text
    assert text.endswith("look it up: https://en.wikipedia.org/wiki/RT_(TV_network)")


def test_ties_have_an_end(profiles: Profiles) -> None:
    sana = profiles.match("SANA")
    assert sana is not None
    assert sana.parties_on(date(2016, 5, 1)) == {"syrian-government"}
    assert sana.parties_on(None) == {"syrian-government"}
    assert sana.parties_on(date(2025, 5, 1)) == frozenset()


# One's own profiles

OWN = """
[[profile]]
id = "harbour-post"
name = "Harbour Post"
kind = "newspaper"
aliases = ["The Post of the Harbour"]
domains = ["harbourpost.example"]
directed_by = "Owned by the port."
reference = "https://harbourpost.example/about"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_adds_profiles_and_replaces_those_with_the_same_id(tmp_path: Path) -> None:
    own = write(
        tmp_path, OWN + OWN.replace("harbour-post", "sana").replace("Harbour", "Orontes").replace("harbour", "o")
    )
    loaded = load_profiles((own,))
    assert loaded.match("the Harbour Post") is not None
    sana = loaded.get("sana")
    assert sana is not None
    assert sana.name == "Orontes Post"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (('kind = "newspaper"', 'kind = "rag"'), "harbour-post"),
        (('kind = "newspaper"', 'kind = "newspaper"\nbias = "left"'), "unknown field 'bias'"),
        (("https://harbourpost.example/about", "see the web"), "must be a web address"),
        (('id = "harbour-post"', 'id = "Harbour Post"'), "small letters"),
        (("[[profile]]", "[[source]]"), "unknown table 'source'"),
        (("[[profile]]", "[[profile"), "own.toml"),
        (('directed_by = "Owned', 'parties = [{ id = "pirates" }]\ndirected_by = "Owned'), "no party 'pirates'"),
        (('directed_by = "Owned', 'parties = [{ id = "israel", since = "long ago" }]\ndirected_by = "Owned'), "a date"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_entry(tmp_path: Path, change: tuple[str, str], says: str) -> None:
    own = write(tmp_path, OWN.replace(*change))
    with pytest.raises(ConfigError, match=says) as caught:
        load_profiles((own,))
    assert "own.toml" in str(caught.value)


def test_a_name_given_twice_in_one_file_is_a_mistake(tmp_path: Path) -> None:
    own = write(tmp_path, OWN + OWN.replace('"harbour-post"', '"other"'))
    with pytest.raises(ConfigError, match="is that of harbour-post"):
        load_profiles((own,))


def test_a_file_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"missing\.toml"):
        load_profiles((tmp_path / "missing.toml",))


def test_no_text_takes_long_to_read(profiles: Profiles) -> None:
    start = time.process_time()
    for text in ("A." * 100_000, "(" * 100_000, "'s" * 100_000, "Russian " * 20_000, "\n" * 100_000, "SANA " * 20_000):
        profiles.match(text)
        profiles.kind_of(text)
        profiles.match_domain(text)
        profiles.party_of(text, text, Role.SCENE)
        wire_credits(report("a", text))
    assert time.process_time() - start < 10


# Parties


@pytest.mark.parametrize(
    ("text", "near", "role", "parties"),
    [
        ("Russian warplanes", "", Role.DOER, {"russia"}),
        ("Assad's forces", "", Role.DOER, {"syrian-government"}),
        ("rebel rockets", ALEPPO, Role.DOER, {"syrian-opposition"}),
        ("rebel rockets", "", Role.DOER, {"rebel-side"}),
        ("government forces", ALEPPO, Role.DOER, {"syrian-government"}),
        ("government forces", "", Role.DOER, {"government-side"}),
        ("Israel", "", Role.DOER, {"israel"}),
        ("Hamas", "", Role.SCENE, {"hamas"}),
        ("Ukrainian officials", "", Role.SPEAKER, {"ukraine"}),
        ("New Delhi", "", Role.SPEAKER, {"india"}),
        ("Russian miners", "", Role.HARMED, {"russia"}),
        ("Syrian civilians", "", Role.HARMED, set()),  # in a war within a country its people are of no side
        ("killed in rebel-held districts", ALEPPO, Role.SCENE, set()),
        ("an Iran-backed militia", "", Role.DOER, set()),
        ("an anti-ISIS network", "", Role.SPEAKER, set()),
        ("the weather in Russia", "", Role.SCENE, set()),
        ("told us air strikes would follow", "", Role.SCENE, set()),
        ("a landslide", ALEPPO, Role.DOER, set()),
        (None, "", Role.DOER, set()),
    ],
)
def test_words_for_a_party_lead_to_it(
    profiles: Profiles, text: str | None, near: str, role: Role, parties: set[str]
) -> None:
    assert profiles.party_of(text, near, role) == parties


def test_who_speaks_leads_generic_words_to_the_right_war(profiles: Profiles) -> None:
    near = "The war in Yemen was compared with that in Syria."
    assert profiles.party_of("rebels", near) == {"rebel-side"}
    assert profiles.party_of("rebels", near, Role.DOER, frozenset({"saudi-led-coalition"})) == {"houthis"}


def test_nations_at_arms_are_told_from_the_text_itself(profiles: Profiles) -> None:
    near = "Vellish artillery answered the Korvian mortars."
    (vellish,) = profiles.party_of("Vellish artillery", near)
    (korvian,) = profiles.party_of("Korvia", near, Role.SPEAKER)
    assert profiles.are_opponents(vellish, korvian)
    assert profiles.party_of("Sunday air strikes", near) == frozenset()


def test_opponents_and_allies(profiles: Profiles) -> None:
    assert profiles.are_opponents("russia", "ukraine")
    assert profiles.are_opponents("ukraine", "russia")
    assert profiles.same_side("russia", "syrian-government")
    assert not profiles.are_opponents("russia", "syrian-government")
    assert not profiles.are_opponents("russia", "russia")
    assert not profiles.are_opponents("russia", "no-such-party")


def test_conflicts_have_an_end(profiles: Profiles) -> None:
    assert profiles.are_opponents("syrian-government", "syrian-opposition", date(2016, 5, 1))
    assert not profiles.are_opponents("syrian-government", "syrian-opposition", date(2025, 5, 1))


def test_parties_without_a_country_stand_for_any_of_their_kind(profiles: Profiles) -> None:
    assert profiles.are_opponents("syrian-government", "rebel-side")
    assert profiles.are_opponents("government-side", "houthis")
    assert not profiles.are_opponents("syrian-government", "houthis")


# Origins


def report(id: str, text: str, **facts: str) -> Source:
    return Source.from_text(text, id=id, **facts)


def printed(source: Source, **facts: object) -> Claim:
    end = len(source.text)
    return make_claim("38", 38, source_id=source.id, sentence=Span(0, end), outcome="killed", **facts)


def test_reports_that_quote_one_speaker_have_one_origin(profiles: Profiles) -> None:
    a, b = report("a", "38 died, SOHR said."), report("b", "The Observatory counted 38 dead.")
    claims = printed(a, speaker="SOHR"), printed(b, speaker="Syrian Observatory for Human Rights")
    found = origins(claims, {"a": a, "b": b}, profiles)
    assert (found.reports, found.count) == (2, 1)
    assert found.all[0].name == "Syrian Observatory for Human Rights"


def test_a_speaker_without_a_profile_is_told_by_name(profiles: Profiles) -> None:
    a, b, c = (report(id, "38 died.") for id in "abc")
    claims = [printed(a, speaker="Coast Watch"), printed(b, speaker="the Coast Watch"), printed(c, speaker="Hala Issa")]
    assert origins(claims, {"a": a, "b": b, "c": c}, profiles).count == 2


def test_police_in_two_reports_may_be_two(profiles: Profiles) -> None:
    a, b = report("a", "38 died, police said."), report("b", "Police put the dead at 38.")
    claims = printed(a, speaker="police"), printed(b, speaker="police")
    assert origins(claims, {"a": a, "b": b}, profiles).count == 2


def test_witnesses_who_told_one_agency_are_one(profiles: Profiles) -> None:
    a, b = report("a", "38 died, witnesses told Reuters."), report("b", "Witnesses told Reuters of 38 dead.")
    claims = printed(a, speaker="witnesses", via=("Reuters",)), printed(b, speaker="witnesses", via=("Reuters",))
    assert origins(claims, {"a": a, "b": b}, profiles).count == 1


@pytest.mark.parametrize(
    "text", ["TERA (Reuters) - 38 people died.", "38 people died.\n\nReuters", "38 people died.\n\nSource: Reuters"]
)
def test_a_wire_credit_is_the_origin_of_what_nobody_else_says(profiles: Profiles, text: str) -> None:
    a, b = report("a", text, publisher="Harbour Post"), report("b", "38 are dead.", publisher="Reuters")
    found = origins((printed(a), printed(b)), {"a": a, "b": b}, profiles)
    assert found.count == 1
    assert found.all[0].name == "Reuters"


def test_news_agencies_in_general_are_no_origin(profiles: Profiles) -> None:
    a = report("a", "38 people died.\n\nSource: News Agencies", publisher="Harbour Post")
    assert origins((printed(a),), {"a": a}, profiles).all[0].name == "Harbour Post"


LONG = "The ferry that went down off the southern cape on Friday morning was carrying 38 people who were killed"


def test_nearly_the_same_words_have_one_origin(profiles: Profiles) -> None:
    a = report("a", f"{LONG} in the storm.", publisher="Harbour Post")
    b = report("b", f"{LONG} in the storms.", publisher="Quay Wire")
    assert origins((printed(a), printed(b)), {"a": a, "b": b}, profiles).count == 1


def test_nearly_the_same_words_with_another_figure_have_not(profiles: Profiles) -> None:
    a = report("a", f"{LONG} in the storm.", publisher="Harbour Post")
    b = report("b", f"{LONG} in the storm.".replace("38", "39"), publisher="Quay Wire")
    assert origins((printed(a), printed(b)), {"a": a, "b": b}, profiles).count == 2


def test_a_copy_of_credited_wire_copy_goes_back_to_the_agency(profiles: Profiles) -> None:
    a = report("a", f"{LONG} in the storm.", publisher="Harbour Post")
    b = report("b", f"{LONG} in the storm.\n\nAFP", publisher="Quay Wire")
    claims = printed(a), make_claim("38", 38, source_id="b", sentence=Span(0, len(a.text)), outcome="killed")
    found = origins(claims, {"a": a, "b": b}, profiles)
    assert [origin.name for origin in found.all] == ["Agence France-Presse"]


def test_the_order_of_claims_does_not_matter(profiles: Profiles) -> None:
    sources = {id: report(id, f"{LONG} in the storm.", publisher=f"Outlet {id}") for id in "abc"}
    claims = [printed(source) for source in sources.values()]
    keys = {frozenset(o.key for o in origins(order, sources, profiles).all) for order in (claims, claims[::-1])}
    assert len(keys) == 1


# Citations from report to report


def cited(profiles: Profiles, *told: tuple[str, str | None], figures: tuple[int, ...] = ()) -> list[str]:
    """The names of the origins of a figure in reports of one publisher each, with whom each credits."""
    sources = {str(n): report(str(n), "38 people died.", publisher=who) for n, (who, _) in enumerate(told)}
    values = figures or (38,) * len(told)
    claims = [
        make_claim(str(value), value, source_id=id, outcome="killed", speaker=speaker)
        for id, (_, speaker), value in zip(sources, told, values, strict=True)
    ]
    found = origins(claims, sources, profiles)
    return [found.of[claim.id].name for claim in claims]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ([("Post", "Quay Wire"), ("Quay Wire", "Coast Watch")], ["Coast Watch", "Coast Watch"]),
        ([("Post", "the Quay Wire"), ("Quay Wire", "SOHR")], ["Syrian Observatory for Human Rights"] * 2),
        ([("Post", "Quay Wire"), ("Quay Wire", None)], ["Quay Wire", "Quay Wire"]),
        ([("A", "B"), ("B", "C"), ("C", "Coast Watch")], ["Coast Watch"] * 3),
        ([("Post", "Reuters"), ("Reuters", "police")], ["police", "police"]),
        # Two of whom one is cited: it stays with the outlet that gathered them.
        (
            [("Post", "Quay Wire"), ("Quay Wire", "Coast Watch"), ("Quay Wire", "Hala Issa")],
            ["Quay Wire", "Coast Watch", "Hala Issa"],
        ),
        ([("A", "B"), ("B", "A")], ["A and B", "A and B"]),
        ([("A", "B"), ("B", "C"), ("C", "A"), ("D", "A")], ["A, B and C"] * 4),
        ([("A", "A")], ["A"]),
        ([("A", "B"), ("B", "A"), ("B", "Coast Watch")], ["B", "B", "Coast Watch"]),
    ],
)
def test_citations_are_followed(profiles: Profiles, told: list[tuple[str, str | None]], names: list[str]) -> None:
    assert cited(profiles, *told) == names


def test_another_figure_is_another_matter(profiles: Profiles) -> None:
    assert cited(profiles, ("A", "B"), ("B", "A"), figures=(38, 41)) == ["B", "A"]
