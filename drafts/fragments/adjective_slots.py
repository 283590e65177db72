"""An adjective slot by slot: what the candidate is, and what somebody needed should be."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Fragment
from drafts.fragments.noun_article import with_article
from drafts.fragments.scene import Role, Scene, Slots, stated
from drafts.fragments.side_by_side import listed
from drafts.fragments.verb_phrase import joins_a_verb


def adjective_slots(text: str, fragment: Fragment, scene: Scene) -> Slots:
    """The slots of an adjective and what goes with it."""
    if scene.role is Role.NEED:
        return stated(f"you need someone {text}", topic=f"someone {text}")
    if scene.role is Role.ANSWER and re.search(
        r"\bme\b|, (?:[a-z]+ )+[a-z]+, and [a-z]+ (?:always|never|[a-z]+s) ", text
    ):
        return {}  # "next to me for a week": who is, the question says or nobody
    if not scene.candidate:
        return {"topic": text} if re.fullmatch(r"[a-z]+-[a-z]+ing", text) else {}  # "self-rostering"
    if (both := re.match(r"(?P<what>[^,]+), (?P<who>(?:[a-z-]+ ){0,2}[a-z]+)$", text)) and vocabulary.is_person(
        both["who"].split()[-1]
    ):
        text = f"{both['what']} and {with_article(both['who'], False)}"  # "DBS checked, first aider"
    negated = re.match(r"^not ", text)
    text = re.sub(r"^([^,]*), ([A-Z]\w+)$", r"\1 and \2", listed(text))
    doing = f"not being {text[4:]}" if negated else f"being {text}"
    if text.startswith(("never ", "always ", "rarely ")):
        doing = re.sub(r"^(\w+) ", r"\1 being ", text)
    clause = f"I have never been {text[6:]}" if text.startswith("never ") else f"I am {text}"
    if joins_a_verb(text):
        return stated(clause, first=clause)
    return stated(clause, first=clause, doing=doing, topic=doing)
