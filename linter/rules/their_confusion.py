"""G013: "Their", "there" and "they're" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip, adjectives
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "their",
        r"\b(?P<x>their) (?:is|are|was|were|will be|has been|have been|may be|might be|must be|would be|could be|seems|seem|isn't|aren't|wasn't|weren't)\b",
        "there",
    ),
    Slip(
        "their",
        r"\b(?:hi|hello|hey|over|out|been|up) (?P<x>their)(?=[.,!?]| (?:for|since|in|until|when|and)\b)",
        "there",
    ),
    Slip(
        "their",
        r"\b(?:work|worked|lived|stayed|went|started|interned|volunteered|been|was|be|get|go) (?P<x>their)(?=[.,!?]| (?:for|since|until|from|as|last|when|in (?:19|20|january|february|march|april|may|june|july|august|september|october|november|december))\b)",
        "there",
    ),
    Slip(
        "their",
        r"\b(?P<x>their) (?:going to|looking (?:for|to|at)|not (?:sure|able|the|a|yet|interested|hiring)|both (?:very|great|good)|all (?:very|so|great|really|good|kind|friendly|nice|happy|quite|excited)|always (?:ready|happy|willing|looking)|so (?:kind|friendly|helpful|busy|good)|very (?:friendly|kind|helpful|nice|happy|busy|good|proud|pleased)(?=[.,!]| (?:and|to|with|about|people)))(?!\w)",
        "they're",
    ),
    Slip(
        "there",
        r"\b(?:and|but|because|think|know|hope|that|,) (?P<x>there) (?:going to|looking for|all (?:very|so|really|great|friendly|kind|nice)|both (?:very|great)|not (?:sure|able|hiring))\b",
        "they're",
    ),
    Slip("there", r"\b(?P<x>there) own\b", "their"),
    Slip(
        "there",
        r"\b(?:of|with|for|in|about|on|to|from|by|all|enjoyed|improve|appreciated?|meet|met|like|loved?|shared?|know|did|finish|lost|used?|changed|sent|send|received|do|lose|doubled) (?P<x>there) (?:help|team|time|company|work|customers?|clients?|office|support|feedback|staff|website|products?|services?|employees?|experience|needs|jobs?|goals|advice|questions|opinions?|names?|approach|results|managers?|mission|values|kindness|interest|families|schedules?|plans|orders|concerns|homes?|culture|data|budget|training|skills)\b(?! (?:is|are|was|were))",
        "their",
    ),
    Slip(
        "there",
        r"(?:^|[.!?] )(?P<x>there) (?:team|office|staff|company|manager|website|products?|customers?|clients?|offices|culture|mission) (?:is|are|was|were|has|have|had|seemed|seems)\b",
        "their",
    ),
    Slip(
        "they're|they’re",
        r"\b(?P<x>they're) (?:own|team|company|customers|clients|office|feedback|staff|website|products|services|employees|needs|jobs|goals|advice|questions|opinions|names|approach|results|manager|mission|values|kindness|families|plans|orders|culture)\b",
        "their",
    ),
    Slip(
        "they're|they’re",
        r"\b(?:of|in|with|for|on|by|enjoyed|met|saw|showed|used|about|from|do|lost|love|improve) (?P<x>they're) (?!a\b|an\b|the\b|not\b|going\b|so\b|very\b|all\b|both\b|able\b|looking\b)\w+ ?\w*",
        "their",
    ),
    Slip(
        "there",
        r"\b(?:and|but|because|think|know|hope|that|say|,) (?P<x>there) (?:always|never|often|usually|still|also|really|(?P<adjective>\w+)) (?:short|busy|happy|looking|ready|friendly|kind|very|in|of|about|at|with|to|and|on|for|open|late|full|working)\b",
        lambda match: (
            "they're" if not match["adjective"] or match["adjective"].lower() in adjectives() - {"present"} else None
        ),
    ),
    Slip(
        "there",
        r"\b(?:me|us|him|her|with|of|for|about|improve|run|love|meet|told|showed) (?P<x>there) (?P<plural>\w+) (?!is\b|are\b|was\b|were\b)\w+",
        "their",
    ),
    Slip(
        "and there|for there|by there|of there|with there|in there|appreciate there|admire there",
        r"\b(?:and|of|for|by|with|in|to|about|appreciated?|admired?) (?P<x>there) (?:(?:cheerful|great|kind|hard|friendly|warm|clear|deep|strong|constant|good|calm|patient|honest) )?(?:dedication|hard work|manner|commitment|willingness|passion|enthusiasm|loyalty|expertise|patience|professionalism|generosity|hospitality|warmth|kindness|knowledge|abilit(?:y|ies)|ideas|mission|values|work ethic|attention to|sense of|love (?:of|for))\b",
        "their",
    ),
    Slip(
        "their",
        r"(?:^|[.!?,] |\b(?:said|say|says|think|thinks|thought|know|knew|hope|believe|told me|heard|because|since|if|but|guess|sure) )(?P<x>their) (?:(?:hoping|trying|planning|expecting|going|preparing|wanting|aiming|starting) to|(?:hoping|looking) (?:for|that))\b",
        "they're",
    ),
    Slip(
        "their",
        r"\b(?:said|think|thought|know|hope|believe|heard|told me|told us|because|sure) (?P<x>their) (?:ready|happy|willing|likely|glad|excited|interested|eager|unable) (?:to|for|with|about|that|in)\b",
        "they're",
    ),
)


@rule("G013", "their-confusion")
def their_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Their", "there" and "they're" are taken for each other.

    All three sound alike and all three are words, so only the sentence tells which was meant.

    Bad:
        I met the night crew, and their all very friendly.
                                  ^^^^^
    Bad:
        Their are three reasons for the delay.
        ^^^^^
    Bad:
        The planners showed me there own board.
                               ^^^^^
    Bad:
        I admire the bakers and there patience.
                                ^^^^^
    Bad:
        The wardens said their planning to reopen.
                         ^^^^^
    Good:
        The mill is old, and there people learn the trade; they said their planning was done.
    Good:
        There are teams there, and their work shows that they're good.
    Good:
        Their very own bakery is there.
    """
    yield from rule_hits(document, __file__, _SLIPS)
