"""Words that stand in reports of all events, so that sharing one tells nothing."""

from __future__ import annotations

__all__ = ["GENERIC"]

GENERIC = {
    "say", "people", "person", "report", "tell", "accord", "kill", "dead", "die", "injure", "wound", "hurt", "include",
    "year", "day", "week", "month", "number", "new", "other", "many", "more", "last", "time", "percent",
    "cent", "toll", "death", "attack", "source", "state", "man", "woman", "child", "civilian", "official", "police",
    "news", "agency", "group", "make", "take", "come", "go", "rise", "fall", "see", "compare",
}  # fmt: skip
