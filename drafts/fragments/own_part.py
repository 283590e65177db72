"""What of a verb phrase goes with its own verb: a "since 2023" may be of the clause upon its object, "a leak nobody saw since 2023"."""

from __future__ import annotations

import re

from drafts.fragments.wordlists import section

# Who or what does something in a clause upon the object, and "that" behind a noun.
_CLAUSE_UPON = re.compile(
    r"(?<=\w)(?<!\bsince) (?:which|who|whom|whose|where|nobody|no one|everybody|everyone|they|he|she|we|I|that (?:(?:had|has|have|was|were|is|are|did|do|does|would|could)(?:n['’]t)?|nobody|no one|they|he|she|we|I|[a-z]+ed)|it (?:had|has|was)|had|has been|had been)\b"
)
# How it was before: "a fault hidden for 7 months", "a pump out of use since 2019".
_WAS_SO = re.compile(rf" (?:{'|'.join(sorted(section('so before it was found')))})(?: \w+){{0,4}}? (?=since |for )")


def own_part(text: str) -> str:
    """``text`` up to where something is told of its object."""
    found = [match.start() for pattern in (_CLAUSE_UPON, _WAS_SO) if (match := pattern.search(text))]
    return text[: min(found)] if found else text


_SINCE = re.compile(r"\bsince (?:(?:19|20)\d\d|[A-Z]|(?:year|grade|age|primary|high) |school\b|college\b)")


def is_since(text: str) -> bool:
    """Whether a verb phrase itself says since when it has been so."""
    return _SINCE.search(own_part(text)) is not None
