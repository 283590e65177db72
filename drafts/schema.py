"""The JSON Schema of the notes file, made from the table of keys: editors complete, explain and check notes with it.

``python -m drafts.schema`` writes ``docs/notes.schema.json``; with ``--check`` it only says whether that is up to date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from drafts.notefile.keys import Key, Shape, children

_DOCUMENT = Path(__file__).parent.parent / "docs" / "notes.schema.json"

# Every scalar is read as text, so an editor must not call a number or yes wrong.
_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean", "null"]}
_DATE: dict[str, Any] = {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def schema() -> dict[str, Any]:
    """The schema as a value for ``json.dumps``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Interview notes for afterword",
        **_group(""),
    }


def schema_text() -> str:
    """The schema as the text of its file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _group(path: str) -> dict[str, Any]:
    keys = children(path)
    group: dict[str, Any] = {"type": "object", "additionalProperties": False}
    group["properties"] = {name: _value(key) for name, key in keys.items()}
    if required := [name for name, key in keys.items() if key.required]:
        group["required"] = required
    return group


def _value(key: Key) -> dict[str, Any]:
    told: dict[str, Any] = {"description": key.help}
    if key.example:
        told["examples"] = [key.example]
    return told | _type(key)


def _type(key: Key) -> dict[str, Any]:
    if key.shape is Shape.GROUP:
        group = _group(key.path)
        return group if key.required else {**group, "type": ["object", "null"]}
    if key.shape is Shape.GROUPS:
        item = _group(f"{key.path}[]")
        if not key.short:
            return {"type": ["array", "null"], "items": item}
        return {"anyOf": [{"type": "array", "items": {"anyOf": [_TEXT, item]}}, _TEXT]}
    if key.shape is Shape.TEXTS:
        return {"anyOf": [{"type": "array", "items": _TEXT}, _TEXT]}
    if key.shape is Shape.CHOICE:
        return {"enum": [*key.choices] if key.required else [*key.choices, None]}
    return _DATE if key.shape is Shape.DATE else _TEXT


def main(arguments: list[str]) -> int:
    """Write the schema's file, or check it: 0 up to date or written, 1 stale."""
    fresh = schema_text()
    if "--check" in arguments:
        current = _DOCUMENT.read_text(encoding="utf-8") if _DOCUMENT.is_file() else ""
        return 0 if current == fresh else 1
    with _DOCUMENT.open("w", encoding="utf-8", newline="\n") as file:
        file.write(fresh)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
