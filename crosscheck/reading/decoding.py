"""From bytes to text: the encoding is told by the file, or guessed only where the guess is safe."""

from __future__ import annotations

import codecs
import re

from crosscheck.errors import ReadError

__all__ = ["decode"]

# What a file that is no text begins with, and what to call it.
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3\0", "a database"),
)
# UTF-32 first: its mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ["cp1252", "cp1250", "cp1251", "koi8_r", "mac_roman", "cp932", "euc_jp", "gb18030", "big5", "euc_kr"]
_NEWLINE = re.compile(r"\r\n?")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of ``data`` with newlines as ``\\n``; raises ReadError if it is empty, binary or in an unclear encoding.

    ``declared`` is the encoding that the file itself names, tried after UTF-8.
    """
    refuse_binary(data)
    text = _NEWLINE.sub("\n", _decode(data, declared))
    if not text.strip("\ufeff\u200b \t\n\r\f\v") or not text.strip():
        raise ReadError("is empty")
    return text


def refuse_binary(data: bytes) -> None:
    """Raise ReadError if the bytes are those of a known format that is no text."""
    start = data[:64].lstrip()
    for signature, name in _SIGNATURES:
        if start.startswith(signature):
            raise ReadError(f"looks like {name}", "convert it to text first")


def _decode(data: bytes, declared: str | None) -> str:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked_utf16(data)
    if encoding is None and b"\0" in data:
        raise ReadError("is binary", "convert it to text first")
    for name in (encoding,) if encoding else ("utf-8", declared):
        try:
            if name:
                return data.decode(name)
        except (UnicodeError, LookupError):
            continue
    if encoding:
        raise ReadError(f"is marked as {encoding.removesuffix('-sig')} and is not", "save it as UTF-8")
    return _guess(data)


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 of mostly Latin text without a mark has a NUL in nearly every second place."""
    sample = data[:4096]
    if len(sample) < 8 or b"\0" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.8 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.8 * half and odd < 0.05 * half else None


def _guess(data: bytes) -> str:
    """Windows Western if it reads as well as any other; else another one only if the text looks like a language."""
    import charset_normalizer

    matches = charset_normalizer.from_bytes(data, cp_isolation=_CANDIDATES)
    best = matches.best()
    western = data.decode("cp1252", errors="replace")
    if best is not None and any(m.chaos <= best.chaos + 0.01 and str(m) == western for m in matches):
        return western
    if best is not None and best.chaos < 0.1 and best.coherence > 0.3:
        return str(best)
    raise ReadError("is in an encoding that cannot be told", "save it as UTF-8")
