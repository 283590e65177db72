"""A clause that only lacks its "is", jotted like a noun: "uniforms provided", "permission granted"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.scene import Role, Scene


def with_is(text: str, words: list[str], scene: Scene) -> str | None:
    """A clause that only lacks its "is": "uniforms provided", "all ledgers still on paper", "permission granted"."""
    head, comma, tail = text.partition(", ")
    if (
        comma
        and re.match(r"(?:every|each|all) ", head)
        and re.match(r"(?:once|twice|\w+ times|by|in|on|at|before|after|even) ", tail)
    ):
        whole = with_is(head, tokens(head), scene)  # "every pallet weighed twice, once by hand"
        return f"{whole}, {tail}" if whole else None
    if "," in words or plain(words[0]) in {"a", "an"}:
        return None
    at = next((index for index in range(1, len(words)) if _lacks_is(words, index)), None)
    joints = {plain(word) for word in words[: at or 0]} & vocabulary.PREPOSITIONS
    of = scene.role is Role.NEWS and joints == {"of"} and at == len(words) - 1
    if at is None or (joints and not of):
        return None
    made = verbs.is_form(plain(words[at]), "participle")
    several = vocabulary.is_plural(words[head_index(words) if of else at - 1])
    news = scene.role is Role.NEWS and made
    dated = made and re.match(r"in (?:[A-Z][a-z]+|(?:19|20)\d\d)$", " ".join(words[at + 1 :]))
    verb = ("have been" if several else "has been") if news else ("are" if several else "is")
    verb = ("were" if several else "was") if dated else verb
    found = list(re.finditer(rf"\b{re.escape(words[at])}\b", text))
    subject = with_article(text[: found[0].start()].strip(), True, scene.known)
    if still := re.search(r" (?:still|now)$", subject):
        subject, verb = subject[: still.start()], f"{verb}{still[0]}"  # "the count is still done"
    return f"{subject} {verb} {text[found[0].start() :]}"


def _lacks_is(words: list[str], index: int) -> bool:
    """Whether "is" or "are" is missing before the word at ``index``: a noun stands before it, and no object behind it."""
    low, before = plain(words[index]), words[index - 1]
    after = plain(words[index + 1]) if index + 1 < len(words) else ""
    made = (
        verbs.is_form(low, "participle")
        and low != "got"
        and not vocabulary.is_noun(low)
        and not verbs.is_form(low, "base")
    )
    placed = low in {"still", "now", "always", "mostly", "never"} and after in vocabulary.PREPOSITIONS - {"and", "or"}
    placed = placed or (low in {"all", "both", "mostly"} and vocabulary.is_adjective(after) and index + 2 == len(words))
    timed = after in {"every", "each", "twice", "once", "daily", "weekly", "monthly", "yearly", "quarterly", "nightly"}
    bare = not after or after in vocabulary.PREPOSITIONS or timed or after.endswith("ly")
    return vocabulary.is_noun(before) and (placed or (made and bare))
