"""Small words that depend on dates, names and numbers: "on Wednesday", "Dear Dr. Osei,", a number said in groups."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from drafts.closings import is_closing
from drafts.days import MONTHS, WEEKDAYS
from drafts.fragments import vocabulary
from drafts.kinds import Kind
from drafts.notes import Me, Notes, Person

_TITLES = {"dr", "prof", "professor", "sir", "dame", "rev", "reverend", "rabbi", "imam", "father", "sister", "judge"}
_HONORIFICS = {"mr", "mrs", "ms", "mx", "miss", "herr", "frau", "mme", "señor", "señora", "don", "doña", "sra", "dra"}
_SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "rn", "mba", "pe", "cpa", "pmp"}
_PARTICLES = {
    "de",
    "da",
    "dos",
    "das",
    "del",
    "della",
    "di",
    "du",
    "van",
    "von",
    "der",
    "den",
    "ter",
    "la",
    "le",
    "bin",
    "ibn",
    "al",
    "el",
    "st.",
}
_ROLE_TAIL = re.compile(r"\s+(?:role|position|post|job|opening|vacancy)$", re.IGNORECASE)
# "Dispatcher international", as other languages have it.
_ADJECTIVE_LAST = re.compile(
    r"^([A-Z][a-z]+) (international|national|regional|commercial|technical|industrial)(?=$|,)", re.IGNORECASE
)
_TAKES_THE = re.compile(
    r"(?:\w+ ){0,2}(?:University|Museum|City|Institute|Ministry|Department|Bank|College|Academy|Office|Port|County|State|Library|Church|"
    r"Society|Association|Cent(?:er|re)|School|Hospital|Bureau|Council|Federation|Agency|Embassy|Foundation|Town|Board) (?:of|for) "
)
_LEGAL_FORM = re.compile(
    r"(?<!\bthe)(?<!^a),? (?:Pte\.? Ltd|Pty\.? Ltd|(?:Pvt|Private)\.? (?:Ltd|Limited)|Sdn\.? Bhd|Co\.?,? Ltd|Ltd|Limited|LLC|LLP|Inc|Corp|GmbH(?: & Co\.? KG)?|S\.A\.|"
    r"S\.?r\.?l|B\.V|N\.V|Oy|Sp\. z o\.o|s\.r\.o|d\.o\.o|PLC|Ltda|Lda)\.?$",
    re.IGNORECASE,
)
"""What a firm bears on paper and nobody says."""
_ROLE_PARTS = re.compile(r"(?<=\w)(?:\s+[-–—|]|:)\s+")
_ROLE_FOR = re.compile(r"(?<=\w)\s+(?:(?:for|with|at)\s+(?=\w+ \w)|(?:in|during)\s+(?=(?:the|our|its|their) )).*$")
"""What a title in an advertisement goes on with: "Shop Assistant for the tourist season"."""
_STAGES = {"graduate", "trainee", "apprentice", "intern", "junior", "senior", "assistant", "student"}
_AFTER_COMMA = re.compile(r"(?:of|for|in|on|at|to|with|and|part|full)\b", re.IGNORECASE)
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
_CONTACT = re.compile(r"://|www\.|@|\d{3}")
_TEAM = "hiring team"


def address_name(person: Person | None) -> str:
    """How the greeting names the reader: the notes' ``greeting``, else title and surname, else the first name.

    A title in the name ("Dr. Amina Osei") is kept with the surname. Whose first name stands last (family name first) cannot
    be told from the letters, so the first word is taken: ``greeting`` in the notes settles it. Nobody: "hiring team".
    """
    if person is None:
        return _TEAM
    if person.greeting:
        return _titled(re.sub(r"^(?:dear|hello|hi)\s+", "", person.greeting.strip(), flags=re.IGNORECASE).rstrip(" ,:"))
    words = [word for word in re.sub(r"\(.*?\)|,.*$", "", person.name).split() if _bare(word) not in _SUFFIXES]
    titles = []
    while len(words) > 1 and _bare(words[0]) in _TITLES | _HONORIFICS:
        titles.append(words.pop(0))
    if not words:
        return person.name
    if titles:
        return _titled(" ".join([*titles, _surname(words)]))
    # "J. R. Alvarez" has no first name to use: an initial is not one, so the whole name stands.
    return " ".join(words) if re.fullmatch(r"\w\.?", words[0]) else words[0]


def _titled(name: str) -> str:
    """``name`` with a capital on the title it begins with: "don Jaime" in a greeting is "Don Jaime"."""
    first, _, rest = name.partition(" ")
    titled = rest and first.islower() and _bare(first) in _TITLES | _HONORIFICS
    return f"{first.capitalize()} {rest}" if titled else name


def _bare(word: str) -> str:
    return word.rstrip(".,").lower()


def _surname(words: list[str]) -> str:
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return " ".join(words[start:])


def role_name(role: str) -> str:
    """The role as it stands before the word "role": "the Data Analyst position" is "Data Analyst".

    "Nurse, Intensive Care" becomes "Nurse", "Designer (contract)" "Designer", "Engineer – Payments" "Engineer" and "Shop Assistant
    for the tourist season" "Shop Assistant": so they read on in a sentence.
    """
    plain = re.sub(r"^(?:the|an?)\s+", "", role.strip().rstrip("."), flags=re.IGNORECASE)
    plain = re.sub(r"\s*\([^()]*\)", "", plain).strip() or plain
    plain = _ROLE_TAIL.sub("", plain) or role
    plain = _ADJECTIVE_LAST.sub(_adjective_first, _post(plain))
    parts = [part.strip() for part in plain.split(",")]
    if len(parts) == 2 and all(parts) and not _AFTER_COMMA.match(parts[1]):
        return parts[0]
    return plain


def _post(title: str) -> str:
    """The part of a title that names a post: "Engineer – Payments" and "Remote - Engineer" name an engineer, and neither part may."""
    parts = [_ROLE_FOR.sub("", part) for part in _ROLE_PARTS.split(title)]
    if len(parts) > 1 and parts[0].lower() in _STAGES:
        return f"{parts[0]} {parts[1]}"
    return next((part for part in parts if _names_post(part)), parts[0] if len(parts) == 1 else title)


def _names_post(title: str) -> bool:
    last = re.findall(r"[A-Za-z]+", title)[-1:]
    return bool(last) and vocabulary.is_one_person(last[0].lower())


def _adjective_first(found: re.Match[str]) -> str:
    return f"{found[2].capitalize()} {found[1]}" if _names_post(found[1]) else found[0]


def company_name(company: str) -> str:
    """The company as it stands inside a sentence: "the University of Tartu" has an article, "Northwind Freight" none, and
    "Tern Lifts Pte Ltd" is "Tern Lifts".
    """
    said = _LEGAL_FORM.sub("", company) or company
    return f"the {said}" if _TAKES_THE.match(said) else said


def day_phrase(day: date | None, today: date, *, slow: bool = False, british: bool = False) -> str:
    """When something was, as one says it today: "today", "on Wednesday" (within six days), "on November 18"; "" without a day.

    ``slow`` is for what travels by post or is read later: never "today". "Yesterday" is never said, since a draft may be sent
    a day after it was written.
    """
    if day is None:
        return ""
    if day == today and not slow:
        return "today"
    if abs(today - day) <= timedelta(days=6):
        return f"on {WEEKDAYS[day.weekday()]}"
    return f"on {month_day(day, british=british)}"


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
    named = {_bare(word) for word in me.name.split()} & {_bare(word) for line in lines for word in line.split()}
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
