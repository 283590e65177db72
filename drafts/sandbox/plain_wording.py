"""Wordings that are nothing but text with facts put in: most of them, and they need no Jinja to be filled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import nodes

from drafts.needing import path_of
from drafts.notefile.characters import refused
from drafts.sandbox.tables import LIMITS

Pieces = tuple[tuple[str, tuple[str, ...]], ...]
"""Texts, each with the path of the fact that stands behind it: ("Dear ", ("reader",)). Behind the last one there is none."""


def pieces_of(body: Iterable[nodes.Node]) -> Pieces | None:
    """A wording as its pieces, None where it does more than put facts in."""
    found: list[tuple[str, tuple[str, ...]]] = []
    text = ""
    for node in body:
        if isinstance(node, nodes.ExprStmt):
            continue  # a step, which the sandbox counts
        if not isinstance(node, nodes.Output):
            return None
        for part in node.nodes:
            if isinstance(part, nodes.TemplateData):
                text += part.data
            elif path := path_of(part):
                found.append((text, tuple(path.split("."))))
                text = ""
            else:
                return None
    return (*found, (text, ()))


def put_in(pieces: Pieces, facts: Mapping[str, Any]) -> str | None:
    """The pieces with the facts put in; None where one is no text or the sandbox would refuse it: Jinja says what is wrong."""
    said = []
    for text, path in pieces:
        said.append(text)
        if path:
            value: Any = facts
            for step in path:
                value = value.get(step) if isinstance(value, Mapping) else None
            if not isinstance(value, str):
                return None
            said.append(value)
    filled = "".join(said)
    return None if len(filled) > LIMITS.output or refused(filled, white=True) else filled
