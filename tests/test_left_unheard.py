"""What is heard at a bar, owed, asked with a dig or merely a rota stays away; counts, denials and far verbs are told right."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase

READER = "Bruce Tolley"


def told(jot: str, role: Role) -> str:
    """What a letter to the reader would hold of a jot; "" for nothing."""
    said = phrase(jot, role, reader=READER)
    return said.clause or said.topic or ""


@pytest.mark.parametrize(
    ("role", "jot"),
    [
        (Role.LEARNED, "Col at the bar reckons Bruce still owes the fencing lads"),
        (Role.LEARNED, "a friend of mine says they pay late"),
        (Role.LEARNED, "they owe the painters for two jobs"),
        (Role.LEARNED, "Nell went for this job herself and didn't get it"),
        (Role.TALKED, "on-call every 4th week"),
        (Role.TALKED, "one weekend in three"),
        (Role.TALKED, "rotating shifts, earlies and lates"),
        (Role.TALKED, "increments and my NHS service counting"),
        (Role.TALKED, "We talked for a long time"),
    ],
)
def test_hearsay_debts_and_terms_stay_away(role: Role, jot: str) -> None:
    assert told(jot, role) == ""


@pytest.mark.parametrize(
    ("role", "jot", "said"),
    [
        (Role.LEARNED, "the choir owes its sound to the chapel", "the choir owes its sound to the chapel"),
        (Role.LEARNED, "my neighbour keeps bees too", "my neighbour keeps bees too"),
        (Role.TALKED, "night shifts on the neonatal ward", "night shifts on the neonatal ward"),
        (Role.TALKED, "overtime rules in the new payroll system", "overtime rules in the new payroll system"),
        (Role.TALKED, "lime mortars, who's certified and who's faking it", "lime mortars"),
        (Role.TALKED, "who gets a key and who doesn't", "who gets a key and who doesn't"),
        (
            Role.LEARNED,
            "80 enrolled drivers, 33 actually active",
            "you have 80 enrolled drivers, of whom 33 are active",
        ),
        (Role.LEARNED, "14 vans, only 9 on the road", "you have 14 vans, of which 9 are on the road"),
        (Role.LEARNED, "6 trucks, only 2 winches", "you have 6 trucks and 2 winches"),
        (Role.LEARNED, "Doesn't want to be rung at lambing", "you would rather not be rung at lambing"),
        (Role.LEARNED, "Doesn't like meetings before ten", "you don't like meetings before ten"),
        (Role.LEARNED, "the board thinks Bruce still uses the old kiln", "the board thinks you still use the old kiln"),
        (Role.LEARNED, "all entry log deleted after 7 days", "all entry logs are deleted after 7 days"),
        (Role.LEARNED, "that they want finish with paper forms", "you want to finish with paper forms"),
        (Role.LEARNED, "they want open days in May", "you want open days in May"),
        (Role.LEARNED, "hotel have 40 rooms", "the hotel has 40 rooms"),
    ],
)
def test_what_may_be_heard_is_told_right(role: Role, jot: str, said: str) -> None:
    assert told(jot, role) == said


def test_what_does_not_bother_me_is_no_deed_of_mine() -> None:
    assert phrase("doesn't bother me", Role.ANSWER, reader=READER).first == "it doesn't bother me"


@pytest.mark.parametrize(
    ("role", "jot"),
    [
        (Role.TALKED, "the old skipper got the boot for drinking"),
        (Role.LEARNED, "The present skipper is drinking. Not to tell anyone."),
        (Role.LEARNED, "they've lost two riggers to Hull since Easter"),
        (Role.LEARNED, "he's at 31k tops"),
        (Role.TALKED, "call-out rota, 1 week in 5"),
        (Role.TALKED, "PVG check and my two referees"),
    ],
)
def test_secrets_losses_pay_and_papers_stay_away(role: Role, jot: str) -> None:
    assert told(jot, role) == ""


@pytest.mark.parametrize(
    ("role", "jot", "said"),
    [
        (
            Role.TALKED,
            "tourists who arrive early because of the ferry jaja",
            "tourists who arrive early because of the ferry",
        ),
        (
            Role.TALKED,
            "the benches that the joiner built from old doors",
            "the benches that the joiner built from old doors",
        ),
        (
            Role.TALKED,
            "the orchard by the canal what they bought in May",
            "the orchard by the canal that you bought in May",
        ),
        (Role.LEARNED, "He himself answers the phone until ten", "you yourself answer the phone until ten"),
        (
            Role.LEARNED,
            "the desk sells only 4 tours a month and he wants 10",
            "the desk sells 4 tours a month, and you want 10",
        ),
        (Role.LEARNED, "80% of their income makes one client", "one client makes up 80% of your income"),
        (Role.LEARNED, "tops up by hand each Monday since 1998", "you have topped up by hand each Monday since 1998"),
        (Role.LEARNED, "they want 900 hives until 2029", "you want 900 hives by 2029"),
    ],
)
def test_lent_wordings_and_reproachful_words_are_put_right(role: Role, jot: str, said: str) -> None:
    assert told(jot, role) == said
