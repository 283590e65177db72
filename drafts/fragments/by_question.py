"""An answer that only its question makes a sentence of: a row of doings ("declaring it, and saying so"), a thing ("groups of eight")."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.noun_phrase import head_index, lower_first, with_article
from drafts.fragments.verb_phrase import reform

_SUPPOSED = re.compile(r"\b(?:would|will|if)\b|['’](?:d|ll)\b", re.IGNORECASE)
_WAYS = re.compile(r"\b(?:how|what)\b.*\b(?:do|does|would|will|can|could|should|I|you|to)\b", re.IGNORECASE)
# What is asked for there is a number, a day, a name: "how long", "what notice".
_HOW_MUCH = re.compile(
    r"\bhow (?:long|many|much|old|far|soon|often|big)\b|\bwhat (?:notice|salary|hours|time|day|date|year|pay|rate)\b|\bwhat (?:is|are) (?:my|your|the)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:and |then |and then )?(?:with|without|not|always|never|only|so that|until|before|after)\b")
_LONG = 4
"""Words: a shorter thing may be anything."""


def answered(text: str, question: str) -> str:
    """``text`` as the sentence that it is behind ``question``; else as it is."""
    told = lower_first(text, ())
    if (done := _deeds(told, question)) or (done := _thing(told, question)):
        return done
    return text


def _deeds(text: str, question: str) -> str | None:
    """ "Declaring it, swapping the inspection and saying so in writing": what I would do, or do."""
    shown = re.sub(r"^by (?=[a-z-]+ing\b)", "", text)
    parts = re.split(r", (?:and (?:then )?|then )?(?=[a-z-]+ing\b)", shown)
    first = analyse(parts[0], candidate=True)
    if not _WAYS.search(question) or _HOW_MUCH.search(question) or first.shape is not Shape.GERUND or first.verb:
        return None
    bare = [reform(part, 0, "base") if verbs.is_form(plain(tokens(part)[0]), "gerund") else None for part in parts]
    if any(done is None or re.search(r"\b(?:I|we)\b", done) for done in bare):
        return None
    *some, last = [done for done in bare if done]
    row = f"{', '.join(some)} and {last}" if some else last
    return f"I would {row}" if _SUPPOSED.search(question) else f"I {row}"


def _thing(text: str, question: str) -> str | None:
    """ "Groups of eight on a rotation": my answer is that."""
    if len(text.split()) < _LONG or not _WAYS.search(question) or _HOW_MUCH.search(question):
        return None
    if analyse(text, candidate=True).shape is not Shape.NOUN or not _is_sound(text):
        return None
    return f"my answer is {text}"


def _is_sound(text: str) -> bool:
    """Whether a thing lacks no article, and nothing but things and how they are stands behind its commas."""
    words = tokens(text)
    if (
        plain(words[0]) in vocabulary.NUMBERS | vocabulary.PREPOSITIONS | vocabulary.ADVERBS | {"no", "yes"}
        or words[0][0].isdigit()
    ):
        return False
    first, *behind = re.split(r", ", text)
    head = tokens(first)[head_index(tokens(first))]
    if not vocabulary.is_noun(head) or with_article(first, False) != first:
        return False
    for part in behind:
        bare = re.sub(r"^(?:and|or) ", "", part)
        thing = analyse(bare, candidate=True).shape is Shape.NOUN and with_article(bare, False) == bare
        if not (_GOES_ON.match(part) or thing):
            return False
    return True
