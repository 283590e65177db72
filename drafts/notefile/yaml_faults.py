"""PyYAML's words for a syntax error, in words for somebody who has never heard of YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

_QUOTE_IT = "put the whole text in quotes"
_INDENT = (
    "this line does not line up with the lines above it; give lines that belong together the same number of spaces"
)

# (part of PyYAML's problem, what to say, whether the place is where the broken thing began). First match wins.
_FAULTS = (
    ("found character '\\t'", "a tab stands where YAML wants spaces; replace it with spaces", False),
    ("found unexpected end of stream", "a quotation mark is opened here and never closed; close it", True),
    ("found unexpected document separator", "a quotation mark is opened here and never closed; close it", True),
    ("found unknown escape character", "a backslash inside double quotes; use single quotes, or write it twice", False),
    ("expected escape sequence", "a backslash code inside double quotes is cut short; use single quotes", False),
    ("mapping values are not allowed here", f"a second colon in this line; {_QUOTE_IT}", False),
    ("could not find expected ':'", "this line has no colon after its key; write key: value", True),
    ("expected ',' or ']'", 'a "[" is never closed, or a comma is missing; write [one, two]', True),
    ("expected ',' or '}'", 'a "{" is never closed, or a comma is missing; write {key: value, key: value}', True),
    ("but found '-'", "a list begins where none fits; indent the dashes below their key, all by the same number of spaces", False),
    ("expected <block end>", _INDENT, False),
    ("block sequence entries are not allowed", f"a dash after the colon; put the list on lines of its own, or {_QUOTE_IT}", False),
    ("block mapping entries", _INDENT, False),
    ("mapping keys are not allowed", _INDENT, False),
    ("expected the node content", f"a comma, bracket or other mark with nothing in front of it; {_QUOTE_IT}", False),
    ("expected alphabetic or numeric character", f'a value begins with "&" or "*"; {_QUOTE_IT}', False),
    ("undefined tag handle", f'a value begins with "!"; {_QUOTE_IT}', False),
    ("tag", f'a value begins with "!"; {_QUOTE_IT}', False),
    ("chomping or indentation", 'after "|" or ">" the text begins on the next line; move it there', False),
    ("indentation indicator", 'after "|" or ">" the text begins on the next line; move it there', False),
    ("expected a comment or a line break", 'after "|" or ">" the text begins on the next line; move it there', False),
    ("expected '<document start>'", "text after the end of the notes; is a line not indented, or a bracket closed too soon?", False),
    ("directive", f'a line begins with "%"; {_QUOTE_IT}', False),
    ("version", f'a line begins with "%"; {_QUOTE_IT}', False),
    ("special characters", "an invisible character; delete it", False),
)  # fmt: skip


def in_plain_english(error: MarkedYAMLError, text: str) -> tuple[int, str]:
    """The line (from 1) and the message for one of PyYAML's errors about ``text``."""
    problem, context = error.problem or "", error.context or ""
    mark, began = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    line = mark.line + 1 if mark else 1
    if mark and _tab_in_indent(text, mark.index):
        return line, "a tab stands where YAML wants spaces; replace it with spaces"
    if found := re.search(r"found character '(.)' that cannot start any token", problem):
        if found[1] != "\t":
            return line, f'a value begins with "{found[1]}"; {_QUOTE_IT}'
        return line, "a tab stands where YAML wants spaces; replace it with spaces"
    if began and problem.startswith(("expected ',' or '}'", "expected ',' or ']'")):
        # YAML takes "?," inside brackets for a sign of its own: "{question: CRRT?, answer: …}".
        inside = text[began.index : mark.index + 2] if mark else ""
        if asked := re.search(r"[^\s,\[{]*\?(?=\s*[,\]}])", inside):
            return line, f'a question mark before a comma or a bracket ("{asked[0]}"); {_QUOTE_IT}: "{asked[0]}"'
    for part, message, at_beginning in _FAULTS:
        if part in problem or part in context:
            return (began.line + 1 if at_beginning and began else line), message
    return line, f"this cannot be read as YAML ({problem or context}); compare it with the examples"


def _tab_in_indent(text: str, index: int) -> bool:
    start = max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1
    indent = re.match(r"[ \t]*", text[start:])
    return bool(indent and "\t" in indent[0])
