"""Which facts each kind of message may use: what the thank-you says, the check-in does not repeat, and the letter keeps off both."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import takewhile

from drafts.allocate import Share, kin, same_thing
from drafts.composing.facts import Drawn, Facts, Gatherer, Texts, When
from drafts.composing.own_words import by_post, put_own_words
from drafts.composing.promised import forward, said_plainly
from drafts.composing.told_first import talks
from drafts.fragments.bearing import PRACTICE, bearing, dull, grave, heavy
from drafts.fragments.behind_labels import label_of
from drafts.fragments.capitals import names_with_capitals
from drafts.fragments.roughness import bare, rough, roughness
from drafts.fragments.short_forms import written_out
from drafts.kinds import Kind
from drafts.notes import Notes, Person
from drafts.phrasing import Role
from drafts.variables import LISTED


def gather(
    notes: Notes, kind: Kind, person: Person | None, share: Share, when: When, *, drawn: Drawn | None = None
) -> Facts:
    """The facts that this message to this person may use, by kind: what the thank-you says, the check-in does not repeat.

    ``drawn`` is what is known of the other messages from the same notes; what this one finds out is added.
    """
    gatherer = Gatherer(notes, person, share, later=when.later, drawn=drawn)
    gatherer.plain(
        when.due if kind in _READ_LATER else when.today, slow=kind is not Kind.THANK_YOU, british=when.british
    )
    _KINDS[kind](gatherer)
    return gatherer.facts


def _thank_you(to: Gatherer) -> None:
    share = to.share
    to.fragment("talk", _kin_first(to, talks(to)), Role.TALKED, TALK)
    to.fragment(
        "learned", _kin_first(to, _telling(to, to.person_texts("learned", share.learned))), Role.LEARNED, LEARNED
    )
    _without_bare_talk(to)
    to.fragment("highlight", to.highlights(share.highlights), Role.HIGHLIGHT, HIGHLIGHT)
    to.relate()
    if "learned" not in to.facts.values:
        rest = _without(talks(to), to.facts.keys.values())
        to.fragment("talk2", rest, Role.TALKED, TALK)
    _need(to)
    _concern(to, 0)
    _said(to)
    _colleague(to)
    if not by_post(to.notes):
        put_own_words(to.facts, to.person)


def _kin_first(to: Gatherer, told: Texts) -> Texts:
    """What shares a word with the first thing that I bring leads: a letter is of a piece where the two meet."""
    mine = to.notes.highlights[to.share.highlights[0]].text if to.share.highlights else ""
    return sorted(told, key=lambda pair: not kin(mine, pair[0], beside=to.notes.role))


def _telling(to: Gatherer, learned: Texts) -> Texts:
    """What was learned, without mere numbers and times where there is a talk to speak of; not so what I can answer with a deed."""
    mine = [text for text, _ in to.highlights(to.share.highlights)]
    return [
        pair
        for pair in learned
        if not ("talk" in to.facts.values and dull(pair[0]) and not any(kin(one, pair[0]) for one in mine))
    ]


def _without_bare_talk(to: Gatherer) -> None:
    """A subject named in a word or two says nothing of the talk: what was learned does."""
    topic = to.facts.values.get("talk", {}).get("topic")
    if "learned" in to.facts.values and topic and bare(topic):
        to.facts.drop("talk")


def _need(to: Gatherer) -> None:
    """What the employer seeks in a person, or wants done: who is thanked may hear that I would like to be that person, do that."""
    before = list(to.facts.left_out)
    needs = _needs_of_nobody_else(to, kin)
    if not to.fragment("need", needs, Role.NEED, ("one", "to_do")):
        to.facts.left_out[:] = before  # the letter and the check-in may say it all the same
    _meet(to)


def _needs_of_nobody_else(to: Gatherer, told: Callable[[str, str], bool]) -> Texts:
    """The needs that nobody else spoke of before, as ``told`` has it: theirs to hear about are those, and people compare letters."""
    theirs = [text for one in _before(to) for text in (*one.talked_about, *one.learned)]
    return [pair for pair in to.common("needs", to.share.needs) if not any(told(pair[0], text) for text in theirs)]


def _meet(to: Gatherer) -> None:
    """Say whether the highlight is about the need."""
    if kin(to.facts.raw.get("need", ""), to.facts.raw.get("highlight", ""), beside=to.notes.role):
        to.facts.values["meets"] = ""


def _note(to: Gatherer) -> None:
    share, later = to.share, _keys(to, _check_in)
    to.fragment(
        "talk", _for_a_card(to.person_texts("talked_about", share.talk), later, share.shared), Role.TALKED, TALK
    )
    learned = _telling(to, _for_a_card(to.person_texts("learned", share.learned), later, share.shared))
    to.fragment("learned", learned, Role.LEARNED, LEARNED)
    _without_bare_talk(to)
    if not {"talk", "learned"} & to.facts.values.keys():
        to.fragment("highlight", to.highlights(share.highlights), Role.HIGHLIGHT, HIGHLIGHT)
    _colleague(to)
    if by_post(to.notes):
        put_own_words(to.facts, to.person)


def _colleague(to: Gatherer) -> None:
    """Somebody else whom I spoke with that day: the nearest before this reader in the notes, so that whoever is added at their end
    changes nobody else's letter.
    """
    met = [person for person in _before(to) if person.talked_about or person.learned or person.concerns]
    if to.person and not to.person.met and to.notes.interview.date and (there := [one for one in met if not one.met]):
        to.facts.put("colleague", there[-1].name, "people")


def _before(to: Gatherer) -> list[Person]:
    """The people who stand before this reader in the notes."""
    reader = to.person
    return list(takewhile(lambda person: person.name != reader.name, to.notes.people)) if reader else []


def _check_in(to: Gatherer) -> None:
    """One aspect that the thank-you left out, and the news."""
    share, said = to.share, _keys(to, _thank_you)
    highlights = _without(to.highlights(share.highlights), said)
    learned = _without(to.person_texts("learned", share.learned), said)
    talk = _without(talks(to), said)
    # What somebody else heard too is no aspect of one's own.
    learned, talk = ([pair for pair in texts if pair[0] not in share.shared] for texts in (learned, talk))
    talk = [pair for pair in talk if not (heavy(pair[0]) or bare(pair[0]))]  # nobody is reminded of trouble weeks later
    _ = (
        to.fragment("highlight", highlights, Role.HIGHLIGHT, HIGHLIGHT)
        or to.fragment("talk", talk, Role.TALKED, TALK)
        or to.fragment("learned", [pair for pair in learned if not dull(pair[0])], Role.LEARNED, LEARNED)
        # The first need is the letter's, as long as there is another.
        or to.fragment("need", to.common("needs", reversed(share.needs)), Role.NEED, NEED)
    )
    to.fragment("news", to.common("news", share.news), Role.NEWS, ("clause", "sentence"))


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
    _colleague(to)


def _passing(text: str) -> bool:
    return not (grave(text) or dull(text) or bare(text) or "," in text) and len(text.split()) <= _LIGHT


def _their_way(text: str) -> bool:
    return _passing(text) and roughness(text) == 0 and bearing(_SOMEBODY.sub("you", text.strip())) == PRACTICE


def _application(to: Gatherer) -> None:
    to.fragment("highlight", to.highlights(to.share.highlights), Role.HIGHLIGHT, HIGHLIGHT)
    to.fragment("need", to.common("needs", to.share.needs), Role.NEED, NEED)
    to.fragment("news", to.common("news", to.share.news), Role.NEWS, ("clause", "sentence"))


def _letter(to: Gatherer) -> None:
    """What neither the check-in brings nor, where there is enough, the thank-you said."""
    share, later, said = to.share, _keys(to, _check_in), _keys(to, _thank_you)
    highlights = _fresh_first(_without(to.highlights(share.highlights), later), said)
    needs = _fresh_first(_without(_needs_of_nobody_else(to, same_thing), later), said)
    highlights, needs = _meeting_first(highlights, needs)
    for name in ("highlight", "highlight2", "highlight3"):
        to.fragment(name, _without(highlights, to.facts.keys.values()), Role.HIGHLIGHT, HIGHLIGHT)
    for name in ("need", "need2"):
        to.fragment(name, _without(needs, to.facts.keys.values()), Role.NEED, NEED)
    _meet(to)
    talk = _fresh_first(_without(talks(to), later), said, share.shared)
    to.fragment("talk", talk, Role.TALKED, TALK)
    learned = _fresh_first(_without(to.person_texts("learned", share.learned), later), said, share.shared)
    to.fragment("learned", learned, Role.LEARNED, LEARNED)
    # The email took up the first question: the letter takes the next one, or none where it has other things to say.
    _concern(to, 1 if len(share.highlights) > 1 or share.needs else 0)


def _meeting_first(highlights: Texts, needs: Texts) -> tuple[Texts, Texts]:
    """A highlight and a need that are about the same thing lead, so that the letter can set one against the other."""
    pair = next(((mine, theirs) for theirs in needs for mine in highlights if kin(mine[0], theirs[0])), None)
    if pair is None:
        return highlights, needs
    first, need = pair
    return [first, *(one for one in highlights if one != first)], [need, *(one for one in needs if one != need)]


def _call_sheet(to: Gatherer) -> None:
    _letter(to)
    _concern(to, 0)
    if to.person:
        to.facts.put("reader_name", to.person.name, f"people[{to.person.name}].name")
        to.facts.put("reader_title", to.person.title, f"people[{to.person.name}].title")
    else:
        to.facts.put("reader_name", "Hiring team", "people")
    to.facts.put("follow_up", _legible(to.notes.decision.follow_up, to.names), "decision.follow_up")
    to.fragment("news", to.common("news", to.share.news), Role.NEWS, ("clause", "sentence"))
    _said(to)


@lru_cache(maxsize=256)
def _legible(typed: str, names: frozenset[str]) -> str:
    """What was typed, its short forms written out and days and people with their capital; as it is where that would lose a part of it."""
    lost: list[str] = []
    said = written_out(names_with_capitals(typed, names), lost)
    return typed if lost else said


def _voicemail(to: Gatherer) -> None:
    """A voicemail has room for nothing but names and dates."""


def _concern(to: Gatherer, start: int) -> None:
    """The first question from ``start`` on that has an answer and fits a sentence."""
    if to.person is None:
        return
    for index, concern in enumerate(to.person.concerns[start:], start):
        if not concern.answer:
            continue
        key = f"people[{to.person.name}].concerns[{index}]"
        question = to.fragment("question", [(concern.question, f"{key}.question")], Role.QUESTION, ("topic", "asked"))
        answer = to.fragment(
            "answer",
            [(concern.answer, f"{key}.answer")],
            Role.ANSWER,
            ("first", "sentence"),
            question=concern.question,
        )
        if question and answer:
            _answered_plainly(to, concern.answer)
            return
        for name in ("question", "answer"):
            to.facts.drop(name)


_JUST_YES = re.compile(r"I (?:would|can|could|do|did|have|am|will)")


def _answered_plainly(to: Gatherer, raw: str) -> None:
    """A "yes" that the answer began with comes back behind a question that is one of yes or no; an opinion is called one."""
    answer, asked = to.facts.values["answer"], to.facts.values["question"].get("asked", "")
    agreed = re.match(r"(yes|no)\b(?! longer)", raw, re.IGNORECASE)
    if asked.startswith("whether I ") and _JUST_YES.fullmatch(answer.get("first", "")):
        answer |= {"first": asked.removeprefix("whether "), "sentence": f"{asked.removeprefix('whether ')}."}
    for form in ("first", "sentence"):
        text = answer.get(form)
        if text and agreed and asked.startswith("whether ") and not text.lower().startswith(agreed[1].lower()):
            said = text if text.startswith("I ") or text.startswith(("I'", "I’")) else text[0].lower() + text[1:]
            lead = agreed[1].capitalize() if form == "sentence" else agreed[1].lower()
            answer[form] = f"{lead}, {'but ' if re.match(r'(?i)(?:yes|no),? but ', raw) else ''}{said}"
    opinion = answer.get("sentence", "")
    if re.match(r"(?!I\b|We\b|You\b|If\b|When\b)[A-Z][^,]*? should\b", opinion) and answer.get("clause"):
        answer["sentence"] = f"I think that {answer['clause']}."
        answer["first"] = f"I think that {answer['clause']}"


def _said(to: Gatherer) -> None:
    # Only what is to come can be taken up in a letter: "would write next week", and not "walked me to the gate".
    empty = to.person and re.search(r"\b(?:see|think about it|be in touch|know more)[.!\"”]*$", to.person.closing)
    if to.person and not empty and re.search(r"\b(?:would|will)\b|['’](?:ll|d)\b", to.person.closing):
        to.fragment("said", [(to.person.closing, f"people[{to.person.name}].closing")], Role.TALKED, ("clause",))
        if said := to.facts.values.get("said"):
            said = {slot: said_plainly(_in_full(value)) for slot, value in said.items()}
            if coming := forward(said.get("clause", "")):
                said["forward"] = coming
            to.facts.values["said"] = said
    if to.notes.decision.next_steps:
        to.fragment("next_steps", [(to.notes.decision.next_steps, "decision.next_steps")], Role.NEXT_STEPS, ("topic",))


def _keys(to: Gatherer, kind: Callable[[Gatherer], None]) -> frozenset[str]:
    """The keys that another kind of message to the same reader draws on."""
    asked = (kind.__name__, to.person.name if to.person else "", to.later)
    if asked not in to.drawn:
        other = Gatherer(to.notes, to.person, to.share, later=to.later, drawn=to.drawn)
        kind(other)
        to.drawn[asked] = frozenset(other.facts.keys.values())
    return to.drawn[asked]


def _without(texts: Texts, keys: Collection[str]) -> Texts:
    return [pair for pair in texts if pair[1] not in keys]


def _fresh_first(texts: Texts, said: Collection[str], shared: Collection[str] = ()) -> Texts:
    return sorted(texts, key=lambda pair: (pair[0] in shared, pair[1] in said))


def _in_full(text: str) -> str:
    """ "You'll" and "you'd" in full: what somebody promised is repeated in a measured tone."""
    return re.sub(r"(?i)\b(you)['’]d\b", r"\1 would", re.sub(r"(?i)\b(you)['’]ll\b", r"\1 will", text))


_CARD = range(4, 17)
"""Words of a jot that says something and leaves room on a card."""


def _for_a_card(texts: Texts, later: Collection[str], shared: Collection[str]) -> Texts:
    """What fits a card and is no bare name leads, what reads best before the rest; what is long comes last, the shortest first."""

    def turn(text: str) -> tuple[bool, bool, int, int]:
        count = len(text.split())
        fits = count in _CARD
        return text in shared, not fits, rough(text) if fits else 0, 0 if fits else count

    return sorted(_without(texts, later), key=lambda pair: turn(pair[0]))


_READ_LATER = frozenset({Kind.CHECK_IN, Kind.VOICEMAIL, Kind.CALL_SHEET, Kind.LETTER})
"""What goes out long after the talk: its "on Tuesday" would be another Tuesday."""

_SOMEBODY = re.compile(r"^(?:she|he|they|we)\b", re.IGNORECASE)
_LIGHT = 12
"""Words: what is longer is no passing remark."""

TALK = ("topic", "clause")
LEARNED = ("clause", "topic")
NEED = ("topic", "to_do")
HIGHLIGHT = ("first", "clause", "have", "doing", "topic", LISTED)

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
