"""Fill in what is known about a draft: from the notes, its header, and what the command line or the JSON line says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from drafts.closest import name_meant
from linter.document import Document, Facts

if TYPE_CHECKING:
    from drafts.notes import Notes

_TOKEN = re.compile(r"[^\W_]+(?:['’.\-&+/#][^\W_]+)*[+#]*")
_ADDRESS = re.compile(r"\s*<[^>]*>|\s*\([^)]*\)")


def with_facts(
    document: Document,
    *,
    notes: Notes | None = None,
    to: str = "",
    sender: str = "",
    company: str = "",
    known: Iterable[str] = (),
    others: Sequence[Notes] = (),
) -> Document:
    """The same document with its facts: arguments first, then the header, then the notes.

    ``others`` are the same candidate's notes on other companies, whose names must not stray into this draft.
    """
    recipient = to or _person_name(_value(document, "to"), notes)
    from_notes = _notes_words(notes) if notes else ()
    header_known = document.header["known"].items if "known" in document.header else ()
    from_to = [recipient] if recipient else []
    facts = Facts(
        to=recipient,
        sender=sender or _strip_address(_value(document, "from")) or (notes.me.name if notes else ""),
        company=company or _value(document, "company") or (notes.company if notes else ""),
        role=_value(document, "role") or (notes.role if notes else ""),
        interview=_date(_value(document, "interview")) or _interview(notes, recipient),
        decision=_date(_value(document, "decision")) or (notes.decision.by if notes else None),
        people=tuple(person.name for person in notes.people) if notes else (),
        other_companies=tuple(other.company for other in others if not notes or other.company != notes.company),
        highlights=document.header["highlights"].items if "highlights" in document.header else (),
        notes=notes,
    )
    given = frozenset(filter(None, {*known, *from_notes, *from_to, facts.sender, facts.company}))
    # What a saved draft knows by its own header was free text of the notes, where people mistype as anywhere.
    noted = {word for word in header_known if _plain(word)} | (_plain_words(notes) if notes else set())
    noted -= known_tokens(given)
    facts = replace(facts, known=given | frozenset(header_known), noted=frozenset(noted))
    return Document(document.source, document.where, document.section, facts, document.asked_kind)


def known_tokens(known: Iterable[str]) -> frozenset[str]:
    """The single words of known names and terms: "Northwind Freight" gives Northwind and Freight, each as written."""
    return frozenset(token for entry in known for token in [entry, *_TOKEN.findall(entry)])


def _value(document: Document, key: str) -> str:
    found = document.header.get(key)
    return found.value.strip() if found else ""


def _strip_address(value: str) -> str:
    name = _ADDRESS.sub("", value).strip().strip('"')
    return "" if "@" in name else name


def _person_name(value: str, notes: Notes | None) -> str:
    """A header's recipient as the notes spell it, where they know the person by name or by address."""
    name = _strip_address(value)
    if notes is None:
        return name
    for person in notes.people:
        if person.name == name or (person.email and person.email.lower() in value.lower()):
            return person.name
    return name_meant(name, [person.name for person in notes.people]) or name


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None


def _interview(notes: Notes | None, recipient: str) -> date | None:
    if notes is None:
        return None
    person = notes.person(recipient) if recipient else None
    return (person.met if person else None) or notes.interview.date


def _notes_words(notes: Notes) -> tuple[str, ...]:
    """Names and terms that the notes hold: names whole, and from free text the words that are not plain lower case."""
    names = [notes.me.name, notes.company, notes.role, notes.me.signature, notes.decision.who]
    names += [text for person in notes.people for text in (person.name, person.greeting, person.title)]
    unusual = {
        token
        for text in _free_text(notes)
        for index, token in enumerate(_TOKEN.findall(text))
        if (index and not token.islower())
        or any(char.isdigit() for char in token)
        or (not token.islower() and not token.istitle())
    }
    return (*filter(None, names), *sorted(unusual))


def _plain_words(notes: Notes) -> set[str]:
    return {token for text in _free_text(notes) for token in _TOKEN.findall(text) if _plain(token)}


def _plain(word: str) -> bool:
    return word.isalpha() and word.islower()


def _free_text(notes: Notes) -> list[str]:
    """What the notes say in sentences and jottings, where a word may be mistyped."""
    free = [notes.me.address, *notes.needs, *notes.news, *(highlight.text for highlight in notes.highlights)]
    for person in notes.people:
        free += [person.address, person.closing, person.own_words, *person.talked_about, *person.learned]
        free += [text for concern in person.concerns for text in (concern.question, concern.answer)]
    return free
