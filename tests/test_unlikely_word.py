"""Words taken for others in free context: what the figures of the model find, and the right sentences that they must leave alone."""

from datetime import date

import pytest

from drafts.saved import Section
from linter.document import Document, Facts
from linter.engine import settle
from linter.finding import Finding, Severity
from linter.language.builtin import BuiltinEngine
from linter.language.confusables import confusables, exchanges
from linter.language.ngrams import shipped
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source

SLIPS = """
The cooks were glad of there longer break. | there | their
We spoke about there plans for the barn. | there | their
I think their is room for one more loom. | their | there
He sent greetings form Galway. | form | from
I have a letter form my last employer. | form | from
It is a pleasure to here from the crew again. | here | hear
I could here the mill from the lane. | here | hear
She explained the lease in plane language. | plane | plain
Of coarse the kitchen comes first. | coarse | course
I took a first aid coarse in the spring. | coarse | course
The new farrier is better then the last one. | then | than
The tide is higher then we thought. | then | than
I would rather loose a day than a finger. | loose | lose
The advise of the head gardener was sound. | advise | advice
We would all except your kind offer. | except | accept
Everyone came accept the night porter. | accept | except
The shop was very quite on Monday. | quite | quiet
It rained for the hole week. | hole | whole
The brakes were repaired last weak. | weak | week
She past the test at the first attempt. | past | passed
He walked passed the gate of the depot. | passed | past
I no the river better than the map. | no | know
I did not no that the loft was dry. | no | know
The captain new the harbour well. | new | knew
I was not sure weather to knock. | weather | whether
It was to late to call the office. | to | too
There are to many keys on this ring. | to | too
Thank you for your patients with my questions. | patients | patience
The team won the peace of land by the canal. | peace | piece
I sent the forms too the office. | too | to
Many tanks for the tour of the dairy. | tanks | thanks
I felt a worm glow and a warn welcome. | warn | warm
The workshop is wear I feel at home. | wear | where
I would bye the smaller oven. | bye | by|buy
It was a grate help to the porters. | grate | great
I look foreword to the second round. | foreword | forward
I had fourteen years of shore leave, two be precise. | two | to
We maid a plan for the frost. | maid | made
He rote the manual for the press. | rote | wrote
I was told to weight outside. | weight | wait
""".strip().split("\n")
CLEAN = """
The cooks were there, and their new break suits them.
The form of the letter came from my last employer.
I fill in a form from time to time.
The plane was late, and the plain facts of the case were plain to see.
We sieve the coarse flour in the course of the morning.
I stage a soul band in the sole pub of the village.
The cue light and the cue sheet stood by the queue for returns.
I led the tour past the lead works and passed the pump room.
The tram was full, and the first tram of the day left the quay at six.
I can knot a rope, and I would not fell a sound tree.
The mare has settled, and the new hare ran by the stile.
One storey has a key of its own, and the story is told on each.
The brake pads wear before we break for tea.
My last ward was quiet, and the sister there was quite right.
I once sheared ninety ewes by hand.
Mite counts rose on the site, which was a fine sight in June.
I knead the dough and need no timer.
The reed beds by the pier are read by every birder.
Your crew and yours alone kept the loom running.
The principal spoke on principle, and his counsel sat with the council.
The patients had patience, and the presents were for those in attendance.
Nobody comes off an ACL injury in a month.
I taught the whole class, and I thought of the mill.
The moral of the story raised the morale of the ward.
I weigh the flowers and the flour on the way to the fair, and pay the fare.
The pot on your sill is a fern, and the tea hut takes coins.
Please lay the boards, board by board; nobody was bored.
It was as long at each picture as the guide had said.
The desert shoot ended with dessert.
The stationary press prints stationery.
We were where we wanted to be, and we're glad.
It's the guild that keeps its own books.
You're welcome to bring your own knives.
Who's on the door, and whose key is it?
Write to the wheelwright right away.
To whom it may concern: too many cooks, two ovens, and a lot to do.
I'd rather lose a day than drive with a loose wheel.
The threw stick was caught, and the dog ran through the gate.
I ask for advice, and I advise in turn.
Everyone except the porter can accept the parcel.
I read that the library won the Tolvaj medal in May.
You weigh every pour, with a clock beside the ladle.
""".strip().split("\n")


def whole(text: str, facts: Facts | None = None) -> Document:
    return Document(text, section=Section({}, 0, 0, len(text)), facts=facts or Facts())


def exchanged(text: str, facts: Facts | None = None) -> list[tuple[str, str]]:
    return [(found.wrong, found.right) for found in exchanges(whole(text, facts))]


def test_most_slips_are_found_and_none_is_mended_wrongly() -> None:
    rows = [row.split(" | ") for row in SLIPS]
    told = {text: exchanged(text) for text, _, _ in rows}
    right = {(text, wrong): rights.split("|") for text, wrong, rights in rows}
    hits = [(text, wrong, meant) for text, pairs in told.items() for wrong, meant in pairs]
    assert [hit for hit in hits if hit[2] not in right.get(hit[:2], [])] == []
    assert len(hits) >= 0.7 * len(rows), [text for text in told if not told[text]]


@pytest.mark.parametrize("text", CLEAN)
def test_right_sentences_are_left_alone(text: str) -> None:
    assert exchanged(text) == []


def test_names_quotations_and_words_of_the_notes_are_left_alone() -> None:
    slip = "We spoke about there plans for the barn, with greetings {} Galway."
    assert exchanged(slip.format("form")) == [("there", "their"), ("form", "from")]
    assert ("Form", "from") not in exchanged(slip.format("Form"))
    assert ("form", "from") not in exchanged(slip.format("“form”"))
    known = Facts(known=frozenset(["form"]))
    assert exchanged(slip.format("form"), known) == [("there", "their")]
    noted = Facts(known=frozenset(["board"]), noted=frozenset(["board"]))
    bored = "He was board at work."
    assert (exchanged(bored), exchanged(bored, noted)) == ([("board", "bored")], [])


def lint(text: str, **changes: object) -> list[Finding]:
    settings = Settings(**changes)  # type: ignore[arg-type]
    (report,) = Linter(settings, BuiltinEngine(settings), date(2026, 11, 20)).files([Source("letter.txt", text)])
    return [finding for finding in report.findings if finding.code[0] in "SG"]


def test_one_slip_is_one_finding_a_warning_and_none_without_grammar() -> None:
    text = "Dear Ms. Rowe,\n\nPlease put it in plane English form now on.\n\nKind regards,\nDel Ames\n"
    found = lint(text)
    assert [(finding.text, finding.suggestions[0]) for finding in found] == [("plane", "plain"), ("form", "from")]
    assert {finding.severity for finding in found} == {Severity.WARNING}
    assert lint(text, grammar=False) == []


def test_a_rule_with_a_reason_speaks_first() -> None:
    document = whole("plane English")
    ours, theirs = (
        Finding(code, code.lower(), Severity.WARNING, "", 0, 5, "plane", ("plain",)) for code in ("G052", "G051")
    )
    assert settle(document, [ours, theirs], {"G051", "G052"}) == [theirs]


def test_every_bar_is_a_figure_and_every_right_word_is_known_to_the_model() -> None:
    unknown = shipped().alone("qzxqzx")
    for wrong, rights in confusables().items():
        for right, bar in rights:
            assert wrong != right
            assert 2 <= bar <= 7, wrong
            assert all(shipped().alone(word) > unknown for word in right.split()), right
