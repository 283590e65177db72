"""The faulty templates of ``tests/data/templates/faulty.txt``, each with what must be reported."""

import re
from dataclasses import dataclass

from tests.hostile import DATA

_MARK = re.compile("[⟦⟧]")


@dataclass(frozen=True)
class Faulty:
    """``files``: path to source; ``spans``: (path, start, end) of every finding; ``code``: the rule of all of them."""

    code: str
    files: dict[str, str]
    spans: frozenset[tuple[str, int, int]]


def faulty() -> list[Faulty]:
    """Every case, in order."""
    text = (DATA / "faulty.txt").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^=== (\w+) (\S+)\n", text)
    return [
        _case(code, path, body.rstrip("\n") + "\n")
        for code, path, body in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)
    ]


def _case(code: str, path: str, body: str) -> Faulty:
    first, *rest = re.split(r"(?m)^--- (\S+)\n", body)
    sources = {path: first, **dict(zip(rest[::2], rest[1::2], strict=True))}
    spans = set()
    for name, source in sources.items():
        marks = [found.start() - place for place, found in enumerate(_MARK.finditer(source))]
        spans |= {(name, start, end) for start, end in zip(marks[::2], marks[1::2], strict=True)}
    return Faulty(code, {name: _MARK.sub("", source) for name, source in sources.items()}, frozenset(spans))
