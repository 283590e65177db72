"""Notes that are being written: a file that grows by one answer at a time, safe on disk after each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from drafts.atomic import make_folder, write_bytes
from drafts.errors import AfterwordError
from drafts.notefile.decoding import Decoded, read_text
from drafts.notefile.editing import CannotEdit, plain, put
from drafts.notefile.editing import Path as KeyPath
from drafts.notefile.skeleton import SCHEMA_NAME, skeleton
from drafts.notefile.tree import read_tree
from drafts.notefile.yaml_writing import Plain
from drafts.reading import check_unfinished

Say = Callable[[str], None]
"""Shows a line."""


class NotesInProgress:
    """A notes file that grows by one answer at a time. Nothing is written before the first answer."""

    def __init__(self, path: Path, say: Say) -> None:
        """Open the notes at ``path``, or think of new ones. Raises ``NotesError`` for a file with problems."""
        self.path = path
        self.written = path.exists()
        if self.written:
            self.decoded = read_text(path)
            self.text = self.decoded.text
            check_unfinished(self.text, str(path))
            say(f"{path} is there already: only what it does not answer is asked, and nothing in it is changed.")
        elif path.suffix.lower() == ".json":
            raise AfterwordError(
                f"{path}: new notes are written as YAML; name the file {path.with_suffix('.yaml').name}"
            )
        else:
            self.decoded = Decoded("", "utf-8", b"")
            self.text = skeleton()

    def get(self, path: KeyPath) -> Plain:
        """What stands at a path: "" where nothing does."""
        found: Plain = plain(read_tree(self.text))
        for step in path:
            if isinstance(found, dict) and isinstance(step, str):
                found = found.get(step, "")
            elif isinstance(found, list) and isinstance(step, int) and step < len(found):
                found = found[step]
            else:
                return ""
        return found

    def put(self, path: KeyPath, value: str) -> None:
        """Write an answer into the file."""
        try:
            self.text = put(self.text, path, value)
        except CannotEdit:
            place = ".".join(str(step) for step in path)
            raise AfterwordError(
                f"{self.path}: {place} cannot be filled in safely; write it yourself: {value}"
            ) from None
        if not self.written:
            self.begin()
        write_bytes(self.path, self.decoded.encode(self.text))
        self.written = True

    def begin(self) -> None:
        """Make the folder, and lay the schema beside the new notes, where editors find it by the notes' first line."""
        from drafts.schema import schema_text

        make_folder(self.path.parent)
        write_bytes(self.path.with_name(SCHEMA_NAME), schema_text().encode("utf-8"))
