"""The rest of a short answer, told with the verb of its yes-or-no question: "yes, daily for 4 years", "no, which is why I ask"."""

from __future__ import annotations

import re

from drafts.fragments.number_words import UP_TO_TEN

_ASKED = re.compile(
    r"(?:(?:whether|if) (?:you|I) (?P<told>can|do|would|have|am)|(?P<put>can|could|do|would|will|have|are|am) (?:you|I))\b",
    re.IGNORECASE,
)
# What is so and is not done: whether one lives there, has it or sleeps well.
_NO_DEED = re.compile(
    r" (?:still |ever |really |also |even |already )?(?:live|have|need|know|like|love|want|own|hold|hate|prefer|mind|feel|think|believe|see|hear|sleep|be|get|stay|belong|come|remember|understand|agree|expect|hope|suffer|earn|miss|qualify)\b",
    re.IGNORECASE,
)
_NOT = {
    "can": "cannot",
    "could": "could not",
    "do": "do not",
    "would": "would not",
    "will": "will not",
    "have": "have not",
    "am": "am not",
    "are": "am not",
}
_IS = {"are": "am"}
_WHICH = re.compile(r"(?P<word>yes|no), (?P<more>which is (?:why|how|where) I .+)$", re.IGNORECASE)
_HOW_OFTEN = re.compile(
    rf"(?P<word>(?:yes, )?)(?P<often>(?:daily|weekly|nightly|every (?:day|week|night|month|weekend|shift|morning))(?P<long>(?: for (?:\d+|{UP_TO_TEN}) (?:years|months))?))$",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?P<word>(?:yes, )?)(?P<since>since (?:19|20)\d\d)(?P<more>(?:, every (?:day|week|night|month|shift))?)$",
    re.IGNORECASE,
)
_BOOKED = re.compile(
    r"(?P<re>(?:re)?)booked (?:for |on )?(?P<day>\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+(?: \d{1,2})?|next (?:week|month))$"
)
_LANGUAGE = re.compile(r"(?:how(?: good)? is )?my (?P<tongue>[A-Z][a-z]+)\??$")
_GRADE = re.compile(
    r"(?P<grade>[ABC][12])(?P<now>(?: now)?)(?:, (?P<next>[ABC][12] (?:exam|course|test)(?: (?:in|on|this|next) .+)?))?$",
    re.IGNORECASE,
)


def short_answer(text: str, question: str) -> str | None:
    """``text`` as the sentence that it is short for behind ``question``; None for any other."""
    if (tongue := _LANGUAGE.match(question)) and (grade := _GRADE.match(text)):
        coming = f", with the {grade['next'][:2].upper()}{grade['next'][2:]}" if grade["next"] else ""
        return f"my {tongue['tongue']} is at {grade['grade'].upper()}{grade['now']}{coming}"
    if booked := _BOOKED.match(text):
        return f"it is {booked['re']}booked for {booked['day']}"
    asked = _ASKED.match(question)
    if asked is None:
        return None
    verb = (asked["told"] or asked["put"]).lower()
    if which := _WHICH.match(text):
        said = _IS.get(verb, verb) if which["word"].lower() == "yes" else _NOT[verb]
        return f"I {said}, {which['more']}"
    if verb not in {"can", "could", "do"} or _NO_DEED.match(question, asked.end()):
        return None
    if often := _HOW_OFTEN.match(text):
        return f"I have done it {often['often']}" if often["long"] else f"I do it {often['often']}"
    if since := _SINCE.match(text):
        return f"I have done it {since['since']}{since['more']}"
    return None
