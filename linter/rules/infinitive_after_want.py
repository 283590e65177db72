"""G029: after "would like" and its kin the verb wants "to" and its base form."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.phrases import rule_hits
from linter.language.slips import BASES_TOO, Slip, noun_verbs
from linter.rule import Hit, rule

_NOUNS = frozenset(
    [
        "meeting",
        "training",
        "marketing",
        "planning",
        "testing",
        "building",
        "opening",
        "reporting",
        "writing",
        "reading",
        "pricing",
    ]
)
_OTHER = BASES_TOO | {"lead"}


_SLIPS = (
    Slip(
        " to ",
        r"\b(?:would|'d) (?:really |very much |also |still |just |definitely )?(?:like|love|prefer|hate) to (?P<x>(?P<ing>\w+))\b",
        lambda match: verbs.from_gerund()[match["ing"].lower()],
    ),
    Slip(
        " to ",
        r"\b(?:want|wanted|wants|hope|hoped|hoping|wish|wished|planning|needs|needed|decided|able|unable|happy|glad|pleased|ready|eager|excited|willing|keen|trying|tried|expect|intend|agreed|chance|opportunity|honou?red|delighted|fail|failed|managed|like me|hesitate|continue|continued|allowed me|helped me|have|had) to (?P<x>(?P<ing>\w+))\b(?!-)",
        lambda match: verbs.from_gerund()[match["ing"].lower()] if match["ing"].lower() not in _NOUNS else None,
    ),
    Slip(
        " to ",
        r"\b(?:would like|would love|want|wanted|wants|hope|pleased|happy|glad|nice|great|able|needed|decided|going|chance|opportunity|ready|honou?red|delighted|hesitate|need|how|had|have|order|excited|eager|willing|trying|tried|managed|allowed me|helped me|asked me|privilege|pleasure) to (?P<x>(?P<past>\w+))\b(?!-)",
        lambda match: verbs.from_past()[match["past"].lower()] if match["past"].lower() not in _OTHER else None,
    ),
    Slip(
        "would like|would love|'d like|'d love|’d like|’d love",
        r"\b(?:would|'d) (?:really |very much |also |still )?(?P<x>(?:like|love) (?P<base>\w+))\b(?! (?:from|is|in|at|on))",
        lambda match: (
            f"{match['x'].split()[0]} to {match['base']}" if match["base"].lower() not in noun_verbs() else None
        ),
    ),
    Slip(
        "want|decided|able|hoping|hope|plan",
        r"\b(?:I|we) (?:am |are )?(?P<x>(?:want|wanted|decided|able|hoping|hope) (?P<base>\w+))\b",
        lambda match: (
            f"{match['x'].split()[0]} to {match['base']}" if match["base"].lower() not in noun_verbs() else None
        ),
    ),
    Slip(
        "hesitate", r"\bhesitate (?P<x>(?P<ing>\w+))\b", lambda match: f"to {verbs.from_gerund()[match['ing'].lower()]}"
    ),
    Slip("hesitate", r"\bhesitate to (?P<x>(?P<ing>\w+))\b", lambda match: verbs.from_gerund()[match["ing"].lower()]),
    Slip(
        "hesitant to", r"\b(?:don't|do not|not) (?P<x>hesitant)\b(?= to contact| to reach| to call| to ask)", "hesitate"
    ),
    Slip(
        "let me|help me|make me|let us|makes me|let you",
        r"\b(?:let|lets|makes?|made) (?:me|us|you|him|her|them) (?P<x>to (?P<base>\w+))\b",
        lambda match: match["base"],
    ),
    Slip(
        "let me|let us|let you",
        r"\blet (?:me|us|you) (?P<x>(?P<ing>knowing|seeing|explaining|having))\b",
        lambda match: verbs.from_gerund()[match["ing"].lower()],
    ),
    Slip(
        "allow|enable|recommend",
        r"\b(?:allow|allows|allowed|enable|enables|enabled) (?:me|us|you|him|her|them) (?P<x>(?P<base>\w+))\b",
        lambda match: f"to {match['base']}" if match["base"].lower() not in noun_verbs() else None,
    ),
    Slip(
        " to ",
        r"\b(?:want|wanted|hope|like|love|happy|glad|pleased|nice|great|able) to (?P<x>meeting) (?:you|your|him|her|them|with|the team|everyone)\b",
        "meet",
    ),
    Slip(
        "hope ",
        r"\b(?:I|we) hope (?P<x>(?P<ing>hearing|receiving|getting|joining|speaking|talking|working|coming|seeing|meeting)) (?:from|to|with|you|your|back|a|an|the)\b(?![^.!?\n]*\b(?:was|were|went|helped|did|is|will|has|gave|made|would|can)\b)",
        lambda match: f"to {verbs.from_gerund()[match['ing'].lower()]}",
    ),
    Slip(
        "want |wish |decided |agreed |would like ",
        r"\b(?:I|we) (?:really |still |also )?(?:want|wish|decided|agreed|would like) (?P<x>(?P<ing>\w+)) (?:from|with|you|your|in|at|for|a|an|the|my|our|about)\b(?! to\b)",
        lambda match: (
            f"to {verbs.from_gerund()[match['ing'].lower()]}"
            if match["ing"].lower() not in _NOUNS | {"being"}
            else None
        ),
    ),
)


@rule("G029", "infinitive-after-want")
def infinitive_after_want(document: Document, context: Context) -> Iterator[Hit]:
    """After "would like" and its kin the verb wants "to" and its base form.

    The slip comes from mixing "I would like to apply" with "I am thinking of applying".

    Bad:
        I would like to applying for this job.
                        ^^^^^^^^
    Bad:
        I was pleased to met you yesterday.
                         ^^^
    Bad:
        I hope hearing from you.
               ^^^^^^^
    Bad:
        We decided moving in spring.
                   ^^^^^^
    Bad:
        It is important to keeping the vaccine cold.
                           ^^^^^^^
    Good:
        I like that you do free cuts in August.
    Good:
        I hope seeing the quay was worth it, and we want planning to start.
    Good:
        I am used to meeting people, and I would like to found a company.
    Good:
        We are going to marketing next.
    """
    yield from rule_hits(document, __file__, _SLIPS)
