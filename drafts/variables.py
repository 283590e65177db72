"""What templates may name: every variable, what it holds, in which forms, and whether it is always there.

The table is what the page ``docs/templates.md``, the schema of the context and the linter's template rules are made from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from drafts.composing.moves import PLAN
from drafts.kinds import SPECS, Kind
from drafts.sandbox.tables import GLOBALS

SLOTS = ("topic", "clause", "sentence", "doing", "first", "have", "to_do", "asked")
"""The forms of a fragment that templates may ask for, as ``drafts.phrasing`` makes them."""

FORWARD = "forward"
"""The form of what a reader promised that stands after "I look forward to"."""

LISTED = "listed"
"""The form of a highlight that is nothing but names of papers and products."""

ALSO = "also"
"""The form of a highlight that says "also"."""

HELPS = ("trouble", "plan")
"""The marks of what I could help them with, as ``drafts.fragments.bearing`` tells it."""

BEARINGS = (*HELPS, "practice")

MARKS = ("deed", "made", "one", "several", "thing", "good", "grave", *BEARINGS)
"""Forms that print nothing and only say for which fragments a wording is."""

WISHES = "wishes"
"""The fact that prints nothing and says of a wording that I would gladly work there: a letter says that once."""

GOES_ON = ("after_concern", "related", "echoes", "meets")
"""Facts that print nothing and only say from which sentence a wording goes on."""

NAMED_THE_DAY = "named_the_day"
"""The fact that prints nothing and is only there for a reader who decides, or where the notes do not say who does."""

SILENT = ("only_after_a_talk", NAMED_THE_DAY, WISHES, *GOES_ON)
"""Facts that print nothing and only say when a wording may stand."""

FACTS: Mapping[str, str] = {
    "me": "me.name, me.phone (in the groups in which it is said)",
    "role": "the role's name, without the word role or position",
    "company": "the company's name as it stands in a sentence",
    "company_plain": "the company's name as in the notes",
    "reader": "how the greeting names the reader",
    "when": '"on Wednesday", "on November 18", "today": when we spoke',
    "only_after_a_talk": "prints nothing: a wording that names it is only for readers one has spoken with",
    NAMED_THE_DAY: "prints nothing: a wording that names it says that this reader told me the day of the decision",
    WISHES: "prints nothing: a wording that names it says that I would like to work there; in a thank-you only one does",
    "applied": '"on November 2"',
    "applied_day": '"November 2"',
    "decision_day": '"December 2"',
    "colleague": "somebody else whom the notes name (thank-you, note, rejection)",
    "talk": "something that was talked about with this reader",
    "talk2": "a second thing that was talked about",
    "learned": "something learned from this reader",
    "after_concern": "prints nothing: a wording that names it stands behind the answer to this reader's question",
    "highlight": "something I bring that no other reader hears of",
    "related": "only there where the highlight is about something that was talked about: ask whether it is defined",
    "echoes": "only there where the highlight is about what was learned: ask whether it is defined",
    "meets": "only there where the highlight is about the need that is named: ask whether it is defined",
    "highlight2": "a second one",
    "highlight3": "a third one",
    "question": "a question of this reader's",
    "answer": "the answer to it that I would give now",
    "own_words": "what you tell this reader in your own words, as it stands: whole sentences (thank-you; where channel is post, note)",
    "need": "something the employer needs",
    "need2": "a second need",
    "news": "a piece of company news",
    "said": "how this reader closed",
    "kindness": "what this reader did for me at the goodbye (thank-you, note)",
    "praise": "what this reader said well of me at the goodbye (thank-you, note)",
    "next_steps": "what comes next",
    "reader_name": "the reader's full name (call sheet)",
    "reader_title": "the reader's title (call sheet)",
    "follow_up": "what was said about following up, its short forms written out (call sheet)",
}
"""Every name a template may use, and what it holds. Fragments come in the forms of ``SLOTS``: ``talk.topic``. ``highlight.deed``
prints nothing: a wording that names it is only for something done. So do ``need.one``, ``need.several`` and ``need.thing``, for one
person sought, several, or what is no person."""


@dataclass(frozen=True, slots=True)
class Variable:
    """``forms``: what stands behind its dot (none: it is a text). ``always``: every reader's notes have it.

    ``whole``: only whole messages have it. ``many``: a list, empty where the notes have nothing.
    """

    meaning: str
    forms: tuple[str, ...] = ()
    always: bool = False
    whole: bool = False
    many: bool = False


FORMS: Mapping[str, str] = {
    "topic": 'a noun phrase: "the Memphis yard"',
    "clause": 'a clause, to stand after "that": "planners decide by hand"',
    "sentence": "a whole sentence with its full stop",
    "doing": 'an -ing phrase: "moving to Postgres"',
    "first": 'a clause that begins with "I"',
    "also": 'the same with "also" ("I also built"), to stand behind something else that I bring',
    "have": 'what can be brought: "ten years of night shifts"',
    "to_do": 'what to do, to stand after "to": "make the yard data reliable"',
    "asked": 'to stand after "You asked": "whether I drive"',
    "forward": 'what was promised, to stand after "I look forward to": "your call on Friday"',
    "listed": "names of papers and products alone",
    "deed": "prints nothing: only for something done",
    "made": "prints nothing: only for one thing that I made",
    "one": "prints nothing: only for one person sought",
    "several": "prints nothing: only for several people sought",
    "thing": "prints nothing: only for what is no person",
    "good": "prints nothing: only for news that is good for sure",
    "grave": "prints nothing: only for what weighs on those who speak of it",
    "trouble": "prints nothing: only for trouble at their work that a colleague could help with",
    "plan": "prints nothing: only for something that they build or change",
    "practice": "prints nothing: only for how they do their work",
    "name": "the name",
    "phone": "the number in the groups in which it is said",
    "email": "the address",
    "address": "the postal address",
}
"""The forms of a variable: ``{{ talk.topic }}``. A fragment has those that its words can be put into, at least one."""

_FRAGMENTS = (
    "talk", "talk2", "learned", "highlight", "highlight2", "highlight3", "question", "answer", "need", "need2", "news",
    "said", "kindness", "praise", "next_steps",
)  # fmt: skip
_FRAGMENT_FORMS = (*SLOTS, FORWARD, LISTED, ALSO, *MARKS)
_ALWAYS = frozenset({"me", "role", "company", "company_plain", "reader"})
_WHOLE = {
    "kind": Variable('the message kind: "thank-you"', always=True, whole=True),
    "voice": Variable('the voice asked for: "warm"', always=True, whole=True),
    "today": Variable('the day of writing: "November 19, 2026"', always=True, whole=True),
    "greeting": Variable('the first line: "Dear Ms. Alvarez,"', always=True, whole=True),
    "sign_off": Variable('the closing phrase: "Kind regards,"', always=True, whole=True),
    "heading": Variable("addresses and date, as they stand above a formal letter", always=True, whole=True),
    "signature": Variable("your name and how to reach you, as the kind has them", always=True, whole=True),
    "highlights": Variable("everything you bring that this reader may hear", _FRAGMENT_FORMS, True, True, True),
    "talks": Variable("everything that was talked about with this reader", _FRAGMENT_FORMS, True, True, True),
    "lessons": Variable("everything learned from this reader", _FRAGMENT_FORMS, True, True, True),
    "needs": Variable("everything that the employer needs", _FRAGMENT_FORMS, True, True, True),
}

VARIABLES: Mapping[str, Variable] = {
    **{
        name: Variable(
            meaning,
            ("name", "phone", "email", "address") if name == "me" else _FRAGMENT_FORMS if name in _FRAGMENTS else (),
            name in _ALWAYS,
        )
        for name, meaning in FACTS.items()
    },
    **_WHOLE,
}
"""Every variable. What is not ``always`` there wants a fallback in a whole message; a wording that lacks one is left out."""

MEANT: Mapping[str, str] = {
    "person": "reader", "recipient": "reader", "interviewer": "reader", "contact": "reader", "manager": "reader",
    "interview": "when", "date": "when", "day": "when", "meeting": "when",
    "position": "role", "job": "role", "title": "role", "opportunity": "role",
    "employer": "company", "firm": "company", "organization": "company", "organisation": "company",
    "name": "me.name", "candidate": "me.name", "sender": "me.name", "applicant": "me.name",
    "phone": "me.phone", "telephone": "me.phone", "number": "me.phone", "email": "me.email", "address": "me.address",
    "deadline": "decision_day", "topic": "talk.topic", "topics": "talks", "skill": "highlight.have", "skills": "highlights",
    "strength": "highlight.have", "strengths": "highlights", "closing": "sign_off", "salutation": "greeting",
}  # fmt: skip
"""What people call a variable that is named otherwise here."""

TOGETHER = (frozenset({"applied", "applied_day"}), frozenset({"question", "answer"}))
"""Variables that are there together or not at all."""

WHOLE_ONLY = frozenset({"email", "address"})
"""Forms of ``me`` that only whole messages have."""


def moves(kind: Kind) -> frozenset[str]:
    """The moves of a kind: what ``message.j2`` and whole messages may put in as variables."""
    return frozenset(move for step in PLAN[kind] for move in step.moves)


def file_stems(kind: Kind) -> frozenset[str]:
    """The files that a kind's folder may hold."""
    subject = {"subject"} if SPECS[kind].has_subject else set()
    return moves(kind) | {"message"} | subject


def known_names(kind: Kind | None, *, whole: bool, message: bool) -> frozenset[str]:
    """The variables that a template may name; ``kind`` None: of no kind in particular."""
    own = {name for name, variable in VARIABLES.items() if whole or not variable.whole}
    kinds: Iterable[Kind] = Kind if kind is None else (kind,)
    return frozenset(own | ({move for each in kinds for move in moves(each)} if whole or message else set()))


def context_schema() -> dict[str, Any]:
    """A JSON Schema (2020-12) of the context of a whole message."""

    def of(variable: Variable) -> dict[str, Any]:
        if not variable.forms:
            return {"type": "string", "description": variable.meaning}
        table = {
            "type": "object",
            "properties": {form: {"type": "string", "description": FORMS[form]} for form in variable.forms},
            "additionalProperties": False,
        }
        if variable.many:
            return {"type": "array", "items": table, "description": variable.meaning}
        return {**table, "description": variable.meaning}

    named = {name: of(variable) for name, variable in VARIABLES.items()}
    named["me"]["required"] = ["name"]
    named["british"] = {"type": "boolean", "description": GLOBALS["british"]}
    said = {"type": "string", "description": "the wording chosen for this move, empty where the notes cannot carry it"}
    every = sorted({move for kind in Kind for move in moves(kind)} - named.keys())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What an afterword template sees",
        "type": "object",
        "properties": {**named, **dict.fromkeys(every, said)},
        "required": [name for name, variable in VARIABLES.items() if variable.always],
        "additionalProperties": False,
    }
