"""What a reader promised, as something to look forward to: "he'll ring me Friday" → "your call on Friday"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from drafts.composing.facts import Gatherer
from drafts.days import WEEKDAY
from drafts.fragments.scene import Role

_PROMISE = re.compile(
    r"^you (?:will|would|['’]ll|['’]d|are going to|were going to)(?: also| then)? "
    r"(?:(?P<call>(?:ring|call|phone|telephone)(?: me)?(?: back)?|give me a (?:ring|call))"
    r"|(?P<write>(?:write|e-?mail)(?: to)?(?: me)?(?: back)?|get back to me|get in touch|be in touch|let me know|contact me|come back to me|follow up|send me (?:an e-?mail|a message)))"
    r"(?P<when>(?: (?:on|by|in|before|after|within|at|over|next|this|early|late|later|tomorrow|sometime|"
    rf"{WEEKDAY})\b[^,.;]*)?)$"
)


# Only what is to come can be taken up in a letter: "would write next week", and not "walked me to the gate".
_TO_COME = re.compile(r"\b(?:would|will)\b|['’](?:ll|d)\b")
_SAYS_NOTHING = re.compile(r"\b(?:see|think about it|be in touch|know more)[.!\"”]*$")


def put_promised(to: Gatherer) -> None:
    """Put what the reader promised at the goodbye among the facts, and what comes next."""
    closing = to.person.closing if to.person else ""
    if to.person and _TO_COME.search(closing) and not _SAYS_NOTHING.search(closing):
        to.fragment("said", [(closing, f"people[{to.person.name}].closing")], Role.TALKED, ("clause",))
        if said := to.facts.values.get("said"):
            to.facts.values["said"] = _as_repeated(said)
    if to.notes.decision.next_steps:
        to.fragment("next_steps", [(to.notes.decision.next_steps, "decision.next_steps")], Role.NEXT_STEPS, ("topic",))


def _as_repeated(said: Mapping[str, str]) -> dict[str, str]:
    """The forms of a promise as one repeats it, and what of it one can look forward to."""
    repeated = {slot: said_plainly(_in_full(value)) for slot, value in said.items()}
    coming = forward(repeated.get("clause", ""))
    return repeated | ({"forward": coming} if coming else {})


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


def _in_full(text: str) -> str:
    """ "You'll" and "you'd" in full: what somebody promised is repeated in a measured tone."""
    return re.sub(r"(?i)\b(you)['’]d\b", r"\1 would", re.sub(r"(?i)\b(you)['’]ll\b", r"\1 will", text))
