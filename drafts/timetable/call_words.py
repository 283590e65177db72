"""What was said about calling: whether they asked for a call, and at which hour."""

from __future__ import annotations

import re

_CALL = r"(?:(?:tele)?phon(?:e|es|ed|ing)|call(?:s|ed|ing)?|ring(?:s|ing)?|rang|dial(?:ing|ling)?|buzz|voice ?mail)"
"""The words for calling, as a pattern over small letters."""

# Calls that are meetings, places or things.
_OTHER = re.compile(
    r"\b(?:(?:video|conference|zoom|teams|skype|screening|on)[ -]call"
    r"|phone (?:screen\w*|interview|number|call with)|call (?:cent(?:er|re)|sheet))s?\b"
)
CALL = re.compile(rf"\b{_CALL}\b")
_REFUSED = re.compile(
    rf"\b(?:don['’]?t|do not|not to|never|no|not|without|instead of|rather than|avoid|skip)\s+"
    rf"(?:(?:a|any|the|please|by|more|further|follow-up|phone|need to|need for a)\s+)*{_CALL}\b"
    r"(?!\s+(?:(?:me|us|him|her|them|back)\s+)?(?:before|until|till)\b)"
)
_BY_THEM = re.compile(
    rf"(?:\b(?:will|['’]ll|would|going to|plans? to|promised to|said \w+ would|intends? to)\s+"
    rf"(?:(?:then|also|probably|either|try to|give)\s+)*{_CALL}\s+(?:(?:me|us)\b(?!\s+to)|you\b)"
    rf"|\b(?:she|he|they|we|recruiter|hr|team|manager)(?:\s+(?:will|would)|['’]ll)\s+{_CALL}\b"
    rf"|\b(?:expect|await|wait for)\s+(?:(?:a|our|their|her|his|the|my)\s+)?{_CALL}\s+from\b"
    rf"|\b(?:expect|await|wait for)\s+(?:our|their|her|his)\s+{_CALL}\b"
    rf"|\b(?:will|['’]ll|would)\s+give\s+(?:me|you)\s+a\s+{_CALL}\b"
    rf"|\b{_CALL}\s+you\b)"
)
_CLOCK = re.compile(
    r"(?:\b(?P<bound>at|around|about|after|from|by|before)\s+)?"
    r"(?:\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap])\.?\s?m\b\.?"
    r"|\b(?P<hour24>\d{1,2}):(?P<minute24>\d{2})\b|\b(?P<noon>noon)\b)"
)
_BOUNDS = {"after": "after ", "from": "after ", "by": "before ", "before": "before "}


def asked_for_call(said: str) -> bool:
    """Whether the words ask for a call from the candidate, rather than promise one to them or refuse one."""
    return CALL.search(own_part(said)) is not None


def own_part(said: str) -> str:
    """The words in small letters, with what is refused, promised by them or no call at all blanked, length kept."""
    text = plain(said)
    for pattern in (_OTHER, _REFUSED, _BY_THEM):
        text = pattern.sub(lambda found: " " * len(found[0]), text)
    return text


def named_hour(said: str) -> str:
    """The hour they named for the call as ``15:00``, ``after 16:00`` or ``before 10:00``; "" where they named none."""
    found = _CLOCK.search(plain(said))
    if found is None:
        return ""
    hour = 12 if found["noon"] else int(found["hour"] or found["hour24"])
    minute = int(found["minute"] or found["minute24"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    if hour > 23 or minute > 59:
        return ""
    return f"{_BOUNDS.get(found['bound'] or '', '')}{hour:02}:{minute:02}"


def plain(text: str) -> str:
    """Small letters, single spaces, straight apostrophes."""
    return " ".join(text.casefold().replace("’", "'").split())
