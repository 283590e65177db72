"""The forms of a fragment that a message of ours may use, and the marks that tell a wording what it says."""

from __future__ import annotations

import re
from collections.abc import Mapping

from drafts.composing.marks import is_deed, is_made, sought, with_also
from drafts.fragments.bearing import bearing, good_news, grave
from drafts.fragments.highlight_nouns import GRADED
from drafts.fragments.joining import join_list
from drafts.fragments.of_oneself import tells_of_oneself
from drafts.fragments.phrase import Phrase
from drafts.fragments.scene import Role
from drafts.variables import ALSO, LISTED, SLOTS

# The forms in which a text of each key can be told.
TALK = ("topic", "clause")
LEARNED = ("clause", "topic")
NEED = ("topic", "to_do")
HIGHLIGHT = ("first", "clause", "have", "doing", "topic", LISTED)

# What stands on paper as it is: "ACA and CISA", "REPS level 4", "IELTS 7.5".
_LISTED = re.compile(
    r"(?:[A-Z][A-Z0-9]+[\w.+-]*|\d[\d.]*|level|part|band|grade|stage|class|advanced|foundation|and)(?:,? (?:[A-Z][A-Z0-9]+[\w.+-]*|\d[\d.]*|level|part|band|grade|stage|class|advanced|foundation|and))*$"
)

# "Home visits by boat, Grandmother's Bay, February": where and when, jotted behind; "the log, one page and no discussion".
_WHERE_AND_WHEN = re.compile(r"^([^,]+)(?:, (?:[A-Z][\w'’-]*)(?: [A-Z][\w'’-]*)*){2,}$")
_AND_NO_MORE = re.compile(r"^([^,]+), [^,]* and no [a-z]+$")
_ABOUT_THEM = frozenset({Role.TALKED, Role.LEARNED})
_CLAUSE = re.compile(r"(?:whether|how|why|what|when|where|who|which)\b")


def forms_of(said: Phrase) -> Mapping[str, str]:
    """The forms of a fragment that a message of ours may use, and its marks, which print nothing."""
    role = said.role
    slots = {slot: value for slot in SLOTS if (value := getattr(said, slot))}
    if role is Role.NEED:
        return _of_a_need(slots)
    if role is Role.HIGHLIGHT:
        return _of_a_highlight(slots)
    if role is Role.TALKED and "topic" in slots:
        slots["topic"] = _to_the_point(slots["topic"])
    if role is Role.QUESTION and _CLAUSE.match(slots.get("topic", "")):
        slots.pop("topic")  # "whether I have a licence" stands behind "You asked" alone
    if role is Role.NEWS and good_news(slots.get("clause", "")):
        slots["good"] = ""
    if role in _ABOUT_THEM and (mark := bearing(slots.get("clause") or slots.get("topic", ""))):
        slots[mark] = ""
    if role in _ABOUT_THEM and any(map(grave, _told(slots))):
        slots["grave"] = ""
    return slots


def _of_a_need(slots: dict[str, str]) -> dict[str, str]:
    if slots.get("topic") == slots.get("doing"):
        # "You need getting it certified" is no English; "to get it certified" is.
        slots.pop("topic", None)
    if "topic" in slots:
        slots[sought(slots["topic"])] = ""
        if "one" in slots:
            slots.pop("to_do", None)  # "someone who can talk to fishermen": to be that person says more
    return slots


def _of_a_highlight(slots: dict[str, str]) -> dict[str, str]:
    if "first" not in slots:
        if is_made(slots.get("have", "")):
            slots["made"] = ""
        return _on_paper(slots.get("have", slots.get("topic", ""))) or slots
    first = slots["first"]
    if tells_of_oneself(first):
        # Said as it is: "I'd love to bring that to your team" is of what one can do.
        return {"clause": slots["clause"]} if slots.get("clause") else slots
    if first.startswith(("my ", "our ")):
        slots.pop("first")  # "for my part, my recipe …"
        return slots
    if is_deed(first):
        # Prints nothing: a wording that names it is only for something done.
        slots["deed"] = ""
    if also := with_also(first):
        slots[ALSO] = also
    return slots


def _on_paper(papers: str) -> dict[str, str]:
    """What stands on paper in a form for lists, and nothing else."""
    named = papers.split()
    if 1 < len(named) < 5 and all(word[:1].isupper() for word in named):
        return {LISTED: papers}  # "Gas Safe", "Bronze Medallion"
    if _LISTED.match(papers) or GRADED.match(papers) or re.match(r"\d+%", papers):
        return {LISTED: join_list(papers.split(", "))}
    return {}


def _told(slots: Mapping[str, str]) -> tuple[str, ...]:
    """What a fragment tells, once: a topic that is but "how" before the clause tells nothing more."""
    topic, clause = slots.get("topic", ""), slots.get("clause", "")
    return (clause,) if clause and topic in {"", f"how {clause}"} else (topic, clause)


def _to_the_point(topic: str) -> str:
    """A topic without its reason, which would seem to be that of the talk ("baking at night because the oven is booked"), and two
    things joined by "and" alone.
    """
    topic = _AND_NO_MORE.sub(r"\1", _WHERE_AND_WHEN.sub(r"\1", topic))
    return re.sub(r"^([^,]+), and ([^,]+)$", r"\1 and \2", re.sub(r",? because .*", "", topic))
