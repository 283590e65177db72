""" "Both" behind the two of which it is said, moved before them: "trained on Altea and Sabre both"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.rewriting import Rewriting, rewritings

_ONE = r"[A-Za-z][\w'’-]*"
_AT = re.compile(
    rf"\b(?P<at>on|in|with|for|at|from|to|by|of) (?P<one>{_ONE}(?: [a-z'’-]+)?)\sand\s(?P<two>{_ONE}(?: [a-z'’-]+)?) both(?=$|[,.;])"
)
_DOES = re.compile(rf"(?:(?P<does>\b[a-z]+) |^|(?<=[-–—,] ))(?P<one>{_ONE})\sand\s(?P<two>{_ONE}) both(?=$|[,.;])")


def _is_one(text: str) -> bool:
    """Whether ``text`` names something: a name, or a noun with what is said of it."""
    head = text.rsplit(maxsplit=1)[-1]
    pronoun = text.lower() in vocabulary.PRONOUNS | {"me", "us", "them", "him", "her", "you", "it", "i"}
    return not pronoun and (head[0].isupper() or vocabulary.is_noun(head) or vocabulary.is_plural(head))


def _at_both(match: re.Match[str]) -> str:
    named = _is_one(match["one"]) and _is_one(match["two"])
    return f"{match['at']} both {match['one']} and {match['two']}" if named else match[0]


def _does_both(match: re.Match[str]) -> str:
    """ "I speak Hindi and Tamil both", "contracts and chats both"."""
    does = match["does"]
    several = all(each[0].isupper() or vocabulary.is_plural(each) for each in (match["one"], match["two"]))
    acts = does is None or verbs.is_form(does, "base", "third", "past", "gerund")
    if not (several and acts and _is_one(match["one"]) and _is_one(match["two"])):
        return match[0]
    return f"{does + ' ' if does else ''}both {match['one']} and {match['two']}"


BOTH_BEHIND: tuple[Rewriting, ...] = rewritings(((_AT, _at_both), (_DOES, _does_both)))
"""Two things with "both" behind them, and before them."""
