"""Asides in a note: what stands in brackets, and what stands behind a dash or between two."""

from __future__ import annotations

import re

from drafts.fragments.tongues import in_both

_OPENERS, _CLOSERS = "([", ")]"
_DAY_OF_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]* \d{1,2}"
_DATES = re.compile(rf"\b({_DAY_OF_MONTH})\s*[-–]\s*({_DAY_OF_MONTH})\b")
_DASH = re.compile(r"\s*(?:—|–|--+)\s+|\s+(?:—|–|--+)\s*|\s+-\s+|(?<=\w)(?:—|--+)(?=\w)")


def without_brackets(text: str, dropped: list[str]) -> str:
    """The text without what stands in brackets; each aside goes to ``dropped``."""
    text = re.sub(r"(?<=\w)\((s|es)\)", r"\1", text)
    kept, aside, depth = [], [], 0
    for char in text:
        if char in _OPENERS:
            depth += 1
            aside.append(char)
        elif char in _CLOSERS and depth:
            depth -= 1
            aside.append(char)
            if depth == 0:
                dropped.append(f"the aside {''.join(aside)!r}")
                aside = []
                kept.append(" ")
        elif char in _CLOSERS:
            continue
        else:
            (aside if depth else kept).append(char)
    if aside:  # a bracket that never closes: the rest of the note is the aside
        dropped.append(f"the aside {''.join(aside)!r}")
    return "".join(kept)


def without_dash_asides(text: str, dropped: list[str]) -> str:
    """The text without what stands behind a spaced dash or between two; a range and a route stay."""
    text = in_both(re.sub(r"(\d[\d.,]*%?)\s+[-–—]\s+(\d)", r"\1 to \2", text))
    text = _DATES.sub(r"from \1 to \2", text)
    # "Klaipeda - Gdynia - Hamburg" is a route.
    text = re.sub(r"\b[A-Z][a-z]+(?: - [A-Z][a-z]+){2,}\b", lambda route: route[0].replace(" - ", "–"), text)
    text = re.sub(r"^(yes|yeah|yep|no|nope|sure)\s*(?:[-–—]|--)\s+", r"\1, ", text, flags=re.IGNORECASE)
    pieces = _DASH.split(text)
    if len(pieces) == 1:
        return text
    if not pieces[0].strip():  # the dash led the line: nothing stands before it
        return without_dash_asides(" ".join(pieces[1:2]) + "".join(f" — {p}" for p in pieces[2:]), dropped)
    kept = pieces[0]
    if len(pieces) == 3 and pieces[2].strip():  # a pair of dashes around an aside
        kept = f"{pieces[0]} {pieces[2]}"
        aside = pieces[1]
    else:
        aside = " – ".join(pieces[1:])
    if aside.strip():
        dropped.append(f"what stands behind the dash, {aside.strip()!r}")
    return kept
