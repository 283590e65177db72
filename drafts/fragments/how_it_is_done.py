"""A sentence as something to talk about: how it is done, or what happens once on its day."""

from __future__ import annotations

import re

from drafts.days import MONTH
from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import CONTRACTED, Fragment, plain
from drafts.fragments.scene import SETBACKS, STATIVE, Role, Scene, Slots
from drafts.fragments.spared_tails import before_told
from drafts.fragments.verb_phrase import reform, replace_word

_ONCE = frozenset(["retire", "end", "expire", "close", "open", "finish", "resign"])
_DATED = re.compile(
    rf"\b(?:in (?:{MONTH}|spring|summer|autumn|the fall|winter|(?:19|20)\d\d)"
    r"|(?:next|this) (?:week|month|year|spring|summer|autumn|fall|winter)|after Christmas|soon)\b"
)


def how_it_is_done(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """A noun-like form of a sentence: how it is done, where it is something that is done."""
    words = fragment.words
    if fragment.verb is None or fragment.verb >= len(words) or scene.role is Role.NEXT_STEPS:
        return {}
    low = plain(words[fragment.verb])
    first = plain(words[0])
    negative = re.search(r"\b(?:no|not|never|nobody|nothing|none)\b|n['’]t\b", text)
    preposed = first in vocabulary.PREPOSITIONS - {"about", "over", "under", "up", "near"}
    if preposed or first in {"it", "there", "this", "these", "that", "everyone", "everybody"} or negative:
        return {}
    following = plain(words[fragment.verb + 1]) if fragment.verb + 1 < len(words) else ""
    progressive = (low in {"are", "is", "were", "was"} or re.search(r"['’]re$", low)) and verbs.is_form(
        following, "gerund"
    )
    base = (
        verbs.base_of(low, "past", "third", "base")
        if not verbs.is_auxiliary(low) and not CONTRACTED.match(low)
        else None
    )
    slots: Slots = {}
    if base in _ONCE and (going := _going_to(text, fragment.verb, verbs.gerund(base))):
        slots["topic"] = going
    elif progressive or (base and base not in STATIVE):
        slots["topic"] = before_told(f"how {text}")
    theirs = first == "you" or words[0] in scene.known
    if scene.role is Role.NEWS and theirs and base and fragment.verb == 1 and base not in SETBACKS:
        slots["doing"] = reform(" ".join(text.split(" ")[1:]), 0, "gerund")
    return slots


def _going_to(text: str, at: int, gerund: str) -> str:
    """ "Your retiring in April": what happens once, on a day that is named, and is no way of doing it; else ""."""
    who, _, rest = replace_word(text, at, gerund).partition(f"{gerund} ")
    first = re.split(r",| (?:and|so|but) ", rest)[0]
    return re.sub(r"^you ", "your ", f"{who}{gerund} {first}") if _DATED.search(first) else ""
