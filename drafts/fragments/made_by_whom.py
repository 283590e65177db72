"""What sort of place theirs is, jotted without its "you are": "partner owned not corporate", "B Corp certified since May"."""

from __future__ import annotations

import re

_SORT = re.compile(
    r"(?P<by>(?:[A-Za-z]+[ -])??[A-Za-z]+)[ -](?P<how>owned|run|led|based|funded|backed)(?P<not>,? not (?:an? )?[a-z-]+(?: owned)?)?(?P<since>,? since .+)?$"
)
_BY = re.compile(
    r"(?:family|partner|employee|worker|community|state|council|church|owner|founder|nurse|student|volunteer|donor|charity|farmer|member|privately|publicly|locally|independently|jointly)$",
    re.IGNORECASE,
)
_CERTIFIED = re.compile(
    r"(?P<what>(?:[A-Z][\w&.-]*|[0-9]+)(?: [A-Z0-9][\w&.-]*)*) (?P<how>certified|accredited|registered|licensed|approved)(?P<since> since .+)?$"
)


def with_you_are(text: str) -> str:
    """``text`` as what the reader's place is, where it is jotted so; else as it is."""
    sort = _SORT.match(text)
    if sort and _BY.search(sort["by"]):
        joint = " " if sort["by"].endswith(("lly", "cly", "tly")) else "-"
        denied = f", {sort['not'].lstrip(', ')}" if sort["not"] else ""
        return f"you {_are(sort['since'])} {sort['by'].lower()}{joint}{sort['how']}{denied}{sort['since'] or ''}"
    named = _CERTIFIED.match(text)
    if named:
        return f"you {_are(named['since'])} {named['what']} {named['how']}{named['since'] or ''}"
    return text


def _are(since: str | None) -> str:
    return "have been" if since else "are"
