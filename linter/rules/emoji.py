"""E006: emoji and emoticons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Edit
from linter.rule import Hit, rule

_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u2604\u2615\u2618\u261d\u2620\u2639-\u263b\u2661\u2665\u26a1\u26bd\u2728\u2705\u270a-\u270c\u2753-\u2757\u2764\u2b50\u2b55]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff\U0001f300-\U0001faff\u2600-\u27bf]*"
)
_EMOTICON = re.compile(
    r"(?<!\S)(?!X[DPO]\b|8[DO]\b)(?:[:;=8xX][-']?[)(DPpOo/\\|]{1,3}|[:;]-?\*|<3|\^_\^|\(:)(?=\s|[.,!]|$)"
)


@rule("E006", "emoji")
def emoji(document: Document, context: Context) -> Iterator[Hit]:
    """An emoji stands in a business message.

    549 people in 29 countries judged writers of work e-mails with smileys less competent, and no warmer.

    Bad:
        It was great to meet you 😊 and the whole team.
                                 ^
    Fixed:
        It was great to meet you and the whole team.
    Bad:
        Thanks again :) and see you soon.
                     ^^
    Fixed:
        Thanks again and see you soon.
    Good:
        The agenda (page 8): two points, three names ☐ and a ratio of 3:1.
    Good:
        We still run Windows XP in hall 8D, and I drive a Mazda XD.
    """
    prose = document.prose
    for found in sorted([*_EMOJI.finditer(prose), *_EMOTICON.finditer(prose)], key=lambda match: match.start()):
        start = found.start() - (found.start() > 0 and prose[found.start() - 1] == " ")
        yield Hit(
            found.start(),
            found.end(),
            "an emoji makes a work message look less competent, and no warmer: say it in words",
            fix=(Edit(start, found.end(), ""),),
        )
