"""How things stand, jotted with "being": "the funeral work being half the week in winter" as what it is."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_head import head_index

_BEING = re.compile(
    r"(?P<what>(?!(?:my|me|what|how|why|with|without|like|about|for|from|by|as|not|no|all|nobody|everybody)\b)(?:[A-Za-z-]+ ){0,5}?(?!human\b|other\b|well\b|living\b)[a-z-]+) "
    r"(?P<how>(?:not|never|always|still|often|mostly|usually|only) )?being (?P<so>[^,;]+)$"
)
# When it was, and how long it has been so: the present says neither.
_PAST = re.compile(
    r"\b(?:last|yesterday|ago|until|till|in (?:19|20)\d\d|for (?:\w+ ){1,2}(?:days|weeks|months|years|summers|winters|seasons|terms))\b"
)
_SINCE = re.compile(r"\bsince (?:[A-Z\d]|the|last|they|we|you)")


def _is_done(text: str) -> bool:
    """Whether somebody does something in it: "orders being late and nobody ringing"."""
    return any(
        verbs.is_form(word, "gerund") and not vocabulary.is_noun(word) for word in re.findall(r"[a-z]+ing\b", text)
    )


def being_so(text: str) -> str | None:
    """The clause of a thing and its "being" so; None where that tells what is done to it, or when it was."""
    found = _BEING.match(text)
    if found is None:
        return None
    so, words = found["so"], tokens(found["what"])
    first = plain(so.split()[0])
    if len(words) == 1 and verbs.is_form(head := plain(words[0]), "third") and verbs.lean(head) is not verbs.Lean.NOUN:
        return None  # "hates being late"
    done_to_it = verbs.is_form(first, "participle", "past") and first not in {"short", "shut", "set"}
    head = plain(words[head_index(words)])
    if done_to_it or not vocabulary.is_noun(head) or _is_done(so) or _is_done(found["what"]):
        return None
    if any(verbs.is_auxiliary(plain(word)) or plain(word) in {"and", "or", "when"} for word in words):
        return None
    several = plain(words[-1]) in {"people", "staff"} or (vocabulary.is_plural(head) and not vocabulary.is_mass(head))
    if _SINCE.search(so):
        be = "have been" if several else "has been"
    elif _PAST.search(so):
        return None
    else:
        be = "are" if several else "is"
    return f"{found['what']} {be} {found['how'] or ''}{so}"
