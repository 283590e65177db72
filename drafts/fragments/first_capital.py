"""Whether the capital at the beginning of a fragment belongs to a name, or only to the beginning."""

from __future__ import annotations

import re
from collections.abc import Collection

from drafts.fragments import verbs, vocabulary
from drafts.fragments.tokens import tokens
from drafts.fragments.verbs import plain
from drafts.fragments.vocabulary import DETERMINERS, NUMBERS, PREPOSITIONS
from drafts.fragments.wordlists import section
from drafts.fragments.wordlists import words as listed_words

# Ordinary words that are also names of products: kept as typed at the beginning of a fragment.
_PRODUCTS = section("products")
_OF_NAMES = frozenset(
    {
        "duke",
        "bank",
        "university",
        "house",
        "church",
        "ministry",
        "institute",
        "college",
        "museum",
        "isle",
        "port",
        "friends",
        "society",
        "guild",
        "academy",
    }
)


def lower_first(text: str, known: Collection[str]) -> str:
    """``text`` without the capital of a beginning: names, acronyms, "I" and "Year 9" keep theirs."""
    words = tokens(text)
    if not words or not text[:1].isupper():
        return text
    if re.match(r"A[*+-]? in [A-Za-z]|A[- ][Ll]evels?\b", text):
        return text  # the grade
    if re.match(r"[B-DF-HJ-Z]-[a-z]", text):
        return text  # "F-gas", "X-ray"
    word = words[0]
    bare = word.replace("’", "'")
    second = words[1] if len(words) > 1 else ""
    begins = bare in section("begins a name") and second[:1].isupper() and not (second.isupper() and len(second) > 1)
    if begins or bare == "Valentine's":
        return text
    if bare.split("'")[0] == "I" or word in known or bare.removesuffix("'s") in known or word in _PRODUCTS | {"God"}:
        return text
    if (word in listed_words("words_languages.txt") and second[:1].islower()) or bare.lower() in listed_words(
        "words_capitals.txt"
    ):
        return text  # "Polish crew"
    if any(c.isupper() or c.isdigit() for c in word[1:]) or (len(word) == 1 and word != "A"):
        return text
    ordinary = vocabulary.is_common(word) or vocabulary.is_common(re.sub(r"^(?:Over|Under|Re)(?=[a-z]{4})", "", word))
    if not ordinary and plain(word) not in {"been", "worst"} and not verbs.is_form(word, "gerund"):
        return text
    if plain(word) in NUMBERS and second[:1].isupper() and second[1:2].islower() and second not in known:
        return text  # "Six Sigma Black Belt"
    if second == "," and len(words) > 2 and words[2][:1].isupper() and ", I" not in text:
        return text  # "Python, SQL, dbt"
    if plain(second) in {"versus", "vs", "vs.", "v", "v."} and len(words) > 2 and words[2][:1].isupper():
        return text
    named = words[3:4] if words[2:3] == ["the"] else words[2:3]
    if plain(word) in _OF_NAMES and plain(second) == "of" and named and named[0][:1].isupper():
        return text
    if second == "and" and words[2:3] == ["I"]:
        return text  # "Tom and I"
    closed = plain(word) in DETERMINERS | PREPOSITIONS | vocabulary.PRONOUNS | vocabulary.ADVERBS
    if (
        second[:1].isdigit()
        and vocabulary.is_noun(word)
        and not vocabulary.is_plural(word)
        and not verbs.is_form(word, "past", "gerund")
    ):
        return text
    # "Red Cross", "Bank Street": a capital behind it makes it a name, unless the first word can only be an ordinary one.
    if (
        second[:1].isupper()
        and not (second.isupper() and len(second) > 1)
        and second not in known
        and not closed
        and vocabulary.is_noun(word)
    ):
        return text if not verbs.is_form(word, "gerund", "past") else text[0].lower() + text[1:]
    return text[0].lower() + text[1:]
