"""Small things that every sentence needs: lists joined, articles, capitals, stops, possessives."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Acronyms that nobody spells out: "a HACCP plan", "a LEED building".
_SAID_AS_A_WORD = r"(?:HACCP|NECO|NAFDAC|NAPLAN|NEET|HIPAA|HAZMAT|NATO|NASA|NEBOSH|LEED|SCADA|FIFA|RIBA|NICE|REST|SOX|RICS|FIFO|SMART|MIDI|LASER|RADAR)\b"
_VOWEL_ACRONYM = re.compile(r"[AEFHILMNORSX](?:[A-Z0-9]|\b|-)")


def join_list(items: Sequence[str], *, serial_comma: bool = False) -> str:
    """``items`` as one phrase: "a", "a and b", "a, b and c" (with ``serial_comma``: "a, b, and c"); "" for none."""
    parts = [item for item in items if item]
    if len(parts) < 2:
        return "".join(parts)
    comma = "," if serial_comma and len(parts) > 2 else ""
    return f"{', '.join(parts[:-1])}{comma} and {parts[-1]}"


def article(noun: str) -> str:
    """ "a" or "an" for the phrase ``noun``, by its sound: an hour, a university, an MRI, a PCV licence."""
    if re.match(_SAID_AS_A_WORD, noun):
        return "a"
    if re.match(r"[A-Z]{2,}|[A-Z]\b", noun):
        return "an" if _VOWEL_ACRONYM.match(noun) else "a"
    if re.match(r"(?:hour|heir|honest|honor|honour|8|1[18](?!\d))", noun, re.IGNORECASE):
        return "an"
    if re.match(r"(?:uni(?!nf|nt|nv|mp)|use|usu|uti|ubiq|eu|one\b|once)", noun, re.IGNORECASE):
        return "a"
    return "an" if noun[:1].lower() in set("aeiou") else "a"


def capitalize_first(text: str) -> str:
    """``text`` with its first letter a capital, unless the first word has a shape of its own ("iOS", "dbt2")."""
    match = re.match(r"[\"“'‘(]*(\w\S*)", text)
    if not match or any(c.isupper() for c in match[1][1:]):
        return text
    at = match.start(1)
    return text[:at] + text[at].upper() + text[at + 1 :]


def end_stop(text: str) -> str:
    """``text`` with one final stop: none is added to a stop, a question mark or an exclamation mark."""
    text = text.rstrip()
    if not text or re.search(r"[.!?]['\"”’)]*$", text):
        return text
    return text + "."


def possessive(name: str) -> str:
    """The possessive of a name: "Maria's", "James's", "the planners'"."""
    if name.endswith(("s'", "s’")):
        return name
    if re.search(r"[a-z]s$", name) and name[:1].islower():
        return name + "'"
    return name + "'s"
