"""The last look at what is shown of a note: telegraphic or broken syntax of which no reader could make a sentence is left out."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.broken import is_broken_english
from drafts.fragments.fragment import plain
from drafts.fragments.scene import SIDES, Role, Scene, Slots
from drafts.fragments.side import Side
from drafts.fragments.soundness import is_unsound
from drafts.fragments.wordlists import section

_NO_VOWEL = re.compile(
    r"(?<![\w./@'’-])[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z][b-df-hj-np-tv-xz]{2,}(?:[b-df-hj-np-tv-xz]|y)s?(?![\w./@'’-])"
)
# What somebody thinks, and what it is: "your rule that nobody knocks".
WHOSE_THOUGHT = re.compile(
    r"your (?:rule|idea|plan|question|view|opinion|advice|thought|answer|remark|theory|belief|habit|point)\b"
)
# Alone it says nothing: "our talk about your rule".
_SAYS_NOTHING = re.compile(r"your (?:rule|idea|thought|remark|point)")
_HE = re.compile(r"\b(?:he|she|him)\b|\bher(?=$|[.,])")
# "You taught him to weld": whomever one does something to is somebody else.
_YOU_ACT = re.compile(
    r"\b[Yy]ou (?:(?:also|still|always|once|then) )?(?!are\b|were\b|said\b|think\b)[a-z]+ (?:him|her)$"
)
_YOU = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)


def sound(slots: Slots, scene: Scene) -> Slots:
    """``slots`` without those whose text is broken; none of them where one shows that its writer's English broke down."""
    if any(text and is_unsound(text) for text in slots.values()):
        return dict.fromkeys(slots)
    return {slot: None if text and _is_broken(text, scene) else text for slot, text in slots.items()}


def _is_broken(text: str, scene: Scene) -> bool:
    return (
        _is_half_quoted(text)
        or _SAYS_NOTHING.fullmatch(text) is not None
        or _is_shortened(text, scene)
        or is_broken_english(text)
        or (SIDES[scene.role] is Side.READER and scene.role is not Role.NEED and _speaks_of_reader(text, scene))
    )


def _is_half_quoted(text: str) -> bool:
    """Whether a quotation begins and does not end, or the other way round; inches have a mark too."""
    marks = re.sub(r"\d\"", "", text)
    return marks.count('"') % 2 == 1 or marks.count("“") != marks.count("”")


def _is_shortened(text: str, scene: Scene) -> bool:
    """Whether a word without a vowel stands in it that is no name and no unit: "brgy", "ctr"."""
    return any(
        word not in scene.known and word.lower() not in section("without a vowel") for word in _NO_VOWEL.findall(text)
    )


def _speaks_of_reader(text: str, scene: Scene) -> bool:
    """Whether "he" stands beside "you" with nobody else whom it could mean: "you keep it in your head, and he's strict"."""
    you, he = _YOU.search(text), _HE.search(text)
    if not you or not he or you.start() > he.start() or _YOU_ACT.search(text[: he.end()]):
        return False
    before = re.findall(r"[\w'’-]+", text[: he.start()])
    return not any(
        word[:1].isupper()
        or word in scene.known
        or vocabulary.is_person(word.removesuffix("'s"))
        or plain(word).removesuffix("'s") in section("singular people")
        for word in before[1:] or before
    )
