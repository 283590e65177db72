"""What to say of a key that is wrong, and how it is written right: the words of the error messages of ``drafts.reading``."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping

from drafts.closest import closest, folded
from drafts.notefile import characters
from drafts.notefile.keys import KEYS, Key, Shape, children
from drafts.notefile.tree import Mapping, Node, Scalar, Sequence


def unknown_key(key: Scalar, value: Node, path: str) -> str:
    """What to say of a key that is not in the table at this place."""
    name, end = key.text, key.end
    known = children(path)
    shown = f"unknown key {characters.shown(name)}"
    if " " in name and isinstance(value, Scalar) and value.empty and value.start == value.end == end:
        return f"the comma before {characters.shown(name)} begins a new key inside braces; put the whole text in quotes"
    if near := closest(name.replace("-", "_").replace(" ", "_"), known):
        return f'{shown}; did you mean "{near}"?'
    elsewhere = [each for each in KEYS if each.name == folded(name).replace(" ", "_")]
    if elsewhere:
        owner = elsewhere[0].parent.replace("[]", "")
        return f"{shown} here; {'put it under ' + owner if owner else 'write it without indentation'}"
    where = f"in {path.replace('[]', '')}" if path else "at this level"
    return f"{shown}; the keys {where} are {', '.join(known)}"


def colon_slip(node: Mapping, known: AnyMapping[str, Key]) -> str | None:
    """An unquoted text with a colon in it looks like a key to YAML: ``- the problem: trailers get lost``."""
    if len(node.entries) == 1 and not node.flow and node.entries[0][0].text not in known:
        text = node.entries[0][0].text
        if " " in text or not known:
            return f"the colon after {characters.shown(text)} makes it a key; put the whole text in quotes"
    return None


def written(key: Key) -> str:
    """How the key is written, for a message: ``name: Maria Alvarez``."""
    if key.shape in (Shape.GROUP, Shape.GROUPS):
        inner = next(iter(children(key.path + ("[]" if key.shape is Shape.GROUPS else "")).values()))
        group = f"{{{inner.name}: {inner.example or '…'}}}"
        return f"{key.name}: {group}" if key.shape is Shape.GROUP else f"{key.name}: [{group}]"
    if key.shape is Shape.TEXTS:
        return f"{key.name}: [one thing, another]"
    owner = key.parent
    line = f"{key.name}: {key.example or '…'}"
    return f"{owner}: {{{line}}}" if owner and "[]" not in owner else line


def wrong_shape(key: Key, node: Node) -> str:
    """What to say where, say, a list was wanted and a group of keys stands."""
    given = {Scalar: "a text", Sequence: "a list", Mapping: "a group of keys"}[type(node)]
    wanted = {Shape.GROUP: "a group of keys", Shape.GROUPS: "a list", Shape.TEXTS: "a list"}.get(key.shape, "a text")
    return f"{key.name} wants {wanted}, not {given}; write {written(key)}"
