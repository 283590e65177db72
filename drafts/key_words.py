"""Keys of the notes as people say them: ``people[Aisha Khan].talked_about[0]`` is Aisha Khan's 1st "talked_about"."""

from __future__ import annotations

import re

from drafts.note_keys import LISTED, PERSONAL

_PERSONAL, _LISTED = re.compile(PERSONAL), re.compile(rf"\b{LISTED}")


def in_words(line: str) -> str:
    """A line for people with every key in it that counts from nought or names a person in brackets put into words."""
    return _LISTED.sub(_listed, _PERSONAL.sub(_personal, line))


def _personal(found: re.Match[str]) -> str:
    place = f" {ordinal(int(found['index']) + 1)}" if found["index"] else ""
    part = f" {found['part']}" if found["part"] else ""
    return f"{found['name']}'s{place} '{found['field']}'{part}"


def _listed(found: re.Match[str]) -> str:
    return f"the {ordinal(int(found['index']) + 1)} of '{found['field']}'"


def ordinal(number: int) -> str:
    """A number as a place in a row: "1st", "2nd", "11th"."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
