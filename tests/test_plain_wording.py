"""Wordings that are nothing but text and facts are filled without Jinja, and read as Jinja fills them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from drafts import render
from drafts.kinds import Kind
from drafts.render import Library, Phrasing, TemplateFault
from drafts.sandbox.plain_wording import pieces_of, put_in
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


@pytest.mark.parametrize("kind", list(Kind))
def test_every_wording_reads_as_jinja_fills_it(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library()
    wordings = [one for move in sorted(file_stems(kind)) for one in library.phrasings(kind, move)]
    without_jinja = [one.fill(facts_for(one)) for one in wordings]
    monkeypatch.setattr(render, "put_in", lambda pieces, facts: None)
    assert without_jinja == [one.fill(facts_for(one)) for one in wordings]


def test_facts_are_put_between_the_texts(tmp_path: Path) -> None:
    pieces = pieces_of(wording_of("Dear {{ reader }}, about {{ talk.topic }}", tmp_path)._body)
    assert pieces == (("Dear ", ("reader",)), (", about ", ("talk", "topic")), ("", ()))
    assert put_in(pieces, {"reader": "Ms. Ito", "talk": {"topic": "rye"}}) == "Dear Ms. Ito, about rye"


@pytest.mark.parametrize(
    "text",
    [
        "{% if role %}{{ role }}{% endif %}",
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
