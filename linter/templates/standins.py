"""Words in place of a template's variables, so that the sentence around them reads as it will: two sets, unlike in sound and number.

A finding that stands with the one and falls with the other is about the stand-in ("a" before "offer"), and not about the
template.
"""

from __future__ import annotations

import re

from drafts.variables import MARKS, SILENT

_PATH = re.compile(r"\{\{[-+]?\s*(?P<path>[A-Za-z_][\w.]*)")

_WORDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "topic": (("the new yard", "the yard", "sales"), ("old offices", "offices", "audits")),
    "clause": (("you plan shifts well", "you plan well", "you plan"), ("offices open early", "orders vary")),
    "sentence": (("You plan shifts well.", "You plan."), ("Orders vary a lot.", "Orders vary.")),
    "doing": (("planning shifts", "planning"), ("auditing orders", "auditing")),
    "also": (("I also plan shifts", "I also plan"), ("I also audited orders", "I also audit")),
    "first": (("I plan shifts well", "I plan shifts", "I plan"), ("I audited orders", "I audit")),
    "have": (("two years of shifts", "two skills", "skills"), ("eight audits", "audits")),
    "to_do": (("plan shifts well", "plan shifts", "plan"), ("audit orders", "audit")),
    "asked": (("whether I drive", "why I left"), ("if I audit", "if I act")),
    "forward": (("your call", "the draft"), ("our talk on Friday", "the tour")),
    "listed": (("Six Sigma", "CPA"), ("ISO and ACA", "ACA")),
    "own_words": (("You plan shifts well.", "You plan."), ("Orders vary a lot.", "Orders vary.")),
    "role": (("Data Analyst", "Planner", "Nurse"), ("Editor", "Auditor")),
    "company": (("Northwind Freight", "Northwind", "Nike"), ("Arup", "Ikea")),
    "company_plain": (("Northwind Freight", "Northwind", "Nike"), ("Arup", "Ikea")),
    "reader": (("Ms. Alvarez", "Maria"), ("Ada", "Ed")),
    "reader_name": (("Maria Alvarez", "Maria"), ("Ada Osei", "Ada")),
    "reader_title": (("Head of Operations", "Director"), ("Analyst", "Editor")),
    "colleague": (("Tom Becker", "Tom"), ("Ada Li", "Ada")),
    "name": (("Priya Raman", "Priya"), ("Ana Osei", "Ana")),
    "phone": (("206 555 0134", "555 0134"), ("802 555 0199", "555 0199")),
    "email": (("me@x.org",), ("me@x.org",)),
    "address": (("12 Dock Road",), ("8 Oak Street",)),
    "when": (("on Wednesday", "on Monday", "today"), ("on April 8", "today")),
    "applied": (("on November 2", "on May 2"), ("on April 8",)),
    "applied_day": (("November 2", "May 2"), ("April 8",)),
    "decision_day": (("December 2", "May 9"), ("April 8",)),
    "follow_up": (("call me in four days", "call me"), ("email us soon", "email us")),
    "today": (("November 19, 2026", "May 3"), ("April 8",)),
    "greeting": (("Dear Maria,",), ("Dear Ada,",)),
    "sign_off": (("Kind regards,", "Best,"), ("All the best,", "Best,")),
    "signature": (("Priya Raman", "Priya"), ("Ana Osei", "Ana")),
    "kind": (("note",), ("letter", "note")),
    "voice": (("warm",), ("formal", "warm")),
}
_SILENT = frozenset({*MARKS, *SILENT, "heading"})
"""What prints nothing, or is no prose."""

_SENTENCES = (("You plan well.", "You plan."), ("Orders vary.", "Ask us."))


def stand_in(tag: str, which: int, moves: frozenset[str]) -> str:
    """Words as long as a ``{{ … }}`` tag for what it prints; ``which`` is the set, 0 or 1. Blank where nothing is known."""
    found = _PATH.match(tag)
    path = found["path"] if found else ""
    last = path.rpartition(".")[2]
    words = _WORDS.get(last, ((), ()))[which]
    if path in moves:
        words = _SENTENCES[which]
    if last in _SILENT or (not words and which == 1):
        return " " * len(tag)
    chosen = next((word for word in words or ("plans",) if len(word) <= len(tag)), "")
    return chosen.rjust(len(tag))


def vocabulary() -> frozenset[str]:
    """Every word of the stand-ins, which is no misspelling."""
    texts = [text for sets in _WORDS.values() for words in sets for text in words]
    return frozenset(word for text in texts for word in re.findall(r"\w+", text))
