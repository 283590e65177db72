"""What a noun phrase says that there is none of, and one that says nothing at all."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.scene import Role, Scene, Slots, stated

_NO = re.compile(r"no (?!one\b|longer\b|more\b|idea\b)[A-Za-z]")


def is_none(text: str) -> bool:
    """Whether it begins by saying that there is none."""
    return _NO.match(text) is not None


def none_of_it(text: str, scene: Scene) -> Slots:
    """ "No crunch since 2023": that there is none."""
    lack = f"the lack of {with_article(text[3:], False).replace(' and no ', ' and ')}"
    if scene.role is Role.TALKED:
        return {"topic": lack}
    if scene.role in {Role.LEARNED, Role.NEWS}:
        head = tokens(text)[head_index(tokens(text)[1:]) + 1]
        verb = "are" if vocabulary.is_plural(head) or re.search(r"[a-z]s any ?more$", text) else "is"
        been = "have been" if verb == "are" else "has been"
        return stated(f"there {been if ' since ' in text else verb} {text}", topic=lack)
    return {}


def says_nothing(text: str, words: list[str], scene: Scene) -> bool:
    """Whether it is a "yes", or a "nothing" of which the rest is not shown."""
    first = plain(words[0])
    return (
        (first in {"none", "nothing"} and scene.role is not Role.TALKED)
        or first in {"yes", "yeah", "nope", "sure"}
        or text == "no"
    )
