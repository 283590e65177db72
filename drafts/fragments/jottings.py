"""A jotted note made plain: short forms written out, what the reader must never see taken out and named."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from drafts.fragments import verbs, vocabulary
from drafts.fragments.asides import without_brackets, without_dash_asides
from drafts.fragments.private import without_private
from drafts.fragments.sentence_ends import ended, sentences_of
from drafts.fragments.short_forms import written_out

_LABEL = re.compile(
    r"^(?:q|a|q\d|re|note|topic|todo|nb|n\.b\.|fyi|ps|(?:honest|short|real|true|quick) answer|the truth|results?|concerns?|worry|question|strengths?|plus|also|needs?|news|highlights?|learned|answer|example|skills|languages|tools|one|two|three|\d)\s*[:)](?!\d)\s*|^(?:I )?(?:saw|read|heard)(?: it)? (?:on|in|at) (?:the )?\w+:\s+|^(?:he|she|her|him|they):\s+(?=[\"“][^\"“”]+\?[\"”]$)|^re\s+(?=\w+ing\b)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-–—*•·>#+]+\s+|[•·]+)+")
# A stop that ends no sentence: "vac. pumps", "their CNC op. left".
_SHORTENED = re.compile(r"(?<![\w.])([a-z]{2,4})\. (?=[a-z])")
_PASSES = 8


class Tidied(NamedTuple):
    """A note in plain words: its parts (split at semicolons and sentence ends), and what was left out and why."""

    parts: tuple[str, ...]
    left_out: tuple[str, ...]


@lru_cache(maxsize=4096)
def tidy(raw: str) -> Tidied:
    """Write out what ``raw`` abbreviates and take out what its reader must not see.

    Brackets and what stands behind a spaced dash are asides; pay, oaths and judgements of people are private. A part
    that is nothing but those disappears. Total: any text gives a result, perhaps with no part at all; what is tidy stays
    as it is.
    """
    dropped: list[str] = []
    parts, before = [raw], None
    # Taking one thing out can bring another to an end of the text ("(aside) - the yard"): until nothing changes.
    for _ in range(_PASSES):
        if parts == before:
            break
        before = parts
        parts = [tidied for part in parts for tidied in _tidy_once(part, dropped)]
    return Tidied(tuple(parts), tuple(dict.fromkeys(dropped)))


def _tidy_once(raw: str, dropped: list[str]) -> list[str]:
    text = without_dash_asides(without_brackets(_BULLET.sub("", _clean(raw)), dropped), dropped)
    text = _LABEL.sub("", written_out(_clean(text), dropped).strip())
    if any(not vocabulary.is_common(short[1]) for short in _SHORTENED.finditer(text)):
        dropped.append(f"{text!r}, which is shortened past understanding")
        return []
    parts = []
    for part in sentences_of(text):
        whole, told = _over_colon(_LABEL.sub("", part), dropped)
        if whole:
            parts.append(ended(whole))
        kept = ended(_close_up(_clean(_without_repeats(without_private(told, dropped)))))
        if re.search(r"\w", kept):
            parts.append(kept)
    return parts


def _over_colon(part: str, dropped: list[str]) -> tuple[str, str]:
    """A sentence that stands whole before a colon ("" if none does), and what is told: both sides, or the one that tells."""
    head, _, tail = part.partition(": ")
    if not tail:
        return "", head
    done = verbs.is_form(head.split(" ")[0], "past")
    if tail.startswith("from "):
        return "", f"{head}, going {tail}" if done else f"{head} {tail}"
    if done and re.match(r"\d[\d.,]* [a-z]", tail):
        return "", f"{head}, {tail}"  # "organized the Easter production: 2,600 eggs in nine days"
    if done and _tells_more(tail) and " " in head:
        return "", f"{head} and {tail}"  # "renegotiated the lease: saved 18,000 a year"
    if re.match(r"(?:I|we|my)\b", tail) and re.match(r"(?:I|we|my|that|it)\b", head, re.IGNORECASE):
        return head, tail  # two sentences
    told, aside = (tail, head) if _tells_more(tail) else (head, tail)
    dropped.append(f"what stands on the other side of the colon, {aside.strip()!r}")
    return "", told


def _tells_more(tail: str) -> bool:
    """Whether what follows a colon is the thing done ("fundraising: raised 220,000 from three foundations")."""
    first, _, rest = tail.partition(" ")
    return bool(rest) and verbs.is_form(first, "past") and not verbs.is_form(first, "base")


def _clean(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        text = "".join(" " if unicodedata.category(c) in {"Zs", "Zl", "Zp", "Cc"} else c for c in text)
        # Emoji, arrows kept for later; format characters go, except the joiners inside words.
        text = "".join(c for c in text if unicodedata.category(c) not in {"So", "Cs", "Co", "Cn"} or c in "©®™°")
    text = re.sub(r"(?:\s|^)[:;]-?[)(DPp](?=\s|$)", " ", text)
    text = re.sub(r"([!?])[!?]+", r"\1", text)
    text = re.sub(r"(?<=\w)\s*(?:\.{2,}|…)\s*(?=\w)", ", ", text)  # a pause in thought
    text = re.sub(r"\.{2,}|…", " ", re.sub(r"(?:\s*,){2,}|,\.|\.,", ",", text))
    return " ".join(text.split())


def _close_up(text: str) -> str:
    """The text without spaces before stops and per cent signs; ".NET" and "%s" keep theirs."""
    return re.sub(r"\s+([,.?!])(?!\w)|(?<=\d)\s+(%)", lambda found: found[1] or found[2], text)


def _without_repeats(text: str) -> str:
    def once(match: re.Match[str]) -> str:
        word = match[1]
        several = len(match[0].split()) > 2
        keep = word.lower() in {"had", "that"} or word[0].isupper()
        return match[0] if keep and not several else word

    return re.sub(r"(?<!-)\b([^\W\d_]+)(?:[,]?\s+\1\b)+", once, text, flags=re.IGNORECASE)
