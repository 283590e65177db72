"""Which facts each kind of message may use: what the thank-you says, the check-in does not repeat, and the letter keeps off both."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache

from drafts.allocate import Share, kin, same_thing
from drafts.composing.concerns import put_concern
from drafts.composing.facts import Drawn, Facts, Gatherer, When
from drafts.composing.forms import HIGHLIGHT, LEARNED, NEED, TALK
from drafts.composing.kindness import put_kindness
from drafts.composing.leading import (
    for_a_card,
    fresh_first,
    kin_first,
    leaves_room_on_a_card,
    meeting_first,
    without,
    without_mere_numbers,
)
from drafts.composing.memorable import cryptic
from drafts.composing.others import needs_of_nobody_else, put_colleague
from drafts.composing.own_words import NAME, by_post, put_own_words
from drafts.composing.promised import put_promised
from drafts.composing.told_first import talks
from drafts.fragments.bearing import PRACTICE, bearing, dull, grave, heavy
from drafts.fragments.behind_labels import label_of
from drafts.fragments.capitals import names_with_capitals
from drafts.fragments.roughness import bare, roughness
from drafts.fragments.short_forms import written_out
from drafts.kinds import Kind
from drafts.notes import Notes, Person
from drafts.phrasing import Role

_READ_LATER = frozenset({Kind.CHECK_IN, Kind.VOICEMAIL, Kind.CALL_SHEET, Kind.LETTER})
"""What goes out long after the talk: its "on Tuesday" would be another Tuesday."""

_SOMEBODY = re.compile(r"^(?:she|he|they|we)\b", re.IGNORECASE)

_LIGHT = 12
"""Words: what is longer is no passing remark."""


def gather(
    notes: Notes, kind: Kind, person: Person | None, share: Share, when: When, *, drawn: Drawn | None = None
) -> Facts:
    """The facts that this message to this person may use, by kind: what the thank-you says, the check-in does not repeat.

    ``drawn`` is what is known of the other messages from the same notes; what this one finds out is added.
    """
    gatherer = Gatherer(notes, person, share, later=when.later, drawn=drawn)
    gatherer.plain(when.due if kind in _READ_LATER else when.today, kind, british=when.british)
    _KINDS[kind](gatherer)
    return gatherer.facts


def _keys(to: Gatherer, kind: Callable[[Gatherer], None]) -> frozenset[str]:
    """The keys that another kind of message to the same reader draws on."""
    asked = (kind.__name__, to.person.name if to.person else "", to.later)
    if asked not in to.drawn:
        other = Gatherer(to.notes, to.person, to.share, later=to.later, drawn=to.drawn)
        kind(other)
        to.drawn[asked] = frozenset(other.facts.keys.values())
    return to.drawn[asked]


def _thank_you(to: Gatherer) -> None:
    share = to.share
    to.fragment("talk", kin_first(to, talks(to)), Role.TALKED, TALK)
    to.fragment(
        "learned",
        kin_first(to, without_mere_numbers(to, to.person_texts("learned", share.learned))),
        Role.LEARNED,
        LEARNED,
    )
    _without_bare_talk(to)
    to.fragment("highlight", to.highlights(share.highlights), Role.HIGHLIGHT, HIGHLIGHT)
    to.relate()
    if "learned" not in to.facts.values:
        rest = without(talks(to), to.facts.keys.values())
        to.fragment("talk2", rest, Role.TALKED, TALK)
    _need(to)
    put_concern(to, 0)
    put_promised(to)
    put_kindness(to)
    put_colleague(to)
    if not by_post(to.notes):
        put_own_words(to.facts, to.person)
        if NAME in to.facts.values:  # what one says oneself stands between what was learned and what I bring
            to.facts.drop("echoes")


def _without_bare_talk(to: Gatherer) -> None:
    """A subject named in a word or two says nothing of the talk: what was learned does."""
    topic = to.facts.values.get("talk", {}).get("topic")
    if "learned" in to.facts.values and topic and bare(topic):
        to.facts.drop("talk")


def _need(to: Gatherer) -> None:
    """What the employer seeks in a person, or wants done: who is thanked may hear that I would like to be that person, do that."""
    before = list(to.facts.left_out)
    needs = needs_of_nobody_else(to, kin)
    if not to.fragment("need", needs, Role.NEED, ("one", "to_do")):
        to.facts.left_out[:] = before  # the letter and the check-in may say it all the same
    _meet(to)


def _meet(to: Gatherer) -> None:
    """Say whether the highlight is about the need."""
    if kin(to.facts.raw.get("need", ""), to.facts.raw.get("highlight", ""), beside=to.notes.role):
        to.facts.values["meets"] = ""


def _what_answers(to: Gatherer, later: Collection[str]) -> None:
    """What I bring has a place on a card where it answers what was learned, goes on from the talk, or nothing else is told: else it is a
    line of a CV dropped in. What the check-in brings stays its news.
    """
    told = [to.facts.raw[name] for name in ("learned", "talk") if name in to.facts.values]
    mine = to.highlights(to.share.highlights)
    if told:
        fresh = without(mine, later)
        near = ([pair for pair in fresh if kin(pair[0], one, beside=to.notes.role)] for one in told)
        mine = next(filter(None, near), [])
    to.fragment("highlight", mine, Role.HIGHLIGHT, HIGHLIGHT)
    to.relate()


def _check_in(to: Gatherer) -> None:
    """One aspect that the thank-you left out, and the news."""
    share, said = to.share, _keys(to, _thank_you)
    highlights = without(to.highlights(share.highlights), said)
    learned = without(to.person_texts("learned", share.learned), said)
    talk = without(talks(to), said)
    # What somebody else heard too is no aspect of one's own.
    learned, talk = ([pair for pair in texts if pair[0] not in share.shared] for texts in (learned, talk))
    talk = [pair for pair in talk if not (heavy(pair[0]) or bare(pair[0]))]  # nobody is reminded of trouble weeks later
    _ = (
        to.fragment("highlight", highlights, Role.HIGHLIGHT, HIGHLIGHT)
        or any(_remembered(to, pair, bare) for pair in talk)
        or to.fragment("learned", [pair for pair in learned if not dull(pair[0])], Role.LEARNED, LEARNED)
        # The first need is the letter's, as long as there is another.
        or to.fragment("need", without(to.common("needs", reversed(share.needs)), said), Role.NEED, NEED)
    )
    to.fragment("news", to.common("news", share.news), Role.NEWS, ("clause", "sentence"))


def _remembered(to: Gatherer, topic: tuple[str, str], says_nothing: Callable[[str], bool]) -> bool:
    """Put in a topic, unless what is left of it in the letter says nothing: "his Jeep, 1968, still runs" is but "your Jeep"."""
    if not to.fragment("talk", [topic], Role.TALKED, TALK):
        return False
    if says_nothing(to.facts.values["talk"].get("topic") or topic[0]):
        to.facts.drop("talk")
        return False
    return True


def _is_trifle(topic: str) -> bool:
    """Whether a topic only names a thing of theirs."""
    return bare(topic) and topic.startswith("your ")


def _note(to: Gatherer) -> None:
    share, later = to.share, _keys(to, _check_in)
    to.fragment("talk", for_a_card(talks(to), later, share.shared), Role.TALKED, TALK)
    learned = without_mere_numbers(to, for_a_card(to.person_texts("learned", share.learned), later, share.shared))
    if "talk" in to.facts.values:
        learned = [pair for pair in learned if leaves_room_on_a_card(pair[0])]
    to.fragment("learned", learned, Role.LEARNED, LEARNED)
    _without_bare_talk(to)
    _what_answers(to, later)
    put_concern(to, 1)
    if not {"talk", "learned", "question"} & to.facts.values.keys():
        put_concern(to, 0)  # better the email's answer once more than a card that could go to anyone
    put_colleague(to)
    put_kindness(to)
    if by_post(to.notes):
        put_own_words(to.facts, to.person)


def _letter(to: Gatherer) -> None:
    """What neither the check-in brings nor, where there is enough, the thank-you said."""
    share, later, said = to.share, _keys(to, _check_in), _keys(to, _thank_you)
    highlights = fresh_first(without(to.highlights(share.highlights), later), said)
    needs = fresh_first(without(needs_of_nobody_else(to, same_thing), later), said)
    highlights, needs = meeting_first(highlights, needs)
    for name in ("highlight", "highlight2", "highlight3"):
        to.fragment(name, without(highlights, to.facts.keys.values()), Role.HIGHLIGHT, HIGHLIGHT)
    for name in ("need", "need2"):
        to.fragment(name, without(needs, to.facts.keys.values()), Role.NEED, NEED)
    _meet(to)
    talk = fresh_first(without(talks(to), later), said, share.shared)
    _ = any(_remembered(to, pair, _is_trifle) for pair in talk)
    learned = fresh_first(without(to.person_texts("learned", share.learned), later), said, share.shared)
    to.fragment("learned", learned, Role.LEARNED, LEARNED)
    # The email took up the first question: the letter takes the next one, or none where it has other things to say.
    put_concern(to, 1 if len(share.highlights) > 1 or share.needs else 0)


def _call_sheet(to: Gatherer) -> None:
    _letter(to)
    put_concern(to, 0)
    if to.person:
        to.facts.put("reader_name", to.person.name, f"people[{to.person.name}].name")
        to.facts.put("reader_title", to.person.title, f"people[{to.person.name}].title")
    else:
        to.facts.put("reader_name", "Hiring team", "people")
    to.facts.put("follow_up", _legible(to.notes.decision.follow_up, to.names), "decision.follow_up")
    to.fragment("news", to.common("news", to.share.news), Role.NEWS, ("clause", "sentence"))
    put_promised(to)


@lru_cache(maxsize=256)
def _legible(typed: str, names: frozenset[str]) -> str:
    """What was typed, its short forms written out and days and people with their capital; as it is where that would lose a part of it."""
    lost: list[str] = []
    said = written_out(names_with_capitals(typed, names), lost)
    return typed if lost else said


def _voicemail(to: Gatherer) -> None:
    """A voicemail has room for nothing but names and dates."""


def _rejection(to: Gatherer) -> None:
    """A good memory in few words: trouble at their work is no longer mine to speak of."""
    for pair in to.person_texts("talked_about", to.share.talk):
        if grave(pair[0]) or not to.fragment("talk", [pair], Role.TALKED, ("topic",)):
            continue
        # As it would stand in the letter: "the radio code for a late check-out", whatever was jotted behind it.
        talk = to.facts.values["talk"]
        talk["topic"] = label_of(talk["topic"])
        if _passing(talk["topic"]):
            return
        to.facts.drop("talk")
    learned = to.person_texts("learned", to.share.learned)
    to.fragment("learned", [pair for pair in learned if _their_way(pair[0])], Role.LEARNED, ("clause",))
    put_colleague(to)


def _passing(text: str) -> bool:
    """Whether it is light enough for a remark in passing."""
    return not (grave(text) or dull(text) or bare(text) or cryptic(text) or "," in text) and len(text.split()) <= _LIGHT


def _their_way(text: str) -> bool:
    """Whether it is how they do things, said plainly."""
    return _passing(text) and roughness(text) == 0 and bearing(_SOMEBODY.sub("you", text.strip())) == PRACTICE


def _application(to: Gatherer) -> None:
    to.fragment("highlight", to.highlights(to.share.highlights), Role.HIGHLIGHT, HIGHLIGHT)
    to.fragment("need", to.common("needs", to.share.needs), Role.NEED, NEED)
    to.fragment("news", to.common("news", to.share.news), Role.NEWS, ("clause", "sentence"))


_KINDS = {
    Kind.THANK_YOU: _thank_you,
    Kind.NOTE: _note,
    Kind.CHECK_IN: _check_in,
    Kind.VOICEMAIL: _voicemail,
    Kind.REJECTION: _rejection,
    Kind.APPLICATION: _application,
    Kind.LETTER: _letter,
    Kind.CALL_SHEET: _call_sheet,
}
