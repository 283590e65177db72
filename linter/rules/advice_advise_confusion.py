"""G018: "Advice" and "advise" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "advice",
        r"\b(?:please|kindly|would|will|could|can|should|may|must|I|we|they|you|not|and) (?P<x>advice) (?:us|me|you|him|her|them|the|if|whether|that|when|how|clients?|customers?|patients|students|against|your|our|my|what|people|owners)\b",
        "advise",
    ),
    Slip(
        "advice",
        r"\b(?:please|kindly|would|will|could|can|should|must|may|I|we|they|they'll) (?P<x>advice) (?:on|of|about|as|accordingly)\b",
        "advise",
    ),
    Slip(
        "advice",
        r"(?<!open )(?<!listen )(?<!due )(?<!thanks )(?<!access )\bto (?P<x>advice) (?:us|me|you|him|her|them|the|clients|customers|if|whether|that|your|our|patients|people|students|owners)\b",
        "advise",
    ),
    Slip("adviced", r"\badviced\b", "advised"),
    Slip(
        "advise",
        r"\b(?:the|your|his|her|their|my|our|some|any|good|helpful|great|useful|more|this|kind|career|legal|professional|valuable|further|excellent|sound|much|wise|practical|honest|give|gave|given|giving|offer|offered|seek|ask for|for|of) (?P<x>advise)\b(?! (?:us|me|you|him|her|them|the|clients?|customers?|patients|people|students|that|against|whether))",
        "advice",
    ),
)


@rule("G018", "advice-advise-confusion")
def advice_advise_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Advice" and "advise" are taken for each other.

    The noun has a c, the verb an s, on both sides of the Atlantic.

    Bad:
        Please advice us of your decision.
               ^^^^^^
    Bad:
        Thank you for your helpful advise.
                                   ^^^^^^
    Bad:
        My lawyer's advise was to settle.
                    ^^^^^^
    Good:
        I advise clients, and I am always open to advice on that.
    """
    yield from rule_hits(document, __file__, _SLIPS)
