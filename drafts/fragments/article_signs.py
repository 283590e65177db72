"""One of several things without its article in the middle of a phrase: "on wet floor", "wrote Python script", "for induction loop"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.wordlists import section

_PLACING = section("places one thing")
_ENDS = vocabulary.PREPOSITIONS - {"or", "v", "versus"} | {"that", "which", "who", "when", "where", "because"}
_STOPS = frozenset(["", ",", ".", ";"])


def lacks_article(words: Sequence[str], plain: Sequence[str], at: int) -> bool:
    """Whether the word at ``at`` is such a thing; ``plain`` are the words in small letters.

    What goes without one in anybody's English does not count: "on site", "took part", "from farm to table".
    """
    word = words[at]
    if not word.islower() or not _is_one_thing(word):
        return False
    behind = plain[at + 1] if at + 1 < len(plain) else ""
    if behind not in _ENDS | _STOPS and not is_only_verb(behind) and verbs.base_of(behind, "past") != "read":
        return False
    start = at
    while start > 0 and _describes(words[start - 1]):
        start -= 1
    if start > 1 and words[start - 1].istitle() and _acts(plain, start - 2):
        start -= 1
    if start == 0:
        return False
    lead = plain[start - 1]
    if lead not in _PLACING:
        return _acts(plain, start - 1) and word not in section("taken bare")
    return not (lead in {"of", "as", "to"} and start == at) and not (lead == "from" and "to" in plain[at + 1 : at + 3])


def _acts(plain: Sequence[str], at: int) -> bool:
    """Whether a word is a verb that has what stands behind it for its object: "wrote", "opened", "need"; not "the dyeing unit"."""
    word = plain[at]
    if (
        verbs.is_form(word, "gerund")
        and at
        and plain[at - 1] not in _closed() - vocabulary.DETERMINERS | {"am", "is", "are"}
    ):
        return False
    if verbs.is_auxiliary(word) or vocabulary.is_noun(word):
        return False
    if verbs.is_form(word, "past", "gerund") and not verbs.is_form(word, "base"):
        return not vocabulary.is_adjective(word)
    return verbs.lean(word) is verbs.Lean.VERB


@cache
def _never_lacking() -> frozenset[str]:
    lists = ("plural without an s", "several at work", "no article", "spans and seasons", "bare behind a preposition")
    return vocabulary.ADVERBS | vocabulary.PREPOSITIONS.union(*map(section, lists))


def _is_one_thing(word: str) -> bool:
    return (
        vocabulary.is_counted(word)
        and not word.endswith("s")
        and word not in _never_lacking()
        and not vocabulary.is_adjective(word)
        and verbs.lean(word) is not verbs.Lean.VERB
    )


@cache
def _closed() -> frozenset[str]:
    return (
        vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS | vocabulary.PRONOUNS | vocabulary.ADVERBS
    )


def _describes(word: str) -> bool:
    """Whether a word before a thing says of which kind it is, and is no article."""
    if not word.islower() or word in _closed() or word.endswith(("'s", "s'", "’s", "s’")):
        return False
    kind = vocabulary.is_noun(word) and not vocabulary.is_plural(word) and not verbs.is_form(word, "past", "gerund")
    return kind or vocabulary.is_adjective(word)
