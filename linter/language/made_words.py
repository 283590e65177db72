"""Words made of other words: with an ending, with a letter twice, of pieces that are no words by themselves."""

from __future__ import annotations

import re

from linter.language.lexicon import lines
from linter.language.word_classes import word_class

_ENDINGS = ("ers", "er", "able", "less", "like", "wise", "isms", "ism", "ists", "ist", "esque")


def doubled(lower: str, top: str) -> bool:
    """Whether a word is the suggested one with a letter twice ("joinners")."""
    return len(lower) == len(top) + 1 and any(
        lower[place] == lower[place + 1] and lower[:place] + lower[place + 1 :] == top for place in range(len(top))
    )


def derived(lower: str, top: str) -> bool:
    """Whether a word is the suggested one with a common ending ("subtitler" beside "subtitle")."""
    ending = next((each for each in _ENDINGS if lower.endswith(each)), "")
    stem = lower.removesuffix(ending)
    return bool(ending) and len(stem) >= 6 and top in (stem, f"{stem}e")


def who_does(lower: str) -> bool:
    """Whether a word says who or what does something ("stocker", "reshelver"): anybody may make one of a verb."""
    stem = re.sub(r"ers?$", "", lower)
    doing = word_class("maybe_verb")
    bare = stem.removeprefix("re")
    return stem != lower and len(bare) >= 4 and (bare in doing or f"{bare}e" in doing)


def compounded(whole: str) -> bool:
    """Whether a hyphenated word is one of those whose parts are no words by themselves ("co-op"), or ends as they do ("ten-tonner")."""
    known = lines("hyphenated.txt")
    bare = re.sub(r"(?:['’]s|s)$", "", whole)
    return any(form in known for form in (whole, bare, bare[bare.rfind("-") :]))
