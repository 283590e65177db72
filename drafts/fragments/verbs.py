"""English verb forms: what a word can be a form of, and the other forms of a verb."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from drafts.fragments.wordlists import lines, section, words

AUXILIARIES = section("auxiliaries")
_NEGATED = frozenset(
    {
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "hasn't",
        "haven't",
        "hadn't",
        "don't",
        "doesn't",
        "didn't",
        "can't",
        "couldn't",
        "won't",
        "wouldn't",
        "shan't",
        "shouldn't",
        "mightn't",
        "mustn't",
        "ain't",
    }
)
_VOWELS = "aeiou"
_FORMS = ("past", "participle", "gerund", "third")

_PREFIXES = frozenset(
    {"re", "co", "pre", "over", "under", "out", "cross", "de", "open", "double", "hand", "fast", "load", "spot", "post"}
)


_BESIDE = {
    "fitted": "fit",
    "knitted": "knit",
    "refitted": "refit",
    "learnt": "learn",
    "spelt": "spell",
    "burnt": "burn",
    "leapt": "leap",
    "quitted": "quit",
}
"""Pasts beside the one that the list of verbs gives: mostly British."""


class Reading(NamedTuple):
    """One way to read a word as a verb: its base form and which form of it this is."""

    base: str
    form: str  # "base", "past", "participle", "gerund", "third"


class _Lexicon(NamedTuple):
    flags: dict[str, str]  # of every verb, by its base
    irregular: dict[str, tuple[str, str, str, str]]  # the forms of those that no rule gives, by their base
    readings: dict[str, list[Reading]]  # of those forms


def plain(word: str) -> str:
    """``word`` for looking up: lower case, a straight apostrophe."""
    return word.lower().replace("’", "'")


def regular_forms(base: str) -> tuple[str, str, str, str]:
    """Past, past participle, -ing form and -s form by the spelling rules (no consonant doubling)."""
    consonant_y = base.endswith("y") and base[-2:-1] not in _VOWELS
    past = base + "d" if base.endswith("e") else base[:-1] + "ied" if consonant_y else base + "ed"
    if base.endswith("ie"):
        gerund = base[:-2] + "ying"
    elif base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        gerund = base[:-1] + "ing"
    else:
        gerund = base + "ing"
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        third = base + "es"
    else:
        third = base[:-1] + "ies" if consonant_y else base + "s"
    return past, past, gerund, third


@cache
def _lexicon() -> _Lexicon:
    flags: dict[str, str] = {}
    irregular: dict[str, tuple[str, str, str, str]] = {}
    found: dict[str, list[Reading]] = {}
    for line in lines("words_verbs.txt"):
        base, *rest = line.split(" ")
        flags[base] = rest.pop(0)[1:] if rest and rest[0].startswith("+") else ""
        if rest:
            past, participle, gerund, third = rest
            irregular[base] = (past, participle, gerund, third)
            named = zip(_FORMS, rest, strict=True)
            for form, word in named:
                found.setdefault(word, []).append(Reading(base, form))
    return _Lexicon(flags, irregular, found)


def _candidates(low: str) -> list[str]:
    """The bases that ``low`` may be a regular form of, British doubling ("travelled") included."""
    stems = []
    for ending in ("s", "es", "ed", "d", "ing"):
        if low.endswith(ending):
            stem = low[: -len(ending)]
            stems += [stem, stem + "e"] if ending == "ing" else [stem]
    if low.endswith(("ies", "ied")):
        stems.append(low[:-3] + "y")
    if low.endswith("ying"):
        stems.append(low[:-4] + "ie")
    if low.endswith(("lled", "lling")):
        stems.append(low[: low.rindex("ll") + 1])
    return stems


@lru_cache(maxsize=8192)
def _readings(low: str) -> tuple[Reading, ...]:
    lexicon = _lexicon()
    found = [Reading(low, "base")] if low in lexicon.flags else []
    found += lexicon.readings.get(low, [])
    for base in dict.fromkeys(_candidates(low)):
        if base not in lexicon.flags or base in lexicon.irregular:
            continue
        forms = zip(_FORMS, regular_forms(base), strict=True)
        found += [Reading(base, form) for form, word in forms if word == low]
        if base.endswith("l") and low == base + "led":
            found += [Reading(base, "past"), Reading(base, "participle")]
        if base.endswith("l") and low == base + "ling":
            found.append(Reading(base, "gerund"))
    if low in _BESIDE:
        found += [Reading(_BESIDE[low], "past"), Reading(_BESIDE[low], "participle")]
    return tuple(found)


def readings(word: str) -> tuple[Reading, ...]:
    """Every verb reading of ``word`` (any case; hyphenated prefixes such as "re-" and "co-" allowed); () for none."""
    low = plain(word)
    found = _readings(low)
    if found:
        return found
    prefix, hyphen, tail = low.rpartition("-")
    if hyphen and prefix in _PREFIXES:
        return tuple(Reading(f"{prefix}-{r.base}", r.form) for r in _readings(tail))
    if hyphen and (known := two_part_verbs().get(prefix)):
        return tuple(Reading(f"{prefix}-{r.base}", r.form) for r in _readings(tail) if r.base in known)
    if hyphen and _says_of_what(prefix):
        compound = section("verbs", "words_compound_deeds.txt")
        return tuple(
            Reading(f"{prefix}-{r.base}", r.form) for r in _readings(tail) if r.base in compound and r.form in _TOLD
        )
    return ()


_TOLD = frozenset({"past", "participle", "gerund"})


def _says_of_what(prefix: str) -> bool:
    """Whether nothing but nouns stands before the verb of a compound deed: "mobility-scored", and not "well-managed"."""
    how = section("saying how", "words_compound_deeds.txt")
    return all(part in words("words_nouns.txt") and part not in how for part in prefix.split("-"))


@cache
def two_part_verbs() -> dict[str, frozenset[str]]:
    """Of the first word of verbs of two words, those that it goes with: "steam" with "bend"; "*" stands for any."""
    return {first: frozenset(rest) for first, *rest in (line.split() for line in lines("words_two_part_verbs.txt"))}


def is_form(word: str, *forms: str) -> bool:
    """Whether ``word`` can be one of ``forms`` of some verb."""
    return any(reading.form in forms for reading in readings(word))


def base_of(word: str, *forms: str) -> str | None:
    """The base of ``word`` read as one of ``forms`` (any form when none is given), else None."""
    for reading in readings(word):
        if not forms or reading.form in forms:
            return reading.base
    return None


def is_auxiliary(word: str) -> bool:
    """Whether ``word`` is a finite auxiliary or modal verb, negated or not."""
    low = plain(word)
    return low in AUXILIARIES or low in _NEGATED


class Lean(StrEnum):
    """What a word that can be a verb is first of all, where nothing around it tells."""

    VERB = "verb"
    EVEN = "even"
    NOUN = "noun"


def lean(word: str) -> Lean | None:
    """Whether a base or -s form is first of all a verb or a noun ("reads", "orders", "levels"); None: no verb at all."""
    found = [reading for reading in readings(word) if reading.form in {"base", "third"}]
    if not found:
        return None
    flags = _lexicon().flags.get(found[0].base, "")
    if found[0].form == "third":
        if "s" in flags or not flags:
            return Lean.VERB
        return Lean.NOUN if flags == "N" else Lean.EVEN
    return {"": Lean.VERB, "v": Lean.VERB, "n": Lean.EVEN}.get(flags.rstrip("s"), Lean.NOUN)


def is_noun_too(base: str) -> bool:
    """Whether this base form of a verb is a noun as well ("report", "load")."""
    return _lexicon().flags.get(base, "").rstrip("s") != ""


def _forms(base: str) -> tuple[str, str, str, str]:
    prefix, hyphen, tail = base.rpartition("-")
    if hyphen and base not in _lexicon().flags:
        past, participle, gerund, third = _forms(tail)
        return f"{prefix}-{past}", f"{prefix}-{participle}", f"{prefix}-{gerund}", f"{prefix}-{third}"
    return _lexicon().irregular.get(base) or regular_forms(base)


def past(base: str) -> str:
    """The simple past: "lead" → "led"."""
    return "was" if base == "be" else _forms(base)[0]


def gerund(base: str) -> str:
    """The -ing form: "cut" → "cutting"."""
    return "being" if base == "be" else _forms(base)[2]


def third(base: str) -> str:
    """The third person singular: "carry" → "carries"."""
    return "is" if base == "be" else _forms(base)[3]


def participle(base: str) -> str:
    """The past participle: "write" → "written"."""
    return "been" if base == "be" else _forms(base)[1]
