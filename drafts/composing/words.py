"""Small words that depend on dates, names and numbers: "on Wednesday", a signature, a number said in groups."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from drafts.closings import is_closing
from drafts.composing.addressing import bare_word
from drafts.days import MONTHS, WEEKDAYS
from drafts.key_words import ordinal
from drafts.kinds import Kind
from drafts.notes import Me, Notes, Person

_LATIN = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "þ": "th",
        "Þ": "Th",
        "æ": "ae",
        "Æ": "Ae",
    }
    | {"œ": "oe", "Œ": "Oe", "ı": "i", "ħ": "h", "'": "", "’": "", "ʼ": ""}
)
"""Latin letters that Unicode does not take apart into a plain letter and a mark."""
_WITHIN_A_WEEK = timedelta(days=6)
_SAME_NUMBER = timedelta(days=27)
"""So long ago the day of the month, without its month, can mean no other day."""
_CONTACT = re.compile(r"://|www\.|@|\d{3}")


def day_phrase(day: date | None, today: date, kind: Kind, *, british: bool = False) -> str:
    """When something was, as one says it today: "today", "on Wednesday" (within six days), "on November 18"; "" without a day.

    Only an email says "today": what travels by post or is read later does not. "Yesterday" is never said, since a draft may be
    sent a day after it was written. On a card a date is cold and is left away; on the telephone one says "on the 18th".
    """
    if day is None:
        return ""
    if day == today and kind is Kind.THANK_YOU:
        return "today"
    if abs(today - day) <= _WITHIN_A_WEEK:
        return f"on {WEEKDAYS[day.weekday()]}"
    if kind is Kind.NOTE:
        return ""
    if kind is Kind.VOICEMAIL and timedelta() < today - day <= _SAME_NUMBER:
        return f"on the {ordinal(day.day)}"
    return f"on {month_day(day, british=british)}"


def decision_phrase(day: date, today: date, kind: Kind, *, british: bool = False) -> str:
    """The day of their decision, to stand after "by": "December 2"; on the telephone "Wednesday" within six days."""
    if kind is Kind.VOICEMAIL and abs(today - day) <= _WITHIN_A_WEEK:
        return WEEKDAYS[day.weekday()]
    return month_day(day, british=british)


def month_day(day: date, *, british: bool = False) -> str:
    """A date as written in a letter: "November 18", "18 November" where it is British."""
    month = MONTHS[day.month - 1]
    return f"{day.day} {month}" if british else f"{month} {day.day}"


def long_date(day: date, *, british: bool = False) -> str:
    """A date at the head of a letter: "November 18, 2026", "18 November 2026" where it is British."""
    return f"{month_day(day, british=british)}{'' if british else ','} {day.year}"


def spoken_number(phone: str) -> str:
    """A phone number in the groups in which it is said: "206 555 0134"; a country code other than +1 is kept ("+44 7700 900 461")."""
    extension = re.search(r"(?:ext?\.?|x|#)\s*(\d{1,6})\s*$", phone, re.IGNORECASE)
    main = phone[: extension.start()] if extension else phone
    plus = "+" if main.strip().startswith(("+", "00")) else ""
    groups = re.findall(r"\d+", main.strip().removeprefix("00"))
    if plus and groups and groups[0] == "1":
        groups, plus = groups[1:], ""
    if len(groups) == 1:
        groups = _grouped(groups[0])
    groups = [part for group in groups for part in (_grouped(group) if len(group) > 5 else [group])]
    said = plus + " ".join(groups)
    return f"{said} extension {extension[1]}" if extension else said


def _grouped(digits: str) -> list[str]:
    if len(digits) == 10:
        return [digits[:3], digits[3:6], digits[6:]]
    if len(digits) == 7:
        return [digits[:3], digits[3:]]
    size = 3 if len(digits) % 3 != 1 else 4
    return [digits[at : at + size] for at in range(0, len(digits), size)] if len(digits) > 4 else [digits]


def own_sign_off(me: Me) -> str:
    """The closing phrase that the signature begins with, "" where it has none: "Ngā mihi nui," of "Ngā mihi nui, Hinemoa"."""
    phrase, comma, rest = me.signature.strip().partition(",")
    return f"{phrase}," if comma and rest.strip() and is_closing(phrase) else ""


def sign_off_lines(me: Me, kind: Kind) -> list[str]:
    """What the letter is signed with: the signature where it names the candidate, else the name with the signature below it.

    Nobody writes a web address on a card by hand: there such lines are left away.
    """
    signed = me.signature.strip().removeprefix(own_sign_off(me))
    lines = [line.strip() for line in signed.splitlines() if line.strip()]
    if kind is Kind.NOTE:
        lines = [line for line in lines if not _CONTACT.search(line)]
    named = {bare_word(word) for word in me.name.split()} & {bare_word(word) for line in lines for word in line.split()}
    return lines if named else [me.name, *lines]


def slug(text: str) -> str:
    """Text as part of a file name that every file system takes: lower-case ASCII words joined by hyphens; "" where none is left."""
    plain = unicodedata.normalize("NFKD", text.translate(_LATIN))
    ascii_only = plain.encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:60].rstrip("-")


def met_on(notes: Notes, person: Person | None) -> date | None:
    """The day the reader was met: their own ``met``, else the interview's date."""
    return (person.met if person and person.met else None) or notes.interview.date


def contact_lines(me: Me, kind: Kind) -> list[str]:
    """What stands under the name: telephone for an email, telephone and email for a formal letter, nothing on a card."""
    if kind is Kind.NOTE:
        return []
    wanted = [me.phone, me.email] if kind is Kind.LETTER else [me.phone]
    return [line for line in wanted if line and line not in me.signature]


def address_block(name: str, title: str, company: str, address: str) -> str:
    """Name, title, company and postal address, a line each; a line that the address already holds is not said twice."""
    rest = [line.strip() for line in address.splitlines() if line.strip()]
    head = [line for line in (name, title, company) if line and line not in rest]
    return "\n".join([*head, *rest])
