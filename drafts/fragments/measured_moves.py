"""A figure that moved, jotted without its verb: "visitors up 20%", "wastage down 18%", "jobs 70% cheaper"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_article import with_article
from drafts.fragments.scene import Slots, stated


def moved_figure(text: str) -> str | None:
    """ "Visitors up 20% since the cafe opened" with its verb."""
    moved = re.match(r"^(?P<what>[a-z]+(?: [a-z]+)?) (?P<by>(?:up|down) (?:by |from )?\d.*)$", text, re.IGNORECASE)
    if moved is not None and _several_do(moved["what"]):
        return None  # "trucks line up by 5"
    if moved is None or not (vocabulary.is_noun(moved["what"].split()[-1]) or moved["what"].isupper()):
        return None
    are = "are" if vocabulary.is_plural(moved["what"].split()[-1]) else "is"
    what = _as_subject(moved["what"]) if " " in moved["what"] else moved["what"]
    return f"{what} {are} {moved['by']}"


def _several_do(what: str) -> bool:
    """Whether the second word is what several do: "trucks line", "vans queue"."""
    words = what.split()
    return len(words) == 2 and vocabulary.is_plural(words[0]) and verbs.is_form(words[1], "base")


def measured(text: str) -> Slots | None:
    """A figure that moved, jotted without its verb: "wastage down 18%", "Spark jobs 70% cheaper"."""
    if re.search(r"\b(?:that|which|who)\b", text):
        return None
    moved = re.match(r"^(?P<what>[^,\d]*?[a-z]+) (?P<way>down|up) (?P<by>(?:by |from )?[\d$£€a].*)$", text)
    if moved and plain(tokens(moved["what"])[-1]) not in {"start", "set", "warm", "follow", "cover"}:
        what = _as_subject(moved["what"])
        return stated(f"{what} went {moved['way']} {moved['by']}")
    became = re.match(
        r"^(?P<what>[^,\d]*?[a-z]+) (?P<how>(?:\d[\d.]*%|twice as|\d+ times) (?:[a-z]+er|less [a-z]+|more [a-z]+|as [a-z]+)\b.*)$",
        text,
    )
    if became:
        return stated(f"{_as_subject(became['what'])} became {became['how']}")
    return None


def _as_subject(text: str) -> str:
    return with_article(text, True) if vocabulary.is_noun(tokens(text)[-1]) and not text.startswith("my ") else text
