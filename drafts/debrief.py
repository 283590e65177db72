"""``notes new``: the debrief questions, one after the other, each answer in the file as soon as it is given.

The questions are those that the sources tell a candidate to write down right after the interview. Enter skips one; the end
of input or Ctrl-C stops, and the same command goes on where it stopped: what the file answers already is not asked again,
and not a byte of it is changed.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from drafts.closest import folded
from drafts.notefile import characters
from drafts.notefile.answers import as_written, day_before, doubt
from drafts.notefile.editing import Path as KeyPath
from drafts.notefile.keys import KEYS, Key, Shape, children
from drafts.notefile.progress import NotesInProgress, Say
from drafts.notefile.typed_date import HINT, typed_date

Read = Callable[[str], str | None]
"""Shows a prompt and gives the line typed; None (or EOFError, KeyboardInterrupt) when the person stops."""

_ORDER = (
    ("You", ("me",)),
    ("The job", ("company", "role", "applied")),
    ("The interview", ("interview",)),
    ("The people", ("people",)),
    ("What you bring", ("highlights",)),
    ("What they need", ("needs", "news")),
    ("What comes next", ("decision", "channel")),
)


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the section it stands in, the key it fills and the words it is asked in."""

    section: str
    key: Key
    text: str


def questions() -> tuple[Question, ...]:
    """Every question, in the order asked. A key below a list (``people[].name``) is asked for each item."""
    return tuple(
        Question(section, key, key.question)
        for section, tops in _ORDER
        for key in KEYS
        if key.question and key.path.split(".")[0].removesuffix("[]") in tops
    )


def interview_me(path: Path, read: Read, say: Say, today: datetime.date | None = None) -> bool:
    """Ask what the notes at ``path`` do not answer yet, and write each answer there. True when every question was asked.

    Raises ``NotesError`` where a file at ``path`` cannot be read as notes, ``AfterwordError`` where it cannot be written.
    """
    return ask(questions(), read, say, NotesInProgress(path, say), today or datetime.date.today())


def ask(asked: tuple[Question, ...], read: Read, say: Say, notes: NotesInProgress, today: datetime.date) -> bool:
    """Ask these questions where ``notes`` do not answer them. True when all were asked, False when the person stopped."""
    asker = _Asker(asked, read, say, notes, today)
    say(
        "Press Enter to skip a question. Stop any time with Ctrl-C: what you typed is kept, and the same command goes on."
    )
    try:
        asker.everything()
    except (_Stopped, EOFError, KeyboardInterrupt):
        say("")
        say(
            f"Kept in {notes.path}: run the same command to go on."
            if notes.written
            else "Nothing was typed, nothing written."
        )
        return False
    if notes.written:
        say(f"Written: {notes.path}. What it is good for: afterword notes check {notes.path}")
    return True


class _Stopped(Exception):
    """The person has had enough for now."""


class _Asker:
    """Goes through the questions, the repeated ones as often as there is something to say."""

    def __init__(
        self, asked: tuple[Question, ...], read: Read, say: Say, notes: NotesInProgress, today: datetime.date
    ) -> None:
        self.asked, self.read, self.say, self.notes, self.today = asked, read, say, notes, today

    def everything(self) -> None:
        section = ""
        for question in self.asked:
            if question.section != section:
                section = question.section
                self.say(f"\n{section}")
            if "[]" not in question.key.path:
                self.one(question.key, tuple(question.key.path.split(".")))
            elif question.key is next(iter(self.inner(question.key.parent))):
                # The first question of a list opens the loop that asks the others too.
                top = question.key.parent.removesuffix("[]")
                if "[]" not in top:
                    self.loop(question.key.parent, (top,))

    def inner(self, parent: str) -> list[Key]:
        """The keys to ask for inside each item of a list, the one that names the item first."""
        asked = {question.key.path for question in self.asked}
        return [key for key in children(parent).values() if key.path in asked or key.shape is Shape.GROUPS]

    def loop(self, parent: str, path: KeyPath) -> None:
        """Items that are there are completed; then new ones are asked for until there are no more."""
        items = self.notes.get(path)
        count = len(items) if isinstance(items, list) else int(bool(items))
        first, *others = self.inner(parent)
        nested = len(path) > 1
        for index in range(count):
            self.item(others, (*path, index))
        if nested and count:
            return
        while name := self.answer(first, self.again(first) if count else first.question):
            if first.path == "people[].name" and self.known(name):
                self.say(f"{name} is there already; type another name, or tell the two apart.")
                continue
            self.notes.put((*path, count, first.name), name)
            self.item(others, (*path, count))
            count += 1

    def item(self, keys: list[Key], path: KeyPath) -> None:
        item = self.notes.get(path)
        if not isinstance(item, dict):
            return
        for key in keys:
            if key.shape is Shape.GROUPS:
                self.loop(f"{key.path}[]", (*path, key.name))
            else:
                self.one(key, (*path, key.name), str(item.get("name", "")))

    def known(self, name: str) -> bool:
        people = self.notes.get(("people",))
        named = [each.get("name") for each in people if isinstance(each, dict)] if isinstance(people, list) else []
        return any(isinstance(each, str) and folded(each) == folded(name) for each in named)

    @staticmethod
    def again(key: Key) -> str:
        return "Whom else? (first and last name)" if key.path == "people[].name" else "Anything else?"

    def one(self, key: Key, path: KeyPath, person: str = "") -> None:
        """Ask for one key, unless it is answered; a list as often as something is typed."""
        if self.notes.get(path):
            return
        prompt = f"{person}: {key.question}" if person else key.question
        if key.shape is Shape.TEXTS:
            count = 0
            while answer := self.answer(key, prompt if not count else self.again(key)):
                self.notes.put((*path, count), answer)
                count += 1
            return
        if key.shape is Shape.LINES:
            self.lines(key, path, prompt)
        elif answer := self.answer(key, prompt):
            self.notes.put(path, answer)

    def lines(self, key: Key, path: KeyPath, prompt: str) -> None:
        """Ask for a text line by line; who stops in the middle keeps the lines typed so far."""
        typed: list[str] = []
        try:
            while line := self.answer(key, "Next line?" if typed else f"{prompt} (line by line)"):
                typed.append(line)
        finally:
            if typed:
                self.notes.put(path, "\n".join(typed))

    def answer(self, key: Key, prompt: str) -> str:
        """What was typed, in the form in which the notes hold it; asked again until it is right. "" for a skipped question."""
        hint = f" ({', '.join(key.choices)})" if key.choices else f" ({HINT})" if key.shape is Shape.DATE else ""
        doubted = ""
        while True:
            typed = self.read(f"{prompt}{hint} ")
            if typed is None:
                raise _Stopped
            text = characters.collapsed(typed)
            if not text:
                return ""
            found = characters.refused(text, white=False)
            if found:
                self.say(f"That holds {characters.described(found)}; please type it again.")
            elif key.shape is Shape.CHOICE:
                if chosen := [choice for choice in key.choices if choice.startswith(folded(text).replace("-", ""))]:
                    return chosen[0]
                self.say(f"Please type one of {', '.join(key.choices)}, or press Enter.")
            elif key.shape is Shape.DATE:
                day = typed_date(text, self.today, coming=key.path.startswith("decision."))
                if day and text != day.isoformat():
                    self.say(f"  {day:%A}, {day.isoformat()}")
                if day and (text == doubted or not (slip := self.slip(key, day.isoformat()))):
                    return day.isoformat()
                self.say(slip if day else f"I cannot read that as a day; type it like {HINT}.")
                doubted = text
            elif text == doubted or not (slip := self.slip(key, text)):
                return as_written(key, text)
            else:
                self.say(slip)
                doubted = text

    def slip(self, key: Key, text: str) -> str:
        """The line that asks again for an answer that can hardly be meant, "" for any other."""
        place = day_before(key)
        earlier = self.notes.get(place) if place else ""
        found = doubt(key, text, earlier if isinstance(earlier, str) else "")
        return f"{found}; type another answer, or the same again to keep it." if found else ""
