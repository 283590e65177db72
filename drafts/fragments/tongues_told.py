"""Languages jotted with how well or where one speaks each, as what one speaks: "fluent Yoruba, decent Pidgin", "Zulu at home, English at work"."""

from __future__ import annotations

import re

from drafts.fragments.joining import article, join_list
from drafts.fragments.tongues import languages
from drafts.fragments.verbs import is_form
from drafts.fragments.wordlists import words

_COMMA = re.compile(r",\s+(?:and\s+)?(?!\d)")
_WHERE = r"(?:at (?:home|work|school|church|mass)|in (?:the|my) [a-z]+|on (?:the )?[a-z]+|with (?:my|the) [a-z]+)"
# "Spanish fluent", "fluent Spanish", "Navajo enough to be polite", "enough Malay to order lunch", "Xhosa at home".
_TOLD = re.compile(
    rf"(?:(?P<well>fluent|decent|good|basic|some|a little|a bit of|bit of|passable|rusty|everyday|perfect|excellent|street|native|conversational|working|workable) )?(?P<tongue>[A-Z][a-z]+|isi[A-Z][a-z]+)"
    rf"(?: (?P<behind>fluent(?:ly)?|well|badly))?(?P<where> {_WHERE})?"
)
_ENOUGH = re.compile(r"(?:(?P<one>[A-Z][a-z]+) enough|enough (?P<two>[A-Z][a-z]+)) (?P<to>(?:to|for) [a-z].*)")
_GOOD_FOR = re.compile(r"(?P<tongue>[A-Z][a-z]+) (?P<how>(?:good|strong|fluent) enough (?:for|to) [a-z].*)")
_READS = re.compile(r"(?P<verb>read|write|sign|understand) (?P<list>[A-Z].*)")
_IN_BOTH = re.compile(r"(?P<can>can )?(?P<does>[a-z]+) (?P<rest>.*\b(?:both|either))")


def tongues_told(text: str) -> str:
    """``text`` as what I speak where it begins with languages told each in its own way; else as it is."""
    if (good := _GOOD_FOR.fullmatch(text)) and _is_tongue(good["tongue"]):
        return f"my {good['tongue']} is {good['how']}"
    if (own := re.fullmatch(r"(?P<tongue>[A-Z][a-z]+)(?: as)?(?: my)? first language", text)) and _is_tongue(
        own["tongue"]
    ):
        return f"I speak {own['tongue']} as my first language"
    bare = re.sub(r"^(?:I )?speak ", "", text)
    parts = _COMMA.split(bare)
    if len(parts) < 2 and "isi" in text:
        parts = re.split(r" and |, ", text)  # in small letters to whoever reads a plain list
    if len(parts) < 2:
        return text
    *first, last = parts
    if told := _behind(first, last, plain=bare == text):
        return told
    said = [_one(part) for part in parts]
    if not all(said):
        return text
    if bare == text and languages(text) and all(" " not in part for part in parts):
        return text
    return f"I speak {join_list([each for each in said if each])}"


def _behind(first: list[str], last: str, *, plain: bool) -> str:
    """Languages and, behind them, what else one does with them: "read Gujarati", "can explain sums in both"."""
    spoken = [_one(part) for part in ", ".join(first).replace(" and ", ", ").split(", ")]
    if not all(spoken):
        return ""
    tongues = join_list([each for each in spoken if each])
    if (reads := _READS.fullmatch(last)) and languages(reads["list"]):
        return f"I speak {tongues} and {last}"
    both = _IN_BOTH.fullmatch(last)
    if both is None or len(spoken) < 2:
        return ""
    if both["can"] and is_form(both["does"], "base"):
        return f"I speak {tongues} and {last}"
    done = is_form(both["does"], "past") and not is_form(both["does"], "base")
    return f"I speak {tongues} and have {last}" if done and is_form(both["does"], "participle") else ""


def _one(part: str) -> str:
    """One language as what follows "I speak"; "" where anything else stands there."""
    part = part.strip()
    if (enough := _ENOUGH.fullmatch(part)) and _is_tongue(enough["one"] or enough["two"]):
        return f"enough {enough['one'] or enough['two']} {enough['to']}"
    found = _TOLD.fullmatch(part) or _TOLD.fullmatch(part[:1].lower() + part[1:])
    if found is None or not _is_tongue(found["tongue"]):
        return ""
    if found["well"] == "native":
        return f"{found['tongue']} as my mother tongue"
    well = "fluent" if (found["behind"] or "").startswith("fluent") else found["well"] or ""
    well = f"{article('bit')} {well}" if well == "bit of" else well
    behind = f" {found['behind']}" if found["behind"] in {"well", "badly"} else ""
    return f"{well} {found['tongue']}{behind}{found['where'] or ''}".strip()


def _is_tongue(word: str) -> bool:
    return word in words("words_languages.txt")
