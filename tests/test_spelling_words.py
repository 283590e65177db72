"""Which words spelling leaves alone, which it flags, and what it offers first."""

import pytest

from drafts.reading import parse
from linter.context import Problem
from linter.document import read_documents
from linter.facts import with_facts
from linter.language import candidates
from linter.language.builtin import BuiltinEngine
from linter.settings import Settings

ENGINE = BuiltinEngine(Settings(grammar=False))


def problems(text: str, known: tuple[str, ...] = (), engine: BuiltinEngine = ENGINE) -> list[Problem]:
    return list(engine.problems(with_facts(read_documents(text, "x")[0], known=known)))


def flagged(text: str, known: tuple[str, ...] = ()) -> list[str]:
    return [text[problem.start : problem.end] for problem in problems(text, known)]


@pytest.mark.parametrize(
    ("text", "wrong", "first"),
    [
        ("I enjoyed teh tour.", "teh", "the"),
        ("I definately want the role.", "definately", "definitely"),
        ("Thank you for your timr.", "timr", "time"),
        ("We spoke on Tuseday.", "Tuseday", "Tuesday"),
        ("Thank yuo for the tour.", "yuo", "you"),
        ("The meeting is in Febuary.", "Febuary", "February"),
        ("I recieved the plan.", "recieved", "received"),
        ("Sinceerly,\nHelen Prescott\n", "Sinceerly", "Sincerely"),
        ("Dera Ms. Holm,\n\nThank you.\n", "Dera", "Dear"),
        ("I led the finance tema.", "tema", "team"),
        ("I dont know.", "dont", "don't"),
        ("Please give my regars to Paul.", "regars", "regards"),
        ("I liked the companys garden.", "companys", "company's"),
        ("She lives in Philadelpia.", "Philadelpia", "Philadelphia"),
        ("Your self-awarness helped.", "awarness", "awareness"),
        ("The managment's view was clear.", "managment", "management"),
        ("I work well under presure, alot.", "alot", "a lot"),
        ("Unforseen snow closed the yard.", "Unforseen", "Unforeseen"),
        ("Two horsess stood in the yard.", "horsess", "horses"),
        ("Please re-sned the plan.", "sned", "send"),
        ("I will bring my camra along.", "camra", "camera"),
        ("Please thank the joinners.", "joinners", "joiners"),
        ("I saw you last Wensday.", "Wensday", "Wednesday"),
        ("We met in Agusut, before the frost.", "Agusut", "August"),
        ("I met dr. Holm and the crew.", "dr", "Dr"),
        ("I met Mr. jones and the crew.", "jones", "Jones"),
        ("hi linda,\n\nThank you.\n", "linda", "Linda"),
    ],
)
def test_a_slip_is_found_and_mended(text: str, wrong: str, first: str) -> None:
    found = {text[problem.start : problem.end]: problem.suggestions for problem in problems(text)}
    assert found[wrong][0] == first


@pytest.mark.parametrize(
    "text",
    [
        "I send my résumé and my resume from the café at the theatre or theater.",
        "We analysed, analyzed and organised the catalogue, and the programme's colour was grey.",
        "Our KPIs, the CTO's SLA and 3 MBAs: Q3 at 14:00, 1st, 22nd, 5pm, 40kg, $3.2M, 9-to-5.",
        "I don’t think you’re late; it's o'clock. We'd've gone, y'all.",
        "Write to maria.alvarez@northwind.example, see https://northwnd.example/teh or @teh_dev and #teh.",
        "I use Next.js, Node.js, C++, C#, iOS, macOS, HubSpot, LinkedIn, TensorFlow and Kubernetes.",
        "Ha-yun Bae met So-yeon, Hye-in Kim and Jean-luc Morel.",
        "Thank you for the visit to Bute Street; I slept in the bothy beside the hoggs and learned to thread a heddle.",
        "Thank you for the kind call.\n\nUn abrazo,\nLola",
        "Thank you for the kind call.\n\nUn caro saluto,\nLola",
        "Thank you for the kind call.\n\nPozdrawiam serdecznie,\nEwa",
        "Gwen ferch Owain and Dafydd ap Rhys met Nur binti Hassan and Chiara dello Russo.",
        "Ask Baz or Kez at the desk.",
        "She argued two motions in limine.",
        "It is no cor anglais, per se, but the chef de partie hung a biro in the annexe for left-handers.",
        "The co-op's post-op ward and two co-ops bought sous-vide pans.",
        "Henry VIII and Rocky XIV met J. R. R. Tolkien, and Mr. O'Neill met Ms. d'Souza.",
        "A cross-functional, on-site, non-technical, pre-launch e-commerce re-onboarding.",
        "Война и мир, 東京 and ελληνικά are not ours to judge.",
        "Bengaluru's Kestrelbank asked Nguyễn Thị Hà, and Oyelaran agreed.",
        "Min-jun and I met Søren Kjærgaard.",
    ],
)
def test_right_words_are_left_alone(text: str) -> None:
    assert flagged(text) == []


def test_a_particle_joins_names_alone() -> None:
    assert flagged("We ferch the water.") == ["ferch"]


def test_known_names_are_right_in_any_form() -> None:
    text = "ostravik and Ostravik's team met Ostraviks."
    assert "ostravik" in flagged(text)
    assert flagged(text, ("Ostravik Freight",)) == []


def test_a_name_in_the_greeting_is_a_name_everywhere() -> None:
    text = "Dear Walter Pell,\n\nThe tour of Pell was kind. Pell shows how it is done.\n\nBest,\nIda\n"
    assert flagged(text) == []


def test_language_decides_between_american_and_british() -> None:
    text = "The colour of the center is red."
    found = {
        language: [
            text[p.start : p.end]
            for p in problems(text, engine=BuiltinEngine(Settings(grammar=False, language=language)))
        ]
        for language in ("en", "en-US", "en-GB")
    }
    assert found == {"en": [], "en-US": ["colour"], "en-GB": ["center"]}


def test_the_users_words_are_right(tmp_path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("# mine\nshiplap   # a board\nZorbly\n", encoding="utf-8")
    engine = BuiltinEngine(Settings(grammar=False, words=str(words)))
    assert problems("Zorbly sells shiplap, and Shiplap sells.", engine=engine) == []


def test_suggestions_listen_to_the_words_beside() -> None:
    assert problems("Thnak you for the tour.")[0].suggestions[0] == "Thank"
    assert problems("The report goes to the baord of directors.")[0].suggestions[0] == "board"
    assert problems("I look foward to it.")[0].suggestions[0] == "forward"


def test_a_token_without_end_and_a_long_text_are_taken_in_stride() -> None:
    assert flagged("a" * 20_000) == []
    assert len(problems("teh yrad " * 5_000)) == 10_000


def test_a_greeting_of_one_name_holds_a_name_and_no_slip() -> None:
    assert flagged("Sam,\n\nThank you for the walk round the bay.\n\nJo\n") == []
    assert flagged("Helo,\n\nThank you for the walk round the bay.\n\nJo\n") == ["Helo"]
    assert flagged("Theo, thanks for the walk round the bay.") == []


def test_who_does_a_thing_is_doubted_and_no_error() -> None:
    found = [one.sure for one in problems("The refiller and the rescorer sat by the carrer.")]
    assert sorted(found) == [False, False, True]


def test_clipped_words_of_the_trades_are_known() -> None:
    assert flagged("I did the obs, gave the meds and saw the refurb of resus and the two gensets.") == []
    assert flagged("Rangi was a night stocker before he logged bear break-ins.") == []
    assert flagged("I speak te reo with the grandmothers.") == []


def test_a_trade_word_near_no_common_one_is_doubted() -> None:
    found = {
        text: problems(f"I learned to read the {text} of each patient.")[0].sure
        for text in ("gribblometry", "managment")
    }
    assert found == {"gribblometry": False, "managment": True}


@pytest.mark.parametrize(
    "text",
    [
        "I met Mr. Halliday on Friday.",
        "We met Wendy in Augustow.",
        "Dear team,\n\nThank you.\n",
        "I asked a prof about it.",
    ],
)
def test_names_and_words_like_days_and_titles_are_left_alone(text: str) -> None:
    assert not flagged(text)


def test_a_word_from_the_notes_is_right_unless_it_is_a_sure_slip() -> None:
    header = "Kind: thank-you\nKnown: Rosa Bostan | heddle | warehuose\n\n"
    text = f"{header}Dear Rosa,\n\nThank you for showing me the heddle in the warehuose.\n"
    assert flagged(text) == ["warehuose"]
    assert not problems(text)[0].sure, "the notes may know better"
    assert problems(text.replace("warehuose", "definately"))[0].sure, "so many people misspell it"
    assert not flagged(text, known=("warehuose",)), "what somebody says outright is right"


def test_plain_words_of_the_notes_file_are_held_to_the_same_rule() -> None:
    notes = parse(
        "me: {name: Ann Lee}\ncompany: Tombly\nrole: Weaver\nhighlights: [mended a heddle in the warehuose]\n",
        "notes.yaml",
    )
    text = "Dear Rosa,\n\nI mended a heddle in the warehuose.\n"
    document = with_facts(read_documents(text, "x")[0], notes=notes)
    assert [text[problem.start : problem.end] for problem in ENGINE.problems(document)] == ["warehuose"]


def test_a_word_that_comes_again_and_again_is_searched_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = BuiltinEngine(Settings(grammar=False))
    searched: list[str] = []
    priced = candidates.cost
    monkeypatch.setattr(candidates, "cost", lambda *given: searched.append(given[0]) or priced(*given))
    problems("I liked the kwyjibo there.", engine=engine)
    once = len(searched)
    problems("\n".join(f"{number} persons liked the kwyjibo there." for number in range(50)), engine=engine)
    assert len(searched) == once > 0
