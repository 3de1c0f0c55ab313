"""Tables of texts with the claims they make, as tests of extraction hold them.

A line without indent is a text; the indented ones below it are its claims, in their order: the printed figure, then
the fields that the test is about, "-" where one is empty. "#" begins a heading.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crosscheck import Claim, Source, extract
from crosscheck.aligning.facets import is_harm

__all__ = ["claims_of", "shown", "table"]


def table(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each text of the table with its claims."""
    rows: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith(" "):
            rows[-1][1].append(line.strip())
        else:
            rows.append((line, []))
    return tuple((sentence, tuple(claims)) for sentence, claims in rows)


def claims_of(texts: Iterable[str], published: str | None = None, titles: bool = False) -> dict[str, tuple[Claim, ...]]:
    """The claims of each text, every text a source of its own, or with ``titles`` the title of one.

    All of them are read in one call, since the model likes many.
    """
    texts = list(dict.fromkeys(texts))
    sources = [
        Source.from_text("" if titles else text, id=str(i), published=published, title=text if titles else None)
        for i, text in enumerate(texts)
    ]
    return dict(zip(texts, extract(sources), strict=True))


def shown(claims: Iterable[Claim], *fields: str) -> tuple[str, ...]:
    """Each claim as a line; "harm" is an outcome that the lexicon knows, "total" the figure that it is a part of."""
    claims = tuple(claims)
    by_id = {claim.id: claim for claim in claims}
    return tuple(" | ".join((c.text, *(_field(c, name, by_id) for name in fields))) for c in claims)


def _field(claim: Claim, name: str, by_id: Mapping[str, Claim]) -> str:
    if name == "harm":
        return (claim.outcome if is_harm(claim) else None) or "-"
    if name == "change":
        return claim.quantity.change or "-"
    if name == "total":
        return "-" if claim.part_of is None else by_id[claim.part_of].text if claim.part_of else "not given"
    value = getattr(claim, name)
    if isinstance(value, bool):
        return name if value else "-"
    return (" < " if name == "via" else " ").join(value) or "-" if isinstance(value, tuple) else str(value or "-")
