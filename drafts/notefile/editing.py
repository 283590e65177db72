"""Put a value into notes that somebody wrote by hand, every other byte as it was: comments, order, quoting, line ends.

The tree knows where each value stands, so a value is put in by inserting text there, never by writing the file anew. Each
way to insert it is tried and read back, and only a text that reads as the old one with that one value more is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafts.notefile.tree import Mapping, Node, Scalar, Sequence, Unreadable, is_json, read_tree
from drafts.notefile.yaml_writing import STEP, Plain, Writer

Path = tuple[str | int, ...]
"""Where a value goes: ``("people", 0, "email")``; a list's length as the number means a new item."""


class CannotEdit(Exception):
    """The text is put together in a way that nothing can be inserted into safely."""


@dataclass(frozen=True, slots=True)
class _Change:
    """Put ``text`` at ``start``, in place of what is there up to ``end``. Changes are listed in the order of the text."""

    start: int
    end: int
    text: str


def put(text: str, path: Path, value: Plain) -> str:
    """The text with ``value`` at ``path``, where nothing (or an empty value) may stand yet. Raises ``CannotEdit``.

    Raises ``drafts.notefile.tree.Unreadable`` where ``text`` itself cannot be read. ``text`` has no byte order mark.
    """
    tree = read_tree(text)
    if tree is None:
        tree = Mapping(1, len(text), len(text), 0, flow=False)
    expected = _with(plain(tree), path, value)
    for changes in _Inserter(text).ways(tree, path, value):
        changed = text
        for change in reversed(changes):
            changed = changed[: change.start] + change.text + changed[change.end :]
        try:
            after = read_tree(changed)
        except Unreadable:
            continue
        if after is not None and plain(after) == expected:
            return changed
    raise CannotEdit(path)


def plain(node: Node | None) -> Plain:
    """A tree as texts, lists and dicts; an empty value is ``""``."""
    if node is None:
        return {}
    if isinstance(node, Scalar):
        return "" if node.empty else node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.entries}


def _with(whole: Plain, path: Path, value: Plain) -> Plain:
    """The whole with the value in its place."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items = list(whole) if isinstance(whole, list) else []
        items[step : step + 1] = [_with(items[step] if step < len(items) else "", rest, value)]
        return items
    entries = dict(whole) if isinstance(whole, dict) else {}
    entries[step] = _with(entries.get(step, ""), rest, value)
    return entries


class _Inserter:
    """Finds the places in one text where something can be inserted."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = re.search(r"\r\n|\n|\r", text)
        self.newline = found[0] if found else "\n"
        self.write = Writer(is_json(text), self.newline)

    def ways(self, node: Node, path: Path, value: Plain) -> Iterator[list[_Change]]:
        """Every way to put the value in, the tidiest first."""
        step, rest = path[0], path[1:]
        if isinstance(node, Mapping) and isinstance(step, str):
            key, inner = next(((key, inner) for key, inner in node.entries if key.text == step), (None, None))
            if key is None or inner is None:
                yield from self.add(node, {step: _nested(rest, value)})
            elif isinstance(inner, Scalar) and inner.empty:
                yield from self.fill(node, key, inner, _nested(rest, value))
            elif rest:
                yield from self.ways(inner, rest, value)
        elif isinstance(node, Sequence) and isinstance(step, int):
            if step < len(node.items):
                if rest:
                    yield from self.ways(node.items[step], rest, value)
            else:
                yield from self.add(node, [_nested(rest, value)])

    def fill(self, parent: Mapping, key: Scalar, empty: Scalar, value: Plain) -> Iterator[list[_Change]]:
        """Give a key that has no value one."""
        token = self.text[empty.start : empty.end]
        after = self.text[key.end : empty.start]
        if parent.flow or token:
            # "contacts: ~", "contacts: ''" or anything inside brackets: the value goes exactly there.
            gap = "" if after.endswith((" ", "\n", "\r")) else " "
            inline = self.write.inline(value, flow=parent.flow or not isinstance(value, str))
            yield [_Change(empty.start, empty.end, gap + inline)]
            if token and not parent.flow:
                yield [_Change(empty.start, empty.end, ""), self.below(empty.end, value, parent.column + STEP)]
            return
        if isinstance(value, str):
            yield from self.fill_text(empty, value, parent.column + STEP)
            return
        yield [self.below(empty.end, value, parent.column + STEP)]
        yield [_Change(empty.start, empty.start, " " + self.write.inline(value, flow=True))]

    def fill_text(self, empty: Scalar, value: str, column: int) -> Iterator[list[_Change]]:
        """Write a text behind its colon; what is on the rest of the line (a comment) stays, in its column if there is room."""
        mark, *below = self.write.block_scalar(value, column).split(self.newline)
        written = f" {mark}"
        spaces = re.compile("[ ]*").match(self.text, empty.end)
        room = len(spaces[0]) - 1 if spaces else 0
        changes = [_Change(empty.start, empty.end + max(0, min(room, len(written))), written)]
        if below:
            changes.append(self.new_lines(self.line_end(empty.end), below))
        yield changes
        yield [_Change(empty.start, empty.end, " " + self.write.inline(value, flow=False))]

    def add(self, node: Mapping | Sequence, value: Plain) -> Iterator[list[_Change]]:
        """Put one entry or item at the end of a collection."""
        if node.flow:
            yield from self.add_in_brackets(node, value)
            return
        braces, gap = self.like_last(node)
        lines = self.write.lines(value, node.column, braces=braces, gap=gap)
        if isinstance(node, Mapping) and node.column == 0:
            # A key of the whole file goes to its very end, behind comments and before empty lines.
            yield [self.new_lines(self.line_end(len(self.text.rstrip())), lines)]
            yield [self.new_lines(len(self.text), lines)]
        yield [self.new_lines(self.line_end(self.content_end(node)), lines)]
        yield [self.new_lines(self.line_end(max(node.start, node.end - 1)), lines)]
        yield [self.new_lines(node.end, lines)]

    def add_in_brackets(self, node: Mapping | Sequence, value: Plain) -> Iterator[list[_Change]]:
        item = self.write.inline(value, flow=True)
        if isinstance(value, dict | list):
            item = item[1:-1]
        last = self.content_end(node)
        if last == node.start:
            yield [_Change(node.start + 1, node.start + 1, item)]
            return
        comma = re.match(r"[ \t]*,", self.text[last:])
        indent = self.own_line_indent(node)
        if indent is None:
            yield [_Change(last, last, f", {item}")]
            return
        line_end = self.line_end(last)
        if line_end >= node.end - 1:
            # The closing bracket stands on the last item's own line.
            yield [_Change(last, last, f",{self.newline}{indent}{item}")]
        elif comma:
            yield [_Change(line_end, line_end, f"{self.newline}{indent}{item},")]
        else:
            yield [_Change(last, last, ","), _Change(line_end, line_end, f"{self.newline}{indent}{item}")]
        yield [_Change(last, last, f", {item}")]

    # ---- places

    def content_end(self, node: Node) -> int:
        """Where the last thing written inside a node ends (for an empty pair of brackets: where they begin)."""
        if isinstance(node, Scalar):
            return node.start + len(self.text[node.start : node.end].rstrip())
        if isinstance(node, Mapping):
            last: Node | None = None
            if node.entries:
                key, value = node.entries[-1]
                last = value if self.text[value.start : value.end].strip() else key
                if last is key:
                    return max(key.end, value.end)
        else:
            last = node.items[-1] if node.items else None
        if last is None:
            return node.start
        return last.end if not isinstance(last, Scalar) and last.flow else self.content_end(last)

    def line_end(self, offset: int) -> int:
        """Where the line of an offset ends, before its line break."""
        found = re.compile(r"[\r\n]").search(self.text, offset)
        return found.start() if found else len(self.text)

    def own_line_indent(self, node: Mapping | Sequence) -> str | None:
        """The white space before the last item, where it begins its line; None where it does not."""
        last = node.items[-1] if isinstance(node, Sequence) else node.entries[-1][0]
        before = re.split(r"[\r\n]", self.text[: last.start])[-1]
        return before if len(re.split(r"[\r\n]", self.text[: last.start])) > 1 and not before.strip() else None

    def like_last(self, node: Mapping | Sequence) -> tuple[bool, int]:
        """How the last item is written: in braces or not, and how far after its dash it begins."""
        if isinstance(node, Sequence) and node.items:
            last = node.items[-1]
            if isinstance(last, Mapping):
                return last.flow, max(STEP, last.column - node.column)
        return False, STEP

    def below(self, offset: int, value: Plain, column: int) -> _Change:
        return self.new_lines(self.line_end(offset), self.write.lines(value, column))

    # ---- texts

    def new_lines(self, offset: int, lines: list[str]) -> _Change:
        """Lines of their own at an offset that ends a line, or at the end of a text with or without a last line break."""
        body = self.newline.join(lines)
        if offset and self.text[offset - 1] not in "\r\n":
            return _Change(offset, offset, self.newline + body)
        return _Change(offset, offset, body + self.newline)


def _nested(path: Path, value: Plain) -> Plain:
    """The value inside the lists and groups that the rest of its path calls for."""
    for step in reversed(path):
        value = [value] if isinstance(step, int) else {step: value}
    return value
