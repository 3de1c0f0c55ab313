"""All names and signs of units and currencies, from their tables, ready to be matched at a token."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from crosscheck.model import Kind
from crosscheck.numbers.lexicon import Trie, load, phrase

__all__ = ["CURRENCIES", "SIGNS", "WORDS", "unit_names"]

_MONEY = load("currencies")
_KINDS = {"share": Kind.SHARE, "duration": Kind.DURATION, "measure": Kind.MEASURE}


def _plural(surface: str) -> Iterator[str]:
    yield surface
    if len(surface) > 2 and surface.isascii() and surface[-1].isalpha() and surface[-1] not in "sxz":
        yield surface + ("es" if surface.endswith(("ch", "sh")) else "s")


def _word_entries() -> Iterator[tuple[tuple[str, ...], tuple[str, Kind]]]:
    for name, kind in _KINDS.items():
        for unit, surfaces in load("units")[name]["words"].items():
            for surface in surfaces:
                owner = [f"{surface}'s"] if kind is Kind.DURATION else []  # "one day's pay"
                for form in (*_plural(surface), *owner):
                    yield phrase(form), (unit, kind)
                    if form.replace(" ", "").isalpha():
                        yield phrase(form.replace(" ", " - ")), (unit, kind)  # "a 50-basis-point cut"


def _sign_entries() -> Iterator[tuple[tuple[str, ...], tuple[str, Kind]]]:
    for name, kind in _KINDS.items():
        for unit, surfaces in load("units")[name].get("signs", {}).items():
            for surface in surfaces:
                yield phrase(surface), (unit, kind)


def _si_entries() -> Iterator[tuple[str, str, list[str]]]:
    """For each SI unit with a prefix: its name, the way it is spelt, and its signs."""
    table = load("units")["si"]
    for prefix, marks in {"": [""], **table["prefixes"]}.items():
        for base, signs in table["bases"].items():
            made = [mark + sign for mark in marks for sign in signs if mark and mark + sign not in table["not_signs"]]
            if prefix or base not in table["not_words"]:
                for spelling in dict.fromkeys((base, table["spellings"].get(base, base))):
                    yield f"{prefix}{base}", f"{prefix}{spelling}", made


def _si_words() -> Iterator[tuple[tuple[str, ...], tuple[str, Kind]]]:
    for name, spelling, _ in _si_entries():
        for form in _plural(spelling):
            yield phrase(form), (name, _si_kind(name))


def _si_signs() -> Iterator[tuple[tuple[str, ...], tuple[str, Kind]]]:
    for name, _, signs in _si_entries():
        for sign in signs:
            yield phrase(sign), (name, _si_kind(name))


def _si_kind(name: str) -> Kind:
    return Kind.DURATION if name.endswith("second") and "per" not in name else Kind.MEASURE


def _currency_entries() -> Iterator[tuple[tuple[str, ...], str]]:
    for surface, name in _MONEY["words"].items():
        for form in _plural(surface):
            yield phrase(form), name
            for nation, prefix in _MONEY["nations"].items():
                base = name.split()[-1] if prefix else name
                base = "pound" if prefix and surface == "pound" else base
                yield (*phrase(nation), *phrase(form)), f"{prefix} {base}".strip()


WORDS = Trie(chain(_si_words(), _word_entries()))
SIGNS = Trie(chain(_si_signs(), _sign_entries()))
CURRENCIES = Trie(_currency_entries())


def unit_names() -> frozenset[str]:
    """Every unit and currency that a quantity may have, by its usual name; rates ("X per Y") are made of them."""
    measures = {name for _, (name, _) in chain(_si_words(), _word_entries(), _si_signs(), _sign_entries())}
    return frozenset({*measures, *(name for _, name in _currency_entries()), "year of age"} - {"no unit"})
