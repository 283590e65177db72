"""Which template a file is: the templates folder it lies in, its name there, its kind, and the templates that it takes in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from jinja2.exceptions import SecurityError

from drafts.closest import closest
from drafts.errors import AfterwordError
from drafts.house import FOLDER, SUFFIXES, House, read_house
from drafts.kinds import Kind
from drafts.render import PARTIALS, TEMPLATES
from drafts.sandbox.folders import OWN
from drafts.variables import file_stems
from linter.guess import guess_kind
from linter.sources import TEMPLATE_SUFFIX, Source, is_template, read
from linter.templates.document import TemplateDocument
from linter.templates.environment import GivenLoader, SourceEnvironment
from linter.templates.template import Part, Template

_MACRO = re.compile(r"\{%-?\s*macro\b")
_MARKUP = re.compile(r"\{[%#].*?[%#]\}", re.DOTALL)
_MACRO_BODY = re.compile(r"\{%-?\s*macro\b.*?\{%-?\s*endmacro\s*-?%\}", re.DOTALL)


def collect_templates(paths: Iterable[str]) -> tuple[list[Path], list[str]]:
    """The template files that some paths stand for, folders read recursively; and a line for each path that has none."""
    found: list[Path] = []
    problems: list[str] = []
    for name in paths:
        path = Path(name)
        if path.is_dir():
            inside = [
                file for file in sorted(path.rglob(f"*{TEMPLATE_SUFFIX}")) if file.is_file() and not _hidden(file, path)
            ]
            if not inside:
                problems.append(f"{name}: holds no templates; their names end in {TEMPLATE_SUFFIX}")
            found += inside
        elif not is_template(name):
            problems.append(f"{name}: is no template; their names end in {TEMPLATE_SUFFIX}")
        else:
            found.append(path)
    return list({path.resolve(): path for path in found}.values()), problems


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


@dataclass(frozen=True)
class _Root:
    folder: Path
    house: House
    environment: SourceEnvironment
    given: dict[str, str]


def documents_of(sources: Sequence[Source], kind: Kind | None, elsewhere: str = "") -> list[TemplateDocument]:
    """A document for each template given and for each template of the user's that one of them takes in.

    ``kind`` overrides what names say; ``elsewhere`` is the settings' templates folder.

    Raises:
        AfterwordError: a ``house.toml`` beside them cannot be used.
    """
    roots: dict[Path, _Root] = {}
    found: list[TemplateDocument] = []
    todo = [(source, root_of(source.path)) for source in sources]
    for source, folder in todo:
        root = roots.get(folder) or roots.setdefault(folder, _root(folder, elsewhere))
        root.given[_name(source.path, folder)] = source.text
    done = {(folder, _name(source.path, folder)) for source, folder in todo}
    referenced: set[tuple[Path, str]] = set()
    while todo:
        source, folder = todo.pop(0)
        root = roots[folder]
        template = _template(source, root, kind)
        found.append(TemplateDocument(template, source.path))
        for name in template.references:
            referenced.add((folder, name))
            if (folder, name) not in done and not name.startswith(OWN):
                done.add((folder, name))
                todo += _taken_in(name, root)
    for document in found:
        _settle(document, referenced, roots, kind)
    return found


def root_of(path: str) -> Path:
    """The templates folder that a file lies in: the nearest folder of that name, else the one above its kind's folder."""
    where = Path(path).parent
    for folder in (where, *where.parents):
        if folder.name == FOLDER:
            return folder
    return where.parent if where.name in {*Kind, "partials"} else where


def _root(folder: Path, elsewhere: str) -> _Root:
    given: dict[str, str] = {}
    others = tuple(Path(each) for each in (elsewhere,) if each)
    folders = tuple(dict.fromkeys((folder, *others, TEMPLATES)))
    own = folder.resolve() == TEMPLATES.resolve()
    return _Root(
        folder,
        House() if own else read_house([each for each in (folder, *others) if each.is_dir()]),
        SourceEnvironment(GivenLoader(folders, TEMPLATES, given)),
        given,
    )


def _name(path: str, folder: Path) -> str:
    return PurePath(path).relative_to(folder).as_posix() if folder != Path() else PurePath(path).as_posix()


def _template(source: Source, root: _Root, kind: Kind | None) -> Template:
    name = _name(source.path, root.folder)
    folder, _, file = name.rpartition("/")
    stem = _stem(file)
    part: Part = "piece"
    own_kind, move = "", ""
    meant: Kind | None = None
    if not folder:
        own_kind = stem if stem in root.house.kinds else ""
        meant = root.house.kinds.get(stem) or (Kind(stem) if stem in set(Kind) else None)
        part = "whole" if meant else "piece"
    elif folder in set(Kind):
        meant, move = Kind(folder), stem
        part = "message" if stem == "message" else "wording"
    elif folder == "partials" and stem in PARTIALS:
        part, move = "wording", stem
    return Template(name, source.text, root.environment, part, kind or meant, root.house, move, own_kind)


def _settle(
    document: TemplateDocument, referenced: set[tuple[Path, str]], roots: dict[Path, _Root], kind: Kind | None
) -> None:
    """What no name tells: a file that nobody takes in and that holds more than macros is a whole message, its kind guessed."""
    template = document.template
    folder = next(place for place, root in roots.items() if root.environment is template.environment)
    document.taken_in = (folder, template.name) in referenced
    misnamed = "/" in template.name and closest_kind(template) is not None
    alone = not document.taken_in and not misnamed
    own = _MARKUP.sub(" ", _MACRO_BODY.sub(" ", template.source))
    if template.part == "piece" and alone and own.strip() and not template.name.startswith("partials/"):
        template.part = "whole"
        template.kind = kind or template.kind or guess_kind(own, "subject:" in own.lower())
        document.asked_kind = template.kind
        document.stray = True


def _taken_in(name: str, root: _Root) -> Iterator[tuple[Source, Path]]:
    """The user's own file of a template that another one names."""
    path = root.folder.joinpath(*name.split("/"))
    loader = root.environment.loader
    assert isinstance(loader, GivenLoader)
    try:
        if loader.find(name) == path and root.folder.resolve() != TEMPLATES.resolve():
            source = read(path)
            root.given[name] = source.text
            yield source, root.folder
    except (AfterwordError, SecurityError):
        return  # a finding of the template that names it


def _stem(file: str) -> str:
    return next((file.removesuffix(suffix) for suffix in reversed(SUFFIXES) if file.endswith(suffix)), file)


def closest_kind(template: Template) -> str | None:
    """The kind that a template's own name or folder most likely means, None where it is one or resembles none."""
    folder, _, file = template.name.rpartition("/")
    word = folder or _stem(file)
    known = [*(each.value for each in Kind), *template.house.kinds, *(["partials"] if folder else [])]
    return None if word in known else closest(word, known)


def unknown_move(template: Template) -> tuple[str, str | None] | None:
    """A file of a kind's folder that no message is made from, with the file that was most likely meant."""
    folder, _, file = template.name.rpartition("/")
    if folder not in {*Kind, "partials"} or template.kind is None:
        return None
    known = PARTIALS if folder == "partials" else file_stems(Kind(folder))
    stem = _stem(file)
    return None if stem in known else (stem, closest(stem, known))
