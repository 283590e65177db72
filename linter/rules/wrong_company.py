"""N003: another company's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Severity
from linter.names import fold, name_tokens
from linter.rule import Hit, rule

# A stop belongs to a name inside it ("Next.js", "St. Anne's"), not at the end of a sentence.
_PART = r"[A-Z](?:[\w'’&\-]|\.(?=\w)|(?<=St)\.|(?<=Inc)\.|(?<=Co)\.)*"
_NAME = rf"(?P<name>{_PART}(?:[ ](?:&[ ]|of[ ]|and[ ])?{_PART}){{0,3}})"
_ASKED = re.compile(
    rf"\b(?:(?:position|role|job|post|opening|opportunity|internship|interview(?:ed)?|vacancy|working|work|future|career|team|everyone|part of the team) (?:here )?(?:at|with)|"
    rf"(?:to|of) join(?:ing)?|joining|(?:to|could|would|can) work (?:for|at)|be part of|become part of|part of|contribut\w+ to|interest in|excited about|passion for|(?:do|doing) (?:that|this|it|the same) (?:for|at)|bring(?:ing)? (?:that|this|it|all this|the same|all of (?:that|this)) to) (?:the )?{_NAME}"
)
_ROLE_AT = re.compile(rf"\b(?:position|role|job|post|opening|vacancy|internship) (?:at|with) {_NAME}")
_MINE = re.compile(
    r"\b(?:my|our|previous|current|last|former|present|old|past|years?|months?|previously|was|were|had|worked|ran|built|led|did|learned|learnt)\b",
    re.IGNORECASE,
)
_GENERIC = frozenset(["the", "a", "an", "your", "this", "it", "them", "us", "you", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "i", "we", "my", "our", "team", "year"])  # fmt: skip


@rule("N003", "wrong-company", severity="error")
def wrong_company(document: Document, context: Context) -> Iterator[Hit]:
    """The letter names another company where it means this one.

    "Another company's name" stands on every list of what ends an application. Names of one's past employers are no fault,
    so only two things count: a name from your notes on another application, and a name in a place that speaks of the job
    one wants.

    Bad:
        To: Maria Alvarez
        Company: Northwind Freight

        Dear Maria,

        I would be glad to join Southgate Logistics. The docks there never sleep.
                                ^^^^^^^^^^^^^^^^^^^
    Bad:
        Thank you for discussing the clerk position at Northwind Freight. I would be proud to join the Southgate team.
                                                                                                       ^^^^^^^^^
    Bad:
        To: Maria Alvarez
        Company: Northwind Freight

        Dear Maria,

        I would be glad to join Southwind Freight in May.
                                ^^^^^^^^^^^^^^^^^
    Bad:
        Thank you for discussing the clerk position at Northwind Freight. I would be proud to do that for Southgate Logistics.
                                                                                                          ^^^^^^^^^^^^^^^^^^^
    Good:
        To: Maria Alvarez
        Company: Northwind Freight

        Dear Maria,

        My three years at Southgate Logistics taught me that. I would be glad to join Northwind in May.
    """
    company = document.facts.company or _named_first(document)
    if not company:
        return
    own = name_tokens(company)
    known = frozenset(token for entry in document.facts.known for token in name_tokens(entry))
    prose = document.prose
    reported: set[int] = set()
    for other in document.facts.other_companies:
        for found in re.finditer(rf"\b{re.escape(other)}\b", prose):
            reported.add(found.start())
            yield Hit(
                found.start(),
                found.end(),
                f"“{other}” is another application of yours; this letter goes to {company}",
                (company,),
            )
    for found in _ASKED.finditer(prose):
        words = name_tokens(found["name"])
        stem = fold(re.sub(r"['’]s$", "", found["name"]))
        # The first word names a firm; "Freight" or "Group" stands in many names.
        first = fold(re.sub(r"['’]s$", "", found["name"].split()[0]))
        named = {first, stem} & (own | _GENERIC | (known - _common_words(company, known)))
        if found.start("name") in reported or named or words <= own or _initials(company) == stem:
            continue
        before = re.split(r"[.!?]\s", prose[max(0, found.start() - 80) : found.start()])[-1]
        if _MINE.search(before) or _MINE.search(found[0].split(found["name"])[0]):
            continue
        if re.search(r"\b(?:join|working|work|part|do|doing|bring\w*)\w*\b", found[0]) or re.search(
            r"(?:position|role|job|post|opening|interview)\w* (?:here )?(?:at|with)", found[0]
        ):
            yield Hit(
                found.start("name"),
                found.end("name"),
                f"“{found['name']}” is not {company}: make sure that this letter names the company it goes to",
                (company,),
                severity=Severity.WARNING,
            )


def _common_words(company: str, known: frozenset[str]) -> frozenset[str]:
    """The company's own later words: known, and yet no evidence that a name is this company's."""
    return frozenset(fold(word) for word in company.split()[1:]) & known


def _named_first(document: Document) -> str:
    """Where nothing is known, the company that the letter itself names first as the one with the job."""
    found = _ROLE_AT.search(document.prose)
    return found["name"] if found else ""


def _initials(company: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W\d_]\w*", company)).casefold()
