"""A notes file read: YAML or JSON text in, ``Notes`` out, or everything that is wrong with it at once.

What keys there are and what each holds is in ``drafts.notefile.keys``; how text becomes a tree is in ``drafts.notefile.tree``. Here a tree is
compared with the table, value by value, and every problem is noted with its line before any of them is raised.
"""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from pathlib import Path
from typing import Any, NamedTuple

from drafts.closest import closest_name, folded
from drafts.errors import NotesError
from drafts.notefile import characters
from drafts.notefile.advice import colon_slip, unknown_key, written, wrong_shape
from drafts.notefile.building import built
from drafts.notefile.decoding import read_text
from drafts.notefile.keys import HIRING_TEAM, Key, Shape, children
from drafts.notefile.problems import MAX_PROBLEMS, Problems
from drafts.notefile.tree import Mapping, Node, Scalar, Sequence, Unreadable, read_tree, unprintable
from drafts.notefile.values import chosen, day, kept_lines, one_line, prose
from drafts.notes import Notes


def load(path: Path) -> Notes:
    """The notes in a file. Raises ``NotesError`` for a file that cannot be read and for notes that cannot be used."""
    decoded = read_text(path)
    return parse(decoded.text, str(path), path)


def parse(text: str, name: str, path: Path | None = None) -> Notes:
    """The notes in a text; ``name`` is what messages call it. Raises ``NotesError`` with every problem, sorted by line."""
    reader = _Reader(name)
    values = reader.read(text)
    if values is None and not reader.problems.all():
        reader.problem(1, 'this file is empty; fill it in, or start over with "afterword notes new"')
    if values is None or reader.problems.all():
        raise NotesError(reader.problems.all())
    return built(values, path)


def check_unfinished(text: str, name: str) -> None:
    """Raise ``NotesError`` for what is wrong with notes still being written: that something is missing yet is not wrong."""
    reader = _Reader(name, unfinished=True)
    reader.read(text)
    if reader.problems.all():
        raise NotesError(reader.problems.all())


class _Named(NamedTuple):
    """A person's name where something else refers to it."""

    key: Key
    scalar: Scalar


class _Reader:
    """Compares one tree with the table of keys; what is wrong gathers in ``problems``."""

    def __init__(self, name: str, *, unfinished: bool = False) -> None:
        self.problems = Problems(name)
        self.problem = self.problems.add
        self.unfinished = unfinished
        self.people_wrong = False

    # ---- the whole

    def read(self, text: str) -> dict[str, Any] | None:
        """The values of a text, names looked up, or None where there are none; what is wrong is in ``problems`` then."""
        for fault in unprintable(text):
            self.problem(fault.line, fault.message)
        try:
            tree = read_tree(text.removeprefix("\ufeff"))
        except Unreadable as unreadable:
            for fault in unreadable.faults:
                self.problem(fault.line, fault.message)
            return None
        if tree is None:
            return None
        if not isinstance(tree, Mapping):
            self.problem(
                tree.line, "these are no notes; notes begin with keys and colons, like company: Northwind Freight"
            )
            return None
        values = self.group(tree, "")
        people = tree.get("people")
        if isinstance(people, Sequence):
            self.distinct(people)
        names = {folded(each["name"]): each["name"] for each in values.get("people", []) if each.get("name")}
        for each in [*values.get("highlights", []), *values.get("contacts", [])]:
            for referring in ("for", "to"):
                if referring in each:
                    each[referring] = self.person(each[referring], names)
        return values

    def distinct(self, people: Sequence) -> None:
        """Two people of the same name could not be told apart by ``for``, ``to`` and ``--to``."""
        seen: dict[str, int] = {}
        for item in people.items:
            name = item.get("name") if isinstance(item, Mapping) else None
            if not isinstance(name, Scalar) or name.empty:
                continue
            form = folded(name.text)
            if form in seen:
                shown = characters.shown(name.text.strip())
                self.problem(
                    name.line, f"two people are called {shown} (line {seen[form]} too); tell them apart, or delete one"
                )
            seen.setdefault(form, name.line)

    def person(self, named: _Named, names: AnyMapping[str, str]) -> str:
        """The name exactly as in ``people`` (``names``, by folded form); one that differs only in case is meant to be it."""
        text = named.scalar.text.strip()
        form = folded(text)
        if form in names:
            return names[form]
        if named.key.parent == "contacts[]" and form.removeprefix("the ") == HIRING_TEAM:
            return ""
        if self.people_wrong or self.problems.full:
            return ""
        known = list(names.values())[:MAX_PROBLEMS]
        near = closest_name(text, known)
        if near:
            advice = f"did you mean {characters.shown(near)}?"
        elif names:
            advice = f"write one of {', '.join(known[:8])}"
        else:
            advice = "add that person to people"
        self.problem(named.scalar.line, f"{named.key.name}: {characters.shown(text)} is nobody in people; {advice}")
        return ""

    # ---- keys

    def group(self, node: Mapping, path: str) -> dict[str, Any]:
        """The values of a group's keys that are there and right, by name."""
        known = children(path)
        values: dict[str, Any] = {}
        seen: dict[str, int] = {}
        for scalar, value in node.entries:
            if self.problems.full:
                break
            if scalar.text in seen:
                first = seen[scalar.text]
                self.problem(scalar.line, f"{characters.shown(scalar.text)} stands twice (line {first} too); keep one")
                continue
            seen[scalar.text] = scalar.line
            if scalar.text not in known:
                self.problem(scalar.line, unknown_key(scalar, value, path))
            elif not (isinstance(value, Scalar) and value.empty):
                found = self.value(known[scalar.text], value)
                if found not in ("", [], None):
                    values[scalar.text] = found
        self.required(node, known, values)
        return values

    def required(self, node: Mapping, known: AnyMapping[str, Key], values: dict[str, Any]) -> None:
        """Name what must be there and is not. A key that is there but wrong has had its message already."""
        given = {scalar.text: (scalar, value) for scalar, value in reversed(node.entries)}
        for name, key in known.items():
            scalar, value = given.get(name, (None, None))
            absent = value is None or (isinstance(value, Scalar) and value.empty)
            if not key.required or not absent or name in values:
                continue
            line = scalar.line if scalar else node.line
            inner = [child for child in children(key.path).values() if child.required]
            for each in inner or [key]:
                self.missing(line, each)

    def missing(self, line: int, key: Key) -> None:
        if self.unfinished:
            return
        place = key.path.replace("[]", "")
        self.problem(line, f"{place} is missing; write {written(key)}")

    # ---- values

    def value(self, key: Key, node: Node) -> Any:
        """The value in the form the model wants: text, date, list of texts, dict, list of dicts, or a name to look up."""
        if key.shape is Shape.GROUP:
            if isinstance(node, Mapping):
                return self.group(node, key.path)
            self.misshapen(key, node)
            return None
        if key.shape is Shape.GROUPS:
            return self.groups(key, node)
        if key.shape is Shape.TEXTS:
            return self.texts(key, node)
        if not isinstance(node, Scalar):
            self.misshapen(key, node)
            return None
        if key.shape is Shape.DATE:
            return day(key, node, self.problem)
        if key.shape is Shape.CHOICE:
            return chosen(key, node, self.problem)
        if key.shape is Shape.LINES:
            return kept_lines(key, node, self.problem)
        if key.shape is Shape.PROSE:
            return prose(key, node, self.problem)
        text = one_line(key, node, self.problem)
        return _Named(key, node) if key.shape is Shape.PERSON and text else text

    def groups(self, key: Key, node: Node) -> list[dict[str, Any]] | None:
        """A list of groups; where the table allows it, a bare text stands for the group with that one key."""
        if isinstance(node, Mapping) or (isinstance(node, Scalar) and not key.short):
            self.misshapen(key, node)
            return None
        items = node.items if isinstance(node, Sequence) else [node]
        found = []
        for item in items:
            if isinstance(item, Mapping):
                if key.short and (slip := colon_slip(item, children(f"{key.path}[]"))):
                    self.problem(item.line, slip)
                else:
                    found.append(self.group(item, f"{key.path}[]"))
            elif isinstance(item, Scalar) and item.empty:
                continue
            elif isinstance(item, Scalar) and key.short:
                found.append({key.short: prose(key, item, self.problem)})
            else:
                inner = next(iter(children(f"{key.path}[]").values()))
                self.problem(item.line, f"{key.name} wants entries with keys of their own; write - {written(inner)}")
        return found

    def texts(self, key: Key, node: Node) -> list[str] | None:
        """A list of texts; a single text is a list of one."""
        if isinstance(node, Mapping):
            self.misshapen(key, node)
            return None
        found = []
        for item in node.items if isinstance(node, Sequence) else [node]:
            if isinstance(item, Scalar):
                if not item.empty:
                    found.append(prose(key, item, self.problem))
            elif isinstance(item, Mapping):
                slip = colon_slip(item, {})
                self.problem(item.line, slip or f"{key.name} wants plain texts; write one text a line after a dash")
            else:
                self.problem(item.line, f"{key.name} holds a list inside a list; write one text a line after a dash")
        return [text for text in found if text]

    def misshapen(self, key: Key, node: Node) -> None:
        self.people_wrong |= key.path == "people"
        self.problem(node.line, wrong_shape(key, node))
