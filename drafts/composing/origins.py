"""Which notes a sentence of a message rests on: those of which a fact stands in it, in any of its forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from drafts.cards.text import sentences
from drafts.composing.facts import Facts
from drafts.composing.own_words import NAME, own_words


@dataclass(frozen=True, slots=True)
class _Told:
    """A fact as it may stand in a text: one of its ``forms``, or in several sentences (``whole``), of which each one counts."""

    forms: tuple[str, ...]
    whole: str | None = None

    def stands_in(self, text: str) -> bool:
        # No generator: this is asked of every fact for every sentence of every draft.
        for form in self.forms:
            if form in text and _stands_alone(text, form):
                return True
        return self.whole is not None and text in self.whole


class Origins:
    """The keys of the notes behind one message's facts, and which of them a sentence rests on."""

    def __init__(self, facts: Facts) -> None:
        self._own = sentences(own_words(facts))
        self._own_keys = [facts.keys[NAME]] if self._own else []
        self._told = [(key, _told(facts.values[name])) for name, key in facts.keys.items()]

    def of(self, sentence: str) -> list[str]:
        """The keys that a sentence rests on; one in the candidate's own words rests on those alone."""
        if any(said in sentence for said in self._own):
            return self._own_keys
        return [key for key, told in self._told if told.stands_in(sentence)]


def holds(text: str, value: str | bool | Mapping[str, Any]) -> bool:
    """Whether a fact stands in a text, in any of its forms; of a fact in several sentences each one counts."""
    return _told(value).stands_in(text)


def _told(value: str | bool | Mapping[str, Any]) -> _Told:
    if isinstance(value, Mapping):
        return _Told(tuple(form for form in value.values() if isinstance(form, str) and form), value.get("sentence"))
    return _Told((value,) if isinstance(value, str) and value else ())


def _stands_alone(text: str, value: str) -> bool:
    """Whether a value stands in a text with no word running on before or behind it."""
    # No pattern: every fact would need one of its own, and making patterns costs more than all the rest.
    at = text.find(value)
    while at >= 0:
        end = at + len(value)
        if not (_joins(text[at - 1 : at]) or _joins(text[end : end + 1])):
            return True
        at = text.find(value, at + 1)
    return False


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_"
