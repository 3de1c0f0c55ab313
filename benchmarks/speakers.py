"""Who says so: how often the speaker of a figure, who that is and who passed it on are read right, by form.

    python benchmarks/speakers.py [--wrong] [FILE.toml ...]

The passages are our own and stand in speakers.toml (read while the rules were mended) and speakers_fresh.toml (written
after that, and not mended for). ``--wrong`` lists each answer that is not the one expected.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tabulate import tabulate

from crosscheck import Claim, Source, extract

HERE = Path(__file__).parent
FILES = (HERE / "speakers.toml", HERE / "speakers_fresh.toml")
FIELDS = ("speaker", "who", "via")
_NAME = re.compile(r"[\w']+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text, the form that it is an example of, and the answers expected of it, one a figure."""

    form: str
    text: str
    answers: tuple[tuple[str, str, str, str], ...]

    def source(self, id: str) -> Source:
        """The passage as a source; a headline stands as its title."""
        headline = self.form == "headline"
        return Source.from_text("" if headline else self.text, id=id, title=self.text if headline else None)


@dataclass(frozen=True, slots=True)
class Judged:
    """One answer expected and the one given, of one field; "-" is none, "no claim" a figure that was not read."""

    form: str
    field: str
    text: str
    figure: str
    expected: str
    given: str

    @property
    def right(self) -> bool:
        """Whether they are the same name, id or kind."""
        return plain(self.expected) == plain(self.given)


def plain(name: str) -> str:
    """A name as it is compared: in small letters, without an article or punctuation."""
    words = _NAME.findall(name.lower().replace("’", "'"))
    return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words) or "-"


def passages(path: Path) -> tuple[Passage, ...]:
    """The passages of a file."""
    forms = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Passage(form, text, tuple(tuple(answer.split(" | ")) for answer in answers))  # type: ignore[misc]
        for form, table in forms.items()
        for text, *answers in table["passages"]
    )


def judge(read: Sequence[Passage]) -> tuple[Judged, ...]:
    """Every answer expected of the passages beside the one given."""
    found = extract([passage.source(str(at)) for at, passage in enumerate(read)])
    return tuple(j for passage, claims in zip(read, found, strict=True) for j in _judged(passage, claims))


def _judged(passage: Passage, claims: Iterable[Claim]) -> Iterator[Judged]:
    left = list(claims)
    for figure, *answers in passage.answers:
        claim = next((c for c in left if figure in c.text), None)
        if claim is not None:
            left.remove(claim)
        given = ("no claim",) * len(FIELDS) if claim is None else _given(claim)
        for field, expected, got in zip(FIELDS, answers, given, strict=True):
            yield Judged(passage.form, field, passage.text, figure, expected, got)


def _given(claim: Claim) -> tuple[str, str, str]:
    kind = f":{claim.speaker_kind}" if claim.speaker_kind else "-"
    return (claim.speaker or "-", claim.speaker_profile or kind, " < ".join(claim.via) or "-")


def shares(judged: Iterable[Judged]) -> tuple[int, int, int]:
    """How many answers were given and right, were given, and were expected; silence where it is due is none of them."""
    judged = tuple(judged)
    right = sum(j.right for j in judged if j.expected != "-")
    given = sum(j.given not in ("-", "no claim") for j in judged)
    return right, given, sum(j.expected != "-" for j in judged)


def table(judged: Sequence[Judged]) -> str:
    """Precision and recall of each field, for every form and all of them."""
    forms = (*dict.fromkeys(j.form for j in judged), "all")
    rows = [[form, *_row(j for j in judged if form in (j.form, "all"))] for form in forms]
    heads = ["form", "figures", *(f"{field} {share}" for field in FIELDS for share in ("precision", "recall"))]
    return tabulate(rows, heads, disable_numparse=True)


def _row(judged: Iterable[Judged]) -> Iterator[str]:
    judged = tuple(judged)
    yield str(len(judged) // len(FIELDS))
    for field in FIELDS:
        right, given, expected = shares(j for j in judged if j.field == field)
        yield f"{right / given:.2f} ({right}/{given})" if given else "-"
        yield f"{right / expected:.2f} ({right}/{expected})" if expected else "-"


def main(arguments: Sequence[str]) -> None:
    """Print the table of each file, and what was wrong if that is asked for."""
    paths = [Path(a) for a in arguments if a != "--wrong"] or [path for path in FILES if path.exists()]
    for path in paths:
        judged = judge(passages(path))
        print(f"{path.name}\n\n{table(judged)}\n")
        for j in judged if "--wrong" in arguments else ():
            if not j.right:
                print(f"[{j.form}] {j.text}\n    {j.figure}: {j.field} is {j.given}, expected {j.expected}")


if __name__ == "__main__":
    main(sys.argv[1:])
