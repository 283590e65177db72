"""What a reader must not see in a note: pay, oaths, what is nobody's business, and judgements of people."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments.pay import is_pay, speaks_of_pay
from drafts.fragments.terms_of_pay import UPON_PAY
from drafts.fragments.wordlists import lines

_JUDGED = (
    "weird|creepy|arrogant|rude|grumpy|boring|smug|snobby|condescending|patroni[sz]ing|clueless|dodgy|sketchy|annoying|awkward|"
    "unfriendly|tired|bored|distracted|stressed|disorgani[sz]ed|toxic|shady|pushy|moody|cute|hot|fat|bald|drunk|hungover|"
    "stuck-up|intense|cold|late|nuts|crazy|useless|nice|lovely|sweet|odd|strange|nervous"
)
_JUDGEMENT = re.compile(
    rf"^(?:(?:a |he |she |was )?(?:bit|little|kinda|kind of|sort of|so|really|very|pretty|rather|quite) )*(?:{_JUDGED})$"
    rf"|\b(?:{_JUDGED}) (?:guy|man|woman|lady|dude|person|bloke|vibes?|bunch|chap|girl|boy)\b"
    r"|\b(?:he|she|they|guy|woman|man|interviewer|recruiter|boss)\b(?: \w+)? (?:was|is|were|are|seems?|seemed|looked|sounded|felt|acted)"
    rf"(?: \w+)? (?:{_JUDGED})\b",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"(,\s+(?!\d{3})|\s+but\s+)")


def without_oaths(text: str, dropped: list[str]) -> str:
    """The text without the words that go alone ("damn"); each goes to ``dropped``."""
    alone, _ = _private_words()
    dropped += [f"the word {match[0].strip('!,')!r}" for match in alone.finditer(text)]
    return alone.sub("", text)


def is_private(text: str) -> bool:
    """Whether any piece of a text is about pay, or holds a word that takes its piece with it."""
    pay = speaks_of_pay(text)
    return any(_is_private(segment, pay=pay) for segment in _SEGMENT.split(text))


def without_private(text: str, dropped: list[str]) -> str:
    """The text without pay, oaths and judgements of people; each goes to ``dropped``."""
    text = without_oaths(text, dropped)
    kept: list[str] = []
    pay = speaks_of_pay(text)
    for segment in _SEGMENT.split(text):
        follows = "" in kept and UPON_PAY.search(segment)  # "she said the GM has discretion"
        if follows or _is_private(segment, pay=pay) or _JUDGEMENT.search(segment.strip()):
            dropped.append(f"{segment.strip()!r}, which is not for the reader")
            if kept:
                kept.pop()  # the comma or "but" before it
            kept.append("")
        elif kept[:1] == [""]:  # what begins with pay goes on about it: "bonus is small, but last year none"
            if not _SEGMENT.fullmatch(segment):
                dropped.append(f"{segment.strip()!r}, which is not for the reader")
        elif re.match(r"\s*(?:he |she |they )?(?:seemed|looked|kinda|sort of|sounded)\b", segment) and kept:
            dropped.append(f"{segment.strip()!r}, which is not for the reader")
            kept.pop()
            kept.append("")
        else:
            kept.append(segment)
    return re.sub(r"^(?:\s*,\s*|\s*but\s+)+|(?:\s*,\s*|\s+but\s*)+$", "", "".join(kept))


def _is_private(segment: str, *, pay: bool) -> bool:
    return is_pay(segment, spoken_of=pay) or bool(_private_words()[1].search(segment))


@cache
def _private_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = lines("words_private.txt")
    alone = "|".join(re.escape(word[1:]) for word in words if word.startswith("~"))
    whole = "|".join(re.escape(word) for word in words if not word.startswith("~"))
    return (
        re.compile(rf"(?<![\w’'-])(?:{alone})(?![\w’'-])[!,]?", re.IGNORECASE),
        re.compile(rf"(?<![\w’'-])(?:{whole})(?![\w’'-])", re.IGNORECASE),
    )
