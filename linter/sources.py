"""Find and read what is to be linted: files, folders of drafts, standard input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from drafts.errors import AfterwordError

DRAFT_SUFFIXES = (".txt", ".md", ".markdown", ".text")
"""What counts as a draft inside a folder; a file named on its own is read whatever it is called."""

TEMPLATE_SUFFIX = ".j2"
"""What a template's file name ends in."""

MAX_BYTES = 20_000_000


class SourceError(AfterwordError):
    """A path that cannot be linted."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text to lint, as given, and the name to report it by."""

    path: str
    text: str


def is_template(path: str) -> bool:
    """Whether a path names a template."""
    return path.lower().endswith(TEMPLATE_SUFFIX)


def collect(paths: Iterable[str]) -> tuple[list[Path], list[str]]:
    """The files that some paths stand for, folders read recursively in name order; and a line for each path that has none."""
    found: list[Path] = []
    problems: list[str] = []
    for name in paths:
        path = Path(name)
        if path.is_dir():
            inside = [file for file in sorted(path.rglob("*")) if _is_draft(file, path)]
            if not inside:
                templates = next(path.rglob(f"*{TEMPLATE_SUFFIX}"), None)
                instead = f"; for templates: afterword templates check {name}" if templates else ""
                problems.append(
                    f"{name}: holds no drafts; a draft's file name ends in {', '.join(DRAFT_SUFFIXES)}{instead}"
                )
            found += inside
        else:
            found.append(path)
    unique = {path.resolve(): path for path in reversed(found)}
    return list(reversed(unique.values())), problems


def read(path: Path) -> Source:
    """A file's text as it stands, line ends included: findings count its characters.

    Raises:
        SourceError: it is not there, cannot be read, is no text, or is larger than ``MAX_BYTES``.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise SourceError(f"{path}: no such file; check the name") from error
    except OSError as error:
        raise SourceError(f"{path}: cannot be read: {error.strerror or error}") from error
    return decode(raw, str(path))


def decode(raw: bytes, name: str) -> Source:
    """Bytes as a source: UTF-8 with or without a mark, or, for a draft, UTF-16 with one (templates are filled as UTF-8 alone).

    Raises:
        SourceError: neither, or too large.
    """
    if len(raw) > MAX_BYTES:
        raise SourceError(f"{name}: is {len(raw):,} bytes; lint takes {MAX_BYTES:,} at most; split it")
    marked = raw[:2] in (b"\xff\xfe", b"\xfe\xff")
    encoding = "utf-16" if marked and not is_template(name) else "utf-8"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(f"{name}: is not UTF-8 text (byte {error.start + 1}); save it as UTF-8") from error
    if "\0" in text:
        raise SourceError(f"{name}: holds a NUL character, so it is no text; save it as plain text")
    return Source(name, text)


def write_back(source: Source, text: str) -> None:
    """Write a fixed text where its source came from, through a temporary file."""
    # newline="" keeps the line ends as they were; the replace makes the write all or nothing.
    path = Path(source.path)
    temporary = path.with_name(path.name + ".afterword-tmp")
    try:
        temporary.write_text(text, encoding="utf-8", newline="")
        temporary.chmod(path.stat().st_mode)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise SourceError(f"{path}: cannot be written: {error.strerror or error}") from error


def _is_draft(file: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return file.suffix.lower() in DRAFT_SUFFIXES and not hidden and file.is_file()
