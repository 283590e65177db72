"""A voicemail taken apart for speaking: phrases, the seconds and the pause of each, numbers in groups."""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafts.cards.text import sentences
from drafts.speech import WORDS_PER_MINUTE, digits_in, digits_per_second, numbers, spoken_seconds

# A speaker's rate counts the pauses in, so a pause is a share of its phrase and no more than these seconds.
_BREATH, _STOP = 0.3, 0.7
_BREATH_SHARE, _STOP_SHARE = 0.25, 0.35
_BREAK = re.compile(r"(?<=[,;:—–])\s+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is said in one breath. ``start`` and ``seconds`` (its ``pause`` among them) are seconds; ``groups``: a number's."""

    text: str
    start: float
    seconds: float
    pause: float
    groups: tuple[str, ...] = ()

    @property
    def beats(self) -> list[tuple[str, float]]:
        """What is said one after the other and how many seconds each takes: a number group by group."""
        if not self.groups:
            return [(self.text, self.seconds)]
        digits = sum(map(digits_in, self.groups))
        return [(group, self.seconds * digits_in(group) / digits) for group in self.groups]


@dataclass(frozen=True, slots=True)
class Script:
    """A voicemail in phrases, spoken at ``rate`` words a minute; ``cut`` is the sentence to leave out first ("" for none)."""

    phrases: tuple[Phrase, ...]
    rate: int
    cut: str

    @property
    def seconds(self) -> float:
        """How long it takes to say."""
        return self.phrases[-1].start + self.phrases[-1].seconds if self.phrases else 0.0


def script(text: str, rate: int = WORDS_PER_MINUTE, limit: float = 30.0) -> Script:
    """The script of a voicemail as drafted; its seconds are those of ``drafts.speech.spoken_seconds`` at this rate.

    ``limit``: the seconds it should keep to, by which the sentence to cut is chosen.
    """
    phrases: list[Phrase] = []
    start = 0.0
    spoken = sentences(" ".join(text.split()))
    for sentence in spoken:
        pieces = _pieces(sentence)
        for number, (piece, groups) in enumerate(pieces, start=1):
            ends = number == len(pieces)
            phrase = _phrase(piece, groups, start, rate, ends=ends or bool(groups))
            phrases.append(phrase)
            start += phrase.seconds
    return Script(tuple(phrases), rate, _cut(spoken, rate, start - limit))


def clock(seconds: float) -> str:
    """A moment as minutes and whole seconds: ``0:07``."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _pieces(sentence: str) -> list[tuple[str, tuple[str, ...]]]:
    """A sentence's phrases, each with the groups of the number that it is."""
    pieces: list[tuple[str, tuple[str, ...]]] = []
    start = 0
    for number in numbers(sentence):
        pieces += _phrased(sentence[start : number.start()])
        # The full stop after a number belongs to it.
        start = number.end() + len(re.match(r"[.,;:!?)]*", sentence[number.end() :])[0])  # type: ignore[index]
        groups = tuple(re.findall(r"\+?\d+", number[0]))
        pieces.append((" · ".join(groups) + sentence[number.end() : start], groups))
    return pieces + _phrased(sentence[start:])


def _phrased(text: str) -> list[tuple[str, tuple[str, ...]]]:
    pieces = [piece for piece in _BREAK.split(text.strip()) if any(map(str.isalnum, piece))]
    phrased: list[str] = []
    for piece in pieces:
        if phrased and " " not in phrased[-1]:
            phrased[-1] += f" {piece}"  # nobody breathes after one word ("Again, that's …")
        else:
            phrased.append(piece)
    return [(piece, ()) for piece in phrased]


def _phrase(text: str, groups: tuple[str, ...], start: float, rate: int, *, ends: bool) -> Phrase:
    seconds = sum(map(digits_in, groups)) / digits_per_second(rate) if groups else spoken_seconds(text, rate)
    most, share = (_STOP, _STOP_SHARE) if ends else (_BREATH, _BREATH_SHARE)
    return Phrase(text, start, seconds, min(most, share * seconds), groups)


def _cut(spoken: list[str], rate: int, over: float) -> str:
    """The shortest sentence whose going is enough, else the longest; never name, number or goodbye."""
    spare = [sentence for sentence in spoken[1:-1] if not numbers(sentence)]
    if over <= 0 or not spare:
        return ""
    by_length = sorted(spare, key=lambda sentence: spoken_seconds(sentence, rate))
    return next((sentence for sentence in by_length if spoken_seconds(sentence, rate) >= over), by_length[-1])
