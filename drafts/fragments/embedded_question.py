"""A question jotted in the order of a statement already: "how I would win them over", "why leave"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import WH_WORDS
from drafts.fragments.main_verb import main_verb
from drafts.fragments.tokens import tokens
from drafts.fragments.verbs import plain


def embedded(text: str) -> str | None:
    """A question in the order of a statement already ("how I would win them over"), or a "why leave" filled up."""
    words = tokens(text)
    first = plain(words[0]) if words else ""
    if first not in WH_WORDS or (len(words) < 3 and first not in {"what", "how", "why"}) or len(words) < 2:
        return None
    following = plain(words[1])
    if first == "whether" and "or" in map(plain, words) and following != "to" and main_verb(words[1:]) is None:
        return None  # "whether nanodiscs or SMALPs"
    if verbs.is_auxiliary(following) and first not in {"what", "who", "which"}:
        return None
    if first == "how" and following == "many" and main_verb(words[1:]) is None:
        return None  # "how many patients at once"
    if first in {"why", "how"}:
        if following in {
            "not",
            "this",
            "the",
            "a",
            "now",
            "us",
            "come",
            "about",
            "only",
            "so",
            "just",
            "no",
        } and not any(
            verbs.is_auxiliary(plain(w)) or verbs.is_form(w, "past", "third") or _acts(words, i)
            for i, w in enumerate(words[2:], 2)
        ):
            return None
        if first == "why" and verbs.lean(following) is verbs.Lean.VERB and verbs.is_form(following, "base"):
            return f"why I would {text.split(' ', 1)[1]}"
        if len(words) == 2 and not verbs.readings(following):
            return None
        if first == "why" and (len(words) == 2 or (verbs.is_form(words[2], "gerund") and main_verb(words[1:]) is None)):
            return None  # "why physics teaching after banking"
    return re.sub(r"^if\b", "whether", text[0].lower() + text[1:])


def _acts(words: list[str], index: int) -> bool:
    """Whether the word at ``index`` is what several do: "how the doors of the old car freeze"."""
    verb = verbs.is_form(words[index], "base") and verbs.lean(words[index]) is not verbs.Lean.NOUN
    return verb and any(map(vocabulary.is_plural, words[2:index]))
