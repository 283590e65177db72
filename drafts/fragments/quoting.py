"""A note that is one quotation: as what the reader said, told back to them."""

from __future__ import annotations

import re

from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.verbs import is_auxiliary


def unquoted(text: str, *, told: bool = False, wanted: bool = False) -> str:
    """A note that is one quotation and speaks of "we" or "I" loses its marks: turned, it is no longer what was said.

    ``told``: it is what the reader told, so that a whole sentence is said without its marks too. ``wanted``: it is what they
    look for, which needs no marks.
    """
    match = re.match(r"^[\"“](?P<said>[^\"“”]+?)\.?[\"”]$", text)
    turns = match and (
        wanted
        or (told and analyse(match["said"]).shape is Shape.SENTENCE)
        or re.search(r"\b(?:we|us|our|I|my|me)\b", match["said"], re.IGNORECASE)
    )
    if not match or not turns:
        return f"{text[0]}{match['said']}{text[-1]}" if match else text
    said = match["said"]
    # "I'll ring you": the one who speaks there is the reader, and "you" is the candidate.
    theirs = re.match(r"we\b", said, re.IGNORECASE) or re.search(r"\b(?:I|[Mm]y|me|mine|myself)\b", said)
    return _as_told(said) if theirs else said


def sentences_unquoted(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Parts of a note that are one quotation of several sentences, without the marks that only the first and last still have."""
    if len(parts) < 2 or parts[0][:1] not in {'"', "“"} or parts[-1][-1:] not in {'"', "”"}:
        return parts
    if any(mark in part.strip('"“”') for part in parts for mark in '"“”'):
        return parts
    said = (parts[0][1:], *parts[1:-1], parts[-1][:-1].rstrip(".!"))
    return tuple(map(_as_told, said)) if re.match(r"(?:I|[Ww]e)\b", said[0]) else said


def _as_told(said: str) -> str:
    """What the reader said, as said to them: "I'll ring you" → "you'll ring me"."""
    swap = {
        "i": "you",
        "me": "you",
        "my": "your",
        "we": "you",
        "us": "you",
        "our": "your",
        "your": "my",
        "yours": "mine",
    }

    def turned(found: re.Match[str]) -> str:
        word = found[0].lower()
        if word == "you":
            following = re.match(r"\s+([a-z']+)", said[found.end() :])
            return "I" if following and is_auxiliary(following[1]) else "me"
        return swap[word]

    text = re.sub(r"(?i)\b(?:I|me|my|we|us|our|your|yours|you)\b", turned, said)
    return re.sub(r"\byou am\b", "you are", re.sub(r"\byou(['’])m\b", r"you\1re", text))
