"""New notes before the first answer: every key, empty, with what it is for beside it."""

from __future__ import annotations

from drafts.notefile.keys import KEYS, Key, Shape, children

SCHEMA_NAME = "afterword-notes.schema.json"
"""The schema lies beside the notes: an editor finds a relative name everywhere, an installed package's folder nowhere."""

_COMMENT_COLUMN = 24

_HEAD = f"""\
# yaml-language-server: $schema={SCHEMA_NAME}
# Notes of one interview. Leave empty what you do not know. Text that has a colon and a space in it, or begins with
# a mark like - # @ & * ! %, goes in "quotes". Dates are year-month-day.
"""


def skeleton() -> str:
    """The text of a notes file that answers nothing yet."""
    lines = [_HEAD]
    for key in children("").values():
        if key.path in ("outcome", "contacts"):
            continue
        lines.append(_line(key, 0))
        if key.shape is Shape.GROUP:
            lines += [_line(inner, 2) for inner in children(key.path).values()]
        elif key.path == "people":
            lines += _example_person()
    lines.append(f"outcome: pending{' ' * (_COMMENT_COLUMN - 16)}# {', '.join(_choices('outcome'))}")
    lines.append(_line(children("")["contacts"], 0))
    return "\n".join(lines) + "\n"


def _line(key: Key, indent: int) -> str:
    written = f"{' ' * indent}{key.name}:"
    told = f"{key.help[:-1]}: {', '.join(key.choices)}" if key.choices else key.help
    return f"{written.ljust(_COMMENT_COLUMN)}# {told}"


def _choices(path: str) -> tuple[str, ...]:
    return next(key.choices for key in KEYS if key.path == path)


def _example_person() -> list[str]:
    """What a person can hold, as comments: a key without a value would be one person without a name."""
    lines = []
    for key in children("people[]").values():
        if key.shape in (Shape.TEXT, Shape.CHOICE, Shape.TEXTS, Shape.PROSE) and key.example:
            value = f"[{key.example}]" if key.shape is Shape.TEXTS else key.example
            lines.append(f"#  {'- ' if key.required else '  '}{key.name}: {value}")
    return lines
