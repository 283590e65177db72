"""Templates: a folder of Jinja files, read in a sandbox, where a word that the notes do not hold is an error and never a blank.

``templates/KIND/MOVE.j2`` holds the phrasings of one move ("opening", "close"), each in a block of its own:
``{% block warm_hour %}…{% endblock %}``. A block's first word says for which voice it was written (``any``: for every one).
``templates/KIND/message.j2`` holds the whole message, in one or more arrangements, with the moves as variables.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateError, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from drafts.kinds import Kind

VOICES = ("warm", "formal", "brief")
"""The voices a message can be written in; a phrasing marked ``any`` serves all of them."""

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
"""The templates that come with the program: beside ``drafts`` in the checkout and in the installed wheel alike."""

PARTIALS = frozenset({"greeting", "greeting_spoken", "sign_off", "sign_off_formal"})
"""Moves that every kind shares: they lie in ``templates/partials``."""

_CONTENT_WORD = re.compile(r"[a-z]{4,}")
_UNHEARD = frozenset(
    [
        "that",
        "this",
        "with",
        "have",
        "from",
        "would",
        "your",
        "will",
        "what",
        "when",
        "about",
        "could",
        "they",
        "them",
        "their",
        "which",
        "there",
    ]
)
"""Words that may stand in every sentence without anybody noticing."""


class TemplateFault(Exception):
    """A template that cannot be read or filled; the message names file, line and what is wrong."""


@dataclass(eq=False)
class Phrasing:
    """One wording of one move.

    ``needs`` are the facts it cannot do without ("topic.clause", "role"), ``stems`` the longer words of its own: two wordings
    that share them sound alike in one letter. ``begins`` is the first word of its own.
    """

    kind: Kind
    move: str
    name: str
    needs: frozenset[str]
    stems: frozenset[str]
    begins: str
    _body: list[nodes.Node] = field(repr=False)
    _environment: ImmutableSandboxedEnvironment = field(repr=False)
    _compiled: Template | None = field(default=None, repr=False)

    @cached_property
    def voice(self) -> str:
        """The voice it was written for, by the block name's first word."""
        return self.name.split("_", 1)[0]

    @cached_property
    def place(self) -> str:
        """Where to find it: "thank-you/opening.j2#warm_hour"."""
        return f"{folder_of(self.kind, self.move)}/{self.move}.j2#{self.name}"

    @cached_property
    def sounds(self) -> tuple[str, ...]:
        """What a reader hears again: its longer words, its first word ("^I"), and company and role where it names them ("=role")."""
        return (*sorted(self.stems), f"^{self.begins}", *sorted(f"={need}" for need in self.needs if "." not in need))

    @cached_property
    def forms(self) -> tuple[tuple[str, str], ...]:
        """The fragments it needs, each with the form in which it needs them: ("talk", "topic")."""
        parted = (need.partition(".") for need in sorted(self.needs))
        return tuple((root, form) for root, _, form in parted if form)

    def fits(self, facts: Mapping[str, Any]) -> bool:
        """Whether the facts hold everything this wording needs."""
        return all(_holds(facts, path) for path in self.needs)

    def fill(self, facts: Mapping[str, Any]) -> str:
        """The wording with the facts put in. Raises ``TemplateFault`` where one is missing or the sandbox refuses."""
        if self._compiled is None:
            self._compiled = _compile(self._environment, self._body, self.place)
        try:
            return self._compiled.render(facts)
        except (UndefinedError, SecurityError) as error:
            raise TemplateFault(f"{self.place}: {error}") from error


def folder_of(kind: Kind, move: str) -> str:
    """The folder in which a move's file lies."""
    return "partials" if move in PARTIALS else kind.value


def _holds(facts: Mapping[str, Any], path: str) -> bool:
    value: Any = facts
    for step in path.split("."):
        if not isinstance(value, Mapping) or step not in value:
            return False
        value = value[step]
    return True


class Library:
    """The phrasings of one templates folder; files are read at first use and kept.

    ``folder`` defaults to the program's own templates. With a folder of the user's, a file that it lacks is taken from the
    program's.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folders = tuple(path for path in (folder, TEMPLATES) if path is not None)
        self._environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader([str(path) for path in self.folders], encoding="utf-8"),
            undefined=StrictUndefined,
            autoescape=False,  # the result is plain text, and values must stay as typed
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self._read: dict[tuple[Kind, str], tuple[Phrasing, ...]] = {}

    def phrasings(self, kind: Kind, move: str) -> tuple[Phrasing, ...]:
        """Every wording of a move, in the file's order. Raises ``TemplateFault`` for a missing or broken file."""
        key = (kind, move)
        if key not in self._read:
            self._read[key] = tuple(self._load(kind, move))
        return self._read[key]

    def _load(self, kind: Kind, move: str) -> list[Phrasing]:
        name = f"{folder_of(kind, move)}/{move}.j2"
        try:
            source, _, _ = self._loader.get_source(self._environment, name)
            tree = self._environment.parse(source, name, name)
        except TemplateError as error:
            line = getattr(error, "lineno", None)
            raise TemplateFault(f"templates/{name}{f':{line}' if line else ''}: {error.message or error}") from error
        blocks = list(tree.find_all(nodes.Block))
        if not blocks:
            raise TemplateFault(
                f"templates/{name}: no phrasing: each stands between {{% block NAME %}} and {{% endblock %}}"
            )
        return [self._phrasing(kind, move, block) for block in blocks]

    @property
    def _loader(self) -> FileSystemLoader:
        loader = self._environment.loader
        assert isinstance(loader, FileSystemLoader)
        return loader

    def _phrasing(self, kind: Kind, move: str, block: nodes.Block) -> Phrasing:
        own = " ".join(data.data for data in block.find_all(nodes.TemplateData))
        return Phrasing(
            kind,
            move,
            block.name,
            _needs(block),
            frozenset(word[:4] for word in _CONTENT_WORD.findall(own.lower()) if word not in _UNHEARD),
            own.split()[0] if own.split() else "",
            block.body,
            self._environment,
        )


@cache
def library(folder: Path | None = None) -> Library:
    """The one library of a folder in this process, so that compiled templates are kept."""
    return Library(folder)


def _needs(block: nodes.Block) -> frozenset[str]:
    """The facts named outside every ``if``: what the wording cannot do without."""
    found: set[str] = set()

    def walk(node: nodes.Node) -> None:
        if isinstance(node, nodes.If):
            return
        path = _path(node)
        if path:
            found.add(path)
            return
        for child in node.iter_child_nodes():
            walk(child)

    for node in block.body:
        walk(node)
    return frozenset(found)


def _path(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        before = _path(node.node)
        return f"{before}.{node.attr}" if before else ""
    return ""


def _compile(environment: ImmutableSandboxedEnvironment, body: list[nodes.Node], place: str) -> Template:
    # One block is compiled alone: compiling whole files costs ten times as much at start-up, for phrasings nobody gets.
    tree = nodes.Template(body, lineno=1)
    tree.set_environment(environment)
    code = environment.compile(tree, place, place)
    return environment.template_class.from_code(environment, code, environment.globals)
