"""The templates as files: list them, show one, copy one or a whole kind to change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from drafts.atomic import make_folder, write_bytes
from drafts.closest import did_you_mean
from drafts.errors import AfterwordError
from drafts.render import TEMPLATES


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template: its name ("thank-you/opening"), its path, its purpose (its first comment's first line), whether it is the user's own."""

    name: str
    path: Path
    purpose: str
    own: bool = False


def files(house: Sequence[Path] = ()) -> list[TemplateFile]:
    """Every template in force, by name: of several of one name the nearest folder's."""
    found: dict[str, TemplateFile] = {}
    for folder in (*house, TEMPLATES):
        for path in sorted(folder.rglob("*.j2")):
            name = path.relative_to(folder).with_suffix("").as_posix()
            if name not in found:
                found[name] = TemplateFile(name, path, _purpose(path), folder != TEMPLATES)
    return sorted(found.values(), key=lambda each: each.name)


def list_text(house: Sequence[Path] = ()) -> str:
    """The templates, a line each; those of one's own with their path."""
    known = files(house)
    width = max(len(each.name) for each in known)
    lines = [f"{each.name.ljust(width)}  {f'[{each.path}] ' if each.own else ''}{each.purpose}" for each in known]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def source(name: str, house: Sequence[Path] = ()) -> str:
    """A template's source, the one in force; of a kind every file that makes it, each under a line with its name.

    Raises:
        AfterwordError: there is none of that name; the message names the closest.
    """
    found = _find(name, files(house))
    if len(found) == 1:
        return _text(found[0].path)
    return "\n".join(
        f"==> {each.name}{f' [{each.path}]' if each.own else ''} <==\n{_text(each.path)}" for each in found
    )


def copy(name: str, folder: Path) -> list[Path]:
    """Copy one of the program's templates, or all of a kind, into a folder, under their own names; returns where they lie.

    Raises:
        AfterwordError: there is none of that name, or a file is there already; nothing is copied then.
    """
    found = _find(name, files())
    targets = [folder / f"{each.name}.j2" for each in found]
    for target in targets:
        if target.exists():
            raise AfterwordError(f"{target}: is there already and stays as it is; move it away to get a fresh copy")
    for each, target in zip(found, targets, strict=True):
        make_folder(target.parent)
        write_bytes(target, each.path.read_bytes())
    return targets


def _find(name: str, known: Sequence[TemplateFile]) -> list[TemplateFile]:
    """The template of a name; the name of a kind alone is all of that kind, unless a whole message bears it."""
    wanted = name.removesuffix(".j2")
    found = [each for each in known if each.name == wanted]
    found = found or [each for each in known if each.name.startswith(f"{wanted.rstrip('/')}/")]
    if not found:
        meant = did_you_mean(wanted, [each.name for each in known])
        raise AfterwordError(f"no template {name!r}{meant}; `afterword templates list` shows them all")
    return found


def _purpose(path: Path) -> str:
    text = _text(path)
    return text.removeprefix("{#").split("\n", 1)[0].split("#}")[0].strip() if text.startswith("{#") else ""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AfterwordError(f"{path}: cannot be read: {error}") from error
