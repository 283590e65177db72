"""An answer jotted as what was said at the table: "I told her I have ten good years in me" is its content, and no "told"."""

from __future__ import annotations

import re

from drafts.fragments import verbs
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.joining import capitalize_first

_TO_WHOM = r"(?:him|her|them|you|(?:the )?(?:boss|panel|board|interviewers?|recruiter))"
_REPORT = re.compile(
    rf"(?:I )?(?:just |only |simply |also |then )?(?:(?P<told>told|assured|reminded) (?P<whom>{_TO_WHOM}|[A-Z][\w'’-]+)(?: (?:straight|honestly|plainly))?"
    rf"|(?P<said>said|answered|replied|explained|mentioned|admitted|stressed|confirmed)(?: to {_TO_WHOM}| honestly)?)(?: that)?[,:]? (?=\S)"
)
_AGREEING = re.compile(r"(?:yes|yeah|no|nope|not yet|of course|sure)\b")
_OF_SOMEBODY = re.compile(r"\b(?:he|she|his|her|him|they|their|them)\b")
_THEIRS = re.compile(r"\b(?:hers|his)(?=[.!]?$)")
# "I showed him the sums and he signed": of whom that tells stands in the question.
_STORY = re.compile(
    r"(?P<they>he|she|they)(?: would|['’]d) (?:say|tell|describe|call|vouch|hire|rehire)\b|(?:I )?(?P<did>[a-z]+) (?:him|her|them)\b|(?:I )?(?P<went>[a-z]+) .*\b(?:he|she)\b"
)
# "I told her that in three years I have not once been late", "I said first I listen".
_WHEN_I = re.compile(
    r"(?:first|(?:in|at|for|after|on|since|before|during|with) (?:[\w'’-]+ ){1,4}?),? ?I(?:['’][a-z]+)? [a-z]+"
)
_I_WOULD = re.compile(r"I(?:['’](?:d|ll)| would| will) [a-z]+ \S")
_MEANT = re.compile(r",? and I meant (?=(?:it|that)\b)")


def content_of(part: str) -> str | None:
    """What an answer says, without "I told her (that)"; None where it only tells that something was said.

    Told of somebody else ("I told a client his plan would fail", "told him his order was late") it stays a story.
    """
    report = _REPORT.match(part[:1].lower() + part[1:] if part[:5] in {"Said ", "Told "} else part)
    if report is None:
        return part
    rest = re.sub(r" (and|but) that (?=I\b)", r" \1 ", part[report.end() :])
    if report["whom"] in {"him", "her"}:
        rest = _THEIRS.sub("yours", rest)  # who was told is who reads it
    stated = analyse(rest, candidate=True).shape is Shape.SENTENCE
    stated = (
        stated or _WHEN_I.match(rest) is not None or (report["said"] is not None and _I_WOULD.match(rest) is not None)
    )
    if report["told"] and report["whom"] in {"him", "her", "them"} and rest.startswith("about "):
        return None  # "told him about Lispole": that it was told, and not what
    if _OF_SOMEBODY.search(rest) and not re.match(r"I\b|my\b", rest) and not _WHEN_I.match(rest):
        return part
    if stated or _AGREEING.match(rest):
        return capitalize_first(_MEANT.sub(", and I mean ", rest))
    bare = rest.split(" ", maxsplit=1)[0] in {"about", "to", "how", "why", "what", "where", "when", "who", "of"}
    return None if report["told"] or bare else part


def is_story(part: str) -> bool:
    """Whether an answer tells what the candidate once did with somebody whom only the question names."""
    story = _STORY.match(part)
    return story is not None and (story["they"] is not None or verbs.is_form(story["did"] or story["went"], "past"))
