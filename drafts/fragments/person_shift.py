"""Who is meant: turn the pronouns of a note so that it can be said to the person it is about."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum

from drafts.fragments import verbs, vocabulary
from drafts.fragments.they import SINGULAR_PEOPLE, Said, means_reader
from drafts.fragments.verbs import plain
from drafts.fragments.wordlists import section

_WORD = re.compile(r"[^\W_]+(?:['’.\-/&][^\W_]+)*")
_SKIPPED = frozenset(
    {
        "also",
        "never",
        "always",
        "still",
        "just",
        "really",
        "even",
        "only",
        "often",
        "now",
        "probably",
        "already",
        "not",
        "usually",
        "mostly",
        "both",
        "all",
        "each",
    }
)
_JOINT = re.compile(
    r"\b(?:both|shared|mutual|each other|together|in common|we share|neither of us|how we get (?:on|along))\b",
    re.IGNORECASE,
)
_JOINT_PAST = re.compile(
    r"\bwe (?:both |also |even )?(?:talked|discussed|spoke|joked|laughed|compared|agreed|chatted|grew|met|argued|debated|disagreed|wondered|shared|sketched|brainstormed|realized|realised|found|swapped|traded|walked|toured|bonded|went|had|looked)\b",
    re.IGNORECASE,
)
_THEY = frozenset(
    {"they", "them", "their", "theirs", "themselves", "themself", "they're", "they've", "they'll", "they'd"}
)
_SHE = frozenset(
    {
        "he",
        "him",
        "his",
        "himself",
        "she",
        "her",
        "hers",
        "herself",
        "he's",
        "she's",
        "he'll",
        "she'll",
        "he'd",
        "she'd",
    }
)
_TOLD = frozenset({"told", "asked", "showed", "promised", "sent", "offered", "tell", "ask", "show", "send", "offer"})
_WE = frozenset({"we", "us", "our", "ours", "ourselves", "we're", "we've", "we'll", "we'd"})
_YOU_FOR = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves", "themself": "yourself",
    "they're": "you're", "they've": "you've", "they'll": "you'll", "they'd": "you'd",
    "he": "you", "him": "you", "his": "your", "himself": "yourself", "she": "you", "hers": "yours", "herself": "yourself",
    "he'll": "you'll", "she'll": "you'll", "he'd": "you'd", "she'd": "you'd",
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves", "we're": "you're",
    "we've": "you've", "we'll": "you'll", "we'd": "you'd",
}  # fmt: skip
_ME_FOR = {
    "your": "my", "yours": "mine", "yourself": "myself", "yourselves": "myself", "you're": "I'm", "you've": "I've",
    "you'll": "I'll", "you'd": "I'd",
}  # fmt: skip
_TO_PLURAL = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't",
}  # fmt: skip
_AFTER_OBJECT_HER = section("after object her")
_GIVING = section("giving")
_STATES = section("states")
_TITLES = section("titles at work")
_BY_NAME = "\ue000"
"""Before a pronoun that stands for the reader's name: no note holds such a character."""
_AT_WORK = section("theirs at work")
_PREPOSITIONS = section("object prepositions")


class Side(StrEnum):
    """Whose words a note holds: the reader's (what they told), the candidate's, or a question put to the candidate."""

    READER = "reader"
    CANDIDATE = "candidate"
    ASKED = "asked"


def says_both(text: str) -> bool:
    """Whether "we" in ``text`` are the reader and the candidate: "we both grew up in Leeds", "we compared notes"."""
    return bool(_JOINT.search(text) or _JOINT_PAST.search(text))


class _Shift:
    """One pass over one part of a note: words and the gaps between them, changed in place."""

    def __init__(
        self, text: str, side: Side, own: Collection[str], others: Collection[str], *, joint: bool = False
    ) -> None:
        self.side = side
        self.words = _WORD.findall(text)
        gaps = _WORD.split(text)
        self.named = frozenset(index for index, gap in enumerate(gaps) if gap.endswith(_BY_NAME))
        self.gaps = [gap.removesuffix(_BY_NAME) for gap in gaps]
        self.own = own
        self.others = others
        self.joint = joint or says_both(text)
        self.first_person = any(plain(w).split("'")[0] in {"i", "me", "my", "myself"} for w in self.words)
        self.turned_he = False
        # "he hired her sister": only the first of the two can be the reader.
        gendered = [plain(w) for w in self.words if plain(w) in _SHE]
        self.male = bool(gendered) and gendered[0][0] == "h" and not gendered[0].startswith("her")
        # "I told her about the flood in our warehouse": "our" is the candidate's.
        self.mine = bool(re.match(r"I\b(?!['’]d report)", text))
        # Where "he" is the reader, "them" is somebody else.
        he = [index for index, w in enumerate(self.words) if plain(w) in {"he", "she", "he's", "she's"}]
        # "They let one lady fold towels because she liked it": she is the lady.
        self.by_he = bool(he) and not any(plain(w) in SINGULAR_PEOPLE for w in self.words[: he[0]])

    def text(self) -> str:
        return "".join(gap + word for gap, word in zip(self.gaps, [*self.words, ""], strict=True))

    def run(self) -> str:
        for index in range(len(self.words)):
            if self.words[index]:
                self._turn(index)
        return self.text()

    def _before(self, index: int) -> list[str]:
        return [w for w in self.words[:index] if w]

    def _following(self, index: int) -> str:
        """The next word, unless punctuation stands between."""
        if index + 1 < len(self.words) and self.gaps[index + 1].strip() == "":
            return plain(self.words[index + 1])
        return ""

    def _turn(self, index: int) -> None:
        low = plain(self.words[index])
        if index in self.named:
            self._turn_name(index, low)
        elif low in {"himself", "herself"} and self._of_the_named(index):
            self.words[index] = "yourself"
        elif low in _THEY and self.side is not Side.CANDIDATE:
            if means_reader(self._said(), index):
                self.words[index] = _YOU_FOR[low]
        elif low in _SHE and (low[0] == "h" and not low.startswith("her")) == self.male:
            self._turn_he(index, low)
        elif low in _WE and self.side is not Side.CANDIDATE and not self.joint and not self.mine:
            if self.words[index] != "US":
                self.words[index] = _YOU_FOR[low]
        elif low == "here" and self.side is Side.READER and index and not self.joint:
            if [plain(w) for w in self.words[index + 1 : index + 3]] != ["and", "there"]:
                self.words[index] = "there"  # the letter is written from elsewhere
        elif self.side is Side.ASKED and (low in _ME_FOR or low == "you"):
            self._turn_you(index, low)

    def _said(self) -> Said:
        asked, to_reader = self.side is Side.ASKED, self.side is Side.READER
        return Said(self.words, self.gaps, asked, to_reader, self.by_he, self.others)

    def _turn_name(self, index: int, low: str) -> None:
        """Who is named is the reader, whoever else is."""
        before = plain(self.words[index - 1]) if index else ""
        self.words[index] = _YOU_FOR[low]
        self.turned_he = True
        done_to = low == "him" or verbs.is_form(before, "base", "third", "past")
        follows = index + 1 < len(self.words)
        if low != "his" and (not done_to or (follows and self._clear_third(index + 1))):
            self.agree(index + 1)

    def _of_the_named(self, index: int) -> bool:
        """Whether "herself" at ``index`` is the reader, who is named before it with nobody in between."""
        last = max((at for at in self.named if at < index), default=None)
        return last is not None and not any(
            vocabulary.is_one_person(word) or plain(word) in SINGULAR_PEOPLE for word in self.words[last + 1 : index]
        )

    def _turn_he(self, index: int, low: str) -> None:
        before = self._before(index)
        if self.turned_he and low in {"himself", "herself"}:
            self.words[index] = "yourself"
            return
        told = bool(before) and plain(before[-1]) in _TOLD
        of_reader = told or self.turned_he or (low in {"his", "her"} and self._following(index) in _AT_WORK)
        if self.side is Side.CANDIDATE and low not in {"he", "she", "he's", "she's"} and not of_reader:
            return  # a patient's, a pupil's, a customer's, more often than the reader's
        last = low in {"him", "her"} and index == len(self.words) - 1 and index > 1
        others = sum(map(vocabulary.is_one_person, before))
        if last and others == 1 and "asked" in map(plain, before):
            self.words[index] = "you"  # "what the last teacher never asked her"
            return
        if self._done_to_reader(low, before):
            self.words[index] = "you"
            return
        if any(
            ((plain(w) in SINGULAR_PEOPLE or vocabulary.is_one_person(w)) and not self._is_own_head(at))
            or w.removesuffix("'s") in self.others
            for at, w in enumerate(before)
        ):
            return
        if self.side is Side.CANDIDATE and any(map(self._is_mine, range(1, index))):
            return  # "my neighbour, she corrects me"
        self.turned_he = self.turned_he or told
        following = self._following(index)
        if low == "her":
            counted = (following in vocabulary.NUMBERS - {"first", "second", "third"}) or following[:1].isdigit()
            # "It cost her 3 drivers", and "on her 2 days off".
            given = counted and bool(before) and verbs.base_of(plain(before[-1])) in _GIVING
            as_object = (
                not following
                or (told and following in {"i", "you", "he", "she", "we", "they"})
                or given
                or (not counted and following in _AFTER_OBJECT_HER - {"first", "second", "third", "next", "last"})
            )
            # "her first job": at the beginning it can be no object.
            self.words[index] = "you" if as_object and (before or not following) else "your"
        elif low in {"he's", "she's"}:
            self.words[index] = "you've" if self._has_done(index + 1) else "you're"
            self.turned_he = True
            self._agree_joined(index)
        elif low == "his" and not following:
            self.words[index] = "yours"
        else:
            self.words[index] = _YOU_FOR[low]
            if low in {"he", "she"}:
                self.turned_he = True
                self.agree(index + 1)

    def _done_to_reader(self, low: str, before: list[str]) -> bool:
        """Whether one person named does something to "her", who is then somebody else: "and the coach backs her"."""
        if self.side is not Side.READER or low not in {"him", "her"} or len(before) < 2:
            return False
        named = [w for w in before if vocabulary.is_person(w) or plain(w) in SINGULAR_PEOPLE]
        acts = (
            verbs.is_form(plain(before[-1]), "third", "past") and len(before) == len([w for w in self.words if w]) - 1
        )
        return acts and named == [before[-2]] and not vocabulary.is_plural(before[-2])

    def _is_own_head(self, at: int) -> bool:
        """Whether the word at ``at`` is the head on somebody's shoulders: "he keeps it in his head"."""
        before = self._before(len(self.words))
        return plain(before[at]) == "head" and at > 0 and plain(before[at - 1]) in {"his", "her", "your", "my", "their"}

    def _is_mine(self, index: int) -> bool:
        """Whether the word at ``index`` is somebody of the candidate's own: "my neighbour", "my last manager"."""
        word = self.words[index]
        before = {plain(w) for w in self.words[max(0, index - 2) : index]}
        return "my" in before and (vocabulary.is_person(word) or plain(word) in SINGULAR_PEOPLE)

    def _has_done(self, index: int) -> bool:
        """Whether the word at ``index``, behind "she's", is what she has done and not how she is: "she's split between two"."""
        low = plain(self.words[index]) if index < len(self.words) else ""
        if low in _STATES and self._following(index) not in {"the", "a", "an", "his", "her", "their", "all"}:
            return False
        return low in {"been", "got"} or verbs.is_form(low, "participle")

    def agree(self, index: int) -> None:
        """Make the verb at or after ``index`` (adverbs skipped), and those joined to it, agree with "you"."""
        while index < len(self.words) and (
            plain(self.words[index]) in _SKIPPED
            or plain(self.words[index]).endswith("ly")
            or self.words[index][:1].isdigit()  # "he 3D prints the jigs"
        ):
            index += 1
        if index >= len(self.words):
            return
        if self._plural(index) or verbs.is_form(plain(self.words[index]), "past"):
            self._agree_joined(index)

    def _agree_joined(self, index: int) -> None:
        """Make the verbs joined to the one at ``index`` agree with "you" too."""
        for later in range(index + 1, len(self.words) - 1):
            and_then = plain(self.words[later]) in {"then", "now", "still"} and plain(self.words[later - 1]) == "and"
            joined = and_then or (plain(self.words[later]) in {"and", "or", "but"} and self._clear_third(later + 1))
            if joined or (self.gaps[later + 1].strip() == "," and self._clear_third(later + 1)):
                self._plural(later + 1)
                if (
                    not joined
                    and "," not in "".join(self.gaps[later + 2 :])
                    and not self.words[later + 1 :].count("and")
                ):
                    self.gaps[later + 1] = " and "

    def _plural(self, index: int) -> bool:
        low = plain(self.words[index])
        if low in _TO_PLURAL:
            self.words[index] = _TO_PLURAL[low]
            return True
        base = verbs.base_of(low, "third")
        if base and not verbs.is_auxiliary(low):
            self.words[index] = base
            return True
        return False

    def _clear_third(self, index: int) -> bool:
        low = plain(self.words[index])
        if low in _TO_PLURAL:
            return True
        base = verbs.base_of(low, "third")
        if base is None:
            return False
        follows = self._following(index)
        starts_object = follows in {
            "a",
            "an",
            "the",
            "to",
            "that",
            "it",
            "them",
            "my",
            "his",
            "her",
            "their",
            "no",
            "more",
            "how",
        }
        return starts_object or verbs.lean(low) is verbs.Lean.VERB

    def _turn_you(self, index: int, low: str) -> None:
        if self.first_person:
            return
        if low != "you":
            self.words[index] = _ME_FOR[low]
            return
        previous = plain(self.words[index - 1]) if index else ""
        following = self._following(index)
        aux = verbs.is_auxiliary(following)
        subject = (
            aux or (verbs.is_form(following, "base", "past") and previous not in _PREPOSITIONS) or following in _SKIPPED
        )
        self.words[index] = "I" if subject else "me"
        if subject and following in {"are", "were", "aren't", "weren't"}:
            self.words[index + 1] = {"are": "am", "were": "was", "aren't": "am not", "weren't": "wasn't"}[following]


def _name_forms(reader: str) -> list[str]:
    parts = [part for part in reader.split() if part]
    if not parts:
        return []
    forms = [reader, *([parts[0]] if len(parts[0]) > 1 and not parts[0].endswith(".") else [])]
    if len(parts) > 1:
        forms += [f"{title} {parts[0]}" for title in ("don", "doña", "Don", "Doña")]
        forms += [f"{title}{dot} {parts[-1]}" for title in ("Mr", "Ms", "Mrs", "Dr", "Prof") for dot in ("", ".")]
    return sorted(dict.fromkeys(forms), key=len, reverse=True)


def _name_to_pronoun(text: str, reader: str, company: str) -> str:
    """The reader by name becomes "she", which the pass over the pronouns then turns."""
    for form in _name_forms(reader):
        if form not in text:
            continue  # compiling the pattern costs more than all the rest
        text = re.sub(rf"\b(?:{'|'.join(sorted(_TITLES))}) (?={re.escape(form)}\b)", "", text)
        # Not inside a longer name ("Tom Ford", "Maria's Kitchen" when that is the company).
        pattern = rf"(?<![\w&-]){re.escape(form)}(?:(?P<own>['’]s?)(?=\s+[a-z0-9]))?(?![\w&]|\s+(?:[A-Z][a-z]|&)|['’]s)"
        for match in reversed(list(re.finditer(pattern, text))):
            if (
                company
                and company in text
                and match.start() in range(text.index(company), text.index(company) + len(company))
            ):
                continue
            previous = text[: match.start()].split()
            word = (
                "his"
                if match["own"]
                else "him"
                if previous and previous[-1].lower() in _PREPOSITIONS - {"that"}
                else "he"
            )
            text = f"{text[: match.start()]}{_BY_NAME}{word}{text[match.end() :]}"
    return text


def turn(
    text: str, side: Side, reader: str = "", company: str = "", names: Collection[str] = (), *, joint: bool = False
) -> str:
    """``text`` as said to ``reader``: "their migration" → "your migration", "he wants" → "you want".

    A pronoun with someone else in the same text to refer to is kept ("planners … their gut"). "I" stays the candidate;
    on ``Side.ASKED`` a "you" becomes the candidate. ``joint``: "we" may be both, or people in general, and stays.
    """
    others = {part for name in names if name != reader for part in (name, *name.split())}
    others -= set(_name_forms(reader)) | set(reader.split())
    return _Shift(_name_to_pronoun(text, reader, company), side, _name_forms(reader), others, joint=joint).run()


def own_name_to_i(text: str, me: str) -> str:
    """What the candidate ``me`` notes of themselves by name, in the first person: "Priya built it" → "I built it"."""
    for form in _name_forms(me):
        if not text.startswith(form):
            continue
        match = re.match(rf"^{re.escape(form)}(?P<own>['’]s)?\s+(?=[a-z])", text)
        if not match:
            continue
        rest = text[match.end() :]
        if match["own"]:
            return f"my {rest}"
        shift = _Shift(f"I {rest}", Side.CANDIDATE, [], [])
        shift.agree(1)
        return re.sub(r"^I are\b", "I am", re.sub(r"^I were\b", "I was", shift.text()))
    return text
