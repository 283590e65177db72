"""P001: a gap of a model letter that was never filled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.days import MONTH
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_GAP_WORDS = (
    r"(?:your |my |their |the |first |last |full |recipient'?s? |interviewer'?s? |hiring |company'?s? |insert |specific |relevant |job |position )*"
    r"(?:name|surname|company|employer|organi[sz]ation|position|role|title|job title|date|day|time|topic|skill|skills|detail|details|project|address|phone|number|email|"
    r"e-mail|signature|manager|interviewer|something|example|accomplishment|achievement|reason|industry|department|city|state|x+|here|blank|insert[^\]>}]*)"
)
_BRACKETED = re.compile(
    rf"\[\s*(?:{_GAP_WORDS}[^\[\]\n]{{0,60}}|[A-Z][A-Z '/_-]{{2,40}}|\.\.\.|…|_+)\s*\]|<\s*{_GAP_WORDS}(?: [^<>\n]{{0,40}})?\s*>|(?<!\{{)\{{\s*{_GAP_WORDS}[^{{}}\n]{{0,40}}\s*\}}(?!\}})",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"\b(?:XYZ|ABC) (?:Company|Corp(?:oration)?|Inc|Ltd|Co|Industries|Organi[sz]ation|position|role)\b|\b(?:Company|Employer|Hiring Manager|Interviewer|Recipient|First|Last|Your) Name\b"
    r"|\b(?:Mr|Ms|Mrs|Dr)\.?(?:/(?:Mr|Ms|Mrs|Dr)\.?)+(?= |$)|\bX{3,}\b|(?<!\w)x{4,}(?!\w)|_{3,}|\blorem ipsum\b|\b(?:John|Jane) Doe\b|\bJob Title\b|\bso-and-so\b|\$\{\w+\}|%(?:s|\w+%)|<<[^<>\n]+>>"
    rf"|\b(?:XX|DD|NN)(?:st|nd|rd|th)?(?= (?:of )?(?:{MONTH}|years?|months?|weeks?|days?|hours?|people|percent)\b|%)"
    rf"|(?<=[$£€])X+\b|\b(?:DD|MM)[./-](?:DD|MM)(?:[./-]Y{{2,4}})?\b|\b{MONTH} (?:XX|DD)(?:st|nd|rd|th)?\b",
)


@rule("P001", "placeholder", severity="error")
def placeholder(document: Document, context: Context) -> Iterator[Hit]:
    """A gap of a model letter was never filled.

    Nothing says "mass mailing" louder than "Dear [Name]"; of all faults recruiters laugh about, this is the first.

    Bad:
        Thank you for telling me about [insert topic] at XYZ Company.
                                       ^^^^^^^^^^^^^^    ^^^^^^^^^^^
    Bad:
        Dear Mr./Ms. Okafor, thank you for your time.
             ^^^^^^^
    Bad:
        I could start on XX March at $XX an hour.
                         ^^           ^^
    Good:
        The array [0, 1] and the tag <b> were on your whiteboard, and "ABC" is the school's anthem.
    Good:
        I grade on a curve, from A+ to F (see [1]), and a shirt of size XX is too large for me.
    """
    text = document.text_prose
    known = {word.lower() for word in document.facts.known}
    for found in sorted([*_BRACKETED.finditer(text), *_BARE.finditer(text)], key=lambda match: match.start()):
        if found[0].lower() not in known:
            yield Hit(
                found.start(),
                found.end(),
                f"“{found[0]}” was never filled in: the reader sees a form letter. Write what belongs there",
            )
