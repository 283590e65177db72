"""Questions put to the candidate and concerns about them: what follows "You asked"."""

from __future__ import annotations

import re
from collections.abc import Callable

from drafts.fragments.asked_topic import named_topic, phrase_topic
from drafts.fragments.bare_question import bare_question
from drafts.fragments.doubts import doubted
from drafts.fragments.embedded_question import embedded
from drafts.fragments.filled_question import filled
from drafts.fragments.indirect_question import indirect, whether_a_problem
from drafts.fragments.question_slots import in_clause
from drafts.fragments.scene import Slots

_ABOUT = re.compile(
    r"^(?:(?:can|could|would) you )?(?:tell (?:me|us) (?:a bit |more |something )?about|talk (?:me|us) through|walk (?:me|us) through|describe|explain|"
    r"give (?:me |us )?an example of|(?:an )?examples? of|(?:(?:he|she|they|you) )?(?:pushed|pressed|grilled|challenged|quizzed) (?:me )?(?:on|about|over)|how about|what about|(?:had )?(?:a )?(?:question|concerns?|worry|worries|doubts?|asked) (?:about|over|on|re)|"
    r"(?:(?:he|she|they|you|we) )?(?:(?:was|were|is|are|seemed)(?:n['’]t)? )?(?:not )?(?:sure|convinced|worried|unsure|concerned|nervous|sceptical|skeptical)"
    r" (?:about|of|by))\s+",
    re.IGNORECASE,
)
_WORRY = re.compile(
    r"^(?:(?:they|he|she|you|we) (?:are |were |was |is )?)?(?:worry|worried|worries|concerned|concern|afraid|fear|feared|doubt|doubted|unsure|not sure|wonder|wondered)(?: that| whether| if)? (?=I\b|I['’]|my\b|you\b|you['’]|your\b)",
    re.IGNORECASE,
)


def asked(text: str, shift: Callable[[str], str]) -> Slots:
    """The slots of a question or a concern; ``shift`` turns its pronouns. {} where it fits nowhere."""
    text = bare_question(text)
    lead = _ABOUT.match(text)
    if lead:
        text = text[lead.end() :]
    if doubt := doubted(text, shift):
        return doubt
    if clause := filled(text, shift):
        return in_clause(clause)
    if topic := named_topic(text, shift):
        return topic
    worry = _WORRY.match(text)
    if worry and not lead:
        worried = text[worry.end() :]
        return doubted(worried, shift) or in_clause(shift(f"whether {worried}"))
    if clause := _whole_question(text):
        # "Whether, coming from a big office, I could do without one".
        return in_clause(re.sub(r"^whether (I .+) (coming from [^,]+)$", r"whether, \2, \1", shift(clause)))
    return phrase_topic(
        text, shift, one_of_them=bool(lead and lead[0].lower().startswith(("describe", "tell", "give")))
    )


def _whole_question(text: str) -> str | None:
    """A whole question, direct or in the order of a statement, as a clause."""
    turned = re.sub(r"^(how|whether) (I|you) will\b", r"\1 \2 would", indirect(text) or "")
    return turned or whether_a_problem(text) or embedded(text)
