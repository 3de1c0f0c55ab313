"""Words of one family."""

from __future__ import annotations

import pytest

from crosscheck.aligning.akin import akin


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("payout", "pay"),
        ("pay", "payment"),
        ("growth", "grow"),
        ("settle", "settlement"),
        ("closure", "close"),
        ("sale", "sell"),
        ("rise", "rise"),
    ],
)
def test_akin(a: str, b: str) -> None:
    assert akin(a, b)
    assert akin(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("pay", "payload"), ("car", "care"), ("be", "being"), ("sale", "salt"), ("pay", "")]
)
def test_not_akin(a: str, b: str) -> None:
    assert not akin(a, b)
    assert not akin(b, a)
