"""LanguageTool beside the built-in rules, against a real server: what is found, what is not said, and in which words."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from linter.context import Problem
from linter.document import Document, Facts, read_documents
from linter.facts import with_facts
from linter.finding import Finding
from linter.language import open_engine, state
from linter.language.both import BothEngine
from linter.language.builtin import BuiltinEngine
from linter.language.languagetool import LIMIT, LanguageToolSide, chunks
from linter.language.warm import WarmEngine
from linter.run import Linter
from linter.settings import LanguageToolSettings, Settings
from tests.languagetool_server import JARS, environment, run, warm_place

LETTER = """Subject: Thank you for Thursday

Dear Ms. Okonkwo-Reyes,

{body}

Kind regards,
Tomasz Wiśniewski
"""


@pytest.fixture
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The running server, found by this test through its record."""
    place = warm_place(request, tmp_path_factory)
    monkeypatch.setenv("XDG_STATE_HOME", str(place))
    record = state.read()
    assert record is not None
    # A file of the program may change while these tests run; the keeper is asked all the same.
    monkeypatch.setattr("linter.language.warm.stamp", lambda: record.stamp)
    return place


def quiet(line: str) -> None:
    raise AssertionError(f"nothing was to be said, but: {line}")


def document(body: str, known: tuple[str, ...] = ()) -> Document:
    return with_facts(read_documents(LETTER.format(body=body), "letter.txt")[0], known=known)


def problems(body: str, known: tuple[str, ...] = (), **settings: object) -> list[Problem]:
    chosen = Settings(engine="languagetool", **settings)  # type: ignore[arg-type]
    return list(open_engine(chosen, quiet).problems(document(body, known)))


def wrong(body: str, found: list[Problem]) -> list[str]:
    text = LETTER.format(body=body)
    return [text[problem.start : problem.end] for problem in found]


def findings(body: str, engine: str) -> list[Finding]:
    settings = Settings(engine=engine, select=("S", "G"))
    linter = Linter(settings, open_engine(settings, lambda line: None), date(2026, 11, 20))
    found = linter.run([document(body)])[0]
    assert not linter.failures
    return found


# Each holds one error that the built-in engine alone does not see.
ONLY_LANGUAGETOOL = [
    ("I can be reach by phone until noon, and my references know that you may call.", "reach", "reached"),
    ("The new roster will be send to the wards on Friday.", "be send", "be sent"),
    ("I have worked as a branch manger in Gdynia for six years.", "branch manger", "branch manager"),
]


@pytest.mark.parametrize(("body", "span", "right"), ONLY_LANGUAGETOOL)
def test_it_finds_what_the_built_in_engine_does_not(server: Path, body: str, span: str, right: str) -> None:
    assert list(BuiltinEngine(Settings()).problems(document(body))) == []
    (found,) = problems(body)
    assert wrong(body, [found]) == [span]
    assert (found.kind, found.engine, found.suggestions[0], found.sure) == ("grammar", "languagetool", right, True)


def test_it_finds_what_the_built_in_rules_find_too(server: Path) -> None:
    body = "I definately enjoyed hearing how the roster is planed, and I look forward to the next step."
    builtin, both = findings(body, "builtin"), findings(body, "languagetool")
    assert {(one.start, one.end) for one in builtin} <= {(one.start, one.end) for one in both}
    assert [one.suggestions[0] for one in both if one.text == "definately"] == ["definitely"]


def test_both_engines_seeing_one_error_say_it_once(server: Path) -> None:
    body = "Its been a pleasure to meet the whole crew, and the the canteen was a nice surprise."
    spans = [(one.start, one.end) for one in problems(body)]
    assert len(spans) == 2
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


GOOD = [
    # British spelling is right unless American is asked for.
    "I organised the programme at the community centre, and its new colour scheme was my favourite part.",
    # Dashes, quotes, ellipses, figures, double spaces and hard-wrapped lines are the writer's own.
    'The walk through the yard -- noisy as it was --  taught me more\nthan any brochure... "Ask the crane\ndrivers first", you said, and you were right about 7.5 t and 24/7.',
    # Three sentences that begin alike are style, and so is what could be said in fewer words.
    "I enjoyed the tour. I liked the plan. I would be happy to join. All of the people I met were kind, first of all Mr. Adeyemi.",
    "If you would find it useful, I am happy to send my notes, and thank you again for lunch.",
]


@pytest.mark.parametrize("body", GOOD)
def test_it_keeps_quiet_about_good_letters(server: Path, body: str) -> None:
    assert findings(body, "languagetool") == []


def test_names_from_the_notes_are_right(server: Path) -> None:
    body = (
        "Please give my regards to Nkechi Ugwuanyi and to everybody at Brøndvik Lastebil; the Zylkrant demo was great."
    )
    known = ("Nkechi Ugwuanyi", "Brøndvik Lastebil", "Zylkrant")
    assert problems(body, known) == []


def test_names_that_no_notes_hold_are_no_slips_either(server: Path) -> None:
    assert problems("Mr. Achterberg and Ms. Thivierge showed me the kiln, and Dr. Olawale explained the glaze.") == []


def test_words_of_the_users_own_are_right(server: Path, tmp_path: Path) -> None:
    body = "We talked about frobnicating the spare parts."
    assert wrong(body, problems(body)) == ["frobnicating"]
    (tmp_path / "words.txt").write_text("frobnicating\n", encoding="utf-8")
    assert problems(body, words=str(tmp_path / "words.txt")) == []


def test_the_language_setting_is_honored(server: Path) -> None:
    body = "I organised the colour samples."
    assert problems(body) == []
    assert problems(body, language="en-GB") == []
    assert [problem.suggestions[0] for problem in problems(body, language="en-US")] == ["organized", "color"]


def test_offsets_count_characters_beyond_the_basic_plane_once(server: Path) -> None:
    body = "The crew 🎉🎉 cheered, and I have worked as a branch manger 🎉 in Gdynia."
    assert "branch manger" in wrong(body, problems(body))


def test_without_grammar_only_spelling_is_asked_for(server: Path) -> None:
    body = "I have worked as a branch manger in Gdynia, definately."
    assert wrong(body, problems(body, grammar=False)) == ["definately"]


def test_the_keeper_answers_as_the_engine_here_does(server: Path) -> None:
    record = state.read()
    assert record is not None
    settings = Settings(engine="languagetool")
    warm = open_engine(settings, quiet)
    assert isinstance(warm, WarmEngine)
    here = BothEngine(BuiltinEngine(settings), LanguageToolSide(settings, record.url, local=True), "en")
    bodies = [body for body, _, _ in ONLY_LANGUAGETOOL] + GOOD + ["Their is one thing I definately has to add."]
    for body in bodies:
        one = document(body, ("Nkechi",))
        assert list(warm.problems(one)) == list(here.problems(one))


def test_the_built_in_engine_stays_warm_beside_it(server: Path) -> None:
    settings = Settings()
    engine = open_engine(settings, quiet)
    assert isinstance(engine, WarmEngine)
    one = document("I definately would of liked to see the docks.")
    assert list(engine.problems(one)) == list(BuiltinEngine(settings).problems(one))


def test_a_keeper_of_another_state_of_the_program_is_not_asked(server: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.language.warm.stamp", lambda: "another")
    assert not isinstance(open_engine(Settings(), quiet), WarmEngine)
    assert isinstance(open_engine(Settings(engine="languagetool"), quiet), BothEngine)


def test_auto_takes_the_running_server_and_says_so(server: Path) -> None:
    said: list[str] = []
    engine = open_engine(Settings(engine="auto"), said.append)
    body, span, _ = ONLY_LANGUAGETOOL[0]
    assert wrong(body, list(engine.problems(document(body)))) == [span]
    assert said == ["engine: checked by the built-in rules and LanguageTool"]


def test_a_long_text_is_checked_to_its_end_in_pieces(server: Path) -> None:
    paragraph = "The night shift in the bakery starts at two, and the ovens are warm by half past three. " * 4
    body = "\n\n".join([paragraph] * 50 + ["I have worked as a branch manger in Gdynia."])
    assert len(body) > 15_000
    assert wrong(body, problems(body)) == ["branch manger"]


def test_pieces_hold_whole_paragraphs_and_stop_at_the_limit() -> None:
    text = ("word " * 300 + "\n\n") * 100
    pieces = list(chunks(text, 0, len(text)))
    assert pieces[0][0] == 0
    assert all(end == start for (_, end), (start, _) in pairwise(pieces))
    assert all(text[:end].endswith("\n\n") for _, end in pieces[:-1])
    assert pieces[-1][1] == LIMIT
    endless = "x" * 50_000
    assert [start for start, _ in chunks(endless, 0, len(endless))] == list(range(0, 50_000, 8_000))


def test_the_command_line_checks_a_draft_with_it(server: Path, tmp_path: Path) -> None:
    body, span, right = ONLY_LANGUAGETOOL[1]
    draft = tmp_path / "draft.txt"
    draft.write_text(LETTER.format(body=body), encoding="utf-8")
    done = run(["lint", str(draft), "--engine", "languagetool", "--select", "G001"], environment(server))
    assert (done.returncode, done.stderr) == (1, "")
    assert f"write: {right}" in done.stdout
    assert "^" * len(span) in done.stdout


def test_facts_reach_the_keeper_and_headers_do_not_reach_languagetool(server: Path) -> None:
    text = "To: Qwxzrt <q@zmrpl.example>\nSubject: Our talk\n\nDear Qwxzrt,\n\nThank you for the tour.\n\nBest,\nIda\n"
    one = Document(text, "", read_documents(text, "")[0].section, Facts(known=frozenset({"Qwxzrt"})))
    assert list(open_engine(Settings(engine="languagetool"), quiet).problems(one)) == []


def test_status_names_the_server_and_the_jars(server: Path) -> None:
    record = state.read()
    assert record is not None
    done = run(["languagetool", "status"], environment(server))
    assert done.returncode == 0
    assert f"running at {record.url} (process {record.pid})" in done.stdout
    assert str(JARS) in done.stdout


def test_settings_of_the_server_are_known(tmp_path: Path) -> None:
    assert LanguageToolSettings() == LanguageToolSettings(url="", path="", idle=60, timeout=30)
