"""N005: another role's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Severity
from linter.names import fold, name_tokens
from linter.rule import Hit, rule

_WANTED = r"(?:interest\w* in|interviewed? for|interview(?:ing)? for|appl\w+ (?:for|to)|considered for|candida\w+ for|keen on|discuss(?:ing|ed)?|excited about)"
_NAMED = re.compile(
    rf"\b{_WANTED}(?: being| the possibility of)? (?:the|your|this|an?) (?P<role>(?:[A-Z][\w/&\-]*[ ]){{1,4}})(?:position|role|job|post|opening|vacancy)\b"
)
_LEVEL = frozenset(
    [
        "senior",
        "junior",
        "lead",
        "principal",
        "staff",
        "assistant",
        "associate",
        "deputy",
        "chief",
        "head",
        "first",
        "second",
        "new",
        "open",
        "full",
        "part",
        "time",
    ]
)


@rule("N005", "wrong-role")
def wrong_role(document: Document, context: Context) -> Iterator[Hit]:
    """The letter names another role than the one applied for.

    Only a role in capitals that shares no word with yours counts, where the letter speaks of what you want.

    Bad:
        Company: Northwind Freight
        Role: Data Analyst

        Dear Maria,

        I am still very interested in the Project Manager position.
                                          ^^^^^^^^^^^^^^^
    Good:
        Company: Northwind Freight
        Role: Data Analyst

        Dear Maria,

        I am still very interested in the Senior Analyst role, and in what the Dock Scheduler post taught you.
    """
    role = document.facts.role
    if not role:
        return
    own = name_tokens(f"{role} {document.facts.company}") - _LEVEL
    for sentence in document.all_sentences:
        for found in _NAMED.finditer(sentence.text):
            words = frozenset(fold(word) for word in found["role"].split()) - _LEVEL
            telling = [fold(word) for word in found["role"].split() if fold(word) not in _LEVEL]
            if not telling or telling[-1] in own or any(_related(telling[-1], other) for other in own):
                continue
            # "Data Scientist" for "Data Analyst" may be another name of it: the writer knows.
            alike = bool(words & own) or any(_related(one, other) for one in words for other in own)
            start = sentence.start + found.start("role")
            named = found["role"].rstrip()
            message = f"“{named}” is not the role that you applied for ({role})"
            yield Hit(start, start + len(named), message, (role,), severity=Severity.NOTE if alike else None)
            return


def _related(one: str, other: str) -> bool:
    return len(one) >= 4 and len(other) >= 4 and one[:4] == other[:4]
