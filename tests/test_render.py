from __future__ import annotations

from pathlib import Path

import pytest

from drafts.kinds import Kind
from drafts.render import TEMPLATES, Library, TemplateFault


def folder_with(tmp_path: Path, text: str) -> Library:
    (tmp_path / "thank-you").mkdir()
    (tmp_path / "thank-you" / "opening.j2").write_text(text, encoding="utf-8")
    return Library((tmp_path,))


def test_a_phrasing_knows_what_it_cannot_do_without(tmp_path: Path) -> None:
    library = folder_with(
        tmp_path,
        "{% block any_a %}{{ talk.topic }} {% if when is defined %}{{ when }}{% endif %} {{ role }}{% endblock %}",
    )
    (found,) = library.phrasings(Kind.THANK_YOU, "opening")
    assert found.needs == {"talk.topic", "role"}
    assert found.voice == "any"
    assert not found.fits({"role": "Baker", "talk": {"clause": "it rains"}})
    assert found.fits({"role": "Baker", "talk": {"topic": "rye"}})


def test_a_missing_fact_is_an_error_and_never_a_blank(tmp_path: Path) -> None:
    (found,) = folder_with(tmp_path, "{% block any_a %}{{ role }}{% endblock %}").phrasings(Kind.THANK_YOU, "opening")
    with pytest.raises(TemplateFault, match="role"):
        found.fill({})


@pytest.mark.parametrize("value", ["{{ 7*7 }}", "{% raw %}", "{# gone #}", "<b>bold</b>", "${HOME}", "a & b", "'; --"])
def test_values_stay_as_typed(tmp_path: Path, value: str) -> None:
    (found,) = folder_with(tmp_path, "{% block any_a %}We spoke about {{ talk.topic }}.{% endblock %}").phrasings(
        Kind.THANK_YOU, "opening"
    )
    assert found.fill({"talk": {"topic": value}}) == f"We spoke about {value}."


@pytest.mark.parametrize(
    "attack",
    [
        "{{ role.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ role.format.__globals__ }}",
        "{{ cycler.__init__.__globals__ }}",
    ],
)
def test_a_template_cannot_leave_its_sandbox(tmp_path: Path, attack: str) -> None:
    (found,) = folder_with(tmp_path, "{% block any_a %}" + attack + "{% endblock %}").phrasings(
        Kind.THANK_YOU, "opening"
    )
    with pytest.raises(TemplateFault):
        found.fill({"role": "Baker"})


def test_a_template_cannot_change_the_facts(tmp_path: Path) -> None:
    (found,) = folder_with(tmp_path, "{% block any_a %}{{ talk.update({'topic': 'x'}) }}{% endblock %}").phrasings(
        Kind.THANK_YOU, "opening"
    )
    with pytest.raises(TemplateFault):
        found.fill({"talk": {"topic": "rye"}})


def test_a_broken_template_names_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(TemplateFault, match=r"thank-you/opening\.j2:2"):
        folder_with(tmp_path, "{% block any_a %}\n{{ role }\n{% endblock %}").phrasings(Kind.THANK_YOU, "opening")


def test_a_file_without_a_phrasing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateFault, match="no phrasing"):
        folder_with(tmp_path, "Thank you.").phrasings(Kind.THANK_YOU, "opening")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(TemplateFault, match=r"thank-you/no-such-move\.j2"):
        Library().phrasings(Kind.THANK_YOU, "no-such-move")


def test_what_a_users_folder_lacks_comes_from_the_program(tmp_path: Path) -> None:
    library = folder_with(tmp_path, "{% block any_mine %}Mine.{% endblock %}")
    assert [found.name for found in library.phrasings(Kind.THANK_YOU, "opening")] == ["any_mine"]
    assert len(library.phrasings(Kind.THANK_YOU, "close")) >= 6


def test_the_templates_lie_beside_the_package() -> None:
    assert (TEMPLATES / "thank-you" / "message.j2").is_file()
