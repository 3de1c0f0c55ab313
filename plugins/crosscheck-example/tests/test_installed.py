"""The plugin as crosscheck finds it once it is installed: every part of it is there and at work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

DRAFT = "Some 7 people were stranded in Orşova on Friday. At least 12 were freed, the harbour office of Orsova said.\n"
SPOKEN = "[00:01] Mayor: Nine people were hurt in Orsova on Friday.\n[00:09] Mayor: 14 were hurt in Orsova on Friday.\n"


def crosscheck(*arguments: str, folder: Path) -> str:
    command = [sys.executable, "-m", "crosscheck", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")
    assert done.stderr == ""
    return done.stdout


def test_it_is_listed_with_all_that_it_adds(tmp_path: Path) -> None:
    shown = crosscheck("explain", "example", folder=tmp_path)
    assert "(failed" not in shown
    for name in ("spelled-out", "sports-limit", "city-limit", "crowd-without-speaker"):
        assert f"example/{name}: " in shown
    hooks = ("readers", "formatters", "rules", "lexicons", "source_profiles", "configure", "report_summary")
    assert all(f"crosscheck_{hook}" in shown for hook in (*hooks, "checkers"))
    assert all(f"crosscheck_modify_{what}" in shown for what in ("claims", "groups", "findings"))


def test_a_report_has_its_findings_and_its_summary(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "council.transcript").write_text(SPOKEN, encoding="utf-8")
    report = crosscheck("--strict-plugins", "draft.txt", "council.transcript", folder=tmp_path)
    assert "example/spelled-out [EX101]  a count below 10 in digits" in report
    assert "council.transcript:2" in report
    assert "without a speaker\n" in report
    table = crosscheck("draft.txt", "--format", "findings-csv", folder=tmp_path)
    assert "example/spelled-out,note,a count below 10 in digits,draft.txt,1,Some 7" in table


def test_its_profiles_are_found(tmp_path: Path) -> None:
    assert "orsova-harbour-office" in crosscheck("sources", "match", "Orsova Harbour Office", folder=tmp_path)
