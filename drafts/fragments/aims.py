"""A figure and what it shall become, jotted side by side: "callbacks running 11%, wants under 5" is what they want to bring down."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.noun_article import with_article
from drafts.fragments.verbs import plain

_NUMBER = r"[$£€₹]?\d[\d,]*(?:\.\d+)?"
_UNIT = r"(?:%| ?(?:percent|per cent|minutes|hours|days|weeks|months|degrees|points|kg|tonnes|litres)\b)"
_SO = r"(?:(?:under|over|below|above|about|around|nearly|at least|at most|less than|more than) )?"
_AIM = re.compile(
    r"(?P<what>(?!(?:they|we|he|she|I|it|you|there|[Nn]ow|[Nn]obody)\b)[A-Za-z][\w-]*(?: [\w'’-]+){0,4}?)"
    r"(?: (?:is|are|was|were|now|still|currently|running|runs?|sits?|sitting|stands?|standing|stuck|hovers?|hovering|around|at|takes?|lasts?)\b)*"
    rf" (?P<now>{_NUMBER})(?P<unit>{_UNIT})?(?: now| today| at the moment| right now)?,? (?:and |but )?"
    r"(?:(?:he|she|they|you) )?(?:(?:wants?|would like|hopes for)(?: it| them)?|aim(?:s|ing)? (?:for|at)|(?:the )?(?:target|goal|aim)(?: is| of|:)?|hop(?:es|ing) for|(?:should|needs? to|must|has to|have to) be)"
    rf"(?: to be)?(?: (?:down|up) to| at)? (?P<so>{_SO})(?P<then>{_NUMBER})(?P<more>{_UNIT})?(?P<when>(?: (?:by|before|within|this|next|in) [\w ]+)?)$"
)
_IS = re.compile(r"(?<=[a-z])['’]s (?=(?:at|now|around|running|still|stuck|about)\b)")


def aimed_at(text: str) -> str | None:
    """What ``text`` tells as something to do: "bring callbacks down from 11% to under 5%"; None where it tells no aim."""
    found = _AIM.match(_IS.sub(" is ", text, count=1)) if re.search(r"\d.*\d", text) else None
    if found is None or (what := _measured(found["what"], bool(found["unit"]))) is None:
        return None
    now, then = (float(re.sub(r"[^\d.]", "", found[name])) for name in ("now", "then"))
    unit = found["unit"] or ""
    if now == then or (found["more"] and found["more"] != unit):
        return None
    way = "down" if then < now else "up"
    # A sign stands at both figures, a word at the first.
    behind = found["more"] or (unit if unit == "%" else "")
    goal = f"{found['so']}{found['then']}{behind if behind == '%' or not unit else ''}"
    return f"bring {what} {way} from {found['now']}{unit} to {goal}{found['when']}"


def _measured(what: str, has_unit: bool) -> str | None:
    """The thing that is measured with its article; None for people, who are no figure, and for what is no thing."""
    last = what.rsplit(maxsplit=1)[-1]
    head = last if last.isupper() else plain(last)
    if what == head and verbs.is_form(head, "third") and not has_unit:
        return None  # "starts at 8, wants 7"
    # "Callbacks 11%": a word that is nothing else is the thing.
    thing = vocabulary.is_noun(head) or head.isupper() or (has_unit and not verbs.readings(head))
    if not thing or vocabulary.are_people(head) or verbs.is_auxiliary(head) or vocabulary.is_adjective(head):
        return None
    return with_article(what, True)
