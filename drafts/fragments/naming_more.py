"""Whether what stands behind a noun and its comma names it again or a second thing like it, or is said of it and goes."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.elided import MEASURES
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.past_start import CERTIFIED
from drafts.fragments.scene import Role, Scene

AMOUNT = re.compile(r"[$£€¥₹~]?\d")
_FROM_TO = re.compile(r"(?:going )?from .*\bto [\d$£€]")
_DAYS = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b")
_OWNED = re.compile(r"(?:an?|the|my|his|her|their|our|your|one)\s", re.IGNORECASE)
_SHORT_COUNT = re.compile(r"(?:about |over |nearly )?\d[\d.,]*k? (?P<what>[a-z]+)$")
COUNTED = re.compile(r"(?:about |over |nearly )?\d[\d.,]*k? [a-z]+$")
SAID_OF_IT = re.compile(
    rf"(?:^|[a-z]+ )(?:{'|'.join(sorted(CERTIFIED - {'checked'}))})$|(?:^| )(?:up to date|in date|current|renewed|too|as well)$"
)
_YEARS_OF = re.compile(r"\d+ (?:years|months|seasons)\b")
_HOW = frozenset({"cold", "warm", "dark", "wet", "dry", "quiet", "full", "empty", "light", "calm", "short", "right"})


def names_more(part: str, parts: list[str], scene: Scene, first: str) -> bool:
    """Whether what stands behind a noun and its comma names it again, or a second thing like it."""
    if (
        scene.candidate
        and _post_before(parts[0])
        and re.search(r"\b(?:years|months|seasons|summers|winters)$", parts[0])
    ):
        return False  # "barista 4 years, latte art finalist"
    if scene.candidate and re.fullmatch(rf"\S+ (?:{'|'.join(sorted(MEASURES))})", part) and not _post_before(parts[0]):
        return False  # "internship in a lab, 6 months"
    if scene.role is Role.HIGHLIGHT and analyse(part).shape is Shape.GERUND and analyse(parts[0]).shape is Shape.NOUN:
        return False  # "part 2 passed, sitting the final in April"
    if scene.role is Role.HIGHLIGHT and is_count(part) and not AMOUNT.match(parts[0]) and not _post_before(parts[0]):
        return False  # "a desk of 12, 210 rooms"
    if scene.role is Role.HIGHLIGHT and _YEARS_OF.match(parts[0]) and not COUNTED.match(part):
        return False  # "22 years in care, NVQ3"
    if (
        scene.role is Role.TALKED
        and part.startswith("the ")
        and re.search(r" (?:after|before|during|since) ", parts[0])
    ):
        return False  # "lameness after the wet spring, the roadway by the river"
    if scene.role is Role.TALKED and (
        part.endswith((" mostly", " mainly", " only")) or _a_word_behind_a_place(part, parts)
    ):
        return False  # "her allotment, leeks mostly", "the mast on the farm, income"
    if (
        scene.role is Role.HIGHLIGHT
        and re.fullmatch(r"[A-Z][a-z]+", part)
        and parts[0].rsplit(maxsplit=1)[-1].islower()
    ):
        return False  # "MA in conference interpreting, Germersheim"
    if scene.role is Role.HIGHLIGHT and SAID_OF_IT.search(part):
        return False  # "NVQ level 3, meds trained, moving and handling up to date"
    if scene.role is Role.NEWS and not _OWNED.match(part) and first not in vocabulary.PREPOSITIONS:
        return False
    if scene.candidate:
        return first not in {
            "no",
            "not",
            "zero",
            "only",
            "best",
            "currently",
            "never",
            "clean",
            "active",
            "valid",
            "current",
        }
    if AMOUNT.match(part) or first in vocabulary.NUMBERS | {
        "no",
        "only",
        "same",
        "currently",
        "last",
        "next",
        "very",
        "this",
        "today",
    }:
        return False
    if (
        len(parts) > 2
        or re.search(r" (?:it|them)$", part)
        or _DAYS.match(part)
        or (re.search(r"\d", part) and not _FROM_TO.match(part))
    ):
        return False
    placed = len(tokens(part)) > 1 and plain(tokens(part)[1]) in vocabulary.PREPOSITIONS
    if vocabulary.is_adjective(first) and (not vocabulary.is_noun(first) or (placed and first in _HOW)):
        return False  # "my passport, valid until 2029", "the hall, cold in winter"
    return (
        bool(_OWNED.match(part))
        or first in vocabulary.PREPOSITIONS
        or (len(part.split()) <= 4 and not re.search(r"\d", parts[0]))
    )


def _post_before(head: str) -> bool:
    """Whether what stands before a length of time is a post, which takes it: "TA for web design, 3 terms"."""
    return any(vocabulary.is_person(word) or word in {"TA", "RA"} for word in head.split()[:4])


def _a_word_behind_a_place(part: str, parts: list[str]) -> bool:
    return len(parts) == 2 and " " not in part and re.search(r" (?:on|in|at|for) ", parts[0]) is not None


def is_count(part: str) -> bool:
    """Whether a part is nothing but how many there were: "22 screens"."""
    found = _SHORT_COUNT.match(part)
    if found is None or analyse(f"{part} in all").shape is Shape.SENTENCE:
        return False
    return found["what"] == "people" or (vocabulary.is_plural(found["what"]) and found["what"] not in MEASURES)
