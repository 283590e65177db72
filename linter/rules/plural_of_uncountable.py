"""G032: a noun that has no plural is counted."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "informations|feedbacks|equipments|furnitures|homeworks|softwares|advices|knowledges|luggages|staffs |researches|hardwares|machineries|vocabularies|sceneries|trainings",
        r"\b(?P<x>informations|feedbacks|equipments|furnitures|homeworks|softwares|advices|knowledges|luggages|hardwares|machineries)\b",
        lambda match: match["x"][:-3] + "y" if match["x"].lower().endswith("ies") else match["x"][:-1],
    ),
    Slip(
        "information|feedback|advice|equipment|furniture|homework|luggage|news|progress|knowledge",
        r"\b(?P<x>an?) (?:(?:useful|good|great|helpful|quick|important|interesting|positive|valuable|honest) )?(?:information|feedback|advice|equipment|furniture|homework|luggage|news|progress)(?=[.,;!?]| (?:about|on|from|regarding|that|which|for me|to me|for us|with you|with me|for new|to share|to)\b)",
        "some",
    ),
    Slip(
        "information|feedback|advice|equipment|furniture|homework",
        r"\b(?P<x>these|those|several|two|three|few) (?:information|feedback|advice|equipment|furniture|homework)(?=[.,;!?]| (?:are|were|was|is|have|has|will|that|which|from|about|on|I|we|you|to|and)\b)",
        lambda match: {"these": "this", "those": "that"}.get(match["x"].lower(), "some"),
    ),
    Slip(
        "information are|advice are|feedback are|equipment are|information were|feedback were|news are|news were|equipment were|advice were",
        r"\b(?:information|advice|feedback|equipment|news|homework|furniture) (?P<x>are|were|have)\b(?! (?:you|we|I|they|the)\b)",
        lambda match: {"are": "is", "were": "was", "have": "has"}[match["x"].lower()],
    ),
)


@rule("G032", "plural-of-uncountable")
def plural_of_uncountable(document: Document, context: Context) -> Iterator[Hit]:
    """A noun that has no plural is counted.

    Information, advice, feedback and equipment come in pieces, not in numbers.

    Bad:
        Thank you for the informations about the rota.
                          ^^^^^^^^^^^^
    Bad:
        I have an advice for new drivers.
               ^^
    Good:
        An information session and a feedback form are two pieces of advice.
    """
    yield from rule_hits(document, __file__, _SLIPS)
