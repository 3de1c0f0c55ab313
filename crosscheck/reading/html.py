"""The reader of HTML pages."""

from __future__ import annotations

from crosscheck.reading.reader import Reader

html_reader = Reader("html", (".html", ".htm", ".xhtml"), lambda path, data: [])
