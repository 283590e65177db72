""" "A" or "an": the sound decides, not the letter."""

from __future__ import annotations

import re

SILENT_H = re.compile(r"(?:hour|hono[u]?r|honest|heir)", re.IGNORECASE)
# Begins with a vowel letter, but is said with a consonant: "a university", "a European", "a one-off".
_CONSONANT = re.compile(
    r"(?:uni(?:que|t|v|on|fi|fo|la|so|co|ty|x|ce)|uk|us(?:e|a|u|ab)|ut(?:il|o)|ur(?:ani|ol|in)|eu|ewe|on(?:e\b|ce)|ubiq|u\b|usb|ui|ux|ufo)",
    re.IGNORECASE,
)
_VOWEL_UN = re.compile(r"(?:unin|unim|unil(?!a)|unid|unit?em)", re.IGNORECASE)


def begins_with_vowel(word: str) -> bool:
    """Whether a word is said with a vowel first; abbreviations and a silent "h" are the caller's affair."""
    return word[:1].lower() in set("aeiou") and not (_CONSONANT.match(word) and not _VOWEL_UN.match(word))


def with_article(phrase: str) -> str:
    """A phrase after "a" or "an"."""
    return f"{'an' if SILENT_H.match(phrase) or begins_with_vowel(phrase) else 'a'} {phrase}"
