"""Templates of one's own: which file wins, what they add, and whole messages written out."""

import json
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

import cli
from drafts.composing.wholes import WholePanel
from drafts.errors import AfterwordError
from drafts.kinds import Kind
from drafts.plain_html import plain_text
from drafts.reading import load, parse
from drafts.render import TEMPLATES, Library
from drafts.variables import VARIABLES, context_schema
from drafts.whole import find_whole
from drafts.writing import MissingFacts, compose, compose_all

ROOT = Path(__file__).resolve().parent.parent
NORTHWIND = (ROOT / "examples" / "northwind.yaml").read_text(encoding="utf-8")
NOTES = parse(NORTHWIND, "northwind.yaml")
TOM = next(person for person in NOTES.people if person.name == "Tom Becker")
TODAY = date(2026, 11, 19)


def write(folder: Path, **files: str) -> Path:
    """Files in a folder; "__" in a name is a slash, and .j2 is added."""
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/').replace('_', '-')}.j2"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def body(folder: Path, kind: Kind | str = Kind.THANK_YOU, voice: str = "warm") -> str:
    drafts, lacking = compose_all(NOTES, [(kind, TOM)], voice=voice, today=TODAY, templates=(folder,))
    assert lacking == []
    return drafts[0].body


ONE = "{% block any_one %}\nThis is my only opening.\n{% endblock %}\n"


def test_a_file_of_ones_own_replaces_the_programs(tmp_path: Path) -> None:
    folder = write(tmp_path, thank_you__opening=ONE)
    assert "This is my only opening." in body(folder)
    assert compose(NOTES, Kind.CHECK_IN, TOM, today=TODAY, templates=(folder,)) == compose(
        NOTES, Kind.CHECK_IN, TOM, today=TODAY
    )


def test_a_file_that_extends_the_programs_adds_its_wordings_and_overrides_those_of_the_same_name(
    tmp_path: Path,
) -> None:
    source = (
        '{% extends "afterword/thank-you/opening.j2" %}\n{% block any_mine %}\nThank you kindly.\n{% endblock %}\n'
        "{% block any_time %}\nThanks for all your time.\n{% endblock %}\n"
    )
    own = {
        each.name: each
        for each in Library((write(tmp_path, thank_you__opening=source),)).phrasings(Kind.THANK_YOU, "opening")
    }
    shipped = {each.name for each in Library().phrasings(Kind.THANK_YOU, "opening")}
    assert set(own) == shipped | {"any_mine"}
    assert own["any_time"].fill({}).strip() == "Thanks for all your time."


def test_the_folder_beside_the_notes_comes_before_the_settings_folder(tmp_path: Path) -> None:
    (tmp_path / "notes.yaml").write_text(NORTHWIND, encoding="utf-8")
    write(tmp_path / "templates", thank_you="Beside the notes.")
    write(tmp_path / "elsewhere", thank_you="From the settings.", note="A note from the settings.")
    (tmp_path / "afterword.toml").write_text('templates = "elsewhere"\n', encoding="utf-8")
    arguments = [str(tmp_path / "notes.yaml"), "--to", "Tom Becker", "--today", "2026-11-19", "--format", "json"]
    said = {kind: drafted([*arguments, "--kind", kind]) for kind in ("thank-you", "note", "check-in")}
    assert said["thank-you"] == "Beside the notes."
    assert said["note"] == "A note from the settings."
    assert said["check-in"] == compose(NOTES, Kind.CHECK_IN, TOM, today=TODAY).body


def drafted(arguments: list[str]) -> str:
    import contextlib
    import io

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert cli.run(["draft", *arguments]) == 0
    return str(json.loads(out.getvalue())["drafts"][0]["body"])


def test_wordings_may_use_macros_of_the_folder(tmp_path: Path) -> None:
    write(tmp_path, macros_own="{% macro thanks(what) %}Thank you for {{ what }}.{% endmacro %}")
    source = '{% from "macros-own.j2" import thanks %}\n{% block any_one %}\n{{ thanks(role) }}\n{% endblock %}\n'
    assert "Thank you for Data Analyst." in body(write(tmp_path, thank_you__opening=source))


def test_a_voice_of_ones_own_is_preferred_and_falls_back_as_it_says(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text('[voices]\nplain = ["brief"]\n', encoding="utf-8")
    source = '{% extends "afterword/thank-you/opening.j2" %}\n{% block plain_one %}\nThanks, plainly.\n{% endblock %}\n'
    folder = write(tmp_path, thank_you__opening=source)
    wanted = [(Kind.THANK_YOU, person) for person in NOTES.people]
    said = {}
    for voice in ("plain", "warm"):
        drafts, _ = compose_all(NOTES, wanted, voice=voice, today=TODAY, templates=(folder,))
        said[voice] = [draft.body for draft in drafts if "Thanks, plainly." in draft.body]
    # One wording, one reader; the others get what serves instead.
    assert (len(said["plain"]), len(said["warm"])) == (1, 0)
    with pytest.raises(ValueError, match="plain"):
        body(folder, voice="plane")


def test_a_kind_of_ones_own_keeps_the_rules_of_the_kind_that_it_is_like(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.yaml").write_text(NORTHWIND, encoding="utf-8")
    folder = write(tmp_path / "templates", reference_request="Subject: A reference\n\nMay I name you, {{ reader }}?\n")
    (folder / "house.toml").write_text('[kinds]\nreference-request = "application"\n', encoding="utf-8")
    out = tmp_path / "out"
    arguments = [
        "draft",
        str(tmp_path / "notes.yaml"),
        "--kind",
        "reference-request",
        "--to",
        "Tom Becker",
        "--isolated",
    ]
    assert cli.run([*arguments, "--out", str(out)]) == 0
    written = (out / "tom-becker--reference-request.txt").read_text(encoding="utf-8")
    assert "Kind: application\n" in written and "Subject: A reference\n" in written
    assert written.endswith("\nMay I name you, Tom?\n")
    capsys.readouterr()
    assert cli.run([*arguments, "--format", "json"]) == 0
    draft = json.loads(capsys.readouterr().out)["drafts"][0]
    assert (draft["kind"], draft["template"]) == ("application", "reference-request")
    assert cli.run([*arguments[:3], "refrence-request", "--isolated"]) == 2
    assert "did you mean 'reference-request'?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[kind]\n", "did you mean 'kinds'?"),
        ('[kinds]\nhello = "aplication"\n', "did you mean 'application'?"),
        ('[kinds]\nnote = "letter"\n', "the program's own"),
        ('[voices]\nplain = ["breif"]\n', "did you mean 'brief'?"),
        ("[voices]\nplain = 3\n", "wants the voices"),
        ('[voices]\n"my voice" = ["brief"]\n', "small letters"),
        ("[kinds\n", "TOML"),
    ],
)
def test_a_fault_in_house_toml_is_one_line(tmp_path: Path, table: str, said: str) -> None:
    (tmp_path / "house.toml").write_text(table, encoding="utf-8")
    with pytest.raises(AfterwordError) as caught:
        compose(NOTES, Kind.APPLICATION, TOM, today=TODAY, templates=(write(tmp_path, x=""),))
        _ = Library((tmp_path,)).own
    assert len(caught.value.messages) == 1
    assert said in str(caught.value) and "house.toml" in str(caught.value)


def test_a_whole_message_is_written_as_it_is_laid_out(tmp_path: Path) -> None:
    source = (
        "Subject: {{ role }}: thank you\n\n{{ greeting }}\n\nIt was good to talk {{ when | default('this week') }}.\n"
        "{% if talk.topic %}\nI remember {{ talk.topic }}.\n{% endif %}\n\n- {{ me.email }}\n- {{ today }}\n\n{{ sign_off }}\n{{ signature }}\n"
    )
    draft = compose(NOTES, Kind.THANK_YOU, TOM, today=TODAY, templates=(write(tmp_path, thank_you=source),))
    assert draft.subject == "Data Analyst: thank you"
    assert draft.body == (
        "Dear Tom,\n\nIt was good to talk on Wednesday.\nI remember closing the books while fuel surcharges are still being disputed.\n\n"
        "- priya.raman@example.com\n- November 19, 2026\n\nAll the best,\nPriya Raman\n+1 206 555 0134"
    )


def test_moves_are_put_in_and_close_up_where_the_notes_cannot_carry_them(tmp_path: Path) -> None:
    folder = write(
        tmp_path, application="{{ opening }} {{ experience }} {{ fit }} {{ ask }}\n\n{{ news_move }}\n\n{{ close }}"
    )
    bare = parse("me: {name: Jo Li}\ncompany: Arup\nrole: Nurse\n", "bare.yaml")
    text = compose(bare, Kind.APPLICATION, None, today=TODAY, templates=(folder,)).body
    assert text.count("\n\n") == 1 and "  " not in text and "\n\n\n" not in text
    assert all(ord(char) < 0xE000 for char in text)
    full = [compose(NOTES, Kind.APPLICATION, each, today=TODAY, templates=(folder,)).body for each in NOTES.people]
    assert {text.count("\n\n") for text in full} == {1, 2}


def test_a_paragraph_may_end_with_a_tag_and_a_tag_may_have_its_line_to_itself(tmp_path: Path) -> None:
    source = (
        "One{% if role %} and two{% endif %}\n\n{# A note. #}\n{% for x in ['a', 'b'] %}\n- {{ x }}\n{% endfor %}\n\nThree. {# four #}\nFive.\n"
        "{% if role -%}\n   Six.\n{%- endif %}\n"
    )
    text = compose(NOTES, Kind.APPLICATION, TOM, today=TODAY, templates=(write(tmp_path, application=source),)).body
    assert text == "One and two\n\n- a\n- b\n\nThree.\nFive.\nSix."


def test_what_is_taken_in_on_a_line_of_its_own_is_a_paragraph_of_its_own(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        base="Hello.\n\n{% block middle %}{% endblock %}\n\n{% include 'part.j2' %}\n\nBye.\n",
        part="A part.\n",
        application="{% extends 'base.j2' %}\n{% block middle %}The middle.{% endblock %}\n",
    )
    text = compose(NOTES, Kind.APPLICATION, TOM, today=TODAY, templates=(folder,)).body
    assert text == "Hello.\n\nThe middle.\n\nA part.\n\nBye."


def test_an_html_letter_becomes_text_by_its_blocks() -> None:
    html = "<style>p {}</style><pre>One\nTwo</pre>\n<p>A &amp; b,<br>c</p><ul><li>d</li> <li>e</li></ul><div>  f\n g </div>"
    assert plain_text(html) == "One\nTwo\n\nA & b,\nc\n\n- d\n- e\n\nf g"


def test_what_goes_wrong_while_filling_names_file_and_line(tmp_path: Path) -> None:
    faults = {
        "{{ raeder }}": "'raeder' is undefined",
        "{{ 1 / 0 }}": "cannot be filled: division by zero",
        "{{ talk }}": "cannot be filled: writes a list or table whole",
        "{% include 'nowhere.j2' %}": "there is no template 'nowhere.j2' in the templates folder",
        "{{ none }}": "cannot be filled: writes none, which is no text",
        "{{ role | listed }}": "cannot be filled: gives a text to 'listed', which wants a list",
        "{{ ['a'][5] }}": "cannot be filled: there is no place 5 in this list or text",
        "{{ [] | first }}": "cannot be filled: No first item",
        "{{ me.foo }}": "cannot be filled: 'foo' is not there",
    }
    for source, said in faults.items():
        folder = write(tmp_path, thank_you=f"Hello.\n\n{source}\n")
        with pytest.raises(AfterwordError) as caught:
            from drafts.render import library

            library.cache_clear()
            compose(NOTES, Kind.THANK_YOU, TOM, today=TODAY, templates=(folder,))
        assert str(caught.value).startswith(f"{folder / 'thank-you.j2'}:3: {said}"), str(caught.value)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"Dear {{ reader }},\n\nThank you for the \xe2\x80\xaehour.\n", "invisible character U+202E"),
        (b"Thank you for the hour.\x00\n", "U+0000"),
        ("Thank you for the hour.\n".encode("utf-16"), "not UTF-8 text (byte 1)"),
        (b'Thank you for the {{ "\\u202e" }} hour.\n', "U+202E"),
        (b"", "writes nothing: the message would be empty"),
        (b"{# only a comment #}\n", "writes nothing: the message would be empty"),
        (b"Subject: Thanks\n\n", "writes nothing: the message would be empty"),
        (b"Hello.\n\nKind: thank-you\nTo: Bob\n\nThank you.\n", "'Kind: thank-you', which reads as the header"),
    ],
)
def test_what_a_draft_refuses_the_check_refuses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], source: bytes, said: str
) -> None:
    (tmp_path / "notes.yaml").write_text(NORTHWIND, encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "thank-you.j2").write_bytes(source)
    assert cli.run(["draft", str(tmp_path / "notes.yaml"), "--kind", "thank-you", "--to", "Tom", "--isolated"]) == 2
    drafted = capsys.readouterr()
    assert said in drafted.err and drafted.out == "" and drafted.err.count("\n") == 1
    assert cli.run(["templates", "check", str(tmp_path / "templates"), "--isolated"]) > 0
    checked = capsys.readouterr()
    assert said in checked.out + checked.err or "NUL" in checked.err


def test_a_kind_is_shown_file_by_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["templates", "show", "voicemail"]) == 0
    shown = capsys.readouterr().out
    for path in sorted((ROOT / "templates" / "voicemail").glob("*.j2")):
        assert f"==> voicemail/{path.stem} <==\n{path.read_text(encoding='utf-8')}" in shown
    assert cli.run(["templates", "show", "voicemail/again"]) == 0
    assert capsys.readouterr().out == (ROOT / "templates" / "voicemail" / "again.j2").read_text(encoding="utf-8")


def test_what_only_one_reader_lacks_leaves_the_others_their_letters(tmp_path: Path) -> None:
    folder = write(tmp_path, letter="{% for h in highlights %}{{ h.first }}{% endfor %}")
    drafts, lacking = compose_all(
        NOTES, [(Kind.LETTER, each) for each in NOTES.people], today=TODAY, templates=(folder,)
    )
    assert drafts and lacking
    assert all("letter.j2:1)" in key for missing in lacking for key in missing.keys)


def test_what_the_notes_lack_is_named_and_the_others_are_written(tmp_path: Path) -> None:
    folder = write(tmp_path, thank_you="Dear {{ reader }}, {{ learned.clause }}, {{ decision_day }}.")
    bare = parse("me: {name: Jo}\ncompany: A\nrole: B\npeople:\n  - {name: Al Ba}\n", "n.yaml")
    with pytest.raises(MissingFacts) as caught:
        compose(bare, Kind.THANK_YOU, bare.people[0], today=TODAY, templates=(folder,))
    assert caught.value.missing.keys == ("decision.by (for decision_day)", "people[Al Ba].learned (for learned.clause)")
    drafts, lacking = compose_all(
        NOTES, [(Kind.THANK_YOU, each) for each in NOTES.people], today=TODAY, templates=(folder,)
    )
    assert len(drafts) + len(lacking) == len(NOTES.people) and drafts


def test_a_highlight_is_told_by_its_header_however_it_is_written(tmp_path: Path) -> None:
    source = "{% for h in highlights if h.first %}\n- {{ h.first | sentence_case }}\n{% endfor %}"
    draft = compose(NOTES, Kind.THANK_YOU, TOM, today=TODAY, templates=(write(tmp_path, thank_you=source),))
    assert draft.body == "- I cut month-end close from nine days to four"
    assert draft.highlights == ("cut month-end close from nine days to four",)


def test_two_files_for_one_message_are_refused(tmp_path: Path) -> None:
    (tmp_path / "note.md.j2").write_text("x", encoding="utf-8")
    with pytest.raises(AfterwordError, match="keep one"):
        compose(NOTES, Kind.NOTE, TOM, today=TODAY, templates=(write(tmp_path, note="y"),))


def test_an_html_message_is_mailed_with_its_text_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.yaml").write_text(NORTHWIND.replace("Northwind Freight", "Smith & Sons"), encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "thank-you.html.j2").write_text(
        "<p>{{ greeting }}</p>\n<p>Thank you from <b>{{ company }}</b>.<br>Truly.</p><ul><li>{{ role }}</li></ul>",
        encoding="utf-8",
    )
    arguments = ["draft", str(tmp_path / "notes.yaml"), "--kind", "thank-you", "--to", "Tom Becker", "--isolated"]
    assert cli.run([*arguments, "--eml", str(tmp_path / "mail"), "--out", str(tmp_path / "out")]) == 0
    capsys.readouterr()
    raw = (tmp_path / "mail" / "tom-becker-thank-you.eml").read_bytes()
    mail = message_from_bytes(raw, policy=default)
    html, text = mail.get_body(("html",)), mail.get_body(("plain",))
    assert html is not None and text is not None
    assert "<b>Smith &amp; Sons</b>" in html.get_content()
    assert (
        text.get_content().replace("\r\n", "\n").strip()
        == "Dear Tom,\n\nThank you from Smith & Sons.\nTruly.\n\n- Data Analyst"
    )
    assert cli.run([*arguments, "--eml", str(tmp_path / "mail")]) == 0
    assert (tmp_path / "mail" / "tom-becker-thank-you.eml").read_bytes() == raw
    assert "<p>Dear Tom,</p>" in (tmp_path / "out" / "tom-becker-thank-you.html").read_text(encoding="utf-8")


def test_list_and_show_tell_which_is_in_force_and_copy_takes_a_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "templates", thank_you="{# Our house letter. #}\nHello.")
    assert cli.run(["templates", "list", "--isolated"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert any("templates/thank-you.j2]" in line.replace("\\", "/") and "Our house letter." in line for line in listed)
    assert len(listed) == len(list(TEMPLATES.rglob("*.j2"))) + 1
    assert cli.run(["templates", "show", "thank-you", "--isolated"]) == 0
    assert capsys.readouterr().out.endswith("Hello.")
    assert cli.run(["templates", "copy", "note", "mine"]) == 0
    assert {path.name for path in (tmp_path / "mine" / "note").iterdir()} == {
        path.name for path in (TEMPLATES / "note").iterdir()
    }
    capsys.readouterr()
    (tmp_path / "mine" / "note" / "wish.j2").write_text("mine", encoding="utf-8")
    assert cli.run(["templates", "copy", "note", "mine"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "mine" / "note" / "wish.j2").read_text(encoding="utf-8") == "mine"


def test_a_settings_folder_that_is_not_there_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "n.yaml").write_text(NORTHWIND, encoding="utf-8")
    (tmp_path / "afterword.toml").write_text('templates = "nowhere"\n', encoding="utf-8")
    assert cli.run(["draft", str(tmp_path / "n.yaml"), "--all"]) == 2
    assert "no such folder" in capsys.readouterr().err


@pytest.mark.parametrize("kind", list(Kind))
def test_every_context_is_what_the_schema_says(kind: Kind, tmp_path: Path) -> None:
    schema = context_schema()
    every = " ".join(f"{{{{ {name} is defined }}}}" for name in VARIABLES)
    library = Library((write(tmp_path, **{kind.value.replace("-", "_"): every}),))
    whole = find_whole(library, kind.value)
    assert whole is not None
    seen: list[dict[str, object]] = []

    class Watching(WholePanel):
        def _write(self, person):  # type: ignore[no-untyped-def]
            message = self._message(person)
            seen.append({**message.facts.values, **self._given(message, person), "me": self._me(message)})
            return super()._write(person)

    from drafts.allocate import allocate

    for path in sorted((ROOT / "examples").glob("*.yaml")):
        notes = load(path)
        Watching(notes, whole, voice="warm", today=TODAY, templates=library, shares=allocate(notes)).draft(
            notes.people[0] if notes.people else None
        )
    assert seen
    for context in seen:
        assert set(schema["required"]) <= set(context)
        for name, value in context.items():
            _agrees(name, value, schema["properties"][name])


def _agrees(name: str, value: object, schema: dict) -> None:
    kinds = {"string": str, "boolean": bool, "object": dict, "array": list}
    assert isinstance(value, kinds[schema["type"]]), name
    if isinstance(value, list):
        for each in value:
            _agrees(name, each, schema["items"])
    if isinstance(value, dict):
        assert set(value) <= set(schema["properties"]), name
