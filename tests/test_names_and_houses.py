"""Names that are one letter from a word, houses' names misspelt, and names that the notes spell otherwise."""

from datetime import date

import pytest

from linter.language.builtin import BuiltinEngine
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source

SETTINGS = Settings(select=("S",))
LINTER = Linter(SETTINGS, BuiltinEngine(SETTINGS), date(2026, 11, 20))


def found(text: str) -> list[tuple[str, str]]:
    (report,) = LINTER.files([Source("letter.txt", text)])
    return [(finding.text, finding.suggestions[0]) for finding in report.findings]


@pytest.mark.parametrize("name", ["Heo", "Baek", "Doan", "Ang", "Pek", "Yoon", "Koo"])
def test_what_follows_a_title_is_a_name(name: str) -> None:
    assert found(f"Dear Mr. {name},\n\nThank you for the tour.\n\nMs. Lindqvist and Dr. {name}\nRoom 12\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ato Bekele Mekonnen greets you.",
        "Fra Anselmo rang the bell.",
        "Kwon asked for the plans.",
        "The ward called the med reg at dawn.",
        "We ran the raffle at the village fete.",
        "I read the prelims on the gastro ward.",
        "I spoke with Robin Gallerie about the frames.",
        "Mrs. Grace Theatra was kind.",
    ],
)
def test_names_and_short_forms_of_the_wards_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("She trained at the Royal Infirmery in the city.", "Infirmery", "Infirmary"),
        ("I studied at the Royal Acadmy in Bath.", "Acadmy", "Academy"),
        ("I sang with the City Orchstra for years.", "Orchstra", "Orchestra"),
        ("He mends tracks for the Northern Railwey.", "Railwey", "Railway"),
    ],
)
def test_a_house_misspelt_behind_royal_or_city_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    ("known", "written"),
    [
        ("Memphis", "Memfis"),
        ("Philadelphia", "Filadelfia"),
        ("Reykjavik", "Rikjavik"),
        ("Christchurch", "Kristchurch"),
        ("Ypsilanti", "Ipsilanti"),
        ("Albuquerque", "Albukerke"),
        ("Jacqueline", "Jakeline"),
    ],
)
def test_a_name_spelt_by_ear_is_found(known: str, written: str) -> None:
    assert found(f"Known: {known}\n\nI saw the depot with the crew from {written} on Monday.\n") == [(written, known)]


@pytest.mark.parametrize(
    ("known", "other"),
    [
        ("Sofia", "Sophia"),
        ("Stephan", "Stefan"),
        ("Catherine", "Katherine"),
        ("Philip", "Filip"),
        ("Nicholas", "Niklas"),
    ],
)
def test_another_name_of_the_same_sound_is_somebody_else(known: str, other: str) -> None:
    assert found(f"Known: {known}\n\nI saw the depot with {other} on Monday.\n") == []
