"""YAML or JSON text as a tree of texts that know where they stand, or the reasons why it is none.

Built from PyYAML's events instead of its composer: nothing is resolved (``No`` stays ``No``), nothing is expanded (aliases
are refused, so there is no bomb to defuse), and nesting is counted instead of recursed into.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from drafts.notefile.characters import LINE_BREAKS, described
from drafts.notefile.yaml_faults import in_plain_english

MAX_CHARACTERS = 200_000
"""Notes of one interview are a few thousand characters; a file past this is something else, and slow to read."""

MAX_DEPTH = 12
"""The deepest key of the notes stands four levels down."""

_MANY = 100

_NOT_IN_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_JSON_STRING_OR_TAB = re.compile(r'"(?:[^"\\]|\\.)*"|\t')
_STRING_TAG = "tag:yaml.org,2002:str"


@dataclass(slots=True)
class Scalar:
    """A text. ``style`` is "" for a plain one, else its mark: ``'``, ``"``, ``|`` or ``>``; offsets count code points."""

    text: str
    line: int
    start: int
    end: int
    style: str = ""

    @property
    def empty(self) -> bool:
        """Nothing was written: ``email:``, or the words YAML and JSON have for it."""
        return not self.text.strip() or (not self.style and self.text in ("null", "~"))


@dataclass(slots=True)
class Sequence:
    """A list. ``flow`` tells ``[a, b]`` from one item a line; ``column`` is where its first mark stands, from 0."""

    line: int
    start: int
    end: int
    column: int
    flow: bool
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys and values in the order written, duplicates and all."""

    line: int
    start: int
    end: int
    column: int
    flow: bool
    entries: list[tuple[Scalar, Node]] = field(default_factory=list)

    def get(self, name: str) -> Node | None:
        """The value of the first entry with this key, or None."""
        return next((value for key, value in self.entries if key.text == name), None)


Node = Scalar | Sequence | Mapping


class Fault(NamedTuple):
    """Why the text is no tree, and in which line (from 1)."""

    line: int
    message: str


class Unreadable(Exception):
    """The text has no tree. ``faults`` says why."""

    def __init__(self, *faults: Fault) -> None:
        """Take the faults, in order."""
        super().__init__(*(fault.message for fault in faults))
        self.faults = faults


def is_json(text: str) -> bool:
    """Whether the text is a JSON object (which is read as YAML too, but must be written as JSON)."""
    if not text.lstrip().startswith("{"):
        return False
    import json

    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def read_tree(text: str) -> Node | None:
    """The tree of a text (no byte order mark); None for a text that holds nothing but comments. Raises ``Unreadable``.

    Characters that YAML cannot hold are read as U+FFFD, so that what else is wrong is found too: ask ``unprintable`` for them.
    """
    if len(text) > MAX_CHARACTERS:
        raise Unreadable(
            Fault(1, f"this is too long for notes (over {MAX_CHARACTERS:,} characters); is it the right file?")
        )
    text = _NOT_IN_YAML.sub("\ufffd", text)
    if "\t" in text and is_json(text):
        # JSON may be indented with tabs, YAML may not. One character for one: offsets stay true.
        text = _JSON_STRING_OR_TAB.sub(lambda found: " " if found[0] == "\t" else found[0], text)
    return _build(text)


def unprintable(text: str) -> list[Fault]:
    """The characters anywhere in the file, comments too, that YAML cannot hold: each once a line, the first hundred."""
    faults: dict[Fault, None] = {}
    line, counted = 1, 0
    for found in _NOT_IN_YAML.finditer(text[: MAX_CHARACTERS + 1]):
        line += line_of(text[counted : found.start()], found.start()) - 1
        counted = found.start()
        faults[Fault(line, f"{described(found[0])} cannot stand in notes; delete it")] = None
        if len(faults) == _MANY:
            break
    return list(faults)


def line_of(text: str, offset: int) -> int:
    """The line (from 1) of an offset, counted as YAML counts lines."""
    return 1 + len(re.findall(rf"\r\n|[{LINE_BREAKS}]", text[:offset]))


def _build(text: str) -> Node | None:
    import yaml

    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise Unreadable(Fault(*in_plain_english(error, text))) from None
    except (ValueError, OverflowError):
        # PyYAML lets chr() fail on "\UFFFFFFFF" inside a quoted text.
        raise Unreadable(
            Fault(builder.line, "an escape like \\U00110000 names no character; write the character")
        ) from None
    return builder.root


class _Builder:
    """Puts events together. One level of ``open`` is a collection whose end has not come yet."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.line = 1
        self.documents = 0
        self.open: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []

    def take(self, event: Any) -> None:
        name = type(event).__name__
        self.line = event.start_mark.line + 1
        if name == "DocumentStartEvent":
            self.documents += 1
        elif name == "AliasEvent":
            raise Unreadable(Fault(self.line, f'a value begins with "*" (*{event.anchor}); put the text in quotes'))
        elif name in ("ScalarEvent", "SequenceStartEvent", "MappingStartEvent"):
            self._begin(event, name)
        elif name in ("SequenceEndEvent", "MappingEndEvent"):
            self.open.pop().end = event.end_mark.index
            self.keys.pop()

    def _begin(self, event: Any, name: str) -> None:
        if event.anchor is not None:
            raise Unreadable(Fault(self.line, f'a value begins with "&" (&{event.anchor}); put the text in quotes'))
        if event.tag not in (None, "!", _STRING_TAG):
            raise Unreadable(Fault(self.line, 'a value begins with "!"; put the text in quotes'))
        start, end = event.start_mark, event.end_mark
        if name == "ScalarEvent":
            self._add(Scalar(event.value, self.line, start.index, end.index, event.style or ""))
            return
        if len(self.open) >= MAX_DEPTH:
            raise Unreadable(
                Fault(self.line, "brackets or dashes nested this deeply are no notes; write one thing a line")
            )
        node: Sequence | Mapping
        kind = Sequence if name == "SequenceStartEvent" else Mapping
        node = kind(self.line, start.index, end.index, start.column, bool(event.flow_style))
        self._add(node)
        self.open.append(node)
        self.keys.append(None)

    def _add(self, node: Node) -> None:
        if not self.open:
            if self.documents > 1:
                if isinstance(node, Scalar) and node.empty:
                    return
                raise Unreadable(Fault(self.line, 'a second set of notes begins after "---"; give each its own file'))
            self.root = None if isinstance(node, Scalar) and node.empty else node
            return
        parent = self.open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif (key := self.keys[-1]) is not None:
            parent.entries.append((key, node))
            self.keys[-1] = None
        elif isinstance(node, Scalar):
            self.keys[-1] = node
        else:
            raise Unreadable(Fault(node.line, "a list or a group stands where a key should; write key: value"))
