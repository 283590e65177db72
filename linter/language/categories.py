"""LanguageTool's categories and rules as our kinds of problem: the one table of what it says that counts, and how much."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from linter.language.lexicon import lines


@dataclass(frozen=True, slots=True)
class Reading:
    """How a category is taken: the kind of problem, and whether it is ``sure`` (a note where it is not)."""

    kind: str
    sure: bool = True


CATEGORIES: dict[str, Reading | None] = {
    "TYPOS": Reading("grammar"),  # words confused with another one; the speller's own rules stand in SPELLERS
    "GRAMMAR": Reading("grammar"),
    "CONFUSED_WORDS": Reading("grammar"),
    "COLLOCATIONS": Reading("grammar"),
    "NONSTANDARD_PHRASES": Reading("grammar"),
    "MISC": Reading("grammar"),  # a word twice, a or an
    "CASING": Reading("grammar", sure=False),
    "COMPOUNDING": Reading("grammar", sure=False),
    "PUNCTUATION": None,  # commas: a matter of taste in letters, and most of LanguageTool's false alarms there
    "SEMANTICS": None,  # days of the week in the current year: the notes know better
    "TYPOGRAPHY": None,  # dashes, quotes, ellipses, spaces: what hard-wrapped mail is full of
    "PROPER_NOUNS": None,
    "MULTITOKEN_SPELLING": None,  # names
    "FALSE_FRIENDS": None,
    "STYLE": None,
    "REDUNDANCY": None,
    "REPETITIONS": None,
    "REPETITIONS_STYLE": None,
    "PLAIN_ENGLISH": None,
    "WIKIPEDIA": None,
    "CREATIVE_WRITING": None,
    "TON_ACADEMIC": None,
    "GENDER_NEUTRALITY": None,
    "TEXT_ANALYSIS": None,
    "APRIL": None,
    "BRITISH_ENGLISH": None,  # asked for only where the setting ``language`` names one of the two
    "AMERICAN_ENGLISH": None,
    "AMERICAN_ENGLISH_STYLE": None,
    "BRE_STYLE_OXFORD_SPELLING": None,
    "REGIONALISMS": None,
    "COLLOQUIALISMS": None,
    "AI_RULES": None,
}
"""Category to reading; None: not asked for. A category that is not here (a newer LanguageTool's) is a note on grammar."""

SPELLERS = ("MORFOLOGIK_RULE_", "HUNSPELL_")
"""How the rules that look words up in a dictionary begin."""

EXCEPTIONS: dict[str, Reading] = {
    "COMMA_PARENTHESIS_WHITESPACE": Reading("grammar", sure=False),
    "SENTENCE_WHITESPACE": Reading("grammar"),
    "EN_DATE_WEEKDAY": Reading("grammar"),  # with the year written out, which leaves no doubt
    "INVALID_DATE": Reading("grammar"),
    "SPURIOUS_APOSTROPHE": Reading("grammar"),
    "APOS_ARE": Reading("grammar"),  # "the candidate's were seated"
    "SOME_TIMES": Reading("grammar"),
    "POSSESSIVE_APOSTROPHE": Reading("grammar", sure=False),  # "an activities coordinator" is no owner
}
"""Rules that are read otherwise than their category."""
_ASKED_FOR_EXCEPTIONS = frozenset(["TYPOGRAPHY", "SEMANTICS", "PUNCTUATION"])
"""Categories that do not count but hold rules that do."""

ACCENTS = "EN_DIACRITICS_REPLACE"
"""How the rules begin that want accents back on "matinee" and "resume": both ways are right in English, so they do not count."""

HYPHENS = ("HYPHEN", "COMPOUNDS")
"""What the rules about hyphens hold in their names, whatever their category: house styles differ, so they are notes."""


@cache
def rules_off() -> frozenset[str]:
    """Rules of categories that count which raise more false alarms than faults in letters."""
    return frozenset(lines("languagetool_off.txt"))


def reading(rule: str, category: str, issue: str, language: str) -> Reading | None:
    """How a finding of LanguageTool's is taken, None where it does not count. ``language`` is the setting.

    ``issue`` is LanguageTool's type of issue: it names what is right in another country.
    """
    if rule in rules_off() or rule.startswith(ACCENTS) or (issue == "locale-violation" and language == "en"):
        return None
    if rule.startswith(SPELLERS):
        return Reading("spelling")
    if rule in EXCEPTIONS:
        return EXCEPTIONS[rule]
    if any(mark in rule for mark in HYPHENS):
        return Reading("grammar", sure=False)
    if category in {"BRITISH_ENGLISH", "AMERICAN_ENGLISH"} and language != "en":
        return Reading("spelling")
    return CATEGORIES.get(category, Reading("grammar", sure=False))


def options(language: str) -> dict[str, str]:
    """What is asked of the server: its variant of English, and nothing of what would not count anyway."""
    off = [name for name, taken in CATEGORIES.items() if taken is None and name not in _ASKED_FOR_EXCEPTIONS]
    if language != "en":
        off = [name for name in off if name not in {"BRITISH_ENGLISH", "AMERICAN_ENGLISH"}]
    return {
        "language": "en-GB" if language == "en-GB" else "en-US",
        "disabledCategories": ",".join(off),
        "disabledRules": ",".join(sorted(rules_off())),
    }
