"""E001: a thank-you that thanks for nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_WARMTH = re.compile(
    r"\b(?:thank\w*|thx|cheers|merci|gracias|grazie|obrigad[oa]|danke|mahalo|arigato|asante|shukran|diolch|dziękuję|děkuji|kiitos|todah|salamat|terima kasih|go raibh maith agat|ta muchly|grateful\w*|gratitude|appreciat\w*|obliged|indebted|pleasure|pleased|delight\w*|enjoy\w*|lov(?:ed|ely)|glad|honou?r\w*|"
    r"privilege\w*|(?:kind|good|nice|decent|thoughtful|sporting|gracious|lovely|sweet) of you|generous\w*|good (?:talking|to (?:talk|meet|see|speak))|great (?:talking|to (?:talk|meet|see|speak)|meeting)|"
    r"nice (?:talking|to (?:talk|meet|see|speak)|meeting)|meant a (?:lot|great deal)|treat|touched|won['’]t forget|shall not forget|will not forget|stayed with me|made my (?:day|week)|what an? (?:nice|lovely|good|great|wonderful|splendid|rare|fine|joy|delight))\b",
    re.IGNORECASE,
)


@rule("E001", "no-thanks", kinds=(Kind.THANK_YOU, Kind.NOTE, Kind.REJECTION, Kind.LETTER))
def no_thanks(document: Document, context: Context) -> Iterator[Hit]:
    """The message thanks nobody and says nothing kind about the meeting.

    All five source articles open with thanks for the reader's time. Joy in having met counts as thanks: real good notes
    do without the word.

    Bad:
        Kind: thank-you

        Dear Ms. Okonkwo,

        I have twelve years of experience with cold chains and ran three depots.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        I hold a forklift license. I could begin in May.

        Regards,
        Ivo Petrov
    Good:
        Kind: note

        Dear Ms. Okonkwo,

        It was a pleasure to meet you on Friday. The depot that you built from an old hangar stayed with me.

        Ivo Petrov
    """
    if (
        not document.is_letter
        or len(document.sentences) < 2
        or (document.kind_guessed and document.kind is not Kind.THANK_YOU)
    ):
        return
    end = document.closing[1] if document.closing else document.section.end
    whole = document.source[document.section.text_start : end]
    if not _WARMTH.search(whole) and not _WARMTH.search(
        document.source[document.subject[0] : document.subject[1]] if document.subject else ""
    ):
        first = document.sentences[0]
        yield Hit(
            first.start,
            first.end,
            "no word of thanks anywhere: the reader gave you their time and will notice. Open with it",
            suggestions=("Thank you for taking the time to meet me.",),
        )
