"""A jotted "moving to tablets" as what the reader does, has, or has been doing all the time."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Fragment, plain

# No "you are having one roller": what is so, and is not being done, is said in the plain present.
_LASTS = frozenset(
    {"belong", "contain", "deserve", "have", "hate", "know", "lack", "like", "love", "need", "own", "prefer", "want"}
)


# "Waiting for 14 weeks" is told of what has gone on, where "closing for two weeks" is yet to come.
_WAITED = frozenset({"wait", "look", "search", "hunt", "chase", "try"})
_SO_LONG = re.compile(r"\bfor (?:[a-z]+ )?(?:\d+|[a-z]+) (?:years|months|weeks|days)\b")


def doing_now(text: str, to_do: str | None, fragment: Fragment) -> str:
    """What the reader does, of a jotted "moving to tablets"; what they have or want, of "having one roller"."""
    following = plain(fragment.words[1])
    if text.startswith("being ") and verbs.is_form(following, "participle"):
        return f"you have been {text.removeprefix('being ')}"
    base = (to_do or "").split(" ")[0]
    if base == "have" and (begun := verbs.base_of(following, "participle")) and not vocabulary.is_noun(following):
        return f"you {verbs.past(begun)}{text.partition(f' {following}')[2]}"  # "having begun as a porter in 2004"
    perfect = base == "have" and verbs.is_form(following, "participle") and not vocabulary.is_noun(following)
    if base in _WAITED and _SO_LONG.search(text):
        return f"you have been {text}"
    return f"you {to_do}" if base in _LASTS and not perfect else f"you are {text}"
