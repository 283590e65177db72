"""G034: subject and verb do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.phrases import rule_hits
from linter.language.slips import Slip, words_before
from linter.rule import Hit, rule

_SINGULAR = {
    "are": "is",
    "were": "was",
    "have": "has",
    "do": "does",
    "don't": "doesn't",
    "aren't": "isn't",
    "haven't": "hasn't",
}
_MANY = {
    "has": "have",
    "is": "are",
    "was": "were",
    "does": "do",
    "doesn't": "don't",
    "isn't": "aren't",
    "hasn't": "haven't",
    "wasn't": "weren't",
    "am": "are",
}
_I = {
    "has": "have",
    "is": "am",
    "does": "do",
    "doesn't": "don't",
    "isn't": "am not",
    "hasn't": "haven't",
    "are": "am",
    "were": "was",
}
_TIMES = frozenset(["years", "months", "weeks", "days", "hours", "times", "pages", "words", "people"])
_AUXILIARIES = frozenset(
    [
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "shall",
        "should",
        "may",
        "might",
        "must",
        "have",
        "has",
        "had",
        "make",
        "makes",
        "made",
        "let",
        "help",
        "helped",
        "saw",
        "see",
        "to",
        "that",
        "recommend",
        "suggest",
        "insist",
        "ask",
        "request",
        "is",
        "was",
        "if",
        "wish",
        "though",
        "as",
        "were",
    ]
)
_ASKED = frozenset(
    [
        "recommend",
        "recommended",
        "suggest",
        "suggested",
        "insist",
        "insisted",
        "ask",
        "asked",
        "request",
        "requested",
        "demand",
        "did",
        "does",
        "do",
        "can",
        "could",
        "would",
        "will",
        "should",
    ]
)
_PHRASE = frozenset(
    [
        "of",
        "with",
        "among",
        "between",
        "on",
        "at",
        "from",
        "under",
        "over",
        "for",
        "managing",
        "number",
        "group",
        "in",
        "to",
        "about",
        "by",
        "than",
        "helping",
        "and",
        "nor",
        "either",
        "each",
        "what",
    ]
)
_SAME_PAST = frozenset(
    [
        "set", "put", "cut", "let", "read", "run", "lead", "hit", "cost", "come", "become", "hurt", "shut", "bet", "quit", "split",
        "spread", "cast", "shed", "beat", "burst", "fit", "bid", "rid", "knit", "thrust", "upset", "forecast", "broadcast",
    ]
)  # fmt: skip


def _plain(match: re.Match[str]) -> str:
    return match["x"].lower().replace("’", "'")


def _first(match: re.Match[str]) -> str | None:
    before = words_before(match, count=3)
    if before[-1:] in (["and"], ["or"], ["than"], ["as"]) or (
        _plain(match) == "were" and {"if", "wish", "though"} & set(before)
    ):
        return None
    if match.string[: match.start()].rstrip().endswith(("&", "/")):
        return None
    # "What drew me in and I is" never happens; "Anna and I are" does.
    return _I[_plain(match)]


def _plural(match: re.Match[str]) -> str | None:
    return _MANY[_plain(match)]


def _third_person(match: re.Match[str]) -> str | None:
    before = words_before(match, count=5)
    if _AUXILIARIES & set(before[-1:]) or {
        "recommend",
        "suggest",
        "insist",
        "ask",
        "request",
        "requested",
        "asked",
    } & set(before):
        return None
    return _SINGULAR.get(_plain(match))


def _counted_plural(match: re.Match[str]) -> str | None:
    before = words_before(match, count=3)
    if match["counted"].lower() in _TIMES or (_PHRASE - {"and"}) & set(before[-2:]):
        return None
    return _MANY[_plain(match)]


_SLIPS = (
    Slip(
        " has| is| was| does|isn't|hasn't|wasn't|doesn't|isn’t|hasn’t|wasn’t|doesn’t",
        r"(?<![\w'’])I (?:also |never |always |still |really |currently |already )?(?P<x>has|is|does|doesn't|isn't|hasn't|are|were)\b",
        _first,
    ),
    Slip(
        " has| is| was| does|isn't|hasn't|wasn't|doesn't|isn’t|hasn’t|wasn’t|doesn’t",
        r"\b(?:we|they) (?:also |never |always |still |really |currently |already |all |both )?(?P<x>has|is|was|does|doesn't|isn't|hasn't|wasn't|am)\b",
        _plural,
    ),
    Slip(
        "you ",
        r"(?:^|[.!?,] |\band |\bif |\bwhen |\bbecause |\bthat )you (?:also |never |always |still |really )?(?P<x>has|is|was|does|doesn't|isn't|hasn't|wasn't|am)\b(?! (?:a|an|the|that|what|why|how)\b)",
        _plural,
    ),
    Slip(
        " have| are| do|don't|aren't|haven't|don’t|aren’t|haven’t",
        r"\b(?:he|she|it) (?:also |never |always |still |really )?(?P<x>have|are|do|don't|aren't|haven't)\b",
        _third_person,
    ),
    Slip(
        "he |she ",
        r"(?:^|[.!?] |, |\band |\bbut |\bbecause |\bwhen )(?:he|she) (?:also |never |always |still |really |often )?(?P<x>(?P<base>\w+))\b(?!-)",
        lambda match: (
            verbs.third(match["base"].lower())
            if match["base"].lower() not in _SAME_PAST and not _ASKED & set(words_before(match))
            else None
        ),
    ),
    Slip(
        " is| was| has| does",
        r"(?<!of )(?<!for )(?<!with )(?<!to )(?<!in )(?<!about )(?<!than )(?<!each )(?<!by )\b(?:the|these|those|my|our|your|all|both|many|several|two|three|four|some) (?:other |first |new |last )?(?P<counted>\w+) (?P<x>is|was|has|does|doesn't|isn't|wasn't|hasn't)\b(?! (?:why|what|how|where|that|to)\b)",
        _counted_plural,
    ),
    Slip(
        " is| was| has",
        r"(?:^|[.!?,] |\band |\bbut |\bbecause |\bthat |\bthe |\byour |\bour |\bmy )(?:people|drivers|managers|colleagues|customers|clients|employees|students|teachers|staff members|team members|results) (?P<x>is|was|has)\b(?! (?:why|what|how|where|that|to)\b)",
        lambda match: _plural(match) if not _PHRASE & set(words_before(match, "x", 3)) else None,
    ),
    Slip(
        "there is|there was|there's|there’s|there has|there\nis",
        r"\bthere (?P<x>is|was|has been) (?:also |only |about |almost |now )?(?:many|several|two|three|four|five|six|seven|eight|nine|ten|twelve|few|various|numerous|some (?P<counted>\w+)|no (?P<counted2>\w+)|a lot of (?P<counted3>\w+)|(?P<counted4>\w+))\b(?! (?:hours?|minutes?) (?:of|before|until))",
        lambda match: {"is": "are", "was": "were"}.get(match["x"].lower(), "have been"),
    ),
    Slip(
        "there are|there were",
        r"\bthere (?P<x>are|were) (?:also |only )?(?:a|an|another|one)\b(?! (?:\w+ )?(?:few|lot|number|couple|handful|bunch|dozen|variety|range|hundred|thousand|million|many|total|whole|wide|host|series|majority|pair|or|plethora|ton|set|group|half|third|quarter|more))",
        lambda match: {"are": "is", "were": "was"}[match["x"].lower()],
    ),
    Slip(
        "everyone|everybody|someone|nobody|no one|anyone|somebody|each of",
        r"\b(?:everyone|everybody|someone|nobody|no one|somebody|each of (?:us|them|you|the \w+)) (?:\w+ly |else )?(?P<x>are|were|have|do|don't)\b",
        lambda match: _third_person(match) if match["x"].lower() != "were" or "if" not in words_before(match) else None,
    ),
    Slip(
        "one of",
        r"\bone of (?:the|my|our|your|those|these) (?:(?!who|that|which|I|we|you|they|he|she|people)\w+ ){1,3}(?P<x>are|were|have)\b(?! (?:you|we|I|they)\b)",
        lambda match: (
            _SINGULAR[match["x"].lower()] if not {"if", "who", "that"} & set(words_before(match, "x", 6)) else None
        ),
    ),
    Slip(
        "these ",
        r"\b(?P<x>these) (?:position|role|job|opportunity|company|letter|question|problem|interview|year|week|month|kind)(?=[.,;!?]| (?:is|was|will|has|because|at|in|for|with|very)\b)",
        "this",
    ),
    Slip(
        " a | an |\na |a \n",
        r"\b(?P<x>an?) (?P<counted>\w+)(?=[.,;!?]| (?:and|to|for|that|with|at|on|in)\b)",
        lambda match: (
            "some"
            if match["counted"].lower() not in {"things", "forms", "returns", "changes", "people", "tools", "times"}
            and not {"many", "half", "such"} & set(words_before(match, "x", 1))
            else None
        ),
    ),
    Slip(
        "people which|peoples",
        r"\b(?:many|the|other|these|those|some|with|all|most|of) (?P<x>peoples)(?=[.,;!?]| (?:are|were|who|in|at|that|from|with|and|have|to)\b)",
        "people",
    ),
    Slip(
        "data is|criteria is|phenomena is",
        r"\b(?:the|these|your|our|main|all) (?P<x>criteria) (?:is|was)\b",
        "criterion",
    ),
    Slip(
        "i ",
        r"(?<![\w'’])I (?:work|live|study|manage|lead|teach|serve) (?P<y>[^.!?\n]{0,50})\bfrom (?:19|20)\d\d (?:to|until|till|through) (?:19|20)\d\d",
        lambda match: (
            verbs.past(match[0].split()[1].lower()).join(["I ", match[0][len(" ".join(match[0].split()[:2])) :]])
            if len(match[0]) < 120
            else None
        ),
    ),
    Slip(
        "i met|we met|i spoke|i talked|i saw|i worked|i asked|i have met|i interviewed",
        r"(?<!if )(?<!wish )(?<!though )\b(?:everyone|everybody|no one|nobody|someone) (?:that |who |whom )?(?:I|we) (?:have )?(?:met|saw|asked|knew|know|(?:spoke|talked|worked|interviewed|spoken) (?:to|with)) (?:there |here |today |yesterday |at \w+ |on \w+day |last week )?(?P<x>were|are|have)\b",
        lambda match: _SINGULAR[match["x"].lower()],
    ),
    Slip(
        " is| was| has",
        r"(?:^|[.!?] |\bbut |\bbecause )(?:all )?(?:the|these|those) (?:people|(?P<plural>\w+)) (?:that |which |who |whom )?(?:you|I|we|he|she|they) (?:have |had )?(?P<past>\w+) (?:me |us |about |with |to |there |yesterday |on \w+day )?(?P<x>is|was|has)\b",
        lambda match: _MANY[match["x"].lower()] if (match["plural"] or "").lower() not in _TIMES else None,
    ),
    Slip(
        "every one of|either of|neither of",
        r"(?<!if )\bevery one of (?:the|your|our|my|these|those) \w+ (?P<x>were|are|have)\b",
        lambda match: _SINGULAR[match["x"].lower()],
    ),
    Slip(
        "experience|background|training|education|feedback|advice|information|knowledge|equipment|hospitality|kindness|enthusiasm|expertise|research",
        r"(?:^|[.!?] |\b(?:because|but|think|believe|sure) )(?:all )?(?:my|your|our|the|this|his|her) (?:(?:work|own|past|previous|prior|teaching|sales|nursing|management|professional|kind|warm|first|new|recent) )?(?:experience|background|training|education|feedback|advice|information|knowledge|equipment|hospitality|kindness|enthusiasm|expertise|research) (?:also |really |still |always )?(?P<x>are|were|have|do|don't|aren't|(?P<base>make|give|show|teach|allow|enable|prepare|prove|seem|mean|help|include|suit|match|fit|come|bring|tell))\b(?! (?:on|in)\b)",
        lambda match: (
            verbs.third(match["base"].lower())
            if match["base"]
            else {"were": "was"}.get(_plain(match)) or _SINGULAR.get(_plain(match))
        ),
    ),
    Slip(
        "each of",
        r"(?<!if )\beach of (?:your|our|my|these|those|his|her) \w+ (?P<x>were|are|have)\b",
        lambda match: _SINGULAR[match["x"].lower()],
    ),
    Slip(
        "list of|quality of|level of|cost of|price of|purpose of|goal of|description of|tour of|pace of|standard of",
        r"(?:^|[.!?] |\bbut |\bbecause )(?:the|your|my|our) (?:list|quality|level|cost|price|purpose|goal|description|tour|pace|standard) of (?:the |your |our |my )?(?P<plural>\w+) (?P<x>were|are|have)\b",
        lambda match: _SINGULAR[match["x"].lower()],
    ),
)


@rule("G034", "subject-verb-agreement")
def subject_verb_agreement(document: Document, context: Context) -> Iterator[Hit]:
    """Subject and verb do not agree.

    A singular subject takes a singular verb; in a short letter the slip stands out.

    Bad:
        They was kind to me.
             ^^^
    Bad:
        There is three docks and the drivers was patient.
              ^^                             ^^^
    Bad:
        Everyone I met were kind.
                       ^^^^
    Bad:
        The tools you showed is new.
                             ^^
    Bad:
        My training make me careful.
                    ^^^^
    Bad:
        The list of tasks were long.
                          ^^^^
    Good:
        If each of your crews were here, the list of tasks would be short.
    Good:
        My patience and my training make me careful, and the shop with the tools you showed is new.
    Good:
        One of the people who are here told me you were right.
    Good:
        Could he have sent it, and did it do what they wanted?
    Good:
        There are a large number of teams, and the number of customers is growing.
    """
    yield from rule_hits(document, __file__, _SLIPS)
