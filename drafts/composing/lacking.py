"""A message that the notes cannot carry, and the keys that it wants filled in."""

from __future__ import annotations

from dataclasses import dataclass

from drafts.errors import AfterwordError
from drafts.kinds import Kind
from drafts.notes import Person


@dataclass(frozen=True, slots=True)
class Missing:
    """A message that the notes cannot carry: the kind, the person's name (None: the hiring team), and the keys it misses."""

    kind: Kind
    to: str | None
    keys: tuple[str, ...]


class MissingFacts(AfterwordError):
    """The notes lack what a message needs; ``missing`` says what."""

    def __init__(self, lacking: Missing) -> None:
        """Name the message and the keys in one line."""
        self.missing = lacking
        reader = lacking.to or "the hiring team"
        super().__init__(f"{lacking.kind.value} to {reader}: the notes lack {', '.join(lacking.keys)}")


_KEYS = {
    "talk": "people[{name}].talked_about",
    "learned": "people[{name}].learned",
    "question": "people[{name}].concerns",
    "answer": "people[{name}].concerns",
    "own_words": "people[{name}].own_words",
    "said": "people[{name}].closing",
    "kindness": "people[{name}].closing",
    "praise": "people[{name}].closing",
    "reader_title": "people[{name}].title",
    "colleague": "people",
    "highlight": "highlights",
    "need": "needs",
    "news": "news",
    "when": "interview.date",
    "only_after_a_talk": "interview.date",
    "applied": "applied",
    "applied_day": "applied",
    "decision_day": "decision.by",
    "next_steps": "decision.next_steps",
    "follow_up": "decision.follow_up",
}


def key_for(path: str, person: Person | None) -> str:
    """The key of the notes that a template's variable rests on: ``talk.topic`` on ``people[Tom Becker].talked_about``."""
    root = path.partition(".")[0]
    key = _KEYS.get(root.rstrip("23"), path).format(name=person.name if person else "...")
    return key if key == path else f"{key} (for {path})"
