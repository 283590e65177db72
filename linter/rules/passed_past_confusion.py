"""G022: "Passed" and "past" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "passed",
        r"\b(?:the|this|these|my|our|your|his|her|their) (?P<x>passed) (?:years?|months?|weeks?|decades?|few|two|three|four|five|six|ten|several|summer|winter|spring|fall|autumn|season|days?|quarter|experiences?|jobs?|roles?|employers?|work|performance|mistakes|weekend|employment|projects?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
        "past",
    ),
    Slip(
        "passed",
        r"\b(?:half|quarter|walk|walked|walking|drove|drive|go|going|went|ran|get|got|moved?|looked?) (?P<x>passed) (?:the|a|my|your|our|it|that|this|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
        "past",
    ),
    Slip("passed", r"\bin the (?P<x>passed)(?=[.,;!?]| (?:I|we)\b)", "past"),
    Slip(
        " past ",
        r"\b(?:have|has|had|I|we|he|she|they|I've|we've|time|who) (?P<x>past) (?:the|my|all|away|it|by|quickly|his|her|both|with|on|every)\b",
        "passed",
    ),
)


@rule("G022", "passed-past-confusion")
def passed_past_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Passed" and "past" are taken for each other.

    "Passed" is what someone did; "past" is when it was, or what was gone by.

    Bad:
        We met twice in the passed year.
                            ^^^^^^
    Bad:
        I past the exam at the first try.
          ^^^^
    Bad:
        Two months past before we heard.
                   ^^^^
    Good:
        In the past year I have passed every audit, and I walked past the yard.
    """
    yield from rule_hits(document, __file__, _SLIPS)
