"""What a post and a firm are called in a sentence: not all that stands in the advertisement or on the letterhead."""

from __future__ import annotations

import re
from functools import lru_cache

from drafts.fragments import vocabulary
from drafts.fragments.first_capital import lower_first

_ROLE_TAIL = re.compile(r"\s+(?:role|position|post|job|opening|vacancy)$", re.IGNORECASE)
# "Dispatcher international", as other languages have it.
_ADJECTIVE_LAST = re.compile(
    r"^([A-Z][a-z]+) (international|national|regional|commercial|technical|industrial)(?=$|,)", re.IGNORECASE
)
_TAKES_THE = re.compile(
    r"(?:\w+ ){0,2}(?:University|Museum|City|Institute|Ministry|Department|Bank|College|Academy|Office|Port|County|State|Library|Church|"
    r"Society|Association|Government|Municipality|Cent(?:er|re)|School|Hospital|Bureau|Council|Federation|Agency|Embassy|Foundation|Town|Board) (?:of|for) "
)
_LEGAL_FORM = re.compile(
    r"(?<!\bthe)(?<!^a),? (?:Pte\.? Ltd|Pty\.? Ltd|(?:Pvt|Private)\.? (?:Ltd|Limited)|Sdn\.? Bhd|Co\.?,? Ltd|Ltd|Limited|LLC|LLP|Inc|Corp|GmbH(?: & Co\.? KG)?|S\.A\.|"
    r"S\.?r\.?l|B\.V|N\.V|Oy|Sp\. z o\.o|s\.r\.o|d\.o\.o|PLC|Ltda|Lda)\.?$",
    re.IGNORECASE,
)
"""What a firm bears on paper and nobody says."""
_PLACE_BEHIND = re.compile(
    r"(?<=[a-z])(?<!University), [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?$|(?<=\w) \((?:[A-Z][A-Z&.-]+|[A-Z][\w'’-]+)\)$"
)
"""Where a house stands or what it is called for short, behind its name: on an envelope, and not in a sentence."""
_TRADE_OR_PLACE = re.compile(
    r"(?:Hospital|Clinic|Surgery|Hospice|School|College|Academy|Nursery|Library|Museum|Gallery|Theatre|Theater|Hotel|Inn|Restaurant|"
    r"Bakery|Brewery|Farm|Farms|Church|Parish|Trust|Foundation|Services?|Cent(?:er|re)|Council|Department|Works|Mill|Yard|Home|House)\b"
)
_ROLE_PARTS = re.compile(r"(?<=\w)(?:\s+[-–—|]|:)\s+")
_ROLE_FOR = re.compile(r"(?<=\w)\s+(?:(?:for|with|at)\s+(?=\w+ \w)|(?:in|during)\s+(?=(?:the|our|its|their) )).*$")
"""What a title in an advertisement goes on with: "Shop Assistant for the tourist season"."""
_BRANDS = frozenset(
    [
        "Access",
        "Android",
        "Apple",
        "Oracle",
        "Excel",
        "Flash",
        "Flutter",
        "Ford",
        "Go",
        "Java",
        "Kafka",
        "Kotlin",
        "Polish",
        "Python",
        "React",
        "Ruby",
        "Rust",
        "Sage",
        "Scala",
        "Scratch",
        "Shell",
        "Spark",
        "Swift",
        "Tableau",
        "Tesla",
        "Unity",
        "Windows",
        "Word",
    ]
)
"""Names before a trade that are words of every day too: "Java developer", "Ford mechanic"."""
_STAGES = {"graduate", "trainee", "apprentice", "intern", "junior", "senior", "assistant", "student"}
_AFTER_COMMA = re.compile(r"(?:of|for|in|on|at|to|with|and|part|full)\b", re.IGNORECASE)


@lru_cache(maxsize=256)
def role_name(role: str) -> str:
    """The role as it stands before the word "role": "the Data Analyst position" is "Data Analyst".

    "Nurse, Intensive Care" becomes "Nurse", "Designer (contract)" "Designer", "Engineer – Payments" "Engineer" and "Shop Assistant
    for the tourist season" "Shop Assistant": so they read on in a sentence, and "Office cleaner" is "office cleaner".
    """
    plain = re.sub(r"^(?:the|an?)\s+", "", role.strip().rstrip("."), flags=re.IGNORECASE)
    plain = re.sub(r"\s*\([^()]*\)", "", plain).strip() or plain
    plain = _ROLE_TAIL.sub("", plain) or role
    plain = _ADJECTIVE_LAST.sub(_adjective_first, _post(plain))
    parts = [part.strip() for part in plain.split(",")]
    if len(parts) == 2 and all(parts) and not _AFTER_COMMA.match(parts[1]):
        plain = parts[0]
    # "Office cleaner" has a capital because it stood alone; "Office Cleaner" is written as a title.
    return lower_first(plain, _BRANDS) if re.fullmatch(r"[^\s,]+(?: [^A-Z,]+)+", plain) else plain


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


@lru_cache(maxsize=256)
def company_name(company: str) -> str:
    """The company as it stands inside a sentence: "the University of Tartu" has an article, "Northwind Freight" none, and
    "Tern Lifts Pte Ltd" is "Tern Lifts" and "St. Brigid's Hospital, Enugu" is "St. Brigid's Hospital".
    """
    said = _LEGAL_FORM.sub("", company) or company
    behind = _PLACE_BEHIND.search(said)
    if behind and (said[behind.start()] == " " or _TRADE_OR_PLACE.search(said[: behind.start()])):
        said = said[: behind.start()]
    return f"the {re.sub('^[Tt]he ', '', said)}" if _TAKES_THE.match(said) else said
