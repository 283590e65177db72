"""Who hears of what: each highlight belongs to one person across all messages, and people who share a topic start elsewhere.

Nothing here looks at a person's place in the notes except to settle who chooses first (hiring managers, then interviewers,
then recruiters, each in the notes' order). What they choose goes by kinship of subject and else by a hash of names, so that
a person added at the end of the notes takes what is free and leaves the others' messages as they were.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from drafts.composing.choose import score
from drafts.fragments import verbs
from drafts.fragments.roughness import rough
from drafts.notes import Notes, Person
from drafts.timetable.addressee import addressee

# What came of a deed: "from 9 to 4", "by a third", "without a call-back", "never missed a van".
_RESULT = re.compile(
    r"\b(?:from|down|up)\b.*\b(?:to|by)\b|\bby (?:a|half|\d)|\b(?:without|never|nobody|no|not one|so that|halved|doubled|saved)\b|\b\d+ ?%"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_PLURAL = re.compile(r"(?<=[^\Ws])s$")


@dataclass(frozen=True, slots=True)
class Share:
    """What one reader's messages may draw on: places in the notes' lists, the best first.

    ``highlights`` belong to this reader alone. ``talk`` and ``learned`` are places in the person's own lists, those that no
    one else shares first, and of these the ones that can be said well. Each of the application's ``needs`` and ``news`` is one
    reader's alone, like the highlights.
    ``shared`` are the texts of this person's that somebody else heard too.
    """

    highlights: tuple[int, ...] = ()
    talk: tuple[int, ...] = ()
    learned: tuple[int, ...] = ()
    needs: tuple[int, ...] = ()
    news: tuple[int, ...] = ()
    shared: frozenset[str] = frozenset()


def allocate(notes: Notes) -> dict[str, Share]:
    """Every reader's share by name; the hiring team's under ``""``."""
    owned, needs, news = _highlights(notes), _dealt(notes, notes.needs), _dealt(notes, notes.news)
    shares = {"": Share(tuple(owned[""]), (), (), tuple(needs[""]), tuple(news[""]))}
    for person in notes.people:
        shared = _shared(person.talked_about, _others(notes, person, "talked_about"))
        shared |= _shared(person.learned, _others(notes, person, "learned"))
        shares[person.name] = Share(
            tuple(owned[person.name]),
            _own_first(person.talked_about, shared),
            _own_first(person.learned, shared),
            tuple(needs[person.name]),
            tuple(news[person.name]),
            shared,
        )
    return shares


def in_turn(notes: Notes) -> list[Person]:
    """The people in the order in which they choose."""

    def rank(person: Person) -> int:
        part = person.part.casefold()
        return 0 if "hiring" in part else 2 if "recruit" in part else 1

    return sorted(notes.people, key=rank)


def _highlights(notes: Notes) -> dict[str, list[int]]:
    readers = in_turn(notes)
    owned: dict[str, list[int]] = {"": [], **{person.name: [] for person in readers}}
    free = []
    for index, highlight in enumerate(notes.highlights):
        if not highlight.text:
            continue  # left out of these notes
        if highlight.to in owned and highlight.to:
            owned[highlight.to].append(index)
        elif not highlight.to:
            free.append(index)
    free = _without_doubles(notes, free)
    turns: Sequence[Person | None] = [person for person in readers if not owned[person.name]]
    while free:
        # Everybody gets one before anybody gets a second; the hiring team, whom nobody met, comes last.
        for now in (turns, (None,)):
            for name, index in _matched(notes, now, free):
                free.remove(index)
                owned[name].append(index)
        turns = readers
    return owned


def _without_doubles(notes: Notes, free: list[int]) -> list[int]:
    """The same achievement jotted twice is one highlight, in the words that read better."""
    kept: list[int] = []
    every = [(index, _stems(highlight.text)) for index, highlight in enumerate(notes.highlights)]
    for index in sorted(free, key=lambda index: rough(notes.highlights[index].text)):
        stems = _stems(notes.highlights[index].text)
        if not any(
            other != index and (other in kept or other not in free) and _alike(stems, theirs) for other, theirs in every
        ):
            kept.append(index)
    return sorted(kept)


def _matched(notes: Notes, readers: Sequence[Person | None], free: Sequence[int]) -> list[tuple[str, int]]:
    """One highlight for each reader while there are any: the closest kin first, then whoever chooses first."""
    waiting, left = list(readers), list(free)
    subjects = _subjects(notes, readers)
    found = []
    while waiting and left:
        kin = {
            (turn, index): len(_stems(notes.highlights[index].text) & subjects[reader.name if reader else ""])
            for turn, reader in enumerate(waiting)
            for index in left
        }
        turn, index = min(
            kin,
            key=lambda pair: (
                -kin[pair],
                pair[0],
                rough(notes.highlights[pair[1]].text),
                -_weight(notes.highlights[pair[1]].text),
                _score(notes, waiting[pair[0]], pair[1]),
            ),
        )
        reader = waiting.pop(turn)
        left.remove(index)
        found.append((reader.name if reader else "", index))
    return found


@lru_cache(maxsize=4096)
def _weight(text: str) -> int:
    """How much a highlight says: a deed more than a trait, what came of it more than the deed alone, a figure more than none, a few words more than one."""
    words = text.split()
    deed = any(verbs.is_form(word.strip(",.").lower(), "past") for word in words[:2])
    sad = any(
        verbs.base_of(word.lower(), "past") in {"break", "lose", "fail", "crash", "miss", "drop"} for word in words[:1]
    )
    return deed - 2 * sad + bool(_RESULT.search(text)) + bool(re.search(r"\d", text)) + (len(words) > 3)


def _subjects(notes: Notes, readers: Sequence[Person | None]) -> dict[str, frozenset[str]]:
    """What each reader spoke of and needs; a letter sets a need against what I bring. For the hiring team, all needs."""
    dealt = _dealt(notes, notes.needs)
    found = {}
    for reader in readers:
        needs = dealt[reader.name] if reader else range(len(notes.needs))
        stems = frozenset(stem for at in needs for stem in _stems(notes.needs[at]))
        found[reader.name if reader else ""] = stems | (_interests(reader) if reader else frozenset())
    return found


def _score(notes: Notes, reader: Person | None, index: int) -> int:
    return score(notes.me.name, reader.name if reader else "", notes.highlights[index].text)


@lru_cache(maxsize=256)
def _interests(person: Person) -> frozenset[str]:
    said = [*person.talked_about, *person.learned, *(concern.question for concern in person.concerns), person.title]
    return frozenset(stem for text in said for stem in _stems(text))


def kin(one: str, other: str, *, beside: str = "") -> bool:
    """Whether two notes share a subject: a word of some length, no common one and none of ``beside`` (the role's own words)."""
    return bool((_stems(one) & _stems(other)) - _stems(beside))


def same_thing(one: str, other: str) -> bool:
    """Whether two notes share so much of their subject that readers who compare letters hear one thing twice."""
    return len(_stems(one) & _stems(other)) > 1


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(text.casefold()) if word not in common_words())
    return frozenset(_PLURAL.sub("", word)[:6] for word in words)


@cache
def common_words() -> frozenset[str]:
    """Words too common to show that two texts speak of the same thing."""
    lines = (Path(__file__).parent / "words_common.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    smaller = min(len(one), len(other))
    return smaller > 0 and len(one & other) / smaller >= 2 / 3


def _others(notes: Notes, person: Person, key: str) -> list[frozenset[str]]:
    return [_stems(text) for other in notes.people if other.name != person.name for text in getattr(other, key)]


def _own_first(mine: Sequence[str], shared: frozenset[str]) -> tuple[int, ...]:
    return tuple(sorted(range(len(mine)), key=lambda index: (mine[index] in shared, rough(mine[index]), index)))


def _shared(mine: Sequence[str], theirs: list[frozenset[str]]) -> frozenset[str]:
    return frozenset(text for text in mine if any(_alike(_stems(text), other) for other in theirs))


def _dealt(notes: Notes, texts: Sequence[str]) -> dict[str, list[int]]:
    """Each text to one reader, whoever decides first: two readers who are told of the same need compare letters too."""
    chief = addressee(notes)
    readers = sorted(in_turn(notes), key=lambda person: person is not chief)
    names = [person.name for person in readers] or [""]
    dealt: dict[str, list[int]] = {"": [], **{name: [] for name in names}}
    for turn, index in enumerate(index for index, text in enumerate(texts) if text):
        dealt[names[turn % len(names)]].append(index)
    return dealt
