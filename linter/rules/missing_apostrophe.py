"""G026: an apostrophe is missing from a possessive or a contraction."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule


def _owner(plural: str) -> str:
    return f"{plural[:-3]}y's" if plural.lower().endswith("ies") else f"{plural[:-1]}'s"


_SLIPS = (
    Slip("lets", r"(?:^|[.!?,] |\bso |\bplease )(?P<x>lets) (?P<base>\w+)\b", "let's"),
    Slip("lets", r"(?:^|[.!?,] |\bso )(?P<x>lets) (?:not|all|just|be|please)\b", "let's"),
    Slip(
        "let's|let’s",
        r"\b(?:it|that|which|who|this|he|she|tool|system|app|software) (?P<x>let's) (?:me|you|them|him|her|people|users|customers|the|our|your|teams|drivers)\b",
        "lets",
    ),
    Slip(
        "weeks|months|years|days|nights",
        r"\b(?:last|next|this|yesterday|tomorrow|to) ?(?P<x>weeks|months|years|nights|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (?:meeting|interview|conversation|call|visit|discussion|event|report|session|round|results|conference|talk|e-?mail|appointment|presentation|budget|workshop|training|target|figures|numbers|tour|chat|panel|lunch|class|schedule)\b",
        lambda match: f"{match['x'][:-1]}'s",
    ),
    Slip(
        "mondays|tuesdays|wednesdays|thursdays|fridays",
        r"\b(?P<x>mondays|tuesdays|wednesdays|thursdays|fridays) (?:meeting|interview|conversation|call|visit|discussion|session|round|conference|talk|appointment|presentation|workshop|tour|panel)\b",
        lambda match: f"{match['x'][:-1]}'s",
    ),
    Slip(
        "companies|teams|clients|managers|customers|firms|schools",
        r"\b(?:your|this|my|the|our) (?P<x>companies|teams|clients|managers|firms|schools|departments) (?:results|website|mission|values|culture|history|goals|success|growth|reputation|policy|strategy|budget|performance|needs|future|vision|approach|director|president)\b",
        lambda match: _owner(match["x"]),
    ),
    Slip(
        "years|months|weeks",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?P<x>years|months|weeks|days) (?:experience|notice|leave|pay|salary|work experience)\b",
        lambda match: f"{match['x']}'",
    ),
    Slip(
        "companys|citys|managers|teams|schools|customers|clients|hospitals|firms|employers|directors|citys|countrys",
        r"\b(?:the|your|our|this|my) (?P<x>managers|employers|directors|firms|hospitals|schools|citys) (?:office|desk|door|question|questions|name|advice|offer|decision|garden|website|staff|team|feedback|reply|letter|email|idea|mission|values)\b",
        lambda match: _owner(match["x"]),
    ),
)


@rule("G026", "missing-apostrophe")
def missing_apostrophe(document: Document, context: Context) -> Iterator[Hit]:
    """An apostrophe is missing from a possessive or a contraction.

    Without it the reader sees a plural and has to read again.

    Bad:
        Lets meet next week.
        ^^^^
    Bad:
        I enjoyed last weeks meeting.
                       ^^^^^
    Bad:
        We are open on Sunday's from ten.
                       ^^^^^^^^
    Bad:
        The new card let's parents pay.
                     ^^^^^
    Good:
        The tool lets teams meet, and two weeks of meetings let them plan.
    """
    yield from rule_hits(document, __file__, _SLIPS)
