"""Whether a noun phrase can stand behind "our talk about": cut where a bare figure follows, or given up."""

from __future__ import annotations

import re

from drafts.days import WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.wordlists import section

_NUMBERED = section("numbered")
_SMALL = section("small matters")
_WAYS_OF_WORK = {"hybrid": "hybrid working", "remote": "remote working", "on-site": "working on site"}
_DOING_OF = re.compile(
    r"(?!thinking|dreaming|hearing|talking|speaking|knowing|learning|smelling)([a-z]+ing) of (?=[A-Za-z])"
)
_DAY = re.compile(rf"{WEEKDAY} (?:the|we|they|he|she|I|it|everyone)\b")
_UNFIT = re.compile(
    r"(?:been|was|were|is|are|not|never)\b"
    r"|.*\b(?:in|of|for|from) \d+(?:st|nd|rd|th)\b(?! (?!that\b|who\b|and\b|or\b)[a-z])"
    r"|.* / |.* only$",
    re.IGNORECASE,
)


def topical(text: str) -> str | None:
    """``text``, a noun phrase without its article yet, as something to talk about; None where it cannot be."""
    if text.lower() in _WAYS_OF_WORK:
        return _WAYS_OF_WORK[text.lower()]
    if re.match(r"only (?:one|two|three|\d+) [a-z]", text):
        return f"having {text}"
    # "Their CRM nobody likes it".
    text = re.sub(
        r"(?<!\bwhat)(?<!\bhow)(?<!\bwhy)(?<!\bwhen)(?<!\bwho)(?<!\bwhere)(?<!\bif)(?<!\bwhether) (?:nobody|everybody|everyone|people|they|we|she|he|you) [a-z]+(?: [a-z]+)? it$",
        "",
        text,
    )
    whole, text = text, _without_figure(text)
    if text != whole and text.lower().removeprefix("the ") in _SMALL:
        return None  # "notice period 60 days"
    if (doing := _DOING_OF.match(text)) and verbs.is_form(doing[1].lower(), "gerund"):
        return f"the {text}"  # "mixing of Japanese and English at lunchtime"
    if _UNFIT.match(text) or _DAY.match(text):
        return None
    return text


def _without_figure(text: str) -> str:
    """ "Contract 4 months on" as "contract": the figure belongs to no sentence."""
    words = tokens(text)
    for index in range(1, len(words)):
        noun, number = words[index - 1], words[index]
        if (
            not number[:1].isdigit()
            or not vocabulary.is_noun(noun)
            or plain(noun) in _NUMBERED
            or plain(noun) in vocabulary.NUMBERS
        ):
            continue
        if noun[:1].isupper() and index > 1:
            continue
        if plain(noun) in {"first", "last", "next"} or {"when", "if", "once", "until"} & set(words[:index]):
            continue  # "the first 3 months", "when the kitchen hits 31 degrees"
        if verbs.is_form(noun, "third", "past") and {"while", "that", "which", "who"} & set(words[:index]):
            continue  # "a kitchen that hits 31 degrees"
        if verbs.is_form(noun, "base") and index > 1 and plain(words[index - 2]) in {"that", "who", "which", "can"}:
            continue  # "results that take 6 days"
        if plain(noun) in {"other", "being"} or (index > 1 and verbs.is_form(noun, "gerund")):
            continue  # "refunds taking 5 days", "the other 20% are water"
        behind = words[index + 1] if index + 1 < len(words) else ""
        unit = (
            number.endswith("%")
            or ":" in number
            or (
                (not behind and index == 1)
                or behind in {",", "and", "versus", "on", "off", "per"}
                or vocabulary.is_plural(behind)
                or behind.isupper()
            )
        )
        if unit and re.fullmatch(r"\d[\d.,:]*[%km]?", number):
            kept = text[: text.index(f" {number}")]
            if ", " in kept and re.search(rf"\b{re.escape(noun)} \d+ (?:and|or) {re.escape(noun)} \d", text):
                kept = kept.rpartition(", ")[0]  # "two ferries, hull 61 and hull 62": the names go whole
            return kept[0].lower() + kept[1:] if index == 1 and noun[:1].isupper() else kept
    return text
