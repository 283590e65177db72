"""What the candidate does, jotted with its bare verb before a number, a capital on it or not: "Review 25 files per week"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.wordlists import section, words

_HOW_MANY = (
    r"(?:(?:about|over|around|roughly|nearly|almost|some|up to|more than|an average of|between \d+ and) )?"
    rf"(?:[$£€]?\d[\d.,]*(?:-\d+)?[kKmM]?\+?|{UP_TO_SIXTY}|hundreds of|dozens of|thousands of)"
)
_DOES = re.compile(rf"(?P<do>[A-Z]?[a-z]+) {_HOW_MANY} (?P<what>[a-z-]+(?: [a-z-]+){{0,2}})")

# "Average 1.5 day per file", behind what is done so often.
_AVERAGE = re.compile(r", (?:on )?average (?:of )?(?P<many>\d[\d.]*) (?P<unit>[a-z]+)\b")


# "Once talked a jumper down", "myself handled 120 beds".
_BEFORE = re.compile(
    r"(?P<when>once|twice|never once|only once|myself|personally) (?P<did>[a-z]+) (?=\S)", re.IGNORECASE
)


def _averaging(match: re.Match[str]) -> str:
    one = match["many"] == "1" or vocabulary.is_plural(match["unit"]) or not vocabulary.is_counted(match["unit"])
    return f", averaging {match['many']} {match['unit']}{'' if one else 's'}"


def with_its_subject(text: str) -> str:
    """``text`` with the "I" that such a verb lacks; else as it is: "Level 3 diver", "Year 9 tutor", "grade 8 piano"."""
    if re.match(r"(?:do|have|did|had) (?:my|our) (?:own )?[a-z]", text, re.IGNORECASE) and not text.endswith("?"):
        return f"I {text[0].lower()}{text[1:]}"  # "do my own quoting"
    text = re.sub(r"^self[- ]taught (?=[A-Z])", "taught myself ", text)
    text = re.sub(r"^(?:call|order|note) taking (?=\d)", "taking ", text)
    if (before := _BEFORE.match(text)) and verbs.is_form(before["did"], "past"):
        said = "" if before["when"].lower() == "myself" else f"{before['when'].lower()} "
        rest = text[before.start("did") :]
        return text if vocabulary.is_adjective(before["did"]) else f"I {said}{rest}"
    if re.match(r"(?:A/B|QA)[ -]tested |[A-Z]{2,}['’]d (?=\d)", text):
        return f"I {text}"
    if found := _DOES.match(text):
        text = _AVERAGE.sub(_averaging, text)
        do = found["do"].lower()
        many = any(map(vocabulary.is_plural, found["what"].split())) or "people" in found["what"].split()
        if many and _is_done(do) and not verbs.is_form(do, "past"):
            return f"I {do}{text[found.end('do') :]}"
    return text


def _is_done(do: str) -> bool:
    if not verbs.is_form(do, "base") or verbs.is_auxiliary(do) or do in section("numbered"):
        return False
    lean = verbs.lean(do)
    return lean is verbs.Lean.VERB or do in words("words_done_to_many.txt") or lean is verbs.Lean.EVEN
