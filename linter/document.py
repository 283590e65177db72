"""A draft as rules see it: text with offsets, its header, parts, sentences, and what is known about it.

All offsets count code points in ``source``, the whole text as it was given, however many drafts it holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from drafts.kinds import Kind
from drafts.saved import HeaderField, Section, split
from linter.guess import guess_kind
from linter.layout import Layout, Range, find_layout
from linter.prose import Sentence, blank, mask, sentences

if TYPE_CHECKING:
    from drafts.notes import Notes, Person

_INVISIBLE = {0x0D: " ", 0xFEFF: " "}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about a draft from the command line, a JSON line, its header or the notes, in that order of trust.

    ``to`` is the person's name as given, ``people`` everyone the notes name, ``known`` names and words that are right as
    they stand, ``noted`` plain lower-case words of somebody's notes: right unless they are sure slips. Absent is "" or empty: what is not known silences the rules that would need it.
    """

    to: str = ""
    sender: str = ""
    company: str = ""
    role: str = ""
    interview: date | None = None
    decision: date | None = None
    people: tuple[str, ...] = ()
    other_companies: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    noted: frozenset[str] = frozenset()
    notes: Notes | None = None


@dataclass(eq=False)
class Document:
    """One draft. Build it with ``read_documents`` (files) or directly (a JSON line, an example)."""

    source: str
    where: str = ""
    section: Section = field(default_factory=lambda: Section({}, 0, 0, 0))
    facts: Facts = field(default_factory=Facts)
    asked_kind: Kind | None = None

    @property
    def header(self) -> Mapping[str, HeaderField]:
        """The header's values by lower-case key; empty without a header."""
        return self.section.header

    @cached_property
    def plain(self) -> str:
        """The source with every carriage return and byte order mark turned to a space: what patterns search, offset for offset."""
        return self.source.translate(_INVISIBLE)

    @cached_property
    def layout(self) -> Layout:
        """Where greeting, body, closing, signature and postscript stand."""
        return find_layout(self._unquoted, self.section.text_start, self.section.end)

    @cached_property
    def _unquoted(self) -> str:
        return mask(self.plain, self.section.text_start, self.section.end)

    @cached_property
    def kind(self) -> Kind:
        """What the draft is: as asked for, as its header says, else guessed (see ``kind_guessed``)."""
        if self.asked_kind is not None:
            return self.asked_kind
        named = self.header.get("kind")
        if named and named.value.strip().lower() in set(Kind):
            return Kind(named.value.strip().lower())
        return guess_kind(self.text, bool(self.subject))

    @property
    def kind_guessed(self) -> bool:
        """Whether ``kind`` is a guess from the words."""
        named = self.header.get("kind")
        return self.asked_kind is None and not (named and named.value.strip().lower() in set(Kind))

    @property
    def text(self) -> str:
        """The draft's own text (greeting to postscript), without the header."""
        return self.plain[self.section.text_start : self.section.end]

    @property
    def to(self) -> str:
        """The recipient's name, "" where it is not known."""
        return self.facts.to

    @property
    def person(self) -> Person | None:
        """The recipient in the notes, where both are known."""
        return self.facts.notes.person(self.facts.to) if self.facts.notes and self.facts.to else None

    @cached_property
    def subject(self) -> Range | None:
        """Where the subject's value stands, None without one."""
        found = self.header.get("subject")
        return (found.start, found.end) if found and found.value.strip() else None

    @property
    def greeting(self) -> Range | None:
        """Where the greeting stands ("Dear Ms. Alvarez,")."""
        return self.layout.greeting

    @property
    def closing(self) -> Range | None:
        """Where the closing phrase stands ("Kind regards,")."""
        return self.layout.closing

    @property
    def signature(self) -> Range | None:
        """Where the signature block stands."""
        return self.layout.signature

    @cached_property
    def prose(self) -> str:
        """The source with everything blanked that is not prose: header but the subject, quoted mail, URLs, addresses, signature."""
        prose = self._unquoted
        if self.layout.preamble[0] < self.layout.preamble[1]:
            prose = blank(prose, *self.layout.preamble)
        if self.signature:
            prose = blank(prose, *self.signature)
        if self.subject:
            start, end = self.subject
            prose = prose[:start] + self.plain[start:end] + prose[end:]
        return prose

    @cached_property
    def text_prose(self) -> str:
        """As ``prose``, with the signature block: everything that the reader will see as text."""
        if not self.signature:
            return self.prose
        start, end = self.signature
        return self.prose[:start] + self._unquoted[start:end] + self.prose[end:]

    @cached_property
    def body_prose(self) -> str:
        """As ``prose``, but of the body and the postscript alone: neither subject nor greeting nor closing."""
        kept = [self.layout.body, *([self.layout.postscript] if self.layout.postscript else [])]
        result = re.sub(r"[^\n]", " ", self.plain)
        for start, end in kept:
            result = result[:start] + self._unquoted[start:end] + result[end:]
        return result

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the body and the postscript."""
        found = sentences(self.body_prose, *self.layout.body)
        if self.layout.postscript:
            found += sentences(self.body_prose, *self.layout.postscript)
        return found

    @cached_property
    def all_sentences(self) -> tuple[Sentence, ...]:
        """The subject as a sentence of its own where there is one, then the sentences."""
        if not self.subject:
            return self.sentences
        start, end = self.subject
        return (Sentence(start, end, self.source[start:end]), *self.sentences)

    @cached_property
    def paragraphs(self) -> tuple[Range, ...]:
        """The paragraphs of the body, parted by blank lines."""
        start, end = self.layout.body
        found, begin = [], start
        for boundary in [*re.finditer(r"\n[ \t]*\n", self.body_prose[start:end]), None]:
            stop = start + boundary.start() if boundary else end
            if self.body_prose[begin:stop].strip():
                lead = len(self.body_prose[begin:stop]) - len(self.body_prose[begin:stop].lstrip())
                found.append((begin + lead, begin + len(self.body_prose[begin:stop].rstrip())))
            begin = start + boundary.end() if boundary else end
        return tuple(found)

    @cached_property
    def words(self) -> int:
        """How many words the body (and postscript) holds: greeting, closing, signature are not counted."""
        return count_words(self.body_prose)

    @cached_property
    def is_letter(self) -> bool:
        """Whether this looks like a whole message and not a lone sentence: a greeting, a closing, or several sentences."""
        return bool(self.greeting or self.closing or self.signature) or len(self.sentences) >= 4


def count_words(text: str) -> int:
    """Words as a person counts them: runs of characters between spaces that hold a letter or a digit."""
    return sum(1 for token in text.split() if any(char.isalnum() for char in token))


def read_documents(source: str, where: str, kind: Kind | None = None) -> list[Document]:
    """Every draft in a text, parted by headers; ``kind`` overrides what headers say. Facts are filled by ``linter.facts``."""
    return [Document(source, where, section, Facts(), kind) for section in split(source)]
