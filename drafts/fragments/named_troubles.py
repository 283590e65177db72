"""A trouble that a jot only names, as something to talk about: "surveyors who don't go beyond 40 km", "same invoice paid twice"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.verbs import plain
from drafts.fragments.wordlists import section

_WHO_DO_NOT = re.compile(
    r"(?P<who>(?!the |your |my |our |their |his |her |these |those )(?:[A-Za-z-]+ ){0,2}[a-z]+) (?P<link>who|that|which) (?:just |still |often |always |simply |mostly )?"
    r"(?P<not>don['’]t|do not|won['’]t|will not|never|can['’]t|cannot|refuse to|fail to) (?P<do>[a-z]+)\b"
)
# "The same bumper photographed in three claims": done so often.
_DONE_TWICE = re.compile(
    r"(?:the )?same (?P<what>(?:[a-z-]+ )??[a-z-]+) (?P<done>[a-z]+) (?P<how>(?:up |in |out |down )?(?:twice|(?:two|three|four|five|six|several|\d+) times|again and again"
    r"|(?:in|on|by|at|to|under|from|with|across|into|for) (?:two|three|four|five|six|several|both|different|\d+) [a-z ]+))$"
)
_FILE = "words_named_troubles.txt"


def told_trouble(text: str) -> str | None:
    """``text`` as a letter names it where it only names a trouble; else None."""
    if not re.search(r"\b(?:who|that|which|same)\b", text):
        return None
    found = _WHO_DO_NOT.match(text)
    if found and _is_their_trouble(found):
        return f"the problem of {text}"
    twice = _DONE_TWICE.match(text)
    if twice and verbs.is_form(twice["done"], "participle") and vocabulary.is_noun(twice["what"].split()[-1]):
        were = "were" if vocabulary.is_plural(twice["what"].split()[-1]) else "was"
        return f"how the same {twice['what']} {were} {twice['done']} {twice['how']}"
    return None


def _is_their_trouble(found: re.Match[str]) -> bool:
    """Whether several of those one works with or of the things one works with do not do what they should; no guest is a problem."""
    who = plain(found["who"].split()[-1])
    if not vocabulary.is_plural(who) or not vocabulary.is_noun(who):
        return False
    # "Drivers who never complain", "machines that never stop": no trouble.
    if found["do"] in section("well left undone", _FILE) or (
        found["not"] == "can't" and found["do"] in {"wait", "get"}
    ):
        return False
    if who in section("those one works with", _FILE):
        return True
    people = vocabulary.are_people(who) or who in section("people all the same", _FILE)
    return found["link"] != "who" and not people
