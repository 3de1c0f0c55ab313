"""Ages and prison terms of one person: what must be spoken of, and the traps that must be silent."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from crosscheck import Finding, Kind, Source, check

MARNER = "Paul Marner, 34, was jailed for robbing a bank in Elm."


Found = list[tuple[str, tuple[str, ...]]]


def ages(*texts: str, title: str | None = None) -> Found:
    """The checks that report ages, each with the figures in its evidence; a title is that of the first text."""
    return _found(Kind.AGE, texts, title)


def terms(*texts: str) -> Found:
    """The checks that report prison terms, each with the figures in its evidence."""
    return _found(Kind.DURATION, texts)


def _found(kind: Kind, texts: Sequence[str], title: str | None = None) -> Found:
    sources = [Source.from_text(text, id=str(i), title=None if i else title) for i, text in enumerate(texts)]
    return _found_of(kind, sources)


def _found_of(kind: Kind, sources: Sequence[Source]) -> Found:
    return [(f.check, tuple(e.claim.text for e in f.evidence)) for f in check(sources).findings if _is_of(f, kind)]


def _is_of(finding: Finding, kind: Kind) -> bool:
    return any(e.claim.kind is kind for e in finding.evidence)


@pytest.mark.parametrize(
    ("other", "figure"),
    [
        ("Paul Marner, 43, was jailed for robbing a bank.", "43"),
        ("A court in Elm jailed Paul Marner, aged 43.", "43"),
        ("A court in Elm jailed Paul Marner (43) on Monday.", "43"),
        ("Paul J. Marner, 43, was jailed on Monday.", "43"),
        ("PAUL MARNER, 43, was jailed on Monday.", "43"),
        ("Paul Marner, who is 43, was jailed on Monday.", "43"),
        ("The court jailed 43-year-old Paul Marner.", "43-year-old"),
        ("The court jailed a 43-year-old man, Paul Marner, on Monday.", "43-year-old"),
        ("The court jailed 43-year-old clerk Paul Marner.", "43-year-old"),
        ("Paul Marner, a 43-year-old clerk, was jailed.", "43-year-old"),
        ("The trial of Paul Marner has ended. Marner, 43, was calm.", "43"),
        ("Paul Marner, 43, was robbed and then shot when he fled.", "43"),
        ("A gunman killed Paul Marner, 43, on Monday.", "43"),
        ("The robber, 43-year-old Paul Marner, of Elm, wept.", "43-year-old"),
        ("The 43-year-old Paul Marner pleaded guilty.", "43-year-old"),
    ],
)
def test_two_ages_of_one_person(other: str, figure: str) -> None:
    assert ages(MARNER, other) == [("conflict", ("34", figure))]


def test_two_ages_in_one_article() -> None:
    assert ages(f"{MARNER}\n\nMarner, 35, was calm.") == [("body-body", ("34", "35"))]
    assert ages("Marner, 43, was calm.", title="Paul Marner, 34, jailed") == [("headline-body", ("34", "43"))]


@pytest.mark.parametrize(
    "other",
    [
        "Paul Marner, 34, was jailed for robbing a bank.",
        "Paul Marner, 35, was jailed for robbing a bank.",  # a birthday may lie between two reports
        "Paul Marner Jr., 12, was in court.",
        "Paul Roe, 43, was jailed.",
        "Peter Marner, 43, was jailed.",
        "Marner, 43, was calm.",  # any Marner
        "Paul Marner's father, Peter, 63, was in court.",
        "The 22-year-old shot Paul Marner.",
        "A 22-year-old woman who knew Paul Marner was in court.",
        "A 22-year-old student shot Paul Marner.",
        "Paul Marner, then 19, was jailed for theft in 2005.",
        "Paul Marner was 19 when he was first jailed.",
        "Paul Marner, 19 years ago a clerk, was jailed.",
        "The victims were 54-year-old Paul Marnersen, 22-year-old Lina Roe and Paul Marner.",
        "The victims were Paul Marner, 22-year-old Lina Roe and 19-year-old Jo Lund.",
        "Paul Marner and Lina Roe, 43, were jailed.",
        "Jo, the son of Paul Marner, 12, was in court.",
        "A 22-year-old man, Paul Marner said, was hit in the arm.",
        "A 12-year-old boy Paul Marner taught was in court.",
        "The then-19-year-old Paul Marner was jailed for theft.",
        "The elder Paul Marner, 63, was in court.",
        "A photograph shows Paul Marner, 21, as a soldier.",
    ],
)
def test_who_may_be_of_another_age(other: str) -> None:
    assert not ages(MARNER, other)


@pytest.mark.parametrize(
    "text",
    [
        "Marner, 63, is the father of Paul Marner, 34, who was jailed. Peter Marner wept.",  # a surname of two
        "The dead are Mira Roe, 48, Jo Lund, 24, and Lina Holt, 20.",  # 24 and 20 are no parts of nearly 48
        "Five were shot. A 48-year-old woman was hit in the arm, a 24-year-old man and a 20-year-old girl too.",
        "A 23-year-old Cedar Rapids man was shot. A 51-year-old Cedar Rapids woman called the police.",
        "A 23-year-old Elm Hill, Iowa, man was shot. A 51-year-old Elm Hill, Iowa, woman called the police.",
        "The 29-year-old Northgate United striker scored. The 19-year-old Northgate United keeper saved a penalty.",
        "On Friday, a 23-year-old man was shot in Elm. On Friday, a 51-year-old woman was robbed there.",
        "In Cedar Rapids, a 34-year-old man was shot. In Cedar Rapids, a 51-year-old woman was robbed.",
        "Éric Marner, 63, was in court. His son Paul Marner, 34, was jailed.",
        "Jan van der Berg, 34, was shot. Anna Berg, 29, saw it.",
        "King Omar, 84, spoke. Crown Prince Ali bin Omar, 34, stayed away.",
    ],
)
def test_ages_in_one_text_that_are_of_several(text: str) -> None:
    assert not ages(text)


def test_names_in_other_letters_and_with_small_words() -> None:
    assert ages("Zoë Marner, 34, was shot in Elm.", "Zoë Marner, 43, was shot in Elm.")
    assert ages("Jan van der Berg, 34, was shot in Elm.", "Jan van der Berg, 43, was shot in Elm.")


def test_years_between_two_reports_make_people_older() -> None:
    texts = {"2019-03-01": MARNER, "2023-03-02": "Paul Marner, 39, was jailed for robbing a bank."}
    assert not _found_of(Kind.AGE, [Source.from_text(text, id=day, published=day) for day, text in texts.items()])


def test_why_two_ages_are_compared() -> None:
    sources = [Source.from_text(MARNER, id="a"), Source.from_text("Paul Marner, 43, was jailed.", id="b")]
    reasons = [facet.reason for group in check(sources).groups for link in group.links for facet in link.facets]
    assert "both give the age of Paul Marner" in reasons


TERM = "Paul Marner was sentenced to 12 years in prison for robbing a bank in Elm."


@pytest.mark.parametrize(
    "other",
    [
        "Paul Marner was jailed for 15 years for robbing a bank.",
        "A court in Elm sent Paul Marner to prison for 15 years.",
        "Paul Marner, a clerk from Oakham, got 15 years behind bars.",
        "Judge Anna Holt sentenced Paul Marner to 15 years on Monday.",
        "Paul Marner, who was sentenced to 15 years in prison, wept.",
        "Paul Marner received a prison sentence of 15 years.",
        "Paul Marner was jailed for 15 years after he admitted robbing a bank.",
        "Paul Marner was convicted of robbery and sentenced to 15 years in prison.",
    ],
)
def test_two_terms_of_one_person(other: str) -> None:
    assert [check for check, _ in terms(TERM, other)] == ["conflict"]


@pytest.mark.parametrize(
    "other",
    [
        "Paul Marner was jailed for 12 years for robbing a bank.",
        "Peter Marner was jailed for 15 years for robbing a bank.",
        "Paul Marner had faced up to 20 years in prison.",
        "Prosecutors had sought 15 years in prison for Paul Marner.",
        "Paul Marner was sentenced to 15 years in prison, three of them suspended.",
        "Paul Marner was released after 8 years in prison.",
        "Paul Marner was sentenced to three years in prison for theft in 2005.",
        "Paul Marner was also given another 2 years in prison for theft.",
        "Paul Marner was a clerk for 15 years.",
        "Paul Marner was on the run for 15 years before he was sent to prison.",
        "Judge Anna Holt jailed Jo Lund for 15 years, as she had Paul Marner.",
        "Paul Marner was sentenced to at least 10 years in prison.",
        "Paul Marner was sentenced to 10 to 15 years in prison.",
        "Paul Marner must serve 8 years in prison before he can be freed.",
        "Paul Marner was held for 2 years in custody before the trial.",
        "Paul Marner was spared 20 years in prison.",
        "Paul Marner is 3 years behind bars and writes a book.",
        "Paul Marner is charged with robbery, which carries 20 years in prison.",
        "Paul Marner was in court as his wife was sentenced to 3 years in prison.",
        "Paul Marner was the leader of a gang whose members got 5 years in prison.",
        "A man who robbed Paul Marner was jailed for 3 years.",
        "Paul Marner was convicted and a clerk was given 3 years in prison.",
        "Paul Marner was found guilty of a crime punishable by 20 years in prison.",
    ],
)
def test_terms_that_are_of_something_else(other: str) -> None:
    assert not terms(TERM, other)


def test_the_terms_of_two_people_in_one_text() -> None:
    assert not terms(f"{TERM} Jo Lund was sentenced to 9 years in prison for helping him.")
    assert not terms(f"{TERM} Paul Marner was the leader, but his friend got 9 years in prison.")
    assert not terms("Paul Marner was sentenced to 12 years in prison and Jo Lund to 9 years in prison.")
    assert not terms(f"{TERM} Paul Marner was sentenced to 5 years in prison for theft.")
    assert not terms(
        "Judge Anna Holt was firm and gave Paul Marner 12 years in prison. Anna Holt gave Jo Lund 9 years in jail."
    )


def test_a_name_that_many_have() -> None:
    assert not ages(" ".join(f"Paul Marner, {age}, was hurt." for age in range(20, 50)))
