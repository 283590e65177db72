"""The part behind the label of something talked about, told with it: "two robots in March, slab already poured"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from drafts.fragments import verbs, vocabulary
from drafts.fragments.counted_behind import held
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.jottings import tidy
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.of_the_label import said_of
from drafts.fragments.private import is_private
from drafts.fragments.reproach import exposes
from drafts.fragments.set_beside import is_them, set_beside
from drafts.fragments.with_scene import with_scene
from drafts.fragments.wordlists import lines

_DASH = re.compile(r"\s*(?:—|–|--+)\s+|\s+(?:—|–|--+)\s*|\s+-\s+")
_BREAK = re.compile(
    r"(?P<bracket>\s*\()|(?P<arrow>\s*(?:-+>|=+>|→|⇒|➜)\s*)|(?P<colon>:\s+)|(?P<stop>(?:(?<=[a-z]{3})|(?<=[A-Z]{3})|(?<=[\d)]))\.\s+|;\s+)|(?P<comma>,\s+)"
)
_TOLD = re.compile(r", (?=(?:with|which|whose|when|half|called|some of|most of|of which) |\d[\d,.]* [a-z ]+ of it\b)")
_FILE = "words_behind.txt"
# "Theirs" would become the reader's: "most come for their feet".
_WHOSE_IS_OPEN = re.compile(r"\btheirs?\b")
_MARKS = re.compile(r"[?\"“”()\[\]=]|(?<!\bw)/")
_OWNED = re.compile(r"(?<=\d )nobody (?=[a-z]+s\b)")
_DOING = re.compile(r"[a-z]+ [a-z]+ing\b")
_LEANS = re.compile(
    r"(?:which|who|whose|with|without|and|or|where|when|how|why|what|whether|for|in|on|at|as|by|from|to|of|especially|including|because|so|but|not|"
    r"the|an?|my|his|her|our|their|I|both|all|even)\b"
)
_OF_THAT_ONE = re.compile(r"\b(?:him|her)\b")
_LIVES = re.compile(r"who (?:[a-z]+ )?(?:earn|is paid|gets? paid|drink|drank|sle[ep]|snore|gamble)")
_ASIDE = re.compile(r", (?:of all (?:things|places|people)|would you believe|mind you|by the way)$")
_ASKED = re.compile(r"(?:who|whose|how|why|what|where|when|whether) (?:[a-z]+ )?[a-z]+\b[^?]*$")

# What somebody does about it can be left untold: "runs hot and everyone works round it".
_SOMEBODY_DOES = re.compile(r"(?:everyone|everybody|nobody|no one|people|they|we|he|she) (?:[a-z]+ )?[a-z]+")

# "Buffer tanks, who needs them and who sells them": three things side by side.
_AND_ASKED = re.compile(r" and (?:who|how|what|why|when|where)(?: |['’]s )[a-z]")
_FIGURES = re.compile(r"\d[\d,.]* [a-z]+s (?!ago\b|too\b|later\b)")
# What somebody says to a thing behind a dash, and no question that belongs to it.
_REMARK = re.compile(
    r"(?:what an?|who (?:knows|cares|knew|else)|how (?:very |so )?[a-z]+$|why (?:not|though|me|on earth)|which|where else|when (?:I|he|she)\b)",
    re.IGNORECASE,
)

_SHORT = 2
"""Words: what stands before a verdict and has no more says nothing."""

_LONGEST = 20
"""Words: a topic with more of them is forgotten before its sentence ends."""


class Behind(NamedTuple):
    """A label, what stands behind it, by which mark, and what stands behind that and is not told."""

    label: str
    tail: str
    mark: str
    rest: str


def parted(text: str) -> Behind | None:
    """The label of a topic and the part behind it; None where it has but one part."""
    whole, *aside = _DASH.split(text, maxsplit=1)
    found = _BREAK.search(whole)
    if found is None and aside and (_FIGURES.match(aside[0]) or _is_question(aside[0])):
        return Behind(whole.strip(), aside[0].strip(" .!;"), "colon", "")
    if found is None or not whole[: found.start()].strip():
        return None
    mark = found.lastgroup or ""
    label, tail, rest = whole[: found.start()].strip(), whole[found.end() :], ""
    if mark == "bracket":
        tail, closed, rest = tail.partition(")")
        if not closed or rest.strip(" .,;!"):
            return None
        rest = ""
    elif mark != "comma":
        first = re.split(r"(?<=[\w)])[.;!]\s+", tail, maxsplit=1)
        tail, rest = first[0], first[1] if first[1:] else ""
    else:
        first = re.split(r"(?<=[\w)]{2})[.;!]\s+", tail, maxsplit=1)
        tail, rest = first[0], first[1] if first[1:] else ""
    return Behind(label, tail.strip(" .!;"), mark, "; ".join(filter(None, [rest.strip(" ."), *aside])))


def _is_question(aside: str) -> bool:
    return _ASKED.fullmatch(aside) is not None and _REMARK.match(aside) is None


def has_its_figures(topic: str, label: str) -> bool:
    """Whether the topic made of a label kept its numbers: of "backlog 40" nothing more is told than the backlog."""
    return all(number in topic for number in re.findall(r"\d+", label))


def label_of(topic: str) -> str:
    """A topic without what is told behind its label."""
    return _TOLD.split(topic, maxsplit=1)[0]


def named_after_all(behind: Behind) -> str:
    """The label as a thing where it reads as a clause and an arrow says that it is none: "claims feed"; else ""."""
    words = behind.label.split()
    noun = len(words) == 2 and verbs.is_form(words[1], "base") and verbs.is_noun_too(words[1]) and words[1].islower()
    return with_article(behind.label, True) if noun and behind.mark == "arrow" else ""


@cache
def _gossip() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in lines("words_gossip.txt")), re.IGNORECASE)


def may_be_told(behind: Behind) -> bool:
    """Whether the first part behind a label is neither gossip nor private, and is no quotation: all else is looked at later."""
    first = re.split(", | and ", behind.tail, maxsplit=1)[0]
    return not (_MARKS.search(behind.tail) or _gossip().search(_OWNED.sub("", first)) or is_private(behind.tail))


def told_behind(behind: Behind, topic: str) -> tuple[str, str] | None:
    """What goes on behind ``topic``, from its comma or "and" on, and what of it is left out; None where nothing can be told."""
    tidied = tidy(behind.tail)
    if len(tidied.parts) != 1 or tidied.left_out:
        return None
    tail = tidied.parts[0]
    tail = _ASIDE.sub("", tail)
    room = _LONGEST - len(topic.split())
    head, joint, rest = tail.partition(" and ")
    if joint and len(head.split()) > _SHORT and _is_gossip(rest) and not _is_gossip(head):
        said, left = told_behind(behind._replace(tail=head), topic) or ("", "")
        return (said, f"{left} and {rest}".strip()) if said else None
    parts = re.split(r",\s+", tail)
    for end in range(len(parts), 0, -1):
        kept = ", ".join(parts[:end])
        if len(kept.split()) > room or _is_gossip(kept):
            continue
        told = _told(kept, parts[:end], behind, topic)
        if told and not _WHOSE_IS_OPEN.search(told):
            return told, ", ".join(parts[end:])
    if joint and len(parts) == 1 and _SOMEBODY_DOES.match(rest):
        said, left = told_behind(behind._replace(tail=head), topic) or ("", "")
        return (said, f"{left} and {rest}".strip()) if said else None
    return None


def _is_gossip(tail: str) -> bool:
    owned = _OWNED.sub("", tail)
    return _gossip().search(owned) is not None or exposes(owned)


def _told(tail: str, parts: list[str], behind: Behind, topic: str) -> str | None:
    first = tail.split(" ", 1)[0]
    small = tail[:1].lower() + tail[1:] if vocabulary.is_common(first) and not first.isupper() else tail
    parts = [small.split(", ")[0], *parts[1:]]
    if beside := set_beside(parts, topic):
        return f", {beside}"
    if is_them(parts[0]):
        return None
    said = said_of(topic, small)
    if said and (behind.mark != "bracket" or said.startswith((", which she ", ", which he ", ", which they "))):
        return said
    if behind.mark in {"colon", "stop"} and _ASKED.match(small) and len(parts) == 1:
        several = _AND_ASKED.search(small) and not vocabulary.are_people(topic.rsplit(maxsplit=1)[-1])
        return f", {small}" if several else f" and {small}"
    if (
        behind.mark == "arrow"
        and behind.label[:1].isupper()
        and re.match(r"(?:wants|needs|gets|has|takes|buys) ", small)
    ):
        return f", which {small}"
    if held(topic, small):
        return f" of {small}"
    if _OF_THAT_ONE.search(small) and _is_one_person(topic):
        return None  # "the chairman, half the crew call him Bo": not the reader
    scene = with_scene(parts)
    scene = re.sub(r"\bin there$", "in it", scene) if scene else None
    return f", with {scene}" if scene else None


def _is_one_person(topic: str) -> bool:
    words = tokens(topic)
    return bool(words) and vocabulary.is_one_person(plain(words[head_index(words)]))


def is_strung_on(behind: Behind, topic: str) -> bool:
    """Whether what stands behind a label is only strung on to it: "the switch to slate, roofers grumbling"."""
    joint = ", " if _DOING.match(behind.tail) else " and "
    return topic.endswith((f" and {behind.tail}", f"{joint}{behind.tail}")) and not _LEANS.match(behind.tail)


def is_loose(behind: Behind) -> bool:
    """Whether what stands behind a label is a clause of mine, or a verb that lost its subject: nothing to talk about."""
    if re.match(r"(?:my|I) ", behind.tail):
        return analyse(behind.tail).shape is Shape.SENTENCE
    if re.match(r"(?:smells|stinks|reeks) ", behind.tail):
        return True
    if _LIVES.match(behind.tail) and _is_gossip(behind.tail):
        return True
    if behind.mark == "comma" and re.match(
        r"[a-z]+ (?:last|this) (?:week|month|year|summer|winter|spring|autumn)$", behind.tail
    ):
        return True
    does = re.match(r"([a-z]+s) (?:when|if|whenever) ", behind.tail)
    return does is not None and verbs.is_form(does[1], "third")
