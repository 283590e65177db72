"""Who is meant: turn the pronouns of a note so that it can be said to the person it is about."""

from __future__ import annotations

import re
from collections.abc import Collection

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agree_with_you import SKIPPED, agree, agree_joined, behind_adverbs, is_clear_third
from drafts.fragments.by_name import BY_NAME, name_forms, name_to_pronoun
from drafts.fragments.he_or_she import (
    another_before,
    has_done,
    is_done_to,
    is_object_her,
    is_told,
    mine_before,
    never_asked_by_one,
)
from drafts.fragments.joint_we import says_both
from drafts.fragments.own_wording import YOU_FOR_ME, in_their_words, you_are
from drafts.fragments.pronouns import ME_FOR, SHE, THEY, WE, YOU_FOR
from drafts.fragments.side import Side
from drafts.fragments.spaced_words import SpacedWords
from drafts.fragments.they import SINGULAR_PEOPLE, Said, means_reader
from drafts.fragments.verbs import plain
from drafts.fragments.wordlists import section

_AT_WORK = section("theirs at work")
_PREPOSITIONS = section("object prepositions")


class _Shift(SpacedWords):
    """One pass over one part of a note: words and the gaps between them, changed in place."""

    def __init__(self, text: str, side: Side, others: Collection[str], *, joint: bool = False) -> None:
        super().__init__(text)
        self.side = side
        self.jotted = tuple(self.words)
        self.named = frozenset(index for index, gap in enumerate(self.gaps) if gap.endswith(BY_NAME))
        self.gaps = [gap.removesuffix(BY_NAME) for gap in self.gaps]
        self.others = others
        self.joint = joint or says_both(text)
        self.first_person = any(plain(w).split("'")[0] in {"i", "me", "my", "myself"} for w in self.words)
        # "What would you do if I went off script": whoever asked is "I", and the candidate "you".
        self.theirs = side is Side.ASKED and self.first_person and in_their_words(text)
        self.turned_he = False
        # "he hired her sister": only the first of the two can be the reader.
        gendered = [plain(w) for index, w in enumerate(self.words) if plain(w) in SHE and index not in self.named]
        self.male = bool(gendered) and gendered[0][0] == "h" and not gendered[0].startswith("her")
        # "I told her about the flood in our warehouse": "our" is the candidate's.
        self.mine = bool(re.match(r"I\b(?!['’]d report)", text))
        # Where "he" is the reader, "them" is somebody else.
        he = [index for index, w in enumerate(self.words) if plain(w) in {"he", "she", "he's", "she's"}]
        # "They let one lady fold towels because she liked it": she is the lady.
        self.by_he = bool(he) and not any(plain(w) in SINGULAR_PEOPLE for w in self.words[: he[0]])

    def run(self) -> str:
        """The text with every pronoun turned."""
        for index in range(len(self.words)):
            self._turn(index)
        return self.text()

    def _turn(self, index: int) -> None:
        low = plain(self.words[index])
        if index in self.named:
            self._turn_name(index, low)
        elif low in {"himself", "herself"} and self._of_somebody(index):
            self.words[index] = "themselves"
        elif low in {"himself", "herself"} and self._of_the_named(index):
            self.words[index] = "yourself"
        elif low in THEY and self.side is not Side.CANDIDATE:
            if not self._in_somebody(index) and means_reader(self._said(), index):
                self.words[index] = YOU_FOR[low]
        elif low in SHE and (low[0] == "h" and not low.startswith("her")) == self.male:
            self._turn_he(index, low)
        elif low in WE and self.side is not Side.CANDIDATE and not self.joint and not self.mine:
            if self.words[index] != "US":
                self.words[index] = YOU_FOR[low]
        elif low == "here" and self.side is Side.READER and index and not self.joint:
            if [plain(w) for w in self.words[index + 1 : index + 3]] != ["and", "there"]:
                self.words[index] = "there"  # the letter is written from elsewhere
        elif self.theirs and low in YOU_FOR_ME:
            self._turn_me(index, low)
        elif self.side is Side.ASKED and (low in ME_FOR or low == "you"):
            self._turn_you(index, low)

    def _said(self) -> Said:
        asked, to_reader = self.side is Side.ASKED, self.side is Side.READER
        return Said(self.words, self.gaps, asked, to_reader, self.by_he, self.others)

    def _turn_name(self, index: int, low: str) -> None:
        """Who is named is the reader, whoever else is."""
        before = plain(self.words[index - 1]) if index else ""
        self.words[index] = YOU_FOR[low]
        self.turned_he = True
        done_to = low == "him" or verbs.is_form(before, "base", "third", "past")
        verb = behind_adverbs(self.words, index + 1)
        if low != "his" and (not done_to or (verb < len(self.words) and is_clear_third(self, verb))):
            agree(self, index + 1)

    def _in_somebody(self, index: int) -> bool:
        """Whether "them" at ``index`` is somebody who is yet to be found: "an assistant with a bit of go in them"."""
        before = [plain(word) for word in self.words[:index]]
        found = before[:1] in (["a"], ["an"], ["someone"], ["somebody"]) and "with" in before
        return found and index == len(self.words) - 1 and before[-1] in {"in", "about"}

    def _of_somebody(self, index: int) -> bool:
        """Whether "himself" at ``index`` is somebody who is yet to be found: "someone who has commissioned one himself"."""
        first = [plain(word) for word in self.words[:2]]
        return (
            len(first) > 1
            and first[0] in {"someone", "somebody", "anyone"}
            and first[1] in {"who", "that"}
            and index > 1
        )

    def _of_the_named(self, index: int) -> bool:
        """Whether "herself" at ``index`` is the reader, who is named before it with nobody in between."""
        last = max((at for at in self.named if at < index), default=None)
        return last is not None and not any(
            vocabulary.is_one_person(word) or plain(word) in SINGULAR_PEOPLE for word in self.words[last + 1 : index]
        )

    def _acts_on_them(self, index: int) -> bool:
        """Whether the reader does something to "him" or "her" at ``index``: somebody else, as in "Maria taught him to weld"."""
        does = plain(self.words[index - 1]) if index else ""
        by_name = any(at in self.named and self.words[at].lower() == "you" for at in (index - 2, index - 3))
        by_you = self.side is Side.READER and index > 1 and plain(self.jotted[index - 2]) == "you"
        return (by_name or by_you) and verbs.is_form(does, "third", "past", "base") and not verbs.is_auxiliary(does)

    def _turn_he(self, index: int, low: str) -> None:
        if low in {"him", "her"} and self.named and min(self.named) < index and is_object_her(self, index):
            return  # "Maria trusts her": somebody else
        if (low == "him" or (low == "her" and is_object_her(self, index))) and self._acts_on_them(index):
            return
        if self.turned_he and low in {"himself", "herself"}:
            self.words[index] = "yourself"
            return
        told = is_told(self.words, index)
        of_reader = told or self.turned_he or (low in {"his", "her"} and self.following(index) in _AT_WORK)
        if self.side is Side.CANDIDATE and low not in {"he", "she", "he's", "she's"} and not of_reader:
            return  # a patient's, a pupil's, a customer's, more often than the reader's
        if never_asked_by_one(self.words, index) or (self.side is Side.READER and is_done_to(self.words, index)):
            self.words[index] = "you"
            return
        if another_before(self.words, index, self.others):
            return
        if self.side is Side.CANDIDATE and mine_before(self.words, index):
            return
        self.turned_he = self.turned_he or told
        if low == "her":
            self.words[index] = "you" if is_object_her(self, index) else "your"
        elif low in {"he's", "she's"}:
            self.words[index] = "you've" if has_done(self, index + 1) else "you're"
            self.turned_he = True
            agree_joined(self, index)
        elif low == "his" and not self.following(index):
            self.words[index] = "yours"
        else:
            self.words[index] = YOU_FOR[low]
            if low in {"he", "she"}:
                self.turned_he = True
                agree(self, index + 1)

    def _turn_me(self, index: int, low: str) -> None:
        self.words[index] = YOU_FOR_ME[low]
        if low == "i" and index + 1 < len(self.words):
            self.words[index + 1] = you_are(self.words[index + 1])

    def _turn_you(self, index: int, low: str) -> None:
        if self.first_person and not self.theirs:
            return
        if low != "you":
            self.words[index] = ME_FOR[low]
            return
        previous = plain(self.words[index - 1]) if index else ""
        following = self.following(index)
        aux = verbs.is_auxiliary(following)
        subject = (
            aux
            or (verbs.is_form(following, "base", "past") and previous not in _PREPOSITIONS)
            or following in SKIPPED | {"ever"}
        )
        self.words[index] = "I" if subject else "me"
        if subject and following in {"are", "were", "aren't", "weren't"}:
            self.words[index + 1] = {"are": "am", "were": "was", "aren't": "am not", "weren't": "wasn't"}[following]


def turn(
    text: str, side: Side, reader: str = "", company: str = "", names: Collection[str] = (), *, joint: bool = False
) -> str:
    """``text`` as said to ``reader``: "their migration" → "your migration", "he wants" → "you want".

    A pronoun with someone else in the same text to refer to is kept ("planners … their gut"). "I" stays the candidate;
    on ``Side.ASKED`` a "you" becomes the candidate. ``joint``: "we" may be both, or people in general, and stays.
    """
    others = {part for name in names if name != reader for part in (name, *name.split())}
    others -= set(name_forms(reader)) | set(reader.split())
    return _Shift(name_to_pronoun(text, reader, company), side, others, joint=joint).run()
