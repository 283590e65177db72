"""The "you" of a rule that holds for anybody, which told to the reader would be the reader: "pays for it if you stay"."""

from __future__ import annotations

import re

from drafts.fragments import verbs

_IF_YOU = re.compile(r"(?<=\w) (?P<when>if|once|when) you (?P<does>[a-z]+)\b")


def with_somebody(text: str) -> str:
    """``text``, what the reader told, with "somebody" for a "you" that stands behind "if" alone; else as it is."""
    found = _IF_YOU.search(text)
    if not found or len(re.findall(r"\byou", text)) > 1 or not verbs.is_form(found["does"], "base"):
        return text
    does = verbs.base_of(found["does"], "base")
    return (
        f"{text[: found.start()]} {found['when']} somebody {verbs.third(does)}{text[found.end() :]}" if does else text
    )
