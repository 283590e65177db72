"""Languages that somebody speaks, as they are jotted: "Tagalog and decent Spanish", "urdu & punjabi", "French B2"."""

from __future__ import annotations

import re

from drafts.fragments.joining import article, join_list
from drafts.fragments.wordlists import words

_HOW_WELL = (
    "decent|good|basic|fluent|some|a little|little|a bit of|bit of|conversational|passable|rusty|working|workable|business|"
    "native|everyday|intermediate|advanced|very good|near-native|perfect|excellent|school"
)
_ITEM = re.compile(
    rf"(?:(?P<well>{_HOW_WELL}) |(?P<before>[ABC][12]) (?:in )?)?(?P<tongue>[A-Za-z]+)(?: (?:to |at )?\(?(?P<level>[ABC][12])\)?)?$",
)
_SPEAKS = re.compile(r"^(?:I )?(?:can )?speak (?P<list>.+)$")


def languages(text: str) -> str | None:
    """The list of languages that ``text`` is, joined and with their capitals; None where anything else stands in it."""
    items = re.split(r",\s+(?:and\s+)?|\s+and\s+|(?<=[a-z])\s?/\s?(?=[A-Za-z])", _with_commas(text))
    told = [_language(item.strip()) for item in items]
    found = [item for item in told if item]
    if len(found) < len(told):
        return None
    # "polish" alone is a verb; among others, or with a capital, it is the language.
    return join_list(found) if len(found) > 1 or text[:1].isupper() or " " in text else None


def _with_commas(text: str) -> str:
    """ "Arabic french english": the commas of a row of languages that stand side by side."""
    row = text.replace(",", "").replace(" and ", " ").split()
    bare = len(row) > 1 and all(word.capitalize() in words("words_languages.txt") for word in row)
    return ", ".join(row) if bare else text


def spoken(text: str) -> str:
    """ "Speak Ukrainian, Polish, little German" with its list joined; any other text as it is."""
    found = _SPEAKS.match(text)
    tongues = languages(found["list"]) if found else None
    return f"speak {tongues}" if tongues else text


def _language(item: str) -> str | None:
    found = _ITEM.match(item)
    if found is None or found["tongue"].capitalize() not in words("words_languages.txt"):
        return None
    tongue, well, level = found["tongue"].capitalize(), found["well"] or "", found["level"] or found["before"]
    if well == "native":
        return f"{tongue} as my mother tongue"
    if well in {"little", "bit of"}:
        well = f"{article(well)} {well}"
    return f"{well} {tongue}".strip() + (f" at {level}" if level else "")


def in_both(text: str) -> str:
    """ "2,300 terms Farsi - German" as terms "in Farsi and German"."""
    pair = re.search(r"(?<=[a-z]) (?P<one>[A-Z][a-z]+) ?[-–/] ?(?P<other>[A-Z][a-z]+)$", text)
    if pair is None or not {pair["one"], pair["other"]} <= words("words_languages.txt"):
        return text
    return f"{text[: pair.start()]} in {pair['one']} and {pair['other']}"


def with_in(text: str) -> str:
    """A highlight with the small words that languages and papers lack: "fluent in Welsh", "coded in TIG", "Welsh and English"."""
    text = re.sub(r"\b([A-Z][a-z]+)/(?=[A-Z][a-z]+\b)", _both, text)
    if not (re.search(r",| and ", text) and languages(text)):
        text = re.sub(
            r"^(bilingual|trilingual|fluent|conversational) (?:in )?(?=[A-Z])(?![A-Z]\w+ speaker)", r"\1 in ", text
        )
    text = re.sub(r"^(fluent in [A-Z]\w+), (?=some |basic |good |a little )", r"\1 and speak ", text)
    text = re.sub(
        r"^([A-Z][A-Z0-9+-]+(?:, [A-Z][A-Z0-9+-]+)+(?:,? and [A-Z][A-Z0-9+-]+)?) (certified|trained|qualified|accredited|licensed)$",
        r"\2 in \1",
        text,
    )
    return re.sub(r"\b(coded|certified|licensed|qualified) (?=[A-Z]{2,}\b)", r"\1 in ", text)


def _both(match: re.Match[str]) -> str:
    return f"{match[1]} and " if match[1] in words("words_languages.txt") else match[0]
