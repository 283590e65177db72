"""A question jotted in a few words, filled up to the clause that it can only mean: "why no degree", "design a cache"."""

from __future__ import annotations

import re
from collections.abc import Callable

from drafts.fragments.indirect_question import indirect

# A task set in the interview, which may also be a noun: "design offline sync for two phones".
_EXERCISE = re.compile(
    r"(?:design|implement|build|write|solve|estimate|derive|prove|sketch|draft|plan|model|price|debug|refactor|optimi[sz]e) (?!of\b|for\b|and\b|or\b|work\b|to\b|in\b)[a-z]+ .+$",
    re.IGNORECASE,
)
_IF_SO = re.compile(r"if (?P<case>.+?),? (?P<ask>(?:what|how) (?:do|would|did|will) (?:you|I) .+)$", re.IGNORECASE)


def filled(text: str, shift: Callable[[str], str]) -> str | None:
    """The clause of a question that is jotted short, its pronouns turned by ``shift``; None where it is no such question."""
    if (match := _IF_SO.match(text)) and (asked := indirect(match["ask"])):
        return shift(f"{asked} if {match['case']}")
    if exercise := _EXERCISE.match(text):
        return shift(f"how I would {exercise[0]}")
    if match := re.match(r"what if (?=[a-z])", text, re.IGNORECASE):
        return shift(f"what I would do if {text[match.end() :]}")
    if match := re.match(r"why (?=(?:\d+|so many|so few) [a-z]+s\b)", text, re.IGNORECASE):
        return shift(f"why I have had {text[match.end() :]}")
    if match := re.match(r"why no (?=[a-z])", text, re.IGNORECASE):
        return shift(f"why I have no {text[match.end() :]}")
    if re.match(r"why (?:us|here|this company|you)$", text, re.IGNORECASE):
        return "why I would like to join you"
    if match := re.match(r"why (?P<trade>[a-z]+ing)$", text, re.IGNORECASE):
        return f"why I chose {match['trade']}"
    if re.match(r"if (?!I\b|you\b)[^,]*n['’]t\b[^,]*$", text):
        return shift(f"what happens {text}")
    if match := re.match(r"^what(?:['’]s| is) (?P<what>an? (?:[a-z-]+ ?){1,3})$", text, re.IGNORECASE):
        return shift(f"what {match['what']} is")
    return None
