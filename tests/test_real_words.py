"""A right word in the place of another: what its company gives away in any wording, and the right sentences beside it."""

from datetime import date

import pytest

from drafts.saved import Section
from linter.document import Document
from linter.finding import Severity
from linter.language.builtin import BuiltinEngine
from linter.language.phrase_lines import Line
from linter.language.phrases import Phrases
from linter.language.surroundings import Surroundings, parted
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source

SETTINGS = Settings(select=("G",))
LINTER = Linter(SETTINGS, BuiltinEngine(SETTINGS), date(2026, 11, 20))


def found(text: str) -> list[tuple[str, str]]:
    (report,) = LINTER.files([Source("letter.txt", text)])
    return [(finding.text, finding.suggestions[0]) for finding in report.findings if finding.severity != Severity.NOTE]


def test_braces_ask_for_words_anywhere_in_the_sentence() -> None:
    line = "<palate=pallet> {forklift*|truck} {!wine}"
    assert parted(line) == ("<palate=pallet>", Surroundings(("forklift*|truck",), ("wine",)))
    phrases = Phrases({"palate": [Line(line)]})

    def spans(text: str) -> list[str]:
        document = Document(text, section=Section({}, 0, 0, len(text)))
        return [text[hit.start : hit.end] for hit in phrases.hits(document)]

    assert spans("Two forklifts moved the palate.") == ["palate"]
    assert spans("I drove the forklift. It has a palate.") == []
    assert spans("The forklift driver has a palate for wine.") == []
    assert spans("Her palate and the pallet on the truck.") == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The nurse found a vain in his arm at once.", "vain", "vein"),
        ("I sieved the flower for the loaves.", "flower", "flour"),
        ("Our chef plated each desert by hand.", "desert", "dessert"),
        ("My forklift took two palates of bricks.", "palates", "pallets"),
        ("Our kitchen cut its food waist in half.", "waist", "waste"),
        ("We steamed the muscles in cider by the bay.", "muscles", "mussels"),
        ("I can sheer sixty ewes before lunch.", "sheer", "shear"),
        ("She can sow a hem by hand.", "sow", "sew"),
        ("I bled the rear breaks and changed the pads.", "breaks", "brakes"),
        ("Cut the board at a right angel with the saw.", "angel", "angle"),
        ("The plaintive's lawyer spoke for an hour; the plaintive was silent.", "plaintive", "plaintiff"),
        ("She sat as leading council in the case.", "council", "counsel"),
        ("The town counsel met on Monday.", "counsel", "council"),
        ("The jurors slept in the long fraud trail.", "trail", "trial"),
        ("I know every light queue in the show.", "queue", "cue"),
        ("The milk is in the third isle of the shop.", "isle", "aisle"),
        ("The walk lifted the team's moral.", "moral", "morale"),
        ("He waited at the French boarder with the truck.", "boarder", "border"),
        ("I was quiet a novice then.", "quiet", "quite"),
        ("I liked how quite the reading room is.", "quite", "quiet"),
        ("I choose welding eight years ago.", "choose", "chose"),
        ("I new within a minute.", "new", "knew"),
        ("Your through review of the plans helped me.", "through", "thorough"),
        ("I have to sons in the trade.", "to", "two"),
        ("It was so a pleasure to see it.", "so", "such"),
        ("It was such kind of you.", "such", "so"),
        ("I spent a week pouring over the ledgers.", "pouring", "poring"),
        ("I am writing ask about the post.", "ask", "to ask"),
        ("I am glad hear from you.", "hear", "to hear"),
        ("Your apprentices very patient with me.", "very", "were very"),
        ("Please thank every one at the depot.", "every one", "everyone"),
        ("Thank you for showing Priya and I around.", "I", "me"),
        ("You explained the rota very clear.", "clear", "clearly"),
        ("Could you tell me when will you decide?", "will you", "you will"),
        ("The firm has outgrown it's office.", "it's", "its"),
        ("Thank you for borrowing me a coat.", "borrowing", "lending"),
        ("Congratulation on the new ward!", "Congratulation", "Congratulations"),
        ("He poured the milk threw a cloth.", "threw", "through"),
        ("I keep a dairy of every hive.", "dairy", "diary"),
        ("The course starts in 9 June.", "in", "on"),
        ("It took along time to dry.", "along", "a long"),
        ("We poached the pares from the orchard with plums.", "pares", "pears"),
        ("The shelves reach from the floor to the sealing.", "sealing", "ceiling"),
        ("I took it for granite that you knew.", "granite", "granted"),
        ("I like been out in the yard.", "been", "being"),
        ("I am weary of ladders.", "weary", "wary"),
        ("I am as quite as a mouse.", "quite", "quiet"),
        ("I am capable to running the mill.", "to", "of"),
        ("I waited during two hours.", "during", "for"),
        ("I inherited my uncles workshop.", "uncles", "uncle's"),
        ("We have plenty work on hand.", "work", "of work"),
        ("The shop was close when I came.", "close", "closed"),
        ("The two firm's share a gate.", "firm's", "firms"),
        ("The letter lays on the desk.", "lays", "lies"),
        ("She married with a joiner.", "married with", "married"),
        ("I work week ends too.", "week ends", "weekends"),
        ("Every clerk and porter know the alarm.", "know", "knows"),
        ("I am knowing the route.", "am knowing", "know"),
        ("The mettle was hot from the forge.", "mettle", "metal"),
        ("The ship lost its ruder.", "ruder", "rudder"),
        ("Our stuff meeting is at noon.", "stuff", "staff"),
        ("It was a fowl night.", "fowl", "foul"),
        ("I ceased the chance.", "ceased", "seized"),
        ("We felt the presents of a master.", "presents", "presence"),
        ("I am confidence that it holds.", "confidence", "confident"),
        ("It is importance to me.", "importance", "important"),
        ("There is no different between them.", "different", "difference"),
        ("I have success finished the course.", "success", "successfully"),
        ("We got marry in June.", "marry", "married"),
        ("I live closed to the yard.", "closed", "close"),
    ],
)
def test_the_wrong_word_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "I searched the ward in vain for the needle.",
        "The crew was not surprised on the day.",
        "If it would help, I could bring the drawings.",
        "Please ring at any hour after noon.",
        "One in five of them was glad to stay.",
        "The florist weighed a flower and the baker a bun with a sugar flower.",
        "We drove through the desert with a cook, and the heat was fierce.",
        "The sommelier has a trained palate, and the driver a truck.",
        "The tailor measured my waist, then the bin for waste.",
        "I tore a muscle in my leg on the boat.",
        "The sheer drop scared the sheep.",
        "We sow wheat with the new machine in May.",
        "We took a break while the car cooled.",
        "The stone angel over the door was carved at a right angle.",
        "His plaintive song closed the case.",
        "The parish council asked its counsel for advice.",
        "The ranger marked the trail before the trial.",
        "A queue of people waited outside the theater.",
        "We sailed to the isle with milk for the shop.",
        "The moral of the story is to ask the team.",
        "A boarder at the school waited at the border.",
        "Please be quiet a moment; it is quiet enough here.",
        "I choose the wood and the customers choose the finish.",
        "Were they new within the firm?",
        "We drove through Leeds, and your through train was late.",
        "I have to answer two letters, and sent them to customers.",
        "It was so kind of you, and such a pleasure.",
        "The rain was pouring over the roof while I read the ledger.",
        "I am writing to ask, and glad to hear it.",
        "I am glad that you hear well, and your very kind apprentices too.",
        "Every one of the parts was made here.",
        "I spoke with Priya and I saw the yard.",
        "You made it very clear.",
        "When will you decide, and what is the best day to call?",
        "I have heard it's busy, and its office is new.",
        "He had one that did it every day.",
        "You and your new colleague have the key.",
        "Once the Lot 14 contract was signed I took the 14 bus.",
        "As you could no doubt hear, I agree.",
        "I can come in any Wednesday.",
        "I know what effect the new plan had.",
        "I ordered the stationery for the office.",
        "Please thank everyone in the control room for me.",
        "My radio died in the silk shop.",
        "The men showed their mettle, and the reply was ruder than the ship deserved.",
        "The stuff in the meeting room is ours, and the fowl slept all night.",
        "I ceased work when the presents under the tree were gone.",
        "My strength is confidence, and it is no different in June.",
        "It is importance that matters, and success followed.",
        "We marry in June and live in a closed yard.",
        "A pair of boots stood under the pear tree in the orchard.",
        "After the surgery the patience you showed him stayed with me.",
        "We used sealing wax on the floor.",
        "The sink is granite, and I have been out.",
        "I am weary of long hours on a ladder, and my dog is wary.",
        "It is quite as good, and I waited during the storm for two hours.",
        "My uncles run a workshop, and my uncle's friend has plenty of it.",
        "The depot is close, and it was closed on Monday.",
        "The firm's two gates share a key.",
        "A hen lays an egg on the straw.",
        "My wife and my son work on the farm too.",
        "The box with the spare keys is in my drawer.",
        "She sold cloth in the market.",
    ],
)
def test_right_sentences_of_the_same_words_stay_silent(text: str) -> None:
    assert found(text) == []


def test_an_afternoon_in_two_words_is_joined() -> None:
    assert ("after noon", "afternoon") in found("We met this after noon.")
