"""Arrows in a jotted note: from one figure to another, a way from one thing to the next, a remark that no reader needs."""

from __future__ import annotations

import re

from drafts.days import MONTH, WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.number_words import NUMBER
from drafts.fragments.word_classes import PARTICLES

_SPAN = "second|minute|hour|day|week|month|quarter|year|shift|round|line|unit|person|head"
_WAYS = "handoffs?|handovers?|hand-offs?|migrations?|moves?|switch|transitions?|conversions?|pipelines?|upgrades?|shift|path|route"
_UNITS = "days?|weeks?|months?|years?|hours?|minutes?|mins?|seconds?|people|percent|%|ms|[kMGT]B|kg|km|kWh|[sxkm]"


def _is_remark(text: str) -> bool:
    """Whether what stands behind an arrow is said of it in a clause of its own: "cafes always late", "sales promises stuff"."""
    words = re.findall(r"[\w'’-]+", text)
    told = any(verbs.is_form(w, "third") and verbs.lean(w) is not verbs.Lean.NOUN for w in words[1:])
    return len(words) > 2 and (told or any(w.lower() in {"always", "never", "late", "too", "all"} for w in words[1:]))


def _is_led_to(text: str) -> bool:
    """Whether what stands behind an arrow is a thing, to which something may lead: no "burn out", "dangerous", "saw it"."""
    words = re.findall(r"[\w'’-]+", text)
    bare = len(words) == 2 and verbs.is_form(words[0], "base") and words[1] in PARTICLES
    return bool(words) and not bare and analyse(text).shape in {Shape.NOUN, Shape.GERUND, Shape.PRESENT}


def _what_they_do(match: re.Match[str]) -> str:
    """ "Branch managers -> quit within a year": an arrow between those who do it and what they do."""
    who = re.search(r"[a-z]+$", match.string[: match.start()])
    does = match["does"]
    plural = who and vocabulary.are_people(who[0])
    verb = verbs.is_form(does, "base") and verbs.lean(does) is not verbs.Lean.NOUN and not vocabulary.is_adjective(does)
    return f" {does}" if plural and verb else match[0]


def arrows_read(text: str, dropped: list[str]) -> str:
    """``text`` with its arrows in words; what stands behind one as a mere remark is added to ``dropped``."""
    arrow = r"\s*(?:-+>|=+>|→|⇒|➜)\s*"
    amount = rf"[$£€]?{NUMBER}%?(?:\s*(?:{_UNITS})(?!\w))?(?: an? (?:{_SPAN}))?"
    chain = rf"(?:\bfrom\s+)?(?<![\w.])(?P<first>{amount})(?P<rest>(?:{arrow}{amount})+)"
    text = re.sub(
        chain,
        lambda found: f"from {found['first']} to {' and then to '.join(re.split(arrow, found['rest'])[1:])}",
        text,
    )
    # "8 kids -> 55": so many of them at first, and so many then.
    text = re.sub(rf"(?<![\w.,])(\d[\d,]*) ([a-z]+s){arrow}(\d[\d,]*)(?=$|[,;.)])", r"from \1 to \3 \2", text)
    text = re.sub(rf"(?:\bfrom\s+)?\b([A-Z]\w+){arrow}(?=[A-Z])", r"from \1 to ", text)
    text = re.sub(rf"^{arrow}|{arrow}$", "", text)
    # "their monolith -> services plan" names a way from one to the other; a bare "shortage -> overtime" a cause.
    text = re.sub(rf"^(from (?!{MONTH}\b|{WEEKDAY})[A-Z]\S* to [A-Z]\S*)$", r"the move \1", text)
    if aged := re.search(rf"{arrow}(?:he|she)(?:['’]s| is) (?:only |already |nearly )?\d\d$", text):
        dropped.append(f"what stands behind the arrow, {text[aged.start() :].strip()!r}")
        text = text[: aged.start()]
    said = re.search(rf"{arrow}(?=(?:now |so |then )?(?:they|he|she|it|you|we)\b)", text)
    if (
        said and not text.startswith("no ") and analyse(text[: said.start()]).shape is Shape.NOUN
    ):  # "bakery chains -> they ask for leasing"
        dropped.append(f"what stands behind the arrow, {text[said.end() :].strip()!r}")
        text = text[: said.start()]
    text = re.sub(rf"{arrow}(?=(?:now |so |then )?(?:I|we|they|he|she|it|you)\b)", ", and ", text)
    text = re.sub(rf"(?<=[a-z])(?P<arrow>{arrow})(?P<does>[a-z]+)\b", _what_they_do, text)
    # "the greybox-to-art handoff": a way that its last word names.
    text = re.sub(rf"^(?:the )?((?:[\w-]+ )??)([\w-]+){arrow}([\w-]+) ({_WAYS})\b", r"the \1\2-to-\3 \4", text)
    # "old stock system -> new one in spring", "paper charts -> tablets by June": a change from one to the other.
    if changed := re.match(rf"(?:the )?(?P<old>(?:old|paper|manual) [\w -]+?){arrow}(?P<new>[a-z][\w -]+)$", text):
        old = changed["old"] if changed["old"].endswith("s") else f"the {changed['old']}"
        several = re.match(r"(?:an?|the|new [a-z]+s|[a-z]+s)\b", changed["new"])
        text = f"the move from {old} to {'' if several else 'a '}{changed['new']}"
    cause = re.search(
        rf"{arrow}(?=(?:too|so|no|not|same|still|but|maybe|probably|never|always|wants?|needs?|has to|have to|had to|must|cannot|can['’]t|goal|target|aim|hoping|only)\b|\d)",
        text,
    )
    cause = cause or next((found for found in re.finditer(arrow, text) if _is_remark(text[found.end() :])), None)
    if not cause and re.match(r"(?:what|how|who|why|when|where|whether|which)\b", text):
        cause = re.search(arrow, text)  # "what I would change first -> the Monday after a game": an answer to it
    if cause:  # what follows is a remark of one's own, not what it led to
        dropped.append(f"what stands behind the arrow, {text[cause.end() :].strip()!r}")
        text = text[: cause.start()]
    way = text[:1].isupper() or re.match(
        r"(?:the|their|our|your|my|his|her|mov|switch|migrat|chang|convert|turn|from)", text, re.IGNORECASE
    )
    for found in re.finditer(arrow, text):
        if not _is_led_to(re.split(arrow, text[found.end() :])[0]):
            dropped.append(f"what stands behind the arrow, {text[found.end() :].strip()!r}")
            text = text[: found.start()]
            break
    return re.sub(rf"(?<=\S){arrow}(?=\S)", " to " if way else " leading to ", text)
