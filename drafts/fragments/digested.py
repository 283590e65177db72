"""What was jotted as a bare figure, a wait or a trouble, told as what it comes to: an aim, how long it lasts, a problem."""

from __future__ import annotations

import re

from drafts.fragments.aims import aimed_at
from drafts.fragments.named_troubles import told_trouble
from drafts.fragments.waits import the_wait, waited

# "Closes only 4 deals a month, she wants 10": the "only" is a reproach, the rest an aim.
_ONLY = re.compile(
    r"(?P<what>[^,]*\b[a-z]+s) only (?P<now>\d[\d.,]*%? [^,\d]*?)(?: and|, but|,) (?P<who>he|she|they) (?P<want>wants?) (?P<then>\d[\d.,]*%?)$"
)


def as_topic(part: str) -> str | None:
    """A part of what was talked about as a thing to talk about; None where it is one as it stands."""
    if aim := aimed_at(part):
        return re.sub("^bring", "bringing", aim)
    return the_wait(part) or told_trouble(part)


def as_fact(part: str) -> str | None:
    """What was learned as the sentence that it stands for, of those who told it; None where it is none of these."""
    if aim := aimed_at(part):
        return f"they want to {aim}"
    if wait := waited(part):
        return f"they have been waiting {wait[0]} for {wait[1]}"
    if only := _ONLY.match(part):
        return f"{only['what']} {only['now']}, and {only['who']} {only['want']} {only['then']}"
    return None
