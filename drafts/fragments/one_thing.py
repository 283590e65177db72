"""One thing of several that nobody's English leaves bare, given its article: "ran food bank", "leak in roof", "use belt"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.countability import several
from drafts.fragments.fixed_phrases import stands_bare
from drafts.fragments.joining import article
from drafts.fragments.thing_article import takes_a
from drafts.fragments.thing_verbs import acts
from drafts.fragments.thing_words import DOERS, FILE, HELPING, PLACING, describes, is_last, is_somebody, is_thing
from drafts.fragments.wordlists import section

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*(?:-[a-z]+)?|[^\w\s]")
_BARE = section("bare behind a preposition")
_PARTICLES = frozenset({"up", "out", "down"})
# "Made director", "done charge nurse": what one became or was takes none.
_NAMING = frozenset({"made", "do", "does", "did", "done", "doing"})
_WHO_CALLS = frozenset({"i", "we", "they", "you", "he", "she", "and"})
_SERVING = frozenset({"with", "for", "about"})
_GOT_ALONG_WITH = frozenset(
    {"car", "bus", "truck", "lorry", "bike", "boat", "plane", "train", "phone", "telephone", "radio", "schedule", "list", "code"}
)  # fmt: skip
# What is done to a thing, and no stuff: "the repair of roof", "a plan for evacuation of school".
_DONE_TO = frozenset({"repair", "control", "check", "design", "purchase", "sale", "delivery", "washing", "evacuation", "renovation", "inspection", "installation", "captain", "move", "restoration"})  # fmt: skip
_LESSONS = frozenset(
    {"class", "lesson", "course", "group", "workshop", "seminar", "team", "school", "club", "choir", "band"}
)
_OF_MINE = frozenset({"present", "current", "previous", "former"})
_HOUSES = section("houses", FILE)
_OBJECTS = section("things done to", FILE)


def with_one_article(text: str, *, own: bool = False) -> str:
    """``text`` with the article of each thing that lacks it; ``own``: the candidate tells of what they did."""
    spans = list(_WORD.finditer(text))
    said = [span[0] for span in spans]
    plain = [verbs.plain(word) for word in said]
    for at in range(len(spans) - 1, 0, -1):
        start = _bare_from(said, plain, at, own=own)
        if start is None or not _in_one_piece(text, spans, start - 1, at):
            continue
        if plain[start - 1] in {"outside", "inside"} and plain[start - 2 : start - 1] in (["an"], ["the"], ["any"]):
            continue  # "an outside firm"
        if _is_habit(plain, start, at):
            text = f"{text[: spans[at].start()]}{several(plain[at])}{text[spans[at].end() :]}"
            continue
        phrase = text[spans[start].start() :]
        given = article(phrase) if takes_a(plain, start, at, own=own) else "the"
        if own and plain[start - 1] in PLACING and plain[start] in _OF_MINE and plain[at] in _HOUSES:
            given = "my"  # "at present company"
        text = f"{text[: spans[start].start()]}{given} {phrase}"
    return text


def _in_one_piece(text: str, spans: Sequence[re.Match[str]], start: int, at: int) -> bool:
    """Whether nothing but spaces stands between the words from ``start`` to ``at``."""
    return all(text[spans[i].end() : spans[i + 1].start()] == " " for i in range(start, at))


def _is_habit(plain: Sequence[str], start: int, at: int) -> bool:
    """Whether the thing is one of many for certain: "read document every day", "guided tourist for 8 years"."""
    lead = plain[start - 1]
    if lead in PLACING or lead == "like":
        return False
    for_years = "for" in plain[at + 1 :] and plain[-1] == "years" and vocabulary.is_one_person(plain[at])
    sold = lead in section("by the many", FILE) and start > 1 and plain[start - 2] in {"they", "we", "you"}
    every = plain[at + 1 : at + 2] == ["every"] and lead not in {"have", "has", "had"}
    return every or for_years or sold


def _bare_from(said: Sequence[str], plain: Sequence[str], at: int, *, own: bool) -> int | None:
    """Where the phrase of the thing at ``at`` begins, if that is a thing that lacks its article; else None."""
    word = plain[at]
    houses = word in section("houses one is of", FILE) and plain[at - 1] in {"with", "about", "of"}
    known = is_thing(word) or word in _OBJECTS or houses
    if not (known and said[at].islower() and is_last(plain, at)):
        return None
    start = at
    while start > 0 and describes(said, plain, start - 1):
        start -= 1
    if not start or stands_bare(plain, start, at):
        return None
    return start if _lacks_it(plain, start, at, own=own) else None


def _lacks_it(plain: Sequence[str], start: int, at: int, *, own: bool) -> bool:
    """Whether the word before ``start`` wants an article behind it."""
    lead, word, before = plain[start - 1], plain[at], plain[start - 2] if start > 1 else ""
    if _is_named_bare(plain, start, at):
        return False
    if lead == "of":
        return before == "out" or (bool(before) and _is_of_it(before, word, alone=start == at))
    if lead == "like":
        return verbs.readings(before) != () and before not in DOERS | HELPING
    if lead in {"is", "was"} and before == "there":
        return True
    if lead in _PARTICLES and verbs.is_form(before, "past", "base") and acts(plain, start - 2, own=own):
        return True  # "set up test log"
    if lead in PLACING and word not in _OBJECTS:
        return _lacks_behind(plain, start, at)
    played = word in section("played", FILE) and verbs.base_of(lead, "base", "past", "gerund") in {
        "play",
        "learn",
        "teach",
        "study",
    }
    taken = word in section("taken bare") and start == at and not (word == "course" and _is_done_with(lead))
    named = lead in section("called", FILE) or (lead in _NAMING and is_somebody(word))
    named = named and not (lead == "called" and before in _WHO_CALLS | {""})  # "I called technician"
    return not (played or taken or named) and acts(plain, start - 1, own=own)


def _is_done_with(lead: str) -> bool:
    """Whether one does that with a course of lessons, and not with one's way: "finished course", and no "changed course"."""
    return verbs.base_of(lead, "base", "past", "gerund") in {
        "finish",
        "start",
        "complete",
        "attend",
        "pass",
        "do",
        "begin",
    }


def _is_named_bare(plain: Sequence[str], start: int, at: int) -> bool:
    """Whether it is a title, what is taught, or stands first: "won employee of the month", "teach cake decoration", "put customer first"."""
    lead, word, behind = plain[start - 1], plain[at], list(plain[at + 1 : at + 4])
    base = verbs.base_of(lead, "base", "past", "third", "gerund")
    if (
        is_somebody(word)
        and behind[:2] == ["of", "the"]
        and behind[2:] in (["month"], ["year"], ["week"], ["match"], ["day"])
    ):
        return True
    if base == "teach" and start < at and word not in _LESSONS and not is_somebody(word):
        return True
    if plain[start - 2] == "and" and start > 3 and plain[start - 4] in {"a", "an", "the"}:
        return True  # "a learn and earn scheme"
    fixed = lead == "fixed" and plain[start] in {"term", "price", "rate", "penalty"} and start < at
    return fixed or (base == "put" and behind[:1] == ["first"]) or (lead == "of" and word == "brick")


def _is_of_it(whole: str, word: str, *, alone: bool) -> bool:
    """Whether what stands before "of" is part of a thing or somebody's: "the kitchen of ferry", "care of old man"."""
    bare = section("of these bare", FILE)
    if is_somebody(word) and alone:
        return vocabulary.is_noun(whole) and whole not in bare | section("kinds", FILE)
    # "The cleaning of machine", "the maintenance of lift": what is done to the one there.
    done = vocabulary.is_mass(whole) and whole.endswith(("ing", "ion", "ance", "ment", "age")) and is_thing(word)
    return (
        done
        or whole in _DONE_TO
        or whole in section("part of something", FILE)
        or (is_thing(whole) and whole not in bare)
    )


def _lacks_behind(plain: Sequence[str], start: int, at: int) -> bool:
    """Whether a thing behind a preposition cannot stand bare: "in fish market", and not "on site", "from farm to table"."""
    lead, word, alone = plain[start - 1], plain[at], start == at
    if is_somebody(word) and (alone or lead not in {"with", "by", "for"}):
        return False  # a person is seen to by the article of people
    if not alone:
        return True
    paired = lead in {"from", "between"} and "to" in plain[at + 1 : at + 3]
    # "Cooperation with school", "for hospital": not the lessons, the house.
    house = lead in {"with", "about"} and word in section("houses one is of", FILE)
    house = house or (lead in _SERVING | {"without"} and word in _GOT_ALONG_WITH)  # "without car", "enough for phone"
    return not (paired or lead == "to" or (word in _BARE and not house))
