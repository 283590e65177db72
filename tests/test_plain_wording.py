"""Wordings that are text with facts, some of it on a condition, are filled without Jinja, and read as Jinja fills them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jinja2 import nodes

from drafts import render
from drafts.kinds import Kind
from drafts.needing import path_of
from drafts.render import Library, Phrasing, TemplateFault
from drafts.sandbox.plain_wording import Put, pieces_of, put_in
from drafts.variables import file_stems


def facts_for(wording: Phrasing) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for need in wording.needs:
        root, _, form = need.partition(".")
        if form:
            facts.setdefault(root, {})[form] = f"the {form} of {root}"
        else:
            facts[root] = f"the {root}."
    return facts


def wording_of(text: str, folder: Path) -> Phrasing:
    (folder / "thank-you").mkdir()
    (folder / "thank-you" / "opening.j2").write_text(f"{{% block any_a %}}{text}{{% endblock %}}", encoding="utf-8")
    (found,) = Library((folder,)).phrasings(Kind.THANK_YOU, "opening")
    return found


def asked_for(wording: Phrasing) -> dict[str, Any]:
    """The facts that the wording asks for in its conditions, and those that it needs."""
    facts = facts_for(wording)
    for node in (found for each in wording._body for found in [each, *each.find_all((nodes.Name, nodes.Getattr))]):
        root, _, form = path_of(node).partition(".")
        if form:
            here = facts.get(root)
            facts[root] = {**(here if isinstance(here, dict) else {}), form: f"the {form} of {root}"}
        elif root:
            facts.setdefault(root, f"the {root}.")
    return facts


@pytest.mark.parametrize("given", [facts_for, asked_for], ids=["needed facts", "every fact"])
@pytest.mark.parametrize("kind", list(Kind))
def test_every_wording_reads_as_jinja_fills_it(
    kind: Kind, given: Callable[[Phrasing], dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library()
    wordings = [one for move in sorted(file_stems(kind)) for one in library.phrasings(kind, move)]
    without_jinja = [one.fill(given(one)) for one in wordings]
    monkeypatch.setattr(render, "put_in", lambda pieces, facts: None)
    assert without_jinja == [one.fill(given(one)) for one in wordings]


def test_facts_are_put_between_the_texts(tmp_path: Path) -> None:
    pieces = pieces_of(wording_of("Dear {{ reader }}, about {{ talk.topic }}", tmp_path)._body)
    assert pieces == ("Dear ", Put(("reader",)), ", about ", Put(("talk", "topic")))
    assert put_in(pieces, {"reader": "Ms. Ito", "talk": {"topic": "rye"}}) == "Dear Ms. Ito, about rye"


@pytest.mark.parametrize(
    "text",
    [
        "{% if role %}as {{ role }}{% endif %}",
        "{% if talk.topic %}{{ talk.topic }}{% elif role is defined %}as {{ role }}{% else %}nothing{% endif %}",
        "{% if role and not talk.topic %}one{% endif %}{% if talk is defined or role is not defined %}other{% endif %}",
        "{% if talk.topic.more is defined %}more{% endif %}{% if not role %}no {% if british %}post{% endif %}{% endif %}",
        '{{ role | default("no role") }}{{ talk.topic | d("") }}',
    ],
)
@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"role": "Baker"},
        {"role": "", "talk": {}},
        {"talk": {"topic": "rye"}},
        {"talk": {"topic": ""}, "british": True},
        {"talk": {"topic": {"more": "rye"}}, "role": "Baker"},
        {"talk": "rye"},
        {"role": 7},
    ],
    ids=str,
)
def test_conditions_read_as_jinja_reads_them(
    text: str, facts: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def filled() -> str:
        try:
            return wording.fill(facts)
        except TemplateFault as fault:
            return str(fault)

    wording = wording_of(text, tmp_path)
    assert pieces_of(wording._body) is not None
    without_jinja = filled()
    monkeypatch.setattr(render, "put_in", lambda pieces, facts: None)
    assert without_jinja == filled()


def test_a_long_row_of_branches_overruns_no_stack(tmp_path: Path) -> None:
    text = "{% if role %}as {{ role }}" + "{% elif when %}then" * 3_000 + "{% else %}never{% endif %}"
    assert wording_of(text, tmp_path).fill({}) == "never"


@pytest.mark.parametrize(
    "text",
    [
        "{% if role == 'Baker' %}{{ role }}{% endif %}",
        "{% if range %}{{ range }}{% endif %}",
        "{{ role | default('x', true) }}",
        "{{ role | upper }}",
        "{% set role = 'Baker' %}{{ role }}",
        "{{ role[0] }}",
        "{{ 7 * 7 }}",
    ],
)
def test_whatever_does_more_is_left_to_jinja(text: str, tmp_path: Path) -> None:
    assert pieces_of(wording_of(text, tmp_path)._body) is None


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"topic": "rye"}, "whole"),
        (None, "none"),
        ("a\u202eb", "U\\+202E"),
        ("long " * 20_000, "characters"),
    ],
)
def test_what_is_no_fit_text_is_refused_in_jinjas_words(value: object, said: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateFault, match=said):
        wording_of("About {{ talk }}", tmp_path).fill({"talk": value})
