"""G035: a verb stands in the wrong form after its helper."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.phrases import rule_hits
from linter.language.slips import BASES_TOO, PLURALS_TOO, Slip, noun_verbs, words_before
from linter.rule import Hit, rule

_BASES_TOO = BASES_TOO | {"bound"}
_AFTER_NOT = _BASES_TOO - {"saw", "thought", "felt", "left"}


def _surely_verb(base: str) -> bool:
    """Whether a base form is no noun, no adjective and no participle, so that it cannot stand after "have" or "am"."""
    lower = base.lower()
    return (
        lower not in noun_verbs()
        and verbs.participle(lower) != lower
        and lower not in {"become", "come", "do", "mean", "found", "clean", "clear", "get", "used"}
    )


_SLIPS = (
    Slip(
        "did|don't|don’t|do not|does",
        r"\b(?:did not|didn't|don't|do not|doesn't|does not) (?:really |even |yet |ever |fully |always )?(?P<x>(?P<past>\w+))\b(?!-)",
        lambda match: verbs.from_past()[match["past"].lower()] if match["past"].lower() not in _AFTER_NOT else None,
    ),
    Slip(
        "did |does |do ",
        r"\b(?:did|does|do) (?:you|he|she|they|we|it|I) (?:really |ever )?(?P<x>(?P<past>\w+))\b(?!-)",
        lambda match: verbs.from_past()[match["past"].lower()] if match["past"].lower() not in _BASES_TOO else None,
    ),
    Slip(
        "did not|didn't|didn’t|does not|doesn't|doesn’t",
        r"\b(?:did not|didn't|does not|doesn't|don't|do not) (?:really |even |yet |ever |always )?(?P<x>(?P<third>\w+))\b(?!-)",
        lambda match: verbs.from_third()[match["third"].lower()] if match["third"].lower() not in PLURALS_TOO else None,
    ),
    Slip(
        "have|has|had|'ve|’ve",
        r"\b(?:have|has|had|having|I've|we've|they've|you've) (?:not |never |always |already |also |recently |just |only |successfully |since |even )?(?P<x>went|did|saw|wrote|spoke|began|became|came|gave|took|knew|chose|drove|broke|fell|flew|forgot|grew|rose|ran|threw|wore|undertook|overcame|oversaw|withdrew|ate|drew|shook|arose|swam)\b",
        lambda match: verbs.participle(verbs.from_past()[match["x"].lower()]),
    ),
    Slip(
        "have|has|had|'ve|’ve",
        r"\b(?:I|we|you|they|he|she|who|and|also) (?:have|has|had) (?:not |never |always |already |also |recently |just |successfully )?(?P<x>(?P<base>\w+))\b(?!-)",
        lambda match: verbs.participle(match["base"].lower()) if _surely_verb(match["base"]) else None,
    ),
    Slip(
        "i've|i’ve|we've|we’ve",
        r"\b(?:I've|we've|they've|you've) (?:never |always |already |also |recently |just )?(?P<x>(?P<base>\w+))\b(?!-)",
        lambda match: verbs.participle(match["base"].lower()) if _surely_verb(match["base"]) else None,
    ),
    Slip(
        " am |i'm|i’m| was | is | are | were ",
        r"(?:^|[.!?,] |\band |\bbut |\bbecause |\bthat )(?:I|he|she|we|they|you) (?:am|was|is|are|were) (?:not |also |very |currently )?(?P<x>(?P<base>\w+))\b(?!-)",
        lambda match: (
            verbs.gerund(match["base"].lower())
            if _surely_verb(match["base"]) or match["base"].lower() in {"work", "look"}
            else None
        ),
    ),
    Slip(
        "i am agree|i'm agree|i’m agree|i am hope|i am want|i am think",
        r"\bI(?: am|'m) (?P<base>agree|hope|want|wish|like)\b",
        lambda match: f"I {match['base']}",
    ),
    Slip(
        "i working|i looking|i writing|i applying|i hoping|i waiting|i going|i trying|i planning|i studying|i learning|i seeking|i reaching|i following|i thinking|i attaching",
        r"(?:^|[.!?,] |\band |\bbut |\bbecause )(?P<x>I (?:working|looking|writing|applying|hoping|waiting|going|trying|planning|studying|learning|seeking|reaching|following|thinking|attaching))\b",
        lambda match: f"I am {match['x'].split()[1]}",
    ),
    Slip(
        "i very|i interested|i excited|i pleased|i happy|i glad|i grateful|i thankful|i sorry|i sure|i available|i able|i confident|i eager|i responsible|i ready|i familiar|i really interested",
        r"(?:^|[.!?,] |\band |\bbut |\bbecause |\bthat )(?P<x>I (?:very |really |also |so )?(?:interested|excited|pleased|happy|glad|grateful|thankful|sorry|sure|available|able|confident|eager|responsible|ready|familiar|keen))(?=[.,!]| (?:to|in|about|for|that|with|and|on|at|because|of)\b)",
        lambda match: f"I am{match['x'][1:]}",
    ),
    Slip(
        "yesterday|last |ago",
        r"\bI (?P<x>have (?P<participle>\w+))(?: (?!since|about|from|of|for|that|what|which)\w+){0,2} (?:yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday)|(?:two|three|four|five|six|\d+) (?:days|weeks|months|years) ago)\b",
        lambda match: (
            verbs.past(verbs.from_participle()[match["participle"].lower()])
            if match["participle"].lower() not in {"been", "had", "thought", "left"}
            else None
        ),
    ),
    Slip(
        "since",
        r"(?:^|[.!?,] |\band )(?:I|we) (?P<x>work|live|study|teach|manage|am working|am living|am teaching|am managing|are working) [^.!?,\n]{0,40}\bsince (?:(?:19|20)\d\d|last|my|january|february|march|april|may|june|july|august|september|october|november|december)\b",
        lambda match: (
            f"have {verbs.participle(match['x'].split()[-1].lower())}"
            if " " not in match["x"].strip()
            else f"have been {match['x'].split()[-1]}"
        ),
    ),
    Slip(
        "yesterday|last |ago",
        r"(?:^|[.!?,] )(?:yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday)|(?:two|three|\w+) (?:days|weeks|months|years) ago),? (?:I|we) (?P<x>(?P<base>\w+))\b",
        lambda match: (
            verbs.past(match["base"].lower()) if verbs.past(match["base"].lower()) != match["base"].lower() else None
        ),
    ),
    Slip(
        "yesterday|last |ago",
        r"(?:^|[.!?,] |\band )(?:I|we) (?P<x>meet|speak|go|receive|attend|apply|visit|talk) (?:(?!to\b|because|since|what|than|as)\w+ ){0,4}(?:yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday)|(?:two|three|\d+) (?:days|weeks|months|years) ago)\b",
        lambda match: verbs.past(match["x"].lower()),
    ),
    Slip(
        "more ",
        r"\b(?P<x>more (?:better|easier|faster|bigger|stronger|higher|lower|cheaper|quicker|harder|happier|simpler|closer|earlier|older|younger|longer|shorter|worse|cheaper|nicer|safer|larger|smaller|taller|deeper|wider|warmer))\b",
        lambda match: match["x"].split()[1],
    ),
    Slip(
        "most ",
        r"\b(?P<x>most) (?:best|easiest|fastest|biggest|strongest|highest|happiest|simplest|hardest|worst)\b",
        "",
    ),
    Slip(
        "better|good",
        r"\b(?P<x>more good|more bad)\b",
        lambda match: {"good": "better", "bad": "worse"}[match["x"].split()[1].lower()],
    ),
    Slip("was born|borned|i born", r"\bI (?P<x>born|borned) in\b", "was born"),
    Slip("suppose|use", r"\b(?:am|was|is|are|were|I'm|be) (?P<x>suppose) to\b", "supposed"),
    Slip(
        "use to",
        r"\b(?:I|we|he|she|they) (?P<x>use) to (?:\w+)\b(?! (?:it|them))",
        lambda match: (
            "used"
            if not {"what", "that", "which", "tools", "systems", "methods"} & set(words_before(match, count=2))
            and "did" not in words_before(match, count=1)
            else None
        ),
    ),
    Slip("look |feel |sound", r"\b(?:as you see|see) (?P<x>attach)\b", "attached"),
    Slip(
        "attach|enclose",
        r"\b(?:please (?:find|see)|I have|find) (?P<x>attach|enclose)\b",
        lambda match: match["x"] + ("ed" if match["x"].lower() == "attach" else "d"),
    ),
    Slip(
        "been ",
        r"\b(?:has|have|had|'ve) (?:not |also |already |recently |just )?been (?P<x>(?P<base>\w+))\b(?!-)",
        lambda match: verbs.participle(match["base"].lower()) if _surely_verb(match["base"]) else None,
    ),
    Slip(
        "please ",
        r"\bplease (?P<x>(?P<past>\w+))\b(?!-)",
        lambda match: verbs.from_past()[match["past"].lower()] if match["past"].lower() not in _BASES_TOO else None,
    ),
    Slip(
        "have you|has he|has she|have they|have we",
        r"(?:^|[.!?] )(?:have|has|had) (?:you|he|she|they|we|I) (?:ever |already |also |yet )?(?P<x>(?P<base>\w+))\b(?!-)",
        lambda match: verbs.participle(match["base"].lower()) if _surely_verb(match["base"]) else None,
    ),
    Slip(
        "until |from 19|from 20",
        r"\bI (?P<x>have (?P<participle>worked|lived|studied|taught|managed|led|served|volunteered)) (?:(?!since|that|which|who|and|but|because)[\w'’]+ ){0,6}(?:until (?:19\d\d|20[012]\d|last (?:week|month|year|spring|summer|fall|autumn|winter))|from (?:19|20)\d\d (?:to|until|till) (?:19|20)\d\d)\b",
        lambda match: verbs.past(verbs.from_participle()[match["participle"].lower()]),
    ),
    Slip(
        " in 19| in 20",
        r"\bI (?P<x>have (?P<participle>graduated|started|joined|moved|finished|left)) (?:(?!since|that|which|who|and|but|because|built)[\w'’]+ ){0,5}in (?:19|20)\d\d\b",
        lambda match: verbs.past(verbs.from_participle()[match["participle"].lower()]),
    ),
    Slip(
        "yesterday|last |ago",
        r"\bI (?P<x>have (?P<participle>met|spoken|talked|visited|seen|gone|attended|received|started|finished|graduated|applied|moved|interviewed|called|written))(?: you)?(?: with| to)?(?: (?:mr|mrs|ms|dr)\.)?(?: (?!since|about|from|of|for|that|what|which|who|I|we|you|he|she|they|it|sent|made|given|held|\w+ed\b)\w+){0,6} (?:yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday)|(?:two|three|four|five|six|\d+) (?:days|weeks|months|years) ago)\b",
        lambda match: verbs.past(verbs.from_participle()[match["participle"].lower()]),
    ),
    Slip(
        "years",
        r"(?:^|[.!?,] |\band |\bbut )(?P<who>I|we) (?P<x>am|are) (?P<ing>working|living|studying|teaching|managing|running|leading|driving) (?:(?!plan|program|contract|toward)\w+ ){0,4}for (?:more than |over |about |almost |nearly |the (?:last|past) )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|\d+) years(?=[.,;!?]| (?:now|and|already|in|at|as|with)\b)",
        "have been",
    ),
    Slip(
        " since ",
        r"(?:^|[.!?,] |\band |\bbut )I (?P<x>am) (?:a |an |the |here|in |with |at |employed |unemployed |responsible )(?:(?!that|which|who|first|only|than)\w+ ){0,5}[ ]?since (?:19\d\d|20\d\d|last (?:week|month|year)|january|february|march|april|may|june|july|august|september|october|november|december)\b",
        "have been",
    ),
    Slip(
        "i know ",
        r"(?:^|[.!?] |\band |\bbut )I (?P<x>know) (?:(?:mr|mrs|ms|dr)\.? (?-i:[A-Z])\w+|him|her|them|your \w+|the \w+|(?-i:[A-Z])\w+) (?:since (?:(?:19|20)\d\d|childhood|school|college|university|last year)|for (?:two|three|four|five|six|ten|many|several|\d+) years)\b",
        "have known",
    ),
    Slip(
        "since ",
        r"(?:^|[.!?] )(?:I|we) (?P<x>lived|worked|studied|taught|managed|served) (?:(?!since|that|which|who|and|but|because)\w+ ){0,5}since (?:19|20)\d\d\b",
        lambda match: f"have {match['x'].lower()}",
    ),
)


@rule("G035", "wrong-verb-form")
def wrong_verb_form(document: Document, context: Context) -> Iterator[Hit]:
    """A verb stands in the wrong form after its helper.

    After "did" the base form, after "have" the participle, after "am" the -ing form.

    Bad:
        I did not received the form.
                  ^^^^^^^^
    Bad:
        She has wrote to us three times.
                ^^^^^
    Bad:
        I have worked at the pier until 2019.
          ^^^^^^^^^^^
    Bad:
        I am teaching for six years now.
          ^^
    Bad:
        I lived here since 2016.
          ^^^^^
    Good:
        I have often met people since I lived there in 2016.
    Good:
        I have worked at the pier since 2019, and I am working on a plan for six years.
    Good:
        I have felt that we had had enough, and I did what I said.
    Good:
        All I did was write, and what I have left is time.
    """
    yield from rule_hits(document, __file__, _SLIPS)
