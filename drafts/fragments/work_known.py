"""Work jotted as a thing, which nobody brings along: what one has is experience with "hydraulic pump repair, mostly Parker"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.wordlists import section
from drafts.fragments.wordlists import words as listed_words

_CRAFT = re.compile(
    r"(?P<what>(?:[a-z]+ )+(?:repair|maintenance|payroll|assembly|installation|upkeep|needling|welding|grafting|dosing)|(?:end[- ]of[- ]life|palliative|wound|dementia|stoma|foot|skin) care)(?:,|$)"
)


def work_known(text: str, named: Sequence[str]) -> str | None:
    """The work in ``text``, whose words up to its head are ``named``; None where it is another thing."""
    if craft := _CRAFT.match(text):
        return craft["what"]
    if named[-1].lower() in listed_words("words_crafts.txt") and all(map(_makes_clear, named[:-1])):
        if re.match(r"[A-Z][a-z]+(?:less|ful|ed|ing) [a-z]", text):
            text = text[0].lower() + text[1:]  # "Knotless braids"
        return text if re.search(r", (?:about |up to )?\d", text) else text.partition(", ")[0]
    behind = text[len(" ".join(named)) :].lstrip()
    if _is_doing(named) and (not behind or behind[0] == "," or behind.split()[0] in vocabulary.PREPOSITIONS):
        return text
    kind = named[-1].lower() in listed_words("words_kinds_of_work.txt") and all(map(_says_of_what, named[:-1]))
    return text if kind else None


def _says_of_what(word: str) -> bool:
    """Whether a word before one for work says of what it is: "payroll", "HVAC"; not how good: "clear documentation"."""
    return word[:1].isupper() or (vocabulary.is_noun(word) and not vocabulary.is_adjective(word))


def _is_doing(named: Sequence[str]) -> bool:
    """Whether the head is what somebody does with the noun before it: "cash handling"; not a thing like "office building"."""
    doing = named[-1].lower()
    return (
        len(named) > 1
        and doing.endswith("ing")
        and verbs.is_form(doing, "gerund")
        and not vocabulary.is_counted(doing)
        and doing not in section("counted nouns in ing")
        and all(map(_says_of_what, named[:-1]))
    )


def _makes_clear(word: str) -> bool:
    """Whether a word before a craft says which: "knotless", "box"; an article makes it one that was made."""
    return word.lower() not in vocabulary.DETERMINERS | vocabulary.NUMBERS and not word[:1].isdigit()
