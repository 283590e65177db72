"""What a reader promised, as something to look forward to: "he'll ring me Friday" → "your call on Friday"."""

from __future__ import annotations

import re

from drafts.days import WEEKDAY

_PROMISE = re.compile(
    r"^you (?:will|would|['’]ll|['’]d|are going to|were going to)(?: also| then)? "
    r"(?:(?P<call>(?:ring|call|phone|telephone)(?: me)?(?: back)?|give me a (?:ring|call))"
    r"|(?P<write>(?:write|e-?mail)(?: to)?(?: me)?(?: back)?|get back to me|get in touch|be in touch|let me know|contact me|come back to me|follow up|send me (?:an e-?mail|a message)))"
    r"(?P<when>(?: (?:on|by|in|before|after|within|at|over|next|this|early|late|later|tomorrow|sometime|"
    rf"{WEEKDAY})\b[^,.;]*)?)$"
)


def forward(clause: str) -> str:
    """What stands after "I look forward to", or "" where the clause promises nothing that fits there."""
    found = _PROMISE.match(clause)
    if not found:
        return ""
    when = re.sub(rf"^ (?={WEEKDAY}\b)", " on ", found["when"])
    if re.search(r"\b(?:if|whether|when|once|about the|how|what|why)\b", when):
        return ""
    return f"{'your call' if found['call'] else 'hearing from you'}{when}"


def said_plainly(clause: str) -> str:
    """A weekday jotted without its "on" gets it: "you will ring me Friday"."""
    return re.sub(rf"\b(me|you|back|up|again|know) (?={WEEKDAY}\b)", r"\1 on ", clause)
