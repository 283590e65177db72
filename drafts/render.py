"""Templates: folders of Jinja files, read in a sandbox, where a word that the notes do not hold is an error and never a blank.

``templates/KIND/MOVE.j2`` holds the phrasings of one move ("opening", "close"), each in a block of its own:
``{% block warm_hour %}…{% endblock %}``. A block's first word says for which voice it was written (``any``: for every one).
``templates/KIND/message.j2`` holds the whole message, in one or more arrangements, with the moves as variables.
``KIND.j2`` in a folder of one's own is a whole message, written out (``drafts.whole``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from jinja2 import Template, TemplateError, TemplateNotFound, UndefinedError, nodes
from jinja2.exceptions import SecurityError

from drafts.errors import AfterwordError
from drafts.house import VOICES, House, read_house
from drafts.kinds import Kind
from drafts.needing import holds, made_by, needs
from drafts.sandbox.budget import budget
from drafts.sandbox.environment import TemplateEnvironment
from drafts.sandbox.folders import FolderLoader
from drafts.sandbox.plain_wording import Pieces, pieces_of, put_in
from drafts.variables import FORMS

__all__ = ["PARTIALS", "TEMPLATES", "VOICES", "Library", "Phrasing", "TemplateFault", "folder_of", "library"]

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
"""The templates that come with the program: beside ``drafts`` in the checkout and in the installed wheel alike."""

PARTIALS = frozenset({"greeting", "greeting_spoken", "sign_off", "sign_off_formal"})
"""Moves that every kind shares: they lie in ``templates/partials``."""

_LACKING = re.compile(r"'(?:(?P<asked>[\w.]+)' is undefined|(?P<form>\w+)' is not there)")
_CONTENT_WORD = re.compile(r"[a-z]{4,}")
_UNHEARD = frozenset(
    [
        "that", "this", "with", "have", "from", "would", "your", "will", "what", "when", "about", "could", "they", "them", "their",
        "which", "there",
    ]
)  # fmt: skip
"""Words that may stand in every sentence without anybody noticing."""


class TemplateFault(AfterwordError):
    """A template that cannot be read or filled; the message names file, line and what is wrong."""


class LackingFault(TemplateFault):
    """A template wrote what is not there; ``name`` is what it wrote, ``place`` where."""

    def __init__(self, place: str, name: str, message: str) -> None:
        """Take the place (file and line), the name and Jinja's words."""
        self.place, self.name = place, name
        super().__init__(f"{place}: {message}")


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
    _environment: TemplateEnvironment = field(repr=False)
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
    def forms(self) -> tuple[tuple[str, str], ...]:
        """The fragments it needs, each with the form in which it needs them: ("talk", "topic")."""
        parted = (need.partition(".") for need in sorted(self.needs))
        return tuple((root, form) for root, _, form in parted if form)

    @cached_property
    def bare(self) -> bool:
        """Whether it has no word of its own: what stands in the notes is said without a preface."""
        return bool(self.forms) and not any(map(str.isalpha, self.begins))

    @cached_property
    def _pieces(self) -> Pieces | None:
        return pieces_of(self._body)

    @cached_property
    def _constant(self) -> str | None:
        """What a wording without facts says, which is the same in every message; None for one that needs facts."""
        bare = self._pieces is not None and all(isinstance(piece, str) for piece in self._pieces)
        text = put_in(self._pieces, {}) if bare and self._pieces is not None else None
        return None if text is None else _one_stop(text)

    def fits(self, facts: Mapping[str, Any]) -> bool:
        """Whether the facts hold everything this wording needs."""
        return all(holds(facts, path) for path in self.needs)

    def fill(self, facts: Mapping[str, Any]) -> str:
        """The wording with the facts put in. Raises ``TemplateFault`` where one is missing or the sandbox refuses."""
        if self._constant is not None:
            return self._constant
        if self._pieces is not None and (text := put_in(self._pieces, facts)) is not None:
            return _one_stop(text)
        with filling(self.place):
            if self._compiled is None:
                self._compiled = _compile(self._environment, self._body, self.place)
            return _one_stop(self._compiled.render(facts))


# "I would be proud to join Argolis Ferries S.A.." has a stop too many, and "wait ..." has none.
_TWO_STOPS = re.compile(r"(\b(?:[A-Z]\.(?:[A-Z]\.)+|(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|[ap]\.m)\.))\.(?!\.)")


def _one_stop(text: str) -> str:
    """``text`` with one stop where an abbreviation's own ends the sentence."""
    return _TWO_STOPS.sub(r"\1", text) if ".." in text else text


def lacked(error: UndefinedError) -> str:
    """The variable or form that a template wrote and the notes do not hold, "" where it wrote what no notes ever hold."""
    found = _LACKING.match(str(error))
    return (found["asked"] or found["form"] if found["asked"] or found["form"] in FORMS else "") if found else ""


@contextmanager
def filling(place: str) -> Iterator[None]:
    """Fill a template within its budget. Whatever it does wrong is a ``TemplateFault`` that names it."""
    try:
        with budget():
            yield
    except UndefinedError as error:
        if name := lacked(error):
            raise LackingFault(_place(error, place), name, str(error)) from error
        raise TemplateFault(f"{_place(error, place)}: cannot be filled: {str(error).rstrip('.')}") from error
    except TemplateNotFound as error:
        raise TemplateFault(
            f"{_place(error, place)}: there is no template {error.name!r} in the templates folder"
        ) from error
    except SecurityError as error:
        raise TemplateFault(f"{_place(error, place)}: {error}") from error
    except RecursionError as error:
        raise TemplateFault(f"{_place(error, place)}: calls itself without end") from error
    except (
        TemplateError, ArithmeticError, AssertionError, AttributeError, LookupError, MemoryError, SyntaxError, TypeError, ValueError,
    ) as error:  # fmt: skip
        # What only a template of somebody's own can do: divide by nothing, add a word to a number.
        said = str(error).split("\n")[0] or type(error).__name__
        raise TemplateFault(f"{_place(error, place)}: cannot be filled: {said}") from error


def _place(error: Exception, place: str) -> str:
    """The file and line of the template in which something went wrong, as Jinja left them in the traceback."""
    found, trace = place, error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if ".j2" in name:
            found = f"{name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found


def folder_of(kind: Kind, move: str) -> str:
    """The folder in which a move's file lies."""
    return "partials" if move in PARTIALS else kind.value


class Library:
    """The phrasings of the program's templates; files are read at first use and kept.

    ``house`` are folders of the user's, the nearest first: a file that they lack is taken from the program's.
    """

    def __init__(self, house: tuple[Path, ...] = ()) -> None:
        self.house = house
        self.loader = FolderLoader((*house, TEMPLATES), TEMPLATES)
        self.environment = TemplateEnvironment(self.loader)
        self._read: dict[tuple[Kind, str], tuple[Phrasing, ...]] = {}

    @cached_property
    def own(self) -> House:
        """The kinds and voices that the user's folders add."""
        return read_house(self.house)

    def phrasings(self, kind: Kind, move: str) -> tuple[Phrasing, ...]:
        """Every wording of a move, in the file's order. Raises ``TemplateFault`` for a missing or broken file."""
        key = (kind, move)
        if key not in self._read:
            self._read[key] = tuple(self._load(kind, move))
        return self._read[key]

    def _load(self, kind: Kind, move: str) -> list[Phrasing]:
        name = f"{folder_of(kind, move)}/{move}.j2"
        blocks, top = self._blocks(name, frozenset())
        if not blocks:
            raise TemplateFault(
                f"templates/{name}: no phrasing: each stands between {{% block NAME %}} and {{% endblock %}}"
            )
        return [self._phrasing(kind, move, block, top) for block in blocks.values()]

    def _blocks(self, name: str, seen: frozenset[str]) -> tuple[dict[str, nodes.Block], list[nodes.Node]]:
        """The blocks of a file with those of the file it extends, which it adds to and overrides; and what it imports or sets on top."""
        tree = self.tree(name)
        blocks: dict[str, nodes.Block] = {}
        top: list[nodes.Node] = []
        for node in tree.body:
            if isinstance(node, nodes.Extends):
                parent = node.template.value if isinstance(node.template, nodes.Const) else None
                if not isinstance(parent, str) or parent in seen:
                    raise TemplateFault(f"templates/{name}:{node.lineno}: extends what is no other template's name")
                blocks, top = self._blocks(parent, seen | {name, parent})
            elif isinstance(node, nodes.Import | nodes.FromImport | nodes.Macro | nodes.Assign | nodes.AssignBlock):
                top.append(node)
        blocks.update({block.name: block for block in tree.find_all(nodes.Block)})
        return blocks, top

    def tree(self, name: str) -> nodes.Template:
        """A template as parsed. Raises ``TemplateFault`` for a missing or broken file."""
        try:
            source, path, _ = self.loader.get_source(self.environment, name)
            return self.environment.parse(source, name, path)
        except TemplateNotFound as error:
            raise TemplateFault(f"templates/{name}: there is no template {error.name!r}") from error
        except (TemplateError, SecurityError) as error:
            line = getattr(error, "lineno", None)
            raise TemplateFault(f"templates/{name}{f':{line}' if line else ''}: {error.message or error}") from error
        except (
            OSError,
            UnicodeDecodeError,
            ValueError,
            RecursionError,
            AttributeError,
            TypeError,
            MemoryError,
        ) as error:
            raise TemplateFault(f"templates/{name}: cannot be read: {error}") from error

    def _phrasing(self, kind: Kind, move: str, block: nodes.Block, top: list[nodes.Node]) -> Phrasing:
        own = " ".join(data.data for data in block.find_all(nodes.TemplateData))
        return Phrasing(
            kind,
            move,
            block.name,
            needs(block.body, made_by(top)),
            frozenset(word[:4] for word in _CONTENT_WORD.findall(own.lower()) if word not in _UNHEARD),
            own.split()[0] if own.split() else "",
            [*top, *block.body],
            self.environment,
        )


@cache
def library(house: tuple[Path, ...] = ()) -> Library:
    """The one library of some folders in this process, so that compiled templates are kept."""
    return Library(house)


def _compile(environment: TemplateEnvironment, body: list[nodes.Node], place: str) -> Template:
    # One block is compiled alone: compiling whole files costs ten times as much at start-up, for phrasings nobody gets.
    tree = nodes.Template(body, lineno=1)
    tree.set_environment(environment)
    code = environment.compile(tree, place, place)
    return environment.template_class.from_code(environment, code, environment.globals)
