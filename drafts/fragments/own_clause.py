"""Where a clause of its own begins behind a question that is spoken of: "how they triage at night, Gwen does it alone on Sundays"."""

from __future__ import annotations

import re

from drafts.fragments.fragment import Shape, analyse

_OPENS = re.compile(r"(?:how|why|what|when|where|whether|if|which|who) ", re.IGNORECASE)
_LEANS = re.compile(
    r"(?:and|but|or|so|nor|yet|because|which|who|whom|whose|where|when|while|if|unless|until|since|as|though|although|that|then|with|without|even|"
    r"how|why|what|whether|not|especially)\b",
    re.IGNORECASE,
)


def is_own_clause(part: str, head: str) -> bool:
    """Whether ``part``, behind a comma, is a sentence of its own where ``head``, a question, is whole without it."""
    if re.match(r"(?:whether|if) .* or ", head, re.IGNORECASE):
        return False  # "whether it is felt or straw, every hat is blocked by hand"
    asked = _OPENS.match(head)
    if asked is None or _LEANS.match(part) or analyse(part).shape is not Shape.SENTENCE:
        return False
    return analyse(head[asked.end() :]).shape in {Shape.SENTENCE, Shape.PAST, Shape.INFINITIVE}
