"""Whether a helping verb surely goes with the verb behind it, or may end a relative clause: "all they can needs work"."""

from __future__ import annotations

import re

_OPENS = (
    r"(?:^|[,;:] |\b(?:and|but|because|so|if|when|where|why|how|then) "
    r"|\b(?:say|says|said|think|thought|hope|sure|know|believe)(?: that)? )"
)
_NOUN_PHRASE = (
    r"(?:[Tt]he|[Oo]ur|[Yy]our|[Mm]y|[Tt]heir|[Hh]is|[Hh]er|[Ee]very|[Ss]ome|[Mm]ost|[Mm]any)"
    r"(?: (?!(?:that|which|who|what|the|our|your|my|their|his|her|an?|I|you|we|they|he|she|it)\b)[a-z-]+){1,3}|[A-Za-z][a-z]+s"
)
_LEADS = re.compile(
    rf"{_OPENS}(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Nn]obody|[Ee]verybody|[Ss]omebody|[Ss]omeone|{_NOUN_PHRASE})$"
)
# "Those who could went home", "the guests who would paid": who did it did what is said next.
_MANY_WHO = re.compile(
    r"\b(?:those|people|everyone|everybody|anyone|anybody|nobody|all|staff|[a-z]+s) who$|^who$|\bwhoever$"
)


def leads_its_verb(before: str) -> bool:
    """Whether ``before``, a text up to a helping verb, ends in a subject that no relative clause can have: "they", "someone who"."""
    before = before.rstrip()
    if before.endswith("who"):
        return not _MANY_WHO.search(before)
    return _LEADS.search(before) is not None
