"""Whether "we" are the reader and the candidate together."""

from __future__ import annotations

import re

_JOINT = re.compile(
    r"\b(?:both|shared|mutual|each other|together|in common|we share|neither of us|how we get (?:on|along))\b",
    re.IGNORECASE,
)
_JOINT_PAST = re.compile(
    r"\bwe (?:both |also |even )?(?:talked|discussed|spoke|joked|laughed|compared|agreed|chatted|grew|met|argued|debated|disagreed|wondered|shared|sketched|brainstormed|realized|realised|found|swapped|traded|walked|toured|bonded|went|had|looked)\b",
    re.IGNORECASE,
)


def says_both(text: str) -> bool:
    """Whether "we" in ``text`` are the reader and the candidate: "we both grew up in Leeds", "we compared notes"."""
    return bool(_JOINT.search(text) or _JOINT_PAST.search(text))
