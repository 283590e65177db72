"""How things stand, jotted with "being": "the funeral work being half the week in winter" as what it is."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_head import head_index
from drafts.fragments.vocabulary import NUMBERS

_BEING = re.compile(
    r"(?P<what>(?!(?:my|me|what|how|why|with|without|like|about|for|from|by|as|not|no|all|nobody|everybody)\b)(?:[A-Za-z\d-]+ ){0,5}?(?:(?!human\b|other\b|well\b|living\b)[a-z-]+|[A-Z]{2,}s)) "
    r"(?P<how>(?:not|never|always|still|often|mostly|usually|only) )?being (?P<so>[^,;]+)$"
)
# When it was, and how long it has been so: the present says neither.
_PAST = re.compile(
    r"\b(?:last|yesterday|ago|until|till|in (?:19|20)\d\d|for (?:\w+ ){1,2}(?:days|weeks|months|years|summers|winters|seasons|terms))\b"
)
_STATES = frozenset({"short", "shut", "set"})
# What is so on every such day, and is not being done to it.
_RESTING = frozenset(
    {
        "closed",
        "locked",
        "staffed",
        "manned",
        "unmanned",
        "booked",
        "packed",
        "crowded",
        "deserted",
        "frozen",
        "heated",
        "lit",
    }
)
_HABIT = re.compile(
    r"\b(?:every|each|most|all|on [A-Z][a-z]+days|at (?:night|weekends|noon|lunch)|in (?:spring|summer|autumn|winter))\b"
)
_UNKNOWN_PAST = re.compile(r"(?:re|un|de)[a-z]{3,}ed")  # "relined"
_ACRONYMS = re.compile(r"[A-Z]{2,}s")
_SINCE = re.compile(r"\bsince (?:[A-Z\d]|the|last|they|we|you)")


def _is_done(text: str) -> bool:
    """Whether somebody does something in it: "orders being late and nobody ringing"."""
    return any(
        verbs.is_form(word, "gerund") and not vocabulary.is_noun(word) for word in re.findall(r"[a-z]+ing\b", text)
    )


def being_so(text: str, *, done: bool = True) -> str | None:
    """The clause of a thing and its "being" so, or where ``done`` of what is being done to it; None where that tells when it was."""
    found = _BEING.match(text)
    if found is None:
        return None
    so, words = found["so"], tokens(found["what"])
    first = plain(so.split()[0])
    if len(words) == 1 and verbs.is_form(head := plain(words[0]), "third") and verbs.lean(head) is not verbs.Lean.NOUN:
        return None  # "hates being late"
    done_to_it = (
        verbs.is_form(first, "participle", "past") or _UNKNOWN_PAST.fullmatch(first) is not None
    ) and first not in _STATES
    done_to_it = done_to_it and not (first in _RESTING and _HABIT.search(so))
    head = plain(words[head_index(words)])
    known = vocabulary.is_noun(head) or _ACRONYMS.fullmatch(words[-1])
    if (done_to_it and not done) or not known or _is_done(so) or _is_done(found["what"]):
        return None
    if any(verbs.is_auxiliary(plain(word)) or plain(word) in {"and", "or", "when"} for word in words):
        return None
    several = (
        plain(words[-1]) in {"people", "staff"}
        or _ACRONYMS.fullmatch(words[-1])
        or plain(words[0]) in NUMBERS - {"one"}
        or words[0].isdigit()
        or (vocabulary.is_plural(head) and not vocabulary.is_mass(head))
    )
    if _SINCE.search(so):
        be = "have been" if several else "has been"
    elif _PAST.search(so):
        return None
    else:
        be = "are" if several else "is"
    going_on = done_to_it and not be.endswith("been")
    return f"{found['what']} {be} {found['how'] or ''}{'being ' if going_on else ''}{so}"
