"""What every shipped template must keep to, whatever its words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import meta

from drafts.composing.moves import PLAN
from drafts.kinds import SPECS, Kind
from drafts.render import PARTIALS, TEMPLATES, VOICES, Library, Phrasing
from drafts.sandbox.tables import GLOBALS
from drafts.variables import ALSO, FACTS, FORWARD, LISTED, MARKS, SILENT, SLOTS

LIBRARY = Library()
FILES = sorted(path for path in TEMPLATES.rglob("*.j2") if path.parent != TEMPLATES)
MOVES = [(kind, move) for kind in Kind for step in PLAN[kind] for move in step.moves]
PLAIN = {
    "role",
    "company",
    "company_plain",
    *SILENT,
    "colleague",
    "reader",
    "when",
    "applied",
    "applied_day",
    "decision_day",
    "reader_name",
    "reader_title",
    "follow_up",
}
ONE_IS_ENOUGH = {Kind.CALL_SHEET}
WEAK = re.compile(
    r"\b(?:perfect fit|leverage|synergy|passionate|I am writing to express|touch base|circle back|reach out|rock ?star|dream job|"
    r"hit the ground running|just (?:checking|wanted)|sorry|apologi[sz]e|unfortunately|to whom it may concern)\b",
    re.IGNORECASE,
)


def kind_of(path: Path) -> Kind:
    return Kind.THANK_YOU if path.parent.name == "partials" else Kind(path.parent.name)


def phrasings(path: Path) -> tuple[Phrasing, ...]:
    return LIBRARY.phrasings(kind_of(path), path.stem)


def names_used(path: Path) -> set[str]:
    return set(meta.find_undeclared_variables(LIBRARY.environment.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
class TestEveryTemplate:
    def test_begins_with_what_it_is_for(self, path: Path) -> None:
        assert path.read_text(encoding="utf-8").startswith("{# ")

    def test_says_on_top_which_facts_it_uses(self, path: Path) -> None:
        top = re.match(r"\{#(.*?)#\}", path.read_text(encoding="utf-8"), re.DOTALL)
        assert top
        moves = {move for step in PLAN[kind_of(path)] for move in step.moves} if path.stem == "message" else set()
        assert not {name for name in names_used(path) - moves if not re.search(rf"\b{name}\b", top[1])}

    def test_names_only_facts_that_exist(self, path: Path) -> None:
        moves = {move for step in PLAN[kind_of(path)] for move in step.moves} if path.stem == "message" else set()
        assert names_used(path) <= FACTS.keys() | GLOBALS.keys() | moves

    def test_asks_only_for_forms_that_exist(self, path: Path) -> None:
        for phrasing in phrasings(path):
            for need in phrasing.needs if path.stem != "message" else ():
                root, _, slot = need.partition(".")
                allowed = {"me": {"name", "phone"}}.get(
                    root, {""} if root in PLAIN else {*SLOTS, *MARKS, ALSO, LISTED, FORWARD}
                )
                assert slot in allowed, f"{phrasing.place}: {need}"

    def test_names_each_phrasing_once_and_by_voice(self, path: Path) -> None:
        if path.stem == "message":
            return
        assert {phrasing.voice for phrasing in phrasings(path)} <= {*VOICES, "any"}

    def test_keeps_clear_of_cliches_and_apologies(self, path: Path) -> None:
        text = re.sub(r"\{#.*?#\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert WEAK.search(text) is None

    def test_uses_plain_characters(self, path: Path) -> None:
        assert path.read_text(encoding="utf-8").isascii()
        assert "—" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "move"), MOVES)
def test_a_panel_of_six_gets_six_wordings_of_every_move(kind: Kind, move: str) -> None:
    if kind in ONE_IS_ENOUGH:
        return
    strongest = [found for found in LIBRARY.phrasings(kind, move) if not found.needs & MAKESHIFT]
    assert len(strongest) >= 6


MAKESHIFT = {
    f"{name}.{slot}"
    for name in ("highlight", "highlight2", "highlight3")
    for slot in ("clause", "have", "doing", "topic")
}


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in ONE_IS_ENOUGH])
def test_no_two_wordings_share_a_sentence_or_a_skeleton(kind: Kind) -> None:
    seen: dict[str, str] = {}
    for move in {move for step in PLAN[kind] for move in step.moves}:
        for found in LIBRARY.phrasings(kind, move):
            own = re.sub(r"\W+", " ", _own_words(found)).strip().lower()
            assert own not in seen, f"{found.place} says what {seen[own]} says"
            seen[own] = found.place


def _own_words(phrasing: Phrasing) -> str:
    path = TEMPLATES / phrasing.place.split("#")[0]
    block = re.search(
        rf"{{% block {phrasing.name} %}}(.*?){{% endblock %}}", path.read_text(encoding="utf-8"), re.DOTALL
    )
    assert block
    return re.sub(r"\{%.*?%\}", " ", re.sub(r"\{\{(.*?)\}\}", r"\1", block[1]))


def test_every_move_of_the_plan_stands_in_every_arrangement() -> None:
    for kind in Kind:
        moves = {move for step in PLAN[kind] for move in step.moves}
        for arrangement in LIBRARY.phrasings(kind, "message"):
            assert {need for need in arrangement.needs if need in moves} == moves, arrangement.place


def test_every_folder_is_a_kind_and_every_file_is_used() -> None:
    for path in FILES:
        if path.parent.name == "partials":
            assert path.stem in PARTIALS
            continue
        kind = Kind(path.parent.name)
        moves = {move for step in PLAN[kind] for move in step.moves}
        assert path.stem in moves | {"message"} | ({"subject"} if SPECS[kind].has_subject else set())
