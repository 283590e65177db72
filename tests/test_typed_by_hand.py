"""Letters that people type themselves: slips of a hurried hand, names and tone, and the right sentences of the same words."""

from datetime import date

import pytest

from linter.finding import Severity
from linter.language.builtin import BuiltinEngine
from linter.language.edits import cost
from linter.language.lexicon import Lexicon
from linter.language.regular_forms import meant_by
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source

SETTINGS = Settings(select=("G", "S", "T", "P001"))
LINTER = Linter(SETTINGS, BuiltinEngine(SETTINGS), date(2026, 11, 20))
LETTER = """Kind: {kind}
To: Rosalind Kerr
From: Ned Poole

Dear Rosalind,

Thank you for the walk round the harbor. {text} The new slipway is a fine one.

Best wishes,
Ned Poole
"""

SLIPS = """
You took us trough the cellars at a gentle pace. | trough | through
Your clerk steered the visitors thorough the rules. | thorough | through
Trough the parish paper I found the advert. | Trough | through
The drivers and there foreman had saved us a seat. | there | their
I have never loosed a day to illness. | loosed | lost
I except to move in the spring. | except | expect
This soon lead to a second shop. | lead | led
You asked how we asses a cracked beam. | asses | assess
It is a plane truth that ropes wear. | plane | plain
Your stuff were patient with the school party. | stuff | staff
One think struck me on the stairs. | think | thing
I felt sue of the date. | sue | sure
I wand to learn the old joints. | wand | want
It was nit easy to leave. | nit | not
I could adept quickly to nights. | adept | adapt
Your patients with me was generous. | patients | patience
It was a descent wage. | descent | decent
We meat every Friday. | meat | meet
Are lunch was a merry one. | Are | Our
I still smile about out chat. | out | our
The loaf was worth the weight. | weight | wait
The parish counsel paid for it. | counsel | council
It was an illusion to Homer. | illusion | allusion
I worked well under presser. | presser | pressure
I have worded there since spring. | worded | worked
I reed your leaflet twice. | reed | read
The lead pipe had come so fare along. | fare | far
The porter grates each guest by name. | grates | greets
I still blush at your complement about my scarf. | complement | compliment
You drove me to the muddy sight on Monday. | sight | site
We compared stationary suppliers. | stationary | stationery
The chapel and it's choir moved me. | it's | its
Were both fond of bees. | Were | We're
I saw how much goes on behind the seems. | seems | scenes
The wool was softer that I had imagined. | that | than
Thank you so much foe the jam. | foe | for
We gave it are all, and the barge was halfed. | halfed | halved
I teached sailors to knit. | teached | taught
The shelfs hold every tide table since 1900. | shelfs | shelves
I liked the atmosfere on the quay. | atmosfere | atmosphere
"""

RIGHT = """
We filled the stone trough and led the horses to the trough the mason had cut.
You walked us through the gate, past the trough, though it was late.
The wolves and their young slept, and there was room for more.
The archer loosed an arrow at the straw.
We pressed the whey and fed it to the pigs.
The sight of the lake was fine, and I was in awe at the sight.
An exiting train blocks the points.
The letter was worded with care, and we had word from the captain.
Your stuff is in the store.
The plane was late, and the lead pipe is old.
I am sore from the climb, and my curse is a good memory.
It was worth its weight in gold.
How fare the lambs, and how fair is the judge?
The road was icy and it's clear now.
Are both of you in on Monday?
The mash tun and the lauter tun were scrubbed, and a first aider stood by.
It is more likely that I had left than that I had hidden.
The bell crew peals the changes, and we peal them at noon.
I make one think that the door is shut.
"""

MINDED = """
thank-you | I may not be the strongest applicant for this.
thank-you | I am not much of a speaker, I fear.
thank-you | You will surely find somebody better suited to it.
thank-you | I am afraid my answers were not very clear.
thank-you | I did not do myself justice on the second task.
thank-you | My answers about the ledgers were awful.
thank-you | I have no illusions about my chances.
rejection | It was clearly not meant to be, I suppose.
rejection | I poured my heart into your test and got a form letter back.
rejection | I am probably not the ablest applicant, but I liked the crew.
rejection | You went for youth over skill.
rejection | Thanks for leading me on like that.
rejection | The choice was obviously made before I sat down.
rejection | I was deeply hurt to learn that you rejected me.
rejection | It broke my heart to read that.
rejection | I wept when I read your letter.
check-in | This is the fourth time I have written to you.
rejection | I do not know how many more rejections I can take.
rejection | Please give me one more chance to prove it.
check-in | Have you forgotten about me?
check-in | You are clearly avoiding my calls.
check-in | Give me a definite answer today.
check-in | I have almost given up hope.
"""

KIND = """
note | I have told it twice already.
note | I have shown the recipe to my aunt twice already.
thank-you | Have you forgotten anything that I could send on?
thank-you | My answer on the winch was short, so here is the rest.
thank-you | I put my heart into every hull.
thank-you | I was not the first to climb the mast.
rejection | I received your letter today. I am grateful for your care.
rejection | I am disappointed, of course, and grateful for your kindness.
rejection | I know that you chose somebody with more years at sea.
thank-you | I cried at the end of the puppet play.
thank-you | This is the third time I have walked the pier.
check-in | I understand if it takes longer.
"""


def raised(text: str) -> list[tuple[str, str, str]]:
    """(code, as written, first suggestion) of every warning and error."""
    (report,) = LINTER.files([Source("letter.txt", text)])
    firsts = [(finding, *finding.suggestions[:1]) for finding in report.findings if finding.severity != Severity.NOTE]
    return [(finding.code, finding.text, first[0] if first else "") for finding, *first in firsts]


def letter(text: str, kind: str = "thank-you") -> str:
    return LETTER.format(kind=kind, text=text)


@pytest.mark.parametrize("row", SLIPS.strip().splitlines())
def test_a_slip_of_a_hurried_hand_is_mended(row: str) -> None:
    text, wrong, right = row.split(" | ")
    mended = {written: first.lower() for _, written, first in raised(letter(text))}
    assert mended.get(wrong) == right.lower()


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_the_same_words_in_their_place_are_left_alone(text: str) -> None:
    assert raised(letter(text)) == []


@pytest.mark.parametrize("row", MINDED.strip().splitlines())
def test_a_wound_or_a_plea_is_heard_in_a_whole_letter(row: str) -> None:
    kind, text = row.split(" | ")
    assert [code[0] for code, _, _ in raised(letter(text, kind))] == ["T"]


@pytest.mark.parametrize("row", KIND.strip().splitlines())
def test_what_only_looks_like_one_is_left_alone(row: str) -> None:
    kind, text = row.split(" | ")
    assert raised(letter(text, kind)) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("I told Rosalynd Kerr so.", "Rosalynd"), ("Rosalin Kerr's clerk laughed.", "Rosalin")],
)
def test_another_right_name_before_the_readers_surname_is_a_slip(text: str, wrong: str) -> None:
    assert ("S002", wrong, "Rosalind") in raised(letter(text))


def test_a_namesake_of_the_reader_keeps_her_name() -> None:
    clara = letter("I met Clare Holm and Clare.").replace("Rosalind Kerr", "Clara Bell").replace("Rosalind", "Clara")
    assert raised(clara) == []
    assert [written for _, written, _ in raised(clara.replace("Clare Holm", "Clare Bell"))] == ["Clare"]


@pytest.mark.parametrize("gap", ["XX March", "March XX", "DD/MM/YYYY", "$XX"])
def test_a_date_or_sum_left_open_is_a_gap(gap: str) -> None:
    assert [code for code, _, _ in raised(letter(f"We said {gap} on the day."))] == ["P001"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        *[("buyed", "bought"), ("halfing", "halving"), ("wifes", "wives"), ("childs", "children"), ("foots", "feet")],
        *[("roofs", ""), ("walked", ""), ("cats", ""), ("proofed", ""), ("reached", "")],
    ],
)
def test_a_form_made_by_rule_leads_to_the_odd_one(word: str, meant: str) -> None:
    assert meant_by(word, Lexicon("en-US").words) == meant


def test_one_letter_for_two_of_one_sound_is_a_likely_slip() -> None:
    assert cost("fotograph", "photograph") < cost("totograph", "photograph")
    assert cost("arkitect", "architect") < cost("arpitect", "architect")
