"""Values as YAML or JSON writes them, so that every reader of YAML reads the same texts back."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date

Plain = str | list["Plain"] | dict[str, "Plain"]
"""A value as texts, lists and dicts. Absent and empty are both ``""``."""

STEP = 2
"""How far nested lines are indented."""

# What other YAML readers would take for something else than text: numbers (phone numbers too), hours like 14:00, yes and no.
_MISREAD = re.compile(
    r"[-+.]?[0-9][0-9_,.:eE+ -]*|0[xo][0-9a-fA-F]+|[-+]?\.(inf|nan)|~|y|n|yes|no|on|off|true|false|null|<<|=",
    re.IGNORECASE,
)
ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SPECIAL_START = "-?:,[]{}#&*!|>'\"%@`="
# What may stand in a JSON string as it is, and not in a YAML one.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def scalar(text: str, *, flow: bool = False, as_json: bool = False) -> str:
    """The text, plain where nobody can misread it, else in double quotes. ``flow``: it will stand inside brackets."""
    if as_json or not _plain(text, flow):
        quoted = json.dumps(text, ensure_ascii=False)
        return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    return text


def _plain(text: str, flow: bool) -> bool:
    if not text or text != text.strip() or text[0] in _SPECIAL_START or not text.isprintable():
        return False
    if ": " in text or " #" in text or text.endswith(":") or (flow and re.search(r"[,\[\]{}:?]", text)):
        return False
    if ISO.fullmatch(text):
        return _is_day(text)
    return not _MISREAD.fullmatch(text)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes values for one file: as JSON or as YAML, with its line ends."""

    as_json: bool
    newline: str

    def lines(self, value: Plain, column: int, *, braces: bool = False, gap: int = STEP) -> list[str]:
        """A dict or list as lines, one entry or item each, from a column on.

        ``braces`` writes each item of a list as ``{…}``; ``gap`` is how far after its dash an item begins.
        """
        pad = " " * column
        if isinstance(value, dict):
            lines = []
            for name, inner in value.items():
                if isinstance(inner, str):
                    lines.append(f"{pad}{name}: {self.block_scalar(inner, column + STEP)}")
                else:
                    lines += [f"{pad}{name}:", *self.lines(inner, column + STEP)]
            return lines
        if isinstance(value, list):
            lines = []
            for inner in value:
                if isinstance(inner, str):
                    lines.append(f"{pad}- {self.block_scalar(inner, column + STEP)}")
                elif braces:
                    lines.append(f"{pad}-{' ' * (gap - 1)}{self.inline(inner, flow=True)}")
                else:
                    first, *rest = self.lines(inner, column + gap)
                    lines += [f"{pad}-{' ' * (gap - 1)}{first.lstrip()}", *rest]
            return lines
        return [pad + self.block_scalar(value, column)]

    def block_scalar(self, text: str, column: int) -> str:
        """A text in block style: several lines stand below a ``|``, from a column on."""
        if "\n" in text and not self.as_json:
            return f"|-{self.newline}" + self.newline.join(" " * column + line for line in text.split("\n"))
        return self.inline(text, flow=False)

    def inline(self, value: Plain, *, flow: bool) -> str:
        """Any value on one line."""
        if isinstance(value, str):
            return scalar(value, flow=flow, as_json=self.as_json)
        if isinstance(value, list):
            return f"[{', '.join(self.inline(item, flow=True) for item in value)}]"
        entries = (
            f"{scalar(name, as_json=self.as_json)}: {self.inline(inner, flow=True)}" for name, inner in value.items()
        )
        return f"{{{', '.join(entries)}}}"
