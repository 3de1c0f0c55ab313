"""Reports of two events that are handed in together are not compared, however alike their counts; one event's are."""

from __future__ import annotations

import pytest

from crosscheck import Severity, Source, check
from crosscheck.aligning.otherevent import Reports
from crosscheck.reporting import Style
from crosscheck.reporting.text import render

CRASH = (
    "KARLBY - Nine people were killed when a bus left the road on Monday, police said.\n\nThe bus was on its way to "
    "Elmstad with pupils and two teachers on board, said Inspector Lena Roe of the county police."
)
# Reports of something else, with a figure that would conflict if it were of the crash.
OTHERS = {
    "another crash": "Twelve people died on Monday when a coach overturned near Tarnow, the fire brigade of Tarnow "
    "said. It had come from a festival in the Sulin hills.",
    "another sort of event": "Twelve people were killed on Monday as a storm tore roofs off in Sulin, the mayor said. "
    "Power lines fell on the market and the school of the Port district.",
    "the same offices": "Twelve people were killed on Monday in a fire in Sulin, police said. The Health Ministry and "
    "the Red Cross sent doctors and tents to the burned quarter.",
    "the same agency": "Twelve people were killed by a gunman in the French port of Sulin, Reuters reported on Monday. "
    "President Noll called it an outrage and flew home from a summit in Paris.",
    "capitals in the title": "Twelve people were killed in a quarry blast at Sulin on Monday. Rescuers said the charge "
    "went off too early, while the men were still at lunch.",
}
# Further reports of the crash, in other words.
SAME = {
    "a brief": "Twelve killed in Karlby bus crash.",
    "the name far below": "Twelve people are dead after a coach full of children plunged into a ditch. Parents waited "
    "all night outside the school.\n\nThe road had been closed for repairs.\n\nIt was the second such loss for Karlby.",
    "no name at all": "Twelve people were killed when a bus with pupils left the road on Monday, police said.",
    "a person's name": "A bus left the road on Monday and twelve people were killed. Inspector Roe spoke to us.",
}


def apart(*texts: str) -> str | None:
    """Why two reports are of two events."""
    return Reports({str(i): Source.from_text(text, id=str(i)) for i, text in enumerate(texts)}).apart("0", "1")


def compared(*texts: str, title: str | None = None) -> bool:
    sources = [Source.from_text(text, id=f"r{i}", title=title) for i, text in enumerate(texts)]
    found = (f for f in check(sources).findings if f.severity is not Severity.NOTE)
    return any(len({e.claim.source_id for e in f.evidence}) > 1 for f in found)


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_reports_of_two_events_are_not_compared(text: str) -> None:
    assert not compared(CRASH, text)
    assert not compared(CRASH, text, title="Many Dead In Monday Tragedy")


@pytest.mark.parametrize("text", SAME.values(), ids=SAME)
def test_reports_of_one_event_may_be_compared(text: str) -> None:
    assert apart(CRASH, text) is None


def test_a_brief_is_compared() -> None:
    assert compared(CRASH, SAME["a brief"])


def test_the_reason_is_told() -> None:
    sources = {name: Source.from_text(text, id=name) for name, text in (("a", CRASH), ("b", OTHERS["another crash"]))}
    reports = Reports(sources)
    assert reports.apart("a", "b") == reports.apart("b", "a") == "the two reports have no name and few words in common"
    assert reports.apart("a", "a") is None
    report = check(sources.values())
    assert any("no name and few words" in each.reason for each in report.coverage.uncompared)


def test_who_stands_alone_is_named() -> None:
    texts = {"crash": CRASH, "brief": SAME["a brief"], "quarry": OTHERS["capitals in the title"]}
    report = check([Source.from_text(text, id=name) for name, text in texts.items()])
    assert report.coverage.alone == ("quarry",)
    assert "as each seems to be of another event: quarry\n" in render(report, Style(width=120))
    assert not check([Source.from_text(CRASH, id="crash")]).coverage.alone


def test_of_many_that_stand_alone_the_first_are_named() -> None:
    towns = ["Alma", "Belmore", "Corvale", "Dabra", "Elmstad", "Fado", "Gorim"]
    texts = (f"{n} people were killed by a {town.lower()}ite in {town} on Monday." for n, town in enumerate(towns, 12))
    report = check([Source.from_text(text, id=town) for text, town in zip(texts, towns, strict=True)])
    assert "Alma, Belmore, Corvale, Dabra, Elmstad and 2 more\n" in render(report, Style(width=150))


@pytest.mark.parametrize(
    ("a", "b", "two"),
    [
        ("The coastguard saved 320 migrants off Malta.", "The coastguard saved 120 migrants off Crete.", True),
        ("Four officers injured in Leeds riot", "Nine officers injured in Hull riot", True),
        ("Shelling in Kharkiv kills four", "Kharkov shelling: nine dead", False),
        ("Four officers injured in Leeds riot", "Riot leaves nine officers injured", False),
        ("Four officers injured in Leeds riot", "Riot: nine hurt, says Inspector Moss of Yorkshire", False),
        ("The riot hurt four, said Inspector Moss.", "The riot hurt nine, said Governor Noll.", False),
        ("Four Hurt in Bar Riot", "Nine Hurt in Leeds Bar Riot", False),
        (
            "A bus fell into a gorge near Bogotá, killing nine.",
            "Nine die as a coach plunges off a road in Bogota",
            False,
        ),
        ("The mayor of Łódź said a club burned down.", "A hall in Lodz burned; the mayor is at work there.", False),
    ],
)
def test_short_reports_that_name_two_places_are_of_two_events(a: str, b: str, two: bool) -> None:
    assert (apart(a, b) is not None) is two


def test_roads_are_names() -> None:
    assert apart("A coach crashed on the A17, hurting nine.", "Thirty hurt as pensioners' bus overturns on A17") is None
    assert apart("Nine hurt in a pile-up on Interstate 81.", "The wreck closed I-81 for hours; 12 were hurt.") is None


def test_saints_and_mounts_are_names() -> None:
    assert (
        apart("Three were hurt as a bar in south St. Louis burned.", "ST. LOUIS - Six were hurt; a robber fled.")
        is None
    )
