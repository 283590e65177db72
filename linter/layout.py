"""Where a letter's parts begin and end: what stands before the greeting, greeting, body, closing, signature, postscript.

Works on text as people write it: hard-wrapped, with a date or an address block on top, with the greeting on a line of its
own or run into the first sentence, with "Best, Lena" on one line, with nothing but a name at the end, or with none of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafts.closings import CLOSING_HEAD
from linter.names import SHORT_TITLES

Range = tuple[int, int]

_NAME_WORD = r"[^\W\d_a-z][\w.'’\-]*"
_GREETING_WORD = r"(?:my\s+)?(?:dear|dearest|hi|hey|hello|greetings(?!\s+from\b)|good\s+(?:morning|afternoon|evening|day)|to\s+whom|to\s+the|attn|attention)\b"
_TITLE = rf"(?:{SHORT_TITLES}|[A-Z])\."
_SALUTATION = re.compile(
    rf"{_GREETING_WORD}(?:{_TITLE}|[^\n.!?;:]){{0,60}}(?:[,:;.!]|\s-{{1,2}}|[ \t]*[–—])?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_RUN_IN = re.compile(
    rf"(?P<all>(?i:{_GREETING_WORD})(?:\s+(?:there|all|both|again|team|everyone|{_TITLE}|{_NAME_WORD}|and|&)){{0,6}}\s*[,:;.!–—-])(?=\s)"
)
_BARE_NAME = re.compile(rf"{_NAME_WORD}(?:[ ]+(?:and|&|{_NAME_WORD})){{0,4}}[ ]*[,:–—-]")
_CLOSING = re.compile(
    rf"(?:{CLOSING_HEAD})(?:\s+(?:and|&)\s+[\w ]{{1,24}})?(?:\s+(?:yours|regards|wishes|again|from\s+[\w ]{{1,24}}|for\s+now|to\s+[\w' ]{{1,44}}(?=,)))?\s*[,.!–—-]*\s*",
    re.IGNORECASE,
)
_RUN_IN_CLOSING = re.compile(
    rf"(?i:{CLOSING_HEAD})\s*[,.–—-]\s*(?P<name>{_NAME_WORD}(?:[ ]+{_NAME_WORD}){{0,3}})\.?\s*"
)
_SIGNATURE_LINE = re.compile(
    rf"[-–—~\s]*{_NAME_WORD}(?:[ ]+(?:de|da|van|von|der|den|bin|al|el|y|{_NAME_WORD})){{0,5}}[,.]?\s*"
)
_LOWER_SIGNATURE = re.compile(r"[-–—~ ]*[^\W\d_]+(?: [^\W\d_]+){0,2}\s*")
_POSTSCRIPT = re.compile(r"^[ \t]*P\.?\s?(?:P\.?\s?)?S\b[.:,–—-]?", re.MULTILINE)
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.\w+|(?:\+?\(?\d[\d ().\-/]{5,}\d)|https?://|www\.|linkedin\.com", re.IGNORECASE
)
_TERMINATED = re.compile(r"[.!?…][\"'”’)\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts as (start, end) offsets; None where a letter has none. ``body`` always exists and may be empty."""

    preamble: Range
    greeting: Range | None
    body: Range
    closing: Range | None
    signature: Range | None
    postscript: Range | None


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


def find_layout(text: str, start: int, end: int) -> Layout:
    """The layout of ``text[start:end]``; offsets count from the beginning of ``text``."""
    lines = [line for line in _lines(text, start, end) if line.text.strip()]
    if not lines:
        return Layout((start, start), None, (start, end), None, None, None)
    postscript, lines = _cut_postscript(lines)
    greeting, body_start = _find_greeting(lines, start)
    rest = [line for line in lines if line.start >= body_start or line.end > body_start]
    closing, signature, body_end = _find_ending(rest, body_start, lines[-1].end if lines else end)
    preamble_end = greeting[0] if greeting else start
    return Layout(
        (start, preamble_end), greeting, (min(body_start, body_end), body_end), closing, signature, postscript
    )


def _lines(text: str, start: int, end: int) -> list[_Line]:
    lines, position = [], start
    for raw in text[start:end].splitlines(keepends=True):
        stripped = raw.rstrip()
        lead = len(raw) - len(raw.lstrip()) if stripped else 0
        lines.append(_Line(position + lead, position + len(stripped), stripped[lead:]))
        position += len(raw)
    return lines


def _cut_postscript(lines: list[_Line]) -> tuple[Range | None, list[_Line]]:
    for index, line in enumerate(lines):
        if index and _POSTSCRIPT.match(line.text):
            return (line.start, lines[-1].end), lines[:index]
    return None, lines


def _find_greeting(lines: list[_Line], start: int) -> tuple[Range | None, int]:
    """The greeting's range and where the body begins."""
    for index, line in enumerate(lines[:14]):
        if _SALUTATION.fullmatch(line.text) and len(line.text) <= 70 and not _is_sentence(line.text):
            return (line.start, line.end), line.end
        found = _RUN_IN.match(line.text)
        if found and index < 2:
            return (line.start, line.start + found.end("all")), line.start + found.end("all")
        if index < 2 and len(lines) > 1 and _BARE_NAME.fullmatch(line.text) and not _CLOSING.fullmatch(line.text):
            return (line.start, line.end), line.end
        if _TERMINATED.search(line.text) and len(line.text.split()) > 6:
            break
    return None, start


def _is_sentence(line: str) -> bool:
    return bool(
        re.search(r"\b(?:it's|this is|thank|thanks|i|we|my)\b", line.split(",", 1)[-1], re.IGNORECASE)
    ) and "," in line.rstrip(",")


def _find_ending(lines: list[_Line], body_start: int, end: int) -> tuple[Range | None, Range | None, int]:
    """Closing phrase, signature block, and where the body ends."""
    tail = lines[-9:]
    first = len(lines) - len(tail)
    for index in range(len(lines) - 1, first - 1, -1):
        line = lines[index]
        if line.start < body_start:
            break
        # "Thank you." with nothing after it is a last sentence and no closing.
        closes = index + 1 < len(lines) or line.text[-1] not in ".!"
        if (
            closes
            and _CLOSING.fullmatch(line.text)
            and len(line.text.split()) <= (10 if line.text.endswith(",") else 7)
            and _short_lines(lines[index + 1 :])
        ):
            signature = (lines[index + 1].start, lines[-1].end) if index + 1 < len(lines) else None
            return (line.start, line.end), signature, line.start
        found = _RUN_IN_CLOSING.fullmatch(line.text)
        if found and _short_lines(lines[index + 1 :]):
            split = line.start + found.start("name")
            return (line.start, split), (split, lines[-1].end), line.start
    unusual = _unusual_closing(lines, body_start)
    return unusual or (None, *_bare_signature(lines, body_start, end))


def _unusual_closing(lines: list[_Line], body_start: int) -> tuple[Range, Range, int] | None:
    """A short line with a comma or no stop, and a name under it: whatever it says, it closes ("Hope to see you soon,")."""
    if len(lines) < 3 or lines[-2].start < body_start:
        return None
    last, before = lines[-1], lines[-2]
    short = len(before.text.split()) <= 6 and (before.text.endswith(",") or not _TERMINATED.search(before.text))
    if (
        short
        and len(last.text.split()) <= 4
        and _SIGNATURE_LINE.fullmatch(last.text)
        and not _TERMINATED.search(last.text)
    ):
        return (before.start, before.end), (last.start, last.end), before.start
    return None


def _bare_signature(lines: list[_Line], body_start: int, end: int) -> tuple[Range | None, int]:
    index = len(lines)
    while (
        index > 0
        and lines[index - 1].start >= body_start
        and _CONTACT.search(lines[index - 1].text)
        and len(lines[index - 1].text) < 60
    ):
        index -= 1
    if index < 2 or lines[index - 1].start < body_start:
        return None, end
    name = lines[index - 1]
    before = lines[index - 2]
    like_name = _SIGNATURE_LINE.fullmatch(name.text) or (
        _LOWER_SIGNATURE.fullmatch(name.text) and len(name.text.split()) <= 2 and not _TERMINATED.search(name.text)
    )
    if like_name and len(name.text.split()) <= 6 and (_TERMINATED.search(before.text) or name.text[:1] in "-–—~"):
        return (name.start, lines[-1].end), name.start
    return None, end


def _short_lines(lines: list[_Line]) -> bool:
    """Whether what follows a closing can be a signature block: a few short lines, none of them a sentence."""
    return len(lines) <= 6 and all(
        len(line.text) <= 80 and not (_TERMINATED.search(line.text) and len(line.text.split()) > 5) for line in lines
    )
