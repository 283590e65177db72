"""A question that the reader put and what the candidate answers, side by side."""

from __future__ import annotations

import re

from drafts.composing.facts import Gatherer
from drafts.fragments.scene import Role

_JUST_YES = re.compile(r"I (?:would|can|could|do|did|have|am|will)")


def put_concern(to: Gatherer, start: int) -> None:
    """Put the first question from ``start`` on that has an answer and fits a sentence among the facts, and its answer."""
    if to.person is None:
        return
    for index, concern in enumerate(to.person.concerns[start:], start):
        if not concern.answer:
            continue
        key = f"people[{to.person.name}].concerns[{index}]"
        question = to.fragment("question", [(concern.question, f"{key}.question")], Role.QUESTION, ("topic", "asked"))
        answer = to.fragment(
            "answer",
            [(concern.answer, f"{key}.answer")],
            Role.ANSWER,
            ("first", "sentence"),
            question=concern.question,
        )
        if question and answer:
            _answered_plainly(to, concern.answer)
            return
        for name in ("question", "answer"):
            to.facts.drop(name)


def _answered_plainly(to: Gatherer, raw: str) -> None:
    """A "yes" that the answer began with comes back behind a question that is one of yes or no; an opinion is called one."""
    answer, asked = to.facts.values["answer"], to.facts.values["question"].get("asked", "")
    agreed = re.match(r"(yes|no)\b(?! longer)", raw, re.IGNORECASE)
    if asked.startswith("whether I ") and _JUST_YES.fullmatch(answer.get("first", "")):
        answer |= {"first": asked.removeprefix("whether "), "sentence": f"{asked.removeprefix('whether ')}."}
    for form in ("first", "sentence"):
        text = answer.get(form)
        if text and agreed and asked.startswith("whether ") and not text.lower().startswith(agreed[1].lower()):
            said = text if text.startswith("I ") or text.startswith(("I'", "I’")) else text[0].lower() + text[1:]
            lead = agreed[1].capitalize() if form == "sentence" else agreed[1].lower()
            answer[form] = f"{lead}, {'but ' if re.match(r'(?i)(?:yes|no),? but ', raw) else ''}{said}"
    opinion = answer.get("sentence", "")
    if re.match(r"(?!I\b|We\b|You\b|If\b|When\b)[A-Z][^,]*? should\b", opinion) and answer.get("clause"):
        answer["sentence"] = f"I think that {answer['clause']}."
        answer["first"] = f"I think that {answer['clause']}"
