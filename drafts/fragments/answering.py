"""A "yes" or "no" at the beginning of an answer, which the reader must not lose, and an answer that takes itself back."""

from __future__ import annotations

import re

from drafts.fragments.first_capital import lower_first
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.joining import capitalize_first, end_stop
from drafts.fragments.scene import Slots

_AGREED = re.compile(
    r"^(?P<word>yes|yeah|yep|yup|no|nope|not yet)(?:\s*(?:[,.;:!]|[-–—]+(?=\s))\s*|\s+(?=(?:I|it|we|they|but|if|as long as|once|unless)\b|I['’]))(?P<but>but\b)?",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"(?:only )?(?:if|as long as|provided|once|unless|when) (?P<clause>.+)$")
_YES_OR_NO = re.compile(
    r"(?:and |so |but |ok )?(?:can|could|do|does|did|are|is|was|were|would|will|have|has|had|am|may|must|should|whether|if|ever|any|ok(?:ay)?|happy|fine|comfortable|used|still|got)\b|.*\?\s*$",
    re.IGNORECASE,
)
_PLAIN = {"yeah": "yes", "yep": "yes", "yup": "yes", "nope": "no"}
_TAKEN_BACK = re.compile(r",? but (?:ok(?:ay)?|fine|happy to|can do|both|either|no problem)[.! ]*$", re.IGNORECASE)
_ASHAMED = r"I (?:was|got|felt) (?:so |too |very |just )?(?:nervous|tired|stuck|lost|flustered|slow|unsure)|I (?:froze|blanked|rambled|waffled|stumbled|panicked)"
_OWN_FAULT = re.compile(
    rf"^(?:{_ASHAMED})\b|\b(?:good|bad|poor|great|best|weak) answer\b|^I (?:went|answered|said|jumped|talked|spoke)\b.*\btoo (?:fast|quickly|long|much|soon)$|\bshould have (?:said|mentioned) (?:(?:that|more)$|(?:what|how|why)\b)|^(?:I )?kept it (?:too )?short\b",
    re.IGNORECASE,
)
_JUST_THAT = re.compile(r"I (?:would|can|could|do|did|have|am|will)(?:n['’]t| not)?")


def takes_back(raw: str) -> bool:
    """Whether the end of an answer takes the rest of it back: "prefer mornings but ok"."""
    return _TAKEN_BACK.search(raw) is not None


def without_reproach(part: str) -> str:
    """A part of an answer without what the candidate says of how they answered: "I was nervous", "went at it too fast"."""
    part = re.sub(rf",? (?:and |but )?(?:{_ASHAMED})$", "", part, flags=re.IGNORECASE)
    return (
        "" if _OWN_FAULT.search(part) else re.sub(r"^should (?!have\b)(?=[a-z])", "I would ", part, flags=re.IGNORECASE)
    )


def only_grants(raw: str, question: str) -> bool:
    """Whether the "yes, but" of an answer grants what was put to the candidate, and says yes to no question."""
    found = _AGREED.match(raw.strip())
    but = (
        found is not None
        and found["word"].lower().startswith("y")
        and (found["but"] or re.match(r"but\b", raw.strip()[found.end() :]))
    )
    return bool(but and question) and _YES_OR_NO.match(question) is None


def is_agreement(part: str) -> bool:
    """Whether a part of an answer is nothing but its "yes" or "no"."""
    return part.lower().strip(" .!,") in {"yes", "no", "not yet", *_PLAIN}


def said_with(raw: str, slots: Slots) -> Slots:
    """``slots`` of an answer with the "yes" or "no" that it was jotted with."""
    found = _AGREED.match(raw.strip())
    first, sentence = slots.get("first"), slots.get("sentence")
    if found is None or not sentence or _JUST_THAT.fullmatch(first or ""):
        return slots
    word = _PLAIN.get(found["word"].lower(), found["word"].lower())
    if sentence.lower().startswith(f"{word},"):
        return slots
    lead = f"{word}, but" if found["but"] else f"{word},"
    sentence = re.sub(r"^[Bb]ut ", "", sentence)
    told = {"sentence": f"{capitalize_first(lead)} {lower_first(sentence, ())}"}
    return slots | told | ({"first": f"{lead} {first}"} if first else {})


def conditional(raw: str) -> Slots | None:
    """The slots of "yes if I had warned them twice"; None where there is no condition behind the word."""
    found = _AGREED.match(raw)
    condition = _CONDITION.match(raw[found.end() :]) if found and not found["but"] else None
    if found is None or condition is None or analyse(condition["clause"]).shape is not Shape.SENTENCE:
        return None
    word = _PLAIN.get(found["word"].lower(), found["word"].lower())
    said = f"{word}, {condition[0]}"
    return {"first": said, "sentence": end_stop(capitalize_first(said))}
