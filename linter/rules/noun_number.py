"""G043: a noun is in the wrong number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip, adjectives, plural, singular, words_before
from linter.rule import Hit, rule

_FIXED = frozenset(
    [
        "series",
        "means",
        "species",
        "news",
        "headquarters",
        "works",
        "less",
        "was",
        "is",
        "has",
        "this",
        "his",
        "its",
        "us",
        "business",
        "class",
        "process",
        "success",
        "address",
        "progress",
        "always",
        "perhaps",
        "as",
        "yes",
        "plus",
        "bus",
        "gas",
        "mathematics",
        "economics",
        "physics",
        "physics",
        "politics",
    ]
)


def _adjective(match: re.Match[str]) -> bool:
    """Whether what stands between number and noun is an adjective, or nothing."""
    word = match["adjective"]
    return (
        not word
        or word.lower() in adjectives() - {"last", "next", "past"}
        or word.lower().endswith(("ing", "ed", "ful", "ous", "al", "ive"))
    )


def _name_before(match: re.Match[str]) -> bool:
    """Whether a figure belongs to the name before it ("the Lot 14 contract"), or names what runs by number ("the 14 bus")."""
    head = match.string[max(0, match.start() - 30) : match.start()]
    return bool(
        re.search(r"(?<![.!?] )\b[A-Z][\w'’-]+ \Z", head)
        or (re.search(r"\bthe \Z", head) and match["noun"] in {"bus", "tram", "train", "route", "boat"})
    )


def _plural_after_number(match: re.Match[str]) -> str | None:
    # "a Year 3 Teacher", "Ward 4 Nurse": a capitalised noun belongs to a title, and the number to what stands before it.
    if match["noun"][:1].isupper():
        return None
    before = words_before(match, count=2)
    if match[0][0].isdigit() and _name_before(match):
        return None
    noun = match["noun"].lower()
    if (
        not _adjective(match)
        or noun in {"people", "man", "per"}
        or {
            "page",
            "chapter",
            "room",
            "step",
            "level",
            "grade",
            "version",
            "phase",
            "nov",
            "dec",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "march",
            "may",
            "question",
            "at",
            "number",
            "act",
            "year",
            "key",
            "stage",
            "class",
            "form",
            "ward",
            "bay",
            "band",
            "unit",
            "type",
            "line",
            "gate",
            "platform",
            "floor",
            "building",
            "block",
            "section",
            "part",
            "module",
            "group",
            "team",
            "table",
            "site",
            "plant",
            "route",
            "pier",
            "dock",
            "shift",
            "zone",
            "tier",
            "category",
        }
        & set(before[-1:])
    ):
        return None
    if match[0].lower().startswith("few") and before[-1:] == ["a"]:
        return plural(noun)
    if match[0].lower().startswith("many") and re.search(r"\bmany an?\b", match[0].lower()):
        return None
    return plural(noun)


def _plural_of(match: re.Match[str]) -> str | None:
    return plural(match["noun"].lower()) if _adjective(match) else None


def _this(match: re.Match[str]) -> str | None:
    word = match["plural"].lower()
    return (
        f"these {match['plural']}"
        if word not in _FIXED
        and word
        not in {
            "works",
            "needs",
            "helps",
            "means",
            "shows",
            "times",
            "looks",
            "sounds",
            "points",
            "matters",
            "offers",
            "results",
            "sets",
            "calls",
            "requires",
            "changes",
            "plans",
            "questions",
        }
        - {"questions", "plans"}
        else None
    )


def _singular_after(match: re.Match[str]) -> str | None:
    word = match["plural"].lower()
    if match[0].startswith("A "):
        return None  # "Serie A titles"
    return (
        None
        if word in _FIXED
        or word in {"things", "forms", "people", "times", "days", "years", "weeks", "months", "hours"}
        or "many" in words_before(match, count=1)
        else singular(word)
    )


_SLIPS = (
    Slip(
        "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|few|both|these|those|various|numerous|0|1|2|3|4|5|6|7|8|9",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|several|many|few|various|numerous|(?<![-.,/#:$])(?:[2-9]|[1-9]\d)) (?:(?P<adjective>\w+) )?(?P<x>(?P<noun>\w+))(?=[.,;!?]|\s*\Z| (?:in|at|of|ago|from|on|is|was|are|were|that|who|which|because|when|with|we|I|about|before|since|during|there|here|and (?:a|an|I|the|my|two|three|one|read|speak|write))\b)",
        _plural_after_number,
    ),
    Slip(
        "both|these|those",
        r"\b(?:these|those) (?:(?P<adjective>\w+) )?(?P<x>(?P<noun>\w+))(?=[.,;!?]|\s*\Z| (?:in|at|of|from|is|was|are|were|that|which|because|when|with|we|I|about|before|since|during|came|made|took|has|have|will)\b)",
        _plural_after_number,
    ),
    Slip(
        "one of|each of|two of|three of|many of|several of",
        r"\b(?:one|each|two|three|many|several) of (?:the|my|your|our|his|her|their|these|those) (?:(?P<adjective>\w+) )?(?P<x>(?P<noun>(?!(?:crew|team|panel|staff|board|committee|cast|choir|band|jury|party|family)\b)\w+))(?=[.,;!?]|\s*\Z| (?:in|at|who|that|which|told|said|is|was|has|asked|came|mentioned|on|for|we|I|showed|made|from|our|my|your|they|you|he|she|why|here)\b)",
        _plural_of,
    ),
    Slip(
        "this ",
        r"\b(?P<x>this (?P<plural>\w+))\b(?!['’])(?! (?:meeting|interview|agenda|call|manager|person|agreement|gap|team|department|office|desk|course|centre|center|drive|set|section))",
        _this,
    ),
    Slip(
        " a | an | another | every | each ",
        r"\b(?:a|an|another|every|each) (?P<x>(?P<plural>\w+))(?=[.,;!?]|\s*\Z| (?:for|that|with|in|from|who|when|about|which)\b)",
        _singular_after,
    ),
    Slip(
        "much ",
        r"\b(?P<x>much) (?P<plural>\w+)\b(?! (?:work|time|money|data))",
        lambda match: "many" if match["plural"].lower() not in _FIXED else None,
    ),
    Slip(
        "childs|mans |womans|peoples|persons|foots|tooths|mouses",
        r"\b(?P<x>childs|childrens|womans|mens|womens)\b(?!['’])",
        lambda match: {
            "childs": "children",
            "childrens": "children",
            "womans": "women",
            "mens": "men",
            "womens": "women",
        }[match["x"].lower()],
    ),
    Slip(
        "'s|’s",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|all|these|those|both|few|most) (?:the |my |our |your )?(?P<x>(?P<noun>\w+)'s) (?:\w+ed|are|were|have|will|who|came|told|said|in|at|on|and|had|can|took|made|ran)\b",
        lambda match: plural(match["noun"].lower()),
    ),
    Slip(
        "'s|’s",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?P<x>(?:year|week|month|day|hour)'s)(?= \w)",
        lambda match: f"{match['x'][:-2]}s'" if words_before(match, count=1)[-1:] != ["one"] else None,
    ),
)


@rule("G043", "noun-number")
def noun_number(document: Document, context: Context) -> Iterator[Hit]:
    """A noun is in the wrong number.

    After a number, "these" or "one of" stands the plural; after "this" and "a" the singular.

    Bad:
        I worked there for three year.
                                 ^^^^
    Bad:
        One of your driver told me.
                    ^^^^^^
    Bad:
        This questions came up on the tour.
        ^^^^^^^^^^^^^^
    Good:
        The three year plan of two branch managers has one of those people who know this skills gap.
    """
    yield from rule_hits(document, __file__, _SLIPS)
