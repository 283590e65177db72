"""What a rule may use beside the document: the settings in force, today's date and the language engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, TypeVar

from drafts.cards.hands import DEFAULT_HAND, HANDS, Hand
from linter.document import Document

Options = TypeVar("Options")


@dataclass(frozen=True, slots=True)
class Problem:
    """What a language engine saw in a document: a ``kind`` of "spelling" or "grammar", a span, and ranked suggestions.

    ``key`` is the engine's own name for the check, ``engine`` the engine's name; ``sure`` is False where it can only be a note.
    """

    kind: str
    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()
    key: str = ""
    engine: str = "builtin"
    sure: bool = True


class LanguageEngine(Protocol):
    """Spelling and grammar behind one small interface; engines live in ``linter.language``."""

    name: str

    def problems(self, document: Document) -> Sequence[Problem]:
        """Every problem in the document's text, by position. Offsets are the document's own."""
        ...


@dataclass
class Context:
    """Handed to every rule. ``options`` answers with the rule's option dataclass as the settings fill it."""

    today: date
    engine: LanguageEngine
    rule_options: dict[type, object] = field(default_factory=dict)
    card: str = ""
    hand: Hand = HANDS[DEFAULT_HAND]
    language: str = "en"
    country: str = ""
    _problems: dict[int, tuple[Document, Sequence[Problem]]] = field(default_factory=dict, repr=False)

    def options(self, cls: type[Options]) -> Options:
        """The settings' values for a rule's option dataclass, else its defaults."""
        value = self.rule_options.get(cls)
        return value if isinstance(value, cls) else cls()

    def problems(self, document: Document) -> Sequence[Problem]:
        """What the language engine says of this document, asked once however many rules want it."""
        kept = self._problems.get(id(document))
        if kept is None:
            # The document is kept with its answer so that its id cannot be taken by another one.
            kept = self._problems[id(document)] = (document, self.engine.problems(document))
        return kept[1]
