"""Notes for the tests of drafts: a panel of any size in which every person's facts hold a word that nobody else's hold."""

from __future__ import annotations

from datetime import date

from drafts.notes import Concern, Decision, Highlight, Interview, Me, Notes, Person

TODAY = date(2026, 11, 19)
NAMES = (
    "Anita Desai",
    "Bill Novak",
    "Carmen Ibáñez",
    "Dmitri Volkov",
    "Esther Goldman",
    "Farid Haddad",
    "Gwen Hart",
    "Hugo Blom",
)
MARKERS = ("quetzal", "zeppelin", "kumquat", "theremin", "xylophone", "bagpipe", "gondola", "jackdaw")
ANSWERS = {
    "quetzal": "I read everything there is on the quetzal",
    "zeppelin": "I have flown in a zeppelin twice",
    "kumquat": "I grew kumquat trees at home",
    "theremin": "I took theremin lessons last winter",
    "xylophone": "I would practice the xylophone every day",
    "bagpipe": "I asked a bagpipe maker to teach me",
    "gondola": "I rowed a gondola as a student",
    "jackdaw": "I kept a tame jackdaw for years",
}
HIGHLIGHTS = (
    "I catalogued nine thousand glass negatives",
    "I halved the waiting list for school visits",
    "I moved a whole depot without a single breakage",
    "I trained thirty volunteers in handling textiles",
    "I wrote the lending agreement that five partners signed",
    "I balanced every budget since 2019",
    "I rebuilt the climate control of two galleries",
    "I speak Portuguese with donors from Lisbon",
    "I digitized the oral history recordings",
    "I found a missing etching in a mislabeled drawer",
    "I supervised the night guards during renovation",
    "I designed the barcode scheme for crates",
)


def person(name: str, marker: str) -> Person:
    """Somebody whose every fact names the marker."""
    return Person(
        name=name,
        title="Supervisor",
        part="interviewer",
        talked_about=(f"the {marker} workshop", f"insuring one {marker}"),
        learned=(f"the {marker} crew keeps its own calendar", f"nobody repairs a {marker} without a witness"),
        concerns=(Concern(f"my short time with the {marker}", ANSWERS[marker]),),
        closing=f"would show me the {marker} next time",
    )


def panel(size: int = 6, *, highlights: int | None = None) -> Notes:
    """``size`` people and, unless said otherwise, twice as many highlights, each with a word of its own."""
    count = size * 2 if highlights is None else highlights
    return Notes(
        me=Me("Chidinma Eze", email="chidinma@example.com", phone="+1 617 555 0100"),
        company="Harborview Museum",
        role="Collections Manager",
        applied=date(2026, 11, 2),
        interview=Interview(date(2026, 11, 18), "13:00", "on-site", "two hours"),
        decision=Decision(by=date(2026, 12, 4)),
        people=tuple(person(name, marker) for name, marker in zip(NAMES[:size], MARKERS[:size], strict=True)),
        highlights=tuple(Highlight(text) for text in HIGHLIGHTS[:count]),
        needs=("someone who can train volunteers", "a register that auditors trust"),
        news=("Harborview Museum opened a new wing last month",),
    )
