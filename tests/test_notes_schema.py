"""The JSON Schema says what the reader says, and the shipped copy is fresh."""

import json
from pathlib import Path
from typing import Any

from drafts import notes
from drafts.notefile.keys import KEYS, Shape, children
from drafts.notefile.skeleton import SCHEMA_NAME, skeleton
from drafts.reading import parse
from drafts.schema import main, schema


def test_the_documented_schema_is_up_to_date() -> None:
    assert main(["--check"]) == 0


def test_the_table_and_the_model_hold_the_same_keys() -> None:
    models: dict[str, Any] = {
        "": notes.Notes, "me": notes.Me, "interview": notes.Interview, "decision": notes.Decision,
        "people[]": notes.Person, "people[].concerns[]": notes.Concern, "highlights[]": notes.Highlight,
        "contacts[]": notes.Contact,
    }  # fmt: skip
    for path, model in models.items():
        fields = {"for" if name == "to" and path == "highlights[]" else name for name in model.__dataclass_fields__}
        assert fields - {"path"} == set(children(path)), path
    assert {key.parent for key in KEYS} == set(models)


def test_every_key_is_described_and_required_keys_are_the_three() -> None:
    whole = schema()
    assert whole["required"] == ["me", "company", "role"]
    assert whole["properties"]["me"]["required"] == ["name"]
    assert whole["additionalProperties"] is False
    assert all(value["description"] for value in whole["properties"].values())
    assert json.loads(json.dumps(whole)) == whole


def test_every_example_in_the_table_reads_back_as_itself() -> None:
    for key in KEYS:
        if key.shape in (Shape.TEXT, Shape.PROSE, Shape.DATE, Shape.CHOICE) and "[]" not in key.path and key.example:
            *group, name = key.path.split(".")
            line = f'{name}: "{key.example}"'
            written = f"{group[0]}: {{{line}}}" if group else line
            base = [
                each
                for each in ("me: {name: A}", "company: B", "role: C")
                if not each.startswith(written.split(":")[0])
            ]
            given = "me: {name: A, " + line + "}" if group == ["me"] and name != "name" else written
            found = parse("\n".join([*base, given]), "n")
            for step in key.path.split("."):
                found = getattr(found, step)
            assert str(found) == key.example


def test_new_notes_name_the_schema_in_their_first_line_and_hold_every_top_key() -> None:
    text = skeleton()
    assert text.splitlines()[0] == f"# yaml-language-server: $schema={SCHEMA_NAME}"
    assert Path(SCHEMA_NAME).name == SCHEMA_NAME
    assert all(f"\n{name}:" in text for name in children(""))
