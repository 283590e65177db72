"""What native speakers jot half of themselves, their answers and the questions they got: "type 70 wpm", "give me two weeks"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.rewriting import Said
from drafts.fragments.scene import Role

Halves = tuple[tuple[str, Said], ...]
"""Each pattern of what is jotted half, and what is said for it."""

# "Give me a quiet ward any night": what one likes better, and no time one needs.
_RATHER = r"(?:any (?:night|day|time|shift|morning|week)|every time|over (?:an?|any)|instead of|rather than)\b"
_NO_DEED = "evening|morning|opening|closing|wedding|landing|leading|visiting|supporting|everything|nothing|anything|something|during"


def _so_it_is(match: re.Match[str]) -> str:
    """ "Ex-teacher, so loud": a joke that no sentence holds."""
    return "" if vocabulary.is_adjective(match["how"]) else match[0]


OWN_HALVES: dict[Role, Halves] = {
    Role.HIGHLIGHT: (
        (r"^(?=patience of a saint\b)", "the "),
        (r"^([A-Z][\w+#]*(?:, [A-Z][\w+#]*)*),? (?:and )?(?:a )?bit of (?=[A-Z][\w+#]*$)", r"\1 and a bit of "),
        (r"^([a-z]+ing), ([a-z]+ing),? (?:and )?((?:a bit of|some|a little) [a-z]+)$", r"I do \1, \2 and \3"),
        (r"^((?:HGV|LGV|CDL|Class|PCV)\b[^,]*), (?=clean (?:licen[cs]e|record)$)", r"\1 and a "),
        (r"^(?P<one>[A-Z]{2,}(?:,? and (?:[A-Z]{2,}|first aid))?) current$", r"current \g<one>"),
        (
            rf"^(\d+ (?:seasons|summers|winters)) (?!(?:{_NO_DEED})\b)(?=(?:[a-z]+ )?(?!(?:{_NO_DEED})\b)[a-z]+ing\b)",
            r"\1 of ",
        ),
        (r"^(clean (?:driving )?licen[cs]e), own ([a-z]+)\b", r"a \1 and my own \2"),
        (r"^(?=(?:old|young|big|strong|fit|tall|stubborn) enough to )", "I am "),
        (r"^type (?=\d[\d–-]* ?(?:wpm|words|keys|keystrokes)\b)", "I type "),
        (r"^called (?=([a-z]+) after \1\b)", "I called "),
        (r"^(?=(?:very |really |also )?interested in )", "I am "),
        (r"^excel$", "Excel"),
        (r", so (?P<how>[a-z]+)$", _so_it_is),
        (r"^([a-z-]+ veteran), (?:for )?(\d+|[a-z]+) years$", r"I am a \1 of \2 years"),
    ),
    Role.ANSWER: (
        (r"^(I(?:['’]ve| have)? [^,]+), just never ", r"\1, but just never "),
        (
            r"^([a-z][^,]*\b(?:don['’]t|doesn['’]t|never) (?:really )?(?:bother|faze|scare|worry)s? me), (?=(?:did|worked|had|grew|spent|was) )",
            r"\1, and I ",
        ),
        (
            r"^((?:[A-Z][a-z]+|it|that|the [a-z]+) [a-z]+s\b[^,]*), (?=(?:always|never|usually) (?:does|has|did|is|was|will)$)",
            r"\1, and it ",
        ),
        (r"\bone of theirs$", "one of yours"),
        (r"^(?=(?:old|young|big|strong|fit|tall|stubborn) enough to )", "I am "),
        (rf"^give me (?=(?:an?|\d+|two|three|six) .*\b{_RATHER})", "I would take "),
        (r"^give me (?=(?:an?|\d+|two|three|six) )", "I would need "),
        (
            r"^(yes|yeah|yep), (?:a )?((?:full |clean |valid )*(?:UK )?(?:driving )?licen[cs]e),? (?:and )?(?:my )?own (car|van|bike|transport|tools)$",
            r"\1, I have a \2 and my own \3",
        ),
    ),
    Role.QUESTION: (
        (r"^(why|how|where|when)['’]d (?=I\b|you\b)", r"\1 did "),
        (
            r"^(?:(?:he|she|they)(?:['’]s|['’]re)? |is |are )?(?:thinks?|thought|worr(?:y|ies|ied)|afraid|feels?|reckons?|fears?)(?: that)? (?=(?:I|I['’]m|I['’]d|my)\b(?! never| (?:have|had) (?:never|no)))",
            "whether ",
        ),
        (r"^(?:(?:too )?long|bad|awkward) commute\??$", "the long commute"),
        (
            r"^only (?:ever )?(?=(?:worked|done|taught|cooked|sold|driven|nursed|managed|coded)\b)",
            "my having only ever ",
        ),
        (r"^hadn['’]t (?=[a-z]+ed\b)", "my not having "),
        (
            r"^(small|big|single|one|large)-(site|shop|school|team|firm|company) experience only$",
            r"my having only \1-\2 experience",
        ),
        (r"^been (out of|away from|off) ([a-z]+) (?:for )?(?=\d+ (?:years|months))", r"my having been \1 \2 for "),
        (r"^why so many (?=(?:short )?(?:jobs|moves|changes|employers|gaps)\b)", "why I have had so many "),
        (r"^is ((?:\d+|[A-Za-z]+)) (too (?:old|young|late|far|few|many)\b.*)", r"whether \1 is \2"),
        (r"^not (local|from here|from round here|from around here)$", r"my not being \1"),
    ),
}
"""What is made whole in the keys that hold the candidate's own words, and in the questions put to them."""
