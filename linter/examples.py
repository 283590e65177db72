"""Read a rule's docstring: its summary, its reasons, and its examples, which are also its tests."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SECTION = re.compile(r"^(Notes|Bad|Good|Fixed):[ \t]*$", re.MULTILINE)
_MARKS = re.compile(r"[ ]*\^[\^ ]*")


@dataclass(frozen=True, slots=True)
class Example:
    """One example. ``label`` is Bad, Good or Fixed; ``spans`` are the marked places of a Bad one, each within one line."""

    label: str
    text: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A docstring in parts. ``notes`` is the notes file (YAML) that the examples are checked against, "" for none."""

    summary: str
    why: str
    examples: tuple[Example, ...]
    notes: str = ""


def read_page(doc: str) -> Page:
    """The parts of a rule's (dedented) docstring."""
    pieces = _SECTION.split(doc)
    head = pieces[0].strip()
    summary, _, why = head.partition("\n\n")
    examples = [_example(label, text) for label, text in zip(pieces[1::2], pieces[2::2], strict=True)]
    notes = "".join(example.text for example in examples if example.label == "Notes")
    return Page(
        " ".join(summary.split()), why.strip(), tuple(each for each in examples if each.label != "Notes"), notes
    )


def _example(label: str, block: str) -> Example:
    lines = [line[4:] if line.startswith("    ") else line.strip() for line in block.strip("\n").split("\n")]
    text, spans, line_start = "", [], 0
    for line in lines:
        if _MARKS.fullmatch(line) and text:
            spans += [(line_start + run.start(), line_start + run.end()) for run in re.finditer(r"\^+", line)]
            continue
        line_start = len(text)
        text += f"{line}\n"
    return Example(label, text.rstrip("\n") + "\n", tuple(spans))


_FILE = re.compile(r"^\{# (?P<path>[\w./-]+\.j2) #\}$", re.MULTILINE)


def template_files(text: str) -> list[tuple[str, int, str]]:
    """The templates in an example of family J, each opened by a comment that names its file: path, where it begins, source."""
    starts = [(found["path"], found.start()) for found in _FILE.finditer(text)]
    ends = [start for _, start in starts[1:]] + [len(text)]
    return [(path, start, text[start:end]) for (path, start), end in zip(starts, ends, strict=True)]
