"""How things stand, jotted bare behind a label: "slab already poured" as "the slab already poured", which "with" can lead in."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.counted_behind import NUMBER, counted, is_counted, none_of
from drafts.fragments.fragment import Shape, analyse, plain
from drafts.fragments.noun_article import with_article
from drafts.fragments.standing import DETERMINED, STOPS, is_thing, standing, the_one
from drafts.fragments.word_classes import is_adverb
from drafts.fragments.wordlists import section

_EVERY = re.compile(
    r"(?P<what>[a-z-]+(?: [a-z-]+)?) (?P<when>(?:every|each|once a|twice a|once an|twice an) [a-z]+|on (?:[A-Z][a-z]+days)(?: and [A-Z][a-z]+days)?|from (?:(?:19|20)\d\d|the [a-z]+ties)|from [A-Z\d][a-z\d]* to [A-Z\d][a-z\d]*|back to (?:19|20)\d\d|(?:in|at) [A-Z][a-z]+ first)$"
)
_AT_FIVE = re.compile(
    r"(?P<what>(?:the )?(?:first |last )[a-z]+|[a-z]+(?:-[a-z]+)?) (?P<when>on the \d+(?:st|nd|rd|th)|(?:at|by) (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|four|five|six|seven|eight|nine|ten|eleven|midnight|noon|dawn))$"
)
# "Tiles from Portugal", "horses below deck", "sheep underneath", "phone app on every boat".
_THINGS_THERE = re.compile(
    r"(?P<what>[a-z]+(?: [a-z]+)?) (?:in|on|from|at|below|under|behind|inside|outside|aboard|above|beside|beneath) (?!need\b|charge\b|time\b|general\b|scale\b|work\b)[^,]+$"
)
_STUFF_THERE = re.compile(r"([a-z]+) (?:in|on|under|over|at|behind) the [^,]+$")
_AROUND = re.compile(r"[a-z]+ (?:underneath|upstairs|downstairs|outside|inside|aboard|nearby|everywhere)$")
_ON_EVERY = re.compile(r"[a-z]+(?: [a-z]+)? (?:on|in|at) (?:every|each) [a-z]+$")
_PEOPLE_THERE = re.compile(r"(?P<who>[a-z]+) (?:on|at|from|in|behind) (?!need\b|charge\b)[^,]+$")
_THERE = re.compile(r"([a-z]+) (?:in|on|under|behind|at) (?:the|a|every|each) [a-z ]+$")
_AT_SO_MUCH = re.compile(r"(?P<what>(?:the )?[a-z]+(?: [a-z]+)?) (?P<how>at \d[\d.,]*(?:%| [a-z]+)?)$")
_OF_THEM = re.compile(
    rf"(?:each|all|both|one|most|half) (?:with|in|on|from|about|for) |(?:half|most|some|all|{NUMBER}) of them (?:from|in|on|with|under|over|[A-Z][a-z]+$|[a-z]+$)"
)
_THAT_DOES = re.compile(r"[a-z]+ that [a-z]+s(?: [a-z ]+)?$")
_NOW_THERE = re.compile(r"[a-z]+ (?:on|in|at|under|behind) [a-z' ]+ now$")
_FILE = "words_behind.txt"
_CLOCK = re.compile(r" (?:at|by) (?:\d|four|five|six|seven|eight|nine|ten|eleven|noon|midnight|dawn)")
_HELPERS = {"has": "have", "have": "have", "does": "do", "do": "do"}


def with_scene(parts: list[str]) -> str | None:
    """The parts behind a label as what "with" leads in; None where one of them is no such thing."""
    if re.match(
        r"(?:and|last|next|since|then|which|who|whom|where|when|while|but|so|or|not|with|like|as|for|to|is|are|was|were|has|had|can|will|does|after|before|until|till) ",
        parts[0],
    ):
        return None
    found: list[str] = []
    for part in (re.sub(r"^and ", "", part) for part in parts):
        if found and _OF_THEM.match(part):
            found[-1] += f", {part}"  # "3 copies, each with its own name"
        elif scene := _half(part, last=bool(found)):
            found.append(scene)
        else:
            return None
    return " and ".join([", ".join(found[:-1]), found[-1]]) if found[1:] else found[0]


def _half(part: str, *, last: bool) -> str | None:
    """A part, each side of its "and"."""
    if last and (at := _AT_SO_MUCH.match(part)):
        return f"{the_one(at['what'])} {at['how']}"
    if last and (there := _THERE.match(part)) and vocabulary.is_plural(there[1]) and is_thing(there[1]):
        return part
    if whole := _scene(part):
        head, joint, tail = whole.partition(" and ")
        if joint and DETERMINED.match(tail) is None and (second := _scene(tail)):
            return f"{head} and {second}"
        return whole
    return None


def _scene(part: str) -> str | None:
    if re.match(r"(?:how|what|who|why|when|where|whether|which)\b", part):
        return None  # "how many turn up" is asked
    if is_counted(part):
        return counted(part) or _happening(part)
    return none_of(part) or _timed(part) or standing(part) or _happening(part)


def _timed(part: str) -> str | None:
    """What there is when: "meetings every month", "first bus at 4:10", "compressor from 1988", "pilot in Lyon first"."""
    if found := _AT_FIVE.match(part):
        thing = found["what"].split()[-1]
        known = thing == "one" or "-" in thing or (is_thing(thing) and verbs.lean(thing) is not verbs.Lean.VERB)
        return f"{the_one(found['what'])} {found['when']}" if known else None
    if there := _THINGS_THERE.match(part):
        first, what = part.split(" ", 1)[0], there["what"].split()[-1]
        doing = first in vocabulary.PRONOUNS or (first != what and _is_doing(what, part))
        if vocabulary.is_plural(what) and is_thing(what) and not doing and not verbs.is_form(first, "gerund"):
            return part
    if (there := _STUFF_THERE.match(part)) and there[1] in section("stuff", _FILE):
        return part
    if _AROUND.match(part) or _ON_EVERY.match(part):
        several = is_thing(part.split(" ", 1)[0])
        return (with_article(part, False) if _ON_EVERY.match(part) else part) if several else None
    who = _PEOPLE_THERE.match(part)
    if who and (vocabulary.are_people(who["who"]) or who["who"] in section("crowds", _FILE)):
        return part
    if _THAT_DOES.match(part) and is_thing(part.split(" ", maxsplit=1)[0]):
        return with_article(part, False)
    if _NOW_THERE.match(part):
        return part
    found = _EVERY.match(part)
    what = found["what"].split()[-1] if found else ""
    doing = found is not None and not found["when"].startswith("from ") and verbs.lean(what) is verbs.Lean.VERB
    if found is None or doing or (vocabulary.is_common(what) and not is_thing(what)):
        return None
    lasting = found["when"].startswith("from") and " to " in found["when"]
    bare = lasting or what in section("stuff", _FILE)
    return part if bare else f"{with_article(found['what'], False)} {found['when']}"


def _is_doing(word: str, part: str) -> bool:
    """Whether the last word before a place is what somebody does there: "floor shakes at eight", not "resin holds from Wales"."""
    how = verbs.lean(word)
    return how is verbs.Lean.VERB or (how is verbs.Lean.EVEN and _CLOCK.search(part) is not None)


def _happening(part: str) -> str | None:
    """A clause of its own about other things: "every cut is in there", "the licence ends in June"."""
    found = analyse(part)
    if found.shape is not Shape.SENTENCE or not found.verb or " and " in part or "," in part:
        return None
    words, at = list(found.words), found.verb
    subject, verb, rest = words[:at], plain(words[at]), words[at + 1 :]
    if vocabulary.is_adjective(plain(subject[-1])) or plain(subject[0]) in {"his", "her", "a", "most"}:
        return None
    if plain(subject[0]) in vocabulary.PRONOUNS | section("pointing", _FILE):
        return None
    at_a_time = _CLOCK.search(part) is not None
    if vocabulary.is_noun(verb) and rest and plain(rest[0]) in vocabulary.PREPOSITIONS and not at_a_time:
        return None  # "resin holds from the nineties"
    if " ".join(words) != part or not rest or any(word in STOPS for word in map(plain, words)):
        return None
    who = the_one(" ".join(subject))
    first = plain(rest[0])
    if verb in {"is", "are"}:
        if first in {"not", "n't"}:
            return None
        bare = first in vocabulary.PREPOSITIONS or is_adverb(first) or verbs.is_form(first, "gerund", "participle")
        return f"{who} {' '.join(rest)}" if bare or first in section("standing", _FILE) else None
    does = verb in {"has", "have"} or (verb in {"does", "do"} and first in {"it", "them"})
    if verbs.is_auxiliary(verb) and not does:
        return None
    if verb in {"has", "have"} and first == "no":
        return None
    base = _HELPERS.get(verb) or verbs.base_of(verb, "third") or verbs.base_of(verb, "base")
    if (
        base is None
        or base in section("no doing", _FILE)
        or (verbs.is_form(verb, "past") and not verbs.is_form(verb, "third"))
    ):
        return None
    return f"{who} {verbs.gerund(base)} {' '.join(rest)}"
