"""Every key of the notes file, once: what it holds, whether it must be there, what it is for, and how it is asked for.

Reading, error messages, the JSON Schema, the questions of ``notes new`` and the comments it writes all come from this table.
A path names nested keys with dots; ``[]`` stands for the items of a list of groups (``people[].name``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from drafts.kinds import Kind


class Shape(Enum):
    """What a key holds."""

    TEXT = "one line of text"
    PROSE = "text on as many lines as it takes"
    LINES = "text that keeps its lines"
    DATE = "a date"
    CHOICE = "one of a few words"
    PERSON = "the name of one of the people"
    TEXTS = "a list of texts"
    GROUP = "keys of its own"
    GROUPS = "a list of entries"


@dataclass(frozen=True, slots=True)
class Key:
    """One key. ``choices`` are the words a choice allows; ``short`` is the inner key that a bare text stands for.

    ``question`` is what ``notes new`` asks ("" for a key it does not ask for); ``example`` is a value of the right form.
    """

    path: str
    shape: Shape
    help: str
    required: bool = False
    choices: tuple[str, ...] = ()
    short: str = ""
    question: str = ""
    example: str = ""

    @property
    def name(self) -> str:
        """The last word of the path, as it is written in the file."""
        return self.path.rpartition(".")[2]

    @property
    def parent(self) -> str:
        """The path of the group that holds this key: ``people[]`` for ``people[].name``, "" for a key at the top."""
        return self.path.rpartition(".")[0]


PARTS = ("interviewer", "recruiter", "hiring manager")
CHANNELS = ("email", "phone", "post")
OUTCOMES = ("pending", "rejected", "offer", "withdrawn")
HIRING_TEAM = "hiring team"
"""How nobody in particular is addressed; as a name in ``contacts`` it stands for nobody."""

_KINDS = tuple(kind.value for kind in Kind)

KEYS: tuple[Key, ...] = (
    Key("me", Shape.GROUP, "You, as you sign.", required=True),
    Key("me.name", Shape.TEXT, "Your name.", required=True, question="What is your name?", example="Priya Raman"),
    Key("me.email", Shape.TEXT, "Your e-mail address.", question="Your e-mail address?", example="priya@example.com"),
    Key(
        "me.phone", Shape.TEXT, "Your phone number; a voicemail needs it.",
        question="Your phone number? (a voicemail script needs it)", example="+1 206 555 0134",
    ),
    Key("me.address", Shape.LINES, "Your postal address, for the formal letter.", question="Your postal address?"),
    Key("me.signature", Shape.LINES, "What stands under your name, if anything (a title, a link)."),
    Key(
        "company", Shape.TEXT, "The company you are applying to.",
        required=True, question="Which company is it?", example="Northwind Freight",
    ),
    Key("role", Shape.TEXT, "The job's title.", required=True, question="Which job is it?", example="Data Analyst"),
    Key("applied", Shape.DATE, "The day you applied.", question="When did you apply?", example="2026-11-02"),
    Key("interview", Shape.GROUP, "When and how the interview went."),
    Key("interview.date", Shape.DATE, "The day.", question="When was the interview?", example="2026-11-18"),
    Key("interview.time", Shape.TEXT, "The hour.", question="At what time?", example="14:00"),
    Key(
        "interview.format", Shape.TEXT, "On-site, video, phone, …",
        question="How was it held? (on-site, video, phone)", example="on-site",
    ),
    Key("interview.length", Shape.TEXT, "How long it lasted.", question="How long did it last?", example="45 minutes"),
    Key("decision", Shape.GROUP, "What was said about the decision."),
    Key(
        "decision.by", Shape.DATE, "The day by which they will decide.",
        question="By which day will they decide?", example="2026-12-02",
    ),
    Key("decision.who", Shape.TEXT, "Who decides.", question="Who decides?", example="Maria Alvarez"),
    Key(
        "decision.next_steps", Shape.TEXT, "What comes next.",
        question="What did they say comes next?", example="a second round with the planners",
    ),
    Key(
        "decision.follow_up", Shape.TEXT, "How and when you may follow up, in their words.",
        question="When and how may you follow up, in their words?", example="call me in four days",
    ),
    Key(
        "channel", Shape.CHOICE, "What the recruiter uses.",
        choices=CHANNELS, question="How do they write to you?", example="email",
    ),
    Key("people", Shape.GROUPS, "Everyone you met, one entry each."),
    Key(
        "people[].name", Shape.TEXT, "First and last name.",
        required=True, question="Whom did you meet? (first and last name)", example="Maria Alvarez",
    ),
    Key("people[].title", Shape.TEXT, "Their job.", question="What is their job?", example="Head of Operations"),
    Key(
        "people[].part", Shape.CHOICE, "Their part in the interview.",
        choices=PARTS, question="Their part in it?", example="hiring manager",
    ),
    Key(
        "people[].email", Shape.TEXT, "Their e-mail address.",
        question="Their e-mail address? (it is on their card)", example="maria@northwind.example",
    ),
    Key("people[].address", Shape.LINES, "Where a card or letter reaches them.", question="Their postal address?"),
    Key(
        "people[].greeting", Shape.TEXT, "How to address them; else by first name.",
        question="How will you address them? (Enter: by first name)", example="Ms. Alvarez",
    ),
    Key(
        "people[].talked_about", Shape.TEXTS, "What the two of you talked about.",
        question="What did you talk about with them? (problems to be solved, something only the two of you discussed)",
        example="the Memphis yard that lost a trailer for eleven days",
    ),
    Key(
        "people[].learned", Shape.TEXTS, "What you learned from them.",
        question="What did you learn from them? (the work, the team, the culture, how long the post has been open)",
        example="planners decide by hand which loads may wait",
    ),
    Key("people[].concerns", Shape.GROUPS, "Questions that were hard to answer, and your answer now."),
    Key(
        "people[].concerns[].question", Shape.PROSE, "What they asked.",
        required=True, question="Which of their questions was hard to answer?",
        example="winning over dispatchers who trust their gut",
    ),
    Key(
        "people[].concerns[].answer", Shape.PROSE, "What you would say now.",
        question="What would you answer now?", example="I would ride along with them first",
    ),
    Key(
        "people[].own_words", Shape.PROSE, "What you tell them in your own words; it stands in the thank-you as it is.",
        question="Anything you want to tell them in your own words? (a sentence or two; it goes into the thank-you as it stands)",
        example="I keep thinking about the trailer you lost for eleven days; I would start with the gate log.",
    ),
    Key(
        "people[].closing", Shape.TEXT, "How they ended the talk: what they said, or did for you.",
        question="How did they end the talk? (what they said, or did for you)", example="said she would write next week",
    ),
    Key("people[].met", Shape.DATE, "The day you met them, where it was not the interview's (a second round)."),
    Key("highlights", Shape.GROUPS, "What you bring, one thing an entry; each goes to one person only.", short="text"),
    Key(
        "highlights[].text", Shape.PROSE, "The thing itself, with a figure where there is one.",
        required=True, question="What in your background interests them? (one thing, with a figure where you have one)",
        example="I built a dashboard that predicts missed dock slots four hours ahead",
    ),
    Key("highlights[].for", Shape.PERSON, "The one person it is kept for.", example="Tom Becker"),
    Key(
        "needs", Shape.TEXTS, "What the company needs of whoever takes the job.",
        question="What do they need from whoever takes the job?", example="someone who can make the yard data trustworthy",
    ),
    Key(
        "news", Shape.TEXTS, "News about the company that you can mention.",
        question="Any news about the company that you could mention?", example="Northwind opened a hub in Leeds last week",
    ),
    Key("outcome", Shape.CHOICE, "Where it stands.", choices=OUTCOMES, example="pending"),
    Key("contacts", Shape.GROUPS, 'What went out already; "afterword sent" writes it here.'),
    Key("contacts[].date", Shape.DATE, "The day it went out.", required=True, example="2026-11-19"),
    Key("contacts[].kind", Shape.CHOICE, "What it was.", required=True, choices=_KINDS, example="thank-you"),
    Key("contacts[].to", Shape.PERSON, "To whom; left out for the hiring team.", example="Maria Alvarez"),
)  # fmt: skip


@cache
def children(parent: str) -> Mapping[str, Key]:
    """The keys directly inside a group (``""``: at the top; ``"people[]"``: inside one of the people), by name, in order."""
    return {key.name: key for key in KEYS if key.parent == parent}


@cache
def key(path: str) -> Key:
    """The key with this path; KeyError where there is none."""
    return {each.path: each for each in KEYS}[path]
