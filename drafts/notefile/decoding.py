"""A notes file's bytes as text and back again, whatever editor saved it: UTF-8 with or without a mark, UTF-16 with one."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import NamedTuple

from drafts.errors import NotesError, NotesProblem

MAX_BYTES = 1_000_000
"""Past this a file is not even read: notes are a few kilobytes."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Decoded(NamedTuple):
    """A file's text, without its byte order mark, and how to turn text back into the same kind of bytes."""

    text: str
    encoding: str
    mark: bytes

    def encode(self, text: str) -> bytes:
        """The bytes of a text in the file's own encoding."""
        return self.mark + text.encode(self.encoding)


def read_text(path: Path) -> Decoded:
    """The text of a file, line ends as they are. Raises ``NotesError`` where it cannot be opened or is not text."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise NotesError([NotesProblem(str(path), 0, _reason(path, error))]) from None
    except ValueError:
        raise NotesError([NotesProblem(repr(str(path)), 0, "this cannot be a file's name; check it")]) from None
    if len(data) > MAX_BYTES:
        raise NotesError([NotesProblem(str(path), 0, "this is too long for notes (over 1 MB); is it the right file?")])
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    try:
        return Decoded(data[len(mark) :].decode(encoding), encoding, mark)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1 if encoding == "utf-8" else 0
        problem = "this is not UTF-8 text; save the file again with the encoding UTF-8"
        raise NotesError([NotesProblem(str(path), line, problem)]) from None


def _reason(path: Path, error: OSError) -> str:
    if path.is_dir():
        return "this is a folder; name the notes file in it"
    if isinstance(error, FileNotFoundError):
        return 'no such file; check the name, or make one with "afterword notes new"'
    return f"cannot be read ({error.strerror or type(error).__name__}); check that you may open it"
