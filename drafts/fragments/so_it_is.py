"""What an answer says of its writer that is so already, and is nothing that they would do: "know every trick", "own a van"."""

from __future__ import annotations

import re

from drafts.fragments.wordlists import section

# Something to do after all: "have a quiet word", "understand the fear first", "speak to them early".
_TO_DO = re.compile(
    r"have (?:an? |the )?(?:[a-z]+ )?(?:talk|word|chat|conversation|meeting|look|coffee|tea|cuppa|debrief|plan|go)\b"
    r"|have (?:him|her|them|somebody|someone) [a-z]+"
    r"|speak (?![A-Z])|know (?:when to|how far)|think (?:it|this|that) (?:over|through)|mean it|live with it"
)
_IN_ORDER = re.compile(r"\b(?:first|then|before)\b")


def is_so(bare: str) -> bool:
    """Whether ``bare``, an answer that begins with its bare verb, says what is so."""
    verb = bare.split(" ", maxsplit=1)[0]
    return verb in section("so it is") and not is_to_do(bare) and not _IN_ORDER.search(bare)


def is_to_do(bare: str) -> bool:
    """Whether ``bare`` is something to do, for all that its verb says of others what is so."""
    return _TO_DO.match(bare) is not None
