"""The templates as files: list them, show one, copy one to change it, and check one before it goes out a thousand times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from drafts.atomic import write_bytes
from drafts.closest import closest
from drafts.composing.facts import FACTS, SLOTS
from drafts.composing.moves import PLAN
from drafts.errors import AfterwordError
from drafts.render import TEMPLATES

_MOVES = frozenset(move for steps in PLAN.values() for step in steps for move in step.moves)
_FORMS = frozenset({"name", "phone", *SLOTS})


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template: its name ("thank-you/opening"), its path, its purpose (its first comment's first line)."""

    name: str
    path: Path
    purpose: str


def files(folder: Path = TEMPLATES) -> list[TemplateFile]:
    """Every template in a folder, by name."""
    found = []
    for path in sorted(folder.rglob("*.j2")):
        source = path.read_text(encoding="utf-8")
        first = (
            source.removeprefix("{#").split("\n", 1)[0].removesuffix("#}").strip() if source.startswith("{#") else ""
        )
        found.append(TemplateFile(path.relative_to(folder).with_suffix("").as_posix(), path, first))
    return found


def list_text() -> str:
    """The templates, a line each."""
    known = files()
    width = max(len(each.name) for each in known)
    return "".join(f"{each.name.ljust(width)}  {each.purpose}\n" for each in known)


def source(name: str) -> str:
    """A template's source.

    Raises:
        AfterwordError: there is none of that name; the message names the closest.
    """
    return _find(name).path.read_text(encoding="utf-8")


def copy(name: str, folder: Path) -> Path:
    """Copy a template into a folder, under its own name; returns where it lies.

    Raises:
        AfterwordError: there is none of that name, or the file is there already.
    """
    found = _find(name)
    target = folder / f"{found.name}.j2"
    if target.exists():
        raise AfterwordError(f"{target}: is there already and stays as it is; move it away to get a fresh copy")
    target.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(target, found.path.read_bytes())
    return target


def check(path: Path) -> list[str]:
    """What is wrong with a template file, or with every one in a folder: a line each, ``path:line: fault; what to do``.

    Raises:
        AfterwordError: the path cannot be read, or the folder holds no template.
    """
    if path.is_dir():
        inside = sorted(path.rglob("*.j2"))
        if not inside:
            raise AfterwordError(f"{path}: holds no templates; their names end in .j2")
        return [problem for each in inside for problem in check(each)]
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AfterwordError(f"{path}: cannot be read: {error}") from error
    environment = ImmutableSandboxedEnvironment(autoescape=False)
    try:
        tree = environment.parse(text)
    except TemplateSyntaxError as error:
        return [f"{path}:{error.lineno}: {error.message}"]
    blocks = list(tree.find_all(nodes.Block))
    if not blocks:
        return [f"{path}:1: holds no phrasing; each stands between {{% block NAME %}} and {{% endblock %}}"]
    return [f"{path}:{line}: {fault}" for line, fault in sorted(_faults(blocks, environment))]


def _faults(blocks: Sequence[nodes.Block], environment: ImmutableSandboxedEnvironment) -> Iterator[tuple[int, str]]:
    known = {*FACTS, *_MOVES}
    for block in blocks:
        for node in block.find_all(nodes.Name):
            if node.ctx == "load" and node.name not in known:
                near = closest(node.name, known)
                yield node.lineno, f"unknown name {node.name!r}" + (f"; did you mean {near!r}?" if near else "")
        for attribute in block.find_all(nodes.Getattr):
            if attribute.attr not in _FORMS:
                near = closest(attribute.attr, _FORMS)
                yield (
                    attribute.lineno,
                    f"unknown form {attribute.attr!r}" + (f"; did you mean {near!r}?" if near else ""),
                )
        for filtered in block.find_all(nodes.Filter):
            if filtered.name not in environment.filters:
                near = closest(filtered.name, environment.filters)
                yield (
                    filtered.lineno,
                    f"unknown filter {filtered.name!r}" + (f"; did you mean {near!r}?" if near else ""),
                )


def _find(name: str) -> TemplateFile:
    known = files()
    wanted = name.removesuffix(".j2")
    found = next((each for each in known if each.name == wanted), None)
    if found is None:
        near = closest(wanted, [each.name for each in known])
        meant = f"; did you mean {near!r}?" if near else ""
        raise AfterwordError(f"no template {name!r}{meant}; `afterword templates list` shows them all")
    return found
