"""The form of a saved draft: a short header of ``Key: value`` lines, a blank line, the text.

Written by ``draft --out`` and by plain ``draft``, read back by ``lint``. People paste mail with headers of its own too, so
the reader takes the usual mail keys as well, in any case, and folds continuation lines.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WRITTEN_KEYS = (
    "Kind", "To", "From", "Company", "Role", "Subject", "Interview", "Decision", "Highlights", "Known", "Notes", "Page", "Draft",
)  # fmt: skip
"""The keys this program writes, in the order in which it writes them."""

_KEYS = {key.lower() for key in WRITTEN_KEYS} | {"cc", "bcc", "date", "reply-to", "sent"}
_LINE = re.compile(r"([A-Za-z][A-Za-z-]{1,14})[ \t]*:[ \t]*(.*)")
_SEPARATOR = " | "
_DIGEST = re.compile(r"^Draft:.*\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HeaderField:
    """One header value and where it stands: ``start``/``end`` are offsets of the value in the text that was read."""

    value: str
    start: int
    end: int

    @property
    def items(self) -> tuple[str, ...]:
        """The value as a list: what ``Highlights`` and ``Known`` hold, parted by `` | ``."""
        return tuple(item.strip() for item in self.value.split(_SEPARATOR.strip()) if item.strip())


@dataclass(frozen=True, slots=True)
class Section:
    """One draft inside a text: its header, and where header and text begin and end."""

    header: Mapping[str, HeaderField]
    start: int
    text_start: int
    end: int


def split(text: str) -> list[Section]:
    """The drafts in a text, parted by their headers; a text without any header is one section with an empty header."""
    starts = _header_starts(text)
    if not starts or text[: starts[0]].strip():
        starts.insert(0, 0)
    sections: list[Section] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        header, text_start = _read_header(text, start, end)
        # Blank lines on top belong to the first draft.
        sections.append(Section(header, start if sections else 0, text_start, end))
    return sections


def join(header: Mapping[str, str | Sequence[str]], body: str) -> str:
    """A saved draft: header lines in the written order (empty values left out), a ``Draft`` line with a digest, the body."""
    lines = []
    for key in WRITTEN_KEYS[:-1]:
        value = header.get(key, "")
        shown = value if isinstance(value, str) else _SEPARATOR.join(item.replace("|", "/") for item in value)
        if shown:
            lines.append(f"{key}: {' '.join(shown.split())}")
    plain = "\n".join(lines) + "\n\n" + body.strip("\n") + "\n"
    return "\n".join([*lines, f"Draft: {_digest(plain)}"]) + "\n\n" + body.strip("\n") + "\n"


def edited(text: str) -> bool:
    """Whether a saved draft's text is not what ``join`` wrote: somebody edited it, or it has no ``Draft`` line at all."""
    text = text.replace("\r\n", "\n")
    found = re.search(r"^Draft:[ \t]*(\w+)[ \t]*$", text, re.MULTILINE)
    return found is None or found[1] != _digest(_DIGEST.sub("", text, count=1))


def _digest(text: str) -> str:
    # Line ends and trailing white space are not edits: mail programs and editors change them on their own.
    normal = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
    return hashlib.sha256(normal.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _header_starts(text: str) -> list[int]:
    starts = []
    position, after_blank = 0, True
    for line in text.splitlines(keepends=True):
        if after_blank and _begins_header(text, position):
            starts.append(position)
        blank = not line.strip().strip("-=\ufeff")
        after_blank = blank
        position += len(line)
    return starts


def _begins_header(text: str, position: int) -> bool:
    """A block at the very top may hold any known key; further down it must name a kind, or open with To and Subject.

    Further down a quoted mail ("From: … Sent: … To: …") must not be taken for a new draft.
    """
    first = not text[:position].strip().strip("\ufeff")
    if text[position : position + 1] == "\ufeff":
        position += 1
    keys = []
    for line in text[position:].splitlines():
        found = _LINE.fullmatch(line.rstrip())
        if found and found[1].lower() in _KEYS:
            keys.append(found[1].lower())
        elif line[:1] in " \t" and line.strip() and keys:
            continue
        elif line.strip():
            return False if not keys else first and len(keys) > 1
        else:
            break
    if not keys:
        return False
    return first or "kind" in keys or keys[:2] in (["to", "subject"], ["subject", "to"])


def _read_header(text: str, start: int, end: int) -> tuple[dict[str, HeaderField], int]:
    header: dict[str, HeaderField] = {}
    position, last = start, ""
    if not _begins_header(text, start):
        return header, start
    if text[position : position + 1] == "\ufeff":
        position += 1
    for line in text[position:end].splitlines(keepends=True):
        found = _LINE.fullmatch(line.rstrip())
        if found and found[1].lower() in _KEYS:
            last = found[1].lower()
            value = found[2]
            header.setdefault(
                last, HeaderField(value, position + found.start(2), position + found.start(2) + len(value))
            )
        elif line[:1] in " \t" and line.strip() and last:
            field = header[last]
            header[last] = HeaderField(f"{field.value} {line.strip()}", field.start, position + len(line.rstrip()))
        else:
            break
        position += len(line)
    return header, position
