"""Questions as they are jotted in haste or in a second language, in the words that somebody would put them in."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.joining import article
from drafts.fragments.rewriting import rewritings, rewritten


def _one(match: re.Match[str]) -> str:
    """ "Difficult colleague": one of their kind."""
    who = match["who"]
    return f"{article(match[0])} {match[0]}" if vocabulary.is_one_person(who) else match[0]


_RULES = rewritings(
    (
        (r"^(no .*|never .*) yet$", r"\1"),
        (r",? yes or no$", ""),
        (r"^(?=(?:PhD|MBA|degree|driving licence|licence|car)(?: or not)?$)", "a "),
        (r"^(\d+|one|two|three|four|five) (year|month)s?(?: of)? gap\b", r"the \1-\2 gap"),
        (r"^time (?=I\b|when I\b)", "a time "),
        (r"^strengths(?:,| and|/) ?weaknesses$", "my strengths and weaknesses"),
        (r"^(?:difficult|angry|rude|unhappy|drunk|nervous|grieving|shy|late|lazy) (?P<who>[a-z]+)$", _one),
        (r"^(?:he |she |they )?doubt(?:ed|s)? (?=(?:my|your) (?:[a-z]+ )?[a-z]+$)", ""),
        (r"^how long to (?=[a-z]+)", "how long I would need to "),
    ),
    re.IGNORECASE,
)


def put_plainly(text: str) -> str:
    """``text``, a question or a concern, with what its writer left out or put in another order."""
    return rewritten(text, _RULES)
