"""What hangs on a thing without a comma and cannot be said of it: "their form that breaks every Monday", "the drill first Monday of the month"."""

from __future__ import annotations

import re

from drafts.days import WEEKDAY
from drafts.fragments import verbs
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.number_words import ORDINALS
from drafts.fragments.scene import Role, Scene

# "Their pipeline that breaks every time": the noun alone can be said to them.
_THAT_BREAKS = re.compile(
    r"(?P<what>(?:(?:your|their|his|her|our|the) )?[\w-]+(?: [\w-]+){0,3}?) (?P<how>(?:that|which) (?:(?:always |still |just )?(?:breaks|fails|crashes|dies|leaks|never works)|(?:is|are) (?:only|just|nothing but))\b.*)$"
)
# "The new oven that fails when the door is open": when it does is worth telling, where it is not called theirs.
_WHEN_IT_DOES = re.compile(
    r"(?!(?:your|their|his|her|our) )[^,]* (?:when|whenever|if|while|before|after|until|unless|as soon as) [a-z]+ [a-z]"
)
# "The rescue drill first Monday of the month", "prams out by 9", "notices within a week or you have lost it".
_LOOSE_END = re.compile(
    rf"(?P<what>[^,]*?[a-z]) (?P<rest>(?:(?:on )?(?:every |the )?(?:first|{ORDINALS}|last) {WEEKDAY}\b.*"
    r"|(?:full|empty|packed|late|short|sold out) (?:by|at|from|until|till|since|on|before|after)\b.*"
    r"|down (?:once|twice|again|for|since|every|all|half)\b.*"
    r"|or (?:you|they|we|he|she|it)(?:['’]\w+)? .*"
    r"|so (?:everyone|everybody|people|you|they|he|she|we|I|it|nobody|there)(?:['’]\w+)? .*"
    r"|then (?:out|off|straight|back|on|home|in|up|down|over)\b.*))$"
)
_DOING = re.compile(r"(?:[\w-]+ ){1,3}[a-z]{2,}ing (?:the|an?|their|our|his|her|your|my) ")


def _goes(text: str) -> bool:
    """Whether a text ends in a verb: "a driver who only comes", and then "down for lunch"."""
    last = text.rpartition(" ")[2]
    return verbs.is_form(last, "third", "past") and verbs.lean(last) is verbs.Lean.VERB


def loose_end(text: str, scene: Scene) -> tuple[str, str] | None:
    """``text`` and what hangs on it, parted; None where nothing does."""
    if scene.role is Role.TALKED and (broken := _THAT_BREAKS.match(text)) and not _WHEN_IT_DOES.match(text):
        return broken["what"], broken["how"]
    loose = _LOOSE_END.match(text) if scene.role in {Role.TALKED, Role.LEARNED} else None
    if (
        loose
        and loose["what"] not in {"every", "each", "the", "on", "on the"}
        and not _DOING.match(loose["what"])  # "volunteers cleaning the pond on the last Sunday": when they do it
        and not (loose["rest"].startswith("down ") and _goes(loose["what"]))
        and not (loose["rest"].startswith("so ") and loose["what"].lower().startswith("no "))  # there is none, and so …
        and analyse(text).shape is Shape.NOUN
        and analyse(loose["what"]).shape is Shape.NOUN
    ):
        return loose["what"], loose["rest"]
    return None
