"""My own papers, what the job gives besides its work and my own news are named, and stand in no letter."""

from __future__ import annotations

import pytest

from drafts.composing.own_terms import is_of_terms, is_own_news


@pytest.mark.parametrize(
    "text",
    [
        "my HCPC registration and which band I'd start on",
        "the allotment to my wife, wi-fi on board",
        "cab pick-up after ten",
        "driving licence and degree certificate",
        "garda vetting, one address missing",
        "incremental credit for two years in Oman",
        "gratuity and the medical cover",
        "meal coupons",
        "the phone they'd give me",
        "school fees for the kids",
        "WFH three days a week",
        "NYSC discharge certificate",
        "references from the last two employers",
        "notice is 30 days, annual leave is 22 days",
        "lunch is on the house",
        "RDOs every second Monday",
        "AL 21 days and medical cover for parents",
        "HPCSA registration and driver's licence",
        "they pay the registration fee",
        "the 4-day week",
        "parking and the four-day week",
        "27 days leave and bank hols",
        "free parking, decent coffee",
        "parking's a nightmare",
        "team lunch on Wednesdays",
        "they let them finish early on Fridays in summer",
        "the pension's good",
    ],
)
def test_papers_and_perks_are_of_terms(text: str) -> None:
    assert is_of_terms(text)


@pytest.mark.parametrize(
    "text",
    [
        "which grade of oak the treads are cut from",
        "the herd health plan",
        "parking fines and who contests them",
        "a four-day course for new skippers",
        "good lunches sell out by noon",
        "the dental practice next door",
        "permits and licences",
        "free school meals",
        "fuel cards that get cloned",
        "the relocation of the seed bank to Kew",
        "dinner is six courses",
        "my thesis",
        "food vouchers",
        "garda vetting takes five weeks",
        "PF reconciliation every quarter",
        "documents for the ferry that nobody checks",
        "how visas for the dancers are sponsored",
    ],
)
def test_work_with_papers_and_perks_is_not(text: str) -> None:
    assert not is_of_terms(text)


@pytest.mark.parametrize("text", ["got my pilot licence", "my visa came through", "I passed the bar exam"])
def test_my_own_news_is_mine(text: str) -> None:
    assert is_own_news(text)


@pytest.mark.parametrize(
    "text", ["I saw they opened a shop in Leith", "got a grant for the weir", "won the city contract"]
)
def test_their_news_is_theirs(text: str) -> None:
    assert not is_own_news(text)
