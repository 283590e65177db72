"""E005: money talk in a thank-you."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_MINE = r"(?:my|the|your|a|this|starting|base|expected|annual|desired|competitive|higher|better|minimum|fair)"
_MONEY = re.compile(
    rf"\b(?:{_MINE}(?: \w+){{0,2}} (?:salary|wages?|pay(?: rate| range| band)?|compensation(?: package)?|remuneration|hourly rate)\b(?! (?:\w+ )?"
    r"(?:survey|benchmark\w*|data|model\w*|tool|team|system|review|bands? project|analy\w+|roll|study|equity|gap|transparency|administrat\w+|polic\w+|structures?|committee))"
    r"|salary (?:expectations?|requirements?|range|negotiat\w+|offer|question|figure|history)|(?:pay|compensation) (?:expectations?|requirements?|package|rise|raise)"
    r"|benefits? package|(?:health|dental|medical) (?:benefits|coverage)|(?:paid )?(?:vacation|holiday|leave) (?:days|allowance|policy|entitlement)|paid time off|\bPTO\b"
    r"|sign(?:ing)?[- ]on bonus|signing bonus|stock options|401\(?k\)?|how much (?:\w+ ){0,4}(?:pays?|earn|make)\b|(?:what|how much) (?:does|do|would|will) (?:it|the \w+|you) pay\b"
    r"|(?:what|how much) (?:the|this|that) (?:position|job|role|post|work) pays\b|(?:I['’]m|I am|currently) on [$£€]\s?\d[\d,.]*k?\b"
    r"|I['’]?(?:d| would|ll| will)? (?:need|want|expect|be looking for|be hoping for|look for|ask for|require)(?: at least| a minimum of| no less than| around| about| something like)? [$£€]\s?\d[\d,.]*k?\b"
    r"|[$£€]\s?\d[\d,.]*k? (?:an hour|per hour|a year|per year|per annum|plus pension)"
    r"|relocation (?:package|allowance|money)|company car|(?:per|an) hour is (?:too|not))",
    re.IGNORECASE,
)
_DOMAIN = re.compile(
    r"\b(?:payroll|compensation analyst|benefits? (?:specialist|manager|administrator|analyst)|reward manager)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:negotiat|manag|administ|process|ran|built|design|explain|patients?|members|clients?|employees|workers|our|their|claim)\w*",
    re.IGNORECASE,
)


@rule("E005", "salary", kinds=tuple(kind for kind in Kind if kind is not Kind.CALL_SHEET))
def salary(document: Document, context: Context) -> Iterator[Hit]:
    """Salary or benefits come up in a message whose business is thanks.

    The etiquette sources leave money to the talk about an offer. Pay as a trade ("the salary survey that I ran") is no
    money talk.

    Bad:
        I would like to know more about the benefits package.
                                            ^^^^^^^^^^^^^^^^
    Bad:
        My salary expectations are flexible.
        ^^^^^^^^^
    Bad:
        I'm on £31,000 now, so I'd be looking for £36,000.
        ^^^^^^^^^^^^^^
    Good:
        We saved our clients $4,000 a year, and I would need £900 for the lathe that the school wants.
    Good:
        I ran the salary survey for nine hospitals and pay attention to detail.
    Good:
        What your payroll team said about the benefits of one ledger stayed with me.
    """
    if _DOMAIN.search(document.facts.role):
        return
    for found in _MONEY.finditer(document.prose):
        before = document.prose[max(0, found.start() - 60) : found.start()].rsplit(".", 1)[-1]
        if not _DEED.search(before):
            yield Hit(
                found.start(),
                found.end(),
                "money talk reads as if the pay mattered more than the work: keep it for the offer",
            )
            return
