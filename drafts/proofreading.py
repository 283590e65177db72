"""Drafts read over before they are handed out: a jot in whose sentence a check finds a slip is mended where the check is sure of the word,
and left out where it is not, rather than printed as broken English.

The check is the linter's part: nothing in ``drafts`` imports it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from drafts.composing.lacking import Missing
from drafts.doubt import Doubt
from drafts.draft import Draft, header_of
from drafts.note_keys import JOTTED, field_of, text_at, with_text
from drafts.notes import Notes
from drafts.phrasing import shown
from drafts.saved import join

_ROUNDS = 6
"""What comes in place of a jot that was left out is read too; what is still doubted after so many times stands, and ``lint`` names it."""

_WORD = re.compile(r"[^\W\d_]+")


Check = Callable[[Sequence[str]], Sequence[Sequence[Doubt]]]
"""The doubts about each of some saved drafts."""

Written = tuple[list[Draft], list[Missing]]


@dataclass(frozen=True, slots=True)
class Proofread:
    """The drafts as they can be handed out, what the notes lack for others, and what was mended in jots, in a line each."""

    drafts: list[Draft]
    missed: list[Missing]
    mended: tuple[str, ...] = ()


def proofread(notes: Notes, write: Callable[[Notes], Written], check: Check) -> Proofread:
    """What ``write`` makes of the notes, made again without the jots that ``check`` doubts, or with their slips mended.

    A draft that rested on a jot now left out says so in its ``left_out``; ``highlights`` stay as the notes have them.
    """
    now = notes
    mended: dict[str, list[Doubt]] = {}
    lost: dict[tuple[str, str | None], list[str]] = {}
    read: dict[str, Sequence[Doubt]] = {}
    drafts, missed = write(now)
    for _ in range(_ROUNDS):
        blamed = _blamed(drafts, now, check, read)
        if not blamed:
            break
        for key, doubt in blamed.items():
            better = _mended(text_at(now, key) or "", doubt)
            if better and all(doubt.text != before.instead for before in mended.get(key, ())):
                mended.setdefault(key, []).append(doubt)
                now = with_text(now, key, better)
                continue
            mended.pop(key, None)
            for draft in _telling(drafts, key):
                why = f"{text_at(notes, key)!r} ({key}), whose {doubt.of} a check doubts: {doubt.why}"
                lost.setdefault((draft.name, draft.to), []).append(why)
            now = _without(now, key)
        drafts, missed = write(now)
    originals = {shown(text_at(now, key) or ""): shown(text_at(notes, key) or "") for key in mended}
    told = [
        replace(
            draft,
            highlights=tuple(originals.get(text, text) for text in draft.highlights),
            left_out=(*draft.left_out, *lost.get((draft.name, draft.to), ())),
        )
        for draft in drafts
    ]
    lines = [
        f"wrote {doubt.instead!r} for {doubt.text!r} in {text_at(notes, key)!r} ({key})"
        for key, found in mended.items()
        if _telling(drafts, key)
        for doubt in found
    ]
    return Proofread(told, missed, tuple(lines))


def _telling(drafts: Sequence[Draft], key: str) -> list[Draft]:
    return [draft for draft in drafts if any(other == key for _, other in draft.sources)]


def _blamed(drafts: Sequence[Draft], notes: Notes, check: Check, read: dict[str, Sequence[Doubt]]) -> dict[str, Doubt]:
    """The jots that doubted sentences rest on, each with its first doubt; ``read`` keeps the doubts of texts that were checked before."""
    texts = [join(header_of(draft, notes), draft.text) for draft in drafts]
    if unread := [text for text in dict.fromkeys(texts) if text not in read]:
        read.update(zip(unread, check(unread), strict=True))
    found: dict[str, Doubt] = {}
    for draft, text in zip(drafts, texts, strict=True):
        for doubt in read[text]:
            for key in _resting_on(draft, text, doubt, notes):
                found.setdefault(key, doubt)
    return found


def _resting_on(draft: Draft, text: str, doubt: Doubt, notes: Notes) -> list[str]:
    """The keys of the jots told in the sentence where the doubt lies: those that hold a word of it, where there are any."""
    keys = []
    for sentence, key in draft.sources:
        at = text.find(sentence)
        if field_of(key) in JOTTED and at >= 0 and at <= doubt.start < at + len(sentence):
            keys.append(key)
    words = _words(doubt.text)
    near = [key for key in keys if words & _words(text_at(notes, key) or "")]
    if not near and words <= _named(notes):
        return []  # a name is what it is: "Muzeum Soli i Rzemiosła"
    return near or keys


def _named(notes: Notes) -> set[str]:
    return _words(" ".join([notes.company, notes.role, notes.me.name, *(person.name for person in notes.people)]))


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _mended(jot: str, doubt: Doubt) -> str:
    """The jot with what is to be written instead; "" where that is not known, the place cannot be told, or a name may be meant."""
    if doubt.text[:1].isupper():
        return ""
    place = re.compile(rf"(?<![^\W_]){re.escape(doubt.text)}(?![^\W_])")
    if not doubt.instead or len(place.findall(jot)) != 1:
        return ""
    return place.sub(lambda _: doubt.instead, jot)


def _without(notes: Notes, key: str) -> Notes:
    """The notes without a jot; a question goes with its answer."""
    stem, dot, part = key.rpartition(".")
    if dot and part in {"question", "answer"}:
        return with_text(with_text(notes, f"{stem}.question", ""), f"{stem}.answer", "")
    return with_text(notes, key, "")
