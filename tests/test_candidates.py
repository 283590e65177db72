"""Two candidates' letters: house wording and courtesy may stand under both names, a story may not."""

from datetime import date

import pytest

from linter.finding import Finding
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source
from tests.engine import builtin

ANA = {"From": "Ana Duarte", "To": "Kofi Mensah", "Company": "Northgate", "Role": "Yard Planner (nights)"}
PIOTR = {"From": "Piotr Zielinski", "To": "Sanna Virtanen", "Company": "Kirana Loop", "Role": "SDE-2"}


def draft(facts: dict[str, str], body: str) -> str:
    header = "".join(f"{key}: {value}\n" for key, value in facts.items())
    return f"Kind: thank-you\n{header}\nDear {facts['To']},\n\n{body}\n\nKind regards,\n{facts['From']}\n\n"


def found_in(one: str, other: str) -> list[Finding]:
    linter = Linter(Settings(select=("H002", "H005")), builtin(), date(2026, 11, 20))
    reports = linter.files([Source("letters.txt", draft(ANA, one) + draft(PIOTR, other))])
    assert linter.failures == []
    return [finding for report in reports for finding in report.findings]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "It gave me a much clearer picture of the Yard Planner role at Northgate.",
            "It gave me a much clearer picture of the SDE-2 role at Kirana Loop.",
        ),
        ("You expected to decide by November 20.", "You expected to decide by November 20."),
        ("You had the 3rd of March in mind for the decision.", "You had the 3rd of March in mind for the decision."),
        (
            "If a second conversation would be of use before December 1, I will make the time.",
            "If a second conversation would be of use before December 1, I will make the time.",
        ),
        (
            "I'm calling about the Yard Planner interview on Tuesday, November 24, to ask what comes next.",
            "I'm calling about the SDE-2 interview on Tuesday, November 24, to ask what comes next.",
        ),
        (
            "There is something I could have said when we spoke: I speak Polish, English and a little German.",
            "There is something I could have said when we spoke: I speak Arabic, French, English and Spanish.",
        ),
        (
            "I remain keen on the Yard Planner opening that we discussed on November 19, and I hope to join you. Thank you for considering me.",
            "I remain keen on the SDE-2 opening that we discussed on November 19, and I hope to join you. Thank you for considering me.",
        ),
    ],
)
def test_house_wording_may_stand_under_two_names(one: str, other: str) -> None:
    assert found_in(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "On November 3 I talked forty pickers out of a strike over a broken kettle.",
            "On March 8 I talked forty pickers out of a strike over one broken kettle.",
        ),
        (
            "For the Yard Planner role I would bring the crane board that I drew for Gdynia harbor.",
            "For the SDE-2 role I would bring the crane board that I drew for Gdynia harbor.",
        ),
        ("I closed the till to the cent on 200 nights.", "On 200 nights I closed the till to the cent."),
    ],
)
def test_a_story_under_two_names_is_found(one: str, other: str) -> None:
    assert {finding.code for finding in found_in(one, other)} >= {"H005"}
    assert len([finding for finding in found_in(one, other) if finding.code == "H005"]) == 2


def test_two_candidates_with_one_letter_are_told_where_it_tells_something() -> None:
    told = "Thank you for the tour on Tuesday. I talked forty pickers out of a strike over a broken kettle, and the harvest came in dry."
    assert {finding.code for finding in found_in(told, told)} == {"H002", "H005"}
