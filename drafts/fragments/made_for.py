"""A thing jotted with what it is for, and its articles and "that": "one-page card so patients come down ready"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_article import with_article

_THING = re.compile(
    r"(?:an? )?(?P<thing>(?:[a-z][\w'’-]* )*?(?:cards?|sheets?|checklists?|boards?|lists?|logs?|charts?|rotas?|rosters?|templates?|posters?|labels?|forms?|trackers?|guides?|binders?|folders?|planners?|scripts?|systems?|boxes|box|shelf|bins?|tags?|signs?)"
    r"(?: (?:for|of|by|on|in|at) [^,]+?)?) so (?:that )?(?P<who>(?:nobody|no one|everyone|everybody|anyone|anybody|people|they|we|the|[a-z]+s|[a-z]+) .+)$"
)
_TOLD = frozenset({"my", "our", "the", "their", "his", "her", "no", "same"})


def with_what_for(text: str) -> str:
    """``text`` with its article and its "so that"; else as it is: what begins with a verb, what is somebody's. Who made it is not said."""
    found = _THING.match(text)
    if found is None:
        return text
    first = plain(tokens(found["thing"])[0])
    who = plain(tokens(found["who"])[0])
    if vocabulary.is_adjective(who) or who in {"many", "much", "few", "little", "well", "often", "far", "that"}:
        return text  # "forms so clear nobody phoned"
    if first in _TOLD or ("-" not in first and verbs.is_form(first, "past", "gerund")) or first[:1].isdigit():
        return text
    if any(map(verbs.is_auxiliary, tokens(found["thing"]))):
        return text
    return f"{with_article(found['thing'], False)} so that {found['who']}"
